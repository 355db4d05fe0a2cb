/** Hospitality: hotel rooms and housekeeping, minibar, rates, restaurant queues and tables, dishes, buffets, bakeries. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, real, rowsOf, someone, texts, words } = s

const ROOMS = among(
  '1208|0916|A栋302|听雨轩|湖景8|3号别墅|总统套|608|海棠|2017|B1106|山居|竹里|云栖处|东楼501|顶楼中|88|树屋2|花园里|K703|行政1902|蜜月间|小院乙|南楼前厅上',
  '1208|412|A-302|Garden View 3|the loft|Villa 7|penthouse|2017|B1106|lake room|East Wing 501|tree house|Suite 9|old mill|K703|room with bath',
)
const HOTELS = among(
  '云岫山房|江畔一号|亚朵西溪|锦江之星南站|白鹭湾|老船长客栈|如家2店|四季春|7天火车站|海上明月|禾木的家|朗廷|那年民宿|丽思|城中城|悦榕庄|H酒店|半山在望|松赞|花间堂|柏悦府|维也纳3好|全季东门|水墨居处',
  'Harbour Inn|the Old Post|Grand Pacific|Lakeside Lodge|Hotel 21|Maple Court|Room for Two|blue anchor|Park View East|The Now|Northern Light|Casa Nova|Palm House|inn at the bridge|Station Hotel|Monte Rosa',
)
const EATERIES = among(
  '老灶头|海底捞万象店|外婆家|小龙坎|一坐一忘|渔家在水|太二酸菜鱼|今天吃什么|南翔馒头|胖哥俩|西贝3店|粤小馆|鼎泰丰|张记烤鱼处|绿茶|耍辣部|蜀大侠|88号食堂|巷子里|松鹤楼|M酒馆|鮨处|得月|翠华',
  'Golden Wok|the corner table|Mama Rosa|Pier 9|Little Saigon|Bistro Now|Red Lantern|noodle bar|Casa Lupo|The Grill at Ten|Smoke House|seven spoons|Thai Basil|On The Menu|Olive Yard|Table for One',
)
const DISHES = among(
  '松鼠桂鱼|地三鲜|宫保鸡丁|XO酱炒饭|佛跳墙|夫妻肺片|文思豆腐|三杯鸡|蒜蓉生蚝|杨枝甘露|水煮牛肉|9寸披萨|小炒黄牛肉|没有鱼的鱼香茄子|粉蒸肉|鲍汁凤爪|腌笃鲜|干锅花菜|一品豆花|醪糟汤圆|毋米粥|牛油果沙拉|老板的拌面|今日汤',
  'mushroom risotto|Peking duck|Caesar salad|fish of the day|Beef 52|pad thai|lobster roll|nothing but greens|tiramisu|Kung Pao chicken|lamb shank|soup now|crab cakes|Pizza No. 4|the big breakfast|miso cod',
)
const TABLES = among(
  'A12|靠窗3|牡丹厅|8号|VIP2|吧台中|二楼7|露台1|兰亭|C05|门口那桌|卡座9|圆桌十|临江里|16|东区4|B-3|儿童角|天井下|桂花间|2F-11|三号包|角落在右|T6',
  'A12|window 3|VIP 2|the booth|patio 1|C05|bar left|table 16|B-3|Corner Nine|terrace by the door|T6|Rose Room|upstairs 7|2F-11|long table',
)

export const families: Family[] = [
  {
    names: words(
      'room_cleaning_state|is_room_clean|kefang_dasao|housekeeping_status|getRoomCondition',
    ),
    descriptions: texts(
      `客房清洁状态
      某间客房现在是脏房、清扫中还是已查房,由哪位服务员负责
      查房间收拾好了没有`,
      `Cleaning state of a hotel room
      Whether a guest room is dirty, being cleaned or inspected, and which attendant has it
      Housekeeping status by room`,
    ),
    parameters: [
      param(
        'room',
        'room|room_no|fangjian|roomNumber|unit',
        ROOMS,
        '房号或房间名|哪间客房',
        'room number or name|guest room',
      ),
    ],
    questions: texts(
      `{room}打扫好了吗
      {room}收拾完没,客人在大堂等
      {room}现在能入住吗
      客人提前到了,{room}是不是还脏着
      {room} 房态
      阿姨做到{room}没有
      {room}归哪个服务员做
      前台问{room}查过房了没
      麻烦看一下{room}清扫到哪一步了
      退房半小时了,{room}那边做干净没
      想把人换到{room},那间弄好了吗
      谁在打扫{room}
      有位客人对灰尘敏感,先确认{room}的卫生做完没有
      床单换了没?{room}`,
      `Is {room} clean yet?
      {room} housekeeping
      my guest is waiting in the lobby, can she move into {room}
      who is cleaning {room}
      has {room} been inspected
      they checked out half an hour ago, is {room} still dirty
      did the maids get to {room}
      what state is {room} in, fresh sheets and all
      I'd like to move someone into {room}, is it ready`,
    ),
    missing: [
      lacking(
        'room',
        `房间打扫好了吗
        客人在等,房做完没有`,
        `is the room clean yet
        has housekeeping finished the room`,
        `请问是哪间房?`,
        `Which room do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room'),
      state: r.pick(['脏房', '清扫中', '待查', '已查可住']),
      attendant: someone(r),
      updated: clock(r),
    }),
    answers: answers(
      `{room}现在是{state},服务员{attendant},{updated}更新。
      {room}:{state},由{attendant}负责({updated})。`,
      `{room} is at state {state}, attendant {attendant}, updated {updated}.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown room' }),
      `系统里没有{room}这间房。`,
      `There is no room {room} in the system.`,
    ),
  },
  {
    names: words('minibar_charges|room_fridge_bill|minibar_xiaofei|what_guest_drank|getMinibarUse'),
    descriptions: texts(
      `客房迷你吧消费
      某间房冰箱里的酒水零食动了哪些、共计多少钱
      退房前核对房内小酒吧`,
      `Minibar charges of a room
      What was taken from the fridge of a guest room and the sum to pay
      Check snacks and drinks before check-out`,
    ),
    parameters: [
      param(
        'room',
        'room_no|room|fanghao|roomId|guest_room',
        ROOMS,
        '房号|房间',
        'room|room number',
      ),
    ],
    questions: texts(
      `{room}迷你吧消费多少
      {room}动了冰箱里的东西没有
      {room}退房,看看喝了几瓶
      {room}的客人吃了什么零食
      {room} minibar
      冰箱里少了两罐可乐,{room}要收多少钱
      结账前查下{room}小酒吧
      {room}那间拿了哪些饮料
      客人说没碰过酒水,{room}记录上怎么写的
      {room}冰箱账单
      补货的想知道{room}要补什么
      前台准备给{room}结账,房内酒水该加几块
      花生和啤酒都算上,{room}一共多少
      帮我核一下{room}里面客人喝掉的东西`,
      `What did {room} take from the minibar?
      {room} minibar
      guest in {room} is checking out, any drinks to charge
      he says he never opened the fridge, what do we have for {room}
      how much for snacks and beer in {room}
      which bottles are missing from {room}
      before I print the bill: fridge items of {room}
      what must I refill in the fridge of {room}
      did anyone drink the water in {room}`,
    ),
    missing: [
      lacking(
        'room',
        `迷你吧消费了多少
        客人喝了冰箱里几瓶`,
        `how much is the minibar
        what did the guest take from the fridge`,
        `请问是几号房?`,
        `Which room is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room'),
      items: rowsOf(
        r,
        2,
        (q) => q.pick(['可乐', '啤酒', '花生', '矿泉水', '薯片', '果汁', '巧克力']),
        (q) => ({ qty: q.integer(1, 4) }),
      ),
      total_yuan: r.integer(12, 320),
    }),
    answers: answers(
      `{room}用了<items|、|{name}{qty}份>,共{total_yuan}元。
      {room}的迷你吧消费{total_yuan}元:<items|、|{name}×{qty}>。`,
      `{room} took <items|, |{qty} {name}>, {total_yuan} yuan in total.`,
    ),
    empty: nothing(
      () => ({ items: [], total_yuan: 0 }),
      `{room}没有动过迷你吧。`,
      `Nothing was taken from the minibar in {room}.`,
    ),
  },
  {
    names: words(
      'deliver_to_room|send_amenity|song_wupin|room_delivery|requestGuestItem|runner_task',
    ),
    descriptions: texts(
      `给客房送物品
      派人把客人要的东西送到房间,返回任务号和预计分钟
      登记一条送物需求`,
      `Send an item to a guest room
      Creates a task to bring something a guest asked for, with minutes until delivery
      Amenity request`,
    ),
    parameters: [
      param(
        'room',
        'room|to_room|fangjian|roomNo|destination',
        ROOMS,
        '送到哪间房|房号',
        'room to deliver to|room number',
      ),
      param(
        'item',
        'item|amenity|wupin|article|itemName',
        among(
          '浴巾|牙刷|婴儿床|加厚被|吹风机|转换插头|荞麦枕|儿童拖鞋|Type-C线|熨斗|体温计|剃须刀|暖手宝|瑜伽垫|加湿器|象棋|雨伞|冰桶|针线包|果盘|防滑垫|USB风扇|开瓶器|衣架',
          'bath towels|toothbrush|baby cot|hair dryer|feather pillow|type-C cable|extra blanket|iron|umbrella|ice bucket|sewing kit|fruit plate|yoga mat|power adapter|slippers|corkscrew',
        ),
        '物品|要送什么',
        'what to bring|item',
      ),
      optional(
        param(
          'count',
          'count|qty|shuliang|quantity|pieces',
          integer(2, 8),
          '数量|几件',
          'how many|quantity',
        ),
      ),
    ],
    questions: texts(
      `给{room}送{item}
      {room}要{item},安排一下
      {room}的客人说没有{item}
      {item}送到{room}
      {room}要{count}个{item}
      麻烦让人拿{item}上{room}
      {room}打电话来,说想借{item}
      {count}份{item}给{room}送过去,快点
      客人带着孩子住{room},需要{item}
      请派人给{room}加{count}个{item}
      {room} {item}
      叫楼层的把{item}拿去{room},客人等着用
      {room}那位女士问能不能给她{item}
      刚入住就少{item},{room}补一下`,
      `Send {item} to {room}
      {room} needs {item}
      please have {item} brought up to {room}
      the guest in {room} would like {count} {item}
      {item} for {room}
      {room} just phoned, they want {item}
      could someone take {count} {item} to {room} right away
      there is a family in {room} asking to borrow {item}
      no {item} in {room}, get some up there`,
    ),
    missing: [
      lacking(
        'item',
        `{room}要送点东西\n给{room}送个东西上去`,
        `send something to {room}\n{room} would like something brought up`,
        `请问要送什么?`,
        `What should be sent?`,
      ),
      lacking(
        'room',
        `送{item}上来\n客人要{item}`,
        `send up {item}\na guest wants {item}`,
        `请问送到哪间房?`,
        `Which room should it go to?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'room', 'item'),
      task: code(r, 'T'),
      runner: someone(r),
      etaMinutes: r.integer(3, 25),
    }),
    answers: answers(
      `已安排{runner}给{room}送[{count}个]{item},约{etaMinutes}分钟到,任务号{task}。
      好的,{runner}会把[{count}个]{item}送到{room},大约{etaMinutes}分钟(任务{task})。`,
      `{runner} will bring[ {count}] {item} to {room} in about {etaMinutes} minutes, task {task}.`,
    ),
  },
  {
    names: words('extend_checkout|late_checkout|yanchi_tuifang|delay_departure|setLateLeave'),
    descriptions: texts(
      `延迟退房
      把某间房的离店时间推迟几小时,返回新的退房时刻和加收费用
      办理晚退`,
      `Late check-out
      Puts off the departure of a room by some hours and returns the new time and the fee
      Let a guest stay longer on the last day`,
    ),
    parameters: [
      param(
        'room',
        'room|room_number|fang|guestRoom|roomNo',
        ROOMS,
        '房号|哪间房晚走',
        'room|room that leaves later',
      ),
      param(
        'hours',
        'hours|extra_hours|xiaoshi|delayHours|by',
        integer(1, 8),
        '推迟几小时|小时数',
        'hours to add|by how many hours',
      ),
    ],
    questions: texts(
      `{room}晚退{hours}小时
      给{room}延迟退房{hours}个小时
      {room}想多待{hours}小时再走
      客人航班改晚了,{room}推后{hours}小时离店
      {room}延{hours}小时
      能不能让{room}多住{hours}个钟头
      {hours}小时后再收{room}的房卡吧,帮办一下
      {room}孩子还在睡,往后挪{hours}小时退
      帮{room}申请晚走,{hours}小时
      延住{hours}小时,房间{room}
      会员权益用一下:{room}退房时间加{hours}小时
      {room}那间客人求通融{hours}个小时
      今天{room}先别催,给他宽限{hours}小时退
      老客人住的{room},退房往后推{hours}小时`,
      `Give {room} a late check-out of {hours} hours
      {room} wants to stay {hours} more hours
      late checkout {room} {hours} h
      their flight is delayed, let {room} leave {hours} hours later
      please push back departure for {room} by {hours} hours
      {hours} extra hours for {room}
      the baby is asleep in {room}, add {hours} hours before they must go
      can {room} keep the key for another {hours} hours, set it up
      extend {room} by {hours} hours today`,
    ),
    missing: [
      lacking(
        'hours',
        `{room}想晚点退房\n给{room}延迟退房`,
        `{room} wants a late check-out\nlet {room} leave later`,
        `请问要延几小时?`,
        `By how many hours?`,
      ),
    ],
    result: (args, r) => ({
      done: true,
      ...echo(args, 'room', 'hours'),
      checkout_at: clock(r),
      fee_yuan: r.pick([0, 50, 80, 120, 200]),
    }),
    answers: answers(
      `{room}已延{hours}小时,{checkout_at}前退房即可,加收{fee_yuan}元。
      已办好:{room}推迟{hours}小时,新的退房时间{checkout_at},费用{fee_yuan}元。`,
      `{room} may stay {hours} more hours, until {checkout_at}, for {fee_yuan} yuan.`,
    ),
  },
  {
    names: words('room_rate|hotel_night_price|fangjia|price_per_night|quoteStay'),
    descriptions: texts(
      `酒店房价
      某家酒店某种房型某天一晚多少钱、含不含早
      查客房报价`,
      `Price of a hotel night
      What a kind of room costs at a hotel on a date and whether breakfast is included
      Nightly rate`,
    ),
    parameters: [
      param(
        'hotel',
        'hotel|hotel_name|jiudian|property|hotelName',
        HOTELS,
        '酒店名称|哪家酒店',
        'hotel|name of the hotel',
      ),
      param(
        'type',
        'room_type|type|fangxing|category|roomType',
        choice(
          option('single', '单人间|单间', 'single room|single'),
          option('double', '大床房|大床', 'double room|king room'),
          option('twin', '双床房|标间|两张床的', 'twin room|room with two beds'),
          option('family', '家庭房|亲子房', 'family room'),
          option('suite', '套房|套间', 'suite'),
        ),
        '房型|哪种房',
        'room type|kind of room',
      ),
      param(
        'date',
        'date|check_in|ruzhu|night|checkInDate',
        date,
        '入住日期|哪一晚',
        'check-in date|night',
      ),
    ],
    questions: texts(
      `{hotel}{date}{type}多少钱
      {date}住{hotel}的{type}一晚什么价
      {type}在{hotel}{date}贵不贵
      {hotel} {type} {date}
      出差报销上限五百,{date}{hotel}{type}超不超
      帮我问{hotel}{type}的价,{date}入住
      {date}晚上想在{hotel}开个{type},要花多少
      {hotel}那边{date}{type}含早吗,多少一晚
      {type},{hotel},{date},报价
      一家人{date}去{hotel},订{type}要几百
      {hotel}的{type}{date}涨价没有
      {date}{type}{hotel}房费
      老板{date}到,{hotel}里{type}是什么价位
      同样是{type},{hotel}{date}卖多少`,
      `How much is a {type} at {hotel} on {date}?
      {hotel} {type} {date}
      what does {hotel} charge for a {type} on {date}
      my limit is 500, would a {type} in {hotel} on {date} fit
      {date}, {type}, {hotel}: rate please
      does the {type} at {hotel} come with breakfast on {date} and at what price
      we arrive at {hotel} {date}, what will the {type} cost us
      price of one night in {hotel}, {type}, arriving {date}
      is {hotel} dear on {date} if I take a {type}`,
    ),
    missing: [
      lacking(
        'date',
        `{hotel}的{type}多少钱一晚\n{type}在{hotel}什么价`,
        `how much is a {type} at {hotel}\n{hotel} {type} price`,
        `请问哪天入住?`,
        `For which night?`,
      ),
      lacking(
        'hotel',
        `{date}的{type}多少钱\n{date}住一晚{type}什么价`,
        `what does a {type} cost on {date}\nprice of a {type} for {date}`,
        `请问是哪家酒店?`,
        `At which hotel?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'hotel', 'date'),
      price_yuan: r.integer(128, 2680),
      breakfast: r.pick(['含早', '不含早', '含双早']),
      rooms_left: r.integer(1, 30),
    }),
    answers: answers(
      `{hotel}{date}的{type}{price_yuan}元一晚,{breakfast},还剩{rooms_left}间。
      {date}{hotel}{type}报价{price_yuan}元({breakfast}),余{rooms_left}间。`,
      `A {type} at {hotel} on {date} costs {price_yuan} yuan ({breakfast}), {rooms_left} left.`,
    ),
    empty: nothing(
      () => ({ rates: [] }),
      `{hotel}{date}没有{type}可卖。`,
      `{hotel} has no {type} for {date}.`,
    ),
  },
  {
    names: words('rooms_vacant_tonight|tonight_occupancy|jinwan_kongfang|house_count|vacancyNow'),
    descriptions: texts(
      `今晚空房数
      本店今晚还剩几间可卖房、入住率多少、几位预订未到
      看今夜房量,不需要参数`,
      `Vacant rooms tonight
      How many rooms our house can still sell tonight, the occupancy and arrivals still due
      Tonight's house count, takes nothing`,
    ),
    parameters: [],
    questions: texts(
      `今晚还有几间空房
      今晚满了没
      咱们店今天入住率多少
      门口来了散客,还有房卖吗
      还有几位订了没到的
      今夜可售房
      空房
      值班经理问现在还能卖几间
      要不要把网上的房关掉,剩多少了
      今天生意怎么样,房都住上了吗
      晚上大概能住满不
      旅行社临时要房,我们还腾得出几间
      帮我看看今晚店里的房量
      住客到得差不多了吧,还差几个`,
      `How many rooms are free tonight?
      are we full tonight
      occupancy today
      a walk-in is at the desk, have we anything left to sell
      how many arrivals are still due this evening
      vacancies
      should I close online sales, how many are left for tonight
      how full is the house
      did everybody who booked for tonight turn up`,
    ),
    result: (_, r) => ({
      vacant: r.integer(1, 60),
      occupancy_percent: r.integer(38, 99),
      arrivals_due: r.integer(0, 40),
    }),
    answers: answers(
      `今晚还有{vacant}间空房,入住率{occupancy_percent}%,预订未到{arrivals_due}位。
      目前余{vacant}间,入住率{occupancy_percent}%,还有{arrivals_due}位没到店。`,
      `{vacant} rooms are free tonight, occupancy is {occupancy_percent}%, {arrivals_due} arrivals are still due.`,
    ),
    empty: nothing(() => ({ vacant: 0 }), `今晚已经满房。`, `We are full tonight.`),
  },
  {
    names: words('table_queue|restaurant_wait|paidui_dengwei|waiting_parties|getQueueLength'),
    descriptions: texts(
      `餐厅排队等位
      某家餐厅现在前面排了几桌、大约等多少分钟
      看吃饭要不要等位`,
      `Queue at a restaurant
      How many parties wait for a table now and for about how many minutes
      Waiting time before being seated`,
    ),
    parameters: [
      param(
        'restaurant',
        'restaurant|shop|canting|restaurant_name|venue',
        EATERIES,
        '餐厅名称|哪家店',
        'restaurant|name of the place',
      ),
      optional(
        param(
          'people',
          'party_size|people|renshu|guests|pax',
          integer(2, 12),
          '几个人吃|用餐人数',
          'party size|number of guests',
        ),
      ),
    ],
    questions: texts(
      `{restaurant}现在要等多久
      {restaurant}排了几桌
      {people}个人去{restaurant}得等位吗
      {restaurant}这会儿人多不多
      饿死了,{restaurant}前面还有几桌
      {restaurant} 等位
      我们{people}位,{restaurant}多长时间能坐下
      带爸妈去{restaurant},怕老人站太久,排队情况怎样
      {restaurant}门口那队长吗
      下班直接去{restaurant},现在叫到号没有
      {people}人桌{restaurant}排到哪了
      想吃{restaurant},但不想等,要多少分钟
      {restaurant}今天周末挤爆了吧,看下前面几桌
      商场五楼{restaurant}里排队的多不多,{people}人`,
      `How long is the wait at {restaurant}?
      {restaurant} queue
      {people} of us want to eat at {restaurant}, must we wait
      how many parties are ahead at {restaurant}
      I'm starving, can we sit down at {restaurant} right now
      is there a line outside {restaurant}
      my gran can't stand for long, how busy is {restaurant} at the moment
      minutes until a table for {people} frees up at {restaurant}
      {restaurant} must be packed, what is the waiting time`,
    ),
    missing: [
      lacking(
        'restaurant',
        `现在去吃饭要等位吗\n前面还有几桌`,
        `how long do we have to wait for a table\nis there a queue right now`,
        `请问是哪家餐厅?`,
        `Which restaurant?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'restaurant'),
      ahead: r.integer(1, 48),
      wait_min: r.integer(5, 150),
      calling: `${r.pick(['A', 'B', 'C'])}${r.integer(10, 99)}`,
    }),
    answers: answers(
      `{restaurant}[{people}人桌]前面还有{ahead}桌,约等{wait_min}分钟,现在叫到{calling}。
      {restaurant}[({people}人)]排队{ahead}桌,大概{wait_min}分钟,正在叫{calling}。`,
      `At {restaurant} {ahead} parties are ahead[ of your {people}], about {wait_min} minutes; now calling {calling}.`,
    ),
    empty: nothing(
      () => ({ ahead: 0 }),
      `{restaurant}现在不用等位。`,
      `There is no wait at {restaurant} now.`,
    ),
  },
  {
    names: words('book_table|reserve_restaurant|ding_zuo|make_reservation|tableBooking'),
    descriptions: texts(
      `预订餐桌
      在某家餐厅为几个人订某天的位子,可指定包间,返回预订号
      订座`,
      `Book a restaurant table
      Reserves a table for so many people on a day, in a private room if wished, and returns the number
      Make a dinner reservation`,
    ),
    parameters: [
      param(
        'restaurant',
        'restaurant|place|canting|venue_name|restaurantName',
        EATERIES,
        '餐厅|在哪家吃',
        'restaurant|where to eat',
      ),
      param(
        'people',
        'people|guests|renshu|covers|partySize',
        integer(2, 20),
        '人数|几位',
        'number of guests|how many people',
      ),
      param(
        'date',
        'date|day|riqi|booking_date|onDate',
        date,
        '用餐日期|哪天',
        'day of the meal|date',
      ),
      optional(
        param(
          'private',
          'private_room|private|baojian|isPrivate|separate',
          flag(
            '要包间|坐包厢',
            'in a private room|with a room to ourselves',
            '坐大厅|不要包间',
            'in the main hall|in the open area',
          ),
          '是否要包间|包间还是大厅',
          'whether a private room is wanted|private room',
        ),
      ),
    ],
    questions: texts(
      `{restaurant}{date}订{people}个人的位子
      帮我在{restaurant}订{date}的桌,{people}位
      {date}{people}人{restaurant},留个座
      {people}个人{date}去{restaurant}吃,{private}
      {date}公司聚餐定在{restaurant},{people}人,{private}
      我妈过生日,{date}{restaurant}留{people}人桌
      预定{restaurant},{date},{people}人
      {restaurant}给我占个位,{date}晚上{people}个
      {private},{restaurant},{people}位,{date}
      请{people}位客户{date}在{restaurant}吃饭,麻烦安排座位
      {people}位{date}到{restaurant},要个桌子
      {date}那天在{restaurant}约了{people}个同学,帮订一下
      去{restaurant}怕没座,{date}先给{people}个人订上
      {restaurant} {people}人 {date} 订座`,
      `Book a table for {people} at {restaurant} on {date}
      {restaurant}, {date}, {people} people
      please reserve {people} seats in {restaurant} for {date}
      it's mum's birthday on {date}, get us a table for {people} at {restaurant}
      {people} of us will eat at {restaurant} on {date}, {private} please
      I'm taking clients out {date}: {restaurant}, {people} guests, {private}
      can you hold something for {people} at {restaurant} {date}
      {date} dinner at {restaurant} with {people}, sort it out
      reservation {restaurant} {people} {date}`,
    ),
    missing: [
      lacking(
        'people',
        `{restaurant}{date}订个位子\n帮我在{restaurant}订{date}的桌`,
        `book a table at {restaurant} on {date}\nreserve {restaurant} for {date}`,
        `请问几位用餐?`,
        `For how many people?`,
      ),
      lacking(
        'date',
        `{restaurant}订{people}个人的位子\n想在{restaurant}留一张{people}人桌`,
        `book a table for {people} at {restaurant}\n{people} seats in {restaurant} please`,
        `请问订哪天?`,
        `For which day?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'restaurant', 'date', 'people'),
      booking_no: code(r, 'R'),
      hold_until: clock(r),
    }),
    answers: answers(
      `已在{restaurant}订好{date}{people}人的位子[({private})],预订号{booking_no},保留到{hold_until}。
      {restaurant}{date}{people}位[、{private}]订好了,号码{booking_no},座位留到{hold_until}。`,
      `Booked {restaurant} on {date} for {people}[ {private}]: number {booking_no}, held until {hold_until}.`,
    ),
  },
  {
    names: words(
      'dish_portions_left|is_dish_sold_out|guqing_chaxun|kitchen_stock_of_dish|getDishRemaining',
    ),
    descriptions: texts(
      `菜品剩余份数
      某道菜今天还能出几份、是否沽清
      查菜卖完没有`,
      `Portions left of a dish
      How many times the kitchen can still make a dish today, or whether it is sold out
      Is it off the menu for now`,
    ),
    parameters: [
      param(
        'dish',
        'dish|dish_name|cai|menu_item|dishName',
        DISHES,
        '菜名|哪道菜',
        'dish|name on the menu',
      ),
    ],
    questions: texts(
      `{dish}还有吗
      {dish}卖完了没
      今天{dish}还能点几份
      {dish}是不是沽清了
      6号桌想加{dish},厨房还做得出来吗
      {dish} 余量
      后厨还备着多少{dish}
      问下{dish}今天还供应不
      客人专门来吃{dish}的,别没了吧
      再来三份{dish}够不够
      {dish}剩几份了
      菜单上{dish}要不要划掉,看下还剩多少
      晚市{dish}的量还够卖吗
      刚才一桌点了好多{dish},现在还出得了吗`,
      `Is there any {dish} left?
      {dish} sold out?
      how many portions of {dish} can the kitchen still do
      table six wants {dish}, do we have it
      can I still order {dish} today
      should I cross {dish} off the board, what remains
      some guests came only for {dish}, tell me we haven't run out
      {dish} remaining
      enough {dish} for the evening`,
    ),
    missing: [
      lacking(
        'dish',
        `这道菜还有吗\n今天还剩几份`,
        `is it sold out\nhow many portions are left`,
        `请问是哪道菜?`,
        `Which dish?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'dish'),
      portions: r.integer(1, 60),
      sold_today: r.integer(3, 140),
    }),
    answers: answers(
      `{dish}还剩{portions}份,今天已卖{sold_today}份。
      今天{dish}卖了{sold_today}份,还能出{portions}份。`,
      `{portions} portions of {dish} are left, {sold_today} were sold today.`,
    ),
    empty: nothing(() => ({ portions: 0 }), `{dish}今天卖完了。`, `{dish} is sold out today.`),
  },
  {
    names: words('dish_allergens|contains_allergen|guomin_yuan|food_allergy_check|hasIngredient'),
    descriptions: texts(
      `菜品过敏原
      某道菜里有没有某类过敏原,来自哪种原料
      给忌口的客人核对配料`,
      `Allergens in a dish
      Whether a dish holds a given allergen and which ingredient brings it
      Check food for guests who must avoid something`,
    ),
    parameters: [
      param('dish', 'dish|item|caipin|food|dishName', DISHES, '菜品名称|哪道菜', 'dish|food item'),
      param(
        'allergen',
        'allergen|substance|guominyuan|avoid|allergenType',
        choice(
          option('peanut', '花生', 'peanuts|peanut'),
          option('gluten', '麸质|面筋|小麦', 'gluten|wheat'),
          option('shellfish', '甲壳类|虾蟹', 'shellfish|prawns or crab'),
          option('dairy', '乳制品|牛奶', 'dairy|milk'),
          option('egg', '鸡蛋|蛋', 'egg'),
          option('soy', '大豆|黄豆', 'soy|soya'),
        ),
        '过敏原|忌什么',
        'allergen|what to avoid',
      ),
    ],
    questions: texts(
      `{dish}里有{allergen}吗
      对{allergen}过敏能吃{dish}不
      {dish}放没放{allergen}
      小朋友碰不得{allergen},{dish}行吗
      {dish} {allergen} 过敏
      客人忌{allergen},点了{dish},安全吗
      {allergen}在{dish}里有没有
      请厨房确认{dish}含不含{allergen}
      {dish}的酱汁带{allergen}吗
      医生不让沾{allergen},{dish}能点不
      想吃{dish},但我{allergen}不耐受
      3号桌问{dish}用{allergen}了没
      {allergen}过敏的人能碰{dish}吗
      {dish}做的时候加{allergen}没`,
      `Does {dish} contain {allergen}?
      {dish} {allergen}
      can someone allergic to {allergen} eat {dish}
      my son must not touch {allergen}, is {dish} safe
      is there any {allergen} in {dish}
      a guest avoids {allergen} and has ordered {dish}, all right?
      ask the kitchen whether {dish} is made with {allergen}
      I'd love {dish} but I can't have {allergen}
      {allergen} free or not: {dish}`,
    ),
    missing: [
      lacking(
        'allergen',
        `过敏能吃{dish}吗\n{dish}里有过敏的东西没`,
        `is {dish} safe for my allergy\nI am allergic, can I eat {dish}`,
        `请问对什么过敏?`,
        `What are you allergic to?`,
      ),
      lacking(
        'dish',
        `这里面有{allergen}吗\n我对{allergen}过敏,能点吗`,
        `does it contain {allergen}\ncan I have it if I avoid {allergen}`,
        `请问是哪道菜?`,
        `Which dish?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'dish', 'allergen'),
      contains: true,
      source: r.pick(['腌料', '蘸酱', '勾芡', '炸粉', '高汤', '装饰碎']),
      checked_by: someone(r),
    }),
    answers: answers(
      `{dish}含{allergen},来自{source},由{checked_by}核对。
      {dish}里有{allergen}({source}),核对人{checked_by}。`,
      `Yes, {dish} contains {allergen}, from {source}; checked by {checked_by}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'dish'), contains: false }),
      `{dish}不含{allergen}。`,
      `{dish} contains no {allergen}.`,
    ),
  },
  {
    names: words(
      'unserved_dishes|table_still_waiting|weishang_cai|pending_for_table|getOpenDishes',
    ),
    descriptions: texts(
      `某桌未上的菜
      看一张桌子还有哪些菜没出、已经等了几分钟
      催菜前查进度`,
      `Dishes a table still waits for
      What has not come out of the kitchen for a table and for how many minutes
      Progress before chasing an order`,
    ),
    parameters: [
      param(
        'table',
        'table|table_no|zhuohao|seat|tableName',
        TABLES,
        '桌号或包间名|哪桌',
        'table number or name|which table',
      ),
    ],
    questions: texts(
      `{table}还有什么没上
      {table}催菜了
      {table}的菜怎么还没来
      {table}等多久了
      客人发火了,{table}还差几道
      {table} 未上菜
      查一下{table}后厨出到哪儿了
      {table}那桌就差汤了吧
      服务员跑来说{table}饿得不行,看还剩啥没做
      {table}点的都上齐没有
      {table}在等哪道菜
      哪几道还压在厨房?{table}
      {table}客人要赶火车,还有菜没端吗
      给{table}看看进度`,
      `What is still missing at {table}?
      {table} is chasing its food
      how long has {table} been waiting
      which dishes for {table} are stuck in the kitchen
      guests at {table} have a train to catch, has everything come out
      {table} not served
      has {table} got all they ordered
      they are getting angry at {table}, what's left to bring
      kitchen progress for {table}`,
    ),
    missing: [
      lacking(
        'table',
        `菜怎么还没上齐\n还有哪几道没出`,
        `what is still missing\nwhy is the food not out yet`,
        `请问是哪一桌?`,
        `Which table?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'table'),
      waiting: rowsOf(
        r,
        r.integer(1, 3),
        (q) => q.pick(['清蒸鱼', '酸辣汤', '炒饭', '烤鸭', '排骨', '凉皮', '豆腐煲']),
        (q) => ({ minutes: q.integer(6, 48) }),
      ),
    }),
    answers: answers(
      `{table}还没上的有<waiting|、|{name}(等了{minutes}分钟)>。
      {table}还差<waiting|、|{name},{minutes}分钟>。`,
      `{table} still waits for <waiting|, |{name} ({minutes} minutes)>.`,
    ),
    empty: nothing(
      () => ({ waiting: [] }),
      `{table}的菜都上齐了。`,
      `Everything has been served at {table}.`,
    ),
  },
  {
    names: words('cake_order_ready|bakery_pickup|dangao_quhuo|is_cake_done|getCakeOrder'),
    descriptions: texts(
      `蛋糕预订取货
      按订货人姓名查蛋糕做好没有、几点可取、还差多少尾款
      面包房订单进度`,
      `Bakery order by customer
      Whether the cake somebody ordered is done, when to fetch it and what is left to pay
      Pick-up of a bakery order`,
    ),
    parameters: [
      param(
        'customer',
        'customer|name|dinghuoren|ordered_by|customerName',
        bank('person'),
        '订货人姓名|谁订的',
        'customer|who ordered',
      ),
      optional(
        param(
          'shop',
          'shop|bakery|mendian|branch|shopName',
          among(
            '麦香坊|85度C东门|味多美2店|元祖|好利来万达|面包新语|阿甘烘焙|泸溪河|小麦在家|鲍师傅|原麦处|幸福西饼|桥头店|B&C|稻香村南|甜里|巴黎贝甜|糖果部落|R&B甜品|爸爸糖|酵母菌|仟吉|Lady M',
            'Crumb & Co|Sweet Mill|the bun shop|Rise Bakery|Old Oven|sugar lane|Patisserie 9|Good Loaf|Flour East|Butter Club|Little Whisk|daily bread|Cake Now|North Street',
          ),
          '门店|哪家面包房',
          'shop|branch of the bakery',
        ),
      ),
    ],
    questions: texts(
      `{customer}订的蛋糕好了吗
      {customer}的生日蛋糕几点能拿
      我是来取货的,名字{customer}
      {shop}给{customer}做的蛋糕完工没
      {customer}那份还欠多少尾款
      {customer} 蛋糕
      电话里留的是{customer},在{shop}取
      {shop}有没有{customer}的单,做完没有
      派对三点开始,{customer}订的那个裱好了没
      替{customer}来拿蛋糕,现在可以领吗
      查查{customer}在{shop}订的什么时候出炉
      师傅说{customer}家的还在烤?
      {customer}订货进度,{shop}
      帮忙看一下{customer}的那个六寸好没好`,
      `Is the cake for {customer} ready?
      I'm here to fetch the order of {customer}
      {customer} cake
      what does {customer} still owe for the birthday cake
      when can {customer} pick up from {shop}
      the party starts at three, has {shop} finished what {customer} ordered
      bakery order, name of {customer}, {shop}
      has the tart for {customer} come out of the oven
      my sister {customer} ordered something sweet, is it done yet`,
    ),
    missing: [
      lacking(
        'customer',
        `我订的蛋糕好了吗\n来取蛋糕,做完没有`,
        `is my cake ready\nI came to fetch a cake`,
        `请问订货人姓名是?`,
        `Under what name was it ordered?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'customer', 'shop'),
      stage: r.pick(['烘烤中', '裱花中', '已完成', '冷藏待取']),
      pickup_from: clock(r),
      balance_yuan: r.integer(0, 268),
    }),
    answers: answers(
      `{customer}[在{shop}]订的蛋糕{stage},{pickup_from}起可取,尾款{balance_yuan}元。
      [{shop}]{customer}的订单:{stage},{pickup_from}后取货,还差{balance_yuan}元。`,
      `The cake for {customer}[ at {shop}] is at stage {stage}, ready from {pickup_from}, {balance_yuan} yuan left to pay.`,
    ),
    empty: nothing(
      () => ({ orders: [] }),
      `[{shop}]没有{customer}的蛋糕订单。`,
      `There is no cake order for {customer}[ at {shop}].`,
    ),
  },
  {
    names: words('buffet_price|buffet_cost|zizhu_jiage|all_you_can_eat|getBuffetFee'),
    descriptions: texts(
      `自助餐价格
      某酒店某一餐的自助多少钱一位、几点开到几点
      查自助收费,可分大人小孩`,
      `Buffet price
      What the buffet of a hotel costs per head for a meal, with its hours
      All-you-can-eat fee for adults or children`,
    ),
    parameters: [
      param('hotel', 'hotel|venue|jiudian|place|hotelName', HOTELS, '酒店|在哪家吃', 'hotel|where'),
      param(
        'meal',
        'meal|session|canci|time_of_day|mealType',
        choice(
          option('breakfast', '早餐|早上', 'breakfast|morning'),
          option('lunch', '午餐|中午', 'lunch|midday'),
          option('tea', '下午茶', 'afternoon tea'),
          option('dinner', '晚餐|晚上', 'dinner|evening'),
        ),
        '餐次|哪一餐',
        'meal|which meal',
      ),
      optional(
        param(
          'child',
          'child|is_child|ertong|kid|childPrice',
          flag('小孩|儿童', 'children|kids', '大人|成人', 'adults|grown-ups'),
          '是否儿童|大人还是小孩',
          'child or adult|whether for a child',
        ),
      ),
    ],
    questions: texts(
      `{hotel}{meal}自助多少钱一位
      {meal}去{hotel}吃自助贵吗
      {hotel}的{meal}自助{child}怎么收
      {child}{meal}自助什么价,{hotel}
      {hotel} {meal} 自助
      不住店能吃{hotel}{meal}的自助吗,一位几块
      {hotel}{meal}随便吃要付多少
      请客去{hotel}吃{meal}自助,人均多少
      {hotel}那个海鲜自助{meal}几点开
      带娃去{hotel},{meal}自助{child}票价
      {meal}自助在{hotel}开到几点,一位多少
      {hotel}里{meal}放开吃,{child}要多少钱
      {child}去{hotel}吃{meal}自助打折不
      听说{hotel}{meal}自助涨了,现在多少`,
      `How much is the {meal} buffet at {hotel}?
      {hotel} {meal} buffet
      what do {child} pay for the {meal} buffet at {hotel}
      {meal} all you can eat at {hotel}, price per head
      can I have the {meal} buffet in {hotel} without staying there, what would it cost
      until when does {hotel} serve its {meal} buffet
      we bring {child} to {hotel}, fee for the {meal} buffet?
      is eating one's fill at {hotel} expensive, {meal}
      buffet at {hotel}, {meal}, {child}`,
    ),
    missing: [
      lacking(
        'meal',
        `{hotel}自助多少钱\n去{hotel}吃自助一位几块`,
        `how much is the buffet at {hotel}\n{hotel} buffet price`,
        `请问是哪一餐?`,
        `Which meal do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'hotel', 'meal'),
      per_head_yuan: real(r, 38, 498, 0),
      opens: clock(r),
      hours: r.integer(2, 4),
    }),
    answers: answers(
      `{hotel}{meal}自助[{child}]每位{per_head_yuan}元,{opens}开餐,供应{hours}小时。
      {hotel}的{meal}自助[{child}]{per_head_yuan}元一位,从{opens}起开{hours}小时。`,
      `The {meal} buffet at {hotel} costs {per_head_yuan} yuan a head[ for {child}], from {opens} for {hours} hours.`,
    ),
    empty: nothing(
      () => ({ sessions: [] }),
      `{hotel}没有{meal}自助。`,
      `{hotel} has no {meal} buffet.`,
    ),
  },
]
