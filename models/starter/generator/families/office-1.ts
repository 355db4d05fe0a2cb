/** The office building and its people: rooms, calendars, contacts, canteen, visitors, lockers. */
import { day, fraction, halfHour } from '../believable.ts'
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, echo, flag, integer, lacking, nothing } = s
const { date, option, optional, param, rowsOf, someone, texts, words } = s

const dayWord = choice(
  option('today', '今天|今日', 'today'),
  option('tomorrow', '明天|明日', 'tomorrow'),
  option('day_after_tomorrow', '后天|后日', 'the day after tomorrow'),
)
const weekday = choice(
  option('mon', '周一|星期一|礼拜一', 'Monday'),
  option('tue', '周二|星期二', 'Tuesday'),
  option('wed', '周三|星期三|礼拜三', 'Wednesday'),
  option('thu', '周四|星期四', 'Thursday'),
  option('fri', '周五|星期五|礼拜五', 'Friday'),
)
const rooms = among(
  '启明厅|望江会议室|A301|B座1207|长城厅|小白楼202|星云会议室|多功能厅|3号洽谈室|芙蓉厅|C508|听雨轩',
  'Room A301|the Orion room|Boardroom 2|Pacific Room|B1207|Training Room 3|the glass room|C508|Everest',
)

export const families: Family[] = [
  {
    names: words('free_meeting_rooms|find_meeting_room|kongxian_huiyishi|room_availability'),
    descriptions: texts(
      `查空闲会议室
      哪天有哪些房间可以开会,按人数筛选
      会议场地是否可用`,
      `Meeting rooms that are free on a day
      Find a place to meet for a number of people
      Room availability`,
    ),
    parameters: [
      param('day', 'day|when|date', dayWord, '哪天开会', 'Day of the meeting'),
      param(
        'people',
        'people|capacity|attendees|size',
        integer(3, 60),
        '参会人数|要坐多少人',
        'Number of people|Capacity',
      ),
      optional(
        param(
          'projector',
          'projector|needs_projector|with_screen',
          flag(
            '要投影|带投影|有投影仪',
            'with a projector|projector needed',
            '不要投影|不用投影',
            'no projector|without a projector',
          ),
          '是否需要投影',
          'Whether a projector is needed',
        ),
      ),
    ],
    questions: texts(
      `{day}有空会议室吗,{people}个人
      {day}哪间能坐{people}人的会议室空着
      {people}人开会,{day},{projector}
      帮我看看{day}哪间会议室空着,{people}个人用
      {day} {people}人 会议室
      {day}要和客户开会,{people}位,{projector},有房间吗
      请查询{day}可容纳{people}人的会议室
      {day}还有没有能装下{people}个人的房间
      {day}哪些会议室没被占,{people}人用,{projector}
      {people}人的会,{day}在哪开合适
      {day}会议室还剩哪些,要{people}人的`,
      `free meeting room {day} for {people} people
      Is there a room for {people} {day}?
      {day}, {people} people, {projector}
      I need somewhere to meet {day}, there are {people} of us
      which rooms are open {day}, capacity {people}, {projector}
      Please check which meeting rooms that seat {people} are empty {day}`,
    ),
    missing: [
      lacking(
        'people',
        `{day}有空会议室吗\n{day}哪间会议室空着`,
        `any free meeting room {day}\nwhich meeting room is empty {day}`,
        `请问有多少人参会?`,
        `For how many people?`,
      ),
      lacking(
        'day',
        `哪些会议室能坐{people}人还空着\n有没有能坐{people}人的会议室`,
        `free rooms for {people} people\nis there a room that seats {people}`,
        `请问哪天开会?`,
        `On which day?`,
      ),
    ],
    result: (a, r) => ({
      rooms: rowsOf(
        r,
        r.integer(1, 3),
        () => r.pick(['启明厅', 'A301', 'B1207', '长城厅', '星云', 'C508', 'D210']),
        () => ({
          seats: Number(a.people) + r.integer(0, 12),
          free: `${halfHour(r, 9, 11)}-${halfHour(r, 14, 18)}`,
        }),
      ),
    }),
    answers: answers(
      `{day}可用的会议室:<rooms|;|{name},{seats}座,{free}空闲>。`,
      `Rooms free {day}: <rooms|; |{name}, {seats} seats, free {free}>.`,
    ),
    empty: nothing(
      () => ({ rooms: [] }),
      `{day}没有能坐{people}人的空闲会议室。`,
      `No room for {people} people is free {day}.`,
    ),
  },
  {
    names: words('room_bookings|who_booked_room|huiyishi_yuding|meeting_room_schedule'),
    descriptions: texts(
      `某间会议室的预订情况\n会议室被谁占用、什么时段\n房间使用安排`,
      `Bookings of one meeting room\nWho occupies a room and until when`,
    ),
    parameters: [
      param('room', 'room|room_name|meeting_room', rooms, '会议室名称', 'Name of the room'),
      optional(param('date', 'date|on|day', date, '日期,默认今天', 'Date, default today')),
    ],
    questions: texts(
      `{room}谁订了
      {room}{date}有人用吗
      {room}现在谁在用
      {date}{room}的预订情况
      {room}几点能空出来
      看下{room}的安排
      {room} {date}
      请问{room}{date}是哪位预订的
      我们还在排队,{room}被谁占着
      {room}今天排满了没
      查{room}使用记录`,
      `who booked {room}
      Is anyone using {room} on {date}?
      {room} {date}
      bookings for {room}
      when will {room} be free again
      Somebody is sitting in {room}, who reserved it?`,
    ),
    missing: [
      lacking(
        'room',
        `会议室被谁订了\n{date}那间会议室有人用吗`,
        `who booked the room\nis the meeting room taken on {date}`,
        `请问是哪间会议室?`,
        `Which room?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'room'),
      bookedBy: someone(r),
      from: halfHour(r, 9, 12),
      to: halfHour(r, 14, 18),
    }),
    answers: answers(
      `{room}由{bookedBy}预订,{from}到{to}。`,
      `{room} is booked by {bookedBy} from {from} to {to}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'room'), bookings: [] }),
      `{room}没有人预订。`,
      `{room} is not booked.`,
    ),
  },
  {
    names: words('person_calendar|get_schedule|richeng_chaxun|calendar_of'),
    descriptions: texts(
      `查同事的日程\n某人哪天有什么会、忙不忙\n个人日历`,
      `A colleague's calendar\nWhat someone has planned for a day, busy or free`,
    ),
    parameters: [
      param(
        'person',
        'person|name|employee|user',
        bank('person'),
        '同事姓名',
        'Name of the colleague',
      ),
      param('day', 'day|when', dayWord, '哪天', 'Which day'),
    ],
    questions: texts(
      `{person}{day}有空吗
      {person}{day}的日程
      {day}{person}忙不忙
      看看{person}{day}有什么会
      {person} {day} 安排
      我想约{person},{day}方便吗
      请帮我查{person}{day}的行程
      {day}{person}几点有会
      {day}能找{person}聊聊吗,他日历上有啥
      {person}{day}在忙什么`,
      `{person}'s calendar {day}
      Is {person} free {day}?
      what does {person} have {day}
      {person} {day} schedule
      I'd like to talk to {person} {day}, any meetings?
      Please look at the plans of {person} for {day}`,
    ),
    missing: [
      lacking(
        'person',
        `{day}他有空吗\n查下{day}的日程`,
        `is he free {day}\ncheck the calendar for {day}`,
        `请问要查谁的日程?`,
        `Whose calendar?`,
      ),
      lacking(
        'day',
        `{person}有空吗\n{person}的日程`,
        `is {person} free\n{person}'s calendar`,
        `请问要查哪天?`,
        `For which day?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'person'),
      events: r
        .sample(
          [
            '周例会',
            '需求评审',
            '客户拜访',
            '面试',
            '预算讨论',
            '项目复盘',
            '一对一沟通',
            '供应商会议',
          ],
          r.integer(1, 3),
        )
        .map((title) => ({ title, at: halfHour(r, 9, 17) }))
        .toSorted((x, y) => x.at.localeCompare(y.at)),
    }),
    answers: answers(
      `{person}{day}的安排:<events|、|{at}{title}>。`,
      `{person} has {day}: <events|, |{at} {title}>.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'person'), events: [] }),
      `{person}{day}没有安排。`,
      `{person} has nothing planned {day}.`,
    ),
  },
  {
    names: words('employee_contact|staff_directory|tongxunlu|find_colleague'),
    descriptions: texts(
      `员工通讯录
      查同事的分机号、邮箱或工位
      按姓名找公司内部联系方式`,
      `Staff directory
      Extension, email or desk of a colleague
      How to reach someone inside the company`,
    ),
    parameters: [
      param(
        'person',
        'name|employee|person|employee_name',
        bank('person'),
        '员工姓名',
        'Name of the employee',
      ),
      param(
        'field',
        'field|info|what|contact_type',
        choice(
          option('extension', '分机|分机号|座机|内线', 'extension|office phone'),
          option('email', '邮箱|邮箱地址|电子邮件', 'email|email address'),
          option('desk', '工位|座位', 'desk|seat'),
        ),
        '要查的信息',
        'Which piece of information',
      ),
    ],
    questions: texts(
      `{person}的{field}
      {person}{field}多少
      {person}{field}
      查一下{person}的{field}
      谁知道{person}的{field}啊
      我要联系{person},{field}给我
      请问{person}的{field}是什么
      新来的{person},{field}有吗
      {field} {person}
      麻烦发我{person}的{field}`,
      `{person} {field}
      What is {person}'s {field}?
      {field} of {person}
      how do I reach {person}, I need the {field}
      give me the {field} for {person}
      Could you look up the {field} of {person} please`,
    ),
    missing: [
      lacking(
        'person',
        `{field}是多少\n查一下同事的{field}`,
        `what's the {field}\nlook up a colleague's {field}`,
        `请问要查哪位同事?`,
        `Of which colleague?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'person'),
      value: {
        extension: String(r.integer(2000, 8999)),
        email: `${r.pick(['wang.f', 'li.q', 'zhang.w', 'chen.j', 'liu.y', 'zhao.m'])}${r.integer(1, 99)}@example.com`,
        desk: `${r.pick(['A', 'B', 'C'])}${r.integer(2, 9)}-${r.integer(10, 99)}`,
      }[s.fill('{field}', a) as 'desk'],
    }),
    answers: answers(`{person}的{field}是{value}。`, `{person}'s {field} is {value}.`),
    empty: nothing(
      () => ({ error: 'no such employee' }),
      `通讯录里没有{person}。`,
      `{person} is not in the directory.`,
    ),
  },
  {
    names: words('department_head|who_leads|bumen_fuzeren|get_manager'),
    descriptions: texts(
      `部门负责人\n查一个部门归谁管\n组织架构里的主管`,
      `Head of a department\nWho is in charge of a team`,
    ),
    parameters: [
      param(
        'dept',
        'department|dept|department_name|team',
        bank('department'),
        '部门',
        'Department',
      ),
    ],
    questions: texts(
      `{dept}谁负责
      {dept}的领导是谁
      {dept}负责人
      {dept}的一把手是谁
      {dept}老大是谁啊
      请问{dept}的经理叫什么
      有事找{dept},该找哪位领导
      {dept}归谁管
      查一下{dept}的主管
      {dept}现在谁当家`,
      `who runs {dept}
      Who is the head of {dept}?
      {dept} manager
      whom does {dept} report to
      I need to escalate to whoever leads {dept}
      {dept} boss`,
    ),
    missing: [
      lacking(
        'dept',
        `部门负责人是谁\n他们部门谁管`,
        `who is the department head\nwho runs that team`,
        `请问是哪个部门?`,
        `Which department?`,
      ),
    ],
    result: (a, r) => ({ ...echo(a, 'dept'), head: someone(r), staff: r.integer(4, 120) }),
    answers: answers(
      `{dept}的负责人是{head},共{staff}人。`,
      `{dept} is led by {head} and has {staff} people.`,
    ),
    empty: nothing(() => ({}), `没有找到{dept}。`, `No department called {dept} was found.`),
  },
  {
    names: words('canteen_menu|lunch_menu|shitang_caidan|todays_menu'),
    descriptions: texts(
      `食堂菜单\n员工餐厅某天供应什么菜\n单位食堂早中晚吃什么`,
      `Canteen menu\nWhat the staff restaurant serves at a meal`,
    ),
    parameters: [
      param(
        'meal',
        'meal|meal_type',
        choice(
          option('breakfast', '早餐|早饭', 'breakfast'),
          option('lunch', '午餐|午饭|中饭', 'lunch'),
          option('dinner', '晚餐|晚饭', 'dinner'),
        ),
        '哪一餐',
        'Which meal',
      ),
      optional(param('day', 'day|weekday', weekday, '星期几,默认今天', 'Weekday, default today')),
    ],
    questions: texts(
      `食堂{meal}吃什么
      {day}{meal}有什么菜
      今天食堂{meal}
      {meal}菜单
      食堂{day}{meal}做啥
      {meal}有红烧肉吗
      看看{day}食堂的{meal}
      请问员工餐厅{day}供应什么{meal}
      饿了,食堂{meal}有啥好吃的
      {day}食堂{meal}菜谱
      单位{meal}吃啥`,
      `what's for {meal} in the canteen
      canteen {meal} {day}
      What does the cafeteria serve for {meal} on {day}?
      {meal} menu
      is there anything good for {meal} on {day}
      Show me the {meal} menu please`,
    ),
    missing: [
      lacking(
        'meal',
        `食堂今天吃什么\n{day}食堂菜单`,
        `what's in the canteen\ncanteen menu for {day}`,
        `请问是早餐、午餐还是晚餐?`,
        `Breakfast, lunch or dinner?`,
      ),
    ],
    result: (_, r) => ({
      dishes: r
        .sample(
          [
            '红烧排骨',
            '番茄牛腩',
            '清炒时蔬',
            '小炒肉',
            '紫菜蛋汤',
            '葱花卷',
            '皮蛋粥',
            '宫保鸡丁',
            '凉拌黄瓜',
            '蒸南瓜',
          ],
          3,
        )
        .map((name) => ({ name, price: r.integer(2, 18) })),
    }),
    answers: answers(
      `[{day}]{meal}有:<dishes|、|{name}({price}元)>。`,
      `The {meal} menu[ for {day}]: <dishes|, |{name} ({price} yuan)>.`,
    ),
    empty: nothing(
      () => ({ dishes: [] }),
      `食堂没有这一餐的菜单。`,
      `The canteen has no menu for this meal.`,
    ),
  },
  {
    names: words('register_visitor|visitor_registration|fangke_dengji|add_visitor'),
    descriptions: texts(
      `访客登记\n给来访客人办理入门预约\n预先登记外来人员`,
      `Register a visitor\nAnnounce a guest at the gate\nCreate an entry pass for someone from outside`,
    ),
    parameters: [
      param(
        'visitor',
        'visitor|visitor_name|guest|name',
        bank('person'),
        '访客姓名',
        'Name of the visitor',
      ),
      param(
        'company',
        'company|from_company|organisation',
        bank('company'),
        '访客单位',
        'Where the visitor is from|Company',
      ),
      param('date', 'date|visit_date|on', date, '来访日期', 'Date of the visit'),
    ],
    questions: texts(
      `登记访客{visitor},{company}的,{date}来
      {date}{company}的{visitor}要来拜访,帮我登记
      {company}{visitor}{date}到访
      给{visitor}办个访客证,{date},单位{company}
      {visitor}({company}){date}来公司
      麻烦预约访客:{visitor},来自{company},日期{date}
      {date}有客人来,{company}的{visitor},放行一下
      请为{company}的{visitor}登记{date}的来访
      帮{visitor}报备,{company}过来的,{date}
      客户{company}派{visitor}{date}过来,先登记`,
      `register {visitor} from {company} for {date}
      {visitor} of {company} is visiting on {date}, please add them
      visitor: {visitor}, {company}, {date}
      we expect {visitor} ({company}) on {date}
      Please sign in a guest for {date}: {visitor} from {company}
      add {visitor} to the gate list on {date}, company {company}`,
    ),
    missing: [
      lacking(
        'date',
        `登记访客{visitor},{company}的\n{company}的{visitor}要来,登记一下`,
        `register {visitor} from {company}\n{visitor} of {company} will visit, add them`,
        `请问哪天来访?`,
        `On which date?`,
      ),
      lacking(
        'company',
        `{date}{visitor}来访,登记一下\n给{visitor}登记{date}来访`,
        `register {visitor} for {date}\n{visitor} visits on {date}`,
        `请问访客来自哪家单位?`,
        `Which company is the visitor from?`,
      ),
    ],
    result: (a, r) => ({
      ok: true,
      ...echo(a, 'visitor'),
      passCode: `V${r.integer(1000, 9999)}`,
      gate: r.pick(['东门', '南门', '1号门', '2号门']),
    }),
    answers: answers(
      `已为{company}的{visitor}登记{date}的来访,通行码{passCode},从{gate}进入。`,
      `{visitor} from {company} is registered for {date}; pass code {passCode}, entrance {gate}.`,
    ),
  },
  {
    names: words('guest_wifi|create_wifi_account|fangke_wifi|wifi_voucher'),
    descriptions: texts(
      `开通访客无线网络\n给客人生成临时上网账号\n临时 Wi-Fi 密码`,
      `Guest Wi-Fi access\nCreate a temporary network password for a guest`,
    ),
    parameters: [
      param('guest', 'guest|guest_name|name|for', bank('person'), '客人姓名', 'Name of the guest'),
      param(
        'days',
        'days|valid_days|duration_days',
        integer(1, 30),
        '有效天数',
        'Valid for how many days',
      ),
    ],
    questions: texts(
      `给{guest}开{days}天访客wifi
      {guest}要上网,{days}天
      访客WiFi:{guest},{days}天
      帮{guest}申请一个{days}天的无线账号
      {guest}来驻场{days}天,需要网络
      麻烦给客人{guest}弄个wifi密码,用{days}天
      {guest} wifi {days}天
      请为{guest}开通{days}天的临时上网权限
      客户{guest}连不上网,开个{days}天的账号
      生成{days}天有效的访客网络账号,姓名{guest}`,
      `guest wifi for {guest}, {days} days
      {guest} needs internet for {days} days
      Create a wifi login for {guest} valid {days} days
      wifi {guest} {days} days
      can {guest} get network access for {days} days
      please make a temporary password so that {guest} can be online for {days} days`,
    ),
    missing: [
      lacking(
        'days',
        `给{guest}开个访客wifi\n{guest}要上网`,
        `guest wifi for {guest}\n{guest} needs wifi`,
        `请问要开通几天?`,
        `For how many days?`,
      ),
      lacking(
        'guest',
        `开个{days}天的访客wifi\n要个{days}天的无线账号`,
        `guest wifi for {days} days\nI need a wifi voucher, {days} days`,
        `请问是给哪位客人开通?`,
        `For which guest?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'guest', 'days'),
      network: r.pick(['Guest', 'Visitor-5G', 'Office-Guest']),
      password: `${r.pick(['kite', 'moon', 'tea', 'river', 'pine'])}${r.integer(1000, 9999)}`,
    }),
    answers: answers(
      `已为{guest}开通访客网络{network},密码{password},有效期{days}天。`,
      `{guest} can use the network {network} with the password {password} for {days} days.`,
    ),
  },
  {
    names: words('shuttle_bus_times|banche_shijian|company_bus|staff_shuttle'),
    descriptions: texts(
      `通勤班车时刻\n公司大巴从哪站几点发车\n上下班接送车`,
      `Company shuttle times\nWhen the staff bus leaves a stop`,
    ),
    parameters: [
      param(
        'stop',
        'stop|station|pickup',
        among(
          '软件园北门|地铁城东站|人才公寓|高铁西站|创业大厦|滨河小区|科学城|万达广场|青年公寓|金桥路口',
          'North Gate|Science Park|West Station|Riverside Homes|Harbour Square|Metro East|the dormitory',
        ),
        '上车站点',
        'Stop where you get on',
      ),
      param(
        'direction',
        'direction|trip|to',
        choice(
          option('to_work', '上班|去公司|早班', 'to work|to the office|morning'),
          option('home', '下班|回家|晚班', 'home|back home|evening'),
        ),
        '上班还是下班方向',
        'Direction of the trip',
      ),
    ],
    questions: texts(
      `{stop}{direction}班车几点
      {direction}的班车,{stop}几点有
      {stop} {direction} 班车
      我在{stop}坐{direction}班车,什么时候到
      查班车,{stop},{direction}
      请问{direction}方向{stop}的班车时刻
      {stop}有{direction}的大巴吗,几点开
      {direction}班车停不停{stop},几点
      错过班车了,{stop}下一趟{direction}的是几点
      新搬到{stop}附近,{direction}班车时间是?`,
      `shuttle {direction} from {stop}
      When does the company bus {direction} stop at {stop}?
      {stop} shuttle {direction}
      next bus {direction}, I get on at {stop}
      what time is the staff shuttle at {stop}, {direction}
      I live near {stop}, when can I catch the {direction} shuttle?`,
    ),
    missing: [
      lacking(
        'stop',
        `{direction}班车几点\n{direction}的班车时刻表`,
        `when is the shuttle {direction}\nshuttle bus {direction}`,
        `请问在哪个站点上车?`,
        `At which stop?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'stop'),
      line: `${r.integer(1, 9)}号线`,
      times: r
        .sample(['07:20', '07:40', '08:05', '17:45', '18:10', '19:30', '21:00'], 2)
        .toSorted(),
    }),
    answers: {
      zh: [(_, r) => `${r.stop}的${r.line}班车时间是${r.times.join('和')}。`],
      en: [(_, r) => `The shuttle (${r.line}) is at ${r.stop} at ${r.times.join(' and ')}.`],
    },
    empty: nothing(
      (a) => ({ ...echo(a, 'stop'), times: [] }),
      `{stop}没有班车。`,
      `No shuttle stops at {stop}.`,
    ),
  },
  {
    names: words('locker_status|chuwugui|who_has_locker|check_locker'),
    descriptions: texts(
      `储物柜使用情况\n更衣柜是不是有人用、归谁\n按柜号查询`,
      `Locker status\nWhether a locker is taken and by whom`,
    ),
    parameters: [
      param('floor', 'floor|level', integer(1, 30), '楼层', 'Floor'),
      param('number', 'number|locker|locker_no', integer(1, 300), '柜号', 'Locker number'),
    ],
    questions: texts(
      `{floor}楼{number}号柜子谁在用
      {floor}层储物柜{number}号有人吗
      {number}号柜,{floor}楼,空着吗
      {floor}楼 柜子 {number}
      {floor}楼的{number}号更衣柜是谁的
      请问{floor}层{number}号储物柜是否可用
      想用{floor}楼{number}号柜,现在归谁
      {floor}楼{number}号柜没人用吧
      查{floor}层柜子,编号{number}
      钥匙丢了,{floor}楼{number}号柜登记在谁名下`,
      `locker {number} on floor {floor}
      Who uses locker {number} on floor {floor}?
      is locker {number}, floor {floor} taken
      floor {floor} locker {number} status
      can I have locker {number}, floor {floor}?
      look up the owner of locker {number} (floor {floor})`,
    ),
    missing: [
      lacking(
        'number',
        `{floor}楼的柜子有人用吗\n{floor}层储物柜归谁`,
        `who has the locker on floor {floor}\nis my locker on floor {floor} taken`,
        `请问柜号是多少?`,
        `Which locker number?`,
      ),
    ],
    result: (a, r) => ({ ...echo(a, 'floor', 'number'), owner: someone(r), since: day(r) }),
    answers: answers(
      `{floor}楼{number}号柜由{owner}使用,自{since}起。`,
      `Locker {number} on floor {floor} has been used by {owner} since {since}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'floor', 'number'), owner: null }),
      `{floor}楼{number}号柜没有人用。`,
      `Locker {number} on floor {floor} is not in use.`,
    ),
  },
  {
    names: words('parking_permit|staff_parking|tingche_zheng|check_parking_pass'),
    descriptions: texts(
      `员工停车证\n查车辆有没有办园区停车权限、到期时间\n内部车位登记`,
      `Staff parking permit\nWhether a car may park on the premises and until when`,
    ),
    parameters: [
      param('plate', 'plate|plate_no|car|vehicle', bank('plate'), '车牌', 'Number plate'),
    ],
    questions: texts(
      `{plate}有停车证吗
      {plate}能停公司车库吗
      查{plate}的停车权限
      {plate}停车证什么时候到期
      车牌{plate},园区登记了没有
      {plate}进不了门,看看是不是停车证过期了
      请问{plate}的车位是哪一个
      {plate} 停车证
      帮同事看下{plate}办过停车没
      保安说{plate}没登记,查一下内部停车`,
      `parking permit {plate}
      Does {plate} have a staff parking pass?
      is {plate} allowed to park here
      when does the permit of {plate} expire
      {plate} is refused at the barrier, check the permit
      parking space of {plate}`,
    ),
    missing: [
      lacking(
        'plate',
        `我的停车证什么时候到期\n查下停车权限`,
        `when does my parking permit expire\ncheck a parking pass`,
        `请提供车牌号。`,
        `Which number plate?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'plate'),
      space: `${r.pick(['B1', 'B2', 'B3'])}-${r.integer(10, 399)}`,
      validUntil: day(r),
    }),
    answers: answers(
      `{plate}的车位是{space},停车证有效期至{validUntil}。`,
      `{plate} may park at {space} until {validUntil}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'plate'), permit: false }),
      `{plate}没有停车证。`,
      `{plate} has no parking permit.`,
    ),
  },
  {
    names: words('birthdays_in_month|staff_birthdays|shengri_mingdan'),
    descriptions: texts(
      `员工生日名单\n某部门几月谁过生日\n寿星查询`,
      `Staff birthdays\nWho in a department celebrates in a month`,
    ),
    parameters: [
      param('dept', 'department|dept|team', bank('department'), '部门', 'Department'),
      param('month', 'month', integer(1, 12), '月份', 'Month as a number'),
    ],
    questions: texts(
      `{dept}{month}月谁过生日
      {month}月{dept}的寿星
      {dept}{month}月生日名单
      {month}月要给{dept}订蛋糕,都有谁
      查一下{dept}{month}月过生日的同事
      {dept} {month}月 生日
      请列出{dept}{month}月份的生日员工
      {dept}有谁是{month}月生的
      准备{month}月生日会,{dept}有哪几位
      {month}月份{dept}几个人生日`,
      `birthdays in {dept}, month {month}
      Who in {dept} has a birthday in month {month}?
      {dept} birthdays month {month}
      list the {dept} people born in month {month}
      we're buying cakes for {dept}, who is it in month {month}
      month {month}: birthday list of {dept} please`,
    ),
    missing: [
      lacking(
        'month',
        `{dept}谁过生日\n{dept}生日名单`,
        `birthdays in {dept}\nwho in {dept} has a birthday`,
        `请问是几月?`,
        `In which month?`,
      ),
    ],
    result: (a, r) => ({
      people: rowsOf(r, r.integer(1, 3), someone, () => ({
        day: `${Number(a.month)}-${r.integer(1, 28)}`,
      })),
    }),
    answers: answers(
      `{dept}{month}月过生日的有:<people|、|{name}({day})>。`,
      `Birthdays in {dept} in month {month}: <people|, |{name} ({day})>.`,
    ),
    empty: nothing(
      () => ({ people: [] }),
      `{dept}{month}月没有人过生日。`,
      `Nobody in {dept} has a birthday in month {month}.`,
    ),
  },
  {
    names: words('desk_occupant|seat_map|gongwei_chaxun|who_sits_at'),
    descriptions: texts(
      `工位图\n某个座位坐的是谁\n按工位编号查使用人`,
      `Seat map\nWho sits at a desk number`,
    ),
    parameters: [
      param(
        'seat',
        'seat|desk|seat_no|desk_id',
        among(
          'A3-17|B座5F-021|C2-08|12F-108|D1-33|8楼016|E座302|F4-55|3F-E12',
          'A3-17|C2-08|12F-108|D1-33|F4-55|3F-E12|desk 204|B7-19',
        ),
        '工位编号',
        'Desk number',
      ),
    ],
    questions: texts(
      `{seat}坐的谁
      {seat}工位是谁的
      {seat}有人坐吗
      工位{seat}
      查下{seat}是哪位同事
      {seat}那个位置空着吗
      请问{seat}目前分配给谁
      快递写的{seat},这是谁的座位
      我坐{seat}可以吗,有没有主
      {seat}属于哪个部门`,
      `who sits at {seat}
      {seat}
      Is {seat} taken?
      whose desk is {seat}
      there's a parcel for {seat}, who is that
      look up the person at {seat}`,
    ),
    result: (a, r) => ({
      ...echo(a, 'seat'),
      person: someone(r),
      department: r.pick(['财务部', '研发中心', '人事部', '市场部', '法务部', '采购部']),
    }),
    answers: answers(
      `{seat}是{person}的工位,属于{department}。`,
      `{seat} is the desk of {person} ({department}).`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'seat'), person: null }),
      `{seat}目前没有人坐。`,
      `Nobody sits at {seat}.`,
    ),
  },
  {
    names: words('lend_equipment|borrow_device|jieyong_shebei|equipment_loan'),
    descriptions: texts(
      `借用公共设备\n登记领用笔记本、投影仪等,借几天\n器材外借`,
      `Borrow shared equipment\nLend a laptop, projector or camera for some days`,
    ),
    parameters: [
      param(
        'device',
        'device|equipment|item',
        choice(
          option('laptop', '笔记本|笔记本电脑|手提电脑', 'a laptop|a notebook computer'),
          option('projector', '投影仪|投影', 'a projector'),
          option('camera', '相机|单反', 'a camera'),
          option('microphone', '麦克风|话筒', 'a microphone'),
          option('tablet', '平板|iPad', 'a tablet|an iPad'),
        ),
        '设备种类',
        'Kind of device',
      ),
      param(
        'borrower',
        'borrower|person|user|employee',
        bank('person'),
        '借用人',
        'Who borrows it',
      ),
      optional(param('days', 'days|for_days', integer(1, 20), '借几天', 'For how many days')),
    ],
    questions: texts(
      `{borrower}借{device}{days}天
      给{borrower}借一台{device}
      {borrower}要用{device},登记一下
      帮{borrower}领个{device},用{days}天
      借{device},{borrower}用
      {device}借给{borrower}
      麻烦登记{borrower}借用{device},为期{days}天
      出去拍活动,{borrower}想借{device}{days}天
      请为{borrower}办理{device}借用
      {borrower} {device} {days}天`,
      `{borrower} wants to borrow {device}
      lend {device} to {borrower} for {days} days
      {borrower}: {device}, {days} days
      Can {borrower} have {device} for {days} days?
      check out {device} for {borrower}
      please note that {borrower} takes {device}`,
    ),
    missing: [
      lacking(
        'device',
        `{borrower}要借个设备\n给{borrower}借一下东西,用{days}天`,
        `{borrower} wants to borrow something\nlend some equipment to {borrower}`,
        `请问要借什么设备?`,
        `Which device?`,
      ),
      lacking(
        'borrower',
        `借{device}{days}天\n我要借{device}`,
        `borrow {device} for {days} days\nI'd like to borrow {device}`,
        `请问借用人是谁?`,
        `Who is borrowing it?`,
      ),
    ],
    result: (a, r) => ({
      ok: true,
      asset: `EQ-${r.integer(1000, 9999)}`,
      ...echo(a, 'borrower'),
      returnBy: day(r),
    }),
    answers: answers(
      `已登记{borrower}借用{device},编号{asset},请在{returnBy}前归还。`,
      `{borrower} has borrowed {device}, number {asset}, to be returned by {returnBy}.`,
    ),
    empty: nothing(
      () => ({ ok: false, reason: 'none_left' }),
      `{device}已经全部借出,无法登记给{borrower}。`,
      `All of these are lent out, so {borrower} cannot borrow {device}.`,
    ),
  },
  {
    names: words('request_stationery|order_supplies|lingyong_wenju|office_supplies'),
    descriptions: texts(
      `申领办公用品\n领文具:填品名和数量\n行政物资领取`,
      `Request office supplies\nOrder stationery by item and quantity`,
    ),
    parameters: [
      param(
        'item',
        'item|supply|article|name',
        among(
          'A4纸|签字笔|文件夹|订书机|便利贴|计算器|白板笔|档案盒|胶带|信封|笔记本|回形针|5号电池',
          'A4 paper|pens|folders|sticky notes|staplers|whiteboard markers|envelopes|AA batteries|notebooks|paper clips',
        ),
        '物品',
        'Item',
      ),
      param('count', 'quantity|count|amount|qty', integer(1, 50), '数量', 'Quantity'),
      optional(
        param(
          'dept',
          'department|dept|for',
          bank('department'),
          '领用部门',
          'Department that needs it',
        ),
      ),
    ],
    questions: texts(
      `领{count}个{item}
      {dept}要{count}份{item}
      申领{item},数量{count}
      {item}没了,再来{count}个
      帮{dept}领{count}个{item}
      {item} {count}
      麻烦给{dept}送{count}个{item}
      我想申领{item}{count}个
      请为{dept}申领办公用品:{item},{count}件
      {item}用完了,补{count}个
      给我{count}个{item}`,
      `I need {count} {item} from the stationery cupboard
      office supplies for {dept}: {count} {item}
      stationery: {item}, quantity {count}
      Please send {count} {item} to {dept}
      we've run out of {item}, {count} more please
      request stationery: {count} x {item}`,
    ),
    missing: [
      lacking(
        'count',
        `{dept}要领{item}\n{item}没了`,
        `stationery for {dept}: {item}\nwe need {item} from the stationery cupboard`,
        `请问需要多少?`,
        `How many?`,
      ),
      lacking(
        'item',
        `我要领{count}个文具\n{dept}要{count}份办公用品`,
        `I need {count} items from stationery\n{dept} needs {count} supplies`,
        `请问要领什么物品?`,
        `Which item?`,
      ),
    ],
    result: (a, r) => ({
      requestId: `BG${r.integer(10000, 99999)}`,
      ...echo(a, 'item', 'count'),
      pickUp: r.pick(['2楼前台', '行政办公室', '1楼仓库', 'B座服务台']),
    }),
    answers: answers(
      `已申领{item},数量{count},单号{requestId},请到{pickUp}领取。`,
      `{item} requested, quantity {count}, request {requestId}; pick up at {pickUp}.`,
    ),
  },
  {
    names: words('front_desk_parcels|kuaidi_daiqu|mailroom|parcels_waiting'),
    descriptions: texts(
      `前台代收快递\n看某位同事有没有包裹在前台待取\n收发室`,
      `Parcels waiting at reception\nWhether the mailroom holds something for a colleague`,
    ),
    parameters: [
      param('person', 'recipient|person|name|employee', bank('person'), '收件人', 'Recipient'),
    ],
    questions: texts(
      `前台有{person}的快递吗
      {person}有包裹没取吗
      {person}的快递到前台了没
      查一下收发室有没有{person}的件
      帮{person}看看有没有东西待取
      {person} 前台 快递
      请问前台代收了{person}的包裹吗
      {person}有几个快递在前台
      {person}的文件寄到了吗,在不在收发室
      我是{person},有我的件吗`,
      `any parcels for {person} at reception
      Does the front desk have something for {person}?
      {person} mailroom
      has a package arrived for {person} downstairs
      I'm {person}, is there any mail to pick up?
      check the reception for deliveries to {person}`,
    ),
    missing: [
      lacking(
        'person',
        `前台有快递吗\n有没有我的包裹在前台`,
        `any parcels at reception\nis there mail to pick up`,
        `请问收件人是谁?`,
        `For whom?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'person'),
      waiting: r.integer(1, 5),
      place: r.pick(['1楼前台', '收发室', 'B1快递柜', '东门岗亭']),
      code: String(r.integer(1000, 9999)),
    }),
    answers: answers(
      `{person}有{waiting}个包裹在{place},取件码{code}。`,
      `{waiting} parcels are waiting for {person} at {place}, pick-up code {code}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'person'), waiting: 0 }),
      `前台没有{person}的包裹。`,
      `There is nothing for {person} at reception.`,
    ),
  },
  {
    names: words('set_air_conditioning|set_room_temperature|kongtiao_wendu|adjust_ac'),
    descriptions: texts(
      `调节办公区空调\n把某个房间的温度设到几度\n楼宇空调控制`,
      `Set the air conditioning of a room\nChange the temperature of an office area`,
    ),
    parameters: [
      param('room', 'room|area|zone', rooms, '房间或区域', 'Room or area'),
      param(
        'degrees',
        'temperature|degrees|target',
        integer(17, 30),
        '目标温度(℃)',
        'Target temperature in °C',
      ),
    ],
    questions: texts(
      `{room}空调调到{degrees}度
      把{room}温度设为{degrees}度
      {room}{degrees}度
      太冷了,{room}开到{degrees}度
      {room}好热啊,空调打到{degrees}度吧
      请将{room}的空调设置为{degrees}度
      {room}空调{degrees}
      麻烦把{room}调成{degrees}度,客户马上到
      {room}的冷气改成{degrees}度
      我在{room},空调帮我弄到{degrees}度`,
      `set {room} to {degrees} degrees
      It's too cold in {room}, make it {degrees}
      {room} ac {degrees}
      turn the air conditioning in {room} to {degrees}
      please adjust {room} to {degrees} degrees
      we're freezing in {room}, {degrees} degrees would be nice`,
    ),
    missing: [
      lacking(
        'degrees',
        `{room}太热了,空调调一下\n{room}好冷`,
        `{room} is too warm\nadjust the ac in {room}`,
        `请问调到多少度?`,
        `To what temperature?`,
      ),
      lacking(
        'room',
        `空调调到{degrees}度\n温度设成{degrees}度`,
        `set the ac to {degrees}\n{degrees} degrees please`,
        `请问是哪个房间?`,
        `In which room?`,
      ),
    ],
    result: (a, r) => ({ ok: true, ...echo(a, 'room', 'degrees'), now: fraction(r, 16, 32, 1) }),
    answers: answers(
      `{room}的空调已设为{degrees}度,当前{now}度。`,
      `The air conditioning in {room} is set to {degrees} degrees; it is {now} now.`,
    ),
    empty: nothing(
      () => ({ ok: false }),
      `{room}的空调设置失败。`,
      `The air conditioning in {room} could not be set.`,
    ),
  },
  {
    names: words('report_repair|facility_repair|baoxiu|building_maintenance'),
    descriptions: texts(
      `后勤报修\n灯坏了、漏水、门锁故障等找物业维修\n提交设施维修单`,
      `Report a building defect\nAsk facility management to fix lights, leaks or doors`,
    ),
    parameters: [
      param('place', 'location|place|where', rooms, '地点', 'Where it is'),
      param(
        'problem',
        'problem|category|fault',
        choice(
          option('light', '灯坏了|灯不亮|灯管闪', 'a broken light|a flickering lamp'),
          option('leak', '漏水|渗水', 'a leak|water dripping'),
          option(
            'door',
            '门锁坏了|门打不开|门关不上',
            'a broken door lock|a door that will not open',
          ),
          option('socket', '插座没电|插座坏了', 'a dead socket'),
          option('toilet', '马桶堵了|厕所堵了', 'a blocked toilet'),
        ),
        '故障类别',
        'Kind of defect',
      ),
    ],
    questions: texts(
      `{place}{problem}
      {place}{problem},报修
      {problem},在{place}
      报修:{place}{problem}
      师傅,{place}{problem},来修一下
      物业吗,{place}{problem},快来人
      您好,{place}{problem},麻烦安排维修
      {place}这边{problem},影响开会
      {place} {problem} 维修
      帮我报个修,{place}{problem}`,
      `{problem} in {place}
      there's {problem} at {place}, please send someone
      report {problem}, {place}
      We have {problem} in {place}
      {place}: {problem}
      could maintenance look at {problem} in {place}`,
    ),
    missing: [
      lacking(
        'place',
        `{problem},找人修一下\n报修,{problem}`,
        `there's {problem}\nplease fix {problem}`,
        `请问在什么地方?`,
        `Where is it?`,
      ),
    ],
    result: (a, r) => ({
      ticket: `WX${r.integer(1000, 9999)}`,
      ...echo(a, 'place'),
      worker: someone(r),
      arrives: halfHour(r, 9, 17),
    }),
    answers: answers(
      `已为{place}报修,单号{ticket},{worker}师傅{arrives}到。`,
      `The defect at {place} is reported as {ticket}; {worker} will come at {arrives}.`,
    ),
  },
]
