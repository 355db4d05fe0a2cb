/** Schools, clinics, pets, flats, lifts, parking, gyms, libraries, weddings, funerals, notaries: codes and names. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const PETS = among(
  '团子|豆豆|奥利奥|小黑|布丁|旺财|咪咪|大福|可乐|来福将军|年糕|土豆片|煤球|皮皮虾|七喜|雪碧二世|花卷|阿黄|糯米糍|妞妞|元宝|红烧肉|芝麻|lucky|毛毛球球|老虎|栗子酱|馒头',
  'Biscuit|Mr Whiskers|Luna|Captain Fluff|Rex|Sir Barks a Lot|Mochi|Daisy|Old Tom|Pepper|Nala|Princess Peach|Ziggy|Bruno|Miss Piggy|Oreo|Coco|Shadow the Second',
)
const FLATS = among(
  '3栋1202|月湖苑甲单元|香樟里15号|B座顶层|锦绣家园二期6号|东边那套|金色年华|翠庭7-301|C104|老轻工宿舍|水岸名都三幢|城南阁楼|北苑一居|A2-0903|云顶公寓|学府路小两居|幸福村|丽景|滨河府九号院|商铺12',
  'Flat 4B|the garden flat|12 Elm Court|unit 903|Rose Cottage|the top floor studio|A2-17|Harbour View 6|the basement|Maple House|shop 12|Tower C 1804|the old coach house|Lakeside|7 Mill Lane',
)
const BUILDINGS = among(
  '6号楼|银河大厦|门诊楼|西塔|综合楼北梯|恒丰中心B座|图书馆|2栋3单元|科创园五号|地铁商场|员工宿舍|翡翠湾11幢|急诊部|老年大学|天际广场南楼|A座|实训楼|会展中心东馆|货梯间|海悦',
  'Tower B|the north block|City Library|Queens House|block 7|the clinic|Sky Plaza|East Wing|the staff hostel|Building 12A|Harbour Centre|the old mill|Unity Square|annexe|Palm Court South',
)
const HALLS = among(
  '玫瑰厅|百合|草坪区|星空宴会厅|一楼大厅|湖畔小筑|金茂厅|如意阁|牡丹|云海厅|老洋房花园|3号厅|森林教堂|龙凤呈祥厅|顶楼露台|锦华|水晶宫|江景厅|白屋|喜悦',
  'the Rose Room|Lakeside|the old barn|Crystal|Garden Terrace|Hall 3|the Orangery|Riverside Lawn|Grand Ballroom East|the chapel|Willow|Sky Deck|Manor House|Ivy',
)
const STOPS = among(
  '东方红桥|邮局|幸福里南门|三中|果园新村|体育馆西|杨家坪|老车站对面|万科城二期|月亮湾|菜市场|人民医院后门|柳巷|大槐树|湖滨|5号岗亭|北街口|加油站|翠竹苑|化肥厂宿舍',
  'Mill Bridge|Post Office|Oak Street Corner|the stadium|Hillside|Market Square|St Johns Church|gate 5|the gas station|Willow Park|Old Station|Riverbend|North End|the bakery',
)

export const families: Family[] = [
  {
    names: words('pet_jab_due|vaccine_next_date|chongwu_yimiao|nextPetShot|when_vaccinate_pet'),
    descriptions: texts(
      `查宠物某种疫苗下次接种日期
      按宠物名字和疫苗代码返回到期日
      宠物打针提醒`,
      `Next date of a vaccination of a pet
      When a given vaccine is due for an animal
      Look up a pet's jab by its code`,
    ),
    parameters: [
      param(
        'pet',
        'pet|pet_name|chongwu|animal|petName',
        PETS,
        '宠物名字|哪只',
        'name of the pet|which animal',
      ),
      param(
        'vaccine',
        'vaccine|vaccine_code|yimiao|shot|jabType',
        choice(
          option('RAB', '狂犬疫苗|狂犬针|防狂犬病的', 'rabies|rabies jab|the anti-rabies one'),
          option(
            'DHPP',
            '犬四联|狗四联|四联苗',
            'distemper combo|dog combo shot|distemper and parvo',
          ),
          option('FVRCP', '猫三联|妙三多|三联针', 'cat combo|feline three-in-one|cat flu shot'),
          option('BORD', '犬窝咳疫苗|窝咳那针', 'kennel cough|kennel cough vaccine'),
          option('FELV', '猫白血病疫苗|猫白血病那种', 'feline leukaemia|cat leukaemia shot'),
        ),
        '疫苗代码|哪种疫苗',
        'code of the vaccine|which vaccine',
      ),
    ],
    questions: texts(
      `{pet}的{vaccine}啥时候该打了
      {vaccine}{pet}下回几号
      哎我家{pet}是不是又到日子了,{vaccine}
      {pet} {vaccine} 到期
      小本本弄丢咧,{pet}下一针{vaccine}是哪天
      查{pet}妹妹{vaccine}的下次日期
      就想问{vaccine},我们那只叫{pet}
      给{pet}约{vaccine}之前先看看到期没有
      要送寄养,人家要看证明,{vaccine}还有效不?名字是{pet}
      {pet}这小东西{vaccine}过期了没得
      医生你好,上回打完{vaccine}到现在也一年了吧,{pet}得再打吗
      下次啥日子?宠物:{pet};苗:{vaccine}
      俺家{pet}该不该打{vaccine}了恁给瞅瞅
      邻居问我{vaccine}多久一次,我才想起来{pet}的也该查
      帮手睇下{pet}幾時要打{vaccine}
      出国托运用得着{vaccine},把{pet}下次接种日报给我`,
      `When is {pet} due for {vaccine}?
      {pet} {vaccine} due date
      kennel wants proof, is {vaccine} still ok for {pet}
      next {vaccine} for our {pet} pls
      I lost the little booklet; {vaccine}, and the name on file should be {pet}
      my wife reckons {pet} the cat needs {vaccine} again, does she have it right
      hi doc, we moved from Leeds, can you see when {pet} has {vaccine} next
      {vaccine} again, when? it's for {pet}
      before I book a trip: how long until {pet} must get {vaccine}
      has the date for {vaccine} passed already, patient {pet}
      kindly do the needful and tell {pet} next date, {vaccine}
      so {pet} hates needles but what day is {vaccine} supposed to be`,
    ),
    missing: [
      lacking(
        'pet',
        `{vaccine}啥时候该打
        查下{vaccine}到期日`,
        `when is {vaccine} due
        next date for {vaccine}?`,
        `请问是哪只宠物?`,
        `Which pet is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pet'),
      last: day(r, 2025, 2025),
      due: day(r, 2026, 2026),
    }),
    answers: answers(
      `{pet}的{vaccine}上次打是{last},下次{due}。
      {pet}上次{last}接种{vaccine},到期日{due}。`,
      `{pet} last had {vaccine} on {last}; the next is due on {due}.`,
    ),
    empty: nothing(
      () => ({ records: [] }),
      `没有查到{pet}的{vaccine}记录。`,
      `There is no {vaccine} record for {pet}.`,
    ),
  },
  {
    names: words('grooming_price|pet_salon_quote|chongwu_meirong|groomQuote|cost_of_pet_bath'),
    descriptions: texts(
      `宠物美容报价
      按品种和项目代码查价格和时长
      洗护价目`,
      `Price of grooming by breed and service code
      Cost and minutes at the pet salon
      Pet salon quote`,
    ),
    parameters: [
      param(
        'breed',
        'breed|pinzhong|kind|animal_breed|breedName',
        among(
          '柯基|金毛|英国短毛猫|比熊|阿拉斯加雪橇犬|泰迪|布偶|中华田园犬|德牧|柴犬|大白熊|贵宾|伯恩山犬|缅因|暹罗猫|博美|边牧|雪纳瑞|秋田|松狮',
          'poodle|Golden Retriever|Maine Coon|pug|Old English Sheepdog|Shih Tzu|Persian|husky|Bernese Mountain Dog|corgi|West Highland White Terrier|ragdoll|chow chow|beagle',
        ),
        '品种|什么狗或猫',
        'breed of the animal|breed',
      ),
      param(
        'service',
        'service|service_code|xiangmu|item|treatment',
        choice(
          option('S01', '洗澡|洗香香|冲个澡', 'a bath|a wash|a simple bath'),
          option('S02', '剪毛造型|修毛|做造型', 'a haircut|a full trim|styling'),
          option('S03', '剪指甲|修脚爪|剪爪子', 'nail clipping|a nail trim|claws cut'),
          option('S04', '掏耳朵|洗耳朵|清耳道', 'ear cleaning|ears done'),
          option('S05', '驱虫药浴|除跳蚤药浴|去跳蚤', 'a flea dip|flea treatment|a medicated bath'),
          option('S06', '去浮毛|梳底毛|脱毛护理', 'deshedding|undercoat removal'),
        ),
        '项目代码|做什么',
        'code of the service|what is to be done',
      ),
    ],
    questions: texts(
      `{breed}{service}多少钱
      {service},{breed},报个价
      我养了只{breed},掉毛掉得没法看,想给它{service},得花多少
      老板{service}咋收费的,{breed}犬舍来的那种
      {breed}宝宝第一次{service}贵不贵
      {service}价格 {breed}
      楼下那家要两百我觉得坑,你们{breed}{service}啥价位
      想问下{breed}这种大小的,{service}要多久
      周六送过来,一只{breed},只做{service}
      弄完能赶上六点接孩子不?{breed},做{service}
      上海宁问一声,{breed}{service}几钿
      {service}另算还是包在里面,我家是{breed}
      不是泰迪哈,说错了,是{breed},{service}的价
      要是{breed}来{service},时间跟费用都讲一下
      朋友托我打听{service},她家{breed}挺凶的
      价目表上没看到{breed}那一栏,{service}是多少`,
      `How much for {service} on a {breed}?
      {breed} {service} price
      got a {breed} mix-up at home, anyway {service}, what's the damage
      what do you charge for {service}? dog is a {breed}
      {service} for my {breed} girl, cost and time
      quote me: {breed}, {service}
      I need to pick up the kids at six, would {service} for one {breed} be done by then
      is {service} extra if it's a {breed}
      the place downstairs wants eighty for {service}, what about you, {breed} by the way
      my {breed} size is big, {service} how much ah
      Could you tell me what a {breed} would be charged, only {service}
      it sheds everywhere so {service} please, rate for {breed} kinds`,
    ),
    result: (args, r) => ({
      ...echo(args, 'breed'),
      yuan: r.integer(30, 480),
      minutes: r.integer(15, 150),
    }),
    answers: answers(
      `{breed}{service}{yuan}元,约{minutes}分钟。
      {service}({breed}):{yuan}元,要{minutes}分钟。`,
      `For a {breed}, {service} costs {yuan} yuan and takes {minutes} minutes.`,
    ),
  },
  {
    names: words(
      'pharmacy_form_stock|medicine_on_shelf|yaodian_kucun|drugFormStock|have_you_got_drug',
    ),
    descriptions: texts(
      `药店查某药某剂型有没有货
      按药名和剂型代码返回盒数与货架
      药品剂型库存`,
      `Whether the pharmacy has a medicine in a given form
      Packs and shelf by drug name and form code
      Stock of a medicine by dosage form`,
    ),
    parameters: [
      param(
        'drug',
        'drug|medicine|yaoming|name|drugName',
        among(
          '布洛芬|阿莫西林|藿香正气|氯雷他定|对乙酰氨基酚|蒙脱石|头孢克洛|沙丁胺醇|维生素C|川贝枇杷|双氯芬酸钠|奥美拉唑|板蓝根|左氧氟沙星|益生菌|氨溴索|红霉素|云南白药|开塞露|酮康唑',
          'ibuprofen|paracetamol|amoxicillin|loratadine|vitamin C|salbutamol|diclofenac sodium|omeprazole|cough and cold relief|zinc|erythromycin|folic acid|ginkgo extract|ketoconazole|evening primrose oil',
        ),
        '药名',
        'name of the medicine',
      ),
      param(
        'form',
        'form|form_code|jixing|dosage_form|type',
        choice(
          option('TAB', '片剂|药片|一片片的', 'tablets|pills|the tablet kind'),
          option('CAP', '胶囊|胶囊的', 'capsules|caps'),
          option('SYR', '糖浆|口服液|喝的那种水', 'syrup|liquid|the drinkable kind'),
          option('TOP', '软膏|药膏|抹的', 'ointment|cream|the one you rub on'),
          option('SUP', '栓剂|塞肛的|栓子', 'suppositories|suppository'),
          option('INH', '吸入剂|喷雾|喷的那种', 'inhaler|spray|puffer'),
          option('GRA', '颗粒|冲剂|冲着喝的', 'granules|sachets|powder sachets'),
        ),
        '剂型代码|什么剂型',
        'code of the dosage form|dosage form',
      ),
    ],
    questions: texts(
      `{drug}{form}有货吗
      有没有{form}?{drug}
      娃发烧咽不下去,{drug}要{form},店里还有不
      {form}{drug}还剩几盒
      {drug} {form} 库存
      我妈只认{form},问问{drug}到了没
      医院开的{drug},但写的{form},你那儿拿得到吗
      店长让盘一下{drug},{form}在哪个架子
      要{form},别给我拿错咯,{drug}
      麻烦看下{drug}这个药{form}有冇现货
      隔壁店断货两天了,顾客就等{drug},必须{form}
      能买到{form}不?药名叫{drug}
      便宜的不要,就要{drug},直接查{form}
      老人手抖,{form}方便些,{drug}备着没
      三号货架上那个{form}卖光了吧,{drug}
      进货前核个数:{drug},剂型{form}`,
      `Do you have {drug} as {form}?
      {drug} {form} in stock?
      my kid can't swallow, so {form}, of {drug}
      any {form} left, {drug} I mean
      where do we keep {drug}, {form}, which shelf
      customer waiting at till 2 wants {form} only, name's {drug}
      is it possible to get {drug} brand or no brand in {form}
      how many packs of {drug} do we hold? form: {form}
      sorry mate not the other thing, {form}, {drug}
      the script says {drug}, patient prefers {form}, can we supply
      {form} for {drug} got or not
      count please before I reorder: {form} and the drug is {drug}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'drug'),
      packs: r.integer(2, 90),
      shelf: `${r.pick(words('A|B|C|D'))}${r.integer(1, 24)}`,
    }),
    answers: answers(
      `{drug}{form}还有{packs}盒,在{shelf}。
      有货:{drug}({form}){packs}盒,货架{shelf}。`,
      `There are {packs} packs of {drug} ({form}), shelf {shelf}.`,
    ),
    empty: nothing(
      () => ({ packs: 0 }),
      `{drug}{form}现在没货。`,
      `We are out of {drug} ({form}).`,
    ),
  },
  {
    names: words('book_clinic_slot|clinic_appointment|zhensuo_yuyue|reserveClinic|see_doctor_for'),
    descriptions: texts(
      `诊所预约:医生、就诊类型、日期
      给病人约一个门诊时段
      登记门诊预约`,
      `Book a visit at the clinic with a doctor, a kind of visit and a date
      Reserve a slot in the surgery
      Create a clinic appointment`,
    ),
    parameters: [
      param(
        'doctor',
        'doctor|physician|yisheng|with|doctorName',
        bank('person'),
        '医生姓名',
        'name of the doctor',
      ),
      param(
        'visit',
        'visit_type|kind|leixing|reason_code|visitKind',
        choice(
          option('NEW', '初诊|头一回看|第一次看', 'a first visit|a first consultation'),
          option('FU', '复诊|回头复查|再看一次', 'a follow-up|a check after treatment'),
          option('RX', '开药|续药|拿处方', 'a prescription renewal|a repeat prescription'),
          option('VAC', '打疫苗|打预防针', 'a vaccination|a jab'),
          option('CERT', '开病假条|开证明', 'a sick note|a medical certificate'),
          option('PHY', '体检|全面检查', 'a physical|a full check-up'),
        ),
        '就诊类型代码',
        'code of the kind of visit',
      ),
      param('day', 'date|day|riqi|on|visitDate', date, '日期', 'date'),
    ],
    questions: texts(
      `约{doctor}医生{day}{visit}
      {day}想{visit},找{doctor}
      {visit},{doctor}大夫,{day}
      我药快吃完了还是啥的反正要{visit},{day}{doctor}在吧给我排上
      帮我妈挂{doctor},她{day}要{visit}
      {doctor} {day} {visit}
      前两天没约成,改{day},还是{doctor},还是{visit}
      {day}有空,去{visit},最好{doctor}坐诊
      预约信息:医生{doctor},类型{visit},时间{day}
      单位催得紧我得{visit},看{doctor}主任,{day}过去
      {doctor}老师{day}那天给我留个号,{visit}用
      去{visit},哪天呢…{day}吧,医生要{doctor}
      同你讲我{day}想睇{doctor},{visit}嘅
      号贩子太黑,自己约:{day},{doctor},{visit}
      {day}{doctor}门诊加一个{visit}的病人
      听人说{doctor}看得好,那就{visit}约他,日期{day}`,
      `Book me with {doctor} on {day} for {visit}
      {visit} {day} {doctor}
      can I see Dr {doctor}, {day}, need {visit}
      on {day} I'm off work so {visit} please, doctor {doctor}
      my mum needs {visit}; {doctor} is the one she trusts, {day} works
      {doctor} clinic, {visit}, date {day}
      put me down for {visit} with {doctor} then, say {day}
      not tomorrow, {day} rather. {doctor}. it's {visit}
      HR is chasing me about {visit}, get {doctor} for {day} if you can
      slot on {day} for {visit} under {doctor}
      hello I wish to consult {doctor} sir on {day} regarding {visit}
      I heard {doctor} is good, so {visit}, and {day} would be great`,
    ),
    missing: [
      lacking(
        'day',
        `约{doctor}医生{visit}
        我要找{doctor}{visit}`,
        `book {doctor} for {visit}
        I need {visit} with {doctor}`,
        `请问约哪一天?`,
        `On which date?`,
      ),
      lacking(
        'doctor',
        `{day}想去{visit}
        帮我约{visit},{day}`,
        `{visit} on {day} please
        I'd like to come on {day} for {visit}`,
        `想约哪位医生?`,
        `Which doctor would you like?`,
      ),
    ],
    result: (args, r) => ({
      booking: code(r, 'C'),
      ...echo(args, 'doctor', 'day'),
      time: clock(r),
    }),
    answers: answers(
      `已约{doctor},{day} {time},{visit},预约号{booking}。
      {day} {time}{doctor}接诊({visit}),号码{booking}。`,
      `Booked {visit} with {doctor} on {day} at {time}, number {booking}.`,
    ),
    empty: nothing(
      () => ({ error: 'full' }),
      `{doctor}{day}的号满了。`,
      `{doctor} is fully booked on {day}.`,
    ),
  },
  {
    names: words('find_private_tutor|tutor_near|zhao_jiajiao|matchTutor|home_teacher_search'),
    descriptions: texts(
      `找家教:科目、学段、所在片区
      按科目代码和学段代码匹配附近的家教
      家教匹配`,
      `Find a private tutor by subject, stage and neighbourhood
      Match a home teacher near a place
      Tutor search`,
    ),
    parameters: [
      param(
        'subject',
        'subject|subject_code|kemu|course|field',
        choice(
          option('MA', '数学|算术', 'maths|math|sums'),
          option('EN', '英语|外语|英文', 'English|English lessons'),
          option('PH', '物理|力学电学那门', 'physics|phys'),
          option('CH', '化学|理化里的化学', 'chemistry|chem'),
          option('ZW', '作文|语文写作|写作文', 'essay writing|composition'),
          option('PG', '编程|写代码|少儿编程', 'coding|programming'),
        ),
        '科目代码',
        'code of the subject',
      ),
      param(
        'stage',
        'stage|level|xueduan|grade_band|schoolStage',
        choice(
          option(1, '小学生|小学|小娃儿', 'primary school|a small kid|elementary'),
          option(2, '初中生|初中|中考生', 'middle school|a young teenager|junior high'),
          option(3, '高中生|高中|高考生', 'high school|a sixth former|senior high'),
          option(4, '大学生|本科|大一大二', 'university|an undergrad|college'),
        ),
        '学段编号,1到4',
        'number of the stage, 1 to 4',
      ),
      param(
        'place',
        'area|place|pianqu|neighbourhood|near',
        STOPS,
        '片区|住在哪一带',
        'neighbourhood|near which place',
      ),
    ],
    questions: texts(
      `{place}附近找个{subject}家教,{stage}
      {stage}补{subject},住{place}那边
      {subject}老师有没得,{place},{stage}
      俺儿期末又没及格,愁死了,{stage},{subject},{place}一带谁能教
      {place} {stage} {subject} 家教
      要求不高,能到{place}路口上门就行,教{subject},{stage}
      {subject}跟不上,{stage},想在{place}周边请人
      我闺女{stage},{place}住着,{subject}想提一提
      家在{place}小区里,求{subject}好的老师,带{stage}的那种
      每周两次,{subject},地点{place},对象{stage}
      帮忙匹配一位:{stage}/{subject}/{place}
      网课不顶用还是得面对面,{place}有教{stage}{subject}的不
      教{subject}的,{stage}经验多的,离{place}近
      机构太贵,{subject}想请私教,{stage}哈,我们{place}这头
      找人陪写作业顺便讲{subject},{stage},{place}站旁边
      离{place}别太远,{stage},最好科班出身,科目是{subject}`,
      `Find a {subject} tutor near {place} for {stage}
      {place} {subject} tutor {stage}
      {stage} level, {subject}, we live by {place}
      my son flunked again.. {subject}, {stage}, someone around {place}?
      anyone who teaches {subject} close to {place} area, {stage}
      looking for a home teacher ({stage}) at {place} side, subject {subject}
      twice a week {subject}; {stage}; {place}
      online classes did nothing so I want a person near {place} who does {subject} for {stage}
      need help with {subject} la, {stage}, {place} there
      who can come to {place} and teach {stage} {subject}
      {subject} is the problem. it's {stage}. the address is off {place}
      preferably walking distance from {place}, for {stage}, must be good at {subject}`,
    ),
    missing: [
      lacking(
        'place',
        `找个{subject}家教,{stage}
        {stage}想补{subject}`,
        `a {subject} tutor, {stage}
        {stage}, help with {subject} wanted`,
        `请问住在哪一带?`,
        `In which neighbourhood?`,
      ),
    ],
    result: (args, r) => ({
      tutor: someone(r),
      ...echo(args, 'place'),
      hourly: r.integer(80, 420),
      rating: real(r, 4, 5),
    }),
    answers: answers(
      `{place}附近有{tutor}教{subject}({stage}),每小时{hourly}元,评分{rating}。`,
      `Near {place}, {tutor} teaches {subject} ({stage}) at {hourly} an hour, rated {rating}.`,
    ),
    empty: nothing(
      () => ({ tutors: [] }),
      `{place}附近暂时没有合适的{subject}家教。`,
      `There is no {subject} tutor near {place} right now.`,
    ),
  },
  {
    names: words('change_bus_stop|school_bus_move|xiaoche_huanzhan|moveBusPickup|pupil_new_stop'),
    descriptions: texts(
      `校车换站点:学生从原站改到新站上车
      修改学生的校车站
      校车站点变更`,
      `Move a pupil on the school bus from one stop to another
      Change where a child gets on the school bus
      School bus stop change`,
    ),
    parameters: [
      param(
        'pupil',
        'pupil|student|xuesheng|child|pupilName',
        bank('person'),
        '学生姓名',
        'name of the pupil',
      ),
      param('from', 'from_stop|old_stop|yuan_zhan|current|leave', STOPS, '原站点', 'stop so far'),
      param('to', 'to_stop|new_stop|xin_zhan|next|board', STOPS, '新站点', 'new stop'),
    ],
    questions: texts(
      `{pupil}校车站从{from}改到{to}
      搬家了,{pupil}以后在{to}上车,不在{from}了
      {to}接{pupil},原来是{from}
      把{pupil}的{from}换成{to}
      校车 {pupil} {from} {to}
      老师您好{from}那个路口修路太危险,能不能让{pupil}去{to}等
      {from}取消,{to}加上,学生{pupil}
      爷爷腿脚不好只能送到{to},{pupil}别再停{from}接了
      新站{to},旧站{from},孩子叫{pupil}
      {pupil}同学申请换乘车点,{from}→{to}
      下周起{to}上车,麻烦改下,{pupil},之前{from}的
      我家{pupil}不坐{from}站了哈,改坐{to}站
      由{from}调整为{to},涉及学生:{pupil}
      司机师傅说{to}顺路些,那就别走{from}接{pupil}啦
      登记变更,原{from}现{to},姓名{pupil}
      {from}人太多挤不上,想换{to},是{pupil}这娃儿`,
      `Move {pupil} from {from} to {to} on the school bus
      {pupil}: bus stop {from} to {to}
      we've moved house, {pupil} gets on at {to} from now, not {from}
      pick {pupil} up at {to} instead of {from}
      new stop {to}, old stop {from}, child {pupil}
      grandad can only walk as far as {to}, so no more {from} for {pupil}
      {from} is dug up, could {pupil} wait at {to} stop please
      change of stop for my kid {pupil}, was {from}, will be {to}
      bus office: cancel {from}, add {to}, {pupil}
      please to shift {pupil} pickup to {to}, earlier it was {from}
      {to} rather than {from} from monday on, that's for {pupil}
      the driver said {to} is easier than {from} for {pupil} so go ahead`,
    ),
    missing: [
      lacking(
        'to',
        `{pupil}不在{from}上校车了
        {pupil}想换站,现在是{from}`,
        `{pupil} won't get on at {from} any more
        change the stop of {pupil}, now {from}`,
        `改到哪个站上车?`,
        `Which stop should it be from now on?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'pupil', 'from', 'to'),
      pickup: clock(r),
      line: `L${r.integer(1, 19)}`,
    }),
    answers: answers(
      `{pupil}已从{from}改到{to},{line}线{pickup}上车。
      已改:{pupil},{from}换成{to},{line},{pickup}。`,
      `{pupil} now gets on at {to} instead of {from}: line {line}, {pickup}.`,
    ),
  },
  {
    names: words(
      'report_lift_fault|elevator_trouble|dianti_guzhang|liftFaultTicket|lift_not_working',
    ),
    descriptions: texts(
      `电梯报障:楼栋和故障代码
      登记一台电梯的故障并派维保
      电梯故障单`,
      `Report a lift fault by building and fault code
      Call the lift service for a broken elevator
      Elevator fault ticket`,
    ),
    parameters: [
      param(
        'building',
        'building|block|louyu|site|where',
        BUILDINGS,
        '楼栋|哪部电梯',
        'building|where the lift is',
      ),
      param(
        'fault',
        'fault|fault_code|guzhang|problem|code',
        choice(
          option('E1', '困人|有人关里面|人出不来', 'people trapped|somebody stuck inside'),
          option('E2', '门关不上|门老弹开|门合不拢', 'door will not close|doors keep opening'),
          option('E3', '不平层|停得高低不平|跟地面差一截', 'stops uneven with the floor|not level'),
          option('E4', '异响|咯噔咯噔响|有怪声', 'strange noise|grinding sound|rattling'),
          option('E5', '按键没反应|按钮失灵|按了不亮', 'dead buttons|buttons not responding'),
          option('E6', '停梯|不动了|趴窝', 'not moving|out of service|completely dead'),
        ),
        '故障代码',
        'code of the fault',
      ),
      optional(
        param('floor', 'floor|level|louceng|at_floor|floorNo', integer(1, 40), '楼层', 'floor'),
      ),
    ],
    questions: texts(
      `{building}电梯{fault}
      {fault},{building},快来
      {building}的梯子又{fault}了,第{floor}层
      报修:{building}电梯,{fault},{floor}楼
      住户在群里炸了说{fault},位置{building}
      {building}那台货梯旁边的客梯{fault}你们派人看下
      {floor}楼,{fault},{building}电梯
      喂维保吗,{building}这边{fault}
      电梯{fault} {building}
      昨晚就{fault},今早更凶,{building}内哈
      在{building}坐电梯发现{fault},{floor}层附近
      物业小李:{building}东侧梯{fault},请安排
      老人要去透析,偏偏{building}的电梯{fault}
      给我记一单,{fault},楼是{building}
      {building}电梯咋整的,{fault}啊
      带着行李箱呢,{floor}楼电梯{fault},我人在{building}`,
      `Lift at {building}: {fault}
      {fault}, {building} elevator, hurry
      elevator in {building} has a problem again, {fault}, floor {floor}
      log it please: {building}, level {floor}, {fault}
      tenants are going mad, {building} lift {fault}
      it's {fault}, on floor {floor}, {building}
      hello maintenance? {building} here. {fault}
      {building} lift lobby, {fault} since last night
      my nan has dialysis and the {building} lift: {fault}
      ticket for {fault} at {building} pls
      the one beside the goods lift, {fault}, it is in {building} side
      send a mechanic to {building} lah, {fault}`,
    ),
    missing: [
      lacking(
        'building',
        `电梯{fault}
        快来人,电梯{fault}`,
        `the lift: {fault}
        elevator problem, {fault}`,
        `请问是哪栋楼的电梯?`,
        `Which building is the lift in?`,
      ),
    ],
    result: (args, r) => ({
      ticket: code(r, 'LF'),
      ...echo(args, 'building', 'floor'),
      technician: someone(r),
      minutes: r.integer(10, 90),
    }),
    answers: answers(
      `{building}电梯故障({fault})已报,单号{ticket},{technician}约{minutes}分钟到。`,
      `Lift fault at {building} ({fault}) logged as {ticket}; {technician} arrives in about {minutes} minutes.`,
    ),
  },
  {
    names: words(
      'waive_parking_fee|parking_fee_off|tingchefei_jianmian|freeParkingFor|let_car_out',
    ),
    descriptions: texts(
      `停车费减免:车牌、减免原因、小时数
      给一辆车登记免停车费
      停车场减免`,
      `Waive the parking fee of a car for a reason and hours
      Register free hours for a plate
      Parking fee reduction`,
    ),
    parameters: [
      param('plate', 'plate|car|chepai|vehicle|plateNo', bank('plate'), '车牌', 'number plate'),
      param(
        'reason',
        'reason|reason_code|yuanyin|why|ground',
        choice(
          option(
            'CUST',
            '消费顾客|买了东西的客人|购物客',
            'shopper|a customer who bought something',
          ),
          option('STAFF', '自己员工|内部职工|咱店里人', 'our own staff|an employee'),
          option('DLV', '送货车|卸货车|来送件', 'delivery|unloading'),
          option('DIS', '残疾人|残障人士', 'disabled driver|disability badge'),
          option('ERR', '系统计费错|多算了|机器算错', 'charged wrongly|machine miscounted'),
          option('VIP', '贵宾|大客户|老板的朋友', 'important guest|VIP visitor'),
        ),
        '减免原因代码',
        'code of the reason',
      ),
      optional(
        param(
          'hours',
          'hours|free_hours|xiaoshi|duration|h',
          integer(1, 24),
          '减免小时数',
          'hours to waive',
        ),
      ),
    ],
    questions: texts(
      `{plate}免停车费,{reason}
      {reason},车牌{plate},减{hours}小时
      {plate}那车{reason}给放了吧
      出口堵着呢!{plate},{reason}
      减免{plate} {reason}
      岗亭,麻烦{plate}按{reason}处理,{hours}个钟
      这位是{reason},车{plate},免{hours}小时
      人家找上门理论半天,{reason}嘛,把{plate}的钱免咯
      给{plate}打{hours}小时优惠,原因{reason}
      {hours}小时,{plate},{reason}
      前台报一下,{reason}的车{plate}免单
      {plate}号车主是{reason},停车费走减免
      记:{reason}/{plate}
      收了他钱不合适,{reason},{plate}退免掉
      刚进来那辆{plate}黑车,{reason},别收
      原因写{reason},时长{hours}小时,车号{plate}`,
      `Waive parking for {plate}, {reason}
      {plate} {reason} {hours} hours free
      let {plate} out, {reason}
      the exit is jammed! {plate}. {reason}
      {reason}: take {hours} hours off {plate}
      no charge for car {plate} please, reason {reason}
      booth, {hours} hrs for {plate}, {reason}
      we shouldn't bill {plate} black saloon, {reason}
      he's been arguing ten minutes, just put {reason} and free {plate}
      write {reason} as the ground, plate {plate}, {hours} hours
      kindly exempt {plate}, it is {reason}
      reception here, {reason}, the plate's {plate}`,
    ),
    missing: [
      lacking(
        'plate',
        `有辆车{reason},免下停车费
        {reason},停车费减了吧`,
        `{reason}, waive the parking
        free parking please, {reason}`,
        `请问车牌号是多少?`,
        `What is the number plate?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'plate', 'hours'),
      waived: r.integer(5, 160),
      exit_until: clock(r),
    }),
    answers: answers(
      `{plate}已减免{waived}元({reason}),请在{exit_until}前出场。`,
      `{waived} yuan waived for {plate} ({reason}); leave by {exit_until}.`,
    ),
  },
  {
    names: words('freeze_gym_card|pause_membership|jianshenka_tingka|holdGymPlan|gym_break'),
    descriptions: texts(
      `健身卡停卡:会员、原因、天数
      暂停一张健身会员卡
      办理停卡`,
      `Freeze a gym membership for a reason and a number of days
      Pause the card of a member
      Put a membership on hold`,
    ),
    parameters: [
      param(
        'member',
        'member|person|huiyuan|holder|memberName',
        bank('person'),
        '会员姓名',
        'name of the member',
      ),
      param(
        'reason',
        'reason|cause_code|yuanyin|why|freezeReason',
        choice(
          option('INJ', '受伤|腰扭了|膝盖坏了', 'an injury|a bad knee'),
          option('PRG', '怀孕|有宝宝了', 'pregnancy|a baby on the way'),
          option('TRV', '出差|外派|出远门', 'business travel|a long trip'),
          option('MIL', '服兵役|去当兵', 'military service|the army'),
          option('FIN', '手头紧|钱不够|失业', 'money trouble|a lost job'),
        ),
        '停卡原因代码',
        'code of the reason',
      ),
      param(
        'days',
        'days|length|tianshu|duration|freezeDays',
        integer(7, 180),
        '停卡天数',
        'days on hold',
      ),
    ],
    questions: texts(
      `{member}停卡{days}天,{reason}
      {reason},给{member}的卡停{days}天
      会员{member}要办停卡,原因{reason},{days}天
      停{days}天 {member} {reason}
      教练你好我是{member},{reason}练不了,先停{days}天行不
      {member}因为{reason}申请暂停,时间{days}天
      {days}天后再开,{member},{reason}嘛
      私教课不能停,但会籍{member}这张停{days}天,{reason}
      替我同事{member}来问的,他{reason},停{days}天
      就写{reason},别的不用写,{member},{days}天
      {member}女士那张年卡{reason}冻{days}天
      别扣我月费啊,{reason},{days}天,名字{member}
      {reason}呀冇计,{member}停卡{days}日
      申请单:{days}天/{reason}/{member}
      上次停过一回了,这回{reason},再停{days}天,{member}
      前台帮{member}弄一下,{days}天,{reason}的缘故`,
      `Freeze {member}'s gym card for {days} days, {reason}
      {member} {days} days hold, {reason}
      because of {reason} {member} can't train, pause {days} days
      {reason}. {member}. {days} days.
      stop billing {member} for {days} days please, it's {reason}
      {days} days off the membership of {member}; cause {reason}
      my colleague {member} asked me, {reason}, put it on hold {days} days
      hey coach its {member}, {reason}, can you hold my plan {days} days
      member {member}, reason {reason}, duration {days} days
      we froze once before, now {reason}, another {days} days for {member}
      {member} annual card must be kept on hold {days} days due to {reason}
      write down {reason}, nothing else, {days} days, and the name {member}`,
    ),
    missing: [
      lacking(
        'days',
        `{member}{reason}要停卡
        给{member}停卡,{reason}`,
        `freeze {member}, {reason}
        {member} has {reason}, pause the card`,
        `要停多少天?`,
        `For how many days?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'member', 'days'),
      resumes: day(r, 2026, 2027),
      form: code(r, 'G'),
    }),
    answers: answers(
      `{member}的卡已停{days}天({reason}),{resumes}恢复,单号{form}。`,
      `{member}'s card is on hold for {days} days ({reason}) until {resumes}, form {form}.`,
    ),
  },
  {
    names: words(
      'interlibrary_request|borrow_from_other_library|guanji_hujie|askOtherLibrary|ill_order',
    ),
    descriptions: texts(
      `馆际互借:书名、藏书馆、载体
      向别的图书馆申请借一本书
      馆际互借申请`,
      `Ask another library for a book in a given medium
      Inter-library loan request
      Order a title from a partner library`,
    ),
    parameters: [
      param(
        'title',
        'title|book|shuming|work|bookTitle',
        bank('book'),
        '书名',
        'title of the book',
      ),
      param(
        'library',
        'library|from_library|tushuguan|holder|partner',
        among(
          '国图|浙大紫金港馆|首都图书馆|上图东馆|南大|少儿馆|深圳中心书城分馆|港中文|省馆古籍部|武大信息馆|市馆|川大|华南理工五山馆|清华|中科院文献中心|党校|农大|复旦医科馆',
          'City Library|the British Library|Trinity|Senate House|Boston Public|the law library|Oxford|National Archive Reading Room|Leeds Central|the Rylands|Cornell|Old Town Branch|St Marys|NUS',
        ),
        '藏书馆|向哪个馆借',
        'library that holds it|which library to ask',
      ),
      param(
        'medium',
        'medium|format|zaiti|form_code|media',
        choice(
          option('P', '纸质书|实体书|纸本', 'the paper book|a physical copy|hardcopy'),
          option('S', '扫描件|扫成电子的|复印扫描', 'a scan|scanned pages'),
          option('A', '有声书|听的版本|录音', 'the audiobook|the audio version'),
          option('B', '盲文版|盲人用的', 'braille|the braille edition'),
          option('L', '大字版|字大的|老人看的大字', 'large print|the big-letter edition'),
          option('F', '缩微胶片|胶卷', 'microfilm|the film reel'),
        ),
        '载体代码',
        'code of the medium',
      ),
    ],
    questions: texts(
      `从{library}借《{title}》,{medium}
      {library}有{title},要{medium}
      馆际互借{title} {library} {medium}
      我论文急用{title},咱馆没有,{library}那边申请个{medium}
      要{medium},书是{title},向{library}调
      {medium}就行,{library}的{title}
      想麻烦{library}给寄本{title}过来,{medium}
      老师推荐的《{title}》第二版不要管,{medium},找{library}
      {title}这本在{library}查到了,帮读者订{medium}
      奶奶爱看{title},给她弄{medium},{library}应该有
      {library}馆藏里的{title}能互借不,我要{medium}
      读者要求{medium}:{title}(藏于{library})
      先问{library},{title},{medium}
      跑一趟太远了,{library},把{title}的{medium}搞来
      下单!{medium}!{title}!{library}!
      去年借过一次,又想看{title},还是{library},这回要{medium}`,
      `Get {title} from {library}, {medium}
      {library}: {title}, {medium} please
      ILL request {title} / {library} / {medium}
      we don't hold {title}, could {library} send {medium}
      {medium} will do. the title is {title} and {library} has it
      I need {title} for my thesis so ask {library} for {medium}
      my gran loves {title}, order {medium}, try {library}
      found {title} in the catalogue of {library}, reader wants {medium}
      from {library} side, {medium} of {title}
      can u get {medium} from {library}? {title}
      please borrow for me {title} at {library}, in {medium}
      ask {library} first; what I want is {medium}, by name {title}`,
    ),
    missing: [
      lacking(
        'library',
        `馆际互借{title},要{medium}
        想借{title}的{medium},咱馆没有`,
        `inter-library loan of {title}, {medium}
        I want {medium} of {title} from elsewhere`,
        `向哪个图书馆借?`,
        `From which library?`,
      ),
    ],
    result: (args, r) => ({
      request: code(r, 'ILL'),
      ...echo(args, 'title', 'library'),
      arrives: day(r, 2026, 2026),
    }),
    answers: answers(
      `已向{library}申请《{title}》({medium}),单号{request},预计{arrives}到。`,
      `Requested {title} ({medium}) from {library}, number {request}, expected {arrives}.`,
    ),
    empty: nothing(
      () => ({ error: 'not lent' }),
      `{library}不外借《{title}》。`,
      `{library} does not lend {title}.`,
    ),
  },
  {
    names: words(
      'wedding_vendor_quote|wedding_item_price|hunqing_baojia|bridalQuote|price_for_wedding',
    ),
    descriptions: texts(
      `婚庆单项报价:场地、项目、日期
      查某个厅某天某项婚礼服务的价格
      婚礼服务询价`,
      `Price of one wedding service in a hall on a date
      Wedding vendor quote
      Cost of a wedding item`,
    ),
    parameters: [
      param('hall', 'hall|venue|changdi|room|place', HALLS, '场地|厅名', 'venue|hall'),
      param(
        'item',
        'item|service|xiangmu|vendor_type|code',
        choice(
          option('MC', '司仪|主持人|婚礼主持', 'the host|an emcee|a master of ceremonies'),
          option('PH', '跟拍|摄影师|拍照师傅', 'photography|a photographer'),
          option('VD', '摄像|录像|拍视频', 'filming|a videographer'),
          option('FL', '鲜花布置|花艺|扎花', 'flowers|floral decoration'),
          option('MK', '跟妆|化妆师|新娘化妆', 'bridal make-up|a make-up artist'),
          option('BD', '乐队|弹唱|现场演奏', 'a live band|musicians'),
          option('CA', '婚车|接亲车队|头车', 'wedding cars|the bridal car'),
        ),
        '项目代码',
        'code of the service',
      ),
      param('day', 'date|wedding_day|riqi|on|hunqi', date, '婚期', 'wedding date'),
    ],
    questions: texts(
      `{hall}{day}{item}多少钱
      {day}办婚礼,{hall},{item}报价
      {item}怎么收费,场地{hall},日子{day}
      姐妹们{item}啥价啊我{day}在{hall}办
      {hall} {item} {day}
      婆婆嫌贵让我再问,{item},{day},{hall}那边
      婚期{day}定了,{hall}也交了定金,就差{item},多少
      想在{hall}里加个{item},{day}
      {item}一天几钱?{day},{hall}
      {day}那场{hall}的,{item}给个底价
      新人咨询:{hall},{item},{day}
      预算超了…{item}到底要花多少,{hall}这个厅,{day}
      问{item}价,{day}是周末吗会涨不,地点{hall}
      咱{day}在{hall}门口迎亲,{item}一共几个钱
      我表妹{day}结婚,{hall},{item}贵不贵嘛
      报一下{item}:{hall}/{day}`,
      `How much is {item} at {hall} on {day}?
      {hall} {day} {item} quote
      getting married {day} in {hall}, what does {item} cost
      {item} for {day}, place is {hall}
      mother in law says too dear, so again: {item}, {hall}, {day}
      what would you ask for {item}? {hall}, {day}
      deposit for {hall} is paid, {day} is fixed, only {item} missing, price?
      price {item}, date {day}, venue {hall} please
      we're over budget lol. {item} on {day} at {hall} how bad
      do you do {item} in {hall} garden on {day} and for how much
      my cousin sister marriage is on {day}, {hall}, kindly share rate of {item}
      rate at {hall} for {item} if it is {day}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'hall', 'day'),
      vendor: someone(r),
      price: r.integer(800, 28000),
    }),
    answers: answers(
      `{day}{hall}的{item}由{vendor}负责,{price}元。`,
      `For {item} at {hall} on {day}, {vendor} asks {price} yuan.`,
    ),
    empty: nothing(
      () => ({ offers: [] }),
      `{day}{hall}没有空的{item}。`,
      `No offer of {item} at {hall} on {day}.`,
    ),
  },
  {
    names: words(
      'arrange_funeral_rite|book_farewell|gaobie_yishi|funeralBooking|reserve_mourning_hall',
    ),
    descriptions: texts(
      `预订告别仪式:逝者、仪式形式、厅
      给逝者安排仪式和厅
      殡仪预订`,
      `Arrange a farewell: the deceased, the kind of rite, the hall
      Book a funeral hall
      Reserve a ceremony at the funeral home`,
    ),
    parameters: [
      param(
        'deceased',
        'deceased|name|shizhe|departed|of_whom',
        bank('person'),
        '逝者姓名',
        'name of the deceased',
      ),
      param(
        'rite',
        'rite|rite_code|yishi|ceremony|type',
        choice(
          option('BUD', '佛教仪式|请法师念经|做佛事', 'a Buddhist rite|chanting by monks'),
          option('TAO', '道教仪式|请道士|做道场', 'a Taoist rite|a Taoist ceremony'),
          option(
            'CHR',
            '基督教追思|教堂式|牧师主持的',
            'a Christian service|a service with a pastor',
          ),
          option('CIV', '普通告别会|不信教的|简单告别', 'a plain farewell|a civil ceremony'),
          option('TREE', '树葬|埋树下', 'a tree burial|burial under a tree'),
          option('SEA', '海葬|撒海里|骨灰撒海', 'a sea burial|ashes at sea'),
        ),
        '仪式代码',
        'code of the rite',
      ),
      param(
        'hall',
        'hall|room|ting|place|hallName',
        among(
          '松鹤厅|永安|怀德堂|静园|二号小厅|千秋阁|思源厅|长青大礼堂|慈航|福寿苑东厅|念亲堂|西山|万寿|追远厅|云台|归来园',
          'Cedar Hall|Peace|the small chapel|Evergreen|Room 2|West Garden Hall|Memory House|Lily|the Great Hall|Still Waters|Yew',
        ),
        '厅名',
        'name of the hall',
      ),
    ],
    questions: texts(
      `{deceased}的{rite},定{hall}
      给{deceased}在{hall}安排{rite}
      {hall},{rite},逝者{deceased}
      家里商量好了,按{rite}办,{deceased},用{hall}
      老爷子走了,叫{deceased},我们想{rite},{hall}那间
      {deceased} {hall} {rite}
      先生生前说过要{rite},他叫{deceased},{hall}可以吗
      {rite}的话{hall}合适吧,{deceased}
      请预留{hall}厅给{deceased}家属,{rite}
      我是{deceased}的女儿,{hall}订一下,{rite}
      亲戚来得多,{hall}大些,给{deceased}办{rite}
      {rite}吧,不铺张,{hall},名字{deceased}
      外地赶回来的,麻烦你们给{deceased}办{rite},地点{hall}
      妈信这个,得{rite},{deceased}老人家,就{hall}
      登记{hall}:{deceased},{rite}
      想换到{hall}里头,还是{rite},逝者姓名{deceased}`,
      `Book {hall} for {deceased}, {rite}
      {rite} for {deceased} in {hall}
      my father {deceased} passed away; we'd like {rite}, {hall} if free
      {hall} {deceased} {rite}
      the family agreed on {rite}. {deceased}. {hall}.
      please reserve {hall} side room, {deceased}, it will be {rite}
      she always wished for {rite}, her name was {deceased}, place {hall}
      many relatives are coming so {hall}, with {rite}, for {deceased}
      nothing grand, {rite}, {hall}, the late {deceased}
      I'm the daughter of {deceased} and need {hall} for {rite}
      kindly arrange {rite} of {deceased} at {hall}
      we fly in on friday, could you set up {hall} with {rite} for {deceased}`,
    ),
    missing: [
      lacking(
        'rite',
        `给{deceased}订{hall}
        {hall}留给{deceased}家`,
        `book {hall} for {deceased}
        reserve {hall}, the late {deceased}`,
        `请问用哪种仪式?`,
        `Which kind of ceremony should it be?`,
      ),
    ],
    result: (args, r) => ({
      booking: code(r, 'FN'),
      ...echo(args, 'deceased', 'hall'),
      day: day(r, 2026, 2026),
      time: clock(r),
    }),
    answers: answers(
      `{deceased}的{rite}已定在{hall},{day} {time},编号{booking}。`,
      `For {deceased}, {rite} is booked in {hall} on {day} at {time}, number {booking}.`,
    ),
  },
  {
    names: words('notary_fee|notarise_cost|gongzheng_feiyong|notaryQuote|price_of_notarising'),
    descriptions: texts(
      `公证费用和材料:公证事项、使用国家
      查一项公证要多少钱几天出证
      公证费查询`,
      `Fee and days for notarising a matter for use in a country
      What a notary charges
      Notary fee by matter and country`,
    ),
    parameters: [
      param(
        'matter',
        'matter|matter_code|shixiang|deed|act',
        choice(
          option('N10', '出生公证|出生证明|生娃证明', 'a birth certificate|proof of birth'),
          option('N11', '无犯罪公证|无犯罪记录|没案底证明', 'a no-crime record|a police clearance'),
          option('N12', '结婚证公证|婚姻证明', 'a marriage certificate|proof of marriage'),
          option('N13', '学历公证|毕业证|文凭', 'a diploma|a degree certificate'),
          option('N20', '委托书|授权书|委托别人办事的', 'a power of attorney|an authorisation'),
          option('N21', '遗嘱|身后财产安排', 'a will|a testament'),
          option('N30', '房产赠与|房子送孩子', 'a gift of a house|a property gift'),
        ),
        '公证事项代码',
        'code of the matter',
      ),
      param(
        'country',
        'country|use_in|guojia|destination|usedIn',
        bank('country'),
        '使用国家',
        'country where it is used',
      ),
    ],
    questions: texts(
      `{matter}去{country}用,公证费多少
      办{country}的{matter}要几天
      {country}用的{matter}多少钱
      {matter} {country} 费用
      闺女要去{country}念书,{matter}得公证,咋收钱
      在{country}那边工作,单位要{matter},公证多少
      公证{matter},使用地{country}
      加急的话{matter}几天?到{country}用
      我听说{country}使馆要认证的,那{matter}公证费是多少呀
      {country}签证缺{matter},想问公证处报价
      想做{matter},{country},顺便译文也算进去
      {matter}几多钱,去{country}嘅
      移民{country}要{matter},我人在外地能不能代办,费用先说
      {country}方面要求{matter}公证,请报费用及时限
      材料齐了,{matter},{country}境内使用,多少
      帮客户问:{country},{matter},收费标准`,
      `Notary fee for {matter} to be used in {country}
      {matter} {country} fee
      how many days for {matter}, {country}
      daughter goes to study in {country}, {matter} must be notarised, how much
      to use in {country}: {matter}. what do you charge
      my employer over in {country} side wants {matter}, price for notarising?
      {country} visa needs {matter}, cost pls
      what's the damage for {matter} if it's for {country}
      immigrating to {country}, they ask for {matter}, days and fee
      quote {matter} for use within {country}
      client asks, {country}, {matter}, standard charge
      hi need {matter} stamped by a notary, the country being {country}`,
    ),
    missing: [
      lacking(
        'matter',
        `去{country}用的公证多少钱
        {country}要公证件,费用?`,
        `notary fee for {country}?
        how much to notarise papers for {country}`,
        `请问公证什么?`,
        `What is to be notarised?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'country'),
      fee: r.integer(80, 900),
      days: r.integer(3, 20),
    }),
    answers: answers(
      `用于{country}的{matter}公证费{fee}元,{days}个工作日出证。`,
      `Notarising {matter} for {country} costs {fee} yuan and takes {days} working days.`,
    ),
  },
  {
    names: words(
      'deposit_deduction|deduct_from_deposit|yajin_koukuan|chargeTenantDamage|keep_part_of_deposit',
    ),
    descriptions: texts(
      `退租扣押金:房源、扣款项目、金额
      登记从押金里扣一笔
      押金扣款`,
      `Deduct an item from a tenant's deposit
      Register a charge against the deposit of a flat
      Deposit deduction on moving out`,
    ),
    parameters: [
      param(
        'flat',
        'flat|unit|fangyuan|property|flatName',
        FLATS,
        '房源|哪套房',
        'flat|which property',
      ),
      param(
        'item',
        'item|item_code|xiangmu|damage|reason',
        choice(
          option('CLN', '保洁|打扫|屋里太脏', 'cleaning|a dirty flat'),
          option('WAL', '墙面|墙刮花|刷墙', 'wall damage|repainting'),
          option('FUR', '家具损坏|沙发坏了|家具', 'broken furniture|the sofa damage'),
          option('KEY', '钥匙丢失|没还钥匙|门禁卡没还', 'lost keys|unreturned keys'),
          option('UTL', '水电欠费|没交的水电', 'unpaid utilities|open bills'),
          option('EAR', '提前退租|违约退租', 'leaving early|breaking the lease'),
        ),
        '扣款项目代码',
        'code of the item',
      ),
      param(
        'amount',
        'amount|sum|jine|money|yuan',
        integer(50, 4000),
        '金额(元)',
        'amount in yuan',
      ),
    ],
    questions: texts(
      `{flat}扣押金{amount}元,{item}
      {item}扣{amount},{flat}
      从{flat}的押金里扣{amount}元,理由{item}
      {flat}租客走了,{item},扣他{amount}
      {flat} {item} {amount}
      租客不认也没办法,照片都拍了,{item},{amount}块,{flat}
      扣{amount}块钱,{flat}房客,{item}
      房东说{flat}那儿{item}要{amount},先记上
      {item}的钱{amount}元算到{flat}押金里头
      就{item}这一项,{flat},扣多少?…{amount}吧
      退租结算{flat},扣{item}{amount}元
      昨天去验房,{flat}别的都好,{item}得扣{amount}
      给{flat}登个扣款:{amount},{item}
      协商好了{amount}元,{item},房号{flat}
      押金别全退,{flat}留{amount},因为{item}
      管家反映{item},金额{amount},{flat}这户`,
      `Deduct {amount} from the deposit of {flat} for {item}
      {flat} {item} {amount}
      {item}, {amount} yuan, take it off {flat}
      tenant of {flat} left, {item}, keep {amount}
      keep {amount} back at {flat}, reason: {item}
      went to inspect {flat} yesterday, all fine except {item}, charge {amount}
      we agreed on {amount} for {item}, it's {flat}
      don't refund all, {amount} stays because of {item}, {flat} place
      landlord says {item} at {flat} comes to {amount}
      deposit {flat}: minus {amount}, {item}
      he denies it but I've photos, {item}, {amount}, {flat}
      please to book {amount} against {flat} deposit on account of {item}`,
    ),
    missing: [
      lacking(
        'amount',
        `{flat}押金扣一笔,{item}
        {item},{flat}要扣钱`,
        `deduct {item} from the deposit of {flat}
        {flat}, {item}, take it off the deposit`,
        `扣多少元?`,
        `How much should be deducted?`,
      ),
      lacking(
        'flat',
        `{item}扣押金{amount}元
        扣{amount},{item}`,
        `keep {amount} of the deposit for {item}
        {item}, deduct {amount}`,
        `请问是哪套房?`,
        `Which flat is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'flat', 'amount'),
      left: r.integer(500, 9000),
      entry: code(r, 'D'),
    }),
    answers: answers(
      `{flat}已扣{amount}元({item}),押金剩{left}元,编号{entry}。`,
      `{amount} yuan deducted at {flat} ({item}); {left} yuan of the deposit is left, entry {entry}.`,
    ),
  },
  {
    names: words(
      'school_lunch_diet|set_pupil_diet|xuesheng_yinshi|lunchDietFor|canteen_diet_change',
    ),
    descriptions: texts(
      `登记学生午餐的特殊饮食
      给学生设定学校食堂的饮食代码
      学生饮食要求`,
      `Set the diet of a pupil for school lunch
      Register a special diet at the school canteen
      Pupil's lunch diet`,
    ),
    parameters: [
      param(
        'pupil',
        'pupil|student|xuesheng|child|who',
        bank('person'),
        '学生姓名',
        'name of the pupil',
      ),
      param(
        'diet',
        'diet|diet_code|yinshi|meal_type|menuCode',
        choice(
          option('D0', '普通餐|跟大家一样|没有忌口', 'normal food|the usual menu'),
          option('D1', '吃素|素食|不沾荤', 'vegetarian|no meat'),
          option('D2', '清真|回民餐', 'halal|halal food'),
          option('D3', '不含花生|花生过敏餐|没坚果的饭', 'nut-free|no peanuts'),
          option('D4', '无麸质|不含小麦|麦子过敏餐', 'gluten-free|no wheat'),
          option('D5', '无乳糖|不喝奶|不含牛奶', 'lactose-free|no milk'),
        ),
        '饮食代码',
        'code of the diet',
      ),
    ],
    questions: texts(
      `{pupil}午餐改{diet}
      {diet},学生{pupil}
      给{pupil}登记{diet}
      上礼拜吃完起疹子了,{pupil}以后得{diet}
      {pupil} {diet} 食堂
      食堂阿姨注意下,{pupil}同学是{diet}
      {diet}的名单加{pupil}
      我们家是{diet},娃叫{pupil},刚转来
      {pupil}妈妈来电,要求{diet}
      把{pupil}这孩子的饭换成{diet}
      校医建议{diet},名字{pupil}
      从下周起{diet}哈,{pupil}
      一年级新生{pupil}需要{diet},请备餐
      中饭{diet}行伐?小囡{pupil}
      {pupil}班主任说不用管,但我还是想{diet}
      医院单子发你了,{diet},是{pupil}不是他弟弟`,
      `Put {pupil} on {diet} for lunch
      {pupil} {diet}
      school lunch for {pupil}: {diet}
      came home with a rash, from now on {diet} for {pupil}
      {diet} please, kid's name {pupil}
      the nurse advises {diet}, it's {pupil}, not the brother
      add {pupil} to the {diet} list
      we are a {diet} family, {pupil} just joined your school
      mum of {pupil} rang, she wants {diet}
      can {pupil} have {diet} starting monday
      canteen note, {diet}, pupil {pupil}
      kindly change the tiffin of {pupil} to {diet}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pupil'),
      from: day(r, 2026, 2026),
      table: `T${r.integer(1, 30)}`,
    }),
    answers: answers(
      `{pupil}的午餐已设为{diet},{from}起,桌号{table}。`,
      `Lunch of {pupil} is set to {diet} from {from}, table {table}.`,
    ),
  },
]
