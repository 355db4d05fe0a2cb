/** Neighbours about the same things: credit cards, insurances, taxes, lawsuits, trade marks. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const {
  among,
  answers,
  bank,
  choice,
  clock,
  code,
  day,
  echo,
  firm,
  integer,
  lacking,
  nothing,
  option,
  optional,
  param,
  real,
  someone,
  texts,
  words,
} = s

const CARDS = among(
  '白金小熊|车主无忧|青春版|星座金卡|京东联名|女人花|香格里拉|天天返现|龙腾尊享|慢慢还|校园卡|国航知音|盖碗茶|乐享周末|美食家|白麒麟|大来|钻石二代|初见|公务那张|高尔夫黑金|运通百夫长|菜篮子|多币种全球|火影|免息王|银联经典白|守护家人|敦煌飞天|途牛随心',
  'Gold Plus|Cash Back Daily|Student One|Sky Miles|Simple Life|Travel Light|Platinum Two|Everyday|First Step|The Black Card|Weekend Rewards|Freedom Flex|Green Choice|Shop and Save|Metro Go|Premier World|Fuel Saver|Classic|Family First|Zero Balance|Blue Business|Young Star|Dine Out|Signature|Home Comfort',
)
const COVERS = among(
  '好医保长期|碎屏险|家财宝|少儿平安福|出行无忧|百万医疗二代|宠爱一生|航延|老有所依|团体意外|车损那份|退货运费险|雇主责任|守护一号|金满堂|安心住|惠民保今年版|境外游|驾乘险|达尔文七号|孝心安|电动车三者|全家福|装修无忧|健康尊享|学平险|手机意外保|账户安全|防癌|门诊暖宝宝',
  'Home Shield|Travel Safe Plus|Pet Care Gold|Family Life|Gadget Guard|Happy Years|Motor Basic|Student Health|Term Twenty|Dental One|Safe Driver|Cyclist|Income Saver|Landlord Cover|Critical Five|Boat and Trailer|Winter Sports|Small Shop|Care for Life|Silver Years|Flight Delay|Renters|Group Accident|New Baby|Wedding Day',
)
const CASES = among(
  '张某诉物业|星河股权纠纷|老宅继承|奶茶加盟退费|工伤那件|二手车调表|鱼塘承包|王氏兄弟分家|楼上漏水|网红违约|尾款纠纷|大风起名誉权|宅基地|离婚后财产|幼儿园摔伤|借条三十万|拆迁安置|快递丢画|恒通破产|狗咬人|停车场刮擦|竞业限制|阳光采光|学费退还|包工头欠款|虚假宣传|遗嘱真伪|医美失败|小提琴著作权|相邻通道',
  'Smith v Harbour|the Fence Dispute|Old Mill Lease|Re Parker Estate|Dog Bite|Green v Green|Unpaid Invoice|the Slip and Fall|Crown v Doyle|Lost Painting|Oakwood Boundary|Data Leak|the Bakery Franchise|Right to Light|Late Delivery|Baxter Trust|School Bus|Two Brothers|the Noise Claim|Roof Leak|Shared Drive|Non Compete|Star Name|Hotel Refund|the Missing Will',
)
const MARKS = among(
  '大白兔子|小满有余|云上牧场|三更灯火|阿嫲叫我|半山听泉|鲸落|老味道|巷子里|花生什么树了|一间小店|山河令|顶呱|喜刷刷|北纬四十|不二家常|竹里馆|好好吃饭|牛气冲|星期八|青梅时光|拾光里|小确幸|丰收在望|渔家傲|麦子熟了|今日有鱼|半糖主义|灶王爷|暖阳阳',
  'Sunny Side|Little Fox|Second Home|North Pole|Just Because|Golden Hour|Old Friend|Honest Tea|Blue Moon Bay|Big Sky|Half Past Nine|Paper Plane|Good Morning|Wild Thing|The Daily Bean|Sea and Salt|True North|Left Foot|Rainy Day|Ever After|Tiny Giant|Loud Mouse|Fresh Start|River Stone|Night Shift',
)

const card = param(
  'card',
  'card|card_name|ka|kazhong|product|card_product',
  CARDS,
  '信用卡名称|哪张卡',
  'name of the credit card|which card',
)
const cover = param(
  'cover',
  'cover|policy_name|baoxian|product|insurance|plan',
  COVERS,
  '保险产品名|哪份保险',
  'name of the insurance|which cover',
)
const lawsuit = param(
  'lawsuit',
  'lawsuit|case_name|anjian|case|matter',
  CASES,
  '案件名|哪个案子',
  'name of the case|which lawsuit',
)
const mark = param(
  'mark',
  'mark|trademark|shangbiao|brand_name|sign',
  MARKS,
  '商标名|哪个商标',
  'the trade mark|name of the mark',
)

export const families: Family[] = [
  {
    names: words(
      'card_annual_fee|xinyongka_nianfei|yearlyCardFee|cost_of_holding_card|nianfei_chaxun',
    ),
    descriptions: texts(
      `查信用卡年费和免年费条件
      按卡名返回年费与刷几次免
      年费多少`,
      `Yearly fee of a credit card
      Fee and number of uses that waive it
      What it costs to keep a card`,
    ),
    parameters: [card],
    questions: texts(
      `{card}年费多少
      {card}刷几次免年费
      {card}要不要年费
      扣了我一笔钱说是{card}年费?多少啊正常
      {card} 年费
      {card}这张卡一年收几多
      办{card}划算不,每年交多少
      {card}第二年还免吗
      {card}卡年费咋免嘛
      想销{card},先看年费有没有收
      {card}年费太坑了吧到底几百
      业务员说{card}终身免,真的假的
      {card}每年要几钿
      给老公办{card},养卡成本多少
      {card}里头年费那项是多少
      查{card}免年费条件
      刷够几笔{card}不收年费
      {card}收年费的日子快到了吧,收多少
      要是{card}年费超三百就不要了
      {card}年费抵扣规则
      不常用{card},会扣年费不
      {card}有没得年费
      {card}附属的不问,主卡年费几块
      俺那张{card}年费咋算`,
      `annual fee of {card}
      {card} yearly fee?
      does {card} charge every year
      how many swipes to waive the fee on {card}
      got billed for {card}, is that the annual charge, how much
      {card} fee waive how ah
      agent swore {card} is free for life, is it
      thinking of closing {card}, what's its yearly cost
      cost of keeping {card} kindly
      {card} first year and after, fee
      what do I pay per year for {card}
      hardly use {card}, will I be charged
      fee {card}
      {card} card per annum charges`,
    ),
    result: (args, r) => ({
      ...echo(args, 'card'),
      yuan: r.integer(1, 36) * 100,
      free_after_uses: r.integer(3, 24),
    }),
    answers: answers(
      `{card}年费{yuan}元,一年刷满{free_after_uses}次免收。
      年费是{yuan}元,刷{free_after_uses}次可免({card})。`,
      `{card} costs {yuan} yuan a year, waived after {free_after_uses} uses.`,
    ),
  },
  {
    names: words(
      'card_perk_left|xinyongka_quanyi|perkUsesLeft|card_benefit_balance|quanyi_shengyu',
    ),
    descriptions: texts(
      `查信用卡某项权益还剩几次
      按卡名和权益代码返回次数与到期日
      贵宾厅、接送机、洗车等权益`,
      `Uses left of a perk of a card
      Card benefits by perk code
      Lounge, transfer, car wash visits remaining`,
    ),
    parameters: [
      card,
      param(
        'perk',
        'perk|benefit_code|quanyi|privilege',
        choice(
          option(
            'LNG',
            '贵宾厅|机场休息室|候机能吃饭那个厅|VIP室',
            'the lounge|airport lounge visits|the VIP room|that room with free food',
          ),
          option(
            'TRF',
            '接送机|专车送机|去机场的车|接机服务',
            'airport transfer|the free ride to the airport|car pick-ups|the limo',
          ),
          option(
            'CWS',
            '洗车|免费洗车|洗车券|汽车清洗',
            'car wash|free car cleaning|wash vouchers|getting the car washed',
          ),
          option(
            'DEN',
            '洁牙|洗牙|看牙的权益|口腔清洁',
            'dental cleaning|teeth cleaning|the dentist benefit|scale and polish',
          ),
          option(
            'ROD',
            '道路救援|拖车|半路抛锚救援|搭电换胎',
            'roadside help|towing|breakdown rescue|the tow truck',
          ),
        ),
        '权益代码',
        'code of the perk',
      ),
    ],
    questions: texts(
      `{card}{perk}还剩几次
      {perk}我用完没,{card}的
      {card}的{perk}还能用吗
      {card} {perk} 剩余
      下周飞三亚,{card}有{perk}吗还剩多少
      {perk}几时到期,{card}
      {card}仲有几多次{perk}
      {card}上面{perk}次数
      {perk}这权益{card}给几回
      车脏死了,{card}{perk}用过几次了
      {card}里送的{perk}有剩不
      听说{card}砍权益了,{perk}还在伐
      年底清零前想用掉{card}的{perk},几次
      {card}卡{perk}余额
      {perk}!{card}!还有没有!
      我老婆用了一次{perk},{card}现在余几次
      {card}那个{perk}过期没得
      给我看{card}的{perk}剩余次数
      出差多,{card}{perk}够用吗还有多少
      {perk}能带人不,{card}还剩几回
      俺想用{card}{perk},还中不中
      {card}附赠{perk}剩下的
      {perk}次数,卡是{card}
      查权益 {card} {perk}`,
      `how many {perk} left on {card}
      {card} {perk} remaining
      can I still use {perk} with {card}
      flying next week, {card}, any {perk} left
      {perk} on {card} expire when
      is {perk} used up? {card}
      {card} got {perk} still or not
      heard they cut {card}, is {perk} still there
      count of {perk}, {card} please
      wife took one {perk}, so {card} has what now
      before year end I want to burn {perk} on {card}
      {card}: {perk}?
      remaining {perk} against {card} kindly
      do I have {perk} with my {card} thing`,
    ),
    missing: [
      lacking(
        'perk',
        `{card}权益还剩几次
      {card}还能用几回`,
        `{card} perks left
      what's left on {card}`,
        `请问要查哪项权益?`,
        `Which perk do you mean?`,
      ),
      lacking(
        'card',
        `{perk}还剩几次
      {perk}还能用不`,
        `how many {perk} left
      {perk} remaining?`,
        `请问是哪张卡?`,
        `On which card?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'card', 'perk'),
      left: r.integer(1, 12),
      until: day(r, 2026, 2026),
    }),
    answers: answers(
      `{card}的{perk}还剩{left}次,{until}到期。
      还剩{left}次({card},{perk}),有效期到{until}。`,
      `{card} has {left} uses left ({perk}), until {until}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'card'), left: 0 }),
      `{card}没有可用的{perk}次数了。`,
      `{card} has no uses left for this: {perk}.`,
    ),
  },
  {
    names: words('card_points_rate|jifen_bili|pointsPerYuan|earn_rate_of_card|xiaofei_jifen'),
    descriptions: texts(
      `查信用卡在某类消费上一元积几分
      按卡名和消费类别代码返回积分倍数
      积分规则`,
      `Points a card earns per yuan in a kind of shop
      Earn rate by card and spending category
      Points rules`,
    ),
    parameters: [
      card,
      optional(
        param(
          'where',
          'where|category_code|xiaofei_leibie|mcc',
          choice(
            option('5812', '吃饭|餐饮|下馆子|饭店消费', 'eating out|restaurants|dining|meals out'),
            option('5541', '加油|加油站|油费|给车加油', 'petrol|fuel|filling up|gas stations'),
            option(
              '5411',
              '买菜|超市|逛超市|日用杂货',
              'groceries|supermarkets|the weekly shop|food shopping',
            ),
            option('4511', '买机票|机票|航空公司|订飞机', 'flights|plane tickets|airlines|airfare'),
            option(
              '5999',
              '网购|线上付款|淘宝京东|手机支付',
              'online shopping|buying online|internet orders|mobile payments',
            ),
          ),
          '消费类别代码',
          'code of the spending category',
        ),
      ),
    ],
    questions: texts(
      `{card}{where}积分怎么算
      {where}用{card}几倍积分
      {card}一块钱积几分
      {card} {where} 积分
      {where}刷{card}合适吗,给多少分
      我{where}花得多,{card}积分高不高
      {card}{where}有冇分
      {card}积分规则变了吧,现在{where}几分
      {where}不算积分是不是,说的{card}
      {card}卡{where}一元等于几分
      换机票要攒分,{card}每块钱给几分
      {card}里{where}按几倍
      {where}的积分,{card}
      刷{card}{where}划得来伐
      {card}积分兑得快不,{where}
      薅羊毛求问{card}{where}倍率
      {card}这卡{where}给积分么
      每月{where}两千,刷{card}一块钱多少分
      {card}{where}积分好多嘛
      到底哪里有分啊{card},{where}有没
      帮查{card}的积分比例
      {card}{where}那头几倍分
      积分:{card}/{where}
      俺{where}都刷{card},积几分`,
      `points on {card} for {where}
      {card} earn rate {where}
      does {card} give points on {where}
      how many points per yuan with {card}
      I spend loads on {where}, {card} any good
      {where} with {card}, what multiplier
      {card} {where} got points or not
      rules changed? {card}, {where}, points
      saving for a flight, what does {card} earn
      {card}: points for {where} kindly
      is {where} excluded on {card}
      rate of points {card}
      double or triple at {where}, using {card}
      worth paying {where} by {card}? pts`,
    ),
    result: (args, r) => ({
      ...echo(args, 'card'),
      points_per_yuan: real(r, 0.2, 9),
      monthly_cap: r.integer(5, 90) * 1000,
    }),
    answers: answers(
      `{card}[{where}]每元积{points_per_yuan}分,每月上限{monthly_cap}分。
      每元{points_per_yuan}分,月封顶{monthly_cap}分({card})。`,
      `{card} earns {points_per_yuan} points per yuan, at most {monthly_cap} a month.`,
    ),
  },
  {
    names: words(
      'card_application_state|banka_jindu|cardApplication|has_my_card_been_approved|shenqing_zhuangtai',
    ),
    descriptions: texts(
      `查信用卡申请办到哪一步
      按卡名和申请人返回进度
      办卡进度`,
      `State of an application for a card
      Progress by card and applicant
      Whether a card was approved`,
    ),
    parameters: [
      card,
      param(
        'person',
        'person|applicant|shenqingren|name',
        bank('person'),
        '申请人姓名',
        'name of the applicant',
      ),
    ],
    questions: texts(
      `{person}申请的{card}批了没
      {card}办卡进度,{person}
      {person}的{card}到哪一步了
      {person} {card} 进度
      上周交的材料,{person},{card},审完没有
      {card}卡寄出来没,申请人{person}
      {person}嗰张{card}批咗未
      帮{person}看下{card}下卡没
      客户{person}追问{card}
      {card}给{person}拒了吗
      两礼拜了{person}的{card}还没动静
      {person}想知道{card}办得咋样了
      {person}那边{card}卡在哪
      征信没问题啊,{person}申{card}怎么还不过
      {card}{person}办下来伐
      面签完了,{person},{card}状态
      {person}先生{card}审批
      {card}啥时候能到{person}手里
      {person}申请{card}过没过
      查一下申请,{card},叫{person}
      {person}姐问{card}好久能批
      {card}的申请名单里{person}现在啥状态
      急用!{person}!{card}批了没
      俺叫{person},{card}办成没`,
      `has {person} been approved for {card}
      {card} application {person}
      where's {person}'s {card} at
      status of {card} for {person}
      {person} handed in papers last week for {card}, done?
      {card} sent to {person} yet
      client {person} is chasing {card}
      {person} {card} approve already or not
      was {person} turned down for {card}
      two weeks and nothing, {person}, {card}
      I'm {person}, applied for {card}, any news
      progress of {card} applied by {person} kindly
      could you look up {person}, {card} application
      when will {person} get {card}`,
    ),
    missing: [
      lacking(
        'person',
        `{card}批了没
      {card}办卡进度`,
        `has {card} been approved
      {card} application status`,
        `请问申请人是谁?`,
        `Who is the applicant?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'card', 'person'),
      state: r.pick(['初审中', '已批准', '待面签', '已寄出', '补资料']),
      since: day(r, 2026, 2026),
    }),
    answers: answers(
      `{person}的{card}申请状态是{state},{since}更新。
      {state}({person},{card}),更新于{since}。`,
      `The application of {person} for {card} is at "{state}" since {since}.`,
    ),
    empty: nothing(
      () => ({ applications: [] }),
      `没有查到{person}的{card}申请。`,
      `No application of {person} for {card} was found.`,
    ),
  },
  {
    names: words('claim_papers|lipei_cailiao|claimDocuments|what_to_hand_in|peichang_ziliao'),
    descriptions: texts(
      `查保险出险后理赔要交什么材料
      按产品和出险类型代码返回资料清单
      理赔资料`,
      `Papers needed for a claim
      Documents by insurance and kind of event
      What to hand in after something happened`,
    ),
    parameters: [
      cover,
      param(
        'event',
        'event|event_code|chuxian|loss_type|incident',
        choice(
          option(
            'E10',
            '住院|住院了|进医院躺着|开刀住院',
            'a hospital stay|being hospitalised|an operation|going into hospital',
          ),
          option(
            'E20',
            '被偷|东西被偷了|失窃|遭贼',
            'a theft|something stolen|a burglary|being robbed',
          ),
          option(
            'E30',
            '摔伤|意外受伤|骨折|磕碰受伤',
            'an injury|a fall|a broken bone|an accident',
          ),
          option(
            'E40',
            '泡水|家里进水|水管爆了|漏水淹了',
            'water damage|a burst pipe|flooding|a leak',
          ),
          option(
            'E50',
            '延误|航班晚点|飞机晚了|取消航班',
            'a delay|a late flight|a cancelled flight|the plane being late',
          ),
        ),
        '出险类型代码',
        'code of the event',
      ),
    ],
    questions: texts(
      `{cover}{event}要交什么材料
      {event}理赔,{cover},准备啥
      {cover}遇到{event}怎么赔,资料
      {cover} {event} 理赔材料
      昨晚{event},买过{cover},需要哪些单子
      {event}咗,{cover}要交咩文件
      {cover}保{event}的话发票够不够,还要什么
      我爸{event},{cover}能报吧,带啥证件
      {event}以后{cover}提交哪几样
      {cover}赔{event}要不要派出所证明
      {event}了急死人,{cover}材料清单快发
      {event},{cover},材料
      {cover}{event}要啥子手续
      想报{cover},原因是{event},资料有哪些
      客户问{cover}{event}需要准备的东西
      {cover}那份{event}要些啥
      {cover}线上传哪些图,{event}
      上次因为{event}少交一样被退,{cover}这次都要什么
      {cover}里写{event}理赔需提供什么
      {event}赔付材料 {cover}
      {cover}上面{event}该交的纸
      出了{event}这档子事,{cover}理赔交哪些
      俺{event},有{cover},交啥材料中
      {cover}{event}诊断书要原件伐,还要啥`,
      `what papers for {event} under {cover}
      {cover} {event} claim documents
      had {event} last night, got {cover}, what do I send
      claiming on {cover} after {event}, what's needed
      do I need a police report for {event}, {cover}
      {event}: {cover} which forms
      {cover} claim {event} bring what ah
      list of documents for {event}, {cover} kindly
      they bounced me last time; {event}, {cover}, everything you need?
      dad's {event}, he has {cover}, paperwork
      is a receipt enough for {event} with {cover}
      photos or originals, {cover}, {event}
      need checklist {cover} / {event}
      how to prove {event} to {cover}`,
    ),
    missing: [
      lacking(
        'event',
        `{cover}理赔要什么材料
      {cover}怎么报,交啥`,
        `papers to claim on {cover}
      {cover} claim what to send`,
        `请问发生了什么情况?`,
        `What happened?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'cover', 'event'),
      papers: r.sample(words('身份证|发票|诊断书|费用清单|报案回执|照片|银行卡|行程单'), 3),
      within_days: r.integer(3, 90),
    }),
    answers: answers(
      `{cover}因{event}理赔需{within_days}天内提交:{papers}。
      请在{within_days}天内交{papers}({cover},{event})。`,
      `For {event} under {cover}, hand in within {within_days} days: {papers}.`,
    ),
  },
  {
    names: words('cover_waiting_days|dengdaiqi|waitingPeriod|when_cover_starts|shengxiao_tianshu'),
    descriptions: texts(
      `查保险等待期多少天
      按产品返回等待期和犹豫期
      买了多久才生效`,
      `Waiting period of an insurance
      Days until a cover starts and cooling-off days
      How soon after buying it pays`,
    ),
    parameters: [cover],
    questions: texts(
      `{cover}等待期多久
      {cover}买了几天生效
      {cover}今天买明天住院赔不赔,等待期?
      {cover}等几多日先有得赔
      {cover} 等待期
      {cover}犹豫期几天
      {cover}反悔退保全额的期限
      刚交钱,{cover}啥时候开始保
      {cover}这份多少天以后才管用
      {cover}等待期是三十还是九十
      下周要手术才想起买{cover},来得及吗,等待几天
      {cover}里面的等待天数
      代理人支支吾吾,{cover}等待期到底几天
      {cover}等好久嘛才算数
      续保{cover}还要不要重新等
      {cover}生效前那段多长
      给爸妈买{cover},观察期多少天
      {cover}免责期长不长
      {cover}犹豫期跟等待期说一下
      查{cover}多少日起保
      {cover}等待期短的话我就下单
      {cover}上那个等待期
      买完{cover}隔几天才好理赔
      俺买{cover},几天后中用`,
      `waiting period of {cover}
      {cover} waiting days
      when does {cover} kick in
      bought {cover} today, covered from?
      cooling-off for {cover}, how many days
      op next week, too late for {cover}?
      {cover} must wait how long ah
      does {cover} start straight away
      agent was vague, {cover}, how many days before it counts
      free look period {cover} kindly
      renewing {cover}, do I wait again
      {cover} 30 or 90 days
      days till {cover} pays out
      can I back out of {cover}, until when`,
    ),
    result: (args, r) => ({
      ...echo(args, 'cover'),
      waiting_days: r.pick([0, 7, 15, 30, 60, 90, 180]),
      cooling_off_days: r.integer(10, 30),
    }),
    answers: answers(
      `{cover}等待期{waiting_days}天,犹豫期{cooling_off_days}天。
      等待期是{waiting_days}天,犹豫期{cooling_off_days}天({cover})。`,
      `{cover} has a waiting period of {waiting_days} days and a cooling-off period of {cooling_off_days} days.`,
    ),
  },
  {
    names: words('cover_limit_for|baoe_chaxun|maxPayout|payout_cap|zuigao_pei'),
    descriptions: texts(
      `查保险对某人群最高赔多少、免赔额多少
      按产品和年龄返回保额
      保额查询`,
      `Highest sum an insurance pays and its excess
      Payout cap by cover and age
      Sum insured`,
    ),
    parameters: [
      cover,
      optional(
        param(
          'age',
          'age|insured_age|nianling|years',
          integer(1, 75),
          '被保险人年龄',
          'age of the insured',
        ),
      ),
    ],
    questions: texts(
      `{cover}最高赔多少
      {age}岁买{cover}保额多少
      {cover}免赔额几千
      {cover}赔付上限
      {cover} 保额 {age}岁
      我妈{age}岁,{cover}能赔到多少
      {cover}最多赔几万,免赔多少
      {cover}赔得够不够啊,上限是
      {age}岁的人{cover}封顶多少
      {cover}最高有几多赔
      住院花二十万,{cover}能赔满不,额度多少
      {cover}里头保额写多少
      {cover}这种便宜的能赔多少嘛
      娃{age}岁,{cover}额度
      免赔一万是不是{cover},最高赔呢
      {cover}那个保到多少钱
      朋友圈吹{cover}六百万,真有这么多?
      {cover}限额 {age}
      {age}岁还能赔那么多伐,{cover}
      查{cover}最高给付
      {cover}跟百万医疗一样吗,保额几何
      {cover}总保额
      俺{age}岁,{cover}顶多赔多少
      摔一跤{cover}能给多少封顶`,
      `max payout {cover}
      how much does {cover} pay at most
      {cover} limit for a {age} year old
      excess on {cover}?
      mum is {age}, what's the cap with {cover}
      {cover} sum insured
      bills of 20k, would {cover} cover it all, limit?
      {age}, {cover}, how much
      {cover} highest claim how much ah
      is it really six million on {cover}
      deductible and limit of {cover} kindly
      ceiling for {cover}, insured aged {age}
      what can I get out of {cover} tops
      {cover} coverage amount age {age}`,
    ),
    missing: [
      lacking(
        'cover',
        `最高赔多少,{age}岁
      保额是多少`,
        `maximum payout at {age}
      what's the limit?`,
        `请问是哪份保险?`,
        `Which insurance?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'cover', 'age'),
      max_yuan: r.integer(1, 60) * 50000,
      excess_yuan: r.integer(0, 20) * 500,
    }),
    answers: answers(
      `{cover}[{age}岁]最高赔{max_yuan}元,免赔额{excess_yuan}元。
      最高{max_yuan}元,免赔{excess_yuan}元({cover})。`,
      `{cover} pays at most {max_yuan} yuan, with an excess of {excess_yuan} yuan.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有查到{cover}的保额。`,
      `No limit was found for {cover}.`,
    ),
  },
  {
    names: words('tax_return_deadline|shenbao_qixian|taxDueDate|when_to_file|baoshui_jiezhi'),
    descriptions: texts(
      `查某税种某月的申报截止日
      按税种代码和月份返回日期
      报税期限`,
      `Deadline for filing a tax in a month
      Due date by tax code and month
      When a return has to be in`,
    ),
    parameters: [
      param(
        'tax',
        'tax|tax_code|shuizhong|levy|taxType',
        choice(
          option(
            '10101',
            '增值税|进销项那个税|开票的税|VAT',
            'VAT|sales tax|the value added one|tax on invoices',
          ),
          option(
            '10104',
            '企业所得税|公司的所得税|企税|季度所得税',
            'corporation tax|company income tax|profit tax|tax on profits',
          ),
          option(
            '10106',
            '个税|工资里扣的税|个人所得税|代扣的那个',
            'personal income tax|PAYE|tax on wages|the withheld one',
          ),
          option(
            '10111',
            '印花税|合同贴花的税|贴花|印花',
            'stamp duty|stamp tax|the tax on contracts|duty on deeds',
          ),
          option(
            '10110',
            '房产税|厂房的税|房子那块税|房屋税',
            'property tax|tax on buildings|the house tax|real estate tax',
          ),
        ),
        '税种代码',
        'code of the tax',
      ),
      param(
        'month',
        'month|yuefen|filing_month|yue',
        integer(1, 12),
        '月份,1 到 12',
        'month, 1 to 12',
      ),
    ],
    questions: texts(
      `{month}月{tax}几号截止
      {tax}{month}月报到哪天
      {month}月份{tax}申报期限
      {tax} {month}月 截止日
      {month}月放长假,{tax}顺延到几号
      老板催我,{tax}{month}月最迟哪天报
      {month}月{tax}几时之前要交
      {tax}在{month}月的最后一天是几号
      新手会计求问{month}月{tax}啥时候报完
      别又罚款了,{month}月的{tax}到几号
      {month}月要出国,{tax}能拖到哪天
      {tax}{month}月征期
      {month}月里头{tax}报税到啥辰光
      {tax}晚了没,{month}月截止几号
      报{tax},{month}月,deadline
      {month}月{tax}好久截止
      {month}月那次{tax}能延期不,原定几号
      查申报日历:{tax},{month}月
      我们小规模,{tax}{month}月还报不,哪天前
      {tax}的事,{month}月几号前弄完
      {month}月{tax}申报截止到
      俺{month}月{tax}还没报嘞,还有几天,哪天截止
      税务局电话打不通,{tax}{month}月到几号
      {month}月下旬报{tax}行不行,截止日`,
      `deadline for {tax} in month {month}
      {tax} due month {month}
      when must {tax} be filed, month {month}
      month {month}: last day for {tax}
      holidays in month {month}, is {tax} moved
      boss is nagging, {tax} for month {month} by when
      {tax} month {month} file before what date ah
      don't want another fine, month {month}, {tax}, date
      I'm abroad in month {month}, latest for {tax}
      filing date of {tax}, month {month} kindly
      is {tax} late already for month {month}
      {month} is the month, {tax} the return, when
      new bookkeeper here: {tax} month {month} cut-off?
      till when can {tax} wait in month {month}`,
    ),
    missing: [
      lacking(
        'month',
        `{tax}几号截止
      {tax}申报期限`,
        `deadline for {tax}
      when is {tax} due`,
        `请问是几月?`,
        `Which month?`,
      ),
      lacking(
        'tax',
        `{month}月报税截止几号
      {month}月申报到哪天`,
        `tax deadline month {month}
      when do I file in month {month}`,
        `请问是哪个税种?`,
        `Which tax?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'month'),
      due: day(r, 2026, 2026),
      extended: r.chance(0.3),
    }),
    answers: answers(
      `{month}月{tax}申报截止日是{due}。
      {tax}({month}月)要在{due}前申报。`,
      `The deadline for {tax} in month {month} is {due}.`,
    ),
  },
  {
    names: words('case_hearing_date|kaiting_shijian|nextHearing|when_is_court|paiqi_chaxun'),
    descriptions: texts(
      `查案件下次开庭时间和法庭
      按案件名返回日期、法庭
      开庭排期`,
      `Next hearing of a case
      Day, time and court room of a lawsuit
      Court calendar`,
    ),
    parameters: [lawsuit],
    questions: texts(
      `{lawsuit}啥时候开庭
      {lawsuit}案几号开庭
      {lawsuit}排期出来没
      {lawsuit}在几号法庭
      {lawsuit} 开庭时间
      当事人一直问{lawsuit}下次庭几时
      {lawsuit}这案子改期了吗,现在哪天
      {lawsuit}几时上庭
      {lawsuit}二次开庭哪天
      证人要请假,{lawsuit}开庭日子给一下
      {lawsuit}那件下回是几点
      我订高铁,{lawsuit}几号上午还是下午
      {lawsuit}官司哪天打
      王律问{lawsuit}的庭期
      {lawsuit}好久开庭嘛
      撞期了没,{lawsuit}在哪天
      {lawsuit}还开不开,几号
      传票丢了,{lawsuit},时间地点
      查{lawsuit}开庭
      {lawsuit}下一次什么辰光
      听说{lawsuit}延了,新时间
      {lawsuit}一案开庭日期及法庭
      俺那{lawsuit}啥前儿开庭
      日程里缺{lawsuit}的庭`,
      `when is the hearing in {lawsuit}
      {lawsuit} court date
      next hearing {lawsuit}?
      has {lawsuit} been moved, what day now
      lost the summons, {lawsuit}, when and where
      which court room for {lawsuit}
      witness needs leave, date of {lawsuit}
      {lawsuit} go court when ah
      is {lawsuit} listed yet
      booking trains, {lawsuit} morning or afternoon and what date
      client keeps asking about {lawsuit}, next time in court
      kindly share next date of {lawsuit}
      calendar gap: {lawsuit} hearing
      the {lawsuit} matter, when are we up`,
    ),
    result: (args, r) => ({
      ...echo(args, 'lawsuit'),
      on: day(r, 2026, 2027),
      at: clock(r),
      room: `第${r.integer(2, 28)}法庭`,
    }),
    answers: answers(
      `{lawsuit}{on} {at}在{room}开庭。
      开庭时间{on} {at},地点{room}({lawsuit})。`,
      `The next hearing in {lawsuit} is on {on} at {at} in {room}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'lawsuit'), hearings: [] }),
      `{lawsuit}还没有排期。`,
      `No hearing has been listed for {lawsuit}.`,
    ),
  },
  {
    names: words('case_lawyer_of_side|shei_daili|counselForParty|who_represents|dailiren_chaxun'),
    descriptions: texts(
      `查案件某一方的代理律师
      按案件和诉讼地位代码返回律师和律所
      代理人`,
      `Counsel of a side in a case
      Lawyer and firm by case and party code
      Who represents whom`,
    ),
    parameters: [
      lawsuit,
      param(
        'side',
        'side|party_code|diwei|party',
        choice(
          option(
            'PL',
            '原告|告人的那方|起诉方|上诉的',
            'the plaintiff|the claimant|whoever is suing|the suing side',
          ),
          option(
            'DF',
            '被告|被告方|被起诉的|挨告的',
            'the defendant|the one being sued|the sued party|the accused side',
          ),
          option(
            'TP',
            '第三人|旁边拉进来的那家|有利害关系的|追加进来的',
            'the third party|the joined party|the interested party|the added one',
          ),
          option(
            'GU',
            '担保人|保证人|做担保的|给担保的那位',
            'the guarantor|the surety|the one who vouched|whoever gave the guarantee',
          ),
        ),
        '诉讼地位代码|哪一方',
        'code of the side',
      ),
    ],
    questions: texts(
      `{lawsuit}{side}请的谁
      {side}的律师是谁,{lawsuit}
      {lawsuit}里{side}代理人哪位
      {lawsuit} {side} 律师
      对方谁打啊,{lawsuit},{side}那边
      {lawsuit}案{side}哪个律所
      {side}嗰边代表律师系边个,{lawsuit}
      想约{side}谈和解,{lawsuit},找哪位律师
      {lawsuit}{side}换律师了没,现在谁
      书记员要{lawsuit}{side}代理律师的姓名
      {lawsuit}这件{side}有没有请律师
      {side}律师厉害不,哪家所的,{lawsuit}
      {lawsuit}的{side}是哪位大状
      给{side}寄材料,{lawsuit},收件律师叫啥
      {lawsuit}{side}哪个代理嘛
      听说{lawsuit}{side}请了个大牌
      {lawsuit}中{side}方律师
      {side},{lawsuit},谁代理
      我们这边知道,{side}谁代理?案子是{lawsuit}
      利冲检索用:{lawsuit}{side}律师
      {lawsuit}官司{side}律师啥人
      {lawsuit}上面{side}那栏写谁
      俺想打听{lawsuit}{side}找的哪个律师
      {lawsuit}{side}委托了谁`,
      `who acts for {side} in {lawsuit}
      {lawsuit} counsel for {side}
      lawyer of {side}, {lawsuit}?
      which firm does {side} use in {lawsuit}
      want to settle {lawsuit}, who do I ring for {side}
      {side} in {lawsuit} represented by who
      has {side} changed lawyers? {lawsuit}
      {lawsuit}: {side} counsel kindly
      {side} engage which lawyer ah, {lawsuit}
      does {side} have a solicitor in {lawsuit}
      heard {side} hired someone big for {lawsuit}, who
      papers go to {side}'s lawyer, {lawsuit}, name?
      conflict check {lawsuit}, {side}
      who's on the other side, i.e. {side}, in {lawsuit}`,
    ),
    missing: [
      lacking(
        'side',
        `{lawsuit}律师是谁
      {lawsuit}谁代理`,
        `who's the lawyer in {lawsuit}
      counsel {lawsuit}`,
        `请问是哪一方的律师?`,
        `For which side?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'lawsuit', 'side'),
      lawyer: someone(r),
      firm: r.pick(words('正衡律师事务所|天行律所|方圆律师事务所|明理律所|铭德律所')),
    }),
    answers: answers(
      `{lawsuit}{side}的代理律师是{lawyer}({firm})。
      {side}由{lawyer}代理,{firm},案件{lawsuit}。`,
      `In {lawsuit}, {side} is represented by {lawyer} of {firm}.`,
    ),
    empty: nothing(
      () => ({ counsel: null }),
      `{lawsuit}的{side}没有登记代理律师。`,
      `No counsel is on record for {side} in {lawsuit}.`,
    ),
  },
  {
    names: words(
      'case_evidence_count|zhengju_qingdan|exhibitsInCase|evidence_filed|juzheng_shuliang',
    ),
    descriptions: texts(
      `查案件交了多少份某类证据
      按案件和证据类型代码返回份数、最近提交日
      证据清单`,
      `Pieces of evidence of a kind filed in a case
      Exhibits by case and evidence code
      What evidence there is`,
    ),
    parameters: [
      lawsuit,
      optional(
        param(
          'kind',
          'kind|evidence_code|zhengju_leixing|exhibit_type',
          choice(
            option(
              'SZ',
              '书证|合同收据那些|纸质材料|白纸黑字的',
              'documents|paper exhibits|contracts and receipts|written evidence',
            ),
            option('ST', '录音录像|视频|监控|录音', 'recordings|video|camera footage|audio'),
            option(
              'DZ',
              '聊天记录|微信截图|电子数据|短信邮件',
              'chat logs|screenshots|messages and mails|electronic data',
            ),
            option(
              'ZR',
              '证人证言|证人的话|证词|旁人作证',
              'witness statements|testimony|what witnesses said|statements',
            ),
            option(
              'JD',
              '鉴定报告|鉴定意见|鉴定书|笔迹鉴定',
              'expert reports|the expert opinion|forensic reports|handwriting report',
            ),
          ),
          '证据类型代码',
          'code of the kind of evidence',
        ),
      ),
    ],
    questions: texts(
      `{lawsuit}交了多少证据
      {lawsuit}{kind}有几份
      {kind},{lawsuit},提交了没
      {lawsuit} {kind} 份数
      明天质证,{lawsuit}里{kind}一共几件
      {lawsuit}{kind}最近一次哪天交的
      {lawsuit}有冇{kind}
      我记得{lawsuit}补过{kind},几份来着
      {lawsuit}案卷里{kind}够不够
      实习生要装订,{lawsuit}{kind}数量
      {lawsuit}证据目录多少条
      {kind}这块{lawsuit}交了好多
      对方说没收到{kind},{lawsuit}我们交过吗
      {lawsuit}官司{kind}几件
      {lawsuit}那{kind}提交日期
      手里{kind}不硬啊,{lawsuit}总共有几份
      查{lawsuit}的{kind}
      举证期快到了,{lawsuit}交了几份
      {lawsuit}上头有{kind}伐
      法官问{lawsuit}{kind}数
      {lawsuit}已归档证据
      {kind}在{lawsuit}一共多少份
      俺那案{lawsuit}{kind}交全没
      {lawsuit}一案{kind}统计`,
      `how much evidence in {lawsuit}
      {lawsuit} {kind} count
      how many {kind} have we filed, {lawsuit}
      any {kind} in {lawsuit}?
      hearing tomorrow; {lawsuit}, number of {kind}
      {kind} for {lawsuit} last filed when
      exhibits {lawsuit}
      other side denies getting {kind}, did we file them, {lawsuit}
      {lawsuit} got {kind} or not
      intern is binding {lawsuit}, how many {kind}
      is {kind} enough in {lawsuit}
      total of {kind}, matter {lawsuit} kindly
      judge wants to know about {kind}, {lawsuit}
      pieces of evidence on file for {lawsuit}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'lawsuit', 'kind'),
      pieces: r.integer(1, 64),
      last_filed: day(r, 2025, 2026),
    }),
    answers: answers(
      `{lawsuit}[的{kind}]共{pieces}份,最近提交于{last_filed}。
      共{pieces}份,最后一次是{last_filed}提交({lawsuit})。`,
      `{pieces} pieces have been filed in {lawsuit}, the last on {last_filed}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'lawsuit'), pieces: 0 }),
      `{lawsuit}没有提交过证据。`,
      `No evidence has been filed in {lawsuit}.`,
    ),
  },
  {
    names: words('trademark_owner|shangbiao_quanren|whoOwnsMark|mark_holder|zhucezhe_chaxun'),
    descriptions: texts(
      `查商标是谁注册的
      按商标和商品类别返回权利人、到期日
      商标权利人`,
      `Owner of a trade mark
      Holder and expiry by mark and class
      Who registered a sign`,
    ),
    parameters: [
      mark,
      optional(
        param(
          'group',
          'group|nice_class|leibie|class_number',
          integer(1, 45),
          '商品类别,1 到 45',
          'Nice class, 1 to 45',
        ),
      ),
    ],
    questions: texts(
      `{mark}商标是谁的
      {mark}{group}类谁注册了
      {mark}被人抢注没
      {mark}第{group}类权利人
      {mark} {group}类
      想开店叫{mark},有人占了吗
      {mark}这个牌子归哪家公司
      {mark}几时到期,边个嘅
      我们{mark}被告了,{group}类到底谁拥有
      {mark}注册人查查
      {group}类里的{mark}在谁名下
      {mark}三个字能用吗,谁注册的
      买{mark}要找谁谈
      {mark}那件商标好多年了,还有效没得
      侵权函写{mark},{group}类,核实权利人
      {mark}牌奶茶是谁家的
      查商标:{mark}
      {mark}啥人注册个
      电商下架了我的货,说{mark}是别人的,{group}类,谁
      {mark}在{group}类有没有主
      想问问{mark}这名的持有人
      {mark}还没过期吧,归谁
      俺看上{mark},{group}类有人弄了没
      {mark}品牌方是`,
      `who owns {mark}
      {mark} class {group} owner
      is {mark} taken
      holder of the {mark} mark?
      want to call my shop {mark}, has someone registered it
      {mark} in class {group}, whose
      got a letter about {mark}, class {group}, check the owner
      {mark} belong to who ah
      does {mark} brand still run, and who has it
      buy {mark} from whom
      proprietor of {mark} kindly
      {mark} expiry and owner
      my listing was pulled because of {mark}, class {group}, who's behind it
      registered by: {mark}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'mark', 'group'),
      owner: firm(r),
      expires: day(r, 2027, 2034),
    }),
    answers: answers(
      `{mark}[第{group}类]的权利人是{owner},{expires}到期。
      权利人:{owner},有效期到{expires}({mark})。`,
      `{mark} is owned by {owner} and expires on {expires}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'mark'), registrations: [] }),
      `没有查到{mark}的注册。`,
      `No registration of {mark} was found.`,
    ),
  },
  {
    names: words(
      'trademark_stage|shangbiao_jindu|markStatus|application_stage_of_mark|shenqing_dao_na',
    ),
    descriptions: texts(
      `查商标申请到哪一步了
      按商标返回阶段和日期
      商标申请进度`,
      `Stage of a trade mark application
      Status and date by mark
      How far a filing has got`,
    ),
    parameters: [mark],
    questions: texts(
      `{mark}申请到哪步了
      {mark}商标下来没
      {mark}初审过了吗
      {mark}公告了没有
      {mark} 进度
      交钱半年了,{mark}啥动静
      {mark}有没有被驳回
      {mark}个商标批咗未
      老板天天问{mark},证书到底啥时候
      {mark}这件还在审?
      {mark}现在什么阶段
      代理机构不回消息,帮查{mark}
      {mark}注册成了没
      包装要印了,{mark}能打R不,什么状态
      {mark}受理通知书下了没
      {mark}那件申请还活着没得
      {mark}异议期过没过
      查状态:{mark}
      {mark}办得哪能了
      有人异议{mark}吗,走到哪了
      {mark}怎么样了
      {mark}牌子注册进展
      俺{mark}注上没
      {mark}最新状态和时间`,
      `how far is {mark}
      {mark} application status
      has {mark} gone through
      is {mark} registered yet
      printing boxes soon, can we put R on {mark}, what stage
      was {mark} refused
      {mark} pass already or not
      agent's gone silent, where's {mark} at
      stage of {mark} please
      six months and no word on {mark}
      published? {mark}
      any opposition to {mark}, where does it stand
      present position of {mark} filing kindly
      {mark} mark progress`,
    ),
    result: (args, r) => ({
      ...echo(args, 'mark'),
      stage: r.pick(['已受理', '实质审查中', '初审公告', '已注册', '驳回复审']),
      since: day(r, 2025, 2026),
    }),
    answers: answers(
      `{mark}目前是{stage},自{since}起。
      状态:{stage},{since}更新({mark})。`,
      `{mark} is at "{stage}" since {since}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有查到{mark}的申请。`,
      `No application for {mark} was found.`,
    ),
  },
  {
    names: words('trademark_similar|jinsi_shangbiao|similarMarks|marks_like_this|chachong'),
    descriptions: texts(
      `查有几个跟某商标近似的
      按商标和近似方式代码返回数量和最接近的一个
      近似查询`,
      `Marks similar to a sign
      Number and closest by way of likeness
      Likeness search for a trade mark`,
    ),
    parameters: [
      mark,
      param(
        'likeness',
        'likeness|match_code|jinsi_fangshi|similarity',
        choice(
          option(
            'SND',
            '读音像的|听起来一样|谐音|发音近的',
            'sounding alike|the same sound|how it sounds|pronunciation',
          ),
          option(
            'SHP',
            '字形像的|长得像|看着差不多|样子近的',
            'looking alike|shape|how it looks|the look of it',
          ),
          option(
            'MNG',
            '意思像的|含义相同|意思差不多|含义近的',
            'meaning the same|meaning|the sense of it|what it means',
          ),
          option(
            'IMG',
            '图形像的|logo像|图案近似|标志像的',
            'a like logo|the logo|the picture|the drawing part',
          ),
        ),
        '近似方式代码',
        'code of the way of likeness',
      ),
    ],
    questions: texts(
      `有没有跟{mark}{likeness}商标
      {mark}{likeness}有几个
      {likeness},查{mark}
      {mark} {likeness} 近似
      注册{mark}前查一下{likeness}
      怕被驳,{mark}{likeness}多不多
      {mark}有冇{likeness}
      {mark}撞名没,只看{likeness}
      {mark}最{likeness}是哪个
      {likeness}都算近似吧,那{mark}有几件
      查重{mark},按{likeness}
      客户想叫{mark},{likeness}风险大不大,有几个
      {likeness}的名字多得很吧?{mark}
      {mark}这名儿{likeness}好多个
      {mark}跟别人{likeness}伐
      有人说{mark}抄袭,{likeness}商标列一下
      {mark}检索,条件{likeness}
      先不管类别,{mark}{likeness}的数量
      {mark}牌,{likeness},有没有
      给{mark}做个近似查询,{likeness}就行
      {mark}里有没{likeness}的老商标
      跟{mark}{likeness},找找
      俺怕{mark}和人家{likeness},有几家
      {mark}近似几个,看{likeness}`,
      `anything similar to {mark} by {likeness}
      {mark} {likeness} search
      marks like {mark}, going by {likeness}
      how many clash with {mark} on {likeness}
      before filing {mark}, check {likeness}
      {likeness}: {mark}, any hits
      client loves {mark}, risk by {likeness}?
      {mark} got similar or not, {likeness}
      somebody says {mark} is a copy, {likeness} wise
      closest mark to {mark} in terms of {likeness}
      is {mark} safe on {likeness}
      do a {likeness} likeness search for {mark} kindly
      similar to {mark}? {likeness} only please
      number of marks near {mark}, criterion {likeness}`,
    ),
    missing: [
      lacking(
        'mark',
        `查查{likeness}商标有几个
      近似查询,{likeness}`,
        `search by {likeness}
      any similar ones, {likeness}`,
        `请问要查哪个商标?`,
        `Which mark should I check?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'mark'),
      hits: r.integer(1, 48),
      closest_no: code(r, 'TM'),
    }),
    answers: answers(
      `与{mark}近似({likeness})的有{hits}件,最接近的是{closest_no}。
      {hits}件近似,最近的是{closest_no}({mark},{likeness})。`,
      `{hits} marks are similar to {mark} ({likeness}); the closest is {closest_no}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'mark'), hits: 0 }),
      `没有和{mark}近似的商标({likeness})。`,
      `No mark is similar to {mark} ({likeness}).`,
    ),
  },
]
