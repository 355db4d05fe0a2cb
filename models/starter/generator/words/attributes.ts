/**
 * What records say about things. One a line:
 * slug | classes of nouns | zh terms | en terms | zh questions | en questions | value
 *
 * `{m}` in a question is the thing asked about. Values: `money a b`, `int a b unit/unit`, `dec a b
 * unit/unit`, `percent`, `date`, `time`, `person`, `city`, `street`, `phone`, `email`, `company`,
 * `department`, `code`, `one zh/en,zh/en…`.
 */
import { lines, parts } from './words.ts'

export interface Attribute {
  /** Attributes of one group are never told apart. */
  group: string
  slug: string
  classes: string
  zh: string[]
  en: string[]
  askZh: string[]
  askEn: string[]
  value: string
}

export const ATTRIBUTES: Attribute[] = lines(`
price|gs|价格,单价,售价|price,unit price,selling price|{m}多少钱,{m}什么价,{m}卖多少钱,{m}怎么卖|how much is {m},how much does {m} cost,what does {m} sell for|money 3 9000
stock|g|库存,库存数量,存量|stock,stock level,quantity in stock|{m}还有多少,{m}还有货吗,{m}还剩多少,{m}有多少存货|how many of {m} are left,how much {m} do we have,is {m} in stock|int 0 5000 件/units
weight|ga|重量|weight|{m}多重,{m}有多重|how heavy is {m},what does {m} weigh|dec 1 800 公斤/kg
color|ga|颜色|colour,color|{m}是什么颜色的,{m}什么色|which colour is {m},what color does {m} come in|one 红色/red,蓝色/blue,黑色/black,白色/white,银灰/silver grey,绿色/green,橙色/orange,米黄/beige
size|ga|尺寸,规格尺寸|size,dimensions|{m}多大,{m}有多大尺寸|how big is {m},what are the measurements of {m}|one 120x80x75cm/120x80x75cm,60x40x30cm/60x40x30cm,2.4x1.2m/2.4x1.2m,35x22x9mm/35x22x9mm,10x15cm/10x15cm
brand|ga|品牌,牌子|brand,make|{m}是什么牌子的,{m}哪个牌子|which brand is {m},who makes {m}|company
origin|g|产地|origin,place of origin|{m}是哪里产的,{m}产自哪里|where does {m} come from,where is {m} made|city
shelf_life|g|保质期|shelf life|{m}能放多久,{m}保质多长时间|how long does {m} keep,how long is {m} good for|int 7 900 天/days
cost|ges|成本,成本价|cost,cost price|{m}成本多少,{m}的成本是多少钱|what does {m} cost us,what do we pay for {m} ourselves|money 2 7000
supplier_of|ga|供应商,供货方|supplier,vendor|{m}是谁供的货,{m}从哪家进的|who supplies {m},where do we buy {m}|company
barcode|g|条形码,条码|barcode|{m}条码是多少,{m}的码是什么|what is the code on {m},which barcode does {m} have|code
location|gaw|存放位置,位置|location,storage location|{m}放在哪,{m}在什么地方,{m}搁哪了|where is {m},where do we keep {m}|one A区3排/A-3,B区12排/B-12,C区7号架/C-7,一楼东侧/1st floor east,二号门旁/next to gate 2,D-21货位/D-21,地下一层/basement 1
min_order|g|起订量,最小起订量|minimum order quantity,minimum order|{m}最少订多少,{m}起订要多少|how many of {m} must I order at least,smallest order of {m}|int 1 500 件/units
rating|gosle|评分,好评分|rating,review score|{m}评价怎么样,{m}多少分,{m}口碑如何|how is {m} rated,how good are the reviews of {m}|dec 1 5 分/points
sales_volume|gs|销量|sales volume,units sold|{m}卖了多少,{m}卖出去多少|how many of {m} were sold,how much of {m} did we sell|int 3 9000 件/units
discount|gs|折扣|discount|{m}打几折,{m}有折扣吗|is there a discount on {m},how much off is {m}|percent
warranty|ga|保修期,质保期|warranty period,warranty|{m}保修多久,{m}质保几个月|how long is {m} under warranty,how long is the guarantee on {m}|int 3 60 个月/months
power|a|功率|power,rated power|{m}多少瓦,{m}功率多大|how many watts does {m} use,how powerful is {m}|int 20 9000 瓦/W
status|dwate|状态,当前状态|status,current status|{m}到哪一步了,{m}现在什么情况,{m}怎么样了|where does {m} stand,what's going on with {m},how is {m} coming along|one 处理中/in progress,已完成/completed,待审批/awaiting approval,已取消/cancelled,已暂停/on hold,正常/normal,异常/abnormal,待确认/to be confirmed
amount|dw|金额,总金额|amount,total amount|{m}多少钱,{m}一共多少,{m}是多少金额|how much is {m},what does {m} add up to|money 100 900000
due_date|dws|到期日,到期日期,有效期截止|due date,expiry date|{m}什么时候到期,{m}哪天到期,{m}几号过期|when does {m} expire,when is {m} due,until when is {m} valid|date
created|dw|创建日期,开具日期,提交日期|creation date,date of issue|{m}是什么时候开的,{m}哪天提交的,{m}几号建的|when was {m} created,when was {m} submitted,on which day was {m} issued|date
creator|dw|经办人,创建人,提交人|creator,submitter|{m}是谁开的,{m}谁提交的,{m}谁经手的|who created {m},who submitted {m},who wrote {m}|person
approver|dw|审批人,批准人|approver|{m}谁批的,{m}该谁审批,{m}卡在谁那里|who approves {m},who signed off {m},whose approval does {m} need|person
counterparty|d|对方单位,客户名称|counterparty,other party|{m}是跟谁签的,{m}对方是哪家|who is {m} with,which company is on {m}|company
tax_rate|ds|税率|tax rate|{m}税率多少,{m}几个点的税|how much tax is on {m},which tax rate has {m}|percent
number_of_pages|d|页数|number of pages,page count|{m}有几页,{m}多少页|how many pages has {m},how long is {m}|int 1 180 页/pages
payment_status|dw|付款状态,支付情况|payment status|{m}付款了吗,{m}钱付了没,{m}结清了没有|has {m} been paid,is {m} settled|one 已付清/paid in full,未付款/unpaid,部分付款/partly paid,已退款/refunded,付款处理中/payment in progress
phone_number|polse|电话,联系电话,手机号|phone number,telephone|{m}电话多少,怎么打给{m},{m}的号码|how can I call {m},what's the number of {m}|phone
email_address|po|邮箱,电子邮箱|email address,e-mail|{m}邮箱是什么,给{m}发邮件发到哪|how can I e-mail {m},where do I write to {m}|email
department_of|pa|所属部门,部门|department|{m}是哪个部门的,{m}在哪个部|which department is {m} in,where does {m} belong|department
manager_of|p|直属上级,上级|manager,supervisor|{m}的领导是谁,{m}归谁管|who does {m} report to,who is the boss of {m}|person
hire_date|p|入职日期,加入日期|start date,joining date|{m}什么时候来的,{m}哪天入职的|when did {m} start,when did {m} join us|date
birthday|p|生日|birthday|{m}什么时候过生日,{m}哪天生日|when was {m} born,when is the birthday of {m}|one 3月12日/March 12,7月1日/July 1,11月23日/November 23,9月30日/September 30,1月8日/January 8,5月17日/May 17
job_title|p|职位,职务|job title,position|{m}是做什么的,{m}什么职务|what does {m} do,what is the role of {m}|one 经理/manager,主管/supervisor,专员/specialist,高级工程师/senior engineer,助理/assistant,总监/director,组长/team leader
desk|p|工位,座位|desk,seat|{m}坐哪,{m}在哪个位子|where does {m} sit,where can I find the desk of {m}|code
age|p|年龄|age|{m}多大了,{m}几岁|how old is {m}|int 16 70 岁/years
blood_type|p|血型|blood type|{m}什么血型,{m}是几型血|which blood type has {m}|one A型/A,B型/B,O型/O,AB型/AB
points|p|积分|points,bonus points|{m}有多少分,{m}还剩多少积分|how many points has {m},how many points are left for {m}|int 0 20000 分/points
level|pos|等级,级别|level,grade,tier|{m}是几级,{m}属于哪一级|which tier is {m},what grade has {m}|one 金牌/gold,银牌/silver,钻石/diamond,A级/A,B级/B,普通/standard,VIP/VIP
address|polw|地址,详细地址|address|{m}在哪里,{m}怎么走,{m}住址是哪|where is {m},where can I find {m}|street
attendance|p|出勤天数|attendance days,days attended|{m}出勤几天,{m}来了多少天|how many days did {m} attend,how often was {m} here|int 0 31 天/days
vacation_left|p|剩余年假,剩余假期|remaining leave,vacation days left|{m}还有几天假,{m}还能休几天|how many days off has {m} left,how much holiday does {m} still have|int 0 20 天/days
score|pe|成绩,分数|score,result|{m}考了多少,{m}得了几分|how did {m} do,how many marks for {m}|int 0 100 分/points
contact_person|ol|联系人,对接人|contact person,contact|{m}找谁对接,{m}那边谁负责联系|whom do I talk to at {m},who is our contact for {m}|person
owner|awleo|负责人,责任人|person in charge,owner|{m}谁负责,{m}归谁管,{m}找谁|who is responsible for {m},who looks after {m},who runs {m}|person
opening_hours|ol|营业时间,开放时间|opening hours,hours|{m}几点开门,{m}几点关门,{m}营业到几点|when does {m} open,how long is {m} open|one 09:00-18:00/09:00-18:00,08:30-22:00/08:30-22:00,10:00-21:30/10:00-21:30,24小时/24 hours,07:00-20:00/07:00-20:00
credit_limit|o|信用额度,授信额度|credit limit,credit line|{m}能赊多少,{m}额度有多少|how much credit has {m},how far can {m} go on credit|money 10000 900000
debt|o|欠款,应收款|outstanding balance,debt|{m}欠我们多少,{m}还欠多少钱|how much does {m} owe us,what does {m} still have to pay|money 0 600000
founded|o|成立时间,成立日期|founding date,year of foundation|{m}什么时候成立的,{m}哪年开的|when was {m} founded,how old is {m}|date
headcount|ol|人数,在编人数|headcount,number of people|{m}有多少人,{m}一共几个人|how many people work at {m},how many people are in {m}|int 2 900 人/people
revenue|o|营业额,营收|revenue,turnover|{m}赚了多少,{m}做了多少生意|how much did {m} take in,how much business did {m} do|money 1000 9000000
tax_number|o|税号|tax number,tax ID|{m}税号多少,{m}纳税人识别号是什么|which tax ID has {m}|code
bank_account|o|银行账号,账号|bank account,account number|{m}的账户是多少,打款给{m}打到哪个账号|to which account do I pay {m},what account does {m} use|code
maintenance_date|a|上次保养日期,最近保养时间|last maintenance date,last service date|{m}什么时候保养的,{m}上次保养是哪天|when was {m} serviced,when did {m} last get maintenance|date
next_check|al|下次检查日期,下次年检时间|next inspection date,next check date|{m}什么时候该检了,{m}下次检查是几号|when is {m} to be inspected,when is the next check of {m}|date
temperature|al|温度,当前温度|temperature|{m}现在多少度,{m}热不热|how hot is {m},how warm is {m}|dec 1 95 ℃/°C
humidity|l|湿度|humidity|{m}潮不潮,{m}湿度多大|how humid is {m},how damp is {m}|percent
running_hours|a|运行时长,累计运行时间|running hours,operating hours|{m}跑了多少小时,{m}运行多久了|how long has {m} been running,how many hours has {m} run|int 1 20000 小时/hours
mileage|t|里程,行驶里程|mileage|{m}跑了多少公里,{m}开了多远|how many kilometres has {m} done,how far has {m} driven|int 100 300000 公里/km
model_number|a|型号|model,model number|{m}是什么型号,{m}哪个型号的|which model is {m}|code
ip_address|a|IP地址|IP address|{m}的IP是多少,{m}ip多少|which IP has {m},what is the IP of {m}|one 192.168.1.24/192.168.1.24,10.0.3.17/10.0.3.17,172.16.8.90/172.16.8.90,192.168.30.5/192.168.30.5,10.12.0.231/10.12.0.231
battery_level|a|电量,剩余电量|battery level,charge|{m}还有多少电,{m}有电吗|how full is the battery of {m},does {m} need charging|percent
fault|a|故障,故障信息|fault,error|{m}出什么问题了,{m}坏了吗,{m}报什么错|what is wrong with {m},why does {m} not work|one 无故障/none,电机过热/motor overheated,缺纸/out of paper,通信中断/no communication,压力过低/low pressure,E07/E07
purchase_date|a|购买日期,购置时间|purchase date|{m}什么时候买的,{m}哪天买的|when did we buy {m},when was {m} bought|date
user|a|使用人,领用人|user,current user|{m}谁在用,{m}在谁手里|who uses {m},who has {m}|person
capacity|ale|容量,可容纳人数|capacity|{m}能坐多少人,{m}能装多少|how many people fit into {m},how much does {m} hold|int 4 900 人/people
area|l|面积|area,floor area|{m}有多大,{m}多少平|how big is {m},how many square metres is {m}|dec 8 5000 平方米/m²
rent|l|租金,月租|rent,monthly rent|{m}一个月多少钱,租{m}要多少钱|how much is {m} per month,what does renting {m} cost|money 300 90000
floor|al|楼层|floor|{m}在几楼,{m}在第几层|which floor is {m} on,what storey is {m} on|int 1 40 层/
free_places|le|剩余名额,空位|free places,places left|{m}还有位子吗,{m}还能进几个人|how many places are left in {m},is there still room in {m}|int 0 120 个/places
booked_by|l|预订人,占用人|booker,current occupant|{m}谁订的,{m}被谁占了|who booked {m},who is in {m} now|person
start_time|et|开始时间,出发时间|start time|{m}几点开始,{m}什么时候开始|when does {m} start,what time does {m} begin|time
end_time|et|结束时间|end time|{m}几点结束,{m}到几点|when does {m} end,how long does {m} last until|time
venue|e|地点,举办地点|venue,place|{m}在哪办,{m}在哪里举行|where does {m} take place,where is {m} held|street
fee|es|费用,收费标准|fee,charge|参加{m}要多少钱,{m}怎么收费|what does it cost to join {m},how much do I pay for {m}|money 0 5000
participants|e|报名人数,参加人数|number of participants,attendance|{m}多少人报名,{m}来几个人|how many people joined {m},how many signed up for {m}|int 0 800 人/people
organizer|e|主办方,组织者|organizer|{m}是谁办的,{m}谁组织的|who organizes {m},who is behind {m}|company
speaker|e|主讲人,讲师|speaker,lecturer|{m}谁讲,{m}谁主讲|who speaks at {m},who teaches {m}|person
duration|esw|时长,持续时间|duration,length|{m}要多久,{m}多长时间|how long is {m},how long does {m} take|int 1 90 天/days
deadline|ew|截止日期,截止时间|deadline,closing date|{m}最晚什么时候,{m}截止到哪天|until when can {m} be done,what is the last day for {m}|date
progress|w|进度,完成度|progress,completion|{m}做了多少了,{m}完成几成了|how far is {m},how much of {m} is done|percent
budget|ew|预算|budget|{m}有多少经费,{m}能花多少钱|how much money is there for {m},how much may {m} spend|money 1000 3000000
risk|w|风险等级,风险|risk level,risk|{m}风险大吗,{m}危不危险|how risky is {m},is {m} dangerous|one 低/low,中/medium,高/high,极高/very high
priority|w|优先级,紧急程度|priority,urgency|{m}急不急,{m}优先级多高|how urgent is {m},how important is {m}|one P0/P0,P1/P1,P2/P2,紧急/urgent,一般/normal,低/low
current_location|wt|当前位置,现在位置|current location,current position|{m}到哪了,{m}现在在哪|where is {m} now,how far has {m} come|city
destination|wt|目的地,终点|destination|{m}是去哪的,{m}开往哪里|where does {m} go,where is {m} heading|city
origin_place|wt|始发地,出发地|place of departure,starting point|{m}从哪来的,{m}从哪里发的|where does {m} come from,where did {m} leave|city
arrival_time|t|到达时间,预计到达|arrival time,estimated arrival|{m}几点到,{m}什么时候到|when does {m} arrive,what time does {m} get in|time
delay|t|延误时间,晚点时间|delay|{m}晚点了吗,{m}延误多久|is {m} late,how late is {m}|int 0 240 分钟/minutes
driver_of|t|司机,驾驶员|driver|{m}谁开的,{m}是哪个师傅|who drives {m},who is at the wheel of {m}|person
platform|t|站台,登机口|platform,gate|{m}在几号站台,{m}在哪个口|from which platform does {m} leave,which gate for {m}|code
seats_left|t|余票,剩余座位|seats left,remaining seats|{m}还有票吗,{m}还有几个座|are there seats on {m},how many seats are left on {m}|int 0 200 张/seats
fare|t|票价|fare,ticket price|坐{m}多少钱,{m}票多少钱|what does a ticket for {m} cost,how much to ride {m}|money 2 3000
quality|gw|质检结果,检验结论|quality result,inspection result|{m}合格吗,{m}质量怎么样|did {m} pass inspection,is {m} good|one 合格/passed,不合格/failed,待检/not inspected yet,让步接收/accepted with deviation
produced|gw|生产日期|production date,manufacturing date|{m}哪天生产的,{m}什么时候做的|when was {m} made,when was {m} produced|date
frequency|ts|班次间隔,频率|frequency,interval|{m}多久一班,{m}隔多长时间|how often does {m} run,how often is {m}|int 5 90 分钟/minutes
interest|s|利率,收益率|interest rate,yield|{m}利息多少,{m}收益有多少|how much interest does {m} pay,what does {m} yield|percent
coverage|s|适用范围,覆盖范围|coverage,scope|{m}哪些情况能用,{m}管哪些|what does {m} cover,who can use {m}|one 全国/nationwide,仅本市/this city only,新客户/new customers,全体员工/all employees,企业用户/business users
version|gaws|版本号,版本|version,version number|{m}是第几版,{m}现在哪个版本|which version is {m},what release is {m}|code
energy|al|用电量,能耗|power consumption,energy use|{m}用了多少电,{m}费电吗|how much electricity does {m} use,how much energy has {m} used|dec 1 9000 度/kWh
visitors|olse|访问量,客流量|number of visitors,footfall|{m}来了多少人,{m}人多吗|how many visitors did {m} have,how busy is {m}|int 0 30000 人次/visitors
language|esd|语言|language|{m}是用什么语言的,{m}讲哪国话|which language is {m} in,what language is used for {m}|one 中文/Chinese,英文/English,中英双语/Chinese and English,日文/Japanese
category|gdwe|类别,分类|category,type|{m}属于哪一类,{m}是什么类型的|what kind is {m},which category is {m} in|one A类/A,B类/B,常规/regular,特殊/special,一般/general,战略/strategic
insurance|at|保险到期日,保险期限|insurance expiry date,end of insurance|{m}保险到什么时候,{m}的险什么时候断|until when is {m} insured,when does the insurance of {m} end|date
`).map((line) => {
  const [slug = '', classes = '', zh = '', en = '', askZh = '', askEn = '', value = ''] =
    parts(line)
  return {
    slug,
    group: groupOf(slug),
    classes,
    zh: zh.split(','),
    en: en.split(','),
    askZh: askZh.split(',').filter((text) => text.includes('{m}')),
    askEn: askEn.split(',').filter((text) => text.includes('{m}')),
    value,
  }
})

/** Attributes whose questions mean the same for some nouns. */
function groupOf(slug: string): string {
  const groups: Record<string, string> = {
    price: 'money',
    cost: 'money',
    amount: 'money',
    fee: 'money',
    rent: 'money',
    fare: 'money',
    discount: 'discount',
    revenue: 'money2',
    debt: 'debt',
    budget: 'budget',
    location: 'where',
    address: 'where',
    current_location: 'where',
    venue: 'where',
    floor: 'where',
    desk: 'where',
    platform: 'where',
    origin: 'from',
    origin_place: 'from',
    owner: 'who',
    contact_person: 'who',
    manager_of: 'who',
    creator: 'who',
    approver: 'approver',
    user: 'user',
    booked_by: 'user',
    driver_of: 'driver',
    status: 'status',
    progress: 'status',
    quality: 'quality',
    fault: 'status',
    payment_status: 'payment',
    due_date: 'due',
    deadline: 'due',
    insurance: 'insurance',
    capacity: 'places',
    free_places: 'places',
    seats_left: 'places',
    participants: 'people',
    headcount: 'people',
    visitors: 'people',
    level: 'level',
    category: 'level',
    priority: 'priority',
    size: 'size',
    area: 'size',
    brand: 'brand',
    supplier_of: 'brand',
    organizer: 'brand',
    created: 'made',
    produced: 'made',
    founded: 'made',
    hire_date: 'hire',
    birthday: 'birth',
    age: 'birth',
    rating: 'rating',
    score: 'rating',
    points: 'points',
    running_hours: 'hours',
    duration: 'hours',
    end_time: 'hours',
    model_number: 'model',
    version: 'model',
    start_time: 'start',
  }
  return groups[slug] ?? slug
}
