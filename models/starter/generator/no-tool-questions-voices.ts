/**
 * What many voices say that no lookup tool of a company can answer, most of it short, with a name, a bare noun or
 * an invented word that could be mistaken for an argument; see `no-tool-questions.ts`.
 */
import type { Texts } from './family.ts'
import { lines } from './words/words.ts'

export const noToolQuestionsVoices: Texts = {
  zh: lines(`
    绿萝喂啥肥
    老周又请假了哈哈
    小陈今天穿得真精神
    王姐你家娃真乖
    刘工头发又少了
    老赵喝高了
    阿强失恋了哄哄他
    大伟打呼噜太响
    小胖减肥第三天就破功
    翠兰姐生日祝福写一句
    国栋这名字土不土
    子轩重名太多了吧
    欧阳怎么又迟到 气人
    司徒是复姓不
    夏侯惇哪只眼瞎的
    老李头下棋耍赖
    张总讲话好长
    马经理的冷笑话
    胖丁进化成啥
    铁柱 给爷笑一个
    狗剩
    旺财汪一个
    咪咪不吃猫粮
    布偶猫掉毛不
    橘猫胖
    仓鼠越狱了
    乌龟冬眠叫得醒不
    鹦鹉骂人咋改
    多肉烂根
    君子兰几年开花
    月季怎么扦插
    芦荟能抹脸不
    茉莉好香呀
    牡丹俗气不
    栀子花开 唱得我哭
    茴香馅饺子
    螺蛳粉太臭了
    豆汁儿
    胡辣汤加醋
    折耳根好吃
    红烧肉放不放糖
    面发不起来
    鸡蛋煮几分钟溏心
    高压锅没气
    菠萝泡盐水干啥
    西瓜拍着听啥声
    普洱还是铁观音
    二锅头兑雪碧
    酒醒不了
    腰酸
    腿抽筋
    牙疼得想撞墙
    打嗝止不住
    眼皮跳 左边
    耳朵嗡嗡响
    失眠第五天
    口腔溃疡抹啥
    近视手术疼不
    布洛芬和对乙酰能一块吃不
    打印机又卡纸
    键盘进水了
    鼠标双击失灵
    WiFi转圈
    PDF转word
    excel透视表咋弄
    vlookup老报错
    手机烫得能煎蛋
    充电宝鼓包
    苹果还是华为
    路由器放哪
    git回滚咋写
    python缩进报错
    SQL去重
    17乘38
    六的阶乘
    圆周率背到第八位
    144开方
    3/7化小数
    鸡兔同笼 头20脚54
    一打是几个
    一英里几公里
    勾股定理证明
    质数最大的
    二进制1011是几
    翻译成英文:辛苦了
    “凑合”英语
    “内卷”日语咋说
    你好用韩语
    谢谢的法语
    bonjour啥意思
    Danke是哪国话
    “岂有此理”翻译下
    serendipity
    schadenfreude是啥
    “饕餮”咋读
    “龘”
    “囧”字几画
    “嘚瑟”拼音
    彳亍
    霸凌是不是外来词
    落霞与孤鹜齐飞下句
    天生我材
    水浒第三回讲啥
    猪八戒背媳妇
    鲁智深倒拔啥
    孔乙己欠几文
    祥子最后咋样
    三体人啥样
    令狐冲会啥剑法
    蜡笔小新
    柯南啥时候完结
    火影最强忍术
    原神抽卡
    吃鸡带我
    狼人杀发言
    剧本杀推理不出
    麻将胡牌规则
    掼蛋怎么打
    德州扑克同花大还是葫芦大
    脑筋急转弯
    歇后语 外甥打灯笼
    谜底是月亮的谜面
    对联上联 春风得意马蹄疾
    打油诗写老板
    藏头诗 赵丽萍
    情书给隔壁班的
    检讨书三百字
    请假条咋编
    辞职信 委婉点
    入党申请书
    感谢信给刘大夫
    自我介绍一分钟
    朋友圈文案 爬山
    小红书标题 口红
    店名 卖包子的
    给闺女起名 姓钱
    给公司起个名
    网名 文艺的
    帮我订个蛋糕
    帮我叫个车
    帮我关灯
    定个七点的闹钟
    提醒我吃药
    打开音乐
    放首邓丽君
    把这段缩短
    哄我睡觉
    陪我唠嗑
    唠五毛钱的
    摆个龙门阵
    嘎讪胡
    别瞎叨叨
    老鼻子了
    贼拉累
    莫得法
    好嘢
    食咗饭未
    唔好意思
    恁弄啥嘞
    杠赛来
    嫽扎咧
    冇得事
    霸得蛮
    咕叽
    呜噜噜
    嘤嘤怪
    布灵布灵
    栓q
    尊嘟假嘟
    泰裤辣
    city不city
    i人e人
    属龙
    本命年穿红
    周公解梦 掉牙
    梦见蛇
    右眼跳财
    黄历宜搬家
    烧香拜哪尊
    妈祖保佑
    关公脸咋是红的
    财神爷在不在
    嫦娥孤单不
    李白喝多少
    诸葛亮是不是穿越的
    爱因斯坦发型
    梵高哪只耳朵
    贝多芬聋了咋写曲
    牛顿别砸我
    特斯拉跟爱迪生谁牛
    马斯克移民火星
    梅西退役没
    乔丹 yyds
    武大靖冲啊
    越位啥意思
    乒乓发球犯规
    跑马拉松膝盖疼
    俯卧撑一个都起不来
    八段锦
    钢琴几个键
    二胡像锯木头
    广场舞扰民
    抖音咋涨粉
    房贷压死人
    彩礼要不要
    婆婆住多久合适
    孩子叛逆
    择校纠结
    催婚烦
    相亲遇到奇葩
    分手第三天
    他不爱我了
    好想妈妈
    想家
    慌得一批
    开心到转圈
    心碎
    咋跟领导提加薪
    同事抢功
    背锅侠
    周报水字数
    团建去死
    年会抽中个盆
    食堂阿姨手抖
    电梯又停了 腿废
    工位风水
    椅子嘎吱响
    咖啡机坏了哭
    谁懂 打卡差一秒
    地铁挤成照片
    共享单车锁不上
    驾照科目二
    侧方停车
    倒车入库压线
    轮胎扎钉
    焊口气孔咋来的
    车床吃刀多深
    电焊打眼
    卷帘门卡
    水管冻裂
    蚊子包
    老鼠药猫吃了
    螺丝滑丝
    魔方
    卡布叻
    波噜噜兽
    星芒引擎
    蓝莲计划是个歌名吧
    青禾两个字真好听
    白鹿演技咋样
    晨曦 这词真美
    远航 听着励志
    鼎盛个啥
    宏图大展
    顺丰顺水是祝福不
    长城为啥弯
    珠峰多少人登顶
    黑洞
    量子纠缠
    恐龙咋没的
    尼斯湖水怪
    跟媳妇吵架了 她名叫秀兰 我该先低头不
    厂里老电工老孙退休了 送面锦旗写啥好
    我儿子数学考了三十八 气得我手抖
    你说我这四十五岁了还能不能学开挖掘机
    昨晚梦见自己当了皇帝 醒来还得挤公交
    隔壁装修钻头响一天了脑壳痛
    开了八个小时车 犯困 讲个段子提提神
    俺娘非让俺穿红裤衩 恁说土不土
    我嘅猫食咗一只曱甴 有冇事啊
    把“明天我不来了”改得客气点发给客户
    一斤棉花和一斤铁 我闺女非说铁重 咋解释
    有个叫阿芬的加我微信卖茶叶 是骗子吧
    帮我把这句润色一下 货已经在路上请您放心
    领导姓仇 到底念啥 刚才叫错了好尴尬
    律师证考了三回没过 心凉了
    刚盘点完账 对不上 想死的心都有 你安慰我一下
    语音输入老把我说的“四川”打成“是穿” 烦人
    你要是个人 想叫建国还是叫露西
    那个啥 我想说啥来着 忘了
    给客户老总的小狗送啥礼物 它叫豆包
  `),
  en: lines(`
    Marigold, seriously?
    printer jam again lol
    dave's mustache tho
    priya got engaged!!
    old tom fell asleep in standup
    uncle lim cracked another joke
    mrs. patel makes great samosas
    kevin. just kevin.
    karen energy
    sharon's plant is dead
    gary ate my yoghurt
    happy bday to ravi, write something
    poem for auntie mei
    roast my mate steve
    nickname for beth
    is agnes an old name
    siobhan how to say it
    bartholomew lol
    mister whiskers
    rex rolls over
    my gecko won't eat
    cat knocked my mug
    corgi legs
    guppy floating upside down
    basil keeps wilting
    monstera brown tips
    lavender makes me sneeze
    talk to my cactus
    vegemite yay or nay
    marmite
    nasi lemak
    butter chicken
    sourdough starter died
    soft boiled egg minutes
    rice to water ratio
    durian smell
    chai or filter coffee
    earl grey
    gin o clock
    hungover
    toothache
    sneezing all day
    sore back
    insomnia
    can i mix ibuprofen and wine
    left eye twitching
    wifi's dead
    keyboard spilled tea
    mouse double clicks
    usb not showing
    vlookup #N/A
    pivot table how
    regex for email
    python indentation error
    android or iphone
    mechanical keyboard clicky
    17 x 23
    square root of 169
    15 percent of 80
    pi to ten digits
    binary of 25
    miles to km
    cups in a litre
    trains leave at 60mph, when meet
    what's a prime
    translate cheers to spanish
    hello in tagalog
    thank you in tamil
    'see you' in german
    c'est la vie
    kiasu meaning
    jugaad
    ubuntu the word
    synonym for tired
    affect or effect
    is irregardless a word
    oxford comma
    onomatopoeia
    rhyme with orange
    haiku about mondays
    limerick, a guy from kent
    knock knock joke
    riddle me this
    dad joke, fish
    tongue twister fast
    would you rather, cheese
    two truths and a lie
    charades idea
    uno rules plus four
    checkmate in three
    wordle hint
    mario's brother
    hermione
    thanos snap
    goku vs superman
    sherlock's street number
    hamlet dies right
    bigfoot
    nessie
    zorbliplex
    flumadiddle
    wuzzlefrump
    snorkwhistle
    grobnar the unwise
    vantrella is a cool word
    brighthelm sounds like a potion
    nimbus 2000, the broom
    cobalt, is it blue
    echo echo echo
    aurora, pretty name
    phoenix rising, cheesy tattoo?
    orchid project is a movie?
    sunflower vol. 6
    acme, like the cartoon
    wayne enterprises hiring butlers
    umbrella corp is from what game
    dunder mifflin
    book me a table
    call an uber
    wake me at six
    remind me to stretch
    play some abba
    shorten this para
    write my resignation
    cover letter, barista
    out of office message, funny
    wedding toast
    apology to my wife
    excuse for being late
    linkedin bio for a plumber
    band name
    team name for bowling
    password ideas
    tell me a bedtime story
    compliment me
    insult me politely
    cheer me up
    vent with me
    i'm gutted
    knackered
    gobsmacked
    bloody hell
    innit
    y'all
    fixin to nap
    shiok
    alamak
    can or not
    walao
    what to do yaar
    chalo
    aiyo
    so lonely
    i miss grandma
    she said no
    he proposed!!!
    proud of me?
    stressed
    crying in the loo
    is love real
    do aliens pay tax
    time travel possible?
    free will
    is cereal soup
    left or right twix
    window or aisle
    messi messi messi
    super bowl snacks
    marathon knees
    guitar f chord
    taylor's version
    banksy
    mona lisa no eyebrows
    einstein's hair
    napoleon short?
    newton apple
    black hole
    why do cats purr
    parallel parking
    flat tyre
    stripped screw
    squeaky chair
    my desk mate hums
    mondays smh
    boss loves synergy
    meeting could be email
    raise, how to ask
    mercury retrograde
    dream about teeth
    my nan is called doris and she wants to learn tiktok
    been on the road nine hours, tell me something stupid to stay awake
    my son got 12 out of 100 in maths, deep breaths
    old joe is retiring, what do we write on his card
    is it weird to call your boss by his surname
    voice typing keeps writing 'duck', you know why
    make 'i won't come tomorrow' sound polite for a client
    a kilo of feathers or a kilo of steel, settle it for us
    some lady named brenda messaged me about crypto, scam right
    failed the bar exam twice, am i thick
    sir please to suggest good name for my scooter
    neighbour's kid plays recorder, please send help
    if you were human, would you be a nigel or a tiffany
    i was going to say something but forgot
    what should i get my client's poodle, she is called truffle
    how you say 'no worries' in german politely
  `),
}
