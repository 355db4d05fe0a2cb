/** Printing, clothes, furniture, jewellery, toys, cosmetics, cold chain, ports, rail freight, recycling. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, day, decimal, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const RAIL = among(
  '团结村|城厢|阿拉山口|郑州圃田|平湖南|二连|义乌西|霍尔果斯口岸|钦州港东|大红门|满洲里|昆明王家营西|新筑|尧化门|舟山北|绥芬河|胶州|吴家山',
  'Tilburg|Duisburg Hohenbudberg|Crewe|Mundra Port|Novi Sad|Chicago south|Barking|Lodz Olechow|Kewdale|Dadri|Vienna|Port Botany|Trieste Campo Marzio',
)
const VESSELS = among(
  '远洋之星|海丰|中谷南京|长锦天津号|顺达168|东方信天翁|浙海油九|粤运|蓝鲸二号|海上丝路先锋|德运|鸿源206',
  'Ever Hope|MV Lydia|Northern Gannet|Sea Oak|Pacific Morning Star|Tern|Ocean Bridge|Baltic Wren|Kestrel II|Blue Heron of Oban',
)
const PRESSES = among(
  '海德堡|小森四开|老北人|数码机二号|五色罗兰|轮转机|柔印B|丝网房|柯尼卡|胶印东机|标签机|一号对开',
  'Heidelberg|Komori two|the old Roland|digital B|flexo line|web press|screen room|label press|KBA five colour|Indigo',
)
const JOBS = among(
  '中秋礼盒|年报封面|茶叶罐标贴|企业画册|喜糖袋|菜单折页|药品说明书|小学英语练习册|门店海报|口红外盒|吊牌|挂历|旅游地图|酒盒内衬',
  'autumn catalogue|tea labels|annual report|wedding cards|menu fold-out|trail map|lipstick cartons|posters|swing tags|medicine leaflet|school workbook',
)

export const families: Family[] = [
  {
    names: words('paper_stock_sheets|sheets_on_hand|zhizhang_kucun|countPaper'),
    descriptions: texts(
      `纸张库存
      某种纸某个表面处理还剩多少令`,
      `Paper in store
      Reams left of a paper with one surface`,
    ),
    parameters: [
      param(
        'paper',
        'paper|stock|zhizhong|paperName',
        among(
          '铜版|白卡|牛皮纸|双胶|宣纸|珠光艺术纸|超感滑面|灰底白板|硫酸纸|轻涂|再生环保纸|黑卡|刚古',
          'kraft|art paper|ivory board|bond|rice paper|recycled white|black card|greyboard|tracing|conqueror laid|newsprint',
        ),
        '纸种',
        'paper',
      ),
      param(
        'surface',
        'surface|finish|biaomian|f',
        choice(
          option('GL', '亮面|光的|反光那种', 'glossy|shiny'),
          option('MT', '哑光|哑面|不反光的', 'matt|not shiny'),
          option('EM', '压纹|带纹路|有凹凸的', 'embossed|textured'),
          option('UC', '没涂层|原纸面', 'uncoated|bare'),
        ),
        '表面代码',
        'surface code',
      ),
      param('gsm', 'gsm|weight|kezhong|grams', integer(60, 400), '克重', 'grams per square metre'),
    ],
    questions: texts(
      `{gsm}克{surface}{paper}还有几令
      {paper}{surface}{gsm}克 库存
      仓库里{surface}的{paper}够不够,要{gsm}克
      {gsm}克的{paper},{surface},剩多少
      开机前查{paper},{gsm}g,{surface}
      {surface}{gsm}克{paper}没了吗
      客户换纸,想用{paper}{surface},克重{gsm},咱有现货不
      {paper}{gsm}克那堆是{surface}的吧,还余多少令
      纸行明天放假!先确认{gsm}克{paper}{surface}有多少
      要印贺卡,{surface},{paper},{gsm}的
      克重{gsm}、面{surface}、纸{paper},库里几令
      {paper}有{surface}的么,{gsm}克
      师傅问{gsm}克{surface}的还剩多少令,纸是{paper}
      还有几多{paper}呀,{gsm}克{surface}
      {surface},{gsm}克,{paper},查库
      上回剩的{paper}{surface}应该是{gsm}克吧,数量报我`,
      `reams of {gsm} gsm {surface} {paper} left
      {paper} {surface} {gsm} stock
      do we have {paper}, {gsm} grams, {surface}
      customer wants {surface} {paper} at {gsm}, in store?
      before I start the press check {gsm} {paper} {surface}
      {gsm} g {surface}, paper is {paper}, count
      how much {paper} remains, the {surface} one, {gsm} gsm
      mill is closed tomorrow so tell me {surface} {paper} {gsm}
      is the {paper} pile {surface} {gsm}, and what's left
      we print greeting cards: {surface}, {gsm}, {paper}
      any {gsm} gsm {paper} that is {surface}
      out of {surface} {paper}? weight {gsm}`,
    ),
    result: (args, r) => ({ ...echo(args, 'paper', 'surface', 'gsm'), reams: r.integer(1, 420) }),
    answers: answers(
      `{gsm}克{surface}{paper}还有{reams}令。
      {paper}({surface},{gsm}克)剩{reams}令。`,
      `There are {reams} reams of {surface} {paper} at {gsm} gsm.`,
    ),
    empty: nothing(
      () => ({ reams: 0 }),
      `{gsm}克{surface}{paper}没有库存。`,
      `No {surface} {paper} at {gsm} gsm in store.`,
    ),
  },
  {
    names: words('move_print_job|switch_press|gaiji_yinshua|reassignPress'),
    descriptions: texts(
      `印件改机台
      把某个印件从一台印刷机转到另一台`,
      `Move a job to another press
      Take a print job off one press and plan it on another`,
    ),
    parameters: [
      param('job', 'job|print_job|yinjian|jobName', JOBS, '印件', 'job'),
      param('from', 'from|from_press|yuanji|oldPress', PRESSES, '原机台', 'press now'),
      param('to', 'to|to_press|xinji|newPress', PRESSES, '新机台', 'new press'),
    ],
    questions: texts(
      `{job}从{from}转到{to}印
      {from}坏了,{job}上{to}
      把{job}挪给{to},原来排在{from}
      {to}空着呢,{from}的{job}拿过去
      改机:{job} {from} {to}
      {from}→{to},印件{job}
      {job}别在{from}做了,换{to}
      {job}追样不准,撤下{from}改{to}吧
      排产调整,{to}接{from}那单{job}
      夜班要赶{job},由{from}切到{to}
      今晚{to}开{job},{from}腾出来
      {from}上面的{job}你给调到{to}那边去
      原定{from},现定{to},活是{job}
      因为{from}换橡皮布,{job}先移{to}
      {to}能印{job}不?能就从{from}改过来
      请将{job}由{from}改至{to}`,
      `put {job} on {to}, take it off {from}
      {from} is down, run {job} on {to}
      {job} from {from} to {to}
      {to} is free so give it the {job} from {from}
      move the {job} over, {from} out, {to} in
      colours are off on {from}, please switch {job} to {to}
      to {to} with {job}, it was planned on {from}
      night shift: {job} leaves {from} and goes on {to}
      replan {job}, old press {from}, new press {to}
      we need {from} empty, shift {job} onto {to}
      can {to} take {job} instead of {from}
      {from} no, {to} yes, for {job}`,
    ),
    missing: [
      lacking(
        'to',
        `{from}坏了,{job}改台机
        {job}不能在{from}印了`,
        `{from} is broken, move {job}
        take {job} off {from}`,
        `改到哪台机?`,
        `Which press shall it go to?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'job', 'from', 'to'), start: clock(r) }),
    answers: answers(
      `{job}已从{from}改到{to},{start}开印。
      {to}接{from}的{job},开印时间{start}。`,
      `{job} moved from {from} to {to} and starts at {start}.`,
    ),
  },
  {
    names: words('binding_price|bind_copies_quote|zhuangding_jia|bookBindingFee'),
    descriptions: texts(
      `装订报价
      按装订方式和本数算单价`,
      `Price of binding
      Price per copy by way of binding and number of copies`,
    ),
    parameters: [
      param(
        'way',
        'way|binding|fangshi|bindCode',
        choice(
          option('SS', '骑马钉|中间打两个钉', 'saddle stitched|two staples in the fold'),
          option('PB', '胶装|无线胶装', 'perfect bound|glued spine'),
          option('HC', '精装|硬壳', 'hardback|hard cover'),
          option('WO', '铁圈装|双线圈', 'wire bound|wire-o'),
          option('TH', '锁线|线装', 'thread sewn|sewn'),
        ),
        '装订代码',
        'binding code',
      ),
      param('copies', 'copies|qty|benshu|count', integer(20, 8000), '本数', 'copies'),
      param('job', 'job|title|yinjian|what', JOBS, '印件', 'job'),
    ],
    questions: texts(
      `{job}{copies}本{way}多少钱一本
      {way}做{copies}本{job}
      {copies}本,{way},{job},报价
      {job}想改{way},{copies}本单价几何
      印完{job}还要{way},一共{copies}本
      {way}贵不贵啊,{job},{copies}册
      出版社让报{job}{way}的价,数量{copies}
      {job}要是{way}一本加多少,做{copies}
      {copies}本{job},客户纠结,先看{way}
      老板,{way},{copies}本{job}最低
      就{job}那个活{way}啥价钱 {copies}
      不要别的订法,{way},{job}{copies}本
      装订费:{job}/{way}/{copies}
      我要{copies}本{way}的{job}
      {job}成品{way},按{copies}本核
      算下{way}费用,印数{copies},品名{job}`,
      `{way} {job}, {copies} copies, price each
      how much for {copies} {job} {way}
      {job} {copies} {way} quote
      if we have the {job} {way} what does it add at {copies}
      publisher wants {job} {way}, run of {copies}
      is {way} dear? {copies} of the {job}
      cost per copy pls: {copies}, {job}, {way}
      thinking of {way} for {job}, qty {copies}
      {copies} copies of {job} and they'd like it {way}
      after printing {job} it will be {way}, {copies} pieces
      best rate on {way} for {copies} {job}
      bind {job} {way}, count is {copies}, how much`,
    ),
    result: (args, r) => ({ ...echo(args, 'way', 'copies', 'job'), each: real(r, 0.3, 26, 2) }),
    answers: answers(
      `{job}{way}{copies}本,每本{each}元。
      {copies}本{job}做{way},单价{each}元。`,
      `{copies} copies of {job}, {way}: {each} yuan each.`,
    ),
  },
  {
    names: words('fabric_care_rule|may_fabric_be|mianliao_xihu|careForCloth'),
    descriptions: texts(
      `面料护理要求
      某种面料能否机洗、熨烫等以及最高温度`,
      `Care of a fabric
      Whether a cloth stands washing, ironing and so on, and up to which heat`,
    ),
    parameters: [
      param(
        'cloth',
        'cloth|fabric|mianliao|material',
        among(
          '真丝双绉|羊绒|香云纱|灯芯绒|天丝|亚麻|醋酸缎|莫代尔|铜氨丝|牛仔|三醋酸|羽纱|摇粒绒|桑蚕丝乔其|苎麻|泡泡纱',
          'linen|mulberry silk|cashmere|corduroy|raw denim|viscose|Harris tweed|polar fleece|lyocell|wool crepe|velvet|seersucker',
        ),
        '面料',
        'fabric',
      ),
      param(
        'act',
        'act|care|chuli|careCode',
        choice(
          option('W1', '机洗|扔洗衣机', 'machine washing|the washing machine'),
          option('I2', '熨烫|拿熨斗烫', 'ironing|a hot iron'),
          option('T3', '烘干|进烘干机', 'tumble drying|the dryer'),
          option('D4', '干洗|送洗衣店干洗', 'dry cleaning|the cleaners'),
          option('B5', '漂白|用漂白水', 'bleaching|bleach'),
        ),
        '护理代码',
        'care code',
      ),
    ],
    questions: texts(
      `{cloth}能{act}吗
      {act}{cloth}会不会坏
      {cloth}料子{act}行不行,最高几度
      顾客问{cloth}这款{act}没问题吧
      洗唛上要写{act},面料{cloth},怎么标
      {cloth} {act} 要求
      我把{cloth}裙子拿去{act},会缩不
      {act}温度上限?{cloth}
      打样师说{cloth}怕{act},真的假的
      俺家那件{cloth}的,{act}中不中
      {cloth}面料{act}规定
      {act}。布是{cloth}。可以吗
      直播间有人问{cloth}可不可以{act}
      换成{cloth}后{act}标志还一样么
      外贸单要写护理,{cloth}对{act}怎么说
      如果{act}的话{cloth}最多多少度`,
      `does {cloth} stand {act}
      {cloth} and {act}, ok?
      is {act} fine for {cloth}
      a shopper asks about {act} on the {cloth} dress
      {act}, max temperature, {cloth}
      care label for {cloth}: what about {act}
      will {act} shrink my {cloth}
      sample maker says {cloth} hates {act}, true
      rule on {act} if the shell is {cloth}
      {cloth} fabric {act}
      how hot may {act} be with {cloth}
      can or not {act} for {cloth} ah`,
    ),
    result: (args, r) => ({
      ...echo(args, 'cloth', 'act'),
      max_celsius: r.pick([30, 40, 60, 110, 150]),
      allowed: r.pick(['yes', 'with care', 'no']),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          result.allowed === 'no'
            ? `${said['cloth']}不能${said['act']}。`
            : `${said['cloth']}可以${said['act']},最高${result.max_celsius}度${result.allowed === 'yes' ? '' : ',要小心'}。`,
      ],
      en: [
        (_, result, said) =>
          result.allowed === 'no'
            ? `${said['cloth']} does not stand ${said['act']}.`
            : `${said['cloth']} stands ${said['act']} up to ${result.max_celsius} degrees${result.allowed === 'yes' ? '' : ', with care'}.`,
      ],
    },
  },
  {
    names: words('book_alteration|tailor_job|gaiyi_dan|newAlteration'),
    descriptions: texts(
      `改衣下单
      给某顾客的一件衣服开改衣单`,
      `Order an alteration
      Open a tailoring job for a customer's garment`,
    ),
    parameters: [
      param('customer', 'customer|client|guke|forWhom', bank('person'), '顾客', 'customer'),
      param(
        'garment',
        'garment|piece|yifu|item',
        among(
          '西裤|旗袍|羽绒服|呢大衣|牛仔裤|伴娘礼服|校服外套|皮夹克|婚纱|格子衬衫|汉服马面裙|风衣|工作服上衣',
          'suit trousers|wedding dress|leather jacket|wool coat|jeans|school blazer|bridesmaid gown|checked shirt|kilt|parka',
        ),
        '衣物',
        'garment',
      ),
      param(
        'work',
        'work|alteration|gaifa|workCode',
        choice(
          option('HEM', '改短|裁裤脚|剪短一截', 'shortened|taken up'),
          option('TAK', '收腰|改瘦', 'taken in|made slimmer'),
          option('LET', '放大|改肥', 'let out|made wider'),
          option('ZIP', '换拉链|拉链坏了要修', 'a new zip|zip replaced'),
          option('LIN', '换里子|重做内衬', 'a new lining|relined'),
          option('PCH', '补洞|织补', 'patched|the hole mended'),
        ),
        '改法代码',
        'work code',
      ),
    ],
    questions: texts(
      `{customer}的{garment}{work}
      给{customer}开单,{garment}要{work}
      {garment}{work},顾客{customer}
      {work}一件{garment},{customer}放下的
      {customer}拿来条{garment}说{work}
      改衣单 {customer} {garment} {work}
      刚收了{garment},是{customer}的,给他{work}
      周五结婚呢,{customer}那件{garment}赶紧{work}
      记一下,{customer},{garment},{work}
      {work}的活儿,{garment},写{customer}名字
      客人{customer}讲{garment}穿着不合身,{work}
      师傅!{garment}{work},{customer}明天取
      登记{garment}给{work},姓名{customer}
      {customer}女士说{garment}要{work}一下
      同一家的,{garment}{work},算{customer}头上
      {garment}要{work},单子开给{customer}`,
      `{customer}'s {garment} comes in today: {work}
      {garment}, {work}, customer {customer}
      new job: {work} for {customer}, the {garment}
      {customer} left a {garment}, wants {work}
      wedding is friday so do {customer}'s {garment}, {work}
      write down {customer} / {garment} / {work}
      please open a ticket, {garment} {work}, name {customer}
      just took in a {garment} from {customer}: {work}
      {work} on the {garment} that {customer} brought
      does not fit {customer} any more, {garment}, {work} please
      {garment} to have {work}, belongs to {customer}
      tailor, {customer} asks for the {garment}, {work}, tomorrow`,
    ),
    result: (args, r) => ({
      ticket: code(r, 'AL'),
      ...echo(args, 'customer', 'garment', 'work'),
      ready: day(r, 2026, 2026),
      fee: r.integer(15, 260),
    }),
    answers: answers(
      `改衣单{ticket}:{customer}的{garment}{work},{fee}元,{ready}取。
      已给{customer}开单{ticket},{garment}{work},费用{fee}元,{ready}可取。`,
      `Ticket {ticket}: {garment} of {customer}, {work}, {fee} yuan, ready on {ready}.`,
    ),
  },
  {
    names: words('piece_rate|sewing_operation_pay|gongxu_danjia|stitchRate'),
    descriptions: texts(
      `工序计件单价
      某款某道工序做一件给多少钱`,
      `Piece rate of a sewing operation
      Pay per piece for an operation of a style`,
    ),
    parameters: [
      param('style', 'style|kuanhao|model', bank('sku'), '款号', 'style'),
      param(
        'step',
        'step|operation|gongxu|opCode',
        choice(
          option('05', '上领子|装领', 'collar setting|putting the collar on'),
          option('12', '开袋|做口袋', 'pockets|pocket making'),
          option('18', '锁边|打边|拷边', 'overlocking|serging'),
          option('23', '钉扣|打扣子', 'buttons|button sewing'),
          option('31', '上袖|绱袖子', 'sleeves|sleeve setting'),
          option('40', '剪线头|修线', 'thread trimming|snipping loose ends'),
        ),
        '工序号',
        'operation number',
      ),
    ],
    questions: texts(
      `{style}{step}几毛一件
      {step}单价,款{style}
      {style}这款{step}多少钱
      做{style}的{step},一个给几分
      阿姐们嫌低,{style}{step}到底定多少
      {step}做{style}划得来不
      工价表 {style} {step}
      新款{style}来了,{step}单价出了没
      我今天干了一天{step},款号{style},一件算多少
      {style}的工序价,{step}
      财务核工资,要{style}里{step}那道
      {step}?{style}?单价?
      车间主任问{style}款{step}怎么计件
      外发厂报价高,我看看咱{step}内部价,{style}
      {style}返单{step}涨没涨
      查{step}计件价 {style}款`,
      `{style} {step} rate
      how much per piece for {step} on {style}
      what do we pay for {step}, style {style}
      I did {step} all day on {style}, what is one worth
      girls say it's low, {style}, {step}, how much is set
      new style {style} is in, price of {step} out yet
      payroll needs {step} for {style}
      rate please: {style}, operation {step}
      is {step} on {style} paid more than last time
      outworker asks a lot; our own {step} price for {style}
      look up {step} in {style}
      for {style} how is {step} paid`,
    ),
    result: (args, r) => ({ ...echo(args, 'style', 'step'), yuan: real(r, 0.05, 6, 2) }),
    answers: answers(
      `{style}{step}每件{yuan}元。
      款{style}的{step},计件{yuan}元。`,
      `On {style}, {step} pays {yuan} yuan a piece.`,
    ),
  },
  {
    names: words('change_furniture_finish|swap_wood_colour|jiaju_huanse|setOrderFinish'),
    descriptions: texts(
      `家具订单换颜色
      把一件家具的饰面由原来的换成另一种`,
      `Change the finish of ordered furniture
      Replace the old finish of a piece by a new one`,
    ),
    parameters: [
      param(
        'piece',
        'piece|furniture|jiaju|item',
        among(
          '五斗柜|餐边柜|罗汉床|岛台|转角沙发|书桌|儿童上下铺|博古架|鞋柜|床头柜一对|梳妆台|衣帽间隔板|玄关',
          'sideboard|bunk bed|corner sofa|writing desk|tall dresser|bookcase|shoe cabinet|kitchen island|two bedside tables|stool',
        ),
        '家具',
        'piece',
      ),
      param(
        'old',
        'old|old_finish|yuanse|before',
        among(
          '胡桃木|原木色|雅灰|奶油白|黑橡开放漆|柚木|暖白|樱桃红|岩板灰|本色|肤感雾蓝',
          'walnut|cream|natural oak|smoky grey|teak oil|white wash|cherry|black ash stain|sage',
        ),
        '原饰面',
        'old finish',
      ),
      param(
        'fresh',
        'fresh|new_finish|xinse|after',
        among(
          '白蜡|浅橡木|高级灰|深咖|橄榄绿|水洗白|榆木擦色|米黄|象牙白亮光|炭黑|黑胡桃直纹',
          'charcoal|light oak|olive|ivory gloss|dark coffee|pale elm|midnight blue lacquer|sand|ebony',
        ),
        '新饰面',
        'new finish',
      ),
    ],
    questions: texts(
      `{piece}由{old}改成{fresh}
      {piece}不要{old}了,换{fresh}
      客户后悔了,{old}的{piece}想做{fresh}
      {fresh}吧,{piece},原来定的是{old}
      改色:{piece},{old}→{fresh}
      把{piece}饰面从{old}换到{fresh}
      {piece}还没上漆吧?{old}改{fresh}来得及不
      我太太讲{old}太深,{piece}要{fresh}
      {old}换{fresh} {piece}
      地板铺好了才发现{piece}配{old}难看,改为{fresh}
      订单里{piece}写错色,{old}是错的,{fresh}才对
      设计师的意思是{piece}用{fresh}代替{old}
      帮忙跟厂里讲{piece}做{fresh}那个色,别{old}
      要{fresh}款{piece},之前下的{old}作废
      {old}{piece}变{fresh},加钱也行
      {piece}颜色更正为{fresh}(原{old})`,
      `make the {piece} {fresh} rather than {old}
      {piece}: {old} to {fresh}
      change {old} to {fresh} on the {piece}
      client regrets {old}, wants {fresh} for the {piece}
      my wife finds {old} too dark, {piece} in {fresh} please
      is the {piece} painted yet? swap {old} for {fresh}
      {fresh} it is, the {piece}, no more {old}
      wrong colour on order, {piece} should be {fresh} and not {old}
      with the new floor {old} looks bad, redo {piece} as {fresh}
      designer says {fresh} in place of {old}, it's the {piece}
      tell the factory: {piece}, out {old}, in {fresh}
      {old} {piece} becomes {fresh}, we pay extra`,
    ),
    missing: [
      lacking(
        'fresh',
        `{piece}不要{old}了
        {old}的{piece}想换个颜色`,
        `no {old} on the {piece} please
        I want another colour than {old} for the {piece}`,
        `换成什么饰面?`,
        `Which finish would you like instead?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'piece', 'old', 'fresh'), extra: r.integer(0, 900) }),
    answers: answers(
      `{piece}已由{old}改为{fresh},加收{extra}元。
      改好了,{piece}从{old}换{fresh},补差{extra}元。`,
      `The {piece} is changed from {old} to {fresh}; {extra} yuan extra.`,
    ),
    empty: nothing(
      () => ({ error: 'in production' }),
      `{piece}已经投产,不能由{old}改{fresh}。`,
      `The {piece} is in production, so {old} can't become {fresh}.`,
    ),
  },
  {
    names: words('furniture_spare_part|flatpack_part_order|jiaju_peijian|requestFitting'),
    descriptions: texts(
      `家具补配件
      为某款家具补寄缺少的五金件`,
      `Send a missing furniture part
      Post fittings for a model`,
    ),
    parameters: [
      param(
        'model',
        'model|product|xinghao|range',
        among(
          '北欧小鹿|云朵|山丘书架|原野系列餐桌|拾光|栖木二代|小方|半岛|格子铺|老船木茶台|雪松',
          'Fjord|Cloud nine|Hilltop shelf|Little Deer|Barn table|Cedar|Nook two|Halden|Square',
        ),
        '款式',
        'model',
      ),
      param(
        'part',
        'part|fitting|peijian|partCode',
        choice(
          option('HG', '铰链|合页|门上那个折页', 'hinge|door hinge'),
          option('SL', '滑轨|抽屉轨道', 'drawer runner|slide'),
          option('CB', '三合一|连接件|偏心轮', 'cam lock|the round twisty lock'),
          option('FT', '脚垫|柜脚', 'foot|foot pad'),
          option('HD', '拉手|把手', 'handle|knob'),
          option('AX', '内六角扳手|六角匙', 'allen key|hex key'),
        ),
        '配件代码',
        'part code',
      ),
      param('qty', 'qty|count|shuliang|n', integer(1, 20), '数量', 'how many'),
    ],
    questions: texts(
      `{model}缺{qty}个{part}
      补寄{part}{qty}个,{model}的
      {model}装到一半发现少{part},要{qty}个
      {part}×{qty} {model}
      你们{model}少给了我{qty}个{part}!
      麻烦寄{qty}个{part}过来,买的{model}
      {part}断了,{model}那款,再来{qty}
      给{model}配{part},数量{qty}
      开箱清点,{model}{part}差{qty}个
      {qty}个{part}寄到原地址,产品{model}
      柜子是{model},门歪了,换{part},{qty}件
      还要{part},{qty},型号{model}
      {model}用的{part}补{qty}件
      小孩把{model}的{part}弄丢了{qty}个,咋整
      安装师傅等着呢,{model}{part}{qty}个快发
      客诉单:{model},缺{part},{qty}`,
      `{model} is missing {qty} {part}
      send {qty} {part} for {model}
      halfway through building {model} and there's no {part}, need {qty}
      {part} x {qty}, {model}
      you left out {qty} {part} from my {model}
      my {model} broke its {part}, {qty} new ones please
      for the {model}: {part}, quantity {qty}
      kids lost {qty} of the {part} on {model}
      fitter is waiting, post {qty} {part}, model {model}
      could I have {qty} more {part} to fit {model}
      spare {part} wanted, {qty}, bought {model} in spring
      counted the box, {model} short of {part} by {qty}`,
    ),
    result: (args, r) => ({ parcel: code(r, 'SP'), ...echo(args, 'model', 'part', 'qty') }),
    answers: answers(
      `已补寄{model}的{part}{qty}个,包裹号{parcel}。
      {part}{qty}个({model})已安排寄出,包裹{parcel}。`,
      `{qty} {part} for {model} will be posted, parcel {parcel}.`,
    ),
  },
  {
    names: words('gem_price|loose_stone_quote|luoshi_baojia|stonePerCarat'),
    descriptions: texts(
      `裸石报价
      某种宝石按净度和克拉数的价格`,
      `Price of a loose stone
      Price of a gem by clarity and carats`,
    ),
    parameters: [
      param(
        'stone',
        'stone|gem|baoshi|gemName',
        among(
          '红宝|帕拉伊巴碧玺|祖母绿|坦桑石|海蓝|鸽血红|皇家蓝蓝宝|尖晶石|沙弗莱|托帕石|猫眼|亚历山大变石|月光石',
          'ruby|Paraiba tourmaline|emerald|tanzanite|spinel|royal blue sapphire|aquamarine|topaz|cat eye|moonstone|garnet',
        ),
        '宝石',
        'stone',
      ),
      param(
        'clarity',
        'clarity|grade|jingdu|q',
        choice(
          option('IF', '全净|一点杂质都没有', 'flawless|perfectly clean'),
          option('VS', '微瑕|基本干净', 'nearly clean|very slightly marked'),
          option('SI', '小瑕|放大能看见棉', 'slightly included|lightly marked'),
          option('I', '明显有裂|肉眼可见瑕疵', 'visibly included|visibly flawed'),
        ),
        '净度代码',
        'clarity code',
      ),
      param('carat', 'carat|ct|kela|weight', decimal(0.3, 9, 2), '克拉', 'carats'),
    ],
    questions: texts(
      `{carat}克拉{clarity}{stone}多少钱
      {stone}{carat}ct,{clarity},报价
      {clarity}的{stone},{carat}克拉,行价
      想镶戒指,{stone}{clarity},大概{carat}克拉要多少预算
      {stone} {clarity} {carat}
      客人就认{clarity},{carat}克拉{stone}给个数
      这颗{carat}克拉的{stone}是{clarity}吧,值几多
      {clarity}{carat}克拉,石头是{stone}
      收货价呢?{stone},{carat}克拉,{clarity}
      水贝那头{stone}{clarity}{carat}克拉咋卖
      {stone}涨疯了,{carat}克拉还要{clarity}的得多少
      奶奶留下一颗{stone},{carat}克拉,{clarity},估个价
      单颗{carat},{stone},{clarity},批发
      我看上{stone}这种,{clarity}行了,{carat}克拉
      不到证书级的,{clarity}{stone}{carat}克拉啥价
      查裸石:{carat}克拉,{clarity},{stone}`,
      `{carat} carat {clarity} {stone} price
      {stone} {clarity} {carat}ct
      how much is a {clarity} {stone} of {carat} carats
      for a ring I want {stone}, {clarity}, around {carat} carat
      granny left me a {stone}, {carat} ct, {clarity}, worth?
      client insists on {clarity}; {carat} carat {stone} quote
      {stone} has gone mad, what's {carat} in {clarity}
      trade price: {clarity}, {stone}, {carat} carat
      this {carat} carat {stone} is {clarity}, value it
      loose {stone} pls, {carat} ct and {clarity}
      at {carat} carats what does {stone} {clarity} fetch
      quote {clarity} for me, {stone}, weight {carat}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'stone', 'clarity', 'carat'),
      total: r.integer(600, 240000),
    }),
    answers: answers(
      `{carat}克拉{clarity}{stone}报价{total}元。
      {stone}({clarity},{carat}克拉)共{total}元。`,
      `A {clarity} {stone} of {carat} carats is {total} yuan.`,
    ),
  },
  {
    names: words('engrave_piece|engraving_order|kezi_dan|addEngraving'),
    descriptions: texts(
      `首饰刻字
      在某件首饰上刻指定的字,可选字体`,
      `Engrave jewellery
      Put words on a piece, in a typeface if given`,
    ),
    parameters: [
      param(
        'piece',
        'piece|jewel|shoushi|item',
        among(
          '对戒男款|长命锁|手镯|怀表|吊坠背面|银筷子|金条|尾戒|足银平安扣|袖扣|婚戒内圈',
          'wedding ring|locket|silver bangle|pocket watch|cufflinks|signet|baby spoon|bar pendant',
        ),
        '首饰',
        'piece',
      ),
      param(
        'text',
        'text|words|keci|inscription',
        among(
          '平安|岁岁年年|永结同心|给最好的妈妈|吾爱|百年好合长相守|小满|执子之手|勿忘|一生一世一双人|阿宝',
          'Forever|to my Anna|always yours|Mum|be brave little one|Carpe Diem|Jo and Sam|hope|home is you',
        ),
        '刻的字',
        'words',
      ),
      optional(
        param(
          'face',
          'face|font|ziti|fontCode',
          choice(
            option('KAI', '楷书|正楷', 'upright script|neat letters'),
            option('LI', '隶书|扁一点的古字', 'old flat script|clerical style'),
            option('ZH', '篆字|印章那种字', 'seal script|stamp letters'),
            option('CUR', '花体|连笔', 'cursive|flowing letters'),
          ),
          '字体代码',
          'typeface code',
        ),
      ),
    ],
    questions: texts(
      `{piece}上刻{text}
      刻{text},{piece}
      {piece}刻字,内容{text},{face}
      客人要在{piece}刻{face}的{text}
      {text}这几个字弄到{piece}上
      给{piece}打上{text},字体{face}
      {piece}→{text}
      {face},{text},刻在{piece}
      我想在{piece}那里写{text}几个小字可以不
      写{text}吧,不写日期,东西是{piece}
      {piece}做礼物的,请刻上{text}字样
      就刻{text}这句,用{face},在{piece}
      帮我登记{piece}:刻字{text}
      老公生日,{piece}加刻{text}
      {face}的{text},{piece}一件,刻好寄我
      {piece}要是能刻{text}就更好了,下单吧`,
      `engrave {piece} with {text}
      {text} on the {piece} please
      {piece}, words {text}, {face}
      put {text} onto my {piece}
      it's a gift, the {piece} should say {text}
      {face} {text} on {piece}
      have {text} cut in {face} on a {piece}
      engraving: {piece} / {text}
      no date, just {text}, the piece is {piece}
      customer wants the {piece} to read {text}, {face}
      can you write {text} in {face}, {piece}
      her birthday is near so add {text} to the {piece}`,
    ),
    missing: [
      lacking(
        'text',
        `{piece}要刻字
        给{piece}刻几个字`,
        `I'd like the {piece} engraved
        engraving on a {piece} please`,
        `刻什么字?`,
        `What words shall be engraved?`,
      ),
    ],
    result: (args, r) => ({
      order: code(r, 'EN'),
      ...echo(args, 'piece', 'text', 'face'),
      ready: day(r, 2026, 2026),
    }),
    answers: answers(
      `{piece}刻“{text}”[({face})],单号{order},{ready}取。
      刻字单{order}:{piece},“{text}”[,{face}],{ready}完成。`,
      `Order {order}: {piece} with "{text}"[ in {face}], ready on {ready}.`,
    ),
  },
  {
    names: words('toy_safety_test|toy_test_outcome|wanju_jiance|getToyTest'),
    descriptions: texts(
      `玩具安全检测
      某款玩具某项测试过没过、报告号`,
      `Safety test of a toy
      Whether a toy passed one test, with the report`,
    ),
    parameters: [
      param(
        'toy',
        'toy|product|wanju|toyName',
        among(
          '毛绒熊|磁力片|遥控越野车|发条青蛙|过家家厨房|积木城堡|泡泡机|会说话的娃娃|拼图|木质轨道火车|摇铃|水枪|捏捏乐',
          'plush bear|magnet tiles|clockwork frog|talking doll|play kitchen|bubble gun|wooden train|rattle|rc buggy|jigsaw',
        ),
        '玩具',
        'toy',
      ),
      param(
        'test',
        'test|check|xiangmu|testCode',
        choice(
          option('SP', '小零件|会不会吞下去', 'small parts|choking hazard'),
          option('FL', '燃烧|阻燃', 'flammability|burning'),
          option('HM', '重金属|含不含铅', 'heavy metals|lead'),
          option('DR', '跌落|摔打', 'drop|being dropped'),
          option('PH', '增塑剂|邻苯', 'phthalates|softeners'),
          option('NZ', '噪音|声音大小', 'noise|loudness'),
        ),
        '测试代码',
        'test code',
      ),
    ],
    questions: texts(
      `{toy}{test}过了吗
      {test}测试,{toy},结果
      {toy}那款{test}合格没
      出口欧盟,{toy}的{test}报告有没有
      {toy} {test} 检测
      家长在评论里骂{toy},问{test}有没有测
      {test}这项{toy}挂了没有啊
      验厂的要看{toy}做过{test}不
      我就问一句{toy}{test}行不行
      质检说{test}没做,是{toy}吗
      {toy}送检了{test},报告号给我
      报告!{test}!{toy}
      圣诞单等着发,{toy}还差{test},出来没
      {test}通过的是不是有{toy}
      改了料以后{toy}再测{test},怎么样
      超市索证:{toy},{test}`,
      `did {toy} pass {test}
      {toy} {test} result
      {test} for the {toy}, report please
      shipping to the EU, need {test} on {toy}
      a parent complains about {toy}, was {test} tested
      how did {toy} do in {test}
      the inspector asks whether {toy} went through {test}
      after the new plastic, {test} of {toy} again?
      christmas order waits on {toy}, {test} out yet
      report number, {test}, {toy}
      is {test} fine with the {toy}
      QC tells me {test} is missing, {toy} right?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'toy', 'test'),
      verdict: r.pick(['passed', 'failed']),
      report: code(r, 'TS'),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['toy']}的${said['test']}测试${result.verdict === 'passed' ? '通过' : '不通过'},报告${result.report}。`,
      ],
      en: [
        (_, result, said) =>
          `${said['toy']} ${result.verdict} the test on ${said['test']}, report ${result.report}.`,
      ],
    },
    empty: nothing(
      () => ({ verdict: null }),
      `{toy}还没有做{test}测试。`,
      `{toy} has not been tested on {test} yet.`,
    ),
  },
  {
    names: words('cosmetic_ingredient_limit|ingredient_max|huazhuangpin_xianliang|maxInFormula'),
    descriptions: texts(
      `化妆品成分限量
      某成分在某类产品里最多加百分之几`,
      `Limit of a cosmetic ingredient
      Highest percentage of a substance in one kind of product`,
    ),
    parameters: [
      param(
        'stuff',
        'stuff|ingredient|chengfen|substance',
        among(
          '水杨酸|苯氧乙醇|视黄醇|烟酰胺|曲酸|咖啡因|甲醛释放体|薰衣草精油|氧化锌|果酸|对羟基苯甲酸酯|苯扎氯铵|茶树油',
          'salicylic acid|retinol|phenoxyethanol|zinc oxide|tea tree oil|niacinamide|kojic acid|lavender oil|urea|benzalkonium chloride',
        ),
        '成分',
        'ingredient',
      ),
      param(
        'product',
        'product|kind|pinlei|kindCode',
        choice(
          option('RO', '洗掉的|洗面奶这类', 'rinse-off|a face wash'),
          option('LV', '留在脸上的|面霜', 'leave-on|a face cream'),
          option('LP', '口红|涂嘴上的', 'lipstick|lip products'),
          option('EY', '眼影|眼周用的', 'eye make-up|eye products'),
          option('BB', '宝宝霜|婴儿用的', 'baby cream|baby products'),
          option('HR', '染发|护发', 'hair dye|hair products'),
        ),
        '品类代码',
        'code of the product kind',
      ),
    ],
    questions: texts(
      `{product}里{stuff}最多加多少
      {stuff}用在{product}限量几个点
      {stuff} {product} 上限
      配方里想放{stuff},做的是{product},法规允许多少
      {product}能不能加{stuff},百分之几以内
      {stuff}超没超?{product}规定多少
      研发问{stuff}在{product}的最高浓度
      要备案,{product},{stuff},限值
      客户点名要{stuff},产品属于{product},最高能到多少
      查{stuff}对{product}的限用量
      {product}类别,成分{stuff},多少封顶
      换了厂家的{stuff},{product}浓度红线是啥
      宣称写{stuff}高添加,可{product}最多给多少嘛
      {stuff}这东西刺激,{product}标准里咋限
      打样前先看{product}的{stuff}限制
      上限?{stuff}。品类{product}`,
      `max {stuff} in {product}
      {stuff} {product} limit
      how much {stuff} may go into {product}
      is {stuff} allowed for {product}, up to what percent
      formulating {product} and I'd like {stuff}, ceiling?
      client asks for lots of {stuff}; the kind is {product}
      legal limit, {product}, {stuff}
      what does the rule say on {stuff} when it's {product}
      before the sample check {stuff} against {product}
      {product} with {stuff}: top concentration
      we file next week so the cap of {stuff}, category {product}
      percent of {stuff} permitted, thinking of {product}`,
    ),
    result: (args, r) => ({ ...echo(args, 'stuff', 'product'), max_percent: real(r, 0.1, 10) }),
    answers: answers(
      `{stuff}用于{product}最多{max_percent}%。
      {product}中{stuff}上限{max_percent}%。`,
      `For {product}, {stuff} may be {max_percent}% at most.`,
    ),
    empty: nothing(
      () => ({ limit: 'none listed' }),
      `没有查到{stuff}用于{product}的限量。`,
      `No limit is listed of {stuff} for {product}.`,
    ),
  },
  {
    names: words('too_warm_minutes|cold_chain_break|lenglian_chaowen|excursionMinutes'),
    descriptions: texts(
      `冷链超温时长
      一批货在某个环节超温几分钟、最高几度`,
      `Cold chain break
      Minutes too warm and the peak of a load on one leg`,
    ),
    parameters: [
      param(
        'load',
        'load|shipment|huowu|batch',
        among(
          '流感疫苗|三文鱼柳|冰淇淋桶|蓝莓|胰岛素|速冻水饺B批|生鲜牛肉|酸奶|鲜切花|榴莲果肉|血浆|慕斯蛋糕|车厘子头茬',
          'flu vaccine|salmon fillets|ice cream tubs|insulin|blueberries|yoghurt|plasma|cut roses|mousse cakes|fresh beef|dumplings lot B',
        ),
        '货物',
        'load',
      ),
      param(
        'leg',
        'leg|stage|huanjie|legCode',
        choice(
          option('LD', '装车|上车那会儿', 'loading|while loading'),
          option('TR', '干线|长途路上', 'the long haul|the motorway leg'),
          option('XD', '中转|倒货时', 'the transfer|changing trucks'),
          option('LM', '最后一公里|送门店那段', 'the last mile|delivery to the shop'),
          option('ST', '库里|存冷库期间', 'storage|in the cold store'),
        ),
        '环节代码',
        'code of the leg',
      ),
    ],
    questions: texts(
      `{load}{leg}超温多久
      {leg}的时候{load}断冷没有
      {load}在{leg}最高几度
      客户拒收{load},说{leg}超温了,查
      {leg}{load}温度超了几分钟
      {load} {leg} 超温记录
      司机讲{leg}没开门,{load}温度怎么样
      {load}化了!是不是{leg}出的问题
      药监来查{load},{leg}有没有超标
      只看{leg}这段,{load}热了多长时间
      索赔用:{load},{leg},时长和峰值
      {leg}冷机停过?{load}超了多久
      昨天那车{load}到店软趴趴的,{leg}记录给我
      多少分钟超温,货{load},环节{leg}
      {load}全程挺好,就{leg}不放心,查一下
      质量部要{leg}时{load}的超温`,
      `how long was {load} too warm in {leg}
      {load}, {leg}, minutes over
      customer refuses {load}, blames {leg}, check
      did {load} break the cold chain during {leg}
      peak of {load} on {leg}
      {leg}: was the {load} out of range
      the driver swears {leg} was fine, {load} reading?
      {load} has melted, is it {leg}
      for the claim I want {leg} on {load}
      inspector asks on {load}, the part is {leg}
      only {leg} worries me, {load} how many minutes
      reefer stopped in {leg}? load {load}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'load', 'leg'),
      minutes: r.integer(2, 190),
      peak_celsius: real(r, 5, 24),
    }),
    answers: answers(
      `{load}在{leg}超温{minutes}分钟,最高{peak_celsius}度。
      {leg}时{load}超温{minutes}分钟,峰值{peak_celsius}度。`,
      `{load} was too warm for {minutes} minutes in {leg}, peak {peak_celsius} degrees.`,
    ),
    empty: nothing(
      () => ({ minutes: 0 }),
      `{load}在{leg}没有超温。`,
      `{load} was never too warm in {leg}.`,
    ),
  },
  {
    names: words('shift_vessel_berth|reberth_ship|chuanbo_yibo|moveShipTo'),
    descriptions: texts(
      `船舶移泊
      把船从一个泊位移到另一个泊位,注明移泊原因`,
      `Shift a vessel
      Move a ship from berth to berth, with the reason`,
    ),
    parameters: [
      param('ship', 'ship|vessel|chuanming|vesselName', VESSELS, '船名', 'vessel'),
      param(
        'berth',
        'berth|to_berth|bowei|target',
        among(
          '三号锚地|散货泊位东|油品码头|老港池|集装箱五泊|滚装南|浮筒甲|件杂货北侧|港外候泊区|矿石码头|修船坞口',
          'anchorage three|oil jetty|old basin|north quay|ro-ro south|buoy A|container five|ore terminal|dry dock gate|roads',
        ),
        '新泊位',
        'new berth',
      ),
      param(
        'why',
        'why|reason|yuanyin|why_code',
        choice(
          option('WX', '台风要来|大风避险', 'storm coming|bad weather'),
          option('CG', '换货种作业|接着装别的货', 'loading other cargo|next cargo'),
          option('BK', '加油|加燃料', 'bunkering|taking fuel'),
          option('RP', '检修|主机坏了', 'repairs|engine trouble'),
          option('PR', '给别的船让位|腾泊位', 'making room|freeing the quay'),
        ),
        '原因代码',
        'reason code',
      ),
    ],
    questions: texts(
      `{ship}移到{berth},{why}
      因{why},{ship}改泊{berth}
      {ship}{why}去{berth}
      把{ship}拖到{berth}那边,原因{why}
      {berth}空了,{ship}移过去,{why}
      调度,{why},安排{ship}靠{berth}
      移泊申请 {ship} {berth} {why}
      {why}!{ship}赶紧离泊去{berth}
      代理来电,{ship}{why},要移{berth}
      {ship}船长要求换{berth},说是{why}
      引水几点上?{ship}移{berth},{why}
      去{berth}的是{ship},理由{why}
      {why}的缘故{ship}得挪{berth}外边
      今晚{ship}不走了,移{berth},{why}
      登记移泊,船{ship},泊位{berth},{why}
      {berth}给{ship}用,它{why}`,
      `shift {ship} to {berth}, {why}
      {ship} {berth} {why}
      {why}, so bring {ship} over to {berth}
      {berth} is free, move {ship} there for {why}
      agent calls: {ship} goes to {berth}, reason {why}
      tug {ship} across to {berth}; {why}
      master of {ship} asks for {berth}, it's {why}
      please reberth {ship}, {why}, new place {berth}
      to {berth} with {ship}, because of {why}
      {ship} stays tonight but at {berth}, {why}
      pilot needed: {ship}, {berth}, {why}
      on account of {why} {berth} is given to {ship}`,
    ),
    missing: [
      lacking(
        'berth',
        `{ship}要移泊,{why}
        {why},{ship}挪个位置`,
        `{ship} must shift, {why}
        {why}, move {ship}`,
        `移到哪个泊位?`,
        `To which berth?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ship', 'berth', 'why'),
      pilot: someone(r),
      at: clock(r),
    }),
    answers: answers(
      `{ship}{at}移到{berth}({why}),引航员{pilot}。
      已安排:{ship}{at}移泊{berth},原因{why},引航{pilot}。`,
      `{ship} shifts to {berth} at {at} ({why}), pilot {pilot}.`,
    ),
  },
  {
    names: words('request_wagons|order_rail_cars|tielu_yaoche|bookFreightWagons'),
    descriptions: texts(
      `铁路要车
      从发站到到站申请某种车皮若干`,
      `Request railway wagons
      Order a number of wagons of one kind between two stations`,
    ),
    parameters: [
      param('from', 'from|origin|fazhan|loadStation', RAIL, '发站', 'loading station'),
      param('to', 'to|destination|daozhan|unloadStation', RAIL, '到站', 'unloading station'),
      param(
        'wagon',
        'wagon|car_type|chezhong|wagonCode',
        choice(
          option('C', '敞车|没盖的|高边车', 'open wagons|gondolas'),
          option('P', '棚车|带顶的', 'box cars|covered wagons'),
          option('N', '平板|平车', 'flat wagons|flats'),
          option('G', '罐车|拉油的车', 'tank wagons|tankers'),
          option('B', '冷藏车|保温车', 'refrigerated wagons|reefers'),
          option('L', '粮食车|漏斗车', 'grain hoppers|hoppers'),
        ),
        '车种代码',
        'wagon code',
      ),
      param('count', 'count|n|cheshu|cars', integer(2, 55), '车数', 'number of wagons'),
    ],
    questions: texts(
      `{from}到{to}要{wagon}{count}节
      {count}车{wagon},{from}发{to}
      申请{wagon}{count}辆,发站{from},到站{to}
      {to}收货,{from}装车,{wagon}{count}
      货堆在{from}站台了,给调{count}个{wagon}去{to}
      {wagon} {count} {from} {to}
      客户在{to}等,从{from}走铁路,{count}节{wagon}
      从{from}往{to}发,{wagon},报{count}车计划
      月底前{from}—{to}能批{count}节{wagon}不
      {wagon}紧张不?我要{count}个,{from}至{to}
      提报请求车:{from},{to},{wagon},{count}
      {to}方向,{count}辆{wagon},{from}这头装
      {from}要车{count},用{wagon},卸{to}
      我们厂在{from}旁边,想发{to},{wagon}来{count}节
      汽运太贵改火车,{from}去{to},{count}车皮{wagon}
      给{to}那边发货,{wagon}要{count},从{from}出`,
      `{count} {wagon} from {from} to {to}
      {from} to {to}, {wagon}, {count}
      need {count} {wagon}, loading at {from}, unloading {to}
      goods pile up at {from}, get {count} {wagon} down to {to}
      {to} is waiting; send {count} {wagon} out of {from}
      road is too dear, by rail {from} to {to} in {count} {wagon}
      request: {wagon} x {count}, {from}, {to}
      could you order {count} {wagon} for {to}, we load in {from}
      our mill is next to {from}, cargo for {to}, {wagon}, {count} please
      are {wagon} short? I want {count}, {from} across to {to}
      from {from} {count} {wagon} should run to {to}
      plan {count} cars, {wagon}, {to} bound, ex {from}`,
    ),
    missing: [
      lacking(
        'from',
        `要{count}节{wagon}发{to}
        往{to}发货,{wagon}{count}车`,
        `I need {count} {wagon} to {to}
        {count} {wagon}, unloading at {to}`,
        `从哪个站发?`,
        `From which station?`,
      ),
    ],
    result: (args, r) => ({
      plan: code(r, 'RW'),
      ...echo(args, 'from', 'to', 'wagon', 'count'),
      load_day: day(r, 2026, 2026),
    }),
    answers: answers(
      `要车计划{plan}:{from}到{to},{wagon}{count}节,{load_day}装车。
      {from}发{to}{wagon}{count}节已提报,计划号{plan},{load_day}装车。`,
      `Plan {plan}: {count} {wagon} from {from} to {to}, loading on {load_day}.`,
    ),
  },
  {
    names: words('scrap_buy_price|recycling_price|feipin_shoujia|whatScrapPays'),
    descriptions: texts(
      `废品收购价
      某个回收站今天收某类废料的单价`,
      `Buying price of scrap
      What a recycling yard pays today for one material`,
    ),
    parameters: [
      param(
        'yard',
        'yard|station|huishouzhan|site',
        among(
          '老周废品站|城东分拣中心|绿源|小区门口那家|河西再生|马连洼打包站|爱分类|北环|铁路桥下|众合再生资源|阿强',
          'Green Loop|Harbour scrap|the bridge yard|Dave and Sons|Eastside depot|Kerb to Cash|Ronson|county tip',
        ),
        '回收站',
        'yard',
      ),
      param(
        'stuff',
        'stuff|material|feiliao|matCode',
        choice(
          option('OCC', '纸箱|纸壳子|硬纸板', 'cardboard|old boxes'),
          option('PET', '饮料瓶|矿泉水瓶|塑料瓶', 'plastic bottles|drink bottles'),
          option('UBC', '易拉罐|铝罐', 'drink cans|aluminium cans'),
          option('CU2', '铜线|紫铜|电线里的铜', 'copper wire|copper'),
          option('HMS', '废铁|破铁烂铁', 'scrap iron|old steel'),
          option('BAT', '电瓶|旧电池', 'car batteries|old batteries'),
        ),
        '废料代码',
        'material code',
      ),
    ],
    questions: texts(
      `{yard}{stuff}多少钱一斤
      {stuff}今天{yard}收几毛
      攒了一屋{stuff},拉到{yard}值几个钱
      {yard}现在还收{stuff}不,啥价
      {stuff}价格,{yard}
      阿姨我有{stuff},{yard}给多少
      听讲{stuff}跌了,{yard}那边咋收
      {yard} {stuff} 今日价
      厂里清了一批{stuff},想卖{yard},单价问下
      {stuff}卖给{yard}划算吗
      收{stuff}的多得很,我就问{yard}什么价
      {yard}旁边那家给得低,它家的{stuff}是多少
      几钱一公斤呀,{stuff},去{yard}
      刚拆完旧房,{stuff}一车,{yard}按多少算
      搬家处理{stuff},{yard}上门还是自送,价多少
      想知道{yard}里{stuff}行情`,
      `{yard} {stuff} price
      what does {yard} pay for {stuff}
      I've a garage full of {stuff}, worth taking to {yard}?
      {stuff} at {yard} today
      does {yard} still take {stuff} and how much
      heard {stuff} dropped, what's {yard} giving
      clearing the factory, {stuff}, thinking of {yard}, rate per kilo
      per kg pls, {stuff}, {yard}
      if I bring {stuff} over to {yard} what do I get
      tell me the {yard} rate on {stuff}
      {stuff}: {yard} or not, depends on the price
      moving house so {stuff} must go, how much at {yard}`,
    ),
    result: (args, r) => ({ ...echo(args, 'yard', 'stuff'), yuan_per_kg: real(r, 0.4, 58, 2) }),
    answers: answers(
      `{yard}今天收{stuff}每公斤{yuan_per_kg}元。
      {stuff}在{yard}是{yuan_per_kg}元一公斤。`,
      `{yard} pays {yuan_per_kg} yuan a kilo for {stuff} today.`,
    ),
    empty: nothing(
      () => ({ accepted: false }),
      `{yard}今天不收{stuff}。`,
      `{yard} takes no {stuff} today.`,
    ),
  },
]
