/** Operations of software, chips, sun and wind, water, machines on site, claims, banks, customs, translators, call centres. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, day, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const SERVICES = among(
  '支付网关|订单|用户中心后台|搜索|消息推送|风控|login-api|库存同步任务|报表|官网|结算中台|短信服务|会员|图片处理|小程序接口|gateway|老CRM|对账脚本|广告投放平台|视频转码',
  'checkout|login-api|the search service|billing|user profile backend|gateway|image resizer|push|old CRM|report worker|inventory sync|website|mail sender|fraud scoring engine|ads|cron',
)
const PLANTS = among(
  '青海一期|屋顶二号|大梁山|滩涂光伏|果园村东区|红旗牧场|三峡沿线B场|盐湖|老厂房顶|北塬|渔光互补四号|阳光谷|沙坡头西站|车棚|旭日|戈壁滩3区',
  'Sunny Hill|roof two|Dry Lake West|the old mill roof|Redfield|Salt Flats 3|car port|Bluewater|North Ridge Solar|Orchard|Valley B|station 4',
)
const TURBINES = among(
  'F07|海上12号|山脊三号|北坡末台|W-21|老A5|东台二期9号|岬角|T3|草原头排第一台|龙源6号|试验机|G18|风口塔|C-02',
  'F07|W-21|Ridge Three|offshore 12|the last one north|T3|Cape|Old Bess|G18|test machine|Hilltop East 2|C-02',
)
const SITES = among(
  '滨江隧道|三标段|老城改造B地块|高铁南站|龙湖工地|杨柳河桥头|七里店|中环快速路二标|污水厂扩建|万达广场后面|机场北跑道|科技园|矿山东口|学校操场|五号基坑',
  'the tunnel site|lot 3|Harbour Bridge|south station|Riverside Phase Two|the quarry|school yard|pit 5|Airport North|Mill Road|ring road section B|Old Town Plot 9',
)
const PORTS = among(
  '盐田|洋山四期|宁波北仑|机场货站|青岛前湾|满洲里|霍尔果斯口岸|文锦渡|南沙|黄埔老港|邮局海关|友谊关|天津新港|二连浩特|综保区东卡口|太仓',
  'Yantian|Felixstowe|Port Klang West|Rotterdam|the air cargo terminal|Laredo|Nhava Sheva|Long Beach|Dover|Tanjung Pelepas|the post office customs|Antwerp|Khorgos Gate',
)
const QUEUES = among(
  '退款|售后二线|会员热线|英文专席|投诉|大客户|物流咨询组|夜班|新装机|贷款|VIP|技术支持|催收三组|售前|车险报案|总机',
  'refunds|second line|members|the English desk|complaints|key accounts|delivery questions|night|new installs|loans|tech support tier 3|sales|claims intake|switchboard',
)
const lang = () =>
  choice(
    option('zho', '中文|汉语|国语', 'Chinese|Mandarin'),
    option('eng', '英文|英语', 'English'),
    option('deu', '德语|德文', 'German'),
    option('fra', '法语|法文', 'French'),
    option('jpn', '日语|日文', 'Japanese'),
    option('spa', '西班牙语|西语', 'Spanish|Castilian'),
    option('rus', '俄语|俄文', 'Russian'),
    option('vie', '越南语|越南文', 'Vietnamese'),
  )
const stages = () =>
  choice(
    option('dev', '开发环境|开发那套', 'development|the dev box'),
    option('sit', '联调环境|集成测试那套', 'integration|the integration setup'),
    option('uat', '验收环境|给业务验收的', 'acceptance|the acceptance environment'),
    option('stg', '预发|预生产|上线前那套', 'staging|pre-production'),
    option('prd', '生产|线上|正式环境', 'production|live|prod'),
    option('dr', '灾备|异地备份那套', 'disaster recovery|the failover site'),
  )

export const families: Family[] = [
  {
    names: words('roll_back_release|undo_deploy|huigun_fabu|rollbackService|revert_to_previous'),
    descriptions: texts(
      `回滚一次发布:服务和环境
      把服务在某个环境退回上一个版本
      发布回滚`,
      `Roll a service back in an environment
      Undo the last deployment of a service
      Revert a release`,
    ),
    parameters: [
      param(
        'service',
        'service|app|fuwu|component|serviceName',
        SERVICES,
        '服务名',
        'name of the service',
      ),
      param(
        'env',
        'env|environment|huanjing|stage|target_env',
        stages(),
        '环境代码',
        'code of the environment',
      ),
    ],
    questions: texts(
      `回滚{service},{env}
      {env}的{service}退回上一版
      {service}刚发的有bug,{env}赶紧退
      把{env}上{service}还原到之前那个版本
      {service} {env} rollback
      用户都在骂了!{env}!{service}!撤回去
      哪位帮忙,{service}服务在{env}发挂了,回退一下
      {env}别动别的,只把{service}退掉
      测试说不行,那{service}撤了吧,在{env}
      昨晚那次发布作废,{service},{env}
      我发错了不是dev哦,是{env},{service}要回滚
      {service}模块内存飙了,先回滚{env}再说
      在{env}里面,{service}恢复旧版本
      产品点头了,可以退,{env}这边{service}
      整回去整回去,{service},就{env}那个
      revert一下{service},{env}`,
      `Roll back {service} on {env}
      {env} {service} rollback now
      users are screaming, {env}, {service}, take it back
      undo the last deploy of {service} in {env}
      {service} leaks memory since tonight so revert {env}
      on {env} put {service} back to what it was
      my bad, wrong build went to {env}, {service} needs reverting
      QA said no. pull {service} from {env}
      leave everything else alone, only {service}, {env}, previous version
      can somebody revert {service} app at {env} side pls
      product agreed to go back one release with {service}, {env}
      {service} deployment of last night is void for {env}`,
    ),
    missing: [
      lacking(
        'env',
        `回滚{service}
        {service}发挂了,退一版`,
        `roll back {service}
        revert the last deploy of {service}`,
        `回滚哪个环境?`,
        `In which environment?`,
      ),
    ],
    result: (args, r) => ({
      job: code(r, 'RB'),
      ...echo(args, 'service'),
      version: `v${r.integer(1, 9)}.${r.integer(0, 30)}`,
      seconds: r.integer(12, 240),
    }),
    answers: answers(
      `{service}在{env}已退回{version},用时{seconds}秒,任务{job}。`,
      `{service} on {env} is back at {version} after {seconds} seconds, job {job}.`,
    ),
    empty: nothing(
      () => ({ error: 'no previous version' }),
      `{service}在{env}没有可退的版本。`,
      `There is no earlier version of {service} on {env}.`,
    ),
  },
  {
    names: words('mute_alert|silence_alarm|gaojing_jingyin|snoozeAlert|quiet_notifications'),
    descriptions: texts(
      `静音告警:服务、级别、分钟数
      一段时间内不再推送某级别的告警
      告警屏蔽`,
      `Silence alerts of a service at a level for some minutes
      Mute notifications for a while
      Alert snooze`,
    ),
    parameters: [
      param('service', 'service|source|fuwu|system|target', SERVICES, '服务名', 'service'),
      param(
        'level',
        'level|severity|jibie|grade|sev',
        choice(
          option('S1', '致命告警|最严重那级|电话叫醒的', 'critical alerts|the wake-me-up ones'),
          option('S2', '严重告警|红色的', 'major alerts|red alerts'),
          option('S3', '一般告警|黄色的', 'minor alerts|yellow alerts'),
          option('S4', '提示类|通知性质的', 'info messages|informational noise'),
        ),
        '级别代码,S1最重',
        'code of the level, S1 is the worst',
      ),
      param(
        'minutes',
        'minutes|duration|fenzhong|for_minutes|length',
        integer(5, 720),
        '静音分钟数',
        'minutes to be silent',
      ),
    ],
    questions: texts(
      `{service}{level}静音{minutes}分钟
      屏蔽{service}的{level},{minutes}分钟
      {minutes}分钟内别给我推{service}的{level}
      在割接呢,{level}先关{minutes}分钟,{service}
      {service} {level} {minutes}min mute
      {level}太吵了睡不着,{service},静{minutes}分钟
      维护窗口{minutes}分钟,{service}这边{level}不用报
      把{level}停一停,{minutes}分钟,来源{service}
      值班同事让关{service}集群的{level},关{minutes}分钟
      {service}压测,{level}会刷屏,{minutes}分钟后恢复
      {level},{service},{minutes}分
      手机震个不停,是{service}的{level}吧,先闭嘴{minutes}分钟
      请设置静默:{service}/{level}/{minutes}分钟
      我去开会,{minutes}分钟,{service}{level}都别响
      等硬盘换完,大概{minutes}分钟,{level}先压住,{service}
      已知问题,{service}的{level}再忽略{minutes}分钟`,
      `Mute {level} from {service} for {minutes} minutes
      {service} {level} silent {minutes} min
      for {minutes} minutes no {level} of {service} please
      we're load testing {service}, hold {level}, {minutes} minutes
      {level} keep buzzing my phone, it's {service}, shut up for {minutes} minutes
      snooze {service} alarms, {level}, {minutes} minutes
      maintenance window {minutes} minutes on {service}, no {level}
      known issue so ignore {level} {minutes} more minutes, {service}
      disk swap takes about {minutes} minutes, {service}: {level} off till then
      kindly suppress {level} for {minutes} minutes in {service}
      I'm in a meeting {minutes} minutes, {level} from {service} can wait
      silence: {minutes} minutes, {level}, {service}`,
    ),
    missing: [
      lacking(
        'minutes',
        `静音{service}的{level}
        {level}先别推,{service}`,
        `mute {level} from {service}
        silence {service}, {level}`,
        `静音多少分钟?`,
        `For how many minutes?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'service', 'minutes'),
      rule: code(r, 'MU'),
      until: clock(r),
    }),
    answers: answers(
      `{service}的{level}已静音{minutes}分钟,到{until},规则{rule}。`,
      `{service}: {level} muted for {minutes} minutes, until {until}, rule {rule}.`,
    ),
  },
  {
    names: words('renew_certificate|tls_renewal|zhengshu_xuqi|renewSsl|https_cert_again'),
    descriptions: texts(
      `续签HTTPS证书:域名和验证方式
      按验证方式代码重新签发域名证书
      证书续期`,
      `Renew the TLS certificate of a domain with a validation method
      Issue an https certificate anew
      Certificate renewal`,
    ),
    parameters: [
      param(
        'domain',
        'domain|host|yuming|hostname|site',
        among(
          'shop.example.cn|api.huarun.net|mail.tianji.com|oa.lanhai.org|www.xincheng.gov.cn|m.doudou.cc|pay.a1.io|static.cdn-west.com|blog.zhang.me|crm.internal.ruifeng.com.cn|x.dev|vpn.beishan.edu.cn|img.qq8.top|erp.jinshi.co',
          'shop.example.com|api.northwind.io|mail.acme.org|www.oakhill.school|m.foodie.app|pay.a1.io|static.cdn-west.com|blog.jane.me|crm.internal.fabrikam.co.uk|x.dev|vpn.lakeside.edu|img.pics.top',
        ),
        '域名',
        'domain name',
      ),
      param(
        'method',
        'method|validation|yanzheng|challenge|proof',
        choice(
          option(
            'dns-01',
            '加解析记录验证|用TXT记录|走域名解析',
            'a TXT record|the name server way',
          ),
          option(
            'http-01',
            '放文件验证|网站根目录放文件',
            'a file on the web server|the file method',
          ),
          option(
            'tls-alpn-01',
            '走443端口握手|握手验证',
            'the handshake on port 443|the handshake method',
          ),
          option('email', '收邮件点确认|邮箱验证', 'a mail to confirm|e-mail approval'),
        ),
        '验证方式',
        'how the domain is proven',
      ),
    ],
    questions: texts(
      `{domain}证书续一下,{method}
      {method},给{domain}续签
      浏览器报红了,{domain},用{method}重签
      续期 {domain} {method}
      {domain}的https快到期,{method}行不行
      80端口没开,所以{method},域名{domain}
      帮{domain}那个站重新出证书,{method}
      我们安全组催了三遍{domain}还没换,{method}吧
      {method}比较省事,{domain}就这么续
      证书{domain}过期啦过期啦,{method}
      运维老哥,{domain}这个域名续SSL,{method}
      {domain}上个月换了主机,只能{method},重签
      域名:{domain};验证:{method};续签
      小程序连不上,查到是{domain}的证书,{method}续上
      要{method}的,别的方式不支持,{domain}
      新证书啥时候好?{domain},{method}`,
      `Renew the certificate of {domain} using {method}
      {domain} cert renew, {method}
      browser shows red for {domain}, reissue with {method}
      with {method} please, {domain}
      port 80 is closed so it must be {method}; {domain}
      https on {domain} runs out soon, can you do it by {method}
      security nagged thrice about {domain}, go for {method}
      {method} is easiest, do {domain} like that
      app can't connect, cert at {domain} is dead, new one through {method}
      ssl for {domain} host, {method}, asap
      we moved servers last month, only {method} works for {domain} now
      kindly renew: {domain}. method: {method}`,
    ),
    missing: [
      lacking(
        'method',
        `{domain}证书续一下
        给{domain}重新签证书`,
        `renew the cert of {domain}
        {domain} https is expiring, reissue`,
        `用哪种验证方式?`,
        `With which validation method?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'domain'),
      serial: code(r, 'C'),
      valid_until: day(r, 2026, 2027),
    }),
    answers: answers(
      `{domain}的证书已续到{valid_until}({method}),序列号{serial}。`,
      `The certificate of {domain} is renewed until {valid_until} with {method}, serial {serial}.`,
    ),
  },
  {
    names: words('raise_quota|quota_increase|peie_tiaozheng|bumpQuota|more_resources_for'),
    descriptions: texts(
      `给项目加配额:资源类型和数量
      申请云资源配额
      配额提升`,
      `Raise a project's quota of a resource
      Ask for more cloud resources
      Quota increase`,
    ),
    parameters: [
      param(
        'project',
        'project|team|xiangmu|tenant|namespace',
        bank('project'),
        '项目名',
        'name of the project',
      ),
      param(
        'resource',
        'resource|res_type|ziyuan|kind|quotaKey',
        choice(
          option('cpu', '核|个处理器核', 'cores|processor cores'),
          option('mem_gi', 'G内存|GB内存', 'gigs of memory|GB of RAM'),
          option('gpu', '张显卡|块显卡', 'graphics cards|cards'),
          option('pvc_gi', 'G硬盘|GB存储', 'gigs of disk|GB of storage'),
          option('eip', '个公网地址|个外网IP', 'public addresses|external IPs'),
        ),
        '资源代码',
        'code of the resource',
      ),
      param(
        'amount',
        'amount|value|shuliang|add|size',
        integer(2, 900),
        '加多少',
        'how much to add',
      ),
    ],
    questions: texts(
      `给{project}加{amount}{resource}
      {project}不够用了,再批{amount}{resource}
      {amount}{resource},{project}
      训练跑不动啊,{project}想多要{amount}{resource}
      配额 {project} +{amount}{resource}
      {project}项目月底上线,申请增加{amount}{resource}
      麻烦扩一下,{project}那边还差{amount}{resource}
      老板批了,{amount}{resource}加给{project}组
      双十一要扛流量,{amount}{resource}先划给{project}
      我们组({project})要{amount}{resource}
      pod起不来提示超额,{project},补{amount}{resource}
      能不能再给{amount}{resource}呀,{project}
      提额:{project},数量{amount}{resource}
      {project}再加个{amount}{resource}就稳了
      别的项目退的{amount}{resource}挪给{project}
      晚点会还的,{project}借{amount}{resource}`,
      `Give {project} {amount} more {resource}
      {project} +{amount} {resource}
      {amount} {resource} extra for {project} please
      training is stuck, {project} could use another {amount} {resource}
      pods won't start, over quota; add {amount} {resource} to {project}
      boss approved {amount} {resource}, goes to {project} team
      raise the limit by {amount} {resource}, project {project}
      launch at month end so {project} project wants {amount} {resource} on top
      can we get {amount} {resource}? it's {project}
      black friday is near, {project}, {amount} {resource}
      please to be increasing {project} by {amount} {resource}
      {project} is short of {amount} {resource}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'project', 'amount'),
      ticket: code(r, 'Q'),
      total: r.integer(901, 4000),
    }),
    answers: answers(
      `{project}已加{amount}{resource},总量{total},单号{ticket}。`,
      `{project} has {amount} more {resource}, {total} in total, ticket {ticket}.`,
    ),
  },
  {
    names: words(
      'set_log_retention|keep_logs_days|rizhi_baoliu|logRetentionDays|how_long_keep_logs',
    ),
    descriptions: texts(
      `设置日志保留天数:系统、日志类别
      某类日志保留多少天
      日志留存`,
      `Set how many days a kind of log is kept for a system
      Log retention
      Change days of keeping logs`,
    ),
    parameters: [
      param('system', 'system|app|xitong|service|source', SERVICES, '系统名', 'name of the system'),
      param(
        'kind',
        'kind|log_type|leibie|category|stream',
        choice(
          option('acc', '访问日志|谁来过的记录', 'access logs|visit logs'),
          option('aud', '审计日志|操作留痕', 'audit logs|the audit trail'),
          option('err', '报错日志|异常日志', 'error logs|stack traces'),
          option('dbg', '调试日志|debug的', 'debug logs|verbose output'),
        ),
        '日志类别代码',
        'code of the kind of log',
      ),
      param(
        'days',
        'days|retention|tianshu|keep_days|ttl',
        integer(3, 400),
        '保留天数',
        'days to keep',
      ),
    ],
    questions: texts(
      `{system}的{kind}留{days}天
      {kind}保留{days}天,{system}
      把{system}{kind}改成存{days}天
      磁盘快满了,{system}那{kind}只留{days}天行了
      {days}天就够,{kind},系统{system}
      等保要求{kind}至少{days}天,{system}照做
      {system} {kind} {days}天
      法务让延长到{days}天,说的是{system}里{kind}
      {kind}太占地方,{days}天前的删,{system}
      保留期{days}天:{system}/{kind}
      咱{system}平台{kind}存多久?设{days}天吧
      审计下周来,先把{kind}拉到{days}天,对象{system}
      给我{system}配{days}天{kind}
      {system}留{kind},一共{days}天
      排查老问题要看旧的,{kind}延到{days}天,{system}
      别30天了,{days}天,{system}的{kind}`,
      `Keep {kind} of {system} for {days} days
      {system} {kind} {days} days
      disk is nearly full: {kind}, {system}, {days} days only
      retention {days} days for {system}, {kind}
      legal wants {kind} {days} days long, in {system}
      {days} days is plenty for {kind} on {system}
      change {system} so {kind} stay {days} days
      auditors come next week, {kind} up to {days} days, system {system}
      drop {kind} older than {days} days at {system}
      how long do we hold {kind}? make it {days} days, {system}
      set {system} platform {kind} = {days} days
      we hunt an old bug, please hold {kind} {days} days, it's {system}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'system', 'days'),
      freed_gb: r.integer(1, 900),
      effective: day(r, 2026, 2026),
    }),
    answers: answers(
      `{system}的{kind}已设为保留{days}天,{effective}生效,约影响{freed_gb}GB。`,
      `{system} now keeps {kind} for {days} days from {effective}; about {freed_gb} GB are affected.`,
    ),
  },
  {
    names: words('hold_wafer_lot|lot_on_hold|pici_kouliu|holdLot|stop_lot_in_fab'),
    descriptions: texts(
      `扣留晶圆批次:批号、站点、原因
      在某道工序把批次hold住
      晶圆批次hold`,
      `Put a wafer lot on hold at a step with a reason
      Hold a lot in the fab
      Stop a lot`,
    ),
    parameters: [
      param('lot', 'lot|lot_id|pihao|batch|waferLot', bank('sku'), '批号', 'lot number'),
      param(
        'step',
        'step|station|gongxu|process|operation',
        among(
          '光刻|干法刻蚀|清洗2|离子注入|CMP|薄膜沉积|铜电镀|退火|去胶|终测|量测站|背面减薄|金属一|外延|划片|湿法台A',
          'litho|dry etch|clean 2|implant|CMP|film deposition|copper plating|anneal|strip|final test|metrology|backside grinding|metal one|epi|dicing saw|wet bench A',
        ),
        '工序|在哪一站',
        'step|station',
      ),
      param(
        'reason',
        'reason|hold_code|yuanyin|why|code',
        choice(
          option('H10', '颗粒超标|灰尘多', 'too many particles|dust'),
          option('H20', '线宽偏了|关键尺寸不对', 'line width off|wrong critical dimension'),
          option('H30', '膜厚异常|膜太厚', 'film thickness off|too thick a film'),
          option('H40', '机台报警|机器出错', 'tool alarm|the machine faulted'),
          option('H50', '工程实验|做试验用', 'an engineering trial|an experiment'),
          option('H60', '客户要求|客人叫停', 'customer request|the client said stop'),
        ),
        'hold原因代码',
        'code of the reason',
      ),
    ],
    questions: texts(
      `{lot}在{step}hold住,{reason}
      {reason},把{lot}扣在{step}
      {step}站{lot}先别走,{reason}
      {lot} {step} {reason}
      夜班交接说{reason},{step}那批{lot}扣一下
      hold {lot},站点{step},原因是{reason}
      {reason}!{step}!{lot}!停
      批次{lot}到{step}后面不要放行,{reason}
      良率掉得厉害,看着像{reason},请在{step}扣{lot}
      帮忙系统里点hold,{lot},{reason},{step}工序
      {step}这里{reason},涉及{lot}
      {lot}这批货{reason},扣留于{step}
      工程师要求{step}处扣{lot},理由{reason}
      先扣再查,{reason},批号{lot},目前{step}
      报告主管,{step}出现{reason},{lot}已离机,请hold
      {lot}别再往下跑了,{step}前停,{reason}`,
      `Hold {lot} at {step}, {reason}
      {lot} {step} hold {reason}
      {reason} seen in {step}, stop lot {lot}
      {step} station: don't let {lot} pass, {reason}
      night shift says {reason}, so {lot} stays at {step}
      put {lot} on hold, step {step}, because of {reason}
      yield dropped, looks like {reason}, keep {lot} at {step}
      hold first, ask later: {reason}, {lot}, now at {step}
      no further move of {lot} beyond {step} pls, {reason}
      the engineer wants {lot} held at {step} bay for {reason}
      lot hold / {step} / {lot} / {reason}
      {reason} again!! {lot} is sitting in {step}, block it`,
    ),
    missing: [
      lacking(
        'step',
        `{lot}扣一下,{reason}
        hold {lot},{reason}`,
        `hold {lot}, {reason}
        {reason}, stop {lot}`,
        `扣在哪道工序?`,
        `At which step?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'lot', 'step'),
      hold: code(r, 'H'),
      wafers: r.integer(1, 25),
      owner: someone(r),
    }),
    answers: answers(
      `{lot}共{wafers}片已扣在{step}({reason}),单号{hold},负责人{owner}。`,
      `{lot} with {wafers} wafers is on hold at {step} ({reason}), number {hold}, owner {owner}.`,
    ),
  },
  {
    names: words(
      'solder_profile|reflow_temperature|huiliu_wenqu|reflowPeak|oven_setting_for_board',
    ),
    descriptions: texts(
      `回流焊温度曲线:板名和焊料代码
      查一块板的峰值温度与链速
      炉温设定`,
      `Reflow profile of a board with a kind of solder
      Peak temperature and belt speed of the oven
      Oven setting`,
    ),
    parameters: [
      param(
        'board',
        'board|pcb|banzi|assembly|boardName',
        among(
          '主控板|电源板V2|蓝牙|背光驱动|网关核心板|LED灯条|手柄|充电头小板|PB-77|车机主板|传感|雷达前端|耳机仓|B12|显示转接板|电机驱动三代',
          'main board|power board V2|bluetooth|gateway core|LED strip|handle|PB-77|radar front end|charger mini board|sensor|B12|display adapter|motor drive gen three|earbud case',
        ),
        '板名',
        'name of the board',
      ),
      param(
        'solder',
        'solder|alloy|hanliao|paste|alloy_code',
        choice(
          option('SN63', '有铅锡膏|带铅的', 'leaded paste|solder with lead'),
          option('SAC305', '无铅锡膏|环保锡', 'lead-free paste|the usual lead-free'),
          option('BI58', '低温锡膏|低温的那种锡', 'low-temperature paste|the cool-melting one'),
          option('AU80', '金锡|金锡焊片', 'gold tin|gold solder'),
        ),
        '焊料代码',
        'code of the solder',
      ),
    ],
    questions: texts(
      `{board}用{solder},炉温多少
      {solder}过炉,{board},峰值设几度
      {board} {solder} 温度曲线
      换成{solder}了,{board}链速要不要改
      连锡好多,{board},{solder},看看标准炉温
      {solder}印的{board}这块板怎么设炉子
      炉子参数给我,板子{board},锡膏是{solder}
      {board}板回流焊峰值?{solder}
      新线调机,先做{board},{solder},曲线发我
      听说{solder}不能太热,{board}该多高
      客户问我们{board}焊接工艺,{solder},温度链速
      师傅不在,{solder}那套参数对{board}是多少来着
      {board}再流焊,料用{solder}
      冷焊了,{solder}呀,{board},峰值是不是低
      查工艺:{solder}/{board}
      今儿切线做{board},钢网都装好了,{solder}几度进炉`,
      `Oven setting for {board} with {solder}
      {board} {solder} reflow
      peak temp for {solder}, the {board}
      we changed to {solder}, belt speed for {board}?
      lots of bridges on {board}, {solder}, what's the standard profile
      {solder} printed {board}, how hot
      client wants our process for {board}, it's {solder}
      boss is out. what were the numbers of {board} again, {solder}
      for {board} panel using {solder} what do I dial in
      cold joints! {solder}, {board}, is the peak too low
      line switch to {board} today; {solder}; profile please
      how many degrees max with {solder} for board {board}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'board'),
      peak_c: r.integer(170, 320),
      belt_cm_min: r.integer(50, 120),
    }),
    answers: answers(
      `{board}用{solder}峰值{peak_c}度,链速每分钟{belt_cm_min}厘米。`,
      `{board} with {solder}: peak {peak_c} degrees, belt {belt_cm_min} cm per minute.`,
    ),
  },
  {
    names: words('report_solar_fault|pv_defect|guangfu_guzhang|solarDefectTicket|panel_problem'),
    descriptions: texts(
      `光伏电站缺陷登记:电站和缺陷代码
      上报组件或逆变器缺陷
      光伏消缺单`,
      `Report a defect at a solar plant by code
      Log a fault of panels or inverters
      Solar defect ticket`,
    ),
    parameters: [
      param(
        'plant',
        'plant|station|dianzhan|site|plantName',
        PLANTS,
        '电站名',
        'name of the plant',
      ),
      param(
        'defect',
        'defect|fault_code|quexian|problem|code',
        choice(
          option('HS', '热斑|有块板子发烫', 'a hot spot|an overheated panel'),
          option('INV', '逆变器停机|逆变器不工作', 'an inverter down|a dead inverter'),
          option('SOIL', '积灰严重|板子太脏', 'heavy dust|dirty panels'),
          option('SHD', '被树挡|遮挡|有阴影', 'shading|a tree shadow'),
          option('CRK', '玻璃裂了|隐裂|板子碎了', 'cracked glass|a broken panel'),
          option('CAB', '线缆被啃|电缆破皮|老鼠咬线', 'a chewed cable|damaged wiring'),
        ),
        '缺陷代码',
        'code of the defect',
      ),
      optional(
        param(
          'count',
          'count|quantity|shuliang|n|panels',
          integer(1, 60),
          '涉及数量',
          'number affected',
        ),
      ),
    ],
    questions: texts(
      `{plant}{defect},登记一下
      {defect},电站{plant}
      {plant}那片{defect},{count}处
      无人机巡出来{count}个点,{defect},{plant}
      {plant}发电掉了三成,原因{defect}
      报缺陷 {plant} {defect}
      老乡打电话说{defect},{plant}那边的
      刚巡完{plant}电站,{defect}共{count}处
      {count}处{defect}在{plant}
      {plant}最近{defect},派人消缺
      雹子打完了,{plant}里头{defect}
      电费少了才发现{defect},是{plant}
      {defect}得处理,不然{plant}这月指标完蛋
      {plant}西边{defect},数量{count}
      开消缺单:{defect};{plant}
      俺在{plant}放羊瞅见{defect}`,
      `{plant}: {defect}, log it
      report {defect} at {plant}
      drone found {count} of these at {plant}, {defect}
      {defect} {plant} {count}
      output at {plant} fell by a third, it's {defect}
      after the hail there is {defect} at {plant}
      {defect} on the {plant} field, send someone
      a farmer rang about {defect}, {plant} side
      just walked {plant} plant, {defect}, {count} places
      open a ticket for {defect}, place {plant}
      unless {defect} gets fixed we miss target, {plant}
      {count} cases, {plant}, {defect} again`,
    ),
    missing: [
      lacking(
        'plant',
        `光伏板{defect}
        发现{defect},报一下`,
        `{defect}, please log it
        we found {defect}`,
        `是哪个电站?`,
        `Which plant?`,
      ),
    ],
    result: (args, r) => ({
      ticket: code(r, 'PV'),
      ...echo(args, 'plant', 'count'),
      crew: someone(r),
      day: day(r, 2026, 2026),
    }),
    answers: answers(
      `{plant}的缺陷({defect})已登记,单号{ticket},{crew}在{day}处理。`,
      `{defect} at {plant} is logged as {ticket}; {crew} handles it on {day}.`,
    ),
  },
  {
    names: words('stop_turbine|pause_wind_turbine|fengji_tingji|turbineShutdown|halt_windmill'),
    descriptions: texts(
      `风机停机:机号、原因、小时
      让一台风机停一段时间
      风电停机申请`,
      `Stop a wind turbine for a cause and some hours
      Shut one turbine down
      Turbine stop order`,
    ),
    parameters: [
      param('turbine', 'turbine|unit|fengji|machine|wtg', TURBINES, '风机', 'turbine'),
      param(
        'cause',
        'cause|reason_code|yuanyin|why|stopCode',
        choice(
          option('ICE', '叶片结冰|覆冰', 'icing|ice on the blades'),
          option('BAT', '蝙蝠迁飞|候鸟过境|护鸟', 'bats|birds passing'),
          option('NOI', '村民嫌吵|噪声投诉', 'noise complaints|the neighbours'),
          option('SRV', '例行检修|换机油', 'service|an oil change'),
          option('GRD', '电网限电|调度不让发', 'grid curtailment|the grid operator'),
          option('GBX', '齿轮箱过热|变速箱烫', 'a hot gearbox|gearbox trouble'),
        ),
        '停机原因代码',
        'code of the cause',
      ),
      param('hours', 'hours|duration|xiaoshi|h|length', integer(1, 96), '小时数', 'hours'),
    ],
    questions: texts(
      `{turbine}停{hours}小时,{cause}
      {cause},{turbine}停机{hours}小时
      停{hours}小时 {turbine} {cause}
      因{cause}需停{turbine},时长{hours}小时
      {turbine}那台停一下{hours}小时吧,{cause}
      调度刚来电,{cause},先停{turbine},{hours}小时
      {hours}小时够了,{turbine},{cause}
      {cause}啊没办法,{turbine}机组停{hours}小时
      把{turbine}关了,{hours}小时后再并网,原因{cause}
      风大得很还得停,{cause}嘛,{turbine},{hours}小时
      申请:{turbine}/{hours}小时/{cause}
      村里又来了人,总之{cause},{turbine}停{hours}小时
      今晚{turbine}别转,{hours}小时,{cause}
      爬塔之前麻烦停{turbine},{cause},{hours}小时
      损失电量算一下,{turbine}停{hours}小时({cause})
      {turbine}旁边那台不动,只停它{hours}小时,{cause}`,
      `Stop {turbine} for {hours} hours, {cause}
      {turbine} {hours}h {cause}
      because of {cause} we halt {turbine} {hours} hours
      {cause}: {turbine} off, {hours} hours
      dispatch just called, {cause}, {turbine} down for {hours} hours
      {hours} hours without {turbine}, reason {cause}
      before we climb please stop {turbine}, {cause}, {hours} hours
      not the one beside it, only {turbine}, {hours} hours, {cause}
      shut {turbine} tower for {hours} hours due to {cause}
      what do we lose if {turbine} rests {hours} hours for {cause}? do it anyway
      tonight {turbine} must not spin: {cause}, {hours} hours
      {cause} again sigh. {hours} hours. {turbine}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'turbine', 'hours'),
      order: code(r, 'WT'),
      lost_mwh: real(r, 1, 90),
    }),
    answers: answers(
      `{turbine}停机{hours}小时({cause}),单号{order},预计少发{lost_mwh}兆瓦时。`,
      `{turbine} stops for {hours} hours ({cause}), order {order}, about {lost_mwh} MWh lost.`,
    ),
  },
  {
    names: words('report_pipe_leak|water_main_burst|shuiguan_loushui|leakReport|burst_in_street'),
    descriptions: texts(
      `水管漏水报修:道路、漏水程度、管径
      登记供水管网漏点
      供水抢修单`,
      `Report a leak of a water main by street and extent
      Log a burst pipe
      Water works repair ticket`,
    ),
    parameters: [
      param(
        'street',
        'street|road|daolu|where|location',
        bank('street'),
        '道路|在哪条路',
        'street|where',
      ),
      param(
        'extent',
        'extent|severity|chengdu|leak_class|grade',
        choice(
          option('L1', '渗水|湿一块|滴答滴答', 'a damp patch|dripping'),
          option('L2', '往外淌水|小股流|漏水不断', 'running water|a steady trickle'),
          option('L3', '喷水|水柱老高|爆管', 'a burst|water shooting up'),
          option('L4', '路面塌了|塌陷|大坑', 'the road caved in|a sinkhole'),
        ),
        '漏水等级代码',
        'code of the extent',
      ),
      optional(
        param(
          'diameter',
          'diameter|dn|guanjing|pipe_mm|size',
          integer(50, 900),
          '管径毫米',
          'pipe diameter in mm',
        ),
      ),
    ],
    questions: texts(
      `{street}{extent}
      {extent},在{street}
      喂水司吗,{street}那边{extent},赶紧的
      {street}口{extent},管子{diameter}毫米
      骑车路过{street},{extent}
      报漏 {street} {extent}
      {extent}好几天了没人管,{street}中段
      {diameter}的管,{extent},位置{street}
      刚接热线:{street}{extent}
      我家没水,原来{street}{extent}
      {street}上水哗哗的,属于{extent},请抢修
      巡线员报{extent},{street},DN{diameter}
      快来人啊,{extent}!{street}菜场门口!
      {street}与老桥之间{extent}
      井盖旁边{extent},就在{street}这一带
      施工队挖断了,{extent},{street},管径{diameter}`,
      `{street}: {extent}
      {extent} on {street}
      hello water company, {extent}, {street}, quick
      there's {extent} at the corner of {street}, pipe {diameter} mm
      cycling past {street} I saw {extent}
      no water at home, guess because of {extent} in {street}
      report leak {street} {extent} {diameter} mm
      diggers hit the {diameter} mm main, {extent}, {street}
      {extent} for days, nobody cares, middle of {street}
      hotline note: {street} near the market, {extent}
      by the manhole, {extent}, {street} side
      kindly attend {extent} at {street}`,
    ),
    missing: [
      lacking(
        'street',
        `水管{extent}
        路边{extent},快来修`,
        `{extent}, come and fix it
        a water pipe, {extent}`,
        `请问在哪条路?`,
        `On which street?`,
      ),
    ],
    result: (args, r) => ({
      ticket: code(r, 'WL'),
      ...echo(args, 'street', 'diameter'),
      crew: someone(r),
      minutes: r.integer(20, 180),
    }),
    answers: answers(
      `{street}漏水({extent})已登记{ticket},{crew}约{minutes}分钟到。`,
      `The leak on {street} ({extent}) is logged as {ticket}; {crew} is there in about {minutes} minutes.`,
    ),
  },
  {
    names: words(
      'hire_site_machine|rent_heavy_equipment|zulin_jixie|machineHireQuote|digger_rental',
    ),
    descriptions: texts(
      `工程机械租赁报价:机种、工地、天数
      租一台机械到工地多少钱
      机械租赁`,
      `Hire of a construction machine for a site and days
      Rental price of heavy equipment
      Plant hire quote`,
    ),
    parameters: [
      param(
        'kind',
        'kind|machine_type|jizhong|equipment|category',
        choice(
          option('EX20', '挖机|挖掘机|勾机', 'excavator|digger'),
          option('LD50', '铲车|装载机', 'wheel loader|loader'),
          option('BD16', '推土机|推子', 'bulldozer|dozer'),
          option('RL12', '压路机|碾子', 'roller|compactor'),
          option('AC25', '汽车吊|吊车', 'mobile crane|truck crane'),
          option('BM08', '登高车|升降车', 'cherry picker|boom lift'),
          option('PD30', '打桩机|桩机', 'pile driver|piling rig'),
        ),
        '机种代码',
        'code of the machine',
      ),
      param('site', 'site|to_site|gongdi|place|deliverTo', SITES, '工地', 'site'),
      param(
        'days',
        'days|duration|tianshu|period|rentDays',
        integer(1, 90),
        '租几天',
        'days of hire',
      ),
    ],
    questions: texts(
      `{kind}租{days}天,到{site},多少钱
      {site}要一台{kind},{days}天
      {days}天{kind} {site} 报价
      老板你有{kind}没,{site}干{days}天
      {site}那边土没挖完,{kind}再要{days}天
      我在{site}旁边,租个{kind},{days}天咋算
      报个价哈,{kind},{days}天,{site}里头
      带不带司机?{kind},{site},{days}天
      {kind}一台进{site},工期{days}天
      上家放鸽子了急死,{site}缺{kind},{days}天
      {days}天的话{kind}到{site}含不含拖车费
      想搞{days}天{kind},工地是{site}
      明早能进场不,{site},{kind}用{days}天
      问价:{site}/{kind}/{days}天
      活不大{days}天搞定,{kind},{site}
      预算卡得紧,{site}的{kind}租{days}天最低几多`,
      `Hire a {kind} for {days} days at {site}
      {kind} {site} {days} days price
      need one {kind} over at {site}, {days} days
      how much for {days} days of {kind}, {site} gate
      our supplier let us down, {site} wants a {kind}, {days} days
      with driver? {kind}, {days} days, {site}
      {site}: {days} days, {kind}, does it include haulage
      small job, {days} days, just a {kind}, going to {site}
      boss, {kind} got or not? {site}, {days} days
      quote for bringing a {kind} into {site}, {days} days
      I'd rent a {kind} {days} days, the address is {site}
      dirt still not cleared at {site} so another {days} days of {kind}`,
    ),
    missing: [
      lacking(
        'days',
        `{site}要租台{kind}
        {kind}到{site}什么价`,
        `hire a {kind} for {site}
        {kind} to {site}, price?`,
        `要租几天?`,
        `For how many days?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'site', 'days'),
      price: r.integer(900, 60000),
      haulage: r.integer(300, 3000),
    }),
    answers: answers(
      `{kind}到{site}租{days}天{price}元,拖车费{haulage}元。`,
      `{kind} at {site} for {days} days: {price} yuan, plus {haulage} yuan haulage.`,
    ),
    empty: nothing(
      () => ({ offers: [] }),
      `目前没有空的{kind}可派到{site}。`,
      `No {kind} is free for {site} now.`,
    ),
  },
  {
    names: words(
      'ask_claim_paper|claim_missing_document|lipei_bucailiao|requestClaimDoc|claimant_must_send',
    ),
    descriptions: texts(
      `理赔补件:向客户要某种材料
      通知出险人补一份理赔材料
      理赔补充资料`,
      `Ask a claimant for a missing paper
      Request a document for an insurance claim
      Claim document request`,
    ),
    parameters: [
      param('claimant', 'claimant|customer|kehu|insured|who', bank('person'), '出险人', 'claimant'),
      param(
        'paper',
        'paper|doc_code|cailiao|document|docType',
        choice(
          option('INVO', '医药费发票|看病发票|票据', 'the hospital bill|the medical invoice'),
          option('POLR', '交警认定书|事故责任书', 'the police report|the accident report'),
          option('DIAG', '诊断书|病历|诊断证明', 'the diagnosis|the medical record'),
          option('BANK', '收款卡号|银行卡照片', 'the bank details|a photo of the bank card'),
          option('DTHC', '死亡证明|销户证明', 'the death certificate'),
          option('PHOT', '现场照片|事故照片', 'photos of the scene|pictures of the damage'),
        ),
        '材料代码',
        'code of the paper',
      ),
    ],
    questions: texts(
      `让{claimant}补{paper}
      {claimant}缺{paper},通知一下
      {paper}还没交,客户{claimant}
      {claimant} {paper} 补件
      案子卡住了,就差{paper},是{claimant}的
      给{claimant}先生发个短信要{paper}
      审核退回了,{paper}看不清,请{claimant}重发
      {paper},催{claimant}
      跟{claimant}说,没{paper}赔不了
      出险人{claimant},需补{paper}
      请向{claimant}索取{paper}
      主管问{claimant}那单为啥没结,{paper}没到嘛,再要一次
      {claimant}女士那个理赔,{paper}麻烦要一下
      少了{paper}!{claimant}!
      今天务必把{paper}要到,人叫{claimant}
      {paper}拍清楚点发来,告诉{claimant}`,
      `Ask {claimant} for {paper}
      {claimant} {paper} missing
      we still lack {paper} from {claimant}
      {paper} please, claimant {claimant}
      the claim is stuck, only {paper} is needed, name {claimant}
      text {claimant} that without {paper} we can't pay
      reviewer sent it back, {paper} unreadable, {claimant} must resend
      chase {claimant} about {paper}
      tell Mr {claimant} to send {paper}
      boss asks why {claimant}'s case is open; request {paper} once more
      get {paper} today, it's from {claimant}
      kindly request {claimant} sir to submit {paper}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'claimant'),
      claim: code(r, 'CL'),
      deadline: day(r, 2026, 2026),
    }),
    answers: answers(
      `已通知{claimant}补{paper},案号{claim},截止{deadline}。`,
      `{claimant} was asked for {paper}, claim {claim}, deadline {deadline}.`,
    ),
  },
  {
    names: words('return_payment|reject_transfer|huikuan_tuihui|sendBackPayment|bounce_remittance'),
    descriptions: texts(
      `银行后台退汇:付款人、收款公司、原因
      把一笔汇款退回去
      退汇处理`,
      `Return a payment from a payer to a payee with a reason
      Back office sends a remittance back
      Reject a transfer`,
    ),
    parameters: [
      param('payer', 'payer|from|fukuanren|sender|remitter', bank('person'), '付款人', 'payer'),
      param(
        'payee',
        'payee|to|shoukuanren|beneficiary|receiver',
        bank('company'),
        '收款公司',
        'company to be paid',
      ),
      param(
        'reason',
        'reason|return_code|yuanyin|why|reasonCode',
        choice(
          option('AC01', '账号错了|账号不存在', 'wrong account number|no such account'),
          option('AC04', '账户已销|销户了', 'account closed|the account is gone'),
          option('AM05', '重复付款|付了两遍', 'paid twice|a duplicate'),
          option('BE01', '户名不符|名字对不上', 'name mismatch|wrong name'),
          option('FRAD', '疑似诈骗|涉诈', 'suspected fraud|looks like a scam'),
          option('CUST', '客户要求|付款人反悔', 'customer request|the payer changed his mind'),
        ),
        '退汇原因代码',
        'code of the reason',
      ),
    ],
    questions: texts(
      `{payer}付给{payee}的款退回,{reason}
      {reason},退汇,{payer}汇{payee}那笔
      {payee}收的{payer}的钱退掉,{reason}
      退回 {payer} {payee} {reason}
      刚才{payer}在柜台哭了,{reason},给{payee}的那笔拦下
      收款方{payee},付款人{payer},按{reason}退
      {payer}→{payee},{reason},请办退汇
      麻烦后台看下,打去{payee}的{reason},付款的是{payer}
      {payer}女士转{payee}公司{reason},退吧
      反洗钱那边提示{reason},{payer}、{payee},这笔别入账
      钱是{payer}汇的,{reason},不给{payee}入了
      给{payee}的款{reason},原路退给{payer}
      {reason}那笔,{payee}名下,退{payer}
      今天日终前把{payer}这笔退了,收方{payee},原因{reason}
      网点来电话,{payer}说{reason},对方{payee}
      处理退汇:收{payee};付{payer};{reason}`,
      `Return the payment of {payer} to {payee}, {reason}
      {payer} {payee} {reason} return
      {reason}: send back what {payer} paid to {payee}
      {payee} must not get the money of {payer}, {reason}
      payer {payer}, payee {payee}, reject with {reason}
      lady at the counter in tears, {payer}, it's {reason}, stop the one for {payee}
      money for {payee} goes back to {payer} because {reason}
      AML flagged {reason} on {payer} to {payee}, bounce it
      before end of day return {payer}'s transfer, beneficiary {payee}, code for {reason}
      branch rang: {reason}, sender {payer}, receiver {payee} group
      we can't credit {payee}; {reason}; remitter is {payer}
      kindly reverse to {payer} the remittance favouring {payee}, {reason}`,
    ),
    missing: [
      lacking(
        'reason',
        `{payer}付给{payee}的款退回
        {payee}收的{payer}那笔退掉`,
        `return the payment of {payer} to {payee}
        send back what {payee} got from {payer}`,
        `退汇原因是什么?`,
        `What is the reason for the return?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'payer', 'payee'),
      reference: code(r, 'RT'),
      amount: r.integer(500, 800000),
    }),
    answers: answers(
      `{payer}付给{payee}的{amount}元已退回({reason}),编号{reference}。`,
      `{amount} yuan from {payer} to {payee} was returned ({reason}), reference {reference}.`,
    ),
  },
  {
    names: words(
      'broker_fee_at_port|customs_agent_quote|baoguan_daili_fei|brokerQuote|clearance_price',
    ),
    descriptions: texts(
      `报关代理费:口岸和监管方式
      查某口岸某种贸易方式的报关费与时长
      报关报价`,
      `Fee of a customs broker at a port for a procedure
      Price and hours of clearance
      Customs agent quote`,
    ),
    parameters: [
      param(
        'port',
        'port|customs_office|kouan|border|portName',
        PORTS,
        '口岸',
        'port or customs office',
      ),
      param(
        'procedure',
        'procedure|mode|jianguan_fangshi|regime|cpc',
        choice(
          option('0110', '一般贸易|正常进出口', 'ordinary trade|normal import'),
          option(
            '0615',
            '进料加工|买料加工再出口',
            'processing of bought materials|inward processing',
          ),
          option('2600', '暂时进出境|展览品临时进', 'temporary admission|goods for a fair'),
          option('3010', '样品|货样广告品', 'samples|free samples'),
          option('4561', '退运|出口退回来的', 'returned goods|goods coming back'),
          option('9610', '跨境电商|海淘包裹', 'e-commerce parcels|online shop parcels'),
        ),
        '监管方式代码',
        'code of the procedure',
      ),
    ],
    questions: texts(
      `{port}报{procedure},代理费多少
      {procedure}在{port}清关几天
      {port} {procedure} 报关费
      我有票货到{port}港区,{procedure},咋收
      走{procedure},口岸{port},报价
      货卡在{port}那头了,是{procedure},找你们代理要多少
      {procedure}的货{port}能报伐,费用讲讲
      老外催得紧,{port},{procedure},最快多久放行
      想比下价,{procedure},{port}你家多少
      从{port}进,按{procedure}申报,一票收多少钱
      问{port}海关{procedure}代理价
      头一回做{procedure},不懂流程,{port}帮报下得几钱
      {port}改走{procedure}以后费用变没变
      {procedure}?{port}?几个小时能放
      报关行你好:{port}/{procedure}/求价
      车已经在{port}排队,{procedure},先给个费用`,
      `Broker fee at {port} for {procedure}
      {port} {procedure} clearance cost
      how long does {procedure} take in {port}
      a shipment reached {port} harbour, {procedure}, what do you charge
      {procedure} through {port}, quote please
      my goods are stuck at {port}, {procedure}, how much if you handle it
      first time doing {procedure}, at {port}, price per entry?
      comparing rates: {procedure}, {port}
      truck is queuing at {port} already; {procedure}; fee?
      can you clear {procedure} via {port} and at what rate
      for entering at {port} under {procedure}, charges kindly
      buyer is pushing, fastest release in {port}, it's {procedure}`,
    ),
    missing: [
      lacking(
        'port',
        `{procedure}报关费多少
        报{procedure}一票几钱`,
        `broker fee for {procedure}?
        clearance cost, {procedure}`,
        `在哪个口岸报关?`,
        `At which port?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'port'),
      fee: r.integer(150, 2600),
      hours: r.integer(2, 72),
    }),
    answers: answers(
      `{port}的{procedure}代理费{fee}元,约{hours}小时放行。`,
      `At {port}, {procedure} costs {fee} yuan and takes about {hours} hours.`,
    ),
  },
  {
    names: words('assign_translator|translation_job|pai_yiyuan|giveToTranslator|linguist_for_text'),
    descriptions: texts(
      `派译员:稿件主题、原文语种、译文语种
      给一份稿件安排译员
      翻译派单`,
      `Assign a translator to a text from one language to another
      Give a job to a linguist
      Translation job`,
    ),
    parameters: [
      param(
        'subject',
        'subject|text|gaojian|title|jobName',
        bank('topic'),
        '稿件主题',
        'subject of the text',
      ),
      param(
        'source',
        'source|from_lang|yuanwen|src|sourceLang',
        lang(),
        '原文语种代码',
        'code of the source language',
      ),
      param(
        'target',
        'target|to_lang|yiwen|dst|targetLang',
        lang(),
        '译文语种代码',
        'code of the target language',
      ),
    ],
    questions: texts(
      `{subject}稿子{source}翻{target},派个译员
      把{subject}从{source}译成{target}
      {source}译{target},主题{subject}
      来个懂{subject}的,{source}到{target}
      {subject} {source}→{target}
      客户加急,{source}原文,要{target},讲{subject}的
      {target}的译文,原稿{source},内容{subject}
      找人翻{subject}那份,{source}转{target}
      上次那位译得不行,{subject}这个换人,{source}进{target}出
      有份{source}的{subject}材料需要{target}版
      要{target},手上只有{source},{subject}方面
      谁有空接{subject}?由{source}译为{target}
      {subject}的文件,{source}写的,翻到{target}
      出{target}版本,关于{subject},底稿{source}
      译成{target}!{subject}!原来是{source}!
      项目经理派单:语对{source}-{target},领域{subject}`,
      `Assign a translator for {subject}, {source} to {target}
      {subject} {source} > {target}
      who can do {subject} from {source} into {target}
      into {target} please, the text is {source}, about {subject}
      client in a hurry: {source} original, {target} wanted, topic {subject}
      the last guy was poor, find another for {subject} stuff, {source} to {target}
      we have only {source}, need {target}, on {subject}
      job: {subject} paper, source {source}, target {target}
      someone free for a {source} piece on {subject}? goes into {target}
      give {subject} to a linguist, out of {source}, to {target}
      {target} version of the {source} document on {subject}
      pls arrange translate {subject}, original is {source}, to be {target}`,
    ),
    missing: [
      lacking(
        'target',
        `{subject}稿子是{source}的,派个译员
        找人翻{source}的{subject}`,
        `translate {subject} from {source}
        a translator for {source} text on {subject}`,
        `译成哪种语言?`,
        `Into which language?`,
      ),
    ],
    result: (args, r) => ({
      job: code(r, 'TR'),
      ...echo(args, 'subject'),
      translator: someone(r),
      due: day(r, 2026, 2026),
    }),
    answers: answers(
      `{subject}({source}译{target})已派给{translator},{due}交稿,单号{job}。`,
      `{translator} translates {subject} from {source} to {target} by {due}, job {job}.`,
    ),
  },
  {
    names: words(
      'set_agent_state|move_agent_to_queue|zuoxi_zhuangtai|agentQueueState|put_operator_on',
    ),
    descriptions: texts(
      `设置坐席状态:坐席、队列、状态
      改变客服在某个队列里的状态
      坐席管理`,
      `Set the state of an agent in a queue
      Change what a call centre operator does
      Agent state`,
    ),
    parameters: [
      param(
        'agent',
        'agent|operator|zuoxi|staff|agentName',
        bank('person'),
        '坐席姓名',
        'name of the agent',
      ),
      param('queue', 'queue|line|duilie|group|skill_group', QUEUES, '队列', 'queue'),
      param(
        'state',
        'state|status_code|zhuangtai|mode|agentState',
        choice(
          option(10, '示闲|可以接电话|准备接听', 'ready|available for calls'),
          option(20, '小休|上厕所|歇会儿', 'on a short break|in the restroom'),
          option(30, '用餐|吃饭去了', 'at lunch|eating'),
          option(40, '话后整理|补写工单', 'in wrap-up|writing notes'),
          option(50, '培训中|听课', 'in training|in a class'),
          option(60, '签出|下班了', 'logged out|gone home'),
        ),
        '状态编号',
        'number of the state',
      ),
    ],
    questions: texts(
      `{agent}在{queue}设为{state}
      {queue}的{agent}{state}
      把{agent}改{state},队列{queue}
      {state},{agent},{queue}
      {queue}队列{agent}怎么还在振铃,人家{state},改下
      班长,{agent}{state},{queue}那条线帮我点一下
      {agent} {queue} {state}
      排队三十个人了,{queue},叫{agent}{state}
      {agent}忘了切,{queue}里应该是{state}
      系统卡了切不动,我是{agent},{state},在{queue}
      {queue}组,坐席{agent},状态改{state}
      给{queue}记上,{agent}现在{state}
      现在{state}的是{agent},{queue}更新
      {agent}{state}去咯,{queue}别派单给他
      麻烦{queue}处把{agent}置为{state}
      质检说{agent}状态不对,{queue},应当{state}`,
      `Set {agent} in {queue} to {state}
      {agent} {queue} {state}
      {agent} is {state}, update {queue}
      {queue} queue: {agent}, {state}
      why is {queue} still ringing {agent}, she is {state}
      thirty callers waiting in {queue}, make {agent} {state}
      he forgot to switch; {state}; {agent}; {queue}
      my screen froze, I'm {agent} on {queue}, put me {state}
      mark {state} for {agent}, line {queue}
      don't route {queue} calls, {agent} is {state}
      QA noticed {agent} has a wrong status in {queue}, should be {state}
      team lead pls, {state}, that's {agent} at {queue} side`,
    ),
    missing: [
      lacking(
        'queue',
        `{agent}设为{state}
        把{agent}改成{state}`,
        `set {agent} to {state}
        {agent} is {state}, update it`,
        `在哪个队列?`,
        `In which queue?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'agent', 'queue'),
      since: clock(r),
      waiting: r.integer(0, 60),
    }),
    answers: answers(
      `{agent}在{queue}已设为{state},{since}起,排队{waiting}人。`,
      `{agent} in {queue} is now {state} since {since}; {waiting} callers wait.`,
    ),
  },
]
