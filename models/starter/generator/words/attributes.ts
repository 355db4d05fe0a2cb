/**
 * What records say about things. One a line:
 * slug | classes of nouns | zh terms | en terms | zh questions | en questions | value
 *
 * `{m}` in a question is the thing asked about. Values: `money a b`, `int a b unit/unit`, `dec a b
 * unit/unit`, `percent`, `date`, `time`, `person`, `city`, `street`, `phone`, `email`, `company`,
 * `department`, `code`, `one zh/en,zh/en…`.
 */
import { MORE_ATTRIBUTES } from './attributes-more.ts'
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

const LINES = lines(`
price|gs|价格,单价,售价|price,unit price,selling price|{m}多少钱,{m}什么价,{m}卖多少钱,{m}怎么卖,买一个{m}要花几块,{m}贵不贵|how much is {m},how much does {m} cost,what does {m} sell for,what do you charge for {m},is {m} expensive|money 3 9000
stock|g|库存,库存数量,存量|stock,stock level,quantity in stock|{m}还有多少,{m}还有货吗,{m}还剩多少,{m}有多少存货,{m}卖完了没,库里{m}够不够|how many of {m} are left,how much {m} do we have,is {m} in stock,have we run out of {m},do we have enough {m} on the shelf|int 0 5000 件/units
weight|ga|重量|weight|{m}多重,{m}有多重,{m}沉不沉,{m}一个人搬得动吗|how heavy is {m},what does {m} weigh,is {m} heavy,how many kilos is {m}|dec 1 800 公斤/kg
color|ga|颜色|colour,color|{m}是什么颜色的,{m}什么色,{m}是黑的还是白的,{m}外面刷的什么漆|which colour is {m},what color does {m} come in,is {m} black or white,what does {m} look like in terms of paint|one 红色/red,蓝色/blue,黑色/black,白色/white,银灰/silver grey,绿色/green,橙色/orange,米黄/beige
size|ga|尺寸,规格尺寸|size,dimensions|{m}多大,{m}有多大尺寸,{m}占多大地方,{m}长宽高是多少|how big is {m},what are the measurements of {m},how long and wide is {m},how much room does {m} take up|one 120x80x75cm/120x80x75cm,60x40x30cm/60x40x30cm,2.4x1.2m/2.4x1.2m,35x22x9mm/35x22x9mm,10x15cm/10x15cm
brand|ga|品牌,牌子|brand,make|{m}是什么牌子的,{m}哪个牌子,{m}是谁家出的,{m}是哪个厂的|which brand is {m},who makes {m},whose name is on {m},which manufacturer is {m} from|company
origin|g|产地|origin,place of origin|{m}是哪里产的,{m}产自哪里,{m}是国产的还是进口的,{m}是从哪来的|where does {m} come from,where is {m} made,is {m} made in China,which country is {m} made in|city
shelf_life|g|保质期|shelf life|{m}能放多久,{m}保质多长时间,{m}搁多久会坏,{m}几天之内得用完|how long does {m} keep,how long is {m} good for,how soon does {m} go bad,how many days can we keep {m}|int 7 900 天/days
cost|ges|成本,成本价|cost,cost price|{m}成本多少,{m}的成本是多少钱,{m}咱们自己拿货多少钱,{m}进价几块|what does {m} cost us,what do we pay for {m} ourselves,what is our own price for {m},how much do we spend on {m}|money 2 7000
supplier_of|ga|供应商,供货方|supplier,vendor|{m}是谁供的货,{m}从哪家进的,{m}是哪家送来的,买{m}找的哪家|who supplies {m},where do we buy {m},which firm sends us {m},from whom did {m} come|company
barcode|g|条形码,条码|barcode|{m}条码是多少,{m}的码是什么,{m}扫出来是哪串数,{m}包装上印的那串数字|what is the code on {m},which barcode does {m} have,what comes up when I scan {m},which digits are printed under the stripes of {m}|code
location|gaw|存放位置,位置|location,storage location|{m}放在哪,{m}在什么地方,{m}搁哪了,上哪儿去拿{m},{m}在仓里哪一块|where is {m},where do we keep {m},where do I pick up {m},in which spot is {m}|one A区3排/A-3,B区12排/B-12,C区7号架/C-7,一楼东侧/1st floor east,二号门旁/next to gate 2,D-21货位/D-21,地下一层/basement 1
min_order|g|起订量,最小起订量|minimum order quantity,minimum order|{m}最少订多少,{m}起订要多少,{m}一次至少买几个,只要一个{m}行不行|how many of {m} must I order at least,smallest order of {m},can I buy just one of {m},what is the least of {m} that I can buy|int 1 500 件/units
rating|gosle|评分,好评分|rating,review score|{m}评价怎么样,{m}多少分,{m}口碑如何,大家觉得{m}好不好,{m}有几颗星|how is {m} rated,how good are the reviews of {m},what do people think of {m},how many stars does {m} have|dec 1 5 分/points
sales_volume|gs|销量|sales volume,units sold|{m}卖了多少,{m}卖出去多少,{m}走货快不快,{m}好卖吗|how many of {m} were sold,how much of {m} did we sell,does {m} sell well,how many people bought {m}|int 3 9000 件/units
discount|gs|折扣|discount|{m}打几折,{m}有折扣吗,{m}能便宜多少,{m}现在有优惠吗|is there a discount on {m},how much off is {m},can I get {m} cheaper,is {m} reduced|percent
warranty|ga|保修期,质保期|warranty period,warranty|{m}保修多久,{m}质保几个月,{m}坏了免费修吗,{m}几年内能免费换|how long is {m} under warranty,how long is the guarantee on {m},will they fix {m} for free,for how many months is {m} repaired free|int 3 60 个月/months
power|a|功率|power,rated power|{m}多少瓦,{m}功率多大,{m}劲儿大不大,{m}是几千瓦的|how many watts does {m} use,how powerful is {m},how many kilowatts is {m},how strong is {m}|int 20 9000 瓦/W
status|dwate|状态,当前状态|status,current status|{m}到哪一步了,{m}现在什么情况,{m}怎么样了,{m}办得怎么样了,{m}卡住了吗|where does {m} stand,what's going on with {m},how is {m} coming along,any news on {m},is {m} all right|one 处理中/in progress,已完成/completed,待审批/awaiting approval,已取消/cancelled,已暂停/on hold,正常/normal,异常/abnormal,待确认/to be confirmed
amount|dw|金额,总金额|amount,total amount|{m}多少钱,{m}一共多少,{m}是多少金额,{m}总共几块钱,{m}合计是多少|how much is {m},what does {m} add up to,what sum is on {m},how many yuan is {m}|money 100 900000
due_date|dws|到期日,到期日期,有效期截止|due date,expiry date|{m}什么时候到期,{m}哪天到期,{m}几号过期,{m}还能用到哪天,{m}过期没有|when does {m} expire,when is {m} due,until when is {m} valid,how long is {m} still good,has {m} run out|date
created|dw|创建日期,开具日期,提交日期|creation date,date of issue|{m}是什么时候开的,{m}哪天提交的,{m}几号建的,{m}什么日子弄的,{m}是几月几号出的|when was {m} created,when was {m} submitted,on which day was {m} issued,what day is {m} from,when did {m} get drawn up|date
creator|dw|经办人,创建人,提交人|creator,submitter|{m}是谁开的,{m}谁提交的,{m}谁经手的,{m}是哪个人弄的,{m}谁填的|who created {m},who submitted {m},who wrote {m},whose work is {m},who filled in {m}|person
approver|dw|审批人,批准人|approver|{m}谁批的,{m}该谁审批,{m}卡在谁那里,{m}要谁点头,{m}最后谁拍的板|who approves {m},who signed off {m},whose approval does {m} need,who has to say yes to {m},who gave {m} the green light|person
counterparty|d|对方单位,客户名称|counterparty,other party|{m}是跟谁签的,{m}对方是哪家,{m}上面写的哪家公司,{m}是给哪家开的|who is {m} with,which company is on {m},who is on the other side of {m},whose company does {m} name|company
tax_rate|ds|税率|tax rate|{m}税率多少,{m}几个点的税,{m}要交几个点,{m}含多少税|how much tax is on {m},which tax rate has {m},how many percent go to the state on {m},what VAT is on {m}|percent
number_of_pages|d|页数|number of pages,page count|{m}有几页,{m}多少页,{m}厚不厚,{m}一共几张纸|how many pages has {m},how long is {m},how thick is {m},how many sheets is {m}|int 1 180 页/pages
payment_status|dw|付款状态,支付情况|payment status|{m}付款了吗,{m}钱付了没,{m}结清了没有,{m}的钱到账没,{m}还差钱没给吗|has {m} been paid,is {m} settled,did the money for {m} arrive,is {m} still open|one 已付清/paid in full,未付款/unpaid,部分付款/partly paid,已退款/refunded,付款处理中/payment in progress
phone_number|polse|电话,联系电话,手机号|phone number,telephone|{m}电话多少,怎么打给{m},{m}的号码,联系{m}拨什么号,打哪个号能找到{m}|how can I call {m},what's the number of {m},which digits do I dial for {m},I want to ring {m}|phone
email_address|po|邮箱,电子邮箱|email address,e-mail|{m}邮箱是什么,给{m}发邮件发到哪,我要给{m}写邮件,资料发到{m}哪个信箱|how can I e-mail {m},where do I write to {m},where can I send mail to {m},I want to write to {m}|email
department_of|pa|所属部门,部门|department|{m}是哪个部门的,{m}在哪个部,{m}归哪个部,{m}是哪个科室的|which department is {m} in,where does {m} belong,which team is {m} part of,to whom in the firm does {m} belong|department
manager_of|p|直属上级,上级|manager,supervisor|{m}的领导是谁,{m}归谁管,{m}上头是谁,{m}听谁的|who does {m} report to,who is the boss of {m},who is above {m},who gives {m} orders|person
hire_date|p|入职日期,加入日期|start date,joining date|{m}什么时候来的,{m}哪天入职的,{m}来多久了,{m}什么时候加入的|when did {m} start,when did {m} join us,how long has {m} been with us,since when is {m} here|date
birthday|p|生日|birthday|{m}什么时候过生日,{m}哪天生日,{m}是几月生的,哪天给{m}买蛋糕|when was {m} born,when is the birthday of {m},when do we get {m} a cake,in which month was {m} born|one 3月12日/March 12,7月1日/July 1,11月23日/November 23,9月30日/September 30,1月8日/January 8,5月17日/May 17
job_title|p|职位,职务|job title,position|{m}是做什么的,{m}什么职务,{m}当的什么官,{m}在公司干啥的|what does {m} do,what is the role of {m},what is {m} hired as,what post does {m} hold|one 经理/manager,主管/supervisor,专员/specialist,高级工程师/senior engineer,助理/assistant,总监/director,组长/team leader
desk|p|工位,座位|desk,seat|{m}坐哪,{m}在哪个位子,我去哪找{m}本人,{m}的桌子在哪|where does {m} sit,where can I find the desk of {m},at which table is {m},where in the office is {m}|code
age|p|年龄|age|{m}多大了,{m}几岁,{m}今年多少岁,{m}哪一年的|how old is {m},how many years old is {m},is {m} older than thirty|int 16 70 岁/years
blood_type|p|血型|blood type|{m}什么血型,{m}是几型血,给{m}输血要哪种,{m}是A还是O|which blood type has {m},is {m} A or O,what blood can {m} be given|one A型/A,B型/B,O型/O,AB型/AB
points|p|积分|points,bonus points|{m}有多少分,{m}还剩多少积分,{m}能兑多少东西,{m}攒了多少了|how many points has {m},how many points are left for {m},how much has {m} collected,what can {m} redeem|int 0 20000 分/points
level|pos|等级,级别|level,grade,tier|{m}是几级,{m}属于哪一级,{m}是不是贵宾,{m}够得上金牌吗|which tier is {m},what grade has {m},is {m} a VIP,how high is {m} ranked|one 金牌/gold,银牌/silver,钻石/diamond,A级/A,B级/B,普通/standard,VIP/VIP
address|polw|地址,详细地址|address|{m}在哪里,{m}怎么走,{m}住址是哪,{m}在哪条路上,导航去{m}输什么|where is {m},where can I find {m},which street is {m} on,how do I get to {m}|street
attendance|p|出勤天数|attendance days,days attended|{m}出勤几天,{m}来了多少天,{m}缺勤了没,{m}这个月上了几天|how many days did {m} attend,how often was {m} here,how many days was {m} present,did {m} miss any days|int 0 31 天/days
vacation_left|p|剩余年假,剩余假期|remaining leave,vacation days left|{m}还有几天假,{m}还能休几天,{m}没休的还有多少,{m}能歇几天|how many days off has {m} left,how much holiday does {m} still have,how long can {m} still be away,how much time off does {m} have|int 0 20 天/days
score|pe|成绩,分数|score,result|{m}考了多少,{m}得了几分,{m}的卷子多少分,{m}及格了没|how did {m} do,how many marks for {m},did {m} pass,how many marks has {m}|int 0 100 分/points
contact_person|ol|联系人,对接人|contact person,contact|{m}找谁对接,{m}那边谁负责联系,跟{m}联系找谁,{m}那头跟谁说|whom do I talk to at {m},who is our contact for {m},who speaks for {m},whom should I ask for at {m}|person
owner|awleo|负责人,责任人|person in charge,owner|{m}谁负责,{m}归谁管,{m}找谁,{m}出了事找谁,{m}谁在管|who is responsible for {m},who looks after {m},who runs {m},who takes care of {m},whose job is {m}|person
opening_hours|ol|营业时间,开放时间|opening hours,hours|{m}几点开门,{m}几点关门,{m}营业到几点,{m}现在开着吗,晚上去{m}还来得及吗|when does {m} open,how long is {m} open,is {m} open now,when does {m} shut|one 09:00-18:00/09:00-18:00,08:30-22:00/08:30-22:00,10:00-21:30/10:00-21:30,24小时/24 hours,07:00-20:00/07:00-20:00
credit_limit|o|信用额度,授信额度|credit limit,credit line|{m}能赊多少,{m}额度有多少,{m}最多能欠多少,给{m}放多大的账|how much credit has {m},how far can {m} go on credit,how much may {m} buy without paying,up to what sum do we trust {m}|money 10000 900000
debt|o|欠款,应收款|outstanding balance,debt|{m}欠我们多少,{m}还欠多少钱,{m}的账还剩多少没收,{m}还该咱们多少|how much does {m} owe us,what does {m} still have to pay,how much money do we still get from {m},what is open with {m}|money 0 600000
founded|o|成立时间,成立日期|founding date,year of foundation|{m}什么时候成立的,{m}哪年开的,{m}开了多少年了,{m}是老店吗|when was {m} founded,how old is {m},since when does {m} exist,how long has {m} been around|date
headcount|ol|人数,在编人数|headcount,number of people|{m}有多少人,{m}一共几个人,{m}规模大不大几号人,{m}里面坐了几个人|how many people work at {m},how many people are in {m},how many staff has {m},how large is the crew of {m}|int 2 900 人/people
revenue|o|营业额,营收|revenue,turnover|{m}赚了多少,{m}做了多少生意,{m}一年流水多少,{m}生意好不好|how much did {m} take in,how much business did {m} do,what does {m} earn in a year,is business good at {m}|money 1000 9000000
tax_number|o|税号|tax number,tax ID|{m}税号多少,{m}纳税人识别号是什么,给{m}开票要填哪个号,{m}开票信息里的那串号|which tax ID has {m},which number do I put on a bill for {m},what does the tax office call {m},under which number does {m} pay taxes|code
bank_account|o|银行账号,账号|bank account,account number|{m}的账户是多少,打款给{m}打到哪个账号,给{m}转账转到哪,{m}收款的卡号|to which account do I pay {m},what account does {m} use,where do I wire money to {m},which IBAN has {m}|code
maintenance_date|a|上次保养日期,最近保养时间|last maintenance date,last service date|{m}什么时候保养的,{m}上次保养是哪天,{m}多久没保养了,上回给{m}换机油是几号|when was {m} serviced,when did {m} last get maintenance,how long ago was {m} serviced,when was {m} last looked after|date
next_check|al|下次检查日期,下次年检时间|next inspection date,next check date|{m}什么时候该检了,{m}下次检查是几号,{m}下回几号检,{m}的年审快到了吗|when is {m} to be inspected,when is the next check of {m},when must {m} be looked at again,is an inspection of {m} coming up|date
temperature|al|温度,当前温度|temperature|{m}现在多少度,{m}热不热,{m}烫不烫,{m}里面冷吗|how hot is {m},how warm is {m},is {m} cold,how many degrees is {m}|dec 1 95 ℃/°C
humidity|l|湿度|humidity|{m}潮不潮,{m}湿度多大,{m}干不干,{m}里返潮了吗|how humid is {m},how damp is {m},is {m} dry,how much moisture is in {m}|percent
running_hours|a|运行时长,累计运行时间|running hours,operating hours|{m}跑了多少小时,{m}运行多久了,{m}总共开了多少个钟头,{m}连着转了多久|how long has {m} been running,how many hours has {m} run,for how long has {m} been on,how many hours are on the clock of {m}|int 1 20000 小时/hours
mileage|t|里程,行驶里程|mileage|{m}跑了多少公里,{m}开了多远,{m}表上多少公里,{m}一共跑了多远|how many kilometres has {m} done,how far has {m} driven,what does the odometer of {m} say,how many miles are on {m}|int 100 300000 公里/km
model_number|a|型号|model,model number|{m}是什么型号,{m}哪个型号的,{m}是哪一款,{m}机身上写的什么款|which model is {m},which type exactly is {m},what variant is {m}|code
ip_address|a|IP地址|IP address|{m}的IP是多少,{m}ip多少,远程连{m}填什么,ping{m}用哪个|which IP has {m},what is the IP of {m},what do I ping to reach {m},under what address is {m} on the network|one 192.168.1.24/192.168.1.24,10.0.3.17/10.0.3.17,172.16.8.90/172.16.8.90,192.168.30.5/192.168.30.5,10.12.0.231/10.12.0.231
battery_level|a|电量,剩余电量|battery level,charge|{m}还有多少电,{m}有电吗,{m}要不要充了,{m}还能撑到晚上吗|how full is the battery of {m},does {m} need charging,is {m} about to run flat,how much juice has {m} left|percent
fault|a|故障,故障信息|fault,error|{m}出什么问题了,{m}坏了吗,{m}报什么错,{m}为啥不动了,{m}哪儿不对|what is wrong with {m},why does {m} not work,what broke on {m},why did {m} stop|one 无故障/none,电机过热/motor overheated,缺纸/out of paper,通信中断/no communication,压力过低/low pressure,E07/E07
purchase_date|a|购买日期,购置时间|purchase date|{m}什么时候买的,{m}哪天买的,{m}买了几年了,{m}是哪年置办的|when did we buy {m},when was {m} bought,how long have we had {m},in which year did we get {m}|date
user|a|使用人,领用人|user,current user|{m}谁在用,{m}在谁手里,{m}借给谁了,{m}现在归谁使|who uses {m},who has {m},who took {m},in whose hands is {m}|person
capacity|ale|容量,可容纳人数|capacity|{m}能坐多少人,{m}能装多少,{m}最多容得下几个,{m}满了能进多少|how many people fit into {m},how much does {m} hold,how many can get into {m},how much fits in {m}|int 4 900 人/people
area|l|面积|area,floor area|{m}有多大,{m}多少平,{m}宽敞吗,{m}占地多少|how big is {m},how many square metres is {m},is {m} spacious,how much ground does {m} cover|dec 8 5000 平方米/m²
rent|l|租金,月租|rent,monthly rent|{m}一个月多少钱,租{m}要多少钱,{m}租下来贵吗,{m}每月交多少|how much is {m} per month,what does renting {m} cost,how much per month for {m},what do we pay every month for {m}|money 300 90000
floor|al|楼层|floor|{m}在几楼,{m}在第几层,去{m}坐到几层,{m}在楼上还是楼下|which floor is {m} on,what storey is {m} on,how many stairs up is {m},which button in the lift for {m}|int 1 40 层/
free_places|le|剩余名额,空位|free places,places left|{m}还有位子吗,{m}还能进几个人,{m}满了没有,{m}还能加人吗|how many places are left in {m},is there still room in {m},is {m} full,can one more person get into {m}|int 0 120 个/places
booked_by|l|预订人,占用人|booker,current occupant|{m}谁订的,{m}被谁占了,{m}现在里面是谁,{m}让哪个组占着|who booked {m},who is in {m} now,who reserved {m},who is sitting in {m}|person
start_time|et|开始时间,出发时间|start time|{m}几点开始,{m}什么时候开始,{m}几点得到,{m}是早上还是下午|when does {m} start,what time does {m} begin,at what hour is {m},when should I be there for {m}|time
end_time|et|结束时间|end time|{m}几点结束,{m}到几点,{m}什么时候散,{m}几点能完|when does {m} end,how long does {m} last until,when is {m} over,when can I go home after {m}|time
venue|e|地点,举办地点|venue,place|{m}在哪办,{m}在哪里举行,去哪参加{m},{m}定在什么地方|where does {m} take place,where is {m} held,where do I go for {m},in which town is {m} held|street
fee|es|费用,收费标准|fee,charge|参加{m}要多少钱,{m}怎么收费,去{m}收钱吗,{m}一位多少钱|what does it cost to join {m},how much do I pay for {m},is {m} free,do I have to pay for {m}|money 0 5000
participants|e|报名人数,参加人数|number of participants,attendance|{m}多少人报名,{m}来几个人,{m}有几个人去,{m}人齐了吗|how many people joined {m},how many signed up for {m},how many are coming to {m},who many turned up at {m}|int 0 800 人/people
organizer|e|主办方,组织者|organizer|{m}是谁办的,{m}谁组织的,{m}是哪家张罗的,{m}哪个单位牵头|who organizes {m},who is behind {m},which company puts on {m},who set up {m}|company
speaker|e|主讲人,讲师|speaker,lecturer|{m}谁讲,{m}谁主讲,{m}请了哪位来讲,{m}台上是谁|who speaks at {m},who teaches {m},whom will we hear at {m},who gives {m}|person
duration|esw|时长,持续时间|duration,length|{m}要多久,{m}多长时间,{m}得花几天,{m}拖不拖得久|how long is {m},how long does {m} take,how many days does {m} last,is {m} a long affair|int 1 90 天/days
deadline|ew|截止日期,截止时间|deadline,closing date|{m}最晚什么时候,{m}截止到哪天,{m}哪天之前得弄完,{m}还剩几天|until when can {m} be done,what is the last day for {m},by when must {m} be finished,how many days are left for {m}|date
progress|w|进度,完成度|progress,completion|{m}做了多少了,{m}完成几成了,{m}快弄完了吗,{m}还差多少|how far is {m},how much of {m} is done,is {m} nearly finished,how much of {m} is left to do|percent
budget|ew|预算|budget|{m}有多少经费,{m}能花多少钱,给{m}拨了多少,{m}的钱够花吗|how much money is there for {m},how much may {m} spend,how much was set aside for {m},what can we spend on {m}|money 1000 3000000
risk|w|风险等级,风险|risk level,risk|{m}风险大吗,{m}危不危险,{m}会不会出岔子,{m}稳不稳妥|how risky is {m},is {m} dangerous,could {m} go wrong,how safe is {m}|one 低/low,中/medium,高/high,极高/very high
priority|w|优先级,紧急程度|priority,urgency|{m}急不急,{m}优先级多高,{m}要不要先办,{m}能不能往后放|how urgent is {m},how important is {m},can {m} wait,should {m} be done first|one P0/P0,P1/P1,P2/P2,紧急/urgent,一般/normal,低/low
current_location|wt|当前位置,现在位置|current location,current position|{m}到哪了,{m}现在在哪,{m}走到哪儿了,{m}这会儿在什么地方|where is {m} now,how far has {m} come,what place has {m} reached,where is {m} at the moment|city
destination|wt|目的地,终点|destination|{m}是去哪的,{m}开往哪里,{m}要送到哪,{m}最后到哪儿|where does {m} go,where is {m} heading,what place is {m} bound for,where does {m} end up|city
origin_place|wt|始发地,出发地|place of departure,starting point|{m}从哪来的,{m}从哪里发的,{m}是从什么地方出来的,{m}打哪儿出发|where does {m} come from,where did {m} leave,what city did {m} set out from,where was {m} sent from|city
arrival_time|t|到达时间,预计到达|arrival time,estimated arrival|{m}几点到,{m}什么时候到,几点去接{m},{m}还要多久到|when does {m} arrive,what time does {m} get in,when do I have to pick up {m},how soon will {m} be here|time
delay|t|延误时间,晚点时间|delay|{m}晚点了吗,{m}延误多久,{m}准点吗,{m}比原来晚多少|is {m} late,how late is {m},is {m} on time,how far behind schedule is {m}|int 0 240 分钟/minutes
driver_of|t|司机,驾驶员|driver|{m}谁开的,{m}是哪个师傅,{m}是哪位在开,今天谁跑{m}|who drives {m},who is at the wheel of {m},who is driving {m},whose turn is it to drive {m}|person
platform|t|站台,登机口|platform,gate|{m}在几号站台,{m}在哪个口,上{m}去哪个口,{m}在哪儿上|from which platform does {m} leave,which gate for {m},where do I board {m},at which track is {m}|code
seats_left|t|余票,剩余座位|seats left,remaining seats|{m}还有票吗,{m}还有几个座,{m}坐满了没,{m}还能买到吗|are there seats on {m},how many seats are left on {m},can I still get on {m},is {m} sold out|int 0 200 张/seats
fare|t|票价|fare,ticket price|坐{m}多少钱,{m}票多少钱,{m}一张多少,去坐{m}要花几块|what does a ticket for {m} cost,how much to ride {m},how much do I pay to get on {m},is {m} expensive to take|money 2 3000
quality|gw|质检结果,检验结论|quality result,inspection result|{m}合格吗,{m}质量怎么样,{m}过关了没,{m}有没有毛病|did {m} pass inspection,is {m} good,did they find anything wrong with {m},is {m} up to standard|one 合格/passed,不合格/failed,待检/not inspected yet,让步接收/accepted with deviation
produced|gw|生产日期|production date,manufacturing date|{m}哪天生产的,{m}什么时候做的,{m}是新做的吗,{m}几号出的厂|when was {m} made,when was {m} produced,how fresh is {m},on which day did {m} leave the line|date
frequency|ts|班次间隔,频率|frequency,interval|{m}多久一班,{m}隔多长时间,{m}一天几趟,错过{m}要等多久|how often does {m} run,how often is {m},how long until another {m} comes,how many times a day is there {m}|int 5 90 分钟/minutes
interest|s|利率,收益率|interest rate,yield|{m}利息多少,{m}收益有多少,{m}一年能拿多少,放{m}划算吗|how much interest does {m} pay,what does {m} yield,how much do I get from {m} a year,what percentage does {m} bring|percent
coverage|s|适用范围,覆盖范围|coverage,scope|{m}哪些情况能用,{m}管哪些,{m}在外地能用吗,{m}包不包这个|what does {m} cover,who can use {m},is {m} valid everywhere,for whom is {m} meant|one 全国/nationwide,仅本市/this city only,新客户/new customers,全体员工/all employees,企业用户/business users
version|gaws|版本号,版本|version,version number|{m}是第几版,{m}现在哪个版本,{m}更新到第几个了,{m}是最新的吗|which version is {m},what release is {m},is {m} up to date,how new is {m}|code
energy|al|用电量,能耗|power consumption,energy use|{m}用了多少电,{m}费电吗,{m}电费高吗,{m}耗了几度|how much electricity does {m} use,how much energy has {m} used,how many kilowatt hours went into {m},does {m} eat a lot of electricity|dec 1 9000 度/kWh
visitors|olse|访问量,客流量|number of visitors,footfall|{m}来了多少人,{m}人多吗,{m}热闹吗,{m}有没有人去|how many visitors did {m} have,how busy is {m},is {m} crowded,how many people came to {m}|int 0 30000 人次/visitors
language|esd|语言|language|{m}是用什么语言的,{m}讲哪国话,{m}是中文的吗,{m}英文的还是中文的|which language is {m} in,what language is used for {m},is {m} in English,will I understand {m} without Chinese|one 中文/Chinese,英文/English,中英双语/Chinese and English,日文/Japanese
category|gdwe|类别,分类|category,type|{m}属于哪一类,{m}是什么类型的,{m}归到哪一堆,{m}算哪种|what kind is {m},which category is {m} in,how do we sort {m},under what heading does {m} fall|one A类/A,B类/B,常规/regular,特殊/special,一般/general,战略/strategic
insurance|at|保险到期日,保险期限|insurance expiry date,end of insurance|{m}保险到什么时候,{m}的险什么时候断,{m}的保什么时候续,{m}出险还赔吗|until when is {m} insured,when does the insurance of {m} end,is {m} still insured,when must we renew the cover of {m}|date
`)

export const ATTRIBUTES: Attribute[] = [...LINES, ...MORE_ATTRIBUTES].map((line) => {
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
    last_boarding: 'start',
    signing_date: 'made',
    filing_place: 'where',
    nearest_station: 'where',
    entrance: 'where',
    signatory: 'approver',
    pay_method: 'payment',
    nationality: 'from',
    hometown: 'from',
    mentor: 'who',
    legal_head: 'who',
    key_holder: 'who',
    requester: 'who',
    recipient: 'who',
    appraisal: 'rating',
    hygiene: 'rating',
    last_visit: 'hire',
    punctuality: 'delay',
    parking: 'places',
    max_load: 'places',
    serial_number: 'model',
    original_value: 'money',
    host: 'speaker',
    sponsor: 'brand',
    operated_by: 'brand',
    provider: 'brand',
    effort: 'hours',
    distance: 'mileage',
    eligibility: 'coverage',
    subscribers: 'people',
    salary: 'money2',
    margin: 'money2',
    penalty: 'money',
    prepaid_balance: 'budget',
    lead_time: 'hours',
    launch_date: 'made',
    cooperation_start: 'hire',
    audience: 'coverage',
    target_group: 'coverage',
    obstacle: 'status',
    cause: 'status',
    things_to_bring: 'bring',
    paperwork: 'bring',
    luggage: 'places',
    clearance: 'size',
  }
  return groups[slug] ?? slug
}
