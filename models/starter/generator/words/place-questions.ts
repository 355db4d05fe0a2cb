/** What is measured at a place, and how people ask for it without saying what it is called. */
import type { Texts } from '../family.ts'
import { lines, parts } from './words.ts'

/** zh name | en name | slug | zh asks | en asks | value (see `compose-values.ts`) */
export const MEASURES = lines(`
潮位,潮汐|tide level,tide|tide|赶海来得及不;退潮了没;水退下去没;滩涂露出来没;涨潮没;船靠得了岸不;海水几时退;能捡贝壳不|is the water out yet;low water yet;can i walk the sandbar;is it high tide;boat able to dock;shells to pick yet|dec 0 6 米/m
花粉指数|pollen index,pollen count|pollen|鼻炎要不要戴口罩;打喷嚏厉害不;过敏的人能出门不;花粉多不多;柳絮飘没;眼睛会痒不|will my nose run;sneezy or fine;ok for hay fever;pollen bad;are the trees blooming nasty;itchy eyes likely|int 0 500 /
拥堵指数,路况|congestion index,traffic|traffic|堵成狗没;开车出得去不;堵不堵;绕不绕路;车挪得动不;高架通不;赶得上飞机不路上|is it gridlock;can i drive thru;roads jammed;stuck for ages or moving;cars moving at all;worth taking the ring road|dec 0 10 /
空车位|free parking spaces,parking|parking|停得下不;还能停车不;有地儿停没;车放得下不;要转圈找位不;停车场满没|anywhere to leave the car;can i park;lot full;spots left;circling for ages or not;room for a van|int 0 900 个/spaces
人流量,客流|crowd size,crowd|crowd|人挤人不;排队长不;带娃会挤散不;人多得走不动不;清净不;人山人海没|packed or quiet;long lines;kids get lost in the crowd;shoulder to shoulder;peaceful or a zoo;too many people|int 10 90000 人/people
日落时间|sunset time,sunset|sunset|几点没太阳;太阳几时下山;天几点黑;拍晚霞几点到;黄金光几点;夕阳赶得上不|when does it get dark;golden hour when;sun gone by when;when to shoot the dusk;last light when;how late is it bright|time
停电情况|power outages,outage|outage|断电没;灯亮不;电梯用得了不;跳闸了没;有电没;冰箱化了没|lights out;is the power on;elevators dead;blackout;fridge thawing;grid down|one 正常/normal,停电/out,检修/maintenance
油价|fuel price,petrol price|fuel|加满一箱贵不;油贵不贵;加油划算不;92多少;要不要先加满;油又涨没|pricey to fill up;gas expensive;cheap to tank;fill up here or later;how bad at the pump;diesel dear|dec 5 11 元/yuan
蚊虫指数|mosquito index,mosquitoes|mosquito|蚊子咬人不;花露水要带不;露营喂蚊子不;虫子多不多;晚上坐外头痒不;驱蚊液用上不|will i get eaten alive;need bug spray;bitey or fine;mozzies bad;midges out;sit outside without itching|int 0 100 /
噪声,噪音|noise level,noise|noise|吵得睡得着不;静不静;装修声大不;广场舞闹不;窗户要关不吵;耳塞用得上不|can a baby sleep;loud or calm;earplugs needed;drills going;peace and quiet;noisy at night|int 25 110 分贝/dB
地震情况|earthquakes,seismic activity|quake|晃没晃;震了没;楼摇了没;几级啊刚才晃;震感有不;灯晃是咋了|did it shake;felt a jolt;was that a quake;ground moving;lamps swinging why;any tremor|dec 0 7 级/
雪深,积雪|snow depth,snow|snow|能滑不雪够不;雪没过脚没;堆雪人够不;雪厚不;雪板用得上不;化没化雪|enough to ski;deep enough for boots;snowman possible;how thick is the white stuff;melted yet;powder or bare|int 0 260 厘米/cm
自来水压力|water pressure,tap water|water|洗得了澡不;水龙头滴答不;水小不;停水没;六楼上得去水不;冲得了厕所不|can i shower;taps dripping only;water weak;water cut;reach the sixth floor;toilets flush|dec 0 1 兆帕/MPa
排队时长|queue time,waiting time|queue|等多久;轮得到我不;人排到门口没;去了要站多久;快不快;中午去还来得及不|how long to stand;is the line crazy;in and out or forever;worth going at noon;wait bad;my turn soon if i go|int 1 240 分钟/minutes
`)

/** What people are up to there: nouns that are no place. */
export const DOINGS: Texts = {
  zh: parts(
    '拍婚纱照|露营|拍日落|夜跑|钓鱼|遛娃|洗车|骑车|爬山|飞无人机|摆摊|看球|烧烤|打羽毛球|接人|赏花|坐船|写生|拍夜景|逛街|遛狗|搬家|办婚礼|参展|跑马拉松|团建|相亲|接机|赶集|演出|比赛|装货|盖楼|刷墙|收稻子|晒谷子',
  ),
  en: parts(
    'picnic|wedding|photo shoot|drone flight|bike ride|run|marathon|fishing trip|barbecue|street market|football|moving day|hike|road trip|school trip|concert|parade|night market|stroll|delivery|paint job|harvest|golf|garden party|boat trip|camping|trade show|dog walk|movie night|tennis',
  ),
}
export const TAILS: Texts = {
  zh: parts(
    '机场那边|火车站那儿|高铁站那边|海边|江边|湖边|山上|郊区|市中心|老城那边|景区那边|展会那边|码头那边|工地那边|客户那边|大学城|体育场那边|开发区那边|城里头|那头|那疙瘩|那块儿|一带',
  ),
  en: parts(
    'airport|beach|downtown|harbor|old town|suburbs|city center|office|site|stadium|river side|hills',
  ),
}
export const WHEN: Texts = {
  zh: parts('今天|现在|这会儿|今儿|眼下|目前|今晚|此刻|今儿个|刚刚|||'),
  en: parts('today|now|rn|right now|atm|at the moment|tonight|currently||||'),
}
/** Why somebody asks, who has something on there. */
export const REASONS: Texts = {
  zh: parts(
    '我堂弟在那儿|只带了薄外套|怕误车|怕白跑|同事刚落地|娃吵着要去|爸妈跟团|司机在等|行李还没收|穿少了|刚下飞机|明早的票|约了客户|订了民宿|带着老人|推着婴儿车|开敞篷|第一次去|机票都买了|我人在外地|群里在吵|导游问的|只待半天|背着设备|女朋友在催|领导要去视察|货在车上|要摆一天摊|现场喊我问',
  ),
  en: parts(
    'cameraman wants to know|my uncle is there|packing rn|kids want to go|only half a day|just landed|got the dog with me|mom is worried|driver is waiting|tickets are booked|guests arrive soon|first time there|wearing sneakers|only a tee with me|crew wants to know|client meets me there|with a stroller|on a scooter|my flight is at six|gear in the van|dad keeps asking|dont want to get stuck|leaving in ten|boss flies in|we have a stall|band is setting up|no car|grandma comes along|bus leaves soon|friends are split',
  ),
}
/** `{c}` place, `{a}` what is asked, `{b}` what they do, `{r}` why, `{t}` tail, `{w}` when. */
export const FRAMES: Texts = {
  zh: parts(
    '{c}{w}{b},{a}|{c} {b} {a}|{b} {c} {a}|去{c}{b},{a}|{w}在{c}{b} {a}|想{b},{c}{a}|{c}{t}{w}{a}|{c}{t}{b} {a}|{w}{c}{t} {a}|{r},{c}{w}{a}|{r} {c} {a}|{c}{w}{a},{r}|{c} {a} {r}|{a} {c}|{a}啊{c}{w}|{a},{c}那儿|{a},我说{c}|{b}的话{c}{a},{r}|{r},{c}{t}{w}{a}|{c}{t} {a},{r}|那啥{c}嗯就{=c},{a}|{c}对{=c}{w}{a}|就{c},{w}{a}|{c}的朋友喊我{b},{a}|{b}改到{c}了 {a}|{c}这边{w}{a}咧|{c}嘞,{a}|{c}咋样嘛,{a}|{c}哇,{a}|{c}咋个说,{b}{a}|{w}{c}{a}噻|从{!c}赶去{c},{a}|人在{!c},{c}那边{a}|{c}{w} {b} {a}?{r}|{b},{c},{a}|{c}。{b}。{a}|{r},想问{c} {a}|问{c}哈 {b} {a}|{c}{a}不晓得 {r}|{b}定在{c},{w}{a}|{c}{b}取消不 {a}',
  ),
  en: parts(
    '{c} {b} {w}, {a}|{c} {b} {a} {w}|{c} {b}, {a}? {r}|{b} {c} {a}|{b} in {c} {w}, {a}|{c} {w} {a}|{c} {w}, {a}, {r}|{r}, {c} {a}|{r} - {c}, {a}|{c}, {a}|{c}: {b}, {a}|{a} {c}|{a} in {c} {w}|{a}, {c}|{a} {c}? {r}|{a} over in {c}, {r}|{c} {t} {a}|{c} {t} {w}, {a}|{b} at {c} {t}, {a}|{c} {t} {b}, {a}|{r}, {a} {c} {t}|{w} {c} {b} {a}|planning a {b} in {c}, {a}|{b} moved to {c}, {a}|{c} for a {b}, {a}|{c} says {b} is on, {a}|uh {c}, yes {=c}, {a}|not {!c}, {c}, {a}|from {!c} to {c} {w}, {a} when i arrive|so {c} then, {a}|{c} readings {w}, {a}|{c} without the fuss: {a}|{c} keeps me guessing, {a}|{c} friends want a {b}, {a}|{c} crew ask: {a}|{c} folks, {a} {w}?|is the {b} on in {c}, {a}|{c} {b} off? {a}|{c} peeps say go, {a}, {r}',
  ),
}
