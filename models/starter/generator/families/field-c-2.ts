/** Agriculture and forestry: grain silos, livestock, feed, irrigation, tractors, harvest, milk, fruit, forest plots. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, flag, integer } = s
const { lacking, nothing, option, optional, param, periods, real, someone, texts, words } = s

const SILOS = among(
  '3号仓|东筒仓|玉米立筒B|P12|老粮站中仓|平房仓7|晚籼库|中储A04|钢板仓9|北大荒一仓|豆粕罐|浅圆仓22|粮管处的仓|现烘仓|W-08|稻谷仓 5|种粮间|红砖仓|S3-东|圆仓里间|大麦塔2|藜麦仓',
  'silo 3|East Tower|Bin B|P12|the old mill bin|flat store 7|W-08|steel bin 9|maize tower|Barley Two|north bin now|feed wheat store|S3 east|Round House|Rapeseed 4|the tall one',
)
const TAGS = among(
  '牛0417|CN-220193|花脸|E5508-12|母猪66|黑耳朵|羊B019|小满|9901204|种公3|afr-77|奶牛阿黄|后备母牛18|里木赞A6|山羊点点|HB20-0036|K77|带犊的二花|断尾33|中岗七号|驴 08|大角',
  'UK 220193|cow 417|Daisy|E5508-12|black ear|K77|afr-77|Bull 3|old Nellie|ewe B019|9901204|Spot the goat|sow 66|heifer 18|Number Nine|HB20-0036',
)
const FIELDS = among(
  '东洼地|七里坡|12号地块|老李家北坡|水渠里|B3条田|大桥下的地|中心岗|南岗三组|试验田5|洋芋沟|G-07|滩涂二区|黄土塬|河湾现代园|柿子岭|西四方|处长田|千亩方|坝上15|井台旁|苇子荡',
  'Long Meadow|Field 12|north slope|G-07|the river piece|Ten Acres|mill field|Block B3|Top Forty|trial plot 5|behind the barn|Stony End|Lower East|Church Hill|hay corner|Drove 15',
)
const TRACTORS = among(
  '东方红1204|雷沃M704|小红|约翰迪尔6B|2号拖拉机|蓝头车|久保田954|履带车C3|常发504|老铁牛|JD-8R|麦客7|福田欧豹|丘陵机5|新来的那台|带铲的|五征90|TX-330|中联904|凯斯Puma|沃得|菜地小型机',
  'Deere 6B|little red|Tractor 2|blue nose|Kubota 954|crawler C3|JD-8R|old Fergie|Massey 7|Puma 165|the new one|Fendt 900|TX-330|hill climber 5|Claas east|loader front',
)
const PLOTS = among(
  '红旗林班4|样地0027|北山小班12|大岭|Y-118|护林处后山|杉木坡|二道沟里|青松岭7|K5公益林|白桦台|中坪老林|石灰窑|样方B-3|长梁子|云台现样地|橡胶林段9|落叶坡|林场西|五棵松|板栗湾2|火烧迹地',
  'Compartment 4|plot 0027|North Ridge|Y-118|Oak Hollow|stand 12|K5|the burnt slope|Larch Bank 7|quadrat B-3|Old Growth West|lime kiln wood|Deer Park|coupe 9|Birch Top|under the pines',
)

export const families: Family[] = [
  {
    names: words('silo_temperature|grain_temp|liangwen|bin_heat_check|getGrainTemperature'),
    descriptions: texts(
      `粮仓粮温
      某个粮仓上中下层的粮食温度、三天内升了几度、有没有发热点
      测温电缆读数`,
      `Temperature inside a grain silo
      Degrees of the grain in a layer of a bin, the rise in three days and hot spots
      Cable thermometer readings`,
    ),
    parameters: [
      param('silo', 'silo|bin|silo_name|liangcang|storeId|q', SILOS, '粮仓|仓号', 'silo|grain bin'),
      param(
        'layer',
        'layer|level|depth|cengci|position',
        choice(
          option('top', '上层|表层|粮面', 'top layer|surface'),
          option('middle', '中层|中间那层', 'middle layer|middle'),
          option('bottom', '下层|底层|仓底', 'bottom layer|bottom'),
        ),
        '哪一层|测温层',
        'layer measured|height in the bin',
      ),
    ],
    questions: texts(
      `{silo}{layer}粮温多少
      {silo}的{layer}发热没有
      {layer}几度了?{silo}
      最近返潮,我担心{silo}{layer}烧起来
      {silo} {layer} 温度
      保管员问{silo}{layer}这两天升了多少度
      要不要开风机,{silo}里{layer}热不热
      {silo}闻着有点味,看下{layer}读数
      {layer}电缆报警,是{silo}那个仓,到底多少
      测一测{silo}{layer}
      熏蒸之后{silo}的{layer}降温了吗
      给我{silo}{layer}的粮情
      {silo}这几天{layer}有没有热点
      {layer}粮食烫手,{silo}是几度`,
      `How warm is the grain in {silo}, {layer}?
      {silo} {layer} temperature
      is {silo} heating up at the {layer}
      it smells musty, check the {layer} of {silo}
      should we run the fans, what does the {layer} in {silo} say
      any hot spot in the {layer} of {silo}
      how far has the {layer} in {silo} risen these days
      the cable alarm went off for {silo}, {layer}, how many degrees
      {layer}, {silo}, cooled down after aeration?`,
    ),
    missing: [
      lacking(
        'layer',
        `{silo}粮温多少
        看下{silo}发热没有`,
        `how warm is the grain in {silo}
        is {silo} heating`,
        `请问看哪一层?`,
        `Which layer?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'silo', 'layer'),
      celsius: real(r, 4, 38),
      rise_3d: real(r, 0, 4),
      hot_spots: r.integer(0, 5),
    }),
    answers: answers(
      `{silo}{layer}粮温{celsius}度,三天升了{rise_3d}度,发热点{hot_spots}个。
      {silo}的{layer}现在{celsius}℃,近三天上升{rise_3d}℃,有{hot_spots}个热点。`,
      `The grain in {silo}, {layer}, is at {celsius} degrees, up {rise_3d} in three days, with {hot_spots} hot spots.`,
    ),
    empty: nothing(
      () => ({ error: 'no sensor' }),
      `{silo}{layer}没有测温数据。`,
      `There is no reading for {silo}, {layer}.`,
    ),
  },
  {
    names: words(
      'silo_fill_level|grain_in_bin|cangrong|tons_in_silo|getBinStock|liangcang_zhuangle_duoshao',
    ),
    descriptions: texts(
      `粮仓存量
      某仓里装了多少吨、什么粮、还能再进多少
      看仓容余量`,
      `How full a grain silo is
      Tonnes stored in a bin, the crop and the room left
      Stock and free capacity`,
    ),
    parameters: [
      param(
        'silo',
        'bin|silo|bin_id|canghao|siloName',
        SILOS,
        '仓名|哪个粮仓',
        'bin|silo to look at',
      ),
    ],
    questions: texts(
      `{silo}里有多少吨
      {silo}还能装多少
      {silo}现在放的什么粮
      外面排着二十车稻子,{silo}塞得下吗
      {silo} 存量
      {silo}满了没
      饲料厂要来拉货,{silo}还剩多少能出
      想腾仓,先看{silo}里头是啥、有几吨
      账上要对,{silo}实际存粮报一下
      收购点问还能不能往{silo}送
      {silo}空了没有
      新麦打算进{silo},余下的仓容够不够
      {silo}那边还有几吨玉米
      轮换之前统计{silo}库存`,
      `How many tonnes are in {silo}?
      {silo} stock
      is there room left in {silo}
      twenty loads of rice are waiting, will {silo} take them
      what crop does {silo} hold
      the feed mill wants to collect, how much can {silo} still give
      is {silo} empty yet
      free capacity of {silo}
      the books don't match, what's really stored in {silo}?`,
    ),
    missing: [
      lacking(
        'silo',
        `仓里还剩多少吨粮
        粮仓还能装多少`,
        `how many tonnes are in the silo
        is there room left in the bin`,
        `请问是哪个仓?`,
        `Which silo?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'silo'),
      grain: r.pick(['玉米', '小麦', '稻谷', 'barley', 'soya']),
      tonnes: r.integer(20, 4800),
      roomTonnes: r.integer(0, 1600),
    }),
    answers: answers(
      `{silo}存着{tonnes}吨{grain},还能进{roomTonnes}吨。
      {silo}里是{grain},{tonnes}吨,余量{roomTonnes}吨。`,
      `{silo} holds {tonnes} tonnes of {grain} and has room for {roomTonnes} more.`,
    ),
    empty: nothing(() => ({ tonnes: 0 }), `{silo}是空的。`, `{silo} is empty.`),
  },
  {
    names: words(
      'ear_tag_record|animal_by_tag|erbiao_chaxun|livestock_identity|getAnimal|whose_cow',
    ),
    descriptions: texts(
      `耳标查牲畜档案
      按耳标或名字查牛羊猪的品种、出生日、在哪个圈、母本
      牲畜身份与来源`,
      `Record of an animal by ear tag
      Breed, birth, pen and dam of a beast looked up by its tag or name
      Identity and origin of livestock`,
    ),
    parameters: [
      param(
        'tag',
        'ear_tag|tag|animal_id|erbiao|animal|tagNo',
        TAGS,
        '耳标号或名字|哪头牲畜',
        'ear tag or name|which animal',
      ),
    ],
    questions: texts(
      `{tag}是什么品种
      {tag}在哪个圈
      {tag}多大了,哪天生的
      路边捡到一头,耳朵上写着{tag},谁家的圈跑出来的
      {tag}的母亲是谁
      {tag} 档案
      检疫员要看{tag}的来源
      买主问{tag}的血统
      配种前查一下{tag}妈是哪头,别近亲
      刚才那头{tag}该赶回哪栏
      扫出来是{tag},资料给我看看
      {tag}这头是本场生的吗,生日几号
      卖{tag}之前把身份信息打出来
      {tag}关在几号栏`,
      `What breed is {tag}?
      {tag} record
      which pen does {tag} belong in
      we found a stray with {tag} on its ear, where did it come from
      when was {tag} born
      who is the mother of {tag}
      a buyer asks about the bloodline of {tag}
      look up {tag} before we breed, I don't want them related
      the inspector scanned {tag}, show me the papers`,
    ),
    missing: [
      lacking(
        'tag',
        `帮我查这头牛的品种
        那头羊在哪个圈`,
        `look up an animal for me
        what breed is this one`,
        `请问耳标号是多少?`,
        `What does the ear tag say?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tag'),
      breed: r.pick(['西门塔尔', '荷斯坦', '湖羊', 'Angus', 'Duroc', '波尔山羊']),
      born: day(r, 2021, 2025),
      pen: `${r.pick(['东', '西', '南', '北'])}${r.integer(1, 30)}`,
      dam: code(r, 'D'),
    }),
    answers: answers(
      `{tag}是{breed},{born}出生,在{pen}圈,母本{dam}。
      {tag}:品种{breed},生于{born},圈号{pen},母亲是{dam}。`,
      `{tag} is a {breed}, born {born}, kept in pen {pen}, dam {dam}.`,
    ),
    empty: nothing(
      () => ({ animals: [] }),
      `没有耳标{tag}的档案。`,
      `No animal is recorded as {tag}.`,
    ),
  },
  {
    names: words(
      'record_animal_weight|log_weighing|chengzhong_dengji|save_live_weight|addWeighing',
    ),
    descriptions: texts(
      `登记牲畜称重
      把一头牲畜过秤的公斤数记进档案,返回日增重
      录入活重`,
      `Save the weight of an animal
      Enters the kilograms a beast weighed into its file and returns the daily gain
      Log a weighing`,
    ),
    parameters: [
      param(
        'tag',
        'tag|ear_tag|animal|erhao|animalTag',
        TAGS,
        '耳标|过秤的牲畜',
        'ear tag|animal that was weighed',
      ),
      param(
        'kg',
        'weight_kg|kg|weight|gongjin|liveWeight',
        decimal(18, 820, 1),
        '公斤数|体重',
        'kilograms|live weight',
      ),
      optional(
        param(
          'date',
          'date|weighed_on|riqi|day|weighDate',
          date,
          '称重日期|哪天称的',
          'day of weighing|date',
        ),
      ),
    ],
    questions: texts(
      `{tag}称了{kg}公斤,记一下
      {tag} {kg}公斤
      {date}给{tag}过秤{kg}公斤,录进去
      登记{tag}体重{kg}
      刚上地磅,{tag}是{kg}公斤,帮存档
      {tag} {kg}kg {date}
      {kg}公斤,这是{tag}的活重,入账
      兽医要算药量,先把{tag}的{kg}公斤记上
      漏记了,{date}那天{tag}称出来{kg}公斤
      {tag}现在长到{kg}公斤了,更新档案
      麻烦把{date}那次{tag}的秤数{kg}公斤补录
      出栏前最后一秤:{tag} {kg}公斤
      写上{tag},{kg}公斤
      {tag}今早空腹{kg}公斤存进系统`,
      `{tag} weighed {kg} kilos, save that
      log {kg} kg for {tag}
      {tag} {kg}
      on {date} we had {tag} on the scales at {kg} kg
      put down {kg} kilograms as the weight of {tag}
      I forgot one: {tag}, {kg} kg, {date}
      before we sell it, note that {tag} is {kg} kg
      {kg} kg on the scale, that's {tag}, please enter it
      {tag} has grown to {kg} kilos, update the file`,
    ),
    missing: [
      lacking(
        'kg',
        `给{tag}登记一下体重
        {tag}刚过完秤,录进去`,
        `log a weighing for {tag}
        save the weight of {tag}`,
        `请问称了多少公斤?`,
        `How many kilograms was it?`,
      ),
    ],
    result: (args, r) => ({
      saved: true,
      ...echo(args, 'tag', 'kg', 'date'),
      daily_gain_kg: real(r, 0.1, 1.9, 2),
      weighings: r.integer(2, 40),
    }),
    answers: answers(
      `已记录{tag}体重{kg}公斤[({date})],日增重{daily_gain_kg}公斤,累计称重{weighings}次。
      {tag}的{kg}公斤[({date})]已入档,日均增{daily_gain_kg}公斤,共{weighings}次称重。`,
      `Saved {kg} kg for {tag}[ on {date}]; daily gain {daily_gain_kg} kg over {weighings} weighings.`,
    ),
  },
  {
    names: words('feed_ration|ration_for_pen|siliao_peifang|what_to_feed|riliang|getFeedPlan'),
    descriptions: texts(
      `圈舍日粮
      某圈某餐每头喂多少公斤、什么配方、剩料多少
      查饲喂计划`,
      `Feed ration of a pen
      Kilograms a head, recipe and leftovers of a meal in a pen
      Feeding plan`,
    ),
    parameters: [
      param(
        'pen',
        'pen|barn|stall|juanshe|shed|penName',
        among(
          '育肥一栏|产房B|犊牛岛|西棚12|泌乳高产群|羊舍的里间|鸭棚3|干奶圈|保育5|Q7|后备群|现代棚2|病号处|鸡舍9|南圈|断奶栏中段|公牛间|D区4栏|隔离舍|蛋鸭组|老场大棚|妊娠舍6',
          'Pen 4|calf barn|west shed 12|high yielders|Barn B|dry cows|nursery 5|Q7|the bull pen|sick bay|lamb house|south stall|duck shed 3|weaners now|Block D|farrowing room',
        ),
        '圈舍|哪一栏',
        'pen|barn',
      ),
      param(
        'meal',
        'meal|feeding|time|canci|feedTime',
        choice(
          option('morning', '早上那顿|晨饲|早料', 'morning feed|breakfast'),
          option('noon', '中午那顿|午料', 'midday feed|noon meal'),
          option('evening', '晚上那顿|晚料|夜饲', 'evening feed|night meal'),
        ),
        '哪一餐|餐次',
        'which feed|meal of the day',
      ),
    ],
    questions: texts(
      `{pen}{meal}喂多少
      {pen}的{meal}用什么料
      {meal}给{pen}每头几公斤
      新来的工人问{pen}{meal}怎么喂
      {pen} {meal} 配方
      {pen}老剩料,{meal}是不是给多了,现在定多少
      撒料车装车,{meal}{pen}要几号料
      {meal}别喂错了,{pen}吃的是哪种
      今天我替班,{pen}{meal}的量是多少
      营养师改过{pen}的{meal}没,一头给几公斤
      {pen}里{meal}剩了多少
      想给{pen}省点料,先看{meal}标准
      {meal},{pen},日粮
      奶量掉了,查查{pen}{meal}吃的啥`,
      `How much does {pen} get for the {meal}?
      {pen} {meal} ration
      what goes into the {meal} for {pen}
      I'm standing in today, tell me the {meal} for {pen}
      {pen} leaves a lot, is the {meal} too big
      loading the mixer: {meal}, {pen}, which recipe
      has the {meal} for {pen} been changed
      milk is down, what do they eat in {pen} at the {meal}
      kilos per head in {pen}, {meal}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pen', 'meal'),
      recipe: `${r.pick(['TMR', 'F', 'G'])}-${r.integer(1, 28)}`,
      kg_per_head: real(r, 0.2, 22),
      leftover_percent: r.integer(0, 14),
    }),
    answers: answers(
      `{pen}{meal}用{recipe},每头{kg_per_head}公斤,上次剩料{leftover_percent}%。
      {meal}给{pen}喂{recipe},一头{kg_per_head}公斤,剩料率{leftover_percent}%。`,
      `For the {meal}, {pen} gets {recipe}, {kg_per_head} kg a head; {leftover_percent}% was left over last time.`,
    ),
    empty: nothing(
      () => ({ rations: [] }),
      `{pen}没有{meal}的饲喂计划。`,
      `{pen} has no plan for the {meal}.`,
    ),
  },
  {
    names: words('open_irrigation_valve|start_watering|kai_famen|irrigate_now|guangai|valveOpen'),
    descriptions: texts(
      `打开灌溉阀门
      让某个阀门放水若干分钟,可顺带施肥
      远程浇地`,
      `Open an irrigation valve
      Lets water through a valve for so many minutes, with fertiliser if wanted
      Water a field by remote control`,
    ),
    parameters: [
      param(
        'valve',
        'valve|valve_id|famen|outlet|valveName',
        among(
          '3号阀|东渠闸|滴灌B2|V-17|泵房里的总阀|果园中阀|喷头组5|井边小阀|L04|大田二支|蓝阀|杏林处|尾水阀9|支管K|水塔下|坡上那个阀|北支-6|微喷C区|首部|老桥闸现用|指针机2|稻田口',
          'valve 3|East Sluice|drip B2|V-17|the main one|orchard middle|sprinkler set 5|L04|blue valve|Branch K|Pivot 2|tail end|hill line|well side|paddy inlet|North 6',
        ),
        '阀门|哪个阀',
        'valve|outlet to open',
      ),
      param(
        'minutes',
        'minutes|duration_min|duration|fenzhong|openFor',
        integer(3, 240),
        '放水几分钟|时长',
        'minutes of watering|duration',
      ),
      optional(
        param(
          'fertiliser',
          'with_fertiliser|fertigate|fertilizer|daifei|addFeed',
          flag(
            '带肥|加肥料|水肥一起',
            'with fertiliser|with feed',
            '只浇清水|不加肥',
            'plain water|without fertiliser',
          ),
          '是否同时施肥|带不带肥',
          'add fertiliser|whether to fertigate',
        ),
      ),
    ],
    questions: texts(
      `{valve}开{minutes}分钟
      把{valve}打开,浇{minutes}分钟
      地都裂了,{valve}放{minutes}分钟水
      {valve}开够{minutes}分钟{fertiliser}
      {fertiliser},{valve},放{minutes}分钟
      {minutes}分钟后自动关,先开{valve}
      我人在镇上,帮我远程开下{valve},{minutes}分钟就行
      苗蔫了,{valve}{fertiliser}来{minutes}分钟
      {valve} {minutes}分钟
      请启动{valve}灌水{minutes}分钟,{fertiliser}
      轮到我们用水了,{valve}给开上,时长{minutes}分钟
      {valve}那一片缺水,灌个{minutes}分钟
      {fertiliser}浇一遍,阀是{valve},{minutes}分钟
      通水{minutes}分钟,从{valve}走`,
      `Open {valve} for {minutes} minutes
      {valve} {minutes} min
      the ground is cracked, run {valve} for {minutes} minutes
      {valve}, {minutes} minutes, {fertiliser}
      I'm in town, please water through {valve} for {minutes} minutes
      give them {minutes} minutes from {valve} {fertiliser}
      plants are wilting: {minutes} minutes on {valve}
      it's our turn for water, start {valve} and stop after {minutes} minutes
      {fertiliser}: let {valve} run {minutes} minutes`,
    ),
    missing: [
      lacking(
        'minutes',
        `把{valve}打开浇水
        {valve}放点水`,
        `open {valve}
        water through {valve}`,
        `请问放水多少分钟?`,
        `For how many minutes?`,
      ),
      lacking(
        'valve',
        `浇{minutes}分钟水
        开阀放水{minutes}分钟`,
        `water for {minutes} minutes
        open a valve for {minutes} minutes`,
        `请问开哪个阀门?`,
        `Which valve should I open?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'valve', 'minutes'),
      state: 'open',
      closesAt: clock(r),
      flow_m3h: real(r, 2, 60),
    }),
    answers: answers(
      `{valve}已打开[({fertiliser})],放水{minutes}分钟,流量每小时{flow_m3h}方,{closesAt}关闭。
      已开{valve},{minutes}分钟[,{fertiliser}],流量{flow_m3h}方/时,{closesAt}自动关。`,
      `{valve} is open for {minutes} minutes[, {fertiliser}], at {flow_m3h} cubic metres an hour; it closes at {closesAt}.`,
    ),
  },
  {
    names: words('milk_in_tank|bulk_tank_now|naiguan|milk_tank_state|getMilkTank'),
    descriptions: texts(
      `奶罐状态
      牧场冷却奶罐里现在多少升奶、几度、下次奶车几点来
      看鲜奶罐`,
      `State of the bulk milk tank
      Litres in the farm's cooling tank, temperature and when it is collected
      How much milk is waiting`,
    ),
    parameters: [],
    questions: texts(
      `奶罐里现在有多少奶
      奶罐几度了
      拉奶的车几点来
      罐子快满了吧,还装得下晚班挤的吗
      看一下鲜奶冷却正不正常
      奶罐状态
      乳企打电话问今天能交多少升
      早班挤完存了多少升
      制冷机响得不对,奶没坏吧
      今天的奶收走没有
      冷却罐 液位 温度
      现在罐里的奶够装一车吗
      下一趟收奶是啥时候
      报一下储奶量`,
      `How much milk is in the tank?
      bulk tank temperature
      when does the milk lorry come
      will the evening milking still fit
      the cooler sounds odd, is the milk still cold
      milk tank state
      the dairy asks how many litres we can deliver today
      have they collected yet, what's left in there
      is there a full load waiting?`,
    ),
    result: (_, r) => {
      const percent = r.integer(10, 98)
      const litres = percent * r.pick([60, 80, 120, 150, 200])
      return { litres, celsius: real(r, 2.5, 6.5), full_percent: percent, pickup: clock(r) }
    },
    answers: answers(
      `奶罐里有{litres}升,{celsius}度,满了{full_percent}%,奶车{pickup}来。
      现存奶{litres}升({full_percent}%),温度{celsius}℃,{pickup}收奶。`,
      `The tank holds {litres} litres at {celsius} degrees, {full_percent}% full; collection is at {pickup}.`,
    ),
  },
  {
    names: words(
      'tractor_hours|tractor_service_due|tuolaji_gongshi|machine_hours|getTractorStatus',
    ),
    descriptions: texts(
      `拖拉机工时与保养
      某台拖拉机累计跑了多少小时、离下次保养还差几小时、停在哪
      农机小时表`,
      `Hours of a tractor
      Engine hours run, hours to the next service and where it is parked
      Farm machine hour meter`,
    ),
    parameters: [
      param(
        'tractor',
        'tractor|machine|tractor_name|nongji|vehicle|machineId',
        TRACTORS,
        '拖拉机|哪台农机',
        'tractor|machine',
      ),
    ],
    questions: texts(
      `{tractor}跑了多少小时
      {tractor}该保养了吗
      {tractor}停哪儿了
      {tractor}离换机油还差几个钟头
      春耕前查查{tractor}要不要进厂
      {tractor} 工时
      师傅说{tractor}冒黑烟,是不是保养过期了
      二手贩子来看{tractor},表上多少小时
      我找不到{tractor},最后停在什么地方
      {tractor}还能干几个小时再做保养
      {tractor}累计工作时长报我
      订机油滤芯,先看{tractor}啥时候到期
      把{tractor}的小时表读数给我
      {tractor}用得狠不狠,总共转了几千小时`,
      `How many hours has {tractor} done?
      is {tractor} due for service
      {tractor} hours
      where is {tractor} parked
      {tractor} smokes, have we missed its service
      a dealer wants to buy {tractor}, what's on the clock
      how long until {tractor} needs fresh oil
      before ploughing starts, does {tractor} have to go to the workshop
      engine hours, {tractor}`,
    ),
    missing: [
      lacking(
        'tractor',
        `拖拉机跑了多少小时
        农机该保养了吗`,
        `how many hours has the tractor done
        is the tractor due for service`,
        `请问是哪台拖拉机?`,
        `Which tractor?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tractor'),
      engineHours: r.integer(120, 9800),
      hours_to_service: r.integer(3, 240),
      parked: r.pick(['北库棚', '场院', '加油点旁', 'Shed 2', 'south yard']),
    }),
    answers: answers(
      `{tractor}累计{engineHours}小时,离保养还有{hours_to_service}小时,停在{parked}。
      {tractor}跑了{engineHours}小时,{hours_to_service}小时后保养,现停{parked}。`,
      `{tractor} has done {engineHours} hours, {hours_to_service} hours to the next service, parked at {parked}.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown machine' }),
      `没有{tractor}的记录。`,
      `There is no machine called {tractor}.`,
    ),
  },
  {
    names: words('reserve_tractor|book_farm_machine|yuyue_nongji|claim_tractor|bookTractorDay'),
    descriptions: texts(
      `预约拖拉机
      替社员约某天用哪台拖拉机、干什么活,返回预约号
      农机合作社排机子`,
      `Reserve a tractor for a day
      Books a machine of the cooperative for someone's work on a date
      Claim a farm machine`,
    ),
    parameters: [
      param(
        'tractor',
        'tractor|machine|which|jizi|tractorId',
        TRACTORS,
        '要约的拖拉机|哪台机子',
        'tractor to reserve|machine',
      ),
      param(
        'date',
        'date|day|use_date|yongji_ri|onDay',
        date,
        '用机日期|哪天用',
        'day it is needed|date',
      ),
      optional(
        param(
          'job',
          'job|work|task|zuoye|workType',
          choice(
            option('plough', '翻地|犁地|深耕', 'ploughing|turning soil'),
            option('seed', '播种|点种', 'drilling|sowing'),
            option('mow', '割草|打草', 'mowing|cutting hay'),
            option('haul', '拉货|运粮|拖车', 'hauling|carting grain'),
          ),
          '作业种类|干什么活',
          'kind of work|job',
        ),
      ),
      optional(
        param(
          'member',
          'member|for_person|user|sheyuan|bookedFor',
          bank('person'),
          '用机人|给谁约',
          'member it is for|name of the user',
        ),
      ),
    ],
    questions: texts(
      `{date}我要用{tractor}
      约一下{tractor},{date}
      {date}{job}用{tractor},帮我排上
      给{member}订{date}的{tractor}
      {tractor}在{date}留给{member}{job}
      {tractor} {date} {job}
      趁天好赶紧{job},{date}把{tractor}给我占住
      {member}家{date}等着{job},派{tractor}过去
      合作社的{tractor}我{date}借一天
      麻烦预定{date}的{tractor},干的活是{job}
      {date}那天{tractor}归我使
      先到先得,{tractor}我定了,{date}
      {member}想{date}借{tractor}
      {job}的话{tractor}就行,{date}`,
      `Reserve {tractor} for {date}
      {tractor} {date} {job}
      I need {tractor} on {date} for {job}
      put {member} down for {tractor} on {date}
      {member} wants to do some {job} on {date}, give them {tractor}
      can I have {tractor} on {date}
      before someone else takes it: {tractor}, {date}, please
      {date}: {tractor} goes to {member}
      book the cooperative's {tractor}, {date}, {job}`,
    ),
    missing: [
      lacking(
        'date',
        `帮我约{tractor}
        我想借{tractor}用一天`,
        `reserve {tractor} for me
        I'd like to borrow {tractor}`,
        `请问哪天用?`,
        `On which day do you need it?`,
      ),
      lacking(
        'tractor',
        `{date}约一台拖拉机
        {date}要用机子,排一下`,
        `reserve a tractor for {date}
        I need a machine on {date}`,
        `请问要哪台拖拉机?`,
        `Which tractor would you like?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tractor', 'date', 'job', 'member'),
      booking: code(r, 'T'),
      keyAt: r.pick(['场部', '农机站', '门房', 'farm office']),
      start: clock(r),
    }),
    answers: answers(
      `已约好{date}的{tractor}[,作业{job}][,用机人{member}],预约号{booking},{start}到{keyAt}取钥匙。
      {tractor}已排在{date}[({job})][给{member}],单号{booking},{start}在{keyAt}拿钥匙。`,
      `{tractor} is reserved for {date}[ for {job}][, in the name of {member}], booking {booking}; the key is at {keyAt} from {start}.`,
    ),
  },
  {
    names: words(
      'harvest_weight|field_yield|chanliang_diaocha|tons_harvested|getHarvest|dikuai_shouhuo',
    ),
    descriptions: texts(
      `地块收获重量
      某块地收了多少吨、每亩折多少公斤、含水率,可限时段
      查产量`,
      `Harvest weight of a field
      Tonnes brought in from a field, yield per mu and moisture, in a period if given
      Crop output`,
    ),
    parameters: [
      param(
        'field',
        'field|plot|field_name|dikuai|parcel|fieldId',
        FIELDS,
        '地块|哪块地',
        'field|parcel',
      ),
      optional(
        param(
          'period',
          'period|season|time|shijian|range',
          periods(['today', 'yesterday', 'this_week', 'this_year', 'last_year']),
          '时段|什么时候收的',
          'period|when it was harvested',
        ),
      ),
    ],
    questions: texts(
      `{field}收了多少吨
      {field}{period}打了多少粮
      {period}{field}亩产多少
      {field}的产量怎么样
      {period}在{field}拉回来几吨
      {field} {period} 收获
      保险公司定损,要{field}{period}的实收重量
      听说{field}歉收,到底收了多少
      {field}亩产上千斤了没
      湿粮多不多,{field}水分几个点、总重多少
      收割机都下地两天了,{field}出了多少
      跟村里分红,{field}{period}称了多少
      {field}收成
      同一块地{field},{period}一共入库几吨`,
      `How much did we harvest from {field}?
      {field} yield {period}
      tonnes off {field} {period}
      was it a bad crop on {field}
      the insurer needs the weight from {field} {period}
      how wet was it and how many tonnes came off {field}
      {field} harvest
      the combine has been on {field} for two days, what has come in
      {period}, what did {field} give per mu?`,
    ),
    missing: [
      lacking(
        'field',
        `{period}收了多少吨
        这块地亩产多少`,
        `how many tonnes did we harvest {period}
        what was the yield`,
        `请问是哪块地?`,
        `From which field?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'field'),
      tonnes: real(r, 1.5, 320),
      kg_per_mu: r.integer(260, 980),
      moisture: real(r, 11, 27),
    }),
    answers: answers(
      `{field}[{period}]收了{tonnes}吨,亩产{kg_per_mu}公斤,水分{moisture}%。
      [{period}]{field}共收{tonnes}吨,折每亩{kg_per_mu}公斤,含水{moisture}%。`,
      `{field} gave {tonnes} tonnes[ {period}], {kg_per_mu} kg per mu at {moisture}% moisture.`,
    ),
    empty: nothing(
      () => ({ loads: 0 }),
      `{field}[{period}]还没有收获记录。`,
      `Nothing was harvested from {field}[ {period}].`,
    ),
  },
  {
    names: words('fruit_grade_share|grading_result|guopin_fenji|sort_line_grades|getGradePercent'),
    descriptions: texts(
      `水果分级结果
      某批果子里某个等级占百分之几、多少公斤、平均果径
      看分选线数据`,
      `Grading result of a fruit lot
      Percent and kilograms of a grade within a lot, with the mean diameter
      Sorting line figures`,
    ),
    parameters: [
      param(
        'lot',
        'lot|batch|lot_no|guopi|consignment|fruitLot',
        among(
          '红富士0912|阿克苏B批|赣南橙7|老王家的梨|F-3308|沃柑早采|车厘子J2|桃园里头批|蜜柚中段|库尔勒12车|晚熟芒|ZX猕猴桃5|合作处脐橙|黄桃尾货|现摘枇杷|L88|冷库剩果|丑苹果3|阳光玫瑰04|石榴南坡|冰糖心|apple-19',
          'Fuji 0912|lot 7|Valencia B|F-3308|the late mangoes|J2 cherries|first peaches|kiwi ZX 5|L88|Conference pears|south slope|apple-19|Old Tom plums|van 12|second pick|Muscat 04',
        ),
        '果品批次|哪一批',
        'fruit lot|batch',
      ),
      param(
        'grade',
        'grade|class|dengji|quality|gradeCode',
        choice(
          option('extra', '特级|精品果', 'extra class|premium'),
          option('first', '一级|一等果', 'class one|first-grade'),
          option('second', '二级|二等果|统货', 'class two|second-grade'),
          option('juice', '榨汁果|残次|等外', 'juice fruit|culls'),
        ),
        '等级|哪一级果',
        'grade|class of fruit',
      ),
    ],
    questions: texts(
      `{lot}{grade}占多少
      {lot}里{grade}有几成
      {grade}在{lot}中选出来多少公斤
      {lot}分出来好不好,{grade}多不多
      超市只要{grade},{lot}够一车吗
      {lot} {grade} 占比
      果农等结账,{lot}的{grade}报一下
      机器选完了吧?{lot}{grade}平均多大个头
      {grade}的比例,{lot}这批
      今年雹子打了,{lot}的{grade}是不是特别多
      给客商发照片前,先说{lot}{grade}多少斤两
      {lot}选果线上{grade}百分比
      {grade}果径多少毫米?批次{lot}
      {lot}那批货{grade}能出多少`,
      `What share of {lot} is {grade}?
      {lot} {grade} percent
      how many kilos of {grade} came out of {lot}
      the supermarket only takes {grade}, is there enough in {lot}
      hail hit us, how much {grade} is in {lot}
      the grower waits for payment: {grade} in {lot}
      is {lot} sorted yet, what's the {grade} part
      mean diameter of the {grade} in {lot}
      {grade} from {lot}, kilograms please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'lot', 'grade'),
      percent: real(r, 2, 78),
      kg: r.integer(60, 18000),
      diameter_mm: r.integer(24, 98),
    }),
    answers: answers(
      `{lot}里{grade}占{percent}%,{kg}公斤,平均果径{diameter_mm}毫米。
      {lot}的{grade}有{kg}公斤,比例{percent}%,果径均值{diameter_mm}毫米。`,
      `In {lot}, {grade} makes up {percent}%, {kg} kg, with a mean diameter of {diameter_mm} mm.`,
    ),
    empty: nothing(
      () => ({ sorted: false }),
      `{lot}还没有分选{grade}的数据。`,
      `{lot} has no figures for {grade} yet.`,
    ),
  },
  {
    names: words('forest_plot_trees|stand_inventory|yangdi_diaocha|timber_volume|getPlotInventory'),
    descriptions: texts(
      `林地样地调查
      某样地或小班有多少棵树、平均胸径、蓄积量,可按树种
      查森林资源`,
      `Inventory of a forest plot
      Trees counted, mean diameter and timber volume of a stand, by species if given
      Forest survey data`,
    ),
    parameters: [
      param(
        'plot',
        'plot|stand|plot_id|xiaoban|compartment|forestPlot',
        PLOTS,
        '样地或小班|哪片林子',
        'plot or stand|piece of forest',
      ),
      optional(
        param(
          'species',
          'species|tree|shuzhong|kind|treeSpecies',
          among(
            '马尾松|杉木|水曲柳|红松|栓皮栎|巨尾桉|云杉|落叶松|香樟|白桦|楠木|I-69杨|刺槐|黄檗|毛竹|油茶|青冈|铁刀木|柳杉|榉',
            'Scots pine|oak|silver birch|larch|Douglas fir|beech|black alder|red maple|I-69 poplar|ash|Norway spruce|teak|wild cherry|yew',
          ),
          '树种|只看哪种树',
          'tree species|only this kind of tree',
        ),
      ),
    ],
    questions: texts(
      `{plot}有多少棵树
      {plot}里{species}有几株
      {plot}的蓄积量多大
      {species}在{plot}平均胸径多少
      采伐设计要用,{plot}{species}有多少方
      {plot} {species} 株数
      想知道{plot}那片林子长得怎么样
      {plot}现在树粗不粗
      巡护回来补数据,{plot}上次数出来多少株{species}
      {plot}能出多少木材
      {species}多吗?在{plot}
      碳汇项目要{plot}的立木数据
      间伐之后{plot}还剩几棵
      林业局抽查{plot},{species}的调查结果给我`,
      `How many trees stand in {plot}?
      {plot} {species}
      timber volume of {plot}
      how thick is the {species} in {plot} on average
      for the carbon project: inventory of {plot}
      what's left in {plot} after thinning
      do we have much {species} at {plot}
      is {plot} growing well, how many cubic metres are there
      count of {species}, {plot}`,
    ),
    missing: [
      lacking(
        'plot',
        `{species}有多少棵
        这片林子蓄积量多大`,
        `how many {species} trees are there
        what's the timber volume`,
        `请问是哪块样地?`,
        `Which plot?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'plot', 'species'),
      trees: r.integer(18, 5200),
      mean_diameter_cm: real(r, 6, 52),
      volume_m3: real(r, 4, 900),
      surveyed: day(r, 2023, 2026),
    }),
    answers: answers(
      `{plot}[的{species}]有{trees}株,平均胸径{mean_diameter_cm}厘米,蓄积{volume_m3}方,{surveyed}调查。
      {surveyed}调查:{plot}[{species}]{trees}株,胸径均值{mean_diameter_cm}厘米,蓄积量{volume_m3}方。`,
      `{plot} has {trees} trees[ of {species}], mean diameter {mean_diameter_cm} cm, {volume_m3} cubic metres, surveyed {surveyed}.`,
    ),
    empty: nothing(
      () => ({ trees: 0 }),
      `{plot}没有[{species}的]调查数据。`,
      `There is no survey[ of {species}] for {plot}.`,
    ),
  },
  {
    names: words('send_forest_patrol|dispatch_ranger|paiqian_hulinyuan|patrol_request|sendRanger'),
    descriptions: texts(
      `派护林员巡查
      因冒烟、盗伐等情况派人去某片林子查看,返回到达时间
      森林巡护派单`,
      `Send a ranger to a forest plot
      Dispatches a patrol to a stand because of smoke, theft, pests or a fallen tree
      Forest patrol order`,
    ),
    parameters: [
      param(
        'plot',
        'plot|place|stand|lindi|where|plotName',
        PLOTS,
        '去哪片林子|林班或样地',
        'forest plot to visit|stand',
      ),
      param(
        'reason',
        'reason|cause|event|yuanyin|incident',
        choice(
          option('smoke', '冒烟|烟雾|疑似起火', 'smoke|a possible fire'),
          option('theft', '盗伐|偷砍树|有人偷木头', 'timber theft|illegal felling'),
          option('pest', '虫害|松毛虫|树叶被啃', 'a pest outbreak|caterpillars'),
          option('fallen', '倒树挡路|树倒了', 'a fallen tree|a blocked track'),
        ),
        '出了什么事|派单原因',
        'what happened|reason for the patrol',
      ),
      optional(
        param(
          'caller',
          'caller|reported_by|person|baogaoren|reporter',
          bank('person'),
          '报告人|谁发现的',
          'who reported it|caller',
        ),
      ),
    ],
    questions: texts(
      `{plot}{reason},派个人去
      {plot}那边{reason},快叫护林员
      {reason}!在{plot}
      {caller}报告{plot}{reason},安排巡查
      村民{caller}打来电话说{plot}有情况,{reason}
      {plot} {reason} 派单
      瞭望塔看见{plot}方向{reason},让最近的队员过去
      请通知巡护队去{plot},原因是{reason}
      {plot}里好像{reason},谁能去瞧瞧
      监控里{plot}{reason},马上出人
      {reason}的事在{plot},报告人{caller}
      让护林的跑一趟{plot},{reason}
      我刚路过{plot},{reason},你们管不管
      {caller}发现{reason},位置{plot}`,
      `Send someone to {plot}, there's {reason}
      {plot}: {reason}
      {reason} at {plot}, get a ranger out
      {caller} reports {reason} in {plot}
      I just passed {plot} and saw {reason}, please act
      the tower sees {reason} near {plot}, dispatch the nearest patrol
      can a ranger look at {plot} because of {reason}
      patrol for {plot}, {reason}, reported by {caller}
      on camera there is {reason} at {plot}, go now`,
    ),
    missing: [
      lacking(
        'plot',
        `林子里{reason},派人去看看
        {reason},叫护林员`,
        `there's {reason} in the woods, send a ranger
        get a patrol out, {reason}`,
        `请问在哪片林子?`,
        `Where in the forest is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'plot', 'reason'),
      ranger: someone(r),
      arrives: clock(r),
      order: code(r, 'HL'),
    }),
    answers: answers(
      `已派{ranger}去{plot}查看[({caller}报告)],预计{arrives}到,单号{order}。
      {ranger}正赶往{plot}[,报告人{caller}],{arrives}左右到达,派单号{order}。`,
      `{ranger} is on the way to {plot}[, reported by {caller}], arriving at {arrives}; order {order}.`,
    ),
  },
]
