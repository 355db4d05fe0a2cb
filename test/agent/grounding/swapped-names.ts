/**
 * Nothing was learned of these, and only their sums were looked at while the method was chosen. Honest answers in the words of larger models, and what becomes of each
 * when the name in it is swapped for another of its kind, which stands nowhere.
 */
import type { NameKind } from './name-cases.ts'

/** One result and its honest answers. */
export interface SwapContext {
  question: string
  /** The tool's description. */
  tool: string
  result: unknown
  /** What stands in the result, and others of its kind. */
  swaps: readonly { kind: NameKind; name: string; others: readonly string[] }[]
  honest: readonly string[]
}

const CITIES = ['成都', '长沙', '青岛', '合肥', '石家庄', '大连', '济南', '昆明', '温州', '佛山', '桂林', '哈尔滨'] // prettier-ignore
const DISTRICTS = ['徐汇', '朝阳', '天河', '滨江', '雨花台', '萧山'] // prettier-ignore
const PEOPLE = ['陈浩', '林晓峰', '周婷', '吴志强', '郑爽', '何丽娟', '黄海涛', '杨帆', '司马云', '徐静', '马超', '胡建军'] // prettier-ignore
const FIRMS = ['宏远科技', '中车', '海尔', '比亚迪', '天成物流', '三一重工', '瑞丰农业', '德邦', '美的', '新希望', '鼎盛建材', '百度'] // prettier-ignore
const MACHINES = ['注塑机', '电焊机', '叉车', '离心泵', '热水器', '变频器', '打印机', '传感器', '齿轮箱', '发电机', '冷却塔', '输送带'] // prettier-ignore
const GOODS = ['鼠标', '键盘', '矿泉水', '安全帽', '复印纸', '螺丝刀', '口罩', '办公椅', '投影仪', '电池'] // prettier-ignore
const WORLD = ['Madrid', 'Oslo', 'Toronto', 'Nairobi', 'San Diego', 'Lyon']
const ENGLISH = ['Emma Clark', 'Johnson', 'David Kim', 'Olivia', 'Hans Weber', 'Chen Hao']
const COMPANIES = ['Umbrella', 'Contoso Ltd', 'Northwind', 'Stark Industries', 'Bayer', 'Volvo']

export const SWAP_CONTEXTS: readonly SwapContext[] = [
  {
    question: '明天南昌要带伞吗?',
    tool: '获取指定城市的天气预报',
    result: { city: '南昌', date: '2026-11-27', condition: '中雨', lowC: 8, highC: 13 },
    swaps: [{ kind: 'place', name: '南昌', others: CITIES }],
    honest: [
      '要带。南昌明天有中雨,气温8到13℃。',
      '建议您带上雨伞,南昌明天预计会下中雨,最高13度,最低8度。',
      '明天南昌有雨,出门记得带伞,另外天气偏凉,注意保暖。',
      '会下雨,而且是中雨,最好准备一把伞。',
    ],
  },
  {
    question: '宁波港现在风大不大?',
    tool: '获取指定城市的当前天气',
    result: { city: '宁波', windLevel: 6, windDirection: '东北', condition: '阴' },
    swaps: [{ kind: 'place', name: '宁波', others: CITIES }],
    honest: [
      '宁波现在刮东北风,风力6级,属于比较大的风,请留意安全。',
      '风不小:宁波目前是6级东北风,阴天。',
      '目前风力达到6级,装卸作业需要小心。',
    ],
  },
  {
    question: '厦门今天热吗',
    tool: '获取指定城市的当前天气',
    result: { city: '厦门', temperatureC: 29, humidity: 82, condition: '晴' },
    swaps: [{ kind: 'place', name: '厦门', others: CITIES }],
    honest: [
      '厦门今天晴,29℃,湿度82%,体感会比较闷热。',
      '挺热的,厦门现在有29度,阳光也强,建议做好防晒、多喝水。',
      '是的,今天厦门气温29℃,空气潮湿,穿短袖就可以。',
    ],
  },
  {
    question: '华北区十月谁的业绩最好?',
    tool: '销售排行:按时间段统计谁卖得最多',
    result: { region: '华北', rows: [{ rank: 1, name: '刘洋', amount: 742000, orders: 18 }] },
    swaps: [{ kind: 'person', name: '刘洋', others: PEOPLE }],
    honest: [
      '华北区十月业绩最好的是刘洋,销售额742000元,18单。',
      '刘洋以742,000元的成绩位居华北第一,共成交18笔。',
      '根据系统数据,十月华北地区的销售冠军为刘洋,累计完成18个订单。恭喜!',
      '答案是刘洋。他十月一共签下18单,总额742000元。',
    ],
  },
  {
    question: '这个季度销售前三名是谁',
    tool: '销售排行:按时间段统计谁卖得最多',
    result: {
      rows: [
        { rank: 1, name: '蔡文', amount: 980000 },
        { rank: 2, name: '唐敏', amount: 910000 },
        { rank: 3, name: '邓辉', amount: 860000 },
      ],
    },
    swaps: [
      { kind: 'person', name: '蔡文', others: PEOPLE },
      { kind: 'person', name: '邓辉', others: PEOPLE.toReversed() },
    ],
    honest: [
      '本季度前三名依次是:蔡文(980000元)、唐敏(910000元)、邓辉(860000元)。',
      '排在最前面的是蔡文,其次是唐敏,第三是邓辉,三人差距不大。',
      '1. 蔡文 980000元\n2. 唐敏 910000元\n3. 邓辉 860000元\n如需完整榜单,请告诉我。',
    ],
  },
  {
    question: '报修单 R-3312 现在到哪一步了',
    tool: '查询报修单的进度',
    result: { id: 'R-3312', status: '待配件', engineer: '罗志远', place: '三号厂房' },
    swaps: [{ kind: 'person', name: '罗志远', others: PEOPLE }],
    honest: [
      '报修单R-3312目前状态为待配件,负责的工程师是罗志远,地点在三号厂房。',
      '还在等配件,工程师罗志远会跟进,到货后马上安排维修。',
      'R-3312已由罗志远接手,现在卡在配件上,修好之前三号厂房的设备暂时不能使用。',
    ],
  },
  {
    question: '谁管新员工入职的事?',
    tool: '按职责查联系人',
    result: { duty: '新员工入职', contact: '谢芳', phone: '8021', office: '行政楼二楼' },
    swaps: [{ kind: 'person', name: '谢芳', others: PEOPLE }],
    honest: [
      '新员工入职由谢芳负责,分机8021,办公室在行政楼二楼。',
      '您可以找谢芳,电话是8021,她在行政楼二楼上班。',
      '请联系谢芳办理相关手续(行政楼二楼,分机号8021)。',
      '这件事归行政楼二楼的同事管,打8021就能找到人。',
    ],
  },
  {
    question: '我们最大的客户是哪家',
    tool: '客户排行:按成交金额',
    result: { rows: [{ customer: '宏图重工', amount: 5630000, since: 2019 }] },
    swaps: [{ kind: 'company', name: '宏图重工', others: FIRMS }],
    honest: [
      '最大的客户是宏图重工,累计成交5630000元。',
      '按照成交金额计算,宏图重工排名第一,从2019年开始合作至今。',
      '是宏图重工,双方自2019年起就有业务往来,总金额5,630,000元,遥遥领先。',
    ],
  },
  {
    question: '哪个供应商交货最慢?',
    tool: '供应商交货统计',
    result: { rows: [{ supplier: '永泰轴承', lateDays: 12, orders: 9 }] },
    swaps: [{ kind: 'company', name: '永泰轴承', others: FIRMS }],
    honest: [
      '交货最慢的供应商是永泰轴承,平均晚12天。',
      '永泰轴承的表现最差,9笔订单平均延误12天,建议尽快与对方沟通。',
      '从统计结果看,问题主要出在永泰轴承,它的交货时间比约定晚了12天左右。',
    ],
  },
  {
    question: '和哪家快递公司有协议价',
    tool: '查合同条款',
    result: { counterparty: '捷运速递', clause: '第五条', words: '首重每公斤6元,续重2元' },
    swaps: [{ kind: 'company', name: '捷运速递', others: FIRMS }],
    honest: [
      '我们与捷运速递签有协议价:首重每公斤6元,续重2元。',
      '是捷运速递。根据合同第五条,首重6元一公斤,续重2元。',
      '目前合作的是捷运速递,价格写在合同第五条里,比市场价便宜一些。',
    ],
  },
  {
    question: '仓库里什么快没货了?',
    tool: '库存预警',
    result: { rows: [{ item: '液压油', left: 3, unit: '桶', reorderAt: 10 }] },
    swaps: [{ kind: 'product', name: '液压油', others: MACHINES }],
    honest: [
      '液压油快没了,只剩3桶,低于10桶的补货线。',
      '目前库存不足的是液压油,仅剩3桶,建议马上补货。',
      '需要注意的是液压油:剩余3桶,已经低于安全库存10桶,请尽快采购。',
    ],
  },
  {
    question: '今年哪款卖得最火',
    tool: '产品排行',
    result: { rows: [{ name: '除湿机', amount: 3180000, units: 1290 }] },
    swaps: [{ kind: 'product', name: '除湿机', others: MACHINES }],
    honest: [
      '今年卖得最火的是除湿机,销量1290台,销售额3180000元。',
      '除湿机最受欢迎,一共卖出1290台,收入超过其他任何一款。',
      '毫无疑问是除湿机,今年已经售出1290台,稳居榜首。',
    ],
  },
  {
    question: '最近退货最多的是什么',
    tool: '退货统计',
    result: { rows: [{ product: '电风扇', returns: 47, reason: '噪音大' }] },
    swaps: [{ kind: 'product', name: '电风扇', others: GOODS }],
    honest: [
      '退货最多的是电风扇,共47台,主要原因是噪音大。',
      '最近电风扇退得最多,有47件,顾客普遍反映噪音大。',
      '数据显示电风扇的退货量最高(47台),质量部门应当调查噪音问题。',
    ],
  },
  {
    question: '帮我查一下订单D-889买的是什么',
    tool: '查询订单',
    result: { order: 'D-889', product: '台灯', count: 20, customer: '明德中学' },
    swaps: [
      { kind: 'product', name: '台灯', others: GOODS },
      { kind: 'company', name: '明德中学', others: ['育才小学', '协和医院', '万达广场'] },
    ],
    honest: [
      '订单D-889买的是20个台灯,客户是明德中学。',
      'D-889是明德中学下的单,购买了台灯,数量20。',
      '这笔订单的内容为台灯20件,买家明德中学,请核对是否正确。',
    ],
  },
  {
    question: '今天谁值班',
    tool: '值班表',
    result: { date: '2026-11-26', day: '冯磊', night: '曹雪', phone: '6110' },
    swaps: [
      { kind: 'person', name: '冯磊', others: PEOPLE },
      { kind: 'person', name: '曹雪', others: PEOPLE.toReversed() },
    ],
    honest: [
      '今天白天由冯磊值班,夜里是曹雪,值班电话6110。',
      '白班冯磊,夜班曹雪,有事请打6110。',
      '根据值班表,今天值班的是冯磊和曹雪两位同事。',
    ],
  },
  {
    question: '下周的展会在哪里办',
    tool: '查询活动安排',
    result: { event: '展会', city: '珠海', hall: '国际会展中心', from: '2026-12-01' },
    swaps: [{ kind: 'place', name: '珠海', others: CITIES }],
    honest: [
      '展会在珠海的国际会展中心举办,12月1日开始。',
      '下周的展会定在珠海,地点是国际会展中心,请提前预订酒店和车票。',
      '在珠海。展会从12月1日起在国际会展中心进行,欢迎参加。',
    ],
  },
  {
    question: '货现在运到哪了',
    tool: '查询物流位置',
    result: { waybill: 'Y7781', at: '郑州', next: '徐州', eta: '2026-11-29' },
    swaps: [
      { kind: 'place', name: '郑州', others: CITIES },
      { kind: 'place', name: '徐州', others: CITIES.toReversed() },
    ],
    honest: [
      '货物目前在郑州,下一站徐州,预计11月29日送达。',
      '已经到郑州了,接下来会发往徐州,大概11月29日到。',
      '运单Y7781刚刚离开郑州,正在前往徐州的路上,请耐心等待。',
    ],
  },
  {
    question: '哪个区域投诉最多',
    tool: '投诉统计,按区域',
    result: { rows: [{ district: '海淀', complaints: 61, main: '配送慢' }] },
    swaps: [{ kind: 'place', name: '海淀', others: DISTRICTS }],
    honest: [
      '投诉最多的区域是海淀,共61起,主要是配送慢。',
      '海淀的投诉量最高,达到61件,大多数与配送慢有关。',
      '问题集中在海淀:61起投诉,客户普遍抱怨配送慢,需要改进。',
    ],
  },
  {
    question: '保密期限是多久?',
    tool: '查合同条款',
    result: {
      contract: '保密协议',
      counterparty: '安和生物',
      clause: '第四条',
      words: '保密期限为合同终止后三年',
    },
    swaps: [{ kind: 'company', name: '安和生物', others: FIRMS }],
    honest: [
      '与安和生物的保密协议第四条约定:保密期限为合同终止后三年。',
      '合同终止后三年内仍需保密,依据是和安和生物签订的保密协议第四条。',
      '按照安和生物那份协议,双方要在合同结束之后继续保密三年,违反者应承担责任。',
      '期限是三年,从合同终止的时候开始计算。',
    ],
  },
  {
    question: '上次给明珠酒店报的价是多少',
    tool: '查找报价',
    result: { customer: '明珠酒店', product: '洗碗机', quantity: 2, total: 26800, by: '潘越' },
    swaps: [
      { kind: 'product', name: '洗碗机', others: MACHINES },
      { kind: 'person', name: '潘越', others: PEOPLE },
    ],
    honest: [
      '上次给明珠酒店的报价是2台洗碗机,合计26800元,由潘越经手。',
      '总价26,800元,内容为2台洗碗机,报价人潘越。',
      '潘越曾为明珠酒店报过洗碗机的价格,两台一共26800元,是否需要重新报价?',
    ],
  },
  {
    question: '会议室被谁订了?',
    tool: '查询会议室预订',
    result: { room: '大会议室', by: '孟凡', from: '14:00', to: '16:00', topic: '预算讨论' },
    swaps: [{ kind: 'person', name: '孟凡', others: PEOPLE }],
    honest: [
      '大会议室今天下午14:00到16:00被孟凡预订了,主题是预算讨论。',
      '孟凡订了大会议室,从14:00用到16:00,您可以改用别的时间。',
      '抱歉,那个时段已有安排:孟凡要在大会议室开预算讨论会。',
    ],
  },
  {
    question: '车间哪台机器停机最久',
    tool: '设备停机统计',
    result: { rows: [{ machine: '冲压机', hours: 37, cause: '轴承损坏' }] },
    swaps: [{ kind: 'product', name: '冲压机', others: MACHINES }],
    honest: [
      '停机最久的是冲压机,累计37小时,原因是轴承损坏。',
      '冲压机停了37个小时,主要因为轴承损坏,维修人员正在处理。',
      '本月冲压机的停机时间最长,影响了生产计划,建议更换轴承并加强保养。',
    ],
  },
  {
    question: '年假还剩几天',
    tool: '查询员工的假期余额',
    result: { name: '范冰洁', annualLeft: 6, sickLeft: 10 },
    swaps: [{ kind: 'person', name: '范冰洁', others: PEOPLE }],
    honest: [
      '范冰洁还剩6天年假,另有10天病假。',
      '系统显示范冰洁的年假余额为6天,请在年底之前休完。',
      '还有6天。如果想请假,可以在系统里提交申请,由主管审批。',
    ],
  },
  {
    question: '分公司里谁的利润最高',
    tool: '各分公司利润排行',
    result: {
      rows: [
        { branch: '贵阳', profit: 1920000 },
        { branch: '兰州', profit: 1710000 },
      ],
    },
    swaps: [
      { kind: 'place', name: '贵阳', others: CITIES },
      { kind: 'place', name: '兰州', others: CITIES.toReversed() },
    ],
    honest: [
      '利润最高的是贵阳分公司,1920000元,其次是兰州,1710000元。',
      '贵阳分公司以1,920,000元位列第一,比第二名兰州多一些。',
      '从利润来看,贵阳表现最为突出,兰州紧随其后,整体情况良好。',
    ],
  },
  {
    question: '这批货的质检结果怎么样',
    tool: '查询质检结果',
    result: { batch: 'B204', product: '玻璃杯', passed: 482, failed: 18, inspector: '江楠' },
    swaps: [
      { kind: 'product', name: '玻璃杯', others: GOODS },
      { kind: 'person', name: '江楠', others: PEOPLE },
    ],
    honest: [
      '批次B204的玻璃杯有482件合格,18件不合格,质检员为江楠。',
      '玻璃杯这一批总体不错,482件通过,18件没有通过,检验由江楠完成。',
      '江楠检查了B204批玻璃杯,其中18件存在缺陷,建议退回工厂返工。',
    ],
  },
  {
    question: '食堂今天有什么菜',
    tool: '查询食堂菜单',
    result: { lunch: ['红烧肉', '西红柿炒鸡蛋'], soup: '紫菜汤', price: 15 },
    swaps: [
      { kind: 'product', name: '红烧肉', others: ['宫保鸡丁', '麻婆豆腐', '水煮鱼', '糖醋排骨'] },
    ],
    honest: [
      '今天午餐有红烧肉和西红柿炒鸡蛋,汤是紫菜汤,15元一份。',
      '食堂今天供应红烧肉、西红柿炒鸡蛋以及紫菜汤,价格15元,祝您用餐愉快!',
      '中午可以吃到红烧肉,味道应该不错,每份15元。',
    ],
  },
  {
    question: '去年研发投入最多的项目是什么',
    tool: '研发项目统计',
    result: { rows: [{ project: '星河计划', lead: '叶舟', cost: 4300000 }] },
    swaps: [
      { kind: 'product', name: '星河计划', others: ['昆仑工程', '北斗系统', '蓝鲸项目'] },
      { kind: 'person', name: '叶舟', others: PEOPLE },
    ],
    honest: [
      '去年研发投入最多的是星河计划,负责人叶舟,投入4300000元。',
      '叶舟带领的星河计划花费最高,达到4,300,000元。',
      '投入最大的项目为星河计划,由叶舟牵头,希望今年能够取得成果。',
    ],
  },
  {
    question: '我下周出差的航班是几点',
    tool: '查询差旅预订',
    result: { flight: 'MU5137', from: '西安', to: '海口', departs: '2026-12-02 09:40' },
    swaps: [
      { kind: 'place', name: '西安', others: CITIES },
      { kind: 'place', name: '海口', others: CITIES.toReversed() },
    ],
    honest: [
      '您的航班MU5137于2026-12-02 09:40从西安起飞,前往海口。',
      '是09:40的MU5137,西安飞海口,请至少提前两小时到达机场。',
      '早上09:40从西安出发到海口,记得携带身份证,祝旅途顺利。',
    ],
  },
  {
    question: '这个月的电费为什么高了',
    tool: '用电分析',
    result: { month: '2026-10', kwh: 45200, top: '中央空调', share: 0.46 },
    swaps: [{ kind: 'product', name: '中央空调', others: MACHINES }],
    honest: [
      '主要是中央空调用电多,占了近一半的比例,全月45200度。',
      '中央空调是用电大户,建议适当调高温度,并在下班后及时关闭。',
      '本月用电45200度,其中中央空调的耗电最大,因此费用上涨。',
    ],
  },
  {
    question: '有没有学过急救的同事?',
    tool: '按技能查员工',
    result: {
      skill: '急救',
      rows: [
        { name: '石磊', team: '安保部' },
        { name: '白露', team: '客服部' },
      ],
    },
    swaps: [
      { kind: 'person', name: '石磊', others: PEOPLE },
      { kind: 'person', name: '白露', others: PEOPLE.toReversed() },
    ],
    honest: [
      '有两位:安保部的石磊和客服部的白露。',
      '安保部石磊、客服部白露都接受过急救培训,遇到紧急情况可以联系他们。',
      '有的,石磊(安保部)与白露(客服部)会急救。',
    ],
  },
  {
    question: 'Who approved the budget?',
    tool: 'Looks up approvals',
    result: { item: 'budget 2027', approvedBy: 'Laura Stein', on: '2026-11-12' },
    swaps: [{ kind: 'person', name: 'Laura Stein', others: ENGLISH }],
    honest: [
      'The budget was approved by Laura Stein on November 12, 2026.',
      'Laura Stein approved it on 2026-11-12. Let me know if you need the details.',
      'According to the records, Laura Stein signed off on the budget. No further action is required.',
    ],
  },
  {
    question: 'Where is shipment 5521 now?',
    tool: 'Tracks a shipment',
    result: { shipment: 5521, at: 'Rotterdam', next: 'Hamburg', eta: '2026-12-04' },
    swaps: [
      { kind: 'place', name: 'Rotterdam', others: WORLD },
      { kind: 'place', name: 'Hamburg', others: WORLD.toReversed() },
    ],
    honest: [
      'Shipment 5521 is in Rotterdam and goes on to Hamburg, where it should arrive on December 4.',
      'It is currently at Rotterdam. The next stop is Hamburg, expected on 2026-12-04.',
      'Good news: your shipment has reached Rotterdam. Unfortunately, it will not be in Hamburg before December 4.',
    ],
  },
  {
    question: 'Which supplier delivers late most often?',
    tool: 'Delivery statistics of suppliers',
    result: { rows: [{ supplier: 'Hooli Parts', late: 14, of: 40 }] },
    swaps: [{ kind: 'company', name: 'Hooli Parts', others: COMPANIES }],
    honest: [
      'Hooli Parts delivers late most often: 14 of 40 deliveries.',
      'The supplier with the most late deliveries is Hooli Parts. Consider talking to them soon.',
      'It seems to be Hooli Parts, with 14 late deliveries out of 40. Perhaps another supplier would be better.',
    ],
  },
  {
    question: 'Is it cold in Helsinki today?',
    tool: 'Current weather of a city',
    result: { city: 'Helsinki', temperatureC: -7, condition: 'snow' },
    swaps: [{ kind: 'place', name: 'Helsinki', others: WORLD }],
    honest: [
      'Yes, it is -7°C in Helsinki with snow. Dress warmly!',
      'Helsinki is quite cold today: -7 degrees and snowing.',
      'Snow and -7°C. Be careful on the roads, and bring gloves.',
    ],
  },
  {
    question: 'Who is on call tonight?',
    tool: 'Who is on call',
    result: { night: 'Priya Nair', phone: '555-0142' },
    swaps: [{ kind: 'person', name: 'Priya Nair', others: ENGLISH }],
    honest: [
      'Priya Nair is on call tonight; the number is 555-0142.',
      'You can reach Priya Nair at 555-0142. She will pick up until morning.',
      'Tonight it is Priya Nair.',
    ],
  },
  {
    question: 'What did we agree with Globex on warranty?',
    tool: 'Finds clauses of contracts',
    result: {
      counterparty: 'Globex',
      clause: 'Section 9',
      words: 'The warranty period is 24 months from delivery.',
    },
    swaps: [{ kind: 'company', name: 'Globex', others: COMPANIES }],
    honest: [
      'Section 9 of the contract with Globex: the warranty period is 24 months from delivery.',
      'Globex gets a warranty of 24 months, counted from delivery (Section 9).',
      'The warranty lasts 24 months. It starts with delivery, see Section 9.',
    ],
  },
]

/** An answer, and whether the name in it was swapped. */
export interface SwapCase {
  context: SwapContext
  answer: string
  swapped?: { kind: NameKind; name: string }
}

/** Honest answers, and of each that has the name two in which another stands in its place. */
export const listSwapCases = (): SwapCase[] =>
  SWAP_CONTEXTS.flatMap((context, index) =>
    context.honest.flatMap((answer, at): SwapCase[] => [
      { context, answer },
      ...context.swaps.flatMap(({ kind, name: right, others }) =>
        answer.includes(right)
          ? [0, 1].map((turn): SwapCase => {
              const name = others[(index + 2 * at + 5 * turn) % others.length] as string
              return { context, answer: answer.replaceAll(right, name), swapped: { kind, name } }
            })
          : [],
      ),
    ]),
  )
