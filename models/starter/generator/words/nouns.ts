/**
 * Things that companies keep records of. One a line:
 * class | zh names | en names (singular/plural) | zh measure word | bank of the key | pinyin
 *
 * Classes: g goods, d documents, p people, o organisations, a equipment, l places, e events, w work
 * in progress, t transport, s services on offer.
 */
import type { BankName } from '../family.ts'
import { MORE_NOUNS } from './nouns-more.ts'
import { lines, parts } from './words.ts'

export interface Noun {
  /** Nouns of one group are never told apart from each other. */
  group: string
  class: string
  zh: string[]
  /** Singular and plural. */
  en: { one: string; many: string }[]
  measure: string
  bank: BankName
  pinyin: string
}

/** A part of a tool's name: the English text, or pinyin where that has no Latin letters. */
export const toSlug = (english: string, noun: Noun): string =>
  /[a-z]/i.test(english) ? english.toLowerCase().replaceAll(/[^a-z]+/g, '_') : noun.pinyin

const LINES = lines(`
g|产品|product/products|个|product|chanpin
g|商品,货品|item/items,goods item/goods|件|product|shangpin
g|原材料,材料|raw material/raw materials,material/materials|种|han|cailiao
g|零件,配件|spare part/spare parts,part/parts|个|sku|lingjian
g|药品,药|medicine/medicines,drug/drugs|种|han|yaopin
g|图书,书|book/books|本|book|tushu
g|菜品,菜|dish/dishes,menu item/menu items|道|han|caipin
g|酒水,酒|drink/drinks,beverage/beverages|瓶|word|jiushui
g|办公用品,文具|office supply/office supplies,stationery item/stationery|件|product|wenju
g|化学试剂,试剂|reagent/reagents,chemical/chemicals|瓶|sku|shiji
g|面料,布料|fabric/fabrics,cloth/cloths|款|sku|mianliao
g|手机,手机型号|phone/phones,phone model/phone models|款|word|shouji
g|玩具|toy/toys|款|han|wanju
g|家具|piece of furniture/furniture,furniture item/furniture items|件|product|jiaju
g|水果|fruit/fruits|种|han|shuiguo
g|蔬菜|vegetable/vegetables|种|han|shucai
g|茶叶,茶|tea/teas|款|han|chaye
g|鞋,鞋款|shoe/shoes,shoe model/shoe models|双|sku|xiekuan
g|衣服,服装|garment/garments,piece of clothing/clothes|件|sku|fuzhuang
g|化妆品|cosmetic/cosmetics,beauty product/beauty products|款|word|huazhuangpin
g|肥料,化肥|fertilizer/fertilizers|种|han|feiliao
g|种子|seed variety/seed varieties,seed/seeds|种|han|zhongzi
g|轮胎|tire/tires,tyre/tyres|款|sku|luntai
g|电池|battery/batteries|款|sku|dianchi
g|模具|mould/moulds,mold/molds|套|sku|muju
g|钢材|steel grade/steel grades,steel product/steel products|种|sku|gangcai
g|礼品,礼盒|gift/gifts,gift box/gift boxes|份|product|lipin
g|半成品|semi-finished product/semi-finished products|种|sku|banchengpin
g|软件,软件产品|software package/software packages,app/apps|款|word|ruanjian
g|食材|ingredient/ingredients|种|han|shicai
d|发票|invoice/invoices,bill/bills|张|orderId|fapiao
d|合同,协议|contract/contracts,agreement/agreements|份|orderId|hetong
d|报价单|quotation/quotations,quote/quotes|份|orderId|baojiadan
d|采购单,采购订单|purchase order/purchase orders,PO/POs|张|orderId|caigoudan
d|销售单,销售订单|sales order/sales orders,customer order/customer orders|张|orderId|xiaoshoudan
d|报销单|expense claim/expense claims,expense report/expense reports|张|orderId|baoxiaodan
d|请假单,请假申请|leave request/leave requests,leave application/leave applications|张|orderId|qingjiadan
d|出库单|outbound slip/outbound slips,goods issue/goods issues|张|orderId|chukudan
d|入库单|receiving slip/receiving slips,goods receipt/goods receipts|张|orderId|rukudan
d|保单|insurance policy/insurance policies,policy/policies|份|orderId|baodan
d|提单|bill of lading/bills of lading|份|orderId|tidan
d|报关单|customs declaration/customs declarations|份|orderId|baoguandan
d|质检报告,检测报告|inspection report/inspection reports,test report/test reports|份|orderId|zhijianbaogao
d|专利|patent/patents|项|orderId|zhuanli
d|商标|trademark/trademarks|个|word|shangbiao
d|证书,资质证书|certificate/certificates|本|orderId|zhengshu
d|许可证|licence/licences,permit/permits|张|orderId|xukezheng
d|汇票,承兑汇票|bill of exchange/bills of exchange,draft/drafts|张|orderId|huipiao
d|收据|receipt/receipts|张|orderId|shouju
d|借款单|cash advance/cash advances,advance request/advance requests|张|orderId|jiekuandan
d|标书,投标文件|bid/bids,tender document/tender documents|份|orderId|biaoshu
d|退货单|return order/return orders,RMA/RMAs|张|orderId|tuihuodan
d|凭证,记账凭证|voucher/vouchers,journal entry/journal entries|张|orderId|pingzheng
d|图纸|drawing/drawings,blueprint/blueprints|张|sku|tuzhi
d|档案|archive file/archive files,file record/file records|份|orderId|dangan
d|优惠券|coupon/coupons|张|sku|youhuiquan
d|礼品卡|gift card/gift cards|张|orderId|lipinka
d|会员卡|membership card/membership cards|张|orderId|huiyuanka
d|公文,文件|official document/official documents,circular/circulars|份|orderId|gongwen
d|问卷|questionnaire/questionnaires,survey/surveys|份|orderId|wenjuan
p|员工,职工|employee/employees,staff member/staff members|位|person|yuangong
p|客户联系人,联系人|contact person/contact persons,contact/contacts|位|person|lianxiren
p|司机,驾驶员|driver/drivers|位|person|siji
p|老师,教师|teacher/teachers,instructor/instructors|位|person|laoshi
p|学生,学员|student/students,trainee/trainees|位|person|xuesheng
p|医生,大夫|doctor/doctors,physician/physicians|位|person|yisheng
p|病人,患者|patient/patients|位|person|bingren
p|会员|member/members|位|person|huiyuan
p|候选人,应聘者|candidate/candidates,job applicant/job applicants|位|person|houxuanren
p|实习生|intern/interns|位|person|shixisheng
p|访客,来访人员|visitor/visitors|位|person|fangke
p|租户,租客|tenant/tenants|位|person|zuhu
p|业主|property owner/property owners,homeowner/homeowners|位|person|yezhu
p|快递员|courier/couriers|位|person|kuaidiyuan
p|工程师|engineer/engineers|位|person|gongchengshi
p|运动员,球员|athlete/athletes,player/players|名|person|yundongyuan
p|保安|security guard/security guards|名|person|baoan
p|导游|tour guide/tour guides|位|person|daoyou
p|律师|lawyer/lawyers,attorney/attorneys|位|person|lvshi
p|护士|nurse/nurses|位|person|hushi
p|志愿者|volunteer/volunteers|名|person|zhiyuanzhe
p|股东|shareholder/shareholders|位|person|gudong
p|经销商代表|dealer representative/dealer representatives|位|person|jxsdaibiao
o|客户|customer/customers,client/clients|家|company|kehu
o|供应商,供货商|supplier/suppliers,vendor/vendors|家|company|gongyingshang
o|门店,店铺|store/stores,shop/shops|家|han|mendian
o|分公司,分支机构|branch/branches,branch office/branch offices|家|city|fengongsi
o|经销商,代理商|dealer/dealers,distributor/distributors|家|company|jingxiaoshang
o|物流公司,承运商|carrier/carriers,logistics company/logistics companies|家|company|wuliugongsi
o|部门|department/departments|个|department|bumen
o|学校|school/schools|所|han|xuexiao
o|医院|hospital/hospitals|家|han|yiyuan
o|酒店,宾馆|hotel/hotels|家|han|jiudian
o|餐厅,饭店|restaurant/restaurants|家|han|canting
o|银行网点,网点|bank branch/bank branches|个|street|wangdian
o|合作伙伴|partner company/partner companies,partner/partners|家|company|hezuohuoban
o|社团,协会|association/associations,club/clubs|个|han|xiehui
o|外包公司|outsourcing firm/outsourcing firms,contractor/contractors|家|company|waibao
o|工厂|factory/factories,plant/plants|家|han|gongchang
o|律所,律师事务所|law firm/law firms|家|company|lvsuo
o|投资机构,基金|fund/funds,investor/investors|家|company|jijin
o|小区,社区|housing estate/housing estates,community/communities|个|han|xiaoqu
o|球队|team/teams,sports team/sports teams|支|han|qiudui
a|设备,机器|machine/machines,piece of equipment/equipment|台|sku|shebei
a|车辆,车|vehicle/vehicles,car/cars|辆|plate|cheliang
a|打印机|printer/printers|台|sku|dayinji
a|电脑,计算机|computer/computers,PC/PCs|台|sku|diannao
a|服务器|server/servers|台|sku|fuwuqi
a|摄像头,监控|camera/cameras,surveillance camera/surveillance cameras|个|sku|shexiangtou
a|传感器|sensor/sensors|个|sku|chuanganqi
a|空调|air conditioner/air conditioners,AC unit/AC units|台|sku|kongtiao
a|电梯|elevator/elevators,lift/lifts|部|sku|dianti
a|叉车|forklift/forklifts|辆|sku|chache
a|集装箱|container/containers|个|sku|jizhuangxiang
a|充电桩|charging pile/charging piles,EV charger/EV chargers|个|sku|chongdianzhuang
a|储罐|storage tank/storage tanks,tank/tanks|个|sku|chuguan
a|灯杆,路灯|street lamp/street lamps|盏|sku|ludeng
a|电表|electricity meter/electricity meters|块|sku|dianbiao
a|水泵|water pump/water pumps,pump/pumps|台|sku|shuibeng
a|机床|machine tool/machine tools,lathe/lathes|台|sku|jichuang
a|机器人,机械臂|robot/robots,robot arm/robot arms|台|sku|jiqiren
a|无人机|drone/drones|架|sku|wurenji
a|仪器|instrument/instruments,lab instrument/lab instruments|台|sku|yiqi
a|路由器|router/routers|台|sku|luyouqi
a|售货机,自动售货机|vending machine/vending machines|台|sku|shouhuoji
a|单车,共享单车|shared bike/shared bikes,bike/bikes|辆|orderId|danche
a|锅炉|boiler/boilers|台|sku|guolu
a|发电机|generator/generators|台|sku|fadianji
a|闸机,门禁|turnstile/turnstiles,access gate/access gates|台|sku|zhaji
a|风机,风力发电机|wind turbine/wind turbines|台|sku|fengji
a|SIM卡|SIM card/SIM cards|张|phone|simka
a|工具|tool item/tool items,hand tool/hand tools|件|sku|gongju
l|仓库,库房|warehouse/warehouses,depot/depots|个|han|cangku
l|会议室|meeting room/meeting rooms,conference room/conference rooms|间|han|huiyishi
l|停车场|car park/car parks,parking lot/parking lots|个|han|tingchechang
l|宿舍|dormitory/dormitories,dorm room/dorm rooms|间|sku|sushe
l|教室|classroom/classrooms|间|sku|jiaoshi
l|办公楼,写字楼|office building/office buildings|栋|han|bangonglou
l|展厅|showroom/showrooms,exhibition hall/exhibition halls|个|han|zhanting
l|车间|workshop/workshops,shop floor/shop floors|个|han|chejian
l|食堂|canteen/canteens,cafeteria/cafeterias|个|han|shitang
l|健身房|gym/gyms,fitness room/fitness rooms|个|han|jianshenfang
l|图书馆|library/libraries|个|han|tushuguan
l|景区,景点|scenic area/scenic areas,attraction/attractions|个|han|jingqu
l|房源,房子|property listing/property listings,flat/flats|套|street|fangyuan
l|码头,泊位|berth/berths,dock/docks|个|han|matou
l|机房|server room/server rooms,data center/data centers|个|han|jifang
l|实验室|laboratory/laboratories,lab/labs|间|han|shiyanshi
l|游泳池,泳池|swimming pool/swimming pools|个|han|yongchi
l|病房|ward/wards,hospital room/hospital rooms|间|sku|bingfang
l|工地,施工现场|construction site/construction sites,building site/building sites|个|project|gongdi
l|大棚,温室|greenhouse/greenhouses|座|sku|dapeng
l|农场,养殖场|farm/farms|个|han|nongchang
l|加油站|gas station/gas stations,petrol station/petrol stations|个|han|jiayouzhan
l|剧院,剧场|theatre/theatres|个|han|juyuan
l|冷库|cold store/cold stores,cold storage/cold storages|个|han|lengku
l|货架,货位|shelf/shelves,storage bin/storage bins|个|sku|huowei
e|课程,培训课|course/courses,training course/training courses|门|topic|kecheng
e|会议|meeting/meetings|场|project|huiyi
e|展会,展览|trade fair/trade fairs,exhibition/exhibitions|场|han|zhanhui
e|活动|event/events,activity/activities|场|han|huodong
e|比赛,赛事|match/matches,competition/competitions|场|han|bisai
e|演出|show/shows,performance/performances|场|han|yanchu
e|讲座|lecture/lectures,talk/talks|场|topic|jiangzuo
e|考试|exam/exams,test session/test sessions|场|topic|kaoshi
e|面试|interview/interviews,job interview/job interviews|场|person|mianshi
e|促销活动,促销|promotion/promotions,sales campaign/sales campaigns|场|han|cuxiao
e|团建|team building/team buildings,team outing/team outings|次|han|tuanjian
e|婚宴,宴会|banquet/banquets,wedding banquet/wedding banquets|场|person|yanhui
e|直播|live stream/live streams,livestream/livestreams|场|topic|zhibo
e|拍卖|auction/auctions|场|han|paimai
e|旅行团|tour group/tour groups,package tour/package tours|个|city|lvxingtuan
e|体检|health check/health checks,medical check-up/medical check-ups|次|person|tijian
e|消防演练,演练|fire drill/fire drills,drill/drills|次|han|yanlian
e|电影|film/films,movie/movies|部|book|dianying
w|项目|project/projects|个|project|xiangmu
w|任务|task/tasks,to-do/to-dos|个|project|renwu
w|工单|work order/work orders,ticket/tickets|张|orderId|gongdan
w|包裹,快递|parcel/parcels,package/packages|个|orderId|baoguo
w|运单,货运单|shipment/shipments,consignment/consignments|张|orderId|yundan
w|生产批次,批次|batch/batches,production batch/production batches|个|sku|pici
w|投诉|complaint/complaints|条|orderId|tousu
w|维修单,报修|repair job/repair jobs,repair request/repair requests|张|orderId|weixiudan
w|样品|sample/samples|个|sku|yangpin
w|贷款|loan/loans|笔|orderId|daikuan
w|付款申请,付款单|payment request/payment requests,payment/payments|笔|orderId|fukuan
w|理赔案,理赔|insurance claim/insurance claims,claim/claims|件|orderId|lipei
w|案件|legal case/legal cases,case/cases|件|orderId|anjian
w|线索,销售线索|sales lead/sales leads,lead/leads|条|company|xiansuo
w|商机|sales opportunity/sales opportunities,deal/deals|个|company|shangji
w|需求|requirement/requirements,feature request/feature requests|条|orderId|xuqiu
w|缺陷,bug|bug/bugs,defect/defects|个|orderId|quexian
w|版本,发布版本|software release/software releases,release/releases|个|sku|banben
w|外卖订单,外卖|takeaway order/takeaway orders,delivery order/delivery orders|单|orderId|waimai
w|课题,科研课题|research topic/research topics,research project/research projects|个|project|keti
w|招聘职位,岗位|job opening/job openings,vacancy/vacancies|个|department|zhiwei
w|检修计划,检修|maintenance plan/maintenance plans,overhaul/overhauls|项|orderId|jianxiu
w|广告投放,广告|ad campaign/ad campaigns,advertisement/advertisements|个|project|guanggao
w|域名|domain name/domain names,domain/domains|个|word|yuming
w|账号|user account/user accounts,account/accounts|个|email|zhanghao
t|航班|flight/flights|个|sku|hangban
t|列车,火车|train/trains|趟|sku|lieche
t|班车,通勤车|shuttle bus/shuttle buses,company bus/company buses|趟|han|banche
t|货轮,船|vessel/vessels,ship/ships|艘|word|huolun
t|公交线路,公交|bus line/bus lines,bus route/bus routes|条|han|gongjiao
t|货车,卡车|truck/trucks,lorry/lorries|辆|plate|huoche
t|出租车|taxi/taxis,cab/cabs|辆|plate|chuzuche
t|冷藏车|refrigerated truck/refrigerated trucks,reefer truck/reefer trucks|辆|plate|lengcangche
t|渡轮|ferry/ferries|班|han|dulun
s|套餐|plan/plans,package plan/package plans|个|han|taocan
s|保险产品,保险|insurance product/insurance products|款|han|baoxian
s|理财产品|wealth product/wealth products,investment product/investment products|款|han|licai
s|体检项目|check-up item/check-up items|项|han|tijianxiangmu
s|维修服务|repair service/repair services|项|han|weixiufuwu
s|房型|room type/room types|种|han|fangxing
s|云服务|cloud service/cloud services|项|word|yunfuwu
s|接口,API|API/APIs,endpoint/endpoints|个|word|jiekou
s|税种|tax type/tax types|种|han|shuizhong
s|补贴,津贴|subsidy/subsidies,allowance/allowances|项|han|butie
s|线路,旅游线路|travel route/travel routes,tour route/tour routes|条|city|xianlu
`)

export const NOUNS: Noun[] = [...LINES, ...MORE_NOUNS].map((line) => {
  const [cls = '', zh = '', en = '', measure = '', bank = 'han', pinyin = ''] = parts(line)
  return {
    group: pinyin,
    class: cls,
    zh: zh.split(','),
    en: en.split(',').map((pair) => {
      const [one = '', many = one] = pair.split('/')
      return { one, many }
    }),
    measure,
    bank: bank as BankName,
    pinyin,
  }
})
