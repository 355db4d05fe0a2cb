/** Hospitals and sports clubs: beds, test results, theatres, dental chairs, prescriptions, lanes, courts, referees. */
import type { Family } from '../family.ts'
import type { Random } from '../random.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, real, rowsOf, someone, texts, words } = s

const WARDS = among(
  '心内一区|骨科2病区|儿科|产科东|肾内|ICU|呼吸科三楼|老年病房|神外B区|消化内科|日间手术部|8楼西|烧伤科|眼科处置区|血液二|康复中|特需12层|CCU|肿瘤内三|普外|新生儿室|中西医结合部|感染科A|五官科|安宁疗护区',
  'Ward 7|cardiology east|Maple Ward|ICU|paediatrics|Floor 3 West|stroke unit|the burns unit|Ward B-12|maternity|renal|Orthopaedics 2|day surgery|St Anne|oncology north|high care|geriatric wing|CCU',
)
const CLINICS = among(
  '乐齿|白桦口腔|佳美东门店|牙牙乐|36颗|阳光口腔诊所|瑞尔|齐大夫牙科|市口腔二部|小白兔儿童齿科|康贝佳|德韩|同步齿科3店|皓月|好牙处|贝壳齿科|城西牙防所|Dr.Lin齿科|美奥|刘一刀口腔|笑出声|精诚牙科中|A+齿科',
  'Bright Smiles|Oakdene Dental|the tooth house|Molar & Co|Dr Finch|Riverside Dental|32 teeth|Northgate|white pearl|Kids First Dental|Crown Street|Gentle Care|Station Road Surgery|smile now|Alba Dental 2|Parkview',
)
const POOLS = among(
  '碧水湾|奥体游泳馆|蓝鲸|东湖50米池|水立方|少年宫深水区|浪花里|工人文化宫|海豚湾2号池|市一中泳池|龙泉恒温馆|滨江室外池|大众浴场|水木年华|师大北区泳池|儿童戏水池|飞鱼|天天游|英东|训练池B|望江中心池|全民健身中心|老泳池',
  'Lido|Harbour Baths|the kids pool|Olympic Pool|Deep End|Seal Point|pool 2|Northside Leisure|Victoria Baths|training tank B|College Pool|blue lagoon|Park Road|Marlin Centre|the old pool|Dolphin Bay',
)
const TESTS = among(
  '血常规|胃镜|腹部B超|空腹血糖|无痛肠镜|核磁|碳13呼气|增强CT|肝功五项|糖耐量|甲功三项|心脏彩超|骨密度|尿培养|24小时动态心电图|PET-CT|钡餐|乙肝两对半|肺功能|睡眠监测|眼底造影|冠脉CTA|D-二聚体|幽门螺杆菌抗体',
  'blood count|gastroscopy|MRI|fasting glucose|abdominal ultrasound|contrast CT|lipid panel|glucose tolerance|bone density|urine culture|24 hour ECG|PET-CT|barium swallow|lung function|sleep study|thyroid panel|HbA1c|breath test',
)

export const families: Family[] = [
  {
    names: words('free_beds|ward_bed_count|kong_chuangwei|beds_available|getWardCapacity'),
    descriptions: texts(
      `病区空床数
      查某个病区现在空着几张床、一共多少张、今天预计出院几人
      住院部床位余量`,
      `Free beds in a ward
      How many beds of a ward are empty now, how many it has and who leaves today
      Inpatient capacity by ward`,
    ),
    parameters: [
      param(
        'ward',
        'ward|ward_name|unit|bingqu|wardName',
        WARDS,
        '病区名称|哪个病区',
        'ward|name of the ward',
      ),
      optional(
        param(
          'kind',
          'bed_type|kind|type|chuangxing|bedClass',
          choice(
            option('single', '单人间|单间', 'single room|private room'),
            option('double', '双人间|两人间', 'double room|two-bed room'),
            option('isolation', '隔离房|负压间', 'isolation room|negative pressure room'),
            option('extra', '加床|走廊床', 'spare bed|corridor bed'),
          ),
          '床位类型|哪种房间',
          'kind of bed|room type',
        ),
      ),
    ],
    questions: texts(
      `{ward}还有空床吗
      {ward}现在能收几个病人
      急诊有个病人要住院,{ward}还住得下不
      {ward}满了没有
      {ward}的{kind}还剩几张
      家属想要{kind},{ward}腾得出来吗
      {ward} 空床
      今天{ward}有几个人出院,能空出多少位置
      麻烦查一下{ward}的床位余量,谢谢
      老人想转到{ward}去住,有地方没
      等{ward}的床等三天了,到底有没有
      {kind}有没有空的?病人在{ward}
      医务科要报表,{ward}共多少张床、空几张
      120问{ward}能不能接人
      {ward}{kind}余量
      {kind}要等吗,老爷子转{ward}
      有没有{kind}可以换,我妈现在{ward}挤着呢
      {ward}里头{kind}今天能腾一张不`,
      `Are there any empty beds in {ward}?
      {ward} free beds
      can {ward} take two more patients tonight
      the family asks for a {kind} in {ward}, is one left
      {ward} full or not
      A&E wants to send somebody up, has {ward} got space
      how many people leave {ward} today and how many places does that make
      {kind}, {ward}: any left?
      my mother has waited for days to get into {ward}, is there room now
      please check how much capacity {ward} has
      my father snores, could {ward} give him a {kind}
      how long is the list for a {kind} in {ward}, or is one empty`,
    ),
    missing: [
      lacking(
        'ward',
        `还有空床吗
        现在住院部收得下人不`,
        `are there any free beds
        do we have room for one more patient`,
        `请问要看哪个病区?`,
        `Which ward do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ward', 'kind'),
      free: r.integer(2, 14),
      total: r.integer(20, 68),
      leaving_today: r.integer(2, 9),
    }),
    answers: answers(
      `{ward}[{kind}]空床{free}张,共{total}张,今天预计出院{leaving_today}人。
      {ward}现有[{kind}]空位{free}张(总数{total}),今天要出院{leaving_today}人。`,
      `{ward} has {free} of {total} beds free[ ({kind})]; {leaving_today} patients leave today.
      {free} of {total} beds in {ward} are empty[ ({kind})], with {leaving_today} patients leaving today.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'ward'), free: 0 }),
      `{ward}[{kind}]现在没有空床。`,
      `{ward} has no free beds now[ ({kind})].`,
    ),
  },
  {
    names: words('find_inpatient|patient_bed|zhuyuan_chuanghao|where_is_patient|inpatientLookup'),
    descriptions: texts(
      `住院病人在哪床
      按姓名查病人住在哪个病区几号床、哪天入院
      探视问询:患者床号`,
      `Where a patient lies
      Ward, bed number and day of admission of an inpatient, by name
      Visitors' desk: find a patient's bed`,
    ),
    parameters: [
      param(
        'person',
        'patient|patient_name|name|huanzhe|inpatientName',
        bank('person'),
        '病人姓名|患者',
        'name of the patient|patient',
      ),
    ],
    questions: texts(
      `{person}住几床
      {person}在哪个病区
      我来看望{person},上几楼
      探视,病人叫{person}
      同事{person}昨天住院了,在哪间
      {person}床号
      花要送到{person}那里,病房是哪个
      请问患者{person}目前住在哪里
      护工找不到{person},查查他睡哪张床
      {person}是哪天住进来的
      给{person}送饭,该去几号床
      {person}转科了没,现在人在哪个区
      朋友{person}开完刀被推到哪儿了
      帮我找一下住院的{person}
      外卖打电话问{person}在几病区`,
      `Which bed is {person} in?
      I'm here to visit {person}, which floor
      {person} ward and bed
      flowers for {person}, where do I take them
      where has {person} been moved after the operation
      find inpatient {person}
      when was {person} admitted and to which ward
      my colleague {person} is in hospital, where exactly can I see him
      the porter can't find {person}, where does she lie?`,
    ),
    missing: [
      lacking(
        'person',
        `我来探视病人,在几床
        帮我找个住院的人`,
        `I'm here to visit a patient, which bed
        can you find an inpatient for me`,
        `请问病人叫什么名字?`,
        `What is the patient's name?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person'),
      ward: r.pick(['心内一区', '骨科2病区', '普外', '呼吸科', 'Ward 7', '神外B区', '妇科']),
      bed: r.integer(1, 60),
      admitted: day(r, 2026, 2026),
    }),
    answers: answers(
      `{person}在{ward},{bed}床,{admitted}入院。
      {person}住在{ward}的{bed}床,入院日期{admitted}。`,
      `{person} is in {ward}, bed {bed}, admitted on {admitted}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有查到住院病人{person}。`,
      `There is no inpatient named {person}.`,
    ),
  },
  {
    names: words(
      'lab_report_ready|test_result_status|huayan_baogao|collect_lab_result|reportPickup|qu_baogao',
    ),
    descriptions: texts(
      `化验单取单查询
      凭条码看检验结果出了没有、几点可取、在哪台自助机打印
      检验报告状态`,
      `Whether a lab report can be collected
      By sample barcode: is the result out, from when, and at which printer
      Status of a laboratory report`,
    ),
    parameters: [
      param(
        'barcode',
        'barcode|sample_id|tiaoma|sampleNo|report_code',
        among(
          'L2604170|XJ-88213|b0047719|JY20260412A|7741-09|HX3305|t-190226|0098841233|QX77|S-4410-2|mz603318|LIS92004|A1B77043|F-0031|210945|Z9-6120|jc88124|MB-0417-33|R5520K|90 1182|CT7-4431|u20611|GX-2|5500917',
          'L2604170|XJ-88213|b0047719|7741-09|HX3305|t-190226|0098841233|S-4410-2|LIS92004|A1B77043|F-0031|Z9-6120|R5520K|90 1182|CT7-4431|u20611',
        ),
        '样本条码|取单号',
        'sample barcode|number on the slip',
      ),
    ],
    questions: texts(
      `{barcode}的报告出来没
      条码{barcode}能取单了吗
      我早上抽的血,单号{barcode},结果好了没
      {barcode}在哪台机器上打
      {barcode} 取报告
      等了俩小时了,{barcode}还要多久
      医生等着看片子和单子,{barcode}出没出
      帮老妈取化验单,她的码是{barcode}
      {barcode}这份几点以后来拿
      查{barcode}检验状态
      扫不出来,手输{barcode}看看有没有结果
      请问编号为{barcode}的检验结果可以领取了吗
      {barcode}那管血验完了不
      不想白跑一趟,先问问{barcode}弄好没有
      取单凭证{barcode}`,
      `Is the report for {barcode} ready?
      {barcode} results
      I had blood taken this morning, slip {barcode}, can I collect it
      at which machine do I print {barcode}
      from what time can I pick up {barcode}
      don't want to come for nothing: is {barcode} out yet
      the doctor is waiting for {barcode}, has the lab finished
      check sample {barcode}
      my mum's slip says {barcode}, could you see whether it's done?`,
    ),
    missing: [
      lacking(
        'barcode',
        `我的化验结果出来没
        报告能取了吗`,
        `is my lab report ready
        can I collect my results`,
        `请把取单条码告诉我。`,
        `Please give me the barcode on your slip.`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'barcode'),
      ready_at: clock(r),
      printer: `${r.integer(1, 4)}楼${r.integer(1, 8)}号机`,
      pages: r.integer(2, 5),
    }),
    answers: answers(
      `{barcode}的报告{ready_at}可取,在{printer}打印,共{pages}页。
      {barcode}从{ready_at}起可以在{printer}打印,{pages}页。`,
      `Report {barcode} can be printed at {printer} from {ready_at}; it has {pages} pages.`,
    ),
    empty: nothing(
      () => ({ status: 'in progress' }),
      `{barcode}的结果还没出来。`,
      `The result for {barcode} is not out yet.`,
    ),
  },
  {
    names: words('exam_preparation|fasting_rules|jiancha_zhunbei|before_the_test|prepInstructions'),
    descriptions: texts(
      `检查前注意事项
      做某项化验或检查之前要空腹几小时、要不要憋尿、能不能吃药
      检查须知`,
      `How to prepare for a medical test
      Hours without food, drinking and medicines before an examination
      Instructions before a test`,
    ),
    parameters: [
      param(
        'test',
        'test|exam|item|jiancha|examName',
        TESTS,
        '检查项目|要做的化验',
        'test|name of the examination',
      ),
    ],
    questions: texts(
      `做{test}要空腹吗
      {test}之前几个小时不能吃东西
      明天做{test},今晚还能喝水不
      {test}注意什么
      {test}检查前要准备啥
      我爸约了{test},降压药要停吗
      早饭都吃了,还能做{test}吗
      第一次去做{test},有什么讲究
      {test} 空腹 时间
      医生开了{test},要不要憋尿
      请告知{test}前的注意事项
      几点以后不能进食?我要做的是{test}
      怕白跑,{test}能喝了咖啡再去吗
      需要提前停药的是不是{test}
      护士让我禁食,{test}得禁多久`,
      `Do I have to fast before the {test}?
      {test} preparation
      can I drink water the evening before my {test}
      I've already had breakfast, can I still have the {test}
      how many hours without food before {test}
      dad is down for the {test} tomorrow, should he skip his pills
      what should one know before going for the {test}
      {test}: coffee allowed or not
      instructions ahead of the {test}, please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'test'),
      fasting_hours: r.integer(2, 14),
      water: r.pick(['allowed', 'not allowed']),
      stop_medicine_days: r.integer(2, 7),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['test']}前要空腹${result.fasting_hours}小时,${result.water === 'allowed' ? '可以喝水' : '不能喝水'},抗凝药停${result.stop_medicine_days}天。`,
        (_, result, said) =>
          `做${said['test']}需禁食${result.fasting_hours}小时,${result.water === 'allowed' ? '水可以喝' : '水也不能喝'},抗凝药提前${result.stop_medicine_days}天停。`,
      ],
      en: [
        (_, result, said) =>
          `Before the ${said['test']}, eat nothing for ${result.fasting_hours} hours; water is ${result.water}. Stop blood thinners ${result.stop_medicine_days} days ahead.`,
      ],
    },
    empty: nothing(
      () => ({ instructions: [] }),
      `{test}没有特别要求。`,
      `No special preparation is listed for {test}.`,
    ),
  },
  {
    names: words(
      'theatre_list|operating_room_schedule|shoushujian_paiban|surgery_slots|orPlan|theatre_usage',
    ),
    descriptions: texts(
      `手术间排台
      某个手术间某天排了几台、第一台几点、最后一台预计几点结束
      看手术室安排`,
      `Operating theatre list
      Operations planned in a theatre on a day, with first start and expected end
      Surgery plan by room`,
    ),
    parameters: [
      param(
        'theatre',
        'theatre|room|operating_room|shoushujian|orRoom',
        among(
          '3号手术间|杂交手术室|OR-5间|百级层流间|急诊手术室|骨科专用间|眼科2间|日间手术6室|达芬奇间|心外一|剖宫产间|12间|门诊小手术处|东区手术室B|神外导航间|介入导管室|机器人手术中心|七间|移植专用|感染手术间|清创室|OR09室|内镜中心4部',
          'Theatre 4|OR-5|the hybrid room|eye theatre 2|day surgery B|Robot Suite|cath lab|trauma theatre|Room 12|East Block 3|caesarean room|OR09|neuro theatre|Endoscopy 4|minor ops|transplant suite',
        ),
        '手术间|哪间手术室',
        'theatre|which operating room',
      ),
      param(
        'date',
        'date|day|surgery_date|riqi|onDate',
        date,
        '日期|手术日',
        'date|day of surgery',
      ),
    ],
    questions: texts(
      `{theatre}{date}排了几台
      {date}{theatre}第一台几点开
      {theatre}{date}几点能下台
      加一台急诊,{date}{theatre}塞得进去吗,现在排到几点
      {theatre} {date} 手术安排
      麻醉科要排人,{date}的{theatre}有多少台手术
      {date}那天{theatre}忙不忙
      想知道{theatre}在{date}最后一台什么时候结束
      器械准备:{theatre},{date},几台
      护士长问{date}{theatre}从几点用到几点
      设备科想{date}进{theatre}检修,中间有空吗
      {date}上午{theatre}有没有刀
      {date}主刀都是谁不管,{theatre}一共几台
      请查{theatre}于{date}的排台情况`,
      `How many operations are planned in {theatre} on {date}?
      {theatre} list {date}
      when does the first case start in {theatre} on {date}
      can we squeeze an emergency into {theatre} on {date}, until when is it used
      {date}, {theatre}: how many cases
      the anaesthetists need to know how busy {theatre} is on {date}
      engineers want to get into {theatre} on {date}, when is it done
      at what time will {theatre} be finished on {date}
      is there any surgery in {theatre} {date}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'theatre', 'date'),
      cases: r.integer(2, 11),
      first: `0${r.integer(7, 9)}:${r.pick(['00', '15', '30'])}`,
      last_end: `${r.integer(13, 22)}:${r.pick(['00', '20', '40'])}`,
    }),
    answers: answers(
      `{theatre}{date}排了{cases}台,第一台{first}开始,预计{last_end}全部结束。
      {date}{theatre}共{cases}台手术,{first}开台,{last_end}左右结束。`,
      `{theatre} has {cases} operations on {date}, starting at {first} and ending at about {last_end}.`,
    ),
    empty: nothing(
      () => ({ cases: 0 }),
      `{theatre}{date}没有排手术。`,
      `No operations are planned in {theatre} on {date}.`,
    ),
  },
  {
    names: words('book_dental_chair|dentist_booking|yuyue_yayi|reserve_dentist|bookToothVisit'),
    descriptions: texts(
      `预约牙椅
      在某家口腔诊所约某天的某个治疗项目,返回时间和几号椅
      替顾客挂牙科`,
      `Book a dental chair
      Makes an appointment at a dental practice for a treatment on a day
      Reserve a visit to the dentist`,
    ),
    parameters: [
      param(
        'clinic',
        'clinic|practice|clinic_name|zhensuo|dentalClinic',
        CLINICS,
        '口腔诊所|哪家牙科',
        'dental practice|clinic',
      ),
      param(
        'treatment',
        'treatment|service|xiangmu|procedure|visitType',
        choice(
          option('cleaning', '洗牙|洁牙', 'cleaning|scale and polish'),
          option('filling', '补牙|补蛀牙', 'filling|cavity repair'),
          option('extraction', '拔牙|拔智齿', 'tooth extraction|wisdom tooth removal'),
          option('root_canal', '根管|抽神经', 'root canal|nerve treatment'),
          option('braces', '调牙套|正畸复诊', 'braces check|brace adjustment'),
          option('checkup', '口腔检查|看牙', 'check-up|dental examination'),
        ),
        '治疗项目|做什么',
        'treatment|reason for the visit',
      ),
      param(
        'date',
        'date|day|visit_date|riqi|appointmentDate',
        date,
        '就诊日期|约哪天',
        'date of the visit|day',
      ),
    ],
    questions: texts(
      `帮我约{clinic}{date}{treatment}
      {date}去{clinic}{treatment},订个位
      我想{treatment},{clinic},{date}可以吗,直接挂上
      {clinic}{treatment}预约{date}
      给孩子在{clinic}约个{treatment},{date}那天
      {treatment} {clinic} {date}
      牙疼死了,{date}给我安排{clinic}的{treatment}
      {date}下午有空,替我到{clinic}占个{treatment}的号
      请为我预约{clinic}的{treatment},日期{date}
      {treatment}就定在{clinic}吧,时间{date}
      老板{date}要{treatment},去{clinic},你给约一下
      {clinic}那边{date}留一张椅子,我要{treatment}
      趁{date}放假把{treatment}做了,挂{clinic}
      改主意了,还是{clinic},{date}去{treatment},帮我登记`,
      `Book me a {treatment} at {clinic} on {date}
      {clinic}, {treatment}, {date}
      I need a {treatment}, please get me in at {clinic} for {date}
      my tooth is killing me: {treatment} at {clinic}, {date}, arrange it
      make an appointment with {clinic} for a {treatment} on {date}
      {date} I'm off work, put me down for a {treatment} at {clinic}
      reserve a chair at {clinic} {date} for my son's {treatment}
      could you schedule a {treatment} for {date}, {clinic} as always
      the boss wants a {treatment} on {date}, sign him up at {clinic}`,
    ),
    missing: [
      lacking(
        'date',
        `帮我在{clinic}约个{treatment}
        {clinic}{treatment},挂个号`,
        `book a {treatment} at {clinic}
        I want a {treatment}, get me in at {clinic}`,
        `好的,要约哪一天?`,
        `Sure, for which day?`,
      ),
      lacking(
        'clinic',
        `{date}约{treatment}
        我{date}想去{treatment},帮我订`,
        `book me a {treatment} on {date}
        {treatment}, {date}, please reserve`,
        `请问约哪家诊所?`,
        `At which practice?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'clinic', 'date'),
      time: clock(r),
      chair: r.integer(1, 12),
      dentist: someone(r),
      booking: code(r, 'D'),
    }),
    answers: answers(
      `已约好{clinic}{date} {time}的{treatment},{chair}号椅,医生{dentist},预约号{booking}。
      {date} {time}到{clinic}{treatment}已预约,{chair}号椅{dentist}医生,单号{booking}。`,
      `Booked: {treatment} at {clinic} on {date} at {time}, chair {chair} with {dentist}, number {booking}.`,
    ),
    empty: nothing(
      () => ({ booked: false, reason: 'full' }),
      `{clinic}{date}{treatment}已经约满,没约上。`,
      `{clinic} is full on {date}, so the {treatment} was not booked.`,
    ),
  },
  {
    names: words('dental_price|dentist_fee|kanya_feiyong|tooth_treatment_cost|getDentalQuote'),
    descriptions: texts(
      `口腔项目收费
      某家诊所某个牙科项目一颗多少钱、医保报不报
      看牙价格`,
      `Price of a dental treatment
      What a practice charges for one tooth or piece and whether insurance pays
      Dental fees`,
    ),
    parameters: [
      param(
        'clinic',
        'practice|clinic|dentist|yake|clinicName',
        CLINICS,
        '牙科诊所|诊所名',
        'practice|dental clinic',
      ),
      param(
        'item',
        'item|treatment|procedure|xiangmu|feeItem',
        choice(
          option('implant', '种植牙|种牙', 'tooth implant|dental implant'),
          option('crown', '烤瓷牙|全瓷冠', 'crown|ceramic crown'),
          option('whitening', '美白|冷光美白', 'whitening|bleaching'),
          option('aligner', '隐形牙套|矫正', 'clear aligner|see-through brace'),
          option('denture', '假牙|活动义齿', 'denture|set of false teeth'),
          option('sealant', '窝沟封闭', 'fissure sealant|sealant'),
        ),
        '收费项目|哪种治疗',
        'treatment|item charged',
      ),
    ],
    questions: texts(
      `{clinic}{item}多少钱
      在{clinic}做{item}贵不贵
      {item}在{clinic}什么价位
      {clinic} {item} 价格
      预算一万,去{clinic}弄个{item}够吗
      {clinic}的{item}医保给报吗
      听说{clinic}搞活动,{item}现在怎么收
      {item}要花多少?问的是{clinic}
      爸妈想装{item},{clinic}一颗几钱
      麻烦报一下{clinic}的{item}费用
      对比价格,{clinic}那边{item}一口价是多少
      {clinic}{item}比别家便宜多少不管,先告诉我它的收费
      {item}自费得掏多少,{clinic}
      给我{clinic}做{item}的单价`,
      `How much is a {item} at {clinic}?
      {clinic} {item} price
      is {clinic} expensive for a {item}
      does insurance cover the {item} at {clinic}
      I have a budget of ten thousand, enough for a {item} at {clinic}?
      what does {clinic} charge for {item}
      {item} cost, {clinic}
      my parents think about a {item}, what would {clinic} want for it
      fee for {item} at {clinic}, please`,
    ),
    missing: [
      lacking(
        'item',
        `{clinic}看牙多少钱
        {clinic}怎么收费`,
        `what does {clinic} charge
        how expensive is {clinic}`,
        `请问是哪个项目?`,
        `For which treatment?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'clinic'),
      priceYuan: r.integer(2, 160) * 100,
      insured: r.pick(['yes', 'no']),
      visits: r.integer(2, 6),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['clinic']}的${said['item']}收费${result.priceYuan}元,${result.insured === 'yes' ? '医保可报' : '医保不报'},要去${result.visits}次。`,
      ],
      en: [
        (_, result, said) =>
          `The price at ${said['clinic']} for ${said['item']} is ${result.priceYuan} yuan, ${result.insured === 'yes' ? 'covered' : 'not covered'} by insurance, with ${result.visits} visits.`,
      ],
    },
    empty: nothing(
      () => ({ price: null }),
      `{clinic}不做{item}。`,
      `{clinic} does not offer {item}.`,
    ),
  },
  {
    names: words('emergency_wait|er_waiting_time|jizhen_houzhen|ae_queue|howLongInER'),
    descriptions: texts(
      `急诊候诊时间
      急诊现在等多少人、大概要等几分钟,可按分级看
      急诊科排队情况`,
      `Waiting time in the emergency department
      People waiting and minutes to a doctor in A&E, by triage level if wanted
      How busy the ER is`,
    ),
    parameters: [
      optional(
        param(
          'level',
          'triage|level|priority|fenji|triageLevel',
          choice(
            option(1, '一级|濒危', 'level one|critical'),
            option(2, '二级|危重', 'level two|very urgent'),
            option(3, '三级|急症', 'level three|urgent'),
            option(4, '四级|非急症', 'level four|non-urgent'),
          ),
          '分诊级别|病情分级',
          'triage level|how urgent',
        ),
      ),
    ],
    questions: texts(
      `急诊现在要等多久
      急诊人多吗
      {level}病人急诊要等几分钟
      现在去急诊排得上吗
      孩子半夜发烧想过去,急诊那边排队长不长
      急诊科候诊多少人
      {level}的急诊排到多少人了
      急诊 等候
      护士给我定了{level},得等多久才能见医生
      今晚急诊忙不忙
      我扭了脚,要是去急诊会不会坐一晚上
      急诊室里{level}还有几个没看
      请问急诊目前预计候诊时间
      救护车快到了,急诊堵不堵
      急诊{level}的前面排几位
      按{level}算,急诊什么时候轮到我
      {level}急诊候诊多长
      同样是{level},急诊今天怎么这么慢,还得等多少分钟`,
      `How long is the wait in the emergency room?
      ER queue now
      is A&E busy tonight
      how many {level} patients are waiting in A&E
      my kid has a fever, would we wait long at emergency
      they triaged me as {level}, how many minutes till I see a doctor in the ER
      emergency department waiting time
      I twisted my ankle, will I sit in A&E all night
      {level} cases in emergency right now
      ER wait for {level}
      my triage slip says {level}, is emergency very full`,
    ),
    result: (args, r) => ({
      ...echo(args, 'level'),
      waiting: r.integer(2, 60),
      minutes: r.integer(5, 240),
      doctors_on: r.integer(2, 9),
    }),
    answers: answers(
      `急诊[{level}]现在有{waiting}人候诊,大约等{minutes}分钟,当班医生{doctors_on}位。
      目前急诊[{level}]候诊{waiting}人,预计{minutes}分钟,{doctors_on}位医生在岗。`,
      `{waiting} people[ ({level})] are waiting in emergency, about {minutes} minutes, with {doctors_on} doctors on duty.`,
    ),
    empty: nothing(
      () => ({ waiting: 0 }),
      `急诊[{level}]现在没人排队。`,
      `Nobody[ ({level})] is waiting in emergency now.`,
    ),
  },
  {
    names: words('remind_followup|send_recheck_reminder|fucha_tixing|notify_patient|sendFollowUp'),
    descriptions: texts(
      `给病人发复查提醒
      向患者发送某天回院复诊的通知,可选短信、电话或微信
      复诊通知推送`,
      `Send a patient a follow-up reminder
      Tells a patient by text, phone or chat to come back on a day
      Recheck notification`,
    ),
    parameters: [
      param(
        'person',
        'patient|name|recipient|huanzhe|patientName',
        bank('person'),
        '患者姓名|发给谁',
        'patient|who is told',
      ),
      param(
        'date',
        'date|return_date|fucha_riqi|visit_day|recheckDate',
        date,
        '复查日期|哪天回院',
        'day of the recheck|date to come back',
      ),
      optional(
        param(
          'channel',
          'channel|via|method|fangshi|sendBy',
          choice(
            option('sms', '短信|手机短信', 'text message|SMS'),
            option('call', '电话|语音电话', 'phone call|voice call'),
            option('wechat', '微信|公众号消息', 'WeChat|chat message'),
          ),
          '通知方式|怎么发',
          'channel|how to tell them',
        ),
      ),
    ],
    questions: texts(
      `提醒{person}{date}来复查
      给{person}发个通知,{date}回院复诊
      {channel}告诉{person},{date}要来拆线复查
      {date}复查,通知{person}
      {person}老忘事,用{channel}叫他{date}过来复诊
      跟{person}说一声{date}复诊
      发复查提醒:{person} {date}
      用{channel}给{person}发{date}的复诊提醒
      出院病人{person},{date}该回来查了,帮忙推送一条
      通知患者{person}于{date}来院复查
      别让{person}漏了{date}的复查,{channel}提醒下
      {person}术后要在{date}回来看看,给他发个信儿
      主任交代{date}让{person}再来一趟,你去通知
      {date}那次复诊,麻烦通知到{person}
      {channel}通知{person}{date}复诊
      {person}电话总不接,改{channel}吧,让他{date}来复查
      {date}该{person}复查了,发个{channel}`,
      `Remind {person} to come back on {date}
      send {person} a {channel} about the recheck on {date}
      follow-up {date}, tell {person}
      {person} is forgetful, drop a {channel} about {date}
      let {person} know the stitches come out on {date}
      please notify {person} of the follow-up visit on {date}
      the consultant wants {person} back on {date}, pass it on
      recheck reminder: {person}, {date}
      use {channel} to tell {person} we expect a return visit {date}
      {channel} to {person}: recheck on {date}
      she never picks up, so tell {person} by {channel} to be back on {date}`,
    ),
    missing: [
      lacking(
        'date',
        `给{person}发个复查提醒
        通知{person}回来复诊`,
        `send {person} a follow-up reminder
        tell {person} to come back for a recheck`,
        `请问复查是哪一天?`,
        `On which day is the recheck?`,
      ),
      lacking(
        'person',
        `发个{date}的复查提醒
        通知病人{date}来复诊`,
        `send a reminder for the recheck on {date}
        tell the patient to come back on {date}`,
        `请问提醒哪位病人?`,
        `Which patient should be reminded?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person', 'date'),
      sent_at: clock(r),
      message_id: code(r, 'FU'),
    }),
    answers: answers(
      `已[用{channel}]提醒{person}{date}来复查,{sent_at}发出,编号{message_id}。
      [{channel}]复查提醒已于{sent_at}发给{person},日期{date},编号{message_id}。`,
      `Sent at {sent_at}[ by {channel}]: {person} is asked to come back on {date} (id {message_id}).`,
    ),
  },
  {
    names: words('free_swimming_lanes|pool_lanes|kong_yongdao|lane_availability|lanesOpen'),
    descriptions: texts(
      `空闲泳道
      某个泳池几点有几条泳道空着、水里多少人
      看游泳馆挤不挤`,
      `Free swimming lanes
      Lanes open to the public in a pool at an hour, and swimmers in the water
      How crowded a pool is`,
    ),
    parameters: [
      param(
        'pool',
        'pool|pool_name|venue|yongchi|poolName',
        POOLS,
        '泳池名称|哪个游泳馆',
        'pool|name of the baths',
      ),
      param(
        'hour',
        'hour|at_hour|time|dianzhong|startHour',
        integer(6, 20),
        '几点(24小时)|钟点',
        'hour of the day (24 h)|at what hour',
      ),
    ],
    questions: texts(
      `{pool}{hour}点有几条空泳道
      {pool}{hour}点人多吗
      我{hour}点到{pool},游得开不
      {hour}点去{pool}会不会下饺子
      {hour}点{pool}空道
      {pool} {hour}点 泳道
      想练长距离,{pool}{hour}点能单独占条道吗
      少年队{hour}点训练是不是把{pool}占了,还剩几道
      {pool}在{hour}点那会儿有位置下水吗
      请查{pool}{hour}点开放的泳道数
      下班去游一圈,{pool}{hour}点挤吗
      {hour}点钟水里多少人?{pool}
      教练要{hour}点在{pool}带学员,空着的道够不够
      去{pool}游泳,{hour}点那个点儿空几道`,
      `How many lanes are free at {pool} at {hour} o'clock?
      {pool} lanes at {hour}
      is {pool} crowded around {hour}
      I want to swim laps at {pool} at {hour}, will there be room
      does the club take up {pool} at {hour}, how many lanes remain
      at {hour} o'clock, {pool}: how many swimmers
      could I have a lane to myself if I went to {pool} at {hour}
      public lanes {pool} {hour}
      a coach needs space in {pool} at {hour}, what is open?`,
    ),
    missing: [
      lacking(
        'hour',
        `{pool}有几条空泳道
        去{pool}游得开吗`,
        `how many lanes are free at {pool}
        is {pool} crowded`,
        `请问几点去?`,
        `At what hour?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pool'),
      open_lanes: r.integer(2, 8),
      swimmers: r.integer(3, 90),
      depth_m: real(r, 1, 3),
    }),
    answers: answers(
      `{pool}{hour}点有{open_lanes}条空泳道,水里{swimmers}人,水深{depth_m}米。
      {hour}点{pool}空{open_lanes}道,在游{swimmers}人,深{depth_m}米。`,
      `At {hour} o'clock {pool} has {open_lanes} free lanes and {swimmers} swimmers; it is {depth_m} m deep.`,
    ),
    empty: nothing(
      () => ({ open_lanes: 0 }),
      `{pool}{hour}点没有空泳道。`,
      `{pool} has no free lane at {hour} o'clock.`,
    ),
  },
  {
    names: words('pool_water_quality|pool_temperature|yongchi_shuizhi|chlorine_level|getPoolWater'),
    descriptions: texts(
      `泳池水温水质
      某个泳池的水温、余氯和浊度,以及什么时候测的
      游泳馆水质公示`,
      `Water of a swimming pool
      Temperature, chlorine and turbidity of a pool with the time of the last check
      Pool water readings`,
    ),
    parameters: [
      param(
        'pool',
        'pool|baths|site|youyongguan|poolId',
        POOLS,
        '游泳池|场馆',
        'swimming pool|baths',
      ),
    ],
    questions: texts(
      `{pool}水温多少
      {pool}的水凉不凉
      {pool}余氯超标没
      带宝宝去{pool},水够暖吗
      {pool}水质
      上次游完眼睛红,{pool}的水干净不
      {pool}消毒水味好重,氯是多少
      {pool}今天水几度
      冬天{pool}加热了吗,几度
      请提供{pool}最近一次水质检测数据
      水浑浊得很,查一下{pool}
      卫生监督要{pool}的读数
      怕冷的人能去{pool}游吗
      {pool} 水温 余氯
      换过水没有啊{pool},测出来怎么样`,
      `How warm is the water in {pool}?
      {pool} water quality
      is there too much chlorine in {pool}
      my eyes were red after {pool}, is the water clean
      I'd take a baby to {pool}, is it warm enough
      chlorine reading {pool}
      have they heated {pool}, what's the temperature in there
      the water looked cloudy at {pool}, what did the last check say
      inspectors want the latest figures for {pool}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pool'),
      celsius: real(r, 22, 32),
      chlorine_mg_l: real(r, 0.2, 1.5, 2),
      turbidity_ntu: real(r, 0.1, 1.8),
      checked: clock(r),
    }),
    answers: answers(
      `{pool}水温{celsius}度,余氯{chlorine_mg_l}mg/L,浊度{turbidity_ntu}NTU,{checked}测的。
      {checked}测得{pool}水温{celsius}度、余氯{chlorine_mg_l}mg/L、浊度{turbidity_ntu}NTU。`,
      `Checked at {checked}: {pool} is at {celsius} degrees with {chlorine_mg_l} mg/L chlorine and turbidity {turbidity_ntu} NTU.`,
    ),
    empty: nothing(
      () => ({ readings: [] }),
      `{pool}今天还没有检测数据。`,
      `There are no readings for {pool} today.`,
    ),
  },
  {
    names: words('book_badminton_court|reserve_court|yumaoqiu_dingchang|court_booking|dingChang'),
    descriptions: texts(
      `订羽毛球场
      预订某个球馆某天几点的场地,可指明要不要木地板
      羽毛球场地预约下单`,
      `Book a badminton court
      Reserves a court in a sports hall on a day at an hour, wooden floor if wanted
      Court reservation`,
    ),
    parameters: [
      param(
        'hall',
        'hall|venue|gym|qiuguan|hallName',
        among(
          '飞羽|奥体羽毛球馆|大树下球馆|市体中心|凯胜东门店|羽众不同|29分|工体北馆|西区活动中心|好球汇|胜利者|金羽会馆|老厂房球馆B|体院副馆|扣杀处|星期八|二附中球馆|天河体育西|红双喜场馆|Yonex旗舰馆|友谊|来打球吧|8号球场',
          'Shuttle House|Northgate Arena|the old gym|Smash Hall|Feather & Co|City Sports 2|Riverside Courts|college hall|Drop Shot|Arena 21|St Mark gym|East Leisure|Wing Centre|park hall|Kings Dome',
        ),
        '球馆|在哪家馆打',
        'sports hall|venue',
      ),
      param(
        'date',
        'date|play_date|day|riqi|bookingDate',
        date,
        '打球日期|哪天',
        'date of play|day',
      ),
      param(
        'hour',
        'hour|start_hour|from|dianshu|startTime',
        integer(8, 20),
        '开始钟点|几点开打',
        'starting hour|from what hour',
      ),
      optional(
        param(
          'wood',
          'wooden_floor|wood|hardwood|mudiban|isWood',
          flag('木地板的|木地板', 'wooden-floor|wood', '塑胶的|塑胶地', 'rubber-floor|rubber'),
          '要不要木地板|是否木地板',
          'wooden floor wanted|whether the floor is wood',
        ),
      ),
    ],
    questions: texts(
      `订{hall}{date} {hour}点的场
      {date}的{hour}点去{hall}打羽毛球,帮订一块场地
      {hall}{date},{hour}点{wood}场地来一片
      羽毛球,{hall},{date},{hour}点
      约了同事打球,{date} {hour}点给我占个{hall}的场
      {wood}羽毛球场,{hall},{date},{hour}点开始,订上
      周末手痒,{date}在{hall}{hour}点那场我要了
      在{hall}抢个{date},{hour}点的羽毛球场
      请预订{hall}羽毛球场一片,{date} {hour}点
      {hour}点开打,{date},{hall},你去订
      部门活动定在{hall},{date}那天{hour}点,羽毛球场先拿下
      要{wood}场子,膝盖不好,{date}当天{hour}点{hall}
      {date}老地方{hall},{hour}点,羽毛球场给留着
      双打四个人,{hall}{date}从{hour}点打,下单吧
      {date}打羽毛球,{hall},{hour}点起,场地要{wood}
      给我订{wood}那种场,{hall}{date},{hour}点
      {hall}有{wood}场吧,{date}那天{hour}点订一片打羽毛球`,
      `Book a badminton court at {hall} on {date} at {hour} o'clock
      {hall}, {date}, {hour} o'clock, badminton
      reserve a {wood} court in {hall} for {date} from {hour}
      four of us want to play doubles at {hall} on {date}, {hour} o'clock, get us a court
      {date} at {hour}, {hall}: grab a court
      my knees hurt, so a {wood} court please, {hall}, {date}, {hour} o'clock
      same place, {hall}, {date}, we start at {hour}, take a badminton court
      the team plays at {hall} on {date}, secure a court from {hour} o'clock
      could you put my name down for badminton at {hour} on {date} in {hall}
      {wood} court, badminton, {hall}, {date}, {hour} o'clock
      we'd like a {wood} court for badminton at {hall} on {date}, starting at {hour}`,
    ),
    missing: [
      lacking(
        'hour',
        `订{hall}{date}的羽毛球场
        {date}去{hall}打球,订一片`,
        `book a badminton court at {hall} on {date}
        we play at {hall} on {date}, get a court`,
        `请问从几点开始打?`,
        `From what hour?`,
      ),
      lacking(
        'hall',
        `订个{date} {hour}点的羽毛球场
        {date}那天{hour}点想打羽毛球,订场`,
        `book a badminton court on {date} at {hour} o'clock
        badminton on {date} from {hour}, reserve a court`,
        `请问订哪家球馆?`,
        `In which hall?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'hall', 'date'),
      court: r.integer(1, 16),
      feeYuan: r.integer(30, 160),
      booking: code(r, 'BC'),
    }),
    answers: answers(
      `已订{hall}{date} {hour}点的[{wood}]场地,{court}号场,{feeYuan}元,订单{booking}。
      {hall}的{court}号[{wood}]场已订好,{date} {hour}点,费用{feeYuan}元,单号{booking}。`,
      `Booked a[ {wood}] court at {hall}: number {court} on {date} at {hour} o'clock, {feeYuan} yuan, booking {booking}.`,
    ),
    empty: nothing(
      () => ({ booked: false, reason: 'no court left' }),
      `{hall}{date} {hour}点没有场地了,没订上。`,
      `{hall} has no court left on {date} at {hour} o'clock; nothing was booked.`,
    ),
  },
  {
    names: words('referee_for_match|who_referees|caipan_anpai|match_officials|getReferee'),
    descriptions: texts(
      `裁判安排
      查某支业余球队某场比赛的主裁是谁、几点开球、在哪片场地
      赛事裁判指派`,
      `Referee of a match
      Who referees a club's match on a day, with kick-off and pitch
      Match officials`,
    ),
    parameters: [
      param(
        'team',
        'team|club|team_name|qiudui|teamName',
        among(
          '蓝鹰|老男孩足球队|西城联|铁人08队|城投猎豹|河东部落|二中校友队|飞毛腿|FC滨海|山城火锅队|红星处处|信达青年|海浪|龙卷风U12组|大学城联合|FireBalls|程序猿联队|橘子洲|马家沟|同济77级|夕阳红|北平野狗|巡警支队',
          'Old Boys|Harbour Rovers|FC Tindale|the blue hawks|Northside 08|Valley Lions|Postal Workers|U12 Comets|St Mary Wanderers|Red Bricks|River United|night owls|Steel Town|Eagles B|Park Rangers',
        ),
        '球队|哪支队',
        'team|club',
      ),
      optional(
        param(
          'date',
          'date|match_date|day|bisai_riqi|gameDate',
          date,
          '比赛日期|哪天的比赛',
          'match date|day of the game',
        ),
      ),
      optional(
        param(
          'role',
          'role|official|position|zhize|officialRole',
          choice(
            option('main', '主裁|主裁判', 'head referee|main referee'),
            option('assistant', '边裁|助理裁判', 'linesman|assistant referee'),
            option('video', '录像裁判|VAR', 'video referee|VAR'),
            option('fourth', '第四官员', 'fourth official'),
          ),
          '裁判职责|哪种裁判',
          'role of the official|which official',
        ),
      ),
    ],
    questions: texts(
      `{team}这场谁吹
      {team}{date}的裁判是谁
      {date}{team}比赛{role}派的哪位
      {team}下一场的{role}
      {role}是谁啊,{team}{date}那场
      {team} 裁判
      上次判罚太离谱,这回{team}的哨子谁拿
      {date}吹{team}的人定了吗
      {team}的比赛裁判到位没,几点开球
      请问执法{team}{date}比赛的是哪位
      要给裁判订盒饭,{team}{date}来的是谁
      听说{team}那场换了{role},换成谁了
      队长问{team}谁执法
      赛前联系裁判,{date}{team}在几号场
      {team}那场的{role}换人没
      请问{date}担任{team}比赛{role}的是谁
      {role}找谁,{team}要踢了`,
      `Who referees {team}?
      {team} referee {date}
      who is the {role} when {team} play on {date}
      last time the calls were awful, who has the whistle for {team} now
      {role} for {team}
      have they named anyone to referee {team} on {date}
      I must order lunch for the ref, who is coming to the {team} game {date}
      match officials, {team}
      on {date} {team} play, which pitch and who is in charge as referee
      {team} want to know their {role} for {date}
      has a {role} been picked for {team}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'team', 'date'),
      referee: someone(r),
      kickoff: clock(r),
      pitch: `${r.pick(['东', '西', 'A', 'B'])}${r.integer(1, 9)}`,
      last_games: rowsOf(r, 2, opponent, (q) => ({ cards: q.integer(1, 9) })),
    }),
    answers: answers(
      `{team}[{date}]的比赛由{referee}执法[({role})],{kickoff}开球,场地{pitch}。
      [{date}]执法{team}比赛的[{role}]是{referee},{kickoff}在{pitch}场开球。`,
      `{referee} is in charge[ as {role}] for {team}[ on {date}]; kick-off {kickoff} on pitch {pitch}.`,
    ),
    empty: nothing(
      () => ({ referee: null }),
      `{team}[{date}]的比赛还没派裁判[({role})]。`,
      `No referee[ ({role})] has been named for {team}[ on {date}] yet.`,
    ),
  },
]

/** An opponent in a referee's last games. */
function opponent(random: Random): string {
  return random.pick(['猛虎队', '海燕队', '雷霆', '南城', 'Rovers', 'Comets'])
}
