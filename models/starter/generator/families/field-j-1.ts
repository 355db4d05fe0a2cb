/** Workshops, shops and kitchens, home services, doors and alarms, laboratories: moves, swaps, settings, readings. */
import type { Family } from '../family.ts'
import { toText } from '../json-text.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const STATIONS = among(
  '上料口|3号缓存位|涂胶工位|A线尾|立库出口|总装一区|B2点|充电桩旁|质检台|返修区|冲压车间东门|包材暂存|5线头|下料点现在用的那个|烘干房|空箱区|K07|拆垛位|打标处|中转站2|老装配部|线边仓|wip-4|成品道口',
  'loading bay|station 3|buffer B|line end|paint exit|rework area|K07|the old press|test bench 2|north door|empty crates|inspection|dock four|wip-4|drying room|palletiser|point C2|kitting',
)
const MACHINES = among(
  '立式加工中心2|数控车床|折弯机|老冲床|CNC-08|激光切割机|磨床|剪板机B|锯床|摇臂钻|线切割3号|空压机|等离子机|攻丝机|龙门铣|抛丸机|拉床|EDM-5|滚齿机|全自动绕线机|钻铣中|卷板机|喷砂房|小台钻',
  'the old lathe|CNC-08|bending press|laser cutter|band saw|grinder B|drill press|EDM-5|shot blaster|air compressor|gear hobber|small mill|plate shear|winder 3|tapping machine|spot welder|plasma table',
)
const SHOPS = among(
  '人民路店|万象城店|南站店|2号店|大学城分店|老街口|西湖文化广场|金鹰|滨江旗舰店|机场T3店|城北中店|世纪汇|五角场|大悦城3楼|社区店部|北苑|环球港|银泰in77|解放碑店|奥莱|蓝色港湾|新天地|东门处|cbd店',
  'High Street|Riverside|the station shop|Old Town|airport T3|North Mall|Harbour Point|shop 2|Kingsway|east gate|Market Square|the outlet|Campus store|Westfield|Bridge Road|cbd',
)
const DOORS = among(
  '东门|机房|3楼西侧门|财务室|B栋大堂|地库入口|档案室|实验楼2|后勤部|总裁办|天台|员工通道|配电间|门禁07|研发中|仓库小门|北闸机|样品间|金库|会客处|展厅|5号电梯厅|消控室|GATE-3',
  'server room|east door|the vault|lobby B|roof access|archive|loading gate|lab 2|staff entrance|GATE-3|finance office|car park|showroom|north turnstile|back door|sample room|level 5',
)

const PASCALS: Record<string, number> = {
  bar: 100000,
  psi: 6894.76,
  kPa: 1000,
  MPa: 1000000,
  atm: 101325,
  mmHg: 133.322,
}
const pressureUnits = () =>
  choice(
    option('bar', '巴|公斤压力', 'bar|bars'),
    option('psi', '磅每平方英寸|磅力', 'pounds per square inch|psi'),
    option('kPa', '千帕', 'kilopascals|kilopascal'),
    option('MPa', '兆帕', 'megapascals|megapascal'),
    option('atm', '标准大气压|大气压', 'atmospheres|standard atmospheres'),
    option('mmHg', '毫米汞柱|毫米水银柱', 'millimetres of mercury|mm of mercury'),
  )

export const families: Family[] = [
  {
    names: words(
      'move_machine|relocate_equipment|shebei_banqian|shift_asset_to_shop|newMachineMove',
    ),
    descriptions: texts(
      `登记设备搬迁
      把一台机床从一个工位调到另一个工位,生成搬运单
      设备移位:原位置、新位置`,
      `Register the move of a machine
      Create an order to shift a piece of equipment from its old place to a new one
      Relocate a machine`,
    ),
    parameters: [
      param(
        'machine',
        'machine|equipment|shebei|asset|machineName',
        MACHINES,
        '设备名称|要搬的机器',
        'machine to move|name of the equipment',
      ),
      param(
        'from',
        'from|from_place|origin|yuan_weizhi|currentPlace|source',
        STATIONS,
        '原位置|从哪里搬',
        'old place|where it stands now',
      ),
      param(
        'to',
        'to|to_place|target|xin_weizhi|newPlace|destination',
        STATIONS,
        '新位置|搬到哪里',
        'new place|where it shall go',
      ),
    ],
    questions: texts(
      `把{machine}从{from}搬到{to}
      {machine}要挪到{to},现在放在{from}
      从{from}拉一台{machine}去{to},开个搬运单
      {to}那边要用{machine},从{from}调过去
      {from}的{machine}移到{to}去
      布局改了,{machine}由{from}迁至{to}
      请安排叉车,{from}→{to},{machine}
      下周{to}开线,麻烦把{from}闲着的{machine}弄过来
      {machine} {from}到{to}
      我想让{machine}离开{from},新位置是{to}
      {from}太挤了,{machine}搬去{to}吧
      目的地{to},出发地{from},搬的是{machine}
      登记一下:{machine}原来在{from},改放{to}
      {to}缺机器,{from}有台{machine}没人用,搬过来
      帮我下单搬运{machine},起点{from},终点{to}`,
      `Move {machine} from {from} to {to}
      {machine}: {from} to {to}
      please take {machine} to {to}, it stands at {from} now
      to {to} from {from}, one {machine}
      we've changed the layout, {machine} leaves {from} and goes to {to}
      {to} needs {machine}, get it over from {from}
      There is no room at {from} any more, shift {machine} over to {to}
      can the riggers bring {machine} from {from} across to {to}
      relocate {machine}, new place {to}, old place {from}`,
    ),
    missing: [
      lacking(
        'to',
        `把{from}的{machine}搬走
        {machine}不能再放{from}了,开个搬运单`,
        `move {machine} away from {from}
        {machine} must leave {from}, make an order`,
        `要搬到哪个位置?`,
        `Where shall it be moved to?`,
      ),
      lacking(
        'machine',
        `从{from}搬一台设备到{to}
        {to}要从{from}调台机器`,
        `move a machine from {from} to {to}
        take one machine to {to}, it's at {from}`,
        `请问要搬哪台设备?`,
        `Which machine is to be moved?`,
      ),
    ],
    result: (args, r) => ({
      order: code(r, 'MV'),
      ...echo(args, 'machine', 'from', 'to'),
      planned: day(r, 2026, 2026),
    }),
    answers: answers(
      `搬运单{order}已建:{machine}从{from}搬到{to},计划{planned}。
      已登记,{machine}由{from}移至{to},单号{order},{planned}执行。`,
      `Order {order}: {machine} moves from {from} to {to} on {planned}.
      Registered as {order}: {machine}, {from} to {to}, planned for {planned}.`,
    ),
  },
  {
    names: words('agv_travel_time|cart_route|xiaoche_luxian|how_long_between_stations|getAgvPath'),
    descriptions: texts(
      `搬运小车行驶时间
      查AGV在两个站点之间走一趟的距离和秒数
      起点到终点小车要走多久`,
      `Travel time of the AGV between two stations
      Distance and seconds a driverless cart needs from start to end
      Route length on the shop floor`,
    ),
    parameters: [
      param(
        'start',
        'start|from_station|begin|qidian|origin|a',
        STATIONS,
        '起点站|从哪个站出发',
        'start station|where the cart sets out',
      ),
      param(
        'end',
        'end|to_station|finish|zhongdian|destination|b',
        STATIONS,
        '终点站|开到哪个站',
        'end station|where it arrives',
      ),
    ],
    questions: texts(
      `小车从{start}到{end}要走多久
      {start}到{end}AGV几秒
      {start}至{end}的路线多长
      AGV去{end}要多少时间,从{start}出发
      到{end}有多远?起点是{start}
      {start}→{end}单程时间
      节拍老赶不上,看下车子由{start}开到{end}花几秒
      {end}离{start}多少米,小车怎么绕的
      想算要几台车,{start}跑到{end}一趟多久
      从{start}开往{end},无人车路程
      终点{end}、起点{start},行驶时间多少
      小车跑{start}到{end}这段慢不慢
      你帮我估下{start}发车多久能到{end}
      物料从{start}上车,多久能送达{end}`,
      `How long does the cart need from {start} to {end}?
      {start} to {end} agv seconds
      how far is it to {end} from {start} for the driverless cart
      route length, end {end}, start {start}
      the line keeps waiting, what is the trip time {start} to {end}
      if an AGV leaves {start}, when does it get to {end}
      number of metres between {start} and {end} on the cart track
      we're counting carts: one way from {start} over to {end} takes how long
      time to reach {end} when the cart sets out at {start}`,
    ),
    missing: [
      lacking(
        'start',
        `小车开到{end}要多久
        到{end}多少米`,
        `how long does the cart take to {end}
        travel time to {end}?`,
        `从哪个站点出发?`,
        `From which station?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'start', 'end'),
      metres: r.integer(18, 420),
      seconds: r.integer(21, 560),
    }),
    answers: answers(
      `从{start}到{end}共{metres}米,小车约{seconds}秒。
      {start}到{end}{metres}米,行驶{seconds}秒。`,
      `{start} to {end} is {metres} m; the cart takes {seconds} seconds.`,
    ),
    empty: nothing(
      () => ({ path: null }),
      `{start}到{end}没有小车路线。`,
      `There is no cart route from {start} to {end}.`,
    ),
  },
  {
    names: words('send_cart|dispatch_agv|pai_xiaoche|call_cart_transport|newTransportTask'),
    descriptions: texts(
      `派小车送料
      叫AGV到取货点取货,再送到卸货点,可选优先级
      下发一个搬运任务`,
      `Send a cart to carry material
      Have an AGV pick up at one point and drop at another, with priority if given
      Create a transport task`,
    ),
    parameters: [
      param(
        'pickup',
        'pickup|pick_at|load_point|quhuo|pickupStation',
        STATIONS,
        '取货点|在哪装货',
        'where to load|pick-up point',
      ),
      param(
        'drop',
        'drop|drop_at|unload_point|xiehuo|dropStation',
        STATIONS,
        '卸货点|送到哪',
        'where to unload|drop point',
      ),
      optional(
        param(
          'priority',
          'priority|prio|urgency|youxianji|level',
          choice(
            option('P1', '特急|停线了|十万火急', 'at once|line is down|top urgent'),
            option('P2', '加急|尽快|急件', 'urgent|soon'),
            option('P3', '普通|正常送|不急', 'normal|no hurry'),
          ),
          '优先级|P1最急',
          'priority, P1 is the highest|urgency',
        ),
      ),
    ],
    questions: texts(
      `派辆小车去{pickup}取料送{drop}
      {pickup}有料,送到{drop}
      叫个AGV,{drop}卸货,{pickup}装货
      {priority},{pickup}的箱子给我拉到{drop}
      {drop}等料,从{pickup}送一车,{priority}
      来台车,{pickup}→{drop}
      给{drop}送一托,货在{pickup}
      {pickup}堆满了,叫车运去{drop}
      {priority}送{drop},取货点{pickup}
      小车任务:取{pickup},放{drop},{priority}
      由{pickup}发一车到{drop}
      帮我喊车把{pickup}那托料弄到{drop}去,{priority}
      {drop}那边断料了,{pickup}还有,赶紧叫车
      下个运输任务 {pickup} {drop}`,
      `Send a cart from {pickup} to {drop}
      {drop} is out of material, fetch a load at {pickup}
      pick up at {pickup}, drop at {drop}, {priority}
      cart please: load {pickup}, unload {drop}
      {priority}: bring one pallet to {drop} from {pickup}
      {pickup} is full, have it carried over to {drop}
      get an AGV to take the crates at {pickup} to {drop}, {priority}
      transport task {pickup} {drop}
      we need a load at {drop}, it is waiting at {pickup}`,
    ),
    result: (args, r) => ({
      task: code(r, 'T'),
      cart: `AGV-${r.integer(1, 40)}`,
      ...echo(args, 'pickup', 'drop', 'priority'),
    }),
    answers: answers(
      `已派{cart},{pickup}取货送{drop}[,{priority}],任务号{task}。
      任务{task}:{cart}从{pickup}送到{drop}[({priority})]。`,
      `{cart} is on its way from {pickup} to {drop}[ ({priority})], task {task}.`,
    ),
    empty: nothing(
      () => ({ error: 'no free cart' }),
      `现在没有空闲小车去{pickup}。`,
      `No cart is free for {pickup} now.`,
    ),
  },
  {
    names: words('bolt_torque|tightening_torque|ningjin_liju|nm_for_bolt|getTorqueSpec'),
    descriptions: texts(
      `螺栓拧紧力矩
      按螺纹规格和材质等级查该拧多少牛米
      紧固扭矩表`,
      `Tightening torque of a bolt
      How many newton metres for a thread size and strength class
      Torque table`,
    ),
    parameters: [
      param(
        'thread',
        'thread|size|bolt|guige|threadSize',
        among(
          'M6|M8|M10x1.25|M12|M16|M20|M24|M5|M3|M8x1|M14|M30|M36|M42|M4|M18|M22|M27|M2.5|M10|G1/2|UNC 3/8|M12x1.5|T16',
          'M6|M8|M10x1.25|M12|M16|M20|M24|M5|M3|UNC 3/8|M14|M30|G1/2|M4|M12x1.5|1/4-20',
        ),
        '螺纹规格|螺栓大小',
        'thread|size of the bolt',
      ),
      param(
        'grade',
        'grade|strength_class|class|dengji|material',
        choice(
          option('SS-A2', '304不锈钢|不锈钢的|白钢', 'stainless|stainless steel'),
          option('G8', '普通碳钢|普通级|软的那种', 'ordinary steel|mild steel'),
          option('G10', '高强度|高强', 'high strength|high tensile'),
          option('G12', '超高强度|最硬的那种|合金钢', 'ultra high strength|alloy steel'),
          option('BR', '黄铜|铜的', 'brass'),
        ),
        '材质等级代码|螺栓强度',
        'code of the strength class|material class',
      ),
    ],
    questions: texts(
      `{thread}{grade}螺栓打多少牛米
      {grade}{thread}要拧多紧
      {grade}的螺丝,规格{thread},扭矩多少
      {thread} {grade} 力矩
      定扭扳手该设几牛米?{thread},{grade}
      我怕拧断了,{grade}{thread}最多能上多大劲
      装配卡上没写,{thread}螺栓是{grade},力矩标准呢
      {thread}用{grade}时的紧固扭矩
      换成{grade}之后{thread}该拧到多少
      {grade}螺栓{thread}锁多大力
      电批设置,{thread}螺丝{grade}
      新来的总把{thread}拧滑丝,{grade}应该多少
      按标准{thread}螺纹、{grade},预紧力矩给我
      查表:{grade},{thread}`,
      `How tight does a {grade} {thread} bolt have to be?
      {thread} {grade} torque
      what do I set the wrench to for {thread}, {grade}
      Nm for {grade} {thread}
      I'm afraid to snap it: {thread} bolt, {grade}, how much may I give it
      the card does not say, {grade} screws size {thread}
      newton metres for size {thread} when it's {grade}
      after changing to {grade} bolts, what for {thread}?
      look up {thread} in {grade}`,
    ),
    missing: [
      lacking(
        'grade',
        `{thread}螺栓打多少牛米
        {thread}该拧多紧`,
        `torque for {thread}?
        how tight should {thread} be`,
        `螺栓是什么材质或等级?`,
        `What strength class is the bolt?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'thread', 'grade'),
      nm: r.integer(3, 640),
      tolerance_percent: r.pick([5, 8, 10]),
    }),
    answers: answers(
      `{grade}{thread}拧{nm}牛米,允差{tolerance_percent}%。
      {thread}({grade})力矩{nm}牛米,正负{tolerance_percent}%。`,
      `Tighten {grade} {thread} to {nm} Nm, within {tolerance_percent}%.`,
    ),
  },
  {
    names: words(
      'nc_program_diff|compare_cnc_revisions|chengxu_banben_bijiao|what_changed_in_nc|diffNc',
    ),
    descriptions: texts(
      `数控程序版本对比
      比较一个加工程序旧版和新版改了几行、谁改的
      两个版本之间的差别`,
      `Compare two revisions of an NC program
      Lines changed between the old and the new version, with who changed them
      Difference of machine programs`,
    ),
    parameters: [
      param(
        'program',
        'program|nc_program|name|chengxu|programNo',
        among(
          'O1002|法兰粗车|O0315|端盖精镗|SH-22|齿轮箱上盖|O7788|泵体第二序|shaft_a|钻孔循环4|O0009|连杆中|铣面|T型槽|O4521|阀座研磨处|叶轮5轴|试刀|O6010|倒角|housing-2|内螺纹部',
          'O1002|flange rough|O0315|shaft_a|housing-2|O7788|pump body op2|drill cycle 4|O0009|impeller|face mill|O4521|cover bore|t-slot|test cut|SH-22',
        ),
        '程序名|程序号',
        'program name|number of the program',
      ),
      param(
        'old',
        'old|old_version|base|jiu_banben|rev_a|oldRev',
        among(
          'v1|A版|1.2|rev3|r07|首版|2.0|试制版|B|v4.1|初稿|5月版|R1|老版|0.9|C2|基线|v12|量产前|d',
          'v1|rev A|1.2|rev 3|r07|2.0|B|v4.1|draft|R1|0.9|C2|baseline|v12|pilot',
        ),
        '旧版本|以哪版为准',
        'old version|the earlier revision',
      ),
      param(
        'new',
        'new|new_version|head|xin_banben|rev_b|newRev',
        among(
          'v2|C版|1.3|rev5|r09|二版|2.1|量产版|E|v4.6|终稿|8月版|R2|现行版|1.0|D1|优化后|v15|修正版|f',
          'v2|rev C|1.3|rev 5|r09|2.1|E|v4.6|final|R2|1.0|D1|current|v15|release',
        ),
        '新版本|和哪版比',
        'new version|the later revision',
      ),
    ],
    questions: texts(
      `{program}从{old}到{new}改了什么
      {program}的{new}比{old}多改了几行
      {new}跟旧的{old}比,{program}变了哪些
      {program} {old} {new} 对比
      谁动过程序?{program}旧版{old}新版{new}
      {program}升到{new}之后撞刀了,之前用{old},差在哪
      旧版{old},新版{new},程序{program},看差异
      把{program}由{old}换成{new}动了多少行
      对比新{new}和旧{old},{program}
      {new}的{program}尺寸不对,{old}没事,改动给我看看
      程序{program}:{old}→{new}
      {program}{old}升{new}谁改的
      客户要变更记录,{program}从{old}变为{new}
      原先{old}好好的,{program}用{new}就崩刃,差别多大`,
      `What changed in {program} from {old} to {new}?
      {program} diff {old} {new}
      how does the new {new} of {program} differ from the old {old}
      to {new} from {old}, how many lines of {program} were touched
      since {new} {program} breaks tools, {old} was fine, show the difference
      who edited {program} between {old} and {new}
      old {old}, new {new}, program {program}
      compare {program}: newer {new} against older {old}
      the customer wants a change record for {program}, {old} to {new}`,
    ),
    missing: [
      lacking(
        'old',
        `{program}的{new}改了什么
        {program}新版{new}动了几行`,
        `what is new in {new} of {program}
        show changes of {program} {new}`,
        `和哪个旧版本比?`,
        `Compared with which old version?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'program', 'old', 'new'),
      changedLines: r.integer(1, 140),
      editor: someone(r),
    }),
    answers: answers(
      `{program}从{old}到{new}改了{changedLines}行,修改人{editor}。
      {program}{new}相对{old}有{changedLines}行不同,由{editor}修改。`,
      `{program} has {changedLines} changed lines from {old} to {new}, edited by {editor}.`,
    ),
    empty: nothing(
      () => ({ changedLines: 0 }),
      `{program}的{old}和{new}没有差别。`,
      `{old} and {new} of {program} are the same.`,
    ),
  },
  {
    names: words('swap_shifts|exchange_duty|huan_ban|shift_trade|tradeShift'),
    descriptions: texts(
      `店员换班
      某天原来上班的人把班让给另一个人,提交换班单
      登记替班:谁的班、谁来顶`,
      `Swap a shift in the shop
      Hand the shift of one person on a day to somebody who steps in
      Register a stand-in`,
    ),
    parameters: [
      param(
        'absent',
        'absent|from_person|original|yuan_banci_ren|giver|whose_shift',
        bank('person'),
        '原值班人|把班让出来的人',
        'who gives the shift away|person originally on duty',
      ),
      param(
        'standin',
        'stand_in|to_person|replacement|dingban_ren|taker|substitute',
        bank('person'),
        '顶班人|来替班的人',
        'who takes the shift|person stepping in',
      ),
      param('day', 'date|day|shift_date|riqi|on', date, '日期|哪一天的班', 'date|day of the shift'),
    ],
    questions: texts(
      `{day}{absent}的班给{standin}上
      {standin}替{absent}上{day}的班
      {absent}{day}来不了,让{standin}顶
      {day}换班:{absent}换{standin}
      把{absent}{day}的班转给{standin}
      {standin}愿意帮{absent}顶{day}那天
      {day}由{standin}代{absent}值班
      {absent}要去看病,{day}那班给{standin}
      {day}那天不是{absent}上了,改{standin}
      提交替班,原来{absent},现在{standin},{day}
      {absent}跟{standin}说好了,{day}她来顶
      {standin}接{absent}的班,日期{day}
      {day} {absent}→{standin}
      麻烦改下排班,{day}从{absent}改成{standin}`,
      `{standin} takes over from {absent} on {day}
      give the {day} shift of {absent} to {standin}
      {absent} can't come on {day}, {standin} will step in
      on {day} it's {standin} instead of {absent}
      swap {absent} for {standin}, {day}
      {day}: {absent} out, {standin} in
      please put {standin} down for {day}, replacing {absent}
      {standin} covers for {absent}, that's the {day} duty
      {absent} is ill, so {day} goes to {standin}`,
    ),
    missing: [
      lacking(
        'standin',
        `{absent}{day}来不了,换个班
        {day}{absent}的班让出来`,
        `{absent} can't work on {day}, swap the shift
        {absent} wants {day} off, register a swap`,
        `由谁来顶班?`,
        `Who steps in?`,
      ),
      lacking(
        'day',
        `{standin}替{absent}上班
        {absent}的班给{standin}`,
        `{standin} steps in for {absent}
        give the shift of {absent} to {standin}`,
        `是哪一天的班?`,
        `Which day is it?`,
      ),
    ],
    result: (args, r) => ({
      request: code(r, 'HB'),
      ...echo(args, 'absent', 'standin', 'day'),
      state: r.pick(['approved', 'waiting for manager']),
    }),
    answers: answers(
      `换班单{request}:{day}{absent}的班由{standin}上,状态{state}。
      已提交{request},{standin}顶{absent},{day},{state}。`,
      `Swap {request}: {standin} covers for {absent} on {day}, {state}.
      {standin} takes the {day} shift of {absent}; request {request} is {state}.`,
    ),
  },
  {
    names: words('lend_staff|borrow_shop_assistant|jiediao_dianyuan|second_staff|loanEmployee'),
    descriptions: texts(
      `门店借调人手
      从一家店借几个人到另一家店帮忙
      门店之间调人`,
      `Lend staff between shops
      Send a number of people from one branch to help at another
      Branch-to-branch loan of assistants`,
    ),
    parameters: [
      param(
        'lender',
        'lender|from_shop|giving_store|jiechu_dian|fromStore',
        SHOPS,
        '借出的门店|从哪家店调人',
        'shop that gives people|lending branch',
      ),
      param(
        'borrower',
        'borrower|to_shop|receiving_store|jieru_dian|toStore',
        SHOPS,
        '借入的门店|缺人的店',
        'shop that needs people|receiving branch',
      ),
      param(
        'count',
        'count|people|headcount|renshu|n',
        integer(1, 12),
        '人数|借几个人',
        'how many people|number',
      ),
    ],
    questions: texts(
      `从{lender}调{count}个人去{borrower}
      {borrower}缺人,{lender}借{count}个过去
      {lender}借给{borrower}{count}人
      {borrower}向{lender}借{count}名店员
      {count}个人,{lender}到{borrower}
      周末{borrower}忙不过来,让{lender}支援{count}个
      由{lender}派{count}位同事支援{borrower}
      给{borrower}加{count}个人手,人从{lender}出
      {lender}闲,抽{count}个到{borrower}帮忙
      {borrower}开业要{count}个帮手,找{lender}借
      调人 {lender} {borrower} {count}人
      {borrower}那边要{count}个人,{lender}出
      能不能把{lender}的{count}个店员先放到{borrower}
      {lender}→{borrower}支援{count}人`,
      `Send {count} people from {lender} to {borrower}
      {borrower} is short of hands, borrow {count} from {lender}
      {lender} lends {borrower} {count} assistants
      {count} staff to {borrower} from {lender}
      {lender} is quiet, let {count} of them help at {borrower}
      borrowing: {borrower} gets {count}, {lender} gives
      for the opening {borrower} needs {count} more, {lender} can spare them
      move {count} colleagues over to {borrower}, out of {lender}
      {lender} to {borrower}, {count} people`,
    ),
    missing: [
      lacking(
        'count',
        `从{lender}调人去{borrower}
        {borrower}找{lender}借人`,
        `send people from {lender} to {borrower}
        {borrower} borrows staff from {lender}`,
        `要借几个人?`,
        `How many people?`,
      ),
      lacking(
        'lender',
        `{borrower}缺{count}个人,借调一下
        给{borrower}调{count}个人来`,
        `{borrower} needs {count} people on loan
        get {count} helpers to {borrower}`,
        `从哪家店借?`,
        `From which shop?`,
      ),
    ],
    result: (args, r) => ({
      loan: code(r, 'JD'),
      ...echo(args, 'lender', 'borrower', 'count'),
      until: day(r, 2026, 2027),
    }),
    answers: answers(
      `{lender}借给{borrower}{count}人,单号{loan},到{until}为止。
      借调单{loan}:{count}人从{lender}到{borrower},{until}归还。`,
      `{lender} lends {count} people to {borrower} until {until}, loan {loan}.`,
    ),
  },
  {
    names: words('merge_table_bills|join_tables|bingtai|combine_checks|mergeBill'),
    descriptions: texts(
      `并台结账
      把一桌的账单并到另一桌一起付
      餐厅合并账单`,
      `Join the bills of two tables
      Put the check of one table onto that of another one that pays
      Merge restaurant bills`,
    ),
    parameters: [
      param(
        'source',
        'source|from_table|merged_table|yuan_tai|fromTable',
        among(
          'A3|大厅7|12号桌|牡丹厅|露台2|靠窗那桌|B15|吧台4|包间春|8|散台21|竹|二楼6|V1|兰亭|卡座3|C09|情侣座|圆桌2|湖景中|外摆5|小包',
          'A3|12|terrace 2|window seat|B15|bar 4|the rose room|8|21|V1|booth 3|C09|round 2|garden five|upstairs 6|patio',
        ),
        '被合并的桌|账单转出的桌',
        'table whose bill is moved|merged table',
      ),
      param(
        'payer',
        'payer|to_table|main_table|fukuan_tai|targetTable|into',
        among(
          'A5|大厅9|18号桌|荷花厅|露台6|门口那桌|B2|吧台1|包间秋|10|散台33|梅|二楼1|V8|听雨轩|卡座7|C14|主桌|圆桌5|江景处|外摆1|大包',
          'A5|18|terrace 6|door seat|B2|bar 1|the oak room|10|33|V8|booth 7|C14|round 5|garden one|upstairs 1|main table',
        ),
        '付款的桌|并到哪一桌',
        'table that pays|table to merge into',
      ),
    ],
    questions: texts(
      `{source}的单并到{payer}
      {source}跟另一桌一起结,算在{payer}上
      {payer}请客,{source}的账也给他
      把{source}并进{payer}
      {payer}替{source}买单
      {source}转{payer}一起付
      并台:{source}→{payer}
      {payer}的客人说{source}那桌他来付
      账单从{source}挪到{payer}
      {source}吃的都记{payer}头上
      {source}并{payer}
      {payer}来结,把{source}合过去
      老同学碰上了,{source}不用付,{payer}全包
      合并账单,付款桌{payer},另一桌{source}`,
      `Put the bill of {source} onto {payer}
      {payer} pays for {source}
      merge {source} into {payer}
      table {source} to table {payer}, one check
      the guests at {payer} are treating {source}
      {payer} takes the tab, add {source} to it
      they met friends, {source} need not pay, it all goes on {payer}
      join bills, paying table {payer}, other table {source}
      move what {source} had over to {payer}`,
    ),
    missing: [
      lacking(
        'payer',
        `{source}的账并一下
        把{source}并到别的桌`,
        `merge the bill of {source}
        {source} will be paid by another table`,
        `并到哪一桌?`,
        `Which table pays?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'source', 'payer'),
      total: r.integer(120, 3800),
      bill: code(r, 'ZD'),
    }),
    answers: answers(
      `{source}已并到{payer},合计{total}元,账单{bill}。
      {payer}一起付,{source}已合入,共{total}元(单号{bill})。`,
      `{source} is merged into {payer}; total {total} yuan, bill {bill}.`,
    ),
  },
  {
    names: words('order_drink|make_beverage|xia_dan_yinpin|brew_one|placeDrinkOrder'),
    descriptions: texts(
      `点一杯饮品
      下单做一杯喝的,带杯型,可选甜度
      吧台出品:饮品、大小、糖`,
      `Order one drink
      Have the bar make a drink of a cup size, with sweetness if wanted
      Send a beverage to the counter`,
    ),
    parameters: [
      param(
        'drink',
        'drink|beverage|item|yinpin|drinkName',
        among(
          '拿铁|杨枝甘露|茉莉奶绿|冰美式|芋泥波波|柠檬水|生椰拿铁|桂花乌龙|卡布奇诺|四季春|抹茶欧蕾|黑糖珍珠|百香果双响炮|热可可|满杯红柚|阿华田|dirty|豆乳玉麒麟|椰青冰|7号特调|气泡美式|雪中|烤奶',
          'latte|iced americano|flat white|mango smoothie|hot chocolate|chai|lemonade|dirty|cold brew|matcha oat|number 7 special|oolong milk|ginger beer|mocha|peach fizz|cortado',
        ),
        '饮品名称|喝什么',
        'name of the drink|what to make',
      ),
      param(
        'size',
        'size|cup|cup_size|beixing|cupCode',
        choice(
          option('S', '小杯|最小的|小份', 'small|the smallest cup'),
          option('M', '中杯|标准杯', 'medium|regular'),
          option('L', '大杯|大的', 'large|big'),
          option('XL', '超大杯|特大桶|最大号', 'extra large|the biggest cup'),
        ),
        '杯型代码|杯子大小',
        'code of the cup size|cup',
      ),
      optional(
        param(
          'sugar',
          'sugar|sweetness|sugar_level|tiandu|sugarCode',
          choice(
            option('s0', '不加糖|无糖|一点糖都不要', 'no sugar|unsweetened'),
            option('s30', '微糖|少少糖|稍微甜一点', 'a little sugar|slightly sweet'),
            option('s50', '半糖|一半糖', 'half sugar|half sweet'),
            option('s100', '全糖|正常甜|甜一些', 'full sugar|normal sweetness'),
          ),
          '甜度代码|糖量',
          'code of the sweetness|sugar level',
        ),
      ),
    ],
    questions: texts(
      `{size}{drink}一杯
      来杯{drink},{size}
      {drink}{size}{sugar}
      给我做个{size}{drink},{sugar}
      我要{drink}要{size}的
      {drink} {size} {sugar}
      渴死了,{size}的{drink}
      {sugar},{drink},{size}
      帮同事带一杯{drink},{size}就行,{sugar}
      老样子{drink}{size}
      下单{size}{sugar}{drink}
      麻烦出一杯{drink},杯型{size},糖{sugar}
      今天想喝{drink},{size}吧
      {size}{drink}带走`,
      `One {size} {drink}
      {drink}, {size}, {sugar}
      can I get a {drink} in {size}
      {size} {drink} with {sugar} please
      I'm dying for a {drink}, make it {size}
      {drink} {size}
      the usual, {drink}, {sugar}, {size}
      a {size} {drink} to go
      my colleague wants a {drink}, {size}, {sugar}`,
    ),
    missing: [
      lacking(
        'size',
        `来一杯{drink}
        我想喝{drink},{sugar}`,
        `a {drink} please
        one {drink}, {sugar}`,
        `要什么杯型?`,
        `What size would you like?`,
      ),
      lacking(
        'drink',
        `来个{size}的
        {size},{sugar}`,
        `one {size} please
        make me a {size} one`,
        `想喝什么?`,
        `Which drink?`,
      ),
    ],
    result: (args, r) => ({
      number: r.integer(101, 999),
      ...echo(args, 'drink', 'size', 'sugar'),
      price: r.integer(9, 38),
      minutes: r.integer(2, 25),
    }),
    answers: answers(
      `已下单{size}{drink}[({sugar})],取餐号{number},{price}元,约{minutes}分钟。
      {drink}{size}[、{sugar}],{number}号,{price}元,等{minutes}分钟。`,
      `{size} {drink}[ with {sugar}] ordered, number {number}, {price} yuan, ready in {minutes} minutes.`,
    ),
    empty: nothing(
      () => ({ error: 'sold out' }),
      `{drink}今天卖完了。`,
      `{drink} is sold out today.`,
    ),
  },
  {
    names: words('exchange_item_size|swap_size|huan_chima|size_exchange|changeOrderSize'),
    descriptions: texts(
      `换尺码
      把订单里的货从一个尺码换成另一个尺码
      退换货:只换大小`,
      `Exchange the size of a purchase
      Change an order's item from the size sent to the size wanted
      Size swap`,
    ),
    parameters: [
      param(
        'order',
        'order|order_id|order_no|dingdan|orderNumber',
        bank('orderId'),
        '订单号|哪一单',
        'order number|the order',
      ),
      param(
        'got',
        'got|old_size|from_size|yuan_chima|sizeSent',
        among(
          'S|M|XS|38码|165|40|均码|L加长|26|175/92A|6码|女款M|37.5|XXL|小号|44|28W|童装110|D杯80|2T|特体中|35',
          'S|M|XS|38|UK 6|40|one size|L tall|26|small|37.5|XXL|44|28W|2T|petite|kids 8|35',
        ),
        '原尺码|收到的尺码',
        'size that was sent|old size',
      ),
      param(
        'want',
        'want|new_size|to_size|xin_chima|sizeWanted',
        among(
          'L|XL|3XL|39码|170|41|大号|M加长|27|180/96A|8码|男款L|38.5|4XL|加肥|45|30W|童装120|E杯85|3T|标准中|36',
          'L|XL|3XL|39|UK 8|41|wide|M tall|27|medium|38.5|4XL|45|30W|3T|regular|kids 10|36',
        ),
        '新尺码|想换的尺码',
        'size wanted|new size',
      ),
    ],
    questions: texts(
      `{order}从{got}换成{want}
      {order}买的{got}太小,换{want}
      订单{order}换码,{got}→{want}
      给我换{want}的,单号{order},现在是{got}
      {got}穿不上,{order}改{want}
      {want}的有吗,我{order}收到的是{got},想换
      {order}里那件{got}换{want}
      客人要把{got}退了换{want},单号{order}
      {order} {got} 换 {want}
      原尺码{got},新尺码{want},订单{order}
      想要{want}不要{got}了,{order}
      由{got}改为{want},{order}
      妈妈说{got}勒得慌,{order}能不能给换{want}
      {order}这单尺码选错了,选了{got},应该{want}`,
      `Exchange {order} from {got} to {want}
      {order}: {got} is too tight, I need {want}
      I'd rather have {want} than {got}, order {order}
      size {want} instead of {got} on {order}
      {got} doesn't fit, swap to {want}, order {order}
      {order} {got} to {want}
      got {got} in {order}, want {want}
      please send {want} for {order} and take {got} back
      wrong size on {order}, I picked {got} and meant {want}`,
    ),
    missing: [
      lacking(
        'want',
        `{order}的{got}太小了,想换
        {order}换尺码,收到的是{got}`,
        `{got} in {order} is too small, exchange it
        swap the size of {order}, it was {got}`,
        `想换成什么尺码?`,
        `Which size would you like?`,
      ),
      lacking(
        'order',
        `{got}换成{want}
        我的{got}小了,换{want}`,
        `change {got} to {want}
        swap my {got} for {want}`,
        `请给一下订单号。`,
        `What is the order number?`,
      ),
    ],
    result: (args, r) => ({
      ticket: code(r, 'EX'),
      ...echo(args, 'order', 'got', 'want'),
      ships: day(r, 2026, 2026),
    }),
    answers: answers(
      `{order}已由{got}换成{want},换货单{ticket},{ships}发出。
      换码成功:{got}换{want},单号{ticket},{ships}发货。`,
      `{order} is changed from {got} to {want}; exchange {ticket} ships {ships}.`,
    ),
    empty: nothing(
      () => ({ error: 'size not in stock' }),
      `{want}没有货,{order}暂时换不了。`,
      `{want} is not in stock, so {order} cannot be exchanged.`,
    ),
  },
  {
    names: words('move_house_quote|moving_price|banjia_baojia|removal_estimate|getMovingFee'),
    descriptions: texts(
      `搬家报价
      按搬出地、搬入地和车型估算搬家费用
      搬一趟要多少钱`,
      `Quote for moving house
      Estimated price from the old address to the new one with a van type
      Removal fee`,
    ),
    parameters: [
      param(
        'from',
        'from|from_street|move_out|banchu|oldAddress',
        bank('street'),
        '搬出地址|现在住的路',
        'old address|street moved out of',
      ),
      param(
        'to',
        'to|to_street|move_in|banru|newAddress',
        bank('street'),
        '搬入地址|新家的路',
        'new address|street moved into',
      ),
      optional(
        param(
          'van',
          'van|vehicle|van_type|chexing|truckCode',
          choice(
            option('V1', '面包车|小面|小车', 'minivan|small van'),
            option('V2', '金杯|中面|中型车', 'medium van|panel van'),
            option('T3', '厢货|4米2的货车|大货车', 'box truck|big lorry'),
            option('T4', '平板车|敞车', 'flatbed|open truck'),
          ),
          '车型代码|用什么车',
          'code of the van type|kind of vehicle',
        ),
      ),
    ],
    questions: texts(
      `从{from}搬到{to}多少钱
      {from}到{to}搬家报价
      {van}从{from}拉到{to}要多少
      搬去{to},现住{from},什么价
      {from}搬{to}用{van}几百块
      我房子到期了,要从{from}搬去{to},费用大概
      新家在{to},老家在{from},搬一趟贵吗
      {from}→{to} {van} 价格
      要{van}就够了,{from}至{to}估个价
      {to}离{from}不远,搬家怎么收费
      想问由{from}搬往{to}的价钱,叫{van}
      {from}出发,{to}卸货,{van},多少
      东西不多,{from}搬{to},大概花多少
      搬家费:起{from}止{to}`,
      `How much to move from {from} to {to}?
      {from} to {to} removal price
      moving to {to}, I live on {from} now, what would it cost
      {van} from {from} to {to}, how much
      the lease is up, we go from {from} over to {to}, rough cost?
      what do you charge for a {van}, {from} to {to}
      new flat is on {to}, old one on {from}, is moving expensive
      quote: out of {from}, into {to}, {van}
      not much stuff, {from} to {to}, what's the fee`,
    ),
    missing: [
      lacking(
        'to',
        `从{from}搬家多少钱
        我住{from},搬家什么价`,
        `how much to move out of {from}
        moving price from {from}`,
        `要搬到哪里?`,
        `Where are you moving to?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to', 'van'),
      yuan: r.integer(180, 2600),
      km: r.integer(2, 48),
    }),
    answers: answers(
      `从{from}搬到{to}{km}公里[,{van}],约{yuan}元。
      {from}到{to}[用{van}]报价{yuan}元,路程{km}公里。`,
      `Moving from {from} to {to}[ with a {van}] costs about {yuan} yuan for {km} km.`,
    ),
  },
  {
    names: words(
      'book_home_service|order_housework|yuyue_jiazheng|request_home_help|newDomesticJob',
    ),
    descriptions: texts(
      `预约上门家政
      按服务代码、地址和日期派人上门
      约钟点工或清洗、收纳`,
      `Book a domestic service at home
      Send somebody for a kind of housework to an address on a date
      Order household help`,
    ),
    parameters: [
      param(
        'service',
        'service|service_code|kind|fuwu|jobType',
        choice(
          option(
            'DEEP',
            '大扫除|全屋清洁|里里外外打扫一遍',
            'a spring clean|a deep clean|a top to bottom clean',
          ),
          option(
            'AC',
            '洗空调|空调清洗|空调拆洗',
            'an air conditioner wash|air conditioner cleaning',
          ),
          option('TIDY', '整理衣柜|收纳整理|收拾衣橱', 'wardrobe tidying|closet organising'),
          option('COOK', '做顿饭|烧一顿饭|做几个菜', 'a cook|somebody to cook dinner'),
          option('WIN', '擦玻璃|擦窗户|洗窗子', 'window washing|window cleaning'),
          option('PEST', '灭蟑螂|除虫|杀虫', 'pest control|getting rid of roaches'),
        ),
        '服务代码|做什么',
        'code of the service|kind of work',
      ),
      param(
        'place',
        'address|place|street|dizhi|homeAddress',
        bank('street'),
        '上门地址|家在哪',
        'address|where to come',
      ),
      param(
        'day',
        'date|day|visit_date|riqi|when',
        date,
        '上门日期|哪天来',
        'date of the visit|day',
      ),
    ],
    questions: texts(
      `{day}到{place}{service}
      约一个{service},{place},{day}
      {place}要{service},{day}能来吗
      家里太乱了,{day}来{place}{service}
      我想{day}在{place}{service}
      {service},地址{place},日期{day}
      婆婆要来住,{day}前先约好{service},我家在{place}
      {day} {place} {service}
      帮我妈约{service},她住{place},{day}有空
      {place}这边{day}需要{service}
      派人来{place},{day},{service}
      {day}有师傅吗?{service},在{place}
      下个单:{service}/{day}/{place}
      {service}约在{day}吧,上门到{place}`,
      `I need {service} at {place} on {day}
      book {service}, {place}, {day}
      on {day} please send somebody to {place}, it's for {service}
      {day} {place} {service}
      my in-laws are coming, {service} for {place} by {day}
      could you arrange {service} on {day}? I live at {place}
      {service}: {place} / {day}
      for my mother at {place}, {service} on {day}
      get me {service}, {day} is fine, address {place}`,
    ),
    missing: [
      lacking(
        'day',
        `约一个{service},{place}
        到{place}{service}`,
        `book {service} at {place}
        I need {service}, the address is {place}`,
        `哪一天上门?`,
        `On which day?`,
      ),
      lacking(
        'service',
        `{day}派人到{place}来
        约个阿姨,{place},{day}`,
        `send somebody to {place} on {day}
        book house help for {day} at {place}`,
        `需要什么服务?`,
        `What kind of service do you need?`,
      ),
    ],
    result: (args, r) => ({
      booking: code(r, 'JZ'),
      ...echo(args, 'place', 'day'),
      helper: someone(r),
      yuan: r.integer(80, 600),
    }),
    answers: answers(
      `已约{day}到{place}{service},{helper}上门,{yuan}元,单号{booking}。
      {service}约好了:{day},{place},师傅{helper},{yuan}元({booking})。`,
      `Booked {service} at {place} on {day}: {helper} will come, {yuan} yuan, booking {booking}.`,
    ),
    empty: nothing(
      () => ({ error: 'fully booked' }),
      `{day}{service}已经约满了。`,
      `No slot for {service} on {day}.`,
    ),
  },
  {
    names: words(
      'appliance_error_meaning|explain_fault_code|jiadian_guzhangma|error_on_display|getApplianceFault',
    ),
    descriptions: texts(
      `家电故障码含义
      屏幕上跳出的代码代表什么毛病、怎么处理
      按电器类型查报错代码`,
      `Meaning of an appliance's error code
      What a code on the display stands for and what to do about it
      Fault codes by kind of appliance`,
    ),
    parameters: [
      param(
        'kind',
        'appliance|kind|device_type|jiadian|typeCode',
        choice(
          option('WM', '洗衣机|滚筒|波轮机', 'washing machine|washer'),
          option('DW', '洗碗机|洗碗的机器', 'dishwasher|dish washing machine'),
          option('RF', '冰箱|双开门冰箱', 'fridge|refrigerator'),
          option('WH', '热水器|烧水的那个', 'water heater|boiler in the bathroom'),
          option('HD', '油烟机|抽油烟机|烟机', 'cooker hood|range hood'),
          option('DH', '除湿机|抽湿器', 'dehumidifier'),
        ),
        '电器类型代码|哪种家电',
        'code of the appliance type|kind of appliance',
      ),
      param(
        'error',
        'error|fault_code|code|guzhangma|displayCode',
        among(
          'E4|F08|UE|E-21|Er3|d80|P1|LE1|H5|E10|5d|nF|C6|OE|E1:20|FF|EE|30|AL03|i20|U4|Err7|E0处|L2',
          'E4|F08|UE|E-21|Er3|d80|P1|LE1|H5|E10|5d|nF|C6|OE|AL03|i20|Err7|FF',
        ),
        '故障码|显示的代码',
        'error code|what the display shows',
      ),
    ],
    questions: texts(
      `{kind}显示{error}是什么意思
      {kind}报{error}
      {error}是啥毛病,我家{kind}
      {kind}突然停了,屏上跳{error}怎么办
      家里{kind}一直滴滴叫,闪{error}
      {error}怎么消,{kind}的
      {kind} {error}
      {kind}出{error}要不要叫师傅
      刚用着{kind}就{error}了
      我妈打电话说{kind}亮着{error},这是哪儿坏了
      看到{error}了,{kind}还能用吗
      {kind}的{error}代码啥意思
      {error}代表什么故障?电器是{kind}
      半夜{kind}跳出{error}把我吓一跳,严重吗`,
      `What does {error} mean on a {kind}?
      {kind} shows {error}
      my {kind} stopped and blinks {error}, what now
      {error} {kind}
      is {error} serious, it's the {kind}
      the {kind} keeps beeping with {error}, do I need a repairman
      how do I clear {error} from the {kind}
      I see {error}, can I still use the {kind}
      mum's {kind} says {error}, what is broken`,
    ),
    missing: [
      lacking(
        'error',
        `{kind}屏幕上跳故障码了
        {kind}报错了什么意思`,
        `my {kind} shows an error, what is it
        the {kind} blinks some code`,
        `显示的是什么代码?`,
        `Which code does it show?`,
      ),
      lacking(
        'kind',
        `{error}是什么意思
        显示{error}怎么办`,
        `what does {error} mean
        it shows {error}`,
        `是哪种家电?`,
        `Which appliance is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'error'),
      meaning: r.pick([
        '进水异常',
        '排水不畅',
        '门没关好',
        '传感器故障',
        '电机过热',
        '风机堵转',
        '漏水保护',
      ]),
      fix: r.pick(['断电重启', '清洗滤网', '检查水管', '联系售后', '重新关门']),
    }),
    answers: answers(
      `{kind}显示{error}表示{meaning},建议{fix}。
      {error}是{kind}的{meaning},处理:{fix}。`,
      `On a {kind}, {error} means {meaning}; what to do: {fix}.`,
    ),
    empty: nothing(
      () => ({ meaning: null }),
      `{kind}没有{error}这个代码的说明。`,
      `There is no entry for {error} on a {kind}.`,
    ),
  },
  {
    names: words('start_robot_vacuum|sweep_room|saodi_jiqiren|vacuum_go|cleanFloorNow'),
    descriptions: texts(
      `让扫地机打扫房间
      指定房间,可选清扫模式
      启动扫地机器人`,
      `Send the robot vacuum to a room
      Start sweeping a room, in a cleaning mode if given
      Robot cleaner start`,
    ),
    parameters: [
      param(
        'room',
        'room|area|zone|fangjian|targetRoom',
        among(
          '客厅|主卧|书房|厨房|阳台|次卧|玄关|儿童房|餐厅|猫窝旁|走廊|衣帽间|地下室|沙发底下|影音室|二楼过道|床底|门厅中间|老人房|茶室|洗衣房|客卫|健身角|宝宝爬行垫那块',
          'living room|kitchen|main bedroom|study|hallway|nursery|under the sofa|dining area|balcony|entrance|guest room|cat corner|basement|upstairs landing|gym corner|tea room',
        ),
        '房间|扫哪里',
        'room|where to sweep',
      ),
      optional(
        param(
          'mode',
          'mode|clean_mode|program|moshi|modeCode',
          choice(
            option('quiet', '轻一点|静音|声音小些', 'quietly|without noise'),
            option('max', '使劲吸|最大吸力|强力', 'at full power|with the strongest suction'),
            option('mop', '拖一下|湿拖|带水拖', 'with the wet mop|mopping too'),
            option('edge', '沿墙边|只扫边角|贴边', 'along the walls|edges only'),
          ),
          '清扫模式|怎么扫',
          'cleaning mode|how to clean',
        ),
      ),
    ],
    questions: texts(
      `扫一下{room}
      {room}脏了,让机器人去扫
      {mode},把{room}扫了
      去{room}打扫,{mode}
      小扫,{room}
      孩子把饼干撒{room}了,派扫地机过去
      {room}{mode}
      {room}地上全是猫毛,清一清
      我在开会,{room}{mode}扫一遍吧
      开始清扫{room}
      让那个圆家伙先把{room}弄干净
      {room}有灰,{mode}
      扫地机去{room}转一圈
      客人要来了,{room}快扫扫,{mode}`,
      `Sweep the {room}
      {room} please, {mode}
      send the robot to {room}
      crumbs all over {room}, get the vacuum going
      clean {room} {mode}
      I'm on a call, do the {room} {mode}
      there's cat hair in {room}, let the little robot deal with it
      vacuum {room}
      guests in ten minutes, {room} needs a run`,
    ),
    missing: [
      lacking(
        'room',
        `让扫地机去扫一下
        地脏了,{mode}`,
        `start the robot vacuum
        sweep {mode}`,
        `扫哪个房间?`,
        `Which room?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room', 'mode'),
      minutes: r.integer(4, 48),
      battery: r.integer(35, 100),
    }),
    answers: answers(
      `扫地机去{room}了[,{mode}],约{minutes}分钟,电量{battery}%。
      开始清扫{room}[({mode})],要{minutes}分钟,剩电{battery}%。`,
      `The robot is cleaning {room}[ {mode}], about {minutes} minutes, battery {battery}%.`,
    ),
    empty: nothing(
      () => ({ error: 'stuck' }),
      `扫地机卡住了,去不了{room}。`,
      `The robot is stuck and cannot get to {room}.`,
    ),
  },
  {
    names: words(
      'robot_vacuum_history|when_was_room_swept|qingsao_jilu|floor_cleaning_log|getSweepLog',
    ),
    descriptions: texts(
      `清扫记录
      某天扫地机跑了多大面积、用了几分钟
      查扫地机历史`,
      `Log of the robot vacuum
      Area swept and minutes taken on a day
      Sweeping history`,
    ),
    parameters: [
      param('day', 'date|day|riqi|on|logDate', date, '日期|哪天', 'date|day to look up'),
    ],
    questions: texts(
      `{day}扫地机扫了多大面积
      {day}机器人干活了吗
      查{day}的清扫记录
      {day}那天扫了几分钟
      扫地机{day}跑了多少平
      不在家那天它扫没扫?{day}
      {day} 清扫面积
      看看{day}扫地情况
      怀疑它偷懒,{day}到底扫了多少
      {day}家里地扫干净没,面积多少
      历史记录{day}
      我出差那天,就是{day},机器人工作了多久
      扫地机器人在{day}有没有出门
      {day}一共清扫多少平方米`,
      `How much floor did the robot sweep on {day}?
      did the vacuum run on {day}
      sweeping log {day}
      {day} square metres cleaned
      I was away on {day}, did it do its job
      minutes the robot worked, {day}
      was the floor done on {day}, and how much of it
      show what the little cleaner did on {day}
      I suspect it was lazy on {day}, what area did it cover`,
    ),
    result: (args, r) => ({
      ...echo(args, 'day'),
      squareMetres: r.integer(8, 140),
      minutes: r.integer(10, 150),
    }),
    answers: answers(
      `{day}扫了{squareMetres}平方米,用时{minutes}分钟。`,
      `On {day} it swept {squareMetres} square metres in {minutes} minutes.`,
    ),
    empty: nothing(() => ({ runs: 0 }), `{day}没有清扫记录。`, `The robot did not run on {day}.`),
  },
  {
    names: words('hand_over_key|key_transfer|yaoshi_yijiao|pass_key_on|transferKeyHolder'),
    descriptions: texts(
      `钥匙移交登记
      一把钥匙由谁交到谁手里
      变更钥匙保管人`,
      `Register the hand-over of a key
      A key goes from its present holder to another person
      Change who keeps a key`,
    ),
    parameters: [
      param(
        'key',
        'key|key_name|key_tag|yaoshi|keyId',
        among(
          '配电房钥匙|K-17|3号库|保险柜B|天台门|钥匙串红|档案柜|电梯机房|2单元总闸|柴油机房|老仓库的|泵房|M03|弱电井|会所后门|水箱间|广告箱|车棚|12号抽屉|顶层中控|物料间|旗杆箱',
          'K-17|the red bunch|safe B|roof door|pump room|M03|archive cabinet|plant room|drawer 12|shed|lift motor room|back gate|water tank|master key|bike store|cellar',
        ),
        '钥匙|哪把钥匙',
        'key|which key',
      ),
      param(
        'giver',
        'giver|from_holder|old_holder|jiaochu_ren|handedBy',
        bank('person'),
        '交出人|原保管人',
        'present holder|who hands it over',
      ),
      param(
        'taker',
        'taker|to_holder|new_holder|jieshou_ren|receivedBy',
        bank('person'),
        '接收人|新保管人',
        'new holder|who receives it',
      ),
    ],
    questions: texts(
      `{key}从{giver}交给{taker}
      {giver}把{key}给了{taker}
      {taker}接了{giver}的{key}
      {key}现在归{taker}管,之前是{giver}
      登记钥匙:{key},{giver}→{taker}
      {giver}要离职,{key}移交{taker}
      由{giver}移交给{taker},{key}
      {taker}从{giver}那里领走了{key}
      {key} {giver} 转 {taker}
      原保管人{giver},新保管人{taker},{key}
      把{giver}手里的{key}改到{taker}名下
      {taker}签收{key},交接人{giver}
      {giver}休产假,{key}先放{taker}那儿
      {key}换人保管,{taker}接{giver}`,
      `{giver} hands {key} over to {taker}
      {key} goes from {giver} to {taker}
      {taker} got {key} from {giver}
      from now on {taker} keeps {key} instead of {giver}
      {giver} is leaving, pass {key} on to {taker}
      to {taker} from {giver}: {key}
      put {key} under the name of {taker}, it was with {giver}
      {key}: old holder {giver}, new holder {taker}
      {taker} signed for {key}, handed in by {giver}`,
    ),
    missing: [
      lacking(
        'taker',
        `{giver}把{key}交出来了,登记一下
        {key}不归{giver}管了`,
        `{giver} hands over {key}
        {giver} no longer keeps {key}`,
        `交给谁?`,
        `Who receives it?`,
      ),
    ],
    result: (args, r) => ({
      record: code(r, 'YS'),
      ...echo(args, 'key', 'giver', 'taker'),
      time: clock(r),
    }),
    answers: answers(
      `{time}登记:{key}由{giver}交给{taker},编号{record}。
      {key}已从{giver}移交{taker},{time},记录{record}。`,
      `{key} went from {giver} to {taker} at {time}, record {record}.
      Record {record}: {giver} handed {key} to {taker} at {time}.`,
    ),
  },
  {
    names: words(
      'grant_door_access|open_door_rights|kaitong_menjin|allow_entry_period|addAccessRight',
    ),
    descriptions: texts(
      `开通门禁权限
      让某人在起止日期之间可以进某扇门
      授权刷卡`,
      `Grant access to a door
      Let a person through a door from a first day to a last day
      Give card rights`,
    ),
    parameters: [
      param(
        'person',
        'person|holder|name|xingming|cardHolder',
        bank('person'),
        '姓名|给谁开',
        'person|card holder',
      ),
      param('door', 'door|gate|entrance|men|doorName', DOORS, '门|哪扇门', 'door|entrance'),
      param(
        'start',
        'start|from|valid_from|kaishi|firstDay',
        date,
        '生效日期|从哪天起',
        'first day|valid from',
      ),
      param(
        'end',
        'end|until|valid_to|jieshu|lastDay',
        date,
        '失效日期|到哪天止',
        'last day|valid until',
      ),
    ],
    questions: texts(
      `给{person}开{door}的门禁,{start}到{end}
      {person}从{start}至{end}要进{door}
      {door}让{person}能刷开,{start}起{end}止
      {end}之前{person}要能进{door},{start}开始
      {person} {door} {start} {end}
      授权{person}进{door},有效期{start}至{end}
      实习生{person}{start}来,{end}走,开一下{door}
      {door}权限给{person},起{start}止{end}
      到{end}为止让{person}进{door},从{start}算
      {start}到{end}期间{person}需要用{door}
      审计的{person}要进{door},到{end}结束,{start}入场
      {person}的卡加上{door},{start}生效,{end}失效
      麻烦让{person}刷得开{door},{start}—{end}
      {door},{person},截止{end},开始{start}`,
      `Give {person} access to {door} from {start} to {end}
      {person} needs {door}, {start} until {end}
      until {end}, starting {start}, let {person} through {door}
      {door} for {person}: {start} - {end}
      the auditor {person} arrives {start} and leaves {end}, open {door} for the card
      add {door} to the card of {person}, last day {end}, first day {start}
      let {person} into {door} between {start} and {end}
      card rights {person} {door} {start} {end}
      {person} starts on {start} and must get into {door}, expire it on {end}`,
    ),
    missing: [
      lacking(
        'end',
        `给{person}开{door}的权限,{start}开始
        {person}从{start}起要进{door}`,
        `give {person} access to {door} from {start}
        {person} needs {door}, starting {start}`,
        `到哪天为止?`,
        `Until which day?`,
      ),
      lacking(
        'start',
        `给{person}开{door},到{end}为止
        {end}之前{person}要能进{door}`,
        `let {person} into {door} until {end}
        {person} needs {door}, last day {end}`,
        `从哪天开始?`,
        `From which day on?`,
      ),
    ],
    result: (args, r) => ({
      grant: code(r, 'AC'),
      ...echo(args, 'person', 'door', 'start', 'end'),
    }),
    answers: answers(
      `{person}可进{door},{start}到{end},授权号{grant}。
      已开通:{person},{door},{start}至{end}({grant})。`,
      `{person} may use {door} from {start} to {end}, grant {grant}.`,
    ),
    empty: nothing(
      () => ({ error: 'no such door' }),
      `系统里没有{door}。`,
      `There is no door called {door}.`,
    ),
  },
  {
    names: words('door_passages|who_went_through|kaimen_jilu|access_log|getDoorLog'),
    descriptions: texts(
      `开门记录
      某扇门某天刷了多少次卡、最后是谁
      查出入流水`,
      `Log of a door
      How many cards passed a door on a day and whose was the last
      Entries through a gate`,
    ),
    parameters: [
      param('door', 'door|gate|reader|men|doorName', DOORS, '门|门禁点', 'door|card reader'),
      param('day', 'date|day|riqi|on|logDay', date, '日期|哪天', 'date|day'),
    ],
    questions: texts(
      `{door}{day}刷了多少次卡
      {day}谁最后进的{door}
      {door} {day} 记录
      查{day}{door}的开门流水
      丢了台电脑,看下{day}{door}都有谁进出
      {day}那天{door}有人刷过吗
      {door}在{day}最后是谁刷的
      {day}晚上{door}没关,谁最后走的
      调一下{door},{day}的出入
      {day}从{door}进来多少人次
      {door}那扇门{day}开了几回
      保安问{day}{door}刷卡情况
      {day}有没有人动过{door}
      出入明细:{door},{day}`,
      `Who was the last through {door} on {day}?
      {door} log {day}
      how many cards were read at {door} on {day}
      a laptop is gone, show who used {door} on {day}
      on {day}, did anybody open {door}
      {day} {door} entries
      someone left {door} open on {day}, whose card was last
      number of passages, {door}, {day}
      security asks about {door} for {day}`,
    ),
    missing: [
      lacking(
        'day',
        `{door}最后是谁刷的
        查{door}的开门流水`,
        `who was last through {door}
        show the log of {door}`,
        `要查哪一天?`,
        `Which day?`,
      ),
      lacking(
        'door',
        `{day}谁最后刷卡进来的
        查{day}的开门记录`,
        `who came in last on {day}
        entries on {day}?`,
        `哪一扇门?`,
        `Which door?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'door', 'day'),
      passages: r.integer(2, 480),
      last: someone(r),
      time: clock(r),
    }),
    answers: answers(
      `{door}{day}刷卡{passages}次,最后是{last},{time}。
      {day}{door}共{passages}人次,{time}{last}最后通过。`,
      `{door} was used {passages} times on {day}; the last was {last} at {time}.`,
    ),
    empty: nothing(
      () => ({ passages: 0 }),
      `{door}{day}没有人刷卡。`,
      `Nobody used {door} on {day}.`,
    ),
  },
  {
    names: words('set_alarm_mode|arm_zone|bufang_chefang|security_mode|setZoneState'),
    descriptions: texts(
      `防区布撤防
      把某个防区切到外出、在家、夜间或撤防
      设置报警状态`,
      `Arm or disarm a zone
      Switch the alarm of an area to away, home, night or off
      Set the security state`,
    ),
    parameters: [
      param(
        'zone',
        'zone|area|partition|fangqu|alarmZone',
        among(
          '一楼|仓库南|车库|展柜区|围墙东段|财务室|地下层|2号防区|院子|柜台后部|玻璃幕墙|小卖部|阁楼|样品库|Z-05|西侧走廊中|机房|金店前厅|别墅|工具间|屋顶|泳池边',
          'ground floor|garage|warehouse south|Z-05|showcase|east fence|cellar|zone 2|the yard|attic|front counter|pool side|office wing|workshop|roof|back rooms',
        ),
        '防区|哪块区域',
        'zone|area of the alarm',
      ),
      param(
        'mode',
        'mode|state|arm_mode|zhuangtai|armCode',
        choice(
          option('AWAY', '人都走了|外出布防|没人在了', 'everybody has left|away'),
          option('HOME', '有人在|在家布防|留人模式', 'someone stays|at home'),
          option('NIGHT', '晚上睡觉|夜间布防|夜里', 'for the night|sleeping hours'),
          option('OFF', '撤防|别报警了|关掉警报', 'disarmed|alarm off'),
        ),
        '布防模式代码|警报状态',
        'code of the alarm mode|state to set',
      ),
    ],
    questions: texts(
      `{zone}{mode}
      {mode},{zone}设一下
      把{zone}调成{mode}
      {zone}这边{mode},切换模式
      {zone} {mode}
      锁门了,{zone}{mode}
      现在{zone}是{mode}的状态,改过来
      保洁要进{zone},{mode}
      我们{mode},{zone}按这个来
      {zone}改{mode},谢谢
      下班了,防区{zone},{mode}
      系统切换:{mode},范围{zone}
      {mode}——{zone}
      店长说{zone}今晚{mode}`,
      `{zone}: {mode}
      set {zone} to {mode}
      {mode}, that goes for {zone}
      we're locking up, {zone} {mode}
      the cleaners need {zone}, so {mode}
      alarm {zone} {mode}
      put the {zone} on {mode} please
      for {zone} the state is {mode} from now
      {mode} in {zone}`,
    ),
    missing: [
      lacking(
        'zone',
        `警报设成{mode}
        {mode},切换一下报警`,
        `set the alarm to {mode}
        alarm: {mode}`,
        `哪个防区?`,
        `Which zone?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'zone', 'mode'), done: clock(r), open: 0 }),
    answers: answers(
      `{zone}已设为{mode},时间{done}。
      {done},{zone}:{mode}。`,
      `{zone} is set to "{mode}" at {done}.`,
    ),
    empty: nothing(
      () => ({ error: 'a window is open' }),
      `{zone}有窗没关,设不了。`,
      `A window in {zone} is open, so it cannot be set.`,
    ),
  },
  {
    names: words(
      'export_camera_footage|save_cctv_clip|daochu_luxiang|pull_recording|exportVideoRange',
    ),
    descriptions: texts(
      `导出监控录像
      把某个摄像头从开始日期到结束日期的录像打包
      调取监控存档`,
      `Export camera footage
      Pack the recording of a camera from a start day to an end day
      Save CCTV of a period`,
    ),
    parameters: [
      param(
        'camera',
        'camera|cam|channel|shexiangtou|cameraName',
        among(
          '大门口球机|CAM12|收银台上方|东北角|3号通道|电梯轿厢B|卸货区|后厨|停车场入口|走廊尽头|鹰眼2|围墙西|前台|枪机07|楼梯中部|食堂门口|屋顶全景|货架间|快递柜旁|门岗|办公区南|配电箱处',
          'CAM12|front gate|till 2|lift B|loading bay|back kitchen|car park entrance|roof view|corridor end|reception|west fence|dome 7|stairs|guard post|aisle nine|bike racks',
        ),
        '摄像头|哪个镜头',
        'camera|channel',
      ),
      param(
        'start',
        'start|from_day|begin|kaishi|startDate',
        date,
        '开始日期|从哪天',
        'start day|from',
      ),
      param('end', 'end|to_day|until|jieshu|endDate', date, '结束日期|到哪天', 'end day|to'),
    ],
    questions: texts(
      `导出{camera}{start}到{end}的录像
      {camera}从{start}至{end}的监控给我一份
      {start}到{end},{camera}
      截止{end},从{start}开始,{camera}的录像存下来
      警察要{camera}的画面,{start}起{end}止
      把{end}以前的{camera}打包,{start}算起
      {camera}拍到的{start}—{end}全要
      {camera} {start} {end} 导出
      车被刮了,{camera}{start}到{end}帮我拷出来
      需要{start}至{end}期间{camera}的视频
      监控留档:镜头{camera},结束{end},开始{start}
      {camera}的存档,{start}开始到{end}结束
      请拷贝{camera}录像,日期{start}到{end}
      别被覆盖了,{camera}{start}到{end}先存一份`,
      `Export {camera} from {start} to {end}
      {camera} footage {start} - {end}
      the police want {camera}, starting {start}, ending {end}
      until {end}, from {start}, save what {camera} saw
      pull the video of {camera} between {start} and {end}
      before it's overwritten, keep {camera} from {start} through {end}
      my car got scratched, give me {camera}, {start} to {end}
      recording of {camera}, end {end}, start {start}
      copy {start} to {end} off {camera}`,
    ),
    missing: [
      lacking(
        'start',
        `导出{camera}到{end}为止的录像
        {camera}截止{end}的监控`,
        `export {camera} until {end}
        footage of {camera} up to {end}`,
        `从哪天开始?`,
        `From which day on?`,
      ),
      lacking(
        'camera',
        `导出{start}到{end}的录像
        要{start}至{end}的监控`,
        `export the footage from {start} to {end}
        video {start} - {end} please`,
        `哪个摄像头?`,
        `Which camera?`,
      ),
    ],
    result: (args, r) => ({
      file: code(r, 'V'),
      ...echo(args, 'camera', 'start', 'end'),
      gb: real(r, 1, 420),
    }),
    answers: answers(
      `{camera}{start}到{end}的录像已导出,{gb}GB,文件{file}。
      文件{file}:{camera},{start}至{end},共{gb}GB。`,
      `{camera} from {start} to {end} is exported as {file}, {gb} GB.`,
    ),
    empty: nothing(
      () => ({ error: 'overwritten' }),
      `{camera}那段录像已被覆盖。`,
      `The footage of {camera} has been overwritten.`,
    ),
  },
  {
    names: words('move_sample|transfer_specimen|yangpin_zhuanyi|relocate_tube|moveSampleBox'),
    descriptions: texts(
      `样品移库
      把样品从一个冰箱换到另一个冰箱保存
      登记样品转移:原存放点、新存放点`,
      `Move a sample
      Take a sample out of one freezer and keep it in another
      Register a change of storage`,
    ),
    parameters: [
      param(
        'sample',
        'sample|specimen|sample_id|yangpin|tubeNo',
        among(
          'S-0417|水样3|土壤甲|BX2201|空白样|酵母H|河口泥|W7-2|煤渣|对照中|尿样15|原油b|PL09|茶汤|金属粉4|血清样|k12|海藻|沥青|平行样2|RNA-31|老样|气体袋',
          'S-0417|soil A|BX2201|blank|yeast H|W7-2|control|river mud|PL09|serum|k12|algae|metal powder 4|RNA-31|crude b|spare',
        ),
        '样品编号|哪个样',
        'sample|number of the sample',
      ),
      param(
        'from',
        'from|from_freezer|old_storage|yuan_weizhi|source',
        among(
          '1号冰箱|-80左|液氮罐A|冷库|4度柜|培养箱2|干燥器|超低温3|抽屉B|样品架中层|地下冷藏|旧冰柜|R07|暗室|恒温间|小冰箱|负二十|接收台',
          'freezer 1|minus 80 left|nitrogen tank A|cold room|incubator 2|dry box|R07|drawer B|shelf two|old fridge|dark room|receiving bench|basement|bench fridge',
        ),
        '原存放点|从哪儿拿出来',
        'old storage|taken out of',
      ),
      param(
        'to',
        'to|to_freezer|new_storage|xin_weizhi|target',
        among(
          '2号冰箱|-80右|液氮罐C|冻库|8度柜|培养箱5|干燥塔|超低温6|抽屉F|样品架顶层|二楼冷藏|新冰柜|R12|避光间|恒湿间|大冰箱|负四十|废样处',
          'freezer 2|minus 80 right|nitrogen tank C|frost room|incubator 5|dry tower|R12|drawer F|shelf nine|new fridge|safe room|waste bench|upstairs|big fridge',
        ),
        '新存放点|放到哪儿',
        'new storage|put into',
      ),
    ],
    questions: texts(
      `{sample}从{from}移到{to}
      把{from}里的{sample}放进{to}
      {sample}换到{to},原来在{from}
      {from}坏了,{sample}先挪{to}
      {to}存一份{sample},从{from}拿
      {sample}由{from}转{to}
      转移登记 {sample} {from}→{to}
      {sample}现在放{to}了,不在{from}
      除霜前把{sample}从{from}请到{to}
      去向{to},来源{from},样品{sample}
      {from}太满,{sample}搬{to}
      麻烦记一下,{sample}出{from}进{to}
      {to}收{sample},{from}出库
      怕化了,{sample}赶紧从{from}换进{to}`,
      `Move {sample} from {from} to {to}
      {sample}: {from} to {to}
      put {sample} into {to}, it was in {from}
      {from} broke down, take {sample} over to {to}
      to {to} from {from}, sample {sample}
      {sample} is no longer in {from}, it sits in {to}
      out of {from}, into {to}: {sample}
      before defrosting, {sample} must leave {from} for {to}
      record that {to} now holds {sample}, taken from {from}`,
    ),
    missing: [
      lacking(
        'to',
        `把{sample}从{from}拿出来换地方
        {sample}不放{from}了`,
        `take {sample} out of {from}
        {sample} can't stay in {from}`,
        `放到哪里?`,
        `Where shall it be kept?`,
      ),
    ],
    result: (args, r) => ({
      move: code(r, 'YP'),
      ...echo(args, 'sample', 'from', 'to'),
      by: someone(r),
    }),
    answers: answers(
      `{sample}已从{from}移到{to},记录{move},操作人{by}。
      记录{move}:{sample}由{from}转到{to},{by}经手。`,
      `{sample} moved from {from} to {to} by {by}, record {move}.`,
    ),
    empty: nothing(
      () => ({ error: 'not there' }),
      `{from}里没有{sample}。`,
      `{sample} is not in {from}.`,
    ),
  },
  {
    names: words('sample_analysis|analyte_result|huayan_shuzhi|measured_value_of|getAnalyte'),
    descriptions: texts(
      `样品检测值
      某个样品某项指标测出来多少、用什么方法
      查化验数据`,
      `Measured value of a sample
      The result of one analyte for a sample, with the method used
      Laboratory figures`,
    ),
    parameters: [
      param(
        'sample',
        'sample|sample_no|specimen|yangpin|sampleId',
        among(
          'S-0920|井水5|土壤乙|BX3307|空白2|进水口|沉淀池出口|W9-1|炉渣|对照B|雨水|汤底|PL33|河心|污泥中|回用水|q7|滤液|米粉样|平行样6|M-18|老井',
          'S-0920|well 5|soil C|BX3307|blank 2|inlet|W9-1|control B|rain water|PL33|filtrate|sludge|q7|M-18|outfall|old well',
        ),
        '样品编号|哪个样品',
        'sample|sample number',
      ),
      param(
        'item',
        'analyte|item|parameter|zhibiao|analyteCode',
        choice(
          option('COD', '化学需氧量|耗氧量', 'chemical oxygen demand|oxygen demand'),
          option('NH3N', '氨氮|氨', 'ammonia nitrogen|ammonia'),
          option('PB', '铅|铅含量', 'lead|lead content'),
          option('TURB', '浊度|浑浊程度|清不清', 'turbidity|cloudiness'),
          option('CL', '余氯|氯', 'residual chlorine|chlorine'),
          option('EC', '电导率|导电性', 'conductivity|electrical conductivity'),
        ),
        '指标代码|测哪一项',
        'code of the analyte|what was measured',
      ),
    ],
    questions: texts(
      `{sample}的{item}测出来多少
      {sample}{item}
      {item}结果呢,样品{sample}
      查{sample}里{item}的数据
      写报告要{sample}的{item}
      {sample}{item}超没超
      {sample}那瓶{item}是什么数
      环保要看{sample},{item}多少
      {item} {sample} 值
      昨天送的{sample},{item}出来没
      {sample}做了{item}吗,数值给我
      我担心{sample}有问题,先看{item}
      {item}这项{sample}是几
      给我{sample}中{item}的检测值`,
      `What was the {item} of {sample}?
      {sample} {item}
      I need {item} in {sample} for the report
      is {item} for {sample} out yet
      {item} result, sample {sample}
      how much {item} did you find in {sample}
      the inspector asks about {sample}, {item} please
      value of {item} for {sample}
      {sample} looks odd, check the {item}`,
    ),
    missing: [
      lacking(
        'item',
        `{sample}的数据出来没
        {sample}测出来多少`,
        `what did {sample} give
        result of {sample}?`,
        `要看哪一项指标?`,
        `Which analyte?`,
      ),
      lacking(
        'sample',
        `{item}测出来多少
        查一下{item}`,
        `what was the {item}
        give me the {item}`,
        `哪个样品?`,
        `Which sample?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sample', 'item'),
      value: real(r, 0.1, 190, 2),
      method: r.pick(['HJ 828', 'GB 5750', 'ICP-MS', 'EPA 200.8', 'SL 355']),
    }),
    answers: answers(
      `{sample}的{item}是{value},方法{method}。
      {sample}{item}测得{value}({method})。`,
      `The {item} of {sample} is {value}, method {method}.`,
    ),
    empty: nothing(
      () => ({ value: null }),
      `{sample}还没有做{item}。`,
      `{sample} has no result for {item} yet.`,
    ),
  },
  {
    names: words('convert_pressure|pressure_units|yali_huansuan|bar_psi|convertPressureValue'),
    descriptions: texts(
      `压力单位换算
      把一个压强数值从原单位换成目标单位
      气压、胎压换算`,
      `Convert pressure units
      Turn a pressure value from its unit into the unit wanted
      Pressure conversion`,
    ),
    parameters: [
      param(
        'value',
        'value|amount|number|shuzhi|x',
        decimal(1, 900, 1),
        '压力数值|多少',
        'pressure value|number to convert',
      ),
      param(
        'from',
        'from|from_unit|unit_in|yuan_danwei|sourceUnit',
        pressureUnits(),
        '原单位',
        'unit given|source unit',
      ),
      param(
        'to',
        'to|to_unit|unit_out|mubiao_danwei|targetUnit',
        pressureUnits(),
        '目标单位',
        'unit wanted|target unit',
      ),
    ],
    questions: texts(
      `{value}{from}是多少{to}
      {value}{from}等于几{to}
      {value}{from}换成{to}
      换算成{to}:{value}{from}
      我要{to}的数,表上写{value}{from}
      压力表显示{value}{from},折合多少{to}
      多少{to}相当于{value}{from}
      说明书要{to},手头是{value}{from}
      从{from}换到{to},{value}
      {to}是几?原值{value}{from}
      气泵上是{from},读数{value},我只认{to}
      {value} {from} → {to}
      帮忙把{value}{from}转{to}
      老外发来{value}{from},我想知道是多少{to}`,
      `{value} {from} in {to}
      how many {to} is {value} {from}
      convert {value} {from} to {to}
      to {to} from {from}: {value}
      the gauge says {value} {from}, I need {to}
      what's {value} {from} as {to}
      give me {to} for {value} {from}
      I only know {to}, the pump shows {value} {from}
      {value} {from} equals how many {to}`,
    ),
    missing: [
      lacking(
        'to',
        `{value}{from}换算一下
        压力{value}{from}换个单位`,
        `convert {value} {from}
        I have {value} {from} and need another unit`,
        `换成什么单位?`,
        `Into which unit?`,
      ),
    ],
    result: (args) => ({
      value: Number(
        (
          (Number(args['value']) * (PASCALS[toText(args['from'])] ?? 1)) /
          (PASCALS[toText(args['to'])] ?? 1)
        ).toPrecision(5),
      ),
    }),
    answers: {
      zh: [
        (args, result, said) =>
          `${toText(args['value'])}${said['from']}等于${result.value}${said['to']}。`,
        (args, result, said) =>
          `换算结果:${toText(args['value'])}${said['from']}=${result.value}${said['to']}。`,
      ],
      en: [
        (args, result, said) =>
          `${toText(args['value'])} ${said['from']} is ${result.value} ${said['to']}.`,
      ],
    },
  },
]
