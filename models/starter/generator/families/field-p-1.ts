/** Neighbours about the same things: guest rooms, dishes, mall shops, shows, estates, classes, breads, sights, toys. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const {
  among,
  answers,
  bank,
  choice,
  clock,
  code,
  date,
  day,
  echo,
  integer,
  lacking,
  nothing,
  option,
  optional,
  param,
  real,
  someone,
  texts,
  words,
} = s

const ROOMS = among(
  '听雨|松间|山那边|小满|一楼靠海|云上大床|阿婆家|二月兰|半亩|月亮湾里|归去来|白露|老木匠|望江亲子|顶楼星空|竹外|石头房|后院单间|慢慢|青瓦三号|渔火|枕水双人|有风|茶马套房|花间一壶|柴门|半山腰|鹿鸣东|晚晴|杏花村头|蓝房间|八号院',
  'Hilltop Suite|the Blue Room|Seaview Twin|Old Stable|Number Nine|the Attic|Garden Double|Captain Cook|Lavender|the Snug|Upper Deck|Rose and Crown|Family Loft|Orchard Side|the Boathouse|Pebble|Moonrise|the Corner Room|Juniper East|Weavers Rest|the Long Barn|Sunday|Robin Hood|Lower Mill|the Quiet One|Harbour Master',
)
const DISHES = among(
  '老坛酸菜鱼|外婆红烧肉|夫妻肺片|一品豆腐|蚂蚁上树|锅包肉|东安鸡|白切鸡半只|三杯杏鲍菇|佛跳墙|干炒牛河|毛血旺大盆|水煮一切|狮子头|糖醋小排|手撕包菜|烤全羊|鱼香肉丝|蒜蓉粉丝扇贝|过桥米线|钵钵鸡|地三鲜|剁椒鱼头|葱烧海参|啫啫滑鸡煲|腊味合蒸|疙瘩汤|响油鳝糊|驴打滚|今日时蔬',
  'fish of the day|Mama Lee noodles|beef and ale pie|the Big Breakfast|pork belly three ways|butter chicken|soup of the week|Nasi Lemak Special|lamb shank|truffle fries|Half and Half pizza|duck leg confit|crab linguine|kids fish fingers|the Dirty Burger|mapo tofu|Sunday roast for two|garden salad|chilli crab|bread and butter pudding|chef surprise|paneer tikka|clam chowder|surf and turf|sticky date pudding',
)
const SHOPS = among(
  '小象书屋|西西弗|阿嬷手作|花间集|一点点|老王锁具|大鱼海棠|茶颜那家|名创|左岸造型|好利来|三只羊|蓝瓶子|六月鲜果|巷口眼镜|百丽|城市之光|木马玩具|老凤祥|喜家德|布衣坊|再来一碗|热风|苏小柳|谭木匠|楼上火锅|天天生鲜|北面|无印|绿茶',
  'Bloom and Wild|The Corner Shop|Toy Town|Second Chance|Up Market|Blue Bottle|Left Bank Hair|Pages|Next Door|Cobbler Joe|Fresh Daily|North Face|Sugar Rush|Bits and Bobs|Just Socks|Lucky Noodle|Home Again|The Shoe Place|Mango|Spec Savers Plus|Old Navy|Thimble|Tea Time|Urban Garden|Open House',
)
const SHOWS = among(
  '茶馆|恋爱的犀牛|红楼梦下集|你好疯子|胡桃夹子|今晚有戏|歌剧魅影|猫|只此青绿|乌龙山伯爵|雷雨2.0|蔡琴不了情|夏洛特烦恼|德云社封箱|麦田音乐节|长恨歌|孔雀之冬|永不消逝的电波|虎扑盛典|开往春天的晚会|柳林风声|草莓第二天|牡丹亭上本|再见徐志摩|深夜脱口秀|天鹅湖|西施开放麦|爵士之夜|弹起我心爱的土琵琶|冰上奇缘',
  'Cats|Waiting for Godot|The Last Show|Jazz at Eight|Swan Lake|Two for Tea|Les Mis|One Night Only|Summer Fields Day 2|Hamlet in the Park|Open Mic Special|The Late Train|Frozen on Ice|Comedy Cellar|An Evening with Bach|Wicked|Mind the Gap|Dear England|The Matinee|Once Again|Carols by Candle|Jersey Boys|Nutcracker|Monster Jam|Stand Up Tonight|House of Cards',
)
const ESTATES = among(
  '翡翠城三期|金桂苑|阳光100|万科那山|幸福家园北区|水岸|碧桂园西门|老钢厂宿舍|书香门第|御景湾二期|香榭里|石榴新村|融创一号|梧桐里|龙湖时代|滨江一品|和平小区后院|云山诗意|枫林晚|东方名都|荷塘月色|教师新村|山水间|天鹅堡|保利中央|大树底下|绿地国际|春风十里|湖畔华庭|十八梯',
  'Maple Court|Riverside Two|Palm Grove|The Old Brewery|Kings Gate|Oak Hill Phase 3|Sunny Side|Lakeview Towers|Cherry Lane|Mill House|Bayshore East|Green Park|Heritage Corner|The Foundry|Elm Terrace|Sky Gardens|Willow Walk|Marina Point|Church Yard|Orchid Heights|Stable Mews|North Bank|Parkside|Canal Street West|Hillcrest Block',
)
const CLASSES = among(
  '搏击燃脂|流瑜伽|周末单车|普拉提小班|尊巴|晨间拉伸|杠铃雕塑|阴瑜伽|小白跑步|亲子跳绳|空中瑜伽|莱美|蜜桃臀|太极八段锦|街舞零基础|水中健身|肩颈放松|孕妈瑜伽|战绳三十分|爵士舞晚班|核心轰炸|冥想|老年柔力球|杠上芭蕾|午休快燃|双人拉丁|芭杆入门|体态矫正|下班动一动|踏板操',
  'Hot Yoga|Spin Express|Body Pump|Power Hour|Pilates Basics|Zumba Gold|Early Bird Stretch|Box and Burn|Abs in Ten|Aqua Fit|Mum and Baby|Kettle Bells|Barre Beginner|Lunch Crunch|Slow Flow|Strong Over Sixty|Street Dance|Deep Stretch|Bootcamp|Ride Together|Yin Evening|Core Blast|Couch to Five|Salsa for Two|Tai Chi Outdoor|Step Up',
)
const BREADS = among(
  '海盐卷|奶酪包|老面包|法棍半根|蓝莓贝果|肉松小贝|全麦吐司|菠萝油|可颂|碱水结|蛋挞|脏脏包|黑麦酸种|毛毛虫|红豆排包|欧包大列巴|抹茶麻薯|拿破仑|牛角|芋泥盒子|椰蓉面包|虎皮卷|恰巴塔|司康|葱油花卷|热狗肠仔包|巴斯克|提子软欧|玛德琳|乳酪条',
  'sourdough|cheese twist|cinnamon roll|rye and seed|half baguette|pain au chocolat|Eccles cake|milk loaf|everything bagel|egg tart|hot cross bun|focaccia|banana bread|lemon drizzle|plain croissant|pretzel|sausage roll|pineapple bun|carrot cake|naan|almond fingers|fig and walnut|Danish swirl|blueberry muffin|spelt farmhouse|doughnut ring',
)
const SIGHTS = among(
  '黄鹤楼|老君山|长江索道|大唐不夜城|鼋头渚|玻璃桥|欢乐谷|天门洞|鼓浪屿|动物园夜场|千岛湖东南|天池北坡|故城墙|云台山|海昌|雪窦山|龙门石窟西山|植物园温室|洪崖洞|乌镇西栅|百丈漈|自贡灯会|恐龙馆|古莲花池|三清山南部|红海滩|水族馆|五老峰|青城后山|沙湖',
  'Castle Rock|Butterfly House|the Old Mint|Sky Wheel|Blue Caves|Night Safari|Cathedral Tower|Ghost Walk|Sea Life|Salt Mine|Lantern Garden|the Glass Bridge|Whisky Trail|Roman Baths|Treetop Walk|Dinosaur Park|Rose Island|Harbour Light|Aqua World|Lost City|Steam Museum|Signal Hill|Angel Falls|The Dungeon|Bird Park|Moon Gate',
)
const TOYS = among(
  '小火车头|磁力片|恐龙乐园|拼图一千片|会说话的熊|遥控挖掘机|大富翁|狼人杀|三国杀标准|积木城堡|泡泡枪|卡坦岛|UNO|魔方五阶|乐高飞船|娃娃屋|奥特曼变身器|飞行棋|过家家厨房|阿瓦隆|跳跳马|雪花片|陀螺|骑士与龙|汪汪队巡逻车|滑板车二代|拍立得贴纸|谁是卧底|空中花园|小黄鸭',
  'Train Set|Catan|Talking Bear|Dragon Castle|Monopoly|Magic Cube|Bubble Gun|Doll House|Ticket to Ride|Space Ship|Uno|Marble Run|Snakes and Ladders|Jigsaw World|Baby Walker|Risk|Pirate Island|Spinning Top|Play Kitchen|Hide and Seek|Stack Up|Rubber Duck|Code Names|Racing Car|Guess Who|Puppet Theatre',
)

const room = param(
  'room',
  'room|room_name|fangjian|kefang|unit_name|stay',
  ROOMS,
  '房间名|民宿房间的名字|哪一间房',
  'name of the room|which guest room|room',
)
const dish = param(
  'dish',
  'dish|dish_name|cai|caipin|menu_item|item',
  DISHES,
  '菜名|菜单上的名字|哪道菜',
  'name of the dish|as on the menu|dish',
)
const shop = param(
  'shop',
  'shop|store|dianpu|shop_name|tenant|brand',
  SHOPS,
  '店名|商场里的商户|哪家店',
  'name of the shop|tenant of the mall|which shop',
)
const show = param(
  'show',
  'show|show_name|yanchu|event|title|performance',
  SHOWS,
  '演出名|哪场演出|剧目',
  'name of the show|which performance|title',
)
const estate = param(
  'estate',
  'estate|community|xiaoqu|compound|estate_name|property',
  ESTATES,
  '小区名|哪个小区|楼盘',
  'name of the estate|which compound|residential community',
)
const lesson = param(
  'lesson',
  'lesson|class_name|kecheng|group_class|course|session',
  CLASSES,
  '团课名|哪门课|课程名称',
  'name of the class|which group class|lesson',
)
const bread = param(
  'bread',
  'bread|bread_name|mianbao|product|pastry|bakery_item',
  BREADS,
  '面包或点心名|哪款|品名',
  'name of the bread or pastry|which bake|item',
)
const sight = param(
  'sight',
  'sight|sight_name|jingdian|attraction|scenic_spot|place',
  SIGHTS,
  '景点名|哪个景区',
  'name of the sight|which attraction|place to visit',
)
const toy = param(
  'toy',
  'toy|toy_name|wanju|game|product_name|item',
  TOYS,
  '玩具或桌游名|哪一款',
  'name of the toy or game|which one',
)

export const families: Family[] = [
  {
    names: words('guestroom_rate|fangjian_jiage|roomNightPrice|price_of_named_room|minsu_fangjia'),
    descriptions: texts(
      `查民宿某间房一晚的价格
      按房名和日子类型返回房价
      房间多少钱一晚(平日、周末、节假日)`,
      `Price of one night in a named room
      Nightly rate by room and type of day
      What a room of the guesthouse costs`,
    ),
    parameters: [
      room,
      optional(
        param(
          'kind',
          'day_kind|rate_code|riqi_leixing|season|tariff',
          choice(
            option(
              'WD',
              '平时|工作日|周一到周四|不是周末的日子',
              'weekdays|a normal weekday|midweek|Monday to Thursday',
            ),
            option(
              'WE',
              '周末|礼拜六|双休日|周五周六晚上',
              'the weekend|a Saturday|weekends|Friday or Saturday night',
            ),
            option(
              'PH',
              '过节|国庆那几天|节假日|春节期间|放长假的时候',
              'public holidays|the bank holiday|over New Year|the big holidays',
            ),
            option(
              'LO',
              '淡季|没什么人的时候|冬天淡季|人少那阵',
              'low season|the quiet months|off season|when nobody comes',
            ),
          ),
          '日子类型代码|价格档',
          'code of the kind of day|rate code',
        ),
      ),
    ],
    questions: texts(
      `{room}一晚多少钱
      {kind}住{room}啥价
      {room}这间贵不贵啊,{kind}去
      我想{kind}带爸妈去住两天,看中{room}了,一晚得多少
      {room} 房价 {kind}
      老板{room}房间{kind}几多钱一晚
      网上写三百八,我不信,{room}到底卖多少
      {kind}的话{room}要涨价不
      麻烦报一下{room}那间的房费
      团建公司给报销四百以内,{room}超没超
      {kind}{room}房费多少,要不要另外付早餐先不管
      俺两口子想住{room},{kind}咋收费
      {room}跟上次一样价吗?上次我是{kind}来的
      阿姨问{room}里边那间一夜天几钿
      房价,{room},{kind}
      不看别的,就问{room}一宿多钱
      朋友推荐说{room}好,可他没说钱,{kind}大概啥价位
      {kind}去是不是要贵一倍?我说的是{room}
      预算卡死五百块,{kind}{room}行不行
      hi请问{room}一晚的rate
      住一个晚上{room}好多钱嘛
      先查价再定:{room},日子是{kind}
      {room}房多少米一晚哦
      小孩免费吧?那{room}大人{kind}住一晚收多少
      要是{kind},{room}的价格给我发过来`,
      `how much is {room} a night
      {room} price {kind}
      what would {kind} cost us in {room}?
      nightly rate for {room} please
      we're eyeing {room} for my mum's 60th, {kind}, what's the damage
      is {room} room dearer {kind}?
      {kind}, {room}, cost per night
      boss {room} how much one night ah
      Kindly share tariff of {room} for {kind}
      budget's a hundred, would {room} fit
      the website shows no figure at all: {room}, {kind}, what do you charge
      don't need dates, just what {room} goes for
      {room} on {kind} how many money
      my colleague paid 80 for {room} last time, still the same {kind}?
      can you quote one night, {room}`,
    ),
    missing: [
      lacking(
        'room',
        `一晚多少钱{kind}
      {kind}房价怎么样
      住一夜几多钱啊
      你家客房啥价`,
        `how much per night {kind}
      what do rooms cost
      nightly price?`,
        `请问是哪一间房?
      您想看哪间房的价格?`,
        `Which room is it?
      Which of the rooms do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room'),
      yuan: r.integer(16, 220) * 10,
      breakfasts: r.integer(1, 4),
    }),
    answers: answers(
      `{room}[{kind}]一晚{yuan}元,含{breakfasts}份早餐。
      一晚{yuan}元({room}),带{breakfasts}份早餐。`,
      `{room} costs {yuan} yuan a night with {breakfasts} breakfasts.`,
    ),
  },
  {
    names: words(
      'guestroom_free_nights|kongfang_riqi|freeDatesOfRoom|room_vacancy_month|which_nights_free',
    ),
    descriptions: texts(
      `查某间房在某月还有哪几晚空着
      房间空房日期
      按房名和月份返回没订出去的日子`,
      `Which nights of a month a room is still free
      Free dates of a named room
      Vacant nights by room and month`,
    ),
    parameters: [
      room,
      param(
        'month',
        'month|yuefen|month_number|yue|in_month',
        integer(1, 12),
        '月份,1 到 12|几月',
        'month, 1 to 12|number of the month',
      ),
    ],
    questions: texts(
      `{room}{month}月还有空的吗
      {month}月份{room}哪几天没人订
      {room} {month}月 空房
      我们想{month}月去,{room}有得住不
      {room}这间{month}月订满了没得
      看下{room}间{month}月哪晚能住
      帮我瞅一眼{month}月{room}剩哪几个晚上
      随便哪天都行,只要{month}月,房间必须{room}
      {month}月中旬以后{room}空不空
      老师傅,{room}里头{month}月有冇空房
      孩子{month}月放假,就等你们{room}的空档了,几号有
      {room}空闲日期,{month}月
      不问价钱,问日子:{room},{month}月
      {month}月{room}还约得上伐
      婚假请到{month}月了!{room}哪天能住进去
      一整个{month}月{room}都没空?不会吧你再查查
      {room}哪几晚可以订,我{month}月来出差
      听说{room}抢手得很,{month}月还有剩的日子没
      空房查询 {room} {month}月
      {room}什么时候空出来,最好{month}月
      要住{room}那边看日出,{month}月有没有晚上空着
      俺{month}月回老家路过,{room}有空铺没
      {month}月,{room},能订的日期列一下
      改期到{month}月行不行,先看{room}有哪天
      {room}房{month}月还剩几晚`,
      `any nights left in {room} for month {month}?
      {room} availability, month {month}
      when is {room} free in month {month}
      which dates can I get {room}? I'm off in month {month}
      month {month} is the only time we can all come so {room}, what's open
      is {room} full the whole of month {month}
      free nights {room} {month}
      we loved {room} last time, does it have gaps in month {month}
      not the price, the dates: {room}, month {month}
      {room} room month {month} still got or not
      please list vacant nights of {room} during month {month}
      looking at month {month} for a hen do, need {room} specifically, when
      can {room} be had at all in month {month}?
      nights nobody took in {room}, month number {month}
      tell me {room} open days, we travel at month {month}`,
    ),
    missing: [
      lacking(
        'month',
        `{room}啥时候空
      {room}还能订吗
      {room}哪天没人住`,
        `when is {room} free
      {room} vacancies?`,
        `请问要看几月的?`,
        `For which month?`,
      ),
      lacking(
        'room',
        `{month}月哪几晚还能订
      {month}月有空房不`,
        `which nights are open in month {month}
      free dates month {month}`,
        `请问哪一间房?`,
        `Which room?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room', 'month'),
      nights: r.integer(2, 12),
      first_free: r.integer(1, 14),
      last_free: r.integer(16, 28),
    }),
    answers: answers(
      `{room}{month}月还有{nights}晚空着,最早{first_free}号,最晚{last_free}号。
      {month}月空{nights}晚,从{first_free}号起,最后一晚{last_free}号。`,
      `{room} has {nights} free nights in month {month}, the first on day {first_free} and the last on day {last_free}.`,
    ),
    empty: nothing(
      () => ({ nights: 0 }),
      `{room}{month}月已经订满了。`,
      `{room} has no free nights in month {month}.`,
    ),
  },
  {
    names: words('guestroom_occupant|shui_zhu_zheli|who_stays_in|roomGuestNow|zhuke_chaxun'),
    descriptions: texts(
      `查某间房现在住的是谁
      按房名返回住客和退房日
      在住客人`,
      `Who stays in a room at present
      Guest and departure day of a named room
      Current occupant`,
    ),
    parameters: [room],
    questions: texts(
      `{room}现在谁住着
      {room}里住的客人叫什么
      {room}有人吗,谁
      快递写的是{room},给哪位客人
      隔壁投诉吵,{room}那家姓啥
      {room}住客
      保洁要进{room},里头是哪位来着
      谁住{room}啊我忘记登记了
      {room}这间的客人几号走
      前台有人找,说他朋友住{room},核对一下名字
      麻烦看下{room}目前登记的住客
      {room}头那个客人是哪个
      押金谁交的,{room}现在这位
      {room}间住紧边个
      落了把伞在院子里,估计{room}的,客人贵姓
      今晚{room}还是昨天那家人不
      登记表拿来,{room},谁
      {room}是空的还是住人了?住人的话是谁
      要送蛋糕上去,{room}住的哪个小姐姐
      {room}那屋住的啥人呐
      查在住:{room}
      叫醒服务打给{room},怎么称呼人家
      {room}后边客人明天走不走
      身份证忘还了,是{room}的,名字报我
      {room}现时客人资料`,
      `who's in {room} right now
      {room} guest name
      who is staying in {room}?
      parcel for {room}, whose is it
      housekeeping wants in, anybody at {room}
      name of the people in {room} please
      a lady downstairs says her son has {room}, can you confirm who's there
      {room} occupied by whom
      when does whoever is in {room} leave
      somebody left an umbrella, think it's {room}, what are they called
      guest in {room} now who ah
      noise complaint again, {room}, who do we have there
      I need the surname for {room} before I knock
      is the same couple still in {room}
      current occupant {room}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'room'),
      guest: someone(r),
      people: r.integer(1, 4),
      leaves: day(r, 2026, 2026),
    }),
    answers: answers(
      `{room}现在住的是{guest},一共{people}人,{leaves}退房。
      住客是{guest}({people}人),{leaves}离店。`,
      `{guest} is staying in {room}, {people} in all, leaving on {leaves}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'room'), guest: null }),
      `{room}现在没有人住。`,
      `Nobody is staying in {room} at the moment.`,
    ),
  },
  {
    names: words('guestroom_has_amenity|fangjian_sheshi|roomAmenity|does_room_have|kefang_peizhi'),
    descriptions: texts(
      `查某间房有没有某种设施
      房间配置,按房名和设施代码
      客房里带不带浴缸、厨房等`,
      `Whether a room has a certain amenity
      Equipment of a named room by amenity code
      What a guest room comes with`,
    ),
    parameters: [
      room,
      param(
        'amenity',
        'amenity|amenity_code|sheshi|equipment|feature',
        choice(
          option(
            'BTH',
            '浴缸|泡澡的缸|能泡澡的|大浴盆',
            'a bathtub|a tub|somewhere to soak|a proper bath',
          ),
          option(
            'KIT',
            '厨房|能做饭的灶台|可以自己烧菜的地方|电磁炉锅具',
            'a kitchen|a stove|cooking facilities|somewhere to cook',
          ),
          option(
            'WSH',
            '洗衣机|能洗衣服的机器|滚筒|洗烘一体的',
            'a washing machine|a washer|laundry in the room|something to wash clothes',
          ),
          option(
            'COT',
            '婴儿床|宝宝睡的小床|带围栏的小床|bb床',
            'a cot|a baby crib|a bed for the baby|an infant bed',
          ),
          option(
            'PRJ',
            '投影|看电影的幕布|投影仪|大屏投屏',
            'a projector|a movie screen|something to watch films on|a beamer',
          ),
          option(
            'LFT',
            '电梯直达|不用爬楼的电梯|电梯|升降梯',
            'lift access|an elevator|step-free access|a lift',
          ),
        ),
        '设施代码|什么设施',
        'code of the amenity|which amenity',
      ),
    ],
    questions: texts(
      `{room}有{amenity}吗
      {room}带不带{amenity}
      {amenity}{room}里有没有
      我妈腿脚不好,想问{room}有没有{amenity}
      {room}房里头{amenity}有哇
      {room} {amenity}?
      要{amenity}的,{room}符合不
      娃儿还小,{room}有没得{amenity}
      照片上好像没看到{amenity},{room}到底配了没
      {room}那间屋{amenity}能用不,坏没坏
      必须有{amenity}才订,{room}有就订
      想确认配置:{room},{amenity}
      {room}边个房有{amenity},系咪呢间
      {amenity}是公用的还是{room}里自己有
      住过的人说{room}有{amenity},真的假的
      唉上次订的没有{amenity}可难受了,这回{room}呢
      请问{room}里面提供{amenity}么
      {room}这房间大是大,{amenity}有伐
      {amenity}有几个?{room}
      就差{amenity}没问了,我们订的是{room}
      咱那个{room}装{amenity}了没
      住三天衣食都得自己解决,{room}有没有{amenity}啊
      帮忙核对一下{room}的设施,主要是{amenity}
      女朋友非要{amenity},{room}满足不
      别的不管,{amenity},{room},有还是没有`,
      `does {room} have {amenity}
      {room}: {amenity}?
      is there {amenity} in {room}
      we can't manage without {amenity}, so is {room} ok
      {amenity} inside {room} got or not
      photos don't show {amenity} but {room} should, right?
      I'd like to check whether {room} comes with {amenity}
      travelling with gran and a toddler, {amenity} would help, {room} any good
      {room} room, {amenity} included?
      do I get {amenity} if I take {room}
      need {amenity}. room is {room}
      someone told me {room} lost {amenity} after the refit, true
      {amenity} in {room} working?
      last place hadn't {amenity}, nightmare, what about {room}`,
    ),
    missing: [
      lacking(
        'amenity',
        `{room}里都有那个吗
      {room}设施查一下`,
        `does {room} have it
      check equipment of {room}`,
        `请问要查哪种设施?`,
        `Which amenity do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room', 'amenity'),
      count: r.integer(1, 3),
      checked: day(r, 2026, 2026),
    }),
    answers: answers(
      `有,{room}配了{amenity},数量{count},{checked}检查过。
      {room}有{amenity}({count}),最近一次检查是{checked}。`,
      `Yes, {room} has {amenity} (number: {count}), last checked on {checked}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'room', 'amenity'), count: 0 }),
      `{room}没有{amenity}。`,
      `{room} does not have {amenity}.`,
    ),
  },
  {
    names: words(
      'guestroom_last_cleaned|fangjian_baojie|roomCleaningLog|when_was_room_cleaned|dasao_jilu',
    ),
    descriptions: texts(
      `查某间房上次什么时候打扫、谁打扫的
      客房保洁记录
      按房名和清洁类型返回时间`,
      `When a room was last cleaned and by whom
      Housekeeping record of a named room
      Last cleaning by room and kind of cleaning`,
    ),
    parameters: [
      room,
      optional(
        param(
          'work',
          'work|clean_type|baojie_leixing|task_code',
          choice(
            option(
              'DP',
              '大扫除|深度清洁|彻底的打扫|犄角旮旯都擦的那种',
              'deep clean|the thorough clean|top-to-bottom clean|spring clean',
            ),
            option(
              'LN',
              '换床单|换被套|换布草|床品更换',
              'sheet change|fresh linen|bedding change|new sheets',
            ),
            option(
              'PS',
              '杀虫|打蟑螂药|除虫|灭蚊',
              'pest spray|bug treatment|cockroach spraying|insect control',
            ),
            option(
              'AC',
              '洗空调|空调清洗|空调滤网清洁|弄空调',
              'air-con cleaning|AC filter wash|aircon service|cleaning of the air conditioner',
            ),
          ),
          '清洁类型代码',
          'code of the cleaning',
        ),
      ),
    ],
    questions: texts(
      `{room}上次啥时候打扫的
      {room}最近一次{work}是哪天
      {room}{work}谁做的
      客人说{room}有头发,谁扫的那间
      {work}记录 {room}
      {room}那边多久没{work}了
      {work},{room},最后一次
      {room}扫过没有
      哎{room}间房几时搞过卫生
      退房三个小时了{room}收拾了没
      {room}里味道怪怪的,上回{work}是几号
      查一下打扫{room}的阿姨是哪位
      店长要看台账,{room}的{work}
      {room}昨儿收拾了伐?谁弄的
      我看日历排的{work}快到了,{room}上次几时
      {room}搞没搞{work}嘛
      俺想知道{room}啥前儿做的{work}
      保洁日志里{room}那条
      床底有蜘蛛网!{room}!上次清洁什么时候
      {room}做完{work}没有,客人两点到
      {work}轮到哪间了,{room}上回是啥时候
      {room}上一次保洁时间
      怎么又投诉卫生,{room},谁负责扫的
      {room}这几天{work}做没做过,做了是谁
      给{room}查个清洁记录`,
      `when was {room} last cleaned
      {room} last {work}
      who cleaned {room}
      guest found hair in {room}, who did it and when
      {work} for {room}: date?
      has {room} been done yet
      housekeeping log {room}
      it smells in {room}, when did it get {work}
      {room} cleaning who do one
      we're due {work}, when did {room} have it last
      tell me who looked after {room} most recently, mop and bucket wise
      last time anyone gave {room} {work}?
      check-in at two, {room} cleaned already or no
      manager asks for record of {work} in {room}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'room'),
      cleaner: someone(r),
      on: day(r, 2026, 2026),
      at: clock(r),
    }),
    answers: answers(
      `{room}[的{work}]最近一次是{on} {at},由{cleaner}做的。
      {on} {at}做过[{work}],{cleaner}负责{room}。`,
      `{cleaner} last did {room}[ ({work})] on {on} at {at}.`,
    ),
    empty: nothing(
      () => ({ log: [] }),
      `没有查到{room}的清洁记录。`,
      `There is no cleaning record for {room}.`,
    ),
  },
  {
    names: words('dish_price|caipin_jiage|menuPrice|cost_of_dish|dian_cai_jia'),
    descriptions: texts(
      `查菜的价格
      按菜名和份量代码返回单价
      菜单价目`,
      `Price of a dish
      What a dish costs by size of portion
      Menu price`,
    ),
    parameters: [
      dish,
      optional(
        param(
          'size',
          'size|portion|fenliang|size_code|serving',
          choice(
            option(
              'S',
              '小份|一人份|小的|一个人吃的量',
              'small|a small one|the one-person portion|the little one',
            ),
            option(
              'M',
              '中份|两三个人吃的|中号的|正常份量',
              'regular|the medium one|normal size|the standard portion',
            ),
            option(
              'L',
              '大份|大盆|一桌人吃的|大的那种',
              'large|the big one|family size|the sharing portion',
            ),
            option('H', '半份|一半|半只的量|来一半', 'half|a half portion|half of one|just half'),
          ),
          '份量代码',
          'code of the portion',
        ),
      ),
    ],
    questions: texts(
      `{dish}多少钱
      {dish}{size}几块
      {size}{dish}啥价
      老板你屋头{dish}好多钱一份
      {dish}这道贵伐
      菜单拿错了,{dish}卖多少,要{size}
      {dish} {size} 价格
      我们四个人,{dish}点{size}得多少
      {dish}涨价没,去年才三十八
      靓仔{dish}几钱啊
      看看{dish}{size}的价
      请客怕超预算,{dish}一份收费多少
      跟正常的差多少我不管,就报{size}的{dish}
      要不就{dish}吧,多儿钱
      发票上写68,{dish}有这么贵?
      外卖上{dish}比店里贵,店里{size}到底卖几块
      {dish}什么价位,学生党求便宜
      打算来{size},{dish},先问钱
      {dish}味道那么好应该不便宜吧,多少
      点单之前报个价哈,{dish},{size}
      阿拉要吃{dish},几钿一客
      {dish}优惠完多少
      价:{dish}
      上次那个……叫啥来着,对,{dish},多少钱{size}
      {size}就够了,{dish}多少一份`,
      `how much is {dish}
      {dish} {size} price
      what's {size} {dish} going to cost me
      price of {dish} pls
      is {dish} still under ten quid
      uncle {dish} {size} how much
      before I order, {dish}, {size}, how dear
      the menu on the wall is too far, what do you charge for {dish}
      {size} would do us, {dish}, cost?
      kindly tell rate of {dish}
      my bill says 24 for {dish}, is that right
      {dish} one plate how many dollar
      just want the figure for {dish}, {size}
      tempted by {dish}, but what's it cost`,
    ),
    missing: [
      lacking(
        'dish',
        `{size}多少钱
      这道菜啥价
      一份几块`,
        `how much for {size}
      price of that dish?`,
        `请问是哪道菜?`,
        `Which dish is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'dish'),
      yuan: r.integer(8, 188),
      member_yuan: r.integer(6, 160),
    }),
    answers: answers(
      `{dish}[{size}]{yuan}元,会员价{member_yuan}元。
      价格是{yuan}元,会员{member_yuan}元({dish})。`,
      `{dish} is {yuan} yuan, or {member_yuan} for members.`,
    ),
  },
  {
    names: words(
      'dish_waiting_minutes|shangcai_shijian|howLongForDish|kitchen_wait|chucai_yaoduojiu',
    ),
    descriptions: texts(
      `查一道菜现在下单要等几分钟
      后厨出菜时间
      按菜名返回排在前面的份数和等待分钟`,
      `How many minutes a dish takes if ordered now
      Waiting time in the kitchen
      Orders ahead and minutes by dish`,
    ),
    parameters: [dish],
    questions: texts(
      `{dish}要等多久
      现在点{dish}几分钟上
      {dish}快不快
      我赶高铁,{dish}来得及吃不
      {dish}上菜时间
      都二十分钟了{dish}咋还没来,还得多久
      {dish}前面排了几份
      后厨,{dish}还要几分钟
      {dish}这个慢不慢啊,孩子饿了
      催一下{dish},多会儿能好
      午休就四十分钟,点{dish}行吗,要等好长时间
      {dish}等几耐
      {dish}啥前儿能端上来
      客人在催,{dish}到底啥时候出锅
      {dish} 等待
      点{dish}得等多长时间嘛
      要是{dish}超过半小时我就换别的
      {dish}现做的吧,几分钟
      辣妹子问{dish}好久得行
      下单{dish}多长工夫能吃上
      隔壁桌的{dish}先上了,我们的还要等多少分钟
      {dish}出餐慢的话提前说,多久
      如果现在加一道{dish},几点能上桌
      {dish}做好要几多分钟
      等不起,{dish}多少分钟`,
      `how long for {dish}
      {dish} wait time
      if I order {dish} now when do I eat
      train in 40 min, is {dish} quick enough
      is {dish} going to take ages
      kids are starving, how many minutes till {dish}
      kitchen: {dish}, how long
      {dish} still how long ah
      table 4 keeps asking about {dish}, minutes?
      how many {dish} are ahead of us
      would {dish} be faster than twenty minutes
      waiting on {dish} since forever, when
      expected time of {dish} kindly
      short lunch break so tell me {dish}, slow or fast?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'dish'),
      minutes: r.integer(4, 55),
      orders_ahead: r.integer(2, 14),
    }),
    answers: answers(
      `{dish}大约要等{minutes}分钟,前面还有{orders_ahead}份。
      {dish}约{minutes}分钟上,前面排着{orders_ahead}份。`,
      `{dish} takes about {minutes} minutes; {orders_ahead} orders are ahead.`,
    ),
  },
  {
    names: words(
      'dish_contains|cai_li_you_mei_you|dishIngredientCheck|has_ingredient|jikou_chaxun',
    ),
    descriptions: texts(
      `查一道菜里放没放某类忌口的东西
      按菜名和忌口代码核对配料
      过敏、忌口查询`,
      `Whether a dish holds something a guest avoids
      Check a dish for an ingredient group by code
      Food restrictions of a dish`,
    ),
    parameters: [
      dish,
      param(
        'avoid',
        'avoid|restriction_code|jikou|allergen|diet_code',
        choice(
          option('NUT', '花生|坚果|花生碎那些|果仁', 'peanuts|nuts|any kind of nut|peanut bits'),
          option(
            'CRU',
            '虾|虾蟹|带壳的海鲜|虾皮虾酱',
            'shrimp|prawns or crab|shellfish|prawn paste',
          ),
          option('LAC', '牛奶|奶制品|奶油黄油|芝士', 'milk|dairy|cream or butter|cheese'),
          option('ALL', '葱姜蒜|大蒜|五辛|蒜末', 'garlic and onion|garlic|onions|spring onion'),
          option('POR', '猪肉|猪油|大肉|荤油', 'pork|lard|pig products|bacon bits'),
          option(
            'COR',
            '香菜|芫荽|那个臭草|香菜末',
            'coriander|cilantro|that green herb|coriander leaves',
          ),
        ),
        '忌口代码|要避开的东西',
        'code of what is avoided|restriction',
      ),
    ],
    questions: texts(
      `{dish}里有{avoid}吗
      {dish}放{avoid}不
      我对{avoid}过敏,{dish}能吃吗
      {avoid}:{dish}有没有
      {dish}加{avoid}了没得
      家里老人不吃{avoid},{dish}可不可以点
      {dish}有冇落{avoid}
      一点{avoid}都不能沾,{dish}安全不
      {dish}这菜做的时候用{avoid}吗
      上次吃完起疹子,怕是{avoid},{dish}里放没放
      {dish}配料里含{avoid}不含
      厨师长,客人问{dish}有没{avoid}
      请问{dish}会不会放{avoid}
      带{avoid}的不要,{dish}呢
      宝宝一岁半不能吃{avoid},{dish}行不行啊
      {avoid}我闻着都想吐,{dish}里不会有吧
      {dish}能不能吃取决于有没有{avoid}
      {dish} {avoid} 忌口
      听说你们{dish}都要搁{avoid}
      {dish}里厢有{avoid}伐
      俺媳妇怀孕不敢吃{avoid},{dish}有没有这个
      {dish}看着像有{avoid},帮我跟后厨核一下
      不吃{avoid}的人能点{dish}么
      忌{avoid},想点{dish}
      {dish}汤底用没用{avoid}`,
      `is there {avoid} in {dish}
      {dish}, any {avoid}?
      I'm allergic to {avoid}, can I have {dish}
      does {dish} come with {avoid}
      {dish} got {avoid} inside or not
      my little one can't touch {avoid}; {dish} ok?
      no {avoid} for table nine, they want {dish}, possible
      would {dish} contain {avoid} by any chance
      {avoid} check: {dish}
      last time I swelled up, blamed {avoid}, so what about {dish}
      hubby won't eat {avoid}, is {dish} fine
      do you cook {dish} with {avoid}
      please confirm {dish} is free from {avoid}
      {avoid} makes me ill. {dish}?`,
    ),
    missing: [
      lacking(
        'dish',
        `里面有{avoid}吗
      我不吃{avoid},能点不`,
        `any {avoid} in it?
      does it contain {avoid}`,
        `请问是哪道菜?`,
        `Which dish?`,
      ),
      lacking(
        'avoid',
        `{dish}我能吃吗,有忌口
      {dish}过敏查一下`,
        `can I eat {dish}, I have an allergy
      restriction check for {dish}`,
        `请问忌口的是什么?`,
        `What do you have to avoid?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'dish'),
      used_as: r.pick(['sauce', 'garnish', 'main', 'frying']),
      grams: r.integer(2, 90),
    }),
    answers: answers(
      `有,{dish}里含{avoid},每份约{grams}克。`,
      `Yes, {dish} has {avoid}, about {grams} g a portion.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'dish'), found: false }),
      `{dish}里没有{avoid}。`,
      `There is no {avoid} in {dish}.`,
    ),
  },
  {
    names: words(
      'dish_sold_count|caipin_xiaoliang|portionsSold|how_many_dish_sold|mai_le_duoshao_fen',
    ),
    descriptions: texts(
      `查一道菜卖了多少份
      菜品销量,按菜名和时段代码
      堂食外卖各时段的份数`,
      `How many portions of a dish were sold
      Sales of a dish by part of the day
      Portions sold at a mealtime`,
    ),
    parameters: [
      dish,
      param(
        'meal',
        'meal|shift_code|canduan|mealtime|part_of_day',
        choice(
          option(
            'B1',
            '早市|早餐|早上那顿|早茶',
            'breakfast|the morning|early service|morning tea',
          ),
          option('L2', '午市|中午|午饭点|午餐时段', 'lunch|midday|the lunch rush|noon service'),
          option(
            'D3',
            '晚市|晚餐|晚饭点|夜里正餐',
            'dinner|the evening|evening service|supper time',
          ),
          option(
            'N4',
            '夜宵|宵夜|半夜那档|十点以后',
            'late night|after ten|the night owl menu|late supper',
          ),
        ),
        '餐段代码',
        'code of the mealtime',
      ),
    ],
    questions: texts(
      `{meal}{dish}卖了几份
      {dish}{meal}销量
      今天{meal}{dish}走了多少
      {dish}这道菜{meal}卖得动不
      老板要数,{meal},{dish},多少份
      备料要用,{dish}{meal}一般出多少
      {meal}点{dish}的人多吗
      {dish}{meal}卖脱好多份
      想把{dish}撤了,{meal}到底卖得咋样
      {dish}是不是{meal}没人点
      {meal}时{dish}出咗几多份
      统计{dish}{meal}份数
      报一下{meal}{dish}的出品量
      厨房说{dish}爆了,{meal}卖了多少呀
      {dish} {meal} 份数
      鱼不够了,{meal}卖掉几条就是{dish}那个
      {meal}一共卖了多少个{dish}
      {dish}跟{meal}搭不搭,卖多少份看看
      做报表缺个数:{dish}在{meal}
      {dish}里面{meal}占几份
      昨晚数错了,重新查{dish}{meal}卖出的数
      {meal}{dish}销路好伐
      俺就关心{dish},{meal}卖了多少盘
      {dish}热销吗,{meal}
      盘点用 {meal} {dish} 卖多少`,
      `how many {dish} did we sell at {meal}
      {dish} {meal} portions
      {meal} sales of {dish}?
      is anyone ordering {dish} at {meal}
      thinking of dropping {dish}, how did it do, {meal}
      count for {dish}, {meal}
      chef needs to prep, number of {dish} going out at {meal}
      {meal}: {dish} sold how many ah
      did {dish} sell well during {meal}
      give me portions, {dish}, {meal} only
      owner asks about {meal}, specially {dish}, what's the number
      {dish} moved how many plates {meal}
      we ran out of {dish} so {meal} must've been busy, how many
      figures for {meal} please, the {dish}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'dish', 'meal'),
      portions: r.integer(3, 160),
      takeaway: r.integer(1, 60),
    }),
    answers: answers(
      `{meal}{dish}堂食卖了{portions}份,外卖{takeaway}份。
      {dish}{meal}:堂食{portions}份,外卖{takeaway}份。`,
      `At {meal}, {portions} portions of {dish} were sold in the house and {takeaway} as takeaway.`,
    ),
  },
  {
    names: words('mall_shop_floor|shangchang_louceng|whereIsShop|tenant_location|dianpu_weizhi'),
    descriptions: texts(
      `查商场里某家店在几楼几号
      商户位置
      按店名返回楼层、铺位号和最近的扶梯`,
      `Which floor of the mall a shop is on
      Location of a tenant
      Floor and unit number by shop name`,
    ),
    parameters: [shop],
    questions: texts(
      `{shop}在几楼
      {shop}咋走
      请问{shop}这家店在哪层
      找{shop}找了半天没找到
      {shop}是不是搬了,现在哪儿
      {shop} 楼层
      从地铁口进来去{shop}往哪边
      朋友在{shop}门口等我,那是几楼啊
      {shop}喺边层
      {shop}的铺位号多少,外卖小哥要
      大姐,{shop}在哪嘎达
      我推着婴儿车,{shop}坐直梯到几层
      {shop}店在一楼还是负一
      {shop}旁边有扶梯吗,几层
      想去{shop}那层吃个饭顺便逛
      {shop}勒哪里,楼上楼下
      {shop}位置发一下
      娃要尿尿,先不管那个,{shop}几层来着
      听讲{shop}开业了,在几楼噻
      停好车了,下一站{shop},几楼
      导航到{shop}楼上了还是没看见,是几层
      负一层没{shop}呀?到底几楼
      {shop}几号铺
      商场指引:{shop}
      帮忙看看{shop}对面那个扶梯上去是几楼`,
      `which floor is {shop}
      {shop} where
      where do I find {shop}?
      been round twice and can't see {shop}
      unit number of {shop} please, courier asks
      is {shop} upstairs or down
      my date's waiting outside {shop}, what level is that
      has {shop} moved? where to
      {shop} which level ah
      with a pram, floor for {shop}?
      just parked, need {shop}
      how to go to {shop} from main gate kindly
      looking for {shop} next to the escalator or something
      {shop} shop floor`,
    ),
    result: (args, r) => ({
      ...echo(args, 'shop'),
      floor: r.pick(['B1', '1F', '2F', '3F', '5F']),
      unit: `${r.integer(101, 599)}`,
    }),
    answers: answers(
      `{shop}在{floor},铺位号{unit}。
      {floor},{unit}号铺就是{shop}。`,
      `{shop} is on {floor}, unit {unit}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'shop'), found: false }),
      `商场里没有查到{shop}。`,
      `No shop called {shop} was found in the mall.`,
    ),
  },
  {
    names: words(
      'mall_shop_hours|dianpu_yingye_shijian|shopOpeningHours|when_shop_opens|kaimen_guanmen',
    ),
    descriptions: texts(
      `查某家店的营业时间
      按店名和日子类型代码返回开门关门时间
      几点开几点关`,
      `Opening hours of a shop
      When a tenant opens and closes on a kind of day
      Trading hours by shop`,
    ),
    parameters: [
      shop,
      optional(
        param(
          'on',
          'on|day_type|riqi_dangci|which_day',
          choice(
            option(
              'A',
              '平日|周中|上班的日子|一到五',
              'on weekdays|midweek|working days|Monday to Friday',
            ),
            option(
              'B',
              '周六周日|双休|礼拜天|周末那两天',
              'on Sundays|at the weekend|Saturday and Sunday|weekends',
            ),
            option(
              'C',
              '过年|大年初一|春节|正月头几天',
              'on New Year|at Chinese New Year|over the festival|spring festival',
            ),
            option(
              'D',
              '促销日|店庆那天|双十一|大促当天',
              'on sale day|Black Friday|the big promo day|anniversary day',
            ),
          ),
          '日子类型代码',
          'code of the kind of day',
        ),
      ),
    ],
    questions: texts(
      `{shop}几点关门
      {shop}{on}几点开
      {on}{shop}开不开
      下班赶过去{shop}还开着吗,一般到几点
      {shop}营业时间 {on}
      早上去早了怕没开,{shop}几点开门啊
      {shop}家{on}做到夜里几点
      {shop}{on}开到几点钟嘛
      问一声{shop}的开店时间
      {on}想带奶奶去{shop},啥时候去不白跑
      {shop}几点打烊
      {shop}到几点{on}
      {on}上班么你们{shop}
      取个东西很快的,{shop}晚上几点收工
      {shop}那家{on}不休息吧
      {shop}几时开铺
      查{shop}时间表
      {shop} 关门 时间
      九点半还能进{shop}不
      {shop}中午关不关?几点到几点
      我这人起不来,{shop}最晚营业到啥时候,{on}
      {on}的话,{shop}几点到几点
      {shop}今晚延长吗 正常到几点
      {shop}开门时间改没改
      给说下{shop}{on}的营业时间呗`,
      `what time does {shop} close
      {shop} hours {on}
      is {shop} open {on}
      when does {shop} open up
      finishing work at 8, will {shop} still be open
      opening times {shop}
      {on}, {shop}, from when to when
      {shop} close what time ah
      don't want another wasted trip, so {shop}, {on}, when
      is it true {shop} shuts early {on}
      how late is {shop} trading
      please tell timing of {shop}
      {shop} open now till?
      nan wants to go {on}: {shop} hours?`,
    ),
    missing: [
      lacking(
        'shop',
        `几点关门
      {on}开门吗
      营业到几点`,
        `what time do they close
      open {on}?`,
        `请问是哪家店?`,
        `Which shop?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'shop'),
      opens: `${r.integer(7, 11)}:${r.pick(['00', '30'])}`,
      closes: `${r.integer(18, 23)}:${r.pick(['00', '30'])}`,
    }),
    answers: answers(
      `{shop}[{on}]{opens}开门,{closes}关门。
      营业时间是{opens}到{closes}({shop})。`,
      `{shop} is open from {opens} to {closes}.`,
    ),
  },
  {
    names: words('mall_shop_offer|dianpu_huodong|shopDiscount|current_offer_of_shop|youhui_chaxun'),
    descriptions: texts(
      `查某家店现在有什么优惠
      按店名和优惠方式代码返回活动
      打折、满减、买赠、积分活动`,
      `Current offer of a shop
      Discounts of a tenant by kind of offer
      What a shop gives off at the moment`,
    ),
    parameters: [
      shop,
      optional(
        param(
          'deal',
          'deal|offer_type|youhui_fangshi|promo_code_kind',
          choice(
            option(
              'PCT',
              '打折|几折的|折扣|直接便宜几成',
              'percent off|a discount|money off every item|a straight markdown',
            ),
            option(
              'THR',
              '满减|满多少减多少|凑单立减|满额减',
              'spend-and-save|money off over a threshold|spend X get Y off|a minimum spend deal',
            ),
            option(
              'GWP',
              '买赠|送东西的|买一送一|赠品',
              'a free gift|buy one get one|BOGOF|something thrown in',
            ),
            option(
              'PTS',
              '积分|多倍积分|攒分换东西|双倍积分',
              'points|double points|loyalty points|extra stamps',
            ),
          ),
          '优惠方式代码',
          'code of the kind of offer',
        ),
      ),
    ],
    questions: texts(
      `{shop}有啥优惠
      {shop}现在{deal}吗
      {shop}{deal}活动
      {deal}的话{shop}有没有
      {shop}最近搞什么活动没
      想薅羊毛,{shop}有{deal}不
      {shop}今日有冇{deal}
      听同事讲{shop}在做{deal},力度多大
      {shop} 优惠
      {shop}店里{deal}到啥时候
      {shop}那个{deal}还在搞吗
      买裙子去{shop}划算不,有没{deal}
      {shop}打了几天广告了,到底优惠什么
      除了会员价,{shop}还有{deal}没得
      有没{deal},说的是{shop}
      给女儿买生日礼物,逛{shop},看有什么便宜的
      {shop}{deal}截止哪天
      去{shop}之前查下活动
      {shop}抠不抠啊,有折扣吗
      手头紧,{shop}要是有{deal}我才去
      {shop}有做{deal}伐
      周年庆{shop}参不参加,给什么优惠
      {shop}优惠力度
      {deal},{shop},有效期
      帮我瞧瞧{shop}门口贴的{deal}是真的不`,
      `any offers at {shop}
      {shop} {deal}?
      does {shop} do {deal} right now
      what's on offer in {shop}
      colleague says {shop} has {deal}, till when
      {deal} at {shop} still running
      broke this month, is {shop} giving anything off
      {shop} got promo or not
      current deals {shop}
      only going to {shop} if there's {deal}
      let me know about {deal} in {shop}
      birthday present hunting: what's cheap at {shop}
      saw a poster, {shop}, {deal}, is it real
      please check offer available in {shop}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'shop'),
      offer: r.pick(['8折', '满300减50', '第二件半价', '双倍积分', '买二送一']),
      until: day(r, 2026, 2026),
    }),
    answers: answers(
      `{shop}现在的活动是{offer},到{until}为止。
      活动:{offer},截止{until}({shop})。`,
      `{shop} currently offers {offer}, until {until}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'shop'), offers: [] }),
      `{shop}目前没有优惠活动。`,
      `{shop} has no offer at the moment.`,
    ),
  },
  {
    names: words('mall_shop_manager|dianzhang_lianxi|shopContact|who_runs_shop|shanghu_fuzeren'),
    descriptions: texts(
      `查商户的店长和联系电话
      按店名返回负责人
      商场招商部用的商户联系人`,
      `Manager and phone of a shop
      Contact of a tenant
      Who runs a shop`,
    ),
    parameters: [shop],
    questions: texts(
      `{shop}店长是谁
      {shop}负责人电话
      {shop}谁管事
      {shop}漏水了赶紧找他们老板,电话多少
      联系一下{shop}那边的人,叫啥
      {shop}家现在换店长了吧,谁啊
      招商要发通知给{shop},联系人报下
      {shop} 联系方式
      {shop}嘅经理系边位
      打哪个电话能找着{shop}的头儿
      {shop}当家的姓什么
      {shop}里面管钥匙的是谁
      消防检查{shop}卷帘门锁着,找谁
      {shop}的老板娘手机有没有
      {shop}哪个负责嘛
      顾客捡到钱包在{shop}门口,联系店里哪位
      {shop}负责人姓名加手机
      得跟{shop}谈续租,找谁谈
      查商户联系人:{shop}
      {shop}装修噪音太大了,他们谁管
      问{shop}找哪个
      急!{shop}跳闸,店长号码
      {shop}上面留的联系人是谁
      {shop}店长电话给我一个
      不找客服,找{shop}说了算的人`,
      `who manages {shop}
      {shop} manager phone
      contact for {shop}?
      water coming out of {shop}, need their boss now
      who's in charge over at {shop}
      name of the person running {shop}
      fire check, shutters down at {shop}, who do I ring
      number for {shop} please
      {shop} boss is who
      lease talks with {shop}, who do I speak to
      kindly give incharge of {shop}
      has {shop} changed managers
      I found a wallet by {shop}, who do I call
      keyholder {shop}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'shop'),
      manager: someone(r),
      phone: `1${r.integer(30, 89)}${r.integer(10000000, 99999999)}`,
    }),
    answers: answers(
      `{shop}的负责人是{manager},电话{phone}。
      找{manager},{phone},{shop}归其负责。`,
      `{manager} runs {shop}; the phone is {phone}.`,
    ),
  },
  {
    names: words('show_seats_left|yupiao_chaxun|ticketsRemaining|seats_for_show|haiyou_piao_ma'),
    descriptions: texts(
      `查演出某一档票还剩多少
      按剧目和票档代码返回余票和票价
      余票查询`,
      `How many seats of a class are left for a show
      Remaining tickets by title and seat class
      Ticket availability`,
    ),
    parameters: [
      show,
      param(
        'tier',
        'tier|seat_class|piaodang|section|zone_code',
        choice(
          option(
            'Z1',
            '内场|最前面的票|前排|第一排附近',
            'front rows|the stalls|the best seats|right by the stage',
          ),
          option(
            'Z2',
            '看台|山顶票|最便宜的|后面高的位子',
            'the balcony|the gods|cheap seats|up at the back',
          ),
          option(
            'Z3',
            '包厢|楼上小包间|带沙发的|VIP盒子',
            'a box|a private box|the VIP box|sofa seats',
          ),
          option(
            'Z4',
            '站票|站着看的|池子|不带座的',
            'standing|the pit|standing room|no-seat tickets',
          ),
          option(
            'Z5',
            '轮椅位|无障碍席|残疾人的位置|推轮椅能进的',
            'wheelchair spaces|accessible seats|a wheelchair place|step-free seats',
          ),
        ),
        '票档代码',
        'code of the seat class',
      ),
    ],
    questions: texts(
      `{show}{tier}还有票吗
      {tier}{show}剩几张
      {show}的{tier}卖光没
      抢不到啊,{show}{tier}还剩没
      {show} {tier} 余票
      带女朋友去看{show},想要{tier},有没有
      {tier}还有冇飞,{show}嗰场
      我就问{tier},{show}有几张
      {show}这场{tier}还有得卖伐
      帮我盯一下{show}{tier}余量
      只剩{tier}也行,{show}有票不
      {show}是不是只有{tier}了,剩多少
      五个人一起的位子,{show},{tier}
      奶奶行动不便,{show}有{tier}么
      {show}门口黄牛喊一千二,官方{tier}还有票没得
      不要看台啥的,直接说{tier},{show}剩多少
      {show}那边{tier}票够十张吗
      公司包场,{show}{tier}剩余数
      票!{show}!{tier}!还有吗!
      {tier}票价和余票 {show}
      还能买到{show}的{tier}不
      {show}今晚上{tier}有退出来的没
      {tier}是不是{show}最后几张了
      俺想看{show},{tier}中不中,还有不
      {show}剩余{tier}张数`,
      `any {tier} left for {show}
      {show} {tier} tickets?
      how many {tier} remain, {show}
      is {show} sold out in {tier}
      taking my nan to {show}, are there {tier}
      {tier} for {show} still have?
      touts want 200, so does the box office have {tier}, {show}
      need five together at {show}, {tier} if possible
      remaining {tier} {show}
      I missed the sale of {show}, anything in {tier}
      would {tier} be available for {show} please
      {show}: {tier}, how many and how much
      last chance for {show} innit, {tier} left?
      just {tier}, nothing else, for {show}`,
    ),
    missing: [
      lacking(
        'show',
        `{tier}还有票吗
      还剩几张{tier}`,
        `any {tier} left?
      tickets for {tier}`,
        `请问是哪场演出?`,
        `Which show is it?`,
      ),
      lacking(
        'tier',
        `{show}还有票没
      {show}余票查一下`,
        `are there tickets for {show}
      {show} availability`,
        `请问要哪一档的票?`,
        `Which class of seats?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'show'),
      left: r.integer(1, 90),
      yuan: r.integer(8, 198) * 10,
    }),
    answers: answers(
      `{show}的{tier}还剩{left}张,每张{yuan}元。
      还有{left}张,{yuan}元一张({show},{tier})。`,
      `{left} tickets in {tier} are left for {show}, at {yuan} yuan each.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'show'), left: 0 }),
      `{show}的{tier}已经售完。`,
      `{show} is sold out in {tier}.`,
    ),
  },
  {
    names: words('show_running_time|yanchu_shichang|showLength|interval_of_show|yan_duojiu'),
    descriptions: texts(
      `查演出演多长时间、中场休息多久
      剧目时长
      按剧目返回分钟数`,
      `How long a show runs and how long the interval is
      Running time of a performance
      Minutes by title`,
    ),
    parameters: [show],
    questions: texts(
      `{show}演多久
      {show}多长时间
      {show}有没有中场休息,一共几分钟
      末班车十点半,{show}能看完不
      {show}要看几个钟头
      {show} 时长
      带孩子看{show}坐得住吗,多长
      {show}全场几多分钟
      几点散场啊{show}从头到尾多久
      {show}中间歇不歇,歇几分钟
      {show}这戏长不长
      膀胱不好哈哈,{show}中间能上厕所不,整场多长
      约了人看完吃宵夜,{show}得演多长时间
      {show}比电影长伐
      {show}完整版多少分钟
      听说{show}三个多小时?真的假的
      保姆要知道我几时回,{show}多久结束
      {show}演出总时长报一下
      晓得{show}演好久不
      {show}分几幕,每场多长时间
      停车按小时算,{show}看下来几小时
      {show}下半场多长
      司机来接,{show}时间有多长
      {show}演到后面会不会很晚,几分钟
      {show}看完得多少工夫`,
      `how long is {show}
      {show} running time
      does {show} have an interval
      last bus is half ten, will {show} be over
      {show} how many hours
      babysitter needs to know, length of {show}
      is {show} too long for a six-year-old
      how many minutes does {show} go on
      parking by the hour so {show} lasts?
      duration {show} please
      {show} is really three hours?
      bladder like a walnut here, {show}, break or no break
      what time would we be out if {show} starts on time, i.e. how long
      length incl interval: {show}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'show'),
      minutes: r.integer(60, 210),
      interval_minutes: r.integer(5, 25),
    }),
    answers: answers(
      `{show}全长{minutes}分钟,中场休息{interval_minutes}分钟。
      一共{minutes}分钟,其中休息{interval_minutes}分钟({show})。`,
      `{show} runs for {minutes} minutes with an interval of {interval_minutes} minutes.`,
    ),
  },
  {
    names: words(
      'show_start_on_date|kaiyan_shijian|curtainTime|performance_time_by_day|ji_dian_kaichang',
    ),
    descriptions: texts(
      `查某天某场演出几点开演
      按剧目和日期返回开演、入场时间和剧场
      场次时间`,
      `When a show starts on a given day
      Curtain time, doors and venue by title and date
      Performance time of a date`,
    ),
    parameters: [
      show,
      param('on', 'on|date|riqi|show_date|day', date, '日期 YYYY-MM-DD', 'date, YYYY-MM-DD'),
    ],
    questions: texts(
      `{show}{on}几点开始
      {on}的{show}几点开演
      {show} {on} 开场
      票上时间糊了,{show},{on},几点
      {on}那场{show}什么时候检票
      {on}看{show},得几点到
      我高铁{on}下午到,{show}赶得上么,几点开
      {show}{on}嗰场几点开场
      {on}{show}在哪个厅几点
      老妈问{on}晚上{show}是七点半不
      {show}在{on}有几点的
      {on}有场{show}是吧?啥时候入场
      {show}哪个时间开锣,{on}
      开演时间:{show}/{on}
      {on}下雨还演吗,{show}几点开呀
      {show}这出戏{on}夜场几点钟
      晓得不,{on}{show}好久开始
      约同事{on}一起看{show},告诉他们几点集合
      不是{!on}是{on}的{show},几点
      {on}当天{show}开场前多久能进
      {show},日子{on},时间呢
      孩子要早睡,{on}{show}是几点的场
      {on}的{show}改时间了没,现在是几点
      {show}{on}入场时间
      {on}号码对了,{show}啥点儿开`,
      `what time is {show} on {on}
      {show} {on} start
      doors for {show}, {on}?
      when does {show} begin on {on}
      {on} {show} curtain up when
      my train gets in late on {on}; what time's {show}
      ticket got wet, {show} {on}, time?
      on {on} which hall and time is {show}
      {show} on {on} start what time ah
      we're meeting before {show} on {on}, so when's it on
      not {!on}, {on}: {show} time
      is {show} still 7.30 on {on}
      please confirm timing for {show} dated {on}
      {on}, evening one, {show}, what o'clock`,
    ),
    missing: [
      lacking(
        'on',
        `{show}几点开演
      {show}啥时候开场`,
        `what time is {show}
      when does {show} start?`,
        `请问是哪一天的场次?`,
        `On which date?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'show', 'on'),
      doors: `18:${r.integer(10, 50)}`,
      start: `19:${r.integer(10, 45)}`,
      hall: r.pick(['大剧场', '小剧场', '一号厅', '音乐厅']),
    }),
    answers: answers(
      `{on}的{show}{start}开演,{doors}入场,地点{hall}。
      {show}({on}){start}开始,{doors}检票,在{hall}。`,
      `On {on} {show} starts at {start}, doors at {doors}, in {hall}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'show', 'on'), performances: [] }),
      `{on}没有{show}的场次。`,
      `There is no performance of {show} on {on}.`,
    ),
  },
  {
    names: words(
      'show_refund_share|tuipiao_guize|ticketRefundRule|refund_days_before_show|tui_piao_bili',
    ),
    descriptions: texts(
      `查演出提前几天退票能退多少
      退票规则,按剧目和天数返回比例
      退票扣几成`,
      `Share refunded when a ticket is given back some days before
      Refund rule of a show by days ahead
      How much of the price comes back`,
    ),
    parameters: [
      show,
      param(
        'days',
        'days|days_before|tiqian_tianshu|ahead',
        integer(1, 60),
        '提前几天|演出前天数',
        'days before the show',
      ),
    ],
    questions: texts(
      `{show}提前{days}天退能退多少
      {days}天前退{show}扣几成
      {show}的票还有{days}天开演,退得了吗
      去不成了,{show}离演出{days}天,退票收多少手续费
      {show} 退票 {days}天
      退{show},提前{days}天
      还剩{days}天,{show}这票退掉亏多少
      阿公住院,{show}退飞得唔得,仲有{days}日
      {show}要是{days}天前申请退,拿回几成
      {days}天以后就演{show}了,现在退百分之多少
      分手了不想看{show},差{days}天,退吗
      {show}退票规则,{days}天那一档
      想晓得{show}{days}天之前退咋个扣
      出差撞上了{show},提前{days}天退,能剩多少钱
      {show}门票{days}天后的,退
      提前{days}天和当天不一样吧,{show}怎么退
      {show}退票扣款比例 提前{days}天
      我看条款写{days}天以上全退,{show}也是吗
      {show}票退一半还是全退,离开场{days}天
      {days}天,够不够{show}全额退
      帮查{show}的退款比例,距演出还有{days}天
      唉发烧了,{show}{days}天后演,现在退伐
      要退两张{show},{days}天前
      {show}退票费,提前了{days}天呢
      距开演{days}天退{show}那个票`,
      `refund for {show} {days} days before
      {show} is in {days} days, how much back if I cancel
      returning {show} tickets {days} days ahead
      broke up, don't want {show}, {days} days to go, what do I lose
      {days} days out from {show}: refund share?
      cancel {show} {days} days early, can refund or not
      how many percent for {show} with {days} days notice
      is {days} days enough for a full refund of {show}
      ill and can't make {show} in {days} days, money back?
      {show} refund policy {days} days
      give back {show} seats, {days} days prior, deduction kindly
      if I hand in my {show} ticket {days} days before what's kept
      work trip clashes with {show}, that's {days} days from now, refund
      {days} days left. {show}. how much would I get`,
    ),
    result: (args, r) => ({
      ...echo(args, 'show', 'days'),
      refund_percent: r.pick([100, 90, 80, 50, 20]),
      fee_yuan: r.integer(0, 30),
    }),
    answers: answers(
      `{show}提前{days}天退票可退{refund_percent}%,另收{fee_yuan}元手续费。
      可退{refund_percent}%,手续费{fee_yuan}元({show},提前{days}天)。`,
      `With {days} days to go, {refund_percent}% is refunded for {show}, less a fee of {fee_yuan} yuan.`,
    ),
  },
  {
    names: words(
      'estate_facility_hours|xiaoqu_sheshi_kaifang|communityFacilityOpen|clubhouse_times|huisuo_shijian',
    ),
    descriptions: texts(
      `查小区里某个公共设施几点开放
      按小区和设施代码返回时间
      泳池、健身房、充电桩等开放时段`,
      `When a shared facility of an estate is open
      Facility hours by estate and code
      Opening times of pool, gym and the like in a compound`,
    ),
    parameters: [
      estate,
      param(
        'facility',
        'facility|facility_code|sheshi|amenity|place',
        choice(
          option(
            'F01',
            '泳池|游泳的地方|小区那个池子|游泳馆',
            'the pool|swimming pool|the place to swim|the communal pool',
          ),
          option(
            'F02',
            '健身房|撸铁的地儿|器械室|会所二楼跑步机那里',
            'the gym|weights room|where the treadmills are|the fitness room',
          ),
          option(
            'F03',
            '儿童乐园|滑梯那块|小孩玩的地方|沙坑',
            'the playground|kids play area|the slides|the sandpit',
          ),
          option(
            'F04',
            '充电棚|电动车充电的地方|电瓶车棚|充电桩',
            'the e-bike shed|charging shed|where scooters charge|the charging points',
          ),
          option(
            'F05',
            '快递房|驿站|取件的地方|丰巢那屋',
            'the parcel room|mail room|where parcels go|the package lockers',
          ),
          option(
            'F06',
            '活动室|打麻将那间|老年活动中心|棋牌室',
            'the common room|the mahjong room|seniors club|the card room',
          ),
        ),
        '设施代码',
        'code of the facility',
      ),
    ],
    questions: texts(
      `{estate}{facility}几点开
      {facility}开到几点,{estate}的
      我住{estate},{facility}晚上九点还开吗
      {estate}里面{facility}开放时间
      {estate} {facility} 时间
      物业你好,{facility}几点关门啊我{estate}的
      孩子闹着要去{facility},{estate}的现在开没开
      {estate}那个{facility}周末开不开
      {facility}又锁了!{estate}到底几点到几点
      早上六点能用{facility}不,小区是{estate}
      {estate}{facility}几时开门几时闩门
      下夜班去{facility}来得及么,{estate}
      {estate}小区{facility}好久开嘛
      想问问{facility}开放时段,{estate}业主
      {estate}这边{facility}夏天改时间没有
      爸妈刚搬来{estate},想晓得{facility}啥辰光开
      {facility}:{estate},几点到几点
      租客也能用吗?{estate}的{facility}开到几点
      {estate}有{facility}吧?时间发我
      保安说{facility}十点清场,{estate}是这规定吗
      {estate}后门那块{facility}几点能进
      {facility}开了没有呀{estate}
      {estate}{facility}中午歇不歇
      俺{estate}嘞,{facility}几点开门儿
      查一查{facility}的时间,小区名{estate}`,
      `when is {facility} open at {estate}
      {estate} {facility} hours
      what time does {facility} close, I live in {estate}
      kids want {facility}, is it open yet, {estate}
      {facility} locked again! {estate}, what are the times
      opening times of {facility} for {estate} residents
      can I use {facility} at 6 am in {estate}
      {estate} {facility} open until when ah
      just moved to {estate}; {facility}?
      does {estate} shut {facility} at lunch
      guard says ten, is that right for {facility} in {estate}
      night shift here, {facility} late hours, {estate}
      please share timing of {facility}, {estate}
      {facility} over at {estate} side, weekend times`,
    ),
    missing: [
      lacking(
        'estate',
        `{facility}几点开门
      {facility}现在开着没`,
        `when is {facility} open
      {facility} hours?`,
        `请问是哪个小区?`,
        `Which estate is it?`,
      ),
      lacking(
        'facility',
        `{estate}那个几点开
      {estate}设施开放时间`,
        `opening hours at {estate}
      when does it open, {estate}`,
        `请问要查哪个设施?`,
        `Which facility?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'estate', 'facility'),
      opens: `0${r.integer(6, 9)}:00`,
      closes: `${r.integer(19, 23)}:00`,
    }),
    answers: answers(
      `{estate}的{facility}{opens}开放,{closes}关闭。
      {facility}开放时间{opens}到{closes}({estate})。`,
      `In {estate}, {facility} opens at {opens} and closes at {closes}.`,
    ),
  },
  {
    names: words(
      'estate_steward|louguan_shi_shei|estateManagerContact|who_is_my_steward|xiaoqu_guanjia',
    ),
    descriptions: texts(
      `查小区某栋楼的管家是谁、电话多少
      按小区和楼号返回物业管家
      楼栋管家`,
      `Steward of a building in an estate
      Name and phone of the property keeper by block number
      Who looks after a block`,
    ),
    parameters: [
      estate,
      optional(
        param(
          'block',
          'block|building_no|louhao|block_number',
          integer(1, 48),
          '楼号',
          'number of the block',
        ),
      ),
    ],
    questions: texts(
      `{estate}{block}号楼管家是谁
      {estate}管家电话
      我{estate}{block}栋的,找管家
      {block}幢的管家叫啥,{estate}
      家里停水了找哪个管家,{estate}{block}号楼
      {estate}谁负责{block}号楼
      {estate}物业管家
      {estate}{block}座管家系边个
      管家换人了吧?{estate}的现在哪位
      楼道灯坏三天没人管,{estate}{block}栋归谁管啊
      {estate} {block}号楼 管家
      {estate}这边有事打谁电话
      想投诉噪音,{block}号楼,小区{estate},找谁
      加管家微信,{estate}里{block}幢
      {estate}{block}单元楼哪位管着
      刚收房{estate},不认识管家,帮查
      {estate}那个{block}栋管家姓啥子
      门禁卡丢了,{estate}{block}号楼联系谁补
      {estate}新来的小管家叫什么名字
      俺住{estate},{block}号楼,管家电话给俺
      查管家:{estate}-{block}
      管家!{estate}!哪位!
      我妈一个人在{estate},万一有事能找哪个管家
      {estate}前头{block}号楼的管家手机号
      {block}栋,{estate},管家联系方式`,
      `who's the steward for block {block} at {estate}
      {estate} steward phone
      block {block} {estate} who looks after it
      no water in {estate} block {block}, who do I call
      the keeper of {estate}, name please
      new here at {estate}, who's our steward
      {estate}, building {block}, contact
      light's been out for days, block {block}, {estate}, whose job
      has {estate} got a new estate keeper
      {estate} blk {block} manager who ah
      mum lives alone in {estate}; whom may she ring
      lost my key card, {estate} block {block}
      give the in-charge person of block {block} in {estate}
      steward {estate} number`,
    ),
    result: (args, r) => ({
      ...echo(args, 'estate', 'block'),
      steward: someone(r),
      phone: `1${r.integer(30, 89)}${r.integer(10000000, 99999999)}`,
    }),
    answers: answers(
      `{estate}[{block}号楼]的管家是{steward},电话{phone}。
      管家{steward},{phone}({estate})。`,
      `The steward of {estate}[, block {block}], is {steward}, phone {phone}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'estate'), steward: null }),
      `没有查到{estate}的管家。`,
      `No steward was found for {estate}.`,
    ),
  },
  {
    names: words('owners_vote_result|yezhu_toupiao|estateVote|ballot_outcome|biaojue_jieguo'),
    descriptions: texts(
      `查小区业主对某事项的投票结果
      按小区和事项代码返回赞成、反对票数
      业主大会表决`,
      `How the owners of an estate voted on a matter
      Ballot result by estate and matter code
      Votes for and against`,
    ),
    parameters: [
      estate,
      param(
        'matter',
        'matter|matter_code|shixiang|ballot|topic_code',
        choice(
          option(
            'V1',
            '换物业|炒掉现在的物业|物业更换|选聘新物业',
            'changing the property firm|sacking the managers|a new management company|replacing management',
          ),
          option(
            'V2',
            '动维修基金|用维修金|大修的钱|维修资金使用',
            'using the repair fund|the maintenance fund|spending the sinking fund|repair money',
          ),
          option(
            'V3',
            '加装电梯|老楼装电梯|装升降机|补建电梯',
            'adding lifts|fitting an elevator|the new lift|putting in lifts',
          ),
          option(
            'V4',
            '车位涨价|停车费上调|停车涨钱|车位费的事',
            'dearer parking|the parking fee rise|raising parking charges|parking prices',
          ),
          option(
            'V5',
            '封闭小区改造|大门改造|装道闸|人车分流',
            'gating the estate|the new gates|the barrier scheme|closing off the entrance',
          ),
        ),
        '事项代码',
        'code of the matter',
      ),
    ],
    questions: texts(
      `{estate}{matter}投票过了没
      {matter}多少人同意,{estate}
      {estate}关于{matter}的投票结果
      {estate} {matter} 票数
      群里吵翻了,{matter}到底通过没有,{estate}的
      {estate}业主{matter}赞成几票
      我家没投,{matter}结果咋样了{estate}
      {matter}呢个投票{estate}过咗未
      公示栏撕了看不到,{estate},{matter},几票反对
      {estate}业委会那个{matter}表决出来没
      {estate}里头{matter}同意的有一半不
      听楼下张阿姨讲{matter}没过,{estate}是真的伐
      {estate}那次{matter}结果发我
      为了{matter}开了三次会,{estate}最后几比几
      一楼都反对{matter}吧,{estate}总共反对多少
      {matter},赞成反对各多少,{estate}小区
      {estate}这回{matter}有戏没得
      租户问下,{estate}的{matter}定下来了吗
      表决查询 {estate} {matter}
      能不能告诉我{estate}{matter}的同意率
      我投了赞成的,{matter},{estate},赢了没
      {estate}开会讲{matter}讲出个啥结果
      {matter}在{estate}闹了一年了,票数多少
      {estate}业主大会{matter}通过情况
      俺{estate}{matter}这事黄了没`,
      `did {matter} pass at {estate}
      {estate} vote {matter}
      how many were for {matter} in {estate}
      result of the ballot about {matter}, {estate}
      group chat is on fire, {estate}, {matter}, passed or not
      {matter} at {estate}: yes and no votes?
      I couldn't attend, how did {estate} decide {matter}
      was {matter} voted down by {estate} owners
      {estate} {matter} got pass or not
      noticeboard is torn, tell me votes on {matter}, {estate}
      outcome {matter} {estate} please
      how close was it, {estate}, {matter}
      is {matter} happening in {estate} now, vote-wise
      owners of {estate} on {matter}, the count`,
    ),
    missing: [
      lacking(
        'matter',
        `{estate}投票结果出来没
      {estate}业主表决几票`,
        `vote result for {estate}
      how did {estate} vote`,
        `请问是哪个事项的投票?`,
        `The vote on which matter?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'estate', 'matter'),
      yes_votes: r.integer(80, 900),
      no_votes: r.integer(10, 500),
      on: day(r, 2025, 2026),
    }),
    answers: answers(
      `{estate}关于{matter}的表决:赞成{yes_votes}票,反对{no_votes}票,{on}公布。
      {matter}有{yes_votes}票赞成、{no_votes}票反对,公布日期{on}({estate})。`,
      `In {estate}, {yes_votes} voted for and {no_votes} against ({matter}), published on {on}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'estate'), ballots: [] }),
      `{estate}没有关于{matter}的投票。`,
      `{estate} has had no vote on this: {matter}.`,
    ),
  },
  {
    names: words('estate_average_price|xiaoqu_junjia|housePriceByEstate|sqm_price|er_shou_fangjia'),
    descriptions: texts(
      `查小区二手房每平米均价
      按小区和房子类型代码返回单价
      楼盘成交均价`,
      `Average price per square metre in an estate
      Resale price by estate and kind of home
      What homes in a compound sell for`,
    ),
    parameters: [
      estate,
      optional(
        param(
          'kind',
          'kind|home_type|fangxing|unit_type',
          choice(
            option(
              'L',
              '高层|电梯房|塔楼的|高楼那种',
              'high-rise flats|tower flats|lift buildings|the tall blocks',
            ),
            option(
              'W',
              '洋房|多层|六层小楼|带花园的矮楼',
              'low-rise flats|walk-ups|garden flats|the short blocks',
            ),
            option(
              'V',
              '别墅|联排|独栋|带院子的',
              'villas|town houses|detached ones|houses with a yard',
            ),
            option(
              'S',
              '底商|商铺|门面|一楼店面',
              'shop units|street shops|ground-floor retail|storefronts',
            ),
          ),
          '房子类型代码',
          'code of the kind of home',
        ),
      ),
    ],
    questions: texts(
      `{estate}现在多少钱一平
      {estate}{kind}均价
      {kind}在{estate}卖到多少了
      {estate}房价跌没跌
      {estate}的{kind}一平米几万
      想卖掉{estate}那套{kind},行情咋样
      {estate} 均价
      {estate}学区不错,房价多少
      {estate}{kind}一平好多钱
      同事在{estate}买了{kind},亏了没,现在啥价
      楼市凉了,{estate}还挺得住不,单价多少
      {estate}小区里{kind}成交价一平
      {estate}呎价几多
      二手的,{estate},{kind},每平
      {estate}北区比南区贵?先报个均价
      爸妈想换{kind},看中{estate},单价
      {estate}里{kind}一平方多少铜钿
      {kind}的单价帮我看下,{estate}
      估个价:{estate}{kind}
      离婚分房子要知道{estate}的单价
      {estate}均价破三万没有
      {estate}这楼盘现在什么行情
      有人三万二要卖{estate},合理不,均价多少
      问下{estate}每平方米价格
      {estate}上头那几栋{kind}多少一平`,
      `price per sqm in {estate}
      {estate} {kind} average
      what do {kind} go for at {estate}
      has {estate} dropped, what's a square metre now
      selling our place in {estate}, going rate?
      {estate} psf? or sqm whichever
      {kind} at {estate}, how dear per metre
      friend paid 30k in {estate}, still worth that?
      divorce paperwork, need average price of {estate}
      {estate} housing price pls
      parents like {kind} and {estate}, price each sqm
      how much is {estate} these days per square metre
      average for {kind}, {estate} resale
      value of {estate} per m2`,
    ),
    result: (args, r) => ({
      ...echo(args, 'estate'),
      yuan_per_sqm: r.integer(60, 980) * 100,
      deals: r.integer(2, 60),
    }),
    answers: answers(
      `{estate}[{kind}]均价每平米{yuan_per_sqm}元,近期成交{deals}套。
      每平米{yuan_per_sqm}元,共{deals}套成交({estate})。`,
      `{estate} averages {yuan_per_sqm} yuan per square metre over {deals} deals.`,
    ),
  },
  {
    names: words('group_class_spots|tuanke_yuwei|classPlacesLeft|spots_in_class|haiyou_weizhi'),
    descriptions: texts(
      `查健身团课某天还剩几个位置
      按课程和日期返回余位
      团课名额`,
      `Places left in a group class on a day
      Spots by class and date
      Whether a gym class still has room`,
    ),
    parameters: [
      lesson,
      param(
        'on',
        'on|date|riqi|class_date|shangke_riqi',
        date,
        '上课日期 YYYY-MM-DD',
        'date of the class, YYYY-MM-DD',
      ),
    ],
    questions: texts(
      `{lesson}{on}还有位置吗
      {on}的{lesson}满了没
      {on}{lesson}剩几个名额
      我闺蜜也想来,{lesson}{on}能塞两个人不
      {lesson} {on} 余位
      约不上啊,{on}{lesson}到底剩没剩
      {on}练{lesson},有空位没得
      {lesson}这节{on}还约得到伐
      排队候补多久了,{lesson},{on},出位了吗
      {on}早上的{lesson}还收人不
      想报{lesson},时间{on},看名额
      {lesson}课{on}仲有冇位
      {on}出差回来当天想上{lesson},有没有坑
      {lesson},{on},还差几人满
      小程序转圈圈打不开,帮看{on}{lesson}还有几席
      {on}教室坐得下不?{lesson}那个课
      减肥第一天!{lesson}!{on}有空位吗
      {lesson}班上{on}几个人约了,还剩多少
      {on},{lesson},位
      带新会员体验{lesson},定在{on},名额够三个不
      要是{on}{lesson}没位我就改天
      {lesson}{on}那天人多不多,剩余几位
      俺{on}有空,{lesson}能上不,有地儿没
      查{on}团课{lesson}空位`,
      `any spots in {lesson} on {on}
      {lesson} {on} full?
      places left for {on}, {lesson}
      me and a mate want {lesson} on {on}, room for two?
      is {lesson} class on {on} booked out
      app won't load: {on} {lesson}, how many free
      {lesson} {on} still can join or not
      how many more can {lesson} take on {on}
      been on the waitlist for {lesson} since monday, {on}, anything
      would there be space in {lesson}, {on} please
      {on} morning, {lesson}, vacancy?
      first day back, {on}, thinking {lesson}, is it packed
      kindly check seats of {lesson} dated {on}
      spots: {lesson} / {on}`,
    ),
    missing: [
      lacking(
        'on',
        `{lesson}还有位置吗
      {lesson}剩几个名额`,
        `any spots in {lesson}
      is {lesson} full?`,
        `请问是哪一天的课?`,
        `On which day?`,
      ),
      lacking(
        'lesson',
        `{on}还有课能约吗
      {on}团课剩几个位`,
        `spots on {on}?
      is the class on {on} full`,
        `请问是哪门课?`,
        `Which class?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'lesson', 'on'),
      left: r.integer(1, 18),
      booked: r.integer(3, 30),
    }),
    answers: answers(
      `{on}的{lesson}还剩{left}个位置,已约{booked}人。
      {lesson}({on})剩{left}位,{booked}人已约。`,
      `{lesson} on {on} has {left} places left; {booked} are booked.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'lesson', 'on'), left: 0 }),
      `{on}的{lesson}已经约满。`,
      `{lesson} on {on} is full.`,
    ),
  },
  {
    names: words('group_class_coach|shei_dai_ke|classInstructor|who_teaches_class|jiaolian_mingzi'),
    descriptions: texts(
      `查团课是哪个教练带的
      按课程返回教练和代课教练
      任课教练`,
      `Who teaches a group class
      Coach and stand-in by class
      Instructor of a class`,
    ),
    parameters: [lesson],
    questions: texts(
      `{lesson}谁带
      {lesson}教练是哪个
      {lesson}老师叫什么名字
      上回{lesson}那个长头发教练是谁啊
      {lesson}换老师了?现在谁教
      {lesson}边个教练教
      {lesson} 教练
      今朝{lesson}啥人上
      想跟固定教练,{lesson}现在哪位在带
      {lesson}有代课没,代的是谁
      {lesson}课老师好凶哦,叫啥
      推荐给同事{lesson},她问谁上的
      {lesson}是小鹿老师带的不是
      给教练送个锦旗,{lesson}那位怎么称呼
      {lesson}这门课几个老师轮,主教是谁
      带{lesson}的是男教练吗,哪一个
      那啥,{lesson},谁教啊
      {lesson}的授课人
      {lesson}里面喊口令那个教练姓名
      我膝盖不好想先问问教练,{lesson}归谁教
      {lesson}哪个老师上嘛
      查{lesson}任课老师
      教{lesson}的请假了,顶班的谁
      俺娘报的{lesson},教练姓啥`,
      `who teaches {lesson}
      {lesson} coach name
      instructor for {lesson}?
      who's taking {lesson} while the usual one is off
      the guy with the bun in {lesson}, what's he called
      {lesson} trainer is who ah
      has {lesson} got a new teacher
      bad knee, want a word with whoever runs {lesson}
      is {lesson} still Sarah's or someone else's
      sending flowers to the {lesson} coach, name pls
      kindly tell the faculty of {lesson}
      {lesson} with which coach
      my mum loves {lesson}, who does it
      regular and stand-in for {lesson}`,
    ),
    result: (args, r) => ({ ...echo(args, 'lesson'), coach: someone(r), stand_in: someone(r) }),
    answers: answers(
      `{lesson}由{coach}带,代课教练是{stand_in}。
      教练{coach},代课{stand_in}({lesson})。`,
      `{coach} teaches {lesson}; {stand_in} stands in.`,
    ),
  },
  {
    names: words('group_class_fee|tuanke_feiyong|classPriceByCard|cost_of_class|shangke_shoufei'),
    descriptions: texts(
      `查上一节团课多少钱
      按课程和会员卡代码返回单次费用
      团课收费`,
      `Price of one group class
      What a class costs by kind of card
      Class fee`,
    ),
    parameters: [
      lesson,
      optional(
        param(
          'card',
          'card|card_code|kazhong|membership',
          choice(
            option(
              'YR',
              '年卡|包年的卡|一年的那种卡|办了一年的',
              'an annual card|the yearly pass|a year membership|the twelve-month one',
            ),
            option(
              'CT',
              '次卡|按次的卡|十次那张卡|用一次划一次的',
              'a ten-class card|the punch card|pay-per-visit card|a class pack',
            ),
            option(
              'NO',
              '没办卡的|散客|没有会员的|路人',
              'no card|a walk-in|non members|somebody off the street',
            ),
            option(
              'ST',
              '学生卡|学生党办的卡|大学生卡|带学生证的',
              'a student card|the student deal|a uni pass|student membership',
            ),
          ),
          '会员卡代码',
          'code of the card',
        ),
      ),
    ],
    questions: texts(
      `{lesson}一节多少钱
      {card}上{lesson}收费吗
      {lesson}{card}几块
      {lesson} {card} 单价
      我是{card},{lesson}得掏多少
      {card}的话{lesson}免费不
      {lesson}贵不贵,一次
      听说{lesson}另外收费,{card}也收?
      {lesson}一堂几钱
      {lesson}课单次价格
      想体验一次{lesson},{card},多钱
      一节{lesson}好多钱
      {lesson}这个涨价了吧,{card}现在扣多少
      {lesson}按{card}算多少钱一回
      预算不多,{lesson}单节费用报下
      别的卡我不问,你就说{card}上{lesson}几块
      上{lesson}要花几钿
      {lesson}收费标准{card}
      楼下那家才29,你家{lesson}呢
      {lesson}那个班上一次课多少
      {lesson}要不要钱啊
      {card}约{lesson}扣几元
      查价 {lesson}
      儿子想去{lesson},{card},费用咋算`,
      `how much is {lesson}
      {lesson} price with {card}
      one class of {lesson} costs?
      do I pay for {lesson} if I've {card}
      {card}, {lesson}, what's the charge
      is {lesson} free on {card}
      single session fee {lesson}
      {lesson} how much per time ah
      try {lesson} once, {card}, how dear
      the place downstairs charges 5, what about {lesson} here
      what will {lesson} set me back
      rate for {card} please, {lesson}
      does {card} cover {lesson} or do I top up
      fee, {lesson}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'lesson'),
      yuan: r.integer(0, 158),
      minutes: r.pick([30, 45, 50, 60, 75]),
    }),
    answers: answers(
      `{lesson}[({card})]一节{yuan}元,{minutes}分钟。
      一节{yuan}元,时长{minutes}分钟({lesson})。`,
      `{lesson} costs {yuan} yuan for {minutes} minutes.`,
    ),
  },
  {
    names: words('group_class_burn|tuanke_xiaohao|classCalories|kcal_of_class|qiangdu_chaxun'),
    descriptions: texts(
      `查一节团课消耗多少热量、难度几级
      按课程返回千卡和强度
      课程消耗`,
      `Calories and difficulty of a group class
      How many kcal a class burns
      Intensity of a class`,
    ),
    parameters: [lesson],
    questions: texts(
      `{lesson}一节消耗多少大卡
      {lesson}累不累
      {lesson}强度几级
      零基础能上{lesson}吗,难度多大
      {lesson} 热量
      跳完{lesson}能吃顿火锅不,烧多少卡
      {lesson}燃脂效果咋样,消耗几多
      刚生完娃,{lesson}强度会不会太高
      {lesson}上下来能掉多少卡路里
      跟跑步比哪个耗得多啊,先说{lesson}多少卡
      {lesson}难伐
      手表说我{lesson}才烧了两百,正常值多少
      老年人上{lesson}顶得住不,几级
      {lesson}卡路里
      减脂期选{lesson}合不合适,消耗多少
      {lesson}课强度系数
      {lesson}会出好多汗?多少千卡
      一堂{lesson}等于几碗饭,多少大卡
      {lesson}辛唔辛苦㗎
      膝盖做过手术,{lesson}难度多少
      {lesson}适合新手吗看下等级
      {lesson}中不中使劲,费劲程度
      做{lesson}一次耗能
      教练让我写{lesson}的消耗,给个数`,
      `how many calories does {lesson} burn
      {lesson} kcal
      is {lesson} hard
      difficulty of {lesson}?
      total beginner, would {lesson} kill me
      if I do {lesson} can I have pizza after, how much burnt
      just had a baby, intensity of {lesson}
      {lesson} very tiring or not
      watch says 200 for {lesson}, normal?
      for weight loss is {lesson} any good, calorie wise
      level of {lesson} please
      burn per session {lesson}
      how tough is that {lesson} class
      dad is 70, {lesson} level`,
    ),
    result: (args, r) => ({
      ...echo(args, 'lesson'),
      kcal: r.integer(60, 720),
      level: r.integer(1, 5),
    }),
    answers: answers(
      `{lesson}一节约消耗{kcal}千卡,难度{level}级。
      约{kcal}千卡,难度为{level}级({lesson})。`,
      `{lesson} burns about {kcal} kcal; its difficulty is {level}.`,
    ),
  },
  {
    names: words('bread_out_of_oven|mianbao_chulu|nextBake|when_is_bread_ready|chulu_shijian'),
    descriptions: texts(
      `查一款面包下一炉几点出
      按品名返回出炉时间和个数
      出炉时间表`,
      `When the next batch of a bread comes out
      Oven time and pieces by bread
      Baking timetable`,
    ),
    parameters: [bread],
    questions: texts(
      `{bread}几点出炉
      {bread}下一炉啥时候
      {bread}还有热乎的吗,下批几点
      我专门来买{bread}的,又没了,等多久
      {bread} 出炉
      {bread}几点有新鲜嘅
      刚出炉的{bread}几点能买到
      奶奶就爱吃热的{bread},几点去合适
      {bread}出来没
      下午茶要二十个{bread},哪一炉够
      {bread}啥辰光出炉
      货架空了,{bread}师傅烤上没,几点好
      {bread}现烤的最近一锅是几点
      赶着接娃,{bread}半小时内有没
      {bread}出炉时间表
      {bread}这批卖完还烤不,几点
      电话里问下{bread}几点好
      要热{bread},时间
      {bread}下回出炉好久
      {bread}几点能烤得
      路过三次都没买上{bread},到底几点烤啊
      {bread}中午那炉是几点几分
      后厨催一下{bread},几点起锅
      店员小姐姐{bread}还要多久出来`,
      `when's {bread} out of the oven
      {bread} next batch
      what time is fresh {bread}
      came for {bread} and it's gone again, when's more
      {bread} ready when ah
      need twenty {bread} for the office, which bake
      is there warm {bread} within half an hour
      next lot of {bread}?
      granny likes {bread} hot, when should I pop in
      {bread} baking time please
      has {bread} gone in yet, when's it done
      tell me hot {bread} hour
      oven times {bread}
      do you do {bread} again today and at what time`,
    ),
    result: (args, r) => ({ ...echo(args, 'bread'), ready: clock(r), pieces: r.integer(8, 120) }),
    answers: answers(
      `{bread}下一炉{ready}出,共{pieces}个。
      {ready}出炉,一炉{pieces}个({bread})。`,
      `The next {bread} is ready at {ready}, {pieces} pieces.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'bread'), batches: [] }),
      `{bread}今天不再烤了。`,
      `No more {bread} will be baked today.`,
    ),
  },
  {
    names: words(
      'bread_keeps_days|mianbao_baozhiqi|shelfLifeOfBake|how_long_bread_keeps|cunfang_tianshu',
    ),
    descriptions: texts(
      `查面包点心按某种存法能放几天
      按品名和存放方式代码返回保质期
      怎么放、放多久`,
      `How many days a bake keeps, by way of storing
      Shelf life of a bread or pastry
      Storage days`,
    ),
    parameters: [
      bread,
      param(
        'storing',
        'storing|storage_code|cunfang|keep_how',
        choice(
          option(
            'RT',
            '常温|放桌上|不放冰箱|室温放着',
            'at room temperature|on the counter|out of the fridge|just left on the table',
          ),
          option(
            'CH',
            '冷藏|放冰箱|冰箱保鲜层|冰起来',
            'in the fridge|refrigerated|chilled|in the cooler',
          ),
          option(
            'FZ',
            '冷冻|冻起来|放冻柜|急冻',
            'frozen|in the freezer|deep frozen|if I freeze it',
          ),
          option(
            'VP',
            '抽真空|真空包装|抽了气的袋子|真空袋',
            'vacuum packed|in a vacuum bag|sealed airtight|with the air sucked out',
          ),
        ),
        '存放方式代码',
        'code of the way of storing',
      ),
    ],
    questions: texts(
      `{bread}{storing}能放几天
      {storing}的话{bread}保质期多久
      {bread}{storing}多少天会坏
      {storing}{bread}行不行,几天吃完
      {bread} {storing} 保质
      买了十个{bread}吃不完,{storing}可以撑多久
      带回老家坐火车两天,{bread}{storing}坏不坏
      {bread}要是{storing}几日内食晒
      客人问{bread}{storing}保存几天
      写标签:{bread},{storing},天数
      {bread}{storing}放了三天了还能吃不
      {storing}是不是能久一点?{bread}
      寄快递给女儿,{bread}{storing},几天内没问题
      {bread}这东西{storing}好放伐
      {bread}最长{storing}几天
      {storing}放{bread},发霉要多久啊
      隔夜的{bread}如果{storing}还能卖几天
      {bread}要怎么存我知道,就{storing},能几天
      能存多久啊{bread}我打算{storing}
      {bread}搁那儿{storing}几天变味
      我妈把{bread}直接{storing}了,多久之内吃掉
      {bread}{storing}期限
      {storing}以后{bread}能放到下礼拜不
      俺寻思{bread}{storing}能放半月吧?`,
      `how long does {bread} keep {storing}
      {bread} {storing} days
      {storing}, is {bread} good for a week
      bought ten {bread}, {storing}, when do they go off
      shelf life of {bread} {storing}
      posting {bread} to my sister, {storing}, how many days safe
      {bread} can tahan how long {storing}
      would {bread} last longer {storing}
      what goes on the label for {bread}, {storing}
      {bread} been sat three days {storing}, still ok?
      can I keep {bread} {storing} until sunday
      days please: {bread}, {storing}
      mum put {bread} {storing}, eat by when
      if {storing}, {bread} remains fresh for how much days`,
    ),
    missing: [
      lacking(
        'storing',
        `{bread}能放几天
      {bread}多久会坏`,
        `how long does {bread} keep
      {bread} shelf life?`,
        `请问怎么存放?`,
        `How will it be stored?`,
      ),
      lacking(
        'bread',
        `{storing}能放几天
      {storing}保质期多长`,
        `how long does it keep {storing}
      days {storing}?`,
        `请问是哪款面包?`,
        `Which bread or pastry?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'bread'),
      days: r.integer(1, 60),
      best_within_hours: r.integer(4, 20),
    }),
    answers: answers(
      `{bread}{storing}可以放{days}天,最好{best_within_hours}小时内吃。
      {storing}能放{days}天,风味最好在{best_within_hours}小时内({bread})。`,
      `{bread} keeps for {days} days {storing}; it is best within {best_within_hours} hours.`,
    ),
  },
  {
    names: words('bread_unit_price|mianbao_danjia|priceOfBake|cost_of_pastry|dianxin_jiage'),
    descriptions: texts(
      `查一款面包买几个多少钱
      按品名和个数返回总价
      面包价格`,
      `Price of some pieces of a bread
      What a pastry costs, by number
      Bakery price`,
    ),
    parameters: [
      bread,
      optional(
        param(
          'pieces',
          'pieces|count|geshu|qty|how_many',
          integer(1, 60),
          '个数',
          'number of pieces',
        ),
      ),
    ],
    questions: texts(
      `{bread}多少钱一个
      {pieces}个{bread}一共几块
      买{pieces}个{bread}得多少
      {bread}咋卖
      {bread} {pieces}个 总价
      公司下午茶要{pieces}份{bread},报价
      {bread}几钿
      {bread}一个几钱啊
      {bread}是不是又贵了,现在几块
      晚上八点后{bread}打折不,原价多少
      要{pieces}只{bread},一起算
      手上就五十块,{bread}买得起不
      {bread}好多钱
      {pieces}个的话{bread}能便宜点儿不,多少钱
      {bread}价签掉了,多少
      老师让每家带点心,{bread}{pieces}个多钱
      {bread}单价
      来{pieces}个{bread}吧先问下价
      {bread}那个卖多少
      {bread}跟隔壁比贵五毛,你们到底几块
      过年走亲戚,{bread}{pieces}个,钱数
      {bread}多儿钱一斤还是论个
      收银台扫不出{bread},售价多少
      {bread}拿{pieces}个多少钱`,
      `how much is {bread}
      {pieces} {bread}, total?
      price of {bread} each
      what would {pieces} {bread} come to
      {bread} price
      tag fell off {bread}, what's it cost
      only a tenner on me, {bread} ok?
      office treat: {pieces} x {bread}, quote
      {bread} one piece how much ah
      getting {pieces} of {bread} for school, cost
      has {bread} gone up
      {bread} cheaper after eight? normal price
      sum for {pieces} pieces of {bread} kindly
      the {bread} thing, what do you charge`,
    ),
    result: (args, r) => ({
      ...echo(args, 'bread', 'pieces'),
      each_yuan: r.integer(3, 38),
      total_yuan: r.integer(20, 900),
    }),
    answers: answers(
      `{bread}单价{each_yuan}元[,{pieces}个合计{total_yuan}元]。
      每个{each_yuan}元({bread})[,{pieces}个一共{total_yuan}元]。`,
      `{bread} is {each_yuan} yuan each[; {pieces} come to {total_yuan} yuan].`,
    ),
  },
  {
    names: words(
      'bread_recipe_amount|peifang_yongliang|bakeIngredient|flour_for_bread|yuanliao_keshu',
    ),
    descriptions: texts(
      `查一款面包配方里某种原料放多少克
      按品名和原料代码返回克数和百分比
      烘焙配方用量`,
      `Grams of an ingredient in a bake's recipe
      Recipe amount by bread and ingredient code
      How much flour, yeast and so on goes in`,
    ),
    parameters: [
      bread,
      param(
        'stuff',
        'stuff|ingredient_code|yuanliao|material|component',
        choice(
          option(
            'FL',
            '高粉|面粉|高筋粉|面',
            'flour|strong flour|bread flour|the white stuff in sacks',
          ),
          option(
            'YS',
            '酵母|发酵粉|干酵母|发面的那个',
            'yeast|dry yeast|the raising agent|instant yeast',
          ),
          option(
            'BT',
            '黄油|奶油块|牛油|安佳那种',
            'butter|the fat|unsalted butter|the block of butter',
          ),
          option('SG', '糖|白糖|砂糖|甜的那料', 'sugar|caster sugar|the sweet stuff|white sugar'),
          option('SL', '盐|食盐|海盐|咸的那料', 'salt|sea salt|table salt|the salty bit'),
          option('WT', '水|冰水|凉水|液体', 'water|ice water|cold water|the liquid'),
        ),
        '原料代码',
        'code of the ingredient',
      ),
    ],
    questions: texts(
      `{bread}放多少{stuff}
      做{bread}要几克{stuff}
      {stuff}用量,{bread}
      {bread}配方里{stuff}多少
      {bread} {stuff} 克数
      师傅不在,{bread}的{stuff}搁多少啊
      打面中,{bread},{stuff}几克快
      新来的问{bread}{stuff}占比
      {bread}一炉{stuff}称多少
      {bread}落几多{stuff}
      上批{bread}太咸了,配方上{stuff}写多少
      {bread}得加好多{stuff}嘛
      {stuff}快没了,{bread}每份用几克
      {bread}里头{stuff}百分之几
      查配方 {bread} 看{stuff}
      {bread}摆几克{stuff}进去
      {bread}面团{stuff}用多少克
      减糖版不算,正常{bread}的{stuff}
      {bread}的{stuff}我记成八十了对不对
      算成本,{bread}{stuff}多少
      俺忘了{bread}该放几两{stuff}
      {bread}那张单子上{stuff}那行
      {stuff}先称好,做{bread},几克
      {bread}老是发不起来,{stuff}标准是多少`,
      `how much {stuff} in {bread}
      {bread} {stuff} grams
      grams of {stuff} for {bread}?
      chef's off, {bread}, how much {stuff} do I weigh
      mixing now!! {stuff} for {bread}
      {bread} recipe, the {stuff} line
      last batch of {bread} was off, what should {stuff} be
      put how much {stuff} for {bread} ah
      percent of {stuff} in {bread} dough
      costing {bread}, need amount of {stuff}
      is it 80 of {stuff} in {bread} or did I make that up
      {stuff} running low so what does {bread} use
      new baker asks {bread}: {stuff} quantity kindly
      weigh {stuff} first, it's {bread} we're making, so?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'bread'),
      grams: r.integer(2, 1200),
      percent_of_flour: real(r, 0.5, 100),
    }),
    answers: answers(
      `{bread}用{stuff}{grams}克,占面粉的{percent_of_flour}%。
      {stuff}{grams}克,烘焙百分比{percent_of_flour}%({bread})。`,
      `{bread} takes {grams} g of {stuff}, {percent_of_flour}% of the flour.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'bread'), grams: 0 }),
      `{bread}的配方里没有{stuff}。`,
      `The recipe of {bread} has no {stuff}.`,
    ),
  },
  {
    names: words('sight_ticket_price|jingdian_menpiao|attractionTicket|entry_fee|menpiao_jiage'),
    descriptions: texts(
      `查景点门票价格
      按景点和人群代码返回票价
      成人、学生、老人、军人票多少钱`,
      `Entry price of a sight
      Ticket by sight and kind of visitor
      What an attraction charges a visitor`,
    ),
    parameters: [
      sight,
      optional(
        param(
          'visitor',
          'visitor|visitor_type|renqun|guest_code',
          choice(
            option(
              'AD',
              '成人|大人|普通人|成年人',
              'an adult|a grown-up|grown-ups|a normal ticket',
            ),
            option(
              'CH',
              '小孩|一米二以下的|儿童|娃娃',
              'a child|a kid|little ones|my kid under twelve',
            ),
            option(
              'SE',
              '老人|六十五以上的|爷爷奶奶|老年人',
              'a senior|a pensioner|over-65s|my grandparents',
            ),
            option(
              'SD',
              '学生|大学生|带学生证的|上学的',
              'a student|someone with a student card|uni students|a pupil',
            ),
            option(
              'MI',
              '军人|当兵的|退役的|带军官证的',
              'a soldier|military|a veteran|someone in the forces',
            ),
          ),
          '人群代码',
          'code of the kind of visitor',
        ),
      ),
    ],
    questions: texts(
      `{sight}门票多少钱
      {sight}{visitor}票几块
      {visitor}去{sight}要买票不
      {sight} {visitor} 票价
      带爸妈去{sight},{visitor}有优惠吗
      {visitor}进{sight}免费伐
      穷游党问{sight}多少
      {sight}那儿{visitor}收多少
      {sight}飞几钱
      {sight}山门票含不含缆车,多少钱
      {visitor}去{sight}好多钱一张
      两点到{sight},现场买{visitor}票多钱
      {sight}贵得离谱是真的吗,票价
      我有证,{visitor},{sight}怎么收
      {sight}景区票
      {sight}后门进去要钱不,{visitor}
      {sight}淡季票价
      {visitor}票!{sight}!多少!
      报销要写,{sight}入园价{visitor}
      听讲{sight}降价了,{visitor}而今几多钱
      {sight}里面玩一圈票钱多少
      {visitor},{sight},价
      一家三口去{sight},先说{visitor}的
      俺去{sight}看看,门票咋卖的`,
      `how much to get into {sight}
      {sight} ticket {visitor}
      what does {visitor} pay at {sight}
      entry for {sight}?
      is {sight} free for {visitor}
      {visitor} at {sight}, price
      taking the folks to {sight}, {visitor}, any discount
      {sight} entrance fee how much ah
      heard {sight} is a rip-off, how much really
      cost of {sight} for {visitor} kindly
      skint student-y question, {sight} price
      {sight} gate price {visitor}
      is it worth {sight}, and what's the ticket
      just {visitor} please, {sight}`,
    ),
    missing: [
      lacking(
        'sight',
        `{visitor}门票多少
      门票几钱
      进去要买票吗`,
        `ticket for {visitor}
      how much is the entry?`,
        `请问是哪个景点?`,
        `Which sight?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sight'),
      yuan: r.integer(0, 280),
      valid_days: r.integer(1, 3),
    }),
    answers: answers(
      `{sight}[{visitor}]门票{yuan}元,{valid_days}天有效。
      {yuan}元一张,{valid_days}天内有效({sight})。`,
      `A ticket for {sight} is {yuan} yuan, valid for {valid_days} days.`,
    ),
  },
  {
    names: words('sight_open_on|jingdian_kaifang|attractionOpenDate|is_sight_open|kaiyuan_riqi'),
    descriptions: texts(
      `查景点某天开不开、几点到几点
      按景点和日期返回开放时间
      开园闭园`,
      `Whether a sight is open on a date and when
      Opening hours of an attraction by day
      Gates open and last entry`,
    ),
    parameters: [
      sight,
      param(
        'on',
        'on|date|riqi|visit_date|youlan_ri',
        date,
        '游玩日期 YYYY-MM-DD',
        'date of the visit, YYYY-MM-DD',
      ),
    ],
    questions: texts(
      `{sight}{on}开吗
      {on}去{sight}几点能进
      {sight} {on} 开放
      {on}{sight}闭园没
      {on}{sight}关不关门
      下暴雨,{on}{sight}还开不
      {sight}{on}最晚几点入园
      {on}我们大巴九点到{sight},开了吗
      {on}嗰日{sight}有冇开
      听说{sight}检修,{on}恢复没
      {on},{sight},几点到几点
      {sight}那边{on}能玩不
      行程写的{on}上午{sight},查查开放时间
      {sight}{on}开门时间发我哈
      婆婆她们{on}想耍{sight},开起的没得
      {on}星期几我不管,{sight}开就行,开吗
      {sight}是{on}重新开放吗
      {on}{sight}夜场几点结束
      别白跑一趟,{sight}{on}接待不
      {sight}在{on}是几点关
      如果{on}{sight}不开就换一个
      {on}去{sight}里厢,辰光来得及伐,几点关
      {sight}闭园日有{on}吗
      导游问:{on}{sight}入园时间`,
      `is {sight} open on {on}
      {sight} {on} hours
      what time does {sight} open {on}
      coach arrives 9ish on {on}, {sight} open by then?
      {on}: {sight} closed?
      last entry to {sight} on {on}
      heard {sight} is under repair, ok by {on}?
      {sight} on {on} got open or not
      planning {on} at {sight}, from when till when
      storm forecast, will {sight} still open {on}
      timings of {sight} for {on} please
      if {sight} is shut {on} we'll do something else, is it
      does {sight} do evenings on {on}
      visiting {sight}, date {on}, opening`,
    ),
    missing: [
      lacking(
        'on',
        `{sight}开吗
      {sight}几点能进`,
        `is {sight} open
      hours of {sight}`,
        `请问哪一天去?`,
        `On which date?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sight', 'on'),
      opens: `0${r.integer(6, 9)}:30`,
      last_entry: `${r.integer(15, 20)}:00`,
    }),
    answers: answers(
      `{sight}{on}开放,{opens}开园,{last_entry}停止入园。
      {on}{sight}{opens}开门,最晚{last_entry}入园。`,
      `{sight} is open on {on} from {opens}; last entry is at {last_entry}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'sight', 'on'), open: false }),
      `{sight}{on}不开放。`,
      `{sight} is closed on {on}.`,
    ),
  },
  {
    names: words(
      'sight_queue_minutes|paidui_fenzhong|attractionQueue|wait_at_sight|rendiao_chaxun',
    ),
    descriptions: texts(
      `查景点现在要排多久队
      按景点和入口代码返回排队分钟
      人多不多`,
      `Present queue at a sight
      Minutes of waiting by gate
      How crowded an attraction is`,
    ),
    parameters: [
      sight,
      optional(
        param(
          'gate',
          'gate|gate_code|rukou|entrance',
          choice(
            option(
              'GN',
              '北门|北边的口|靠山那个门|北大门',
              'the north gate|the hill side entrance|the top gate|the northern way in',
            ),
            option(
              'GS',
              '南门|正门|停车场那边的门|主入口',
              'the south gate|the main entrance|the gate by the car park|the front',
            ),
            option(
              'GC',
              '缆车口|坐索道的地方|缆车那队|索道下站',
              'the cable car|the ropeway queue|the lift station|where you take the gondola',
            ),
            option(
              'GB',
              '码头|坐船的口|游船那边|船票口',
              'the pier|the boat queue|the jetty|where the boats leave',
            ),
          ),
          '入口代码',
          'code of the gate',
        ),
      ),
    ],
    questions: texts(
      `{sight}现在排多久
      {sight}{gate}人多不
      {gate}排队几分钟,{sight}
      {sight}挤不挤啊
      孩子没耐心,{sight}{gate}要等多久
      {sight} {gate} 排队
      {sight}人山人海没,{gate}咋样
      从{gate}进{sight}快不快
      {sight}嗰边{gate}排几耐
      我到了{sight},走{gate}还是别的?要等几分钟
      {sight}今朝人多伐
      去{sight}那头{gate}堵人没
      {sight}排队情况
      听说{sight}{gate}要排俩小时
      {gate}现在什么情况,{sight}里
      {sight}队伍长不长
      打车十分钟到{sight},到了还得排多长时间
      {sight}下面{gate}排好久嘛
      {gate}等候时间 {sight}
      轮椅老人,{sight}{gate}等得起不
      {sight}这会儿多少人排着
      {sight}进{gate}得站多长工夫
      实时:{sight}
      想避开人,{sight}{gate}多少分钟`,
      `how long is the queue at {sight}
      {sight} {gate} wait
      {gate} at {sight}, how many minutes
      is {sight} heaving right now
      kids have no patience, {sight}, {gate}, how long
      is {gate} quicker for {sight}? minutes
      crowd at {sight}?
      {sight} queue how long ah
      ten min away from {sight}, what's the line like
      heard it's two hours at {gate}, {sight}, true?
      waiting time {sight}, {gate}
      with a wheelchair, {sight}, {gate} bearable?
      people at {sight} now
      rush at {sight} {gate} kindly tell`,
    ),
    result: (args, r) => ({
      ...echo(args, 'sight'),
      minutes: r.integer(0, 150),
      people: r.integer(10, 2400),
    }),
    answers: answers(
      `{sight}[{gate}]现在约排{minutes}分钟,有{people}人。
      约{minutes}分钟,{people}人在排({sight})。`,
      `At {sight} the queue is about {minutes} minutes, with {people} people.`,
    ),
  },
  {
    names: words(
      'sight_getting_there|jingdian_jiaotong|howToReachSight|route_to_attraction|zenme_qu',
    ),
    descriptions: texts(
      `查从某城市怎么去景点、要多久
      按景点、出发城市和交通代码返回时长
      去景点的交通`,
      `How long it takes to reach a sight from a city
      Travel to an attraction by means of transport
      Minutes and fare to a sight`,
    ),
    parameters: [
      sight,
      param(
        'city',
        'city|from_city|chufa_chengshi|start',
        bank('city'),
        '出发城市',
        'city of departure',
      ),
      optional(
        param(
          'by',
          'by|transport_code|jiaotong|means',
          choice(
            option(
              'T1',
              '高铁|坐火车|动车|铁路',
              'by train|on the high-speed train|by rail|on the railway',
            ),
            option(
              'T2',
              '大巴|长途汽车|坐客车|班车',
              'by coach|on the bus|by long-distance bus|on a shuttle',
            ),
            option(
              'T3',
              '自驾|自己开车|开车去|租辆车',
              'by car|driving|if we drive|in a rental car',
            ),
          ),
          '交通代码',
          'code of the transport',
        ),
      ),
    ],
    questions: texts(
      `{city}到{sight}怎么走
      从{city}去{sight}{by}多久
      {by}去{sight},{city}出发要几个小时
      {city}离{sight}远不远
      {sight} {city} {by}
      我在{city}这边,想去{sight}那头,{by}得多长时间
      {sight}咋去啊,人在{city}
      周末{city}出发{by}到{sight},来回累不累
      {city}过去{sight}要几多钟头
      带着老人,{city}{by}去{sight}几小时
      {city}有车到{sight}吗,多久
      早上从{city}走,中午能到{sight}不,{by}
      {sight}从{city}走最快要好久
      {city}人想去{sight},交通咋样
      预算有限,{by},{city}至{sight},多少钱多久
      {city}到{sight}几钿车费
      去{sight}!在{city}!{by}!
      查路线:起点{city},终点{sight}
      不会开车,{city}去{sight}{by}行吗要多久
      {sight}距离{city}有几个钟
      {city}的朋友来{sight}找我,{by}几点能到,路上多久
      从{city}往{sight}里去,{by}时长
      {city}火车站出来到{sight}多少分钟
      俺从{city}{by}奔{sight},得几点钟头`,
      `how do I get to {sight} from {city}
      {city} to {sight} {by}
      is {sight} far from {city}
      {by} from {city}, how long till {sight}
      we're in {city} and fancy {sight}, time and fare
      leave {city} at 8, {sight} by noon?
      {sight} ex {city} {by} how many hours ah
      can't drive; {city}, {sight}, {by}, possible?
      travel time {city} {sight}
      with grandad from {city} out to {sight}, {by}
      cheapest bit aside, how long from {city} to {sight}
      route please, start {city}, end {sight}
      {sight} distance wise if staying in {city}
      friends in {city} coming to {sight} {by}, how long on the road`,
    ),
    missing: [
      lacking(
        'city',
        `怎么去{sight}
      {sight}咋走`,
        `how do I get to {sight}
      {sight} directions`,
        `请问从哪个城市出发?`,
        `From which city?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sight', 'city'),
      minutes: r.integer(25, 540),
      yuan: r.integer(8, 420),
    }),
    answers: answers(
      `从{city}[{by}]到{sight}约{minutes}分钟,费用约{yuan}元。
      {city}到{sight}大概{minutes}分钟,{yuan}元左右。`,
      `From {city} to {sight} takes about {minutes} minutes and costs about {yuan} yuan.`,
    ),
    empty: nothing(
      () => ({ routes: [] }),
      `没有查到从{city}到{sight}的路线。`,
      `No way from {city} to {sight} was found.`,
    ),
  },
  {
    names: words('toy_players|ji_ren_wan|gamePlayerCount|how_many_can_play|wanjia_renshu'),
    descriptions: texts(
      `查一款玩具或桌游几个人玩、一局多久
      按品名返回人数和时长
      桌游人数`,
      `How many can play a game and how long a round takes
      Players and minutes by game
      Player count`,
    ),
    parameters: [toy],
    questions: texts(
      `{toy}几个人玩
      {toy}最少几人
      {toy}一局多久
      我们六个人能玩{toy}不
      {toy} 人数
      就俩人,{toy}玩得起来吗
      {toy}几多人玩先得
      团建三十号人,{toy}最多坐几个
      {toy}玩一把得多长时间
      {toy}多少人开局
      {toy}一个人能玩伐
      过年一大家子,想搬{toy}出来,几个人合适
      {toy}这个要几人组队
      差一个人,{toy}少了能玩吗
      {toy}支持几个玩家
      晚上十一点寝室关灯,{toy}一盘几分钟
      {toy}好多人耍嘛
      {toy}几人局
      表弟非要玩{toy},几个人才行
      带{toy}去露营够五个人玩不
      {toy}那个游戏最多几个
      单身狗能玩{toy}吗(一个人)
      {toy}推荐人数
      {toy}人数和时长讲一下`,
      `how many can play {toy}
      {toy} players
      can six of us do {toy}
      just two, would {toy} work
      how long is a round of {toy}
      {toy} max people?
      team day, thirty heads, {toy} any use
      {toy} how many person ah
      one player only, {toy}, possible
      lights out at 11, how long does {toy} take
      minimum for {toy}
      camping with four mates, {toy} enough for us
      player count {toy} please
      cousin insists on {toy}, need how many`,
    ),
    result: (args, r) => ({
      ...echo(args, 'toy'),
      min_players: r.integer(1, 3),
      max_players: r.integer(4, 12),
      minutes: r.integer(10, 120),
    }),
    answers: answers(
      `{toy}{min_players}到{max_players}人玩,一局约{minutes}分钟。
      适合{min_players}到{max_players}人,约{minutes}分钟一局({toy})。`,
      `{toy} is for {min_players} to {max_players} players and takes about {minutes} minutes.`,
    ),
  },
  {
    names: words('toy_age_check|shihe_nianling|toySuitableAge|is_toy_for_age|duoda_neng_wan'),
    descriptions: texts(
      `查一款玩具适不适合某个年龄
      按品名和岁数返回适用年龄和警示
      几岁能玩`,
      `Whether a toy suits an age
      Recommended age and warning by toy
      From which age a toy is meant`,
    ),
    parameters: [
      toy,
      optional(
        param(
          'age',
          'age|child_age|suishu|years|nianling',
          integer(1, 14),
          '孩子几岁',
          'age of the child in years',
        ),
      ),
    ],
    questions: texts(
      `{toy}几岁能玩
      {age}岁玩{toy}行不行
      {toy}适合{age}岁吗
      我家娃{age}岁,{toy}会不会太难
      {toy} 适龄
      外甥{age}岁生日,送{toy}合适不
      {age}岁小孩玩{toy}安全吗
      {toy}有小零件,{age}岁会吞不
      {toy}几岁起步
      {toy}{age}岁的细路玩唔玩得
      多大的孩子玩{toy}
      双胞胎{age}岁抢{toy},适合么
      {toy}好多岁可以耍
      {age}岁的妹妹想要{toy}
      {toy}标的年龄是几岁以上
      奶奶买了{toy},娃才{age}岁
      {toy}给{age}岁玩嫌小伐
      幼儿园大班玩{toy}中不中
      {toy}年龄段
      三岁以下禁用是不是{toy}
      {age}岁,{toy},可以不
      {toy}这款对{age}岁来讲幼不幼稚
      挑礼物 {age}岁 {toy} 合不合适
      {toy}盒子上写的适用年龄是`,
      `what age is {toy} for
      is {toy} ok for {age} year old
      {toy} age
      my kid is {age}, {toy} too hard?
      nephew turns {age}, {toy} good present?
      {age} yrs, {toy}, safe or no
      small parts in {toy}? he's {age}
      from which age can they play {toy}
      {toy} for {age} years can or not
      gran bought {toy}, our girl's only {age}
      recommended age {toy} kindly
      would a {age}-year-old get bored of {toy}
      twins aged {age} fighting over {toy}, suitable?
      minimum age on the box of {toy}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'toy'),
      from_age: r.integer(1, 12),
      small_parts: r.chance(0.5),
      norm: code(r, 'GB'),
    }),
    answers: answers(
      `{toy}适合{from_age}岁以上,检测编号{norm}。
      建议{from_age}岁起玩({toy}),检测编号{norm}。`,
      `{toy} is meant for ages {from_age} and up; test number {norm}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'toy'), found: false }),
      `没有查到{toy}的适用年龄。`,
      `No recommended age was found for {toy}.`,
    ),
  },
  {
    names: words('toy_spare_price|wanju_peijian|sparePieceOfToy|lost_part_price|bu_jian_jiage'),
    descriptions: texts(
      `查玩具丢了的配件补一个多少钱
      按品名和配件代码返回价格和库存
      补件`,
      `Price of a spare part for a toy
      Replacement piece by toy and part code
      What a lost part costs`,
    ),
    parameters: [
      toy,
      param(
        'part',
        'part|part_code|peijian|piece|component',
        choice(
          option(
            'P-DI',
            '骰子|色子|掷点数的方块|甩子',
            'a die|the dice|dice cube|the thing you roll',
          ),
          option(
            'P-CD',
            '卡牌|牌|一副卡|那叠纸牌',
            'the cards|a deck|the card pack|the playing cards',
          ),
          option(
            'P-WH',
            '轮子|车轱辘|小轮胎|底下滚的',
            'a wheel|the wheels|little tyres|the rolling bits',
          ),
          option(
            'P-BT',
            '电池盖|装电池那块板|后盖|电池仓的盖子',
            'the battery cover|battery door|the back lid|the flap over the batteries',
          ),
          option(
            'P-MN',
            '说明书|玩法书|规则册|图纸',
            'the manual|the rule book|instructions|the leaflet',
          ),
          option(
            'P-RC',
            '遥控器|手柄|控制器|遥控',
            'the remote|the controller|the handset|remote control',
          ),
        ),
        '配件代码',
        'code of the part',
      ),
    ],
    questions: texts(
      `{toy}的{part}丢了补一个多少钱
      {part}单买几块,{toy}的
      {toy}{part}有卖吗
      {toy} {part} 补件价
      娃把{toy}{part}扔马桶了,配一个多钱
      {part}冇咗,{toy}嘅,补一个几钱
      {toy}少了{part},买得到不
      狗把{part}咬烂了,{toy},补
      {toy}上头{part}能单配伐
      想买{toy}{part},还有货没
      {toy}{part}坏了去哪配,多少
      二手收的{toy}缺{part},补齐要花多少
      {toy}盒子里没{part},单独要多少钱
      {part}!{toy}!补一个!
      {toy}那款{part}好多钱一个
      厂家补{part}收费不,是{toy}
      {toy}里面的{part}哪里卖几块钱
      查{toy}配件 {part}
      找了一晚上{part}都没找着,{toy}的,单卖多少
      老师傅,{toy},{part},修补一下几钿
      {toy}用的{part}通用吗,单价
      {part}给{toy}配套的多少钱
      {toy}下面那个{part}掉了
      俺家{toy}{part}没了,买一个得几块`,
      `{toy} lost {part}, how much for another
      {part} for {toy} price
      can I buy {part} of {toy}
      dog chewed {part}, {toy}, replacement?
      {toy} spare: {part}
      kid flushed {part} of {toy}, what's a new one
      second-hand {toy} without {part}, cost to complete
      {toy} {part} sell separately or not
      do you stock {part} for {toy}
      box of {toy} came minus {part}, how much
      need {part}, the {toy} one, rate please
      been looking all night for {part} from {toy}, just sell me one, how much
      {toy} missing {part}
      price to replace {part} on that {toy}`,
    ),
    missing: [
      lacking(
        'toy',
        `{part}丢了能补吗
      补一个{part}多少钱`,
        `how much for {part}
      I lost {part}`,
        `请问是哪一款的配件?`,
        `For which toy or game?`,
      ),
      lacking(
        'part',
        `{toy}配件多少钱
      {toy}少了一个零件`,
        `spare part for {toy}
      {toy} is missing a piece`,
        `请问缺的是哪个配件?`,
        `Which part is missing?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'toy'),
      yuan: r.integer(2, 90),
      in_stock: r.integer(1, 300),
    }),
    answers: answers(
      `{toy}的{part}每个{yuan}元,库存{in_stock}。
      补{part}{yuan}元,现有{in_stock}个({toy})。`,
      `For {toy}, {part} costs {yuan} yuan; {in_stock} are in stock.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'toy'), in_stock: 0 }),
      `{toy}没有{part}的补件。`,
      `There is no spare for {toy}: {part}.`,
    ),
  },
  {
    names: words('toy_on_loan|wanju_jiechu|whoHasToy|borrowed_game|jie_zou_meiyou'),
    descriptions: texts(
      `查玩具图书馆里某件玩具借给谁了、哪天还
      按品名返回借阅人
      玩具借阅`,
      `Who has borrowed a toy and when it comes back
      Loans of a toy library by toy
      Whether a game is out`,
    ),
    parameters: [toy],
    questions: texts(
      `{toy}谁借走了
      {toy}在不在架上
      {toy}啥时候还回来
      {toy}借出去没
      {toy} 借阅
      小朋友哭着要{toy},谁家拿着呢
      {toy}系边个借咗
      我预约了{toy},前面那家几号还
      {toy}拖了半个月没还,是哪位
      {toy}在谁那里
      {toy}而今在哪个屋头
      {toy}有人借吗
      柜子上没{toy},登记本上写谁
      想借{toy}周末带去,现在有没有
      谁拿了{toy}
      {toy}哪天能轮到我
      {toy}归还日期
      催还名单上{toy}是谁
      {toy}啥人借去了
      社区玩具屋的{toy}借了伐
      {toy}这套还全不全先不说,在谁手里
      借{toy}的叫什么
      {toy}是不是一直没还
      查{toy}去向`,
      `who borrowed {toy}
      {toy} out?
      when is {toy} due back
      is {toy} on the shelf
      my boy's crying for {toy}, who's got it
      loan record {toy}
      reserved {toy}, when's the other family returning it
      {toy} with who now ah
      {toy} overdue, name of borrower
      can I take {toy} for the weekend or is it out
      where's {toy} gone
      whoever has {toy}, since when
      {toy} borrower please
      next date {toy} is free`,
    ),
    result: (args, r) => ({
      ...echo(args, 'toy'),
      borrower: someone(r),
      due_back: day(r, 2026, 2026),
    }),
    answers: answers(
      `{toy}被{borrower}借走了,应在{due_back}归还。
      借用人是{borrower},{due_back}该还({toy})。`,
      `{borrower} has borrowed {toy}; it is due back on {due_back}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'toy'), on_loan: false }),
      `{toy}没有借出,在架上。`,
      `{toy} is not on loan.`,
    ),
  },
  {
    names: words(
      'salon_stylist_slots|faxingshi_kongdang|stylistFreeTimes|when_is_stylist_free|yuyue_shijian',
    ),
    descriptions: texts(
      `查理发店某位发型师某天还有哪些空档
      按发型师和项目代码返回可约时间
      美发预约空档`,
      `Free times of a stylist at the salon
      Open slots by stylist and service code
      When a hairdresser can take a client`,
    ),
    parameters: [
      param(
        'person',
        'person|stylist|faxingshi|hairdresser|who',
        bank('person'),
        '发型师姓名',
        'name of the stylist',
      ),
      param(
        'service',
        'service|service_code|xiangmu|treatment',
        choice(
          option('H1', '剪头|剪发|修个头|理发', 'a haircut|a trim|a cut|a tidy-up'),
          option('H2', '烫头|烫卷|烫个大波浪|热烫', 'a perm|curls|a wave|a hot perm'),
          option(
            'H3',
            '染发|染个颜色|盖白头发|挑染',
            'a colour|dyeing|covering the greys|highlights',
          ),
          option(
            'H4',
            '头皮护理|做护理|养发|洗护',
            'a scalp treatment|a hair mask|a treatment|conditioning',
          ),
          option(
            'H5',
            '接发|接长|加长头发|接辫子',
            'extensions|longer hair|hair extensions|adding length',
          ),
        ),
        '项目代码',
        'code of the service',
      ),
    ],
    questions: texts(
      `{person}今天还能{service}吗
      约{person}{service},啥时候有空
      {service}找{person},最近的空档
      {person}老师{service}几点有位
      {person} {service} 空档
      明天面试急着{service},{person}排得开不
      {person}嗰边{service}几时得闲
      我只认{person},想{service},哪个点可以
      {person}那里{service}要排到几时
      下班过来{person}还做{service}吗,几点
      {service},{person},几点有
      {person}师傅忙伐,想{service}
      闺蜜推荐的{person},要{service},帮看时间
      {person}什么时候能给我{service}嘛
      结婚前想{service},指定{person},几点空着
      听说{person}要走了,趁还在去{service},有空没
      {person}空不空?{service}
      要是{person}没空我就不{service}了,查下
      {person}哥手艺好,{service}约得上不
      给我妈约{service},{person}做,看哪个时段
      {service}做两小时够不够,{person}几点能开始
      {person}这会儿闲着没,想顺路{service}
      查{person}的{service}可约时间
      俺想找{person}{service},啥点儿去`,
      `when can {person} do {service}
      {person} free for {service}?
      {service} with {person}, next slot
      interview tomorrow, need {service}, is {person} around
      any gap for {service} with {person}
      only trust {person}, {service}, what time
      {person} {service} got slot or not
      could {person} squeeze in {service} after work
      mum wants {service} from {person}, when
      getting married so {service}, {person} only, times?
      heard {person} is leaving, can I still get {service}
      open times {person} {service}
      kindly check availability of {person} for {service}
      is {person} busy, fancy {service} on my way home`,
    ),
    missing: [
      lacking(
        'service',
        `{person}今天有空吗
      约{person},几点行`,
        `when is {person} free
      slot with {person}?`,
        `请问要做哪个项目?`,
        `Which service would you like?`,
      ),
      lacking(
        'person',
        `{service}几点有位
      想{service},今天能约吗`,
        `slot for {service}?
      I need {service}, when`,
        `请问找哪位发型师?`,
        `With which stylist?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person'),
      first: clock(r),
      minutes: r.integer(20, 240),
    }),
    answers: answers(
      `{person}做{service}最早{first}有空,需{minutes}分钟。
      最早{first},{person}可以做{service},约{minutes}分钟。`,
      `{person} can do {service} at {first} at the earliest; it takes {minutes} minutes.`,
    ),
    empty: nothing(
      () => ({ slots: [] }),
      `{person}没有可以做{service}的空档了。`,
      `{person} has no free time for {service}.`,
    ),
  },
]
