/** Transport of people and goods, and travel: moves, rides, parcels, rebookings, luggage, parking, camping. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, firm, flag } = s
const { integer, lacking, nothing, option, optional, param, real, someone, texts, words } = s

const PLACES = among(
  '从化南站|到家花园|至善路口|由拳广场|火车西站北口|软件园二期|给水厂宿舍|万达3号门|江南里|大学城中心|T3航站楼|石头村委会|老汽修厂|滨河路118号|中医院门诊部|梧桐山下|小商品市场东|e谷创业园|东方红小区|现代城A座|鱼市口|和平里中街|去非书店|美术馆后身|接官亭|送变电公司',
  'Mill Lane 14|the old brewery|Terminal 2|Harbour View|North Gate|St Mary hospital|Kings Arch|West Park station|unit 7 Canal Yard|campus east|Leaving Street|Return House|central library|Pier 9|oak hill school|Dockside 22|Fore Street|Between Bridges',
)
const STATIONS = among(
  '人民广场|体育中心|小什字|7号桥|会展中|机场北|五里店|到贤村|大学城南|从台路|磁器口|高新园|T1航站楼|新街口|上下九|北新泾|给孤寺|二里沟|省人民医院|海底世界|天府三街|古塔|中央公园西|园博园',
  'Bank East|Mile End Road|Upper Lock|Central|White Bridge|Platform Nine|to-be-named|Oxford Cross|Seven Wells|airport north|Museum|Canal Street|Stadium West|Old Market|Far End|green lane',
)
const AIRLINES = among(
  '东海航空|云上航空|南翔|西部快线|红土航|天骄国际|9元航空|长空|海峡航空|由里航空|丝路快航|北极星航空|Air Luna|春晓|首都货航|到飞|青鸟支线|大洋航|蓝鲸航空|百川|福地航空',
  'Northern Air|Blue Whale|air luna|Meridian|Skylark Express|Coastal|Sunrise Airways|TransPolar|Fly Seven|Baltic Wings|Island Hopper|Golden Route|Aurora Jet|Westbound|Pacific Crown',
)

export const families: Family[] = [
  {
    names: words('moving_quote|removal_price|banjia_baojia|house_move_cost|getMovingQuote'),
    descriptions: texts(
      `搬家报价
      按搬出地址和搬入地址估算一次搬运多少钱、几个工人
      搬场费用查询,可指定车型`,
      `Price of a house move
      Cost and crew size for moving belongings between two addresses
      Removal quote, optionally for a given vehicle`,
    ),
    parameters: [
      param(
        'origin',
        'from|origin|move_out|cong|fromAddress',
        PLACES,
        '搬出地址|从哪搬',
        'address to move out of|from',
      ),
      param(
        'target',
        'to|target|move_in|dao|toAddress',
        PLACES,
        '搬入地址|搬到哪',
        'address to move into|to',
      ),
      optional(
        param(
          'vehicle',
          'vehicle|truck|chexing|size|vehicleType',
          choice(
            option('VAN_S', '面包车|小面', 'small van|minibus'),
            option('BOX_M', '厢货|中型厢式车', 'box truck|medium lorry'),
            option('BOX_L', '大货车|大厢车', 'big truck|large lorry'),
            option('CRANE', '吊车|带吊机的车', 'crane truck|truck with a hoist'),
          ),
          '车型|用什么车',
          'vehicle|kind of truck',
        ),
      ),
    ],
    questions: texts(
      `从{origin}搬到{target}要多少钱
      {origin}搬家到{target}什么价
      新房在{target},老房子在{origin},搬一趟怎么收费
      要搬去{target},东西现在都在{origin},估个价
      下周退租,{origin}的家当全部运到{target},大概花多少
      {origin}→{target} 搬家费
      叫一辆{vehicle}把{origin}的家具拉到{target}多少钱
      {vehicle}够装,{target}那边收货,{origin}这边装车,报个价
      搬进{target}贵吗?我从{origin}搬出来
      由{origin}至{target}搬场,用{vehicle},几个工人
      你们{origin}到{target}收费多少,有电梯
      目的地{target},起点{origin},{vehicle},报价
      爸妈要从{origin}挪到{target}住,找人搬得多少
      我住{origin},换到{target}去,搬运费心里没数`,
      `How much is a move from {origin} to {target}?
      move to {target} from {origin}, price please
      we're leaving {origin} for {target}, what would the removal cost
      {origin} to {target} moving quote
      new home is {target}, old one {origin}, how much to shift everything
      what do you charge for one {vehicle} taking our things from {origin} to {target}
      everything in {origin} has to be in {target} next week, ballpark figure?
      removal into {target}, out of {origin}, with a {vehicle}
      my parents want their furniture brought to {target}, it is still at {origin}`,
    ),
    missing: [
      lacking(
        'target',
        `从{origin}搬家多少钱
        我要搬出{origin},报个价`,
        `how much to move out of {origin}
        quote for a move from {origin}`,
        `请问要搬到哪里?`,
        `Where are you moving to?`,
      ),
      lacking(
        'origin',
        `搬到{target}多少钱
        想搬进{target},估个价`,
        `how much to move into {target}
        quote for a move to {target}`,
        `请问从哪里搬出?`,
        `Where are you moving from?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'origin', 'target'),
      price: r.integer(30, 480) * 10,
      workers: r.integer(2, 6),
      hours: real(r, 1.5, 9),
    }),
    answers: answers(
      `从{origin}搬到{target}报价{price}元,{workers}名工人,约{hours}小时。
      {origin}到{target}搬家{price}元,派{workers}人,大概{hours}小时。`,
      `Moving from {origin} to {target} costs {price} yuan with {workers} workers, about {hours} hours.
      The move from {origin} to {target} is {price} yuan: {workers} workers, {hours} hours.`,
    ),
    empty: nothing(
      () => ({ offers: [] }),
      `从{origin}到{target}暂时没有搬家报价。`,
      `There is no quote for a move from {origin} to {target}.`,
    ),
  },
  {
    names: words('forward_suitcase|luggage_transfer|xingli_zhuansong|send_bags_ahead|shipBaggage'),
    descriptions: texts(
      `行李转送下单
      把客人的箱子由一家酒店送往另一家,当天送达
      跨酒店寄送行李`,
      `Send luggage from one hotel to the next
      Order the same-day transport of a guest's bags between two lodgings
      Baggage forwarding`,
    ),
    parameters: [
      param(
        'pickup',
        'pickup_hotel|sender|from_hotel|qujian|collectAt',
        among(
          '云顶酒店|江畔民宿|到此一游客栈|全季7店|半山居|城市便捷|老码头旅馆|给力青旅|锦江之星北|花间堂|从前慢|海景大酒店|如家|301公寓|中转驿|听雨轩|亚朵S|小住|西子宾馆|至尚居|橘子水晶|大院里',
          'Hotel Alba|the Grand|River Inn|Station Lodge|Casa 12|Old Post|hostel one|Sea View|Maple House|The Forward Arms|Park Plaza|Lakeside 3|Moonrise|corner house|Blue Door|Ryokan Sato',
        ),
        '取行李的酒店|从哪家取',
        'hotel that hands over the bags|collect from',
      ),
      param(
        'delivery',
        'delivery_hotel|receiver|to_hotel|songda|deliverTo',
        among(
          '云顶酒店|江畔民宿|到此一游客栈|全季7店|半山居|城市便捷|老码头旅馆|给力青旅|锦江之星北|花间堂|从前慢|海景大酒店|如家|301公寓|中转驿|听雨轩|亚朵S|小住|西子宾馆|至尚居|橘子水晶|大院里',
          'Hotel Alba|the Grand|River Inn|Station Lodge|Casa 12|Old Post|hostel one|Sea View|Maple House|The Forward Arms|Park Plaza|Lakeside 3|Moonrise|corner house|Blue Door|Ryokan Sato',
        ),
        '送达的酒店|送到哪家',
        'hotel that receives the bags|deliver to',
      ),
      optional(param('bags', 'bags|pieces|jianshu|count', integer(1, 9), '件数', 'number of bags')),
    ],
    questions: texts(
      `把行李从{pickup}送到{delivery}
      箱子在{pickup},麻烦送去{delivery}
      帮我寄{bags}件行李到{delivery},来{pickup}取
      我们今晚改住{delivery},{pickup}前台那些包请转过去
      {delivery}收,{pickup}发,{bags}个箱子
      去{pickup}取{bags}件,送{delivery}
      不想拖着箱子逛,{pickup}的行李直接给到{delivery}吧
      客人退房了,行李由{pickup}转{delivery}
      {pickup}到{delivery}送行李下单
      行李要先到{delivery},人还在{pickup}
      {bags}个包忘在{pickup}了,请送到我现在住的{delivery}
      帮叫个行李车,取{pickup},到{delivery}
      今晚睡{delivery},东西还压在{pickup},找人运过来
      给{delivery}送{bags}件箱包,起点{pickup}`,
      `Please send my bags from {pickup} to {delivery}
      my suitcase is at {pickup}, get it to {delivery}
      forward {bags} bags to {delivery}, collect them at {pickup}
      we sleep at {delivery} tonight, our things are still in {pickup}, could someone bring them
      luggage {pickup} to {delivery}
      deliver to {delivery} what I left at {pickup}
      pick up {bags} pieces from {pickup} for {delivery}
      I don't want to drag everything round town: {pickup} hands it over, {delivery} takes it
      the guests checked out of {pickup}, their {bags} cases go to {delivery}`,
    ),
    missing: [
      lacking(
        'delivery',
        `把{pickup}的行李送走
        来{pickup}取箱子`,
        `collect my bags at {pickup}
        send my luggage on from {pickup}`,
        `请问送到哪家酒店?`,
        `Which hotel should receive the bags?`,
      ),
    ],
    result: (args, r) => ({
      order: code(r, 'XL'),
      ...echo(args, 'pickup', 'delivery', 'bags'),
      collect_at: clock(r),
      fee: r.integer(20, 180),
    }),
    answers: answers(
      `已下单{order}:{collect_at}到{pickup}取[{bags}件]行李,送到{delivery},费用{fee}元。
      行李单{order}已生成,{collect_at}在{pickup}取件,送往{delivery},{fee}元。`,
      `Order {order}: the bags are collected at {pickup} at {collect_at} and go to {delivery} for {fee} yuan.`,
    ),
  },
  {
    names: words('ride_fare|taxi_estimate|dache_yujia|hail_price|estimateRide|che_fei_yugu'),
    descriptions: texts(
      `打车预估价
      从上车点到下车点用某档车要花多少钱、开多久
      网约车车费预估`,
      `Fare estimate for a ride
      What a car of a class costs between pick-up and drop-off, and how long it takes
      Taxi price in advance`,
    ),
    parameters: [
      param(
        'pickup',
        'pickup|start|shangche|from_stop|pickupPoint',
        PLACES,
        '上车地点|起点',
        'pick-up point|start of the ride',
      ),
      param(
        'dropoff',
        'dropoff|destination|xiache|end|dropoffPoint',
        PLACES,
        '下车地点|终点',
        'drop-off point|where the ride ends',
      ),
      param(
        'tier',
        'tier|car_class|dangwei|product|serviceType',
        choice(
          option('eco', '快车|普通车', 'cheap car|economy car'),
          option('lux', '专车|豪华车', 'limousine|luxury car'),
          option('pool', '拼车|顺路拼', 'shared car|pooled car'),
          option('xl', '六座商务|七座车', 'people carrier|six-seater'),
          option('acc', '无障碍车|能上轮椅的车', 'wheelchair car|accessible car'),
        ),
        '车型档位|哪种车',
        'class of car|service',
      ),
    ],
    questions: texts(
      `{pickup}打{tier}到{dropoff}多少钱
      从{pickup}叫{tier}去{dropoff}贵不贵
      {tier},{dropoff}下,{pickup}上,大概几块
      我在{pickup}等着,想去{dropoff},{tier}得花多少
      到{dropoff}的{tier}什么价,上车点{pickup}
      {pickup}-{dropoff} {tier} 预估
      {tier}跑一趟{dropoff}多久多少钱,我人在{pickup}
      报销要提前填,{pickup}至{dropoff}坐{tier}预估几元
      老人要去{dropoff},在{pickup}接,坐{tier}合适吗,价钱呢
      {tier}从{pickup}开到{dropoff}要多少分钟、多少费用
      打到{dropoff}的话{tier}多少,{pickup}出发
      {dropoff}接人再说,先看{pickup}过去{tier}的价
      喝酒了开不了车,{pickup}回{dropoff},{tier}多少
      送客户去{dropoff},{tier},人在{pickup}`,
      `How much is a {tier} from {pickup} to {dropoff}?
      {tier} to {dropoff}, I'm standing at {pickup}, what will I pay
      {pickup} {dropoff} {tier} price
      what would I pay to reach {dropoff} in a {tier} starting at {pickup}
      pick me up at {pickup}, drop me at {dropoff}, {tier}: fare?
      is a {tier} expensive between here ({pickup}) and {dropoff}
      grandma goes to {dropoff} by {tier}, she gets in at {pickup}, how much and how long
      can't drive tonight, {pickup} back to {dropoff}, {tier}, roughly what cost
      before I book: {tier}, {dropoff} from {pickup}`,
    ),
    missing: [
      lacking(
        'pickup',
        `打{tier}去{dropoff}多少钱
        {tier}到{dropoff}什么价`,
        `how much is a {tier} to {dropoff}
        price of a {tier} ending at {dropoff}`,
        `请问在哪里上车?`,
        `Where do you want to be picked up?`,
      ),
      lacking(
        'tier',
        `{pickup}到{dropoff}打车多少钱
        从{pickup}去{dropoff}的车费`,
        `what is the fare from {pickup} to {dropoff}
        how much to {dropoff} from {pickup}`,
        `请问要快车、专车、拼车、商务车还是无障碍车?`,
        `Which car: economy, luxury, shared, six-seater or wheelchair?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pickup', 'dropoff', 'tier'),
      fare: real(r, 9, 260),
      minutes: r.integer(6, 110),
      km: real(r, 2, 70),
    }),
    answers: answers(
      `{pickup}到{dropoff}坐{tier}约{fare}元,{km}公里,{minutes}分钟。
      {tier}从{pickup}到{dropoff}预估{fare}元({km}公里,约{minutes}分钟)。`,
      `A {tier} from {pickup} to {dropoff} costs about {fare} yuan for {km} km, {minutes} minutes.`,
    ),
    empty: nothing(
      () => ({ cars: 0 }),
      `{pickup}附近现在没有{tier}可去{dropoff}。`,
      `There is no {tier} at {pickup} for a ride to {dropoff}.`,
    ),
  },
  {
    names: words('book_airport_pickup|transfer_booking|yuyue_jieji|reserve_shuttle|bookTransfer'),
    descriptions: texts(
      `预约接送机
      订一辆车在指定日期把旅客从一处送到另一处
      接机送机下单`,
      `Book a private transfer
      Reserve a car that takes travellers between two points on a day
      Airport transfer booking`,
    ),
    parameters: [
      param(
        'origin',
        'start_point|from|qidian|departure_point|pickUp',
        PLACES,
        '出发地点|起点',
        'departure point|from',
      ),
      param(
        'target',
        'end_point|to|zhongdian|arrival_point|dropOff',
        PLACES,
        '到达地点|终点',
        'arrival point|to',
      ),
      param(
        'date',
        'date|travel_date|riqi|day|transferDate',
        date,
        '用车日期|哪天',
        'day of the transfer|date',
      ),
      optional(
        param('seats', 'seats|passengers|renshu|pax', integer(1, 12), '乘车人数', 'passengers'),
      ),
    ],
    questions: texts(
      `订一辆{date}从{origin}到{target}的车
      {date}安排车去{origin}接人,送到{target}
      预约{date}接送,{target}下,{origin}上
      {origin}接,{target}送,{date},{seats}个人
      {date}有外宾到{origin},派车把他们拉到{target}
      {date}一早要赶去{target},从{origin}走,帮我约好司机
      给我留辆车:{date},{origin}到{target}
      {seats}人{date}去{target},{origin}集合出发,订车
      {date} {origin}→{target} 约车
      送我们{seats}位去{target}吧,{date}在{origin}等
      {date}由{origin}至{target},{seats}人,请下单
      目的地{target},{date}用车,上车点{origin}
      爸妈{date}到{origin}落地,找车接到{target}
      {date}要用车,{target}是终点,起点{origin},订上`,
      `Book a car from {origin} to {target} on {date}
      reserve a transfer to {target} for {date}, starting at {origin}
      {date}: {seats} people, {origin} to {target}, please arrange a driver
      on {date} someone must collect our guests at {origin} and take them to {target}
      get us to {target} on {date}, we'll wait at {origin}
      transfer {origin} {target} {date}
      my parents land at {origin} on {date}, have them driven to {target}
      we are {seats} and need a ride to {target} from {origin} on {date}, book it
      I want a driver at {origin} on {date}, going to {target}`,
    ),
    missing: [
      lacking(
        'date',
        `订一辆从{origin}到{target}的车
        安排车去{origin}接人送到{target}`,
        `book a car from {origin} to {target}
        arrange a transfer to {target} from {origin}`,
        `请问哪天用车?`,
        `On which day do you need the car?`,
      ),
    ],
    result: (args, r) => ({
      booking: code(r, 'T'),
      ...echo(args, 'origin', 'target', 'date', 'seats'),
      driver: someone(r),
      plate: `${r.pick(['浙A', '沪B', '京N', '粤C'])}${r.integer(10000, 99999)}`,
    }),
    answers: answers(
      `已预约{date}从{origin}到{target}的车,单号{booking},司机{driver},车牌{plate}。
      订好了:{date}{origin}至{target},{booking},{driver}师傅,{plate}。`,
      `Booked {booking}: {origin} to {target} on {date}, driver {driver}, plate {plate}.`,
    ),
  },
  {
    names: words('coach_seats_left|long_distance_bus|keche_yupiao|intercity_coach|findCoach'),
    descriptions: texts(
      `长途客车余票
      查两座城市之间的大巴还有几个座位、票价和发车时间
      汽车票查询`,
      `Seats on long-distance coaches
      Free seats, price and departure of coaches between two cities
      Coach ticket lookup`,
    ),
    parameters: [
      param(
        'origin',
        'from|from_city|chufa|origin_city|departureCity',
        bank('city'),
        '出发城市|始发地',
        'city of departure|from',
      ),
      param(
        'target',
        'to|to_city|daoda|destination_city|arrivalCity',
        bank('city'),
        '到达城市|目的地',
        'city of arrival|to',
      ),
      optional(param('date', 'date|day|riqi|travelDate', date, '乘车日期|哪天走', 'day of travel')),
    ],
    questions: texts(
      `{origin}到{target}的大巴还有票吗
      从{origin}坐汽车去{target}几点有车
      {date}去{target}的客车,{origin}发车,剩几个座
      火车票没抢到,{origin}坐大巴到{target}行吗
      {target}方向的长途车,我在{origin}
      {origin}{target}汽车票
      {date}{origin}汽车站开往{target}的还有位子没
      回{target}过年,从{origin}出发的客运班车还有余座吗
      到{target}的大巴多少钱?{date}从{origin}走
      我人在{origin},{date}必须赶到{target},坐客车来得及吗
      由{origin}发往{target}的班车{date}几点开
      去{target}的汽车票还剩没,{origin}上车
      {origin}开{target}的大巴票价
      帮我看{date}{origin}—{target}客车`,
      `Are there coach seats from {origin} to {target}?
      coach to {target} from {origin} on {date}
      trains are sold out, is there still a bus from {origin} to {target}
      {origin} {target} coach tickets
      when does the long-distance bus to {target} leave {origin}
      I have to be in {target} on {date}, I'm in {origin}, any coach with room
      price of a coach seat, {origin} to {target}
      how full is the {date} coach out of {origin} towards {target}
      going home to {target} by bus, starting in {origin}: seats left?`,
    ),
    missing: [
      lacking(
        'origin',
        `去{target}的大巴还有票吗
        到{target}的客车几点开`,
        `are there coach seats to {target}
        when does a coach leave for {target}`,
        `请问从哪个城市出发?`,
        `Which city do you leave from?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'origin', 'target', 'date'),
      seats: r.integer(1, 44),
      departs: clock(r),
      price: r.integer(18, 320),
    }),
    answers: answers(
      `[{date}]{origin}到{target}的客车还有{seats}个座,{departs}发车,票价{price}元。
      {origin}至{target}[{date}]余票{seats}张,{departs}开,{price}元。`,
      `The coach from {origin} to {target}[ on {date}] has {seats} seats left, leaves at {departs}, {price} yuan.`,
    ),
    empty: nothing(
      () => ({ coaches: [] }),
      `[{date}]{origin}到{target}没有客车。`,
      `There is no coach from {origin} to {target}[ on {date}].`,
    ),
  },
  {
    names: words('transit_days|delivery_time_between|shixiao_chaxun|how_many_days|getLeadDays'),
    descriptions: texts(
      `寄件时效
      从寄出城市到收件城市用某种服务要几天、截单时间
      快递几天能到`,
      `Days in transit
      How many days goods take from the sending to the receiving city with a service
      Delivery time by service level`,
    ),
    parameters: [
      param(
        'sender',
        'from|origin|ship_from|jijian_city|senderCity',
        bank('city'),
        '寄出城市|发货地',
        'city of the sender|shipped from',
      ),
      param(
        'receiver',
        'to|dest|ship_to|shoujian_city|receiverCity',
        bank('city'),
        '收件城市|送达地',
        'city of the receiver|shipped to',
      ),
      param(
        'service',
        'service|level|fuwu|mode|serviceCode',
        choice(
          option('EXP', '特快|加急', 'express|rush service'),
          option('STD', '标快|普通快递', 'standard|normal post'),
          option('ECO', '慢件|经济件', 'economy|slow post'),
          option('AIR', '空运|走飞机', 'air freight|air cargo'),
          option('RAIL', '铁路货运|走火车', 'rail|rail freight'),
          option('COLD', '冷链|生鲜专送', 'cold chain|chilled service'),
        ),
        '服务类型|怎么寄',
        'service level|how it is sent',
      ),
    ],
    questions: texts(
      `{service}从{sender}到{receiver}要几天
      {sender}寄{receiver},{service},多久能到
      货在{sender},发{service}去{receiver}几天
      {receiver}的客户等货,{sender}发{service}哪天能收到
      给{receiver}寄东西走{service}几天?我在{sender}
      {sender}→{receiver} {service} 时效
      {service}发{receiver}的,{sender}几点前下单算当天
      如果改成{service},{sender}到{receiver}能快几天
      螃蟹从{sender}{service}到{receiver}会不会超过两天
      由{sender}发往{receiver}的{service}一般多少天
      收件{receiver},寄件{sender},{service}
      {service}寄到{receiver}慢不慢,{sender}出
      周五前必须到{receiver},{sender}用{service}赶得上吗
      {sender}那批货{service}运{receiver}得几日`,
      `How many days does {service} take from {sender} to {receiver}?
      {service} {sender} {receiver} transit time
      the client in {receiver} is waiting, we ship by {service} out of {sender}, when will it get there
      if I send it to {receiver} by {service} from {sender}, how long
      is {service} slow between {sender} and {receiver}, sending from the first
      crabs from {sender}, {service}, going to {receiver}: how many days
      lead time to {receiver} with {service}, goods leave {sender}
      must arrive in {receiver} by Friday, is {service} from {sender} quick enough
      {sender} sends, {receiver} gets it, {service}, days?`,
    ),
    missing: [
      lacking(
        'service',
        `{sender}寄{receiver}要几天
        从{sender}发到{receiver}多久`,
        `how long from {sender} to {receiver}
        days for a parcel to {receiver} from {sender}`,
        `请问走哪种服务,特快、标快、慢件、空运、铁路还是冷链?`,
        `Which service: express, standard, economy, air, rail or cold chain?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sender', 'receiver', 'service'),
      days: r.integer(1, 9),
      cutoff: clock(r),
    }),
    answers: answers(
      `{sender}到{receiver}走{service}约{days}天,{cutoff}前下单当天发出。
      {service}从{sender}寄到{receiver}要{days}天,截单时间{cutoff}。`,
      `With {service} it takes {days} days from {sender} to {receiver}; cut-off is {cutoff}.`,
    ),
    empty: nothing(
      () => ({ available: false }),
      `{sender}到{receiver}不开通{service}。`,
      `There is no {service} from {sender} to {receiver}.`,
    ),
  },
  {
    names: words('parcel_between|find_by_sender|cha_shoujifang|mail_from_to|searchParcelByPeople'),
    descriptions: texts(
      `按寄件人和收件人查包裹
      不知道单号时,用谁寄给谁找到件,返回单号和位置
      按收寄双方找快件`,
      `Find a parcel by sender and receiver
      Without a tracking number: who sent it and who gets it, returns number and place
      Search mail by the two people`,
    ),
    parameters: [
      param(
        'sender',
        'sender|from_person|jijianren|shipper|senderName',
        bank('person'),
        '寄件人|谁寄的',
        'sender|who sent it',
      ),
      param(
        'receiver',
        'receiver|to_person|shoujianren|consignee|recipientName',
        bank('person'),
        '收件人|寄给谁',
        'receiver|who gets it',
      ),
    ],
    questions: texts(
      `{sender}寄给{receiver}的包裹到哪了
      {receiver}等{sender}的快递,单号是多少
      {sender}给{receiver}发的那个件查一下
      收件人{receiver},寄件人{sender}
      找一个件,是{sender}寄的,{receiver}收
      {receiver}说没收到{sender}寄来的东西
      单号丢了,{sender}上周寄了个箱子给{receiver}
      {receiver}那儿有没有来自{sender}的快件
      {sender} → {receiver} 包裹
      由{sender}寄出、{receiver}签收的件现在什么状态
      给{receiver}的,{sender}发的,在哪个网点
      {sender}托运给{receiver}的货卡在哪儿了
      我是{receiver},{sender}说已经寄了,帮我查
      我{sender},发给{receiver}的到了没`,
      `Where is the parcel {sender} sent to {receiver}?
      {receiver} is waiting for something from {sender}, what's the number
      find a package, sender {sender}, receiver {receiver}
      from {sender} to {receiver}, where is it
      {receiver} says nothing came from {sender}
      I lost the slip: {sender} mailed a box to {receiver} last week
      is there anything for {receiver} that {sender} posted
      to {receiver} from {sender} parcel
      I'm {sender}, has my parcel for {receiver} got anywhere`,
    ),
    missing: [
      lacking(
        'sender',
        `{receiver}的快件到哪了,单号不知道
        有人寄给{receiver}一个包裹`,
        `a parcel for {receiver}, I don't have the number
        somebody sent {receiver} a box`,
        `请问寄件人是谁?`,
        `Who is the sender?`,
      ),
      lacking(
        'receiver',
        `{sender}寄的包裹到哪了,单号丢了
        找{sender}发出去的件`,
        `where is the box {sender} sent, I lost the number
        find what {sender} posted`,
        `请问收件人是谁?`,
        `Who is the receiver?`,
      ),
    ],
    result: (args, r) => ({
      tracking: code(r, 'YD'),
      ...echo(args, 'sender', 'receiver'),
      place: r.pick(['城南网点', '分拨中心', '派送途中', '驿站3号架', '机场货站']),
      updated: clock(r),
    }),
    answers: answers(
      `{sender}寄给{receiver}的包裹单号{tracking},{updated}在{place}。
      找到了:{tracking},寄件人{sender},收件人{receiver},{updated}位于{place}。`,
      `The parcel from {sender} to {receiver} is {tracking}; at {updated} it was at {place}.`,
    ),
    empty: nothing(
      () => ({ parcels: [] }),
      `没有找到{sender}寄给{receiver}的包裹。`,
      `No parcel from {sender} to {receiver} was found.`,
    ),
  },
  {
    names: words(
      'redirect_parcel|change_delivery_address|gai_dizhi|reroute_package|updateDropAddress',
    ),
    descriptions: texts(
      `修改收货地址
      把在途订单的派送地址由原地址改成新地址
      包裹改派`,
      `Change where a parcel is delivered
      Replace the old delivery address of an order on its way by a new one
      Reroute a package`,
    ),
    parameters: [
      param(
        'order',
        'order|order_no|waybill|danhao|parcelId',
        bank('orderId'),
        '订单号|运单号',
        'order number|waybill',
      ),
      param(
        'old',
        'old_address|previous|yuan_dizhi|from_address|oldAddr',
        bank('street'),
        '原地址|改之前的地址',
        'address so far|old address',
      ),
      param(
        'new',
        'new_address|next|xin_dizhi|to_address|newAddr',
        bank('street'),
        '新地址|改成哪里',
        'new address|where it should go',
      ),
    ],
    questions: texts(
      `{order}的地址从{old}改到{new}
      {order}别送{old}了,送{new}
      把{order}改送{new},原来填的是{old}
      我搬家了,{order}原地址{old},新地址{new}
      {order}收货地址写错了,应该是{new}不是{old}
      {new}才对,{order}之前写成{old}了,帮忙改
      改地址 {order} {old}→{new}
      {old}没人收,{order}请派到{new}
      单子{order}由{old}改为{new}
      {order}这单还没派吧?{old}换成{new}
      客户要求{order}转到{new},不要再去{old}
      不去{old},{order}这件给我送到{new}去
      请将{order}的派送点{old}替换成{new}
      {order},新:{new},旧:{old}`,
      `Change the address of {order} from {old} to {new}
      {order} should go to {new} instead of {old}
      please don't deliver {order} to {old}, bring it to {new}
      I moved, {order} must reach {new}, not {old}
      reroute {order}: {old} to {new}
      the address on {order} is wrong, it says {old} but it is {new}
      nobody is at {old}, take {order} over to {new}
      new address {new}, old address {old}, order {order}
      replace {old} by {new} on {order}`,
    ),
    missing: [
      lacking(
        'new',
        `{order}别送{old}了
        {order}的地址{old}写错了,要改`,
        `don't deliver {order} to {old}
        the address {old} on {order} is wrong`,
        `请问新地址是哪里?`,
        `What is the new address?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'order', 'old', 'new'),
      changed: true,
      extra_fee: r.integer(3, 40),
      eta: day(r, 2026, 2026),
    }),
    answers: answers(
      `{order}已由{old}改送{new},改派费{extra_fee}元,预计{eta}送到。
      已把{order}的地址从{old}改为{new},加收{extra_fee}元,{eta}到。`,
      `{order} now goes to {new} instead of {old}; extra fee {extra_fee} yuan, expected {eta}.`,
    ),
  },
  {
    names: words('swap_drivers|hand_over_route|siji_huanban|reassign_run|changeDriver'),
    descriptions: texts(
      `司机换班
      把某辆车某天的任务由一名司机交给另一名司机
      调整出车人员`,
      `Hand a run over to another driver
      The trips of a vehicle on a day pass from one driver to another
      Change who drives`,
    ),
    parameters: [
      param(
        'giver',
        'from_driver|current_driver|yuan_siji|giver|oldDriver',
        bank('person'),
        '原司机|谁交出',
        'driver who gives up the run|current driver',
      ),
      param(
        'taker',
        'to_driver|new_driver|jieti_siji|taker|newDriver',
        bank('person'),
        '接班司机|谁来开',
        'driver who takes it|new driver',
      ),
      param(
        'plate',
        'plate|vehicle|chepai|truck|plateNo',
        bank('plate'),
        '车牌号|哪辆车',
        'plate of the vehicle|vehicle',
      ),
      optional(param('date', 'date|day|riqi|onDate', date, '日期', 'day')),
    ],
    questions: texts(
      `{plate}由{giver}换成{taker}开
      {date}{plate}不让{giver}跑了,改{taker}
      {giver}请假了,{plate}交给{taker}
      让{taker}替{giver}开{plate}
      {taker}接{giver}的班,车{plate},{date}
      {date}{giver}有事,{plate}这趟{taker}顶上
      {plate}换人:{giver}→{taker}
      把{giver}手上的{plate}转给{taker}
      {date}{plate}给{taker}开吧,{giver}休息
      {taker}来开{plate},原来排的是{giver}
      车队通知,{date}起{plate}的{giver}由{taker}接替
      {giver}跑不了{date}那趟,{taker}开{plate}去
      {plate}明面上是{giver}的,实际换{taker}出车
      帮{giver}找了{taker}代班,车牌{plate},系统里改一下`,
      `Let {taker} drive {plate} instead of {giver}
      {giver} is ill, give {plate} to {taker}
      on {date} {plate} passes from {giver} to {taker}
      {taker} takes over from {giver} on {plate}
      {plate}: {giver} out, {taker} in
      hand {giver}'s run with {plate} to {taker} for {date}
      {giver} has the day off on {date}, {taker} will drive {plate}
      swap driver {giver} for {taker}, vehicle {plate}
      please put {taker} on {plate}, {giver} can't come`,
    ),
    result: (args, r) => ({
      ...echo(args, 'plate', 'giver', 'taker', 'date'),
      trips: r.integer(1, 9),
      confirmed: clock(r),
    }),
    answers: answers(
      `已把{plate}[在{date}]的{trips}趟任务由{giver}交给{taker},{confirmed}确认。
      {plate}[从{date}起]改由{taker}驾驶(原{giver}),共{trips}趟,{confirmed}生效。`,
      `{plate}[ on {date}] passes from {giver} to {taker}: {trips} trips, confirmed at {confirmed}.`,
    ),
  },
  {
    names: words('rebooking_fee|flight_change_cost|gaiqian_fei|change_ticket_date|quoteRebook'),
    descriptions: texts(
      `机票改签费用
      一张票从原航班日期改到新日期要补多少钱、手续费多少
      改期报价`,
      `Cost of changing a flight date
      What it costs to move a ticket from its present day to another one
      Quote for a rebooking`,
    ),
    parameters: [
      param(
        'ticket',
        'ticket|booking|piaohao|pnr|ticketNo',
        bank('orderId'),
        '票号|订座编号',
        'ticket number|booking code',
      ),
      param(
        'old',
        'old_date|current_date|yuan_riqi|from_date|oldDate',
        date,
        '原日期|现在哪天飞',
        'present day of travel|old date',
      ),
      param(
        'new',
        'new_date|wanted_date|xin_riqi|to_date|newDate',
        date,
        '新日期|改到哪天',
        'wanted day of travel|new date',
      ),
    ],
    questions: texts(
      `{ticket}从{old}改到{new}要补多少钱
      {old}飞不了了,{ticket}改{new}收费吗
      想把{ticket}改成{new},本来是{old}的
      {new}走的话{ticket}加多少?原来{old}
      {ticket} 改签 {old} → {new}
      会议推迟,{ticket}由{old}换到{new}手续费几何
      {ticket}这张{old}的票换{new}那天,差价
      不坐{old}的了,{new}还有位吗,{ticket}要补钱不
      原定{old},新定{new},票号{ticket},改期费
      {ticket}提前到{new}出发,之前订的{old}
      改到{new}贵不贵,{ticket},{old}那班
      客人{old}签证没下来,{ticket}顺延到{new}得花多少
      {old}换{new},{ticket}
      帮算下{ticket}:去掉{old},改乘{new}`,
      `What does it cost to move {ticket} from {old} to {new}?
      can't fly on {old}, how much is it to change {ticket} to {new}
      {ticket}: {new} instead of {old}, fee?
      I'd rather leave on {new}, my ticket {ticket} says {old}
      rebook {ticket} to {new} from {old} price
      the meeting slipped, {old} becomes {new} on {ticket}, what would I pay
      change fee {ticket} {old} {new}
      is it expensive to fly on {new} with {ticket}, booked for {old}
      originally {old}, now {new}, ticket {ticket}, how much more`,
    ),
    missing: [
      lacking(
        'new',
        `{old}飞不了,{ticket}改签要多少钱
        {old}的{ticket}改期收费吗`,
        `I can't fly on {old}, what does changing {ticket} cost
        change fee for {ticket}, booked for {old}`,
        `请问要改到哪一天?`,
        `Which day do you want to change to?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ticket', 'old', 'new'),
      fee: r.integer(5, 60) * 10,
      fare_difference: r.integer(0, 150) * 10,
      seats: r.integer(1, 9),
    }),
    answers: answers(
      `{ticket}从{old}改到{new},手续费{fee}元,票价差{fare_difference}元,还有{seats}个座。
      由{old}改签至{new}:{ticket}收手续费{fee}元、差价{fare_difference}元,余{seats}座。`,
      `Moving {ticket} from {old} to {new} costs a fee of {fee} plus {fare_difference} in fare; {seats} seats are left.`,
    ),
    empty: nothing(
      () => ({ allowed: false }),
      `{ticket}不能从{old}改到{new}。`,
      `{ticket} cannot be moved from {old} to {new}.`,
    ),
  },
  {
    names: words(
      'cabin_upgrade_price|shengcang_jiage|upgrade_quote|seat_class_change|quoteUpgrade',
    ),
    descriptions: texts(
      `升舱差价
      某航空公司从一种舱位换到另一种舱位补多少钱或多少里程
      查升降舱费用`,
      `Price of changing cabin
      What an airline asks, in money or miles, to go from one class to another
      Upgrade quote`,
    ),
    parameters: [
      param(
        'airline',
        'airline|carrier|hangkong|company|airlineName',
        AIRLINES,
        '航空公司|哪家航司',
        'airline|carrier',
      ),
      param(
        'now',
        'from_class|booked|xian_cangwei|current_cabin|fromCabin',
        choice(
          option('Y', '经济舱|普通舱', 'economy|coach class'),
          option('W', '超级经济舱|高端经济', 'premium economy|extra-legroom economy'),
          option('C', '商务舱|公务舱', 'business|business class'),
          option('F', '头等舱|一等舱', 'first|first class'),
        ),
        '现有舱位|从什么舱',
        'cabin booked|from class',
      ),
      param(
        'wanted',
        'to_class|wanted|mubiao_cangwei|new_cabin|toCabin',
        choice(
          option('Y', '经济舱|普通舱', 'economy|coach class'),
          option('W', '超级经济舱|高端经济', 'premium economy|extra-legroom economy'),
          option('C', '商务舱|公务舱', 'business|business class'),
          option('F', '头等舱|一等舱', 'first|first class'),
        ),
        '目标舱位|换到什么舱',
        'cabin wanted|to class',
      ),
    ],
    questions: texts(
      `{airline}从{now}升{wanted}多少钱
      {airline}{now}换{wanted}要补多少
      想坐{wanted},现在买的{airline}{now}
      {airline}的票是{now},改成{wanted}贵吗
      {wanted}舒服点,我{airline}这张{now}能换吗,差多少
      {airline} {now}→{wanted}
      里程够不够把{airline}{now}升到{wanted}
      由{now}改{wanted},{airline}收几百
      {airline}换到{wanted},原来{now}
      客户腿长,{now}坐不下,{airline}给他调{wanted}要加多少
      在{airline}柜台把{now}换成{wanted}什么价
      坐{airline}回来想改{wanted},票面{now}
      {now}变{wanted}的差价,{airline}
      {airline}那边{wanted}比{now}补多少里程`,
      `What does {airline} charge from {now} to {wanted}?
      upgrade to {wanted} on {airline}, I have {now}
      {airline} {now} to {wanted} price
      I booked {now} with {airline} but want {wanted}, how much more
      how many miles for {wanted} instead of {now} on {airline}
      can {airline} put my client in {wanted}, he has {now}, at what cost
      difference {now} / {wanted}, {airline}, changing from the first to the second
      on the way back with {airline} I'd like {wanted}, the ticket says {now}
      swap {now} for {wanted} at {airline}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'airline', 'now', 'wanted'),
      money: r.integer(20, 900) * 10,
      miles: r.integer(3, 90) * 1000,
    }),
    answers: answers(
      `{airline}从{now}换到{wanted}要补{money}元或{miles}里程。
      {now}改{wanted}在{airline}补差{money}元,也可用{miles}里程。`,
      `{airline} asks {money} yuan or {miles} miles to go from {now} to {wanted}.`,
    ),
    empty: nothing(
      () => ({ offers: [] }),
      `{airline}现在不能从{now}换到{wanted}。`,
      `{airline} does not change {now} to {wanted} at the moment.`,
    ),
  },
  {
    names: words(
      'baggage_rules|luggage_allowance|xingli_xianzhong|checked_bag_limit|getBagAllowance',
    ),
    descriptions: texts(
      `行李额度
      航空公司某种行李可带几件、每件多重
      查随身、托运和特殊行李的规定`,
      `Baggage allowance of an airline
      How many pieces of a kind may be taken and how heavy each may be
      Rules for cabin, hold and special luggage`,
    ),
    parameters: [
      param(
        'airline',
        'airline|operator|hangsi|airline_name|carrierName',
        AIRLINES,
        '航司名称|航空公司',
        'airline|operator of the flight',
      ),
      param(
        'kind',
        'kind|bag_type|leixing|category|bagKind',
        choice(
          option('cabin', '手提行李|随身包|登机箱', 'hand luggage|carry-on'),
          option('hold', '托运行李|托运箱', 'checked bags|hold luggage'),
          option('sport', '雪板球杆|运动器材', 'sports gear|skis and clubs'),
          option('music', '乐器|大提琴之类', 'instruments|musical instruments'),
          option('pram', '婴儿车|童车', 'strollers|prams'),
        ),
        '行李种类|带什么',
        'kind of luggage|what is taken',
      ),
      optional(
        param(
          'route',
          'international|abroad|guoji|is_international|intl',
          flag('国际航线|出国', 'international|overseas', '国内航线|国内飞', 'domestic|inland'),
          '是否国际航线',
          'whether the flight is international',
        ),
      ),
    ],
    questions: texts(
      `{airline}{kind}能带多重
      坐{airline}可以带几件{kind}
      {airline}{route}的{kind}限多少公斤
      怕超重,先问{airline}对{kind}怎么规定
      {kind}在{airline}算几件
      {airline} {kind} 额度
      {route}坐{airline},{kind}要不要另付钱,多少斤以内
      一家三口飞{airline},{kind}一人几件
      {kind}{airline}让不让带,最重多少
      上次坐别家被罚了,这回{airline}的{kind}标准先查好
      {route}的话{airline}给多少{kind}
      {airline}对{kind}管得严吗,尺寸重量说一下
      值机前确认{airline}{kind}几公斤封顶
      想带{kind},航司是{airline},{route}`,
      `How heavy may {kind} be on {airline}?
      {airline} {kind} limit
      how many pieces of {kind} does {airline} allow on {route} flights
      I got fined last time, what are {airline}'s rules for {kind}
      can I bring {kind} with {airline}, and how many kilos
      we fly {airline}, {route}, how much {kind} each
      {kind} on {airline}: weight and number
      before check-in: what does {airline} permit as {kind}
      is {airline} strict about {kind}, what's the maximum`,
    ),
    missing: [
      lacking(
        'airline',
        `{kind}能带多重
        飞机上{kind}可以带几件`,
        `how heavy may {kind} be on the plane
        how many {kind} can I take`,
        `请问坐哪家航空公司?`,
        `Which airline are you flying?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'airline', 'kind', 'route'),
      pieces: r.integer(1, 3),
      kg_each: r.pick([5, 7, 8, 10, 20, 23, 25, 32]),
      over_fee_per_kg: r.integer(10, 90),
    }),
    answers: answers(
      `{airline}[{route}]{kind}可带{pieces}件,每件{kg_each}公斤,超重每公斤{over_fee_per_kg}元。
      [{route}]坐{airline},{kind}限{pieces}件、每件{kg_each}公斤,超出每公斤收{over_fee_per_kg}元。`,
      `{airline} allows {pieces} pieces of {kind}, {kg_each} kg each; every kilo more costs {over_fee_per_kg} yuan.`,
    ),
    empty: nothing(
      () => ({ error: 'no rule' }),
      `没有查到{airline}对{kind}的规定。`,
      `No rule of {airline} on {kind} was found.`,
    ),
  },
  {
    names: words('trip_insurance_quote|luxing_baoxian|travel_cover_price|insureTrip|baofei_lvxing'),
    descriptions: texts(
      `旅行保险报价
      去某国、从出发日到返程日的保费和医疗保额
      出境险价格`,
      `Premium of travel insurance
      Price and medical cover for a stay in a country between two dates
      Quote for trip cover`,
    ),
    parameters: [
      param(
        'country',
        'country|destination|guojia|where|destCountry',
        bank('country'),
        '目的国|去哪个国家',
        'country visited|destination',
      ),
      param(
        'start',
        'start|depart_on|chufa_riqi|begin_date|startDate',
        date,
        '出发日期|保险起期',
        'first day of cover|departure',
      ),
      param(
        'end',
        'end|return_on|fancheng_riqi|end_date|endDate',
        date,
        '返程日期|保险止期',
        'last day of cover|return',
      ),
    ],
    questions: texts(
      `去{country}旅游保险多少钱,{start}到{end}
      {start}出发,{end}回来,{country},保费几何
      {end}从{country}返程,{start}走,买份旅行险
      签证要保单,{country},{start}至{end}报个价
      {country}玩到{end},{start}起飞,保险怎么卖
      {country} {start}~{end} 旅行险
      {end}才回国,{start}就到{country},这段时间买保险要多少
      自{start}起至{end}止在{country}的意外医疗险
      怕摔断腿,{start}去{country}滑雪{end}回,保多少赔多少
      出境险:{country},返{end},去{start}
      老两口{start}飞{country},{end}到家,保险贵吗
      {country}行程{start}开始、{end}结束,保费
      学生团去{country},起保{start},终保{end}
      我{start}到{end}不在国内,去的{country},上个险`,
      `How much is travel insurance for {country} from {start} to {end}?
      we leave on {start} and come back on {end}, {country}, what's the premium
      cover until {end} for {country}, starting {start}
      {country} trip cover {start} {end}
      back home {end}, off to {country} on {start}, insurance price?
      the visa needs a policy: {country}, {start} till {end}
      I'm afraid of breaking a leg in {country}, quote me {start} through {end}
      return {end}, departure {start}, going to {country}, insure me
      what would insurance for {country} cost between {start} and {end}`,
    ),
    missing: [
      lacking(
        'end',
        `去{country}旅游保险多少钱,{start}出发
        {start}飞{country},买份旅行险`,
        `travel insurance for {country}, leaving {start}
        what is cover for {country} from {start}`,
        `请问哪天返程?`,
        `When do you come back?`,
      ),
      lacking(
        'start',
        `去{country}的保险,{end}回来,多少钱
        {end}从{country}返程,保费几何`,
        `insurance for {country}, back on {end}
        price of cover in {country} until {end}`,
        `请问哪天出发?`,
        `When do you leave?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'country', 'start', 'end'),
      premium: r.integer(40, 1200),
      medical_cover: r.pick([200000, 300000, 500000, 1000000]),
    }),
    answers: answers(
      `{country}{start}到{end}的旅行险保费{premium}元,医疗保额{medical_cover}元。
      从{start}至{end}去{country},保费{premium}元,医疗最高赔{medical_cover}元。`,
      `Cover for {country} from {start} to {end} costs {premium} yuan, with {medical_cover} for medical care.`,
    ),
    empty: nothing(
      () => ({ plans: [] }),
      `{country}{start}到{end}没有可买的旅行险。`,
      `No travel insurance is offered for {country} from {start} to {end}.`,
    ),
  },
  {
    names: words(
      'airport_parking_price|longstay_parking|jichang_tingche|park_and_fly|quoteParking',
    ),
    descriptions: texts(
      `机场长期停车费
      把车停在某停车场,从入场日到取车日一共多少钱
      长停报价`,
      `Price of long-stay parking
      What a car park charges between the day a car comes in and the day it leaves
      Park-and-fly quote`,
    ),
    parameters: [
      param(
        'lot',
        'lot|car_park|tingchechang|parking|lotName',
        among(
          'P7长停|到港停车楼|T2地下二层|出发厅外场|机场北远端|空港驿|P3|飞停宝|给油站旁|南指廊停车坪|蓝天车库|P5经济区|老航站楼前|从容停|高铁东下沉库|5号门|龙腾代泊|机务路口|员工村外|货运区B|驿停|西飞停车|P12',
          'P7 long stay|Blue Lot|Terminal 2 basement|north field|Park & Fly 3|Returners|cheap one by the hangar|Sky Garage|P12|Arrivals Deck|Zone B|meadow lot|Gate 5 parking|the old terminal|Economy East|Valet Point',
        ),
        '停车场|停哪里',
        'car park|where the car stays',
      ),
      param(
        'enter',
        'enter_on|from|ruchang|drop_date|enterDate',
        date,
        '入场日期|哪天停进去',
        'day the car comes in|entry',
      ),
      param(
        'leave',
        'leave_on|until|quche|pickup_date|leaveDate',
        date,
        '取车日期|哪天开走',
        'day the car leaves|exit',
      ),
    ],
    questions: texts(
      `{lot}从{enter}停到{leave}多少钱
      车{enter}停进{lot},{leave}开走,收多少
      {leave}来取车,{enter}停{lot},要交多少
      {lot} {enter}-{leave} 停车费
      出差,{enter}把车扔{lot},{leave}回来拿,贵不贵
      {lot}停车,取{leave},进{enter}
      我{leave}才落地,车从{enter}一直放{lot},费用
      {enter}入场{leave}出场,{lot}收费
      打车还是自驾?先看{lot}里{enter}至{leave}停着要几块
      {lot}有优惠吗,{enter}进,{leave}走
      开走是{leave},停进是{enter},停车场{lot}
      {enter}到{leave}这几天在{lot}过夜停
      春节{enter}就停{lot}了,{leave}回来提车,总价
      按天算{lot},由{enter}到{leave}`,
      `How much is {lot} from {enter} to {leave}?
      car goes into {lot} on {enter}, out on {leave}, price
      I pick the car up on {leave}, drop it at {lot} on {enter}, what will it be
      {lot} parking {enter} {leave}
      leaving the car at {lot} until {leave}, from {enter}
      cheaper than a taxi? {lot}, in {enter}, out {leave}
      I only land on {leave}, the car sits in {lot} since {enter}, total please
      between {enter} and {leave}, what does {lot} charge
      exit {leave}, entry {enter}, {lot}`,
    ),
    missing: [
      lacking(
        'leave',
        `车{enter}停{lot}要多少钱
        {enter}停进{lot},怎么收费`,
        `what does {lot} cost if I come in on {enter}
        parking at {lot} from {enter}`,
        `请问哪天取车?`,
        `On which day will you collect the car?`,
      ),
    ],
    result: (args, r) => {
      const days = r.integer(2, 25)
      const per_day = r.integer(15, 80)
      return { ...echo(args, 'lot', 'enter', 'leave'), total: days * per_day, per_day }
    },
    answers: answers(
      `{lot}从{enter}停到{leave}共{total}元,每天{per_day}元。
      {enter}停、{leave}取,{lot}收{total}元(一天{per_day}元)。`,
      `{lot} costs {total} yuan from {enter} to {leave}, {per_day} a day.`,
    ),
    empty: nothing(
      () => ({ free: 0 }),
      `{lot}在{enter}到{leave}没有车位了。`,
      `{lot} is full from {enter} to {leave}.`,
    ),
  },
  {
    names: words(
      'book_campsite|reserve_pitch|yuding_yingdi|camping_booking|bookPitch|da_zhangpeng',
    ),
    descriptions: texts(
      `预订露营地
      在营地订一个营位,给出入营和离营日期及露营方式
      营位下单`,
      `Reserve a camping pitch
      Book a place at a campsite from arrival to departure for a kind of shelter
      Campsite booking`,
    ),
    parameters: [
      param(
        'site',
        'site|campsite|yingdi|camp|siteName',
        among(
          '牛背山|到此湖|九号营|松果林|云端草甸|半坡里|小河湾营地|给我一片海|萤火谷|从山|三棵树|大地之上|狼谷A区|白桦林外|星空下|野象|南湖岸边|27号公路|金沙滩西|青稞田|石头记|露台处|Camp8营',
          'Otter Creek|Pine Hollow|the lower meadow|Camp 8|Wolf Valley|Far Shore|Stony End|Blue Heron|two oaks|Sunset Ridge|Firefly Glen|Till Farm|North Dune|River Bend 3|Eagle Rest|Moss Wood',
        ),
        '营地|哪个营地',
        'campsite|name of the camp',
      ),
      param(
        'arrive',
        'arrive|check_in|ruying|from_date|arrivalDay',
        date,
        '入营日期|哪天到',
        'arrival|first night',
      ),
      param(
        'depart',
        'depart|check_out|liying|to_date|departureDay',
        date,
        '离营日期|哪天走',
        'departure|day of leaving',
      ),
      param(
        'shelter',
        'shelter|pitch_type|zhangpeng|kind|pitchType',
        choice(
          option('TENT', '自带帐篷|自己搭帐篷', 'own tent|tent of our own'),
          option('RV', '房车|旅居车', 'camper van|motorhome'),
          option('CABIN', '木屋|小木房', 'log cabin|wooden hut'),
          option('GLAMP', '拎包入住帐|豪华帐篷', 'furnished tent|glamping tent'),
        ),
        '露营方式|怎么住',
        'kind of shelter|how you stay',
      ),
    ],
    questions: texts(
      `订{site}{arrive}到{depart}的{shelter}位
      {arrive}入营{depart}离营,{site},{shelter}
      {shelter},{site},{depart}走,{arrive}到,帮我订
      我们想去{site}露营,{shelter},{arrive}来{depart}回
      给孩子过生日,{site}{shelter}留一个,{arrive}~{depart}
      {site} {shelter} {arrive} {depart} 预订
      {depart}一早拔营,{arrive}傍晚到{site},要{shelter}
      {arrive}至{depart}在{site}住{shelter},下单
      {site}还有位就订上,{shelter},自{arrive}到{depart}
      离开{depart},到达{arrive},{site}的{shelter}
      {shelter}住{site},从{arrive}待到{depart}
      公司团建{arrive}去{site},{depart}散,住{shelter},占个位
      麻烦预留{site}:{shelter},入{arrive},离{depart}
      {site}这回不住别的,要{shelter},{arrive}开始{depart}结束`,
      `Book {site} from {arrive} to {depart}, {shelter}
      {shelter} at {site}, we arrive {arrive} and leave {depart}
      leaving {depart}, arriving {arrive}, {site}, {shelter}, please reserve
      a place at {site} for {shelter}, {arrive} till {depart}
      keep us a spot in {site} with {shelter}, in on {arrive}, out on {depart}
      {site} {shelter} {arrive} {depart}
      we pack up on {depart}; we'd get to {site} on {arrive}; {shelter}
      the team goes to {site} on {arrive} and home on {depart}, {shelter}, book it
      I want to sleep under the stars at {site}, {shelter}, {arrive} through {depart}`,
    ),
    result: (args, r) => ({
      booking: code(r, 'YD'),
      ...echo(args, 'site', 'arrive', 'depart', 'shelter'),
      pitch: `${r.pick(['A', 'B', 'C', 'D'])}${r.integer(1, 60)}`,
      price: r.integer(60, 2400),
    }),
    answers: answers(
      `已订{site}{pitch}号营位,{shelter},{arrive}到{depart},共{price}元,单号{booking}。
      订好了:{site}{pitch},{arrive}入、{depart}离,{shelter},{price}元({booking})。`,
      `Booked {booking}: {site} pitch {pitch}, {shelter}, {arrive} to {depart}, {price} yuan.`,
    ),
  },
  {
    names: words('metro_stops_between|how_many_stops|ditie_jizhan|subway_route|countStops'),
    descriptions: texts(
      `地铁两站之间坐几站
      从进站到出站经过几站、换乘几次、多少分钟
      地铁路线`,
      `Metro stops between two stations
      Number of stops, changes and minutes from the boarding to the exit station
      Underground route`,
    ),
    parameters: [
      param(
        'board',
        'board|from_station|jinzhan|start_station|boardAt',
        STATIONS,
        '进站|在哪站上',
        'station of boarding|from',
      ),
      param(
        'exit',
        'exit|to_station|chuzhan|end_station|exitAt',
        STATIONS,
        '出站|在哪站下',
        'station of exit|to',
      ),
    ],
    questions: texts(
      `{board}到{exit}坐几站地铁
      从{board}去{exit}要换乘吗
      我在{board}站里,到{exit}多少分钟
      去{exit}要坐几站,{board}上车
      {exit}下车,{board}进站,换几次
      {board}→{exit} 地铁
      面试在{exit},从{board}地铁过去来得及吗,得多久
      {exit}怎么坐地铁,我离{board}最近
      由{board}至{exit}中间几个站
      地铁{board}往{exit},坐过了怎么办,总共几站
      {board}坐地铁{exit}下几分钟
      终点{exit},起点{board},地铁要换线不
      想去{exit},人刚进{board}
      {board}离{exit}几站地`,
      `How many metro stops from {board} to {exit}?
      {board} to {exit} underground
      I need to get off at {exit}, I'm at {board}, any changes
      do I change trains between {board} and {exit} going to the latter
      minutes by metro to {exit} from {board}
      getting in at {board}, out at {exit}, how long
      interview at {exit}, is the tube from {board} quick
      which way to {exit}, just entered {board}
      stops {board} {exit}`,
    ),
    missing: [
      lacking(
        'board',
        `去{exit}坐几站地铁
        到{exit}要换乘吗`,
        `how many stops to {exit}
        do I need to change for {exit}`,
        `请问从哪一站上车?`,
        `At which station do you board?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'board', 'exit'),
      stops: r.integer(2, 28),
      changes: r.integer(0, 3),
      minutes: r.integer(5, 88),
    }),
    answers: answers(
      `{board}到{exit}坐{stops}站,换乘{changes}次,约{minutes}分钟。
      从{board}至{exit}:{stops}站、{changes}次换乘、{minutes}分钟。`,
      `{board} to {exit} is {stops} stops with {changes} changes, about {minutes} minutes.`,
    ),
    empty: nothing(
      () => ({ route: null }),
      `没有找到{board}到{exit}的地铁路线。`,
      `No metro route from {board} to {exit} was found.`,
    ),
  },
  {
    names: words('lost_on_transport|lost_property|shiwu_zhaoling|find_left_item|searchLostItem'),
    descriptions: texts(
      `公共交通失物查询
      在某站丢的东西有没有人捡到、现在放在哪
      失物招领登记查询`,
      `Lost property on public transport
      Whether a thing left at a station was handed in and where it is kept
      Search the lost-and-found`,
    ),
    parameters: [
      param(
        'item',
        'item|thing|wupin|object|itemName',
        among(
          '黑雨伞|蓝色保温杯|公交卡|钥匙串|iPad mini|小提琴盒|白色耳机|孩子的书包|给妈妈的围巾|老花镜|从国外带的香水|羽绒服|身份证|红皮笔记本|购物袋里的鞋|拐杖|玩具熊|助听器|U盘32G|饭盒|护照夹|到付的快递|毛线帽',
          'black umbrella|blue bottle|house keys|iPad mini|violin case|white earbuds|scarf from grandma|reading glasses|red notebook|teddy bear|walking stick|lunch box|bag with shoes|hearing aid|passport holder|wool hat',
        ),
        '物品|丢了什么',
        'the thing lost|item',
      ),
      param(
        'station',
        'station|place|zhandian|where|stationName',
        STATIONS,
        '车站|在哪丢的',
        'station|where it was left',
      ),
    ],
    questions: texts(
      `我的{item}落在{station}了,有人捡到吗
      {station}捡到{item}没有
      {item}丢在{station},去哪领
      在{station}下车发现{item}没了
      {station} 失物 {item}
      问一下{station}有没有人交来{item}
      {item}可能忘在{station}的长椅上了
      昨晚喝多了,{item}好像掉{station}了
      急!{station},{item}
      工作人员在{station}收到过{item}吗
      孩子哭着要{item},应该是丢{station}了
      {station}那里保管着{item}不
      帮查{item},{station}附近丢的
      {item}有没有在{station}登记`,
      `Did anyone hand in {item} at {station}?
      I left my {item} at {station}
      {station} lost property: {item}
      my {item} is gone since I got off at {station}, who keeps it
      is my {item} waiting at {station}
      we think the {item} was forgotten on a bench in {station}
      {item}, lost around {station}, any luck?
      where do I collect the {item} found at {station}
      somebody said {station} has my {item}`,
    ),
    missing: [
      lacking(
        'station',
        `我的{item}丢了,有人捡到吗
        {item}落在地铁上了`,
        `I lost my {item}, did anyone find it
        my {item} is gone`,
        `请问丢在哪一站?`,
        `At which station did you lose it?`,
      ),
      lacking(
        'item',
        `东西丢在{station}了,能找到吗
        我在{station}落了样东西`,
        `I left something at {station}
        lost a thing in {station}, can you look`,
        `请问丢了什么?`,
        `What did you lose?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'item', 'station'),
      tag: code(r, 'SW'),
      kept_at: r.pick(['客服中心', '失物仓库', '站长室', '东口服务台', '总站招领处']),
      found: clock(r),
    }),
    answers: answers(
      `{station}的{item}找到了,编号{tag},{found}捡到,放在{kept_at}。
      有人在{station}交来{item}({tag}),{found}登记,去{kept_at}领。`,
      `The {item} lost at {station} was found at {found}; number {tag}, kept at {kept_at}.`,
    ),
    empty: nothing(
      () => ({ matches: [] }),
      `{station}还没有人交来{item}。`,
      `Nobody has handed in {item} at {station} yet.`,
    ),
  },
  {
    names: words('bikes_at_dock|shared_bikes|gonggong_danche|dock_availability|countBikes'),
    descriptions: texts(
      `站点共享车数量
      某站点现在有几辆某种车可借、几个空位可还
      借车还车前看一眼`,
      `Shared bikes at a dock
      How many vehicles of a kind can be taken at a point and how many slots are free
      Availability before a ride`,
    ),
    parameters: [
      param(
        'dock',
        'dock|point|zhandian|dock_name|dockPoint',
        PLACES,
        '站点|在哪里借',
        'dock|where to take one',
      ),
      optional(
        param(
          'kind',
          'kind|bike_type|chexing|model|bikeKind',
          choice(
            option('pedal', '单车|脚踏车', 'ordinary bikes|pedal bikes'),
            option('ebike', '电助力车|助力单车', 'e-bikes|electric bikes'),
            option('cargo', '带筐大车|载货单车', 'cargo bikes|box bikes'),
            option('scooter', '电动滑板车|滑板车', 'scooters|kick scooters'),
          ),
          '车的种类|借什么车',
          'kind of vehicle|which type',
        ),
      ),
    ],
    questions: texts(
      `{dock}还有{kind}吗
      {dock}现在几辆车能借
      到{dock}还车有空桩没有
      {dock}那里{kind}剩多少
      走不动了,{dock}有没有{kind}可骑
      {kind} {dock}
      早高峰{dock}还借得到车不
      {dock}能还吗,停满了没
      想骑车上班,{dock}旁边有几辆
      {kind}在{dock}有几台
      我离{dock}就两百米,车还有吗
      看下{dock}的{kind}和空位
      {dock}共享车剩余
      骑到{dock}怕没桩还`,
      `Are there {kind} at {dock}?
      how many bikes can I take at {dock}
      can I return one at {dock}, any free slot
      {dock} {kind}
      my feet hurt, anything to ride at {dock}
      free docks {dock}
      is {dock} full or can I still drop mine there
      number of {kind} standing at {dock} right now
      rush hour, does {dock} still have bikes?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'dock', 'kind'),
      available: r.integer(1, 28),
      free_slots: r.integer(0, 30),
      as_of: clock(r),
    }),
    answers: answers(
      `{dock}[的{kind}]有{available}辆可借,空位{free_slots}个({as_of})。
      截至{as_of},{dock}[{kind}]可借{available}辆、可还{free_slots}辆。`,
      `{dock} has {available} to take[ ({kind})] and {free_slots} free slots at {as_of}.`,
    ),
    empty: nothing(
      () => ({ available: 0, error: 'dock offline' }),
      `{dock}的站点没有联网,看不到车辆数。`,
      `The dock at {dock} is offline.`,
    ),
  },
  {
    names: words('road_closure|is_road_closed|fengluxinxi|street_works|checkClosure|xiulu'),
    descriptions: texts(
      `道路封闭信息
      某条路封不封、封到几号、怎么绕
      查施工断路和管制`,
      `Road closures
      Whether a street is shut, until when, and the way round
      Works and traffic bans by street`,
    ),
    parameters: [
      param(
        'street',
        'street|road|daolu|jiedao|roadName',
        bank('street'),
        '道路|哪条路',
        'street|road',
      ),
      optional(
        param('date', 'date|on|riqi|when|checkDate', date, '日期|哪天要走', 'day of passing|date'),
      ),
    ],
    questions: texts(
      `{street}封了吗
      {date}{street}能不能走
      {street}修路修到什么时候
      送货要过{street},{date}通不通
      {street}走不走得了大车,听说挖开了
      {street} 封路
      马拉松那天{date}会不会把{street}封掉
      {street}前面拉了围挡,怎么绕
      {date}要经过{street},有管制吗
      {street}哪天恢复通车
      司机堵在{street},是施工吗
      {street}到底能开过去不
      {date}婚车走{street}行吗
      查{street}{date}断路公告`,
      `Is {street} closed?
      can we drive through {street} on {date}
      until when are they digging up {street}
      {street} closure
      a delivery has to pass {street} {date}, will it be open
      is the marathon shutting {street} on {date}
      how do I get round {street}
      my driver is stuck, what's happening on {street}
      when does {street} open to traffic again`,
    ),
    result: (args, r) => ({
      ...echo(args, 'street', 'date'),
      reason: r.pick(['管道施工', '路面翻修', '赛事管制', '桥梁检修', '电缆抢修']),
      until: day(r, 2026, 2026),
      detour: r.pick(['青年路', '环城东路', '二桥', '滨江大道', 'Ring Road']),
    }),
    answers: answers(
      `{street}[{date}]因{reason}封闭,到{until}为止,请绕行{detour}。
      {street}[在{date}]走不了({reason}),{until}恢复,可走{detour}。`,
      `{street} is closed[ on {date}] ({reason}) until {until}; go round by {detour}.`,
    ),
    empty: nothing(
      () => ({ closures: [] }),
      `{street}[{date}]没有封闭,可以通行。`,
      `{street} is open[ on {date}].`,
    ),
  },
  {
    names: words('return_loads|backhaul_search|huicheng_huoyuan|find_freight|matchLoad|pei_huo'),
    descriptions: texts(
      `回程配货
      找从一地到另一地、适合某种车的货源,返回货主和运价
      货车空返前找货`,
      `Find a load for a truck
      Freight waiting between two cities that suits a kind of lorry, with shipper and rate
      Backhaul search`,
    ),
    parameters: [
      param(
        'origin',
        'loading_city|from|zhuanghuo|load_at|loadCity',
        bank('city'),
        '装货城市|从哪拉',
        'city of loading|from',
      ),
      param(
        'target',
        'unloading_city|to|xiehuo|unload_at|dropCity',
        bank('city'),
        '卸货城市|拉到哪',
        'city of unloading|to',
      ),
      param(
        'truck',
        'truck|body|chexing|trailer|truckType',
        choice(
          option('FLAT', '平板车|板车', 'flatbed|flat trailer'),
          option('HIGH', '高栏车|高栏', 'stake truck|high-sided lorry'),
          option('REEF', '冷藏车|冷车', 'reefer|fridge lorry'),
          option('TANK', '罐车|槽罐车', 'tanker|tank lorry'),
          option('WING', '飞翼车|飞翼', 'wing van|curtain-sider'),
        ),
        '车型|什么车',
        'kind of lorry|body',
      ),
    ],
    questions: texts(
      `{origin}到{target}有{truck}的货吗
      {truck}在{origin}卸空了,想拉点货回{target}
      不想空跑,{target}方向的货,{truck},人在{origin}
      从{origin}配货去{target},{truck}
      {truck} {origin}→{target} 货源
      回{target}顺路捎货,{origin}装,我是{truck}
      {origin}有没有发{target}的活,{truck}能装的
      {target}卸,{origin}装,{truck},运价高点的
      给我这台{truck}找个{origin}发往{target}的单
      由{origin}至{target}{truck}什么价,谁家的货
      {truck}司机要回{target}老家,{origin}哪有货
      {origin}这边{truck}闲着,{target}那边要货吗
      拉到{target}的货,{truck},{origin}提
      {origin}往{target}跑,{truck}配得上货不`,
      `Any freight from {origin} to {target} for a {truck}?
      my {truck} is empty in {origin}, I want to get home to {target} with something on board
      loads to {target} out of {origin}, {truck}
      {truck} {origin} {target} load
      I don't want to run empty back to {target}; {truck}, now in {origin}
      who ships from {origin} to {target} in a {truck}, and at what rate
      unload in {target}, load in {origin}, {truck}, what pays well
      a driver with a {truck} wants to go to {target}, he stands in {origin}
      find work for one {truck}, {origin} towards {target}`,
    ),
    missing: [
      lacking(
        'target',
        `{truck}在{origin},有货拉吗
        {origin}有没有{truck}的货源`,
        `any load for a {truck} in {origin}
        freight out of {origin} for a {truck}`,
        `请问要拉到哪个城市?`,
        `Which city do you want to go to?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'origin', 'target', 'truck'),
      shipper: firm(r),
      tons: real(r, 3, 32),
      rate: r.integer(8, 190) * 100,
    }),
    answers: answers(
      `{origin}到{target}有{truck}的货:{shipper},{tons}吨,运价{rate}元。
      {shipper}有{tons}吨货从{origin}发{target},{truck},{rate}元。`,
      `{shipper} has {tons} t from {origin} to {target} for a {truck}, at {rate} yuan.`,
    ),
    empty: nothing(
      () => ({ loads: [] }),
      `现在没有{origin}到{target}、适合{truck}的货。`,
      `There is no load from {origin} to {target} for a {truck}.`,
    ),
  },
  {
    names: words('time_difference|hours_apart|shicha|jet_lag_hours|compareClocks'),
    descriptions: texts(
      `两地时差
      目的地比出发地早几小时或晚几小时
      查时差,不是查现在几点`,
      `Hours between two places
      By how many hours a destination is ahead of or behind home
      Time difference`,
    ),
    parameters: [
      param(
        'home',
        'home|from_city|jizhun|base|homeCity',
        bank('city'),
        '基准城市|以哪里为准',
        'city to compare with|home',
      ),
      param(
        'away',
        'away|to_city|duifang|other|awayCity',
        bank('city'),
        '对方城市|比较哪里',
        'city that is compared|away',
      ),
    ],
    questions: texts(
      `{away}比{home}晚几个小时
      以{home}为准,{away}早几小时
      我在{home},{away}那边差几个钟头
      从{home}飞{away}要倒几小时时差
      {home}和对方{away}的时差
      {away}相对{home}的时差是多少
      人在{home},要给{away}的客户打电话,差几小时
      到了{away}表要拨几格?我从{home}走
      {home}出发去{away},时差
      孩子在{away}读书,家在{home},隔几个小时
      {away}的时间跟{home}比快还是慢,差多少
      由{home}到{away},手表怎么调
      去{away}出差,平时在{home},倒时差几小时
      {home}这儿天黑了,{away}跟我们差几点`,
      `How many hours is {away} ahead of {home}?
      time difference from {home} to {away}
      I live in {home}, how far behind is {away}
      flying to {away} from {home}, how much do I change my watch
      is {away} earlier or later than {home}, and by how many hours
      my daughter studies in {away}, we are in {home}, hours apart?
      jet lag: out of {home}, into {away}
      seen from {home}, what is the offset of {away}
      a call to {away}, I sit in {home}, difference please`,
    ),
    missing: [
      lacking(
        'home',
        `{away}跟我们差几小时
        去{away}要倒几小时时差`,
        `how many hours is {away} ahead of us
        how much jet lag in {away}`,
        `请问以哪个城市为准?`,
        `Compared with which city?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'home', 'away'),
      hours: r.integer(1, 13),
      direction: r.pick(['早', '晚']),
      summer_time: r.pick(['on', 'off']),
    }),
    answers: {
      zh: [
        (_, o, t) =>
          `${t['away']}比${t['home']}${o.direction}${o.hours}小时,夏令时:${o.summer_time}。`,
        (_, o, t) =>
          `与${t['home']}相比,${t['away']}${o.direction}${o.hours}个小时(夏令时${o.summer_time})。`,
      ],
      en: [
        (_, o, t) =>
          `${t['away']} is ${o.hours} hours ${o.direction === '早' ? 'ahead of' : 'behind'} ${t['home']}; summer time is ${o.summer_time}.`,
      ],
    },
  },
  {
    names: words(
      'bridge_height_limit|clearance|xiangao|low_bridge_check|getClearance|may_truck_pass',
    ),
    descriptions: texts(
      `桥洞限高
      某座桥或隧道多高的车能过
      货车通过前查净空`,
      `Clearance of a bridge or tunnel
      Whether a vehicle of a height may pass under
      Height limit for lorries`,
    ),
    parameters: [
      param(
        'bridge',
        'bridge|tunnel|qiao|structure|bridgeName',
        among(
          '铁路桥洞2|从新立交|老龙口隧道|到福桥|八一路下穿|五孔桥|给排水涵|中环高架下|货场门洞|K38涵洞|南门瓮城|青石桥|二七隧道|火车北桥下|江底隧道西线|凤凰山洞|由拳渡槽|九眼|师大人行天桥|鼓楼门洞中|小南门外桥|A3匝道|石拱桥',
          'Old Rail Arch|Mill Tunnel|K38 culvert|the low one by the depot|Seven Arches|Ring Flyover|East Tube|Passover Bridge|river tunnel west|Castle Gate|A3 ramp|Goods Yard Arch|stone bridge|Canal Underpass|Height Street',
        ),
        '桥或隧道|从哪过',
        'bridge or tunnel|where to pass',
      ),
      optional(
        param(
          'height',
          'height|vehicle_height|chegao|metres|vehicleHeight',
          decimal(2, 4.9, 1),
          '车高(米)',
          'height of the vehicle in metres',
        ),
      ),
    ],
    questions: texts(
      `{bridge}限高多少
      {height}米的车过得了{bridge}吗
      {bridge}下面能走大货车不
      车高{height}米,前面是{bridge},会不会卡住
      {bridge}净空几米
      {bridge}限高
      上次有车卡在{bridge},到底多高能过
      拉设备,连货{height}米,走{bridge}行不行
      {bridge}多高啊,我心里没底
      导航带我走{bridge},我车{height}米
      {bridge}要绕吗?车子高{height}米
      双层巴士能从{bridge}钻过去吗
      {height}米,{bridge},过?
      查{bridge}最高允许几米`,
      `What is the clearance of {bridge}?
      can a vehicle of {height} m pass {bridge}
      {bridge} height limit
      my load is {height} metres high, will I get stuck at {bridge}
      is {bridge} high enough for a big lorry
      the satnav sends me through {bridge}, I need {height} m
      how low is {bridge}
      double-decker under {bridge}, possible?
      someone got stuck there before: {bridge}, {height} m, yes or no`,
    ),
    missing: [
      lacking(
        'bridge',
        `{height}米的车过得去吗
        前面那个桥限高多少`,
        `can I get through with {height} m
        how high is the bridge ahead`,
        `请问是哪座桥或隧道?`,
        `Which bridge or tunnel?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'bridge', 'height'),
      limit_m: real(r, 2.2, 5),
      sign: r.pick(['有限高架', '有限高标志', '有声光报警']),
    }),
    answers: answers(
      `{bridge}限高{limit_m}米[,你的车高{height}米],{sign}。
      {bridge}净空{limit_m}米[(车高{height}米)],现场{sign}。`,
      `The limit at {bridge} is {limit_m} m[; your vehicle has {height} m]; on site: {sign}.`,
    ),
  },
]
