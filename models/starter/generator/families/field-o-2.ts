/**
 * Lookups about feeders and power plants, servers, waste bins and repair jobs;
 * neighbours ask different things of the same object.
 */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, choice, clock, date, day, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const HOSTS = among(
  '订单库主|备份机老|网关前置|邮件服务器|支付节点三|日志机冷|报表从库|测试环境新|缓存甲|域控|文件共享盘下|跳板机|监控大屏后|考勤机房|图片站左|消息队列中|搜索集群二|档案库|票据机里|官网前台|编译机快|视频转码大|财务专机|灾备端|堡垒机|打印网关|仿真节点末|数据湖入口|数仓夜间|接口代理',
  'Mail Front|Backup Old|Payment Node Three|Log Cold|Test Box New|Cache A|File Share Down|Jump Host|Orders Main|Replica Late|Build Fast|Web Edge|Archive Last|Search Two|Queue Middle|Domain Up|Report Slow|Proxy Out|Image Left|Billing Now|Video Large|Night Batch|Gateway Next|Vault Inside|Print Relay|Staging Today|Lake Inlet|Monitor Back|Sandbox Free|Ledger First',
)

const PLANTS = among(
  '东山光伏一期|屋顶电站南|渔光互补下|沙坡风场|老坝水电|垃圾电厂新|储能站前|牛头岭|园区分布式左|海上风电二|工业园屋面|白杨沟|北滩光伏后|九号风区|热电联产大|河口潮汐|生物质小厂|高原基地中|停车棚光伏|学校屋顶|龙潭抽蓄|铁塔山上|清水沟里|草场二期|码头岸电|矿坑光伏|云台风场右|奶牛场沼气|燃机调峰|水库浮式',
  'Roof South|Hill Wind Two|Old Dam|Solar East Lower|Carport Now|Bay Offshore Next|Storage Front|Biogas Small|Ridge Top|Canal Hydro|Desert One|Quarry Field Left|School Roof|Peaker Last|Reservoir Float|Farm Side|West Array Down|Moor Wind Up|Mill Race|Tidal Out|Depot Panels|Valley Back|Harbour Shore|Heath Phase Two|Pumped Inside|Forest Edge|Waste Heat|Landfill Gas New|North Bank|Marsh Turbines',
)

const FEEDERS = among(
  '城东甲线|红星一回|工业二路上|开发区专线|老街支线|高新北回|港务线下|机械厂线|温泉路末端|金桥三回|水泵站线|学院南线|河西联络|钢厂备用|医院双电源前|农网五线|电车线中|地铁牵引左|棚户区后|商圈环网|冷链园线|新村公变|矿区干线|沿海八回|纺织城里|会展线右|临时施工电|路灯总线|养殖场分支|玻璃厂热线',
  'East Line A|Harbour Feeder Down|Old Town Branch|Hospital Front|Mill Spur|North Ring Two|Tram Supply|Steel Standby|Market Loop|Pump House|College South|River Tie|Farm Five|Estate Transformer Last|Coast Eight|Metro Left|Glassworks|Street Lights Main|Building Site Temporary|Mine Trunk|Textile Inside|Cold Park|Airport Up|Docks Next|Village End|Quarry Back|Stadium Now|Dairy Offshoot|Brewery Right|Ferry Late',
)

const POINTS = among(
  '东门口|三区凉亭旁|菜场后巷|幼儿园边|五栋楼下|河边长廊中|车棚左|老槐树下|健身角|超市卸货口|北围墙外|快递站前|地库入口|花坛西|公厕旁|篮球场南|小广场上|物业楼后|桥头堡|医院侧门|夜市尾|公交站里|十号院|水塔底|邮局转角|宿舍二楼梯口|食堂后门|停车场右|工地大门|码头岸边',
  'East Gate|Pavilion Side|Market Back|Nursery Next|Block Five Down|River Walk Mid|Bike Shed Left|Old Elm|Gym Corner|Loading Dock|North Wall Outside|Parcel Shop Front|Car Park Entry|Flower Bed West|Court South|Plaza Up|Bridge End|Clinic Side Door|Night Market Last|Bus Stop Inside|Yard Ten|Water Tower Below|Post Corner|Dorm Stairs|Canteen Rear|Site Gate|Quay Edge|Chapel Right|School Hall|Kiosk Now',
)

const WASTE = choice(
  option(
    'W-REC',
    '可回收|纸壳瓶子|蓝桶|能卖钱的',
    'recycling|bottles and paper|blue bin stuff|recyclables',
  ),
  option('W-ORG', '厨余|剩菜剩饭|绿桶|湿垃圾', 'food waste|kitchen scraps|organics|leftovers'),
  option(
    'W-HAZ',
    '有害|旧电池灯管|红桶|过期药',
    'hazardous|old batteries|red bin stuff|expired medicine',
  ),
  option(
    'W-RES',
    '其他垃圾|干垃圾|灰桶|杂七杂八的',
    'general waste|residual|grey bin stuff|rubbish',
  ),
)

export const families: Family[] = [
  // A feeder: its load, when power is back, how many are off.
  {
    names: words('feeder_load|line_load|xianlu_fuhe|getFeederLoad|how_loaded_is_line'),
    descriptions: texts(
      `配电线路当前负荷与限额
      某条线带了多少负荷
      线路重载情况`,
      `Present load of a feeder against its limit
      How heavily a distribution line is loaded
      Amps and rating of a feeder`,
    ),
    parameters: [
      param('feeder', 'feeder|line|xianlu|line_name', FEEDERS, '线路名称', 'feeder|line'),
    ],
    questions: texts(
      `{feeder}负荷多少
      {feeder}重载没
      {feeder}现在几安
      {feeder}还带得动吗
      想给新厂接{feeder},剩多少余量先看负荷
      空调全开了 {feeder}扛得住不
      {feeder}负载率
      {feeder}咁热会唔会超载
      调度喊话:{feeder}电流
      {feeder}那条线压力大不大
      {feeder}晚高峰带多少
      {feeder}是不是跳闸边缘了 看眼负荷
      {feeder}电流表指到哪
      {feeder}有没得超限
      转供之前查{feeder}负荷
      请查询{feeder}实时负荷
      {feeder}这会儿吃多少电
      {feeder} load
      {feeder}过载率几成
      夜里{feeder}轻不轻
      电能不能从{feeder}倒过来,它负荷高不
      {feeder}烫手,多少A了
      {feeder}的限额和当前值
      {feeder}载多重`,
      `load on {feeder}
      {feeder} amps now
      is {feeder} overloaded
      can {feeder} take another factory, present load?
      heatwave, how's {feeder} coping
      {feeder} loading pct
      before we transfer, what's {feeder} carrying
      Please advise current on {feeder}
      {feeder} heavy or not
      how close is {feeder} to its limit
      what does {feeder} draw at this hour
      {feeder} about to trip? load pls
      reading for {feeder} line
      room left on {feeder}`,
    ),
    missing: [
      lacking(
        'feeder',
        `线路负荷多少
        那条线过载没`,
        `what's the load on the line
        is it overloaded`,
        `哪条线路?`,
        `Which feeder?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'feeder'), amps: r.integer(40, 380), limit: 400 }),
    answers: answers(
      `{feeder}现在{amps}安,限额{limit}安。`,
      `{feeder} carries {amps} A of {limit} A.`,
    ),
  },
  {
    names: words('power_back_time|restoration_estimate|fudian_shijian|whenPowerReturns|outage_eta'),
    descriptions: texts(
      `某条线路停电后预计几点来电
      查复电时间和停电原因
      停电恢复预计`,
      `When power on a feeder will be restored
      Estimated end of an outage and its cause
      Restoration time by line`,
    ),
    parameters: [
      param(
        'feeder',
        'feeder|circuit|xianlu|supply_line',
        FEEDERS,
        '线路',
        'feeder that is off|line',
      ),
    ],
    questions: texts(
      `{feeder}啥时候来电
      {feeder}停了 几点送电
      {feeder}多久恢复
      冰箱要化了!{feeder}什么时候有电
      {feeder}几时有返电
      {feeder}为什么停电
      客服电话打爆了 {feeder}预计复电
      {feeder}抢修到几点
      {feeder}还要停好久嘛
      {feeder}复电时间
      医院柴发只能撑一小时,{feeder}几点能送上
      {feeder}修好没
      {feeder}啥前儿送电啊黑灯瞎火的
      {feeder}那片停到几点
      {feeder}停电原因及恢复时间
      通知用户,{feeder}何时来电
      {feeder}辰光几点有电
      刚刚啪一下没了,{feeder}的 多长时间好
      {feeder}计划停电结束没有
      等{feeder}送电我再开机 大概几点
      {feeder}今晚来不来电
      {feeder}抢修完的时间
      来电时间 {feeder}
      {feeder}是检修还是故障,几点恢复`,
      `when will {feeder} be back on
      {feeder} power back when
      no electricity on {feeder}, ETA?
      my freezer is melting, {feeder} restored by?
      why is {feeder} off and till when
      {feeder} outage end
      By what time supply will be restored on {feeder}?
      {feeder} still blackout, how long more ah
      hospital genset lasts an hour, {feeder} return time
      crew fixing {feeder} done yet
      is {feeder} coming back tonight
      restoration {feeder}
      customers keep ringing about {feeder}, what time do we tell them
      lights out at {feeder} until`,
    ),
    result: (args, r) => ({
      ...echo(args, 'feeder'),
      back_at: clock(r),
      cause: r.pick(words('树压线|电缆击穿|计划检修|fallen tree|cable fault|planned work')),
    }),
    answers: answers(
      `{feeder}预计{back_at}来电,停电是因为{cause}。`,
      `{feeder} should be back at {back_at}; the cause is {cause}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'feeder'), outage: false }),
      `{feeder}没有停电。`,
      `{feeder} is not out.`,
    ),
  },
  {
    names: words(
      'customers_off_supply|outage_households|tingdian_hushu|countAffected|homes_without_power',
    ),
    descriptions: texts(
      `某条线停电影响多少户
      停电户数统计
      查线路停电范围`,
      `How many customers on a feeder are without power
      Households hit by an outage
      Extent of an outage`,
    ),
    parameters: [param('feeder', 'feeder|line|xianlu_ming|feeder_name', FEEDERS, '线路', 'feeder')],
    questions: texts(
      `{feeder}停了多少户
      {feeder}影响几户
      {feeder}停电户数
      上报要数字,{feeder}有多少家没电
      {feeder}波及面多大
      {feeder}有几多户冇电
      {feeder}这一跳停了多少用户
      {feeder}底下黑了几家
      有没有重要用户在{feeder} 一共停了多少
      {feeder}停电范围
      {feeder}停咯好多户哦
      应急办问{feeder}受影响人家
      {feeder}没电的有几百户?
      {feeder}多少客户受影响
      {feeder}那块儿一共几户人家停着
      户数,{feeder}
      发新闻稿 {feeder}停电户数给准
      {feeder}停电的小区几个多少户
      {feeder}几化人家没电
      统计{feeder}失电用户
      {feeder}掉了多少户
      还剩多少户没恢复,{feeder}上的
      {feeder} affected
      {feeder}有好几千户吧这回`,
      `how many homes are off on {feeder}
      {feeder} customers affected
      households without power, {feeder}
      need a number for the press, {feeder} outage size
      {feeder} how many house no light
      count of consumers off supply in {feeder} kindly
      did {feeder} take out thousands or just a few
      how big is the {feeder} outage
      any hospital among those out on {feeder}, and how many in all
      {feeder} extent
      still dark at {feeder}, number left?
      people hit when {feeder} tripped
      customers lost: {feeder}
      reporting upward so {feeder} figures please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'feeder'),
      customers: r.integer(40, 5200),
      vital: r.integer(1, 9),
    }),
    answers: answers(
      `{feeder}停了{customers}户,其中重要用户{vital}户。`,
      `{customers} customers on {feeder} are off, {vital} of them vital.`,
    ),
  },
  // A power plant.
  {
    names: words('plant_output_now|generation_mw|dianzhan_chuli|getPlantOutput|plant_power'),
    descriptions: texts(
      `电站当前出力(兆瓦)
      某电站现在发多少电
      实时发电功率`,
      `Present output of a power plant in MW
      What a plant generates right now
      Live generation by plant`,
    ),
    parameters: [
      param('plant', 'plant|station|dianzhan|site', PLANTS, '电站名', 'plant|power station'),
    ],
    questions: texts(
      `{plant}现在发多少
      {plant}出力
      {plant}满发没有
      太阳这么好 {plant}多少兆瓦
      {plant}这会儿功率
      {plant}而家出几多力
      风停了,{plant}还发着吗
      调度要{plant}实时值
      {plant}那边发电咋样
      {plant}限电了吗 出力几何
      {plant}跑了几成出力哦
      {plant}有功多少
      {plant} MW
      {plant}怎么曲线趴下去了,此刻多少
      给个{plant}瞬时功率
      阴天呢,{plant}能出多少
      {plant}眼下发多少电
      请报{plant}当前有功出力
      {plant}并上网没 功率
      {plant}发力咋恁小 看看数
      {plant}带几多负荷
      {plant}实发
      电价高,{plant}顶满了伐
      瞅眼{plant}`,
      `what's {plant} generating
      {plant} MW now
      output of {plant}
      sunny as hell, is {plant} at full
      wind died, {plant} still producing?
      {plant} live power
      dispatch needs the reading from {plant}
      Kindly give instantaneous generation for {plant}
      {plant} got how many megawatt now
      curve for {plant} dropped, what is it this minute
      is {plant} being curtailed, present output
      power right now at {plant}
      {plant} online? how much
      prices are up, {plant} flat out or not`,
    ),
    missing: [
      lacking(
        'plant',
        `现在发多少电
        电站出力多少兆瓦`,
        `what's the output now
        how many MW`,
        `哪个电站?`,
        `Which plant?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'plant'), mw: real(r, 0.4, 88), capacity: 100 }),
    answers: answers(
      `{plant}现在出力{mw}兆瓦,装机{capacity}。`,
      `{plant} is producing {mw} MW of {capacity}.`,
    ),
  },
  {
    names: words('plant_energy_day|daily_yield|ri_fadianliang|getDailyYield|kwh_generated'),
    descriptions: texts(
      `电站某天的发电量
      查某电站一日发了多少度
      日发电量`,
      `Energy a plant generated on a day
      Daily yield of a plant
      kWh by plant and date`,
    ),
    parameters: [
      param('plant', 'plant|station|changzhan|plant_name', PLANTS, '电站', 'plant'),
      param('date', 'date|day|riqi', date, '日期 YYYY-MM-DD', 'date'),
    ],
    questions: texts(
      `{plant}{date}发了多少度
      {date}{plant}发电量
      {plant} {date} 日电量
      结算差个数 {date}的{plant}
      {plant}在{date}那天总共发几万度
      {date}下大雨,{plant}发电多少
      {plant}{date}嘅发电量
      月报里{date}{plant}空着
      {date},{plant},电量
      {plant}{date}发得多不多
      拉{plant}{date}的上网电量
      {date}那日{plant}一共出了多少kwh
      {plant}{date}有冇一万度
      怀疑表计错,{plant}{date}的数
      帮看下{plant},日子是{date},发了多少
      {date}全天{plant}发电
      {plant}啊{date}发好多度电
      {date} {plant} yield
      请提供{plant}于{date}的发电量
      {plant}上个记录不对,看{date}的
      {plant}发电量{date}那格
      业主要对账,{plant}{date}
      {date}我不在班上,{plant}发了几多
      {plant}日发电 {date}`,
      `{plant} energy on {date}
      how many kWh did {plant} make on {date}
      {date} {plant} yield
      settlement missing a figure: {plant}, {date}
      it poured on {date}, what did {plant} do
      daily generation {plant} {date}
      Please share units generated by {plant} on {date}
      {plant} on {date} how many units ah
      total for {date} at {plant}
      was {date} a good day for {plant}, kWh
      meter looks wrong, {plant} {date} number
      pull {date} for {plant}
      I was off on {date}, how much came from {plant}
      monthly report gap {date}, plant {plant}`,
    ),
    missing: [
      lacking(
        'date',
        `{plant}那天发了多少度
        {plant}日发电量`,
        `daily yield of {plant}
        how many kWh did {plant} make that day`,
        `哪一天?`,
        `On which date?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'plant', 'date'), kwh: r.integer(900, 98000) }),
    answers: answers(`{plant}在{date}发了{kwh}度。`, `{plant} generated {kwh} kWh on {date}.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'plant', 'date'), data: false }),
      `{date}没有{plant}的电量数据。`,
      `There is no data for {plant} on {date}.`,
    ),
  },
  {
    names: words('units_out_of_service|plant_idle_units|tingji_taishu|getIdleUnits|units_stopped'),
    descriptions: texts(
      `电站有几台机组/逆变器/风机停着,原因分类
      查停运台数
      停机机组`,
      `How many units of a plant are stopped, by reason if wanted
      Turbines or inverters out of service
      Idle units of a plant`,
    ),
    parameters: [
      param('plant', 'plant|farm|dianchang|station', PLANTS, '电站|风场', 'plant|farm'),
      optional(
        param(
          'reason',
          'reason|cause|yuanyin',
          choice(
            option('F', '故障|坏了|出毛病|跳机', 'broken|faulty|tripped|failed'),
            option(
              'M',
              '检修|保养|定检|修理计划里',
              'under maintenance|in overhaul|being serviced|planned work',
            ),
            option(
              'G',
              '限电|电网不让发|调度压着|弃电',
              'curtailed|held by the grid|dispatch limit|grid restriction',
            ),
          ),
          '停机原因代码',
          'reason code',
        ),
      ),
    ],
    questions: texts(
      `{plant}停了几台
      {plant}有几台因为{reason}没转
      {plant}多少机组不在运行
      {plant} {reason}台数
      一眼望过去{plant}好几个不转,到底停几台
      {plant}趴了几台啊
      {plant}停机数
      {reason}停着的{plant}有多少
      {plant}有冇机停咗
      {plant}不发电的逆变器几个
      早会报{plant}停运情况
      {plant}里{reason}的机子数一下
      {plant}停的多不多哟
      {plant}可用率掉了 停几台
      {plant}是不是{reason}停了几台
      {plant}还有几台趴窝
      {plant}停机
      数一数{plant}哪些停的
      {plant}因{reason}停机
      {plant}全开着没
      查{plant}停运台数
      {plant}少转了几只风机
      {plant}台数对不上,{reason}的算几台
      {plant}有几台歇着呢`,
      `how many units are down at {plant}
      {plant} idle units
      stopped at {plant} {reason}
      units {reason} at {plant}, number
      I can see several not turning at {plant}, how many stopped
      {plant} out of service count
      any inverter {reason} at {plant}
      Kindly tell no. of machines {reason} in {plant}
      {plant} got how many not spinning
      availability dipped, {plant} stopped units?
      everything running at {plant} or not
      {plant} stopped
      morning meeting: {plant}, turbines off
      so {plant} has what sitting still`,
    ),
    result: (args, r) => ({ ...echo(args, 'plant', 'reason'), stopped: r.integer(1, 14), of: 40 }),
    answers: answers(
      `{plant}共{of}台,[{reason}]停着{stopped}台。`,
      `{stopped} of {of} units at {plant} are stopped[ ({reason})].`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'plant'), stopped: 0 }),
      `{plant}没有停着的机组。`,
      `No unit is stopped at {plant}.`,
    ),
  },
  // A server: disk, backup, restart, owner, certificate.
  {
    names: words('disk_space_left|host_disk_free|cipan_shengyu|getDiskFree|how_full_is_disk'),
    descriptions: texts(
      `服务器磁盘剩余空间
      某台主机硬盘快满了没有
      查磁盘使用率`,
      `Free disk space of a server
      How full a host's disk is
      Disk usage by host`,
    ),
    parameters: [param('host', 'host|server|zhuji|hostname', HOSTS, '主机名', 'host|server')],
    questions: texts(
      `{host}硬盘还剩多少
      {host}磁盘满了吧
      {host}空间够不够
      写不进去了 看{host}盘
      {host}还有几个G
      {host}碟爆咗未
      日志刷屏呢 {host}剩余空间
      {host} df
      {host}那台盘用了百分之几
      想传个大包到{host} 装得下不
      {host}磁盘使用率
      {host}容量告急?
      {host}硬盘还剩好多
      半夜告警是{host}磁盘吗 现在剩多少
      {host}要不要扩容,看看余量
      {host}上面还能放东西不
      请查{host}剩余磁盘
      {host}盘快撑爆了吧
      清了一遍{host},剩多少了
      {host} disk
      磁盘空间:{host}
      {host}这机器存储还够几天
      {host}存不下了是伐
      {host}根分区剩余`,
      `disk left on {host}
      {host} df -h
      is {host} full
      can't write to {host}, space?
      how many gigs on {host}
      {host} storage pct
      got a big file for {host}, will it fit
      Please check disk utilisation of {host}
      {host} disk full already ah
      cleaned up {host}, what's free now
      pager went off, is it {host} disk
      should we extend {host}, free space first
      room on {host}
      {host} running out?`,
    ),
    missing: [
      lacking(
        'host',
        `硬盘还剩多少
        服务器磁盘满了没`,
        `how much disk is left
        is the disk full`,
        `哪台服务器?`,
        `On which server?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'host'),
      free_gb: r.integer(1, 900),
      used_percent: r.integer(31, 99),
    }),
    answers: answers(
      `{host}还剩{free_gb}GB,已用{used_percent}%。`,
      `{host} has {free_gb} GB free, {used_percent}% used.`,
    ),
  },
  {
    names: words('last_backup_of|backup_state|beifen_zhuangtai|getLastBackup|was_it_backed_up'),
    descriptions: texts(
      `服务器上次备份的时间和结果
      某台机器最近备份成功没有
      查备份记录`,
      `Last backup of a server and its outcome
      Whether a host was backed up
      Latest backup by host`,
    ),
    parameters: [param('host', 'host|machine|fuwuqi|server_name', HOSTS, '服务器|主机', 'server')],
    questions: texts(
      `{host}昨晚备份了吗
      {host}上次备份啥时候
      {host}备份成功没
      要动数据库了 {host}有最近的备份不
      {host}备份
      {host}备咗份未
      删错了!!{host}最后一份备份几点的
      {host}那台的备份跑没跑
      审计要{host}备份记录
      {host}备份失败?
      {host}最近一个备份点
      {host}有没得备份哦 我心虚
      {host}备份任务结果
      升级前确认{host}已备份
      {host}能恢复到哪一天
      {host}备到几号了
      查{host}最新备份
      {host} backup ok吗
      备份日志里{host}咋样
      {host}昨夜那份整完了不
      {host}上趟备份是啥辰光
      有没有备{host}啊谁知道
      帮我看{host}备份是不是又超时
      最后备份,{host}`,
      `when was {host} last backed up
      {host} backup ok?
      did the backup of {host} run
      deleted a table!! latest copy of {host}
      {host} last good backup
      about to upgrade {host}, is it backed up
      Backup status of {host} please
      {host} got backup anot
      auditors want the last backup of {host}
      how far back can we restore {host}
      backup failed on {host}?
      check {host} backup from the night
      restore point {host}
      was {host} saved before it crashed`,
    ),
    result: (args, r) => ({
      ...echo(args, 'host'),
      date: day(r),
      time: clock(r),
      outcome: r.pick(words('成功|失败|部分成功|ok|failed|partial')),
    }),
    answers: answers(
      `{host}上次备份是{date} {time},{outcome}。`,
      `{host} was last backed up on {date} at {time}: {outcome}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'host'), backups: [] }),
      `{host}没有备份。`,
      `{host} has no backup.`,
    ),
  },
  {
    names: words('host_uptime|last_reboot|chongqi_shijian|getLastReboot|when_restarted'),
    descriptions: texts(
      `服务器上次重启的时间、谁重启的
      某台机器开机多久了
      查运行时长`,
      `When a server last restarted and who did it
      Uptime of a host
      Last reboot by host`,
    ),
    parameters: [param('host', 'host|box|zhuji|server', HOSTS, '主机', 'host')],
    questions: texts(
      `{host}啥时候重启的
      {host}开机多久了
      {host}谁给重启了
      {host}uptime
      {host}刚刚是不是重启过
      会话全断 {host}重启了?几点
      {host}几时reboot过
      {host}上次重开
      打补丁后{host}重启没有
      {host}连续跑了多少天
      {host}那台被谁拔的电 重启时间
      {host}多少天没关过机了
      {host}上次启动时间
      {host}自己重启的还是人弄的
      {host}起来多久了
      {host}重启记录
      值班的说{host}动过,看重启
      {host}是哪个重启的哦
      {host}运行天数
      {host}昨夜掉过没 最近一次启动
      {host}重启过伐
      看下{host}是什么时候拉起来的
      {host} reboot time
      咋{host}缓存空了 重启啦?`,
      `when did {host} reboot
      {host} uptime
      who restarted {host}
      sessions dropped, did {host} restart just now
      how long has {host} been up
      last boot {host}
      patched last night, was {host} rebooted
      Kindly check last restart of {host}
      {host} restart by who ah
      did {host} go down by itself, when
      days since {host} was restarted
      {host} reboot
      cache empty on {host}, restarted?
      {host} came up when`,
    ),
    result: (args, r) => ({
      ...echo(args, 'host'),
      restarted: day(r),
      time: clock(r),
      by: someone(r),
    }),
    answers: answers(
      `{host}上次重启是{restarted} {time},{by}操作的。`,
      `{host} was restarted on {restarted} at {time} by {by}.`,
    ),
  },
  {
    names: words('host_owner|server_responsible|zhuji_fuzeren|getHostOwner|who_owns_server'),
    descriptions: texts(
      `服务器的负责人和部门
      某台主机归谁管
      查机器责任人`,
      `Who is responsible for a server
      Owner of a host
      Person and extension for a server`,
    ),
    parameters: [param('host', 'host|server|jiqi|asset', HOSTS, '服务器名', 'server')],
    questions: texts(
      `{host}谁负责
      {host}归谁管
      {host}负责人
      {host}是哪个部门的机器
      要停机通知,{host}找谁
      {host}边个负责
      {host}的主人是谁啊
      漏洞扫出来一堆 {host}责任人
      {host}出事打谁电话
      {host} owner
      谁家的{host}
      {host}那台没人认领?
      {host}管理员分机号
      申请{host}权限要找哪位
      {host}是小陈管还是外包
      {host}归口部门
      {host}哪个在管哦
      {host}运维是谁
      关掉{host}前得问人 问谁
      {host}接口人
      {host}啥人负责勒
      搬机房 {host}联系谁
      查资产:{host}责任人
      {host}谁的锅`,
      `who owns {host}
      {host} owner
      whose box is {host}
      want to shut {host}, ask whom
      {host} responsible person
      vuln scan flagged {host}, who do I ping
      Please tell the custodian of {host}
      {host} under who
      contact for {host}
      need access to {host}, which admin
      does anybody claim {host}
      extension of the guy behind {host}
      moving racks, {host} belongs to?
      is {host} ours or outsourced, name`,
    ),
    missing: [
      lacking(
        'host',
        `服务器谁负责
        这台机器归谁管`,
        `who owns the server
        who's responsible for it`,
        `哪台服务器?`,
        `Which server?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'host'),
      owner: someone(r),
      extension: r.integer(6001, 8999),
    }),
    answers: answers(
      `{host}由{owner}负责,分机{extension}。`,
      `{owner} is responsible for {host}, extension {extension}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'host'), owner: '' }),
      `{host}没有登记负责人。`,
      `No owner is recorded for {host}.`,
    ),
  },
  {
    names: words('bin_fill_level|container_fullness|lajitong_manyi|getBinFill|is_bin_full'),
    descriptions: texts(
      `垃圾投放点某类桶的满溢程度
      查收集点的桶满没满
      垃圾桶装了几成`,
      `How full a kind of bin is at a collection point
      Fill level of a waste container
      Whether a bin needs emptying`,
    ),
    parameters: [
      param('point', 'point|site|toufangdian|location', POINTS, '投放点', 'collection point'),
      param('kind', 'kind|stream|leibie', WASTE, '垃圾类别代码', 'waste stream code'),
    ],
    questions: texts(
      `{point}{kind}满了没
      {kind}桶在{point}装了几成
      {point}的{kind}溢出来了吧
      要不要派车去{point}收{kind} 多满了
      {point} {kind} 满溢
      臭死了 {point}{kind}是不是爆桶
      {point}嘅{kind}满未
      居民投诉{point},{kind}那桶还能装不
      {kind},{point},几成满
      {point}那边{kind}堆成山没得
      看下{kind}桶 地点{point}
      {point}{kind}还剩多少空
      {point}今早{kind}倒过没 现在多满
      请查{point}{kind}桶满溢率
      {point}后头{kind}装得下两袋不
      {kind}快满的话我绕过去,{point}
      {point}{kind}桶咋样啦
      传感器说{point}{kind}?
      {point}{kind}还空着伐
      下雨前看看{point}里的{kind}
      {point}旁边的{kind}满不满哦
      司机问{kind}要不要先收{point}
      {point}{kind} fill level
      俺扔的{kind} {point}塞得进去不`,
      `is {kind} full at {point}
      {point} {kind} level
      how full is the {kind} bin by {point}
      stinks at {point}, {kind} overflowing?
      {kind} {point} percent
      do we send a lorry for {kind} to {point}
      Please check {kind} container near {point}
      {point} there {kind} full already is it
      room for two bags of {kind} at {point}
      residents complain about {point}, state of {kind}
      before the rain, {point} and its {kind}
      sensor at {point} for {kind} says
      skip {point} or not? {kind} fill
      can {kind} at {point} wait till tomorrow`,
    ),
    missing: [
      lacking(
        'point',
        `{kind}桶满了没
        {kind}要不要收`,
        `is the {kind} bin full
        {kind} level?`,
        `哪个投放点?`,
        `At which collection point?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'point', 'kind'),
      percent: r.integer(6, 99),
      emptied: clock(r),
    }),
    answers: answers(
      `{point}的{kind}桶装了{percent}%,{emptied}清过。`,
      `The {kind} bin at {point} is {percent}% full, emptied at {emptied}.`,
    ),
  },
  {
    names: words('repair_quote_of|repair_cost|weixiu_feiyong|getRepairQuote|price_to_fix'),
    descriptions: texts(
      `送修单的报价:修这台要多少钱
      查维修费用
      维修单金额`,
      `What a repair in the shop will cost
      Quoted price of a repair job
      Repair quote by job number`,
    ),
    parameters: [
      param(
        'job',
        'job|job_no|danhao|ticket',
        integer(100, 9800),
        '送修单号(数字)',
        'repair job number',
      ),
    ],
    questions: texts(
      `{job}号单修要多少钱
      维修单{job}报价
      我那个单子{job} 多少银子
      {job}这单修一下贵不贵
      单号{job},费用多少
      取货单上写{job} 要给几钱啊
      {job}号修理费
      太贵我就不修了,{job}号报价先看
      送修{job} 价钱
      {job}单几多钱整
      {job}号那台修好收好多钱
      票号{job}的维修费算出来没
      师傅报了没 {job}号多少
      请告知{job}号维修单的金额
      钱准备好 单号{job} 修一哈几块
      {job}号含配件多少
      估价{job}
      查{job}号费用
      {job}号单总共要掏多少
      微信上没回我 {job}号单价格呢
      修理单{job}几钿
      {job} quote
      人工加料,{job}号算下来
      {job}号修还是换,先说修多少`,
      `how much to fix job {job}
      repair {job} quote
      cost of {job}
      my slip says {job}, price?
      ticket {job} what's the damage lol
      before you start, {job} will be how much
      Kindly inform the charges for job {job}
      {job} repair how much ah
      is {job} worth mending, quote pls
      parts and labour for job no {job}
      bill for {job}
      too dear and I'll scrap it, number {job}
      job {job} estimate ready?
      price on repair slip {job}`,
    ),
    missing: [
      lacking(
        'job',
        `修一下多少钱
        维修报价出来没`,
        `how much is my repair
        is the quote ready`,
        `送修单号是多少?`,
        `What is the job number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'job'),
      price: r.integer(30, 2900),
      parts: r.integer(10, 1800),
    }),
    answers: answers(
      `{job}号单修理{price}元,其中配件{parts}元。`,
      `Job {job} costs {price} yuan, {parts} of it for parts.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'job'), price: '' }),
      `{job}号单还没有报价。`,
      `There is no quote for job {job} yet.`,
    ),
  },
  {
    names: words('repair_ready_date|when_fixed|xiuhao_shijian|getReadyDate|repair_pickup_day'),
    descriptions: texts(
      `送修单预计哪天修好
      查维修完成日期
      什么时候可以取`,
      `When a repair will be ready to collect
      Completion date of a repair job
      Pickup day of a mended item`,
    ),
    parameters: [
      param('job', 'job|order_no|weixiudan|slip', integer(100, 9800), '送修单号', 'job number'),
    ],
    questions: texts(
      `{job}号单哪天能取
      维修单{job}修好没
      {job}啥时候好
      等着用呢 {job}号几时修完
      {job}号单完工日期
      我明天出差,{job}号赶得上不
      {job}整好没有啊
      取件时间 {job}
      {job}号几时攞得
      {job}号单还要多少天
      催一下单号{job} 哪天好
      {job}那台修得差不多了吧
      单子{job} 什么时候打电话通知我
      {job}号周末之前能弄好吗
      请问{job}号预计修复日期
      {job}号好了没得嘛
      修好时间,单{job}
      都一个礼拜了 {job}号
      {job}号单可以来拿了伐
      {job}号要等到几号
      孩子天天问 {job}号哪天修得好
      {job} ready没
      排队到{job}号要多久
      {job}号单的交期`,
      `when's job {job} ready
      {job} done yet
      pick up date for repair {job}
      been a week, {job}?
      can I collect {job} before I fly
      ready date {job}
      When may I come for job number {job}?
      {job} can take already
      kid keeps asking, {job} fixed by when
      repair slip {job}, how many more days
      is {job} finished or still on the bench
      eta {job} repair
      kindly tell by which date {job} will be mended
      job {job} this weekend possible`,
    ),
    result: (args, r) => ({ ...echo(args, 'job'), ready: day(r) }),
    answers: answers(`{job}号单{ready}可以取。`, `Job {job} will be ready on {ready}.`),
  },
]
