/**
 * Questions for the weather now in which the city touches other words: nouns that follow at once, stations, foods,
 * teams, relatives, particles and slang, so that its name must be cut out where it ends.
 */
import { lines } from '../words/words.ts'

export const EDGES_WEATHER_ZH = lines(`
去{city}那趟车晚点了说是雨大 真大假大
{city}那边厂子停了半天工 风刮得多猛
{city}这会儿凉快点没有
{city}现在晾得干被单不 潮不潮
{city}机场大巴上等客 外面雾浓不浓
{city}港口吊车都歇着 几级风啊
{city}路滑不滑呀 雪化干净没得
{city}站台上冻得跺脚 报个度数
{city}北站出来那个坡有没有结冰
{city}东站接丈母娘 外面下着没
{city}西客站门口晒得慌 几度
{city}火车站广场淋不淋雨这阵
{city}高铁站冷气太足 外头到底多热
{city}地铁口卖伞的多不多 就是下没下
{city}码头风浪 我只问风
{city}口岸排长队 太阳毒不毒
{city}大桥封了 是因为风还是雾
{city}隧道出来一片白 下雪了是不
{city}高速口堵着 雨势如何
{city}收费站小妹说起雾 真的假的
{city}服务区泡面 顺便问声气温
{city}老街石板路湿的干的
{city}新区管委会楼下风大得很嘛
{city}镇上赶集 落雨没落
{city}村口大喇叭喊收谷子 雨来没来
{city}山上山下我不管 城里多少度
{city}湖边露营灯都吹倒了 风几级
{city}河滩烧烤架支好了 别下雨啊 下没下
{city}海边沙子烫脚不 气温报下
{city}岛上信号差 快说风多大
{city}塔楼顶上云厚不厚
{city}寺里烧香 天阴着呢还是晴着呢
{city}桥头米粉店门口积水没 雨停了没
{city}井水都结冰了我妈讲 零下几度
{city}田里插秧 日头晒不晒
{city}坝子头晒辣椒 有太阳没得
{city}沟里蚊子多 湿度是不是特高
{city}坡上果树开花 冻不冻
{city}滩涂捡蛤蜊 风凉不凉
{city}湾仔码头饺子吃上了 窗外下雨没
{city}口味虾摊要不要收 雨大吗
{city}鸭血粉丝汤暖身子 外头几度啊
{city}早茶排队排到马路上 热不热嘛
{city}烤串配雪花 那叫一个冷 零下多少
{city}豆腐脑甜的咸的无所谓 天气先说
{city}凉皮卖得动卖不动看气温 现在几度
{city}包子铺蒸汽大还是雾大 有雾没
{city}梅雨不梅雨的 湿度多少
{city}牛肉丸子汤喝完出门 要伞不
{city}黄酒温上了 外面雪下没下
{city}绿茶采摘 露水重 湿度啥样
{city}白菜冻地里了 几度呀
{city}大叔说膝盖预报下雨 准不准
{city}小王刚打卡说天黑得像锅底 下雨了吧
{city}老张群里发红脸 热的 多少度
{city}姑妈电话里直打喷嚏 那儿冷不冷
{city}表哥开挖机 雨天不开 今天开没开 就是有雨没
{city}丈人钓鱼去了 风吹得动浮漂不
{city}奶奶收衣服没 雨点子落了没
{city}舅舅舅妈都说闷 湿度报我
{city}爷爷家烧炕了 多冷啊
{city}二姨三姨吵天气 一个说晴一个说阴 谁对
{city}弟媳坐月子不能吹风 风大不
{city}妹妹考驾照 科二场地湿不湿 有没有雨
{city}外婆晒腊肉 有太阳吗今天
{city}老板娘问进不进短袖 现在几度
{city}师傅们等着上梁 风小没小
{city}徒弟刷漆起泡了 是不是太潮
{city}同事装病 说冻感冒 那边能有多冷
{city}客户约高尔夫 下雨我就不飞了 雨有无
{city}代理商说热死人 我不信 度数拿来
{city}业务员淋成落汤鸡 雨多大
{city}会计大姐开车怕雾 有雾木有
{city}律师函送达 快递小哥说暴雨 属实不
{city}工头老李 甭管他 风速给我
{city}房东说不用开空调 外面几度呢
{city}房客嫌冷 室外温度有几度
{city}司机老周说雪厚 真下着呢?
{city}主任讲露天开会 晒不晒
{city}院长带队义诊 日头大还是云多
{city}局里通知停工 风到几级了
{city}队里都穿短袖 那得多热
{city}班主任问早操做不做 下雨没
{city}幼教群吵翻 说冷 到底几度
{city}乙方进场 下雨道路泥不泥
{city}甲方大佬怕热 气温快查
{city}中介带看房 伞带几把 雨大小
{city}主队客队都等着开球 场上雨停没
{city}女排男排都在馆里 那馆外头热吗
{city}德比大战要开了 看台风大不
{city}虎啸声都盖不住雷 是在打雷么
{city}狼队球迷问一句 冷吗
{city}半马终点 气温适合撒欢不
{city}铁三骑行段侧风几级
{city}夜跑团集合 毛毛雨还下不
{city}广场舞大妈罢舞了 热的还是雨的
{city}太极拳晨练 雾大得看不见人 真的?
{city}风筝放不放得起 求风力
{city}钓鱼佬永不空军 就怕风 几级
{city}滑板少年问地干没 有雨吗
{city}演唱会内场没顶棚 现在飘雨没
{city}话剧散场打不到车 外头雨大吧
{city}电影节红毯 会不会淋 现在下吗
{city}春天秋天傻傻分不清 今儿几度
{city}冬天还穿裙子 她不冷吗 气温多少
{city}夏天也忒热了吧 现在几多度呀
{city}秋老虎走没走 看下温度
{city}周一堵车配大雨 下着吧?
{city}礼拜天难得晴 晴着没
{city}清明雨纷纷 纷没纷
{city}中秋看得见月亮不 云多么
{city}端午龙舟下水 风大不大呦
{city}元宵猜灯谜 室外冷成狗没
{city}国庆升旗人从众 热乎不 温度
{city}腊八粥捧手里 外面零下不
{city}红不红叶另说 天蓝着吗
{city}蓝天白云还是灰蒙蒙 看一下
{city}黑云压城了朋友 开始下没
{city}白茫茫一片 雪还是雾
{city}好冷好冷好冷 几度
{city}热辣滚烫 是天热 度数?
{city}干燥得流鼻血 湿度低到多少
{city}闷罐子一样 湿度百分几
{city}小雨中雨大雨 现在是哪种
{city}东风西风南风北风 吹哪个
{city}大雾小雾 有就成 有没有
{city}晴雨表帮我看眼
{city}温风雨三样快报
{city}嘞 今朝出日头伐
{city}撒 冷得遭不住 几度哦
{city}噻 雨停了没得嘛
{city}咯 落雪冇咯
{city}嘛 天晴起来没有
{city}哈 我就问个温度
{city}呗 还能哪儿 冷不冷
{city}哦对 风 风大吗
{city}呃呃 那啥 外面下雨吗
{city}哎呀 又忘带伞 下了没
{city}吧应该是 我闺女学校那城 冷不冷
{city}来着 对就是它 现在热吗
{city}啊 我说的是那边天 阴的晴的
{city}诶 下雹子了没有诶
{city}喔 讲风就好 谢啦
{city}耶 到啦 咦怎么这么冷 几度
{city}咧 气温咧
{city}嗰度落紧大雨定细雨
{city}而家着短袖得未 几度
{city}今日个天阴唔阴
{city}出便翻风未呀
{city}里厢勿晓得 外头冷伐
{city}埃面落雨伐
{city}迭歇热得来 几度啦
{city}搁外头站会儿能冻掉耳朵不 零下几度
{city}老冷了吧 嘎嘎冷 几度
{city}贼拉热 对不 瞅瞅
{city}可劲儿刮呢 风几级
{city}楞个热 好多度嘛
{city}恁热 咋整 温度报一哈
{city}弄热弄热滴 天滴个娘 几度
{city}忒冷 俺爹说的 真的不
{city}中不中 出去晒玉米 有日头没
{city}得发了 雨嘞
{city}冇得雨吧 帮看下子
{city}蛮冷滴吧 几度咧
{city}而今眼目下 落雨没
{city}now 冷不冷
{city}today 出太阳没
{city}plz 气温
{city}rn 雨or晴
{city}weather啦 快
{city}temp 是几
{city}wind大吗 我drone要起飞
{city}raining没 我white裤子
{city}sunny吗亲
{city}ok的吧 不下雨吧
{city}btw 雾散没散
{city}office楼下 rain了吗
{city}airport那头 fog大不大
{city}downtown热炸没
{city}hub仓库外面 humidity几
{city}thx 哦忘了问啥 问风
不是张家界路是{city}市 冷不冷
不是说老家啦是说{city}啦 雨停没
不是甘肃 甘什么甘 {city} 有沙尘不
不是公司是{city}分公司楼下 热不热
不是我在是我老公在{city}出差 雪大不
不是昨天是这会儿{city}湿度
不是海是{city} 输入法抽风 风大不
不是王总那儿是{city}李总那儿 天咋样
不是山东是{city} 山东我自己看得见 下雨没
说错喽不是南门是{city} 南门是条街 气温
打成河北了 应当{city} 现在晴吗
发错 不去西藏了 改{city} 冷吗眼下
哪是云南哟 明明{city} 有没有落雨嘛
更正:非青藏高原,系{city},风力
刚那条撤回 我要{city}的不要浙江的 温度
别给我整个省的 就{city}一个 现在啥天
海南不查了 老头子改道{city} 热不热
新疆太大 缩小点 {city} 风沙起没
早安{city}太阳起床了没
早上好呀{city}冷么
晚安前再问一句{city}雪停没
中午好{city}热不热的回一下
你好{city}温度谢谢
嗨{city}晴否
亲亲{city}落雨了吗
哈喽哈喽{city}风大不
喂{city}那头听得清不 雨声大还是风大 下着呢?
大家好我是{city}新来的保洁 外头冷不冷 穿几件
拜托{city}度数
劳驾{city}啥天
辛苦{city}实况给一个
急{city}雾
求{city}此时风力
在{city}蹲点拍日出 云厚不
到{city}落地开机 第一件事 热不热
抵{city}了 舱门一开一股热浪 多少度啊
飞{city}的航班备降了 那边打雷?
回{city}过冬 先探探冷热 现在几度
经{city}转车 出站抽根烟淋雨不
从{city}寄的活虾 那边热的话加冰 几度
往{city}发车 雨布盖不盖 下雨没
离{city}还有两公里 前面黑漆漆 在下雨?
驻{city}办事处 空调坏了 外头几度
住{city}老丈人家 烧煤呢 零下多少
逛{city}夜市 风凉 要外套不 温度多少
过{city}不停车 就看看路上有雾没
奔{city}喝喜酒 穿高跟 地湿不湿 下雨没有
杀{city}一个回马枪 那边雨停没
冲{city}冲冲冲 兄弟们 天好不好
爱{city}更爱晴天 今天晴吗
恨{city}的潮 湿度多少
想{city}了 想知道那儿下雪没
怕{city}太晒 太阳大吗
嫁{city}三年 头回见这么大风 几级
搬{city}来头一天 冻哭 看看几度
挺{city}队到底 场边雨大不大
卖{city}的伞滞销 是不是没下雨
问{city}冷热
看{city}风向
瞧{city}这雨 大中小
报{city}气温
查哈{city}雾
给{city}个准信 下没下
帮{city}的姐妹问 热不
替{city}老战友打听 冷吧
让{city}仓的人关窗 有没有雨先说
跟{city}视频会 他们说停电 打雷了?
和{city}一比这儿算凉快 那边几度
比{city}还热的地方没了吧 它现在多少
连{city}都下雪啦 真的么
就{city} 气温 别的免了
光{city}风速
单说{city}湿度
反正{city}别下雨 下了没
其实{city}冷倒没啥 就风 几级
听说{city}又双叒下雨
据说{city}飘雪 求证
难道{city}也三十八度
莫非{city}起沙尘暴了
估摸{city}该晴了 晴没
万一{city}雨大呢 看一眼
昨晚{city}雷打到现在 停没
今早{city}霜白白一层 现在几度
眼看{city}天要塌 下了吗
此刻{city}风从哪来
这阵{city}外面站得住人不 风大不
目前{city}有雨没雨
当下{city}冷热度
我爸{city}的 他说热 多热
我妈在{city}带孙子 出门要帽子不 风大不
我女儿{city}上学雨靴穿对没 下没下
孩儿他舅{city}跑船 今天风几级
三叔公{city}养蜂 落雨蜂不出 落没落
小两口{city}度蜜月 天给不给力 晴吗
双胞胎{city}军训 晒黑没 太阳大吗
老伴儿{city}住院楼下散步 凉不凉
我们经理{city}堵机场高速 大雾?
隔壁桌{city}口音 说家里零下三十 真的?
发小{city}开民宿 朋友圈全是雾 现在散没
群主{city}人 赌他那没下雪
快递停{city}不动了 那边暴雪?
订单卡{city}仓 是不是雨大不发车
猫寄养{city}朋友家 热不热 怕它中暑
狗子{city}草坪撒欢 地湿吗 下雨没
车扔{city}露天停车场 有没有冰雹
花种{city}阳台 今儿日头够不
鱼竿留{city}了 风小就回去拿 风小没
脱口秀开场要调侃天气 人在{city} 热还是冷
写日记 第一行 {city} 天气空着呢
领导讲话稿 开头"在这xx的日子" {city} 是晴是雨
主播口播缺一句 {city} 当前温度
打麻将三缺一 那人说雨大不来 他住{city}
理发店没人 怪天 {city}这雨下几时了 还下不
修空调单子爆了 我在{city}跑 外头有三十六七没
`)

export const EDGES_WEATHER_EN = lines(`
{city} skies grey or blue
{city} umbrella situation please
{city} roof terrace weather, friends arriving
{city} marathon tomorrow no, today, is it cold out there
{city} drizzle status
{city} jacket or tee
{city} sun out yet
{city} clouds thick or patchy
{city} puddles, is it still coming down
{city} snowfall happening or nah
{city} thermometer reading thx
{city} mercury check
{city} breeze strength pls
{city} gusts atm
{city} fog rn
{city} hot lol
{city} cold n wet or just cold
{city} chilly huh, how chilly
{city} humid af?
{city} wet pavements, scooter, yes no
{city} school run rain check
{city} dog walk conditions
{city} picnic blanket damp or fine, any rain
{city} laundry line drying weather?
{city} barbecue smoke blowing which way, wind direction
{city} beer garden temp
{city} pub garden sunshine yes or no
{city} ferry deck wind
{city} harbour breeze in knots
{city} bridge crosswind
{city} tram stop no shelter, raining?
{city} train platform freezing, what is it in celsius
{city} bus mall ppl say hail, true?
{city} airport tarmac heat rn
{city} terminal 2 pickup, brolly needed?
{city} taxi rank sir, raining or not
{city} highway visibility, mist i mean
{city} ring road icy, temperature below zero?
{city} flyover wind kindly update
{city} market uncle says storm, is it
{city} hawker stalls flooding ah, rain so heavy meh
{city} condo pool, got thunder or not
{city} office aircon broken, outside how hot ah
{city} factory yard forklift, slippery rain?
{city} warehouse humidity figure
{city} plant manager wants wind speed
{city} site foreman asking rain yes or no
{city} crane crew stand down? wind please
{city} solar panels low output, cloudy today?
{city} greenhouse tomatoes sweating, outdoor temp
{city} wheat guys want it dry, is it
{city} apple pickers, frost on the ground, how cold
{city} cattle in shade, must be boiling, degrees?
{city} pony club, wind too spooky?
{city} vet says keep cats in, heat? how hot
{city} nurse on night shift, is it snowing outside, no windows here
{city} dentist chair, grim ceiling, tell me it's sunny outside
{city} lawyer coffee at noon, outdoor table temp ok?
{city} accountant jogging, too hot?
{city} barber says rain's stopped, has it
{city} plumber won't come if it's icy, is it freezing
{city} roofer no show, blame wind, how windy really
{city} painter wants dry air, humidity
{city} baker dough rising fast, how warm is it
{city} butcher's awning flapping, wind?
{city} florist, roses in the van, heat outside
{city} postie soaked again? rain?
{city} fisherman cousin, wind and sky
{city} teacher, playground duty, coat?
{city} coach says pitch frozen, temp
{city} referee inspecting puddles, raining still?
{city} rugby lads shirtless, how cold is it lol
{city} cricket light bad, cloud?
{city} tennis roof shut, is it raining
{city} baseball pigeons grounded haha, wind
{city} hockey's indoors but the car park isn't, snow?
{city} football derby floodlights on, foggy?
{city} golf buggy no windscreen, drizzle?
{city} surf school flags red, wind speed
{city} yoga on grass, dew or rain
{city} cycling club, headwind or tailwind, need the direction
{city} parkrun mud, rained or raining
{city} half marathon bibs pinned, degrees now
{city} triathlon wetsuit call, air temp
{city} skate bowl dry?
{city} kite kids moaning, no wind?
{city} curry house queue outside, cold?
{city} pizza oven guy, sweating, how hot outside
{city} noodle bar window steamed up, cold out?
{city} dumplings to go, raining or walkable
{city} chocolate delivery, will melt above 25, is it above
{city} cheese van, air temp thx
{city} ice cream or soup weather
{city} coffee iced or hot, tell me the temp
{city} tea pickers, cloudy morning?
{city} mango truck, hot hot, how many degree
{city} fish market ice melting, temperature
{city} orange juice stand, sunny yet
{city} cake in open car, rain?
{city} Monday blues, sky also blue?
{city} Friday drinks outdoors doable, temp n rain
{city} Sunday roast then walk, dry?
{city} morning all, is it frosty
{city} noon sun, how strong is the heat
{city} midnight here i think, snowing?
{city} spring my foot, how cold
{city} summer vibes or nope, whats the temp
{city} autumn leaves blowing, wind
{city} winter coat on or off
{city} diwali lamps staying lit, windy or not
{city} christmas lights in the rain? is it raining
{city} new year crowd frozen, minus what
{city} eid prayer outdoors, any rain at present
{city} lovely or lousy
{city} grim, right, overcast?
{city} nice and warm says nan, how warm
{city} mild or bitter
{city} big storm small storm no storm
{city} good day for white shoes
{city} bad hair humidity lol
{city} real feel n wind
{city} quick temp
{city} dry yet
{city} boiling innit
{city} baltic today or what, number pls
{city} proper soggy is it
{city} chucking it down?
{city} bucketing still
{city} toastier than my kitchen? degrees
{city} nippy?
{city} sticky weather ah now
{city} raining cats dogs lah?
{city} so hot until cannot tahan, how many degrees
{city} got rain anot
{city} weather at this moment kindly
{city} climate presently sir, hot or cool only
{city} heatwave update na please
{city} monsoon started pouring or what yaar
{city} fog is there or cleared only
{city} temperature do tell
{city} now is cold? i pack valise
{city} has sun in this moment?
{city} makes how many degrees now
{city} is falling snow, yes?
{city} temprature nwo
{city} tempature plz
{city} whether pls i mean weather
{city} wnid speed
{city} raing or no
{city} snwoing?
{city} humidty
{city} foggggy?
{city} weathr tdy
{city} tho, hot?
{city} fr, snow?
{city} lmk rain
{city} asap wind pls ty
{city} n how cold
{city} tbh just temp
{city} ngl sounds cold, is it
{city} atm??
{city} pls n thx, sky n temp
{city} rn bro, raining or cap
{city} omg hail?
{city} smh another downpour?
{city} btw, windy?
{city} imo always grey, still grey now?
{city} aye, wet?
{city} eh? cold eh?
{city} mate, sunnies or brolly
{city} y'all, how hot
{city} cheers, wind only
{city} ta, is it dry
{city} pal says sleet, legit?
{city} brother, weather good?
{city} darling, do i need tights, how cold is it
{city} boss man, rain?
{city} aunty hanging sarees, rain or sun
{city} uncle no umbrella, drizzling?
{city} grandma's knees ache, rain there now?
{city} baby nap on balcony, windy?
{city} twins football boots muddy, raining again?
{city} sister's wedding photos in ten, cloudy?
{city} husband stuck, snowed in, really snowing?
{city} ex posted sunset, clear skies really?
{city} roommate stole my coat, how cold
{city} landlord heating off, outside temp for my complaint
{city} neighbours bin flying past, wind speed lol
{city} client dinner al fresco, too cool? degrees
{city} sales team on scooters, wet roads?
{city} reps door knocking, heat level
{city} HR asks snow day yes or no, is it snowing
{city} CEO's helicopter, visibility or fog
{city} intern sent for lunch, will she get wet
{city} IT closet overheats, outdoor temperature
{city} drone permit window open, wind?
{city} balloon crew wants calm air, calm?
{city} film shoot wants gloom, gloomy?
{city} news van needs one number, temperature
{city} radio jingle then weather line, write nothing, just give conditions
{city} hotel pool loungers out? sunny?
{city} hostel no heating lol degrees
{city} camp site pegs won't hold, windy?
{city} castle tour open air, wet?
{city} cathedral steps slippery, rain?
{city} museum line is outside, hot?
{city} zoo penguins happy, so cold?
{city} river walk mist?
{city} lake frozen, whats the temp
{city} beach sand too hot, air temp
{city} hills hidden, is it fog
{city} valley wind, which direction
{city} island hopping, breezy?
{city} old quarter alleys, dripping or dry
{city} north south whichever, rain anywhere in it now?
{city} east side picnic, sun?
{city} west gate stall, gusty?
{city} central park bench wet?
{city} street food crawl, rain gonna... no, IS it raining
{city} avenue parade balloons, wind
{city} square protest, heat?
{city} tower viewing deck, cloud in the way?
{city} garden centre, frost?
{city} heights windows rattling, wind mph
{city} springs eternal lol, is it warm
{city} falls asleep early, but is it snowing there
{city} rose festival, petals blowing off, windy?
{city} king prawns on the grill, rain holding off?
{city} star gazing, cloud cover
{city} moon halo so damp, humidity?
{city} gold shop queue, hot outside?
{city} stone steps iced over, below zero?
{city} green tea terrace, sunny seat or not
{city} black clouds pic from dad, pouring?
{city} white out on webcam, snow or fog
{city} red flag on the mast, how windy
man landed {city} no jacket is it cold
dad parked {city} station roof down raining??
flying {city} tonight, ground temp right now
been {city} two hours and already sweating what's the temp
moved {city} flat last week, window's tiny, sunny out?
team hotel {city} kit day, warm or cold kit
boat {city} marina bobbing, wind knots
tour bus {city} stop four, ponchos? is it wet
truck left {city} depot, snow there?
gig {city} arena load in via open ramp, rain?
mum's {city} trip, she forgot her brolly, raining?
our {city} guys say frost, confirm temp
this {city} fog lifting or not
that {city} wind though, how fast
my {city} cousin brags about sun, has he any
your honest {city} temperature
any {city} snow
some {city} sunshine would help, is there
damn {city} rain, still on?
poor {city} folk, is it 40 there
dear {city} weather gods, degrees?
hello {city} forecast not needed just now-weather
morning {city} crew how cold
hey {city} rain?
yo {city} hot?
ok {city} wind
um {city} sky, clear?
so {city} then, drizzle?
right, {city} temp
checking {city} frost for the vines
ask {city} how hot
tell me {city} humid or dry
show {city} wind
give {city} temp only
read {city} conditions aloud, driving
see {city} rain or not can
find out {city} snowing, kids excited
confirm {city} dry so i can start spraying
compare nothing, {city} alone, warm?
skip Texas, {city} heat please
not Ohio, {city}, whoops, cold?
i said Kansas but meant {city}, windy?
scratch Wales, {city} rain
lake plan dead, {city} instead, sun?
no not my aunt's place, {city} place, degrees
correction {city} not Bavaria, snow there?
Mr Woods wants {city} wind, golf
Kelly in {city} says minus ten, is it
Jordan is {city} based, is his cold story true, temp?
Victoria sponge on the lawn, {city} drizzle?
Georgia, my boss, {city} now, too hot for her?
turkey sandwich on a {city} bench, warm enough?
china plates on the garden table {city} gusts?
brazil nuts roasting outside {city} chill factor, temp?
lime bike {city} dry roads?
orange alert {city} wind how strong
summer, that's my kid, {city} camp, hot?
april's the receptionist, {city} desk, snow outside she says, really?
austin's not a place here, he's my driver, {city}, fog?
hammers fan, {city} away end, raining on us?
tigers tickets, {city} bleachers cold?
chicken rice in hand, {city} sun or rain
haggis and rain, standard {city}, is it raining though
pho place has outdoor stools {city} humid?
so my flight got moved and then the bag got lost and now i'm underdressed for {city}
we were meant to be indoors, the hall flooded, now it's a field, coldness of {city}?
the groom is late, the band is drunk, the tent is leaking, how hard is it raining in {city}
she took the kids, the car and the only umbrella, is it even wet in {city}
three trains cancelled and a goat on the line, whats the temp over {city}
long drive, two coffees, one speeding ticket, then fog, is that all of {city}
my uncle swears you can fry eggs on his bonnet, exact degrees, {city}
after the hospital, the pharmacy and the bank i get to walk home, dry? {city}
nan rang twice about her washing, then the cat, then her washing again, rain? {city}
new boots, no grip, big hill, date waiting, icy? {city}
sold the house, kept the ladder, want to do gutters, how windy {city}
contractor says can't pour, architect says can, temperature decides, {city}
heard thunder on the phone call, client denied it, storm? {city}
the exchange student wrote it's 12, F or C i dunno, check {city}
lost a bet about snow so prove it, {city}
kids want the paddling pool, wife says no, tie break is the temp {city}
every app on this phone wants money just to say if it's raining {city}
grandad's flight over the lake, tiny plane, is there wind {city}
two sweaters or one, leaving the house now, {city}
trying to impress in linen, sun pls, {city}
windows open or ac, whats outside, {city} lol
hot girl walk or nah {city} rn
wear what?? whats it like out {city} thx
degrees n sky {city} pls
how wet {city} atm
rain y/n {city} ty
is it cold cold or just cold {city} haha
sun? {city} x
brr? {city}
wind mph {city} ffs
temp. {city}. go.
sleet lol? {city} man
toes numb, proof needed, {city} degrees rn
clothes on the line since 8, {city} sky gone dark yet
no rain no gain says my gym, {city} bootcamp, raining?
voice typing hi um the {city} uh outside is it like warm
listen i'm on the scooter {city} road ahead looks black rain or night
say again over, {city} wind direction over
the one with the bridge, {city}, foggy at present
whatsapp group says typhoon, {city} wind really that strong
parcel says weather delay {city} hub, snow?
invoice can wait, {city} hail on my car?
the deck stain needs 10 degrees, {city} got that?
telescope out, {city} cloudless?
sauna then snow, {city} has the snow?
beekeeping {city} rooftop hives, above 12 degrees?
convertible weekend starts now {city} rainless?
`)
