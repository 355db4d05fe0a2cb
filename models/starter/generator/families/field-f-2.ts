/** Law, human resources and company administration: marks, patents, hearings, seals, licences, staff, post. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const {
  among,
  answers,
  bank,
  choice,
  clock,
  code,
  date,
  day,
  decimal,
  echo,
  flag,
  integer,
  lacking,
} = s
const { nothing, option, optional, param, periods, real, someone, texts, words } = s

const MARKS = among(
  '老灶头|云里雾里|Kivo|山见的茶|三只小鹿|鲜e购|禾木部落|本来有处|大白鸽|一品中|九龘|puremoon|阿婆家的|北纬30度|龙骧|小满在|M-Lab|囍上|现在就吃|好伴侣2号|青禾处处|Nuo诺|不二家里',
  'Kivo|puremoon|Old Stove|three little deer|Now & Then|M-Lab|Grandma Who|north 30|Redwood Is|Bluebird Co|happy in|Zentra 9|the white pigeon|Fjord|by hand',
)
const PATENTS = among(
  'ZL202310558871.2|CN117433A|2024-专-018|实用新型07|ZL2019 3 0447|折叠锅铲那件|CN21880X|PCT/CN2025/3391|外观D-12|P-0066|水泵密封的发明|202211093345.X|EP3982|防滑鞋底2|US-11,204|散热片中框|ZL20-881|自动喂料处|灯带卡扣|JP7719b|无人值守阀|K3转子',
  'CN117433A|EP3982|US-11,204|ZL202310558871.2|P-0066|folding spatula|JP7719b|PCT/CN2025/3391|the pump seal|Design D-12|non-slip sole 2|GB 2601|CN21880X|rotor K3|feeder now|heat sink frame',
)
const SEALS = among(
  '公章|合同专用章|财务章2号|法人章|发票章|投标章|人事部章|老公章|分公司章|报关章|华东业务章|工会印|钢印|项目部3号章|英文章|质检章|党委印章|电子章A|董事会的章|骑缝章|出纳章|备案章-02|采购处章',
  'company seal|contract seal|finance stamp 2|legal rep chop|invoice stamp|tender seal|HR stamp|old seal|branch chop|customs stamp|union seal|steel die|project seal 3|English stamp|QC stamp|e-seal A|board seal',
)

export const families: Family[] = [
  {
    names: words(
      'trademark_status|mark_application|shangbiao_zhuangtai|tm_lookup|getTrademark|shangbiao_jindu',
    ),
    descriptions: texts(
      `商标申请状态
      查一个商标注册到什么阶段、有没有异议、专用权到哪天,可限定类别
      看牌子注册下来没有`,
      `Status of a trademark
      Stage of a mark's registration, objections and the end of protection, per class if given
      Whether a brand is registered`,
    ),
    parameters: [
      param(
        'mark',
        'mark|trademark|shangbiao|brand|markName',
        MARKS,
        '商标名称|哪个牌子',
        'trademark|name of the mark',
      ),
      optional(
        param(
          'klass',
          'class|nice_class|leibie|class_no|niceClass',
          integer(1, 45),
          '商品类别号(1-45)|第几类',
          'Nice class (1-45)|class number',
        ),
      ),
    ],
    questions: texts(
      `{mark}商标下来了吗
      {mark}在第{klass}类注册成功没
      {mark}这个牌子现在归我们了没有
      第{klass}类的{mark}什么状态
      想用{mark}做招牌,先看注册到哪步
      {mark} {klass}类 商标
      有人对{mark}提异议吗
      {mark}的注册有效期到哪年
      代理说{mark}被驳回了,是真的吗
      电商平台要授权,{mark}{klass}类证下了没
      请帮忙跟进{mark}的申请进度
      包装马上要印{mark},能打圆圈R吗
      {mark}公告期过了没
      法务问{mark}第{klass}类还在实审吗
      别人抢注{mark}了没有`,
      `Is {mark} registered yet?
      {mark} trademark class {klass}
      did anybody object to {mark}
      may we print the R sign behind {mark}
      until when is {mark} protected
      our agent says {mark} was refused in class {klass}, true?
      how far along is the application for {mark}
      the marketplace asks for proof that {mark} is ours, what's its state
      class {klass}, {mark}: still under examination?
      before we put {mark} on the shop sign, check the registration`,
    ),
    missing: [
      lacking(
        'mark',
        `商标下来了吗
        我们的牌子注册到哪一步了`,
        `is the trademark registered yet
        how far is our mark`,
        `请问是哪个商标?`,
        `Which trademark?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'mark'),
      status: r.pick(['实质审查', '初审公告', '已注册', '驳回复审', '异议中']),
      objections: r.integer(0, 3),
      until: day(r, 2027, 2036),
    }),
    answers: answers(
      `{mark}[第{klass}类]目前{status},异议{objections}件,期限到{until}。
      [第{klass}类]{mark}的状态为{status},有{objections}件异议,{until}截止。`,
      `{mark}[ in class {klass}] is at "{status}" (objections: {objections}); the term runs to {until}.`,
    ),
    empty: nothing(
      () => ({ found: 0 }),
      `没有查到{mark}[第{klass}类]的申请。`,
      `There is no application for {mark}[ in class {klass}].`,
    ),
  },
  {
    names: words('patent_annual_fee|renew_patent_cost|zhuanli_nianfei|patent_upkeep|getPatentFee'),
    descriptions: texts(
      `专利年费
      某件专利下次年费交多少、哪天截止、第几年
      维持专利要缴的钱`,
      `Annual fee of a patent
      What keeps a patent in force: amount, deadline and year of protection
      Patent renewal due`,
    ),
    parameters: [
      param(
        'patent',
        'patent|patent_no|zhuanli|patent_id|patentNumber',
        PATENTS,
        '专利号或名称|哪件专利',
        'patent number or title|patent',
      ),
    ],
    questions: texts(
      `{patent}年费该交了吗
      {patent}今年要缴多少钱
      {patent}最晚哪天缴费
      怕{patent}失效,维持费什么时候到期
      {patent} 年费
      {patent}交到第几年了
      做知识产权预算,{patent}下一笔多少
      代理机构催款说{patent},数目对不对
      {patent}不续了行不行,续一年什么价
      请查{patent}的缴费期限
      {patent}还有效吗,欠费没
      财务问{patent}那笔官费几号付
      滞纳金别再出了,看看{patent}的日子
      {patent}再养一年得花几块`,
      `When is the fee for {patent} due?
      {patent} renewal fee
      what must we pay to keep {patent} alive
      I'm afraid {patent} will lapse, by which day do we pay
      how many years has {patent} been paid up to
      the attorney chases us about {patent}, how much is it
      IP budget: next payment on {patent}
      should we drop {patent}? what does another year cost
      is anything owed on {patent}`,
    ),
    missing: [
      lacking(
        'patent',
        `专利年费该交了吗
        专利维持费要多少钱`,
        `is the patent fee due
        what does it cost to keep the patent`,
        `请问是哪件专利?`,
        `Which patent do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'patent'),
      fee_yuan: r.integer(6, 80) * 100,
      due: day(r, 2026, 2027),
      year: r.integer(3, 19),
    }),
    answers: answers(
      `{patent}第{year}年年费{fee_yuan}元,{due}前缴。
      {patent}要交第{year}年的{fee_yuan}元,截止{due}。`,
      `The fee for year {year} of {patent} is {fee_yuan} yuan, due by {due}.
      {patent} needs {fee_yuan} yuan for year {year} before {due}.`,
    ),
    empty: nothing(
      () => ({ status: 'lapsed' }),
      `{patent}已经失效,不用交年费。`,
      `{patent} has lapsed, so no fee is due.`,
    ),
  },
  {
    names: words(
      'court_hearing|hearing_date|kaiting_shijian|case_schedule|getHearing|next_court_day',
    ),
    descriptions: texts(
      `开庭安排
      查一个案件下次哪天几点在哪个法庭开庭、承办法官是谁
      案子什么时候上庭`,
      `Court hearing of a case
      Day, time, courtroom and judge of the next hearing
      When a lawsuit comes up`,
    ),
    parameters: [
      param(
        'lawsuit',
        'case|case_no|anhao|lawsuit|caseNumber',
        among(
          '(2026)沪0115民初3318号|京仲案0472|李记面馆案|货款纠纷二审|工伤赔偿|(2025)粤03知民终9号|欠薪案3|海运迟延|商业秘密的案子|2026-刑-17|房东违约|专利无效W5|与恒信的官司|离职补偿仲裁|苏05执881|漏水邻里|广告侵权现|股东知情权|车库产权B|劳裁26-104|名誉权纠纷中|退货潮|NY-310',
          'Case 26-0418|Miller v. Harbour|the unpaid wages suit|NY-310|arbitration 0472|freight delay|Lee Noodles appeal|patent W5 challenge|2026-CR-17|landlord breach|trade secret B|Hengxin dispute|garage title|Labour 26/104|shareholder books',
        ),
        '案号或案件名|哪个案子',
        'case number or name|lawsuit',
      ),
    ],
    questions: texts(
      `{lawsuit}哪天开庭
      {lawsuit}下次上法庭是几号几点
      {lawsuit}在第几法庭
      {lawsuit}的法官是谁
      {lawsuit} 开庭时间
      证人要请假,{lawsuit}定在哪天
      传票丢了,帮我看看{lawsuit}什么时候到庭
      律师问{lawsuit}改期没有
      {lawsuit}排上期了没
      要订高铁票,{lawsuit}几点开始审
      请告知{lawsuit}的庭审时间和地点
      {lawsuit}谁主审
      领导要旁听{lawsuit},哪一天
      {lawsuit}那边法院通知下来没,何时开`,
      `When is {lawsuit} heard?
      {lawsuit} hearing date
      which courtroom is {lawsuit} in
      who is the judge in {lawsuit}
      our witness needs leave, on what day is {lawsuit}
      I lost the summons for {lawsuit}, when must I appear
      has {lawsuit} been put off
      need train tickets for {lawsuit}, what time does it begin
      next day in court for {lawsuit}`,
    ),
    missing: [
      lacking(
        'lawsuit',
        `案子哪天开庭
        下次几点上庭`,
        `when is the hearing
        on what day do we go to court`,
        `请问是哪个案件?`,
        `Which case is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'lawsuit'),
      date: day(r, 2026, 2026),
      time: clock(r),
      courtroom: `${r.pick(['第', 'C', 'No. '])}${r.integer(1, 29)}`,
      judge: someone(r),
    }),
    answers: answers(
      `{lawsuit}在{date} {time}开庭,法庭:{courtroom},法官{judge}。
      {lawsuit}定在{date} {time},法庭{courtroom},由{judge}审理。`,
      `{lawsuit} is heard on {date} at {time}, courtroom {courtroom}, judge {judge}.`,
    ),
    empty: nothing(
      () => ({ hearings: [] }),
      `{lawsuit}还没有排期。`,
      `No hearing is set for {lawsuit} yet.`,
    ),
  },
  {
    names: words(
      'borrow_seal|seal_checkout|jieyong_yinzhang|request_chop|bookSeal|yongyin_shenqing',
    ),
    descriptions: texts(
      `借用印章
      登记某人某天把一枚印章带出去用,返回用印单号
      提交外带用印申请`,
      `Borrow a company seal
      Registers that a person takes a stamp out on a day and returns the slip number
      Request a seal for use outside`,
    ),
    parameters: [
      param(
        'seal',
        'seal|stamp|yinzhang|seal_name|sealName',
        SEALS,
        '印章名称|哪枚章',
        'name of the seal|stamp',
      ),
      param(
        'person',
        'borrower|person|jieyongren|applicant|takenBy',
        bank('person'),
        '借用人|谁来拿',
        'borrower|who takes it',
      ),
      param(
        'date',
        'date|use_date|riqi|day|takeOutDate',
        date,
        '用印日期|哪天用',
        'day of use|date',
      ),
    ],
    questions: texts(
      `{person}{date}要借{seal}
      给{person}登记借用{seal},{date}
      {date}{person}外带{seal},帮我提个申请
      {seal}{date}由{person}拿去,办一下手续
      {date}去银行要盖章,请让{person}带上{seal}
      {person} {seal} {date} 外借
      替{person}申请用{seal},日期{date}
      客户那边签字盖章,{date}我派{person}带{seal}过去
      申请{seal}外出,经手{person},{date}
      麻烦行政{date}把{seal}交给{person}
      预约一下{seal}吧,{date},{person}用
      投标现场要用{seal},{person}{date}来取
      {date}帮{person}把{seal}借出来
      {seal}我让{person}{date}去领,录进系统`,
      `Let {person} take the {seal} on {date}
      borrow {seal} for {person}, {date}
      {person} needs {seal} outside on {date}, put in a request
      on {date} {person} goes to the bank and must bring the {seal}, register it
      {seal} {person} {date} checkout
      please hand {seal} to {person} on {date}
      request: {seal}, to be carried by {person}, {date}
      we sign at the client's office on {date}; book the {seal} out to {person}
      reserve {seal} on {date} for {person}`,
    ),
    missing: [
      lacking(
        'date',
        `{person}要借{seal}
        给{person}登记外带{seal}`,
        `{person} wants to borrow the {seal}
        book {seal} out to {person}`,
        `请问哪天用?`,
        `On which day is it needed?`,
      ),
    ],
    result: (args, r) => ({
      slip: code(r, 'YY-'),
      ...echo(args, 'seal', 'person', 'date'),
      keeper: someone(r),
    }),
    answers: answers(
      `已登记{person}{date}借用{seal},单号{slip},请找保管人{keeper}领取。
      {seal}在{date}借给{person},用印单{slip},由{keeper}交接。`,
      `{seal} is booked out to {person} for {date}, slip {slip}; collect it from {keeper}.`,
    ),
  },
  {
    names: words(
      'seal_holder|where_is_seal|yinzhang_zai_shei|who_has_stamp|getSealLocation|zhang_baoguan',
    ),
    descriptions: texts(
      `印章在谁手里
      查一枚印章现在由谁拿着、什么时候归还
      印章保管与去向`,
      `Who has a seal
      The person who holds a stamp now and the day it is due back
      Whereabouts of a company chop`,
    ),
    parameters: [
      param(
        'seal',
        'seal|chop|zhang|stamp_name|whichSeal',
        SEALS,
        '印章|哪个章',
        'seal|which stamp',
      ),
    ],
    questions: texts(
      `{seal}在谁手里
      {seal}还回来没有
      找不到{seal},最后谁拿走的
      急着盖章,{seal}现在在哪
      {seal} 去向
      {seal}哪天能还
      谁在保管{seal}
      我要盖个文件,{seal}在公司吗
      审计查{seal}的保管人
      {seal}被带出去了吗
      请问{seal}归哪位同事管
      昨天借走的{seal}交还了没
      前台说{seal}不在柜子里,去哪儿了
      等{seal}等半天了,什么时候回来`,
      `Who has the {seal}?
      {seal} whereabouts
      when does the {seal} come back
      I must stamp a paper, is {seal} in the house
      the cupboard is empty, where did {seal} go
      has {seal} been returned yet
      audit wants to know the keeper of {seal}
      which colleague took {seal} last
      find out where {seal} is right now`,
    ),
    missing: [
      lacking(
        'seal',
        `章在谁手里
        印章还回来没有`,
        `who has the stamp
        has the seal come back`,
        `请问是哪枚印章?`,
        `Which seal is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'seal'),
      holder: someone(r),
      place: r.pick(['保险柜', '外带', '前台', 'Room 502', '法务部']),
      back_on: day(r, 2026, 2026),
    }),
    answers: answers(
      `{seal}现在由{holder}拿着,位置:{place},{back_on}归还。
      {seal}在{holder}那里({place}),应在{back_on}还。`,
      `{holder} has the {seal} (place: {place}); it is due back on {back_on}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `系统里没有{seal}。`,
      `No seal named {seal} is on file.`,
    ),
  },
  {
    names: words(
      'permit_expiry|business_licence_valid|zhengzhao_daoqi|company_permit|getLicenceTerm',
    ),
    descriptions: texts(
      `证照有效期
      查一家公司某种证照到哪天、证号多少、由谁发的
      营业执照和许可证什么时候换`,
      `Validity of a company's licence
      Number, issuing office and last day of a firm's business licence or permit
      When a permit has to be renewed`,
    ),
    parameters: [
      param(
        'company',
        'company|firm|gongsi|entity|companyName',
        bank('company'),
        '公司|哪家企业',
        'company|firm',
      ),
      param(
        'licence',
        'licence|permit_type|zhengzhao|kind|licenceType',
        choice(
          option('business', '营业执照|工商执照', 'business licence|trade licence'),
          option('food', '食品经营许可证|食品证', 'food permit|food licence'),
          option('transport', '道路运输许可证|运输证', 'haulage permit|transport licence'),
          option('hygiene', '卫生许可证|卫生证', 'hygiene certificate|health permit'),
          option('icp', 'ICP备案|网站经营许可', 'ICP licence|website permit'),
          option('safety', '安全生产许可证|安许证', 'work safety permit|safety licence'),
        ),
        '证照种类|哪个证',
        'kind of licence|which permit',
      ),
    ],
    questions: texts(
      `{company}的{licence}哪天到期
      {company}{licence}还有效吗
      {company}那张{licence}号码多少
      {licence}要换证了吧,{company}的
      {company} {licence} 有效期
      合作前核一下{company}有没有{licence}
      市监局来检查,{company}{licence}到哪年
      谁给{company}发的{licence}
      投标材料要写{company}{licence}编号
      {licence}过没过期?看{company}
      我们能跟{company}签吗,它{licence}行不行
      子公司{company}的{licence}该续办了没
      {company}现在{licence}的截止日子
      请提供{company}的{licence}信息`,
      `When does the {licence} of {company} run out?
      {company} {licence} valid until
      does {company} still hold a valid {licence}
      number of {company}'s {licence} please
      which office issued the {licence} to {company}
      before we sign, check that {company} has a {licence}
      inspectors are coming: is the {licence} of {company} in order
      must {company} renew its {licence} soon
      {licence} for {company}, last day and number`,
    ),
    result: (args, r) => ({
      ...echo(args, 'company', 'licence'),
      number: code(r, r.pick(['91', 'JY', 'Q', 'AX'])),
      valid_until: day(r, 2026, 2036),
      issuer: r.pick(['市监局', '行政审批局', '交通局', '高新区政务中心']),
    }),
    answers: answers(
      `{company}的{licence}编号{number},{issuer}颁发,有效期到{valid_until}。
      {company}{licence}号{number},发证机关{issuer},{valid_until}到期。`,
      `The {licence} of {company}, number {number}, issued by {issuer}, is valid until {valid_until}.`,
    ),
    empty: nothing(
      () => ({ licences: [] }),
      `{company}没有{licence}的记录。`,
      `{company} has no {licence} on file.`,
    ),
  },
  {
    names: words(
      'issue_power_of_attorney|authorise_person|kai_shouquanshu|create_proxy|newPoa|weituoshu',
    ),
    descriptions: texts(
      `开授权委托书
      授权一位同事去办某件事,若干天内有效,可否转委托
      生成委托书并返回编号`,
      `Issue a power of attorney
      Lets a colleague act in a matter for so many days, with or without substitution
      Creates a written authority`,
    ),
    parameters: [
      param(
        'person',
        'agent|person|shouquanren|delegate|attorneyName',
        bank('person'),
        '被授权人|委托给谁',
        'authorised person|delegate',
      ),
      param(
        'matter',
        'matter|purpose|shixiang|scope|authorisedMatter',
        among(
          '领取公章|签收判决书|银行开户|参加竞标|办理车辆过户|代收货款|现场验房|税务注销|提取公积金|变更法人|社保转入|代领中标通知书|出席债权人会议|签租约|报关单修改|土地证复印|缴投标款2笔|调取档案|处置报废设备的事|签G12批次协议|专利登记处递件|领快递|股权冻结解除',
          'opening a bank account|signing the lease|vehicle transfer|collecting the judgment|tender 12|customs changes|tax deregistration|creditors meeting|change of director|picking up mail|sale of scrap|Lot B handover|copying land records|equity release',
        ),
        '授权事项|办什么事',
        'matter|what the person may do',
      ),
      param(
        'days',
        'valid_days|days|tianshu|term|validDays',
        integer(2, 90),
        '有效天数|几天内有效',
        'days of validity|valid for so many days',
      ),
      optional(
        param(
          'sub',
          'substitution|can_delegate|zhuanweituo|sub_ok|allowSub',
          flag(
            '可以转委托|允许再委托别人',
            'with substitution|may be passed on',
            '不得转委托|不能再委托',
            'without substitution|not to be passed on',
          ),
          '能否转委托|可否再授权',
          'whether substitution is allowed|may be passed on',
        ),
      ),
    ],
    questions: texts(
      `给{person}开个授权书,{matter},{days}天有效
      {person}去{matter},委托书开{days}天
      授权{person}{matter},期限{days}天,{sub}
      {matter}要本人到场,我去不了,让{person}代办,有效{days}天
      {days}天的委托书,{person},{matter}
      {person} {matter} {days}天 授权
      请出具授权委托:{person}办理{matter},{days}天内有效,{sub}
      对方要看委托书,写{person}{matter},{days}天
      派{person}{matter},给他{days}天权限,{sub}
      帮我做一份{matter}的授权,人是{person},有效期{days}天
      明天{person}替公司{matter},开证明,{days}天够了
      委托{person}全权{matter},{days}天,{sub}
      窗口说没授权不给办{matter},给{person}补一张,{days}天
      法务出张授权:事项{matter},受托人{person},{days}天`,
      `Give {person} a power of attorney for {matter}, {days} days
      authorise {person}: {matter}, valid {days} days, {sub}
      {person} will act for us in {matter} during the next {days} days, make out the paper
      I can't go myself, let {person} handle {matter}, {days} days
      proxy {person} {matter} {days} days
      we need written authority for {matter} in the name of {person} for {days} days {sub}
      for {days} days {person} may represent us in {matter}
      the counter refused {person} without papers; issue one for {matter}, {days} days
      Please draw up an authority for {person} ({matter}), {days} days, {sub}`,
    ),
    missing: [
      lacking(
        'days',
        `给{person}开个授权书,{matter}
        授权{person}{matter}`,
        `give {person} a power of attorney for {matter}
        authorise {person}: {matter}`,
        `请问有效几天?`,
        `For how many days should it be valid?`,
      ),
    ],
    result: (args, r) => ({
      poa_no: code(r, 'SQ'),
      ...echo(args, 'person', 'matter', 'days', 'sub'),
    }),
    answers: answers(
      `授权书{poa_no}已开:{person},事项“{matter}”,{days}天有效[,{sub}]。
      已授权{person}办理“{matter}”,编号{poa_no},有效{days}天[,{sub}]。`,
      `Power of attorney {poa_no} is issued to {person} for "{matter}", valid {days} days[, {sub}].`,
    ),
  },
  {
    names: words(
      'probation_review|trial_period_end|shiyongqi_zhuanzheng|when_confirmed|getProbation|zhuanzheng_pinggu',
    ),
    descriptions: texts(
      `试用期与转正
      查员工试用期到哪天、转正评估得分和评估人
      新人什么时候转正`,
      `Probation of an employee
      Last day of the trial period, review score and reviewer
      When a newcomer is confirmed`,
    ),
    parameters: [
      param(
        'person',
        'employee|person|yuangong|staff_name|employeeName',
        bank('person'),
        '员工姓名|哪位新人',
        'employee|name of the newcomer',
      ),
    ],
    questions: texts(
      `{person}什么时候转正
      {person}试用期到哪天
      {person}转正评了多少分
      {person}能不能留下来,考核结果如何
      {person} 转正
      是谁给{person}做的试用评估
      要给{person}调薪,先看他过没过试用期
      {person}来了快三个月,该转了吧
      HR提醒一下{person}的试用截止日
      {person}的转正答辩打分出来了吗
      部门问{person}还算不算新人
      {person}考察期延长了吗,现在到几号
      请确认{person}试用结束日期
      用人部门对{person}满意不,给了几分`,
      `When does {person}'s probation end?
      {person} trial period
      will {person} be kept on, what score did they get
      who reviewed {person} at the end of probation
      is {person} a permanent employee yet
      {person} has been here three months, isn't confirmation due
      confirmation date of {person}
      before the raise, check whether {person} passed the trial
      did they extend the trial months of {person}, until what day`,
    ),
    missing: [
      lacking(
        'person',
        `试用期到哪天
        转正评了多少分`,
        `when does the probation end
        what was the review score`,
        `请问是哪位员工?`,
        `Which employee?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person'),
      ends: day(r, 2026, 2026),
      score: r.integer(52, 99),
      reviewer: someone(r),
    }),
    answers: answers(
      `{person}的试用期到{ends},评估{score}分,评估人{reviewer}。
      {person}{ends}试用期满,{reviewer}给了{score}分。`,
      `{person}'s probation ends on {ends}; {reviewer} gave a score of {score}.`,
    ),
    empty: nothing(
      () => ({ status: 'permanent' }),
      `{person}已经转正,不在试用期。`,
      `{person} is permanent already.`,
    ),
  },
  {
    names: words(
      'onboarding_tasks|newcomer_checklist|ruzhi_qingdan|joining_steps|getOnboarding|entry_todo',
    ),
    descriptions: texts(
      `入职清单
      查新员工某一类入职手续办完几项、还差哪一项
      入职办理进度`,
      `Onboarding checklist
      How many joining steps of a new hire are done and what is still open, by area
      Progress of someone's entry formalities`,
    ),
    parameters: [
      param(
        'person',
        'new_hire|person|name|xinren|newHire',
        bank('person'),
        '新员工|谁入职',
        'new hire|name',
      ),
      optional(
        param(
          'area',
          'area|category|leibie|part|taskArea',
          choice(
            option('it', '电脑账号|IT', 'computer and accounts|IT'),
            option('papers', '证件资料|档案材料', 'personal papers|documents'),
            option('training', '入职培训|安全教育', 'induction training|safety course'),
            option('office', '工牌工位|门禁卡', 'badge and desk|door pass'),
          ),
          '清单类别|哪方面的手续',
          'area of the checklist|kind of step',
        ),
      ),
    ],
    questions: texts(
      `{person}入职手续办完了吗
      {person}{area}还差什么
      {person}明天报到,都准备好没有
      新来的{person}{area}弄好没
      {person} 入职清单
      {person}还有哪几项没交
      {area}方面{person}完成几项了
      {person}说第一天啥都没有,看看卡在哪
      行政问{person}{area}搞定没
      帮我过一遍{person}的报到事项
      下周一{person}到岗,{area}落实了吗
      {person}的入职流程走到第几步
      组里来了个{person},手续齐不齐
      {area}还缺啥,{person}那边催一下`,
      `Has {person} finished onboarding?
      {person} checklist {area}
      what is still open for {person} before the first day
      {person} starts on Monday, is everything ready
      {area} for {person}: done?
      the new one, {person}, has nothing yet, where is it stuck
      how many joining steps has {person} ticked off
      does {person} still owe us anything in {area}
      entry formalities of {person}, please`,
    ),
    missing: [
      lacking(
        'person',
        `入职手续办完了吗
        新人还差哪几项`,
        `is the onboarding finished
        which joining steps are open`,
        `请问是哪位新员工?`,
        `Which new hire do you mean?`,
      ),
    ],
    result: (args, r) => {
      const total = r.integer(5, 12)
      return {
        ...echo(args, 'person'),
        total,
        done: r.integer(1, total - 1),
        open_item: r.pick([
          '体检报告',
          '银行卡',
          '邮箱开通',
          '照片',
          'VPN',
          '保密协议',
          '消防培训',
        ]),
      }
    },
    answers: answers(
      `{person}的[{area}]入职事项共{total}项,完成{done}项,还差{open_item}。
      {person}[{area}]{total}项里办好{done}项,没办的有{open_item}。`,
      `{person} has done {done} of {total} onboarding steps[ in {area}]; still open: {open_item}.`,
    ),
    empty: nothing(
      () => ({ open: 0 }),
      `{person}的[{area}]入职事项都办完了。`,
      `All onboarding steps of {person}[ in {area}] are done.`,
    ),
  },
  {
    names: words(
      'overtime_balance|time_off_in_lieu|jiaban_yue|tiaoxiu_shengyu|getOvertimeHours|banked_hours',
    ),
    descriptions: texts(
      `加班与调休余额
      查员工攒了多少加班小时、已调休多少、还剩多少可休
      加班时长结余`,
      `Overtime balance of an employee
      Hours of overtime earned in a period, taken as time off and left
      Banked extra hours`,
    ),
    parameters: [
      param(
        'person',
        'person|employee_name|xingming|worker|staffName',
        bank('person'),
        '员工|姓名',
        'employee|name',
      ),
      optional(
        param(
          'period',
          'period|range|shijianduan|month|timePeriod',
          periods(['this_month', 'last_month', 'this_quarter', 'this_year'], 'zh'),
          '统计时段|哪段时间',
          'period|time range',
        ),
      ),
    ],
    questions: texts(
      `{person}还有多少调休
      {person}{period}加了几个小时班
      {period}{person}加班余额
      {person}想休息一天,攒的时间够不够
      {person} 加班 {period}
      双休日干的活,{person}一共能换几小时假
      {person}{period}已经调休了多少
      核工资用,{period}{person}的加班时长
      {person}老熬夜,到底攒下几个钟头
      {person}剩下的加班小时会不会清零,有多少
      给{person}排补休,先看他结余
      请列一下{person}在{period}的加班和补休
      {period}里{person}多干了多久
      {person}那点加班时间用完没`,
      `How many overtime hours has {person} left?
      {person} overtime {period}
      can {person} take a day off for the extra hours
      hours worked beyond schedule by {person} {period}
      {person} stays late a lot, how much has piled up
      payroll needs the overtime of {person} {period}
      how much time in lieu did {person} already use {period}
      banked hours, {person}
      before I plan a rest day for {person}, what's the balance`,
    ),
    result: (args, r) => {
      const earned = r.integer(10, 90)
      const taken = r.integer(1, earned - 1)
      return {
        ...echo(args, 'person'),
        earnedHours: earned,
        takenHours: taken,
        leftHours: earned - taken,
      }
    },
    answers: answers(
      `{person}[{period}]加班{earnedHours}小时,已调休{takenHours}小时,还剩{leftHours}小时。
      [{period}]{person}攒了{earnedHours}小时,用掉{takenHours}小时,结余{leftHours}小时。`,
      `{person} earned {earnedHours} overtime hours[ {period}], took {takenHours} off and has {leftHours} left.`,
    ),
    empty: nothing(
      () => ({ earnedHours: 0 }),
      `{person}[{period}]没有加班记录。`,
      `{person} has no overtime[ {period}].`,
    ),
  },
  {
    names: words(
      'overseas_per_diem|trip_daily_allowance|chuguo_butie|foreign_travel_money|calcPerDiem|chuchai_buzhu',
    ),
    descriptions: texts(
      `出国出差补助
      按国家、天数和职级算伙食与住宿补助总额
      境外差旅津贴计算`,
      `Daily allowance for trips abroad
      Meals and lodging money for so many days in a country, by rank
      Foreign travel allowance`,
    ),
    parameters: [
      param(
        'country',
        'country|destination|guojia|nation|destCountry',
        bank('country'),
        '目的国家|去哪个国家',
        'country|destination',
      ),
      param(
        'days',
        'days|trip_days|tianshu|length|numDays',
        integer(2, 60),
        '出差天数|几天',
        'days of the trip|number of days',
      ),
      optional(
        param(
          'rank',
          'rank|grade|zhiji|level|staffRank',
          choice(
            option('staff', '普通员工|一般职员', 'ordinary staff|a staff member'),
            option('manager', '经理|主管级', 'a manager|manager level'),
            option('director', '总监|高管', 'a director|executive level'),
          ),
          '职级|什么级别',
          'rank|grade of the traveller',
        ),
      ),
    ],
    questions: texts(
      `去{country}{days}天补助多少
      {rank}到{country}出差{days}天能拿多少津贴
      {country}{days}天出差费标准
      下个月要飞{country},待{days}天,伙食住宿给多少
      {country} {days}天 {rank} 补助
      {days}天的{country}之行,公司包多少饭钱
      我是{rank},{country}{days}天够花吗,报多少
      打算派人去{country}{days}天,津贴要准备多少
      {rank}去{country}住{days}天,住宿上限一共多少
      请按{rank}算{country}{days}天的差旅补助
      在{country}待满{days}天领多少
      财务预支:{country},{days}天
      展会在{country},前后{days}天,吃住给几个钱
      {days}天{country},{rank}每天多少`,
      `What allowance do I get for {days} days in {country}?
      {country} {days} days per diem
      as {rank}, what may be spent in {country} over {days} days
      we send someone to {country} for {days} days, how much meal money is that
      advance for {days} days, {country}
      a trade fair in {country}, {days} days with travel: what does the firm pay for food and hotel
      {days} days {country}, {rank}
      how much does {rank} receive for a {days} day stay in {country}
      I fly to {country} next month for {days} days, will the daily money do`,
    ),
    missing: [
      lacking(
        'days',
        `去{country}出差补助多少
        {country}的差旅津贴能拿多少`,
        `what allowance is there for {country}
        per diem for a trip to {country}`,
        `请问去几天?`,
        `For how many days?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'country', 'days', 'rank'),
      meals: r.integer(20, 900),
      lodging: r.integer(60, 4000),
      currency: r.pick(['USD', 'EUR', 'CNY']),
    }),
    answers: answers(
      `去{country}{days}天[({rank})],伙食补助{meals}{currency},住宿{lodging}{currency}。
      [{rank}]{country}出差{days}天:伙食{meals}{currency}、住宿{lodging}{currency}。`,
      `For {days} days in {country}[ ({rank})] you get {meals} {currency} for meals and {lodging} {currency} for lodging.`,
    ),
    empty: nothing(
      () => ({ error: 'no standard' }),
      `没有{country}的补助标准。`,
      `There is no allowance set for {country}.`,
    ),
  },
  {
    names: words(
      'order_business_cards|print_name_cards|dingzhi_mingpian|name_card_request|newCardOrder|yin_mingpian',
    ),
    descriptions: texts(
      `印名片
      给某位同事下单印若干盒名片,可选头衔和双面中英文
      提交名片印制申请`,
      `Order business cards
      Has so many boxes of cards printed for a colleague, with job title and language of the back
      Request name cards`,
    ),
    parameters: [
      param(
        'person',
        'person|name|employee|xingming|cardName',
        bank('person'),
        '名片上的姓名|给谁印',
        'name on the card|for whom',
      ),
      param(
        'boxes',
        'boxes|quantity|heshu|count|boxCount',
        integer(2, 20),
        '盒数|印几盒',
        'number of boxes|quantity',
      ),
      optional(
        param(
          'title',
          'title|job_title|touxian|position|jobTitle',
          among(
            '区域经理|法务总监|助理工程师2级|董事长助理|行政处主任|高级顾问|BD负责人|品牌部副部长|HRBP|首席架构师|在职博士后|采购专员|CEO|财务部的主管|驻厂代表|资深UI设计|中台产品经理|合伙人|一级建造师|销售总监|客户成功VP',
            'area manager|Head of Legal|senior adviser|CEO|HRBP|site engineer II|brand director|Partner|buyer|chief architect|VP Sales|assistant to the board|UX lead|office manager|plant representative',
          ),
          '头衔|名片上的职位',
          'job title|position printed',
        ),
      ),
      optional(
        param(
          'bilingual',
          'bilingual|double_sided|shuangyu|two_languages|isBilingual',
          flag(
            '双面中英文|中英双语',
            'bilingual|in both languages',
            '只要中文单面|单面就行',
            'one-sided|in one language',
          ),
          '是否双语双面|背面要不要英文',
          'whether bilingual|second language on the back',
        ),
      ),
    ],
    questions: texts(
      `给{person}印{boxes}盒名片
      {person}名片{boxes}盒,头衔写{title}
      {person}升了{title},名片重印{boxes}盒
      印{boxes}盒名片,{person},{bilingual}
      {person} 名片 {boxes}盒
      下周有展会,{person}名片没了,先来{boxes}盒
      请为{person}订{boxes}盒名片,职位{title},{bilingual}
      {boxes}盒,{person},{title},{bilingual},名片尽快
      新同事{person}要名片,做{boxes}盒
      帮{person}加印{boxes}盒,{bilingual}
      {person}那名片旧了,换新的,{title},{boxes}盒够了
      名片用完了,{boxes}盒,抬头{title},姓名{person}
      {title}{person}要印{boxes}盒名片
      给广告社下单:{person}名片{boxes}盒`,
      `Print {boxes} boxes of business cards for {person}
      {person} is now {title}, order {boxes} boxes of new cards
      name cards {person} {boxes} boxes
      {boxes} boxes for {person}, {bilingual}, title {title}
      {person} has run out of cards before the fair, get {boxes} boxes done
      please order cards for {person}: {boxes} boxes, {title}
      reprint {person}'s cards, {boxes} boxes, {bilingual}
      our newcomer {person} needs cards, {boxes} boxes will do
      put {title} on them: cards for {person}, {boxes} boxes`,
    ),
    missing: [
      lacking(
        'boxes',
        `给{person}印名片
        {person}名片用完了,再订一些`,
        `order business cards for {person}
        {person} needs new name cards`,
        `请问印几盒?`,
        `How many boxes should I order?`,
      ),
    ],
    result: (args, r) => ({
      order_no: code(r, 'MP'),
      ...echo(args, 'person', 'boxes', 'title'),
      ready: day(r, 2026, 2026),
    }),
    answers: answers(
      `已给{person}下单印{boxes}盒名片[,头衔{title}][,{bilingual}],单号{order_no},{ready}可取。
      {person}的{boxes}盒名片[({title})]已送印[,{bilingual}],订单{order_no},{ready}好。`,
      `{boxes} boxes of cards for {person}[, title {title}][, {bilingual}] are ordered as {order_no}, ready on {ready}.`,
    ),
  },
  {
    names: words('outgoing_courier|out_tray|daiji_kuaijian|mail_to_send|getOutTray|jijian_chaxun'),
    descriptions: texts(
      `待寄快件
      查某部门放在收发室等着寄出的件有几份、几点来收,可只看超过若干公斤的
      收发室寄件筐`,
      `Courier out-tray of a department
      Items in the mail room waiting to go out, their pick-up time, optionally only above a weight in kg
      Outgoing post`,
    ),
    parameters: [
      param(
        'department',
        'department|dept|bumen|team|deptName',
        bank('department'),
        '部门|哪个部门寄的',
        'department|sender team',
      ),
      optional(
        param(
          'weight',
          'min_kg|min_weight|zhongliang|over_kg|weightFrom',
          decimal(0.5, 30, 1),
          '只算超过多少公斤的|最低重量(kg)',
          'only items above so many kg|minimum weight',
        ),
      ),
    ],
    questions: texts(
      `{department}有几个快递等着寄
      {department}的件今天几点收走
      {department}超过{weight}公斤的快件还有几个没发
      我们{department}那份合同寄出去没有,筐里还剩什么
      {department} 待寄
      收发室里{department}的东西堆了多少
      快递员来之前看看{department}还有没有要发的
      大件要叫货车,{department}{weight}公斤以上的有几件
      {department}交上来的信还在不在
      {department}寄给客户的样品走了吗
      {weight}公斤往上的,{department}要寄几个
      请查{department}现存的寄件
      赶得上今天的车吗,{department}的件几点取
      顺丰几点来拿{department}的包裹`,
      `How many parcels of {department} wait to be sent?
      {department} out-tray
      when is the post of {department} picked up
      does {department} have anything over {weight} kg to ship
      did the papers from {department} leave already or are they still lying there
      the courier is at the door, what has {department} to hand over
      heavy ones only: {department}, above {weight} kg
      what time will they collect the mail of {department} today
      is the sample that {department} wants to send gone yet`,
    ),
    missing: [
      lacking(
        'department',
        `还有几个快递等着寄
        收发室的件几点收走`,
        `how many parcels wait to be sent
        when is the outgoing post picked up`,
        `请问是哪个部门的?`,
        `Which department's post?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'department'),
      waiting: r.integer(2, 28),
      pickup: clock(r),
      carrier: r.pick(['顺丰', '中通', 'EMS', '京东', 'DHL']),
      total_kg: real(r, 31, 160),
    }),
    answers: answers(
      `{department}[超过{weight}公斤的]待寄件有{waiting}个,共{total_kg}公斤,{carrier}{pickup}来收。
      {department}[{weight}公斤以上]还有{waiting}件没寄({total_kg}公斤),{carrier}{pickup}取件。`,
      `{department} has {waiting} items[ above {weight} kg] to send, {total_kg} kg in all; {carrier} collects them at {pickup}.`,
    ),
    empty: nothing(
      () => ({ waiting: 0 }),
      `{department}没有[超过{weight}公斤的]待寄件。`,
      `{department} has nothing[ above {weight} kg] to send.`,
    ),
  },
]
