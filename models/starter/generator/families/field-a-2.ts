/** Running a plant: allergens, paint shop, tool crib, spare belts, waste, emissions, safety, contractors. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const ALLERGEN = choice(
  option('peanut', '花生|花生碎', 'peanut|peanuts'),
  option('milk', '牛奶|乳制品', 'milk|dairy'),
  option('egg', '鸡蛋|蛋类', 'egg'),
  option('gluten', '麸质|小麦', 'gluten|wheat'),
  option('soy', '大豆|黄豆', 'soy|soya'),
  option('sesame', '芝麻', 'sesame'),
)
const TOOLS = among(
  '液压拉马|3号手枪钻|内六角套装|激光对中仪|热风枪|大号管钳|振动仪现场用|千斤顶5吨|铜锤|兆欧表|电缆剥皮刀|轴承加热器B|吸盘吊具|磁力钻处新|内窥镜|红外测温枪|螺母破切器|丝锥M10|角磨机07|风炮中|葫芦2T|LK-33扳手|部标塞规钥匙|示波器',
  'hydraulic puller|cordless drill 3|the big pipe wrench|laser aligner|heat gun|borescope|LK-33|bearing heater B|Megger|nut splitter|copper hammer|angle grinder 07|suction lifter|5 ton jack|Fluke 87|tap set M10|mag drill out',
)

export const families: Family[] = [
  {
    names: words(
      'allergens_in_product|contains_allergen|guominyuan_chaxun|food_allergen_info|getAllergens',
    ),
    descriptions: texts(
      `产品过敏原
      本厂某款食品含哪些过敏原、会不会有微量带入
      按配方和标签查致敏成分`,
      `Allergens of a food product
      What a product of ours contains that people react to, and possible traces
      Allergen statement by recipe, for one substance if asked`,
    ),
    parameters: [
      param(
        'food',
        'food|product|shipin|product_name|itemName',
        among(
          '早餐饼干|五仁月饼3号|椰蓉吐司|香辣虾片|威化B|速溶可可|中老年麦片|压缩干粮|黑糖麻薯|海盐脆片|蜜三刀|老部头酥饼|能量棒X2|夹心卷|雪花酥|辣条小包|沙拉酱500|原味瓜子仁|冻干汤块|千层面皮|现在烤法棍|咖喱块|果冻爽|米果7',
          'breakfast biscuit|Energy Bar X2|coconut toast|curry block|the salty crisps|mooncake 3|Oat Mix|wafer B|instant cocoa|rice cracker 7|salad dressing|fruit jelly|Trail Snack|filled roll|garlic bread now|noodle cup',
        ),
        '食品名称|哪款产品',
        'food|name of the product',
      ),
      optional(
        param(
          'allergen',
          'allergen|substance|guominyuan|checkFor',
          ALLERGEN,
          '过敏原|查哪种成分',
          'allergen|substance to check',
        ),
      ),
    ],
    questions: texts(
      `{food}里有什么过敏原
      {food}含不含{allergen}
      {allergen}过敏的人能吃{food}吗
      {food} 过敏原
      客服:顾客小孩对{allergen}过敏,{food}行不行
      {food}标签上要不要写{allergen}
      吃了{food}起疹子,里面可能是啥成分
      超市要{food}的致敏物质声明
      {food}配方改了之后还有{allergen}没
      会不会有微量{allergen}混进{food}
      幼儿园采购问{food}有哪些容易过敏的东西
      含{allergen}的产品里包括{food}吗
      请提供{food}的过敏原信息
      出口报关要填,{food}都有哪些致敏原料
      给过敏体质的人推荐{food}安全不`,
      `Which allergens are in {food}?
      {food} allergens
      does {food} contain {allergen}
      a customer can't have {allergen}, is {food} all right
      someone got a rash after {food}, what could be in it
      must we print {allergen} on the label of {food}
      traces of {allergen} in {food}?
      the supermarket wants the allergen statement for {food}
      a kindergarten asks what children may react to in {food}
      is {food} still free from {allergen} since the recipe changed`,
    ),
    missing: [
      lacking(
        'food',
        `产品里有什么过敏原
        含不含{allergen}`,
        `which allergens are in it
        does the product contain {allergen}`,
        `请问是哪款产品?`,
        `Which product?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'food', 'allergen'),
      contains: r
        .pick([['小麦', '乳'], ['大豆'], ['鸡蛋', '小麦'], ['花生', '芝麻'], ['乳', '大豆']])
        .map((name) => ({ name })),
      traces: r.pick(['坚果', '鱼类', '甲壳类', '芹菜']),
      spec_version: r.integer(2, 19),
    }),
    answers: answers(
      `{food}含<contains|、|{name}>,可能带入微量{traces}(规格书第{spec_version}版)。
      按规格书第{spec_version}版,{food}含有<contains|、|{name}>,或有微量{traces}。`,
      `By version {spec_version} of the specification, {food} contains <contains|, |{name}>, with traces of {traces}.`,
    ),
    empty: nothing(
      () => ({ contains: [] }),
      `{food}没有登记任何过敏原[,也没有{allergen}]。`,
      `No allergens are recorded for {food}[, {allergen} neither].`,
    ),
  },
  {
    names: words(
      'allergen_swab|line_cleaning_check|qingjie_yanzheng|swab_test_result|lastAllergenClean',
    ),
    descriptions: texts(
      `产线过敏原清洁验证
      某条生产线清洗后擦拭检测某种过敏原残留多少、过没过
      看清线后的涂抹结果`,
      `Allergen swab after cleaning a line
      The residue of an allergen found on a production line after its wash and whether it passed
      Cleaning verification of food equipment`,
    ),
    parameters: [
      param(
        'line',
        'line|equipment|chanxian|line_name|cleanedLine',
        among(
          '饼干2线|烘烤隧道|灌心机A|酱料间|切片段|巧克力淋面|混料桶5|夹心线中|糖衣锅|油炸3线|面团部|坚果处理间|冷却带|包馅机B|北车间1线|小料台|挤出机|乳粉投料口|R4|撒料处|蒸线二|卷筒机|现做区',
          'biscuit line 2|enrober|Mixer 5|the sauce room|slicer|filling head A|frying line 3|nut room|cooling belt|Depositor B|north line|dough kettle|R4|sugar pan|tray oven|hand table',
        ),
        '生产线或设备|清洗了哪条线',
        'line or machine|what was washed',
      ),
      param(
        'allergen',
        'allergen|residue|guominyuan|target|allergenType',
        ALLERGEN,
        '检测的过敏原|查哪种残留',
        'allergen tested|residue looked for',
      ),
    ],
    questions: texts(
      `{line}洗完{allergen}残留多少
      {line}的{allergen}擦拭过了吗
      {line}清干净没,查{allergen}
      要切换产品,{line}上还有没有{allergen}
      {line} {allergen} 涂抹
      上一单做完洗了机,{line}{allergen}检测结果呢
      品管放不放行{line},{allergen}是多少ppm
      {allergen}残留,{line}最近一次
      {line}洗了两遍,{allergen}降下来没有
      班长等着开机,{line}{allergen}验证通过了没
      怕交叉污染,{line}清洗以后{allergen}测了多少
      {line}那边{allergen}又阳性了?
      请查{line}清洁后的{allergen}检测值
      审核要看{line}针对{allergen}的清洁验证`,
      `How much {allergen} was left on {line} after cleaning?
      {line} {allergen} swab
      did {line} pass the {allergen} test
      we switch products next, is {line} free of {allergen}
      QA must release {line}, what ppm of {allergen} did the wash leave
      washed twice: has {allergen} on {line} come down
      {allergen} residue, {line}, latest
      the crew waits to start {line}, is the {allergen} check through
      I'm afraid of cross-contact, how clean of {allergen} is {line}
      another positive for {allergen} at {line}?`,
    ),
    missing: [
      lacking(
        'line',
        `洗完{allergen}残留多少
        {allergen}擦拭过了吗`,
        `how much {allergen} was left after the wash
        did the {allergen} swab pass`,
        `请问是哪条线?`,
        `Which line?`,
      ),
      lacking(
        'allergen',
        `{line}清洁验证过了吗
        {line}洗完涂抹结果多少`,
        `did {line} pass its cleaning check
        what did the swab on {line} show`,
        `请问查哪种过敏原?`,
        `Which allergen?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'line', 'allergen'),
      ppm: real(r, 0.2, 24),
      limit_ppm: r.pick([2.5, 5, 10, 20]),
      date: day(r, 2026, 2026),
      by: someone(r),
    }),
    answers: answers(
      `{line}在{date}清洗后{allergen}残留{ppm}ppm,限值{limit_ppm}ppm,{by}取样。
      {by}在{date}擦拭{line},{allergen}为{ppm}ppm(限{limit_ppm}ppm)。`,
      `On {date} {by} swabbed {line}: {ppm} ppm of {allergen} against a limit of {limit_ppm} ppm.`,
    ),
    empty: nothing(
      () => ({ swabs: [] }),
      `{line}还没有{allergen}的擦拭结果。`,
      `There is no {allergen} swab for {line} yet.`,
    ),
  },
  {
    names: words('paint_thickness|coating_microns|qimo_houdu|film_build|getCoatThickness|mohou'),
    descriptions: texts(
      `漆膜厚度
      涂装车间某个零件某一层漆平均多少微米、最薄处多少
      查喷涂膜厚抽检`,
      `Paint thickness of a part
      Average and thinnest microns of a coat on a painted part
      Film build measured in the paint shop`,
    ),
    parameters: [
      param(
        'part',
        'part|workpiece|lingjian|part_name|bodyPart',
        among(
          '引擎盖|左前门|后备厢盖|翼子板右|电瓶盒|车架总成|驾驶室|轮毂18寸|支架A7|顶盖中段|机柜外壳|轿厢板|挖机大臂|货箱侧板|消声器|塔筒3段|B柱处|农机罩|现代尾门|散热片|储罐外部|配重的底面|法兰Y20|踏板',
          'bonnet|left front door|Bracket A7|tail gate|cab roof|wheel 18|the long boom|side panel|B pillar|tower section 3|cabinet door|Pedal|frame rear|heat sink|fuel flap out|Flange Y20',
        ),
        '零件|哪个工件',
        'part|workpiece',
      ),
      optional(
        param(
          'coat',
          'coat|layer|tuceng|paint_layer|coatType',
          choice(
            option('ecoat', '电泳|电泳层', 'e-coat|electrocoat'),
            option('primer', '底漆|中涂', 'primer'),
            option('base', '色漆|面漆', 'base coat|colour coat'),
            option('clear', '清漆|罩光漆', 'clear coat|varnish'),
          ),
          '哪一层漆|涂层',
          'coat|which layer',
        ),
      ),
    ],
    questions: texts(
      `{part}漆膜多厚
      {part}{coat}打了多少微米
      {part}的{coat}够不够厚
      {part}流挂了,看看{coat}喷了多少
      {part} 膜厚
      盐雾没过,{part}最薄的地方几个微米
      {coat}在{part}上平均多厚
      客户量出来太薄,{part}我们自己测的{coat}是多少
      机器人换了喷嘴,{part}厚度变了没
      {part}要不要补喷{coat},现在几μm
      油漆费用超了,是不是{part}喷太厚
      抛光露底的{part},{coat}原来有多少
      请查询{part}的涂层厚度抽检值
      {coat}抽检,{part}那块
      想知道{part}上头的漆达没达标`,
      `How thick is the paint on {part}?
      {part} film thickness
      microns of {coat} on {part}
      the salt spray test failed, how thin does {part} get
      did {part} get enough {coat}
      we see runs on {part}, how heavy was the {coat} applied
      since the new nozzle, what build do we have on {part}
      should we respray the {coat} of {part}
      paint costs are up, are we overcoating {part}
      polishing cut through {part}, how much {coat} had it`,
    ),
    missing: [
      lacking(
        'part',
        `漆膜多厚
        {coat}喷了多少微米`,
        `how thick is the paint
        how many microns of {coat} are on it`,
        `请问是哪个零件?`,
        `Which part?`,
      ),
    ],
    result: (args, r) => {
      const average = r.integer(18, 130)
      return {
        ...echo(args, 'part', 'coat'),
        average_um: average,
        thinnest_um: average - r.integer(2, 14),
        target_um: r.pick([20, 25, 35, 45, 60, 80, 120]),
      }
    },
    answers: answers(
      `{part}[{coat}]平均{average_um}微米,最薄{thinnest_um}微米,要求{target_um}微米。
      {part}[的{coat}]膜厚均值{average_um}微米、最小{thinnest_um}微米,目标{target_um}微米。`,
      `{part}[, {coat}]: {average_um} microns on average, {thinnest_um} at the thinnest, target {target_um}.`,
    ),
    empty: nothing(
      () => ({ readings: [] }),
      `{part}没有[{coat}的]膜厚记录。`,
      `There are no[ {coat}] readings for {part}.`,
    ),
  },
  {
    names: words('who_has_tool|tool_crib_lookup|gongju_zai_shei|tool_borrower|findToolHolder'),
    descriptions: texts(
      `工具在谁手里
      工具间的某件工具在不在库、被谁借走、哪天该还
      查工具借用情况`,
      `Who has a tool from the crib
      Whether a tool is in, and otherwise who borrowed it and when it is due back
      Tool crib look-up`,
    ),
    parameters: [
      param(
        'tool',
        'tool|tool_name|gongju|item|toolId',
        TOOLS,
        '工具名称|哪件工具',
        'tool|name of the tool',
      ),
    ],
    questions: texts(
      `{tool}在谁那
      {tool}被谁拿走了
      {tool}还在工具间吗
      想用一下{tool},有没有人占着
      {tool} 借用人
      {tool}哪天还回来
      抢修急着要{tool},现在哪个人手上
      {tool}怎么柜子里没有
      是谁还没还{tool}
      工具房盘点缺{tool},最后谁领的
      等了三天了,{tool}几时能空出来
      {tool}能借到不
      麻烦看下{tool}的借出记录
      昨天有人拿着{tool},是哪位
      找{tool}`,
      `Who has {tool}?
      {tool} borrower
      is {tool} in the crib right now
      the drawer for {tool} is empty, who took it
      when does {tool} come back
      urgent breakdown, I need {tool}, whom do I ask
      somebody never returned {tool}, find out who
      can I get {tool} or is it out
      stock count: {tool} is gone, last signed out by`,
    ),
    result: (args, r) => ({
      ...echo(args, 'tool'),
      holder: someone(r),
      taken: day(r, 2025, 2025),
      due_back: day(r, 2026, 2026),
    }),
    answers: answers(
      `{tool}在{holder}手里,{taken}借的,应在{due_back}归还。
      {holder}{taken}借走了{tool},归还日{due_back}。`,
      `{holder} has {tool} since {taken}; it is due back on {due_back}.`,
    ),
    empty: nothing(
      () => ({ holder: '', in_crib: true }),
      `{tool}在工具间,没人借。`,
      `{tool} is in the crib, nobody has borrowed it.`,
    ),
  },
  {
    names: words('lend_tool|sign_out_tool|jiechu_gongju|tool_checkout|issueTool'),
    descriptions: texts(
      `借出工具
      把工具间的一件工具登记借给某人,可写归还日期
      办理工具领用手续`,
      `Lend a tool from the crib
      Signs a tool out to a person, with a return date if given
      Records who takes which tool`,
    ),
    parameters: [
      param(
        'tool',
        'tool|tool_to_lend|gongju|toolName|what',
        TOOLS,
        '借出的工具|工具',
        'tool to lend|tool',
      ),
      param(
        'person',
        'person|borrower|jieyongren|to|employee',
        bank('person'),
        '借用人|借给谁',
        'borrower|who takes it',
      ),
      optional(
        param(
          'back',
          'return_date|back|guihuan_riqi|due|dueBack',
          date,
          '归还日期|哪天还',
          'return date|when it comes back',
        ),
      ),
    ],
    questions: texts(
      `把{tool}借给{person}
      {person}领{tool}
      {person}要用{tool},登记一下,{back}还
      给{person}办{tool}借出手续
      {tool}给{person}拿走了,记上
      借出 {tool} {person} {back}
      {person}来拿{tool}了,说{back}归还
      登记:{tool},借用人{person}
      {tool}由{person}带到现场去,{back}之前还
      麻烦在账上记{person}领用了{tool}
      {person}刚从我这里取走{tool},补个单
      今天{tool}归{person}用,写到他名下
      请为{person}登记领用{tool},预计{back}归还
      夜班{person}借{tool}修泵,帮忙签出
      出差的{person}要带{tool},到{back}`,
      `Lend {tool} to {person}.
      sign {tool} out to {person}
      {person} takes {tool}, back on {back}
      {person} needs {tool} for a pump, put it in the book
      check out {tool}, borrower {person}, return {back}
      {tool} goes to {person} until {back}
      {person} just walked off with {tool}, record that please
      give {tool} to {person}
      book {tool} onto the name of {person}
      until {back} {person} keeps {tool}, register it`,
    ),
    missing: [
      lacking(
        'person',
        `把{tool}借出去
        登记借出{tool},{back}还`,
        `lend out {tool}
        sign {tool} out until {back}`,
        `请问借给谁?`,
        `Who is borrowing it?`,
      ),
      lacking(
        'tool',
        `{person}要借件工具,登记一下
        给{person}办借出手续`,
        `{person} wants to borrow a tool
        sign a tool out to {person}`,
        `请问借哪件工具?`,
        `Which tool?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tool', 'person', 'back'),
      slip: code(r, 'GJ-'),
      drawer: `${r.pick(['A', 'B', 'C'])}${r.integer(1, 30)}`,
    }),
    answers: answers(
      `已登记{person}借用{tool}[,{back}归还],在抽屉{drawer}取,单号{slip}。
      {tool}已借给{person}[,归还日{back}],抽屉{drawer},借用单{slip}。`,
      `{tool} is signed out to {person}[ until {back}]: drawer {drawer}, slip {slip}.`,
    ),
  },
  {
    names: words('spare_belt_stock|belts_left|pidai_kucun|drive_belt_spares|countSpareBelts'),
    descriptions: texts(
      `备用皮带库存
      某规格传动带或输送带还有几条、放哪格
      查皮带备件够不够换`,
      `Spare belts in store
      How many drive or conveyor belts of a size are left and in which bin
      Whether there is a belt to fit when one tears`,
    ),
    parameters: [
      param(
        'belt',
        'belt|belt_size|pidai|spec|beltModel',
        among(
          'SPB-2240|B1750|A38|同步带8M-1200|XPA1180|平皮带60宽|PJ-610|提升机带|包装段圆带6|C3150|5V-900|链板部的带|3VX475|HTD 5M-450|斗提带B500|裙边带2|Z-1016|食品级PU带|12PK1350|中三角带|O型带φ5|爬坡处人字带',
          'SPB 2240|b1750|8M-1200|PJ 610|elevator belt|round belt 6|C3150|5V-900|HTD 5M 450|flat belt 60|Z-1016|food grade PU|12PK1350|incline belt two|O-belt 5|3vx475',
        ),
        '皮带规格|哪种带',
        'belt size|kind of belt',
      ),
      optional(
        param(
          'store',
          'store|plant|cangku|site|storeName',
          choice(
            option('main', '总厂|老厂', 'the main plant|the old plant'),
            option('east', '东厂|二厂', 'the east plant|plant two'),
            option('center', '备件中心|中心库', 'the spares centre|central stores'),
          ),
          '哪个库|厂区',
          'which store|plant',
        ),
      ),
    ],
    questions: texts(
      `{belt}还有几条
      {belt}还有备件吗
      {store}有没有{belt}
      风机皮带断了,型号{belt},库里剩几根
      {belt}放在哪一格
      {belt} 库存
      周末要换{belt},够两条不
      {store}那边{belt}还剩多少根,能调一条不
      夜里又烧了一根{belt},手头还有新的没
      {belt}是不是用完了
      去{store}拿{belt}能拿到吗
      电机跳停,怀疑{belt}打滑,有得换不
      请查询{belt}在{store}的现存数量
      要不要补货,{belt}还备着几条
      检修单上写{belt},先确认有没有货
      {store}{belt}剩几条
      这边没货了,问问{store}{belt}够不够
      {belt},{store},还有没有`,
      `How many {belt} belts are left?
      {belt} spares
      do we still have {belt} at {store}
      the fan belt tore, size {belt}, is there one to fit
      in which bin do you keep {belt}
      could {store} send us a {belt}, how many have they got
      we burnt another {belt} last night, any new ones left
      is {belt} used up
      before the weekend job: {belt} in stock?
      {belt} {store}
      ours are gone, has {store} any {belt}`,
    ),
    missing: [
      lacking(
        'belt',
        `皮带还有几条
        {store}有备用皮带吗`,
        `how many belts are left
        any spare belts at {store}`,
        `请问什么规格的皮带?`,
        `What size of belt?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'belt', 'store'),
      left: r.integer(1, 24),
      bin: `${r.pick(['P', 'D', 'K'])}-${r.integer(1, 40)}`,
      min_stock: r.integer(2, 8),
    }),
    answers: answers(
      `{belt}[在{store}]还有{left}条,在{bin}格,最低备{min_stock}条。
      [{store}的]{belt}剩{left}条(格位{bin},下限{min_stock}条)。`,
      `There are {left} of {belt} left[ at {store}] in bin {bin}; the minimum is {min_stock}.`,
    ),
    empty: nothing(
      () => ({ left: 0 }),
      `{belt}[在{store}]一条都没有了。`,
      `There is no {belt} left[ at {store}].`,
    ),
  },
  {
    names: words(
      'book_waste_pickup|hazardous_waste_collection|yuyue_weifei_qingyun|call_waste_truck|orderWastePickup',
    ),
    descriptions: texts(
      `预约危废清运
      约处置公司来拉某类废物,写明桶数,可指定日期
      提交危险废物转移申请`,
      `Book a pickup of hazardous waste
      Orders the disposal firm to fetch so many drums of a waste, on a day if given
      Request to have waste taken away`,
    ),
    parameters: [
      param(
        'waste',
        'waste|waste_type|feiwu|kind|wasteCode',
        choice(
          option('oil', '废机油|废润滑油', 'waste oil|used oil'),
          option('sludge', '漆渣|油漆渣', 'paint sludge'),
          option('solvent', '废溶剂|洗枪水', 'waste solvent|gun wash'),
          option('carbon', '废活性炭|用过的活性炭', 'spent carbon'),
          option('acid', '废酸|酸洗废液', 'waste acid|spent pickle'),
        ),
        '废物种类|拉什么',
        'kind of waste|what to fetch',
      ),
      param(
        'drums',
        'drums|drum_count|tongshu|quantity|numDrums',
        integer(2, 60),
        '桶数|多少桶',
        'number of drums|how many',
      ),
      optional(
        param(
          'date',
          'date|pickup_date|riqi|when|pickupDay',
          date,
          '清运日期|哪天来',
          'day of the pickup|when to come',
        ),
      ),
    ],
    questions: texts(
      `约车拉{drums}桶{waste}
      {drums}桶{waste}要运走
      {date}来拉{drums}桶{waste}
      危废间快满了,{waste}有{drums}桶,叫人来收
      {waste}{drums}桶,申请转移
      清运 {waste} {drums}桶 {date}
      联系处置公司{date}把{drums}桶{waste}带走
      {waste}堆了{drums}桶了,赶紧安排清走
      请预约处置{waste},共{drums}桶,日期{date}
      环保检查之前把那{drums}桶{waste}处理掉
      攒了{drums}桶{waste},帮我下个转移单
      {date}有车的话装{drums}桶{waste}
      喷漆房那边{waste}放不下了,{drums}桶,派车
      登记一下:{waste},{drums}桶
      {date}上午腾地方,{waste}{drums}桶得清掉`,
      `Have {drums} drums of {waste} collected.
      pick up {drums} drums of {waste} on {date}
      the waste store is full, get rid of {drums} drums of {waste}
      {waste}, {drums} drums, {date}
      order the truck for {drums} drums {waste}
      on {date} the disposal firm should take {drums} drums of {waste}
      before the inspection we must be free of {waste}, it's {drums} drums
      {drums} drums of {waste} need to go
      book collection: {waste}, {drums} drums`,
    ),
    missing: [
      lacking(
        'drums',
        `约车来拉{waste}
        {date}把{waste}运走`,
        `have the {waste} collected
        pick up {waste} on {date}`,
        `请问有多少桶?`,
        `How many drums?`,
      ),
      lacking(
        'waste',
        `有{drums}桶要运走
        约{date}来拉{drums}桶危废`,
        `have {drums} drums collected
        {drums} drums need to go on {date}`,
        `请问是哪种废物?`,
        `What kind of waste is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'drums', 'date'),
      manifest: code(r, 'WF'),
      carrier: r.pick(['绿洲环保', '清源固废', '新世纪处置中心', '江环物流']),
      arrives: clock(r),
    }),
    answers: answers(
      `已约{carrier}[{date}]来拉{drums}桶{waste},{arrives}到,联单号{manifest}。
      {drums}桶{waste}的清运已提交[,{date}],{carrier}{arrives}到厂,联单{manifest}。`,
      `{carrier} will fetch {drums} drums of {waste}[ on {date}] at {arrives}, manifest {manifest}.`,
    ),
  },
  {
    names: words('stack_emissions|chimney_reading|paikou_nongdu|flue_gas_monitor|getStackReading'),
    descriptions: texts(
      `排放口浓度
      某个烟囱或排气筒某污染物现在每立方多少毫克、限值多少
      看在线监测有没有超标`,
      `Emission of a stack
      Milligrams of a pollutant per cubic metre at a chimney now, and the permitted limit
      Continuous flue gas monitoring`,
    ),
    parameters: [
      param(
        'stack',
        'stack|outlet|paikou|chimney|stackId',
        among(
          '1#锅炉烟囱|DA001|喷漆房排口|RTO出口|东侧排气筒|熔炼除尘尾|DA-017|焚烧炉中段|电镀塔|北烟囱|打磨间除尘器|烘道2排口|窑尾|酸洗部喷淋塔|印刷处|三车间顶|G4|固化炉新口|发酵罐尾气|燃气机2|总排的高烟囱|油烟口|窑头B',
          'boiler stack 1|DA001|the tall chimney|RTO outlet|kiln tail|north stack|paint booth vent|G4|Scrubber B|furnace dust house|print shop roof|oven 2 exhaust|incinerator|Gas Engine 2|cure oven out|pickling tower',
        ),
        '排放口|哪个烟囱',
        'stack|which chimney',
      ),
      param(
        'pollutant',
        'pollutant|substance|wuranwu|gas|component',
        choice(
          option('NOx', '氮氧化物|NOx', 'nitrogen oxides|NOx'),
          option('SO2', '二氧化硫|硫化物', 'sulphur dioxide|SO2'),
          option('PM', '颗粒物|粉尘', 'dust|particulates'),
          option('VOC', 'VOC|有机废气', 'VOC|organic vapours'),
          option('CO', '一氧化碳', 'carbon monoxide'),
        ),
        '污染物|测哪一项',
        'pollutant|what is measured',
      ),
    ],
    questions: texts(
      `{stack}的{pollutant}多少
      {stack}{pollutant}超标没
      {pollutant}现在多少毫克,{stack}
      {stack} {pollutant}
      环保局打电话来问{stack},{pollutant}什么数
      {stack}冒黄烟,看看{pollutant}
      刚停了喷淋,{stack}的{pollutant}涨上去了吗
      {stack}离{pollutant}限值还差多少
      夜里{stack}的{pollutant}是不是报警了
      调了燃烧以后{stack}那里{pollutant}降没降
      填日报:{stack},{pollutant}浓度
      邻居投诉味道大,{stack}排的{pollutant}高不高
      请查看{stack}在线监测的{pollutant}数值
      {pollutant}一直降不下来的{stack},眼下几个毫克`,
      `How much {pollutant} comes out of {stack}?
      {stack} {pollutant}
      is {stack} over the limit for {pollutant}
      the authority is on the phone about {stack}, what's our {pollutant}
      yellow smoke at {stack}, check {pollutant}
      neighbours complain about {stack}, is {pollutant} high
      after tuning the burner, did {pollutant} at {stack} drop
      {pollutant} reading now, {stack}
      how far is {stack} below the permit for {pollutant}
      daily report: {pollutant} at {stack}`,
    ),
    missing: [
      lacking(
        'pollutant',
        `{stack}超标没
        {stack}现在排放多少`,
        `is {stack} over the limit
        what does {stack} emit now`,
        `请问看哪一项污染物?`,
        `Which pollutant?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'stack', 'pollutant'),
      mg_m3: real(r, 0.5, 140),
      limit: r.pick([10, 20, 30, 50, 100, 150]),
      time: clock(r),
    }),
    answers: answers(
      `{stack}的{pollutant}在{time}为{mg_m3}毫克/立方米,限值{limit}。
      {time},{stack}{pollutant}浓度{mg_m3}毫克每立方米(限{limit})。`,
      `At {time} {stack} emitted {mg_m3} mg of {pollutant} per cubic metre; the limit is {limit}.`,
    ),
    empty: nothing(
      () => ({ status: 'no sensor' }),
      `{stack}没有装{pollutant}监测。`,
      `{stack} has no monitor for {pollutant}.`,
    ),
  },
  {
    names: words(
      'days_without_accident|safe_days|anquan_tianshu|accident_free_days|getSafetyStreak',
    ),
    descriptions: texts(
      `安全生产天数
      全厂连续多少天没出工伤、历史最长多少天
      看安全看板上的无事故天数`,
      `Days without an accident
      How many days the plant has gone without an injury, and the record
      The number on the safety board`,
    ),
    parameters: [],
    questions: texts(
      `我们厂连续安全多少天了
      安全生产天数
      无事故多少天
      门口那块看板今天该写几天
      多久没出工伤了
      上次受伤到现在过了几天
      离安全纪录还差多少天
      早会要报安全天数,给我个数
      咱厂有多长时间没人受伤
      安全天数是不是又清零了
      历史最长的零事故纪录是多少天
      领导来检查,想知道连续没出事的天数
      请问目前全厂累计无工伤天数
      到今天平平安安几天了
      破纪录了吗,安全运行了多少天
      上一起工伤之后一直没事吧,第几天了`,
      `How many days without an accident?
      safe days
      what number goes on the safety board today
      when did somebody last get hurt, how long ago
      are we close to our record without injuries
      days since the last injury
      the morning meeting needs the accident-free streak
      have we started from zero again on safety
      the boss is visiting, how long has the plant been injury-free
      longest run ever with nobody hurt?`,
    ),
    result: (_, r) => {
      const days = r.integer(3, 900)
      return { days, record_days: days + r.integer(0, 700), last_accident: day(r, 2024, 2025) }
    },
    answers: answers(
      `全厂已连续{days}天无事故,最长纪录{record_days}天,上次事故在{last_accident}。
      上次事故是{last_accident},至今安全{days}天(纪录{record_days}天)。`,
      `{days} days without an accident; the record is {record_days} and the last accident was on {last_accident}.`,
    ),
  },
  {
    names: words('evacuation_drill|last_safety_drill|yingji_yanlian|drill_report|getDrillResult'),
    descriptions: texts(
      `应急演练结果
      某栋厂房上次疏散或应急演练是哪天、几分钟撤完、多少人参加
      查安全演练记录`,
      `Result of a safety drill
      When a building was last evacuated as an exercise, how many minutes it took and who took part
      Emergency drill record`,
    ),
    parameters: [
      param(
        'building',
        'building|area|changfang|where|buildingName',
        among(
          '一号厂房|冲压车间|氨机房|油库|B栋3层|成品库|涂装部|锅炉房|员工宿舍南|研发楼|冷库2|食堂|中控室|危化品间|注塑B区|北门卸货处|装配大厅|老办公楼|C5|污水站|铸造二部|电镀现场|培训中心',
          'press shop|Building B|the ammonia room|tank farm|paint hall|canteen|cold store 2|control room|C5|north dock|Assembly Hall|old office block|boiler house|dormitory south|foundry 2|Warehouse Out',
        ),
        '厂房或区域|哪栋楼',
        'building|area of the plant',
      ),
      optional(
        param(
          'kind',
          'drill_kind|kind|leixing|scenario|drillType',
          choice(
            option('fire', '火灾疏散|消防疏散', 'fire'),
            option('leak', '泄漏|化学品泄漏', 'leak|chemical spill'),
            option('quake', '地震', 'earthquake'),
            option('confined', '有限空间救援', 'confined space rescue'),
          ),
          '演练类型|演练什么',
          'kind of drill|scenario',
        ),
      ),
    ],
    questions: texts(
      `{building}上次演练是哪天
      {building}几分钟撤完的
      {building}{kind}演练做过没有
      {building} 应急演练
      安监要看{building}的{kind}演练记录
      真出事{building}里的人多久能跑出来
      {kind}演练,{building},上回什么时候
      今年{building}搞过{kind}演习吗
      {building}疏散那次有多少人参加
      新来的没练过,{building}多久没演练了
      {building}那次{kind}演练用了几分钟
      写总结要{building}的撤离时间
      请提供{building}最近一次安全演练的情况
      大家拖拖拉拉,{building}演练到底花了多长时间`,
      `When was the last drill in {building}?
      {building} evacuation drill
      how many minutes did it take to clear {building}
      the inspector wants the {kind} drill record of {building}
      have we ever had a {kind} drill at {building}
      if something happens, how fast do people get out of {building}
      {kind} exercise in {building}, how did it go
      how many took part when {building} was evacuated
      {building} again: is a {kind} drill overdue, when was the last`,
    ),
    missing: [
      lacking(
        'building',
        `上次演练几分钟撤完的
        {kind}演练做过没有`,
        `how long did the last drill take
        have we had a {kind} drill`,
        `请问是哪栋楼或哪个区域?`,
        `Which building?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'building', 'kind'),
      date: day(r, 2025, 2026),
      minutes: real(r, 1.5, 14),
      people: r.integer(8, 420),
      leader: someone(r),
    }),
    answers: answers(
      `{building}上次[{kind}]演练在{date},{people}人用{minutes}分钟撤完,总指挥{leader}。
      {date}{leader}组织了{building}的[{kind}]演练,{people}人参加,用时{minutes}分钟。`,
      `The last[ {kind}] drill in {building} was on {date}: {people} people out in {minutes} minutes, led by {leader}.`,
    ),
    empty: nothing(
      () => ({ drills: [] }),
      `{building}没有[{kind}]演练记录。`,
      `{building} has had no[ {kind}] drill.`,
    ),
  },
  {
    names: words(
      'contractors_on_site|who_is_on_site|changnei_chengbaoshang|contractor_headcount|countContractors',
    ),
    descriptions: texts(
      `在厂承包商人数
      某家外包单位此刻有几个人在厂里、在哪块干活、带班是谁
      看施工队进来了没有`,
      `Contractor people on site now
      How many workers of an outside firm are inside, where they work and their foreman
      Whether a contractor's crew has arrived`,
    ),
    parameters: [
      param(
        'company',
        'company|contractor|danwei|firm|contractorName',
        bank('company'),
        '承包商名称|哪家单位',
        'contractor|name of the firm',
      ),
    ],
    questions: texts(
      `{company}有几个人在厂里
      {company}的人进厂了吗
      {company}今天来了多少人
      {company} 在厂人数
      下班清场,{company}还有人没走吗
      {company}的带班是谁,我要找他
      {company}在哪个区域干活
      要送电了,确认{company}的人都出来没有
      施工队{company}到了没
      门岗说{company}进来一帮人,多少个
      停车场被占了,是{company}的人吗,来了几位
      {company}那帮师傅现在在哪施工
      请查{company}当前在场人员数量
      紧急集合点名,{company}应到几人`,
      `How many people of {company} are on site?
      {company} headcount inside
      has the crew of {company} arrived
      where in the plant is {company} working
      we're about to switch on the power, are all of {company} out
      who leads the people from {company} today
      closing time: anyone from {company} still in
      the gate let a group from {company} in, how many
      muster point, how many should {company} have`,
    ),
    missing: [
      lacking(
        'company',
        `外包单位有几个人在厂里
        施工队进厂了吗`,
        `how many contractors are on site
        has the crew arrived`,
        `请问是哪家单位?`,
        `Which firm?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'company'),
      inside: r.integer(1, 45),
      zone: r.pick(['屋面', '2号管廊', '污水站', '涂装线', 'Tank 5', '配电室']),
      foreman: someone(r),
      since: clock(r),
    }),
    answers: answers(
      `{company}有{inside}人在厂,{since}进的,在{zone}干活,带班{foreman}。
      {since}起{company}{inside}人在{zone}施工,带班是{foreman}。`,
      `{company} has {inside} people on site since {since}, at {zone}, foreman {foreman}.`,
    ),
    empty: nothing(
      () => ({ inside: 0 }),
      `{company}现在没有人在厂里。`,
      `Nobody from {company} is on site.`,
    ),
  },
  {
    names: words(
      'register_contractor|contractor_entry|chengbaoshang_baobei|announce_crew|addContractorVisit',
    ),
    descriptions: texts(
      `承包商入厂报备
      给某家施工单位登记某天进几个人,可注明是否动火
      外包作业的入厂申请`,
      `Register a contractor's crew
      Announces that a firm comes with so many workers on a day, with or without hot work
      Entry permit for outside workers`,
    ),
    parameters: [
      param(
        'company',
        'company|contractor|shigong_danwei|firm_name|contractor_company',
        bank('company'),
        '施工单位|承包商',
        'firm|contractor',
      ),
      param(
        'people',
        'people|workers|renshu|headcount|numWorkers',
        integer(2, 40),
        '人数|来几个人',
        'number of workers|how many come',
      ),
      param(
        'date',
        'date|entry_date|riqi|on|workDate',
        date,
        '入厂日期|哪天来',
        'day of entry|date',
      ),
      optional(
        param(
          'hot',
          'hot_work|fire_work|donghuo|isHotWork|welding',
          flag(
            '要动火|有动火作业',
            'with hot work|hot work planned',
            '不动火|没有动火作业',
            'without hot work|no hot work',
          ),
          '是否动火|有没有明火作业',
          'whether there is hot work|welding or cutting',
        ),
      ),
    ],
    questions: texts(
      `{company}{date}来{people}个人,报备一下
      给{company}登记{people}人{date}进厂
      {date}{company}进{people}人,{hot}
      {people}个{company}的工人{date}要进来
      帮{company}办入厂,{people}人,{date}
      报备 {company} {people}人 {date} {hot}
      {date}换屋面,{company}派{people}个人,{hot},先登记
      跟门岗说{date}{company}有{people}人施工
      我约了{company}修管道,{date},一共{people}人,{hot}
      {company}的{people}名师傅{date}进场,麻烦开单
      请为{company}办理{date}入厂手续,共{people}人
      {hot},{people}人,{company},{date}入场
      外包要来干活,单位{company},{date},{people}个人
      {date}那天让{company}的{people}个人进得来
      切割钢梁{hot},{company}{date}安排{people}人`,
      `Register {people} workers of {company} for {date}.
      {company} comes with {people} people on {date}
      {date}: {people} men from {company}, {hot}
      let the gate know that {company} sends {people} workers on {date}
      announce {company}, {people} people, {date}, {hot}
      the roof gets repaired on {date}, {company} needs entry for {people}, {hot}
      on {date} {people} fitters from {company} must get in
      contractor entry {company} {people} people {date}
      I hired {company} for the pipes, {people} of them start {date}
      {company}, {hot}, {people} workers on {date}`,
    ),
    missing: [
      lacking(
        'people',
        `{company}{date}要进厂施工,报备一下
        给{company}登记{date}入厂`,
        `register {company} for {date}
        {company} comes to work on {date}, let them in`,
        `请问来几个人?`,
        `How many workers will come?`,
      ),
      lacking(
        'date',
        `给{company}登记{people}人入厂
        {company}要来{people}个人,{hot}`,
        `register {people} workers of {company}
        {company} comes with {people} people, {hot}`,
        `请问哪天来?`,
        `On which day?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'company', 'people', 'date'),
      permit: code(r, 'RC'),
      gate: r.pick(['2号门', '物流门', '东门', 'Gate 4']),
      briefing: clock(r),
    }),
    answers: answers(
      `已报备{company}{people}人,{date}入厂[,{hot}],{briefing}在{gate}做安全交底,单号{permit}。
      {company}{date}入厂登记好了,{people}人[,{hot}];{gate},{briefing}交底,许可{permit}。`,
      `{company} is registered with {people} workers for {date}[, {hot}]: {gate}, briefing at {briefing}, permit {permit}.`,
    ),
  },
  {
    names: words(
      'shift_handover_notes|handover_log|jiaoban_jilu|what_last_shift_left|readHandover',
    ),
    descriptions: texts(
      `交接班记录
      某岗位某个班交班时留下的事项、未完的活
      看上一班写了什么`,
      `Shift handover notes
      What a crew at a station left in writing for the next one, and the jobs still open
      Reads the log of a shift, of a given day if wanted`,
    ),
    parameters: [
      param(
        'station',
        'station|post|gangwei|area|postName',
        among(
          '合成岗|3号窑|锅炉操作|压延线|空压站|中控|退火炉B|循环水|磨粉部|一车间电工|制氮站|裁断|反应釜R-201|球磨2|罐区|打包处|脱硫|配料楼|轧机主控|水处理|G7|总变|蒸馏现场',
          'kiln 3|Boiler Desk|compressor house|control room|annealing B|calender|R-201|tank yard|mill two|water plant|the batching tower|rolling desk|G7|nitrogen unit|Main Substation|cutting out',
        ),
        '岗位|哪个岗',
        'station|post',
      ),
      param(
        'shift',
        'shift|banci|crew|shift_name|whichShift',
        choice(
          option('day', '白班|早班', 'day shift|early shift'),
          option('late', '中班|小夜班', 'late shift|afternoon shift'),
          option('night', '夜班|大夜班', 'night shift|graveyard shift'),
        ),
        '班次|哪个班写的',
        'shift|whose notes',
      ),
      optional(
        param(
          'date',
          'date|log_date|riqi|day|logDay',
          date,
          '日期|哪天的记录',
          'day of the log|date',
        ),
      ),
    ],
    questions: texts(
      `{station}{shift}交代了什么
      {station}{shift}留了哪些活没干完
      {date}{station}{shift}的交班记录
      我来接班,{station}{shift}写了啥
      {station} {shift} 交接
      {shift}有没有说{station}哪里不正常
      事故调查,看{date}{shift}{station}怎么写的
      {station}那个阀谁动过,{shift}本子上有记没有
      {shift}走得急,{station}遗留问题给我念一下
      {station}上头{shift}交班时有什么要盯的
      主任问{date}{station}{shift}报了什么异常
      {date}的{shift},岗位{station},未完事项
      请调出{station}{shift}的交接内容
      一来就报警,{station}{shift}提过这事吗
      请假回来补看{station}{date}{shift}的留言
      {station},{date},{shift},当时留了什么问题`,
      `What did the {shift} at {station} leave for us?
      {station} {shift} handover
      notes of the {shift} at {station} on {date}
      I'm taking over {station}, what did the {shift} write
      did the {shift} mention anything odd at {station}
      alarms since I came in, was that in the {shift} log of {station}
      open jobs from the {shift}, {station}
      for the investigation: {station}, {shift}, {date}
      the {shift} left in a hurry, read me their points on {station}
      {date}, {shift}, {station}: what was still open
      I was off on {date}, what did the {shift} put down for {station}`,
    ),
    missing: [
      lacking(
        'station',
        `{shift}交代了什么
        看下{date}{shift}的交班记录`,
        `what did the {shift} leave for us
        notes of the {shift} on {date}`,
        `请问是哪个岗位?`,
        `Which station?`,
      ),
      lacking(
        'shift',
        `{station}交班写了什么
        {station}的交接记录给我看看`,
        `what do the handover notes of {station} say
        read me the handover at {station}`,
        `请问看哪个班的?`,
        `Which shift?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'station', 'date'),
      note: r.pick([
        '2号泵异响',
        '液位计偏低',
        '滤网已换',
        '冷却水压力波动',
        '阀门V-12渗漏',
        'fan belt squeals',
      ]),
      open_jobs: r.integer(2, 7),
      written_by: someone(r),
    }),
    answers: answers(
      `[{date}]{station}{shift}记着:{note},还有{open_jobs}项未完,记录人{written_by}。
      {written_by}[{date}]在{station}{shift}写:{note};遗留{open_jobs}项。`,
      `The {shift} at {station}[ on {date}] noted: {note}; {open_jobs} jobs open, written by {written_by}.`,
    ),
    empty: nothing(
      () => ({ notes: [] }),
      `{station}{shift}[{date}]没有写交接记录。`,
      `The {shift} at {station} left no notes[ for {date}].`,
    ),
  },
]
