/** IT operations and software projects: domains, builds, databases, restores, licences, reviews, machine rooms. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, day, decimal, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } = s

const DOMAINS = among(
  'nanhu-shop.cn|lvye.com|hao-dian.net|0571tea.cn|minsu88.com|pay.yunfan.io|老街.中国|yueduwang.org|kuaiyin.com.cn|b2b.haina.cn|xinshiji.top|m.dafa.com|tianyi-edu.cn|cdn3.bofang.tv|zhongyao.info|api.jia-ju.cn|wo-ai-chi.com|hr.zhengze.net|beike.store|21shiji.com|山水.网址|qq-nong.vip|docs.luyou.dev',
  'oldmill.co.uk|always-fresh.com|riverbank.org|go2market.net|blog.tindale.io|kite.app|24frames.tv|northgate-dental.com|pay.harbour.dev|simplybread.shop|m.cityhall.gov|7hills.travel|static.lumen.cloud|oak.farm|the-daily-page.news|intra.belmont.eu|quiet.studio|b-side.fm',
)
const DATABASES = among(
  '订单库|会员主库|计费库2|报表库|日志归档库|pay_main|user_center|商品库B|结算|crm_prod|风控特征库|历史订单|trade03|消息库|地址库|库存快照|mysql-7|行情|文件索引库|权限库|A区业务库|统计仓库|sso',
  'orders_main|billing|user_core|ledger 2|warehouse|analytics|crm_prod|sessions|catalog-b|archive|pay03|search index|Postgres 4|messages|audit_log|pricing|reporting|geo',
)
const PIPELINES = among(
  '支付网关|订单中心|前端主站|H5商城|登录服务|推送|小程序端|报表后台|安卓客户端|iOS包|风控引擎3|搜索|数据同步|web-admin|gateway|短信平台|3号流水线|文档站|官网|图片服务|结算批处理|mobile-app|直播间|配置中心',
  'checkout|mobile-app|web admin|gateway|Search|docs site|push-service|billing core|Android client|iOS release|image-resizer|login|landing page|sync 3|data lake|nightly|storefront|notifier',
)

export const families: Family[] = [
  {
    names: words(
      'domain_expiry|whois_expires|yuming_daoqi|when_domain_runs_out|get_domain_renewal',
    ),
    descriptions: texts(
      `域名到期时间
      查网站域名注册到哪天、在哪家注册商、是否自动续费
      看某个域名什么时候要续`,
      `When a domain name expires
      Registration end of a domain, with registrar and whether it renews by itself
      Domain renewal date`,
    ),
    parameters: [
      param(
        'domain',
        'domain|domain_name|yuming|q|fqdn|siteDomain',
        DOMAINS,
        '域名|网站的域名',
        'domain name|the domain to look up',
      ),
    ],
    questions: texts(
      `{domain}哪天到期
      {domain}这个域名还能用多久
      我怕{domain}忘了续费,帮我看下截止到什么时候
      财务要付域名钱,{domain}是几月份到期的
      {domain}的注册商是哪家,有效期到哪天
      咱们那个{domain}开了自动续费没
      听说{domain}快过期了?
      域名 {domain} 续费日期
      领导问{domain}今年用不用再交钱
      想把{domain}买下来,看它啥时候被释放
      {domain}当初注册到哪一年
      别让人抢注了,{domain}的有效期还剩多久
      {domain}现在在谁家注册着
      去年续的{domain},这次该什么时候续`,
      `When does {domain} run out?
      do we have to renew {domain} soon
      who is the registrar of {domain} and until when is it paid
      I'd hate to lose {domain}, how long have we still got
      {domain} renewal date
      is auto-renew on for {domain}
      a customer wants to buy {domain}, when does its registration lapse?
      expiry {domain}
      Until which day have we registered {domain}?`,
    ),
    missing: [
      lacking(
        'domain',
        `我们的域名哪天到期
        域名是不是该续费了`,
        `when does our domain expire
        do we need to renew the domain`,
        `请问是哪个域名?`,
        `Which domain do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'domain'),
      expires: day(r, 2026, 2029),
      registrar: r.pick(['阿里云', '腾讯云', 'GoDaddy', 'Namecheap', '西部数码', 'Gandi']),
      autoRenew: r.pick(['on', 'off']),
    }),
    answers: answers(
      `{domain}注册到{expires},注册商是{registrar},自动续费:{autoRenew}。
      {domain}{expires}到期,在{registrar}注册,自动续费为{autoRenew}。`,
      `{domain} is registered with {registrar} until {expires}; auto-renew is {autoRenew}.
      {domain} expires on {expires} at {registrar}, auto-renew {autoRenew}.`,
    ),
    empty: nothing(
      () => ({ error: 'not registered' }),
      `{domain}没有被注册。`,
      `{domain} is not registered.`,
    ),
  },
  {
    names: words('dns_records|resolve_domain|jiexi_jilu|lookup_record|dns_points_to'),
    descriptions: texts(
      `域名解析记录
      看域名的某类解析指向哪里,返回目标值和TTL
      查DNS:网站地址、邮件、验证文本`,
      `DNS record of a domain
      Where a domain points to for one kind of record, with its TTL
      Look up an address, mail or text entry in the DNS`,
    ),
    parameters: [
      param(
        'domain',
        'host|domain|name|zone|yuming|hostName',
        DOMAINS,
        '域名|主机名',
        'host name|domain to resolve',
      ),
      param(
        'type',
        'type|record_type|rr|leixing|recordType',
        choice(
          option('A', 'IP地址|IPv4|A记录', 'IP address|IPv4 address|A record'),
          option('MX', '邮件服务器|收信服务器|MX', 'mail server|MX record'),
          option('CNAME', '别名|CNAME', 'alias|CNAME'),
          option('TXT', '验证文本|TXT记录|SPF', 'verification text|TXT record|SPF entry'),
          option('NS', '域名服务器|NS|权威DNS', 'name server|NS record'),
        ),
        '记录类型|要哪一类解析',
        'record type|which kind of entry',
      ),
    ],
    questions: texts(
      `{domain}的{type}是什么
      {domain}解析到哪了,看{type}
      收不到邮件,先看看{domain}那边{type}配的啥
      {type}指向哪里,域名{domain}
      {domain} {type}
      帮忙确认{domain}{type}改过来没有
      迁完机房后{domain}现在的{type}是多少
      打不开网站,{domain}上{type}写的什么值
      {type}的TTL多少秒?{domain}这个域名
      客户说{domain}里{type}不对
      要给{domain}做验证,当前{type}有没有值
      运维想知道{domain}绑的{type}
      我ping不通{domain},它{type}到底是谁
      解析里{domain}有没有设{type},设的是什么
      nslookup一下{domain}要{type}`,
      `What is the {type} of {domain}?
      {domain} {type}
      where does {domain} point to, I need its {type}
      mail bounces, which {type} does {domain} have right now
      has the {type} for {domain} been changed yet
      we moved hosting, show me the current {type} on {domain}
      the site at {domain} won't load, what {type} is set?
      resolve {domain}: {type}
      TTL of the {type} at {domain}`,
    ),
    result: (args, r) => ({
      value:
        args['type'] === 'A'
          ? `203.0.113.${r.integer(2, 250)}`
          : args['type'] === 'TXT'
            ? `site-check=${code(r, 'v')}`
            : `${r.pick(['mx', 'edge', 'ns', 'front'])}${r.integer(1, 9)}.${r.pick(['mailhub', 'cdnhost', 'wangsu'])}.net`,
      ttl_seconds: r.pick([60, 300, 600, 3600]),
      ...echo(args, 'type'),
    }),
    answers: answers(
      `{domain}的{type}是{value},TTL {ttl_seconds}秒。
      {domain}{type}的值为{value},TTL为{ttl_seconds}秒。`,
      `The {type} of {domain} is {value}, TTL {ttl_seconds} seconds.
      For {domain} the {type} is {value} (TTL {ttl_seconds} s).`,
    ),
    empty: nothing(() => ({ answers: [] }), `{domain}没有设置{type}。`, `{domain} has no {type}.`),
  },
  {
    names: words(
      'failed_build_step|why_build_broke|goujian_shibai|ci_failure|getBuildError|last_broken_step',
    ),
    descriptions: texts(
      `构建失败原因
      流水线最近一次构建断在哪个步骤,谁提交的、报错是什么
      看某个分支为什么编译不过`,
      `Why a build failed
      The step in which a pipeline last broke, with the error and who pushed
      Look at the failing stage of a branch`,
    ),
    parameters: [
      param(
        'job',
        'pipeline|job|job_name|repo|liushuixian|buildName',
        PIPELINES,
        '流水线名称|构建任务',
        'name of the pipeline|build job',
      ),
      optional(
        param(
          'branch',
          'branch|ref|git_branch|fenzhi|branchName',
          among(
            'main|dev|release-3.2|feature/login|hotfix-0417|test2|预发|release/双十一|fix-乱码|v5|develop|bugfix_88|uat|refactor-cart|灰度|stable|demo|beta3|feat-优惠券|gray',
            'main|dev|release-3.2|feature/login|hotfix-0417|test2|staging|v5|develop|bugfix_88|uat|refactor-cart|stable|demo|beta3|next',
          ),
          '代码分支|哪个分支',
          'branch|git branch',
        ),
      ),
    ],
    questions: texts(
      `{job}为什么编译不过
      {job}的构建挂在哪一步
      {job}红了,谁的提交搞坏的
      {branch}分支上{job}报的什么错
      {job}在{branch}上跑失败了,卡在哪个阶段
      早上起来看到{job}又红了,啥原因
      发版卡住了,{job}这条流水线断哪儿了
      {job} {branch} 失败原因
      帮我瞅瞅{job}最后一次失败是单测还是打包
      谁把{job}弄挂了
      {job}跑不过去,{branch}那边的报错发我
      测试同事等着包呢,{job}到底哪步没过
      {branch}{job}没构建成功,错误信息是什么
      刚合进{branch}的代码把{job}搞坏了?
      {job}这次失败日志里说啥`,
      `Why is {job} red?
      which step of {job} failed
      who broke {job} on {branch}
      {job} won't compile, what's the error
      {branch} is broken for {job}, at what stage did it stop?
      QA is waiting for a package and {job} did not go through, where did it stop
      {job} build failure
      what went wrong with {job} after the merge into {branch}
      Last night {job} fell over, was it the tests or the packaging?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'job', 'branch'),
      step: r.pick(['unit-test', 'lint', 'package', 'docker-build', 'deploy-check', 'compile']),
      error: r.pick([
        'timeout',
        'out of memory',
        'exit code 1',
        'missing module',
        'assertion failed',
      ]),
      author: someone(r),
    }),
    answers: answers(
      `{job}[在{branch}上]断在{step}这一步,报错{error},提交人是{author}。
      {job}[({branch})]的{step}步骤失败,错误:{error},由{author}提交。`,
      `{job}[ on {branch}] failed in {step} with "{error}"; pushed by {author}.
      {job}[ ({branch})] broke at {step}: {error}, commit by {author}.`,
    ),
    empty: nothing(
      () => ({ failures: 0 }),
      `{job}最近没有失败的构建。`,
      `{job} has no failed build lately.`,
    ),
  },
  {
    names: words(
      'build_duration|how_long_builds_take|goujian_haoshi|avg_build_minutes|getBuildTime',
    ),
    descriptions: texts(
      `构建耗时
      一条流水线跑一遍平均要几分钟、最慢多久
      统计某段时间打包花的时间`,
      `How long a build takes
      Average and slowest run of a pipeline in a period, in minutes
      Time spent on packaging`,
    ),
    parameters: [
      param(
        'job',
        'pipeline_name|job|project|pipeline|goujian|jobName',
        PIPELINES,
        '流水线|构建项目名',
        'pipeline|project built',
      ),
      optional(
        param(
          'period',
          'period|time_range|shijian|window|timeRange',
          periods(['today', 'this_week', 'last_week', 'this_month', 'last_month']),
          '统计时段|哪段时间',
          'period|time range',
        ),
      ),
    ],
    questions: texts(
      `{job}打一次包要多久
      {job}跑一遍得几分钟
      {period}{job}平均构建时长
      {job}最近是不是变慢了,一般多少分钟
      等{job}出包要等多长时间,我先去吃个饭
      {job}{period}最慢的一次花了多久
      {job}的编译时间
      我刚点了{job},大概几分钟能好
      优化缓存之后{job}{period}快了没,平均几分钟
      {period}里{job}跑完一轮平均多长
      新人问{job}构建通常要花多少时间
      {job} 耗时
      开会前想出{job}的包,来得及吗,平时多久
      同事抱怨{job}太慢,{period}均值多少`,
      `How long does {job} take to build?
      {job} build minutes
      average run time of {job} {period}
      I just started {job}, do I have time for a coffee
      did the new cache make {job} faster {period}, what's the average?
      {job} feels slow, how many minutes is one run
      slowest {job} run {period}
      how long must I wait for a package of {job}
      what is the usual build time for {job} these days`,
    ),
    result: (args, r) => {
      const avg = real(r, 2, 25)
      return {
        ...echo(args, 'job'),
        avgMin: avg,
        maxMin: Number((avg * 2).toFixed(1)),
        runs: r.integer(5, 160),
      }
    },
    answers: answers(
      `{job}[{period}]平均{avgMin}分钟,最慢{maxMin}分钟,共跑了{runs}次。
      [{period}]{job}跑了{runs}次,平均{avgMin}分钟,最长{maxMin}分钟。`,
      `{job} takes {avgMin} minutes on average[ {period}], {maxMin} at worst, over {runs} runs.`,
    ),
  },
  {
    names: words('build_agents_free|runner_queue|goujianji_paidui|idle_runners|agentPoolStatus'),
    descriptions: texts(
      `构建机空闲与排队
      某种系统的打包机有几台空着、几个任务在等
      查CI执行机的排队`,
      `Idle build machines and queue
      How many runners of an operating system are free and how many jobs wait
      CI agents available`,
    ),
    parameters: [
      param(
        'os',
        'os|platform|system|xitong|runnerOs',
        choice(
          option('linux', 'Linux|Ubuntu', 'Linux|Ubuntu'),
          option('windows', 'Windows|Win', 'Windows'),
          option('macos', 'Mac|苹果|macOS', 'Mac|Apple|macOS'),
          option('arm', 'ARM|国产芯片', 'ARM'),
          option('gpu', 'GPU|带显卡', 'GPU|graphics card'),
        ),
        '操作系统或机型|哪种机器',
        'kind of machine|operating system',
      ),
      optional(
        param(
          'shared',
          'shared_only|shared|public|gongyong|isShared',
          flag('公用的|共享的', 'shared|public', '我们组专用的|专属的', 'dedicated|private'),
          '是否只看公用机器|公用还是专用',
          'shared machines or dedicated ones|whether shared',
        ),
      ),
    ],
    questions: texts(
      `{os}构建机还有空的吗
      {os}打包机前面排了几个
      怎么任务一直pending,{os}执行机是不是占满了
      {shared}{os}机器空着几台
      现在{os}那边的runner忙不忙
      我要出个包,{os}的机器有闲的没
      {os}节点排队多少
      流水线半天没动,看看{os}执行机够不够
      {os}机器里{shared}还剩几台能用
      等{os}机子的任务多吗
      {shared}{os}打包机排队情况
      领导想加机器,先看{os}构建节点忙成什么样
      {os} runner 空闲
      晚上跑回归,{os}机器能腾出几台`,
      `any {os} build machines free?
      How many jobs are waiting for a {os} runner
      my job has been pending forever, are all {os} agents busy
      {shared} {os} runners free
      {os} agent queue
      could I get a {os} machine to package on right now
      we may buy more hardware, how busy is the {os} build pool at the moment
      how many {shared} {os} build boxes are idle
      is there a line for {os} workers in CI`,
    ),
    result: (args, r) => ({
      ...echo(args, 'os'),
      idle: r.integer(1, 12),
      waiting: r.integer(0, 40),
      total: r.integer(13, 60),
    }),
    answers: answers(
      `[{shared}]{os}构建机共{total}台,空闲{idle}台,排队任务{waiting}个。
      [{shared}]{os}机器{idle}台空着(共{total}台),{waiting}个任务在等。`,
      `{idle} of {total}[ {shared}] {os} machines are idle; {waiting} jobs are waiting.`,
    ),
    empty: nothing(
      (_, r) => ({ idle: 0, waiting: r.integer(1, 30) }),
      `[{shared}]{os}构建机现在全占着。`,
      `All[ {shared}] {os} machines are busy now.`,
    ),
  },
  {
    names: words('slow_queries|count_slow_sql|man_chaxun|slow_statements|getSlowSql'),
    descriptions: texts(
      `慢查询统计
      数据库里超过若干秒的SQL有多少条,最慢的涉及哪张表
      找拖慢数据库的语句`,
      `Slow queries of a database
      How many statements ran longer than so many seconds, with the slowest and its table
      Find SQL that drags`,
    ),
    parameters: [
      param(
        'db',
        'database|db|db_name|shujuku|instance|dbName',
        DATABASES,
        '数据库名|哪个库',
        'database|name of the database',
      ),
      param(
        'seconds',
        'min_seconds|threshold|seconds|yuzhi|longerThan',
        integer(1, 30),
        '超过几秒算慢|阈值(秒)',
        'threshold in seconds|counted as slow from so many seconds',
      ),
      optional(
        param(
          'period',
          'period|when|range|shiduan|timeWindow',
          periods(['today', 'yesterday', 'this_week', 'last_week']),
          '时间段|统计哪段时间',
          'period|time span',
        ),
      ),
    ],
    questions: texts(
      `{db}里超过{seconds}秒的SQL有多少
      {period}{db}有没有跑{seconds}秒以上的语句
      页面卡死了,{db}是不是有{seconds}秒都跑不完的查询
      {db}慢查询,{seconds}秒起算
      {seconds}秒以上的慢SQL {db}
      {db}{period}大于{seconds}秒的有几条,最慢那条查的哪张表
      DBA让看{db}这边执行超{seconds}秒的语句
      谁在拖垮{db}?把耗时{seconds}秒往上的统计一下
      {period}执行时间超{seconds}秒的,{db}那个库里有几条
      想加索引,先看{db}库里哪张表的查询超过{seconds}秒
      按{seconds}秒的线,{db}{period}慢了多少次
      {db}上跑了{seconds}秒还没完的查询多不多
      下班前报一下{db}超{seconds}秒的SQL条数
      {db}现在很慢,{seconds}秒以上的有哪些`,
      `How many queries on {db} took more than {seconds} seconds?
      {db} slow SQL over {seconds} seconds
      pages hang, is something on {db} running longer than {seconds} seconds
      statements above {seconds} s in {db} {period}
      {period}, did {db} have anything slower than {seconds} seconds?
      I want to add an index, which table in {db} has queries beyond {seconds} seconds
      what is dragging {db} down, count whatever ran over {seconds} seconds
      worst query on {db} {period} with a limit of {seconds} seconds`,
    ),
    result: (args, r) => ({
      count: r.integer(1, 480),
      slowest_s: real(r, 31, 190),
      table: r.pick([
        't_order',
        'user_log',
        'payment',
        'item_sku',
        'coupon_use',
        'message',
        'address',
      ]),
      ...echo(args, 'db'),
    }),
    answers: answers(
      `{db}[{period}]超过{seconds}秒的语句有{count}条,最慢的{slowest_s}秒,查的是{table}表。
      [{period}]{db}有{count}条SQL超{seconds}秒,最慢一条跑了{slowest_s}秒(表{table})。`,
      `{db} had {count} statements over {seconds} seconds[ {period}]; the slowest took {slowest_s} seconds, on table {table}.`,
    ),
    empty: nothing(
      () => ({ count: 0 }),
      `{db}[{period}]没有超过{seconds}秒的语句。`,
      `{db} had no statement over {seconds} seconds[ {period}].`,
    ),
  },
  {
    names: words('database_size|db_growth|shujuku_daxiao|how_big_is_db|getDbVolume'),
    descriptions: texts(
      `数据库大小
      某个库占了多少GB、每月长多少、磁盘还能撑几天
      查数据量增长`,
      `Size of a database
      Gigabytes used, growth a month and days until the disk is full
      How big a database has become`,
    ),
    parameters: [
      param(
        'db',
        'db|database_name|schema|ku|q|databaseId',
        DATABASES,
        '数据库|库的名称',
        'database|which database',
      ),
    ],
    questions: texts(
      `{db}多大了
      {db}占了多少硬盘
      {db}一个月涨多少数据
      照这个速度{db}还能撑多久
      要不要给{db}扩容,现在用了多少G
      {db}的磁盘什么时候会满
      做预算用:{db}今年每月增长多少GB
      {db} 容量
      迁移前要估时间,{db}那个库有多少G
      听说{db}快撑爆了是真的吗
      {db}里数据量有多大
      磁盘告警了,{db}还剩几天
      给{db}清理过一轮之后现在还有多少G
      新买的盘放得下{db}吗,它多大`,
      `How big is {db}?
      size of {db}
      how fast does {db} grow
      when will the disk of {db} be full
      we plan a migration, how many GB is {db} now
      does {db} need more storage soon
      disk alarm: how many days has {db} still got
      how much space does {db} take after the cleanup
      will {db} fit on a new drive, how large has it become?`,
    ),
    missing: [
      lacking(
        'db',
        `数据库多大了
        库还能撑多久才满`,
        `how big is the database
        when will the database disk be full`,
        `请问要看哪个数据库?`,
        `Which database?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'db'),
      size_gb: r.integer(40, 4000),
      monthly_growth_gb: r.integer(2, 180),
      days_left: r.integer(9, 700),
    }),
    answers: answers(
      `{db}现在{size_gb}GB,每月增长{monthly_growth_gb}GB,磁盘还能撑{days_left}天。
      {db}占用{size_gb}GB,月增{monthly_growth_gb}GB,约{days_left}天后写满。`,
      `{db} is {size_gb} GB, grows by {monthly_growth_gb} GB a month and has {days_left} days until the disk is full.`,
    ),
  },
  {
    names: words('restore_drill|last_restore_test|huifu_yanlian|recovery_test|disasterDrillResult'),
    descriptions: texts(
      `恢复演练记录
      某系统上次做数据恢复演练的日期、花了多久、成功没有
      看灾备演练结果`,
      `Last restore test of a system
      When data was last restored as a drill, how long it took and whether it worked
      Disaster recovery exercise record`,
    ),
    parameters: [
      param(
        'system',
        'system|system_name|app|xitong|target|appName',
        among(
          '财务系统|OA|人事档案|邮件系统|ERP|门禁|呼叫中心|文件服务器2|电子病历|一卡通|官网|WMS|合同库|考勤|视频会议|票务平台|学籍|3号文件柜|A套核心|监控存储|知识库|客服录音|云盘',
          'payroll|ERP|mail|file server 2|the wiki|CRM|ticketing|HR records|Core A|call recordings|intranet|lab data|web shop|door access|time sheets|cloud drive',
        ),
        '系统名称|哪个系统',
        'system|name of the system',
      ),
      optional(
        param(
          'kind',
          'scope|kind|drill_type|leixing|drillKind',
          choice(
            option('full', '整机|全量|整体', 'full|complete'),
            option('file', '单个文件|文件级', 'single-file|file-level'),
            option('site', '异地|跨机房', 'off-site|cross-site'),
          ),
          '演练范围|恢复的种类',
          'scope of the drill|kind of restore',
        ),
      ),
    ],
    questions: texts(
      `{system}上次演练恢复是什么时候
      {system}的备份真能还原吗,最近试过没
      审计要看{system}的灾备演练记录
      {system}{kind}恢复演练做过没有
      真出事{system}多久能拉起来,上次演练花了多少分钟
      {kind}恢复在{system}上试过吗
      {system} 恢复演练
      等保检查问{system}最近一次还原测试哪天做的
      {system}那边恢复测试通过了没
      上回给{system}做{kind}还原用了多长时间
      万一中勒索病毒,{system}恢复起来要多久(按演练)
      {kind}演练,{system},最近一次结果
      领导担心{system}的数据找不回来,演练成功过吗
      {system}是不是好久没演练还原了`,
      `When was the last restore test of {system}?
      {system} recovery drill
      have we ever proved that {system} can be restored
      did the {kind} restore of {system} work
      the auditor asks for the latest recovery exercise on {system}
      if ransomware hits, how fast can {system} be back, going by the drill
      {kind} drill for {system}, how many minutes did it take
      has anybody tried a restore with {system} recently?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'system'),
      date: day(r, 2024, 2026),
      took_min: r.integer(12, 480),
      outcome: r.pick(['成功', '部分成功', '失败']),
      leader: someone(r),
    }),
    answers: answers(
      `{system}上次[{kind}]恢复演练是{date},用时{took_min}分钟,结果{outcome},负责人{leader}。
      {date}由{leader}做过{system}的[{kind}]恢复演练,{took_min}分钟,{outcome}。`,
      `The last[ {kind}] restore drill of {system} was on {date}, took {took_min} minutes, outcome {outcome}, led by {leader}.`,
    ),
    empty: nothing(
      () => ({ drills: [] }),
      `{system}没有做过[{kind}]恢复演练。`,
      `{system} has never had a[ {kind}] restore drill.`,
    ),
  },
  {
    names: words(
      'licence_renewal_price|renewal_quote|xufei_baojia|software_renew_cost|getRenewalFee',
    ),
    descriptions: texts(
      `软件续费报价
      某款软件授权续几年要多少钱、折后单价
      给采购估续订费用`,
      `Price of renewing a software licence
      What so many years of a program cost, with the discount
      Estimate of a subscription renewal`,
    ),
    parameters: [
      param(
        'software',
        'software|product|app|ruanjian|licence|softwareName',
        among(
          '天正CAD|金山协作|用友U8|WPS365|速达3000|Photoshop|广联达|石墨|360安全云|蓝凌|Navicat|会声会影|飞鸽|企查查|浩辰|万兴喵影|SolidWorks|墨刀|思维导图8|杀毒企业版|智能排版|亿图|XMind|帆软报表',
          'Photoshop|Navicat|SolidWorks|AutoSketch|Slack|mind map 8|Backup Pro|Zoom Rooms|Sketch|antivirus|PDF Studio|Stata|DraftSight|Figma|Rhino 7|note taker',
        ),
        '软件名|要续订的软件',
        'software|program to renew',
      ),
      param(
        'years',
        'years|term_years|nianshu|duration|termYears',
        integer(1, 5),
        '续几年|年数',
        'number of years|term in years',
      ),
      optional(
        param(
          'seats',
          'seats|users|licences|renshu|userCount',
          integer(6, 300),
          '用户数|授权个数',
          'number of seats|users',
        ),
      ),
    ],
    questions: texts(
      `{software}再续{years}年要多少钱
      {software}续费{years}年什么价
      {years}年的{software}续订费
      采购要写申请,{software}续{years}年、{seats}个人用多少钱
      {software}快到期了,签{years}年能打折吗
      给设计部{seats}个人续{software},{years}年多少
      {software}按{years}年算,报个价
      一次交{years}年的话{software}划算吗,总价多少
      {seats}个授权的{software}续{years}年大概要花多少预算
      {software}{years}年续费报价
      明年预算:{software}{years}年,{seats}用户
      老板嫌{software}贵,问续{years}年到底几块钱
      想把{software}一口气买够{years}年,多少钱
      {software}那套授权{years}年下来得多少钱`,
      `What does it cost to renew {software} for {years} years?
      {software} renewal, {years} years
      quote for {years} more years of {software}
      {seats} seats of {software} for another {years} years, how much
      purchasing needs a figure: {software}, {years} years, {seats} users
      would we get a discount on {software} if we signed for {years} years
      our {software} subscription runs out, price for {years} years please
      how expensive is {software} if {seats} people keep it {years} years?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'software'),
      totalYuan: r.integer(900, 260000),
      discount_percent: r.pick([0, 5, 8, 10, 15, 20]),
      valid_until: day(r, 2026, 2026),
    }),
    answers: answers(
      `{software}续{years}年[({seats}个用户)]共{totalYuan}元,优惠{discount_percent}%,报价有效到{valid_until}。
      [{seats}个用户,]{software}{years}年续费{totalYuan}元,已优惠{discount_percent}%,{valid_until}前有效。`,
      `Renewing {software} for {years} years[ and {seats} seats] costs {totalYuan} yuan with {discount_percent}% off, valid until {valid_until}.`,
    ),
  },
  {
    names: words('release_blockers|bugs_blocking_release|zuduan_quexian|open_bugs|releaseBugCount'),
    descriptions: texts(
      `版本未关缺陷
      某项目某个版本还有多少某级别的bug没关、主要压在谁手里
      发版前看剩余缺陷`,
      `Open bugs of a release
      How many defects of a level a project's version still has and who holds most
      What stands between us and shipping`,
    ),
    parameters: [
      param(
        'project',
        'project|project_name|xiangmu|q|projectKey',
        bank('project'),
        '项目|项目名称',
        'project|name of the project',
      ),
      param(
        'version',
        'version|release|ver|banben|fixVersion',
        decimal(1, 9, 1),
        '版本号|哪个版本',
        'version number|release',
      ),
      param(
        'level',
        'severity|level|jibie|grade|bugLevel',
        choice(
          option('S1', '致命|崩溃级|一级', 'fatal|crash-level'),
          option('S2', '严重|二级', 'serious|major'),
          option('S3', '一般|普通|三级', 'ordinary|normal'),
          option('S4', '轻微|界面小|建议类', 'minor|cosmetic'),
        ),
        '缺陷级别|严重程度',
        'severity|how bad the bug is',
      ),
    ],
    questions: texts(
      `{project}{version}版还有几个{level}bug没关
      {project}的{version}能发吗,{level}缺陷还剩多少
      {level}bug在{project}{version}里还有几个
      {project} {version} {level}缺陷
      测试说{project}{version}版本的{level}问题没改完,剩几个
      今晚上线{project}{version},先看{level}的还有没有
      {version}版{project}里{level}的bug主要在谁那
      发版会要用:{project}项目{version},{level}未解决数量
      {project}到{version}这版,{level}的坑填完没
      {level}级别的,{project}这边{version}还开着几个
      客户催{project}{version}上线,{level}缺陷清零了吗
      谁手上{project}{version}的{level}bug最多
      PM问{project}现在{version}里{level}的还有多少没修
      {version}发布前{project}要清掉的{level}bug还有几个`,
      `How many {level} bugs are still open in {project} {version}?
      {project} {version} {level} defects
      can we ship {project} {version}, any {level} bugs left
      who holds most of the {level} bugs in version {version} of {project}
      {level} issues remaining before {version} of {project} goes out
      QA says {project} isn't ready: count the {level} bugs in {version}
      we want to go live tonight with {project} {version}, are the {level} ones fixed?
      for the release meeting: open {level} defects, {project}, version {version}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'project', 'level'),
      open: r.integer(1, 45),
      most_with: someone(r),
      oldest_days: r.integer(1, 90),
    }),
    answers: answers(
      `{project} {version}版还有{open}个{level}缺陷没关,最多的在{most_with}手里,最久的开了{oldest_days}天。
      {project}的{version}版本剩{open}个{level}bug,主要在{most_with}那里,最老的{oldest_days}天了。`,
      `{project} {version} has {open} open {level} bugs, most of them with {most_with}; the oldest is {oldest_days} days old.`,
    ),
    empty: nothing(
      () => ({ open: 0 }),
      `{project} {version}版的{level}缺陷都关完了。`,
      `{project} {version} has no open {level} bugs.`,
    ),
  },
  {
    names: words('waiting_reviews|pull_requests_to_review|daima_pingshen|review_queue|reviewsFor'),
    descriptions: texts(
      `待评审代码
      某位同事名下还有几个合并请求等着看、最久等了几小时
      谁的代码评审积压了`,
      `Code reviews waiting for a person
      How many merge requests someone still has to read and the longest wait in hours
      Review backlog of a developer`,
    ),
    parameters: [
      param(
        'person',
        'reviewer|person|assignee|pingshenren|reviewerName',
        bank('person'),
        '评审人|开发者姓名',
        'reviewer|name of the developer',
      ),
    ],
    questions: texts(
      `{person}手上还有几个MR没看
      {person}还欠多少评审
      我的合并请求卡在{person}那儿了,他前面排了几个
      {person}今天要看的代码多吗
      催一下{person},先看他积压了几个PR
      {person}那边等着审的最久的一个多长时间了
      想找人帮看代码,{person}忙得过来不
      组长问{person}现在有多少PR没处理
      {person} 待审PR
      {person}名下的合并请求拖了多久
      等{person}点通过的有几个
      下午代码一直合不进去,是不是{person}堆太多没看
      让{person}评审合适吗,他手里有几单了
      还有谁在等{person}看代码`,
      `How many pull requests are waiting for {person}?
      {person} review backlog
      my merge is stuck with {person}, how many are ahead of it
      does {person} have many reviews to do
      what has {person} not yet approved
      I need someone to look at my code, is {person} free or swamped with PRs?
      oldest merge request on the desk of {person}
      the lead asks how many PRs {person} still owes`,
    ),
    missing: [
      lacking(
        'person',
        `还有几个MR等着评审
        代码评审积压了多少`,
        `how many reviews are waiting
        the review backlog, please`,
        `请问看哪位同事名下的?`,
        `Whose reviews do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person'),
      waiting: r.integer(2, 14),
      oldestHours: r.integer(3, 160),
      list: rowsOf(
        r,
        2,
        (q) => `#${q.integer(200, 990)}`,
        () => ({ author: someone(r) }),
      ),
    }),
    answers: answers(
      `{person}还有{waiting}个合并请求没看,最久的等了{oldestHours}小时,其中有<list|、|{author}的{name}>。`,
      `{person} has {waiting} merge requests to review, the oldest waiting {oldestHours} hours, among them <list|, |{name} by {author}>.`,
    ),
    empty: nothing(
      () => ({ waiting: 0 }),
      `{person}没有待评审的代码。`,
      `{person} has no reviews waiting.`,
    ),
  },
  {
    names: words(
      'machine_room_temperature|rack_aisle_temp|jifang_wendu|server_room_heat|getRoomTemp',
    ),
    descriptions: texts(
      `机房温度
      机房冷通道或热通道现在多少度、空调开了几台
      看服务器房间热不热`,
      `Temperature in a machine room
      Degrees in the cold or hot aisle now and how many coolers run
      How warm the servers stand`,
    ),
    parameters: [
      param(
        'room',
        'room|server_room|site|jifang|roomName|dc',
        among(
          '2号机房|东三机房|B座地下室|亦庄|T1|主机房|汇聚间|5楼弱电间|容灾中心|张江2|核心机房A|总部|老机房|西配楼|贵安|备份机房3|网络间|UPS间|廊坊云谷|IDC-7|新天地|南楼一层|GPU机房',
          'Room 2|Basement B|Slough|DC-7|the old vault|North Hall|core room|T1|Building 5 east|edge closet|Ashburn 3|backup site|network room|GPU hall|Dublin|server room 4',
        ),
        '机房名称|哪间机房',
        'server room|name of the room',
      ),
      param(
        'aisle',
        'aisle|side|tongdao|position|aisleType',
        choice(
          option('cold', '冷通道|进风口|机柜前面', 'cold aisle|air inlet'),
          option('hot', '热通道|出风口|机柜后面', 'hot aisle|exhaust side'),
          option('ups', '电池区|电池组旁边', 'battery corner|battery area'),
        ),
        '测温位置|哪一侧',
        'where it is measured|which side',
      ),
    ],
    questions: texts(
      `{room}{aisle}现在多少度
      {room}的{aisle}热不热
      {aisle}温度报警了,{room}里到底几度
      {room}{aisle}降下来没有
      空调坏了一台,看下{room}那边{aisle}
      {aisle}那块儿,{room}现在几度
      值班巡检:{room}{aisle}温度
      服务器老是降频,{room}里{aisle}是不是太热
      {room} {aisle}
      夜里{room}开几台空调?{aisle}多少度
      去{room}之前问一声,{aisle}温度正常吗
      领导要来参观{room},{aisle}别超温,现在是多少
      {room}这间{aisle}最近一次读数
      停电后{room}的{aisle}升到多少度了`,
      `How hot is it at the {aisle} in {room}?
      {room} {aisle} temperature
      a cooler failed, what does the {aisle} of {room} read now
      is the {aisle} in {room} still too warm
      servers throttle, check the {aisle} at {room}
      degrees at the {aisle}, {room}
      after the power cut, how far has the {aisle} in {room} heated up
      night round: {room}, {aisle}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'room', 'aisle'),
      celsius: real(r, 17, 42),
      coolersRunning: r.integer(1, 9),
      measured_at: clock(r),
    }),
    answers: answers(
      `{room}{aisle}现在{celsius}度,开着{coolersRunning}台空调({measured_at}读数)。
      {measured_at}测得{room}{aisle}{celsius}度,空调运行{coolersRunning}台。`,
      `At {measured_at} the {aisle} in {room} was at {celsius} degrees with {coolersRunning} coolers running.`,
    ),
  },
]
