/**
 * The breadth of what people say when they ask for the weather: what sticks to a city's name, names that are
 * repeated or corrected, two thoughts in one line, reasons, and questions that never say `weather`.
 */
import { lines } from '../words/words.ts'

export const BROAD_WEATHER_ZH = lines(`
{city}咧
{city}喔
{city}捏
{city}哒
{city}噻
{city}撒
{city}哩
{city}嘛
{city}呐
{city}诶
{city}那头
{city}那厢
{city}这头儿
{city}那块儿呢
{city}那边儿哦
{city}那旮沓
{city}那旮瘩咋样
{city}那疙瘩啥天
{city}那嘎嘎冷不
{city}那旮沓嘎嘎冷了吧
{city}那厢下雨未
{city}那头儿刮风没
{city}这边儿热不热哈
{city}这块儿凉快没
{city}这疙瘩出日头没
{city}这边晴着呢吗
{city}地界儿下雪没
{city}一带起风没
{city}周边有雨没有
{city}本地现在啥温度
{city}境内下雨没
{city}全城都在下雨?
{city}城里热不热
{city}城区几度了
{city}郊区下雪没
{city}市中心下没下雨
{city}市里头冷不冷
{city}老城那边晒不晒
{city}新区风大吗
{city}开发区那边下雨没
{city}机场现在能见度咋样,有雾没
{city}机场起雾了没
{city}机场外头冷不冷
{city}高铁站外面下雨没
{city}高铁站那边风大不大
{city}火车站外头啥天儿
{city}东站出来要打伞不
{city}码头风大不
{city}港口那边浪大不大,几级风
{city}海边风大不
{city}海边现在晒得厉害不
{city}江边冷不冷
{city}湖边起风了吗
{city}山上冷不冷
{city}景区下雪没
{city}古镇下雨没这会儿
{city}展会那边热吗,穿西装行不
{city}会展中心外头下雨没
{city}工地今天能浇混凝土不,下雨没
{city}仓库那边雨大不大,怕淹
{city}厂里外面多少度
{city}分公司那边冷不冷
{city}办事处说下暴雨,真的假的
{city}门店门口下雨没
{city}那边客户说很冷,到底几度
{city}那边同事穿啥,几度啊
{city}酒店外头热不热
{city}学校那边下雪了吗
{city}球场草湿不湿,下过雨没
{city}高速上有雾没
{city}那边路面结冰没
{city}郊外霜下了没
{city},{=city}天气
{city}{=city},冷不冷
{city} 对 {=city} 现在几度
那个 {city} 对 就{=city} 几度
那个 嗯 {city} {=city}下雨没
嗯 {city} 对{=city} 下雨没
就{city} {=city}哈 天咋样
{city}啊 {=city}那边 出太阳没
查{city},是{=city},热不热
我说{city},{=city}听清没,几度
{city}!{=city}!下雨了没
{city}呢?{=city}现在冷吗
{city}(对,{=city})多少度
{!city}哦不对{city}
{!city}哦不 {city}几度
{!city}...不是 {city}下雨没
不是{!city}是{city}
不是{!city}啦,是{city},冷不冷
不是问{!city},问{city}的天气
我打错了不是{!city}是{city},几度
打错了,{!city}改成{city}
错了错了,{city},不是{!city},下雨没
{!city}算了 看{city}吧 啥天
{!city}不用了,换{city}的天气
{!city}看过了,该{city}了,几度
{!city}知道了,{city}呢
{!city}我查过啦 现在要{city}的温度
{!city}先放着 先看{city}下没下雨
{!city}不去了改去{city} 那边冷不冷
{!city}的航班改成{city}了 那头几度
从{!city}飞{city},落地外面几度
从{!city}过来{city} 这边热死没
离开{!city}到{city}了 要换短袖不 现在几度
{!city}挺暖和 {city}咋样
{!city}这边热得要命,{city}凉快点没
{!city}在下雨 {city}也下吗
我在{!city} 想问{city}下雪没
人在{!city},家在{city},家里那边下雨没
{city}哈 不是{!city}
{city},别给我{!city}的,几度
我妈在{city}住院 那边今儿冷不冷啊
我爸在{city}干活 外头热不热
我闺女在{city}念书,问下那边降温没现在几度
娃在{city}军训 太阳毒不毒
孩子在{city}夏令营 那边下雨没
老婆在{city}出差没带外套,那边冷吗
对象刚到{city}说冻死了 到底几度
奶奶一个人在{city},风大不大,怕她出门
姐姐在{city}坐月子 开不开得了窗,风大不
朋友在{city}摆摊 下雨没
兄弟在{city}送外卖 雨大不大
师傅在{city}修塔吊,几级风
客户在{city}等车 下雨没给他说声
同事去{city}了没带伞 那边下着没
老板今天飞{city},问要不要带大衣,现在几度
老板在{city}打球 晒不晒
领导到{city}考察,外面啥情况下雨没
司机在{city}堵着呢 雪大不
货车刚进{city} 路上有没有雾
快递卡在{city}了,是不是下大雪
航班备降{city} 那儿天气很差吗
飞机在{city}下不来 有雾吧
高铁停{city}了,刮大风?
直播团队在{city}户外 风大不大
剧组在{city}等太阳,出来没
婚礼在{city}办 这会儿下雨没
马拉松在{city}跑着呢 现在几度
鱼塘在{city} 这阵儿气温多少
果园在{city} 怕霜冻 零下没
工地在{city}停不停,雨有多大
周末要飞{city},那边现在冷得厉害不
下周去{city}先问下,眼下那边几度
过两天去{city},今天那头下雪没
元旦打算去{city} 看看现在多少度
箱子收拾一半 {city}现在几度
正收行李 {city}穿啥厚度,几度
在挑衣服呢,{city}多冷
要不要塞羽绒服 去{city} 那边几度
刚落地{city} 手机没网 外面几度
出站口在{city} 下雨没伞咋办 下得大不
想去{city}拍日落 现在云多不多
想去{city}滑雪,下雪了没
在{city}露营 风要不要紧
打算在{city}夜跑 外面热不热
在{city}等人 站外头冷死没,几度
带老人逛{city} 热不热
带狗在{city}遛弯 地烫不烫,多少度
骑车穿{city} 逆风没 啥风向
开敞篷过{city} 会不会淋雨 下着没
摩托刚出{city} 风多大
晾衣服呢 {city}下雨没
被子晒在{city}的家里 下雨没啊
车停{city}露天 下冰雹没
洗完车了 {city}别下雨啊 下没
窗户没关 {city}的房子 下大雨没
我阳台花在{city} 冻不冻
下班没伞 {city}这会儿还下不下
中午出去吃饭 {city}晒不晒
头发刚做 {city}风大不大
感冒了 {city}外头冷不冷
我怕热 {city}现在多少度
我腿疼 {city}是不是阴天潮
鼻炎犯了 {city}有霾没
因为要给客户发提醒 {city}雨大不
写日报要填天气 {city}是晴是阴
填工地日志 {city}今日气温多少
开播前报个天气 {city}的
发朋友圈用,{city}今天几度
群里吵起来了,{city}到底冷不冷
跟人打赌 {city}零下几度
考考你 {city}外面几度
睡醒了 {city}是晴是雨
懒得看窗外 {city}下雨没
窗帘没拉 {city}天亮堂没 是晴天不
{city}下得大不大
{city}下得凶不凶
{city}雨势咋样
{city}还在下?
{city}雨小点没
{city}停雨没
{city}放晴没
{city}转晴了么
{city}太阳露脸没
{city}太阳出来了没呀
{city}日头晒人不
{city}云厚不厚
{city}天蓝不蓝
{city}天灰蒙蒙的不
{city}天黑压压的是要下了还是下了
{city}见不见得着太阳
{city}雾散了没
{city}雾大不大,开车呢
{city}看得清路不,雾重没
{city}霾重不重
{city}要戴口罩不 有霾没
{city}沙子刮起来没
{city}刮的啥风
{city}风从哪边来
{city}风停没
{city}树吹歪没,风几级
{city}帽子戴得住不 风大不
{city}打得住伞不,风多大
{city}撑不撑得住帐篷 几级风
{city}能放风筝不
{city}能钓鱼不 风大不大
{city}飞得了无人机不,风几级
{city}吊车能干活不 几级风
{city}零下几度
{city}零上还是零下
{city}破零了没
{city}有没有十度
{city}到没到三十度
{city}过二十了没,度数
{city}上四十度没
{city}结冰没
{city}河面冻上没
{city}水管会不会冻 几度啊
{city}化雪没
{city}雪积起来没
{city}下没下冰雹
{city}打不打雷
{city}闪电没
{city}回南天没 湿不湿
{city}霜打了没
{city}冻成冰棍没
{city}冻耳朵不
{city}出门冻不冻脸
{city}哈气成冰没
{city}热化了没
{city}热得冒烟没
{city}要中暑不 多少度
{city}坐着出汗不
{city}开不开得了窗
{city}开窗睡行不 冷不冷
{city}开空调不,热不
{city}地暖开早了没 几度
{city}能不能晾衣服
{city}晒得干衣服不
{city}晒被子行不行
{city}晒谷子行不
{city}刷墙行不 潮不潮
{city}穿啥
{city}穿啥哈
{city}今天穿啥出门
{city}穿几层合适
{city}短裤冷不
{city}穿裙子冷不冷
{city}穿拖鞋行不 下雨没
{city}要毛衣不
{city}要棉裤不
{city}要围巾不
{city}用戴手套不
{city}要戴墨镜不
{city}要涂防晒不
{city}雨靴要不
{city}伞
{city}带伞?
{city}伞用得上不
{city}遮阳伞还是雨伞
{city}骑电驴会淋不
{city}遛得了娃不
{city}出得了门不
{city}户外坐得住不
{city}爬山遭罪不 热不热
{city}下海冷不冷
{city}能打球不,地湿没
{city}热乎不
{city}凉飕飕不
{city}阴嗖嗖的吧
{city}暖和没
{city}暖和点没有呀
{city}舒服不,温度
{city}凉下来没
{city}降温没
{city}升温没
{city}变天没
{city}变天了咩
{city}几度噻
{city}好多度哦
{city}好冷哦是不是
{city}落雨咗未
{city}有冇落雨
{city}冻唔冻啊而家
{city}翻风未
{city}今日晒唔晒
{city}热煞了伐
{city}冷得来,几度
{city}雨落得大伐
{city}出太阳了没得
{city}下雨了莫得
{city}冷得打抖不
{city}热得很嘞,多少度
{city}冷得够呛吧
{city}外头中不中,下雨没
{city}这天儿得劲不
{city}今儿的天爽不爽 几度
今儿{city}啥天
今儿{city}下没下
今儿个{city}晒不晒
这会子{city}冷不
这时候{city}热吧
这阵{city}下大雨没
眼目前{city}几度
刚刚{city}下雨了没
外面什么情况 {city}
外头咋样啊 {city}那边
下没下 {city}
下雪没得 {city}
还下着吗 {city}
零下几度啊 {city}
有太阳吗{city}
雾大不大啊{city}
几级风啊 {city}
穿啥好呢 {city}
要不要伞呀 {city}
冷还是热 {city}
晴还是阴 {city}
下雨还是下雪 {city}
出门穿啥啊在{city}
给咱看看{city}那头几度
替我瞅{city}下雨没
帮老妈问{city}冷不冷
帮客户问下{city}下雪没
顺嘴问句 {city}几度
多嘴问下 {city}热不热
想起来了 {city}现在啥天
再来一个 {city}
再看个{city}
下一个 {city}
轮到{city}了 几度
{city}也看下
{city}也报一个温度
{city}一起报下
还是{city}吧 今天晒不晒
换成{city}
改{city}
那{city}哩
那{city}咋说 冷不冷
要不看看{city} 出太阳没
来 {city} 走一个 天气
俺们{city}冷不
咱{city}今天咋样,热不
我大{city}下雪没
我们{city}这边咋黑天了 下雨没
老家{city}下雨没
大{city}的风停了没
美丽的{city}晴着没
著名的火炉{city}几度
传说中的{city}有多冷 现在
冰城还是啥 {city} 零下了吧
四川{city=乐山:乐山}那边下雨没
山东的{city=临沂:临沂}几度
广东省{city=肇庆:肇庆}热不热
湖南{city=岳阳:岳阳}现在冷不冷
浙江那个{city=金华:金华}有雾没
江苏{city=盐城:盐城}那头刮风没
河北省{city=沧州:沧州}啥天
云南{city=保山:保山}出太阳没
贵州的{city=安顺:安顺}下雨没
甘肃{city=天水:天水}穿啥合适
黑龙江{city=鹤岗:鹤岗}零下几度
福建{city=龙岩:龙岩}潮不潮
江西省{city=赣州:赣州}热不
安徽{city=阜阳:阜阳}今儿啥天
广西{city=梧州:梧州}落雨没
日本{city=札幌:札幌}下雪没
泰国{city=清迈:清迈}热得很不
韩国那个{city=釜山:釜山}冷不
德国{city=慕尼黑:慕尼黑}几度
{city} 冷?热?
{city} 几度 快
{city} 晴阴?
{city}/几度
{city}-下雨?
{city}:穿啥
{city} temp多少
{city} rain没
{city} 冷不冷 thx
{city}hot不hot
今天的{city} 啥样 冷不冷
此刻{city}的天 晴吗
`)

export const BROAD_WEATHER_EN = lines(`
how's {city} holding up
how's {city} holding up weather wise
how's {city} treating people outside, cold?
hows {city} feeling rn, chilly?
what's {city} doing sky-wise
whats {city} up to, rain or sun
whats the sky like over {city}
sky over {city}?
sky in {city} rn
{city} sky?
{city} skies clear?
{city}, jacket or no jacket
{city}, coat or hoodie
{city}, shorts or jeans
{city}, umbrella or leave it
{city}, sun or clouds
{city}, freezing or mild
{city}, wet or dry
{city}, hot or bearable
{city}, snow or slush
{city}, windy or calm
{city}, boots or sneakers
{city}, sunscreen or raincoat
{city} mild or freezing rn
{city} dry or wet
{city} sunny or grey
{city} above or below zero
{city} t-shirt weather or nah
sun or clouds in {city}
rain or shine in {city} right now
jacket or no jacket, {city}
coat or no coat for {city} rn
windy or calm over in {city}
grey or blue skies, {city}
above zero in {city} yet
below zero in {city}?
under 10 in {city} or more
did {city} hit thirty
has {city} hit 90 yet today
over 20 degrees in {city}?
need gloves in {city} rn?
need gloves in {city}
need a scarf in {city} or what
need sunglasses in {city} today
need wellies in {city}
need sunscreen in {city} rn?
need a hat for {city}?
gloves in {city}?
scarf weather in {city}
sandals in {city}, doable?
shorts doable in {city}
can i wear shorts in {city} rn
can i get away with a tshirt in {city}
will i freeze if i step out in {city} now
am i gonna melt in {city} rn
is my hair gonna frizz in {city}, humid?
is it bbq weather in {city}
is it beach weather in {city} rn
is it patio weather in {city}
is it picnic weather in {city} now
is it kite weather in {city}
is it sweater weather in {city} yet
is it icy in {city}
is it slippery out in {city}
is it muggy in {city}
is it humid out in {city}
is it gusty in {city}
is it breezy in {city} atm
is it dumping snow in {city}
is it hailing in {city}
is it stormy over {city}
is it thundering in {city}
is it misty in {city} this minute
is it clear over {city}
is it still grey in {city}
is it dry out in {city}
is the fog gone in {city}
is the snow sticking in {city}
is the rain done in {city}
is there frost in {city}
is there ice on the roads in {city}
has it stopped raining in {city}
has it started snowing in {city}
has the storm reached {city}, raining?
has the sun come out in {city}
did it clear up in {city}
did the rain quit in {city}
still pouring in {city}?
still foggy in {city}
still baking in {city}?
still cold over in {city}?
warmed up in {city} yet
cooled down in {city}?
getting wet in {city}?
{city} airport, any fog
{city} airport foggy?
{city} airport windy rn
{city} downtown raining?
downtown {city}, is it raining
outside {city} station, raining?
near {city} harbour, how strong is the wind
{city} beach windy?
{city} suburbs snowing?
{city} area, rain?
greater {city}, any snow
around {city}, foggy?
over in {city}, sunny?
up in {city}, snowing yet?
down in {city}, hot?
out in {city}, how cold
back home in {city}, raining?
good old {city}, raining again?
sunny {city}, is it really
rainy old {city}, umbrella?
the weather people in {city} are having
{city} folks getting rain?
{city} people wearing coats rn?
everyone in {city} freezing?
the guys in {city} say its boiling, how hot
our {city} office, is it snowing there
our {city} team is outside, wind?
the {city} site, can they pour concrete, raining?
{city} warehouse, is it raining there
{city} depot, roads icy?
mum's in {city}, is it cold there
my sister lives in {city}, is she getting rain
dad's working in {city}, how hot is it out there
kid's at camp in {city}, is it wet
gran is in {city}, windy there?
my flight to {city} got delayed, is it foggy there
flight's diverted to {city}, whats the weather there
stuck in {city}, when i step out is it cold
truck just reached {city}, snow on the ground?
driver's in {city}, how bad is the rain
client landed in {city} w/o a coat, how cold
boss is golfing in {city}, wind?
wedding's in {city}, is it raining rn
shooting outdoors in {city}, is the sun out
match is in {city}, pitch wet? raining?
running in {city} now, how hot
cycling through {city}, headwind? which way is it blowing
walking the dog in {city}, is it raining
laundry's out in {city}, is it raining
left my windows open in {city}, rain?
just washed the car in {city}, rain?
camping near {city}, how windy
fishing in {city}, wind?
flying a drone in {city}, wind ok?
sailing off {city}, wind strength?
got a cold, is it chilly in {city}
half packed, how cold is {city} right now
packing, {city} temp at the moment?
flying friday, but how is {city} now
off to {city} next week, whats it like there today
moving to {city}, how hot is it now
thinking of {city}, is it nice out at the moment
leaving for {city} in ten, umbrella?
on the train to {city}, raining there?
about to land in {city}, temp?
stepping out in {city}, coat?
i'm cold in {!city}, is {city} any warmer
its raining in {!city}, what about {city}
{!city} is boiling, how's {city}
left {!city}, now in {city}, need a jacket?
from {!city} to {city}, temp when i land
not {!city}, {city}
not {!city}, i meant {city}, raining?
{!city}, no wait, {city}
{!city} sorry {city} temp
{!city}... no, {city}, how cold
scratch {!city}, {city} weather
forget {!city}, is {city} sunny
{!city} done, now {city}, temp
already know {!city}, give me {city}
{city}, not {!city}
{city} temp, not {!city}
{city}, yeah {=city}, raining?
{city} yes {=city}, how hot
um {city}, {=city}, cold?
{city}? {=city} weather
{city} {=city} {=city}, is it raining
so {city}, i said {=city}, windy?
so in {city} do people need coats rn
so hows the rain treating {city}
what would i wear in {city} rn
what are we looking at in {city}, rain?
what am i walking into in {city}, cold?
what's outside in {city}, sun?
whats the mercury at in {city}
whats the thermometer say in {city}
what does it feel like out in {city}
whats the breeze like in {city}
whats the wind up to in {city}
whats coming down in {city}, rain or snow
which way is the wind in {city}
where's the wind from in {city}
how nice is it out in {city}
how wet is {city}
how grim is it in {city}, raining?
how grey is {city} today
how sticky is {city}, humid?
how toasty is {city} atm
how bad is it outside, {city}
how hard is it raining over {city}
how hard is the wind blowing in {city}
how low is the temp in {city}
how many degrees out there, {city}
fog, {city}?
fog in {city}?
frost in {city}?
hail in {city}?
ice in {city}?
gusts in {city}?
blizzard in {city} or just snow
degrees {city} now
outdoors in {city}, ok?
open windows in {city}, too cold?
can we eat outside in {city} now
can we barbecue in {city}, dry?
can the crew work outside in {city}, wind?
can i dry laundry outside in {city}
can i bike in {city} or is it raining
could use the temp in {city}
would love to know if {city} is sunny
mind checking if {city} has rain
tell me {city} is sunny
tell me its not raining in {city}
please say {city} is warm
bet its freezing in {city}, how cold
heard {city} is flooding, how much rain rn
someone said snow in {city}, true?
for the log, {city} conditions
for the shift report, temp at {city}
for my post, {city} temp today
need {city} temp for the site diary
same question, {city}
next one, {city}
now {city}
now do {city}
then {city}
and for {city}
ok {city} then
what abt {city}
how bout {city}
maybe {city}, warm?
try {city}, sunny?
also {city} pls, cold?
{city} - cold??
{city}/temp
{city} | wind?
{city} 4 a walk, dry?
{city}, quick, raining?
{city} lol is it hot
{city} brr or ok for a walk
{city} in a dress, too cold?
{city} on foot, gonna get soaked?
{city} by bike, windy?
`)
