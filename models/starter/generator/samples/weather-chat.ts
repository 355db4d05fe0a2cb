/** How people ask for the weather in a chat window: keywords, abbreviations, dialect, context around. */
import { lines } from '../words/words.ts'

export const CHAT_ZH = lines(`
{city}
{city}?
{city}呢?
查{city}
{city}查一下
{city}天气?
{city}天气~
{city}天气...
{city}天气呗
{city}天气哈
{city}天气咧
{city}天气,谢啦
{city}天气 急
{city}天气 在线等
{city}天气天气
天气:{city}
天气 {city} 现在
天气查询 {city}
天气查询:{city}
查天气:{city}
实时天气 {city}
气温 {city}
温度 {city}
温度:{city}
风力 {city}
{city} 温度
{city} 风力
{city} 风向
{city} 度数
{city} 下雨?
{city} 冷?
{city} 热不
{city}冷不
{city}热不
{city}下雨不
{city}下雨没
{city}有雨没
{city}落雨没得
{city}落雨了伐
{city}天气好伐
{city}冷伐
{city}热伐
{city}冷唔冷
{city}热唔热啊
{city}落唔落雨啊
{city}天气点样
{city}而家几多度
{city}依家天气点啊
唔该,{city}天气
唔该查下{city}几度
{city}天气咋个样
{city}今天天气咋个样嘛
{city}热得很不
{city}天气巴适不
{city}今天天气巴适不嘛
{city}天咋样啊
{city}这天儿咋样
{city}那旮旯冷不冷
{city}那疙瘩下雪没
{city}那嘎达多少度
{city}外头啥天儿
{city}啥天
{city}今儿啥天儿啊
{city}今儿个冷不
{city}今儿热不热
{city}今儿多少度来着
{city}眼下啥天气
{city}这阵儿下雨没
{city}这阵子外面冷不
{city}这会儿多少度
{city}这会儿啥天
{city}此时此刻几度
{city}刮大风没
{city}风大不
{city}风大不大呀
{city}有风没
{city}起雾没
{city}出太阳没
{city}出日头没
{city}晴着没
{city}下雪不
{city}飘雪没
{city}打雷没
{city}雨大不大
{city}雨下得大不
{city}雪大不大
{city}冻人不
{city}晒不晒
{city}潮不潮
{city}闷不闷
{city}凉不凉
{city}冷得厉害吗
{city}热成啥样了
{city}冷成啥样了
{city}多少度了
{city}几度了都
{city}几多度
{city}零下了没
{city}有零下吗现在
{city}到30度没有
{city}穿啥合适,多少度
{city}穿啥衣服
{city}穿几件
{city}穿外套不
{city}要穿秋裤不
{city}羽绒服要不要带
{city}要不要拿伞
{city}拿把伞不
{city}伞用带不
{city}带不带伞
{city}用打伞不
{city}能骑车不,下雨没
{city}能洗车不今天
{city}能晾衣服不
亲,{city}天气
亲,{city}今天下雨不
亲,{city}那边冷不冷呀
亲 查下{city}天气
麻烦,{city}天气
麻烦{city}天气,急
麻烦瞅一眼{city}天气
瞅瞅{city}天气
瞅一眼{city}啥天气
帮瞅下{city}多少度
帮俺瞅瞅{city}天气
帮俺查查{city}冷不
俺想晓得{city}天气
想晓得{city}现在几度
晓得{city}天气不
晓得{city}下雨没
侬晓得{city}天气伐
给整一下{city}天气
整个{city}天气看看
搜下{city}天气
搜 {city}天气
来个{city}天气
来一个{city}的气温
要{city}天气
要{city}现在的温度
求{city}天气
求问{city}今天多少度
速查{city}天气
速度,{city}天气
急急急,{city}下雨没
急!{city}现在天气
有人知道{city}天气不
有没有{city}天气
能看{city}天气不
能看下{city}几度不
报下{city}天气呗
说下{city}天气呗
讲讲{city}天气嘞
看下{city}天气哈
看看{city}外面下雨没
再看下{city}天气
还有{city},天气咋样
那{city}呢,天气咋样
{city}的呢,天气
换{city},天气咋样
不是,我问的是{city}天气
我在开会,{city}天气快点
马上登机了,{city}几度
准备出门,{city}下雨没
在机场,{city}啥天气
刚下飞机到{city},外面冷不
待会儿飞{city},那边几度
一会儿要去{city},下雨不
我妈在{city},那边冷不冷
我对象在{city},问下那边天气
老板在{city},问那边天气咋样
客户到{city}了,那边下雨没
车到{city}了,路上雨大不
货要到{city},那边下雨没有
家在{city},这会儿天气咋样
人在{city}呢,外面啥情况,下雨没
下雨没啊{city}
冷不冷啊{city}
热不热{city}
几度啊{city}
多少度 {city}
多少度啊现在{city}
啥天气啊{city}
天气咋样{city}
天气怎么样啊{city}那边
天气如何 {city}
气温多少 {city}
风大吗{city}
要带伞不 {city}
冷不冷,{city}
{city}天气,我在开会快点
{city}天气,要出门了
{city}多少度,等着穿衣服
{city}下雨没,我要出门
{city}天气咋样,孩子要上学
{city}几度,老板问
{city}天气怎麽样
{city}天汽怎么样
{city}天气怎样样
{city}天气咋羊
{city}天气怎么洋
{city}天气zmy
{city}天气怎么样怎么样
{city}天气,,,
{city} 今天 天气 怎么样
{city} 下雨 吗
{city} 几 度
{city}天气OK不
{city}天气ok吗
{city}今日weather
{city}temperature多少
{city} temp
{city} wx
{city} tq
`)

export const CHAT_EN = lines(`
{city}
{city}?
{city} please
check {city}
{city} wx
wx {city}
wx in {city}
weather: {city}
weather - {city}
weather, {city}
weather?? {city}
weather {city} pls
weather {city} plz
weather {city} rn
weather in {city} rn
weather in {city} rn pls
weather {city} now
weather {city} today
weather {city} asap
weather now {city}
weather today {city}
weather weather {city}
todays weather {city}
today's weather in {city}
weather 4 {city}
weather @ {city}
wether in {city}
wheather {city}
weahter {city}
wats the weather in {city}
wat's the weather like in {city}
whats weather {city}
whats the wether in {city} rn
what weather {city}
hows the weather in {city}
hows weather in {city} rn
how is weather {city}
how's the weather over in {city}
hows it looking in {city}, weather wise
how's it outside in {city} rn
{city} weather pls
{city} weather plz
{city} weather thx
{city} weather asap
{city} weather rn
{city} weather rn pls
{city} weather?
{city} weather??
{city} weather...
{city} wether
{city} weather like?
{city} weather good?
{city} weather ok?
{city} temp
{city} temp?
{city} temp rn
{city} temps
{city} degrees
{city} how many degrees
{city} wind
{city} wind speed
{city} windy?
{city} rain?
{city} rain or no
{city} raining?
{city} raining rn?
{city} snow?
{city} snowing?
{city} sunny?
{city} cold?
{city} cold rn?
{city} hot?
{city} hot or nah
{city} freezing?
{city} foggy?
{city} umbrella?
{city} jacket?
{city} coat or no coat
temp {city}
temp in {city}
temp in {city} rn
temp for {city} plz
temperature {city}
temperature rn {city}
degrees in {city}
wind {city}
rain {city}?
rain in {city} rn?
raining in {city}?
raining {city}??
snow in {city}?
snowing in {city} rn?
cold in {city}?
cold in {city} rn or nah
hot in {city}?
sunny in {city} today?
windy in {city}?
umbrella in {city}?
u know the weather in {city}?
do u know if its raining in {city}
can u check weather in {city}
can u tell me the temp in {city}
could u look up {city} weather
pls check {city} weather
pls weather {city}
plz check the weather in {city}
plz tell me {city} weather
gimme the weather in {city}
gimme {city} weather
gimme the temp in {city} rn
lemme know the weather in {city}
lmk the weather in {city}
lmk if its raining in {city}
need weather for {city} asap
need the temp in {city}
need {city} weather real quick
wanna know the weather in {city}
idk if i need a coat in {city}
is it rainin in {city}
is it raining at all in {city} today
is it still raining in {city}
is it pouring in {city} rn
its cold in {city}?
is it cold cold in {city}
is {city} cold rn
is {city} hot today
is {city} rainy rn
is {city} getting rain rn
is the sun out in {city}
is the wind bad in {city}
how cold {city}
how cold is {city} rn
how hot is {city}
how hot is it in {city} rn lol
how warm is {city} rn
how bad is the rain in {city}
how bad is the wind in {city} rn
shorts weather in {city}?
jacket weather in {city}?
do i need a jacket in {city}
do i need an umbrella in {city} rn
need an umbrella in {city}?
should i wear a coat in {city} today
what should i wear in {city} rn
what to wear in {city} today
what's {city} like outside rn
whats it like outside in {city}
btw weather in {city}?
btw how's the weather in {city}
ok and {city} weather?
and the weather in {city}?
and {city}? weather i mean
what about {city}, weather?
no i meant {city} weather
same for {city}, weather pls
in a meeting, {city} weather quick
boarding now, temp in {city}?
landed in {city}, is it raining
heading to {city}, cold there?
on my way to {city}, how's the weather
my boss is in {city}, whats the weather there
my boss wants to know the weather in {city}
client is in {city}, is it raining there?
my mom is in {city}, is it cold there
packing for {city}, what's the temp there now
about to go out in {city}, raining?
in {city} now, do i need an umbrella
weather in {city}, im in a hurry
weather in {city}? my boss is asking
weather in {city} i gotta go out
temp in {city}, thx
any rain in {city} rn
any snow in {city}?
any wind in {city}
anyone know the weather in {city}
quick weather check {city}
weather check {city} pls
weather update {city}
weather status {city}
live weather {city}
current temp {city}
current conditions {city}
outside in {city}, hot or cold?
yo weather in {city}
hey whats {city} weather
hiya, is it raining in {city}
cheers, weather for {city}
`)
