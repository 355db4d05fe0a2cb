/** Schools, hospitals, publishing, telephone networks and IT operations: from one place, person or version to another. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, code, date, day, decimal, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, periods, real, someone, texts, words } = s

const CLASSES = among(
  '三(2)班|高一7班|初二实验班|小班向日葵|24机电1|七年级4班|晨曦班|高三文科重点班|1902|五年6班|国际部G10A|大班彩虹|护理2305|少年班|二(5)|火箭班|高二理3|学前班中|初三(11)班|计科2班|英才部|K2|复读A班',
  'Year 4 Oak|7B|grade 10 honours|the robins|P3 blue|class 2C|form 5 West|night group|kindergarten two|G11A|Maple room|6 Red|lower sixth|bridge class|1902|beginners B',
)
const WARDS = among(
  '呼吸二病区|心内科|ICU|骨三|12楼东|产科母婴同室|儿科3病房|神外监护室|感染楼A区|康复中|肿瘤一部|急诊留观|新生儿室|消化内镜病区|老年科|日间手术部|B7|烧伤处|血透室|外科西区|NICU|脑病科2|特需部',
  'cardiology|ward 7 East|ICU|the burns unit|maternity|ortho 3|A2|short stay|stroke unit|paediatrics|recovery room|renal ward|north wing|NICU|step-down|oncology 1|rehab',
)
const DRUGS = among(
  '华法林|布洛芬缓释胶囊|阿司匹林|二甲双胍|奥美拉唑20|头孢克肟|氯雷他定|地高辛|利福平|银杏叶片|左氧氟沙星|辛伐他汀|碳酸钙D3|泼尼松|维生素K1|甲钴胺|胰岛素30R|异烟肼|板蓝根|氨茶碱|复方甘草片|对乙酰氨基酚|枸橼酸西地那非|感冒灵',
  "warfarin|ibuprofen|aspirin 75|metformin|omeprazole|digoxin|rifampicin|ginkgo tablets|St John's wort|simvastatin|calcium D3|prednisone|insulin lispro|vitamin K|amoxicillin|grapefruit extract|sertraline|cough syrup B",
)
const HOSTS = among(
  'web-03|db主库|10.2.8.14|老机房5号柜|nas2|网关A|gpu-node7|kafka01|测试机|prod-app-11|堡垒机|文件服务器|华东二区|cache-b|北京亦庄机房|k8s-master|灾备中心|172.16.0.9|印务部主机|边缘盒子3|ldap|新加坡节点|mail01|总部出口',
  'web-03|db-primary|10.2.8.14|old rack 5|nas2|gateway A|gpu-node7|kafka01|test box|prod-app-11|bastion|file server|eu-west|cache-b|Dublin office|k8s-master|172.16.0.9|branch router|ldap|mail01',
)
const SCHOOLS = among(
  '江南大学|哈工大威海|北外|滨江职院|第二医科大|电子科大成都学院|中南|港科广|陇东师范|三峡旅游学校|矿大(徐州)|央美|川外重庆南方|厦门理工|塔里木大学|仰恩|地大武汉|浙商大|上戏|西安培华|华农|长春中医药',
  "Riverside College|Leeds Beckett|UBC|north state|Trinity|Malmo University|Ashford Tech|St Olaf|King's|the open university|Utrecht|Bayview Community College|TU Delft|Queens 2|Lund|Hartwell Institute|ANU",
)
const LANGUAGES = among(
  '中文|英语|日语|法文|德语|韩文|西班牙语|葡语|阿拉伯语|俄文|藏语|粤语|泰语|意大利文|越南语|荷兰语|土耳其语|波兰语|印尼语|希伯来文|拉丁文|维吾尔语|瑞典语|乌尔都语|手语',
  'Chinese|English|Japanese|French|German|Korean|Spanish|Portuguese|Arabic|Russian|Tibetan|Thai|Italian|Dutch|Turkish|Polish|Swedish|Latin|Hebrew|Urdu|Old Norse|Irish',
)
const OPERATORS = among(
  '移动|联通|电信|广电|红豆电信|小米移动|蜗牛|鹏博士|长城宽带|远特|阿里通信|迪信通|京东通信|海航通信|U友|华翔联信|星美|乐语|分享通信|中麦|苏宁互联|天翼9',
  'Vodafone|O2|Three|EE|giffgaff|Lyca|sky mobile|Orange|T-Mobile|Telia|Tele2|Swisscom|Free|Rogers|Optus|Jio|1p mobile|Voxi',
)
const EXTENSIONS = among(
  '8012|6607|总机|前台|3号座席|1105|财务室|夜班岗|8800-2|门卫|201|客服5线|传真机|7719|院办|9001|护士站|机房专线|4403|会计小郑|5线|业务部热线',
  '8012|6607|reception|the front desk|seat 3|1105|night desk|8800-2|gatehouse|201|support line 5|fax|7719|sales hotline|9001|nurse station|4403|boardroom',
)
const ENVIRONMENTS = choice(
  option('dev', '开发环境|开发那套', 'development|the dev machines'),
  option('sit', '测试环境|集成测试', 'testing|the test stage'),
  option('uat', '预发|验收环境', 'acceptance|the rehearsal stage'),
  option('prd', '生产|线上', 'production|the live system'),
)

export const families: Family[] = [
  {
    names: words('move_pupil|change_class|zhuanban|switchClass|pupil_to_class'),
    descriptions: texts(
      `学生转班
      把学生从一个班转到另一个班,返回新座号
      调整学生所在班级`,
      `Move a pupil to another class
      Takes a pupil out of one class and puts them into another, returns the new seat number
      Class change`,
    ),
    parameters: [
      param(
        'pupil',
        'pupil|student|xuesheng|child|studentName',
        bank('person'),
        '学生姓名|转谁',
        'pupil|who changes class',
      ),
      param(
        'from',
        'from_class|old_class|yuanban|leaving|fromClass',
        CLASSES,
        '原班级|转出的班',
        'class left|old class',
      ),
      param(
        'to',
        'to_class|new_class|xinban|joining|toClass',
        CLASSES,
        '新班级|转入的班',
        'class joined|new class',
      ),
    ],
    questions: texts(
      `{pupil}从{from}转到{to}
      把{from}的{pupil}调去{to}
      {to}加一个{pupil},{from}少一个
      {pupil}要去{to}读,现在{from}
      {pupil}家长不想让孩子待在{from},换到{to}
      {from}→{to} {pupil}
      {to}班主任同意收{pupil},原班{from}
      {pupil}离开{from}进{to}
      考得好,{pupil}升到{to},不在{from}了
      给{pupil}办转班,去{to},由{from}出
      {from}太挤,挪{pupil}到{to}
      下周一起{pupil}坐到{to}教室,{from}名册划掉
      {to}接{from}转来的{pupil}
      转班:{pupil},新{to},旧{from}`,
      `Move {pupil} from {from} to {to}
      {pupil} goes to {to}, currently in {from}
      take {pupil} out of {from} and add to {to}
      {to} will have {pupil} from Monday, strike the name in {from}
      {from} is too full, shift {pupil} to {to}
      {pupil}: {from} -> {to}
      the parents want {pupil} in {to} rather than {from}
      {to} accepts {pupil} coming from {from}
      class change for {pupil}, into {to}, out of {from}`,
    ),
    missing: [
      lacking(
        'to',
        `{pupil}不想在{from}了,转班
      把{pupil}从{from}调走`,
        `take {pupil} out of {from}
      {pupil} wants to leave {from}`,
        `转到哪个班?`,
        `Into which class?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pupil', 'from', 'to'),
      seat: r.integer(1, 52),
      teacher: someone(r),
    }),
    answers: answers(
      `{pupil}已从{from}转到{to},座号{seat},班主任{teacher}。
      {to}已收{pupil}(原{from}),{seat}号座,班主任是{teacher}。`,
      `{pupil} has moved from {from} to {to}, seat {seat}, class teacher {teacher}.`,
    ),
  },
  {
    names: words('arrange_substitute|cover_lesson|daike|subTeacher|lesson_cover'),
    descriptions: texts(
      `安排代课
      某老师不在的那天由另一位老师代课
      登记代课`,
      `Arrange a substitute teacher
      On a date one teacher gives the lessons of another who is away
      Register lesson cover`,
    ),
    parameters: [
      param(
        'absent',
        'absent_teacher|original|qingjia_laoshi|away|absentTeacher',
        bank('person'),
        '请假的老师|谁不在',
        'absent teacher|who is away',
      ),
      param(
        'sub',
        'substitute|cover|daike_laoshi|stand_in|subName',
        bank('person'),
        '代课老师|谁来上',
        'substitute|who teaches instead',
      ),
      param(
        'date',
        'date|day|riqi|lesson_day|onDate',
        date,
        '日期|哪天',
        'date|day of the lessons',
      ),
      optional(
        param(
          'lesson',
          'lesson_no|period_no|jieci|slot|lessonNo',
          integer(1, 9),
          '第几节|节次',
          'lesson number|which period',
        ),
      ),
    ],
    questions: texts(
      `{date}{absent}的课让{sub}上
      {sub}{date}代{absent}的课
      {absent}{date}开会去,{sub}顶第{lesson}节
      {date}第{lesson}节由{sub}替{absent}
      {absent}嗓子哑了,{date}请{sub}来上课
      {sub}帮{absent}代{date}第{lesson}节
      教务:{absent}缺,{sub}补,{date}
      {date},原任课{absent},代课{sub}
      {date}换{sub}进教室,{absent}病了
      {absent}不能来,第{lesson}节给{sub},{date}那天
      {sub}接{absent}{date}的课
      把{date}{absent}那堂安排给{sub}
      {absent} {sub} {date} 代课,前面请假后面上
      我是{sub},{date}我去替{absent}上课`,
      `{sub} teaches for {absent} on {date}
      {absent} is ill on {date}, let {sub} take the lessons
      lesson {lesson} on {date}: {sub} instead of {absent}
      give {absent}'s lesson {lesson} on {date} to {sub}
      on {date} {sub} covers {absent}
      absent {absent}, cover {sub}, {date}
      {absent} has a meeting on {date}; {sub} agreed to do lesson {lesson}
      I'm {sub} and I'll stand in for {absent} on {date}
      who's away: {absent}; who steps in: {sub}; day: {date}`,
    ),
    missing: [
      lacking(
        'sub',
        `{absent}{date}来不了,安排人代课
      {date}{absent}的课没人上`,
        `{absent} is away on {date}, find cover
      nobody teaches for {absent} on {date}`,
        `由哪位老师代课?`,
        `Who shall teach instead?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'absent', 'sub', 'date', 'lesson'),
      id: code(r, 'DK'),
      room: `${r.integer(101, 520)}`,
    }),
    answers: answers(
      `{date}[第{lesson}节]由{sub}代{absent}上课,教室{room},登记号{id}。
      已登记{id}:{sub}{date}替{absent}上[第{lesson}节]课,在{room}教室。`,
      `{sub} covers for {absent} on {date}[, lesson {lesson}], room {room}, entry {id}.`,
    ),
  },
  {
    names: words(
      'parent_talk|parent_evening_slot|jiazhang_yuetan|meetTeacherTime|when_does_parent_come',
    ),
    descriptions: texts(
      `家长约谈时间
      某位老师和某位家长约在几点、哪间屋谈
      查家校面谈安排`,
      `Time of a parent-teacher talk
      When and where a teacher receives a parent
      Slot of a parents' meeting`,
    ),
    parameters: [
      param(
        'teacher',
        'teacher|host|laoshi|staff|teacherName',
        bank('person'),
        '老师姓名|谁接待',
        'teacher|who receives',
      ),
      param(
        'parent',
        'parent|guardian|jiazhang|visitor|parentName',
        bank('person'),
        '家长姓名|谁来谈',
        'parent|who comes',
      ),
    ],
    questions: texts(
      `{teacher}老师几点见家长{parent}
      家长{parent}跟{teacher}老师约的什么时间
      {parent}作为家长来找{teacher}老师,在哪个屋
      {teacher}老师约了{parent}爸爸谈话,几点
      我是{parent},孩子老师{teacher}叫我几点到
      我是{teacher}老师,家长{parent}什么时候来
      {parent}妈妈和{teacher}老师面谈
      班主任{teacher}要跟学生家长{parent}聊,安排在哪天
      门卫放行用:{parent}来学校见{teacher}老师,时间地点
      {teacher}老师接待{parent}家长的场次
      {parent}这位家长被{teacher}老师叫来,几点钟
      家长{parent} 老师{teacher} 约谈
      {teacher}老师请{parent}到校,哪间办公室
      {parent}家长迟到了,他和{teacher}老师约的是`,
      `When does teacher {teacher} see the parent {parent}?
      {parent} is a parent, at what time does teacher {teacher} expect them
      I'm {parent}, my son's teacher is {teacher}, when must I be there
      I teach, my name is {teacher}; when is the mother {parent} coming
      room for the talk of teacher {teacher} with parent {parent}
      parent {parent}, teacher {teacher}, slot
      the father {parent} stands at the gate, he has an appointment with teacher {teacher}, for when
      where will teacher {teacher} meet {parent} about the child
      parents' evening: {parent} visits teacher {teacher} at what hour`,
    ),
    missing: [
      lacking(
        'parent',
        `{teacher}老师几点见家长
      {teacher}老师约谈在哪个屋`,
        `when does teacher {teacher} see the parent
      in which room is the parent talk of teacher {teacher}`,
        `请问是哪位家长?`,
        `Which parent?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'teacher', 'parent'),
      date: day(r, 2026, 2026),
      time: `${r.integer(9, 19)}:${r.pick(['00', '15', '30', '45'])}`,
      room: r.pick(['阅览室', '办公室 312', '校长室', 'B208', '心理室']),
    }),
    answers: answers(
      `{teacher}老师{date} {time}在{room}见家长{parent}。
      家长{parent}与{teacher}老师约在{date} {time},{room}。`,
      `{teacher} sees {parent} on {date} at {time} in {room}.`,
    ),
    empty: nothing(
      () => ({ slots: [] }),
      `{teacher}老师和家长{parent}没有约谈。`,
      `{teacher} has no talk arranged with {parent}.`,
    ),
  },
  {
    names: words('pupil_mark|exam_result|xuesheng_fenshu|getMark|score_by_subject'),
    descriptions: texts(
      `学生单科成绩
      某学生某一科考了多少分、班里第几
      查分数`,
      `Mark of a pupil in a subject
      Score and rank in class for one pupil and subject
      Exam result lookup`,
    ),
    parameters: [
      param(
        'pupil',
        'student|pupil|xuesheng|name|studentName',
        bank('person'),
        '学生|谁的成绩',
        'pupil|whose mark',
      ),
      param(
        'subject',
        'subject_code|subject|kemu|course|subj',
        choice(
          option('YW', '语文|作文那科', 'Chinese|literature'),
          option('SX', '数学|算术', 'maths|arithmetic'),
          option('WY', '英语|外语', 'English|the foreign language'),
          option('WL', '物理|力学', 'physics'),
          option('HX', '化学', 'chemistry'),
          option('LS', '历史|文史', 'history'),
        ),
        '科目代码|哪一科',
        'subject code|which subject',
      ),
      optional(
        param(
          'exam',
          'exam|exam_code|kaoshi|which_exam|examType',
          choice(
            option('MID', '期中|半学期', 'mid-term'),
            option('FIN', '期末|学期末', 'final'),
            option('MON', '月考|上次月考', 'monthly'),
            option('MOCK', '模考|模拟考', 'mock'),
          ),
          '哪次考试|考试类型',
          'exam|which exam',
        ),
      ),
    ],
    questions: texts(
      `{pupil}{subject}考了多少
      {pupil}{exam}{subject}几分
      {subject}这科{pupil}排第几
      我家{pupil}{exam}的{subject}怎么样
      {exam}{subject},{pupil}
      {pupil}的{subject}是不是又没及格
      看看{pupil}{subject}退步没有
      {subject}老师说{pupil}进步大,到底几分
      {pupil} {subject} {exam}
      给{pupil}家长报一下{exam}{subject}的分数和名次
      {subject}成绩里找{pupil}
      {exam}卷子改完了吗,{pupil}{subject}得了多少
      想给孩子补{subject},{pupil}现在什么水平
      {pupil}{exam}{subject}`,
      `What did {pupil} get in {subject}?
      {pupil} {subject} mark
      {exam} exam, {pupil}, {subject}
      did my daughter {pupil} pass {subject}
      rank of {pupil} in {subject} after the {exam} test
      I think of getting a tutor for {subject}, how is {pupil} doing
      {subject} paper of {pupil}, how many points
      how did {pupil} do in the {exam} {subject} exam
      tell the parents of {pupil} the score in {subject}`,
    ),
    missing: [
      lacking(
        'subject',
        `{pupil}考了多少分
      {pupil}{exam}成绩`,
        `what mark did {pupil} get
      how did {pupil} do in the {exam} exam`,
        `查哪一科?`,
        `In which subject?`,
      ),
      lacking(
        'pupil',
        `{subject}考了多少
      {exam}{subject}几分`,
        `what was the mark in {subject}
      the {exam} result in {subject}, please`,
        `查哪位学生的?`,
        `Whose mark?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pupil', 'subject', 'exam'),
      score: r.integer(41, 100),
      rank: r.integer(1, 48),
    }),
    answers: answers(
      `{pupil}[{exam}]{subject}{score}分,班里第{rank}名。
      [{exam}]{subject}{pupil}得{score}分,排名第{rank}。`,
      `{pupil} scored {score} in {subject}[ ({exam} exam)], rank {rank} in class.`,
    ),
    empty: nothing(
      () => ({ error: 'no mark' }),
      `还没有{pupil}[{exam}]{subject}的成绩。`,
      `There is no mark for {pupil} in {subject} yet.`,
    ),
  },
  {
    names: words(
      'credit_recognition|course_equivalence|xuefen_huren|transferCredits|credits_count_at',
    ),
    descriptions: texts(
      `学分互认
      在一所学校修的课,到另一所学校能抵几个学分
      查课程认定`,
      `Credit recognition between schools
      How many credits a course taken at one school counts for at another
      Course equivalence`,
    ),
    parameters: [
      param(
        'course',
        'course|course_name|kecheng|module|courseTitle',
        among(
          '高等数学A|大学物理|线性代数2|西方美术史|C语言|有机化学|马原|篮球|市场营销学|普通话|护理伦理|数据结构|茶艺|财务会计中级|声乐基础|概率论|电工学|法理学|Python入门|解剖学|语言学概论|植物学',
          'calculus 2|organic chemistry|intro to law|data structures|art history|public speaking|macroeconomics|linear algebra|anatomy|world religions|Python basics|thermodynamics|jazz theory|ethics 101|botany|tax accounting',
        ),
        '课程名|修的什么课',
        'course|what was studied',
      ),
      param(
        'home',
        'taken_at|from_school|xiudu_xuexiao|origin|fromSchool',
        SCHOOLS,
        '修课的学校|原学校',
        'school where it was taken|school of origin',
      ),
      param(
        'host',
        'recognised_by|to_school|rending_xuexiao|target|toSchool',
        SCHOOLS,
        '认定学分的学校|接收学校',
        'school that recognises it|receiving school',
      ),
    ],
    questions: texts(
      `{home}的{course}到{host}认几个学分
      在{home}修了{course},转去{host}算数吗
      {host}认不认{home}的{course}
      我从{home}转学到{host},{course}还要重修吗
      {course}:{home}→{host}
      {host}会给{home}上过的{course}多少分
      {course}在{home}学完了,想拿去{host}抵学分
      {host}教务处承认{home}那门{course}吗
      交换生问:到{host}之后,{home}学的{course}能换几分
      学校变动,原{home},新{host},{course}可抵多少
      {course}这门{home}的课,{host}给折成几学分
      {host}接收学生,来自{home},{course}成绩怎么认
      由{home}带到{host}的{course}
      {home}修的{course} {host} 互认`,
      `How many credits does {host} give for {course} taken at {home}?
      I took {course} at {home}, will {host} count it
      does {host} recognise {course} from {home}
      moving from {home} to {host}, must I repeat {course}
      {course}, studied at {home}, to be counted at {host}
      {home} to {host}: {course}
      at {host}, what is {course} worth if I passed it back at {home}
      exchange student: leaves {home}, joins {host}, has done {course}
      would {course} earned at {home} be accepted by {host}`,
    ),
    missing: [
      lacking(
        'host',
        `{home}修的{course}能抵几个学分
      {course}在{home}学过,转学后认吗`,
        `how many credits is {course} from {home} worth
      I took {course} at {home}, will it count`,
        `转到哪所学校认定?`,
        `Which school should recognise it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'course', 'home', 'host'),
      credits: real(r, 1, 6),
      counts_as: r.pick(['必修', '选修', '通识']),
    }),
    answers: answers(
      `{home}的{course}在{host}可认{credits}学分,计为{counts_as}。
      {host}给{home}修的{course}算{credits}学分({counts_as})。`,
      `{host} counts {course} from {home} as {credits} credits ({counts_as}).`,
    ),
    empty: nothing(
      () => ({ credits: 0 }),
      `{host}不认{home}的{course}。`,
      `{host} does not recognise {course} from {home}.`,
    ),
  },
  {
    names: words('after_school_places|club_vacancies|kehou_mingE|clubSeats|activity_spots'),
    descriptions: texts(
      `课后班余位
      某项课后活动在星期几还剩几个名额、谁带
      查兴趣小组空位`,
      `Places in an after-school activity
      Spots left in a club on a weekday and who leads it
      Club vacancies`,
    ),
    parameters: [
      param(
        'club',
        'activity|club|xingqu|course|clubName',
        among(
          '机器人社|书法|足球2队|街舞|少儿编程|合唱团|围棋初级|陶艺坊|国画|小记者站|空手道|口琴|科学实验|种植园地|非洲鼓|魔方|朗诵|剪纸里的故事|乐高A班|击剑|手工处|英语角|轮滑',
          'robot club|choir|chess for beginners|pottery|street dance|junior reporters|karate|harmonica|lego A|fencing|garden gang|book worms|cubing|drama two|football B|science lab',
        ),
        '活动名称|哪个社团',
        'activity|club',
      ),
      param(
        'day',
        'weekday|day_code|xingqi|dow|dayCode',
        choice(
          option('MO', '周一|星期一|礼拜一', 'Monday|Mondays'),
          option('TU', '周二|星期二|礼拜二', 'Tuesday|Tuesdays'),
          option('WE', '周三|星期三|礼拜三', 'Wednesday|Wednesdays'),
          option('TH', '周四|星期四|礼拜四', 'Thursday|Thursdays'),
          option('FR', '周五|星期五|礼拜五', 'Friday|Fridays'),
        ),
        '星期几|上课日代码',
        'weekday|day code',
      ),
    ],
    questions: texts(
      `{club}{day}还能报吗
      {day}{club}剩几个名额
      {day}的{club}满了没
      我家孩子{day}没事,想上{club},有位置吗
      {club} {day} 余位
      {day}放学后{club}还收人不
      {club}是谁带的,{day}那班还缺几个
      {day}接不了孩子,{club}能插进去吗
      想换到{day}上{club},空不空
      {club}{day}
      能不能给孩子加进{day}{club},先看剩余
      {day}开的{club}现在报了多少人
      报名前确认{club}{day}有没有空
      {day}有空,{club}还能塞一个娃吗`,
      `Are there places left in {club} on {day}?
      {club} {day}
      my son is free on {day}, can he join {club}
      is {club} full on {day}
      {day} after school, {club}, any spots
      who leads {club} on {day} and how many more can come
      I can't pick her up on {day}, could she stay for {club}
      vacancies: {club}, {day}
      we'd like to change {club} to {day}, is there room`,
    ),
    missing: [
      lacking(
        'day',
        `{club}还有名额吗
      想报{club},满了没`,
        `is there room in {club}
      can my child join {club}`,
        `想上星期几的?`,
        `On which day?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'club', 'day'),
      left: r.integer(1, 15),
      total: r.integer(16, 40),
      leader: someone(r),
    }),
    answers: answers(
      `{club}{day}还剩{left}个名额,共{total}个,{leader}带。
      {day}的{club}{total}个名额余{left}个,老师{leader}。`,
      `{club} on {day} has {left} of {total} places left, led by {leader}.`,
    ),
    empty: nothing(() => ({ left: 0 }), `{club}{day}满了。`, `{club} on {day} is full.`),
  },
  {
    names: words('transfer_patient|move_to_ward|zhuanke|wardTransfer|bed_move'),
    descriptions: texts(
      `病人转科
      把住院病人从一个病区转到另一个病区并分床
      办理转床`,
      `Transfer an inpatient
      Moves a patient from one ward to another and assigns a bed
      Ward change`,
    ),
    parameters: [
      param(
        'patient',
        'patient|inpatient|bingren|name|patientName',
        bank('person'),
        '病人姓名|转谁',
        'patient|who is moved',
      ),
      param(
        'from',
        'from_ward|leaving|zhuanchu|oldWard|source_ward',
        WARDS,
        '转出病区|现在在哪',
        'ward left|present ward',
      ),
      param(
        'to',
        'to_ward|receiving|zhuanru|newWard|target_ward',
        WARDS,
        '转入病区|去哪个病区',
        'receiving ward|new ward',
      ),
    ],
    questions: texts(
      `{patient}从{from}转到{to}
      {to}收{from}的{patient}
      把{from}里的{patient}送到{to}
      {patient}病情稳了,出{from}去{to}
      {patient}要进{to},人在{from}
      {from}→{to},{patient}
      {to}有床了,{patient}可以从{from}过来
      {patient}不用待{from}了,换{to}
      医嘱:{patient}转{to},自{from}
      {from}腾床,{patient}挪到{to}
      给{patient}办转科,新病区{to},原病区{from}
      {patient}加重,{from}处理不了,急转{to}
      {to}接{patient},{from}已同意
      {patient}由{from}至{to} 转床`,
      `Move {patient} from {from} to {to}
      {to} takes {patient} from {from}
      {patient} is stable, out of {from} and into {to}
      {patient} now lies in {from} and needs a bed in {to}
      {from} -> {to}: {patient}
      transfer {patient} to {to}, leaving {from}
      {from} must free a bed, send {patient} to {to}
      {patient} got worse, {from} can't cope, {to} should take over
      new ward for {patient}: {to}; old ward: {from}`,
    ),
    missing: [
      lacking(
        'to',
        `{patient}要从{from}转走
      把{patient}转出{from}`,
        `{patient} has to leave {from}
      move {patient} out of {from}`,
        `转到哪个病区?`,
        `To which ward?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'patient', 'from', 'to'),
      bed: `${r.pick(['A', 'B', 'C'])}${r.integer(1, 48)}`,
      time: `${r.integer(8, 20)}:${r.pick(['00', '20', '40'])}`,
    }),
    answers: answers(
      `{patient}{time}从{from}转到{to},床位{bed}。
      已安排{patient}由{from}转入{to},床位{bed},时间{time}。`,
      `{patient} moves from {from} to {to} at {time}, bed {bed}.`,
    ),
    empty: nothing(
      () => ({ error: 'no bed' }),
      `{to}没有空床,{patient}暂时留在{from}。`,
      `{to} has no bed, so {patient} stays in {from} for now.`,
    ),
  },
  {
    names: words(
      'ask_consult|request_consultation|huizhen_shenqing|consultFrom|specialist_opinion',
    ),
    descriptions: texts(
      `申请会诊
      一个科室请另一个科室的医生来看病人,注明缓急
      发会诊单`,
      `Request a consultation
      One ward asks another for a doctor's opinion on a patient, with urgency
      Send a consult form`,
    ),
    parameters: [
      param(
        'asking',
        'requesting_dept|asker|shenqing_ke|fromDept|by',
        WARDS,
        '申请科室|谁请会诊',
        'asking ward|who requests',
      ),
      param(
        'asked',
        'consulted_dept|specialist_dept|yaoqing_ke|toDept|whom',
        WARDS,
        '受邀科室|请谁来',
        'ward asked|who should come',
      ),
      param(
        'patient',
        'patient|for_patient|bingren|case|patientName',
        bank('person'),
        '病人|看谁',
        'patient|who is to be seen',
      ),
      optional(
        param(
          'urgency',
          'priority|urgency|jinji|level|prio',
          choice(
            option('STAT', '马上|十万火急|立刻', 'immediately|at once'),
            option('24H', '一天内|今天之内', 'within a day|today'),
            option('ROUT', '不急|普通', 'routine|without hurry'),
          ),
          '缓急|多急',
          'urgency|how fast',
        ),
      ),
    ],
    questions: texts(
      `{asking}请{asked}来看{patient}
      {patient}在{asking},想找{asked}会诊,{urgency}
      请{asked}派人给{asking}的{patient}会诊
      {asked}的医生能来{asking}看一下{patient}吗,发个单
      {asking}发给{asked}的会诊,病人{patient}
      {patient}{urgency}会诊,{asking}邀{asked}
      {asking}拿不准{patient}的情况,求助{asked}
      申请方{asking},受邀方{asked},{patient},{urgency}
      我们{asking}有个{patient},{urgency}需要{asked}的意见
      叫{asked}的人过来,{asking}这边{patient}不太好
      {asked}给{asking}会诊一下{patient}
      {asking} → {asked} 会诊 {patient}
      {patient}的心电图看不懂,{asking}问{asked}
      {urgency},{asked}来趟{asking},瞧瞧{patient}`,
      `{asking} asks {asked} to see {patient}
      {patient} lies in {asking}, we need an opinion from {asked} {urgency}
      could a doctor from {asked} come to {asking} and look at {patient}
      consult: from {asking}, to {asked}, patient {patient}
      {asked} should examine {patient} for {asking}, {urgency}
      we at {asking} are not sure about {patient}, call {asked}
      get {asked} over to {asking} for {patient} {urgency}
      {asking} wants advice on {patient} out of {asked}
      send {asked} a request by {asking} concerning {patient}`,
    ),
    missing: [
      lacking(
        'asked',
        `{asking}的{patient}要请会诊
      我们{asking}想给{patient}找人会诊`,
        `{asking} needs a consultation for {patient}
      {patient} in {asking} should be seen by a specialist`,
        `请哪个科来会诊?`,
        `Which ward shall be asked?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'asking', 'asked', 'patient', 'urgency'),
      form: code(r, 'HZ'),
      doctor: someone(r),
    }),
    answers: answers(
      `已替{asking}向{asked}申请[{urgency}]会诊{patient},单号{form},接诊医生{doctor}。
      会诊单{form}已发:{asking}请{asked}看{patient}[({urgency})],{doctor}会来。`,
      `{asking} has asked {asked} to see {patient}[ ({urgency})], form {form}; {doctor} will come.`,
    ),
  },
  {
    names: words('drug_interaction|add_medicine_check|yaowu_xianghu|interactionOf|can_i_add_drug'),
    descriptions: texts(
      `药物相互作用
      已经在吃一种药的人再加一种药,有什么影响、要隔几小时
      查两药能否同用`,
      `Drug interaction
      What happens when a medicine is added to one already taken, and the gap in hours
      Check two drugs`,
    ),
    parameters: [
      param(
        'taken',
        'current_drug|taking|zai_chi|existing|baseDrug',
        DRUGS,
        '正在吃的药|原有用药',
        'drug already taken|current medicine',
      ),
      param(
        'added',
        'new_drug|adding|xin_yao|additional|addedDrug',
        DRUGS,
        '要加的药|新开的药',
        'drug to be added|new medicine',
      ),
    ],
    questions: texts(
      `在吃{taken},能加{added}吗
      {added}能不能和我一直吃的{taken}一起用
      我爸长期服{taken},医生新开了{added}
      吃着{taken}又开{added},有没有冲突
      想再吃点{added},之前一直是{taken}
      给服{taken}的病人加{added}
      {added}新开,{taken}原有,查配伍
      刚吞了{taken},隔多久可以吃{added}
      {taken}基础上加用{added}
      已有{taken},拟加{added}
      药房:处方新增{added},患者目前{taken}
      感冒了想买{added},可我每天要吃{taken}
      {taken}没停,{added}敢不敢上
      {added}加进来会影响{taken}吗`,
      `I take {taken}, may I add {added}?
      is it safe to start {added} while on {taken}
      my father has been on {taken} for years and was now given {added}
      new: {added}, current: {taken}
      can {added} be given to someone who takes {taken}
      just swallowed {taken}, how long before I can have {added}
      add {added} to {taken}
      thinking of buying {added}, but I need my {taken} every day
      prescription adds {added}; patient already on {taken}`,
    ),
    missing: [
      lacking(
        'taken',
        `能加{added}吗
      新开了{added},有没有冲突`,
        `may I add {added}
      is it safe to start {added}`,
        `现在正在吃什么药?`,
        `Which medicine is taken already?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'taken', 'added'),
      risk: r.pick(['低', '中', '高']),
      effect: r.pick(['出血增加', '药效减弱', '嗜睡', '血压下降', '胃部不适']),
      gap_hours: r.integer(1, 12),
    }),
    answers: answers(
      `吃{taken}再加{added},风险{risk},可能{effect},至少间隔{gap_hours}小时。
      {added}加到{taken}上风险为{risk}({effect}),请隔{gap_hours}小时。`,
      `Adding {added} to {taken}: risk {risk}, effect {effect}, keep {gap_hours} hours apart.`,
    ),
    empty: nothing(
      () => ({ interactions: [] }),
      `没查到{taken}加{added}的相互作用。`,
      `No interaction is known when {added} is added to {taken}.`,
    ),
  },
  {
    names: words('dose_by_route|drug_dosage|yongyao_jiliang|doseFor|how_much_to_give'),
    descriptions: texts(
      `用药剂量
      某药按给药途径和体重一次给多少毫克、一天几次
      算剂量`,
      `Dose of a drug
      Milligrams a time and times a day, by route and body weight
      Dosage calculator`,
    ),
    parameters: [
      param(
        'drug',
        'drug|medicine|yaopin|drug_name|medName',
        DRUGS,
        '药名|给什么药',
        'drug|medicine to give',
      ),
      param(
        'route',
        'route|route_code|tujing|adminRoute|way',
        choice(
          option('PO', '口服|吃下去', 'by mouth|orally'),
          option('IV', '静脉注射|打点滴|输液', 'into a vein|as a drip'),
          option('IM', '肌注|打屁股针', 'into the muscle|as a muscle shot'),
          option('SC', '皮下注射|打肚皮', 'under the skin|as a skin injection'),
          option('PR', '塞肛|直肠给药', 'rectally|as a suppository'),
        ),
        '给药途径|怎么用',
        'route|how it is given',
      ),
      param(
        'weight',
        'weight_kg|body_weight|tizhong|kg|weightKg',
        decimal(3, 110, 1),
        '体重(公斤)|病人多重',
        'body weight in kg|how heavy the patient is',
      ),
    ],
    questions: texts(
      `{drug}{route}给多少,病人{weight}公斤
      {weight}公斤的人{route}{drug}用量
      {drug}{route},体重{weight}
      孩子{weight}kg,{drug}{route}一次几毫克
      {route}用{drug},{weight}公斤一天几次
      {weight} {drug} {route}
      护士问{weight}公斤的患者{drug}{route}多少mg
      {drug}要{route},称出来{weight}公斤,怎么算
      {route}的话{drug}按{weight}公斤该是多少
      体重{weight}公斤,准备{route}{drug}
      下医嘱:{drug},{route},{weight}kg
      {drug}这药{weight}公斤{route}会不会过量,标准是
      换成{route},{weight}公斤{drug}给几毫克
      患者{weight}公斤不肯吃药,改{route},{drug}的量`,
      `How much {drug} {route} for {weight} kg?
      {drug} {route}, {weight} kg
      a child of {weight} kg gets {drug} {route}, how many mg a time
      the patient weighs {weight} kg and should have {drug} {route}
      {weight} kg, {route}, {drug}
      dose of {drug} given {route} at {weight} kg
      what's the limit if we give {drug} {route} to someone of {weight} kg
      how many times a day {drug} {route}, body weight {weight}
      we switch to giving it {route}: {drug}, {weight} kg`,
    ),
    missing: [
      lacking(
        'weight',
        `{drug}{route}一次给多少
      {route}{drug}用量`,
        `how much {drug} {route}
      dose of {drug} given {route}`,
        `病人体重多少公斤?`,
        `What does the patient weigh?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'drug', 'route', 'weight'),
      dose_mg: real(r, 2, 900),
      times_a_day: r.integer(1, 4),
      max_mg: r.integer(1000, 4000),
    }),
    answers: answers(
      `{drug}{route},{weight}公斤一次{dose_mg}毫克,一天{times_a_day}次,每日不超过{max_mg}毫克。
      体重{weight}公斤{route}{drug}:每次{dose_mg}毫克,每天{times_a_day}次,上限{max_mg}毫克。`,
      `{drug} {route} at {weight} kg: {dose_mg} mg {times_a_day} times a day, at most {max_mg} mg.`,
    ),
    empty: nothing(
      () => ({ error: 'route not allowed' }),
      `{drug}不能{route}。`,
      `{drug} must not be given {route}.`,
    ),
  },
  {
    names: words('order_ambulance|patient_transport|jiuhuche_diaopai|bookAmbulance|send_ambulance'),
    descriptions: texts(
      `救护车调派
      派车把人从一个地方接到另一个地方,注明车型
      叫转运车`,
      `Order an ambulance
      Sends a vehicle of a kind to bring someone from one place to another
      Patient transport`,
    ),
    parameters: [
      param(
        'from',
        'pickup|from_place|jieren_didian|origin|pickupPlace',
        bank('street'),
        '接人地点|在哪上车',
        'pick-up place|where to collect',
      ),
      param(
        'to',
        'destination|to_place|songda_didian|dropoff|dropPlace',
        among(
          '市一院|中山六院|儿童医院急诊|省肿瘤|县中医院|骨科分院东门|武警总队医院|红十字会医院|康养中心2号楼|同济光谷|安定|第九人民医院|妇幼|三甲那边的急救部|北医三院|胸科|临终关怀处|华西上锦|口腔|老年护理院|铁路中心医院|传染病院',
          "City General|St Mary's A&E|the children's hospital|Royal Free|Hope Hospice|Northern Burns Centre|County North|Bethel|dialysis unit 2|eye clinic|Mercy West|the old infirmary|Lakeside Rehab|Guy's|Addison Ward|heart centre",
        ),
        '送往医院|送到哪',
        'hospital to go to|where to bring',
      ),
      param(
        'kind',
        'vehicle|unit_type|chexing|crew_code|unit',
        choice(
          option('ALS', '监护型|抢救型', 'with a doctor|with full monitoring'),
          option('BLS', '普通型|基础型', 'of the basic kind|without a doctor'),
          option('NEO', '新生儿专用|带暖箱', 'with an incubator|for a newborn'),
          option('ISO', '负压|传染病专用', 'with negative pressure|for an infectious case'),
        ),
        '车型代码|什么车',
        'kind of vehicle|crew code',
      ),
    ],
    questions: texts(
      `从{from}送到{to},要{kind}救护车
      {from}有人要去{to},派辆{kind}的车
      叫一辆{kind}救护车到{from},送{to}
      {to}等着收人,去{from}接,{kind}
      {kind}车,{from}至{to}
      我妈在{from}摔了,想拉到{to},{kind}的
      {from}→{to} {kind}
      请派{kind}救护车,接人{from},送往{to}
      目的地{to},出发{from},{kind}
      {from}这边病人转{to},需要{kind}的
      送{to}去,{kind}车来{from}
      {kind}的有空车没?{from}接,{to}下
      快点,{from},{kind}车,去{to}
      {to}让我们自己叫车,{kind},在{from}上`,
      `Ambulance {kind} from {from} to {to}
      bring someone to {to}, pick up at {from}, a vehicle {kind}
      my mother fell at {from}, we want {to}, please send a car {kind}
      {from} to {to}, {kind}
      {to} expects a patient who waits at {from}; ambulance {kind}
      send an ambulance {kind} to {from}, it will go on to {to}
      collect at {from}, drop at {to}, unit {kind}
      somebody at {from} has to get to {to} in an ambulance {kind}
      destination {to}, start {from}, crew {kind}`,
    ),
    missing: [
      lacking(
        'from',
        `送{to},要{kind}救护车
      派{kind}的车,去{to}`,
        `ambulance {kind} to {to}
      somebody must be brought to {to}, ambulance {kind}`,
        `在哪里接人?`,
        `Where shall we pick up?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to', 'kind'),
      car: code(r, 'AMB'),
      minutes: r.integer(4, 30),
    }),
    answers: answers(
      `已派{kind}救护车{car}到{from},{minutes}分钟到,送往{to}。
      {car}({kind}){minutes}分钟后到{from},目的地{to}。`,
      `Ambulance {car} ({kind}) reaches {from} in {minutes} minutes and goes to {to}.`,
    ),
  },
  {
    names: words(
      'remote_reimbursement|out_of_town_cover|yidi_baoxiao|medicalShareElsewhere|cover_in_other_city',
    ),
    descriptions: texts(
      `异地就医报销
      在一个城市参保,到另一个城市看病能报几成、起付线多少
      查跨地区医保比例`,
      `Health cover in another city
      Share paid back and threshold when insured in one city and treated in another
      Out-of-town reimbursement`,
    ),
    parameters: [
      param(
        'insured',
        'insured_city|home_city|canbao_di|insuredIn|from_city',
        bank('city'),
        '参保城市|医保在哪交',
        'city of insurance|where insured',
      ),
      param(
        'treated',
        'treatment_city|care_city|jiuyi_di|treatedIn|to_city',
        bank('city'),
        '就医城市|在哪看病',
        'city of treatment|where treated',
      ),
      param(
        'care',
        'care_type|service_code|leibie|careCode|kind',
        choice(
          option('OUT', '门诊|普通看病', 'outpatient care|a visit to the doctor'),
          option('INP', '住院|住院手术', 'a hospital stay|inpatient care'),
          option('EMG', '急诊|急诊抢救', 'emergency care|an emergency'),
          option('CHR', '慢病|慢性病拿药', 'chronic illness|long-term medication'),
        ),
        '就医类别|看什么',
        'kind of care|service code',
      ),
    ],
    questions: texts(
      `{insured}的医保在{treated}{care}报多少
      人在{treated}{care},医保是{insured}的
      {insured}参保去{treated}{care}能报几成
      {treated}{care}用{insured}医保
      我交的{insured}社保,想到{treated}{care}
      {care}:参保{insured},就医{treated}
      爸妈医保在{insured},跟我住{treated},{care}怎么报
      去{treated}看病,{insured}那边给报{care}吗
      {insured} {treated} {care} 比例
      {care}在{treated}做了,回{insured}能报多少
      {treated}的医院{care},{insured}医保起付线是几百
      {insured}人到{treated}{care},自己掏几成
      社保关系没转,还在{insured},但在{treated}{care}
      从{insured}跑到{treated}{care}划不划算,报销比例`,
      `Insured in {insured}, treated in {treated}: how much is paid for {care}?
      I pay my insurance in {insured} but live in {treated}, what about {care}
      {care} in {treated} with a card from {insured}
      does {insured} cover {care} received in {treated}
      {treated} hospital, {insured} insurance, {care}
      share paid back for {care} if I go to {treated}, my cover is with {insured}
      parents insured at {insured}, staying in {treated}; it's about {care}
      threshold for {care}: home {insured}, place of treatment {treated}
      how much do I pay myself in {treated} for {care} when {insured} insures me`,
    ),
    missing: [
      lacking(
        'treated',
        `{insured}医保到外地{care}报多少
      医保在{insured},去外面{care}怎么报`,
        `insured in {insured}, how much is paid for {care} elsewhere
      does {insured} cover {care} in other cities`,
        `在哪个城市看病?`,
        `In which city is the treatment?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'insured', 'treated', 'care'),
      share_percent: r.integer(40, 92),
      threshold_yuan: r.integer(1, 18) * 100,
    }),
    answers: answers(
      `{insured}参保在{treated}{care},报{share_percent}%,起付线{threshold_yuan}元。
      在{treated}{care}按{insured}医保报销{share_percent}%(起付{threshold_yuan}元)。`,
      `Insured in {insured} and treated in {treated}: {share_percent}% is paid back for {care}, above {threshold_yuan} yuan.`,
    ),
  },
  {
    names: words('forward_calls|set_call_diversion|huju_zhuanyi|divertLine|ring_elsewhere'),
    descriptions: texts(
      `设置呼叫转移
      让打到一个分机的电话在某种情况下转到另一个分机
      电话改接`,
      `Divert calls
      Calls to one extension ring at another, always or in a given case
      Set call forwarding`,
    ),
    parameters: [
      param(
        'from',
        'from_ext|source_line|yuan_fenji|dialled|fromLine',
        EXTENSIONS,
        '被转的分机|原来响的电话',
        'extension that is called|line to divert',
      ),
      param(
        'to',
        'to_ext|target_line|mubiao_fenji|answering|toLine',
        EXTENSIONS,
        '接听的分机|转到哪',
        'extension that shall ring|where calls go',
      ),
      optional(
        param(
          'when',
          'condition|mode|tiaojian|case_code|divertWhen',
          choice(
            option('CFU', '一律|全部|不管什么情况都', 'always|each time'),
            option('CFB', '占线时|忙的时候', 'when busy|while engaged'),
            option('CFNR', '没人接时|响了没人理就', 'when nobody answers|if it keeps ringing'),
            option('NIGHT', '下班后|夜里', 'after hours|at night'),
          ),
          '转移条件代码|什么时候转',
          'condition code|when to divert',
        ),
      ),
    ],
    questions: texts(
      `把{from}的电话转到{to}
      打{from}的{when}转{to}
      {when}{from}接到{to}去
      {to}帮{from}接电话,{when}转
      {from}转{to}
      我出去一下,{from}有电话就让{to}响
      {when}别让{from}响了,响{to}
      {from}{when}呼转{to}
      设一下,{to}替{from}听电话
      请把来电从{from}引到{to},{when}
      {to}接{from}的来电
      {from}坏了,先用{to}收
      {when},拨{from}的人由{to}应答
      呼叫转移 源{from} 目标{to}`,
      `Divert {from} to {to}
      calls for {from} should ring at {to} {when}
      {when} let {to} pick up what comes in on {from}
      {to} answers for {from}
      I'm out, send my calls from {from} to {to}
      forward {from} to {to} {when}
      {from} is broken, use {to} for its callers
      whoever dials {from} gets {to} {when}
      make {to} ring instead of {from}`,
    ),
    missing: [
      lacking(
        'to',
        `把{from}的电话转走
      {from}设呼叫转移`,
        `divert {from}
      forward the calls from {from}`,
        `转到哪个分机?`,
        `To which extension?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to', 'when'),
      rule: code(r, 'FW'),
      state: 'active',
    }),
    answers: answers(
      `{from}的来电已[{when}]转到{to},规则号{rule}。
      已设好:[{when}]{from}转{to},规则{rule}。`,
      `Calls to {from} now go to {to}[ {when}], rule {rule}.`,
    ),
  },
  {
    names: words('roaming_price|abroad_tariff|manyou_zifei|roamRate|cost_of_phone_abroad'),
    descriptions: texts(
      `漫游资费
      一国的卡带到另一国用,打电话、发短信或上网怎么收费
      查国际漫游价格`,
      `Roaming price
      What a SIM of one country costs in another for calls, texts or data
      Tariff abroad`,
    ),
    parameters: [
      param(
        'home',
        'home_country|sim_country|guishu_guo|simFrom|card_of',
        bank('country'),
        '卡的归属国|哪国的卡',
        'country of the SIM|home country',
      ),
      param(
        'visited',
        'visited_country|roam_in|manyou_guo|usedIn|abroad',
        bank('country'),
        '漫游所在国|人在哪国',
        'country visited|where it is used',
      ),
      param(
        'service',
        'service|service_code|yewu|usage|svc',
        choice(
          option('MOC', '打电话|拨出', 'making calls|calling out'),
          option('MTC', '接电话|接听', 'receiving calls|being called'),
          option('SMS', '发短信|短信', 'texts|sending a text'),
          option('GPRS', '上网|流量', 'data|going online'),
        ),
        '业务代码|怎么用手机',
        'service code|kind of use',
      ),
    ],
    questions: texts(
      `{home}的卡在{visited}{service}多少钱
      带{home}卡去{visited},{service}怎么收
      人到{visited},用{home}号码{service}贵不贵
      {visited}漫游{service},卡是{home}的
      {home}→{visited} {service}
      我是{home}用户,要去{visited}玩,{service}一次几块
      在{visited}用{home}手机卡{service}
      下周飞{visited},手里{home}的号{service}扣多少
      {service}资费,归属{home},漫游{visited}
      {visited}那边拿{home}卡{service}有优惠吗
      {home}号码漫游到{visited},{service}要不要钱
      出差{visited},只有{home}的SIM,{service}价格
      客户从{home}来,在{visited}{service},按什么标准计费
      想知道去{visited}以后{home}卡的{service}单价`,
      `What does {service} cost in {visited} with a SIM from {home}?
      {home} card, travelling to {visited}, {service}
      I'm in {visited} with my number from {home}, how dear is {service}
      roaming in {visited}, home network in {home}: {service}
      {home} SIM in {visited}, {service}
      next week we fly to {visited}; our phones are from {home}; price for {service}
      tariff for {service} in {visited}, card issued in {home}
      is {service} free in {visited} for customers of {home}
      how much will {service} be if I take my {home} phone to {visited}`,
    ),
    missing: [
      lacking(
        'visited',
        `{home}的卡出国{service}多少钱
      用{home}卡漫游,{service}怎么收`,
        `what does {service} cost abroad with a SIM from {home}
      roaming with a {home} card, {service}`,
        `去哪个国家?`,
        `In which country?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'home', 'visited', 'service'),
      price: real(r, 0.1, 12, 2),
      unit: args['service'] === 'SMS' ? 'SMS' : args['service'] === 'GPRS' ? 'MB' : 'min',
      day_cap: r.integer(20, 60),
    }),
    answers: answers(
      `{home}的卡在{visited}{service},{price}元/{unit},每天封顶{day_cap}元。
      {visited}漫游({home}卡){service}:{price}元/{unit},日封顶{day_cap}元。`,
      `With a SIM from {home}, {service} in {visited} costs {price} yuan per {unit}, at most {day_cap} yuan a day.`,
    ),
  },
  {
    names: words('porting_status|number_port|xiehao_zhuanwang|portState|is_my_number_moved'),
    descriptions: texts(
      `携号转网进度
      号码从一家运营商转到另一家走到哪步、哪天生效
      查转网办理情况`,
      `Progress of porting a number
      How far a phone number has come on its way from one operator to another
      Port status`,
    ),
    parameters: [
      param(
        'phone',
        'phone|number|haoma|msisdn|phoneNumber',
        bank('phone'),
        '手机号|哪个号',
        'phone number|number ported',
      ),
      param(
        'from',
        'from_operator|donor|zhuanchu_wang|oldCarrier|losing',
        OPERATORS,
        '原运营商|转出网',
        'operator left|donor network',
      ),
      param(
        'to',
        'to_operator|recipient|zhuanru_wang|newCarrier|gaining',
        OPERATORS,
        '新运营商|转入网',
        'operator joined|recipient network',
      ),
    ],
    questions: texts(
      `{phone}从{from}转{to}办好了吗
      {phone}转到{to}了没,原来是{from}
      {to}说收到{phone}了,{from}放号没
      {from}卡着不让{phone}去{to},现在啥状态
      {phone} {from}→{to} 进度
      不想用{from}了,{phone}改{to},哪天生效
      {phone}离开{from}投奔{to},走到哪步
      携号:{phone},{from}转{to}
      {to}什么时候能接过{phone},现在还是{from}
      我{phone}申请换成{to},{from}同意没
      {phone}由{from}到{to}还要几天
      昨天提交的{phone},{from}出{to}进
      {to}的新卡插上没信号,{phone}从{from}转完没
      {from}的{phone}转给{to}`,
      `Has {phone} moved from {from} to {to} yet?
      {phone}: {from} to {to}, status
      I left {from} for {to} with {phone}, when does it work
      {to} says it waits for {from} to release {phone}
      is {from} blocking the move of {phone} to {to}
      porting {phone} into {to} out of {from}
      when will {to} take over {phone}, still on {from}
      no signal on my new {to} card, is {phone} through from {from}
      how far is {phone} on its way to {to}? old network {from}`,
    ),
    missing: [
      lacking(
        'phone',
        `从{from}转{to}办好了吗
      {from}转{to}走到哪步`,
        `has my number moved from {from} to {to}
      the port from {from} to {to}, how far is it`,
        `请问是哪个号码?`,
        `Which number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'phone', 'from', 'to'),
      stage: r.pick(['待原网确认', '已授权', '割接中', '待缴清话费']),
      active_on: day(r, 2026, 2026),
    }),
    answers: answers(
      `{phone}从{from}转{to}:{stage},预计{active_on}生效。
      {phone}由{from}转入{to}的进度是{stage},{active_on}生效。`,
      `{phone} on its way from {from} to {to}: {stage}, active on {active_on}.`,
    ),
    empty: nothing(
      () => ({ error: 'no request' }),
      `没有{phone}从{from}转{to}的申请。`,
      `There is no request to port {phone} from {from} to {to}.`,
    ),
  },
  {
    names: words('calls_between|call_log_pair|tonghua_jilu|callRecords|who_called_whom'),
    descriptions: texts(
      `两号通话记录
      一个号码打给另一个号码几次、最近一次多长
      按主叫和被叫查话单`,
      `Calls from one number to another
      How often a caller rang a number, with the last time and length
      Call records by caller and callee`,
    ),
    parameters: [
      param(
        'caller',
        'caller|calling_number|zhujiao|fromNumber|a_number',
        bank('phone'),
        '主叫号码|打出去的',
        'calling number|who rang',
      ),
      param(
        'callee',
        'callee|called_number|beijiao|toNumber|b_number',
        bank('phone'),
        '被叫号码|接的',
        'called number|who was rung',
      ),
      optional(
        param(
          'period',
          'period|range|shijian|when|timeRange',
          periods(['today', 'yesterday', 'this_week', 'last_week', 'this_month', 'last_month']),
          '时间段|哪段时间',
          'period|time span',
        ),
      ),
    ],
    questions: texts(
      `{caller}给{callee}打过几次
      {callee}接到{caller}几个电话
      {period}{caller}打{callee}的记录
      主叫{caller},被叫{callee}
      {caller}→{callee} {period}话单
      {callee}被{caller}骚扰了多少回
      {caller}{period}有没有拨过{callee}
      客户{callee}说没人联系他,座席{caller}打了没
      {period}从{caller}呼{callee}多少通
      {callee}手机上有{caller}的未接吗,几个
      查{callee}的来电,只看{caller}打的
      {caller}最后一次找{callee}是啥时候
      由{caller}拨往{callee}的通话{period}
      {callee}投诉{caller}{period}老打他`,
      `How often did {caller} call {callee}?
      {callee} was rung by {caller} {period}, how many times
      calls from {caller} to {callee}
      caller {caller}, called {callee}, {period}
      did {caller} dial {callee} {period}
      the customer on {callee} says nobody rang, but agent {caller} should have
      {callee} complains about being pestered by {caller}
      last time {caller} reached {callee}
      calls {callee} got from {caller} {period}`,
    ),
    missing: [
      lacking(
        'callee',
        `{caller}{period}打过几次电话给他
      {caller}拨过那个号没`,
        `how often did {caller} call that customer {period}
      did {caller} dial the number`,
        `打给哪个号码?`,
        `Which number was called?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'caller', 'callee'),
      calls: r.integer(1, 40),
      last: day(r, 2026, 2026),
      last_seconds: r.integer(2, 1900),
    }),
    answers: answers(
      `{caller}[{period}]打给{callee},共{calls}次,最近一次{last},通话{last_seconds}秒。
      {callee}[{period}]接到{caller}的电话{calls}通,最后一通{last},{last_seconds}秒。`,
      `{caller} called {callee} {calls} times[ {period}], last on {last} for {last_seconds} seconds.`,
    ),
    empty: nothing(
      () => ({ calls: 0 }),
      `{caller}[{period}]没有打过{callee}。`,
      `{caller} did not call {callee}[ {period}].`,
    ),
  },
  {
    names: words('translation_fee|translator_rate|fanyi_jia|perThousandRate|cost_to_translate'),
    descriptions: texts(
      `翻译稿费
      把某类稿件从一种语言译成另一种语言,千字多少钱、几天交
      译费报价`,
      `Fee for a translation
      Price per thousand words and days needed for a kind of text, from one language into another
      Translator's rate`,
    ),
    parameters: [
      param(
        'from',
        'source_language|from_lang|yuanyu|srcLang|original',
        LANGUAGES,
        '原文语言|从什么语',
        'language of the original|source language',
      ),
      param(
        'to',
        'target_language|to_lang|yiyu|dstLang|into',
        LANGUAGES,
        '译文语言|译成什么语',
        'language wanted|target language',
      ),
      optional(
        param(
          'text',
          'genre|text_type|gaojian|genre_code|textKind',
          choice(
            option('LIT', '小说|文学书', 'a novel|fiction'),
            option('SUB', '字幕|台词', 'subtitles|film dialogue'),
            option('MAN', '说明书|操作手册', 'a manual|operating instructions'),
            option('AD', '广告文案|宣传册', 'advertising copy|a brochure'),
            option('SCI', '论文|学术文章', 'a research paper|an academic article'),
          ),
          '稿件类型代码|什么稿子',
          'kind of text|genre code',
        ),
      ),
    ],
    questions: texts(
      `{from}翻{to}千字多少钱
      {from}译成{to}什么价
      有份{text}要从{from}翻到{to},报价
      {to}译文,原稿{from},{text},稿费怎么算
      把{from}的{text}做成{to}版要花多少
      {from}→{to} 译费
      手上是{from}稿,想出{to}的,几天能交
      {text}{from}翻成{to}贵吗
      要{to}的,原文{from}写的,多少钱一千字
      由{from}译{to},{text}
      请人翻{text},给的是{from},要的是{to}
      读者只看{to},书是{from}的,翻译得花多少
      {to}译者从{from}翻的稿酬标准
      译入{to},译出{from},千字价`,
      `What does it cost to translate from {from} into {to}?
      {from} to {to}, rate per thousand words
      we have {text} in {from} and need it in {to}
      into {to} out of {from}, {text}, how much
      {text}: original {from}, wanted {to}
      translator's fee {from} > {to}
      readers want {to}, the original is {from}, what would a translation cost
      how many days for {text} from {from} to {to}
      price for turning {from} into {to}`,
    ),
    missing: [
      lacking(
        'to',
        `{from}的{text}翻译多少钱
      手上是{from}稿,译费怎么算`,
        `what does it cost to translate {text} from {from}
      we have {text} in {from}, translation fee please`,
        `译成什么语言?`,
        `Into which language?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to', 'text'),
      per_thousand: r.integer(60, 900),
      days: r.integer(2, 60),
    }),
    answers: answers(
      `{from}译{to}[({text})]每千字{per_thousand}元,约{days}天交稿。
      [{text}]从{from}翻成{to},千字{per_thousand}元,{days}天。`,
      `From {from} into {to}[, {text},] the rate is {per_thousand} yuan per thousand words, {days} days.`,
    ),
    empty: nothing(
      () => ({ error: 'no translator' }),
      `没有{from}译{to}的译者。`,
      `We have no translator from {from} into {to}.`,
    ),
  },
  {
    names: words(
      'photo_licence_fee|picture_rights|tupian_shouquan|imageUsePrice|may_we_print_photo',
    ),
    descriptions: texts(
      `图片授权费
      某张图片用在封面、内页、网站等处要多少版权费、谁拍的
      查图片使用报价`,
      `Licence fee of a picture
      What a photo costs for a use such as cover, inside page or website, and who took it
      Picture rights`,
    ),
    parameters: [
      param(
        'photo',
        'photo_id|picture|tupian|image_ref|photoRef',
        among(
          'IMG_4471|晨雾中的桥|VCG-88120|雪后长城03|DSC00917|老码头|pic-0391b|胡同里的猫|XH2026-17|麦田B|荷塘月色处|航拍27|TG-5582|外婆的手|P1020044|沙漠公路2|sunset-9|戏台后面|工地上的人|A-31|菜场现在',
          'IMG_4471|bridge at dawn|VCG-88120|old harbour 03|DSC00917|pic-0391b|the cat in the yard|P1020044|sunset-9|wheat B|red door|A-31|TG-5582|Mother and Son|aerial 27|empty stage',
        ),
        '图片编号或标题|哪张图',
        'picture number or title|which photo',
      ),
      param(
        'use',
        'use_code|usage|yongtu|licence_type|useFor',
        choice(
          option('COV', '封面|做封皮', 'the cover|a front cover'),
          option('INS', '内页|内文插图', 'an inside page|an inner page'),
          option('WEB', '网站|公众号配图', 'a website|online use'),
          option('AD', '广告|海报', 'an advert|a poster'),
          option('EXH', '展览|挂墙展出', 'an exhibition|a gallery wall'),
        ),
        '用途代码|用在哪',
        'use code|where it is used',
      ),
    ],
    questions: texts(
      `{photo}用在{use}多少钱
      {use}想用{photo},版权费多少
      {photo}{use}授权价
      美编看上{photo}了,做{use}要付多少
      {photo}谁拍的,{use}收费吗
      买{photo}的{use}使用权
      {use} {photo}
      拿{photo}当{use}用,会不会被告,要交多少
      {photo}这张给{use},一年几百块
      {use}缺图,{photo}什么价
      {photo}可以上{use}吗,找谁买
      我们{use}打算放{photo}
      图库里{photo}的{use}报价发我
      下期{use}定了{photo},算算费用`,
      `What does {photo} cost for {use}?
      we'd like {photo} for {use}, licence fee
      {photo}, {use}
      who took {photo} and what do they want for {use}
      price of using {photo} on {use}
      may we put {photo} on {use}, how much
      the designer picked {photo}; it's meant for {use}
      rights to {photo} for {use}
      how expensive is it to show {photo} as part of {use}`,
    ),
    missing: [
      lacking(
        'use',
        `{photo}版权费多少
      想买{photo}`,
        `what does {photo} cost
      we'd like to use {photo}`,
        `用在哪里,封面、内页、网站、广告还是展览?`,
        `For which use: cover, inside page, website, advert or exhibition?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'photo', 'use'),
      fee: r.integer(5, 400) * 10,
      photographer: someone(r),
      years: r.integer(2, 5),
    }),
    answers: answers(
      `{photo}用于{use}收{fee}元,授权{years}年,作者{photographer}。
      {use}用{photo}要{fee}元({years}年),{photographer}拍的。`,
      `{photo} for {use} costs {fee} yuan for {years} years; photographer: {photographer}.`,
    ),
    empty: nothing(
      () => ({ error: 'not licensable' }),
      `{photo}不授权{use}使用。`,
      `{photo} is not licensed for {use}.`,
    ),
  },
  {
    names: words('reassign_article|change_editor|gaojian_zhuanjiao|handStory|give_story_to'),
    descriptions: texts(
      `稿件改派编辑
      把一篇稿子从一位编辑手里交给另一位编辑
      换责编`,
      `Give an article to another editor
      Takes a story from one editor and hands it to another
      Change of responsible editor`,
    ),
    parameters: [
      param(
        'story',
        'article|story|gaojian|headline|storyTitle',
        among(
          '老街改造|台风之后|油价三连跌|专访余秀华|校门口的小摊|芯片战|地铁9号线开通|谁动了养老金|冬捕|AI医生|夜市回来了|高考作文点评|非遗里的年|失踪的快递|县城咖啡馆|社论0417|消失中|黄河边的人|二手房冷了|第3版头条|乡村医生的一天',
          'harbour fire|the last baker|school strike|Budget 2027|who owns the river|night trains return|Interview with Ada Moss|lost parcels|chip war|flood diary|a village without water|editorial 0417|Page 3 lead|rents again|the quiet vote|old stadium',
        ),
        '稿件标题|哪篇稿子',
        'title of the article|which story',
      ),
      optional(
        param(
          'old',
          'from_editor|old_editor|yuan_bianji|takenFrom|from',
          bank('person'),
          '原编辑|从谁手里拿',
          'editor so far|taken from',
        ),
      ),
      param(
        'new',
        'to_editor|new_editor|xin_bianji|givenTo|to',
        bank('person'),
        '新编辑|交给谁',
        'new editor|given to',
      ),
    ],
    questions: texts(
      `《{story}》交给{new}
      《{story}》从{old}转给{new}编
      {new}接手《{story}》
      {old}太忙,《{story}》让{new}看
      把{story}那篇派给{new}
      {new}替{old}编《{story}》
      {story}责编换成{new}
      {old}休假了,他手里的{story}归{new}
      稿子{story}:{old}→{new}
      主编说{story}这篇还是{new}来改
      由{new}负责《{story}》,{old}退出
      {story}别放{old}那儿压着了,给{new}
      {new},你把《{story}》拿去编
      {story}改派,新编辑{new}`,
      `Give "{story}" to {new}
      take "{story}" from {old} and hand it to {new}
      {new} edits "{story}" now
      {old} is swamped, let {new} do "{story}"
      {new} takes "{story}" over from {old}
      "{story}": {old} off, {new} on
      the chief wants {new} on the piece {story}
      {story} has been lying with {old} too long, pass it to {new}
      assign the piece {story} to {new}`,
    ),
    missing: [
      lacking(
        'new',
        `《{story}》换个编辑
      {story}别让{old}编了`,
        `find another editor for "{story}"
      take "{story}" away from {old}`,
        `交给哪位编辑?`,
        `Which editor shall get it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'story', 'old', 'new'),
      deadline: day(r, 2026, 2026),
      ticket: code(r, 'ED'),
    }),
    answers: answers(
      `《{story}》已[从{old}]交给{new},{deadline}前交稿,单号{ticket}。
      {new}已[从{old}]接手《{story}》,截稿{deadline},编号{ticket}。`,
      `"{story}" has gone[ from {old}] to {new}, due on {deadline}, ticket {ticket}.`,
    ),
  },
  {
    names: words('add_redirect|url_forward|tiaozhuan_guize|redirectRule|point_path_to'),
    descriptions: texts(
      `添加网址跳转
      让旧路径自动跳到新路径,可选永久或临时
      配置重定向`,
      `Add a redirect
      Visitors of an old path are sent to a new path, for good or for a while
      Configure URL forwarding`,
    ),
    parameters: [
      param(
        'old',
        'old_path|from_path|jiu_lujing|sourceUrl|from',
        among(
          '/about-us|/2024/sale|/shop/item?id=9|/招聘|/old/index.html|/news_3|/help/退款|/m/home|/docs/v1|/p/8812|/活动/双11|/login.php|/team|/blog/feed|/en/contact|/products/A7|/faq2|/xinwen|/vip|/u/zhang',
          '/about-us|/2024/sale|/shop/item?id=9|/old/index.html|/news_3|/m/home|/docs/v1|/p/8812|/login.php|/team|/blog/feed|/en/contact|/products/A7|/faq2|/vip|/u/jones',
        ),
        '旧路径|原来的地址',
        'old path|address that stops',
      ),
      param(
        'new',
        'new_path|to_path|xin_lujing|targetUrl|to',
        among(
          '/company|/deals|/goods/9|/jobs|/|/press|/support/refund|/home|/docs/v2|/post/8812|/huodong|/signin|/关于|/rss.xml|/contact|/catalog/a7-plus|/wenti|/news/latest|/member-center|/people/zhang',
          '/company|/deals|/goods/9|/jobs|/press|/support/refund|/home|/docs/v2|/post/8812|/signin|/people|/rss.xml|/contact|/catalog/a7-plus|/questions|/member-center',
        ),
        '新路径|跳到哪',
        'new path|where visitors land',
      ),
      optional(
        param(
          'permanent',
          'permanent|is_permanent|yongjiu|forGood|keep',
          flag('永久|长期', 'permanently|for good', '临时|暂时', 'temporarily|for a while'),
          '是否永久|永久还是临时',
          'whether permanent|for good or for a while',
        ),
      ),
    ],
    questions: texts(
      `{old} 跳到 {new}
      把{old}重定向到{new}
      访问{old}的{permanent}转到{new}
      {new}替换{old},老链接别404
      {old}下线了,{permanent}指向{new}
      用户打开{old}要看到{new}
      {permanent}把{old}引去{new}
      从{old}跳{new},{permanent}的
      {new}是新页面,{old}过来的人送到这
      {old}→{new}
      搜索引擎里还是{old},让它去{new}
      加条规则:旧{old},新{new},{permanent}
      {new}接{old}的流量
      谁点{old}就给他{new}`,
      `Redirect {old} to {new}
      {old} should go to {new} {permanent}
      send visitors of {old} to {new}
      {permanent} point {old} at {new}
      {new} replaces {old}, don't let old links break
      whoever opens {old} must land on {new}
      {old} -> {new}
      Google still lists {old}, forward it to {new} {permanent}
      {new} takes the traffic of {old}`,
    ),
    missing: [
      lacking(
        'new',
        `{old}要做跳转
      把{old}重定向一下`,
        `redirect {old}
      {old} should go somewhere else`,
        `跳到哪个地址?`,
        `Where should it lead?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'old', 'new', 'permanent'),
      rule: code(r, 'R'),
      live_in_seconds: r.integer(5, 300),
    }),
    answers: answers(
      `{old}已[{permanent}]跳转到{new},规则{rule},{live_in_seconds}秒后生效。
      规则{rule}已加:{old}[{permanent}]转{new},{live_in_seconds}秒内生效。`,
      `{old} now leads to {new}[ {permanent}], rule {rule}, live in {live_in_seconds} seconds.`,
    ),
  },
  {
    names: words('copy_permissions|clone_access|fuzhi_quanxian|sameRightsAs|mirror_roles'),
    descriptions: texts(
      `复制权限
      让一个用户得到与另一个用户相同的系统权限
      照着某人给某人开权限`,
      `Copy permissions between users
      Gives one user the same rights as another
      Clone access from a model user`,
    ),
    parameters: [
      param(
        'model',
        'from_user|template_user|canzhao|sourceUser|likeWhom',
        bank('person'),
        '参照谁|权限来源用户',
        'user to copy from|model user',
      ),
      param(
        'user',
        'to_user|target_user|beifu_yonghu|receiver|forWhom',
        bank('person'),
        '给谁开|得到权限的用户',
        'user to receive them|who gets the rights',
      ),
      optional(
        param(
          'system',
          'system|app|xitong|system_code|appCode',
          choice(
            option('ERP', '进销存|ERP', 'the stock system|ERP'),
            option('BI', '看报表的|BI', 'the reporting tool|BI'),
            option('GIT', '代码库|仓库', 'the code base|Git'),
            option('OA', '办公系统|OA', 'the office portal|OA'),
          ),
          '系统代码|哪个系统',
          'system code|which system',
        ),
      ),
    ],
    questions: texts(
      `照{model}的权限给{user}开一份
      {user}要跟{model}一样的权限
      把{model}的权限复制给{user}
      给{user}开{system}权限,参照{model}
      {model}能看的,{user}也要能看
      {user}新来的,{system}按{model}配
      {system}里{user}照搬{model}
      {model}有啥权限就给{user}啥权限
      {user}进不去,请比照{model}开通
      以{model}为模板,{user}开{system}
      {user}接{model}的岗,{system}权限同他
      权限克隆 源{model} 目标{user}
      麻烦让{user}在{system}里和{model}同级
      {user}←{model}的角色`,
      `Give {user} the same rights as {model}
      copy the permissions of {model} to {user}
      {user} should see whatever {model} sees
      set up {user} in {system} just like {model}
      {model} is the template, {user} needs access to {system}
      {user} can't get in; use {model} as the model
      clone {model}'s roles in {system} onto {user}
      newcomer {user}, same access as {model}
      whatever {model} may do in {system}, {user} may do too`,
    ),
    missing: [
      lacking(
        'model',
        `给{user}开{system}权限,跟同事一样
      {user}新来的,权限照别人配`,
        `give {user} the same rights as a colleague
      {user} needs access like the others`,
        `参照谁的权限?`,
        `Whose rights shall I copy?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'model', 'user', 'system'),
      roles: r.integer(1, 18),
      change: code(r, 'AC'),
    }),
    answers: answers(
      `已照{model}给{user}开了[{system}的]{roles}个角色,变更号{change}。
      {user}[在{system}]已有与{model}相同的{roles}个角色,单号{change}。`,
      `{user} now has the {roles} roles of {model}[ in {system}], change {change}.`,
    ),
  },
  {
    names: words('compare_environments|config_diff|huanjing_bijiao|envDiff|settings_gap'),
    descriptions: texts(
      `环境配置差异
      某个服务在甲环境有、乙环境没有或不同的配置项有几个
      比对两套环境`,
      `Difference between two environments
      How many settings of a service differ when one environment is measured against another
      Configuration diff`,
    ),
    parameters: [
      param(
        'service',
        'service|app|fuwu|component|serviceName',
        among(
          '订单服务|user-center|网关|消息推送2|结算中台|搜索|登录|risk-api|小程序后端|库存|bff|对账|短信|优惠券在线|报表|job-runner|文件预览|图床|认证部件|IM|日历',
          'checkout|user-center|gateway|push 2|ledger|search|login|risk-api|bff|inventory|job-runner|file preview|the scheduler|mailer|coupons|image store',
        ),
        '服务名|哪个服务',
        'service|which service',
      ),
      param(
        'base',
        'base_env|reference|jizhun|leftEnv|from_env',
        ENVIRONMENTS,
        '基准环境|以哪套为准',
        'reference environment|measured against',
      ),
      param(
        'other',
        'other_env|compared|duibi|rightEnv|to_env',
        ENVIRONMENTS,
        '被比的环境|查哪套',
        'environment to check|compared one',
      ),
    ],
    questions: texts(
      `以{base}为准,{service}在{other}差几项配置
      {service}的{other}跟{base}比少了什么配置(以后者为准)
      {other}的{service}报错,拿{base}当标准比一下
      {service}:基准{base},对比{other}
      {base}好好的,{other}不行,{service}配置差在哪
      把{base}当样板,看{service}{other}有几处不同
      {other}有没有照{base}配齐,服务{service}
      {service} 基准{base} 检查{other}
      按{base}查{other},{service}漏了几个参数
      {service}在{base}正常,到{other}就挂,差哪些项
      参照{base}核对{other}里的{service}
      {other}缺的{service}配置,{base}里有的
      标准是{base},被查的是{other},{service}
      想让{other}和{base}一致,{service}还差几项`,
      `Taking {base} as the reference, what differs for {service} in {other}?
      {service} works in {base} but not in {other}, which settings are missing
      check {other} against {base} for {service}
      {service}: reference {base}, compared {other}
      {other} should look like {base}, how many settings of {service} are off
      {service} fails in {other}; use {base} as the model and diff
      what does {service} lack in {other} that it has in {base}
      measure {other} by {base}, service {service}
      with {base} as the standard, how far is {other} off for {service}`,
    ),
    missing: [
      lacking(
        'other',
        `以{base}为准,{service}差几项配置
      {service}跟{base}比少了什么`,
        `taking {base} as the reference, what differs for {service}
      compare {service} with {base}`,
        `要查哪套环境?`,
        `Which environment shall I check?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'service', 'base', 'other'),
      different: r.integer(1, 30),
      missing: r.integer(1, 9),
      example: r.pick(['db.pool.max', 'timeout_ms', 'cache.ttl', 'log.level', 'mq.topic']),
    }),
    answers: answers(
      `以{base}为准,{service}在{other}有{different}项不同、缺{missing}项,例如{example}。
      {service}的{other}与{base}有{different}项不同,还缺{missing}项,如{example}。`,
      `Against {base}, {service} in {other} differs in {different} settings and lacks {missing}, such as {example}.`,
    ),
    empty: nothing(
      () => ({ different: 0 }),
      `{service}在{other}与{base}一致。`,
      `{service} is the same in {other} as in {base}.`,
    ),
  },
  {
    names: words('latency_between|ping_time|wangluo_yanshi|hostLatency|round_trip'),
    descriptions: texts(
      `网络延时
      从一台机器到另一台机器来回多少毫秒、丢包多少
      查两点间链路质量`,
      `Network latency
      Round trip in milliseconds and lost packets from one machine to another
      Quality of a link`,
    ),
    parameters: [
      param(
        'from',
        'source|from_host|qidian|src|probe',
        HOSTS,
        '起点主机|从哪ping',
        'source host|where the probe starts',
      ),
      param(
        'to',
        'destination|to_host|zhongdian|dst|target',
        HOSTS,
        '终点主机|ping到哪',
        'destination host|where the probe goes',
      ),
    ],
    questions: texts(
      `{from}到{to}延时多少
      从{from}ping {to}几毫秒
      {to}响应慢,从{from}过去要多久
      {from}访问{to}丢包吗
      {from}→{to} 延迟
      {from}连{to}卡得很,看下网络
      源{from},目的{to},rtt
      {to}那头到底慢不慢,在{from}上测
      自{from}至{to}的链路质量
      {from}去{to}这段丢了几个点
      由{from}发包,{to}多久回
      业务说{from}调{to}超时,网络多少ms
      {to}离{from}远吗,来回多少毫秒
      测一下{to},探针放{from}`,
      `Latency from {from} to {to}?
      how many ms does {from} need to reach {to}
      {to} is slow when called by {from}, check the network
      do packets get lost on the way to {to} from {from}
      {from} -> {to} rtt
      ping {to} starting at {from}
      source {from}, destination {to}
      measured on {from}, how fast does {to} answer
      is the line out of {from} towards {to} healthy`,
    ),
    missing: [
      lacking(
        'from',
        `ping {to}几毫秒
      到{to}的延时多少`,
        `how many ms to reach {to}
      latency to {to}`,
        `从哪台机器测?`,
        `From which machine?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to'),
      ms: real(r, 0.2, 260),
      loss_percent: r.integer(0, 12),
    }),
    answers: answers(
      `{from}到{to}延时{ms}毫秒,丢包{loss_percent}%。
      从{from}ping {to}:{ms}毫秒,丢包率{loss_percent}%。`,
      `From {from} to {to} it takes {ms} ms with {loss_percent}% loss.`,
    ),
    empty: nothing(
      () => ({ error: 'unreachable' }),
      `{from}ping不通{to}。`,
      `{to} cannot be reached from {from}.`,
    ),
  },
  {
    names: words('firewall_allows|port_open_between|fanghuoqiang_cha|isTrafficAllowed|acl_check'),
    descriptions: texts(
      `防火墙放行检查
      源主机能不能用某种协议访问目的主机,命中哪条规则
      查两台机器之间的策略`,
      `Firewall check
      Whether a source host may reach a destination by a protocol, and the rule that decides
      Access policy between two machines`,
    ),
    parameters: [
      param(
        'source',
        'source_host|src|yuan|client_host|fromHost',
        HOSTS,
        '源主机|谁去访问',
        'source host|who connects',
      ),
      param(
        'target',
        'target_host|dst|mubiao|server_host|toHost',
        HOSTS,
        '目的主机|访问谁',
        'destination host|who is connected to',
      ),
      param(
        'protocol',
        'service|proto|xieyi|port_name|serviceCode',
        choice(
          option('tcp/22', 'SSH|远程登录', 'SSH|remote login'),
          option('tcp/443', '网页|HTTPS', 'web traffic|HTTPS'),
          option('tcp/3306', 'MySQL|连数据库', 'MySQL|database access'),
          option('udp/53', 'DNS|域名解析', 'DNS|name lookups'),
          option('tcp/25', '发邮件|SMTP', 'outgoing mail|SMTP'),
          option('tcp/445', '共享文件|网络盘', 'file sharing|network drives'),
        ),
        '协议和端口|用什么访问',
        'protocol and port|kind of traffic',
      ),
    ],
    questions: texts(
      `{source}访问{target}的{protocol}放行了吗
      {target}让不让{source}过来,{protocol}
      {source}到{target},{protocol}通不通
      防火墙有没有允许{source}用{protocol}连{target}
      {protocol} {source}→{target}
      {target}收得到{source}的{protocol}吗,策略开没开
      {source}上用{protocol}连不了{target},是被墙了吗
      源{source}目的{target},{protocol},哪条规则
      {protocol}从{source}出去到{target}会被拦吗
      {target}只对谁开{protocol},{source}在里面吗
      安全组里{source}去{target}的{protocol}
      开发申请{source}连{target},{protocol},先看有没有
      {target}的{protocol}对{source}开放了没
      {protocol}被拒,发起方{source},对端{target}`,
      `May {source} reach {target} for {protocol}?
      is {protocol} open from {source} to {target}
      {target} refuses {protocol} from {source}, is it the firewall
      {protocol}: {source} -> {target}
      does any rule let {source} into {target}, {protocol}
      would {protocol} to {target} be blocked if it comes from {source}
      source {source}, destination {target}, {protocol}
      can {target} be reached by {source} with {protocol}
      which policy decides about {protocol} out of {source} towards {target}`,
    ),
    missing: [
      lacking(
        'protocol',
        `{source}访问{target}放行了吗
      防火墙允许{source}连{target}吗`,
        `may {source} reach {target}
      does the firewall let {source} into {target}`,
        `用什么协议?`,
        `For which kind of traffic?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'source', 'target', 'protocol'),
      verdict: r.pick(['allow', 'deny']),
      rule: r.integer(10, 900),
      owner: someone(r),
    }),
    answers: answers(
      `{source}到{target}的{protocol}:{verdict},命中规则{rule},负责人{owner}。
      规则{rule}对{source}访问{target}的{protocol}为{verdict},由{owner}维护。`,
      `{protocol} from {source} to {target}: {verdict}, decided by rule {rule} of {owner}.`,
    ),
    empty: nothing(
      () => ({ rules: [] }),
      `没有{source}到{target}的{protocol}规则。`,
      `No rule covers {protocol} from {source} to {target}.`,
    ),
  },
  {
    names: words('changes_between|release_notes|banben_chayi|versionDiff|what_is_new_since'),
    descriptions: texts(
      `版本变更
      某项目从旧版本升到新版本多了几个功能、有没有不兼容
      查升级说明`,
      `Changes between two versions
      New features and breaking changes when a project goes from an old to a new release
      Upgrade notes`,
    ),
    parameters: [
      param(
        'project',
        'project|product|xiangmu|software|projectName',
        bank('project'),
        '项目|哪个软件',
        'project|which software',
      ),
      param(
        'old',
        'from_version|old|jiu_banben|installed|fromVer',
        decimal(1, 4, 1),
        '旧版本|现在用的版本',
        'old version|version installed',
      ),
      param(
        'new',
        'to_version|new|xin_banben|upgradeTo|toVer',
        decimal(4.1, 9, 1),
        '新版本|升到的版本',
        'new version|version to go to',
      ),
    ],
    questions: texts(
      `{project}从{old}升到{new}改了什么
      {project}的{new}比{old}多了啥
      {project} {old}→{new} 变更
      我们还在{old},{project}要上{new},有坑吗
      {new}版{project}相对{old}有没有不兼容
      升级{project},现{old},目标{new}
      {project}由{old}到{new}加了几个功能
      想把{project}换成{new},手上是{old}
      客户装的{old},{project}直接跳{new}行不行
      {project}的{new}跟老的{old}差多少
      {new}出来了,{project}用{old}的要不要升
      {old}用户升{new},{project}说明
      写升级公告:{project},旧{old},新{new}
      {project}在{old}以后到{new}为止都更新了什么`,
      `What changed in {project} from {old} to {new}?
      {project} {old} -> {new}
      we run {old} of {project}, is {new} a risky step
      is {new} of {project} compatible with {old}
      upgrade {project} to {new}; installed is {old}
      what does {project} {new} have that {old} hadn't
      the customer still has {old}, can {project} go straight to {new}
      new in {project} since {old}, up to {new}
      moving {project} to {new} from {old}, what breaks`,
    ),
    missing: [
      lacking(
        'old',
        `{project}升到{new}改了什么
      {project}要上{new},有坑吗`,
        `what changes when {project} goes to {new}
      is {new} of {project} a risky step`,
        `现在用的是哪个版本?`,
        `Which version do you have now?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'project', 'old', 'new'),
      features: r.integer(2, 60),
      breaking: r.integer(0, 7),
      must_read: r.pick(['登录方式', '数据格式', '接口签名', '默认端口', '配置文件']),
    }),
    answers: answers(
      `{project}从{old}到{new}新增{features}项功能,{breaking}处不兼容,注意{must_read}。
      {project}由{old}升{new}:{features}个新功能、{breaking}处不兼容,重点看{must_read}。`,
      `{project} gains {features} features from {old} to {new}, {breaking} breaking changes; mind {must_read}.`,
    ),
  },
  {
    names: words('migration_progress|data_move_state|qianyi_jindu|hostMigration|how_much_moved'),
    descriptions: texts(
      `搬迁进度
      数据从旧机器搬到新机器完成百分之几、还要几小时
      查迁移任务`,
      `Progress of a migration
      Per cent moved from an old machine to a new machine and hours to go
      Data move status`,
    ),
    parameters: [
      param(
        'old',
        'old_host|from_machine|jiu_ji|sourceBox|moved_from',
        HOSTS,
        '旧机器|搬出的',
        'old machine|moved from',
      ),
      param(
        'new',
        'new_host|to_machine|xin_ji|targetBox|moved_to',
        HOSTS,
        '新机器|搬入的',
        'new machine|moved to',
      ),
    ],
    questions: texts(
      `{old}往{new}搬了多少了
      {old}的数据迁到{new}还要几个小时
      {new}接收{old}的数据,进度
      从{old}搬{new}今晚能完吗
      {old}下架前要看{new}那边拷全没
      迁移 {old}→{new}
      {new}上已经有{old}百分之几的东西
      旧{old}新{new},还剩多少没搬
      {old}什么时候能关?东西都挪去{new}了吗
      {new}代替{old},数据导完没
      搬家任务:{old}到{new}卡住没有
      {old}还有多少没进{new}
      由{old}迁入{new}的完成度
      等{new}收完{old}再割接,还要多久`,
      `How much of {old} has been moved to {new}?
      migration {old} -> {new}
      when can we switch off {old}, is it all on {new}
      {new} replaces {old}, how far is the copy
      hours left until everything from {old} sits on {new}
      does {new} already hold the data of {old}
      move to {new} out of {old}, per cent done
      old box {old}, new box {new}, progress
      will {old} be empty tonight or is {new} still copying`,
    ),
    missing: [
      lacking(
        'new',
        `{old}的数据搬了多少了
      {old}还有多少没迁走`,
        `how much of {old} has been moved
      when is the move away from {old} done`,
        `搬到哪台机器?`,
        `Moved to which machine?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'old', 'new'),
      percent: r.integer(3, 99),
      hours_left: real(r, 0.5, 40),
      errors: r.integer(0, 25),
    }),
    answers: answers(
      `{old}到{new}已搬{percent}%,还要{hours_left}小时,出错{errors}个。
      {new}已收到{old}数据的{percent}%,剩{hours_left}小时,错误{errors}个。`,
      `{percent}% of {old} is on {new}, {hours_left} hours to go, {errors} errors.`,
    ),
    empty: nothing(
      () => ({ job: null }),
      `没有从{old}到{new}的迁移任务。`,
      `There is no migration from {old} to {new}.`,
    ),
  },
]
