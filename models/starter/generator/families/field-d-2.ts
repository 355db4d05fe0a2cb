/** Schools and public services: timetables, exam seats, dormitories, fees, libraries, counters, permits, volunteers. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, flag, integer } = s
const { lacking, nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } =
  s

const WEEKDAYS = choice(
  option('mon', '周一|星期一|礼拜一', 'Monday'),
  option('tue', '周二|星期二|礼拜二', 'Tuesday'),
  option('wed', '周三|星期三|礼拜三', 'Wednesday'),
  option('thu', '周四|星期四|礼拜四', 'Thursday'),
  option('fri', '周五|星期五|礼拜五', 'Friday'),
)
const LIBRARY_AREAS = among(
  '总馆三楼南|电子阅览室|研修间B|四楼靠窗区|古籍部|期刊阅览处|二号自习区|一楼大厅|理工分馆|医学馆东|静音舱|法学院资料室|24小时书房|负一层|新馆5层|外文阅览中|知新厅|考研专区|朗读角|西文书库|多媒体区|北苑书吧|儿童绘本处|文渊',
  'north reading room|Level 3 South|the quiet floor|Law Library|Hall B|24-hour room|Science Branch|basement|rare books|Window Gallery|New Wing 5F|postgrad area|the attic|Media Corner|east stacks|Maple Lounge',
)
const MATTERS = among(
  '身份证补办|公积金提取|社保转移|营业执照变更|不动产过户|老年卡|护照加急|生育津贴|残疾证年审|户口迁移|居住登记|食品经营许可|结婚登记|车辆过户|失业金|医保异地备案|退休认定|法人变更|港澳通行证|学位申请|税务注销|二手房核税|个体户开业|租赁备案',
  'ID card replacement|passport renewal|business licence change|house transfer|senior pass|marriage registration|birth certificate|car ownership transfer|unemployment claim|household registration|food permit|name change|rental filing|tax clearance|disability card|pension application',
)

const SUBJECTS_ZH = words('语文|数学|英语|物理|体育|美术|化学|历史|信息|地理|音乐|实验')
const SUBJECTS_EN = words('English|maths|physics|sports|art|chemistry|history|music|geography|lab')

export const families: Family[] = [
  {
    names: words('class_timetable|lessons_of_class|banji_kebiao|get_class_schedule|kecheng_biao'),
    descriptions: texts(
      `班级课表
      查一个班星期几上哪些课、第几节、在哪间教室
      按班级和星期返回课程安排`,
      `Timetable of a class
      Which lessons a class has on a weekday, with period and room
      School schedule by class`,
    ),
    parameters: [
      param(
        'class',
        'class|class_name|banji|group|className',
        among(
          '高一3班|初二(5)班|六年级二班|七班|软工2302|临床本硕班|高三复读A|四(1)|会计2401|小火箭班|国际部10B|幼师3班|法语零起点|机电技校1班|海棠班|实验二班|创新班|护理23-4|中二乙|九年级11班|艺术特长班|高二文科重点|K2苹果班|24级研一',
          'Year 7B|Form 3 Blue|Grade 10-2|the rabbit group|Nursing 23-4|Class 5A|Sixth Form West|Physics Honours 1|kindergarten 2|Software 2302|Oak Class|3 Red|evening French|Year 12 Arts|Law LLB 1|P4 Green',
        ),
        '班级|哪个班',
        'class|name of the class',
      ),
      param(
        'weekday',
        'weekday|day|day_of_week|xingqi|weekDay',
        WEEKDAYS,
        '星期几|周几',
        'weekday|day of the week',
      ),
    ],
    questions: texts(
      `{class}{weekday}上什么课
      {weekday}{class}有哪几节课
      {class} {weekday} 课表
      {weekday}要带体育服吗,孩子在{class}
      帮孩子收书包,{class}{weekday}都有啥
      {class}{weekday}第一节是什么
      看一下{class}的安排,{weekday}的
      {weekday}几点放学?{class}那边
      实习生去听课,{class}{weekday}在哪间教室
      请查询{class}在{weekday}的课程安排
      {weekday}是不是满课啊,我们{class}
      替同学问,{class}{weekday}下午有没有课
      {class}到了{weekday}要上几节
      想给{class}调个班会,{weekday}哪节空着
      我是{class}的家长,{weekday}学些什么`,
      `What lessons does {class} have on {weekday}?
      {class} timetable {weekday}
      does my kid in {class} need sports clothes on {weekday}
      {weekday} for {class}: which subjects
      what is the first lesson of {class} on {weekday}
      when does school finish for {class} on {weekday}
      I want to sit in with {class} on {weekday}, in which room are they
      is {weekday} a full day for {class}
      packing the bag for {weekday}, what's on in {class}?`,
    ),
    missing: [
      lacking(
        'class',
        `{weekday}上什么课
        查一下{weekday}的课表`,
        `what lessons are there on {weekday}
        show me the timetable for {weekday}`,
        `请问是哪个班?`,
        `Which class is it?`,
      ),
      lacking(
        'weekday',
        `{class}上什么课
        {class}第一节是什么课`,
        `what lessons does {class} have
        what is the first lesson of {class}`,
        `请问看星期几的?`,
        `For which weekday?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'class'),
      lessons: rowsOf(
        r,
        r.integer(2, 4),
        (q) => q.pick(/[一-龥]/.test(JSON.stringify(args['class'])) ? SUBJECTS_ZH : SUBJECTS_EN),
        () => ({ room: `${r.pick(['A', 'B', 'C'])}${r.integer(101, 509)}` }),
      ),
      ends: `${r.integer(15, 18)}:${r.pick(['00', '20', '45'])}`,
    }),
    answers: answers(
      `{class}{weekday}有<lessons|、|{name}({room})>,{ends}放学。
      {weekday}{class}上<lessons|、|{name}({room})>,{ends}结束。`,
      `On {weekday} {class} has <lessons|, |{name} ({room})> and finishes at {ends}.`,
    ),
    empty: nothing(
      () => ({ lessons: [] }),
      `{class}{weekday}没有课。`,
      `{class} has no lessons on {weekday}.`,
    ),
  },
  {
    names: words(
      'teacher_lessons|teaching_load|laoshi_kebiao|teacher_schedule|whenDoesTeacherTeach',
    ),
    descriptions: texts(
      `教师课时安排
      某位老师星期几有几节课、教哪些班、什么时候没课
      按老师姓名查授课表`,
      `Lessons a teacher gives
      How many lessons a teacher has on a weekday, for which classes, and when free
      Teaching plan by teacher's name`,
    ),
    parameters: [
      param(
        'person',
        'teacher|teacher_name|name|laoshi|teacherName',
        bank('person'),
        '教师姓名|哪位老师',
        'teacher|name of the teacher',
      ),
      param(
        'weekday',
        'day|weekday|dow|zhouji|dayOfWeek',
        WEEKDAYS,
        '星期|周几',
        'day of the week|weekday',
      ),
    ],
    questions: texts(
      `{person}老师{weekday}有几节课
      {weekday}{person}教哪几个班
      {person}{weekday}什么时候没课
      想找{person}谈谈孩子,{weekday}他几点有空
      {weekday}要听{person}的课,在哪个班
      {person} {weekday} 授课
      教务排监考,{person}{weekday}忙吗
      {weekday}能让{person}代一节吗,看看她的安排
      {person}在{weekday}上午上不上课
      请问{person}{weekday}授课情况如何
      {weekday}堵得到{person}吗,哪节下课能逮着
      给{person}排教研会,{weekday}哪段空着
      {person}一个{weekday}要讲多少节
      {weekday}那天{person}从第几节教到第几节`,
      `How many lessons does {person} teach on {weekday}?
      {person} teaching plan {weekday}
      when is {person} free on {weekday}, I'd like to talk about my son
      which classes does {person} have on {weekday}
      could {person} stand in for somebody on {weekday}, how packed is that day
      {weekday}: does {person} teach in the morning
      I need to catch {person} between lessons on {weekday}
      how full is {weekday} for {person} at school
      observing {person} on {weekday}, which group would that be?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'person'),
      lessons: r.integer(2, 6),
      classes: r.pick(['高一3班、高一4班', '七年级2班', '5A', '初二1班、初二6班']),
      free_from: clock(r),
    }),
    answers: answers(
      `{person}{weekday}有{lessons}节课,教{classes},{free_from}以后没课。
      {weekday}{person}上{lessons}节({classes}),{free_from}起有空。`,
      `{person} teaches {lessons} lessons on {weekday} ({classes}) and is free from {free_from}.`,
    ),
    empty: nothing(
      () => ({ lessons: 0 }),
      `{person}{weekday}没有课。`,
      `{person} teaches no lessons on {weekday}.`,
    ),
  },
  {
    names: words('exam_room|find_exam_seat|kaochang_chaxun|where_is_my_exam|zuoweihao'),
    descriptions: texts(
      `考场座位查询
      凭准考证号查某科在哪个考点、第几考场、几号座位
      考生找考场`,
      `Exam room and seat
      Site, room and seat of a candidate for a subject, by admission number
      Where to sit an exam`,
    ),
    parameters: [
      param(
        'ticket',
        'ticket_no|candidate|admission_number|zhunkaozheng|ticketNo',
        among(
          'K20260611|ZK-7703|340122087|CET6-11893|b260417|JS-0092|TEM8 0417|2026G551|440300118|考字0815|NCRE2-77|P-19-0036|hs100923|XL2206|7700041|研26-3391|YS88-4|A0 5512|0032178|mba-6071|普通话332|GK9|cpa-20118|会26-0457',
          'K20260611|ZK-7703|340122087|CET6-11893|b260417|JS-0092|2026G551|P-19-0036|hs100923|XL2206|7700041|A0 5512|mba-6071|GK9|IELTS 4471|q-88-3',
        ),
        '准考证号|考生号',
        'admission number|number on the exam ticket',
      ),
      optional(
        param(
          'subject',
          'subject|paper|kemu|exam|subjectName',
          choice(
            option('maths', '数学|高数', 'maths|mathematics'),
            option('english', '英语|外语', 'English'),
            option('politics', '政治|思政', 'politics'),
            option('law', '法律|法学卷', 'law'),
            option('computing', '计算机|上机', 'computing|computer practice'),
          ),
          '科目|考哪门',
          'subject|which paper',
        ),
      ),
    ],
    questions: texts(
      `{ticket}在哪个考场
      准考证{ticket},{subject}坐几号
      {ticket}的{subject}考试在哪间教室
      我明天考试,号是{ticket},去哪个学校
      {subject}考场,{ticket}
      {ticket} 座位号
      准考证打印糊了,只看得清{ticket},帮我查下地方
      考{subject}要去几楼?准考证{ticket}
      弟弟的号{ticket},考点离家远不远,先告诉我在哪
      {ticket}几点进场,坐在哪
      请查准考证号为{ticket}的考生所在考场
      考{subject}那天{ticket}坐第几排啊
      踩点用,{ticket}的考场在哪栋楼
      {ticket}这个考生被分到哪里考{subject}了
      {subject}那门,{ticket}坐哪`,
      `In which room does {ticket} sit the exam?
      {ticket} exam seat
      my ticket says {ticket}, where do I go for {subject}
      {subject}, candidate {ticket}: room and seat
      the print is blurred, all I can read is {ticket}, find my place please
      by what time must {ticket} be inside
      which school do I have to go to tomorrow, number {ticket}
      seat of {ticket} in {subject}
      I'd like to see the building beforehand, candidate {ticket}
      which seat has {ticket} got for the {subject} paper`,
    ),
    missing: [
      lacking(
        'ticket',
        `我{subject}在哪个考场
        帮我查下考试坐几号`,
        `where do I sit my {subject} exam
        which exam room am I in`,
        `请问准考证号是多少?`,
        `What is your admission number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ticket'),
      site: r.pick(['市二中', '理工大学东区', '职教中心', '实验小学', 'North Campus']),
      room: r.integer(1, 60),
      seat: r.integer(1, 30),
      enter_by: `${r.pick(['08', '13'])}:${r.pick(['15', '30', '45'])}`,
    }),
    answers: answers(
      `{ticket}[的{subject}]在{site}第{room}考场{seat}号座,{enter_by}前进场。
      {ticket}[考{subject}]的考点是{site},{room}考场{seat}号,请{enter_by}前入场。`,
      `{ticket} sits[ {subject}] at {site}, room {room}, seat {seat}; be inside by {enter_by}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有查到{ticket}的[{subject}]考场。`,
      `No exam room was found for {ticket}[ in {subject}].`,
    ),
  },
  {
    names: words('report_dorm_fault|dorm_repair_request|sushe_baoxiu|submit_dorm_ticket|fixMyRoom'),
    descriptions: texts(
      `宿舍报修
      给某间宿舍登记一个坏了的东西,派师傅上门
      提交寝室维修单,可注明加急`,
      `Report a fault in a dormitory
      Registers what is broken in a student room and sends somebody
      Submit a dorm repair request, urgent if need be`,
    ),
    parameters: [
      param(
        'room',
        'room|dorm|dorm_room|sushe|roomNo',
        among(
          '梅园3-412|7栋205|紫荆B1208|北区12号楼501|留学生公寓A6|竹苑119|东16-330|研究生楼1102|西二505|桃李斋08|南苑六舍214|兰3|9号院207中|松园丙楼403|学士楼五层西|博士公寓2-1|老八舍|教工楼1单元6|惠园C座717|丁香12#|海棠苑310|新区4-4-08|荷园西楼|弘毅楼九层处',
          'Maple Hall 412|B1208|North Block 501|Room 7|Kings College 3F|dorm 9-207|East 16|Graduate House 1102|Willow 08|Block C 717|lakeside 310|Tower A 6|St Johns 22|old hall 4|Orchard 4-08|West Lodge',
        ),
        '宿舍房间|哪间寝室',
        'dormitory room|which room',
      ),
      param(
        'fault',
        'fault|problem|item|guzhang|issue|whatIsBroken',
        among(
          '水龙头漏水|空调不制冷|门锁卡住|灯不亮|马桶堵了|床板断了|插座没电|窗户关不上|网口坏了|热水器跳闸|柜门掉了|墙皮脱落|阳台积水|风扇异响|花洒不出水|纱窗破洞|暖气不热|地漏返味|镜子裂了|门禁刷不开|椅子少条腿|灯管一直闪|晾衣杆断裂|天花板渗水',
          'dripping tap|broken lock|dead socket|blocked toilet|cold shower|flickering lamp|cracked mirror|noisy fan|jammed window|leaking ceiling|loose door|cold radiator|broken bed|smelly drain|missing chair leg|faulty network port',
        ),
        '故障内容|什么坏了',
        'fault|what is broken',
      ),
      optional(
        param(
          'urgent',
          'urgent|is_urgent|express|jiaji|rush',
          flag('加急|很急', 'urgent|as an emergency', '不急|不着急', 'not urgent|no hurry'),
          '是否加急|急不急',
          'whether it is urgent|urgent or not',
        ),
      ),
    ],
    questions: texts(
      `{room}{fault},报修一下
      我们宿舍{room}{fault}
      {fault},在{room},快派人来
      给{room}报个修:{fault}
      寝室报修 {room} {fault}
      {room}又是{fault},师傅什么时候能来,先登记上
      {room}{fault},{urgent}
      同屋快疯了,{fault},地址{room},帮忙提个单
      {urgent},{room}的{fault}问题找人修
      阿姨好,{room}那边{fault},麻烦登记
      请为{room}登记维修,故障为{fault}
      {fault}没法睡觉了!{room}
      昨晚开始{fault},住{room},报上去吧
      {room}里面{fault},{urgent},让后勤过来看看
      替学弟提交:宿舍{room},{fault}
      {urgent}!{room}{fault}
      {room}的{fault}请人看看,{urgent}
      {fault},{room},这单{urgent}
      报修{room},{fault},{urgent},有空再来也行`,
      `Report a {fault} in {room}
      {room}, {fault}, please send someone
      there's a {fault} in our dorm room {room}
      dorm repair: {room}, {fault}, {urgent}
      we can't sleep because of a {fault}, {room}, put in a request
      {fault} again at {room}, log it
      {urgent}: {fault}, {room}
      could you register a {fault} for student room {room}
      my roommate asks for a repair, {fault} at {room}
      send somebody to {room}, {fault}, {urgent}
      {fault}, {room}, mark it {urgent}`,
    ),
    missing: [
      lacking(
        'room',
        `宿舍{fault},报修
        寝室{fault},派人来修`,
        `report a {fault} in my dorm
        our dorm room has a {fault}, send someone`,
        `请问是哪间宿舍?`,
        `Which room is it?`,
      ),
      lacking(
        'fault',
        `给宿舍{room}报个修
        {room}要报修`,
        `file a dorm repair for {room}
        {room} needs a repair`,
        `请问什么东西坏了?`,
        `What is broken?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room', 'fault'),
      ticket: code(r, 'R'),
      worker: someone(r),
      visit: clock(r),
    }),
    answers: answers(
      `已登记{room}{fault}[({urgent})],单号{ticket},{worker}师傅{visit}上门。
      {room}的{fault}已报修[({urgent})],单号{ticket},由{worker}在{visit}过来。`,
      `Reported: {fault} in {room}[ ({urgent})], ticket {ticket}; {worker} comes at {visit}.`,
    ),
  },
  {
    names: words('tuition_fee|yearly_tuition|xuefei_chaxun|programme_cost|getTuition'),
    descriptions: texts(
      `学费标准
      某个专业一年学费多少、住宿费多少、缴费截止哪天
      查专业收费`,
      `Tuition of a course of study
      Yearly fee of a degree programme, dormitory charge and last day to pay
      What studying costs`,
    ),
    parameters: [
      param(
        'major',
        'major|programme|course|zhuanye|majorName',
        among(
          '护理学|软件工程|口腔医学技术|小语种|戏剧影视文学|EMBA|会计学(ACCA)|动物医学|飞行技术|播音与主持|3D动画|土木|智能制造工程|学前教育|中外合作金融|园林|民航乘务|大数据|哲学|药学|作曲|法学双学位|茶文化|机器人工程',
          'nursing|Software Engineering|fine arts|Executive MBA|veterinary science|flight training|Law LLB|3D animation|early childhood|Civil Engineering|pharmacy|music composition|data science 2|Joint Finance|philosophy|Hotel Studies',
        ),
        '专业|哪个专业',
        'programme|degree programme',
      ),
      optional(
        param(
          'degree',
          'degree|level|xueli|programme_level|degreeLevel',
          choice(
            option('bachelor', '本科|学士', 'bachelor|undergraduate'),
            option('master', '硕士|研究生', 'master|postgraduate'),
            option('diploma', '专科|大专', 'diploma|college diploma'),
            option('doctor', '博士|读博', 'doctoral|PhD'),
          ),
          '学历层次|读什么层次',
          'level of the degree|which degree',
        ),
      ),
    ],
    questions: texts(
      `{major}一年学费多少
      读{major}贵不贵
      {major}{degree}学费
      {degree}的{major}要交多少钱
      想报{major},家里负担得起吗,一年多少
      {major}哪天之前要缴清
      {major} 收费标准
      儿子录取到{major}了,得准备几万
      {major}{degree}住宿费另算吗,总共多少
      助学贷款要填数,{major}每年交多少
      请告知{major}的收费
      {degree}读{major},每学年要花多少给学校
      隔壁孩子上{major},听说好贵,到底几钱
      还没交钱呢,{major}最晚什么时候
      {major}是{degree}的话,一年要交多少
      想读个{degree},{major}方向,学费啥水平
      {degree}{major}收多少钱一学年`,
      `What is the yearly tuition for {major}?
      {major} fees
      is {major} expensive to study
      {degree} in {major}, how much a year
      by what day do I have to pay for {major}
      my daughter got into {major}, what will it cost us
      the loan form asks what I pay for {major} each year
      {major} {degree} tuition and dorm charge
      can we afford {major} at {degree} level?
      I want to do a {degree} degree in {major}, what would the university charge
      how high are {degree} fees in {major}`,
    ),
    missing: [
      lacking(
        'major',
        `一年学费多少
        {degree}学费要交多少`,
        `how much is the tuition
        what does a {degree} degree cost a year`,
        `请问是哪个专业?`,
        `For which programme?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'major', 'degree'),
      tuitionYuan: r.integer(38, 980) * 100,
      dormYuan: r.integer(8, 30) * 100,
      pay_by: day(r, 2026, 2026),
    }),
    answers: answers(
      `{major}[{degree}]每年学费{tuitionYuan}元,住宿费{dormYuan}元,{pay_by}前缴清。
      [{degree}]{major}一年学费{tuitionYuan}元、住宿{dormYuan}元,截止{pay_by}。`,
      `{major}[ ({degree})] costs {tuitionYuan} yuan a year plus {dormYuan} for the dormitory, to be paid by {pay_by}.`,
    ),
    empty: nothing(
      () => ({ programmes: [] }),
      `没有查到{major}[{degree}]的收费标准。`,
      `No fee was found for {major}[ ({degree})].`,
    ),
  },
  {
    names: words(
      'scholarships_by_grade|find_scholarship|jiangxuejin_pipei|eligible_scholarships|gpaAwards',
    ),
    descriptions: texts(
      `按绩点匹配奖学金
      输入平均绩点,返回够得上的奖学金、金额和申请截止日
      看能拿什么奖学金`,
      `Scholarships for a grade average
      Awards a student qualifies for with a GPA, with sum and closing date
      Match grants to grades`,
    ),
    parameters: [
      param(
        'gpa',
        'gpa|grade_average|min_gpa|jidian|avgGrade',
        decimal(2, 4, 2),
        '平均绩点|GPA',
        'grade point average|GPA',
      ),
      optional(
        param(
          'year',
          'study_year|year|grade|nianji|yearOfStudy',
          choice(
            option(1, '大一|新生', 'first-year|freshman'),
            option(2, '大二', 'second-year|sophomore'),
            option(3, '大三', 'third-year|junior'),
            option(4, '大四|毕业班', 'fourth-year|senior'),
          ),
          '年级|大几',
          'year of study|which year',
        ),
      ),
    ],
    questions: texts(
      `绩点{gpa}能拿什么奖学金
      我{gpa}的绩点,够得上奖学金吗
      {year}绩点{gpa}可以申请哪些奖学金
      GPA {gpa} 奖学金
      均绩{gpa},有钱拿没
      学期成绩出来了{gpa},能评上啥奖
      {year}学生,GPA{gpa},奖学金申请截止到哪天
      差一点点,{gpa}还能评国奖吗
      想减轻家里负担,绩点只有{gpa},有没有奖学金合适
      {gpa}在{year}里能评几等奖学金
      请帮忙匹配奖学金,绩点为{gpa}
      辅导员让我看看{gpa}能报哪个奖助
      {year},{gpa},奖学金哪些够条件
      奖学金要求高不高啊,我才{gpa}
      {year}绩点{gpa}有啥奖能评
      我{year},均绩{gpa},奖学金够得着吗
      今年{year}了,才{gpa}分绩点,还能申奖学金不`,
      `Which scholarships can I get with a GPA of {gpa}?
      GPA {gpa} scholarship
      my average is {gpa}, is there any award for me
      a {year} with {gpa}, what grants am I eligible for
      would {gpa} be enough for a scholarship
      grades came out at {gpa}, any money in that
      I'd like to take some load off my parents, average {gpa}, which awards fit
      until when can a {year} with {gpa} apply for scholarships
      match scholarships to {gpa}
      scholarships for a {year} at {gpa}
      I'm a {year} and my average is {gpa}, which awards could I win`,
    ),
    missing: [
      lacking(
        'gpa',
        `我能申请哪些奖学金
        {year}有什么奖学金能拿`,
        `which scholarships can I get
        what awards can a {year} apply for`,
        `请问你的平均绩点是多少?`,
        `What is your grade average?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'gpa'),
      awards: rowsOf(
        r,
        r.integer(1, 3),
        (q) =>
          q.pick(
            words(
              '校一等奖学金|校二等奖学金|励志奖学金|恒信企业奖|校友基金|新星奖|国家奖学金|学业进步奖',
            ),
          ),
        (q) => ({ yuan: q.integer(5, 90) * 100 }),
      ),
      apply_by: day(r, 2026, 2026),
    }),
    answers: answers(
      `绩点{gpa}可以申请<awards|、|{name}({yuan}元)>,{apply_by}前提交。
      {gpa}的绩点够得上<awards|、|{name}({yuan}元)>,申请截止{apply_by}。`,
      `With a GPA of {gpa} you qualify for <awards|, |{name} ({yuan} yuan)>; apply by {apply_by}.`,
    ),
    empty: nothing(
      () => ({ awards: [] }),
      `绩点{gpa}没有够条件的奖学金。`,
      `No scholarship fits a GPA of {gpa}.`,
    ),
  },
  {
    names: words(
      'free_library_seats|reading_room_seats|tushuguan_kongzuo|study_seats_left|librarySpace',
    ),
    descriptions: texts(
      `图书馆空座
      某个阅览区现在空几个座位,可只看带插座的
      自习位余量`,
      `Free seats in a library
      How many places of a reading area are empty, with power sockets if wanted
      Study space left`,
    ),
    parameters: [
      param(
        'area',
        'area|reading_room|zone|quyu|areaName',
        LIBRARY_AREAS,
        '阅览区域|图书馆哪个区',
        'reading area|part of the library',
      ),
      optional(
        param(
          'socket',
          'with_socket|socket|power|chazuo|hasPower',
          flag('带插座的|能充电的', 'powered|plug-in', '没插座的|不带插座的', 'unpowered|plugless'),
          '是否带插座|能不能充电',
          'power socket at the seat|with power',
        ),
      ),
    ],
    questions: texts(
      `{area}还有座吗
      {area}空几个位子
      {area}{socket}座位还有几个
      现在去{area}抢得到位置不
      {area} 空座
      {area}人多不多,想去自习
      要写论文,{area}有{socket}位子没
      期末了,{area}是不是坐满了
      {socket}的话{area}剩多少
      我在楼下,上{area}还坐得下三个人吗
      请查{area}的自习座位余量
      {area}现在挤不挤啊
      电脑快没电了,{area}里{socket}空不空
      室友问{area}能不能坐得下
      想安静看会儿书,{area}有没有空
      {socket}座,{area},还有没
      {area}只要{socket},剩几个
      想找个{socket}位置,{area}可有空着的
      给我看{area}{socket}的空座数`,
      `Are there free seats in {area}?
      {area} seats left
      is {area} full at the moment
      any {socket} seats in {area}
      three of us want to study in {area}, is there space
      my laptop is dying: {socket} places in {area}?
      exam season, could I still find a place in {area}
      how crowded is {area} with readers
      quiet spot wanted, how many places does {area} have open
      {area}, {socket} seats, how many are left
      I only sit where it is {socket}, does {area} have anything free`,
    ),
    missing: [
      lacking(
        'area',
        `图书馆还有座吗
        自习的空位还有几个`,
        `are there free seats in the library
        any study places left`,
        `请问看哪个区域?`,
        `Which area of the library?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'area'),
      free: r.integer(1, 120),
      total: r.integer(130, 400),
      away: r.integer(2, 20),
    }),
    answers: answers(
      `{area}[{socket}]空座{free}个,共{total}个,暂离{away}人。
      {area}现在空[{socket}]座位{free}个(总数{total}),另有{away}人暂离。`,
      `{area} has {free} free[ {socket}] seats out of {total}; {away} readers are away for a moment.`,
    ),
    empty: nothing(
      () => ({ free: 0 }),
      `{area}没有空的[{socket}]座位了。`,
      `{area} has no free[ {socket}] seat left.`,
    ),
  },
  {
    names: words('reserve_library_seat|book_study_place|yuyue_zuowei|claim_reading_seat|zhanzuo'),
    descriptions: texts(
      `预约图书馆座位
      替读者占某个阅览区某天的指定座位,可写坐几小时
      图书馆选座下单`,
      `Reserve a seat in the library
      Holds a numbered place in a reading area for a day, for so many hours
      Book a study place`,
    ),
    parameters: [
      param(
        'area',
        'area|room|zone|yuelanqu|readingRoom',
        LIBRARY_AREAS,
        '区域|哪个阅览区',
        'area|reading room',
      ),
      param(
        'seat',
        'seat|seat_no|place|zuohao|seatId',
        among(
          'A12|B-07|w33|靠窗5号|109|C区18|E2-4|南排11|76|沙发3|F030|圆桌2|x-9|D14乙|门口1|211|Q8|单间4|K-102|55号|GA7|z03|H 21|讨论桌6',
          'A12|B-07|w33|109|E2-4|76|sofa 3|F030|x-9|table 2|211|Q8|K-102|GA7|H 21|window 5',
        ),
        '座位号|哪个位子',
        'seat number|which place',
      ),
      param('date', 'date|day|on|riqi|seatDate', date, '日期|哪天坐', 'date|day'),
      optional(
        param(
          'hours',
          'hours|duration|shichang|howLong|durationHours',
          integer(1, 12),
          '坐几小时|时长',
          'number of hours|how long',
        ),
      ),
    ],
    questions: texts(
      `帮我占{date}{area}的{seat}
      {area} {seat},{date},预约
      {date}我要坐{area}的{seat}
      订{area}里{seat}这个位子,{date}用{hours}小时
      {date}去{area}自习{hours}个小时,座位选{seat}
      图书馆选座 {area} {seat} {date}
      {seat}是我的幸运座,{area}{date}给我留着
      明早起不来,先把{area}{date}的{seat}抢下来
      给女朋友约个位,{area},{seat},{date}
      请预约{area}座位{seat},日期{date},时长{hours}小时
      {date}复习,{area}那边{seat}锁定
      {area}要{seat},别的不要,{date}
      约座:{date},{seat},{area},{hours}小时
      {date}还是老位置{area},{seat},替我登记
      {area}的{seat}给我{date}留{hours}小时
      坐{hours}个钟头就走,{date},{area}的{seat}
      {date}约{area}的{seat},学{hours}小时`,
      `Reserve seat {seat} in {area} for {date}
      {area}, {seat}, {date}, book it
      I want to sit in {area} at {seat} on {date} for {hours} hours
      hold {seat} in {area} on {date} for me
      on {date} I revise for {hours} hours, take place {seat} in {area}
      my lucky spot is {seat}, {area}, keep it for {date}
      get my girlfriend a place on {date}: {area}, {seat}
      library booking {date} {area} {seat}
      could you claim {seat} for me in {area} on {date}?
      {hours} hours in {area} on {date}, seat {seat}, please reserve
      keep {seat} in {area} for me on {date}, I stay {hours} hours`,
    ),
    missing: [
      lacking(
        'seat',
        `帮我占{area}{date}的座
        {date}去{area}自习,预约个位子`,
        `reserve me a seat in {area} for {date}
        I want to study in {area} on {date}, book a place`,
        `请问要几号座位?`,
        `Which seat number would you like?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'area', 'seat', 'date'),
      from: `${r.integer(10, 12)}:00`,
      check_in_minutes: r.pick([10, 15, 20, 30]),
      code: code(r, 'S'),
    }),
    answers: answers(
      `已预约{area}的{seat},{date} {from}起[共{hours}小时],请在{check_in_minutes}分钟内签到,编号{code}。
      {date}{area}的{seat}约好了[({hours}小时)],{from}开始,{check_in_minutes}分钟内签到,编号{code}。`,
      `Reserved: {seat} in {area} on {date} from {from}[ for {hours} hours]; check in within {check_in_minutes} minutes, code {code}.`,
    ),
    empty: nothing(
      () => ({ reserved: false, reason: 'taken' }),
      `{area}的{seat}在{date}已经被人约了,没约上。`,
      `Seat {seat} in {area} is already taken on {date}; nothing was reserved.`,
    ),
  },
  {
    names: words(
      'service_counter|which_window|banshi_chuangkou|counter_for_matter|findServiceWindow',
    ),
    descriptions: texts(
      `办事窗口查询
      某件事在政务大厅几号窗口办、几点下班、要带几样材料
      找办理窗口`,
      `Which counter handles a matter
      Counter in the government hall, closing hour and number of papers to bring
      Find the right service window`,
    ),
    parameters: [
      param(
        'matter',
        'matter|service|business|shixiang|item|serviceName',
        MATTERS,
        '办理事项|要办的事',
        'matter|what has to be done',
      ),
    ],
    questions: texts(
      `办{matter}去几号窗口
      {matter}在哪办
      {matter}要带什么材料
      我要办{matter},到大厅找谁
      {matter} 窗口
      跑了两趟都排错队,{matter}到底在哪个柜台
      {matter}几点下班,现在去还来得及吗
      老妈想弄{matter},该去哪层
      请问{matter}业务的受理窗口是几号
      大厅里哪儿能办{matter}
      第一次弄{matter},复印件要几份
      材料都齐了,{matter}往哪个窗口递
      中午{matter}有人值班不,窗口是几号
      要把{matter}办掉,去哪个口`,
      `Which counter handles {matter}?
      where do I go for {matter}
      {matter} window
      how many papers must I bring for {matter}
      I queued in the wrong place twice, what's the right desk for {matter}
      until what time can I hand in {matter}
      mum needs {matter}, on which counter do they do that
      all documents are ready for {matter}, where do I take them
      government hall, {matter}: counter number and closing hour`,
    ),
    missing: [
      lacking(
        'matter',
        `我来办事,去几号窗口
        大厅哪个窗口能办`,
        `which counter do I have to go to
        I need to get something done here, which window`,
        `请问要办什么事项?`,
        `What do you need to get done?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'matter'),
      window: r.integer(1, 68),
      floor: r.integer(1, 5),
      closes: `${r.integer(16, 17)}:${r.pick(['00', '30'])}`,
      papers: r.integer(2, 7),
    }),
    answers: answers(
      `{matter}在{floor}楼{window}号窗口办,{closes}下班,要带{papers}样材料。
      办{matter}请到{floor}楼{window}号窗口,{closes}前,备齐{papers}份材料。`,
      `{matter} is handled at counter {window} on floor {floor} until {closes}; bring {papers} papers.`,
    ),
    empty: nothing(
      () => ({ windows: [] }),
      `大厅没有办理{matter}的窗口。`,
      `No counter here handles {matter}.`,
    ),
  },
  {
    names: words('queue_number_progress|people_ahead|jiaohao_jindu|my_ticket_turn|paiduiHao'),
    descriptions: texts(
      `排队叫号进度
      凭号票看叫到几号了、前面还有几人、大约等几分钟
      大厅取号查询`,
      `Progress of a queue number
      By ticket number: which number is being called, people ahead and minutes left
      When it's my turn in the hall`,
    ),
    parameters: [
      param(
        'number',
        'number|ticket|queue_no|haoma|ticketNumber',
        among(
          'A023|B108|V7|c45|综合017|Z-306|D009|社保22|E1104|K 15|H02-8|不动产31|f66|208|税3|GX019|T90|优先4|M-77|0056|P3|企业B12|L440|户籍005',
          'A023|B108|V7|c45|Z-306|D009|E1104|K 15|H02-8|f66|208|GX019|T90|M-77|0056|P3|L440',
        ),
        '号票号码|排队号',
        'queue number|number on the slip',
      ),
      optional(
        param(
          'hall',
          'hall|office|place|dating|hallName',
          among(
            '市民中心|东城分中心|车管所|不动产大厅|出入境|税务二所|社保局|公积金中心|民政处|城南便民点|人才市场|派出所户籍室|高新区办事处|婚姻登记处|滨江大厅|交警三中队|工商所|医保经办中心',
            'city hall|the tax office|Eastside centre|vehicle registry|land registry|immigration desk|Pension House|Job Centre|town hall annex|Southgate office|registry 2|Civic Point|police front desk|benefits office',
          ),
          '办事大厅|在哪个大厅',
          'hall|office where the queue is',
        ),
      ),
    ],
    questions: texts(
      `{number}前面还有几个人
      {number}叫到了吗
      我拿的{number},还要等多久
      {hall}{number}排到哪了
      {hall}的号{number},快到我了没
      {number} 排队
      出去吃个饭来得及吗,我是{number}号
      在{hall}取了{number},现在叫到多少
      {number}是不是过号了
      请查询号票{number}的等候人数
      坐了一个钟头了,{number}怎么还没轮到
      {hall}叫号屏坏了,{number}还差几位
      人在停车场,{number}轮到了告诉我一声,现在几号了
      帮我妈看看{hall}那张{number}前头几位
      {number}在{hall}还要等几位
      {hall}人山人海,我{number},啥时候到我
      查{hall}的{number}`,
      `How many people are ahead of {number}?
      has {number} been called yet
      {number} queue
      I hold {number} at {hall}, how much longer
      do I have time for lunch, my ticket is {number}
      the screen at {hall} is broken, how far is {number}
      did I miss my turn with {number}
      been sitting here for an hour with {number}, when is it me
      {hall}, number {number}: what are they calling now?
      {number} at {hall}, has it been called
      how is the line at {hall} moving, I have {number}`,
    ),
    missing: [
      lacking(
        'number',
        `我前面还有几个人
        {hall}叫到我了吗`,
        `how many people are ahead of me
        is it my turn yet at {hall}`,
        `请问您的排队号是多少?`,
        `What is your queue number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'number', 'hall'),
      ahead: r.integer(1, 45),
      minutes: r.integer(3, 150),
      counters_open: r.integer(2, 9),
    }),
    answers: answers(
      `[{hall}]{number}前面还有{ahead}人,大约等{minutes}分钟,开着{counters_open}个窗口。
      [{hall}的]{number}前头{ahead}位,预计{minutes}分钟,窗口开了{counters_open}个。`,
      `{ahead} people are ahead of {number}[ at {hall}], about {minutes} minutes with {counters_open} counters open.`,
    ),
    empty: nothing(
      () => ({ status: 'not in queue' }),
      `[{hall}]队列里没有{number}。`,
      `{number} is not in the queue[ at {hall}].`,
    ),
  },
  {
    names: words(
      'residence_permit_status|permit_application|juzhuzheng_jindu|residence_card_progress|checkPermit',
    ),
    descriptions: texts(
      `居住证办理进度
      按受理回执号查居住证审到哪一步、哪天能领、在哪领
      居住证申请状态`,
      `Progress of a residence permit
      By receipt: the step an application has reached, and when and where to collect the card
      Residence card status`,
    ),
    parameters: [
      param(
        'receipt',
        'receipt|receipt_no|application_id|huizhi|acceptNo',
        among(
          'JZ2604-0815|沪居77120|RP-33091|44030611|jz-00982|浦201177|RC 5520|H26-4417|居字1102|9900317|SQ8830B|x60417|LY-118-2|粤K20933|0726-5|新办3301|续签0092|GT-6601|b77-310|受20457|JZZ11|20260417-3|T 0093',
          'JZ2604-0815|RP-33091|44030611|jz-00982|RC 5520|H26-4417|9900317|SQ8830B|x60417|LY-118-2|0726-5|GT-6601|b77-310|JZZ11|20260417-3|T 0093',
        ),
        '回执号|受理编号',
        'receipt number|application number',
      ),
    ],
    questions: texts(
      `{receipt}的居住证办好没
      居住证{receipt}到哪步了
      回执{receipt},居住证什么时候能领
      {receipt}居住证进度
      孩子要报名上学,居住证{receipt}赶得出来吗
      半个月了{receipt}还没消息,我那居住证咋样了
      居住证申请 {receipt}
      {receipt}审核通过了吗,居住证去哪儿拿
      查居住证,受理号{receipt}
      请问编号{receipt}的居住证制证完成了没有
      租房那边催着要居住证,{receipt}现在什么状态
      我的居住证续签,单子上写{receipt},批了没
      {receipt}这张居住证卡在谁那儿了
      能不能去取居住证啦?{receipt}`,
      `Is the residence permit for {receipt} ready?
      residence permit {receipt}
      how far is my residence card, receipt {receipt}
      {receipt}: when can I collect the residence permit
      the school wants our residence permit, will {receipt} be done soon
      two weeks and no news about {receipt}, what's happening with my residence card
      has the residence permit application {receipt} been approved
      where do I pick up the residence card for {receipt}
      I renewed my residence permit, the slip says {receipt}, status please`,
    ),
    missing: [
      lacking(
        'receipt',
        `我的居住证办好没
        居住证什么时候能领`,
        `is my residence permit ready
        when can I collect my residence card`,
        `请提供受理回执号。`,
        `Please give me the receipt number.`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'receipt'),
      step: r.pick(['审核中', '制证中', '待领取', '补正材料']),
      collect_from: day(r, 2026, 2026),
      place: r.pick(['城南派出所', '市民中心', '高新区办事处', '滨江街道']),
    }),
    answers: answers(
      `{receipt}的居住证目前{step},{collect_from}起可在{place}领取。
      居住证{receipt}状态为{step},预计{collect_from}到{place}领。`,
      `Residence permit {receipt} is at the step {step}; it can be collected at {place} from {collect_from}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有查到{receipt}的居住证申请。`,
      `There is no residence permit application {receipt}.`,
    ),
  },
  {
    names: words(
      'post_community_notice|publish_notice|fabu_tongzhi|xiaoqu_gonggao|notifyResidents',
    ),
    descriptions: texts(
      `发布小区通知
      在某个小区的公告栏和业主群贴一条某事的通知,可设到期日
      给居民发公告`,
      `Post a notice in a neighbourhood
      Puts a notice about a matter on a community's board and chat, with a last day
      Announce something to residents`,
    ),
    parameters: [
      param(
        'community',
        'community|estate|neighbourhood|xiaoqu|communityName',
        among(
          '阳光里|翠湖天地|万科城三期|老钢厂家属院|金桂园|桃源社区|7号院|水岸新都|丽景苑北区|锦绣中|梧桐郡|东风一村|玫瑰湾B区|紫金府|和平里甲|铁道新村|天鹅堡|星河处处|南门外大街社区|橡树庄园|牡丹东里|IN公寓|半山半岛|石油大院',
          'Oak Gardens|Riverside Court|the old mill flats|Maple Row|Harbour View|Estate 7|Sunny Lane|Kings Mews|lakeside terrace|North Village|Palace Green|Railway Cottages|Birch Close B|Hilltop|Union Square',
        ),
        '小区|发到哪个社区',
        'community|estate the notice is for',
      ),
      param(
        'subject',
        'subject|topic|matter|shiyou|noticeAbout',
        among(
          '停水检修|楼道灯更换|蚊虫消杀|业主大会|垃圾分类宣传|外墙粉刷|燃气入户安检|充电棚改造|疫苗接种|端午包粽子|水箱清洗|楼道杂物清理|免费量血压|路面翻新|快递柜搬迁|广场舞时间调整|二维码门禁升级|旧衣回收|消防演练|停车位摇号|养犬登记|暖气试水',
          'water cut|gutter cleaning|residents meeting|gas inspection|mosquito spraying|street party|bike shed works|road resurfacing|flu jabs|boiler test|bulky waste pickup|dog registration|fire drill|Parking lottery|tree trimming',
        ),
        '通知内容|什么事',
        'what the notice is about|matter',
      ),
      optional(
        param(
          'until',
          'until|valid_until|end_date|youxiaoqi|expiresOn',
          date,
          '张贴到哪天|有效期至',
          'last day of the notice|posted until',
        ),
      ),
    ],
    questions: texts(
      `给{community}发个{subject}的通知
      在{community}贴{subject}公告
      {community}{subject},通知一下业主
      发公告:{community},{subject}
      {subject}的事跟{community}居民说一声
      {community}贴个告示,{subject},挂到{until}
      物业让告诉{community}的人{subject},公告到{until}为止
      {subject}通知 {community}
      要{subject}了,{community}的住户还不知道,赶紧发出去
      请在{community}发布{subject}的通知,有效期至{until}
      居委会安排{subject},{community}那边群里和栏里都发
      {community}业主群推一条{subject}
      把{subject}这件事公布到{community},{until}撤下
      告知{community}全体居民{subject}
      {until}之前一直挂着:{community},{subject}
      {community}公告栏贴一张{subject},{until}过期
      发布{subject}公告到{community},截止{until}`,
      `Post a notice about {subject} in {community}
      tell the residents of {community} about the {subject}
      {community}, notice: {subject}
      put up {subject} on the board at {community} until {until}
      people in {community} don't know about the {subject} yet, announce it
      publish {subject} for {community}, take it down on {until}
      the council plans {subject}, let everybody in {community} know
      please announce {subject} to all households at {community}
      send {community} a notice, {subject}, valid until {until}
      notice for {community} on {subject}, leave it up until {until}
      until {until} everyone in {community} should see a notice on {subject}`,
    ),
    missing: [
      lacking(
        'community',
        `发个{subject}的通知
        贴一下{subject}公告`,
        `post a notice about {subject}
        announce the {subject} to residents`,
        `请问发到哪个小区?`,
        `For which community?`,
      ),
      lacking(
        'subject',
        `给{community}发个通知
        在{community}贴个公告`,
        `post a notice in {community}
        send a notice to the residents of {community}`,
        `请问通知什么事?`,
        `What should the notice be about?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'community', 'subject'),
      notice_no: code(r, 'N'),
      households: r.integer(60, 3200),
      posted_at: clock(r),
    }),
    answers: answers(
      `{subject}的通知已在{posted_at}发到{community},覆盖{households}户[,有效到{until}],编号{notice_no}。
      已向{community}{households}户发布{subject}公告[,挂到{until}],{posted_at}发出,编号{notice_no}。`,
      `The notice about {subject} went out in {community} at {posted_at} to {households} households[, valid until {until}], number {notice_no}.`,
    ),
  },
  {
    names: words(
      'volunteer_hours|service_hours_of|zhiyuan_shichang|volunteer_record|getVolunteerTime',
    ),
    descriptions: texts(
      `志愿服务时长
      某位志愿者某段时间做了多少小时志愿服务、参加几次、什么星级
      查义工记录`,
      `Hours of a volunteer
      How long somebody volunteered in a period, how often, and the star rating
      Voluntary service record`,
    ),
    parameters: [
      param(
        'person',
        'volunteer|name|person|zhiyuanzhe|volunteerName',
        bank('person'),
        '志愿者姓名|谁',
        'volunteer|name of the volunteer',
      ),
      optional(
        param(
          'period',
          'period|time_range|shijian|range|during',
          periods(['this_month', 'last_month', 'this_quarter', 'this_year', 'last_year']),
          '统计时段|哪段时间',
          'period|time range',
        ),
      ),
    ],
    questions: texts(
      `{person}做了多少小时志愿
      {person}{period}志愿时长
      {period}{person}参加了几次义工
      积分入户要填,{person}志愿服务满多少小时了
      {person}现在几星志愿者
      评优秀志愿者,看下{person}{period}的时数
      {person} 志愿服务记录
      {period}里{person}做义工多不多
      学校要盖章,{person}的公益时长给一下
      听说{person}天天去帮忙,义工总共记了多少
      请出具{person}{period}的志愿服务情况
      {person}够不够五十个小时的志愿要求
      社区想表扬{person},{period}到底服务了多久
      志愿者{person}打卡了几小时`,
      `How many hours has {person} volunteered?
      {person} volunteer hours {period}
      how often did {person} help out as a volunteer {period}
      the school wants a stamp: voluntary hours of {person}
      what star rating does {person} have as a volunteer
      we'd like to honour {person}, how much unpaid service {period}
      does {person} have enough community service for the certificate
      {period}: time given by volunteer {person}
      record of voluntary work for {person}`,
    ),
    missing: [
      lacking(
        'person',
        `{period}志愿时长是多少
        查一下志愿服务做了几小时`,
        `how many volunteer hours {period}
        look up the voluntary service hours`,
        `请问查哪位志愿者?`,
        `Which volunteer do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person'),
      hours: real(r, 2, 180),
      times: r.integer(2, 48),
      stars: r.integer(2, 5),
    }),
    answers: answers(
      `{person}[{period}]志愿服务{hours}小时,参加{times}次,{stars}星。
      [{period}]{person}做了{hours}小时志愿,共{times}次,目前{stars}星。`,
      `{person} volunteered {hours} hours[ {period}] on {times} occasions and has {stars} stars.`,
    ),
    empty: nothing(
      () => ({ hours: 0 }),
      `{person}[{period}]没有志愿服务记录。`,
      `{person} has no voluntary service on record[ {period}].`,
    ),
  },
]
