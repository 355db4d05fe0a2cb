/** Making things: moulds, welds, gauges, packing lines, melts and dyeing. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const MOULDS = among(
  '前保险杠左模|手柄盖8腔|M-2071|瓶胚48腔|中框|后壳B|遥控器面壳|键帽新模|轮罩处加强板|电饭煲提手|T7底座|灯罩的内模|插座部2|杯盖|H3-水箱端盖|周转箱600|风扇叶片|充电头上下壳|现代前格栅|齿轮m1.5|牙刷柄16穴|试模03|开关按键|把手镶件',
  'front bumper left|cap 48|M-2071|rear shell B|the kettle handle|bottle preform|T7 base|Gear Cover|door clip now|wheel arch 2|lunch box lid|Fan Blade|H3 end cap|crate 600|toothbrush 16|trial tool 3|remote top',
)
const GAUGES = among(
  '0-25外径千分尺|3号游标卡尺|塞规Φ12|深度尺中号|粗糙度仪|高度规A|扭力扳手07|压力表P-15|百分表|环规M8|量块87件套|在用备份尺|二次元|硬度计HR-150|现场电子秤|GL-0042|三坐标|部件天平|测厚仪新|螺纹通止规|角度尺|试验处的主表|内径表50-160',
  'caliper 3|Micrometer 0-25|plug gauge 12|the depth gauge|GL-0042|torque wrench 07|height gauge A|Big Scale|ring gauge M8|pressure gauge P-15|roughness tester|spare dial|shop floor balance|CMM|block set 87|bore gauge east|Thread Gauge',
)
const LINES = among(
  '包装2线|枕包机A|给袋机3|罐装中线|立式机07|乳品瓶线|药板线B|装箱机现场1|小袋线|贴标处二号|大罐线|膏体线|喷码后段|旺仔线|KHS-2|全自动1号线|面膜线|码垛部|L8|后道3|吨袋口|散装东线|泡罩机新',
  'Line 3|pouch line B|the carton line|Filler 2|blister new|can line east|L8|sachet line|Big Bag|end of line 4|KHS-2|label station|tray packer|morning line|Bottle North|case packer 7',
)
const HEATS = among(
  '26A1043|H7-0912|炉3-118|Z2605-17|K40388|C2-1206|22MnB-07|甲班0419|5T炉206|SUS-811|L9-0033|A356-51|球铁0612|中频8-44|F-60217|QT450-9|T1120b|丙3077|7050-12|ZL104-6|b-2291|Y88|电炉部15',
  'K40388|H7-0912|melt-22|26A1043|LD 5 117|C2-1206|a356-51|blue ladle 9|Z17|F60217|t1120b|North 3077|7050-12|EAF 2-88|b-2291|ductile 61',
)

export const families: Family[] = [
  {
    names: words('mould_shots|mold_life_left|moju_mocishu|shot_counter|getMouldShots|tool_strokes'),
    descriptions: texts(
      `模具模次
      某副模具累计打了多少模、设计寿命还剩多少
      看模具用到什么程度、几时要翻新`,
      `Shots made with a mould
      How many cycles a mould has done and how many of its design life remain
      Wear of an injection mould, counted in strokes`,
    ),
    parameters: [
      param(
        'mould',
        'mould|mould_name|moju|tool|mold_id',
        MOULDS,
        '模具名称|哪副模具',
        'mould|name of the mould',
      ),
    ],
    questions: texts(
      `{mould}打了多少模了
      {mould}的模次
      {mould}寿命还剩多少
      {mould}是不是快到寿了,还能打几模
      产品飞边越来越大,看看{mould}累计多少模
      财务要算摊销,{mould}已经生产了几模
      {mould} 累计模次
      这个月要不要翻新{mould},它用到什么程度了
      模具工说{mould}旧得不行,到底啤了多少次
      给客户写寿命报告要{mould}的总啤数
      客户再下十万件,{mould}扛得住吗
      请帮我查询{mould}当前累计模次以及剩余寿命
      还能撑多久,{mould}那副
      老模子{mould}从投产到现在做了几万次了
      想知道离报废还有多少模,{mould}`,
      `How many shots has {mould} done?
      {mould} shot count
      how much life is left in {mould}
      parts show flash, how worn is {mould} by its counter
      the customer wants another big order, will {mould} last
      total strokes of {mould} for the amortisation sheet
      is {mould} close to the end of its design life
      should we refurbish {mould}, how many cycles did it make
      cycles remaining, {mould}
      Please tell me the accumulated shots of the tool called {mould}.`,
    ),
    missing: [
      lacking(
        'mould',
        `模具打了多少模了
        那副模子寿命还剩多少`,
        `how many shots has the mould done
        how much life is left in the tool`,
        `请问是哪副模具?`,
        `Which mould do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'mould'),
      shots: r.integer(20, 900) * 1000,
      shots_left: r.integer(3, 400) * 1000,
      last_polish: day(r, 2025, 2026),
    }),
    answers: answers(
      `{mould}累计{shots}模,还剩{shots_left}模,上次抛光是{last_polish}。
      {mould}已打{shots}模,寿命余{shots_left}模({last_polish}抛过光)。`,
      `{mould} has made {shots} shots and has {shots_left} left; it was last polished on {last_polish}.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown mould' }),
      `没有{mould}的模次记录。`,
      `There is no shot record for {mould}.`,
    ),
  },
  {
    names: words('mould_whereabouts|where_is_mould|moju_weizhi|tool_on_machine|locateMould'),
    descriptions: texts(
      `模具在哪
      某副模具现在装在哪台注塑机上、架在哪个位、或外发到哪家修
      找模具:机台、模架或外协厂`,
      `Where a mould is
      The press a mould is mounted on, or its shelf, or the shop that repairs it
      Finds a mould: machine, shelf or subcontractor`,
    ),
    parameters: [
      param(
        'mould',
        'mould|name|moju_mingcheng|q|mouldName',
        MOULDS,
        '要找的模具|模具',
        'mould to find|mould',
      ),
    ],
    questions: texts(
      `{mould}现在在哪台机上
      {mould}放哪了
      找不到{mould}了
      {mould}还在外面修吗
      {mould}上机了没有,几号机
      钳工要拆{mould},去哪儿找
      {mould} 在哪
      {mould}是在架上还是在机台上
      模具库盘点差一副,{mould}被谁拿走了
      谁把{mould}领走的
      吊车到位了,{mould}搁在哪个架
      外协厂说没收到,{mould}究竟在什么地方
      帮我看一下那副叫{mould}的模子停在哪里
      几号注塑机挂着{mould}
      想去看实物,{mould}的存放位置发我`,
      `Where is {mould} now?
      {mould} location
      which press is {mould} mounted on
      I can't find {mould} anywhere in the tool room
      is {mould} still out for repair, and at which shop
      the crane is waiting, on which shelf does {mould} sit
      who took {mould}
      has {mould} gone on a machine yet, which number
      the fitter wants to open {mould}, where should he go
      somebody moved {mould}, find it please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'mould'),
      place:
        r.pick(['注塑机', '模架', '外协', 'Press ']) +
        r.pick(['A', 'B', 'C', '']) +
        r.integer(1, 40),
      since: day(r, 2026, 2026),
      moved_by: someone(r),
    }),
    answers: answers(
      `{mould}在{place},{since}由{moved_by}移过去的。
      {since}{moved_by}把{mould}放到了{place}。`,
      `{mould} is at {place} since {since}, moved by {moved_by}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `找不到{mould}的位置记录。`,
      `Nobody has recorded where {mould} is.`,
    ),
  },
  {
    names: words(
      'book_mould_change|schedule_tool_change|yuyue_huanmo|plan_mould_swap|addMouldChange',
    ),
    descriptions: texts(
      `预约换模
      约某天某班次把指定的模具装上机
      登记一次换模任务,通知架模组`,
      `Book a mould change
      Asks the setters to mount a mould on a day, in a shift if given
      Puts a tool change into the setters' plan`,
    ),
    parameters: [
      param(
        'mould',
        'mould|mould_to_mount|moju|tool_name|newMould',
        MOULDS,
        '要装的模具|换上哪副',
        'mould to mount|new mould',
      ),
      param(
        'date',
        'date|on|riqi|change_date|changeDay',
        date,
        '换模日期|哪天换',
        'day of the change|date',
      ),
      optional(
        param(
          'shift',
          'shift|banci|crew|shiftName',
          choice(
            option('day', '白班|早上那班', 'day shift|morning crew'),
            option('mid', '中班|下午那班', 'late shift|afternoon crew'),
            option('night', '夜班|晚班', 'night shift|night crew'),
          ),
          '班次|哪个班来换',
          'shift|which crew does it',
        ),
      ),
    ],
    questions: texts(
      `{date}换上{mould}
      约一下{date}装{mould}
      {date}{shift}把{mould}吊上去
      麻烦安排{mould}在{date}上机
      {mould}排到{date}{shift}换模
      架模组{date}有空的话把{mould}换了
      急单要做,{shift}就给我换{mould},日期{date}
      换模 {mould} {date}
      帮我登记个换模,模具{mould},{date}
      {date}开始生产新款,让{shift}先把{mould}架好
      通知架模的人,{mould}在{date}要装机
      订单提前了,{mould}改在{date}上
      {mould},{date},{shift},换模预约
      跟{shift}说{date}要上的是{mould}
      请于{date}将{mould}安装到机台,谢谢`,
      `Book a mould change to {mould} on {date}.
      mount {mould} on {date}
      have the {shift} put {mould} in on {date}
      {mould} for the {shift} of {date}
      we run a new order from {date}, please get {mould} set up
      schedule {mould} for {date}, {shift}
      tell the setters that {mould} goes on the press {date}
      {date}: swap to {mould}
      on {date} I need {mould} ready to run, {shift} should do it
      the order was moved up, so fit {mould} on {date}
      tool change {mould} {date}`,
    ),
    missing: [
      lacking(
        'date',
        `帮我约换模,要装{mould}
        安排{mould}上机`,
        `book a mould change to {mould}
        have {mould} mounted`,
        `请问哪天换?`,
        `On which day?`,
      ),
      lacking(
        'mould',
        `{date}安排换模
        预约{date}{shift}换一副模`,
        `book a mould change for {date}
        we need a tool change on {date}`,
        `要换上哪副模具?`,
        `Which mould should go on?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'mould', 'date'),
      task: code(r, 'HM'),
      setter: someone(r),
      start: clock(r),
    }),
    answers: answers(
      `已预约{date}[{shift}]换{mould},{start}开始,架模员{setter},任务号{task}。
      {mould}排在{date}[{shift}]{start}换模,由{setter}负责(任务{task})。`,
      `Booked: {mould} goes on at {start} on {date}[ ({shift})], setter {setter}, task {task}.`,
    ),
  },
  {
    names: words('weld_seam_result|seam_inspection|hanfeng_tanshang|ndt_report|weldTestResult'),
    descriptions: texts(
      `焊缝检测结果
      某条焊缝探伤合不合格、几级、返修几次
      查无损检测报告`,
      `Test result of a weld seam
      Whether a seam passed its non-destructive test, its grade and repairs
      NDT outcome by seam, for one method if wanted`,
    ),
    parameters: [
      param(
        'seam',
        'seam|seam_no|weld|hanfeng|weldId',
        among(
          'W-12|B3环缝|筒体纵缝|2#封头环缝|C04-7|人孔接管|主梁下翼缘|裙座角焊缝|A类纵缝1|管口N5|接头部2|H-31-06|底板对接|支腿处|吊耳|左侧墙中缝|换热管板|锥段|弯头E9|现场口3|焊口117|腹板拼接的首道|集箱尾',
          'W-12|B3 girth|shell long seam|head seam 2|C04-7|nozzle N5|the lower flange|skirt fillet|H-31-06|Lifting Lug|cone section|elbow E9|field joint 3|joint 117|web splice|tube sheet in|left wall middle',
        ),
        '焊缝编号|哪条焊缝',
        'seam|number or name of the weld',
      ),
      optional(
        param(
          'method',
          'method|ndt_method|fangfa|technique|testMethod',
          choice(
            option('RT', '射线|拍片', 'X-ray|radiography'),
            option('UT', '超声|超声波', 'ultrasonic|ultrasound'),
            option('PT', '渗透|着色', 'dye penetrant|penetrant'),
            option('MT', '磁粉', 'magnetic particle'),
          ),
          '检测方法|用什么手段探的',
          'test method|kind of test',
        ),
      ),
    ],
    questions: texts(
      `{seam}探伤合格吗
      {seam}{method}结果出来没有
      {method}检测,{seam}过了没
      {seam} 探伤
      {seam}返修过几次
      监理在现场等着,{seam}是几级片
      要打水压了,先看{seam}有没有缺陷
      {seam}那里说有气孔,{method}报告怎么写的
      {method}评片{seam}第几级
      业主要{seam}的无损检测结论
      昨天{method}的那条{seam}行不行
      看看{seam}焊得怎么样,有没有裂纹
      能不能刷漆了,{seam}的{method}通过了吗
      请提供焊缝{seam}的检测结果
      焊工担心要刨掉重焊,{seam}判合格没`,
      `Did {seam} pass?
      {seam} NDT result
      {method} report for {seam}
      how many times was {seam} repaired
      we start the pressure test soon, is {seam} sound
      the inspector wants the grade of {seam} by {method}
      what did the {method} test show on {seam}
      any cracks or pores in {seam}
      can we paint over {seam} or does it need rework
      {seam} again: passed the {method} check or not?`,
    ),
    missing: [
      lacking(
        'seam',
        `焊缝探伤合格吗
        {method}结果出来没有`,
        `did the weld pass
        is the {method} report out`,
        `请问是哪条焊缝?`,
        `Which seam?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'seam', 'method'),
      verdict: r.pick(['合格', '不合格', '返修后合格']),
      grade: r.integer(1, 4),
      repairs: r.integer(0, 2),
      tester: someone(r),
    }),
    answers: answers(
      `{seam}[的{method}检测]{verdict},{grade}级,返修{repairs}次,检测员{tester}。
      {tester}检的{seam}[({method})]:{verdict},评{grade}级,返修{repairs}次。`,
      `{seam}[, {method}]: {verdict}, grade {grade}, {repairs} repairs, tested by {tester}.`,
    ),
    empty: nothing(
      () => ({ reports: [] }),
      `{seam}还没有[{method}]检测报告。`,
      `There is no[ {method}] report on {seam} yet.`,
    ),
  },
  {
    names: words(
      'welder_certificate|welder_qualified|hangong_zhengshu|welding_licence|getWelderPass',
    ),
    descriptions: texts(
      `焊工持证
      某位焊工能不能干某种焊接方法、证到哪天
      查焊工资格项目`,
      `Qualification of a welder
      Whether a person may weld by a process and until when the certificate is valid
      Welder's licence by process`,
    ),
    parameters: [
      param(
        'person',
        'welder|person|hangong|name|welderName',
        bank('person'),
        '焊工姓名|谁',
        'welder|name of the person',
      ),
      param(
        'process',
        'process|welding_process|fangfa|method|processCode',
        choice(
          option('SMAW', '手弧焊|电焊条', 'stick|manual arc'),
          option('GTAW', '氩弧焊|钨极氩弧', 'TIG|tungsten arc'),
          option('GMAW', '气保焊|二保焊', 'MIG|gas-shielded'),
          option('SAW', '埋弧焊|埋弧自动焊', 'submerged arc|sub-arc'),
          option('laser', '激光焊', 'laser'),
        ),
        '焊接方法|哪种焊',
        'welding process|kind of welding',
      ),
    ],
    questions: texts(
      `{person}有{process}的证吗
      {person}能不能上{process}
      {process}这活{person}可以干不
      {person}的{process}证到期没有
      {person} {process} 资格
      甲方查证,{person}{process}项目有效到哪天
      缺人手,想让{person}顶{process},他够格吗
      {person}什么时候要复审{process}
      焊这根管子要{process},派{person}合不合规
      看一下{person}考过{process}没
      新来的{person}说会{process},证件是真的吗
      {process}资质里有没有{person}
      安监问{person}干{process}凭什么,证号多少
      {person}还能继续焊{process}吗,证别过期了
      请确认焊工{person}的{process}资格有效期`,
      `Is {person} qualified for {process} welding?
      {person} {process} certificate
      may {person} do {process} work
      until when is the {process} licence of {person} valid
      we're short of hands, could {person} take the {process} job
      the client audits papers: {person}, {process}
      {process} on this pipe, is {person} allowed to
      when must {person} renew for {process} welding
      the new man {person} claims he can do {process}, does he hold a pass?`,
    ),
    missing: [
      lacking(
        'process',
        `{person}有焊工证吗
        {person}的焊接资格到期没`,
        `is {person} a qualified welder
        how long is the certificate of {person} valid`,
        `请问要查哪种焊接方法?`,
        `For which welding process?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person', 'process'),
      valid_until: day(r, 2026, 2029),
      cert_no: code(r, 'HG'),
      position: r.pick(['平焊', '全位置', '6G', '管对接', '2F']),
    }),
    answers: answers(
      `{person}持有{process}证{cert_no},位置{position},有效到{valid_until}。
      {person}的{process}资格({position})有效期到{valid_until},证号{cert_no}。`,
      `{person} holds {process} certificate {cert_no} ({position}), valid until {valid_until}.`,
    ),
    empty: nothing(
      () => ({ certificates: [] }),
      `{person}没有{process}证。`,
      `{person} has no certificate for {process}.`,
    ),
  },
  {
    names: words(
      'gauge_calibration_due|next_calibration|liangju_jiaozhun|calibration_expiry|getGaugeDue',
    ),
    descriptions: texts(
      `量具校准到期
      某件量具下次哪天该校、送哪家
      查计量器具的有效期`,
      `When a gauge must be calibrated
      The next calibration date of a measuring tool and the laboratory that does it
      Validity of a gauge's calibration sticker`,
    ),
    parameters: [
      param(
        'gauge',
        'gauge|instrument|liangju|gauge_id|toolName',
        GAUGES,
        '量具名称|哪件量具',
        'gauge|measuring tool',
      ),
    ],
    questions: texts(
      `{gauge}什么时候该校准
      {gauge}的有效期到哪天
      {gauge}过期没有
      审核老师翻出来一个{gauge},标签看不清,还在期内吗
      {gauge}送检日期
      {gauge} 校准
      今天还能用{gauge}吗,怕超期了
      车间拿着{gauge}量件,证还有效不
      下次把{gauge}送出去是几号
      标签掉了,查下{gauge}哪天到期
      {gauge}是送到哪家校的,下回什么时候
      体系外审要抽{gauge},别让人抓到超期
      要不要换一把,{gauge}快到期了吧
      请告知{gauge}的下次计量日期
      计量员想排这季度的送检,{gauge}排几号`,
      `When is {gauge} due for calibration?
      {gauge} calibration date
      is the sticker on {gauge} still valid
      an auditor picked {gauge}, has it expired
      may I still measure with {gauge} today
      which lab does {gauge} go to next and when
      {gauge}: in date or not
      the label came off {gauge}, until when was it good
      next check of {gauge}, please`,
    ),
    missing: [
      lacking(
        'gauge',
        `量具什么时候该送检
        这把尺过期了吗`,
        `when is the gauge due
        has the calibration expired`,
        `请问是哪件量具?`,
        `Which gauge?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'gauge'),
      due: day(r, 2026, 2027),
      lab: r.pick(['市计量院', '华测', '厂内计量室', 'SGS', '方圆检测']),
      interval_months: r.pick([3, 6, 12, 24]),
    }),
    answers: answers(
      `{gauge}下次校准是{due},送{lab},周期{interval_months}个月。
      {gauge}有效到{due},每{interval_months}个月送{lab}校一次。`,
      `{gauge} is due on {due} at {lab}, every {interval_months} months.`,
    ),
    empty: nothing(
      () => ({ error: 'not on the list' }),
      `台账里没有{gauge}。`,
      `{gauge} isn't on the calibration list.`,
    ),
  },
  {
    names: words('gauge_deviation|gauge_error_at|liangju_wucha|indication_error|readGaugeError'),
    descriptions: texts(
      `量具示值误差
      某件量具上次校准时在某个测点偏了多少、是否在允差内
      按测点查量具的偏差`,
      `Error of a gauge at a point
      By how much a measuring tool was off at a reading when last checked, and its tolerance
      Indication error from the calibration certificate`,
    ),
    parameters: [
      param(
        'gauge',
        'gauge|instrument_name|qiju|gauge_no|instrument',
        GAUGES,
        '量具|器具名称',
        'gauge|instrument',
      ),
      param(
        'point',
        'point|nominal|cedian|reading_mm|testPoint',
        decimal(1, 150, 1),
        '测点(mm)|标称值',
        'test point in mm|nominal reading',
      ),
    ],
    questions: texts(
      `{gauge}在{point}那点偏多少
      {gauge}的{point}毫米处误差多大
      量{point}毫米时{gauge}准不准
      {point}测点上{gauge}差几个微米
      {gauge} {point}mm 误差
      尺寸总对不上,{gauge}测到{point}要修正多少
      {gauge}证书里{point}的偏差是几
      做不确定度要用,{gauge}标称{point}示值误差
      用{gauge}卡{point}的轴,结果信得过吗,偏了几微米
      {point}这个点,{gauge}超差没有
      两把尺读数不一样,看看{gauge}在{point}毫米的修正值
      请问{gauge}于{point}毫米测点的误差是多少
      客户质疑读数,{gauge}量{point}时允差多大、实际偏多少
      {gauge}读{point}时是偏大还是偏小`,
      `How far off is {gauge} at {point} mm?
      {gauge} error at {point}
      does {gauge} read true at {point} mm
      my sizes don't match, what must I correct {gauge} by near {point}
      deviation of {gauge}, point {point}
      at {point} mm, is {gauge} within tolerance
      for the uncertainty budget: {gauge} at {point} mm
      two tools disagree, by how many microns is {gauge} wrong at {point}
      I measure a {point} mm shaft with {gauge}, can I trust it`,
    ),
    missing: [
      lacking(
        'point',
        `{gauge}偏多少
        {gauge}的示值误差多大`,
        `how far off is {gauge}
        what is the error of {gauge}`,
        `请问是哪个测点(毫米)?`,
        `At which reading in mm?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'gauge', 'point'),
      error_um: r.integer(-9, 9),
      allowed_um: r.pick([4, 5, 8, 10, 20]),
      checked: day(r, 2025, 2026),
    }),
    answers: answers(
      `{gauge}在{point}毫米处误差{error_um}微米,允差{allowed_um}微米({checked}校)。
      {checked}校准时{gauge}在{point}毫米偏{error_um}微米,允许{allowed_um}微米。`,
      `At {point} mm {gauge} was off by {error_um} microns, {allowed_um} allowed, checked on {checked}.`,
    ),
    empty: nothing(
      () => ({ points: [] }),
      `{gauge}没有{point}毫米这个测点。`,
      `{gauge} was never checked at {point} mm.`,
    ),
  },
  {
    names: words('packing_line_speed|packs_per_minute|baozhuang_sudu|line_pace|getLineSpeed'),
    descriptions: texts(
      `包装线速度
      某条包装线此刻每分钟几包、目标多少、卡在哪个工位
      看包装线跑得快不快`,
      `Speed of a packing line
      Packs a minute now, the target and the station that slows the line
      How fast a packaging line is running`,
    ),
    parameters: [
      param(
        'line',
        'line|packing_line|xian|lineName|line_id',
        LINES,
        '包装线名称|哪条线',
        'packing line|which line',
      ),
    ],
    questions: texts(
      `{line}现在每分钟多少包
      {line}跑多快
      {line}车速
      今天怎么出货这么慢,{line}一分钟几袋
      {line}离目标差多少
      {line} 节拍
      班长在催,{line}卡在哪一步
      {line}提速了没有,现在几包每分
      瓶颈在哪,看下{line}
      仓库等货上车,{line}的速度够不够
      昨天调完机,{line}快点了吗
      {line}是不是又降速了
      请查看{line}的实时速度与目标值
      每分钟能出几盒啊,{line}那边
      想知道{line}有没有跑满`,
      `How fast is {line} running?
      {line} packs per minute
      is {line} on target right now
      trucks are waiting, how many packs a minute leave {line}
      which station holds up {line}
      has {line} slowed down again
      after yesterday's adjustment, what pace does {line} reach
      speed of {line}
      where is the bottleneck on {line}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'line'),
      packs_per_min: r.integer(18, 240),
      target: r.integer(60, 260),
      slowest: r.pick(['封口', '贴标', '装箱', '喷码', 'checkweigher']),
    }),
    answers: answers(
      `{line}现在每分钟{packs_per_min}包,目标{target}包,最慢的是{slowest}。
      {line}车速{packs_per_min}包/分(目标{target}),卡在{slowest}。`,
      `{line} makes {packs_per_min} packs a minute against a target of {target}; {slowest} is slowest.`,
    ),
    empty: nothing(
      () => ({ running: false }),
      `{line}现在没开。`,
      `{line} isn't running at the moment.`,
    ),
  },
  {
    names: words(
      'changeover_minutes|product_switch_time|huanxing_shijian|line_changeover|getSetupTime',
    ),
    descriptions: texts(
      `换型时间
      某条包装线换成某个料号要停多少分钟、要换哪些件
      估算切换产品的停机`,
      `Changeover time of a packing line
      Minutes that a line stands still to switch to an item and the parts to swap
      How long it takes to change product`,
    ),
    parameters: [
      param(
        'line',
        'line|line_name|chanxian|packing_line|lineId',
        LINES,
        '产线|包装线',
        'line|packing line',
      ),
      param(
        'sku',
        'sku|item|to_sku|liaohao|nextItem',
        bank('sku'),
        '换成的料号|下一个产品',
        'item to switch to|next item',
      ),
    ],
    questions: texts(
      `{line}换成{sku}要多久
      {line}转{sku}停几分钟
      {sku}上{line}要换哪些件
      从现在的产品切到{sku},{line}得停多长时间
      {line} {sku} 换型
      排产想知道{line}切{sku}的耗时
      下一单是{sku},{line}几分钟能开起来
      {sku}插单进{line}划算吗,换一次多少分钟
      {line}改做{sku}要动模块吗,要多长
      夜里只有两个人,{line}换{sku}忙得过来吗,要多久
      {line}要生产{sku},清线加调机一共几分钟
      请估算{line}切换至{sku}的停机时间
      {sku}下午开,{line}得提前多久停
      换{sku}的话,{line}要准备什么件`,
      `How long does it take to switch {line} to {sku}?
      {line} changeover {sku}
      minutes lost when {line} goes over to {sku}
      next order is {sku}, how soon can {line} start
      which parts do we swap on {line} for {sku}
      is it worth squeezing {sku} into {line}, what's the stop
      {sku} on {line}: set-up time
      only two people tonight, can they convert {line} to {sku} quickly
      planning needs the standstill of {line} before {sku}`,
    ),
    missing: [
      lacking(
        'sku',
        `{line}换型要多久
        {line}换产品停几分钟`,
        `how long is a changeover on {line}
        how many minutes to switch {line}`,
        `请问换成哪个料号?`,
        `Which item will it switch to?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'line', 'sku'),
      minutes: r.integer(8, 150),
      parts: r.pick(['成型器和封刀', '导轨', '贴标头', '吸盘、挡板', 'format set C']),
      people: r.integer(2, 5),
    }),
    answers: answers(
      `{line}换成{sku}要{minutes}分钟,{people}个人,换{parts}。
      {line}切{sku}停机{minutes}分钟,需{people}人更换{parts}。`,
      `Switching {line} to {sku} takes {minutes} minutes and {people} people; swap {parts}.`,
    ),
    empty: nothing(
      () => ({ error: 'item does not fit the line' }),
      `{line}做不了{sku}。`,
      `{sku} can't be run on {line}.`,
    ),
  },
  {
    names: words('melt_chemistry|heat_analysis|luci_chengfen|spectro_result|getHeatElement'),
    descriptions: texts(
      `炉次化学成分
      某炉号某个元素的光谱含量、上下限
      查熔炼批次的成分`,
      `Chemistry of a melt
      Share of one element in a heat by spectrometer, with its limits
      Analysis of a heat number`,
    ),
    parameters: [
      param(
        'heat',
        'heat|heat_no|luhao|melt_lot|heatNumber',
        HEATS,
        '炉号|熔炼批次',
        'heat number|melt lot',
      ),
      param(
        'element',
        'element|yuansu|chem_element|component|elementSymbol',
        choice(
          option('C', '碳|含碳量', 'carbon'),
          option('Si', '硅|硅含量', 'silicon'),
          option('Mn', '锰|锰含量', 'manganese'),
          option('S', '硫|硫含量', 'sulphur|sulfur'),
          option('P', '磷|磷含量', 'phosphorus'),
          option('Cr', '铬|铬含量', 'chromium|chrome'),
        ),
        '元素|看哪个元素',
        'element|which element',
      ),
    ],
    questions: texts(
      `{heat}的{element}是多少
      {heat}这炉{element}超没超
      {element}合格吗,炉号{heat}
      {heat} {element}
      铸件发脆,查下{heat}的{element}
      客户要质保书,{heat}{element}填几
      炉前等着出钢,{heat}{element}高不高
      {element}偏高的是不是{heat}那包
      {heat}光谱打出来{element}百分之几
      加料前先看{heat}的{element}
      热处理裂了一批,怀疑{heat}里{element}不对
      {heat}复检后{element}有变化吗
      请提供炉号{heat}的{element}检测值
      牌号对不对得上,{heat}的{element}在范围里吗`,
      `What is the {element} in {heat}?
      {heat} {element}
      is {element} too high in {heat}
      castings are brittle, check {element} of {heat}
      the certificate needs {element} for heat {heat}
      the furnace is waiting to tap, how is {element} on {heat}
      {element} limits and result, {heat}
      did the spectrometer find enough {element} in {heat}
      parts cracked in heat treatment, was {element} in {heat} out of range?`,
    ),
    missing: [
      lacking(
        'heat',
        `这炉{element}是多少
        {element}超没超`,
        `how much {element} is in the melt
        is {element} too high`,
        `请问炉号是多少?`,
        `Which heat number?`,
      ),
    ],
    result: (args, r) => {
      const low = real(r, 0.01, 1, 2)
      return {
        ...echo(args, 'heat', 'element'),
        percent: real(r, 0.01, 1.6, 3),
        low,
        high: Number((low + real(r, 0.1, 0.6, 2)).toFixed(2)),
      }
    },
    answers: answers(
      `{heat}的{element}为{percent}%,要求{low}%到{high}%。
      炉号{heat}{element}实测{percent}%(范围{low}%~{high}%)。`,
      `{heat} holds {percent}% {element}; the limits are {low}% and {high}%.`,
    ),
    empty: nothing(
      () => ({ samples: [] }),
      `{heat}还没有{element}的化验结果。`,
      `{heat} has no analysis for {element} yet.`,
    ),
  },
  {
    names: words('hold_melt_lot|block_heat|luci_kouliu|quarantine_heat|putHeatOnHold'),
    descriptions: texts(
      `扣留炉次
      把某炉号的料冻结、不准投用,并写明原因
      对有问题的熔炼批次做隔离`,
      `Put a melt on hold
      Blocks all material of a heat number from use, for a reason
      Quarantine of a suspicious melt lot`,
    ),
    parameters: [
      param(
        'heat',
        'heat|heat_number|lu_hao|lot|heatId',
        HEATS,
        '要扣的炉号|炉号',
        'heat to block|heat number',
      ),
      param(
        'reason',
        'reason|hold_reason|yuanyin|cause|holdCode',
        choice(
          option('chemistry', '成分超标|化学成分不对', 'chemistry out of range|bad chemistry'),
          option('porosity', '气孔多|有气孔', 'porosity|gas holes'),
          option('mixup', '混料|料混了', 'a mix-up|mixed material'),
          option('no_cert', '缺质保书|没有材质单', 'no certificate|missing papers'),
        ),
        '扣留原因|为什么扣',
        'reason of the hold|why it is blocked',
      ),
    ],
    questions: texts(
      `{heat}{reason},先扣下来
      把{heat}冻结,原因{reason}
      {reason},{heat}不许用
      {heat}别再投了,{reason}
      麻烦隔离炉号{heat},理由是{reason}
      扣炉 {heat} {reason}
      质检刚发现{heat}{reason},马上停用
      因为{reason},{heat}那批全部封存
      {heat}贴红牌,{reason}
      现场还在用{heat}?{reason},赶紧锁住
      系统里给{heat}上锁,备注{reason}
      {reason}的那炉是{heat},做扣留处理
      客户反馈{reason},请暂停使用{heat}
      仓库别发{heat}了,写{reason}`,
      `Put {heat} on hold because of {reason}.
      block {heat}, {reason}
      {reason}: nobody may use {heat}
      quarantine heat {heat}, reason {reason}
      QA just found {reason} in {heat}, lock it
      stop issuing {heat}, note {reason}
      red tag on {heat} for {reason}
      please freeze everything poured from {heat} due to {reason}
      {heat} hold {reason}`,
    ),
    missing: [
      lacking(
        'reason',
        `把{heat}扣下来
        {heat}先冻结,别用了`,
        `put {heat} on hold
        block {heat}`,
        `请问扣留原因是什么?`,
        `What is the reason for the hold?`,
      ),
      lacking(
        'heat',
        `有一炉{reason},扣下来
        {reason},帮我冻结这批料`,
        `block a melt because of {reason}
        we found {reason}, quarantine the lot`,
        `请问是哪个炉号?`,
        `Which heat number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'heat', 'reason'),
      hold_no: code(r, 'KL'),
      blocked_kg: r.integer(80, 9000),
      released_by: someone(r),
    }),
    answers: answers(
      `{heat}已扣留({reason}),冻结{blocked_kg}公斤,单号{hold_no},由{released_by}决定放行。
      已按{reason}冻结{heat}共{blocked_kg}公斤,扣留单{hold_no},放行人{released_by}。`,
      `{heat} is on hold for {reason}: {blocked_kg} kg blocked under {hold_no}, release by {released_by}.`,
    ),
  },
  {
    names: words(
      'dye_recipe|colour_formula|ranse_peifang|shade_recipe|getDyeRecipe|dyestuff_amounts',
    ),
    descriptions: texts(
      `染色配方
      某个色号染多少公斤布要放哪些染料、各几克
      按布重算染料用量`,
      `Recipe of a dye shade
      The dyestuffs and grams that a weight of cloth needs for a shade
      Works out dye quantities for a batch`,
    ),
    parameters: [
      param(
        'shade',
        'shade|colour|sehao|color_name|shadeCode',
        among(
          '藏青B|烟灰3号|奶咖|荧光黄|正红18-1664|墨绿深|雾霾蓝|豆沙中|酒红加深|月白|茄紫|驼色新|本白处|军绿T2|雪青|黑的发亮|碧玺|鹅黄6217|蜜桃粉|石墨|薄荷绿|姜黄|客供灰01|杏',
          'navy B|smoke grey 3|off white|Pantone 18-1664|dusty rose|Midnight|forest deep|sand|burnt orange|plum two|Ivory 2|khaki T2|lemon zest|old gold|steel|sea green light',
        ),
        '色号|颜色名称',
        'shade|name of the colour',
      ),
      param(
        'kg',
        'kg|fabric_kg|buzhong|weight|batchWeight',
        decimal(5, 600, 1),
        '布重(公斤)|染多少公斤',
        'weight of cloth in kg|kilos to dye',
      ),
      optional(
        param(
          'fibre',
          'fibre|fabric|buzhi|material|fiberType',
          choice(
            option('cotton', '全棉|纯棉', 'cotton'),
            option('polyester', '涤纶|聚酯', 'polyester'),
            option('nylon', '锦纶|尼龙', 'nylon'),
            option('viscose', '人棉|粘胶', 'viscose|rayon'),
          ),
          '布料材质|什么布',
          'fibre|kind of cloth',
        ),
      ),
    ],
    questions: texts(
      `{shade}染{kg}公斤要放多少染料
      {kg}公斤{fibre}染{shade}的配方
      {shade}的方子,{kg}公斤
      {shade} {kg}kg 用料
      给我{kg}公斤{shade}的处方单
      {fibre}染{shade},布重{kg}公斤,称几克料
      {shade}这缸{kg}公斤,料房怎么称
      化料间问{kg}公斤{fibre}布要染成{shade}得兑哪些
      换成{fibre}以后{shade}怎么配,一共{kg}公斤
      布进来{kg}公斤,客户指定{shade},红黄蓝各几克
      补染{kg}公斤,颜色{shade},给个数
      {shade}色按{kg}公斤算,盐和碱加多少
      小样已确认,{kg}公斤大货做{shade}需要的染料
      请计算{kg}公斤布染{shade}色的染化料用量
      称料 {shade} {fibre} {kg}公斤
      {kg}公斤{fibre}等着下缸,{shade}要哪几支料`,
      `What goes into {kg} kg of {shade}?
      {shade} recipe for {kg} kg
      dye {kg} kg of {fibre} in {shade}, which dyestuffs
      how many grams do I weigh for {shade}, batch of {kg} kg
      {kg} kg {fibre}, {shade}
      the customer approved the lab dip, give me the formula of {shade} for {kg} kg
      we got {kg} kg of cloth to turn into {shade}, what does the drug room need
      salt and soda for {kg} kg {shade}
      formula please: {shade} on {fibre}, {kg} kilos
      {fibre} batch, {kg} kg, wanted in {shade}`,
    ),
    missing: [
      lacking(
        'kg',
        `{shade}要放多少染料
        {fibre}染{shade}的配方`,
        `what is the recipe of {shade}
        dyestuffs for {shade} on {fibre}`,
        `请问染多少公斤布?`,
        `How many kilos of cloth?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'shade', 'kg'),
      dyes: ['黄3RS', '红3BS', '蓝BRF', '黑WNN']
        .slice(r.integer(0, 1), r.integer(3, 4))
        .map((name) => ({ name, grams: r.integer(12, 4800) })),
      salt_kg: r.integer(2, 90),
    }),
    answers: answers(
      `{kg}公斤[{fibre}]染{shade}用<dyes|、|{name} {grams}克>,另加盐{salt_kg}公斤。
      {shade}[({fibre})],{kg}公斤的配方:<dyes|,|{name} {grams}克>,盐{salt_kg}公斤。`,
      `{kg} kg[ of {fibre}] in {shade} take <dyes|, |{grams} g of {name}> and {salt_kg} kg of salt.`,
    ),
    empty: nothing(
      () => ({ recipes: [] }),
      `还没有{shade}[用于{fibre}]的配方。`,
      `There is no recipe for {shade}[ on {fibre}] yet.`,
    ),
  },
  {
    names: words('set_vat_temperature|heat_dye_vat|rangang_shengwen|dyebath_setpoint|setVatTemp'),
    descriptions: texts(
      `设定染缸温度
      把某个染缸升到或降到几度,可写明保温几分钟
      给染色机下发温度指令`,
      `Set the temperature of a dye vat
      Heats or cools a vat to so many degrees and holds it for minutes if given
      Sends a set point to a dyeing machine`,
    ),
    parameters: [
      param(
        'vat',
        'vat|machine|rangang|vat_no|machineName',
        among(
          '3号缸|高温缸B|J-12|样缸|卷染机2|溢流缸中|大缸|轧染1线|气流缸07|后处理缸|新区5缸|绞纱缸|Thies-4|经轴部缸|筒子纱8|小样处|意大利缸|南排11|常温2缸|Brazzoli|双管|D6|皂洗槽',
          'jig 2|vat B|J-12|sample pot|Jet 4|the big kettle|Overflow 3|north bath|Thies-4|beam dyer|soaping tank|airflow 07|hank machine|D6|old jigger|pad line 1',
        ),
        '染缸|哪个缸',
        'vat|dyeing machine',
      ),
      param(
        'celsius',
        'celsius|temperature|wendu|target_temp|setpoint',
        integer(30, 135),
        '目标温度(℃)|升到几度',
        'target in degrees Celsius|temperature',
      ),
      optional(
        param(
          'minutes',
          'hold_minutes|minutes|baowen|hold|holdTime',
          integer(5, 90),
          '保温分钟数|保持多久',
          'minutes to hold|holding time',
        ),
      ),
    ],
    questions: texts(
      `{vat}升到{celsius}度
      把{vat}调到{celsius}℃
      {vat}打到{celsius}度保温{minutes}分钟
      {celsius}度,{vat}
      布色还浅,给{vat}加热到{celsius}度再走{minutes}分钟
      {vat}温度设{celsius}
      现在让{vat}降到{celsius}度准备放水
      麻烦把{vat}的温度改成{celsius}度,保{minutes}分
      {vat} {celsius}度 {minutes}分钟
      工艺单写的是{celsius}度,{vat}照这个设
      保温{minutes}分钟,{vat},温度{celsius}度
      {vat}太烫了,压到{celsius}度
      请将{vat}设定为{celsius}摄氏度
      皂煮可以开始了,{vat}开到{celsius}度
      煮{minutes}分钟,{celsius}度,用{vat}
      {vat}用{celsius}度焖{minutes}分钟`,
      `Set {vat} to {celsius} degrees.
      heat {vat} to {celsius} and hold {minutes} minutes
      {vat} {celsius} C
      bring {vat} down to {celsius} degrees, we want to drain
      the shade is still too light, run {vat} at {celsius} degrees for {minutes} more minutes
      card says {celsius} degrees, put that on {vat}
      {vat} is too hot, make it {celsius}
      hold {vat} for {minutes} minutes at {celsius} degrees
      start soaping: {vat} at {celsius} degrees please
      {minutes} minutes, {celsius} degrees, {vat}`,
    ),
    missing: [
      lacking(
        'celsius',
        `把{vat}升温
        {vat}保温{minutes}分钟`,
        `heat up {vat}
        hold {vat} for {minutes} minutes`,
        `请问要设到多少度?`,
        `To how many degrees?`,
      ),
      lacking(
        'vat',
        `升到{celsius}度
        温度调成{celsius}度,保温{minutes}分钟`,
        `heat to {celsius} degrees
        set {celsius} degrees and hold {minutes} minutes`,
        `请问是哪个染缸?`,
        `Which vat?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'vat', 'celsius', 'minutes'),
      accepted: true,
      now_celsius: r.integer(25, 130),
      reached_at: clock(r),
    }),
    answers: answers(
      `{vat}已设到{celsius}度[,保温{minutes}分钟],现在{now_celsius}度,预计{reached_at}到温。
      已给{vat}下发{celsius}度[、保温{minutes}分钟],当前{now_celsius}度,{reached_at}到。`,
      `{vat} is set to {celsius} degrees[ for {minutes} minutes]; now {now_celsius}, reached at {reached_at}.`,
    ),
  },
]
