/** Answers to results, as different models word them: right ones, and some with a name that stands nowhere. */

/** What a wrong name is of: how well it is found depends on it. */
export type NameKind = 'person' | 'company' | 'place' | 'product'

export interface NameContext {
  question: string
  result: unknown
  /** Right, in the words of models that say more than is needed. */
  right: readonly string[]
  wrong: readonly { answer: string; name: string; kind: NameKind }[]
}

const wrong = (kind: NameKind, name: string, answer: string) => ({ kind, name, answer })

export const NAME_CONTEXTS: readonly NameContext[] = [
  {
    question: '上个月谁卖得最多?',
    result: {
      from: '2026-10-01',
      to: '2026-10-31',
      by: 'person',
      rows: [{ rank: 1, name: '王芳', amount: 1285000, orders: 31 }],
    },
    right: [
      '上个月卖得最多的是王芳,销售额为1285000元,共31单。',
      '根据查询结果,2026年10月销售业绩最好的员工是王芳,她一共完成了31笔订单,合计金额1,285,000元。',
      '是王芳。她上个月的表现非常突出,以1285000元的销售额排名第一。',
      '冠军是王芳!总金额达到1285000元,订单数量31个。需要看其他人的排名吗?',
    ],
    wrong: [
      wrong('person', '李强', '上个月卖得最多的是李强,销售额为1285000元,共31单。'),
      wrong('person', '孙丽', '根据查询结果,销售业绩最好的员工是孙丽,合计金额1,285,000元。'),
      wrong('person', '欧阳明', '是欧阳明,以1285000元的销售额排名第一。'),
      wrong('person', '张伟', '王芳排名第一,其次是张伟。'),
      wrong('person', '刘建国', '冠军是刘建国,总金额达到1285000元。'),
      wrong('person', '赵敏', '第一名为王芳与赵敏,并列31单。'),
    ],
  },
  {
    question: '苏州现在天气怎么样?',
    result: { found: true, city: '苏州', condition: '多云', temperatureC: 12, windLevel: 3 },
    right: [
      '苏州现在多云,气温12℃,风力3级。',
      '目前苏州的天气是多云,温度为12摄氏度,有3级风,出门建议穿一件外套。',
      '您好,苏州当前天气多云,12度左右,体感稍凉。',
    ],
    wrong: [
      wrong('place', '杭州', '杭州现在多云,气温12℃,风力3级。'),
      wrong('place', '乌鲁木齐', '目前乌鲁木齐的天气是多云,温度为12摄氏度。'),
      wrong('place', '无锡', '苏州和无锡现在都是多云,12℃。'),
      wrong('place', '昆山', '昆山当前天气多云,12度左右。'),
      wrong('place', '墨尔本', '墨尔本现在多云,气温12℃。'),
      wrong('place', '迪拜', '目前迪拜多云,12℃。'),
    ],
  },
  {
    question: '和恒信的合同里违约金是怎么约定的?',
    result: {
      found: true,
      contract: '设备销售合同',
      counterparty: '恒信机电有限公司',
      sentOn: '2026-11-17',
      clause: '第十二章第三条',
      words: '逾期付款的,每日按应付款的0.5%支付违约金',
      others: 2,
    },
    right: [
      '《设备销售合同》(恒信机电有限公司,2026-11-17发出)第十二章第三条:“逾期付款的,每日按应付款的0.5%支付违约金”',
      '与恒信机电有限公司签订的设备销售合同第十二章第三条约定:逾期付款的,每天要按应付款的0.5%支付违约金。另外还有2份合同提到这一点。',
      '合同规定,如果对方晚付款,每日需要支付应付款0.5%的违约金,出处是第十二章第三条。',
    ],
    wrong: [
      wrong('company', '华兴机械', '与华兴机械签订的设备销售合同第十二章第三条约定:每日0.5%。'),
      wrong('company', '云帆供应链', '云帆供应链的合同规定,每日按应付款的0.5%支付违约金。'),
      wrong('company', '锦城置业', '锦城置业有限公司的合同约定:每日按应付款的0.5%支付违约金。'),
      wrong(
        'company',
        '东海电气',
        '东海电气设备有限公司:逾期付款的,每日按应付款的0.5%支付违约金。',
      ),
      wrong('company', '腾讯', '这是和腾讯的合同,第十二章第三条。'),
      wrong('company', '恒瑞医药', '恒瑞医药的合同第十二章第三条有约定。'),
    ],
  },
  {
    question: '今年哪种产品卖得最好?',
    result: {
      by: 'product',
      rows: [{ rank: 1, name: '激光切割机L3', amount: 9870000, orders: 42 }],
    },
    right: [
      '今年卖得最好的产品是激光切割机L3,销售额9870000元,共42单。',
      '从数据来看,激光切割机L3今年的销量遥遥领先,累计销售额9,870,000元。',
      '激光切割机L3排在首位,共有42笔订单。',
    ],
    wrong: [
      wrong('product', '伺服电机', '今年卖得最好的产品是伺服电机,销售额9870000元。'),
      wrong('product', '数控车床', '从数据来看,数控车床的销量遥遥领先。'),
      wrong('product', '激光焊接机', '激光焊接机排在首位,共有42笔订单。'),
      wrong('product', 'X7', '激光切割机X7排在首位,共有42笔订单。'),
      wrong('product', '工业相机', '今年销量最高的是工业相机,共42单。'),
      wrong('product', '空气压缩机', '空气压缩机卖得最好,共42单。'),
    ],
  },
  {
    question: '工单T-20871处理得怎么样了?',
    result: {
      ticket: 'T-20871',
      status: '处理中',
      assignee: '周敏',
      site: '城东仓库',
      due: '2026-12-03',
    },
    right: [
      '工单T-20871正在处理中,由周敏负责,预计2026-12-03完成。',
      '您查询的工单T-20871目前还在处理,负责人是周敏,地点在城东仓库,截止日期为12月3日,请耐心等待。',
      '还没有结束:周敏正在城东仓库处理,最晚12月3日会有结果。',
    ],
    wrong: [
      wrong('person', '何雪', '工单T-20871正在处理中,由何雪负责。'),
      wrong('person', '郑凯', '负责人是郑凯,地点在城东仓库。'),
      wrong('place', '浦东', '周敏正在浦东仓库处理,最晚12月3日会有结果。'),
      wrong('company', '顺丰', '工单已经交给顺丰处理,预计2026-12-03完成。'),
      wrong('person', '魏国栋', '已转给魏国栋,截止日期为12月3日。'),
      wrong('person', '高飞', '高飞正在处理这张工单。'),
    ],
  },
  {
    question: 'Who sold the most last year?',
    result: {
      by: 'person',
      rows: [{ rank: 1, name: 'Wang Fang', amount: 8800500, orders: 212 }],
    },
    right: [
      'Wang Fang sold the most last year: 8,800,500 yuan in 212 orders.',
      'According to the sales data, the top seller last year was Wang Fang, with a total of 8,800,500 yuan. Great result!',
      'Based on the results, it was Wang Fang. Would you like to see the others?',
      'Last year, Wang Fang came first with 212 orders.',
    ],
    wrong: [
      wrong(
        'person',
        'Li Qiang',
        'Li Qiang sold the most last year: 8,800,500 yuan in 212 orders.',
      ),
      wrong('person', 'Peter', 'According to the sales data, the top seller last year was Peter.'),
      wrong('person', 'Zhao', 'Based on the results, it was Wang Fang, followed by Zhao.'),
      wrong('person', 'Maria Lopez', 'Last year, Maria Lopez came first with 212 orders.'),
      wrong('person', 'Fang Li', 'The top seller was Fang Li, with 212 orders.'),
      wrong('person', 'Miller', 'Miller sold the most, 8,800,500 yuan.'),
    ],
  },
  {
    question: "What's the weather in London right now?",
    result: { found: true, city: 'London', condition: 'light rain', temperatureC: 9, windLevel: 4 },
    right: [
      'London: light rain, 9°C, wind force 4.',
      "It's currently 9°C in London with light rain and a force 4 wind. You may want to take an umbrella.",
      'Right now it is raining lightly in London. The temperature is 9 degrees.',
      'The current weather in London is light rain. Temperature: 9°C. Wind: force 4.',
    ],
    wrong: [
      wrong('place', 'Paris', 'Paris: light rain, 9°C, wind force 4.'),
      wrong('place', 'Manchester', "It's currently 9°C in Manchester with light rain."),
      wrong('place', 'Berlin', 'Right now it is raining lightly in London and in Berlin.'),
      wrong('place', 'Edinburgh', 'Edinburgh has light rain at 9 degrees.'),
      wrong('place', 'Hyde Park', 'It is raining in London, for example in Hyde Park.'),
      wrong('place', 'New York', 'New York has light rain at 9 degrees.'),
    ],
  },
  {
    question: 'What does our contract with Acme say about late payment?',
    result: {
      found: true,
      contract: 'Master Services Agreement',
      counterparty: 'Acme Manufacturing Ltd',
      clause: 'Article 6.3',
      words: 'Late payments bear interest at 1% per month.',
      others: 0,
    },
    right: [
      'Master Services Agreement (Acme Manufacturing Ltd), Article 6.3: "Late payments bear interest at 1% per month."',
      'Under Article 6.3 of the Master Services Agreement with Acme Manufacturing Ltd, late payments bear interest at 1% per month.',
      'The contract states that interest of 1% per month is charged. See Article 6.3. Please note that this only applies to late payments.',
    ],
    wrong: [
      wrong(
        'company',
        'Globex',
        'Under the agreement with Globex, late payments bear interest at 1% per month.',
      ),
      wrong(
        'company',
        'Initech Ltd',
        'Article 6.3 of the contract with Initech Ltd: 1% per month.',
      ),
      wrong('company', 'Vector Tools', 'Vector Tools has to pay 1% per month, says Article 6.3.'),
      wrong('company', 'Siemens', 'Siemens pays interest at 1% per month.'),
      wrong('company', 'IBM', 'The contract with IBM says 1% per month.'),
      wrong(
        'company',
        'Acme Holding',
        'Late payments to Acme Holding bear interest at 1% per month.',
      ),
    ],
  },
  {
    question: 'Which product is low on stock?',
    result: { rows: [{ product: 'servo motor', left: 4, reorderAt: 10, warehouse: 'Ningbo' }] },
    right: [
      'The servo motor is low: 4 left, reorder at 10, in the Ningbo warehouse.',
      'Servo motor. Only 4 are left in Ningbo, below the reorder level of 10. I recommend ordering more soon.',
      'There are 4 servo motors left in Ningbo. However, the reorder level is 10.',
    ],
    wrong: [
      wrong('product', 'LaserPro', 'The LaserPro is low: 4 left, reorder at 10.'),
      wrong('product', 'C5', 'The C5 camera is low: 4 left.'),
      wrong('place', 'Shanghai', 'The servo motor is low: 4 left in the Shanghai warehouse.'),
      wrong('product', 'laser cutter', 'The laser cutter is low: 4 left in Ningbo.'),
      wrong('product', 'Bosch', 'Only 4 Bosch servo motors are left in Ningbo.'),
      wrong('place', 'Shenzhen', 'Shenzhen has 4 servo motors left.'),
    ],
  },
  {
    question: '出差住宿的报销标准是多少?',
    result: {
      found: true,
      document: '差旅与报销制度',
      clause: '第六条',
      words: '一线城市住宿费每晚不超过500元,其他城市不超过350元',
    },
    right: [
      '根据《差旅与报销制度》第六条,一线城市住宿费每晚不超过500元,其他城市不超过350元。',
      '住宿报销有上限:一线城市每晚最多500元,其余城市最多350元,超出部分通常需要自己承担。',
      '标准如下:一线城市500元/晚,其他城市350元/晚。具体以公司制度为准。',
    ],
    wrong: [
      wrong('place', '上海', '上海住宿费每晚不超过500元,其他城市不超过350元。'),
      wrong('place', '深圳', '一线城市(如深圳)每晚最多500元。'),
      wrong('company', '携程', '请通过携程预订,一线城市每晚最多500元。'),
      wrong('person', '叶青', '一线城市每晚最多500元,有疑问请找叶青。'),
      wrong('company', '如家酒店', '住如家酒店,每晚不超过350元。'),
      wrong('place', '香港', '香港每晚不超过500元。'),
    ],
  },
]
