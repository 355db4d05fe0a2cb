/** Chat by many voices around the sample tools' words that asks nothing of them; see `near-misses.ts`. */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

/** By the sample tool that they come near to. */
export const VOICES_NEAR_MISSES: Record<string, Texts> = {
  get_weather: {
    zh: lines(`
      {city}老城哪家面馆好吃
      {city}港那边停车咋收费
      去{city}那头跑一趟运费给多少
      {city}高速口堵不堵
      我车在{city}抛锚了 找谁
      {city}那个司机电话打不通
      {city}下了高速往哪拐
      {city}仓库钥匙在谁手里
      {city}火锅底料真呛
      {city}人民辛苦了
      {city}小伙娶了个{city}媳妇
      {city}老表来喝酒噻
      {city}房价还跌不跌
      {city}地铁末班几点
      {city}到{city}多少公里
      {city}到{city}坐高铁几个钟
      {city}是省会不
      {city}归哪个省管
      {city}区号是几多
      {city}东边那个区叫啥来着
      {city}哪个医院看腰好
      {city}大学分数线
      {city}户口咋落
      {city}太远了不想去
      出差{city}谁替我一下
      给我订个去{city}的票
      帮我订{city}酒店 两晚
      把{city}的行程取消
      {city}展会改期了吧
      {city}的同事好热情哈哈
      {city}啤酒真冲
      {city}咋又上热搜了
      {city}这俩字读啥
      {city}用粤语点读
      写一段{city}的旅游文案
      {city}在地图哪个角
      {city},我的第二故乡
      梦见自己在{city}迷路了
      {city}?没去过
      {city}啊我的乡亲 都爱喝酒
      风好大 把我假发吹跑了哈哈
      太阳晒屁股了还不起
      俺们这疙瘩冻掉下巴
      雪糕和冰棍有啥区别
      冰雪奇缘第三部上了没
      雷军身家多少
      云南白药能喷脚不
      云服务器又崩了
      雾里看花谁唱的
      风油精抹哪里管用
      霜降吃柿子啥讲究
      谷雨是第几个节气
      大暑和小暑谁在前
      台风为啥要起名字
      彩虹尽头有金子不
      气压是个啥单位
      华氏一百度等于摄氏多少
      温度传感器接哪根线
      体温计碎了水银咋弄
      热水器调到几度省气
      电热毯能开一宿不
      暖气片不热找物业还是热力
      冰箱冷藏室设几度
      老板说话冷飕飕的
      心里下着雨
      我这暴脾气 一点就炸雷
      朋友圈晒太阳配啥字
      晴天是周杰伦哪年的歌
      雨刮器多久换一副
      雪地胎要不要换
      防晒霜涂几遍
      晒被子能杀螨虫吗
      晾衣架断了去哪报修
      降温费啥时候发
      高温补贴一天几块
      工地热中暑算工伤不
      因为下大雨迟到扣钱不
      伞借我一把 在前台
    `),
    en: lines(`
      {city} old town, best noodles?
      parking at {city} harbour how much
      truck broke down outside {city}, who do i ring
      {city} depot keys, who has them
      toll from {city} to {city}
      how far is {city} from {city}
      {city} metro card top up how
      which state is {city} in
      dialling code {city}
      {city} rents are insane
      {city} folks are lovely
      {city} airport lounge any good
      grab me an aisle seat to {city}
      cancel my {city} trip
      hotel in {city}, two nights, sort it pls
      can somebody cover {city} for me
      {city} biryani beats yours
      {city} derby was wild
      {city} how to pronounce
      caption for my {city} pics
      dreamt i was lost in {city}
      {city}? never been
      oh {city}, wonderful town
      moving to {city}, convince me
      is {city} safe at night
      write a limerick about {city}
      wind beneath my wings who sang it
      cold play or oasis
      cloud storage is full again
      lightning cable dead
      rain check on lunch?
      snowed under with emails
      storm in a teacup honestly
      brainstorm names for a puppy
      fog lamps won't turn on
      sunny from accounts is leaving
      my boss is frosty today
      hot take: pineapple on pizza
      cold brew or latte lah
      100 fahrenheit in celsius
      fridge temperature setting?
      can i get heat pay, factory is boiling
      who pays if i slip on ice at work
      late because of flooding, am i docked
      thermostat is broken who to call
      what's a barometer for
      how is hail formed
      why do we name hurricanes
      do winter tyres matter
      aircon dripping on my desk
      sunscreen spf 30 vs 50
      kindly lend umbrella, am at reception
      hottest planet is which
      feeling blue like a rainy monday
    `),
  },
  rank_sales: {
    zh: lines(`
      {person}那个客户黄了没
      {person}又放我鸽子
      {person}说不干了 真的假的
      {person}欠我二百块啥时候还
      {person}开的是啥车
      {person}生娃了要不要随礼
      {person}这名儿谁起的
      {person}喝酒厉害得很
      {person}{period}提成咋还没发
      {person}{period}跑了几个客户
      {person}的单子被谁抢了
      帮我跟{person}说一声晚点到
      把{person}拉进群
      夸夸{person}
      {product}这一款说明书丢了
      {product}漏水咋办
      {product}坏了保修多久
      {product}能空运不
      {product}用几号电池
      {product}卡住了退不出来
      {product}进价多少钱
      {product}跟{product}哪个耐用
      {product}啥时候到货
      {product}客户嫌贵
      {product}换个名字叫啥好
      {product}广告语来一句
      给{product}写个直播话术
      {product}样品寄给客户没
      {product}能打几折
      {period}退回来几台{product}
      {product}库存盘错了
      {period}发错货几次
      {period}哪个司机跑得最远
      {period}哪个车间返工最多
      {period}谁吃夜宵报销最多
      {period}谁的油费最高
      {period}谁的话费最夸张
      {period}谁回款最慢
      {period}谁的呆账多得吓人
      {period}谁业绩最差
      {period}倒数第一是哪个
      {period}哪个区卖得最拉胯
      {period}哪款滞销得厉害
      {period}一个客人平均花几个钱
      {period}毛利最高的是啥
      {period}成本涨在哪了
      {period}应收还有多少没回
      {period}开了多少张发票
      {period}卖了几台 总数
      {period}平均每人卖多少
      {period}比前头那段卖得多还是少
      {period}谁被客户投诉了
      {period}谁拿了全勤
      {period}指标完成百分之几
      {period}加了多少班啊我的妈
      {period}累成狗
      {period}工资啥时候发
      {period}总算熬过去了
      {period}能不能少开点会
      卖货哪有不卖嘴的
      王婆卖瓜下一句是啥
      卖火柴的小女孩谁写的
      卖炭翁伐薪烧炭哪里
      卖艺不卖身
      销假找谁签
      销售和市场有啥不一样
      销售岗面试咋自我介绍
      给客户送啥礼合适
      客户放鸽子 心态崩了
      被客户骂哭了
      客户说考虑考虑是啥意思
      开单吉利话来两句
      业绩这词儿英文咋写
      排行榜咋用excel做
      排第一能当饭吃不
      冠军相咖啡好喝不
      世界第一高楼是哪座
      第一次约会去哪
      前三章看不懂
      前十年在干啥
      谁家的狗又叫
      谁把打印机弄坏了
      哪个最好吃 麻辣烫还是米线
      哪里能修鞋
    `),
    en: lines(`
      {person} still owes me lunch
      {person} ghosted the client again
      did {person} get that client or not
      is {person} really leaving
      {person} is on fire today haha
      {person}'s commission for {period} still unpaid
      tell {person} i'm late
      add {person} to the group
      write a farewell note for {person}
      what car does {person} drive
      {product} manual pls
      {product} is leaking
      {product} stuck, how do i reset it
      {product} battery size
      {product} vs {product}, which lasts longer
      {product} warranty?
      {product} tagline ideas
      {product} too dear says the client
      {product} cost price
      when does {product} land
      can {product} go by air
      how many {product} came back {period}
      worst seller {period}, who
      who's bottom of the board {period}
      which region flopped {period}
      slowest moving product {period}
      who claimed the most fuel {period}
      who had the most sick days {period}
      which driver did most miles {period}
      who makes the most calls {period}
      average sale per rep {period}
      units sold {period}, total
      percent of target {period}
      receivables left from {period}
      invoices raised {period}
      gross margin {period}
      did we sell more {period} than before
      who got complaints {period}
      when's payday for {period}
      {period} nearly killed me
      so glad {period} is over
      can we have less meetings {period}
      sales vs marketing difference
      interview tips for sales rep
      what does 'let me think about it' mean from a buyer
      client shouted at me :(
      gift ideas for a big customer
      who sells seashells
      how to make a leaderboard in excel
      ranked match tonight?
      best in show at crufts
      tallest building on earth
      first date ideas
      who broke the printer
      who's bringing samosas
      pole position in formula one is who
    `),
  },
  find_clause: {
    zh: lines(`
      {company}那边的人咋这么难缠
      {company}问题一大堆
      {company}前台电话占线
      {company}把货卸错地方了
      {company}的司机到门口了 开下门
      {company}请客吃饭去不去
      {company}的车牌报一下给门卫
      {company}说钱打了 看看到没
      {company}要倒闭了是真的吗
      {company}法人换了没
      {company}这家老板跑路了?
      {company}打官司赢了没
      {company}注册资本多少
      {company}地址发我导航
      {company}中秋送月饼没
      {company}的logo真丑
      {company}这俩字咋念
      {company}跟{company}是一家不
      {company}报价给高了
      给{company}打个电话
      给{company}道个歉 写封信
      {company}那份合同扫描了没
      跟{company}合同谁经手的
      {company}合同金额是几位数
      {company}合同哪天签的
      {period}跟{company}签了几单
      {period}到期的合同要归档不
      {period}法务审了几份
      {topic}这词用在句子里
      {topic}方面有什么书推荐
      {topic}这块谁懂啊 教教我
      {topic}问题咋解释给我妈听
      {topic}怎么谈才不吃亏
      {topic}国家有规定不
      {topic}英语四级会考吗
      帮我起草{topic}
      {topic}改成对咱有利的写法
      {topic}?太难了看不懂
      什么{topic}不{topic}的 烦死
      {topic}相关的法条有哪些
      民法典第五百条讲啥
      口头答应算数不
      微信聊天记录能当证据不
      发短信说同意算不算签了
      跟房东没签字能搬走不
      公司不给签合同咋办 俺
      试用期被开了能要钱不
      离职了公司不给证明咋整
      竞业协议签了能不能反悔
      加班不给钱去哪告
      欠条咋写才有效
      借条和欠条有啥不同
      担保人要还钱不
      离婚协议找谁写
      交通事故私了咋写协议
      签字笔没水了
      公章谁拿走了
      公章盖歪了要重盖不
      骑缝章咋盖
      合同打错一个字要不要重打
      合同放碎纸机了 救命
      合同纸用几克的
      合同封皮哪里买
      合同书法咋练
      合同两个字用草书咋写
      甲方爸爸又改需求
      甲方乙方是葛优演的不
      合约机还能退不
      契约精神懂不懂
      条款太长了不想看
      条条大路通罗马下一句
      违章停车罚多少
      违约的人不配有对象
      说好的奶茶呢 你毁约
      付钱手抖了
      付出没有回报
      保密局的枪声好看不
      保质期过了两天能吃不
      保险丝烧了
      交货交到半夜腰要断
      运费险是啥
      押一付三是啥意思
      定金订金傻傻分不清
      仲裁委在哪条路
      律师一小时收几多
    `),
    en: lines(`
      {company} are a pain lol
      {company} driver is at the gate, let him in
      {company} dropped the pallets in the wrong bay
      {company} reception won't pick up
      did {company} go bust
      is {company} same as {company}
      {company} logo is ugly
      how do you say {company}
      {company} address for the sat nav
      {company} sent mooncakes?
      say sorry to {company}, write it for me
      call {company} back
      {company} says paid, did it land
      who handled the {company} deal
      when did we sign with {company}
      size of the {company} deal in dollars
      {company} share price today
      did {company} win the lawsuit
      how many deals with {company} {period}
      contracts up for renewal {period}
      how many did legal review {period}
      the {topic} bit is boring
      the {topic} stuff, any good book
      {topic} thing, explain like i'm five
      how to negotiate {topic}
      {topic} in a sentence please
      laws about {topic}?
      reword {topic} in our favour
      draft {topic} wording
      {topic} this, {topic} that, i give up
      who here knows {topic}
      is a handshake binding
      do whatsapp messages count as proof
      my employer won't give me a contract
      sacked in probation, can i claim
      can i break a non compete i signed
      how to write an iou
      is a guarantor liable
      landlord kept deposit lah how
      parking fine what to do
      company stamp, who took it
      stamp came out crooked, redo?
      shredded the contract by accident help
      what paper for contracts
      is blue ink legal
      you promised me coffee, breach!
      phone contract upgrade
      contractions in english list
      clause for concern, get it
      subclause grammar quiz
      santa's claws
      terms of endearment who starred
      lawyer fee per hour
      fuse blew
      best before was yesterday, eat it?
      delivery took forever, my back hurts
    `),
  },
}
