/** People and plant: leave, attendance, hiring, projects, tickets, production, quality, machines. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, day, echo, falling, goods, integer, lacking } = s
const { nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } = s

const MACHINES = among(
  '1号注塑机|冲床C3|数控车床07|激光切割机|五轴加工中心|回流焊炉|空压机2号|锅炉B|装箱机|3号折弯机|贴片机S5|包装线码垛机|喷涂机器人|热处理炉4号',
  'CNC-07|press C3|laser cutter 2|reflow oven|compressor B|boiler 1|packing robot|lathe L9|injection machine 4|conveyor K2|paint robot|mill M12',
)
const LINES = choice(
  option('A线', 'A线|A产线', 'line A'),
  option('B线', 'B线|B产线', 'line B'),
  option('总装线', '总装线|总装', 'final assembly|the assembly line'),
  option('包装线', '包装线|包装车间', 'the packing line|packing'),
)

export const families: Family[] = [
  {
    names: words('leave_balance|remaining_leave|jiaqi_yue|get_vacation_days'),
    descriptions: texts(
      `假期余额
      员工某种假还剩几天没休
      查询可用的年假、病假、调休等天数`,
      `Days of leave an employee still has
      Remaining vacation, sick leave or time off in lieu`,
    ),
    parameters: [
      param(
        'person',
        'employee|name|employee_name|staff',
        bank('person'),
        '员工姓名',
        'employee name',
      ),
      param(
        'type',
        'leave_type|type|kind',
        choice(
          option('annual', '年假|年休假|带薪假', 'annual leave|vacation'),
          option('sick', '病假', 'sick leave'),
          option('comp', '调休|补休', 'time off in lieu|comp time'),
          option('marriage', '婚假', 'marriage leave'),
          option('parental', '产假|陪产假', 'parental leave'),
        ),
        '假期类型',
        'kind of leave',
      ),
    ],
    questions: texts(
      `{person}还有几天{type}
      {person}的{type}余额
      {person} {type}
      查一下{person}{type}剩多少
      {person}今年{type}休完了吗
      {person}还能请多少天{type}
      请问{person}的{type}还剩几天?
      {person}想请{type},看看够不够
      {type}:{person}还有多少没用
      帮{person}看下{type}还有没有`,
      `{person} {type} left
      How many days of {type} does {person} have?
      {type} balance of {person}
      can {person} still take {type}
      {person} wants {type}, how much is left?
      remaining {type} for {person}`,
    ),
    missing: [
      lacking(
        'person',
        `还有几天{type}
        查一下{type}余额`,
        `how many days of {type} are left
        check the {type} balance`,
        `请问是哪位员工?`,
        `Which employee?`,
      ),
      lacking(
        'type',
        `{person}还有几天假
        {person}的假期余额`,
        `how much leave does {person} have
        leave balance of {person}`,
        `请问要查哪种假期?年假、病假、调休、婚假还是产假?`,
        `What kind of leave?`,
      ),
    ],
    result: (args, r) => {
      const total = r.integer(3, 30)
      const used = r.integer(0, total)
      return { ...echo(args, 'person'), total, used, left: total - used }
    },
    answers: answers(
      `{person}的{type}共{total}天,已休{used}天,还剩{left}天。
      {person}{type}总共{total}天,用了{used}天,剩{left}天。`,
      `{person} has {total} days of {type}, {used} taken, {left} left.`,
    ),
    empty: nothing(() => ({ total: 0 }), `{person}没有{type}额度。`, `{person} has no {type}.`),
  },
  {
    names: words('attendance_record|clock_in_record|kaoqin_jilu|get_punches'),
    descriptions: texts(
      `打卡记录
      看员工某日几点上班几点下班
      考勤明细`,
      `When an employee clocked in and out on a day
      Attendance record`,
    ),
    parameters: [
      param('person', 'person|employee|name', bank('person'), '姓名', 'name'),
      param('date', 'date|work_date', { kind: 'date' }, '日期', 'date'),
    ],
    questions: texts(
      `{person}{date}打卡了吗
      {person}{date}几点来的
      {person} {date} 考勤
      {date}{person}几点下班
      查{person}在{date}的考勤
      {date}那天{person}迟到没
      请问{person}{date}的上下班时间?
      {person}说{date}来上班了,看看有没有记录
      {date}{person}的打卡时间
      帮忙核对{person}{date}考勤`,
      `attendance of {person} on {date}
      When did {person} come in on {date}?
      {person} clock-in {date}
      was {person} late on {date}
      what time did {person} leave on {date}?
      punches of {person}, {date}`,
    ),
    missing: [
      lacking(
        'date',
        `{person}几点来的
        查{person}的考勤`,
        `when did {person} come in
        was {person} late`,
        `请问要查哪一天?`,
        `On which date?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person', 'date'),
      in: `0${r.integer(7, 9)}:${r.integer(10, 59)}`,
      out: `${r.integer(17, 21)}:${r.integer(10, 59)}`,
    }),
    answers: answers(
      `{person}{date}上班打卡{in},下班打卡{out}。
      {date}{person}{in}上班,{out}下班。`,
      `{person} clocked in at {in} and out at {out} on {date}.`,
    ),
    empty: nothing(
      () => ({ records: [] }),
      `{person}{date}没有打卡记录。`,
      `There is no clock-in of {person} on {date}.`,
    ),
  },
  {
    names: words('open_positions|job_openings|zhaopin_gangwei|list_vacancies'),
    descriptions: texts(
      `在招岗位
      某部门在招什么人、招几个
      空缺职位,可按城市筛`,
      `Positions a department is hiring for
      Vacancies, optionally in one city`,
    ),
    parameters: [
      param('department', 'department|dept|team', bank('department'), '用人部门', 'department'),
      optional(param('city', 'city|location|work_city', bank('city'), '工作城市', 'work location')),
    ],
    questions: texts(
      `{department}在招人吗
      {department}在招什么岗位
      {department} 招聘
      {department}在{city}招人吗
      {city}的{department}缺人不
      有朋友想来{department},有什么职位
      请问{department}目前有哪些空缺?
      {department}还差几个人
      看下{city}那边{department}的在招职位
      {department}开放了哪些HC`,
      `openings in {department}
      Is {department} hiring?
      vacancies {department} {city}
      which jobs are open in {department} in {city}
      Does {department} need more people?
      {department} positions to fill`,
    ),
    result: (_, r) => ({
      positions: r
        .sample(
          [
            '软件工程师',
            '会计',
            '销售代表',
            '仓库管理员',
            '质检员',
            '产品经理',
            '采购专员',
            '人事专员',
            '电工',
            '客服',
            '设计师',
          ],
          r.integer(1, 3),
        )
        .map((title) => ({ title, count: r.integer(1, 8) })),
    }),
    answers: answers(
      `{department}[({city})]在招:<positions|、|{title}{count}人>。
      {department}[({city})]的空缺岗位有:<positions|、|{title}{count}人>。`,
      `{department}[ in {city}] is hiring: <positions|, |{count} {title}>.`,
    ),
    empty: nothing(
      () => ({ positions: [] }),
      `{department}[({city})]目前没有在招的岗位。`,
      `{department}[ in {city}] has no open positions.`,
    ),
    missing: [
      lacking(
        'department',
        `现在在招什么岗位
        {city}那边在招人吗`,
        `which jobs are open
        are we hiring in {city}`,
        `请问是哪个部门?`,
        `In which department?`,
      ),
    ],
  },
  {
    names: words('candidate_stage|applicant_status|houxuanren_jindu|get_candidate'),
    descriptions: texts(
      `候选人面试进展
      应聘者走到第几轮、下一场面试的时间
      求职者状态`,
      `How far a job applicant has got, and the next interview
      Recruiting progress of a candidate`,
    ),
    parameters: [
      param(
        'candidate',
        'candidate|applicant|name',
        bank('person'),
        '候选人姓名',
        'name of the candidate',
      ),
    ],
    questions: texts(
      `候选人{candidate}到第几轮了
      {candidate}面试进展怎么样
      {candidate}面试过了吗
      应聘的{candidate}现在什么情况
      {candidate} 面试 进度
      {candidate}下一轮面试是什么时候
      请问候选人{candidate}目前处于哪个阶段?
      {candidate}这个应聘者还在流程里吗
      看下{candidate}的面试安排
      上次来面试的{candidate}怎么样了`,
      `candidate {candidate}
      How far is {candidate} in the interviews?
      next interview with {candidate}
      did {candidate} pass the interview
      applicant {candidate} status
      recruiting progress of {candidate}`,
    ),
    missing: [
      lacking(
        'candidate',
        `候选人到第几轮了
        看下面试安排`,
        `how far is the candidate
        when is the next interview`,
        `请问是哪位候选人?`,
        `Which candidate?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'candidate'),
      stage: r.pick(['简历筛选', '初试', '复试', '终面', '谈薪', '背景调查']),
      next: `${day(r)} ${clock(r)}`,
      interviewer: someone(r),
    }),
    answers: answers(
      `{candidate}目前在{stage}阶段,下次面试{next},面试官{interviewer}。
      {candidate}到了{stage},下一场是{next},由{interviewer}面试。`,
      `{candidate} is at the stage {stage}; next interview on {next} with {interviewer}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有名为{candidate}的候选人。`,
      `There is no candidate named {candidate}.`,
    ),
  },
  {
    names: words('headcount|count_employees|renyuan_tongji|staff_number'),
    descriptions: texts(
      `部门在职人数
      编制和实有人员,可只数某种用工形式
      人头统计`,
      `Number of people working in a department
      Headcount, by kind of employment if wanted`,
    ),
    parameters: [
      param('department', 'department|dept|org', bank('department'), '部门', 'department'),
      optional(
        param(
          'type',
          'employment_type|type',
          choice(
            option('full_time', '全职|正式工|正式员工', 'full-time|permanent'),
            option('intern', '实习生|实习', 'intern|trainee'),
            option('outsourced', '外包|派遣|劳务', 'outsourced|agency'),
            option('part_time', '兼职|小时工', 'part-time'),
          ),
          '用工形式',
          'kind of employment',
        ),
      ),
    ],
    questions: texts(
      `{department}有多少人
      {department}有几个{type}
      {department}人数
      {department} {type} 人数
      {department}现在一共多少员工
      统计一下{department}的{type}
      请问{department}在职人员有多少?
      {department}编制满了没有
      {department}{type}占多少个
      咱们{department}总共几号人`,
      `headcount of {department}
      How many people work in {department}?
      {type} staff in {department}
      number of {type} people in {department}
      {department} staff count
      how big is {department}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'department'),
      count: r.integer(1, 180),
      planned: r.integer(5, 200),
    }),
    answers: answers(
      `{department}在职[{type}]{count}人,编制{planned}人。
      {department}现有[{type}]{count}人,编制为{planned}人。`,
      `{department} has {count}[ {type}] people, {planned} planned.`,
    ),
    empty: nothing(
      () => ({ count: 0 }),
      `{department}没有[{type}]人员。`,
      `{department} has no[ {type}] people.`,
    ),
  },
  {
    names: words('book_meeting_room|reserve_room|yuding_huiyishi'),
    descriptions: texts(
      `预订会议室
      按日期、时段和人数留一间房
      订会议室并返回房间名`,
      `Reserve a meeting room for a date and number of people
      Book a room; returns which one`,
    ),
    parameters: [
      param('date', 'date|day', { kind: 'date' }, '开会日期', 'date of the meeting'),
      param(
        'time',
        'time_of_day|time|slot',
        choice(
          option('morning', '上午', 'in the morning'),
          option('noon', '中午', 'at noon|over lunch'),
          option('afternoon', '下午', 'in the afternoon'),
          option('evening', '晚上', 'in the evening'),
        ),
        '时段',
        'time of day',
      ),
      param('people', 'people|attendees|size', integer(3, 40), '参会人数', 'number of people'),
    ],
    questions: texts(
      `{date}{time}订个{people}人的会议室
      帮我订会议室,{date}{time},{people}个人
      会议室 {date} {time} {people}人
      {date}{time}有{people}人开会,给安排个房间
      {people}人会议室,{date}{time}用
      请预订{date}{time}的会议室,{people}位参会
      我们{people}个人{date}{time}要开会,找个地方
      {date}{time}开评审会,{people}人参加,订一间
      麻烦预约一间{people}人的会议室,时间{date}{time}
      {date}{time},{people}人,要个会议室`,
      `book a room for {people} people on {date} {time}
      We need a meeting room {time} on {date}, {people} people
      room for {people}, {date} {time}
      please reserve a room on {date} {time} for {people} attendees
      meeting on {date} {time} with {people} people, find us a room
      {date} {time}: room for {people} persons`,
    ),
    missing: [
      lacking(
        'people',
        `{date}{time}订个会议室
        帮我预约{date}{time}的会议室`,
        `book a room on {date} {time}
        I need a meeting room {time} on {date}`,
        `请问有多少人参加?`,
        `For how many people?`,
      ),
    ],
    result: (_, r) => ({
      room: `${r.pick(['黄山', '泰山', '长江', '牡丹', '启航', '创新', 'Orion', 'Maple'])}厅`,
      floor: r.integer(1, 20),
    }),
    answers: answers(
      `已订好{room}({floor}楼),{date}{time},{people}人。
      会议室{room}({floor}楼)已预订,{date}{time},{people}人。`,
      `{room} on floor {floor} is booked for {date} {time}, {people} people.`,
    ),
    empty: nothing(
      () => ({ room: null }),
      `{date}{time}没有能坐{people}人的会议室。`,
      `No room for {people} people is free on {date} {time}.`,
    ),
  },
  {
    names: words('project_progress|project_status|xiangmu_jindu|get_project'),
    descriptions: texts(
      `项目进度
      一个项目完成了百分之多少、谁负责、何时交付
      工程进展概况`,
      `How far a project is, who leads it and when it is due
      Project overview`,
    ),
    parameters: [
      param('project', 'project|project_name|name', bank('project'), '项目名称', 'project name'),
    ],
    questions: texts(
      `{project}做到哪了
      {project}进度
      {project}完成多少了
      {project}谁在负责
      {project} 进展
      汇报要用,{project}现在百分之几
      请问{project}预计什么时候交付?
      {project}能按时上线吗
      看一下{project}的情况
      {project}还要多久才能做完`,
      `progress of {project}
      How far is {project}?
      {project} status
      who runs {project}
      When will {project} be finished?
      is {project} on schedule`,
    ),
    missing: [
      lacking(
        'project',
        `项目做到哪了
        看一下项目的进度`,
        `how far is the project
        project status please`,
        `请问是哪个项目?`,
        `Which project?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'project'),
      percent: r.integer(3, 99),
      leader: someone(r),
      due: day(r),
    }),
    answers: answers(
      `{project}已完成{percent}%,负责人{leader},计划{due}交付。
      {project}进度{percent}%,由{leader}负责,{due}交付。`,
      `{project} is {percent}% done, led by {leader}, due on {due}.`,
    ),
    empty: nothing(() => ({ found: false }), `没有找到{project}。`, `{project} was not found.`),
  },
  {
    names: words('assign_task|create_task|paifa_renwu|new_todo_for'),
    descriptions: texts(
      `给同事派任务
      新建待办并指定负责人和截止日
      任务分配`,
      `Give a colleague a task with a deadline
      Create a to-do and assign it`,
    ),
    parameters: [
      param(
        'task',
        'task|title|content',
        among(
          '整理报价资料|更新产品手册|核对对账单|准备招标文件|修改合同模板|测试新接口|布置展台|盘点样品|写周报|联系供应商|拍产品照片|翻译说明书|培训新员工|校准仪器',
          'update the manual|check the statements|prepare the tender|test the new API|count the samples|write the weekly report|call the supplier|translate the leaflet|train the new colleague|calibrate the scale|clean up the price file|set up the booth',
        ),
        '任务内容',
        'what to do',
      ),
      param('person', 'assignee|owner|person', bank('person'), '负责人', 'who does it'),
      optional(param('due', 'due|deadline|due_date', { kind: 'date' }, '截止日期', 'deadline')),
    ],
    questions: texts(
      `让{person}{task}
      安排{person}{task},{due}前完成
      给{person}派个任务:{task}
      派任务 {person} {task} {due}
      {task}这件事交给{person},截止{due}
      叫{person}去{task}
      请{person}在{due}之前{task}
      新建任务“{task}”,负责人{person}
      {task}由{person}来做
      麻烦给{person}加个待办,内容是{task},{due}到期`,
      `ask {person} to {task}
      {person} should {task} by {due}
      New task for {person}: {task}
      assign "{task}" to {person}, due {due}
      have {person} {task}
      task: {task}, owner {person}, deadline {due}`,
    ),
    missing: [
      lacking(
        'person',
        `派个任务:{task}
        新建任务“{task}”,截止{due}`,
        `new task: {task}
        create a task "{task}", due {due}`,
        `请问交给谁做?`,
        `Who should do it?`,
      ),
    ],
    result: (_, r) => ({ task_id: code(r, 'T-') }),
    answers: answers(
      `已给{person}建好任务{task_id}:{task}[,截止{due}]。
      任务{task_id}已派给{person}:{task}[,{due}前完成]。`,
      `Task {task_id} is assigned to {person}: {task}[, due {due}].`,
    ),
  },
  {
    names: words('hours_logged|timesheet|gongshi_tongji|work_hours'),
    descriptions: texts(
      `工时统计
      员工在项目上填报了多少小时
      按人、项目、周期汇总投入时间`,
      `Hours a person logged on a project
      Timesheet total for a period`,
    ),
    parameters: [
      param('person', 'person|employee|user', bank('person'), '员工', 'employee'),
      optional(
        param(
          'project',
          'project|project_name',
          bank('project'),
          '项目,不填为全部',
          'project, all if left out',
        ),
      ),
      param(
        'period',
        'period|range',
        periods(['this_week', 'last_week', 'this_month', 'last_month'], 'zh'),
        '周期',
        'period',
      ),
    ],
    questions: texts(
      `{person}{period}填了多少工时
      {person}{period}在{project}上花了几个小时
      {person} {period} 工时
      {period}{person}干了多少小时
      {project}上{person}{period}投入了多少时间
      查{person}{period}的工时
      请统计{period}{person}在{project}的工时
      {period}{person}加起来工作多久
      {person}{period}工时够不够
      {period}{project}里{person}记了几小时`,
      `hours {person} logged for {period}
      How long did {person} work on {project} {period}?
      timesheet of {person}, {period}
      {person} {project} hours {period}
      how many hours did {person} put in {period}
      time spent by {person} on {project} for {period}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'person'),
      hours: real(r, 1, 180),
      days: r.integer(1, 23),
    }),
    answers: answers(
      `{person}{period}[在{project}上]填报{hours}小时,共{days}天。
      {period}{person}[在{project}]的工时是{hours}小时,{days}天。`,
      `{person} logged {hours} hours over {days} days for {period}[ on {project}].`,
    ),
    empty: nothing(
      () => ({ hours: 0 }),
      `{person}{period}[在{project}上]没有填工时。`,
      `{person} logged no hours for {period}[ on {project}].`,
    ),
  },
  {
    names: words('list_tickets|open_tickets|gongdan_liebiao|count_issues'),
    descriptions: texts(
      `工单列表
      按紧急程度看还有几张没处理的服务请求
      IT/客服工单数量`,
      `Open service tickets by priority
      How many requests wait, and which is the oldest`,
    ),
    parameters: [
      param(
        'priority',
        'priority|severity|urgency',
        choice(
          option('urgent', '紧急|特急|加急', 'urgent'),
          option('high', '高优先级|重要', 'high-priority|important'),
          option('normal', '普通|一般', 'normal'),
          option('low', '低优先级|低级别', 'low-priority'),
        ),
        '优先级',
        'priority',
      ),
      optional(
        param(
          'late',
          'overdue_only|overdue',
          s.flag(
            '超时的|逾期的',
            'overdue|late',
            '没超时的|未逾期的',
            'not yet overdue|still on time',
          ),
          '是否已超时',
          'whether overdue',
        ),
      ),
    ],
    questions: texts(
      `还有多少{priority}工单
      {priority}的工单有几张没处理
      {priority} 工单
      {late}{priority}工单有多少
      {priority}工单里{late}有几张
      看看{priority}的单子积压了多少
      请列一下{priority}工单
      今天{priority}工单多不多
      现在{late}{priority}工单有哪些
      {priority}的请求还剩几个没人接`,
      `{priority} tickets
      How many {priority} tickets are open?
      {priority} tickets that are {late}
      list {priority} service requests
      are there {priority} tickets that are {late}?
      {priority} queue, how long is it`,
    ),
    result: (_, r) => ({ count: r.integer(1, 90), oldest: code(r, 'TK'), opened: day(r) }),
    answers: answers(
      `[{late}]{priority}工单有{count}张,最早的是{oldest}({opened}提交)。
      [{late}]{priority}工单共{count}张,最早一张{oldest},{opened}提交。`,
      `There are {count} {priority} tickets[ ({late})]; the oldest is {oldest}, opened on {opened}.`,
    ),
    empty: nothing(
      () => ({ count: 0 }),
      `没有[{late}]{priority}工单。`,
      `There are no {priority} tickets[ ({late})].`,
    ),
  },
  {
    names: words('ticket_detail|get_ticket|gongdan_xiangqing'),
    descriptions: texts(
      `工单详情
      一张服务单谁在处理、处理到什么程度
      按编号查故障申报`,
      `Who works on a service ticket and how far it is
      Details of a trouble ticket by number`,
    ),
    parameters: [
      param(
        'ticket',
        'ticket_id|ticket|ticket_no|case_no',
        bank('orderId'),
        '工单号',
        'ticket number',
      ),
    ],
    questions: texts(
      `工单{ticket}谁在处理
      {ticket}修好了没
      我报的故障{ticket}有人管吗
      工单 {ticket}
      查一下服务单{ticket}
      {ticket}这张工单到哪步了
      请问工单号{ticket}的处理人是?
      报修单{ticket}进展
      {ticket}工单怎么还没解决
      看看{ticket}这个工单`,
      `ticket {ticket}
      Who is working on ticket {ticket}?
      is ticket {ticket} solved
      details of case {ticket}
      trouble ticket {ticket}, any news?
      {ticket}: who handles this ticket`,
    ),
    missing: [
      lacking(
        'ticket',
        `工单谁在处理
        我报的故障有人管吗`,
        `is my ticket solved
        who works on my ticket`,
        `请提供工单号。`,
        `What is the ticket number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ticket'),
      handler: someone(r),
      step: r.pick(['待受理', '处理中', '等待配件', '待用户确认', '已解决', '已关闭']),
      updated: day(r),
    }),
    answers: answers(
      `工单{ticket}由{handler}处理,状态:{step},{updated}更新。
      {ticket}的处理人是{handler},目前{step}({updated})。`,
      `Ticket {ticket} is with {handler}, state: {step}, updated on {updated}.`,
    ),
    empty: nothing(
      () => ({ error: 'not found' }),
      `没有工单{ticket}。`,
      `There is no ticket {ticket}.`,
    ),
  },
  {
    names: words('warranty_check|check_warranty|baoxiu_chaxun|guarantee_until'),
    descriptions: texts(
      `保修期查询
      根据序列号看机器还在不在保
      售后质保`,
      `Whether a device is still under warranty, by serial number
      Guarantee lookup for after-sales`,
    ),
    parameters: [param('serial', 'serial|serial_no|sn', bank('sku'), '序列号', 'serial number')],
    questions: texts(
      `{serial}还在保修期吗
      {serial}过保没有
      序列号{serial}质保到什么时候
      {serial} 保修
      客户机器坏了,SN是{serial},在保吗
      查一下{serial}的质保
      请问{serial}是否还能免费维修?
      {serial}保修到哪天
      机身号{serial},还保不保
      SN {serial} 过保了吗`,
      `warranty {serial}
      Is {serial} still under warranty?
      guarantee of serial {serial}
      until when is {serial} covered
      A customer's device with serial {serial} broke, is the repair free?
      check warranty for SN {serial}`,
    ),
    missing: [
      lacking(
        'serial',
        `这台机器还在保修期吗
        查一下质保`,
        `is the device still under warranty
        check the guarantee`,
        `请提供序列号。`,
        `What is the serial number?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'serial'), in_warranty: r.chance(0.6), until: day(r) }),
    answers: {
      zh: [
        (_, r, said) =>
          `${said['serial']}${r.in_warranty ? '在保修期内' : '已过保'},保修截止日${r.until}。`,
      ],
      en: [
        (_, r, said) =>
          `${said['serial']} is ${r.in_warranty ? 'under warranty' : 'out of warranty'}; the end date is ${r.until}.`,
      ],
    },
    empty: nothing(
      () => ({ found: false }),
      `没有序列号{serial}的销售记录。`,
      `The serial number {serial} is unknown.`,
    ),
  },
  {
    names: words('dispatch_engineer|schedule_repair|paigong|send_technician'),
    descriptions: texts(
      `派工程师上门
      安排售后人员去客户现场维修
      上门服务派工`,
      `Send a technician to a customer on a date
      Schedule an on-site repair`,
    ),
    parameters: [
      param('customer', 'customer|client|site', bank('company'), '客户', 'customer'),
      param('date', 'date|visit_date', { kind: 'date' }, '上门日期', 'date of the visit'),
      param(
        'job',
        'job|service|work_type',
        choice(
          option('install', '安装|装机|安装调试', 'installation'),
          option('repair', '维修|修理|检修', 'repair'),
          option('maintain', '保养|维护', 'maintenance'),
          option('train', '培训|操作培训', 'training'),
        ),
        '服务内容',
        'kind of work',
      ),
    ],
    questions: texts(
      `{date}派人去{customer}{job}
      安排工程师{date}到{customer}{job}
      派工 {customer} {date} {job}
      {customer}要{job},{date}过去
      给{customer}约{date}上门{job}
      请安排{date}{customer}的{job}
      {customer}那边需要{job},派个师傅{date}去
      {date}去{customer}做{job},谁能去
      客户{customer}预约了{date}的{job}
      帮忙登记:{customer},{date},{job}`,
      `send someone to {customer} on {date} for {job}
      Schedule {job} at {customer} on {date}
      {customer} needs {job}, {date}
      technician for {job} at {customer}, {date}
      please plan a visit to {customer} on {date}: {job}
      dispatch {customer} {date} {job}`,
    ),
    missing: [
      lacking(
        'date',
        `派人去{customer}{job}
        {customer}要{job},安排个师傅`,
        `send someone to {customer} for {job}
        schedule {job} at {customer}`,
        `请问哪天上门?`,
        `On which date?`,
      ),
      lacking(
        'customer',
        `{date}派人去{job}
        {date}安排上门{job}`,
        `send someone on {date} for {job}
        schedule {job} on {date}`,
        `请问去哪家客户?`,
        `To which customer?`,
      ),
    ],
    result: (_, r) => ({
      engineer: someone(r),
      phone: `1${r.integer(3, 9)}${r.integer(100000000, 999999999)}`,
    }),
    answers: answers(
      `已安排{engineer}(电话{phone}){date}到{customer}{job}。
      {date}{customer}的{job}由{engineer}负责,电话{phone}。`,
      `{engineer} (phone {phone}) will visit {customer} on {date} for {job}.`,
    ),
    empty: nothing(
      () => ({ engineer: null }),
      `{date}没有空闲的工程师。`,
      `No technician is free on {date}.`,
    ),
  },
  {
    names: words('complaint_stats|count_complaints|tousu_tongji'),
    descriptions: texts(
      `客户投诉统计
      各类不满的件数与处理情况
      客诉数量`,
      `Number of customer complaints of a kind in a period
      Complaint statistics and how many were closed`,
    ),
    parameters: [
      param(
        'kind',
        'category|kind|complaint_type',
        choice(
          option('质量', '质量|东西坏', 'quality'),
          option('物流', '物流|送货慢|配送', 'delivery'),
          option('服务', '服务态度|态度', 'service|attitude'),
          option('价格', '价格|收费', 'pricing|price'),
        ),
        '投诉类别',
        'kind of complaint',
      ),
      param(
        'period',
        'period|time',
        periods(['this_week', 'last_week', 'this_month', 'last_month', 'this_quarter']),
        '时间',
        'period',
      ),
    ],
    questions: texts(
      `{period}{kind}投诉有多少
      {period}有几起{kind}方面的投诉
      {kind}投诉 {period}
      {period}客户投诉{kind}的多不多
      统计{period}{kind}类客诉
      请问{period}收到多少{kind}投诉?
      {period}因为{kind}被投诉了几次
      {kind}的投诉{period}处理完了吗
      看看{period}关于{kind}的客诉
      {period}{kind}客诉几件`,
      `{kind} complaints for {period}
      How many complaints about {kind} did we get {period}?
      complaints {period}, {kind}
      number of {kind} complaints {period}
      did customers complain about {kind} {period}
      {period}: complaints on {kind}`,
    ),
    missing: [
      lacking(
        'period',
        `{kind}投诉有多少
        有几起{kind}方面的投诉`,
        `how many complaints about {kind} did we get
        number of {kind} complaints`,
        `请问是哪段时间的?`,
        `For which period?`,
      ),
    ],
    result: (_, r) => {
      const count = r.integer(1, 80)
      return { count, closed: r.integer(0, count) }
    },
    answers: answers(
      `{period}{kind}投诉{count}起,已处理{closed}起。
      {period}收到{kind}投诉{count}起,其中{closed}起已处理。`,
      `There were {count} complaints about {kind} for {period}, {closed} of them closed.`,
    ),
    empty: nothing(
      () => ({ count: 0 }),
      `{period}没有{kind}投诉。`,
      `There were no complaints about {kind} for {period}.`,
    ),
  },
  {
    names: words('production_plan|planned_output|paichan_jihua|get_schedule_for_product'),
    descriptions: texts(
      `排产计划
      某产品某天计划做多少、在哪条线上做
      生产安排`,
      `How many pieces of a product are planned for a day, and on which line
      Production schedule`,
    ),
    parameters: [
      param('product', 'product|item|model', bank('product'), '产品', 'product'),
      param('date', 'date|plan_date', { kind: 'date' }, '计划日期', 'planned date'),
    ],
    questions: texts(
      `{date}计划生产多少{product}
      {product}在{date}排产了吗
      排产 {product} {date}
      {date}做不做{product},做多少
      {product}这款{date}的生产计划
      看下{date}的{product}安排在哪条线
      请问{date}计划投产{product}的数量?
      {date}那天{product}要做几个
      车间{date}有没有排{product}
      {product}的排产,日期{date}`,
      `production plan for {product} on {date}
      How many {product} will be made on {date}?
      {product} schedule {date}
      is {product} planned for {date}
      which line makes {product} on {date}
      planned output of {product}, {date}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'product', 'date'),
      planned: r.integer(20, 4000),
      line: r.pick(['一线', '二线', '三线', 'A线', 'B线', '装配线']),
    }),
    answers: answers(
      `{date}计划在{line}生产{planned}件{product}。
      {product}已排在{date}的{line},计划{planned}件。`,
      `On {date}, {planned} pieces of {product} are planned on {line}.`,
    ),
    empty: nothing(
      () => ({ planned: 0 }),
      `{date}没有安排生产{product}。`,
      `{product} is not planned for {date}.`,
    ),
  },
  {
    names: words('line_output|shift_output|chanliang_chaxun|production_report'),
    descriptions: texts(
      `产线产量
      一条线一个班次做出多少合格品
      生产日报:良品与不良品数量`,
      `Output of a production line in a shift of a day
      Good and bad pieces made on a line`,
    ),
    parameters: [
      param('line', 'line|production_line', LINES, '产线', 'production line'),
      param(
        'shift',
        'shift|class',
        choice(
          option('day', '白班|早班', 'day shift'),
          option('middle', '中班', 'middle shift'),
          option('night', '夜班|晚班', 'night shift'),
        ),
        '班次',
        'shift',
      ),
      param('date', 'date|day', { kind: 'date' }, '日期', 'date'),
    ],
    questions: texts(
      `{line}{shift}{date}产量多少
      {date}{line}{shift}做了多少
      {date} {line} {shift} 产量
      查{date}{shift}{line}的产出
      {line}{date}那个{shift}出了几件
      请报{date}{line}{shift}的生产数
      {date}{shift},{line}完成得怎么样
      {line}在{date}{shift}干了多少活
      {shift}{line}的日报,{date}
      看看{date}{line}{shift}良品数`,
      `output of {line}, {shift}, {date}
      How much did {line} make in the {shift} of {date}?
      {date} {line} {shift} production
      production report {line} {date} {shift}
      good pieces from {line} on {date}, {shift}
      what did the {shift} on {line} produce on {date}`,
    ),
    missing: [
      lacking(
        'shift',
        `{line}{date}产量多少
        查{date}{line}的产出`,
        `output of {line} on {date}
        how much did {line} make on {date}`,
        `请问是哪个班次?白班、中班还是夜班?`,
        `Which shift: day, middle or night?`,
      ),
    ],
    result: (_, r) => ({ good: r.integer(50, 5000), bad: r.integer(0, 90) }),
    answers: answers(
      `{date}{line}{shift}产出良品{good}件,不良品{bad}件。
      {line}{date}{shift}做了良品{good}件,不良{bad}件。`,
      `{line}, {shift}, {date}: {good} good pieces and {bad} bad ones.`,
    ),
    empty: nothing(
      () => ({ good: 0, bad: 0 }),
      `{date}{line}{shift}没有生产。`,
      `There was no production on {line} in the {shift} of {date}.`,
    ),
  },
  {
    names: words('defect_ranking|top_defects|buliang_paihang|quality_pareto'),
    descriptions: texts(
      `不良现象排行
      某产品最常见的几种缺陷各有多少
      质量柏拉图`,
      `Most frequent defects of a product
      Quality Pareto: what goes wrong most`,
    ),
    parameters: [
      param('product', 'product|part|item', bank('product'), '产品', 'product'),
      optional(
        param('limit', 'limit|top_n|n', integer(3, 6), '前几种', 'how many kinds of defects'),
      ),
    ],
    questions: texts(
      `{product}主要有哪些不良
      {product}不良前{limit}项
      {product} 缺陷
      {product}最常出的{limit}种毛病
      {product}质量问题集中在哪
      品质会要用{product}的不良排行,取前{limit}
      请问{product}最多的缺陷是什么?
      {product}老出什么问题
      列出{product}前{limit}大缺陷
      {product}报废都是因为啥`,
      `top defects of {product}
      What goes wrong most with {product}?
      {limit} most frequent defects of {product}
      {product} quality problems
      why is {product} scrapped, top {limit} reasons
      defect ranking for {product}`,
    ),
    result: (_, r) => {
      const counts = falling(r, 3, r.integer(30, 400))
      return {
        defects: r
          .sample(['划伤', '尺寸超差', '毛刺', '虚焊', '漏装', '气泡', '色差', '变形', '漏电'], 3)
          .map((type, i) => ({ type, count: counts[i] ?? 0 })),
      }
    },
    answers: answers(
      `{product}的主要不良:<defects|、|{type}{count}件>。
      {product}最多的缺陷是:<defects|、|{type}{count}件>。`,
      `Most frequent defects of {product}: <defects|, |{type} ({count})>.`,
    ),
    empty: nothing(
      () => ({ defects: [] }),
      `{product}没有不良记录。`,
      `There are no defects on record for {product}.`,
    ),
  },
  {
    names: words('inspection_result|batch_inspection|jianyan_jieguo|qc_report'),
    descriptions: texts(
      `批次检验结论
      来料或成品某一批合不合格、抽检了几件
      质检报告查询`,
      `Result of the quality inspection of a batch
      Whether a lot passed and how many samples failed`,
    ),
    parameters: [
      param('batch', 'batch|batch_no|lot', bank('sku'), '批号', 'batch number'),
      optional(
        param(
          'stage',
          'stage|inspection_type',
          choice(
            option('IQC', '来料检验|来料|进料', 'incoming'),
            option('IPQC', '过程检验|制程|巡检', 'in-process'),
            option('FQC', '成品检验|终检', 'final'),
          ),
          '检验类型',
          'stage of the inspection',
        ),
      ),
    ],
    questions: texts(
      `批次{batch}合格吗
      {batch}这批货检验过了吗
      批号{batch}的{stage}结果
      质检 {batch} {stage}
      {batch}这批抽检不合格的有几件
      查{batch}的检验报告
      请问{batch}批次{stage}是否通过?
      {batch}能不能放行,看下检验
      {batch}批{stage}怎么样
      检验结果 {batch}`,
      `inspection of batch {batch}
      Did batch {batch} pass?
      {stage} inspection result of {batch}
      QC report {batch}
      can batch {batch} be released after {stage} inspection
      how many samples of lot {batch} failed`,
    ),
    missing: [
      lacking(
        'batch',
        `这批货合格吗
        查一下{stage}结果`,
        `did the batch pass
        show the {stage} inspection result`,
        `请提供批号。`,
        `What is the batch number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'batch'),
      passed: r.chance(0.6),
      samples: r.integer(8, 200),
      failed: r.integer(0, 7),
    }),
    answers: {
      zh: [
        (_, r, said) =>
          `批次${said['batch']}检验${r.passed ? '合格' : '不合格'},抽检${r.samples}件,不良${r.failed}件。`,
      ],
      en: [
        (_, r, said) =>
          `Batch ${said['batch']} ${r.passed ? 'passed' : 'failed'} the inspection: ${r.samples} samples, ${r.failed} bad.`,
      ],
    },
    empty: nothing(
      () => ({ error: 'not inspected' }),
      `批次{batch}还没有检验结果。`,
      `There is no inspection result for batch {batch}.`,
    ),
  },
  {
    names: words('machine_status|equipment_state|shebei_zhuangtai|get_machine'),
    descriptions: texts(
      `设备运行状态
      某台机器现在是开着、停着还是坏了,温度和当班产量
      车间设备监控`,
      `Whether a machine is running, and its temperature
      Live state of shop-floor equipment`,
    ),
    parameters: [
      param(
        'machine',
        'machine|machine_name|equipment|device',
        MACHINES,
        '设备名称',
        'machine|equipment name',
      ),
    ],
    questions: texts(
      `{machine}在运行吗
      {machine}现在什么状态
      {machine}开机了没
      {machine} 状态
      {machine}是不是坏了
      看下{machine}温度多少
      请问{machine}目前运转正常吗?
      {machine}今天停机没有
      去看看{machine}转着没
      车间{machine}咋样了`,
      `is {machine} running
      state of {machine}
      {machine} status
      How hot is {machine} right now?
      did {machine} break down
      check on {machine} please`,
    ),
    missing: [
      lacking(
        'machine',
        `设备在运行吗
        机器现在什么状态`,
        `is the machine running
        what's the state of the equipment`,
        `请问是哪台设备?`,
        `Which machine?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'machine'),
      state: r.pick(['运行', '待机', '停机', '故障', '换模', '保养中']),
      temperature: real(r, 18, 240),
      pieces: r.integer(0, 900),
    }),
    answers: answers(
      `{machine}当前{state},温度{temperature}℃,本班产量{pieces}件。
      {machine}的状态是{state},{temperature}℃,本班做了{pieces}件。`,
      `{machine}: {state}, {temperature}°C, {pieces} pieces this shift.`,
    ),
    empty: nothing(
      () => ({ online: false }),
      `{machine}没有联网,查不到状态。`,
      `{machine} is offline.`,
    ),
  },
  {
    names: words('maintenance_due|next_service|baoyang_jihua|last_and_next_maintenance'),
    descriptions: texts(
      `设备保养周期
      机器上次和下次保养的日子、由谁做
      点检维护计划`,
      `When a machine was last serviced and when it is due again
      Maintenance plan of equipment`,
    ),
    parameters: [param('machine', 'equipment|machine|asset', MACHINES, '设备', 'equipment')],
    questions: texts(
      `{machine}什么时候保养
      {machine}该保养了吗
      {machine} 保养
      {machine}上次保养是哪天
      {machine}下次维护时间
      {machine}多久没保养了
      请问{machine}的保养由谁负责?
      看看{machine}的维护计划
      {machine}有没有按时做保养
      {machine}什么时候换油`,
      `when is {machine} due for service
      last maintenance of {machine}
      {machine} service date
      Who services {machine} and when?
      does {machine} need maintenance soon
      maintenance plan of {machine}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'machine'),
      last: day(r, 2024, 2025),
      next: day(r, 2026, 2027),
      by: someone(r),
    }),
    answers: answers(
      `{machine}上次保养{last},下次{next},负责人{by}。
      {machine}在{last}保养过,下次是{next},由{by}负责。`,
      `{machine} was last serviced on {last}; the next service is on {next}, by {by}.`,
    ),
    empty: nothing(
      () => ({ plan: null }),
      `{machine}没有保养计划。`,
      `There is no maintenance plan for {machine}.`,
    ),
  },
  {
    names: words('downtime_ranking|machine_downtime|tingji_paihang'),
    descriptions: texts(
      `停机时长排名
      哪些设备一段时间内停得最久
      故障停机统计`,
      `Machines with the longest downtime in a period
      What stood still most`,
    ),
    parameters: [
      param(
        'period',
        'period|range',
        periods(['yesterday', 'this_week', 'last_week', 'this_month', 'last_month']),
        '时间段',
        'period',
      ),
      optional(param('limit', 'limit|top', integer(3, 10), '前几名', 'how many')),
    ],
    questions: texts(
      `{period}哪些设备停机最久
      {period}停机排行
      {period}停机时间最长的{limit}台机器
      停机 {period} 前{limit}
      {period}机器坏得多的是哪几台
      列出{period}停机前{limit}的设备
      请问{period}故障停机情况?
      {period}什么机器老停
      {period}耽误生产最多的{limit}台设备
      看看{period}设备停机统计`,
      `machines with most downtime for {period}
      Which machines stood still longest {period}?
      downtime ranking {period}, top {limit}
      {period} downtime
      the {limit} worst machines for {period}
      what broke down most {period}`,
    ),
    result: (_, r) => {
      const minutes = falling(r, 3, r.integer(60, 900))
      return {
        rows: r
          .sample(
            ['冲床C3', '注塑机2号', '激光切割机', '空压机', '装箱机', '回流焊炉', '数控车床07'],
            r.integer(2, 3),
          )
          .map((machine, i) => ({ machine, minutes: minutes[i] ?? 0 })),
      }
    },
    answers: answers(
      `{period}停机最久的设备:<rows|;|{machine},{minutes}分钟>。
      {period}停机排行:<rows|;|{machine},{minutes}分钟>。`,
      `Longest downtime for {period}: <rows|; |{machine}, {minutes} minutes>.`,
    ),
    empty: nothing(
      () => ({ rows: [] }),
      `{period}没有设备停机。`,
      `No machine stood still in that time ({period}).`,
    ),
  },
  {
    names: words('energy_usage|utility_consumption|nenghao_tongji|meter_reading'),
    descriptions: texts(
      `能耗统计:水、电、气
      某条产线一段时间的用量和费用
      抄表数据`,
      `Electricity, water or gas used by a line in a period
      Utility consumption and its cost`,
    ),
    parameters: [
      param('line', 'line|place|unit', LINES, '产线', 'line'),
      param(
        'kind',
        'kind|energy|utility',
        choice(
          option('electricity', '电|电力', 'electricity|power'),
          option('water', '水|自来水', 'water'),
          option('gas', '天然气|燃气', 'gas'),
        ),
        '能源种类',
        'kind of energy',
      ),
      param(
        'period',
        'period|time_range',
        periods(['yesterday', 'last_week', 'this_month', 'last_month', 'this_year']),
        '时间段',
        'period',
      ),
    ],
    questions: texts(
      `{line}{period}{kind}用了多少
      {period}{line}的{kind}费
      {line} {period} {kind}
      {period}{line}{kind}的消耗量
      查一下{line}{period}{kind}的用量
      {line}{period}{kind}花了多少钱
      请问{period}{line}{kind}消耗多少?
      {period}{line}{kind}是不是用超了
      看看{line}{period}{kind}的表数
      {period}{line}在{kind}上花了多少`,
      `{kind} used by {line} for {period}
      How much {kind} did {line} use {period}?
      {line} {kind} {period}
      {kind} cost of {line} for {period}
      {period}: {kind} consumption, {line}
      what did {line} spend on {kind} {period}`,
    ),
    missing: [
      lacking(
        'line',
        `{period}{kind}用了多少
        查一下{period}{kind}的用量`,
        `how much {kind} did we use {period}
        {kind} consumption for {period}`,
        `请问是哪条产线?`,
        `Which line?`,
      ),
    ],
    result: (args, r) => ({
      quantity: r.integer(20, 90000),
      unit: args['kind'] === 'electricity' ? 'kWh' : 'm3',
      cost: r.integer(50, 90000),
    }),
    answers: answers(
      `{line}{period}{kind}用量{quantity}{unit},费用{cost}元。
      {period}{line}{kind}消耗{quantity}{unit},花费{cost}元。`,
      `{line} used {quantity} {unit} of {kind} for {period}, costing {cost} yuan.`,
    ),
    empty: nothing(
      () => ({ quantity: null }),
      `没有{line}{period}{kind}的抄表数据。`,
      `There is no {kind} reading of {line} for {period}.`,
    ),
  },
  {
    names: words('department_kpi|kpi_value|bumen_kaohe|get_kpi'),
    descriptions: texts(
      `部门考核指标
      看某部门某项指标的实际值、目标值
      绩效达成`,
      `Actual and target value of a department's KPI
      Performance indicator lookup`,
    ),
    parameters: [
      param('department', 'department|team|dept', bank('department'), '部门', 'department'),
      param(
        'kpi',
        'kpi|indicator|metric',
        choice(
          option('on_time', '准时率|及时率', 'punctuality|on-time rate'),
          option('satisfaction', '满意度|客户满意度', 'satisfaction'),
          option('turnover', '离职率|流失率', 'staff turnover'),
          option('efficiency', '人效|效率', 'efficiency'),
          option('error_rate', '差错率|出错率', 'error rate'),
        ),
        '指标',
        'indicator',
      ),
    ],
    questions: texts(
      `{department}的{kpi}是多少
      {department}{kpi}达标了吗
      {department} {kpi}
      看下{department}{kpi}
      {kpi}这一项{department}做到多少
      {department}{kpi}离目标差多少
      请问{department}目前的{kpi}?
      {department}最近{kpi}怎么样
      月会要讲{department}的{kpi},帮我查
      {department}考核里的{kpi}`,
      `{kpi} of {department}
      What is the {kpi} of {department}?
      {department} {kpi}
      does {department} meet its target for {kpi}
      {department}'s {kpi}, actual and target
      how is {kpi} in {department}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'department'),
      actual: real(r, 1, 99),
      target: real(r, 1, 99),
    }),
    answers: answers(
      `{department}的{kpi}为{actual},目标{target}。
      {department}{kpi}实际{actual},目标是{target}。`,
      `The {kpi} of {department} is {actual}, the target is {target}.`,
    ),
    empty: nothing(
      () => ({ actual: null }),
      `{department}没有考核{kpi}。`,
      `There is no {kpi} on record for {department}.`,
    ),
    missing: [
      lacking(
        'department',
        `{kpi}是多少
        看下{kpi}达标了吗`,
        `what is the {kpi}
        do we meet the target for {kpi}`,
        `请问是哪个部门?`,
        `Which department?`,
      ),
    ],
  },
  {
    names: words('training_record|course_history|peixun_jilu|certificates_of'),
    descriptions: texts(
      `员工培训档案
      某人上过什么课、考了几分
      持证与培训情况`,
      `Courses an employee has taken, with scores
      Training history`,
    ),
    parameters: [
      param('person', 'employee|person|name|trainee', bank('person'), '员工', 'employee'),
    ],
    questions: texts(
      `{person}参加过哪些培训
      {person}的培训记录
      {person} 培训
      {person}上过安全课吗,都学过什么
      {person}考了什么证
      查{person}学过的课程和成绩
      请问{person}完成了哪些培训?
      {person}培训考了多少分
      新来的{person}培训做完没有
      看看{person}的上课情况`,
      `training of {person}
      Which courses has {person} taken?
      {person} course history
      did {person} finish the training
      scores of {person} in training
      what certificates does {person} have`,
    ),
    result: (_, r) => ({
      courses: r
        .sample(
          ['安全生产', '消防', '叉车操作', '质量意识', '信息安全', '急救', '新员工入职', 'Excel'],
          r.integer(1, 3),
        )
        .map((course) => ({ course, score: r.integer(55, 100) })),
    }),
    answers: answers(
      `{person}参加过的培训:<courses|、|{course}({score}分)>。
      {person}的培训记录:<courses|、|{course}({score}分)>。`,
      `{person} took: <courses|, |{course} ({score})>.`,
    ),
    empty: nothing(
      () => ({ courses: [] }),
      `{person}没有培训记录。`,
      `{person} has no training on record.`,
    ),
  },
  {
    names: words('bill_of_materials|get_bom|wuliao_qingdan|parts_of_product'),
    descriptions: texts(
      `产品物料清单
      做一台要用到哪些零件、各几个
      BOM查询`,
      `Parts needed to build a product
      Bill of materials with quantities`,
    ),
    parameters: [
      param('product', 'product|model|assembly', bank('product'), '产品型号', 'product'),
      optional(
        param(
          'sets',
          'sets|quantity|build_qty',
          integer(10, 900),
          '生产套数',
          'number of sets to build',
        ),
      ),
    ],
    questions: texts(
      `{product}的BOM
      做{product}要哪些零件
      {product}由什么组成
      BOM {product}
      生产{sets}套{product}需要什么料
      {product}用料清单
      请列出{product}的物料
      {product}里面都有啥零件,各几个
      要做{sets}台{product},算下物料
      按{sets}套算{product}要领的料`,
      `BOM of {product}
      What parts go into {product}?
      bill of materials {product}
      parts for {sets} sets of {product}
      material needed to build {sets} {product}
      which components does {product} consist of`,
    ),
    missing: [
      lacking(
        'product',
        `要哪些零件
        按{sets}套算要领的料`,
        `which parts are needed
        parts for {sets} sets`,
        `请问是哪个产品?`,
        `For which product?`,
      ),
    ],
    result: (_, r) => ({ parts: rowsOf(r, 3, goods, () => ({ qty: r.integer(1, 40) })) }),
    answers: answers(
      `[{sets}套]{product}需要:<parts|、|{name} × {qty}>。
      [{sets}套]{product}的物料:<parts|、|{name} × {qty}>。`,
      `[{sets} sets of ]{product}: <parts|, |{name} x {qty}>.`,
    ),
    empty: nothing(
      () => ({ parts: [] }),
      `没有{product}的物料清单。`,
      `There is no bill of materials for {product}.`,
    ),
  },
]
