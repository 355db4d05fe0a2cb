/** Chat around the sample tools' words that asks nothing of them; see `near-misses.ts`. */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

/** By the sample tool that they come near to. */
export const BROAD_NEAR_MISSES: Record<string, Texts> = {
  get_weather: {
    zh: lines(`
      天气这么好翘班吧
      天气真好啊
      今天天气不错,心情也好
      这破天气烦死了
      天一热就不想上班
      下雨天和火锅更配哦
      下雨天适合睡觉
      最喜欢下雪了
      你喜欢晴天还是雨天
      冷到不想说话
      热死我了,给我讲个冷笑话
      我女朋友天气预报都比她准
      天气预报老不准
      天气预报员怎么考
      学气象将来能干啥
      为啥天是蓝的
      雪为什么是白的
      雨是怎么形成的
      雷和闪电谁先来
      零下一百度人会咋样
      人能扛住多少度的高温
      发烧39度咋办
      空调开26度省电吗
      洗澡水多少度合适
      烤箱调到180度烤多久
      水到几度烧开
      写首关于{city}秋天的诗
      用天气写个文案
      发朋友圈说下雪了咋写
      {city}下雨的歌叫啥来着
      《{city}的雪》是谁写的
      {city}人真能吃辣
      {city}话里冷咋说
      {city}姑娘为啥好看
      {city}队昨晚赢了没
      {city}德比谁赢了
      我想{city}了
      我对象是{city}的
      {city}我来了
      再见{city}
      {city}这名字咋来的
      {city}加油
      好想去{city}啊
      {city}和{city}你选哪个
      伞丢了咋办
      我的伞被谁拿走了
      哪个牌子的伞抗风
      羽绒服咋洗
      秋裤是谁发明的
      冷暴力咋处理
      他对我忽冷忽热啥意思
      股市要变天了?
      最近行情是阴天
      老板今天脸色阴转多云
      办公室太冷能不能关空调
      会议室热死了找谁调
      厂里温度计坏了找谁
      {city}明年夏天会不会更热
      {city}大后天办婚礼会下雨吗
      {city}下礼拜能不能晒秋
      {city}啥时候再下雪
      {city}上个月下了几场雨
      {city}哪天最冷来着
    `),
    en: lines(`
      nice weather, lets skip work
      lovely weather for ducks
      i hate this weather
      this heat makes me lazy
      under the weather today
      i'm feeling under the weather
      she's so cold to me
      it's raining cats and dogs, why do we say that
      who sang it's raining men
      chance of meatballs?
      how hot is the sun
      how cold is space
      what temp should i bake bread at
      oven at 200, how long for pizza
      is 39 a fever
      why is the sky blue
      how do clouds stay up
      how do hurricanes get names
      weather app keeps crashing
      best weather app?
      become a weatherman how
      snow white or cinderella
      winter is coming lol
      storm is my favorite x-men
      write a poem on rain in {city}
      {city} vibes only
      miss {city} so much
      {city} here i come
      love {city}
      {city} marathon winner?
      {city} or {city}, where would you live
      {city} fans are loud
      {city} accent tips
      who's playing in {city} tonight
      what's that movie set in {city}
      best umbrella brand
      lost my umbrella, what now
      how do i wash a down jacket
      office is freezing, who do i call
      turn the heating up pls
      will it snow in {city} for christmas
      {city} on saturday, rain?
      {city} tomorrow, jacket?
      how much rain did {city} get last week
    `),
  },
  rank_sales: {
    zh: lines(`
      这首歌销量多少
      这本书卖了几本
      周杰伦哪张专辑卖得最好
      电影票房第一是哪部
      世界首富是谁
      谁是班里第一名
      王者排行榜我第几
      抖音热榜第一是啥
      微博热搜第一是啥
      谁是世界冠军
      奥运金牌榜第一是哪国
      谁跑得最快
      谁最帅
      咱公司谁最好看
      咱部门谁最抠
      谁今天请客
      谁偷吃了我的外卖
      谁动了我的杯子
      谁在吗
      谁懂啊
      谁说不是呢
      谁还没个{period}
      卖得好有啥用
      卖房还是租房
      卖惨给谁看
      卖萌可耻
      二手车卖给谁合适
      咋样才能卖得好
      教我几招卖货话术
      销售一般底薪多少
      干销售累不累
      销售要背多少指标
      不想干销售了
      业绩不好咋跟老板说
      业绩没完成会被开除吗
      {person}是谁啊
      {person}结婚没
      {person}真牛
      {person}加油
      {person}的客户名单
      {person}{period}请了几天假
      {person}{period}迟到几次
      {period}谁请假最多
      {period}谁加班最狠
      {period}谁迟到最多
      {period}谁出差最勤
      {period}谁退单最多
      {period}哪个客户买得最多
      {period}哪个供应商最便宜
      {period}哪个部门花钱最多
      {period}哪个员工离职了
      {period}总共卖了多少
      {period}利润多少
      {period}毛利咋样
      {period}同比涨了几个点
      {period}开了几单
      {period}新客户几个
      {period}过得真快
      {period}忙死了
      {period}的指标定多少
      {product}还有货没
      {product}咋用
      {product}多少钱一个
      {product}是哪家的
      {product}{period}进了几箱
      {product}有优惠不
      下个月谁能当销冠
      下季度卖什么好
      明年哪个区有戏
    `),
    en: lines(`
      how many copies did this song sell
      best selling book ever?
      which movie made the most money
      richest person alive
      who won the world cup
      who's number one on spotify
      who's the goat, messi or ronaldo
      who ate my lunch
      who's on coffee duty
      who let the dogs out
      who cares
      who knows
      top of the morning
      top gun or top secret
      top ten films of all time
      best pizza in town
      best way to close a deal
      best excuse for missing quota
      how do i sell ice to penguins
      sell me this pen
      i hate cold calls
      is sales a good career
      sales pitch for {product}
      what's {product} made of
      {product} in stock?
      {product} price pls
      how do i return {product}
      discount on {product}?
      {person} who?
      {person} is awesome
      {person}'s birthday?
      is {person} single
      {person} on leave {period}?
      who called in sick {period}
      who worked overtime {period}
      who quit {period}
      which customer bought most {period}
      which supplier was late {period}
      total sales {period}
      profit {period}?
      margin {period} vs before
      how many orders {period}
      new customers {period}
      {period} was crazy busy
      {period} flew by
      sales target for {period}
      who will win next month
      next year's hit product?
    `),
  },
  find_clause: {
    zh: lines(`
      合同工和正式工有啥区别
      合同工有年终奖吗
      劳动合同到期不续有赔偿吗
      签合同用蓝笔还是黑笔
      婚前协议有用吗
      租房被二房东骗了咋办
      房东不退押金我个人咋整
      合同法和民法典啥关系
      合同纠纷找什么律师
      合同章和公章啥区别
      合同模板哪里下载
      合同打印几份
      合同在谁那儿放着
      合同快递寄出没
      合同签了没
      合同审到哪一步了
      合同谁批的
      合同编号咋编
      合同扫描件发我
      帮我拟份合同
      帮我改改合同
      帮我把合同翻成英文
      合同总金额多少
      {period}签了几份合同
      {period}哪些合同到期
      和{company}签了几份合同
      跟{company}合作几年了
      {company}是干啥的
      {company}靠谱不
      {company}欠咱多少钱
      {company}的尾款到账没
      {company}开票没
      {company}的电话多少
      {company}老板是谁
      {company}在哪办公
      {company}今天来人吗
      {company}那边谁对接
      {company}啥时候交货
      {company}发货了没
      {company}最近上新闻了
      {company}招人不
      约{company}明天见
      给{company}发个邮件
      {topic}是啥意思
      {topic}一般咋算
      {topic}法律上最高多少
      {topic}英文咋说
      {topic}谁发明的
      {topic}行业惯例是多少
      写一条{topic}条款
      {topic}要找谁批
      我跟我妈约定了十点睡
      男朋友违约了咋罚
      咱俩有个约定
      这条路限速多少
      第一条微信是谁发的
      宪法第一条是啥
      保密,别告诉别人
      替我保密哦
      付款码在哪
      付款失败咋办
      微信付款限额多少
      快递退货咋填
      淘宝退款几天到
    `),
    en: lines(`
      contractor vs employee, whats the difference
      do contract workers get bonuses
      muscle contraction causes
      did i sign up for the gym
      prenup, worth it?
      my landlord kept my deposit, help
      is a text message a contract
      what's a clause in grammar
      santa clause 2 cast
      main clause or subordinate clause
      how do i break my phone contract
      netflix terms
      pen for signing contracts
      where's the contract filed
      is the contract signed yet
      who approved the contract
      who has the original
      scan of the contract pls
      draft me a contract
      translate the contract
      contract value with {company}?
      how many contracts with {company}
      contracts expiring {period}
      did we sign anything {period}
      {company} any good?
      {company} stock price
      {company} phone number
      {company} owes us how much
      did {company} ship
      did {company} pay
      who's our contact at {company}
      lunch with {company} friday, book it
      email {company} for me
      {company} hiring?
      what's {topic} mean
      is {topic} normal in the industry
      average {topic} in germany
      who invented {topic}
      {topic} in spanish
      write a {topic} clause
      promise me you won't tell
      keep it confidential ok
      payment declined, why
      refund from amazon how long
      shipping to canada cost
      warranty on my laptop
    `),
  },
}
