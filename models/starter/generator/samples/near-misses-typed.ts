/** Typed lines around the sample tools' words, names and periods that ask nothing of them; see `near-misses.ts`. */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

/** By the sample tool that they come near to. */
export const TYPED_NEAR_MISSES: Record<string, Texts> = {
  get_weather: {
    zh: lines(`
      {city}路边那家修鞋的还在不
      {city}西站出租在哪排队
      {city}码头有鱼贩子没
      {city}来的那批货谁签收
      {city}那边宿舍几个人一间
      我对象是{city}的 彩礼要多少
      {city}姑娘咋都这么高
      {city}方言骂人最狠是哪句
      {city}美食街臭豆腐
      {city}烤串论斤还是论串
      {city}大桥哪年通车
      {city}老火车站拆了没
      {city}以前叫啥名
      {city}出过几个状元
      {city}博物馆镇馆之宝
      {city}足球队降级没
      {city}德比几比几
      {city}动物园大象叫啥
      {city}夜市摊位费
      {city}摩天轮求婚行不
      {city}机场安检能带酱不
      {city}到了喊我一声
      {city}西边那一带学区咋样
      {city}二手房挂牌多少套
      {city}公积金提取
      {city}社保转过来要带啥
      {city}医保卡能在外地刷吗
      {city}车牌摇号中没
      {city}驾校包过
      {city}高考状元哪个中学
      {city}中考几号
      {city}马拉松报名截止没
      {city}演唱会门票黄牛价
      {city}电影院连坐
      {city}健身房年卡
      {city}相亲角靠谱不
      {city}搬家公司坑人
      {city}保姆一月开多少
      {city}月嫂
      {city}民宿带院子的推荐仨
      {city}快递几天到
      {city}寄{city}顺丰多少钱
      {city}往{city}开车走国道还是高速
      {city}离海多远
      {city}跟{city}谁人多
      {city}和{city}是挨着的吗
      {city}在{city}的南边还是北边
      {city}倒过来念啥
      {city}二字有何典故
      {city}拼音首字母
      {city}繁体咋写
      {city}简称是啥
      {city}用英语怎么拼
      {city}别称叫什么城
      {city}口号 给想一个
      给{city}写首打油诗
      {city}三日游行程排一排
      {city}分部年会节目单
      {city}会议室投影坏
      {city}办公室谁养的乌龟
      {city}仓库盘点没人
      {city}门店房租到期没
      {city}店长辞了
      {city}客户约我喝酒 去不去
      {city}工厂食堂阿姨凶
      {city}出差补助一天几块
      {city}报销住宿上限
      {city}办事处wifi
      我把包落{city}的车上了
      把去{city}的票退了
      改签{city}后半夜那趟
      替我跟{city}的同事问个好
      {city}外派想报名
      {city}调回来要多久
      想{city}了 想家
      {city}那年我才十八
      {city}回不去咯
      在{city}分的手
      {city},听着像个人名
      {city}?我还以为是种糕
      什么{city}不{city}的 别提
      {city}老家盖房要批不
      {city}明儿个要带伞不
      {city}后天飞不飞得了
      {city}大大后天冷成啥样
      {city}过年那阵子有雪没
      {city}昨儿夜里下冰雹没
      {city}前天刮的几级
      {city}上礼拜下没下
      {city}去年这时候热不
      {city}历史上最冷零下几十
      {city}一年几个大晴天
      {city}雨季从几月到几月
      {city}下月初穿啥
      {city}周六适合露营不
      {city}下午到晚上会不会变天
      {city}这雨还得下几天
      {city}台风啥时登陆
      {city}哪天出梅
      {city}几号来暖气
      {city}樱花开了没
      {city}枫叶红没红
      {city}看日出几点集合
      {city}花粉过敏指数
      {city}紫外线 五级?
      {city}潮水涨到几点
      {city}地震有感没
      {city}发洪水那年
      {city}海里能游泳不
      {city}极光能看见不
      {city}流星雨往哪看
      {city}属哪个气候带
      {city}纬度多少
      {city}有四季没
      晴雯撕扇子第几回
      雨霖铃谁填的
      风筝误
      雷锋叔叔哪人
      云想衣裳花想容 写给谁
      霜叶红于二月花
      雪夜上梁山是谁
      沙尘暴乐队
      霹雳游侠
      我家娃叫小雨 起个大名
      小雪 妹子 加微信
      老板脸色多云转阴
      心情晴转雷暴
      热得快炸了 宿舍断电
      温州皮革厂
      冷战三天了 谁先低头
      冷锅串串
      雨花石哪捡
      雪碧加盐
      雪纳瑞剪毛
      风湿腿疼 一到阴天
      风扇三档
      空调一匹够几平
      除湿机滴水
      加湿器放白醋
      羽绒服能机洗不
      凉席发霉点
      伞忘地铁上了
      雨鞋开胶
      雨衣骑车飘
      暖宝宝贴哪
      热水袋漏
      冻疮膏
      防晒伞黑胶
      天气英语作文开头
      气象专业好就业不
      风力发电机转一圈几度电
      太阳能板要擦不
      云计算云在哪
      冰糖葫芦脱壳
      冰毒判几年
      霜怎么读 擦脸那个
      彩虹桥歌词
      打雷不下雨打一成语
      晒太阳补钙不
      雷公电母是两口子?
      温度计甩到几
      夏天蚊子冬天去哪儿
      春困秋乏
      倒春寒是啥意思啊
      “风调雨顺”书法横幅
      下雨天和巧克力更配 谁的广告
      晴天霹雳 造句
      东北大拉皮 冷的
    `),
    en: lines(`
      {city} station lockers, how much
      {city} side of the bridge, any chippy
      {city} bus pass kids free?
      {city} lads on tour
      {city} girls wear heels everywhere
      what did they call {city} before
      {city} population roughly
      {city} mayor who
      {city} twin town of?
      {city} slang for mate
      {city} accent do one
      spell {city}
      {city} backwards
      {city} rhymes
      {city} haiku
      {city} to {city} by coach
      {city} or {city} for a stag
      {city} bigger than {city}?
      {city} north of {city}?
      {city} time zone
      {city} timetable ferry
      {city} half marathon entry
      {city} fc manager sacked
      {city} derby score
      {city} stadium seats
      {city} zoo panda name
      {city} museum free on sundays?
      {city} ghost tour
      {city} airbnb horror story
      {city} flatshare budget
      {city} school catchment
      {city} hospital a&e wait
      {city} dentist that's gentle
      {city} plumber rec
      {city} office wifi password
      {city} office birthday cake
      {city} warehouse forklift broken
      {city} branch rent
      {city} manager quit
      {city} client wants golf
      {city} team, say thanks from me
      {city} per diem
      transfer me to {city}
      flights {city} 6am, book
      train {city}, cancel
      car hire {city}, sort
      taxi to {city} harbour area now
      parcel stuck at {city}
      left my bag in {city}
      broke up in {city}
      grew up round {city} way
      {city} pizza or {city} pizza
      {city} croissants tho
      best pho {city}
      {city} hawker which stall
      {city} vegan brunch
      {city} nightlife over 40
      {city} with toddlers
      {city} itinerary 2 days
      {city} visa photo booth
      {city} tram ticket fine
      {city} congestion charge
      {city} parking permit
      {city} council tax
      {city} house prices crash
      {city} salary for nurses
      is {city} haunted
      is {city} the capital
      {city} tomorrow, brolly?
      {city} at the weekend, rain or what
      {city} next friday snow?
      will it clear up in {city} by tonight
      {city} in october, jumper?
      {city} last summer hot?
      was it raining in {city} yesterday
      coldest ever {city}
      {city} wettest month
      best month for {city}
      hurricane due {city}?
      {city} ten day outlook
      {city} sunrise photos what hour
      {city} tide
      {city} pollen
      {city} uv
      {city} quake felt?
      {city} northern lights
      {city} snow day schools shut tmrw
      {city} flooding 1953
      {city} sea warm for swim
      storm trooper aim
      snow white apple
      ice ice baby
      frosty the snowman hat
      purple rain chords
      singing in the rain who danced
      november rain solo length
      thunder by imagine dragons
      sunny side up how
      windy miller
      cloud atlas confusing
      misty copeland
      gale from hunger games
      hail mary pass
      haze my pup, name ok?
      breezy dress for wedding
      chill pill
      freezer burnt peas
      heat vs bulls 96
      hot yoga faint
      cool down stretches
      degree in fine art worth
      thermos leaking
      wellies split
      raincoat bobbles
      parasol base
      de-icer
      aircon remote lost
      sleet song
      under the weather idiom origin
      dew point physics hw
    `),
  },
  rank_sales: {
    zh: lines(`
      {person}咋还没来上班
      {person}手机关机
      {person}坐哪排工位
      {person}属啥的
      {person}老婆是谁介绍的
      {person}的猫叫啥
      {person}是哪儿人听口音
      {person}哪年进的厂
      {person}在几楼
      {person}今儿吃错药了
      {person}喷香水呛人
      {person}唱的那首歌叫啥
      {person}的生日礼物凑份子
      {person}请假批没批
      {person}调走了谁顶
      {person}跟{person}是不是一对
      {person}跟{person}掐起来了
      {person}比{person}高多少
      {person}的字像狗爬
      {person}欠款催一下
      {person}给{person}道歉了没
      {person}那台电脑谁重装
      {person}的名片印错
      {person}人品咋样
      {person}哥 借个火
      {person}姐带早饭没
      {person}退休欢送词
      {person}升官了写两句
      {person}头像是狗
      {person},你好呀
      {person}
      {person}{period}迟到几回
      {period}{person}请了多少假
      {person}{period}出差跑了几个地方
      {person}{period}底薪
      {person}{period}报销多少饭钱
      {person}{period}被投诉没有
      {person}{period}考核得的啥
      {person}{period}培训参加没
      {person}{period}结婚了?
      {product}咋拆
      {product}电池鼓了
      {product}滴滴响啥毛病
      {product}有毒没有
      {product}哪国造
      {product}多重
      {product}长宽高
      {product}能放洗碗机不
      {product}颜色几种
      {product}怎么开机
      {product}保质期
      {product}说明书英文版
      {product}谁发明的
      {product}缺货到啥时
      {product}仓里剩几件
      {product}出厂价
      {product}比{product}贵多少
      {product}配{product}能用不
      {product}翻译成日语
      {product}拼音咋标
      {product}开箱视频脚本
      {product}海报配句
      {product}差评怎么回
      {product}退货流程
      {product}赠品是啥
      {product}送样给谁
      {product}起个小名
      {product}改名叫啥
      {product}一箱几个
      {product}模具坏了
      {product}专利到哪步
      {product}认证过没
      {product}供应商谁
      {product}谁在生产线上装
      {product}能不能出口
      {product}的竞品是谁
      {product}报价单做一份
      给我下单十个{product}
      {product}这玩意儿我家也有
      {period}返修率
      {period}次品几个
      {period}退款多少
      {period}谁离职
      {period}谁入职
      {period}招了多少人
      {period}电费水费
      {period}谁开会最能说
      {period}谁请假多
      {period}谁打卡忘得多
      {period}哪个司机违章
      {period}哪辆车油耗高
      {period}哪条产线停机多
      {period}哪个仓爆了
      {period}哪家供应商拖货
      {period}哪个广告最火
      {period}哪个渠道引流多
      {period}公众号涨粉
      {period}网站访客
      {period}转化率
      {period}客单价
      {period}复购
      {period}净利润
      {period}现金流
      {period}税交了多少
      {period}工资总额
      {period}库存周转
      {period}应付账款
      {period}坏账
      {period}退货谁经手
      {period}合起来卖了几个亿
      {period}增长几个点
      {period}环比
      {period}预算花剩多少
      {period}目标定多少
      {period}能不能完成 估一下
      {period}团建去哪
      {period}放几天假
      {period}发不发奖金
      {period}我瘦了八斤
      {period}股市涨没
      {period}彩票头奖在哪
      {period}票房冠军
      {period}热搜第一
      {period}谁上的春晚
      {period}英超谁领跑
      {period}我追的剧更几集
      垫底的是谁 不许笑
      倒数三名请吃饭
      明年谁能拿第一 猜
      下个月预测谁赢
      谁最会砍价
      谁最抠
      谁最能喝
      谁是卷王
      哪个地区辣椒最辣
      哪个地区方言难
      哪款口红显白
      哪个产品经理最烦
      哪个男同事单身
      冠军奖杯多重
      冠军教父
      亚军心酸
      第一名奖啥 保温杯?
      榜一大哥
      打榜 应援
      排行榜怎么念 hang还是xing
      世界首富换人没
      胡润
      富贵险中求
      卖身契
      卖萌
      卖拐 赵本山
      卖鱼强
      卖保险的又打来
      卖惨
      出卖
      拍卖师一锤子
      义卖捐哪
      卖二手车 要过户
      卖房中介几个点
      卖菜阿姨多送葱
      销声匿迹造句
      热销 同义词
      畅销书 推荐悬疑
      促销话术 母婴
      业务员咋找客户
      跑业务鞋磨破
      陌拜开场白
      客户加微信不回
      客户喝多吐我车上
      提成咋算合理
      做销售内向行吗
      销冠演讲稿 三分钟
      早会口号喊啥
      业绩压力大 秃了
      被骂哭 躲厕所
    `),
    en: lines(`
      {person} late again
      {person} desk where
      {person} sign of zodiac
      {person} wife's name
      {person} dog breed
      {person} from which school
      {person} stinks of garlic
      {person} and {person} dating?
      {person} vs {person} arm wrestle
      {person} taller than {person}?
      {person} haircut lol
      {person} bday whip round
      {person} leaving do
      {person} baby shower
      {person} promotion, congrats card wording
      {person} handwriting
      {person} parking space
      {person} laptop reimage
      {person} phone off
      {person} nickname ideas
      {person}'s mum makes great pie
      {person} ate my sandwich
      {person} sick days {period}
      {person} expenses {period}
      {person} flights {period}
      {person} late how often {period}
      {person} training done {period}?
      {person} base salary {period}
      {person} appraisal {period}
      {person} holidays left {period}
      {person} got married {period}?
      tell {person} to call me
      remind {person} about cake
      fire {person} lol
      hug for {person}
      poem for {person}
      is {person} ok
      {product} how heavy
      {product} dimensions
      {product} colour options
      {product} beeping
      {product} overheats
      {product} smells funny
      {product} made where
      {product} battery swap
      {product} dishwasher safe
      {product} waterproof?
      {product} adhesive
      {product} shelf life
      {product} recall?
      {product} safety sheet
      {product} patent
      {product} who invented it
      {product} factory price
      {product} in stock how many
      {product} eta
      {product} spare lid
      {product} returns address
      {product} bad review reply
      {product} unboxing script
      {product} slogan pun
      {product} in french
      {product} pronounced
      {product} with {product} fit?
      {product} cheaper than {product}?
      {product} box of how many
      {product} certificate
      {product} supplier
      {product} rival brands
      discontinue {product}
      i own a {product} meself
      faulty units {period}
      refunds {period}
      returns by store {period}
      who joined {period}
      hires {period}
      power bill {period}
      overtime champ {period}
      longest meeting {period}
      most absences {period}
      which van got tickets {period}
      which line stopped most {period}
      which supplier is late {period}
      best ad {period}
      website visits {period}
      followers gained {period}
      conversion {period}
      basket size {period}
      net profit {period}
      cashflow {period}
      tax paid {period}
      wage bill {period}
      bad debts {period}
      growth {period} in %
      target {period}?
      budget left {period}
      bonus for {period} or not
      team building {period} where
      box office king {period}
      premier league top {period}
      lotto jackpot {period}
      my weight {period} ugh
      dead last {period} buys beer
      who will win next year, guess
      guess the top rep in 2030
      who drinks most
      who's most handsome in the team
      laziest region for replies
      which product manager is nicest
      trophy engraving
      salesman play by miller
      death of a salesman ending
      wolf of wall street pen
      garage sale flyer
      bake sale sign
      is salesforce hard
      car salesman joke
      top gun quote
      winner takes it all abba
    `),
  },
  find_clause: {
    zh: lines(`
      {company}门口停车收费不
      {company}在几号楼
      {company}老板属牛的?
      {company}老板娘亲自来了
      {company}会计电话
      {company}法务那姐们儿叫啥
      {company}打样寄到没
      {company}又催款
      {company}欠咱多少
      {company}钱到账没
      {company}发票抬头
      {company}税号
      {company}开户行
      {company}营业执照过期
      {company}什么时候成立的
      {company}员工多少
      {company}上市没
      {company}股价
      {company}被谁收购
      {company}面试问啥
      {company}加班狠不狠
      {company}食堂好吃
      {company}年会抽中车
      {company}月饼难吃
      {company}快递拒收
      {company}来人了 倒茶
      {company}的车堵大门
      {company}的保安不让进
      {company}客服骂人
      {company}产品质量差
      {company}官网打不开
      {company}logo设计几个钱
      {company}名字咋翻
      {company}读音
      {company}跟{company}打官司谁输
      {company}和{company}合并了?
      {company}是{company}的子公司吗
      {company}是国企吗
      {company}是骗子吧
      {company}信用评级
      {company}法人几岁
      {company}注册地
      {company}官微涨粉
      给{company}回邮件 说考虑
      给{company}送面锦旗
      给{company}寄样
      打给{company}前台
      约{company}周三喝茶
      拉黑{company}
      跟{company}谈判 话术
      跟{company}续不续 你说
      帮我拟一份跟{company}的合同
      把{company}合同发我邮箱
      把{company}那份打印两份
      {company}合同盖章没
      {company}合同归谁管
      {company}合同原件在哪个柜子
      {company}合同多少页
      {company}合同总价
      {company}合同签字的是谁
      {company}合同审到哪步
      {company}合同编号
      {company}合同谁弄丢
      {company}合同翻成英文
      {company}合同扫描件糊
      {company}{period}订了几单
      {company}{period}付了多少
      {company}{period}投诉几回
      {company}{period}换老总没
      {period}签了多少份合同
      {period}终止几份
      {period}合同金额合计
      {period}法务加班
      {period}输了几场官司
      {period}哪份合同最大
      {period}谁签得最多
      {topic}啥意思 白话
      {topic}英语
      {topic}反义词
      {topic}造句
      {topic}论文题目
      {topic}法律依据
      {topic}司法解释
      {topic}判例
      {topic}国外咋规定
      {topic}历史由来
      {topic}培训课多少钱
      {topic}考点
      {topic}选择题出三道
      {topic}顺口溜
      {topic}模板
      {topic}范文
      {topic}写个条款
      {topic}怎么写对甲方好
      {topic}谈崩
      {topic}那个律师
      {topic}群里吵翻
      {topic}讲座几点
      {topic}这几个字谁写的丑
      {topic}用毛笔
      {topic}?听着头大
      {topic}跟{topic}哪里不同
      {topic}合理不 市面上
      {topic}和{topic}先写哪个
      我签了{topic}能反悔不
      房东要{topic} 合法?
      老家盖房也要{topic}?
      对象要签{topic} 笑死
      婚前协议写{topic}行吗
      口头说的{topic}算数?
      国家对{topic}咋规定
      民法典有没有{topic}
      劳动法管不管{topic}
      起诉要几天
      立案材料
      律师函吓人吗
      传票收到不去
      法院几点上班
      执行不到钱
      老赖名单
      公证处周末开?
      遗嘱手写行不
      房产加名字
      离婚冷静期
      抚养权几岁听孩子的
      抢红包违法?
      租房押金不退
      二房东跑路
      中介吃差价
      试用期不交社保
      辞退赔几个月
      年假没休
      工伤认定
      产假几天
      加班费几倍
      竞业两年
      五险一金断
      劳动仲裁要钱不
      网购假货 退一赔三
      外卖吃出虫
      狗咬人谁赔
      楼上漏水
      宠物托运死
      健身房倒闭
      理发店卡退
      美容贷
      借钱没借条
      微信转账备注
      高利贷
      担保
      连带责任通俗讲
      砍头息
      定金 多少封顶
      诉讼时效几年
      刑拘几天
      拘役 有期
      缓刑能出国?
      酒驾多少
      闯红灯
      肇事逃逸
      抄袭判
      商标抢注
      肖像权 抖音
      隐私
      名誉 骂人 赔
      谣言五百转
      正当防卫
      见义勇为扶老太
      公章萝卜刻
      骑马订
      合同法和民法典
      霸王龙条款 哈哈
      不平等条约 南京
      条约 马关 割哪
      停战协定
      世界人权宣言
      大宪章
      五月花号公约
      雅尔塔
      卖地 契 民国
      结婚证 契
      与魔鬼签约
      死亡笔记条款
      小美人鱼跟巫婆换啥
    `),
    en: lines(`
      {company} car park full?
      {company} boss golf handicap
      {company} receptionist nice
      {company} owes us?
      {company} bank details
      {company} vat number
      {company} founded
      {company} headcount
      {company} ceo
      {company} stock ticker
      {company} interview tips
      {company} canteen
      {company} xmas party
      {company} wifi
      {company} website down
      {company} logo font
      {company} in mandarin
      {company} bigger than {company}?
      {company} bought {company}?
      {company} part of {company}?
      {company} court case
      {company} credit score
      {company} scam?
      {company} complaint line
      {company} rude on phone
      {company} van blocking us
      {company} sample came?
      {company} chaser email
      {company} thank you note
      {company} lunch wed
      {company} meeting move
      {company} blocked on whatsapp
      invite {company} for tea
      negotiate with {company}, script
      should we renew {company}
      draft a contract for {company}
      email me the {company} contract
      print {company} contract twice
      shred {company} papers
      {company} contract signed by who
      {company} contract page count
      {company} contract value
      {company} contract original where
      {company} contract number
      {company} contract in spanish
      {company} contract scan blurry
      {company} orders {period}
      {company} paid {period} how much
      {company} complaints {period}
      how many contracts {period}
      biggest contract {period}
      cancelled contracts {period}
      lawsuits lost {period}
      legal spend {period}
      who signed most {period}
      {topic} meaning
      {topic} synonyms
      {topic} in plain english
      {topic} in hindi
      {topic} example from a film
      {topic} case law
      {topic} statute
      {topic} in other countries
      {topic} template
      {topic} sample wording
      {topic} seminar
      {topic} quiz me
      {topic} exam tip
      {topic} vs {topic}
      {topic} or {topic} first
      {topic} fair in the market?
      {topic} bores me
      {topic} limerick
      {topic} lawyer near me
      my landlord wants {topic}
      my boyfriend wants {topic} lol
      prenup with {topic} ok?
      i signed {topic}, undo
      does the law say anything on {topic}
      write {topic} for a lemonade stand
      rewrite {topic}, nicer
      shorten {topic} text
      small claims fee
      court dress code
      jury duty skip
      witness signature who
      notary sunday
      will by hand
      power of attorney nan
      executor work
      tenancy deposit
      eviction notice days
      noise complaint
      garden fence whose
      dog bite compensation
      speeding letter
      drink drive limit
      unfair dismissal
      redundancy calc
      holiday pay
      zero hours
      tips law
      copyright song
      trademark my cat
      defamation tweet
      libel or slander
      gdpr cookies, edible
      faustian bargain
      ursula ariel deal
      rumpelstiltskin terms
      treaty of versailles
      treaty of waitangi
      magna carta clause 39
      sanity clause marx bros
      mrs claus
    `),
  },
}
