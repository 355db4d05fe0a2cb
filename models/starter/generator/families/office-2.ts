/** Office work: IT, people matters, documents, servers, approvals. */
import { clock, day, fraction } from '../believable.ts'
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, echo, flag, integer, lacking, nothing } = s
const { date, option, optional, param, rowsOf, someone, texts, words } = s

const software = among(
  'Photoshop|AutoCAD|Visio|WPS会员|SolidWorks|Figma|IntelliJ IDEA|金蝶云|用友U8|Axure|Acrobat|亿图图示|MATLAB|XMind',
  'Photoshop|AutoCAD|Visio|SolidWorks|Figma|IntelliJ IDEA|Acrobat|MATLAB|Tableau|Slack',
)
const services = among(
  '订单中心|支付网关|用户服务|OA系统|库存接口|消息推送|官网|数据中台|登录服务|报表平台|CRM|短信网关',
  'order-service|payment-gateway|user-api|billing|search|the intranet|auth-service|crm|report-server|push-worker',
)
const environments = choice(
  option('prod', '生产环境|线上|正式环境', 'production|prod'),
  option('staging', '预发环境|预发布', 'staging'),
  option('test', '测试环境|测试服', 'the test environment|test'),
)

export const families: Family[] = [
  {
    names: words('report_it_problem|it_help_request|diannao_baozhang|helpdesk_submit'),
    descriptions: texts(
      `电脑故障报给 IT
      提交 IT 支持请求:谁的设备出了什么问题
      信息部服务台`,
      `Report a computer problem to IT
      Submit a help desk request for a colleague
      IT support desk`,
    ),
    parameters: [
      param(
        'person',
        'user|person|reporter|employee',
        bank('person'),
        '使用人|谁的电脑',
        'Whose computer|User',
      ),
      param(
        'problem',
        'problem|category|issue',
        choice(
          option('boot', '开不了机|启动不了|黑屏', 'does not start|will not boot'),
          option('network', '连不上网|上不了网|断网', 'has no network|cannot get online'),
          option('slow', '特别卡|很慢|老死机', 'is very slow|keeps freezing'),
          option('virus', '中毒了|有病毒', 'has a virus|is infected'),
          option('keyboard', '键盘失灵|键盘坏了', 'has a broken keyboard'),
        ),
        '故障种类',
        'Kind of problem',
      ),
    ],
    questions: texts(
      `{person}的电脑{problem}
      {person}电脑{problem},找IT看看
      报IT:{person}的电脑{problem}
      IT在吗,{person}这边电脑{problem}
      帮{person}报个故障,电脑{problem}
      请IT协助,{person}的笔记本{problem}
      {person}的机器{problem},急
      电脑{problem},使用人{person}
      {person} 电脑 {problem}
      麻烦信息部来一下,{person}的电脑{problem}了好几天`,
      `the computer of {person} {problem}
      {person}'s laptop {problem}, please tell IT
      IT help: {person}'s machine {problem}
      report that the PC of {person} {problem}
      {person} can't work because the computer {problem}
      Could someone from IT come? {person}'s PC {problem}`,
    ),
    missing: [
      lacking(
        'person',
        `电脑{problem}\n有台电脑{problem},报给IT`,
        `the computer {problem}\na laptop here {problem}, tell IT`,
        `请问是谁的电脑?`,
        `Whose computer is it?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'person'),
      requestId: `IT-${r.integer(10000, 99999)}`,
      engineer: someone(r),
      waitMinutes: r.integer(5, 120),
    }),
    answers: answers(
      `已为{person}提交{requestId},由{engineer}处理,约{waitMinutes}分钟后到。`,
      `{requestId} is submitted for {person}; {engineer} will come in about {waitMinutes} minutes.`,
    ),
  },
  {
    names: words('software_licences|licence_seats|ruanjian_shouquan|license_left'),
    descriptions: texts(
      `软件授权余量\n公司买的某软件还剩几个席位、何时到期\n正版许可查询`,
      `Software licences left\nHow many seats of a program are free and when they expire`,
    ),
    parameters: [
      param('software', 'software|product|app|name', software, '软件名称', 'Name of the software'),
    ],
    questions: texts(
      `{software}还有授权吗
      {software}许可剩几个
      公司有{software}的正版吗
      {software}授权什么时候到期
      新人要装{software},还有名额没
      查{software} license
      请问{software}的席位用完了没有
      {software}能不能再装一台
      {software}还能开几个账号
      我想用{software},公司买了吗`,
      `{software} licences left
      Do we have a free seat for {software}?
      {software} license
      when does our {software} licence expire
      how many people can still use {software}
      I need {software}, is there a licence for me?`,
    ),
    missing: [
      lacking(
        'software',
        `软件授权还有吗\n许可还剩几个`,
        `how many licences are left\nis there a free licence`,
        `请问是哪个软件?`,
        `For which software?`,
      ),
    ],
    result: (a, r) => {
      const total = r.integer(10, 120)
      return { ...echo(a, 'software'), total, free: r.integer(1, 9), expires: day(r) }
    },
    answers: answers(
      `{software}共{total}个授权,剩{free}个,{expires}到期。`,
      `{software}: {free} of {total} licences are free; they expire on {expires}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'software'), total: 0 }),
      `公司没有{software}的授权。`,
      `There is no licence for {software}.`,
    ),
  },
  {
    names: words('printer_status|check_printer|dayinji_zhuangtai|toner_level'),
    descriptions: texts(
      `打印机状态\n看哪台打印设备缺纸、卡纸、墨粉还剩多少\n文印设备监控`,
      `Printer status\nPaper, jams and toner level of a print device`,
    ),
    parameters: [
      param(
        'printer',
        'printer|printer_name|device',
        among(
          '3楼HP-02|财务室打印机|PRT-A17|前台彩打|研发区MFP-5|2F-柯尼卡|档案室复印机|PRT-B03|总裁办惠普|5楼佳能',
          'PRT-A17|HP-02|MFP-5|the lobby printer|2F-Konica|PRT-B03|Canon-11',
        ),
        '打印机名称',
        'Printer name',
      ),
    ],
    questions: texts(
      `{printer}还有墨吗
      {printer}怎么打不出来
      {printer}坏了吗
      查{printer}状态
      {printer}卡纸了没
      {printer}墨粉剩多少
      请看一下{printer}是否在线
      文件发到{printer}没反应,什么情况
      {printer}要换硒鼓吗
      {printer}`,
      `{printer} status
      Why doesn't {printer} print?
      is {printer} out of toner
      {printer}
      how much toner is left in {printer}
      I sent a file to {printer} and nothing happens, is it online?`,
    ),
    missing: [
      lacking(
        'printer',
        `打印机怎么打不出来\n墨粉还剩多少`,
        `why doesn't the printer work\nhow much toner is left`,
        `请问是哪台打印机?`,
        `Which printer?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'printer'),
      status: r.pick(['正常', '缺纸', '卡纸', '离线', '墨粉不足']),
      tonerPercent: r.integer(2, 100),
    }),
    answers: answers(
      `{printer}状态:{status},墨粉剩余{tonerPercent}%。`,
      `{printer}: {status}, toner at {tonerPercent}%.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown printer' }),
      `没有找到打印机{printer}。`,
      `No printer called {printer} was found.`,
    ),
  },
  {
    names: words('search_training|training_courses|peixun_kecheng|find_course'),
    descriptions: texts(
      `内部培训课程\n按主题找可以报名的课,线上或线下\n员工学习平台`,
      `Internal training courses\nClasses to sign up for by subject, online or in person`,
    ),
    parameters: [
      param(
        'subject',
        'topic|subject|keyword|course',
        among(
          'Excel|公文写作|项目管理|消防安全|Python|商务英语|演讲技巧|信息安全|新人入职|谈判技巧|质量管理|急救',
          'Excel|project management|fire safety|Python|negotiation|public speaking|first aid|data protection|time management',
        ),
        '课程主题',
        'Subject of the course',
      ),
      optional(
        param(
          'format',
          'format|mode|type',
          choice(
            option('online', '线上|网课|视频课', 'online|e-learning'),
            option('classroom', '线下|面授|现场', 'in person|classroom'),
          ),
          '授课形式',
          'Online or classroom',
        ),
      ),
    ],
    questions: texts(
      `有{subject}的培训吗
      {subject}培训
      最近有没有{format}的{subject}课
      想学{subject},公司有课吗
      {subject}什么时候开课
      {format}{subject}培训怎么报名,几号开始
      请查一下{subject}相关课程
      {subject} {format}
      我们组想参加{subject}的培训,最近一期是哪天
      给我找找{subject}的{format}课程
      领导让我去上{subject},还有名额吗`,
      `{subject} training
      Are there any {format} courses on {subject}?
      I'd like to learn {subject}, do we offer a class?
      {subject} course {format}
      when does the next {subject} class start
      any seats left in {subject}`,
    ),
    missing: [
      lacking(
        'subject',
        `最近有什么{format}培训\n想报个课`,
        `any {format} training soon\nI want to take a course`,
        `请问想学什么主题?`,
        `On which subject?`,
      ),
    ],
    result: (_, r) => ({
      course: r.pick(['进阶班', '基础班', '实战营', '专题课']),
      starts: day(r),
      teacher: someone(r),
      seatsLeft: r.integer(1, 40),
    }),
    answers: answers(
      `{subject}有{course},{starts}开课,讲师{teacher},剩{seatsLeft}个名额。`,
      `There is a {subject} course ({course}) starting on {starts} with {teacher}, {seatsLeft} seats left.`,
    ),
    empty: nothing(
      () => ({ courses: [] }),
      `目前没有{subject}的课程。`,
      `There is no course on {subject} at the moment.`,
    ),
  },
  {
    names: words('policy_lookup|employee_handbook|guizhang_zhidu|search_handbook'),
    descriptions: texts(
      `员工手册和规章制度查询\n公司规定里关于某件事怎么说\n内部政策`,
      `Employee handbook lookup\nWhat the company rules say about a matter\nInternal policies`,
    ),
    parameters: [
      param(
        'matter',
        'topic|matter|subject|keyword',
        among(
          '婚假|年终奖|着装|远程办公|加班补贴|考勤|产假|试用期|离职手续|病假|宠物|内推|竞业|探亲假|旷工',
          'remote work|sick leave|dress code|overtime pay|referrals|probation|maternity leave|pets|resignation|smoking|side jobs',
        ),
        '要查的事项',
        'Matter to look up',
      ),
    ],
    questions: texts(
      `{matter}怎么规定的
      公司{matter}制度
      {matter}有什么规定
      员工手册里{matter}那条
      我想了解{matter}的政策
      {matter}公司允许吗
      请问制度上关于{matter}是怎么写的
      手册 {matter}
      {matter}具体怎么算啊
      新人问一下,咱们{matter}是啥标准`,
      `company policy on {matter}
      What does the handbook say about {matter}?
      {matter} rules
      are there any rules for {matter} here
      I'd like to know how {matter} is handled in our company
      handbook: {matter}`,
    ),
    missing: [
      lacking(
        'matter',
        `公司制度怎么规定的\n查一下员工手册`,
        `what does the handbook say\nlook up the company policy`,
        `请问要查哪方面的规定?`,
        `On which matter?`,
      ),
    ],
    result: (_, r) => {
      const [section, text] = r.pick([
        ['第三章第5条', '须提前三个工作日在系统中提交申请'],
        ['第六章第2条', '由部门负责人批准后执行'],
        ['4.7节', '按实际天数计算,凭证明材料办理'],
        ['第九条', '每年累计不超过十天'],
        ['2.3节', '试用期内员工同样适用'],
      ] as const)
      return { section, text }
    },
    answers: answers(
      `关于{matter},员工手册{section}规定:{text}。`,
      `On {matter}, the handbook ({section}) says: {text}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `员工手册里没有关于{matter}的规定。`,
      `The handbook says nothing about {matter}.`,
    ),
  },
  {
    names: words('search_documents|find_files|wendang_sousuo|document_search'),
    descriptions: texts(
      `共享盘文档搜索\n按关键词找文件,可限定格式或作者\n知识库检索`,
      `Search shared documents\nFind files by keyword, file type and author`,
    ),
    parameters: [
      param('keyword', 'keyword|query|q|text', bank('topic'), '关键词', 'Keyword'),
      optional(
        param(
          'kind',
          'file_type|type|format',
          choice(
            option('ppt', 'PPT|幻灯片|演示稿', 'slides|PowerPoint'),
            option('xlsx', 'Excel|表格', 'spreadsheet|Excel'),
            option('docx', 'Word|文字稿', 'Word'),
            option('pdf', 'PDF', 'PDF'),
          ),
          '文件格式',
          'File type',
        ),
      ),
      optional(param('author', 'author|owner|by', bank('person'), '作者', 'Author')),
    ],
    questions: texts(
      `找一下{keyword}的文档
      搜{keyword}
      {keyword}相关的{kind}
      {author}写的{keyword}文件在哪
      有没有讲{keyword}的{kind}
      共享盘里{keyword}的资料
      帮我搜索{author}的{keyword}{kind}
      我记得有个{kind}是关于{keyword}的,找出来
      请检索包含“{keyword}”的文件
      {keyword} {kind}
      {author}做的那份{keyword}放哪了`,
      `find documents about {keyword}
      search files {keyword}
      Is there a {kind} file on {keyword}?
      {keyword} {kind} by {author}
      where did {author} put the document on {keyword}
      look in the shared drive for {keyword}`,
    ),
    missing: [
      lacking(
        'keyword',
        `帮我找个{kind}文件\n{author}写的文件在哪`,
        `find a {kind} file\nwhere is the document {author} wrote`,
        `请问要搜索什么关键词?`,
        `What keyword should I search for?`,
      ),
    ],
    result: (_, r) => ({
      files: rowsOf(
        r,
        r.integer(1, 3),
        () =>
          `${r.pick(['项目总结', '操作手册', '会议材料', '年度汇总', '培训讲义', '调研报告'])}_v${r.integer(1, 9)}`,
        () => ({ modified: day(r) }),
      ),
    }),
    answers: answers(
      `找到与{keyword}有关的文件:<files|、|{name}({modified})>。`,
      `Files about {keyword}: <files|, |{name} ({modified})>.`,
    ),
    empty: nothing(
      () => ({ files: [] }),
      `没有找到关于{keyword}的文件。`,
      `No files about {keyword} were found.`,
    ),
  },
  {
    names: words('add_to_mailing_list|mail_group_add|youjianzu_tianjia|subscribe_member'),
    descriptions: texts(
      `把人加进邮件组\n群发列表增加成员\n邮件列表管理`,
      `Add someone to a mail group\nPut a member on a distribution list`,
    ),
    parameters: [
      param(
        'member',
        'member|email|address|user',
        bank('email'),
        '成员邮箱',
        'E-mail address of the member',
      ),
      param(
        'group',
        'group|list|mailing_list',
        among(
          '全员通知|前端组|sales-cn|项目周报|dev-all|财务共享|质量小组|hr-news|华南区|安全应急',
          'dev-all|sales-cn|hr-news|all-staff|frontend|security-alerts|weekly-report',
        ),
        '邮件组名称',
        'Name of the group',
      ),
    ],
    questions: texts(
      `把{member}加到{group}
      {member}加入{group}邮件组
      {group}里加上{member}
      新同事{member},拉进{group}
      邮件组{group}添加{member}
      麻烦将{member}添加至{group}
      {group} + {member}
      {member}收不到{group}的邮件,加一下
      给{group}这个组增加一个成员{member}
      请把邮箱{member}放进{group}列表`,
      `add {member} to {group}
      Please put {member} on the {group} list
      {member} should get mails for {group}
      {group}: add {member}
      subscribe {member} to {group}
      new colleague {member} needs to be in {group}`,
    ),
    missing: [
      lacking(
        'group',
        `把{member}加到邮件组\n{member}加一下邮件列表`,
        `add {member} to the mailing list\nput {member} on a list`,
        `请问要加到哪个邮件组?`,
        `To which group?`,
      ),
      lacking(
        'member',
        `{group}里加个人\n往{group}邮件组加新同事`,
        `add someone to {group}\na new member for {group}`,
        `请提供要添加的邮箱。`,
        `Which e-mail address?`,
      ),
    ],
    result: (a, r) => ({ ok: true, ...echo(a, 'member', 'group'), members: r.integer(5, 400) }),
    answers: answers(
      `已把{member}加入{group},现有成员{members}人。`,
      `{member} was added to {group}, which now has {members} members.`,
    ),
    empty: nothing(
      () => ({ ok: false, reason: 'no_such_group' }),
      `没有名为{group}的邮件组。`,
      `There is no group called {group}.`,
    ),
  },
  {
    names: words('on_call_engineer|who_is_on_duty|zhiban_biao|oncall_lookup'),
    descriptions: texts(
      `值班表\n某天哪位工程师待命、电话多少\n出故障该找谁`,
      `On-call roster\nWho is on duty for a team on a day\nWhom to wake up when things break`,
    ),
    parameters: [
      param(
        'team',
        'team|group|rotation',
        choice(
          option('network', '网络组|网络', 'network'),
          option('database', '数据库|DBA', 'database|DBA'),
          option('backend', '后端|服务端', 'backend'),
          option('security', '安全组|信息安全', 'security'),
          option('facilities', '物业|设施', 'facilities'),
        ),
        '小组',
        'Team',
      ),
      optional(param('date', 'date|day|on', date, '日期,默认今天', 'Date, default today')),
    ],
    questions: texts(
      `今天{team}谁值班
      {team}{date}值班是谁
      {date}{team}找谁
      {team}值班电话
      {team} oncall
      半夜出故障了,{team}现在谁待命
      请问{date}{team}的值班人员
      {team}今晚谁盯着
      查值班:{team} {date}
      {team}有人在岗吗,叫什么`,
      `who is on call for {team}
      {team} on duty {date}
      Who do I phone at the {team} team on {date}?
      {team} on-call
      something broke tonight, who from {team} is on duty
      on-call person {team} please`,
    ),
    missing: [
      lacking(
        'team',
        `今天谁值班\n{date}值班的是谁`,
        `who is on call\non duty {date}?`,
        `请问是哪个小组的值班?`,
        `For which team?`,
      ),
    ],
    result: (_, r) => ({
      person: someone(r),
      phone: `1${r.pick(['38', '59', '86', '77'])}${r.integer(10000000, 99999999)}`,
      until: clock(r, 7, 9),
    }),
    answers: answers(
      `{team}的值班人员是{person},电话{phone},值到{until}。`,
      `On duty for {team}: {person}, phone {phone}, until {until}.`,
    ),
    empty: nothing(
      () => ({ person: null }),
      `{team}没有安排值班。`,
      `Nobody is on duty for {team}.`,
    ),
  },
  {
    names: words('server_status|host_health|fuwuqi_zhuangtai|machine_load'),
    descriptions: texts(
      `服务器健康状况\n查一台主机的CPU、内存和磁盘占用\n机器负载监控`,
      `Health of a server\nCPU, memory and disk use of a host\nMachine load`,
    ),
    parameters: [
      param(
        'host',
        'host|server|hostname|machine',
        among(
          'web-03|db-master|10.20.3.14|app-17|redis-02|nas01|192.168.8.40|gpu-node5|k8s-worker-9|mail-gw|build-02|10.0.7.251',
          'web-03|db-master|10.20.3.14|app-17|redis-02|nas01|192.168.8.40|gpu-node5|mail-gw|build-02',
        ),
        '主机名或IP',
        'Host name or IP',
      ),
    ],
    questions: texts(
      `{host}挂了吗
      {host}负载高不高
      {host}状态
      {host}磁盘还剩多少
      看下{host}的CPU和内存
      {host}怎么这么卡
      服务器{host}正常吗
      请检查{host}的运行情况
      {host}
      {host}内存爆了没
      客户说系统慢,查一下{host}`,
      `{host} status
      Is {host} down?
      cpu and memory of {host}
      {host} load
      how full is the disk on {host}
      The site is slow, please check {host}`,
    ),
    missing: [
      lacking(
        'host',
        `服务器挂了吗\n看下机器负载`,
        `is the server down\ncheck the server load`,
        `请问是哪台服务器?`,
        `Which server?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'host'),
      up: true,
      cpuPercent: r.integer(1, 99),
      memoryPercent: r.integer(10, 98),
      diskPercent: r.integer(8, 97),
    }),
    answers: answers(
      `{host}在线,CPU占用{cpuPercent}%,内存{memoryPercent}%,磁盘{diskPercent}%。`,
      `{host} is up: CPU {cpuPercent}%, memory {memoryPercent}%, disk {diskPercent}%.`,
    ),
    empty: nothing((a) => ({ ...echo(a, 'host'), up: false }), `{host}不在线。`, `{host} is down.`),
  },
  {
    names: words('backup_status|last_backup|beifen_zhuangtai|check_backup'),
    descriptions: texts(
      `备份情况\n某系统上一次数据备份是什么时候、成没成功\n容灾副本检查`,
      `Last backup of a system\nWhen data was last saved and whether it worked`,
    ),
    parameters: [param('system', 'system|service|name|target', services, '系统名称', 'System')],
    questions: texts(
      `{system}备份了吗
      {system}上次备份是什么时候
      {system}昨晚的备份成功没
      查{system}备份
      {system}的数据有备份吧
      请确认{system}的备份是否正常
      {system} 备份 状态
      要升级{system}了,最近一次备份几点做的
      {system}备份有多大
      万一{system}坏了,能恢复到哪天`,
      `last backup of {system}
      Was {system} backed up?
      {system} backup status
      when did the backup of {system} run
      if {system} breaks, how recent is our copy
      Please check the backup of {system} before the upgrade`,
    ),
    missing: [
      lacking(
        'system',
        `备份成功了吗\n上次备份是什么时候`,
        `did the backup work\nwhen was the last backup`,
        `请问是哪个系统?`,
        `Of which system?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'system'),
      at: `${day(r)} ${clock(r, 0, 5)}`,
      sizeGb: fraction(r, 0.5, 900, 1),
      ok: r.chance(0.8),
    }),
    answers: {
      zh: [
        (_, r) => `${r.system}最近一次备份在${r.at},大小${r.sizeGb}GB,${r.ok ? '成功' : '失败'}。`,
      ],
      en: [
        (_, r) =>
          `The last backup of ${r.system} ran at ${r.at}, ${r.sizeGb} GB, and ${r.ok ? 'succeeded' : 'failed'}.`,
      ],
    },
    empty: nothing(
      (a) => ({ ...echo(a, 'system'), backups: [] }),
      `{system}没有备份记录。`,
      `There is no backup of {system}.`,
    ),
  },
  {
    names: words('error_log_count|count_errors|cuowu_rizhi|service_errors'),
    descriptions: texts(
      `统计服务报错数量\n最近几小时日志里有多少错误\n异常监控`,
      `Count errors in the logs of a service\nHow many failures in the last hours, by environment`,
    ),
    parameters: [
      param('service', 'service|app|system', services, '服务名', 'Service'),
      param('env', 'env|environment|stage', environments, '环境', 'Environment'),
      optional(
        param(
          'hours',
          'hours|last_hours|window_hours',
          integer(1, 72),
          '最近几小时',
          'Last hours to look at',
        ),
      ),
    ],
    questions: texts(
      `{env}{service}报错多吗
      {service}{env}最近{hours}小时有多少错误
      {env}的{service}有没有异常
      查{service}在{env}的错误日志
      {service} {env} error
      看看{env}{service}过去{hours}个小时的报错数
      刚发版,{env}{service}有没有炸
      请统计{env}上{service}的错误条数
      {service}在{env}报了几次错
      用户投诉{service}打不开,{env}有报错没`,
      `errors of {service} in {env}
      How many errors did {service} log in {env} in the last {hours} hours?
      {service} {env} errors
      is {service} failing in {env}
      count the exceptions of {service}, {env}, past {hours} hours
      we just released {service} to {env}, any errors`,
    ),
    missing: [
      lacking(
        'env',
        `{service}报错多吗\n{service}有没有异常`,
        `how many errors in {service}\nis {service} failing`,
        `请问是哪个环境?`,
        `In which environment?`,
      ),
      lacking(
        'service',
        `{env}报错多吗\n{env}最近{hours}小时有多少错误`,
        `any errors in {env}\nhow many errors in {env} in the last {hours} hours`,
        `请问是哪个服务?`,
        `Of which service?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'service'),
      errors: r.integer(1, 4200),
      top: r.pick([
        'TimeoutError',
        'NullPointerException',
        'ECONNRESET',
        'HTTP 502',
        'DeadlockException',
      ]),
    }),
    answers: answers(
      `{service}在{env}共有{errors}条错误,最多的是{top}。`,
      `{service} logged {errors} errors in {env}, mostly {top}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'service'), errors: 0 }),
      `{service}在{env}没有错误。`,
      `{service} logged no errors in {env}.`,
    ),
  },
  {
    names: words('deployed_version|release_info|fabu_banben|current_build'),
    descriptions: texts(
      `线上版本查询\n某服务在各环境部署的是哪个版本、谁发的\n发布记录`,
      `Deployed version of a service\nWhich build runs where and who released it`,
    ),
    parameters: [
      param('service', 'service|app|component', services, '服务', 'Service'),
      param('env', 'environment|env|target', environments, '环境', 'Environment'),
    ],
    questions: texts(
      `{env}{service}是哪个版本
      {service}{env}版本号
      {service}发到{env}了吗
      {env}的{service}谁发布的
      查一下{service}在{env}部署的版本
      {service} {env} 版本
      请问{env}{service}最近一次上线是什么时候
      {service}新版上{env}没有
      测试说{service}不对,{env}跑的是几版
      {env}上{service}现在多少版本了`,
      `version of {service} in {env}
      Which build of {service} is running in {env}?
      {service} {env} version
      who deployed {service} to {env}
      has the new {service} reached {env} yet
      what release of {service} do we have in {env}`,
    ),
    missing: [
      lacking(
        'env',
        `{service}是哪个版本\n{service}上线了吗`,
        `which version of {service} is running\nwho deployed {service}`,
        `请问是哪个环境?`,
        `In which environment?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'service'),
      version: `${r.integer(1, 9)}.${r.integer(0, 20)}.${r.integer(0, 30)}`,
      by: someone(r),
      at: day(r),
    }),
    answers: answers(
      `{env}的{service}版本是{version},{by}于{at}发布。`,
      `{service} in {env} is at version {version}, released by {by} on {at}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'service'), version: null }),
      `{service}没有部署到{env}。`,
      `{service} is not deployed in {env}.`,
    ),
  },
  {
    names: words('shift_roster|work_shift|paiban|get_shift'),
    descriptions: texts(
      `排班查询\n某员工哪天上早班还是夜班\n倒班安排`,
      `Shift roster\nWhich shift someone works on a day`,
    ),
    parameters: [
      param('person', 'worker|person|employee|name', bank('person'), '员工', 'Worker'),
      param('date', 'date|day', date, '日期', 'Date'),
    ],
    questions: texts(
      `{person}{date}上什么班
      {date}{person}是早班还是晚班
      {person}{date}的班次
      {person} {date} 排班
      查{person}{date}排班
      {date}{person}轮休吗
      我{date}想和{person}换班,他是什么班
      请问{person}在{date}几点到岗
      {date}该{person}上夜班吗
      {person}{date}排的哪个班`,
      `{person}'s shift on {date}
      Which shift does {person} work on {date}?
      {person} {date} shift
      is {person} on nights on {date}
      I want to swap with {person} on {date}, what shift is that
      roster for {person}, {date}`,
    ),
    missing: [
      lacking(
        'person',
        `{date}谁的班,他上什么班\n{date}排班查一下`,
        `which shift is it on {date}\nroster for {date}`,
        `请问是哪位员工?`,
        `For which worker?`,
      ),
      lacking(
        'date',
        `{person}上什么班\n查{person}的排班`,
        `which shift does {person} work\n{person}'s shift`,
        `请问是哪一天?`,
        `On which date?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'person', 'date'),
      ...r.pick([
        { shift: '早班', from: '06:00', to: '14:00' },
        { shift: '中班', from: '14:00', to: '22:00' },
        { shift: '夜班', from: '22:00', to: '06:00' },
      ]),
    }),
    answers: answers(
      `{person}{date}上{shift},{from}到{to}。`,
      `{person} works from {from} to {to} ({shift}) on {date}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'person', 'date'), shift: null }),
      `{person}在{date}没有排班。`,
      `{person} has no shift on {date}.`,
    ),
  },
  {
    names: words('survey_results|wenjuan_jieguo|survey_response_rate|poll_summary'),
    descriptions: texts(
      `问卷调查结果\n某份调研回收了多少份、平均打几分\n满意度统计`,
      `Results of a survey\nHow many answered a questionnaire and the average score`,
    ),
    parameters: [
      param(
        'survey',
        'survey|survey_name|questionnaire|poll',
        among(
          '食堂满意度|年会意向|新办公区体验|员工敬业度|班车需求|培训反馈|团建投票|IT服务评价|搬迁意见',
          'canteen satisfaction|office move|training feedback|team event poll|IT service|employee engagement|parking needs',
        ),
        '问卷名称',
        'Name of the survey',
      ),
    ],
    questions: texts(
      `{survey}问卷结果
      {survey}多少人填了
      {survey}调查得分
      {survey}的反馈怎么样
      {survey}回收率多少
      看看{survey}那份问卷
      请汇总{survey}调研的结果
      {survey} 问卷
      大家对{survey}打了几分
      {survey}截止了没,收了几份`,
      `results of the {survey} survey
      How many people answered {survey}?
      {survey} survey
      average score of {survey}
      what came out of the questionnaire on {survey}
      response rate {survey}`,
    ),
    missing: [
      lacking(
        'survey',
        `问卷多少人填了\n调查结果怎么样`,
        `how many answered the survey\nsurvey results please`,
        `请问是哪份问卷?`,
        `Which survey?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'survey'),
      answers: r.integer(12, 900),
      ratePercent: r.integer(20, 98),
      average: fraction(r, 2.1, 4.9, 1),
    }),
    answers: answers(
      `{survey}问卷收到{answers}份,回收率{ratePercent}%,平均{average}分。`,
      `The {survey} survey has {answers} answers, a response rate of {ratePercent}% and an average score of {average}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'survey'), answers: 0 }),
      `{survey}问卷还没有人填写。`,
      `Nobody has answered the {survey} survey yet.`,
    ),
  },
  {
    names: words('latest_announcements|company_news|gonggao|notice_board'),
    descriptions: texts(
      `公司公告\n最近发布的通知,可按类别看\n内网布告栏`,
      `Company announcements\nRecent notices by category from the intranet board`,
    ),
    parameters: [
      param(
        'category',
        'category|type|section',
        choice(
          option('hr', '人事|人力资源', 'HR|personnel'),
          option('safety', '安全|消防安全', 'safety'),
          option('it', 'IT|信息化|系统维护', 'IT'),
          option('events', '活动|文体活动', 'events'),
          option('admin', '行政|后勤', 'administration|facilities'),
        ),
        '公告类别',
        'Category',
      ),
      optional(param('count', 'limit|count|top', integer(2, 4), '条数', 'How many')),
    ],
    questions: texts(
      `最近有什么{category}公告
      {category}通知
      看看{category}类的公告
      最新{count}条{category}公告
      {category}发了什么新通知
      公司最近有啥{category}方面的消息
      请显示{count}条{category}通知
      {category} 公告
      错过了{category}的通知,给我看最近{count}条
      内网上{category}有更新吗`,
      `{category} announcements
      Any new {category} notices?
      show the last {count} {category} announcements
      what's new from {category}
      latest {category} news on the intranet
      {count} most recent {category} notices`,
    ),
    result: (a, r) => ({
      notices: rowsOf(
        r,
        Number(a.count ?? r.integer(1, 2)),
        () =>
          r.pick([
            '关于系统升级的通知',
            '门禁调整说明',
            '年度体检安排',
            '消防演练通知',
            '羽毛球赛报名',
            '空调检修公告',
            '办公室搬迁提醒',
            '节假日值守安排',
          ]),
        () => ({ date: day(r) }),
      ),
    }),
    answers: answers(
      `{category}公告:<notices|;|{name}({date})>。`,
      `{category} announcements: <notices|; |{name} ({date})>.`,
    ),
    empty: nothing(
      () => ({ notices: [] }),
      `最近没有{category}公告。`,
      `There are no recent {category} announcements.`,
    ),
  },
  {
    names: words('meeting_minutes|huiyi_jiyao|get_minutes|meeting_notes'),
    descriptions: texts(
      `会议纪要\n某个项目最近一次会上定了什么、谁负责\n查会议结论`,
      `Meeting minutes of a project\nWhat was decided last time and who must act`,
    ),
    parameters: [
      param('project', 'project|project_name|topic', bank('project'), '项目名称', 'Project'),
      optional(
        param(
          'date',
          'date|held_on|meeting_date',
          date,
          '开会日期,默认最近一次',
          'Day of the meeting, default the latest',
        ),
      ),
    ],
    questions: texts(
      `{project}会议纪要
      {project}上次会定了什么
      {date}{project}开会说了啥
      找{project}{date}的纪要
      {project}最近一次会议谁负责跟进
      我没参加{project}的会,结论是什么
      请提供{project}{date}会议的纪要
      {project} 纪要 {date}
      {project}那个会有结论了吗
      发我一下{project}的会议记录`,
      `minutes of {project}
      What did we decide in the last {project} meeting?
      {project} meeting {date}
      notes from the {project} meeting on {date}
      I missed the {project} meeting, what was the outcome
      who has to follow up after the {project} meeting`,
    ),
    missing: [
      lacking(
        'project',
        `上次会议定了什么\n{date}的会议纪要`,
        `what did we decide last time\nminutes of the meeting on {date}`,
        `请问是哪个项目的会议?`,
        `Of which project?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'project'),
      heldOn: a.date ?? day(r),
      decision: r.pick([
        '方案按第二版执行',
        '上线推迟一周',
        '追加两名测试人员',
        '先做试点再推广',
        '更换供应商',
      ]),
      owner: someone(r),
    }),
    answers: answers(
      `{project}{heldOn}的会议决定:{decision},由{owner}负责。`,
      `The {project} meeting on {heldOn} decided: {decision}; responsible: {owner}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'project'), found: false }),
      `没有找到{project}的会议纪要。`,
      `No minutes of {project} were found.`,
    ),
  },
  {
    names: words('unlock_account|reset_password|zhanghao_jiesuo|password_reset'),
    descriptions: texts(
      `重置密码、解锁账号\n登录不了系统时恢复访问权限\n帐户自助服务`,
      `Reset a password or unlock an account\nRestore someone's access to a system`,
    ),
    parameters: [
      param('account', 'account|user|email|login', bank('email'), '账号(邮箱)', 'Account e-mail'),
      param(
        'system',
        'system|target|app',
        choice(
          option('mail', '邮箱|企业邮箱', 'mail|webmail'),
          option('vpn', 'VPN', 'VPN'),
          option('erp', 'ERP|ERP系统', 'ERP'),
          option('windows', '开机|电脑登录|域账号', 'Windows|the computer login'),
        ),
        '系统',
        'System',
      ),
    ],
    questions: texts(
      `{account}的{system}密码忘了
      重置{account}的{system}密码
      {account}{system}登不上
      {system}账号{account}被锁了
      {system}解锁:{account}
      麻烦把{account}的{system}密码重置一下
      输错几次密码,{system}进不去,账号{account}
      {account} {system} 密码
      请协助解锁{account}的{system}账号
      我的{system}登录不了,{account}`,
      `reset the {system} password of {account}
      {account} is locked out of {system}
      I forgot my {system} password, account {account}
      unlock {account} {system}
      Please restore {system} access for {account}
      {account} can't log in to {system}`,
    ),
    missing: [
      lacking(
        'system',
        `{account}密码忘了\n{account}登不上了`,
        `reset the password of {account}\n{account} can't log in`,
        `请问是哪个系统的密码?`,
        `For which system?`,
      ),
      lacking(
        'account',
        `{system}密码忘了\n{system}登不上`,
        `I forgot my {system} password\nI'm locked out of {system}`,
        `请问账号是什么?`,
        `What is the account?`,
      ),
    ],
    result: (a, r) => ({
      ok: true,
      ...echo(a, 'account'),
      temporaryPassword: `${r.pick(['Tx', 'Qm', 'Lp', 'Zk'])}${r.integer(100000, 999999)}`,
      validMinutes: r.pick([10, 15, 30, 60]),
    }),
    answers: answers(
      `{account}的{system}密码已重置,临时密码{temporaryPassword},{validMinutes}分钟内有效。`,
      `The {system} password of {account} is reset; the temporary password {temporaryPassword} is valid for {validMinutes} minutes.`,
    ),
    empty: nothing(
      () => ({ ok: false, reason: 'no_such_account' }),
      `没有找到账号{account}。`,
      `The account {account} was not found.`,
    ),
  },
  {
    names: words('notify_colleague|send_reminder|faxiaoxi_tixing|message_person'),
    descriptions: texts(
      `给同事发提醒\n通知某人要办的事,可标加急\n内部消息推送`,
      `Send a reminder to a colleague\nNotify someone about a matter, urgent or not`,
    ),
    parameters: [
      param('person', 'to|recipient|person|colleague', bank('person'), '接收人', 'Recipient'),
      param(
        'matter',
        'message|text|content|about',
        bank('topic'),
        '提醒的事情',
        'What it is about',
      ),
      optional(
        param(
          'urgent',
          'urgent|is_urgent|high_priority',
          flag('加急|很急|紧急', 'urgently|it is urgent', '不急|不着急', 'no rush|not urgent'),
          '是否加急',
          'Whether it is urgent',
        ),
      ),
    ],
    questions: texts(
      `提醒{person}{matter}
      通知{person}:{matter}
      给{person}发个消息,{matter}的事
      {urgent},告诉{person}{matter}
      跟{person}说一下{matter}
      帮我催{person}{matter},{urgent}
      请转告{person}关于{matter}的事情
      {person}别忘了{matter},帮我提醒他
      发提醒给{person},内容:{matter}
      叫{person}记得{matter},{urgent}`,
      `remind {person} about {matter}
      tell {person}: {matter}
      Please notify {person} about {matter}, {urgent}
      send {person} a note on {matter}
      {person} should know about {matter}, {urgent}
      ping {person} regarding {matter}`,
    ),
    missing: [
      lacking(
        'person',
        `发个提醒,{matter}\n提醒他{matter}`,
        `send a reminder about {matter}\nremind him about {matter}`,
        `请问要提醒谁?`,
        `Whom should I remind?`,
      ),
    ],
    result: (a, r) => ({ sent: true, ...echo(a, 'person'), at: clock(r, 8, 19) }),
    answers: answers(`已在{at}提醒{person}:{matter}。`, `{person} was reminded at {at}: {matter}.`),
    empty: nothing(
      () => ({ sent: false, reason: 'unknown_recipient' }),
      `提醒没有发出,找不到{person}。`,
      `The reminder was not sent; {person} was not found.`,
    ),
  },
]
