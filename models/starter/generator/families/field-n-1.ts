/** Hospitals, pharmacies, pets and vets, farms, fisheries, forests: neighbouring look-ups about the same things. */
import { toText } from '../json-text.ts'
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const CLINICS = among(
  '疼痛门诊|骨伤二部|儿保室|心内一区|甲乳外科那边|眼底病组|皮肤激光中心|口腔种植科|睡眠中|产后康复|老年综合|发热门诊东|耳鸣专病|减重代谢点|胃肠镜室|肝胆特需|中医理疗馆|过敏反应科|风湿免疫|小儿推拿处|运动医学现|脊柱微创|泌尿二诊区|戒烟门诊|营养咨询台|术后伤口|记忆障碍',
  'Pain Clinic|Fracture Two|Eye Centre|Sleep Unit|Heart East|Skin and Laser|Dental Implant|Well Baby Room|Allergy Desk|Back Care|Memory Now|Renal Day|Sports Injury|Fever West|Hearing Point|Weight Loss|Liver Special|Antenatal|Wound Care|Gut and Scope|Joint Replacement|Travel Shots|Hand Therapy|Diabetes Corner|Stroke Follow Up|Breast Check',
)
const WARDS = among(
  '七病区北|心外监护|产科A区|骨科下|神内三组|肿瘤日间|儿科楼上|老干部区|呼吸二|烧伤层|急诊留观|血液仓位|新生儿室|康复东翼|移植间|胸外四楼里|普外新楼|隔离病房那块|VIP层|妇科十一|肾内透析边|感染科西|脑卒中单元|五官科后区|介入恢复|重症二号|16病区',
  'Ward 7 North|Cedar|Maple Upper|Stroke Bay|Paeds Two|Burns Floor|Oncology Day|ICU West|Surgical Left|The Annex|Rose Wing|Cardiac Step Down|Isolation End|Ortho B|Maternity New|Elder Care|Renal Side|Observation|High Dependency|Neuro Four|Recovery East|Ward 16|Birch Lower|Special Care|Trauma One|Short Stay',
)
const EXAMS = among(
  '腹部彩超|增强CT|头颅核磁平扫|无痛胃镜|骨密度|24小时动态心电|甲功五项|肠镜下活检|肺功能|糖耐量四点|乳腺钼靶|颈动脉超声|过敏原组合|碳13呼气|冠脉造影|睡眠监测夜间|凝血常规|脑电图|肌电|PET全身|输卵管通畅|幽门抗体|血气|眼底照相|尿动力|无创DNA|心脏负荷',
  'abdominal ultrasound|contrast CT|head MRI|gastroscopy|bone density|24 hour ECG|thyroid panel|colonoscopy with biopsy|lung function|glucose tolerance|mammogram|carotid doppler|allergy screen|breath test|coronary angiogram|sleep study at home|clotting profile|EEG|nerve conduction|whole body PET|stress echo|blood gas|fundus photo|urodynamics|pelvic scan|liver panel',
)
const DRUGS = among(
  '阿莫西林|布洛芬缓释|复方甘草片|连花清瘟|二甲双胍|氯雷他定|蒙脱石散|奥美拉唑肠溶|厄贝沙坦|左甲状腺素|阿托伐他汀|健胃消食|头孢克肟|板蓝根冲剂|硝苯地平控释|维生素D滴|玻璃酸钠眼水|云南白药气雾|开塞露|孟鲁司特|华法林|藿香正气|对乙酰氨基酚|泼尼松|益生菌粉|碘伏小瓶|胰岛素笔芯',
  'amoxicillin|ibuprofen slow release|metformin|loratadine|omeprazole|irbesartan|levothyroxine|atorvastatin|cefixime|nifedipine|vitamin D drops|eye gel|warfarin|paracetamol|prednisone|probiotic powder|insulin cartridges|salbutamol|montelukast|cough mix|zinc cream|aspirin low|codeine plus|folic acid|nasal spray now|iron tonic',
)
const PETS = among(
  '豆包|旺财|花卷儿|年糕|二哈子|咪咪大|可乐|奥利奥|土豆泥|毛毛球|黑米|小九|糯米团|雪球在|大橘|胖虎|布丁|芝麻|拿铁|十一|皮蛋|卷卷毛|栗子|歪歪|球球|来福|闪电今',
  'Biscuit|Mr Whiskers|Captain|Old Tom|Peanut Butter|Shadow|Lady|Bear|Sunday|Pickle|Now and Then|Ginger|Rocket|Mochi|Daisy May|Tank|Noodle|Sir Barks|Olive|Smokey|Two Socks|Chip|Duchess|Waffles|Bandit',
)
const HOUSES = among(
  '3号棚|东头连栋|草莓那座|玻璃温室A|育苗间|大棚七里|北坡薄膜|番茄二区|兰花房|水培车间|新棚|后山暖棚|菌菇房下|试验棚|拱棚12|西边日光|采摘园里|黄瓜大棚|多肉馆|叶菜一号|立体架那栋|蓝莓避雨|瓜棚|花卉六|河边老棚|种苗中',
  'House 3|the east span|Strawberry Two|Glass A|the nursery|Tunnel 7|North Poly|Tomato Bay|Orchid Room|Hydro Shed|the new one|Hill House|Mushroom Cellar|Trial Block|Tunnel 12|West Side|Berry Shelter|Cucumber Long|Salad One|Rack House|Propagation Up|Melon End|River Poly|Flower Six|Pepper Low|Herb Corner',
)
const PLOTS = among(
  '老河滩|八亩地|东洼|路南那块|水库下|大田三|苹果园坡上|梯田五层|村口地|茶山阳面|机井旁|拐弯子|稻田甲|沙岗北|葡萄架里|桃园新植|麦地二方|盐碱试验|铁道西|高粱头|柿子沟|菜园后|流转地A|林下|杨家坟边|藕塘沿',
  'Long Meadow|Eight Acre|the bottom field|Mill Side|Top Orchard|Plot 14|Terrace Five|South Slope|Well Corner|Sandy Rise|Vine Block C|New Peaches|Church Piece|Saltings|Railway West|Home Paddock|The Wedge|Barley Two|Nut Grove|Rented A|Lower Forty|Back Lane|Hop Yard|Pump Field|Gate End|Pear Walk',
)
const PONDS = among(
  '一号塘|北大池|老鱼塘里|网箱七|虾池东|孵化槽|高位池A|水库围网|标粗二|亲鱼池|深水箱C|蟹塘边上|循环车间|泥鳅田|海参圈|越冬棚池|桥下塘|稻虾田|鲈鱼五|暂养间|新挖那口|苗种三|鳗场后|外海大网|龟鳖塘|西尾水',
  'Pond One|North Basin|Cage 7|the hatchery trough|Shrimp East|Raceway A|Nursery Two|Broodstock|Deep Pen C|Crab Side|the recirc hall|Eel End|Winter Tank|Bass Five|Holding Pond|the new dig|Fry Three|Sea Pen West|Turtle Pool|Lower Lagoon|Trout Run|Settling Up|Outer Net|Mussel Line|Quarantine|Bridge Pond',
)
const BOATS = among(
  '闽渔616|辽大中渔08|顺风号|老陈那条|浙岭渔23|海兴二|平安|丰收6|渔政旁边的|金枪头|琼临渔11|远洋一|红星号|阿海的船|粤湛渔99|永利|大潮头|鲁荣渔55|小白艇|东升拖|黄海明珠|福远渔7|灯光船三|冀昌渔03|桂北渔18|起早号',
  'Sea Rose|Old Harry|Northern Light|Two Brothers|Girl Pat|PZ 101|Ocean Now|Lady Anne|Good Hope|Bluefin Two|Star of the West|Stella|Provider|Morning Tide|Boy Jack|FR 55|Endeavour|Silver Spray|Harvester Six|Sunrise|Ebb and Flow|Kittiwake|Our Lass|Saint Peter|Guardian|Mary Ellen',
)
const STANDS = among(
  '红松沟|九林班|老秃顶|杉木三区|东山坡上|防火道北|马尾松林A|国有林场西|水源林|核桃峪|十八盘下|瞭望塔边|竹海里|桦树梁|二道岭|油茶基地|采伐区丁|鹰嘴崖|混交试验|退耕地块|云杉高处|桉树5班|村界石旁|落叶松老龄|沟口|白桦沿',
  'Pine Hollow|Compartment 9|Old Ridge|Spruce Three|East Bank|Fire Road North|Larch Block|West Estate|Watershed|Nut Valley|The Steps|Lookout Side|Bamboo End|Birch Ridge|Second Hill|Oak Stand D|Eagle Crag|Mixed Trial|Set Aside|High Spruce|Eucalypt 5|Boundary Stone|Old Growth|Gully Mouth|Cedar Line|Ash Bottom',
)

const SESSIONS = choice(
  option('S1', '上午|早上|上半天|头晌', 'morning|am session|before noon|first half'),
  option('S2', '下午|后半天|午后|过晌', 'afternoon|pm session|after lunch|second half'),
  option('S3', '晚上|夜门诊|下班后|夜里', 'evening|night clinic|after work|after hours'),
)
const SHIFTS = choice(
  option('A', '白班|日班|早班|白天', 'day shift|days|early shift|daytime'),
  option('P', '小夜|中班|前夜|下半晚', 'late shift|swing|evenings|second shift'),
  option('N', '大夜|夜班|后夜|通宵班', 'night shift|nights|graveyard|overnight'),
)

export const families: Family[] = [
  {
    names: words('clinic_hours|menzhen_shijian|getOpdSchedule|outpatient_opening_times'),
    descriptions: texts(
      `查某门诊的开诊时间
      门诊科室几点开几点停,可分上午、下午、夜门诊
      出诊时段查询`,
      `Opening hours of an outpatient clinic
      When a clinic sees patients, by session
      Outpatient timetable`,
    ),
    parameters: [
      param(
        'clinic',
        'clinic|dept|menzhen|clinic_name',
        CLINICS,
        '门诊名称|哪个科室',
        'name of the clinic|department',
      ),
      optional(
        param(
          'session',
          'session|half|shiduan|part_of_day',
          SESSIONS,
          '时段:S1上午 S2下午 S3夜间',
          'session of the day: S1 morning, S2 afternoon, S3 evening',
        ),
      ),
    ],
    questions: texts(
      `{clinic}几点开门
      {clinic}{session}看到几点
      我妈腿脚慢 想问下{clinic}{session}啥时候停诊
      {session}{clinic}还看病不,几点收摊
      {clinic} 开诊时间
      请了半天假,{clinic}{session}从什么时候开始
      唔该,{clinic}几点先开啊
      {clinic}今天是不是关得早呀
      俺想去{clinic},几点有人
      {clinic}中午休息不休息,时间表发我
      {session}的{clinic}时间
      开诊:{clinic}
      周末不算,平时{clinic}几点到几点
      请问{clinic}那里{session}具体时间段
      到了门口锁着,{clinic}到底几点营业
      {clinic}现在开着吗,开到几时
      侬晓得伐{clinic}几点钟开始看
      {clinic}这个科{session}出诊几点开始呀
      上班族只能{session}去,{clinic}那时候开吗
      麻烦查{clinic}的门诊时段
      哎{clinic}是八点还是九点开
      我导航到一半了,{clinic}几点关
      你们{clinic}开到多晚哦
      要抽空腹血,早点去,{clinic}最早几点
      {session}想去趟{clinic},什么钟点合适
      {clinic}门诊timetable给我一下`,
      `when does {clinic} open
      {clinic} hours please
      is {clinic} running in the {session}, what time
      Could you tell me the opening times of {clinic}?
      {session} at {clinic}, from when till when
      my shift ends late, how long is {clinic} open
      {clinic} timings for {session} pls
      what time {clinic} start seeing people lah
      standing outside {clinic} and it's shut, when do they open up
      do they do {session} over at {clinic}, which hours
      opd timing of {clinic} kindly
      I'm told {clinic} closes early, until when exactly
      {clinic} opening closing
      till what hour can one walk into {clinic}
      gonna drop mum off, {clinic} starts at?`,
    ),
    missing: [
      lacking(
        'clinic',
        `门诊{session}几点开
        几点开始看病呀
        科室开诊时间帮我查查`,
        `what time does the clinic open
        {session} clinic hours?`,
        `请问哪个门诊?
        要查哪个科室的开诊时间?`,
        `Which clinic do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'clinic'),
      opens: `0${r.integer(7, 9)}:${r.pick(['00', '30'])}`,
      closes: `${r.integer(11, 20)}:${r.pick(['00', '30'])}`,
    }),
    answers: answers(
      `{clinic}[{session}]开诊时间是{opens}到{closes}。
      {clinic}:{opens}开,{closes}停诊。`,
      `{clinic} is open from {opens} to {closes}.
      {clinic} sees patients between {opens} and {closes}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'clinic'), sessions: [] }),
      `没有查到{clinic}的开诊安排。`,
      `There is no timetable for {clinic}.`,
    ),
  },
  {
    names: words('clinic_queue|paidui_renshu|waiting_count|getClinicQueue'),
    descriptions: texts(
      `某门诊现在排队多少人
      候诊人数和预计等候分钟
      科室叫号进度`,
      `How many patients wait at a clinic now
      Queue length and expected wait of a clinic
      Current number called at a clinic`,
    ),
    parameters: [
      param(
        'clinic',
        'clinic|dept|keshi|queue_name',
        CLINICS,
        '门诊名称|科室',
        'clinic|which queue',
      ),
    ],
    questions: texts(
      `{clinic}排了多少人
      {clinic}前面还有几个
      叫到几号了,{clinic}
      {clinic}人多不多啊今天
      我还在地铁上,{clinic}要等多久
      {clinic}候诊人数
      现在去{clinic}排队久吗
      {clinic}挤不挤,孩子烧着呢等不起
      {clinic}那头轮到多少号咯
      饭都没吃,{clinic}还得等几分钟
      请问{clinic}目前等候情况
      {clinic} 排队
      排队进度看一下,是{clinic}
      {clinic}是不是没什么人,想这会儿过去
      {clinic}咋还没叫我,前头多少位
      昨天等了俩钟头,今儿{clinic}呢
      {clinic}度要等几耐
      帮忙瞅瞅{clinic}大厅还坐着几位
      等候时长:{clinic}
      我号是四十几,{clinic}叫到哪儿了
      嗯那个{clinic}队伍长不长
      听说{clinic}系统卡了,现在排着几人
      门诊实时人数,{clinic}这块
      医生叫得快不快呀{clinic},还剩几个人`,
      `how many people waiting at {clinic}
      {clinic} queue now
      what number are they on at {clinic}
      is {clinic} busy at the moment
      still on the bus, how long a wait for {clinic}
      {clinic} got long queue or not
      How many patients are ahead at {clinic}?
      wait time {clinic}
      kid's feverish, can't sit for hours, what's the line like in {clinic}
      who's being called now, {clinic}
      pls check token number running in {clinic}
      {clinic} waiting room full?
      should I come now or later, number waiting for {clinic}
      they said 20 min at {clinic}, is that still so`,
    ),
    result: (args, r) => ({
      ...echo(args, 'clinic'),
      waiting: r.integer(1, 58),
      called: r.integer(3, 120),
      minutes: r.integer(5, 150),
    }),
    answers: answers(
      `{clinic}现在有{waiting}人候诊,叫到{called}号,大约等{minutes}分钟。
      {clinic}还排着{waiting}人,当前{called}号,约{minutes}分钟。`,
      `{waiting} people are waiting at {clinic}; number {called} is being called, about {minutes} minutes to wait.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'clinic'), waiting: 0 }),
      `{clinic}现在没有人排队。`,
      `Nobody is waiting at {clinic} right now.`,
    ),
  },
  {
    names: words('clinic_location|keshi_weizhi|find_clinic_room|where_is_clinic'),
    descriptions: texts(
      `门诊在哪栋楼几层
      查科室位置和诊室号
      院内导诊:科室怎么走`,
      `Building, floor and room of a clinic
      Find where a clinic is in the hospital
      Wayfinding to an outpatient department`,
    ),
    parameters: [
      param(
        'clinic',
        'clinic|dept|keshi|place',
        CLINICS,
        '科室|要找的门诊',
        'clinic to find|department',
      ),
      optional(
        param(
          'campus',
          'campus|site|yuanqu|hospital_site',
          choice(
            option(
              'HQ',
              '本部|老院|总院|市里那个院',
              'main site|the old hospital|headquarters|downtown',
            ),
            option(
              'EB',
              '东院|东区|浦东那边|新区分院',
              'east campus|the new site|east side|out east',
            ),
            option(
              'KF',
              '康复院区|郊区院|山上那个院|疗养院',
              'rehab site|suburban campus|up the hill|the sanatorium',
            ),
          ),
          '院区代码:HQ本部 EB东院 KF康复',
          'site code: HQ main, EB east, KF rehab',
        ),
      ),
    ],
    questions: texts(
      `{clinic}在几楼
      {clinic}怎么走啊
      {campus}的{clinic}在哪栋
      我在一楼大厅转晕了,{clinic}往哪儿去
      {clinic}搬哪去了
      {campus}有{clinic}的话在几层
      找{clinic}
      电梯上去到底哪层是{clinic}
      老人坐轮椅,{clinic}那边走哪个门近
      {clinic}喺边度
      {campus}{clinic}诊室号
      {clinic}具体位置发我一下
      {clinic}在啥子地方哦
      导诊台没人,{clinic}咋去
      请问{clinic}是不是在新楼里面
      {clinic}几号楼几层几室
      {campus}这边,{clinic},位置
      去过{campus}一次忘了,{clinic}搁哪疙瘩
      {clinic}门牌
      想问哈{clinic}和挂号处在一层不,它在哪层
      停车停B区,到{clinic}去哪栋楼
      单子上只写了{clinic}没写地址呀,哪间
      {clinic} location
      跑腿取药的,{clinic}在{campus}哪一层`,
      `where is {clinic}
      which floor is {clinic} on
      {clinic} at the {campus}, which building
      lost in the lobby, how do I get to {clinic}
      {clinic} room number
      Where can I find {clinic} in the {campus}?
      has {clinic} moved, where to
      need to wheel grandad to {clinic}, which block please
      directions to {clinic}
      {clinic} is which level ah
      taxi dropping me at {campus}, {clinic} is where from there
      my letter only says {clinic}, no room on it
      {clinic} located in which wing kindly tell
      is it the new block or the old one for {clinic}`,
    ),
    missing: [
      lacking(
        'clinic',
        `科室在几楼呀
        {campus}看病往哪栋走`,
        `which floor do I go to
        where in the {campus} is it`,
        `您要找哪个科室?`,
        `Which clinic are you looking for?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'clinic'),
      building: r.pick(words('A栋|门诊楼|B座|2号楼|北楼')),
      floor: r.integer(1, 12),
      room: `${r.integer(101, 1240)}`,
    }),
    answers: answers(
      `{clinic}在{building}{floor}层{room}室。
      请到{building}{floor}楼,{clinic}是{room}室。`,
      `{clinic} is in {building}, floor {floor}, room {room}.`,
    ),
  },
  {
    names: words('doctors_on_duty|chuzhen_yisheng|clinicDoctors|who_is_in_clinic'),
    descriptions: texts(
      `某天某门诊哪些医生出诊
      查科室当天坐诊的专家
      出诊医生名单`,
      `Which doctors see patients in a clinic on a day
      Doctors' roster of an outpatient department
      Who is in clinic on a date`,
    ),
    parameters: [
      param('clinic', 'clinic|dept|keshi|unit', CLINICS, '科室', 'clinic|department'),
      param('date', 'date|day|riqi|on_date', date, '日期 YYYY-MM-DD', 'day, YYYY-MM-DD'),
    ],
    questions: texts(
      `{date} {clinic}谁坐诊
      {clinic}{date}哪个专家在
      {date}去{clinic}能碰上主任不
      {clinic}{date}出诊医生
      我想挂专家,{clinic}那天{date}都有谁
      {date}那天{clinic}是男大夫还是女大夫呀,叫啥
      {clinic}医生排班,{date}
      老病号了想找熟的,{date}{clinic}上的谁
      查下{date}在{clinic}看病的是哪位
      {clinic},{date},几个医生名字给我
      {date}{clinic}有得专家没得
      出诊表 {clinic} {date}
      王主任调走了吧?{date}{clinic}现在谁顶
      提前问一嘴,{clinic}{date}谁的班
      外地过来就一天,{date},{clinic}哪位教授在
      {date}边个医生喺{clinic}
      {clinic}大夫{date}轮到谁
      请问贵院{clinic}于{date}由哪几位医师接诊
      票都买好了{date}到,{clinic}有谁坐诊
      帮我爸看看{clinic}{date}谁在啊
      {date}号源里{clinic}的医生都有谁
      {clinic}那天谁看诊?日期{date}
      想避开实习的,{clinic}{date}当班医生是谁
      {date}坐{clinic}诊的人`,
      `who is in {clinic} on {date}
      {clinic} {date} which doctors
      doctors at {clinic} for {date}
      I'd like a consultant, who sees patients in {clinic} on {date}?
      {date}, {clinic}, who's on
      flying in just for {date}, which professor sits at {clinic} that day
      is it a lady doctor in {clinic} on {date}, name please
      roster {clinic} {date}
      which doc will be available {date} in {clinic}
      names of physicians, {clinic}, on {date}
      on {date} who covers {clinic}
      who'll I get if I book {clinic} on {date}
      {clinic} got which doctor on {date}
      want to see the same one again, who does {clinic} {date}`,
    ),
    missing: [
      lacking(
        'date',
        `{clinic}哪个专家坐诊
        {clinic}医生都有谁出诊`,
        `who is on at {clinic}
        doctors sitting in {clinic}`,
        `要查哪一天的?`,
        `For which date?`,
      ),
      lacking(
        'clinic',
        `{date}谁坐诊
        {date}出诊的有哪些大夫`,
        `which doctors are in on {date}
        roster for {date}`,
        `请问哪个科室?`,
        `Which clinic?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'clinic', 'date'), doctors: [someone(r), someone(r)] }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['date']}${said['clinic']}出诊的是${result.doctors.join('、')}。`,
      ],
      en: [
        (_, result, said) =>
          `${result.doctors.join(' and ')} see patients in ${said['clinic']} on ${said['date']}.`,
      ],
    },
    empty: nothing(
      (args) => ({ ...echo(args, 'clinic', 'date'), doctors: [] }),
      `{date}{clinic}没有医生出诊。`,
      `No doctor is in {clinic} on {date}.`,
    ),
  },
  {
    names: words('registration_fee|guahao_fei|consultation_price|visitFee'),
    descriptions: texts(
      `挂号费查询:某门诊不同级别号多少钱
      普通号、专家号、特需号的诊查费
      门诊挂号价格`,
      `Fee for a visit to a clinic, by grade of doctor
      Consultation charge: general, expert or VIP
      Price of registration`,
    ),
    parameters: [
      param('clinic', 'clinic|dept|keshi|department', CLINICS, '科室', 'clinic|department'),
      param(
        'grade',
        'grade|level|haobie|ticket',
        choice(
          option(
            '10',
            '普通号|便宜的号|一般医生|随便哪个大夫',
            'general doctor|ordinary ticket|regular visit|whoever is free',
          ),
          option(
            '20',
            '专家号|主任号|教授号|有名的大夫',
            'expert|consultant|professor|senior doctor',
          ),
          option('30', '特需号|VIP号|高价号|国际部那种', 'VIP|private|premium|international wing'),
          option(
            '40',
            '复诊号|便民号|只开药的号|拿结果的号',
            'follow-up|repeat prescription|results only|return visit',
          ),
        ),
        '号别代码:10普通 20专家 30特需 40便民',
        'code of the grade: 10 general, 20 expert, 30 VIP, 40 follow-up',
      ),
    ],
    questions: texts(
      `{clinic}{grade}多少钱
      挂{clinic}的{grade}要几块
      {clinic} {grade} 挂号费
      {grade}贵不贵,{clinic}的
      想看{clinic},{grade}得多少银子
      医保能报一点吧,{clinic}{grade}挂号是多少
      {clinic}那个{grade}收费标准
      {grade},{clinic},价格
      挂个{grade}看{clinic}花多少
      听讲{clinic}{grade}涨价了,现在几多钱
      我不急,{clinic}要{grade}就行,费用?
      {clinic}{grade}系唔系好贵㗎
      穷学生一个,{clinic}的{grade}多少元啊
      {grade}在{clinic}什么价位
      帮家里老人问{clinic}{grade}的诊查费
      {clinic}就要{grade}吧,先看看得交多少
      诊费:{clinic}/{grade}
      一次{grade}多少,去的{clinic}
      公司能报销三百以内,{clinic}挂{grade}够吗
      {clinic}如果挂{grade}咋收钱
      {grade}和上次一样价么?{clinic}
      说是{grade},看{clinic}这科,几多费
      窗口要现金,{clinic}{grade}准备多少
      {clinic}看一回{grade}的费用是?`,
      `how much is {grade} at {clinic}
      {clinic} {grade} fee
      price to see {clinic}, {grade}
      what do they charge for a {grade} slot in {clinic}
      {grade} for {clinic} costs?
      I'm paying cash, {clinic}, {grade}, how much to bring
      Could you check the {clinic} charge for {grade}?
      consultation fees of {clinic} {grade} please
      registration price, {grade}, {clinic}
      is the {grade} at {clinic} under my 300 limit, what's the amount
      {clinic} {grade} how many dollars ah
      heard it went up: {grade} fee in {clinic} now
      just want {grade}, nothing fancy, what is it at {clinic}
      cost for one {grade} in {clinic}`,
    ),
    missing: [
      lacking(
        'grade',
        `{clinic}挂号多少钱
        看{clinic}诊费几块`,
        `what does {clinic} cost
        fee at {clinic}?`,
        `要挂普通号、专家号、特需号还是便民号?`,
        `General, expert, VIP or follow-up?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'clinic'),
      fee: r.integer(5, 500),
      reimbursed: r.integer(0, 60),
    }),
    answers: answers(
      `{clinic}{grade}的挂号费是{fee}元,医保报{reimbursed}元。`,
      `{clinic}, {grade}: {fee} yuan, of which {reimbursed} are reimbursed.`,
    ),
  },
  {
    names: words('free_beds|kongchuang|ward_bed_availability|bedsLeft'),
    descriptions: texts(
      `查病区还有几张空床
      某病房空余床位,可按床型
      床位余量`,
      `Free beds in a ward
      How many beds of a kind are left in a ward
      Bed availability`,
    ),
    parameters: [
      param('ward', 'ward|unit|bingqu|ward_name', WARDS, '病区', 'ward'),
      optional(
        param(
          'kind',
          'kind|bed_type|chuangxing|category',
          choice(
            option(
              'SGL',
              '单间|单人房|一个人住的|独立病房',
              'single room|private room|a room to himself|side room',
            ),
            option('DBL', '双人间|两人房|两个床的|标间', 'double|two-bed room|shared by two|twin'),
            option(
              'ISO',
              '负压床|隔离床|传染用的床|单独隔开的',
              'isolation bed|negative pressure|infectious bed|barrier room',
            ),
            option(
              'XTR',
              '加床|走廊床|临时床|折叠床',
              'extra bed|corridor bed|trolley|folding bed',
            ),
          ),
          '床型:SGL单间 DBL双人 ISO负压 XTR加床',
          'bed code: SGL, DBL, ISO or XTR',
        ),
      ),
    ],
    questions: texts(
      `{ward}有空床吗
      {ward}还剩几张床
      {ward}{kind}还有没有
      急诊要往上转人,{ward}能收几个
      {kind}有几张空的,{ward}
      {ward}满了没
      {ward} 床位
      病人明早手术,{ward}腾得出床不
      家属坚持{kind},{ward}有么
      查一哈{ward}空床数
      {ward}今晚收得下吗,{kind}
      空床位:{ward}
      护士长问{ward}余床多少
      {ward}有冇床位呀
      等了三天了{ward}还没床?现在几张空着
      {ward}那边{kind}剩多少
      我爸想住{kind},{ward}能排上不,空几张
      120马上到 {ward}有床没
      {ward}床够不够用
      麻烦报下{ward}可用床位数
      {ward}{kind}余量
      出院走了几个吧,{ward}现空多少
      看下{ward}里头{kind}的空床
      {ward}收治能力还有几张`,
      `any beds free on {ward}
      {ward} bed count
      how many {kind} left in {ward}
      can {ward} take one from A&E, free beds?
      {ward} full or not
      Does {ward} have a {kind} available?
      need {kind} for dad, is there one at {ward}
      beds open on {ward} right now
      {ward}: how many can you take tonight
      vacancy position of {ward} please
      is there room up on {ward}
      after discharges, what's left in {ward}
      {kind} {ward} availability
      ambulance is 5 min out, {ward} got space`,
    ),
    result: (args, r) => ({
      ...echo(args, 'ward'),
      free: r.integer(1, 14),
      total: r.integer(20, 60),
    }),
    answers: answers(
      `{ward}[的{kind}]还有{free}张空床,共{total}张。`,
      `{ward} has {free} free beds of {total}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'ward'), free: 0 }),
      `{ward}现在没有空床。`,
      `{ward} has no free bed at the moment.`,
    ),
  },
  {
    names: words('visiting_rules|tanshi_guiding|ward_visiting_hours|visitorPolicy'),
    descriptions: texts(
      `查病区探视时间和人数
      探望病人什么时候能进、一次几个人
      病房探视规定`,
      `Visiting hours of a ward and how many visitors
      When relatives may visit a ward
      Visitor rules by ward`,
    ),
    parameters: [param('ward', 'ward|unit|bingqu|floor', WARDS, '病区', 'ward')],
    questions: texts(
      `{ward}几点能探视
      去{ward}看病人什么时间让进
      {ward}一次能进几个人
      拎了水果想去{ward}瞧同事,几点放人
      {ward}探视时间
      {ward}晚上还能探望吗
      能带娃去{ward}不,规定咋样
      陪护和探望{ward}咋规定的
      {ward}探病,几时得
      {ward}门口保安不让进,啥时候能看
      下班六点多,赶去{ward}来得及探视不
      {ward}家属探望规则
      我们五个同学一起去{ward}行吗,限几人
      {ward}探视 几点到几点
      奶奶在{ward},我哪个点可以进去看她
      想给产妇送汤,{ward}允许几点进
      {ward}周末探视放开没
      请问{ward}的探视安排
      问一下{ward}每天让看多久
      进{ward}要戴口罩那些吧,时间是几点
      {ward}阿拉啥辰光好去看看
      探视:{ward}
      远道来的只能待一下午,{ward}那会儿能看人不
      {ward}是不是只准视频探视了`,
      `visiting hours for {ward}
      when can I see someone on {ward}
      how many visitors allowed in {ward}
      can I pop into {ward} after work
      {ward} visiting
      gran is on {ward}, what time can family come
      are kids let in on {ward}, what are the rules
      security turned me away at {ward}, when's visiting
      What are the visitor arrangements at {ward}?
      {ward} visit timing please
      five of us want to come see him, {ward}, is it ok
      is evening visiting on for {ward}
      bringing flowers, {ward} lets people in from when
      visitors {ward} until?`,
    ),
    missing: [
      lacking(
        'ward',
        `住院部几点能探视
      看病人什么时间让进`,
        `when are visiting hours
      how many visitors are allowed`,
        `病人住在哪个病区?`,
        `On which ward is the patient?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ward'),
      from: `${r.integer(9, 15)}:00`,
      until: `${r.integer(16, 20)}:30`,
      people: r.integer(1, 3),
    }),
    answers: answers(
      `{ward}探视时间{from}到{until},每次最多{people}人。`,
      `{ward} allows visits from {from} to {until}, {people} at a time.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'ward'), open: false }),
      `{ward}目前不开放探视。`,
      `{ward} is closed to visitors for now.`,
    ),
  },
  {
    names: words('nurse_on_shift|zhiban_hushi|ward_duty_nurse|whoIsOnWard'),
    descriptions: texts(
      `查某病区某班次的值班护士
      病房白班、小夜、大夜谁当班
      护士排班`,
      `Nurse on duty on a ward for a shift
      Who covers a ward by day, late or night
      Ward nurse roster`,
    ),
    parameters: [
      param('ward', 'ward|unit|bingqu|area', WARDS, '病区', 'ward'),
      param(
        'shift',
        'shift|ban|duty|roster_code',
        SHIFTS,
        '班次:A白班 P小夜 N大夜',
        'shift: A day, P late, N night',
      ),
    ],
    questions: texts(
      `{ward}{shift}谁值班
      {shift}{ward}是哪个护士
      今晚要送标本上去,{ward}{shift}找谁
      {ward} {shift} 护士
      {ward}的{shift}是不是小刘
      {shift}在{ward}当班的叫什么
      查{shift}值班,{ward}
      想换班,先看看{ward}{shift}排的谁
      {ward}{shift}护士电话打不通,谁在岗
      {ward}那边{shift}哪位同事顶着
      {shift},{ward},护士姓名
      药没核对,得问{ward}上{shift}的人,是谁啊
      {ward}{shift}边个当值
      交接记录缺名,{ward}{shift}值班护士
      {ward}{shift}俩人还是一个,名字
      护理部抽查:{ward},{shift}
      {ward}这礼拜{shift}是哪个在上哦
      请问{shift}由谁负责{ward}
      {shift}护士 {ward}
      麻烦告诉我{ward}里{shift}的责任护士
      晓得{ward}{shift}是啥人伐
      {ward}呼叫没人应,{shift}谁呢
      排班表上{ward}一栏{shift}写的谁
      谁在{ward}上{shift}`,
      `who's on {ward} for {shift}
      {ward} {shift} nurse
      which nurse has {shift} on {ward}
      need to hand over a sample, {ward}, {shift}, who do I ask for
      name of the {shift} nurse in {ward}
      {shift} at {ward} is covered by?
      Can you see who works {shift} on {ward}?
      want to swap, who's down for {shift}, {ward}
      duty sister of {ward} in {shift} pls
      nobody answers at {ward}, who is on {shift}
      {ward} roster, {shift}
      on {shift}, {ward}: whose turn
      looking for whoever did {shift} over in {ward}
      staff nurse {ward} {shift} kindly share name`,
    ),
    missing: [
      lacking(
        'shift',
        `{ward}谁值班
        {ward}当班护士是哪个`,
        `who is on duty on {ward}
        nurse for {ward}?`,
        `白班、小夜还是大夜?`,
        `Day, late or night shift?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ward'),
      nurse: someone(r),
      extension: r.integer(6001, 6899),
    }),
    answers: answers(
      `{ward}{shift}值班护士是{nurse},分机{extension}。`,
      `{nurse} is on duty on {ward} for {shift}, extension {extension}.`,
    ),
  },
  {
    names: words('patient_bed|huanzhe_chuangwei|where_is_patient|inpatient_lookup'),
    descriptions: texts(
      `按姓名查住院病人在哪个病区几床
      住院患者床位查询
      病人住哪张床`,
      `Ward and bed of an inpatient by name
      Where a patient lies
      Find an inpatient`,
    ),
    parameters: [
      param(
        'patient',
        'patient|name|huanzhe|patient_name',
        bank('person'),
        '患者姓名',
        "patient's name",
      ),
    ],
    questions: texts(
      `{patient}住哪个病房
      {patient}几床
      找个住院的,叫{patient}
      我来看{patient},在哪一层
      {patient}转科了没,现在躺哪儿
      外卖送{patient}病房,哪床啊
      {patient} 床号
      {patient}他老人家是在哪个病区来着
      查住院病人{patient}
      {patient}手术完推哪去了
      请问{patient}先生住几号床
      单位派我慰问{patient},帮查床位
      {patient}喺边间房
      昨晚急诊收进来的{patient}分到哪了
      {patient}还在住院吧?哪床
      床位:{patient}
      {patient}这个病人在几病区
      给{patient}送饭的,床号多少
      护工到了找不到{patient}
      {patient}住院部哪栋哪床
      俺侄子{patient}搁哪屋住着嘞
      会诊单上{patient}没写床号呀,给补下
      那位{patient}换床没有,现在是几床
      血袋要送{patient},床位哪里`,
      `which ward is {patient} in
      {patient} bed number
      where is {patient} lying
      I'm here to visit {patient}
      has {patient} been moved, where to
      {patient}'s room please
      looking for an inpatient called {patient}
      delivery for {patient}, which bed
      {patient} came in through A&E last night, where did they put them
      bed of {patient}
      find {patient} among inpatients
      Kindly tell bed no of patient {patient}
      is {patient} still admitted, which ward
      where'd they take {patient} after surgery`,
    ),
    result: (args, r) => ({
      ...echo(args, 'patient'),
      ward: r.pick(words('七病区|心外监护|骨科|老年科|Ward C')),
      bed: r.integer(1, 48),
    }),
    answers: answers(`{patient}在{ward}{bed}床。`, `{patient} is in {ward}, bed {bed}.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'patient'), found: false }),
      `没有查到{patient}的住院记录。`,
      `There is no inpatient named {patient}.`,
    ),
  },
  {
    names: words('exam_preparation|jiancha_zhunbei|how_to_prepare_for_exam|examInstructions'),
    descriptions: texts(
      `检查前要做什么准备:空腹、憋尿、停药
      某项检查的注意事项
      检查须知`,
      `How to prepare for an examination: fasting, full bladder, medicines
      Instructions before a test
      Patient preparation by exam`,
    ),
    parameters: [param('exam', 'exam|test|jiancha|procedure', EXAMS, '检查项目', 'examination')],
    questions: texts(
      `做{exam}要空腹吗
      {exam}前能喝水不
      明早{exam},今晚要注意啥
      {exam}注意事项
      {exam}要憋尿伐
      {exam}之前降压药停不停
      约了{exam}怕白跑,要准备什么
      {exam}检查须知发一下
      早饭吃了个包子还能做{exam}吗
      {exam} 准备
      {exam}得饿几个小时
      做{exam}可以戴金项链不
      第一次做{exam}好紧张,有啥子要准备的
      怀孕能不能做{exam}呀,前面要干啥
      {exam}头天忌口不
      {exam}使唔使空肚
      护士没讲清,{exam}前要禁食多久
      给爷爷预约{exam},事先怎么弄
      {exam}需要家属陪吗,有哪些要求
      请告知{exam}前的准备工作
      准备{exam}
      {exam}之前喝咖啡影响结果吗
      要做个{exam}啦,提前多久不吃东西
      关于{exam}的术前宣教内容`,
      `do I need to fast for {exam}
      {exam} prep
      can I drink water before {exam}
      having a {exam} tomorrow, what should I do tonight
      how to prepare for {exam}
      instructions {exam}
      should I stop my tablets ahead of the {exam}
      ate breakfast already, is {exam} still ok
      What preparation does the {exam} require?
      {exam} need empty stomach or not
      nurse didn't explain, anything before {exam}?
      any dos and don'ts prior to {exam}
      first {exam} ever, bit nervous, what to bring and not eat
      coffee before {exam} allowed?`,
    ),
    missing: [
      lacking(
        'exam',
        `检查前要空腹吗
      明天做检查要准备啥`,
        `do I have to fast before the test
      how do I prepare`,
        `请问是什么检查?`,
        `Which examination is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'exam'),
      fasting_hours: r.integer(4, 12),
      note: r.pick(
        words('需要家属陪同|取下金属物品|提前憋尿|降压药照常吃|bring earlier films|no metal'),
      ),
    }),
    answers: answers(
      `{exam}前需空腹{fasting_hours}小时;另外:{note}。`,
      `Fast for {fasting_hours} hours before the {exam}; also: {note}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'exam'), preparation: null }),
      `{exam}不需要特别准备。`,
      `{exam} needs no special preparation.`,
    ),
  },
  {
    names: words('exam_report_status|baogao_jindu|isMyReportReady|test_result_status'),
    descriptions: texts(
      `检查报告出来没有
      查某人某项检查的报告进度和取报告时间
      报告状态`,
      `Whether a patient's report of an exam is ready
      Status of a test report
      When a report can be collected`,
    ),
    parameters: [
      param('exam', 'exam|test|jiancha|item', EXAMS, '检查项目', 'examination'),
      param(
        'patient',
        'patient|name|xingming|for_whom',
        bank('person'),
        '患者姓名',
        "patient's name",
      ),
    ],
    questions: texts(
      `{patient}的{exam}报告出了没
      {patient}{exam}结果好了吗
      {exam}报告啥时候能拿,名字{patient}
      {patient}上午做的{exam},能取片了么
      查报告 {patient} {exam}
      {exam}出结果没有啊我是{patient}
      医生等着看{patient}{exam}的报告,到哪步了
      {patient},{exam},报告状态
      替我老婆{patient}问下{exam}结果几时出
      {exam}那张单子,{patient}的,审核完没
      {patient}做{exam}都三天了咋还没报告
      自助机打不出来,{patient}的{exam}好没好
      {patient} {exam} 取报告时间
      请帮忙看{patient}{exam}报告进度
      {exam}报告写着{patient}的出来冇
      {patient}那份{exam}还在写吗
      快递报告行吗?{exam},{patient},先看好了没
      手机上查不到{exam},患者{patient}
      {patient}家属,等{exam}报告,多久
      {exam}({patient})现在能看吗
      病历要补{patient}的{exam}报告,出了没得
      {patient}姑娘的{exam}结果是今天给还是明天
      下午复诊要带{exam}报告,{patient},能来得及不
      {exam}完事了报告呢,我叫{patient}`,
      `is the {exam} report for {patient} ready
      {patient} {exam} result status
      when can I pick up {patient}'s {exam} report
      {exam} done this morning, name {patient}, is it out
      doc is waiting on {patient}'s {exam}
      has {patient}'s {exam} been signed off
      report for {patient}, {exam}, ready?
      three days and no {exam} report for {patient}, where is it
      {exam} results of my wife {patient}, when
      kindly check report of {patient} for {exam}
      the kiosk won't print {exam}, patient {patient}
      {patient} again, {exam} report came out already or not
      status {exam} / {patient}
      Have the findings of the {exam} for {patient} been released?`,
    ),
    missing: [
      lacking(
        'patient',
        `{exam}报告出了没
        {exam}结果能取了吗`,
        `is the {exam} report ready
        {exam} results?`,
        `请问患者叫什么名字?`,
        `What is the patient's name?`,
      ),
      lacking(
        'exam',
        `{patient}的报告好了没
        {patient}检查结果出了吗`,
        `is {patient}'s report ready
        results for {patient}?`,
        `是哪一项检查?`,
        `Which examination?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'exam', 'patient'),
      status: r.pick(words('审核中|已出|书写中')),
      collect_from: `${day(r, 2026, 2026)} ${clock(r)}`,
    }),
    answers: answers(
      `{patient}的{exam}报告:{status},{collect_from}起可取。`,
      `Report of {exam} for {patient}: {status}, to collect from {collect_from}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'exam', 'patient'), found: false }),
      `没有找到{patient}的{exam}记录。`,
      `No {exam} is on record for {patient}.`,
    ),
  },
  {
    names: words('exam_earliest_slot|jiancha_yuyue_zuizao|next_exam_appointment|examWaitDays'),
    descriptions: texts(
      `某项检查最早能约到哪天
      检查预约排期要等几天
      检查最近的空档`,
      `Earliest appointment for an examination
      How many days until there is a slot for an exam
      Next free exam slot`,
    ),
    parameters: [
      param('exam', 'exam|test|jiancha|modality', EXAMS, '检查项目', 'examination'),
      optional(
        param(
          'session',
          'session|shiduan|half_day|prefer',
          SESSIONS,
          '想约的时段:S1上午 S2下午 S3晚上',
          'session wanted: S1, S2 or S3',
        ),
      ),
    ],
    questions: texts(
      `{exam}最早约哪天
      {exam}要排多久
      {session}的{exam}最快什么时候有
      {exam}能约{session}吗,最近是哪天
      听说{exam}排到下个月了?最早几号
      {exam}预约 最近空档
      我只有{session}有空,{exam}几时能做
      疼得不行,{exam}最快能插到啥时候
      {exam}有号没,最早的
      预约{exam}等几天
      {exam} {session} 最早
      现在开单做{exam}要等到几号去哦
      住外地,{exam}最好{session},哪天排得上
      约个{exam}最近什么日子
      {exam}排期
      想{session}做{exam}啦,边日有位
      {exam}这两天能做上不
      别的院当天就做,你们{exam}最早哪日
      帮我爸看{exam}下一个空位
      {exam}的队排到哪天了
      若选{session},{exam}可约的第一天是
      请查{exam}可预约最早日期
      做{exam}得等多久啊这{session}
      {exam}什么时候轮得到我`,
      `earliest {exam} appointment
      how long is the wait for {exam}
      next {session} slot for {exam}
      when could I get a {exam} done at the soonest
      {exam} waiting list, first date?
      I can only do {session}, is there a {exam} soon
      first available {exam}
      doctor ordered {exam}, which day is free
      heard {exam} is booked out till next month, earliest?
      {exam} {session} earliest can or not
      soonest {session} for {exam} please
      What is the first open date for {exam}?
      {exam}, any gap this week
      how many days before {exam} can be done`,
    ),
    result: (args, r) => ({
      ...echo(args, 'exam'),
      date: day(r, 2026, 2026),
      time: clock(r),
      days: r.integer(1, 40),
    }),
    answers: answers(
      `{exam}最早可约{date} {time},要等{days}天。`,
      `The earliest {exam} is on {date} at {time}, in {days} days.`,
    ),
  },
  {
    names: words('drug_stock|yaopin_kucun|pharmacy_stock|medicineInStock'),
    descriptions: texts(
      `药房某药还有多少库存
      查药品余量,可指定剂型
      药店有没有这个药`,
      `Stock of a medicine in the pharmacy
      How many packs of a drug are left, by form
      Whether a medicine is in stock`,
    ),
    parameters: [
      param('drug', 'drug|medicine|yaopin|drug_name', DRUGS, '药品名称', 'medicine'),
      optional(
        param(
          'form',
          'form|dosage_form|jixing|presentation',
          choice(
            option('TAB', '药片|片子|片剂|一片片的', 'tablets|pills|tabs|the ones you swallow'),
            option(
              'SYR',
              '糖浆|口服液|小孩喝的水剂|瓶装喝的',
              'syrup|liquid|the drinkable one|oral solution',
            ),
            option('INJ', '针剂|打针的|注射用|小玻璃瓶', 'injection|jab|vials|ampoules'),
            option('TOP', '药膏|外用的|涂抹的|软膏', 'ointment|cream|the rub-on kind|topical'),
          ),
          '剂型:TAB片 SYR液 INJ针 TOP膏',
          'form code: TAB, SYR, INJ, TOP',
        ),
      ),
    ],
    questions: texts(
      `{drug}还有货吗
      {drug}剩几盒
      店里有没有{drug}
      {drug}{form}还有多少
      要{form}那种{drug},有不
      跑了三家都缺{drug},你家呢
      {drug} 库存
      {drug}断货没
      老人天天吃{drug}不能停,还够卖不
      {form}的{drug}还剩多少盒
      {drug}有冇得卖
      帮我看眼柜子{drug}余多少
      {drug}这药现货多少
      晚上还能买到{drug}么
      盘点差数,{drug}{form}账上几盒
      流感这阵{drug}抢光了吧
      药房{drug}存量
      有没得{drug},{form}更好
      {drug}够病区领一周不,现存几
      我要两盒{drug}哈,有货我就来
      {drug}最近紧张,手头多少
      库存查询:{drug},{form}
      给娃儿用{form},{drug}有剩没有
      还能拿到{drug}吗`,
      `do you have {drug}
      {drug} in stock?
      how many packs of {drug} left
      {drug} as {form}, any left
      tried three chemists already, have you got {drug}
      stock of {drug}
      got {drug} or not
      need {form} for my toddler, {drug}, in stock?
      is {drug} out again
      How much {drug} do we hold at present?
      {drug} {form} quantity
      ward wants a week's {drug}, is there enough on the shelf
      can i still grab {drug} tonight
      available qty of {drug} kindly`,
    ),
    result: (args, r) => ({
      ...echo(args, 'drug'),
      packs: r.integer(2, 380),
      reserved: r.integer(0, 40),
    }),
    answers: answers(
      `{drug}[({form})]还有{packs}盒,其中{reserved}盒已预留。`,
      `{packs} packs of {drug} are in stock, {reserved} of them reserved.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'drug'), packs: 0 }),
      `{drug}目前没有库存。`,
      `{drug} is out of stock.`,
    ),
  },
  {
    names: words('drug_expiry|yaopin_xiaoqi|medicineExpiryDate|batch_use_by'),
    descriptions: texts(
      `药品有效期:在库批次什么时候过期
      查某药最近到期的批号
      药品效期查询`,
      `Expiry of the batches of a medicine in stock
      When a drug's nearest batch expires
      Use-by date of a medicine`,
    ),
    parameters: [param('drug', 'drug|medicine|yaoming|product', DRUGS, '药品名称', 'medicine')],
    questions: texts(
      `{drug}什么时候过期
      {drug}有效期到哪天
      架上的{drug}还能卖多久
      {drug}效期
      近效期检查,{drug}最早到期是几号
      {drug}是不是快到期了呀
      {drug}这批药保质到几时
      先把要过期的挑出来,{drug}哪批
      {drug} 批号 有效期
      {drug}过没过期
      药监来查,{drug}批次日期给我
      {drug}现在这批撑到啥子时候
      家里那盒没了,你这{drug}日期新鲜不
      想多囤点{drug},能放到哪年
      {drug}几时到期啊靓仔
      快下架的{drug}日期是哪天
      看一眼{drug}最短的那批
      {drug}在库的到期日
      退货期快过了,{drug}哪天失效
      {drug}有没有临期的
      {drug}批次里最早失效的日期
      {drug}还剩几个月有效
      这{drug}啥时候不能用了
      请查询{drug}之有效期限`,
      `when does {drug} expire
      {drug} expiry
      use by date on our {drug}
      is the {drug} about to go off
      nearest expiring batch of {drug}
      inspector is here, batch dates for {drug}
      how long is the {drug} on the shelf good for
      {drug} expiring when ah
      which lot of {drug} runs out first
      check shelf life left on {drug}
      want to stock up on {drug}, how fresh is it
      any short dated {drug}?
      date on the {drug} box
      Please tell me until when {drug} can be dispensed.`,
    ),
    missing: [
      lacking(
        'drug',
        `这药什么时候过期
      查下效期`,
        `when does it expire
      check the expiry of the medicine`,
        `请问是什么药?`,
        `Which medicine?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'drug'),
      batch: code(r, 'B'),
      expires: day(r, 2026, 2028),
    }),
    answers: answers(
      `{drug}最早到期的是批号{batch},{expires}到期。`,
      `The first batch of {drug} to expire is {batch}, on {expires}.`,
    ),
  },
  {
    names: words('drug_shelf|yaopin_huowei|medicine_location|whereIsDrug'),
    descriptions: texts(
      `药品放在哪个货位
      查某药在药房几号柜第几层
      找药:货架位置`,
      `Shelf where a medicine lies in the pharmacy
      Cabinet and level of a drug
      Find the place of a medicine`,
    ),
    parameters: [param('drug', 'drug|medicine|yaopin|item', DRUGS, '药品', 'medicine')],
    questions: texts(
      `{drug}放哪了
      {drug}在几号柜
      新来的找不着{drug},在哪层
      {drug}货位
      顾客等着呢{drug}搁哪儿
      {drug}在冰箱还是架上
      {drug}是不是挪地方了
      {drug}摆边度
      {drug}第几排
      上架{drug}放哪个格子
      找{drug}
      {drug}位置在哪一柜
      昨天理货后{drug}不见了,系统货位是哪
      {drug}那个药在里间还是外间
      抓药抓到一半,{drug}喺哪个抽屉
      告诉我{drug}的架号
      {drug}归哪个区
      {drug} 柜号 层
      夜班就我一个,{drug}到底塞哪里去了
      阴凉柜里有{drug}没有,写的哪格
      {drug}存放位置
      我手上这箱{drug}应该码到啥位置
      {drug}往哪儿摆来着
      {drug}从哪个柜子拿`,
      `where is {drug} kept
      {drug} shelf
      which cabinet has {drug}
      new here, can't find {drug}
      customer waiting, where do we keep {drug}
      is {drug} in the fridge or on the rack
      {drug} location in the dispensary
      has {drug} been moved
      bin number {drug}
      which drawer for {drug}
      {drug} put where one
      restocking {drug}, where does it go
      On which level does {drug} lie?
      point me to {drug} please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'drug'),
      cabinet: `${r.pick(words('A|B|C|D'))}${r.integer(1, 18)}`,
      level: r.integer(1, 6),
    }),
    answers: answers(
      `{drug}在{cabinet}柜第{level}层。`,
      `{drug} is in cabinet {cabinet}, level {level}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'drug'), location: null }),
      `{drug}没有登记货位。`,
      `No place is on record for {drug}.`,
    ),
  },
  {
    names: words('drug_interaction|yaowu_xianghu|checkTwoMedicines|can_be_taken_together'),
    descriptions: texts(
      `两种药能不能一起吃
      药物相互作用查询
      联用风险等级`,
      `Whether two medicines may be taken together
      Interaction between two drugs
      Risk of combining medicines`,
    ),
    parameters: [
      param('drug', 'drug|drug_a|medicine|yao1|first', DRUGS, '第一种药', 'first medicine'),
      param('other', 'other|drug_b|with|yao2|second', DRUGS, '第二种药', 'second medicine'),
    ],
    questions: texts(
      `{drug}跟{other}冲不冲
      刚吃了{drug},还能再吃{other}不
      {other}配{drug}有没有问题
      {drug}加{other}
      我爸长期用{drug},感冒想用点{other},行不行
      {drug} {other} 相互作用
      {drug}同{other}可唔可以一齐食
      {other}要跟{drug}隔多久
      查一下{drug}与{other}联用的风险
      {drug}、{other}一块儿下肚会咋样
      大夫开了{drug}又开{other},没冲突吧
      {drug}遇上{other}会不会加重
      审方:{drug}+{other}
      在吃{drug}的人能用{other}么
      医生忘问了,我平时吃{drug},这回给的{other}
      {other}可不可以搭{drug}呀
      {drug}没停,{other}敢不敢上
      {drug}和{other}两样同时用安不安全
      哎我把{drug}和{other}都吃了,要紧吗
      请核对{drug}、{other}配伍
      有啥子影响嘛,{drug}混{other}
      {drug}期间能否使用{other}
      {other}会影响{drug}药效不`,
      `can I take {drug} with {other}
      {drug} and {other} together ok?
      {drug} {other} interaction
      does {other} clash with {drug}
      already on {drug}, doc gave me {other}, safe?
      is it fine to mix {drug} and {other}
      Are there known interactions between {drug} and {other}?
      took {drug} an hour ago, can i have {other} now
      {drug} plus {other} risk
      dad is on {drug} long term, wants {other} for a cold
      please check {other} against {drug}
      both {drug} and {other} can eat same time or not
      how far apart should {drug} and {other} be
      script has {drug} as well as {other}, any problem`,
    ),
    missing: [
      lacking(
        'other',
        `{drug}能跟别的药一起吃吗
      我在吃{drug},有没有冲突`,
        `can I take {drug} with my other tablets
      does {drug} clash with anything`,
        `想和哪种药一起用?`,
        `With which other medicine?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'drug', 'other'),
      risk: r.pick(words('低|中|高')),
      advice: r.pick(words('间隔2小时|避免同用|可以同用|需监测血压|take 2 hours apart|avoid')),
    }),
    answers: answers(
      `{drug}与{other}同用的风险:{risk};建议{advice}。`,
      `{drug} with {other}: risk {risk}; advice: {advice}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'drug', 'other'), interactions: [] }),
      `没有查到{drug}和{other}的相互作用。`,
      `No interaction between {drug} and {other} is known.`,
    ),
  },
  {
    names: words('drug_dose|yaopin_yongliang|dosage_by_age|howMuchToTake'),
    descriptions: texts(
      `按年龄查某药一次吃多少、一天几次
      药品用量查询
      用法用量`,
      `Dose of a medicine by age
      How much to take and how often
      Dosage for a patient of an age`,
    ),
    parameters: [
      param('drug', 'drug|medicine|yaopin|name', DRUGS, '药品', 'medicine'),
      param('age', 'age|years|nianling|age_years', integer(1, 95), '年龄(周岁)', 'age in years'),
    ],
    questions: texts(
      `{age}岁吃{drug}一次多少
      {drug}给{age}岁的吃几次
      孩子{age}岁,{drug}怎么喂
      {drug}{age}岁用量
      老人{age}了,{drug}要不要减半
      {age}岁的{drug}剂量
      {drug}一天几次,人{age}岁
      今年{age}岁 {drug} 咋个吃法
      我{age}岁,开了{drug},说明书丢了,吃多少
      {drug},患者{age}岁,用法
      {age}岁大可以吃几多{drug}
      {drug}每回几粒?我家那位{age}岁
      给{age}岁的他吃{drug}两片会不会多,标准是多少
      查{drug}适用{age}岁的用量
      {age}周岁,{drug},一日量
      {drug}该吃几毫克啊,刚满{age}岁
      娃{age}岁半夜发烧,{drug}给多少
      奶奶{age}岁高龄,{drug}每天的量
      {drug}用法 {age}岁
      {age}岁服{drug}几次为宜
      别吃过量了,{drug}对{age}岁来说一次是几
      {age}岁能吃{drug}吧,量呢
      实习问下{drug}在{age}岁人群的剂量
      瓶子上字太小,{drug}{age}岁吃多少`,
      `how much {drug} for a {age} year old
      {drug} dose age {age}
      I'm {age}, how many {drug} do I take
      my son is {age}, {drug}, how often
      dosage of {drug} at {age} years
      lost the leaflet, {drug}, aged {age}, what amount
      can a {age} year old have {drug} twice a day, what's the dose
      {age} yo, {drug}, mg?
      {drug} for mum who's {age}
      What is the recommended dose of {drug} at the age of {age}?
      kid {age} yrs burning up, {drug} give how much
      {drug} quantity for {age} yrs old patient pls
      at {age}, is the {drug} dose halved
      tell me the {drug} amount, patient is {age}`,
    ),
    missing: [
      lacking(
        'age',
        `{drug}一次吃多少
      {drug}怎么吃`,
        `how much {drug} do I give
      dose of {drug}?`,
        `患者多大年龄?`,
        `How old is the patient?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'drug', 'age'),
      mg: r.integer(1, 40) * 25,
      times_per_day: r.integer(1, 4),
    }),
    answers: answers(
      `{age}岁服{drug}每次{mg}毫克,每天{times_per_day}次。`,
      `At {age}, take {mg} mg of {drug}, {times_per_day} times a day.`,
    ),
  },
  {
    names: words('drug_price|yaojia|medicine_cost_by_pack|pharmacyPrice'),
    descriptions: texts(
      `药品价格:整盒、半盒、拆零
      查某药多少钱
      药店售价与医保支付价`,
      `Price of a medicine by pack
      What a drug costs in the pharmacy
      Retail and insured price of a medicine`,
    ),
    parameters: [
      param('drug', 'drug|medicine|yaopin|goods', DRUGS, '药品', 'medicine'),
      optional(
        param(
          'pack',
          'pack|unit|baozhuang|pack_code',
          choice(
            option(1, '整盒|一盒|原装的|没拆的', 'a full box|one box|sealed pack|whole pack'),
            option(2, '半盒|一板|单板|一排', 'a strip|one blister|half a box|single strip'),
            option(3, '拆零|几粒散的|零卖|按粒买', 'loose|by the piece|a few singles|per tablet'),
            option(4, '医院装|大包装|整箱|批发装', 'hospital pack|bulk|a carton|wholesale'),
          ),
          '包装:1整盒 2单板 3拆零 4大包装',
          'pack: 1 box, 2 strip, 3 loose, 4 bulk',
        ),
      ),
    ],
    questions: texts(
      `{drug}多少钱
      {drug}{pack}什么价
      买{pack}{drug}要几块
      {drug}贵不贵呀
      {drug}集采以后降到多少了
      网上便宜两块,你这{drug}卖多少
      {drug}{pack}怎么卖
      {pack}的{drug}价格
      {drug} 价格
      走医保{drug}自己掏多少
      想{pack}要点{drug},几多钱
      {drug}咋卖嘞
      {drug}涨价没
      报个价,{drug},{pack}
      老板{drug}一共几元
      {drug}比上个月便宜了吗 现在啥价
      {drug}售价
      给公司备药箱,{drug}{pack}单价
      {pack}卖不卖?{drug},多少
      {drug}要多少钱哦 刷卡
      能{pack}不,{drug}价怎么算
      问下{drug}的零售价
      {drug}打完折多少
      {drug}哪个价,便宜点噻`,
      `how much is {drug}
      {drug} price
      price for {pack} of {drug}
      {drug}, {pack}, what do you charge
      is {drug} expensive
      what's the insured price on {drug}
      saw {drug} cheaper online, how much here
      cost of {drug} {pack}
      can I buy {pack}, {drug}, and for how much
      How much would {pack} of {drug} come to?
      {drug} mrp please
      {drug} how much ah, got discount?
      got a tenner on me, enough for {drug}?
      first aid kit for the office, {drug} {pack}, rate`,
    ),
    result: (args, r) => ({
      ...echo(args, 'drug'),
      price: real(r, 2, 180, 2),
      insured: real(r, 1, 60, 2),
    }),
    answers: answers(
      `{drug}[({pack})]售价{price}元,医保价{insured}元。`,
      `{drug} costs {price} yuan, {insured} with insurance.`,
    ),
  },
  {
    names: words('pet_vaccine_due|yimiao_daoqi|nextPetShot|animal_vaccination_date'),
    descriptions: texts(
      `宠物下次打疫苗是哪天
      按宠物名和疫苗种类查到期日
      疫苗接种提醒`,
      `When a pet's next vaccination is due
      Due date of a vaccine by pet
      Pet shot reminder`,
    ),
    parameters: [
      param('pet', 'pet|pet_name|chongwu|animal', PETS, '宠物名字', "pet's name"),
      optional(
        param(
          'vaccine',
          'vaccine|shot|yimiao|vaccine_code',
          choice(
            option(
              'RAB',
              '狂犬|狂犬针|疯狗病那针|防咬人的',
              'rabies|rabies jab|the mad dog one|bite shot',
            ),
            option('CMB', '联苗|八联|猫三联|综合的', 'combo|the combined shot|5-in-1|core jab'),
            option(
              'KEN',
              '犬窝咳|咳嗽那个|寄养要求的|滴鼻的',
              'kennel cough|the cough one|nose drops|boarding shot',
            ),
            option(
              'DWM',
              '驱虫|打虫|体内外驱|吃的虫药',
              'deworming|worm tablet|flea and worm|parasite dose',
            ),
          ),
          '种类:RAB CMB KEN DWM',
          'vaccine code: RAB, CMB, KEN or DWM',
        ),
      ),
    ],
    questions: texts(
      `{pet}该打疫苗了吗
      {pet}{vaccine}什么时候到期
      {pet}下一针哪天
      要出国带{pet},{vaccine}还在不在有效期
      {pet} {vaccine} 到期
      {vaccine}给{pet}打是几号来着
      毛孩子{pet}疫苗本丢了,下次啥时候打
      {pet}的{vaccine}过期没
      邻居家狗都打了,我家{pet}几时轮到
      {pet}{vaccine}要不要补
      {pet}接种提醒查一下
      查{pet}下次{vaccine}日期
      寄养店要{vaccine}记录,{pet}到哪天
      {pet}几时要打针呀医生
      {pet}打过{vaccine}没忘了,下回哪日
      帮{pet}看看疫苗时间
      {vaccine},{pet}
      {pet}是不是快到{vaccine}的日子喽
      {pet}上次是去年打的吧,下次呢
      {pet}针打到啥辰光
      我家那只{pet}还差哪天打{vaccine}
      {pet}疫苗
      前台问{pet}主人约{vaccine},到期日给我
      {pet}啥时候再来打`,
      `when is {pet} due for a shot
      {pet} {vaccine} due
      is {pet}'s {vaccine} still valid
      next vaccination {pet}
      flying with {pet}, when does the {vaccine} run out
      lost the booklet, when's {pet} due again
      {vaccine} for {pet}, which date
      does {pet} need the {vaccine} soon
      kennel wants proof, {pet}'s {vaccine} good till?
      When should {pet} come in for the {vaccine}?
      {pet} jab when
      remind me, {pet}'s vaccines
      has our {pet} missed the {vaccine}
      {pet} shots up to date or not`,
    ),
    missing: [
      lacking(
        'pet',
        `下次打疫苗是哪天
      {vaccine}什么时候到期`,
        `when is the next shot due
      {vaccine} due date?`,
        `宠物叫什么名字?`,
        `What is the pet's name?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pet'),
      due: day(r, 2026, 2027),
      last: day(r, 2025, 2025),
    }),
    answers: answers(
      `{pet}下次[{vaccine}]接种日是{due},上次是{last}。`,
      `{pet} is due on {due}; the last one was on {last}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pet'), records: [] }),
      `{pet}没有接种记录。`,
      `{pet} has no vaccination record.`,
    ),
  },
  {
    names: words('pet_weight|chongwu_tizhong|petWeightTrend|animal_weight_history'),
    descriptions: texts(
      `宠物最近一次称重是多少
      体重记录和变化
      查宠物胖了还是瘦了`,
      `A pet's last weight and the change
      Weight record of an animal
      Whether a pet gained or lost weight`,
    ),
    parameters: [param('pet', 'pet|pet_name|mingzi|patient', PETS, '宠物名', "pet's name")],
    questions: texts(
      `{pet}多重
      {pet}现在几斤
      {pet}胖了没
      {pet}上回称是多少公斤
      {pet}体重
      感觉{pet}最近瘦得厉害,查下记录
      {pet}减肥有效果吗
      {pet}又重咗几多
      算药量要用,{pet}几公斤
      {pet}体重变化看看
      {pet}比上次长了几两
      我家{pet}肥得跟猪似的,到底多少斤
      麻醉前确认{pet}体重
      航空箱限重八公斤,{pet}超没超
      {pet}称重记录
      {pet}有几多磅
      {pet}绝育以后长胖了吧
      {pet} 斤数
      {pet}最新体重报一下
      {pet}是轻了还是重了
      哎哟{pet}抱不动了都,多重啊
      主治问{pet}的重量
      {pet}这次门诊称了没,是多少
      看看{pet}掉秤没有`,
      `how much does {pet} weigh
      {pet} weight
      has {pet} put on weight
      last weigh-in for {pet}
      need kilos for the dose, {pet}
      {pet} looks skinny, what did the scales say
      is the diet working for {pet}
      {pet} kg?
      carrier limit is 8 kilos, is {pet} over
      weight history {pet}
      What was {pet}'s weight at the last visit?
      {pet} gained or lost since last time
      how heavy {pet} now
      {pet}'s so chunky lol how many kilos`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pet'),
      kg: real(r, 1, 45),
      change_kg: real(r, 0.1, 3),
      direction: r.pick(words('增加|减少')),
      date: day(r, 2026, 2026),
    }),
    answers: answers(
      `{pet}在{date}称重{kg}公斤,比上次{direction}{change_kg}公斤。`,
      `{pet} weighed {kg} kg on {date}, a change of {change_kg} kg.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pet'), weights: [] }),
      `{pet}还没有称重记录。`,
      `{pet} has never been weighed here.`,
    ),
  },
  {
    names: words('pet_boarding_status|jiyang_zhuangtai|howIsMyPet|kennel_check'),
    descriptions: texts(
      `寄养的宠物今天怎么样:吃饭、遛弯、住哪间
      查寄养情况
      宠物酒店日报`,
      `How a boarded pet is doing today: food, walks, kennel
      Boarding status of a pet
      Pet hotel daily note`,
    ),
    parameters: [
      param('pet', 'pet|pet_name|guest|chongwu', PETS, '寄养宠物的名字', 'name of the boarded pet'),
    ],
    questions: texts(
      `{pet}在你们那儿乖不乖
      {pet}今天吃饭了吗
      {pet}寄养情况
      我出差呢,{pet}还好吗
      {pet}遛了没
      想{pet}了,它现在咋样
      {pet}住哪间笼子
      {pet}拉肚子好点没,店里记了吗
      {pet}闹不闹
      看下寄养的{pet}
      {pet}昨晚睡得香不香
      {pet}食咗饭未
      放你家的{pet}今儿状态如何
      {pet}有没有叫一宿啊
      {pet}几号接来着顺便问吃得好伐
      {pet}日报
      店员呢?{pet}今日情况发一下
      {pet}还认生不
      帮我看{pet}今日遛几趟了
      {pet}跟别的狗打架没有
      寄宿:{pet}
      {pet}住得惯么
      我家{pet}吃了多少粮
      {pet}那小祖宗今天怎么样`,
      `how's {pet} doing at the kennel
      did {pet} eat today
      {pet} boarding update
      missing {pet}, is she ok
      which run is {pet} in
      has {pet} been walked
      is {pet} behaving over there
      daily note for {pet}
      I'm abroad, any news on {pet}
      {pet} settled in or still crying
      How is {pet} getting on in boarding today?
      kindly update about {pet} stay
      {pet} ok anot
      was {pet} sick again last night`,
    ),
    missing: [
      lacking(
        'pet',
        `我家狗寄养得怎么样
      寄养的今天吃饭没`,
        `how is my dog doing
      did she eat today`,
        `请问宠物叫什么?`,
        `What is the pet called?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pet'),
      kennel: r.integer(1, 40),
      meals: r.integer(1, 3),
      walks: r.integer(1, 4),
      mood: r.pick(words('活泼|安静|有点认生|平稳')),
    }),
    answers: answers(
      `{pet}住{kennel}号间,今天吃了{meals}顿,遛了{walks}次,状态{mood}。`,
      `{pet} is in kennel {kennel}, had {meals} meals and {walks} walks today.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pet'), boarding: false }),
      `{pet}目前不在寄养。`,
      `{pet} is not boarding here now.`,
    ),
  },
  {
    names: words('pet_owner_contact|chongwu_zhuren|whose_pet|findOwnerOfPet'),
    descriptions: texts(
      `查宠物的主人是谁、电话多少
      按宠物名找饲主
      饲主联系方式`,
      `Owner of a pet and the phone number
      Find whose animal this is
      Contact of a pet's keeper`,
    ),
    parameters: [param('pet', 'pet|pet_name|animal|dongwu', PETS, '宠物名字', "animal's name")],
    questions: texts(
      `{pet}是谁家的
      {pet}主人电话
      {pet}的家长是哪位
      {pet}手术出了点状况,赶紧联系谁
      捡到一只牌子写{pet},主人是谁
      {pet}饲主
      打给{pet}主人,号码多少
      {pet}邊個嘅
      {pet}妈妈贵姓来着
      {pet}落了件衣服在店里,通知谁来拿
      {pet}归哪家养的
      {pet}登记人
      前台:{pet}到时间没人接,家长电话
      {pet}这猫啥人家的
      联系方式 {pet}
      查{pet}的主人
      报告寄哪里,{pet}主人叫什么
      {pet}爸爸留的哪个手机
      就是那只{pet},谁带来的
      {pet}主人资料
      谁是{pet}的主子…不对,奴才
      {pet}的监护人联系一下,给个名字
      走廊里那个{pet}是哪个的狗
      找{pet}它主人`,
      `whose pet is {pet}
      owner of {pet}
      phone for {pet}'s owner
      found a dog with a tag saying {pet}, who owns it
      surgery complication, who do I call for {pet}
      {pet} owner contact
      who brings in {pet}
      {pet} belongs to?
      nobody picked up {pet}, number please
      who's {pet}'s mum
      Whom should we notify about {pet}?
      {pet} owner name and mobile
      where do I send {pet}'s bill
      {pet} is under whose name`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pet'),
      owner: someone(r),
      phone: `13${r.integer(100000000, 999999999)}`,
    }),
    answers: answers(
      `{pet}的主人是{owner},电话{phone}。`,
      `{pet} belongs to {owner}, phone {phone}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pet'), found: false }),
      `没有登记叫{pet}的宠物。`,
      `No pet named {pet} is registered.`,
    ),
  },
  {
    names: words('vet_visit_history|jiuzhen_jilu|lastVetVisit|animal_case_notes'),
    descriptions: texts(
      `宠物上次看病是什么时候、什么毛病
      查就诊病历
      宠物诊断记录`,
      `A pet's last visit to the vet and the diagnosis
      Case notes of an animal
      What a pet was treated for`,
    ),
    parameters: [
      param('pet', 'pet|pet_name|chongwu|patient_name', PETS, '宠物名', 'pet'),
      optional(
        param(
          'system',
          'system|body_part|leibie|organ',
          choice(
            option('DERM', '皮肤|掉毛那次|长癣|挠痒痒', 'skin|the itching|hair loss|rash'),
            option('DENT', '牙|口臭|洗牙|嘴里', 'teeth|dental|bad breath|mouth'),
            option('GI', '肠胃|拉稀|呕吐|肚子', 'stomach|the runs|vomiting|tummy'),
            option('ORTH', '腿|瘸的那回|骨头|关节', 'leg|the limp|bones|joints'),
          ),
          '系统:DERM皮肤 DENT口腔 GI消化 ORTH骨科',
          'system code: DERM, DENT, GI, ORTH',
        ),
      ),
    ],
    questions: texts(
      `{pet}上次看病是啥毛病
      {pet}{system}看过没
      {pet}的病历
      {system}又犯了,{pet}上回怎么诊断的
      {pet}什么时候来过
      调{pet}就诊记录,{system}方面
      {pet} {system} 病史
      换了医生,不了解{pet},之前得过什么
      {pet}以前{system}治过吗
      {pet}最近一次来看的什么
      {pet}上次系咩病
      我忘了{pet}哪天看的{system}
      {pet}{system}问题当时咋说的
      接诊{pet},先看老病历
      {pet}就诊历史
      保险理赔要用,{pet}{system}诊断
      {pet}去年那场病叫啥名
      {pet}有没有{system}的旧记录
      {system},{pet},上次诊断
      {pet}看诊日期和结果
      医生您翻翻{pet}前面的记录呗
      {pet}又不舒服啦,上回给的什么诊断
      问下{pet}之前哪天来看的病
      {pet}的{system}老毛病记录`,
      `what was {pet} treated for last time
      {pet} vet history
      did {pet} ever come in about {system}
      when did we last see {pet}
      {system} again, what did the vet say about {pet} before
      case notes {pet}
      new vet here, anything on file for {pet}
      {pet}, {system}, previous diagnosis
      insurance claim, need {pet}'s {system} diagnosis
      What was the outcome of {pet}'s most recent visit?
      past records of {pet} regarding {system}
      {pet} last time come for what
      has {pet} had {system} trouble before
      pull {pet}'s notes`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pet'),
      date: day(r, 2025, 2026),
      diagnosis: r.pick(
        words('真菌感染|牙结石|肠炎|髌骨脱位|外耳炎|过敏|gastritis|dermatitis|sprain'),
      ),
      vet: someone(r),
    }),
    answers: answers(
      `{pet}上次就诊是{date},诊断{diagnosis},医生{vet}。`,
      `{pet} was last seen on {date} by {vet}: {diagnosis}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pet'), visits: [] }),
      `{pet}没有相关就诊记录。`,
      `There is no such visit on file for {pet}.`,
    ),
  },
  {
    names: words('greenhouse_reading|dapeng_shuju|house_climate|readGreenhouse'),
    descriptions: texts(
      `大棚当前读数:温度、湿度、光照、二氧化碳
      查某个温室的环境数据
      棚内传感器`,
      `Current reading in a greenhouse: temperature, humidity, light or CO2
      Climate of a greenhouse now
      Greenhouse sensor value`,
    ),
    parameters: [
      param('house', 'house|greenhouse|dapeng|house_name', HOUSES, '大棚名称', 'greenhouse'),
      param(
        'quantity',
        'quantity|sensor|xiangmu|channel',
        choice(
          option(
            'T1',
            '温度|冷不冷|热不热|几度',
            'temperature|how hot it is|how cold it is|degrees',
          ),
          option(
            'RH',
            '湿度|潮不潮|干不干|水汽',
            'humidity|how damp it is|moisture in the air|how dry it is',
          ),
          option(
            'LX',
            '光照|亮不亮|光够不够|日照强度',
            'light|how bright it is|light level|brightness',
          ),
          option(
            'CO',
            '二氧化碳|碳肥|CO2浓度|气肥',
            'CO2|carbon dioxide|the gas level|carbon level',
          ),
        ),
        '通道:T1温度 RH湿度 LX光照 CO二氧化碳',
        'channel: T1, RH, LX or CO',
      ),
    ],
    questions: texts(
      `{house}{quantity}
      {house}里头{quantity}啊
      看下{house}的{quantity}
      {house}现在{quantity}
      寒潮来了睡不着,{house}{quantity}
      {quantity}查一下,{house}
      {house}这会儿{quantity}多少嘛
      {house}叶子打蔫,是不是{quantity}有问题
      {house}那边{quantity}报给我
      我在镇上开会,{house}{quantity}咋样
      {house} {quantity} 实时
      棚膜没合上吧,{house}{quantity}
      {quantity},{house}这座
      老李让我瞅瞅{house}{quantity}
      {house}今早{quantity}正常不
      手机报警了,{house}的{quantity}到底是
      {house}头{quantity}怎么样咯
      传感器读数:{house},{quantity}
      {house}{quantity}够唔够
      要开风机前,先看{house}的{quantity}
      请报{house}当前{quantity}
      嗯{house}…不用别的,就{quantity}
      {house}里的{quantity}高了没
      {house}苗刚移,{quantity}给我盯一下`,
      `{house} {quantity}
      what's the {quantity} in {house}
      {quantity} inside {house} now
      leaves drooping in {house}, check {quantity}
      frost warning, {quantity} at {house}?
      show me {quantity} for {house}
      I'm in town, tell me {quantity} over in {house}
      is {house} alright, I mean {quantity}
      Please report the {quantity} of {house}.
      {house} sensor, {quantity}
      alarm went off for {house}, {quantity} reading
      {quantity} {house} asap
      before I open the vents: {quantity}, {house}
      {house} today {quantity} how much`,
    ),
    missing: [
      lacking(
        'house',
        `棚里{quantity}
        大棚现在{quantity}`,
        `{quantity} in the greenhouse
        what's the {quantity} now`,
        `请问是哪个棚?`,
        `Which greenhouse?`,
      ),
      lacking(
        'quantity',
        `{house}现在读数多少
        看下{house}传感器`,
        `reading of {house}
        what does the sensor in {house} say`,
        `要看温度、湿度、光照还是二氧化碳?`,
        `Temperature, humidity, light or CO2?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'house'),
      value: real(r, 4, 900),
      unit: { T1: '°C', RH: '%', LX: 'lux', CO: 'ppm' }[toText(args['quantity'] ?? '')] ?? '%',
      at: clock(r),
    }),
    answers: answers(
      `{house}在{at}的读数是{value} {unit}。`,
      `{house} reads {value} {unit} at {at}.`,
    ),
  },
  {
    names: words('greenhouse_crop|peng_li_zhongshenme|whatGrowsIn|house_planting'),
    descriptions: texts(
      `查某个大棚种的什么、哪天定植
      棚内作物品种
      种植档案`,
      `What grows in a greenhouse and when it was planted
      Crop of a greenhouse
      Planting record of a house`,
    ),
    parameters: [param('house', 'house|greenhouse|dapeng|location', HOUSES, '大棚', 'greenhouse')],
    questions: texts(
      `{house}种的啥
      {house}里面现在是什么菜
      {house}定植多久了
      客户要参观,{house}长的什么品种
      {house}作物
      {house}这茬是哪天栽的
      {house}空着没有,种什么了
      问哈{house}头栽的啥子
      {house}换茬了没,现在种什么
      {house}种植档案
      新来的技术员不清楚{house}是什么苗
      {house}上个月种下去的是什么
      {house}种紧乜嘢
      扶贫办来登记,{house}种植内容
      {house}那棚里头是不是辣椒啊
      {house} 品种
      查查{house}定植日期跟品种
      {house}还是原来那批吗
      带孩子摘果子去,{house}有什么可摘
      {house}里栽了啥嘞
      {house}如今种着哪样作物
      报产量要填{house}作物名
      到{house}门口了,这里种什么的
      {house}谁种我不管,种的是什么`,
      `what's growing in {house}
      {house} crop
      what did we plant in {house}
      when was {house} planted
      is {house} empty or what's in it
      visitors coming, which variety is in {house}
      {house} planting record
      new agronomist here, {house} has what in it
      is it still peppers in {house}
      What is currently cultivated in {house}?
      {house} grow what one
      pick your own at {house}, what is there
      need the crop name for {house} on a form
      changed over yet, {house}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'house'),
      crop: r.pick(words('番茄|黄瓜|草莓|生菜|彩椒|百合|蓝莓|香菇|basil|strawberries')),
      planted: day(r, 2025, 2026),
    }),
    answers: answers(
      `{house}种的是{crop},{planted}定植。`,
      `{house} holds {crop}, planted on {planted}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'house'), crop: null }),
      `{house}现在空着。`,
      `{house} is empty now.`,
    ),
  },
  {
    names: words('last_irrigation|jiaoshui_jilu|houseWatering|when_was_it_watered'),
    descriptions: texts(
      `大棚上次浇水施肥的时间和用量
      查灌溉记录
      滴灌最近一次`,
      `When a greenhouse was last watered or fed, and how much
      Irrigation log of a house
      Last drip run`,
    ),
    parameters: [
      param('house', 'house|greenhouse|dapeng|zone', HOUSES, '大棚', 'greenhouse'),
      optional(
        param(
          'kind',
          'kind|type|fangshi|what',
          choice(
            option('W', '清水|光浇水|滴灌|白水', 'plain water|just water|drip|irrigation'),
            option('F', '水肥|冲肥|带料的水|营养液', 'feed|fertigation|nutrient mix|plant food'),
            option('M', '喷雾|弥雾|叶面|洗叶子', 'misting|fog|foliar|leaf spray'),
          ),
          '方式:W清水 F水肥 M弥雾',
          'W water, F feed, M mist',
        ),
      ),
    ],
    questions: texts(
      `{house}上次浇水啥时候
      {house}{kind}给过没
      {house}今天浇了吗
      土都裂了,{house}多久没上{kind}了
      {house}浇水记录
      {house}最近一次{kind}是几点
      {kind} {house} 上次
      {house}那根管子堵了,昨晚滴没滴
      换班没交代,{house}{kind}打了没
      {house}用了多少方水
      {house}几时淋过水
      {house}的{kind}谁弄的,什么时候
      别浇重了,先看{house}最后一次
      {house}{kind}隔几天了
      给我看{house}灌溉
      {house}浇冇浇
      天太热{house}怕旱,上回水是哪天
      {house}上{kind}的日子
      灌水:{house}
      {house}里前一遍{kind}搞了多少升
      {house}昨儿喝水了没有
      想打{kind},{house}离上次多久
      {house}水量查一查
      侬看看{house}啥辰光浇过个`,
      `when was {house} last watered
      {house} watered today?
      last {kind} in {house}
      soil is cracking, how long since {house} got water
      {house} irrigation log
      did the night shift run {kind} on {house}
      how many litres went into {house}
      don't want to overdo it, last {kind} for {house}?
      {house} {kind} time
      pipe was blocked, did {house} get any water
      When did {house} last receive {kind}?
      {house} water already or not
      has {house} had its {kind}
      watering details of {house} pls`,
    ),
    result: (args, r) => ({
      ...echo(args, 'house'),
      at: `${day(r, 2026, 2026)} ${clock(r)}`,
      litres: r.integer(80, 4000),
      minutes: r.integer(5, 90),
    }),
    answers: answers(
      `{house}上次[{kind}]是{at},{litres}升,{minutes}分钟。`,
      `{house} was last done at {at}: {litres} litres in {minutes} minutes.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'house'), runs: [] }),
      `{house}没有浇灌记录。`,
      `No watering is on record for {house}.`,
    ),
  },
  {
    names: words('pest_sightings|bingchonghai|pestReport|what_bugs_in_house'),
    descriptions: texts(
      `大棚病虫害监测:诱虫板数量、病斑
      查某棚发现了什么虫什么病
      虫情`,
      `Pests and disease found in a greenhouse
      Trap counts and sightings by house
      Pest scouting report`,
    ),
    parameters: [
      param('house', 'house|greenhouse|dapeng|site', HOUSES, '大棚', 'greenhouse'),
      optional(
        param(
          'pest',
          'pest|pest_code|chongzi|organism',
          choice(
            option('APH', '蚜虫|腻虫|蜜虫|油汗', 'aphids|greenfly|plant lice|sticky bugs'),
            option(
              'WHF',
              '白粉虱|小白蛾|白蝇|飞的小白虫',
              'whitefly|little white flies|white ones that fly up|tiny moths',
            ),
            option('MIT', '红蜘蛛|叶螨|小红点虫|火龙', 'spider mites|red mites|tiny red dots|webs'),
            option('MLD', '白粉病|霜霉|长毛的病|白毛', 'mildew|white fuzz|powdery stuff|mould'),
          ),
          'APH蚜虫 WHF粉虱 MIT叶螨 MLD霉病',
          'pest code: APH, WHF, MIT, MLD',
        ),
      ),
    ],
    questions: texts(
      `{house}有虫没
      {house}{pest}多不多
      {house}虫情
      黄板上一片黑,{house}是{pest}吗,数多少
      {pest}在{house}发现几处
      {house}{pest}严重不
      {house} {pest}
      打药前看下{house}{pest}到啥程度
      {house}最近病虫害咋样
      {house}叶子背面全是点,查{pest}
      {house}有冇{pest}
      隔壁闹{pest}了,{house}呢
      {house}巡棚记录,虫子
      {house}里{pest}还在涨没
      问问{house}病害情况
      {house}的{pest}上周到现在几头
      植保站要数,{house}{pest}
      {house}招{pest}了吧
      {house}发病没得
      诱虫板:{house}
      {house}害虫监测数据发来
      看看{house}有无{pest}
      这几天潮,{house}容易起{pest},有么
      {house}干净不干净,虫`,
      `any bugs in {house}
      {pest} in {house}?
      {house} pest count
      sticky traps are black, is it {pest} at {house}
      how bad is {pest} in {house}
      scouting report {house}
      before I spray, level of {pest} in {house}
      next door has {pest}, what about {house}
      {house} {pest} status
      leaves look spotty in {house}, check for {pest}
      What was found in {house} during scouting?
      {house} got pest or not
      is {pest} spreading through {house}
      disease situation of {house} kindly`,
    ),
    missing: [
      lacking(
        'house',
        `棚里有{pest}没
      看下虫情`,
        `any {pest} around
      pest report please`,
        `要看哪个棚?`,
        `Which greenhouse?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'house'),
      count: r.integer(3, 240),
      level: r.pick(words('轻|中|重')),
      checked: day(r, 2026, 2026),
    }),
    answers: answers(
      `{house}{checked}查到[{pest}]{count}处,程度{level}。`,
      `On {checked}, {count} were counted in {house}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'house'), count: 0 }),
      `{house}没有发现病虫害。`,
      `Nothing was found in {house}.`,
    ),
  },
  {
    names: words('plot_spraying_log|dikuai_yongyao|fieldTreatments|what_was_sprayed'),
    descriptions: texts(
      `地块最近打了什么药、几天后能采
      查田块施药记录和安全间隔期
      打药记录`,
      `What a plot was last sprayed with and when it may be picked
      Field treatment log with the waiting period
      Spraying record by plot`,
    ),
    parameters: [
      param('plot', 'plot|field|dikuai|block', PLOTS, '地块', 'plot'),
      optional(
        param(
          'agent',
          'agent|class|yaolei|product_class',
          choice(
            option('HB', '除草的|草药剂|打草|灭草', 'weedkiller|herbicide|for weeds|the grass one'),
            option(
              'IN',
              '杀虫的|治虫药|打虫子|灭虫',
              'insecticide|bug spray|for insects|against pests',
            ),
            option(
              'FG',
              '杀菌的|治病的药|防霉|保叶的',
              'fungicide|for mould|disease spray|blight stuff',
            ),
          ),
          '药类:HB除草 IN杀虫 FG杀菌',
          'HB herbicide, IN insecticide, FG fungicide',
        ),
      ),
    ],
    questions: texts(
      `{plot}打过什么药
      {plot}{agent}啥时候喷的
      {plot}现在能采吗
      收购商要看{plot}打药记录
      {plot}{agent}打了没有
      {agent},{plot},最近一次
      {plot}用药
      想放羊进去,{plot}{agent}过了几天
      {plot}打完药几天能摘
      我叔说{plot}没打{agent},查查
      {plot} {agent} 记录
      {plot}上次无人机喷的是什么
      合作社检查,{plot}施药台账
      {plot}安全期到了么
      {plot}喷咗咩药
      {plot}边上果子能吃不,是不是刚{agent}
      {plot}里{agent}用的哪种
      蜜蜂箱要搬过去 {plot}最近有没有打药
      {plot}几号喷的
      问{plot}{agent}喷洒日期
      {plot}这块打药没
      下雨前喷的{agent}是{plot}吧
      {plot}那头儿洒的药还要等多久
      {plot}农药记录`,
      `what was {plot} sprayed with
      {plot} last {agent}
      can we pick {plot} yet
      did anyone put {agent} on {plot}
      buyer wants the spray record for {plot}
      {plot} treatments
      moving bees in, was {plot} sprayed lately
      when did {plot} get {agent}
      days to harvest for {plot}
      {agent} on {plot}, which product
      Has {plot} been treated with {agent}?
      {plot} spray what ah last time
      letting sheep onto {plot}, is it safe yet
      withholding period {plot}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'plot'),
      product: r.pick(words('草铵膦|吡虫啉|代森锰锌|阿维菌素|嘧菌酯|glyphosate|sulphur')),
      date: day(r, 2026, 2026),
      wait_days: r.integer(3, 30),
    }),
    answers: answers(
      `{plot}在{date}打了{product},要等{wait_days}天才能采。`,
      `{plot} was sprayed with {product} on {date}; wait {wait_days} days before picking.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'plot'), treatments: [] }),
      `{plot}没有打药记录。`,
      `{plot} has no spraying on record.`,
    ),
  },
  {
    names: words('plot_soil_moisture|turang_shangqing|fieldSoilReading|how_dry_is_plot'),
    descriptions: texts(
      `地块墒情:某深度的土壤含水量
      查田里土湿不湿
      土壤水分读数`,
      `Soil moisture of a plot at a depth
      How wet the ground is in a field
      Soil water reading`,
    ),
    parameters: [
      param('plot', 'plot|field|dikuai|parcel', PLOTS, '地块', 'plot'),
      optional(
        param('depth', 'depth|depth_cm|shendu|cm', integer(5, 100), '深度(厘米)', 'depth in cm'),
      ),
    ],
    questions: texts(
      `{plot}墒情怎么样
      {plot}{depth}公分土湿不湿
      {plot}旱不旱
      {plot}地下{depth}厘米含水多少
      好久没下雨,{plot}还撑得住不
      {plot}土壤水分
      {depth}厘米深的{plot},多少水
      要播种了,{plot}墒够不够
      {plot}下{depth}cm读数
      {plot}那块地干透了没
      {plot}往下{depth}公分还是潮的吧
      {plot}湿度数 土里的
      拖拉机进得去{plot}吗,土太烂没
      {plot}土干咗未
      看{plot}含水率,深{depth}厘米
      墒情:{plot}
      {plot}底墒如何
      {plot}还浇不浇,土里多少水
      {depth}公分,{plot}
      俺那{plot}土渴不渴
      请查询{plot}{depth}厘米处墒情
      {plot}水分探头现在显示啥
      {plot}表层干了,{depth}厘米那层呢
      {plot}泥巴湿得很不`,
      `how dry is {plot}
      {plot} soil moisture
      moisture at {depth} cm in {plot}
      no rain for weeks, is {plot} holding up
      {plot}, {depth} cm down, how wet
      can the tractor go on {plot} or is it too wet
      soil water {plot}
      is there enough moisture to sow {plot}
      probe reading for {plot} at {depth} cm
      What is the soil water content of {plot}?
      should I irrigate {plot}, how's the ground
      {plot} ground wet or dry
      top is dust at {plot}, what about {depth} centimetres
      give moisture of {plot} depth {depth} cm`,
    ),
    missing: [
      lacking(
        'plot',
        `墒情怎么样
      地下{depth}厘米湿不湿`,
        `how wet is the soil
      moisture at {depth} cm?`,
        `请问是哪块地?`,
        `Which plot?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'plot', 'depth'),
      percent: real(r, 6, 38),
      at: clock(r),
    }),
    answers: answers(
      `{plot}[{depth}厘米处]含水{percent}%,{at}测。`,
      `{plot} holds {percent}% water, measured at {at}.`,
    ),
  },
  {
    names: words('herd_count|cunlan_shuliang|livestockInPen|how_many_animals'),
    descriptions: texts(
      `查圈舍存栏多少头
      某块放牧地上的牲畜数
      存栏统计`,
      `How many animals of a kind are on a field
      Livestock count by plot
      Head of stock`,
    ),
    parameters: [
      param('plot', 'plot|paddock|dikuai|place', PLOTS, '放牧地', 'field they graze'),
      param(
        'kind',
        'kind|species|zhonglei|stock_code',
        choice(
          option('BOV', '牛|黄牛|老牛们|肉牛', 'cattle|cows|beef animals|the herd of cows'),
          option('OVI', '羊|绵羊|小尾寒羊|羊群', 'sheep|ewes|the flock|woolly ones'),
          option('SUI', '猪|肥猪|黑猪|二师兄', 'pigs|hogs|swine|porkers'),
          option('AVI', '鸡|土鸡|走地鸡|家禽', 'hens|chickens|poultry|laying birds'),
        ),
        'BOV牛 OVI羊 SUI猪 AVI禽',
        'BOV, OVI, SUI or AVI',
      ),
    ],
    questions: texts(
      `{plot}有几头{kind}
      {plot}放了多少{kind}
      {kind}在{plot}还剩多少
      {plot}{kind}存栏
      昨夜狼叫,{plot}的{kind}少没少
      数一下{plot}里{kind}
      保险公司要来点数,{plot}{kind}有多少
      {plot}那头{kind}够一车不
      {kind} {plot} 数量
      过年要卖,{plot}{kind}现有几
      {plot}养了几多{kind}
      {plot}上头{kind}一共多少个
      草不够吃了,{plot}现在{kind}几只
      {plot}圈的{kind}总数
      {kind}转到{plot}多少了
      {plot},{kind},存栏数
      防疫来打针,{plot}{kind}几多头要备
      你去看{plot}有{kind}没,多少
      {plot}{kind}死了几只后还有多少
      问下{plot}放养的{kind}有几
      {plot}头的{kind}好多嘛
      把{plot}{kind}的头数报上来
      {plot}跑丢了两只{kind},账上多少
      {kind}数目,{plot}那边`,
      `how many {kind} on {plot}
      {plot} {kind} count
      number of {kind} in {plot}
      are any {kind} missing from {plot}, how many are there
      insurance is counting, {kind} at {plot}
      head of {kind}, {plot}
      how many {kind} have we got up at {plot}
      grass is short, how many {kind} are on {plot} now
      {kind} moved to {plot}, total?
      vet coming, number of {kind} grazing {plot}
      State how many {kind} are kept on {plot}.
      {plot} got how many {kind}
      is it still forty {kind} on {plot}
      is there a lorry load of {kind} at {plot}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'plot'),
      head: r.integer(4, 480),
      counted: day(r, 2026, 2026),
    }),
    answers: answers(
      `{plot}有{kind}{head}头(只),{counted}清点。`,
      `{plot} has {head} head, counted on {counted}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'plot'), head: 0 }),
      `{plot}没有{kind}。`,
      `There are no {kind} on {plot}.`,
    ),
  },
  {
    names: words('pond_water_quality|tangshui_zhibiao|pondSensor|water_of_pond'),
    descriptions: texts(
      `鱼塘水质:溶氧、水温、pH、氨氮
      查某个塘的水质指标
      养殖水体监测`,
      `Water quality of a fish pond: oxygen, temperature, pH or ammonia
      Pond sensor reading
      One water indicator of a pond`,
    ),
    parameters: [
      param('pond', 'pond|pool|tang|pond_name', PONDS, '塘口', 'pond'),
      param(
        'indicator',
        'indicator|param|zhibiao|item',
        choice(
          option(
            'DO',
            '溶氧|氧气|氧够不够|缺不缺氧',
            'oxygen|dissolved oxygen|air in the water|whether they can breathe',
          ),
          option(
            'WT',
            '水温|水凉不凉|水里几度|冷热',
            'water temperature|how warm the water is|how cold the water is|heat',
          ),
          option('PH', '酸碱|pH|碱不碱|酸度', 'pH|acidity|how acid it is|alkalinity'),
          option(
            'AN',
            '氨氮|臭味那个|粪污指标|氨',
            'ammonia|the smelly stuff|waste level|nitrogen waste',
          ),
        ),
        'DO溶氧 WT水温 PH酸碱 AN氨氮',
        'DO, WT, PH or AN',
      ),
    ],
    questions: texts(
      `{pond}{indicator}
      {pond}的{indicator}多少
      鱼浮头了!{pond}{indicator}快看
      {indicator}看一下,{pond}
      {pond}{indicator}正常不正常
      半夜停电,{pond}{indicator}还行吗
      {pond}水里{indicator}现在是
      {pond} {indicator} 实时值
      刚换完水,{pond}{indicator}降没降
      增氧机要不要开,{pond}{indicator}
      老板问{pond}{indicator}
      {pond}头{indicator}咋个样
      {pond}那口,{indicator}报数
      {pond}探头清洗过了,{indicator}准了没
      投料前看看{pond}{indicator}
      {pond}{indicator}系几多
      下暴雨后{pond}的{indicator}变化,现在值
      {pond}这边{indicator}给我念一下
      {indicator}:{pond}
      {pond}虾不吃食是{indicator}的事吧
      麻烦查{pond}的{indicator}
      {pond}{indicator}数儿
      我不在场里,{pond}{indicator}怎样啦
      {pond}今朝{indicator}`,
      `{pond} {indicator}
      what's the {indicator} in {pond}
      fish are gasping at {pond}, check {indicator}
      {indicator} for {pond} now
      power was out overnight, {pond} {indicator}?
      should the aerator run, {indicator} of {pond}
      read me {indicator} on {pond}
      is {indicator} fine over at {pond}
      after the storm, {pond}, {indicator}
      Kindly report {indicator} in {pond}.
      {pond} probe, {indicator} value
      before feeding: {indicator}, {pond}
      shrimp off their food in {pond}, could be {indicator}, reading?
      {pond} {indicator} how much now`,
    ),
    missing: [
      lacking(
        'pond',
        `{indicator}多少
        塘里{indicator}看下`,
        `what's the {indicator}
        {indicator} in the pond`,
        `是哪个塘?`,
        `Which pond?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pond'),
      value: real(r, 0.1, 31),
      at: clock(r),
      state: r.pick(words('正常|偏高|偏低')),
    }),
    answers: answers(`{pond}{at}测得{value},{state}。`, `{pond} reads {value} at {at}.`),
  },
  {
    names: words('pond_stock|tang_yu_shuliang|fishInPond|pond_inventory'),
    descriptions: texts(
      `塘里养的什么鱼、大概多少尾、多大规格
      查塘口存塘量
      存鱼估算`,
      `What fish a pond holds, how many and how big
      Stock of a pond
      Estimated fish in a pond`,
    ),
    parameters: [param('pond', 'pond|pool|tang|unit', PONDS, '塘口', 'pond')],
    questions: texts(
      `{pond}有多少鱼
      {pond}养的什么
      {pond}存塘量
      鱼贩子来看货,{pond}大概几千斤
      {pond}里的长多大了
      {pond}放了多少苗
      {pond}那口还剩多少没捞
      {pond} 存量 规格
      估一下{pond}能出多少
      {pond}现在几两一条
      {pond}有几多条鱼
      {pond}养啥子哦,有好多
      上次拉网以后{pond}剩多少尾
      {pond}够不够一活水车
      银行贷款要存货数,{pond}的鱼
      {pond}规格到没到上市
      查{pond}
      {pond}到底是草鱼还是鲈鱼,多少
      {pond}里还有货么
      想分塘,{pond}密度多少尾
      报一下{pond}的品种数量
      {pond}鱼大伐
      俺记得{pond}放了两万尾,现在呢
      年底盘塘,{pond}数`,
      `how many fish in {pond}
      {pond} stock
      what are we growing in {pond}
      how big are they in {pond}
      dealer's here, how many kilos in {pond}
      {pond} number and size
      anything left in {pond} after the last haul
      bank wants inventory, {pond}
      is {pond} market size yet
      How densely is {pond} stocked?
      {pond} got what fish inside
      enough for a truck from {pond}?
      fry count we put in {pond}
      is it bass or carp in {pond}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pond'),
      species: r.pick(words('草鱼|鲈鱼|南美白对虾|鳗鱼|大闸蟹|虹鳟|tilapia|carp')),
      count: r.integer(8, 400) * 100,
      grams: r.integer(5, 1500),
    }),
    answers: answers(
      `{pond}养{species}约{count}尾,每尾{grams}克。`,
      `{pond} holds about {count} {species} of {grams} g each.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pond'), count: 0 }),
      `{pond}现在是空塘。`,
      `{pond} is empty.`,
    ),
  },
  {
    names: words('pond_feeding_log|touwei_jilu|feedGiven|pond_feed_on_day'),
    descriptions: texts(
      `某天某塘投了多少料
      查投喂记录
      饲料用量`,
      `How much feed a pond got on a day
      Feeding log of a pond
      Feed use by date`,
    ),
    parameters: [
      param('pond', 'pond|pool|tang|where', PONDS, '塘口', 'pond'),
      param('date', 'date|day|riqi|feed_date', date, '日期', 'day'),
    ],
    questions: texts(
      `{date}{pond}喂了多少料
      {pond}{date}投喂记录
      {pond}那天{date}喂没喂
      {date} {pond} 饲料
      对账,{pond}在{date}用了几包料
      查{pond}的投料,{date}
      {pond}{date}是谁喂的,喂了几斤
      怀疑喂多了,{date}{pond}下了多少
      {date}那天给{pond}撒了几多料
      {pond}投饵量 {date}
      {date}下雨停食了吧?{pond}喂了没
      {pond}塘{date}吃了多少
      看{date}当日{pond}喂料
      饲料厂结算用,{pond},{date}
      {date}的料单里{pond}是几公斤
      {pond}{date}喂几顿咯
      给我翻{date}那页,{pond}喂食
      {date}在{pond}投了啥料多少
      {pond}喂料({date})
      新工人{date}喂的{pond},没喂错吧,多少
      {pond}嗰日{date}落咗几多饲料
      料台记录{date}{pond}
      请调出{pond}{date}的饲喂数据
      {pond}从库里领料{date}喂下去多少`,
      `how much feed did {pond} get on {date}
      {pond} feeding {date}
      feed log for {pond}, {date}
      was {pond} fed on {date}
      reconciling bags, {pond} {date}
      {date}: kilos into {pond}?
      who fed {pond} on {date} and how much
      they may have overfed, {pond}, {date}
      on {date} what went into {pond}
      feed given to {pond} dated {date} pls
      {pond} on {date} eat how much
      Show the feed quantity for {pond} on {date}.
      rained on {date}, did we skip {pond}
      check {date} for {pond}, feed`,
    ),
    missing: [
      lacking(
        'date',
        `{pond}喂了多少料
      查{pond}投喂`,
        `how much feed did {pond} get
      feeding of {pond}`,
        `查哪一天?`,
        `For which day?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pond', 'date'),
      kg: r.integer(10, 900),
      meals: r.integer(1, 4),
      by: someone(r),
    }),
    answers: answers(
      `{date}{pond}投喂{meals}次共{kg}公斤,{by}喂的。`,
      `{pond} got {kg} kg in {meals} feeds on {date}, given by {by}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'pond', 'date'), kg: 0 }),
      `{date}{pond}没有投喂。`,
      `{pond} was not fed on {date}.`,
    ),
  },
  {
    names: words('boat_catch|yuchuan_yuhuo|landingsOfBoat|catch_by_trip'),
    descriptions: texts(
      `渔船这趟捕了多少
      按船名查渔获量,可分鱼种
      上岸量`,
      `Catch of a fishing boat's last trip
      Landings by boat and species
      How much a boat brought in`,
    ),
    parameters: [
      param('boat', 'boat|vessel|chuanming|ship', BOATS, '船名', 'boat'),
      optional(
        param(
          'species',
          'species|fish|yuzhong|species_code',
          choice(
            option('CUT', '带鱼|刀鱼|白带|银带', 'hairtail|ribbonfish|beltfish|cutlass'),
            option('SQD', '鱿鱼|软丝|墨斗|枪乌', 'squid|calamari|cuttles|ink fish'),
            option(
              'CRB',
              '梭子蟹|飞蟹|大螃蟹|红膏蟹',
              'crab|swimming crabs|crabs in pots|big crabs',
            ),
            option('MAC', '鲅鱼|马鲛|青占|鲐巴', 'mackerel|spanish mackerel|makkies|blue ones'),
          ),
          'CUT带鱼 SQD鱿鱼 CRB蟹 MAC鲅鲐',
          'CUT, SQD, CRB or MAC',
        ),
      ),
    ],
    questions: texts(
      `{boat}这趟打了多少
      {boat}捞着{species}没
      {boat}渔获
      {boat}上岸{species}几吨
      {species}{boat}有多少箱
      码头等着卸,{boat}带回多少
      {boat}收成好不好
      {boat}今水{species}多不多
      {boat} {species} 产量
      {boat}靠港了伐,一共几多货
      想收{species},{boat}船上有没有
      {boat}这水头捕了啥
      {boat}打了几网,{species}多少
      {boat}返埗捉到几多
      {species}价高,问问{boat}捕了多少
      老板娘问{boat}这一航次
      {boat}卸货数量
      报渔获:{boat}
      {boat}船上{species}重量
      {boat}出海五天到底打到{species}没有
      看{boat}的日志,总量
      {boat}有多少斤{species}要卖
      {boat}这回空船回来的吗
      {boat}那边{species}过磅多少`,
      `what did {boat} catch
      {boat} landings
      how much {species} did {boat} bring in
      {boat} any {species}
      {species} off {boat}, how many boxes
      is {boat} in yet and what's she got
      good trip for {boat}?
      {boat} {species} weight
      buyer wants {species}, does {boat} have some
      total catch of {boat} please
      What was the catch of {boat} on the last trip?
      {boat} catch how much ah
      five days out, did {boat} find {species}
      log of {boat}, tonnes`,
    ),
    result: (args, r) => ({
      ...echo(args, 'boat'),
      kg: r.integer(120, 18000),
      landed: day(r, 2026, 2026),
      hauls: r.integer(2, 20),
    }),
    answers: answers(
      `{boat}[{species}]上岸{kg}公斤,{landed}到港,共{hauls}网。`,
      `{boat} landed {kg} kg on {landed} from {hauls} hauls.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'boat'), kg: 0 }),
      `{boat}没有渔获记录。`,
      `{boat} has no catch on record.`,
    ),
  },
  {
    names: words('boat_quota_left|yuchuan_peie|vesselQuota|remaining_catch_allowance'),
    descriptions: texts(
      `渔船今年捕捞配额还剩多少
      查船的限额用了多少
      配额余量`,
      `Catch quota a boat has left this year
      How much of a vessel's allowance is used
      Remaining quota by boat`,
    ),
    parameters: [param('boat', 'boat|vessel|chuan|ship_name', BOATS, '船名', 'boat')],
    questions: texts(
      `{boat}配额还剩多少
      {boat}还能捕几吨
      {boat}限额用完没
      怕超了罚款,{boat}余多少指标
      {boat} 配额
      {boat}今年指标剩啥
      {boat}额度够不够再出一趟
      {boat}仲有几多额度
      渔政来电话,{boat}用了多少配额
      租指标给别人,{boat}还有余吗
      {boat}剩余可捕量
      {boat}捕捞限额查询
      {boat}那条船快到顶了吧
      再打十吨{boat}会不会超
      {boat}全年的额,花了几成
      {boat}还有得捕没
      {boat}船的指标数给我
      船东问{boat}剩几多吨可以打
      {boat}指标余额
      {boat}今年能不能再捞了
      核一下{boat}配额使用
      {boat}到年底还准捕多少
      {boat}配额超冇超
      开会要数,{boat}剩余吨位(配额)`,
      `how much quota has {boat} left
      {boat} quota
      can {boat} still fish this year
      is {boat} over its limit
      tonnes remaining for {boat}
      don't want a fine, what's {boat} allowed still
      {boat} allowance used so far
      leasing quota out, anything spare on {boat}
      one more trip for {boat}, is there quota
      What share of its quota has {boat} taken?
      {boat} balance quota please
      {boat} finish quota already?
      what's left to catch for {boat}
      fisheries office asking about {boat}'s quota`,
    ),
    missing: [
      lacking(
        'boat',
        `配额还剩多少
      今年还能捕几吨`,
        `how much quota is left
      can we still fish`,
        `请问是哪条船?`,
        `Which boat?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'boat'),
      left_t: real(r, 1, 90),
      total_t: r.integer(100, 300),
    }),
    answers: answers(
      `{boat}还剩{left_t}吨配额,全年{total_t}吨。`,
      `{boat} has {left_t} of {total_t} tonnes left.`,
    ),
  },
  {
    names: words('boat_position|chuanwei_chaxun|whereIsBoat|vessel_ais'),
    descriptions: texts(
      `渔船现在在哪:经纬度和航速
      查船位
      渔船定位`,
      `Where a fishing boat is now: position and speed
      Vessel position
      Track a boat`,
    ),
    parameters: [param('boat', 'boat|vessel|chuanming|name', BOATS, '船名', 'boat')],
    questions: texts(
      `{boat}现在在哪
      {boat}船位
      {boat}跑到哪里了
      台风要来,{boat}回港没
      {boat}漂在什么位置
      给{boat}定个位
      {boat} 经纬度
      电话打不通,{boat}在哪片海
      {boat}开到边度
      {boat}还有多远到
      家里人急,{boat}这会儿在哪儿飘着
      {boat}有信号没,位置
      {boat}是不是进禁渔区了,看位置
      {boat}航速几节
      {boat}在动还是停着
      查{boat}轨迹的最新点
      {boat}离开码头没有
      搜救中心需要{boat}的坐标
      {boat}北斗位置
      {boat}啥子位置嘛
      {boat}到哪儿啦 冰车等着
      {boat}在港里吗
      我爹在{boat}上,船在哪
      {boat}那艘,定位`,
      `where is {boat}
      {boat} position
      track {boat}
      storm coming, is {boat} back
      can't raise {boat} on the radio, where are they
      {boat} lat long
      how fast is {boat} going
      has {boat} left harbour
      my dad's on {boat}, where is she now
      coordinates of {boat}
      is {boat} inside the closed area
      Please locate {boat}.
      {boat} reach where already
      last signal from {boat}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'boat'),
      latitude: real(r, 18, 40, 3),
      longitude: real(r, 108, 125, 3),
      knots: real(r, 0.2, 11),
    }),
    answers: answers(
      `{boat}在北纬{latitude}、东经{longitude},航速{knots}节。`,
      `{boat} is at {latitude} N, {longitude} E, doing {knots} knots.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'boat'), signal: false }),
      `{boat}没有定位信号。`,
      `There is no signal from {boat}.`,
    ),
  },
  {
    names: words('stand_volume|linban_xujiliang|timberInStand|how_much_wood'),
    descriptions: texts(
      `林班蓄积量:有多少方木材
      查小班面积、树种、树龄
      立木材积`,
      `Timber volume of a forest stand
      How much wood stands in a compartment, its species and age
      Growing stock`,
    ),
    parameters: [
      param('stand', 'stand|compartment|linban|block', STANDS, '林班', 'stand'),
      optional(
        param(
          'species',
          'species|tree|shuzhong|tree_code',
          choice(
            option('PN', '松|松树|松木|马尾松', 'pine|pines|pine trees|pine timber'),
            option('FR', '杉|杉木|杉树|沙木', 'fir|firs|fir trees|fir logs'),
            option('OK', '栎|橡树|青冈|柞木', 'oak|oaks|oak trees|acorn trees'),
            option('BR', '桦|白桦|桦木|桦树', 'birch|birches|silver birch|white bark ones'),
          ),
          'PN松 FR杉 OK栎 BR桦',
          'PN, FR, OK or BR',
        ),
      ),
    ],
    questions: texts(
      `{stand}有多少方木头
      {stand}{species}蓄积多少
      {stand}蓄积量
      {stand}里头{species}占多少方
      评估林权,{stand}立木材积
      {stand}树多大年纪了
      {species},{stand},几方
      想买青山,{stand}能出多少材
      {stand} {species} 材积
      {stand}那片林子多少亩多少方
      {stand}{species}够一张采伐证不
      {stand}木材储量查一下
      {stand}上{species}几多立方
      上次清查{stand}是多少
      {stand}{species}还有好多
      碳汇项目用,{stand}蓄积
      {stand}里的{species}够粗没,总共几方
      {stand}林子值不值得砍,蓄积几何
      {stand}一带{species}有几多
      补贴申报填{stand}的蓄积
      {stand}有啥树,多少
      {stand}的{species}出材多少米方
      报{stand}林木总量`,
      `how much timber in {stand}
      {stand} volume
      {species} in {stand}, cubic metres
      how old is {stand}
      standing volume of {species} at {stand}
      thinking of buying {stand}, how much wood
      {stand} growing stock
      inventory figures for {stand}
      is there much {species} up at {stand}
      What volume of {species} stands in {stand}?
      {stand} {species} m3
      carbon project, need stock of {stand}
      how much {species} could come out of {stand}
      cubic content of {stand} pls`,
    ),
    result: (args, r) => ({
      ...echo(args, 'stand'),
      cubic_metres: r.integer(80, 9000),
      hectares: real(r, 1, 60),
      age: r.integer(8, 120),
    }),
    answers: answers(
      `{stand}[{species}]蓄积{cubic_metres}方,{hectares}公顷,树龄{age}年。`,
      `{stand} holds {cubic_metres} cubic metres on {hectares} ha, aged {age} years.`,
    ),
  },
  {
    names: words('stand_fire_risk|huoxian_dengji|forestFireDanger|fire_level_of_stand'),
    descriptions: texts(
      `林区某天的火险等级
      查能不能用火、入山
      森林火险`,
      `Forest fire danger of a stand on a day
      Whether fires and entry are allowed in a wood
      Fire risk level`,
    ),
    parameters: [
      param('stand', 'stand|area|linqu|forest', STANDS, '林区', 'stand or wood'),
      optional(
        param('date', 'date|day|riqi|for_date', date, '日期,默认今天', 'day, today if left out'),
      ),
    ],
    questions: texts(
      `{stand}火险几级
      {date}{stand}能上山吗
      {stand}现在可以烧荒不
      {stand}火险等级
      清明想去祭祖,{stand}{date}让烧纸吗
      {date}的{stand}火险
      {stand}防火期到了没,几级了
      {stand}风这么大危险不
      {stand} {date} 火险
      {stand}那边封山没
      护林员问{stand}今日等级
      {date}去{stand}露营生火行吗
      {stand}干得冒烟,火险多少
      {stand}可唔可以烧嘢
      {stand}{date}几级火险呀
      要焊接作业,{stand}火险允许吗
      {stand}禁火不
      查{date}{stand}一带森林火险
      {stand}红色还是橙色
      {stand}点个篝火中不中
      {stand}火险预报,{date}
      请问{stand}今天准不准入林
      {stand}烧秸秆得不得行
      {stand}头天下过雨,火险降了没`,
      `fire danger at {stand}
      {stand} fire risk {date}
      can we camp with a fire at {stand} on {date}
      is {stand} closed for fire
      {stand} fire level today
      what's the risk rating, {stand}, {date}
      welding job planned, {stand}, is it permitted
      so dry out there, how dangerous is {stand}
      is burning allowed around {stand}
      Which fire danger class applies to {stand}?
      {stand} can bbq or not
      fire index {stand}
      {date} forecast of fire danger for {stand}
      ranger asking the level at {stand}`,
    ),
    missing: [
      lacking(
        'stand',
        `火险几级
      {date}能上山吗`,
        `what's the fire danger
      can we light a fire on {date}`,
        `请问哪片林区?`,
        `Which wood?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'stand', 'date'),
      level: r.integer(1, 5),
      fires: r.pick(words('禁止用火|可审批用火')),
    }),
    answers: answers(`{stand}火险{level}级,{fires}。`, `Fire danger at {stand} is level {level}.`),
  },
  {
    names: words('felling_permit|caifa_xuke|loggingLicence|may_we_cut'),
    descriptions: texts(
      `林班采伐证:批了没、批多少、到哪天
      查砍伐许可
      采伐许可状态`,
      `Felling permit of a stand: volume and validity
      Whether cutting is licensed in a compartment
      Logging permit status`,
    ),
    parameters: [param('stand', 'stand|compartment|xiaoban|site', STANDS, '林班', 'stand')],
    questions: texts(
      `{stand}采伐证下来没
      {stand}能砍吗
      {stand}批了多少方
      油锯队都到了,{stand}证到哪天
      {stand}砍伐许可
      {stand}的证过期了没
      {stand}让砍多少
      老板催,{stand}手续办好没有
      {stand} 采伐证
      {stand}可唔可以斩树
      有人举报{stand}偷砍,有证吗
      {stand}那边准不准动锯子
      查{stand}采伐审批
      {stand}证上写几方
      {stand}采伐期限
      {stand}是不是还没批呀
      请核实{stand}有无采伐许可
      {stand}砍树要等批文,批文呢
      俺家{stand}那证能用到几月
      {stand}许可证号
      林业站盖章没?{stand}
      {stand}批下来的量够不够
      {stand}伐木合法不
      {stand}最晚砍到哪天`,
      `is there a felling permit for {stand}
      may we cut {stand}
      {stand} licence
      how much can we fell at {stand}
      crew is on site, until when is the {stand} permit valid
      {stand} permit expired?
      someone reported cutting in {stand}, is it licensed
      logging permit {stand} number
      has {stand} been approved for harvest
      volume approved for {stand}
      Does {stand} hold a valid felling licence?
      {stand} can chop or not
      paperwork for {stand} done yet
      last day to fell {stand}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'stand'),
      permit: code(r, 'CF'),
      cubic_metres: r.integer(20, 900),
      valid_until: day(r, 2026, 2027),
    }),
    answers: answers(
      `{stand}的采伐证是{permit},批{cubic_metres}方,{valid_until}到期。`,
      `{stand} has permit {permit} for {cubic_metres} cubic metres, valid until {valid_until}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'stand'), permit: null }),
      `{stand}没有采伐许可。`,
      `{stand} has no felling permit.`,
    ),
  },
]
