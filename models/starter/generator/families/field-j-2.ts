/** Pastimes, arts and nature: swaps between people, games and ratings, scores and keys, trails, birds, collections. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const HUTS = among(
  '望云亭|三岔口|北坡营地|龙潭|老鹰嘴|半山寺|垭口|滴水岩|天池|乌龟石|防火塔|上水库|野猪塘|南天门|竹海中段|1号补给点|断崖处|十八盘|林场部|杜鹃坪|登山口|石门洞|CP3|羊肠道口',
  'north camp|the old mill|Eagle Rock|saddle|upper lake|fire tower|Stone Gate|CP3|monks well|trailhead|Half Moon hut|fern valley|Bear Creek|summit cairn|lower bridge|pine shelter',
)
const MUSICIANS = bank('person')
const SONGS = among(
  '月亮河|茉莉花|送别|夜来香|平凡之路|小城故事|渔舟唱晚|同桌的你|梁祝|十面埋伏|康定情歌|天空之城|海阔天空|在希望的田野上|彩云追月|G大调小步舞曲|甜蜜蜜|春江花月夜|卡农|后来的我们现在|赛马|大鱼|stand by me',
  'Moon River|Greensleeves|stand by me|Danny Boy|Autumn Leaves|Canon in D|the water is wide|Blue Bossa|Scarborough Fair|take five|Amazing Grace|Summertime|over the hills|Clair de Lune|fly me home|So What',
)
const BOARD_GAMES = among(
  '卡坦岛|三国杀|狼人杀|大富翁|璀璨宝石|农场主|马尼拉|UNO|璀璨中国|山屋惊魂|花砖物语|7大奇迹|阿瓦隆|展翅翱翔|骆驼大赛|瘟疫危机|现代艺术部|谁是牛头王|卡卡颂|方块五代|诡镇|飞行棋|Azul|德国心脏病',
  'Catan|Azul|Wingspan|ticket to ride|Uno|Carcassonne|Pandemic|7 Wonders|Splendor|the mind|Codenames|Love Letter|Camel Up|risk|Agricola|Monopoly|coup',
)
const RESERVES = among(
  '东滩湿地|青头潜鸭湖|北沟林场|盐池|苇海|七里海|鹤乡|九段沙|柳树屯水库|南涧河口|白鹭洲|月牙泡子|老河道中|黑石坡|候鸟站2|鱼塘西|沙雀湾|蒲草地|红树林部|观鸟屋B|芦花荡|山前平原',
  'East Marsh|salt pans|Heron Island|the reed beds|Gull Point|North Wood|mill pond|Black Fen|river mouth|hide B|Curlew Bay|old quarry|willow lake|station 2|Long Meadow|sandpiper cove',
)

const flossBrands = () =>
  choice(
    option('DMC', '法国线|迪姆西|法国那个牌子', 'the French brand|the French floss'),
    option('ANC', '安可|锚牌|英国线', 'Anchor|the British brand'),
    option('CXC', '国产线|涵曦|便宜国产的', 'the Chinese brand|the cheap Chinese floss'),
    option('OLY', '奥林巴斯|日本线', 'Olympus|the Japanese brand'),
    option('MAD', '德国线|马得拉', 'Madeira|the German brand'),
  )
const rides = () =>
  among(
    '跳楼机|激流勇进|旋转木马|大摆锤|鬼屋|海盗船|碰碰车|飞越极限|摩天轮|丛林漂流|小矮人矿车|雪山过山车|魔法咖啡杯|4D影院|疯狂老鼠|太空山|小火车站台|高空飞翔2|水上滑梯|海狮剧场部|云霄飞车|激光战场中',
    'Thunder Mountain|the carousel|log flume|drop tower|Ghost House|pirate ship|bumper cars|Space Coaster|big wheel|jungle rapids|tea cups|Mad Mouse|sky flyer 2|the little train|4D cinema|Splash Hill',
  )
const streamNames = () =>
  among(
    '小鹿乱撞|阿强不熬夜|momo|用户8841|北方的狼|七七要暴富|老K聊车|吃瓜群众中|Lily酱|南风知我意|超级大土豆|卖鱼的阿珍|夜行人07|dj阿飞|一条咸鱼部|山里娃|奶茶三分甜|游戏大神处|cici|木子李|橘子汽水|二舅在现场|晚风',
    'momo|nightowl07|Lily B|cold toast|dj fay|user8841|SkyRunner|old dog|cici|tomato king|the late cat|PixelPete|miss honey|greenfrog|BigTuna|quiet storm',
  )

export const families: Family[] = [
  {
    names: words('hiking_time|trail_leg_duration|tubu_shichang|walk_between_huts|getLegTime'),
    descriptions: texts(
      `徒步路段用时
      山上两个点之间要走几小时、爬升多少米
      步道一段要走多久`,
      `Walking time on a trail
      Hours and climb between two points on the mountain
      How long a leg of the hike takes`,
    ),
    parameters: [
      param(
        'from',
        'from|start|leave|qidian|fromPoint',
        HUTS,
        '出发点|从哪走',
        'start point|where the walk begins',
      ),
      param(
        'to',
        'to|end|reach|zhongdian|toPoint',
        HUTS,
        '到达点|走到哪',
        'end point|where it ends',
      ),
    ],
    questions: texts(
      `从{from}走到{to}要多久
      {from}到{to}爬升多少
      {from}至{to}几个小时
      想去{to},人在{from},还得走多久
      天黑前能到{to}吗,我们刚过{from}
      {to}离{from}还有多少路程
      由{from}上{to}累不累,几小时
      {from}→{to}徒步时间
      带着孩子从{from}爬{to},大概要几小时
      到{to}要爬多高?从{from}出发
      终点{to},起点{from},步行多长时间
      我们在{from}吃完饭,几点能赶到{to},要走多久
      {from} {to} 用时
      下山从{from}去{to}快不快`,
      `How long is the walk from {from} to {to}?
      {from} to {to} hours
      can we reach {to} before dark, we just passed {from}
      to {to} from {from}, how much climbing
      we're at {from}, how far is it still to {to}
      ascent between {from} and {to}
      with kids, how many hours from {from} up to {to}
      if we leave {from} after lunch, when are we at {to}
      hike to {to}, starting at {from}`,
    ),
    missing: [
      lacking(
        'from',
        `走到{to}要多久
        去{to}还有多远`,
        `how long is the hike to {to}
        hours to {to}?`,
        `你从哪里出发?`,
        `Where do you start?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to'),
      hours: real(r, 0.5, 7),
      climb_m: r.integer(20, 1300),
    }),
    answers: answers(
      `从{from}到{to}约{hours}小时,爬升{climb_m}米。
      {from}至{to}要走{hours}小时,升高{climb_m}米。`,
      `From {from} to {to} it takes about {hours} hours with {climb_m} m of climbing.`,
    ),
    empty: nothing(
      () => ({ route: null }),
      `{from}和{to}之间没有步道。`,
      `There is no trail from {from} to {to}.`,
    ),
  },
  {
    names: words(
      'report_trail_damage|trail_hazard|budao_zhangai|notify_ranger_path|addTrailReport',
    ),
    descriptions: texts(
      `上报步道险情
      告诉管理方某个地点出现哪类障碍
      登记路面损坏`,
      `Report damage on a trail
      Tell the wardens what kind of obstacle there is at a place
      Log a hazard on the path`,
    ),
    parameters: [
      param(
        'place',
        'place|point|where|didian|trailPoint',
        HUTS,
        '地点|在哪里',
        'place|where on the trail',
      ),
      param(
        'hazard',
        'hazard|kind|hazard_code|leixing|issueType',
        choice(
          option('TREE', '树倒了|大树横在路上|有棵树挡着', 'a fallen tree|a tree across the path'),
          option('ROCK', '掉石头|有落石|滚下来石块', 'falling rocks|loose stones coming down'),
          option('BRDG', '桥断了|木桥烂了|桥板没了', 'a broken bridge|missing bridge planks'),
          option('FLOOD', '路被水淹了|水漫过来了|积水过不去', 'a flooded path|water over the path'),
          option(
            'SIGN',
            '指路牌没了|路标倒了|牌子看不清',
            'a missing signpost|a signpost knocked down',
          ),
          option('WASP', '有马蜂窝|一窝马蜂', 'a wasp nest|wasps'),
        ),
        '险情类型代码|出了什么事',
        'code of the hazard|what is wrong',
      ),
    ],
    questions: texts(
      `{place}{hazard}
      报告一下,{place}那边{hazard}
      {hazard},位置{place}
      我刚走过{place},{hazard},你们来看看
      {place}附近{hazard},有点危险
      登记险情:{place},{hazard}
      {hazard}!就在{place}
      {place}走不了了,{hazard}
      告诉护林的,{place}{hazard}
      路过{place}发现{hazard}
      大家注意{place}{hazard},麻烦记录
      昨晚大风之后{place}{hazard}
      {place} {hazard} 上报
      爬到{place}才看见{hazard}`,
      `There is {hazard} at {place}
      {place}: {hazard}
      I just passed {place} and saw {hazard}
      report {hazard} near {place}
      {hazard} at {place}, somebody should come
      careful at {place}, {hazard}
      tell the wardens about {hazard}, it's by {place}
      after the storm we found {hazard} at {place}
      can't get past {place}, {hazard}`,
    ),
    missing: [
      lacking(
        'place',
        `山路上{hazard}
        报告,{hazard}`,
        `there is {hazard} on the trail
        I want to report {hazard}`,
        `在什么位置?`,
        `Where exactly?`,
      ),
    ],
    result: (args, r) => ({ report: code(r, 'TR'), ...echo(args, 'place'), ranger: someone(r) }),
    answers: answers(
      `已上报:{place}{hazard},编号{report},{ranger}会去处理。
      记下了,{place}{hazard}({report}),由{ranger}跟进。`,
      `Reported {hazard} at {place} as {report}; {ranger} will see to it.`,
    ),
  },
  {
    names: words('bird_count_between|sightings_in_period|niaolei_jilu|count_birds|getBirdTotals'),
    descriptions: texts(
      `鸟类观测数量
      某保护地在起止日期之间记录到某种鸟多少只
      查观鸟数据`,
      `Bird sightings of a period
      How many of a species were recorded at a site between two dates
      Bird counts`,
    ),
    parameters: [
      param(
        'bird',
        'bird|species|niao|bird_name|speciesName',
        among(
          '白鹤|东方白鹳|丹顶鹤|鸬鹚|翠鸟|反嘴鹬|青头潜鸭|灰雁|震旦鸦雀|黑脸琵鹭|红隼|戴胜|勺嘴鹬|凤头麦鸡|大杓鹬|小䴙䴘|遗鸥|鹗|白骨顶|中杜鹃|斑嘴鸭|长耳鸮|蚁䴕',
          'white stork|grey heron|curlew|kingfisher|avocet|greylag goose|osprey|bittern|spoonbill|sand martin|little grebe|hoopoe|lapwing|tufted duck|red knot|long-eared owl|coot',
        ),
        '鸟种|哪种鸟',
        'species|kind of bird',
      ),
      param(
        'site',
        'site|place|reserve|didian|siteName',
        RESERVES,
        '观测地|在哪里',
        'site|where it was counted',
      ),
      param(
        'start',
        'start|since|from_date|kaishi|startDay',
        date,
        '开始日期',
        'first day|start date',
      ),
      param('end', 'end|until|to_date|jieshu|endDay', date, '结束日期', 'last day|end date'),
    ],
    questions: texts(
      `{start}到{end}{site}记到多少只{bird}
      {site}的{bird},{start}至{end}有几只
      {bird}在{site}从{start}到{end}出现过多少
      截至{end},从{start}起{site}{bird}总数
      {bird} {site} {start} {end}
      写年报要{site}的{bird}数量,{start}—{end}
      {start}开始到{end},{site}看到{bird}没有
      {site}{start}到{end}的{bird}统计
      {end}之前{start}之后,{site}的{bird}几只
      今年{bird}多吗?{site},{start}到{end}
      {site}那边{bird}数据,起{start}止{end}
      {bird}数了多少?地点{site},时间{start}至{end}
      志愿者问{start}至{end}在{site}拍到几只{bird}
      帮我查{bird},{start}到{end},{site}`,
      `How many {bird} were seen at {site} from {start} to {end}?
      {bird} {site} {start} {end}
      at {site}, between {start} and {end}, number of {bird}
      until {end}, starting {start}, did {site} have any {bird}
      count of {bird} for {site}, {start} to {end}
      I need {site} {bird} figures from {start} through {end}
      was it a good season for {bird} at {site}? {start} - {end}
      {start} to {end}: {bird} at {site}
      report on {bird}, site {site}, end {end}, start {start}`,
    ),
    missing: [
      lacking(
        'site',
        `{start}到{end}有多少{bird}
        {bird}数量,{start}至{end}`,
        `how many {bird} from {start} to {end}
        {bird} count {start} to {end}`,
        `哪个观测地?`,
        `At which site?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'bird', 'site'),
      total: r.integer(2, 4200),
      peakDay: args['end'] ?? day(r),
      observers: r.integer(1, 34),
    }),
    answers: answers(
      `{start}到{end}{site}共记录{bird}{total}只,{observers}人观测。
      {site}的{bird}:{total}只({start}至{end},观测者{observers}人)。`,
      `{total} {bird} were recorded at {site} from {start} to {end} by {observers} observers.`,
    ),
    empty: nothing(
      () => ({ total: 0 }),
      `{start}到{end}{site}没有{bird}的记录。`,
      `No {bird} at {site} from {start} to {end}.`,
    ),
  },
  {
    names: words(
      'report_injured_animal|wildlife_rescue|yesheng_jiuzhu|animal_in_need|newRescueCase',
    ),
    descriptions: texts(
      `野生动物救助上报
      报告什么动物、在哪个地点、什么状况
      求助:受困或受伤的野生动物`,
      `Report a wild animal in need
      Tell the rescue centre which animal, where, and in what state
      Wildlife rescue call`,
    ),
    parameters: [
      param(
        'animal',
        'animal|species|dongwu|creature|animalKind',
        among(
          '猫头鹰|小刺猬|白鹭|獐子|黄鼬|红嘴鸥|果子狸|貉|穿山甲|松鼠|猴面鹰|豹猫|大雁|中华鲟|夜鹭幼鸟|狍子|蝙蝠|水獭|海龟|天鹅|狐狸|乌梢蛇|麂',
          'barn owl|hedgehog|fox cub|swan|bat|roe deer|otter|sea turtle|squirrel|heron|badger|seal pup|hare|gull|grass snake|pine marten',
        ),
        '动物种类|什么动物',
        'animal|species',
      ),
      param(
        'place',
        'place|street|where|didian|foundAt',
        bank('street'),
        '发现地点|在哪',
        'where it was found|place',
      ),
      param(
        'state',
        'state|condition|state_code|zhuangkuang|conditionCode',
        choice(
          option('INJ', '受伤了|流血了|腿断了', 'injured|bleeding'),
          option('TRAP', '被网缠住了|卡住出不来|困住了', 'trapped|caught in a net'),
          option('ORPH', '没有妈妈|落单了|还是幼崽没人管', 'orphaned|without its mother'),
          option('WEAK', '没力气了|站不起来|蔫蔫的', 'weak|too weak to stand'),
        ),
        '状况代码|怎么了',
        'code of its condition|what is wrong',
      ),
    ],
    questions: texts(
      `{place}有只{animal}{state}
      {animal}{state},在{place}
      {state}的{animal},地点{place}
      我在{place}捡到一只{animal},{state}
      求助!{place}的{animal}{state}
      {animal}在{place}{state},能来人吗
      刚才遛狗看到{animal}{state},{place}这里
      {place} {animal} {state}
      孩子发现{animal}{state},就在{place}旁边
      登记救助,{animal},{state},{place}
      {place}路边{animal}好像{state}
      谁管{animal}啊,{place}这只{state}
      快来{place},{animal}{state}
      {state},是只{animal},位置{place}`,
      `There's a {animal} at {place}, {state}
      {animal} {state}, {place}
      found a {animal} on {place}, it is {state}
      please come to {place}, a {animal} is {state}
      {state} {animal} near {place}
      my kids saw a {animal} that is {state}, right by {place}
      who looks after a {animal}? this one at {place} is {state}
      {place}: {animal}, {state}
      rescue for a {animal}, {state}, at {place}`,
    ),
    missing: [
      lacking(
        'place',
        `有只{animal}{state}
        {animal}{state},怎么办`,
        `a {animal} is {state}
        I found a {animal}, it is {state}`,
        `在什么地方?`,
        `Where is it?`,
      ),
    ],
    result: (args, r) => ({
      case: code(r, 'JZ'),
      ...echo(args, 'animal', 'place', 'state'),
      arrives: clock(r),
      rescuer: someone(r),
    }),
    answers: answers(
      `已登记{case}:{place}的{animal}{state},{rescuer}{arrives}到。
      {animal}{state}已上报({case}),{rescuer}预计{arrives}到{place}。`,
      `Case {case}: the {animal} at {place} is {state}; {rescuer} arrives at {arrives}.`,
    ),
  },
  {
    names: words(
      'transfer_tree_adoption|change_tree_patron|shumu_renyang_zhuanrang|pass_on_tree|reassignTree',
    ),
    descriptions: texts(
      `转让认养的树
      一棵认养树的认养人由旧的换成新的
      认养过户`,
      `Pass on an adopted tree
      Change the patron of a tree from one person to another
      Adoption transfer`,
    ),
    parameters: [
      param(
        'tree',
        'tree|tree_tag|tree_id|shu|treeName',
        among(
          '老银杏|T-208|校门口香樟|37号海棠|蓝花楹3|亭边的松|楠木B12|歪脖槐|紫薇甲|双胞胎水杉|古柏1|G04桂|湖心柳|连理枝|七叶树|二月兰坡那棵|望春玉兰|无患子中|红枫09|铁树|枣树王|合欢',
          'the old oak|T-208|lake willow|twin firs|G04|cherry 37|Red Maple 9|crooked elm|ginkgo A|yew one|gate linden|B12|walnut king|grandma pine|copper beech|plane 5',
        ),
        '树|哪棵树',
        'tree|which tree',
      ),
      param(
        'old',
        'old_patron|from|current|yuan_renyangren|oldAdopter',
        bank('person'),
        '原认养人',
        'present patron|old adopter',
      ),
      param(
        'new',
        'new_patron|to|next|xin_renyangren|newAdopter',
        bank('person'),
        '新认养人',
        'new patron|who takes it on',
      ),
    ],
    questions: texts(
      `{tree}的认养人从{old}改成{new}
      {old}把{tree}让给{new}
      {new}接手{old}认养的{tree}
      {tree}过户,{old}→{new}
      {old}搬走了,{tree}给{new}养
      由{old}转给{new},树是{tree}
      {new}想认养{tree},{old}同意让出
      {tree}以后归{new},不再是{old}
      认养变更 {tree} {old} {new}
      把{old}名下的{tree}挂到{new}名下
      牌子要换,{tree}原来写{old},改写{new}
      {new}替{old}照看{tree},请改登记
      {old}送{new}一棵树,就是{tree}
      新人{new},旧人{old},{tree}`,
      `Pass {tree} from {old} to {new}
      {new} takes on {tree} from {old}
      {old} is moving away and gives {tree} to {new}
      change the patron of {tree}: {old} out, {new} in
      {tree} now belongs to {new} instead of {old}
      to {new} from {old}, {tree}
      the plate at {tree} says {old}, it should say {new}
      {old} hands {tree} to {new}
      {new} will care for {tree} in place of {old}`,
    ),
    missing: [
      lacking(
        'new',
        `{old}不养{tree}了,要转让
        {tree}换认养人,原来是{old}`,
        `{old} gives up {tree}
        {tree} needs a new patron after {old}`,
        `转给谁?`,
        `Who takes it on?`,
      ),
    ],
    result: (args, r) => ({
      certificate: code(r, 'SM'),
      ...echo(args, 'tree', 'old', 'new'),
      validUntil: day(r, 2027, 2029),
    }),
    answers: answers(
      `{tree}的认养人已由{old}换成{new},证书{certificate},到{validUntil}。
      {new}接替{old}认养{tree},证号{certificate},有效至{validUntil}。`,
      `{tree} passed from {old} to {new}, certificate {certificate}, valid until {validUntil}.`,
    ),
  },
  {
    names: words('record_chess_result|enter_game_score|jilu_qiju|log_board_game|saveChessGame'),
    descriptions: texts(
      `登记对局结果
      录入执白、执黑两位棋手和胜负
      棋局成绩上报`,
      `Record the result of a game of chess
      Enter the player of the white and of the black pieces with the outcome
      Report a board result`,
    ),
    parameters: [
      param(
        'white',
        'white|white_player|bai|zhibai|playerWhite',
        bank('person'),
        '执白棋手|白方',
        'player with white',
      ),
      param(
        'black',
        'black|black_player|hei|zhihei|playerBlack',
        bank('person'),
        '执黑棋手|黑方',
        'player with black',
      ),
      param(
        'outcome',
        'result|outcome|score|jieguo|resultCode',
        choice(
          option('1-0', '白胜|白棋赢了|白方赢', 'white won|a win for white'),
          option('0-1', '黑胜|黑棋赢了|黑方拿下', 'black won|a win for black'),
          option('1/2', '和棋|平局|握手言和', 'a draw|drawn'),
          option('adj', '封棋|改天再下|没下完', 'adjourned|not finished'),
        ),
        '结果代码',
        'code of the result',
      ),
    ],
    questions: texts(
      `{white}执白对{black},{outcome}
      白棋{white},黑棋{black},{outcome}
      {black}执黑,{white}执白,{outcome}
      登记:{outcome},白{white}黑{black}
      {white}先手{black}后手,最后{outcome}
      黑方是{black},白方是{white},结果{outcome}
      刚结束,{white}拿白,{black}拿黑,{outcome}
      {outcome}。执黑的是{black},执白的是{white}
      第三台{white}(白)—{black}(黑){outcome}
      录一盘棋,白方{white}黑方{black}{outcome}
      {black}用黑子跟用白子的{white}下,{outcome}
      下了三小时{outcome},{white}白{black}黑
      成绩上报:黑{black},白{white},{outcome}
      {white}白先,对手{black},{outcome}`,
      `{white} had white against {black}, {outcome}
      white {white}, black {black}, {outcome}
      {black} with black, {white} with white, {outcome}
      board three: {white} (white) - {black} (black), {outcome}
      record {outcome}, black was {black} and white was {white}
      it took three hours, {outcome}; {white} opened with white, {black} played black
      {outcome}: {white} white, {black} black
      black {black} versus white {white}: {outcome}
      enter the game of {white} as white with {black} as black, {outcome}`,
    ),
    missing: [
      lacking(
        'outcome',
        `录一盘棋,白方{white}黑方{black}
        {white}执白对{black}的棋下完了`,
        `record the game {white} white, {black} black
        {white} (white) played {black} (black)`,
        `结果是什么?`,
        `What was the result?`,
      ),
    ],
    result: (args, r) => ({
      game: code(r, 'Q'),
      ...echo(args, 'white', 'black', 'outcome'),
      round: r.integer(1, 11),
    }),
    answers: answers(
      `第{round}轮已登记:白{white},黑{black},{outcome},编号{game}。
      {game}:{white}执白、{black}执黑,{outcome},第{round}轮。`,
      `Round {round}, game {game}: {white} white, {black} black, {outcome}.`,
    ),
  },
  {
    names: words('head_to_head|rivals_record|jiaoshou_zhanji|versus_history|getPlayerDuel'),
    descriptions: texts(
      `两人交手战绩
      查一位选手对另一位赢过几次输过几次
      历史对战记录`,
      `Record between two players
      How often one player has beaten the other, and lost
      Head-to-head history`,
    ),
    parameters: [
      param(
        'player',
        'player|player_a|first|xuanshou|who',
        bank('person'),
        '选手|看谁的胜场',
        'player whose wins count',
      ),
      param(
        'opponent',
        'opponent|player_b|rival|duishou|against',
        bank('person'),
        '对手',
        'the opponent|rival',
      ),
    ],
    questions: texts(
      `{player}对{opponent}赢过几次
      {player}打{opponent}胜率怎么样
      {player}和对手{opponent}交手战绩
      碰上{opponent},{player}赢面大吗
      {player}输给过{opponent}没有
      {opponent}被{player}赢过几回
      {player}vs{opponent}历史记录
      对手是{opponent},{player}以前战绩如何
      {player}跟{opponent}打过几场,胜负多少
      决赛{player}要打{opponent},先看看过往
      面对{opponent}时{player}几胜几负
      {player} {opponent} 对战
      {opponent}是不是{player}的克星
      帮我数数{player}胜{opponent}多少场`,
      `How often has {player} beaten {opponent}?
      {player} against {opponent}, record
      {player} vs {opponent}
      is {opponent} a bad match for {player}
      facing {opponent}, how has {player} done so far
      {player} meets {opponent} in the final, what is the history
      number of wins of {player} over {opponent}
      has {opponent} ever lost to {player}
      results {player} got when the opponent was {opponent}`,
    ),
    missing: [
      lacking(
        'opponent',
        `{player}交手战绩怎么样
        {player}对他赢过几次`,
        `head to head of {player}
        how often did {player} win against him`,
        `对手是谁?`,
        `Against whom?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'player', 'opponent'),
      wins: r.integer(1, 19),
      losses: r.integer(1, 19),
      last: day(r, 2024, 2026),
    }),
    answers: answers(
      `{player}对{opponent}{wins}胜{losses}负,最近一次{last}。
      {player}赢{opponent}{wins}次,输{losses}次,上次交手{last}。`,
      `{player} has {wins} wins and {losses} losses against {opponent}; they last met on {last}.`,
    ),
    empty: nothing(
      () => ({ games: 0 }),
      `{player}和{opponent}还没有交过手。`,
      `{player} and {opponent} have never met.`,
    ),
  },
  {
    names: words('transpose_song|change_key|yidiao|shift_key_of_tune|transposeScore'),
    descriptions: texts(
      `乐谱移调
      把一首曲子从原调移到另一个调,生成新谱
      升降调`,
      `Transpose a piece of music
      Write a tune out in another key than the one it is in
      Change of key`,
    ),
    parameters: [
      param('song', 'song|piece|tune|quzi|title', SONGS, '曲名|哪首歌', 'title of the piece|song'),
      param(
        'from',
        'from_key|old_key|original|yuan_diao|keyNow',
        among(
          'C大调|a小调|降E调|G调|F大调|d小调|升f小调|D调|降B大调|1=A|原调E|商调式|B|c小调|羽调|降A调|g小调|1=C|升C|b小调',
          'C major|A minor|E flat|G|F major|D minor|F sharp minor|D|B flat major|E|Dorian D|C minor|A flat|G minor|B minor',
        ),
        '原调',
        'present key|key it is in',
      ),
      param(
        'to',
        'to_key|new_key|target|xin_diao|keyWanted',
        among(
          'D大调|e小调|降A调|F调|G大调|b小调|升c小调|E调|降D大调|1=F|女声调A|徵调式|C|f小调|宫调|降B调|a小调|1=D|升F|g小调',
          'D major|E minor|A flat|F|G major|B minor|C sharp minor|E|D flat major|A|Mixolydian G|F minor|B flat|A minor|low C',
        ),
        '目标调',
        'key wanted|new key',
      ),
    ],
    questions: texts(
      `把{song}从{from}移到{to}
      {song}{from}转{to}
      {song}太高了,原来{from},降到{to}
      要{to}的{song},谱子是{from}
      {song}由{from}改{to}
      歌手嗓子不行,{song}别用{from}了,换{to}
      {from}的{song}给我出一份{to}的
      移调 {song} {from}→{to}
      {to}唱着舒服,{song}现在是{from}
      {song},原调{from},目标调{to}
      我只会弹{to},{song}谱上写{from},帮转一下
      萨克斯吹{song}要{to},钢琴谱{from}
      {song}在{from}上,想升到{to}
      给合唱团把{song}换成{to}吧,{from}太低`,
      `Transpose {song} from {from} to {to}
      {song} {from} to {to}
      {song} is too high in {from}, put it in {to}
      I need {song} in {to}, the sheet is in {from}
      to {to} from {from}: {song}
      our singer prefers {to}, {song} is written in {from}
      can you rewrite {song} in {to} instead of {from}
      key change for {song}, old {from}, new {to}
      I can only play in {to}, but {song} stands in {from}`,
    ),
    missing: [
      lacking(
        'to',
        `{song}原调{from},帮我移调
        {song}{from}太高,换个调`,
        `transpose {song} from {from}
        {song} in {from} is too high, change the key`,
        `移到什么调?`,
        `Into which key?`,
      ),
    ],
    result: (args, r) => ({
      file: `${code(r, 'P')}.pdf`,
      ...echo(args, 'song', 'from', 'to'),
      pages: r.integer(1, 12),
    }),
    answers: answers(
      `{song}已从{from}移到{to},共{pages}页,文件{file}。
      新谱{file}:{song},{from}转{to},{pages}页。`,
      `{song} is transposed from {from} to {to}: {file}, {pages} pages.`,
    ),
  },
  {
    names: words(
      'book_music_lesson|arrange_tutoring|yuyue_yuekeke|lesson_with_teacher|scheduleLesson',
    ),
    descriptions: texts(
      `预约乐器课
      给学生和老师约某天的一对一课
      排一节私教课`,
      `Book a music lesson
      Arrange a one-to-one lesson of a pupil with a teacher on a date
      Schedule private tuition`,
    ),
    parameters: [
      param(
        'pupil',
        'pupil|student|learner|xuesheng|pupilName',
        MUSICIANS,
        '学生|谁来上课',
        'pupil|who learns',
      ),
      param(
        'teacher',
        'teacher|tutor|coach|laoshi|teacherName',
        MUSICIANS,
        '老师|谁来教',
        'teacher|who gives the lesson',
      ),
      param(
        'day',
        'date|day|lesson_date|riqi|lessonDay',
        date,
        '上课日期',
        'date of the lesson|day',
      ),
    ],
    questions: texts(
      `{pupil}约{teacher}老师{day}的课
      {day}{teacher}给{pupil}上课
      给{pupil}排一节{teacher}的课,{day}
      {teacher}{day}教{pupil}
      {day}{pupil}跟{teacher}学琴
      学生{pupil},老师{teacher},{day}
      老师{teacher}有空吗,{pupil}想{day}来上一节
      {pupil}家长要约{day},指定{teacher}老师
      {day} {teacher}教 {pupil}学
      由{teacher}带{pupil}练,{day}
      {pupil}快考级了,{day}请{teacher}加一节
      约课:{day},{pupil}同学,{teacher}老师
      想让{teacher}老师{day}辅导{pupil}
      把{day}那节给{pupil},{teacher}上`,
      `Book {pupil} a lesson with {teacher} on {day}
      {teacher} teaches {pupil} on {day}
      on {day} {pupil} would like to study with {teacher}
      pupil {pupil}, teacher {teacher}, {day}
      {day}: teacher {teacher}, pupil {pupil}
      {pupil} has an exam soon, get {teacher} to give an extra lesson on {day}
      put {pupil} into the diary of {teacher} for {day}
      can {teacher} coach {pupil} on {day}
      {pupil} takes a class from {teacher}, {day}`,
    ),
    missing: [
      lacking(
        'teacher',
        `{pupil}想约{day}的琴课
        给{pupil}排一节课,{day}`,
        `book a lesson for {pupil} on {day}
        {pupil} wants a lesson on {day}`,
        `要约哪位老师?`,
        `With which teacher?`,
      ),
      lacking(
        'day',
        `{pupil}想约{teacher}老师的课
        给{pupil}排一节{teacher}的课`,
        `book {pupil} a lesson with {teacher}
        {pupil} wants to study with {teacher}`,
        `哪一天上课?`,
        `On which day?`,
      ),
    ],
    result: (args, r) => ({
      lesson: code(r, 'KC'),
      ...echo(args, 'pupil', 'teacher', 'day'),
      time: clock(r),
      room: `${r.integer(1, 20)}`,
    }),
    answers: answers(
      `已约:{day} {time},{pupil}上{teacher}老师的课,{room}号琴房,单号{lesson}。
      {pupil}{day} {time}跟{teacher}上课,琴房{room}({lesson})。`,
      `{pupil} has a lesson with {teacher} on {day} at {time}, room {room}, booking {lesson}.`,
    ),
    empty: nothing(
      () => ({ error: 'teacher is busy' }),
      `{teacher}老师{day}没空。`,
      `{teacher} is not free on {day}.`,
    ),
  },
  {
    names: words('rent_instrument|instrument_hire|zuyong_yueqi|hire_music_gear|bookInstrument'),
    descriptions: texts(
      `租乐器
      登记租用一件乐器,从取走日到归还日
      乐器出租`,
      `Hire a musical instrument
      Register the hire of an instrument from the day taken to the day brought back
      Instrument rental`,
    ),
    parameters: [
      param(
        'instrument',
        'instrument|item|yueqi|instrumentName|gear',
        among(
          '大提琴|古筝|二胡|萨克斯|架子鼓|电子琴|小提琴3/4|琵琶|中阮|手风琴|单簧管|尤克里里|笙|定音鼓|扬琴|贝斯|次中音号|马林巴|箜篌|低音提琴|埙|长笛|大鼓处',
          'cello|violin 3/4|alto sax|drum kit|ukulele|clarinet|accordion|double bass|marimba|flute|bass guitar|oboe|french horn|timpani|keyboard|harp',
        ),
        '乐器|租什么',
        'instrument|what to hire',
      ),
      param(
        'take',
        'take|start|pickup_date|quzou_ri|hireFrom',
        date,
        '取走日期|从哪天租',
        'day it is taken|hire from',
      ),
      param(
        'back',
        'back|end|return_date|guihuan_ri|hireUntil',
        date,
        '归还日期|租到哪天',
        'day it comes back|hire until',
      ),
    ],
    questions: texts(
      `租一把{instrument},{take}取{back}还
      {instrument}从{take}租到{back}
      {take}到{back}要用{instrument}
      {back}还,{take}来拿,{instrument}
      演出要{instrument},{take}至{back}能租吗
      {instrument} {take} {back}
      想借{instrument}练练,{take}起,{back}前送回来
      {back}归还,租{instrument},起租{take}
      孩子试学{instrument},先从{take}租到{back}
      {take}来提{instrument},什么时候还?{back}
      登记出租{instrument},{take}—{back}
      能在{take}拿{instrument}吗,{back}一定还
      要一件{instrument},用到{back},{take}开始
      乐队缺{instrument},租期{take}到{back}`,
      `Hire a {instrument} from {take} to {back}
      {instrument}, {take} to {back}
      we need a {instrument}, pick up {take}, bring back {back}
      until {back}, starting {take}, one {instrument}
      my son wants to try the {instrument}, {take} through {back}
      can I take a {instrument} on {take} and return it on {back}
      returning {back}, collecting {take}: {instrument}
      the band lacks a {instrument}, rental {take} - {back}
      rent {instrument} {take} {back}`,
    ),
    missing: [
      lacking(
        'back',
        `{take}来租{instrument}
        想租{instrument},{take}取`,
        `hire a {instrument} from {take}
        I'd collect a {instrument} on {take}`,
        `哪天归还?`,
        `When will you bring it back?`,
      ),
      lacking(
        'take',
        `租{instrument},{back}还
        {instrument}租到{back}`,
        `rent a {instrument} until {back}
        I'd return the {instrument} on {back}`,
        `哪天取?`,
        `When would you take it?`,
      ),
    ],
    result: (args, r) => ({
      rental: code(r, 'YQ'),
      ...echo(args, 'instrument', 'take', 'back'),
      yuan: r.integer(60, 2400),
    }),
    answers: answers(
      `{instrument}已租,{take}取,{back}还,{yuan}元,单号{rental}。
      租单{rental}:{instrument},{take}到{back},租金{yuan}元。`,
      `{instrument} hired from {take} to {back} for {yuan} yuan, rental {rental}.`,
    ),
    empty: nothing(
      () => ({ error: 'none left' }),
      `{take}那天{instrument}租完了。`,
      `No {instrument} is left on {take}.`,
    ),
  },
  {
    names: words('assign_choir_voice|set_voice_part|hechang_shengbu|choir_section|putInVoice'),
    descriptions: texts(
      `安排合唱声部
      把团员分到一个声部
      登记某人唱哪个声部`,
      `Assign a choir voice
      Put a member into a section of the choir
      Set which part somebody sings`,
    ),
    parameters: [
      param(
        'member',
        'member|singer|name|tuanyuan|person',
        bank('person'),
        '团员姓名',
        'member|singer',
      ),
      param(
        'voice',
        'voice|part|section|shengbu|voiceCode',
        choice(
          option('S', '女高音|女高', 'soprano|the high women'),
          option('A', '女低音|女低', 'alto|the low women'),
          option('T', '男高音|男高', 'tenor|the high men'),
          option('B', '男低音|男低|低音部', 'bass|the low men'),
          option('P', '伴奏|弹钢琴', 'accompaniment|the piano'),
        ),
        '声部代码',
        'code of the voice part',
      ),
    ],
    questions: texts(
      `{member}分到{voice}
      把{member}放{voice}
      {voice}加上{member}
      {member}嗓子适合{voice},就这么安排
      {voice}缺人,让{member}去
      {member}去{voice}
      安排{voice}:{member}
      试唱下来{member}还是{voice}合适
      {member}换{voice}吧
      登记{member}是{voice}
      {member} {voice}
      指挥说{member}改{voice}
      以后{member}站{voice}那排
      新来的{member}先跟{voice}`,
      `Put {member} into {voice}
      {member} {voice}
      {voice} is short, let {member} join
      the conductor wants {member} for {voice}
      assign {member} to {voice}
      after the audition {member} belongs in {voice}
      {member} changes over to {voice}
      {voice}: add {member}
      our newcomer {member} starts with {voice}`,
    ),
    missing: [
      lacking(
        'voice',
        `给{member}安排声部
        {member}分到哪排`,
        `assign a voice to {member}
        put {member} into the choir`,
        `唱哪个声部?`,
        `Which voice part?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'member', 'voice'), size: r.integer(4, 28) }),
    answers: answers(
      `{member}已分到{voice},这组现在{size}人。
      已登记:{member},{voice},共{size}人。`,
      `{member} is now with {voice}, which has {size} people.`,
    ),
  },
  {
    names: words(
      'board_game_players|how_many_can_play|zhuoyou_renshu|game_party_size|getGamePlayers',
    ),
    descriptions: texts(
      `桌游适合人数
      一款桌游几个人能玩、一局多少分钟
      查桌面游戏的人数范围`,
      `Number of players of a board game
      How many people a game is for and how many minutes it lasts
      Party size for table games`,
    ),
    parameters: [
      param(
        'game',
        'game|title|board_game|zhuoyou|gameName',
        BOARD_GAMES,
        '桌游名称|哪款',
        'board game|title',
      ),
    ],
    questions: texts(
      `{game}几个人玩
      我们五个人能玩{game}吗
      {game}一局要多久
      {game}最少要几人
      晚上聚会想开{game},人数上限多少
      {game}人数
      三缺一也能玩{game}不
      {game}两个人行不行
      就一个小时,来得及打完{game}吗
      带爸妈玩{game}合适吗,最多几位
      想买{game},不知道多少人才好玩
      一桌能坐多少人?游戏是{game}
      人太多了{game}坐得下吗
      问下{game}支持多少玩家`,
      `How many people can play {game}?
      {game} players
      is {game} any good for two
      we're seven tonight, will {game} do
      how long does a round of {game} last
      {game}: minimum and maximum number of people
      we have one hour, can we finish {game}
      thinking of buying {game}, for what size of group is it
      could all of us join in {game}`,
    ),
    result: (args, r) => {
      const min = r.integer(1, 4)
      return {
        ...echo(args, 'game'),
        min,
        max: min + r.integer(1, 8),
        minutes: r.integer(2, 18) * 10,
      }
    },
    answers: answers(
      `{game}适合{min}到{max}人,一局约{minutes}分钟。
      {game}最少{min}人,最多{max}人,{minutes}分钟左右。`,
      `{game} is for {min} to {max} players and takes about {minutes} minutes.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown game' }),
      `没有找到{game}的资料。`,
      `I found nothing on {game}.`,
    ),
    missing: [
      lacking(
        'game',
        `这款桌游几个人玩
        一局要多久`,
        `how many can play this game
        how long is a round`,
        `请问是哪款桌游?`,
        `Which game do you mean?`,
      ),
    ],
  },
  {
    names: words('lend_board_game|borrow_game_box|jiechu_zhuoyou|game_loan|checkoutGame'),
    descriptions: texts(
      `桌游外借登记
      社团里谁把哪款桌游借给了谁
      记一笔借出:物主、借用人`,
      `Note the loan of a board game
      Which club member lends a game to which other
      Record owner and borrower`,
    ),
    parameters: [
      param(
        'game',
        'game|box|item|zhuoyou|gameTitle',
        BOARD_GAMES,
        '桌游|借的是什么',
        'board game|what is lent',
      ),
      param(
        'owner',
        'owner|lender|from|wuzhu|lentBy',
        bank('person'),
        '物主|谁借出',
        'owner|who lends it',
      ),
      param(
        'borrower',
        'borrower|to|taker|jieyongren|lentTo',
        bank('person'),
        '借用人|借给谁',
        'borrower|who takes it',
      ),
    ],
    questions: texts(
      `{owner}把{game}借给{borrower}了
      {borrower}跟{owner}借了{game}
      {borrower}借走{game},是{owner}的
      {game}:{owner}借给{borrower}
      {borrower}从{owner}那儿拿了{game}
      登记一下,{game}由{owner}出借,{borrower}用
      {owner}的{game}现在在{borrower}手里
      {game} {owner}→{borrower}
      记一笔:借用人{borrower},物主{owner},{game}
      {borrower}周末要玩{game},{owner}答应借他
      给{borrower}借{game},物主{owner}
      {owner}出借{game}给{borrower}
      免得忘了,{borrower}欠{owner}一盒{game}
      把{owner}家的{game}记到{borrower}名下,是借的`,
      `{owner} lends {game} to {borrower}
      {borrower} borrows {game} from {owner}
      {game}: lent by {owner} to {borrower}
      to {borrower} from {owner}, {game} on loan
      {borrower} took the {game} that belongs to {owner}
      so nobody forgets: {borrower} has {game}, owner {owner}
      {owner} let {borrower} have {game} for the weekend
      loan {game} {owner} {borrower}
      note that {borrower} owes {owner} the box of {game}`,
    ),
    missing: [
      lacking(
        'borrower',
        `{owner}把{game}借出去了
        {game}借出登记,物主{owner}`,
        `{owner} lent {game}
        note a loan of {game}, owner {owner}`,
        `借给谁了?`,
        `Who borrowed it?`,
      ),
    ],
    result: (args, r) => ({
      loan: code(r, 'ZY'),
      ...echo(args, 'game', 'owner', 'borrower'),
      due: day(r, 2026, 2027),
    }),
    answers: answers(
      `已记:{owner}把{game}借给{borrower},{due}归还,编号{loan}。
      {loan}:{borrower}借{owner}的{game},{due}前还。`,
      `Noted as {loan}: {owner} lends {game} to {borrower}, due {due}.`,
    ),
  },
  {
    names: words(
      'match_thread_colour|convert_floss|xiuxian_sehao|thread_brand_match|getThreadEquivalent',
    ),
    descriptions: texts(
      `绣线色号对照
      把一个牌子的色号换成另一个牌子最接近的色号
      十字绣线换品牌`,
      `Match embroidery thread colours
      Turn a colour number of one brand into the nearest of another brand
      Floss conversion`,
    ),
    parameters: [
      param(
        'colour',
        'colour|number|shade|sehao|colourNo',
        among(
          '310|B5200|3865|ecru|E168|152|白|817A|4065|秋香|938|G21|铁锈红|3021|996|云灰2|s702|12|51|3708|墨绿|208中',
          '310|B5200|3865|ecru|E168|152|white|817A|4065|G21|s702|old rose|996|12|51|3708',
        ),
        '色号|颜色编号',
        'colour number|shade',
      ),
      param(
        'from',
        'from_brand|brand|from|yuan_pinpai|brandNow',
        flossBrands(),
        '原品牌代码',
        'code of the brand it is from',
      ),
      param(
        'to',
        'to_brand|target|to|mubiao_pinpai|brandWanted',
        flossBrands(),
        '目标品牌代码',
        'code of the brand wanted',
      ),
    ],
    questions: texts(
      `{from}的{colour}换成{to}是几号
      {from}{colour}对应{to}哪个色
      没有{from}线了,{colour}用{to}哪号代替
      {to}里跟{from}{colour}最像的
      {colour}从{from}转{to}
      想用{to}的线绣,图纸写{from}{colour}
      {from} {colour} → {to}
      图上是{from}的{colour},我只有{to}
      {to}几号等于{from}的{colour}
      色号{colour},原来{from},要{to}
      帮我把{colour}由{from}对到{to}
      绣到一半线断货,{from}{colour}找{to}的替一下
      换{to},{from}那边是{colour}
      {colour}({from})在{to}叫什么`,
      `What is {from} {colour} in {to}?
      {from} {colour} to {to}
      nearest {to} shade for {colour} by {from}
      I'm out of {from}, what replaces {colour} from {to}
      chart says {from} {colour} but I only own {to}
      {to} equivalent of {from} {colour}
      to {to} from {from}, shade {colour}
      shade {colour}, brand {from}, wanted {to}
      halfway done and {from} {colour} is sold out, which {to} comes closest`,
    ),
    missing: [
      lacking(
        'to',
        `{from}的{colour}用别的牌子哪号代替
        {from}{colour}换个牌子`,
        `replace {from} {colour} with another brand
        what matches {from} {colour}`,
        `要换成哪个牌子?`,
        `Which brand would you like?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'colour'),
      match: `${r.integer(100, 4200)}`,
      similarity: r.integer(80, 100),
    }),
    answers: answers(
      `{from}{colour}对应{to}的{match},相似{similarity}%。
      用{to}{match}可代替{from}{colour},相似度{similarity}%。`,
      `{from} {colour} matches {to} {match}, {similarity}% alike.`,
    ),
    empty: nothing(
      () => ({ match: null }),
      `{to}没有接近{from}{colour}的颜色。`,
      `{to} has nothing close to {from} {colour}.`,
    ),
  },
  {
    names: words('fire_kiln|start_kiln_program|kai_yao|kiln_run|startFiring'),
    descriptions: texts(
      `开窑烧制
      给一座窑选烧成曲线并启动
      陶艺窑炉运行`,
      `Fire a kiln
      Pick the firing curve for a kiln and start it
      Run a pottery kiln`,
    ),
    parameters: [
      param(
        'kiln',
        'kiln|oven|kiln_name|yao|kilnId',
        among(
          '1号窑|小电窑|柴窑|气窑B|龙窑东|教室窑|K3|旋开门窑|工作室新窑|老窑|测试窑|顶开窑2|蓝炉|大肚子|梭式窑|后院窑中|乐烧炉|珐琅炉|学生窑|马弗炉7|推板窑',
          'kiln one|K3|the wood kiln|front loader|gas kiln B|test kiln|blue furnace|top loader 2|studio oven|raku pit|the old one|big belly|enamel furnace|school kiln',
        ),
        '窑|哪座窑',
        'kiln|which kiln',
      ),
      param(
        'program',
        'program|curve|firing|quxian|programCode',
        choice(
          option('BSQ', '素烧|先烧一遍坯|第一遍低温烧', 'a bisque firing|the first firing'),
          option('GLZ', '釉烧|上完釉烧|高温烧釉', 'a glaze firing|the glazed load'),
          option('DEC', '烤花|贴花低烤', 'a decal firing|baking the decals'),
          option('DRY', '烘坯|先烘干|去水汽', 'drying|drying out the ware'),
        ),
        '烧成曲线代码|怎么烧',
        'code of the firing curve|kind of firing',
      ),
    ],
    questions: texts(
      `{kiln}{program}
      开{kiln},{program}
      {program},用{kiln}
      把{kiln}点上,这次{program}
      {kiln}装好了,{program}吧
      {program}放{kiln}里
      {kiln}今晚{program}
      学生的东西都进{kiln}了,可以{program}了
      {kiln} {program} 启动
      让{kiln}开始{program}
      门关严了,{kiln},{program}
      {program}走一遍,窑是{kiln}
      给{kiln}跑{program}的曲线
      我去睡了,{kiln}自动{program}`,
      `Start {kiln}, it's {program}
      {kiln} {program}
      run {program} in {kiln}
      {program} please, {kiln} is loaded
      the students' pots are in {kiln}, do {program}
      {kiln} tonight: {program}
      switch on {kiln} for {program}
      door is shut on {kiln}, go ahead with {program}
      {program} on {kiln}`,
    ),
    missing: [
      lacking(
        'program',
        `把{kiln}开起来
        {kiln}装好了,点火`,
        `start {kiln}
        {kiln} is loaded, switch it on`,
        `用哪种烧法?`,
        `Which kind of firing?`,
      ),
      lacking(
        'kiln',
        `装好了,{program}
        可以{program}了`,
        `it's loaded, start {program}
        run {program}`,
        `用哪座窑?`,
        `Which kiln?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'kiln', 'program'),
      peak_c: r.integer(110, 1320),
      done: `${day(r, 2026, 2026)} ${clock(r)}`,
    }),
    answers: answers(
      `{kiln}已启动{program},最高{peak_c}度,{done}结束。
      {kiln}:{program},峰值{peak_c}度,预计{done}完成。`,
      `{kiln} is running {program}, peak {peak_c} degrees, done at {done}.`,
    ),
    empty: nothing(
      () => ({ error: 'still hot' }),
      `{kiln}还太烫,开不了。`,
      `{kiln} is still too hot to start.`,
    ),
  },
  {
    names: words('stamp_value|philately_price|youpiao_guzhi|stamp_catalogue|appraiseStamp'),
    descriptions: texts(
      `邮票行情
      按票名和品相代码查现在值多少钱
      集邮估价`,
      `Value of a stamp
      What a stamp is worth at present in a given condition
      Catalogue price for collectors`,
    ),
    parameters: [
      param(
        'stamp',
        'stamp|item|issue|youpiao|stampName',
        among(
          '庚申猴|蓝军邮|梅兰芳小型张|T46|全国山河一片红|大龙三分银|黑题词|牡丹亭|W2|猫头鹰错版|航空1角|纪94|金鱼全套|稿字小龙|奔马小型张|红印花|J8M|蝴蝶中|黄山16枚|孙中山像5元|雄狮|小本票3',
          'Penny Black|T46|blue mauritius|inverted jenny|Golden Monkey|W2|two cent owl|zeppelin set|Cape triangle|swan error|queen 1d red|moon landing sheet|J8M|airmail 10c',
        ),
        '邮票名称|哪枚票',
        'stamp|name of the issue',
      ),
      param(
        'condition',
        'condition|grade|state|pinxiang|conditionCode',
        choice(
          option('MNH', '全新没贴过|新票原胶|背胶完好', 'never hinged|mint with full gum'),
          option('MH', '有贴痕|贴过又揭下来的新票', 'hinged|with hinge marks'),
          option('U', '盖过戳|信销|用过', 'postmarked|used'),
          option('DEF', '缺了角|有破损|折过', 'damaged|with a torn corner'),
        ),
        '品相代码',
        'code of the condition',
      ),
    ],
    questions: texts(
      `{condition}的{stamp}值多少
      {stamp}{condition}什么价
      爷爷留了张{stamp},{condition},能卖几个钱
      {stamp} {condition} 行情
      {stamp}要是{condition}还值钱吗
      出一枚{condition}{stamp},开多少合适
      收到{stamp},{condition},帮估个价
      {condition},票是{stamp},市场价
      拍卖前想知道{stamp}{condition}大概多少
      {stamp}现在多少钱一枚?我的{condition}
      {stamp}{condition}比去年涨了没,现价呢
      想淘张{stamp},{condition}就行,预算多少
      报个价,{condition}{stamp}
      {stamp}那枚虽然{condition},也想问问价`,
      `What is a {stamp} worth, {condition}?
      {stamp} {condition} price
      grandpa left me a {stamp}, {condition}, how much could I get
      {condition} {stamp}, market value
      I want to sell a {stamp}; it is {condition}
      how much for {stamp} if it's {condition}
      before the auction: {stamp}, {condition}
      is {stamp} still dear when {condition}
      appraise one {stamp}, {condition}`,
    ),
    missing: [
      lacking(
        'condition',
        `{stamp}值多少钱
        {stamp}什么价`,
        `what is a {stamp} worth
        price of {stamp}?`,
        `邮票的品相怎么样?`,
        `What condition is it in?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'stamp', 'condition'),
      yuan: r.integer(12, 98000),
      updated: day(r, 2025, 2026),
    }),
    answers: answers(
      `{condition}的{stamp}约{yuan}元({updated})。
      {stamp}{condition},行情{yuan}元,更新于{updated}。`,
      `{stamp}, {condition}, is worth about {yuan} yuan as of {updated}.`,
    ),
    empty: nothing(
      () => ({ price: null }),
      `{stamp}暂时没有报价。`,
      `There is no price for {stamp}.`,
    ),
  },
  {
    names: words(
      'transfer_event_ticket|give_ticket_to|zhuanrang_menpiao|ticket_new_holder|reassignTicket',
    ),
    descriptions: texts(
      `活动门票转赠
      把一张票从持票人转到另一个人名下
      更换票面姓名`,
      `Transfer an event ticket
      Put a ticket held by one person into the name of another
      Change the name on a ticket`,
    ),
    parameters: [
      param(
        'ticket',
        'ticket|ticket_no|pass|menpiao|ticketCode',
        bank('orderId'),
        '票号|哪张票',
        'ticket number|which ticket',
      ),
      param(
        'holder',
        'holder|from|giver|chipiaoren|currentName',
        bank('person'),
        '现持票人',
        'present holder',
      ),
      param(
        'receiver',
        'receiver|to|new_holder|shourangren|newName',
        bank('person'),
        '受让人|转给谁',
        'receiver|new holder',
      ),
      optional(
        param(
          'notify',
          'notify|send_sms|tell|tongzhi|notifyReceiver',
          flag(
            '发短信告诉一声|短信通知对方',
            'and text them about it|and send a text message',
            '先别通知对方|不用告诉对方',
            "and don't tell them yet|without telling them",
          ),
          '是否通知受让人',
          'whether the receiver is told',
        ),
      ),
    ],
    questions: texts(
      `{holder}的票{ticket}转给{receiver}
      {ticket}给{receiver},原来是{holder}的,{notify}
      {receiver}要用{holder}那张{ticket}
      把{ticket}从{holder}改到{receiver}名下
      {holder}去不了演唱会了,{ticket}送{receiver}
      {receiver}替{holder}去,票号{ticket},{notify}
      {ticket}由{holder}转{receiver}
      票面改名:{ticket},{holder}→{receiver}
      {holder}把{ticket}送给{receiver}吧,{notify}
      {ticket}写的是{holder},要换成{receiver}
      受让人{receiver},持票人{holder},{ticket}
      {receiver}接{holder}的{ticket},{notify}
      转票 {ticket} {holder} {receiver}
      {holder}临时出差,让{receiver}拿{ticket}进场`,
      `Transfer {ticket} from {holder} to {receiver}
      {receiver} goes instead of {holder}, ticket {ticket} {notify}
      {holder} gives {ticket} to {receiver} {notify}
      to {receiver} from {holder}: {ticket}
      {ticket} carries the name {holder}, make it {receiver}
      {holder} can't make the concert, so {receiver} gets {ticket}
      change the name on {ticket}, old {holder}, new {receiver}
      {receiver} takes over {ticket} from {holder} {notify}
      ticket {ticket}: {holder} out, {receiver} in`,
    ),
    missing: [
      lacking(
        'receiver',
        `{holder}的票{ticket}要转赠
        {ticket}不给{holder}用了,改名`,
        `{holder} wants to give {ticket} away
        change the name on {ticket}, {holder} can't come`,
        `转给谁?`,
        `Who shall have it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'ticket', 'holder', 'receiver'),
      seat: `${r.integer(1, 30)}-${r.integer(1, 40)}`,
    }),
    answers: answers(
      `票{ticket}已从{holder}转给{receiver},座位{seat}。
      {ticket}现归{receiver}(原{holder}),座位{seat}。`,
      `Ticket {ticket} passed from {holder} to {receiver}, seat {seat}.`,
    ),
    empty: nothing(
      () => ({ error: 'not transferable' }),
      `票{ticket}不能转让。`,
      `Ticket {ticket} cannot be transferred.`,
    ),
  },
  {
    names: words('move_guest_table|reseat_guest|huan_zhuo|change_wedding_seat|moveGuest'),
    descriptions: texts(
      `调整来宾座次
      婚宴或年会上把一位来宾从一桌换到另一桌
      改桌位`,
      `Move a guest to another table
      Change the seating plan of a party: a guest leaves one table for another
      Reseat somebody`,
    ),
    parameters: [
      param('guest', 'guest|name|person|laibin|guestName', bank('person'), '来宾姓名', 'guest'),
      param(
        'from',
        'from|from_table|old_table|yuan_zhuo|tableNow',
        among(
          '3桌|主桌|百合桌|同事A桌|女方亲友2|红梅|靠舞台那桌|15|VIP1|大学同学桌|B07|领导席|儿童桌|金桂|媒体席|老家来的那桌|次主桌|二排左|伴郎桌|散席',
          'table 3|head table|lily|colleagues A|15|VIP1|B07|the rose table|kids table|press|bride family 2|near the stage|oak|left row two',
        ),
        '原桌',
        'present table',
      ),
      param(
        'to',
        'to|to_table|new_table|xin_zhuo|tableWanted',
        among(
          '6桌|男方长辈桌|牡丹桌|同事C桌|男方亲友1|青竹|靠门那桌|22|VIP4|高中同学桌|C11|嘉宾席|素食桌|银杏|合作伙伴席|邻居那桌|备用桌中|三排右|伴娘桌|加席',
          'table 6|elders table|peony|colleagues C|22|VIP4|C11|the iris table|vegetarian table|partners|groom family 1|by the door|maple|right row three',
        ),
        '新桌',
        'new table',
      ),
    ],
    questions: texts(
      `{guest}从{from}换到{to}
      把{guest}调到{to},原来在{from}
      {guest}不坐{from}了,坐{to}
      {to}加{guest},{from}去掉
      {from}的{guest}挪{to}
      {guest}跟{from}的人不熟,放{to}吧
      由{from}调{to}:{guest}
      {guest}想和老同学坐,{from}→{to}
      座次改一下,{guest},{from}改{to}
      {to}还有空位,让{from}那边的{guest}过去
      {guest} {from} {to} 换桌
      新桌{to},原桌{from},来宾{guest}
      {from}坐不下了,{guest}请到{to}
      新娘说{guest}得坐{to},现在排在{from}`,
      `Move {guest} from {from} to {to}
      {guest}: {from} to {to}
      seat {guest} at {to} instead of {from}
      {guest} knows nobody at {from}, put them at {to}
      to {to} from {from}, {guest}
      {from} is too full, {guest} goes to {to}
      {to} has a free chair, take {guest} off {from}
      the bride wants {guest} at {to}, not {from}
      reseat {guest}, old {from}, new {to}`,
    ),
    missing: [
      lacking(
        'to',
        `{guest}不想坐{from},换一桌
        把{guest}从{from}调走`,
        `move {guest} away from {from}
        {guest} can't sit at {from}`,
        `换到哪一桌?`,
        `To which table?`,
      ),
      lacking(
        'guest',
        `从{from}调一个人到{to}
        {from}换到{to}`,
        `move somebody from {from} to {to}
        {from} to {to} please`,
        `换哪位来宾?`,
        `Which guest?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'guest', 'from', 'to'), seatsLeft: r.integer(0, 6) }),
    answers: answers(
      `{guest}已从{from}换到{to},{to}还剩{seatsLeft}个位子。
      座次已改:{guest}由{from}到{to},余位{seatsLeft}。`,
      `{guest} moved from {from} to {to}, which has {seatsLeft} seats left.`,
    ),
    empty: nothing(() => ({ error: 'full' }), `{to}坐满了。`, `There is no seat left at {to}.`),
  },
  {
    names: words('ride_waiting_time|queue_for_ride|youle_paidui|theme_park_wait|getRideWait'),
    descriptions: texts(
      `游乐项目排队时间
      乐园里某个项目现在要排多少分钟
      看哪个设施人多`,
      `Waiting time of a ride
      Minutes in the queue for an attraction of the park right now
      Ride queue`,
    ),
    parameters: [
      param(
        'ride',
        'ride|attraction|name|xiangmu|rideName',
        rides(),
        '项目名称',
        'ride|attraction',
      ),
    ],
    questions: texts(
      `{ride}要排多久
      {ride}现在人多吗
      {ride}排队几分钟
      先玩{ride}合适不,队长不长
      {ride}还得等多长时间
      快闭园了,{ride}赶得上吗,要排多久
      {ride} 排队
      娃吵着要玩{ride},等得久不久
      {ride}那边挤不挤
      现在去{ride}得站多长时间
      听说{ride}排到门口了?
      {ride}此刻要等几分钟
      一小时里能轮到{ride}吗
      看看{ride}队伍`,
      `How long is the line for {ride}?
      {ride} wait
      is {ride} crowded now
      minutes in the queue at {ride}
      my kid insists on {ride}, how long would we stand there
      the park closes soon, can we still get onto {ride}
      should we do {ride} first or is the queue awful
      waiting time {ride}
      I hear {ride} is packed, true?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'ride'),
      minutes: r.integer(5, 190),
      fastPass: r.pick(['yes', 'no']),
    }),
    answers: answers(
      `{ride}现在要排{minutes}分钟。
      排{ride}大约{minutes}分钟。`,
      `The wait for {ride} is {minutes} minutes.`,
    ),
    empty: nothing(() => ({ state: 'closed' }), `{ride}今天没开。`, `{ride} is closed today.`),
  },
  {
    names: words('ride_height_limit|who_may_ride|shengao_xianzhi|ride_restrictions|getRideHeight'),
    descriptions: texts(
      `游乐项目身高要求
      某个项目最矮多少厘米能坐,几岁要大人陪
      查乘坐限制`,
      `Height limit of a ride
      From how many centimetres one may get on, and below which age an adult must come along
      Ride restrictions`,
    ),
    parameters: [
      param(
        'ride',
        'ride|attraction|name|sheshi|rideTitle',
        rides(),
        '游乐项目',
        'ride|attraction',
      ),
      optional(
        param(
          'height',
          'height|child_cm|cm|shengao|heightCm',
          integer(80, 150),
          '孩子身高厘米',
          "child's height in cm",
        ),
      ),
    ],
    questions: texts(
      `{ride}多高能坐
      我家娃{height}厘米能玩{ride}吗
      {ride}身高限制
      {height}公分的小孩,{ride}让不让上
      {ride}小朋友要大人陪吗
      孩子才{height}厘米,够{ride}的线不
      几岁能自己坐{ride}
      {ride}最低要求几厘米
      妹妹{height}cm,{ride}可以吗
      带五岁的能上{ride}不
      {ride}卡身高吗
      {ride} 限高
      怕白跑一趟,{height}厘米坐得了{ride}不
      请问{ride}对个子有什么规定`,
      `How tall must one be for {ride}?
      my kid is {height} cm, may she go on {ride}
      {ride} height limit
      is {height} cm enough for {ride}
      does a small child need an adult on {ride}
      he's only {height} cm, will they let him on {ride}
      from what age can they do {ride} alone
      {ride} minimum height
      what are the rules for little ones on {ride}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'ride'),
      min_cm: r.integer(90, 145),
      adultUnderAge: r.integer(6, 14),
    }),
    answers: answers(
      `{ride}要求身高{min_cm}厘米以上,{adultUnderAge}岁以下须大人陪同。
      {ride}:最低{min_cm}厘米,不满{adultUnderAge}岁要大人陪。`,
      `{ride} needs a height of {min_cm} cm; under {adultUnderAge} an adult must come along.`,
    ),
    empty: nothing(() => ({ limit: null }), `{ride}没有身高限制。`, `{ride} has no height limit.`),
  },
  {
    names: words('queue_karaoke_song|add_to_ktv|dian_ge|sing_next|ktvAddSong'),
    descriptions: texts(
      `KTV点歌
      往某个包厢的歌单里加一首,可选插到最前
      点一首歌来唱`,
      `Queue a karaoke song
      Add a song to the list of a room, on top if wanted
      Choose what to sing next`,
    ),
    parameters: [
      param('song', 'song|title|track|ge|songName', SONGS, '歌名', 'song|title'),
      param(
        'room',
        'room|box|room_no|baoxiang|roomName',
        among(
          '888|V6|巴黎厅|总统包|小包3|A区12|情侣房|302|星空|大包中|K1|海岛主题|派对屋B|霓虹|迷你亭2|666|豪包5|怀旧房|东京|蓝调处',
          '888|V6|Paris|star room|K1|party box B|302|mini booth 2|the blue room|neon|A12|island|box five|Tokyo',
        ),
        '包厢',
        'karaoke room',
      ),
      optional(
        param(
          'first',
          'first|top|priority|chadui|playNext',
          flag(
            '插到最前面|优先唱|置顶',
            'right at the top|as the very next one',
            '排到最后|按顺序来',
            'at the end|in its turn',
          ),
          '是否置顶',
          'whether it goes on top',
        ),
      ),
    ],
    questions: texts(
      `{room}点一首{song}
      给{room}加{song}
      {song},{room},{first}
      {room}要唱{song},{first}
      {song}放{room}的单子里
      下一个我来,{song},我们在{room}
      {room}来个{song}
      点歌{song},包厢{room},{first}
      {room}的客人想唱{song}
      {room} {song}
      把{song}给{room}{first}
      麦给我!{room}上{song}
      寿星在{room},点他爱的{song},{first}
      帮{room}安排{song}吧`,
      `Add {song} for {room}
      {room} wants to sing {song}
      {song}, room {room}, {first}
      queue {song} in {room}
      {room} {song}
      it's my turn, {song} please, we're in {room}
      put {song} on the list of {room} {first}
      the birthday girl is in {room}, play her {song} {first}
      give me the mike, {song} for {room}`,
    ),
    missing: [
      lacking(
        'song',
        `{room}点首歌
        给{room}加一首`,
        `queue a song in {room}
        {room} wants to sing something`,
        `点哪首?`,
        `Which song?`,
      ),
      lacking(
        'room',
        `点一首{song}
        我要唱{song},{first}`,
        `add {song}
        queue {song} {first}`,
        `在哪个包厢?`,
        `Which room are you in?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'song', 'room'),
      position: args['first'] === true ? 1 : r.integer(2, 24),
    }),
    answers: answers(
      `{room}已点{song},排第{position}。
      {song}加到{room}了,第{position}首。`,
      `{song} is number {position} on the list of {room}.`,
    ),
    empty: nothing(
      () => ({ error: 'not in library' }),
      `曲库里没有{song}。`,
      `{song} is not in the library.`,
    ),
  },
  {
    names: words('replace_actor|recast_role|huan_juese|swap_cast_member|setRolePlayer'),
    descriptions: texts(
      `换演员
      某个角色由原来的演员换成替补
      剧团改卡司`,
      `Replace an actor
      A part goes from the actor who had it to an understudy
      Change the cast`,
    ),
    parameters: [
      param(
        'role',
        'role|part|character|juese|roleName',
        among(
          '侦探老白|小红帽|李尔王|店小二|管家|花旦|蒙面人3|女巫|七公主|程咬金|王掌柜|凶手B|旁白|媒婆|哈姆雷特|白骨精|邮差|丑角|男二|黄世仁|红娘|孙中山处长|龙套甲',
          'Hamlet|the butler|witch two|Juliet|narrator|old king|Detective White|mailman|the masked man|Ophelia|prince|clown|innkeeper|ghost',
        ),
        '角色',
        'part|character',
      ),
      param(
        'old',
        'old|current|from|yuan_yanyuan|oldActor',
        bank('person'),
        '原演员',
        'actor who had the part',
      ),
      param(
        'new',
        'new|understudy|to|ti_bu|newActor',
        bank('person'),
        '接替的演员',
        'actor who takes over',
      ),
    ],
    questions: texts(
      `{role}由{old}换成{new}
      {new}顶{old}演{role}
      {old}嗓子哑了,{role}让{new}上
      {role}从{old}改给{new}
      {new}接{role},{old}不演了
      把{role}的{old}换下来,上{new}
      卡司调整:{role},{old}→{new}
      {role}原定{old},现改{new}
      今晚{new}替{old}扮{role}
      {old}骨折了,{new}来演{role}吧
      由{new}出演{role},替换{old}
      {role} {old} 换 {new}
      海报要改,{role}不是{old}是{new}
      {new}演{role},替的是{old}`,
      `{new} plays {role} instead of {old}
      {role}: {old} out, {new} in
      {old} lost her voice, give {role} to {new}
      recast {role} from {old} to {new}
      to {new} from {old}, the part of {role}
      tonight {new} stands in for {old} as {role}
      {old} broke a leg, {new} will do {role}
      replace {old} with {new} as {role}
      the poster says {old}, but {role} is now {new}`,
    ),
    missing: [
      lacking(
        'new',
        `{role}的{old}演不了了,换人
        {old}不演{role}了`,
        `{old} can't play {role}
        {role} has to be recast, {old} is ill`,
        `换谁来演?`,
        `Who takes over?`,
      ),
    ],
    result: (args, r) => ({
      change: code(r, 'KS'),
      ...echo(args, 'role', 'old', 'new'),
      rehearsal: day(r, 2026, 2026),
    }),
    answers: answers(
      `{role}已由{old}换成{new},{rehearsal}排练,编号{change}。
      {new}接替{old}演{role}({change}),{rehearsal}合排。`,
      `{role} goes from {old} to {new}, rehearsal on {rehearsal}, change {change}.`,
    ),
  },
  {
    names: words('send_stream_gift|tip_streamer|songli_wu|gift_to_host|giveLiveGift'),
    descriptions: texts(
      `直播间送礼物
      一个用户给一位主播送若干个礼物
      打赏`,
      `Send a gift in a live stream
      A viewer gives a host a number of gifts
      Tip a streamer`,
    ),
    parameters: [
      param(
        'sender',
        'sender|from_user|viewer|songli_ren|fromId',
        streamNames(),
        '送礼的用户',
        'viewer who sends',
      ),
      param(
        'host',
        'host|to_user|streamer|zhubo|toId',
        streamNames(),
        '收礼的主播',
        'host who receives',
      ),
      param(
        'gift',
        'gift|item|gift_code|liwu|giftType',
        choice(
          option('G01', '玫瑰|一朵花|花花', 'roses|flowers'),
          option('G02', '棒棒糖|糖', 'lollipops|sweets'),
          option('G07', '火箭|大火箭', 'rockets'),
          option('G09', '跑车|车子', 'sports cars|race cars'),
          option('G15', '城堡|大房子', 'castles'),
        ),
        '礼物代码|送什么',
        'code of the gift',
      ),
      optional(
        param('count', 'count|quantity|n|shuliang|amount', integer(2, 99), '数量', 'how many'),
      ),
    ],
    questions: texts(
      `{sender}给{host}送{gift}
      {sender}送{host}{count}个{gift}
      {host}收{gift},送的人是{sender}
      替{sender}刷{count}个{gift}给{host}
      {gift}给{host},{sender}出
      {sender}→{host},{gift}
      从{sender}账上打赏{host}{gift}
      主播{host},用户{sender},{gift}{count}个
      {host}生日,{sender}要送{gift}
      由{sender}送出{gift},收的人{host}
      {count}个{gift},{sender}送{host}
      给{host}来{count}个{gift},扣{sender}的币
      {sender}打赏{host},就{gift}吧
      {host}唱得好,{sender}想送{gift}`,
      `{sender} sends {host} {gift}
      {count} {gift} from {sender} to {host}
      to {host} from {sender}: {gift}
      {host} gets {gift}, paid by {sender}
      give {host} {count} {gift} on behalf of {sender}
      viewer {sender}, host {host}, {count} {gift}
      {sender} loved the show, {gift} for {host}
      tip {host} with {gift}, take it off the coins of {sender}
      {gift} to {host}, sender {sender}`,
    ),
    missing: [
      lacking(
        'gift',
        `{sender}给{host}送礼物
        {sender}打赏{host}`,
        `{sender} sends {host} a present
        tip {host}, from {sender}`,
        `送什么礼物?`,
        `Which gift?`,
      ),
      lacking(
        'host',
        `{sender}送{count}个{gift}
        {sender}要送{gift}`,
        `{sender} sends {count} {gift}
        {gift} from {sender}`,
        `送给哪位主播?`,
        `To which host?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sender', 'host', 'count'),
      coinsSpent: r.integer(10, 9000),
      coinsLeft: r.integer(0, 5000),
    }),
    answers: answers(
      `{sender}已送{host}[{count}个]{gift},花{coinsSpent}币,剩{coinsLeft}币。
      [{count}个]{gift}送给{host}了,{sender}余额{coinsLeft}币,用去{coinsSpent}币。`,
      `{sender} sent {host}[ {count}] {gift} for {coinsSpent} coins; {coinsLeft} coins are left.`,
    ),
    empty: nothing(
      () => ({ error: 'not enough coins' }),
      `{sender}的币不够送{host}。`,
      `{sender} has not enough coins for {host}.`,
    ),
  },
  {
    names: words(
      'compare_water_quality|lake_then_and_now|shuizhi_duibi|water_grade_years|diffWaterGrade',
    ),
    descriptions: texts(
      `水质年度对比
      一个水体较早年份与较晚年份的水质类别
      看河湖变好还是变差`,
      `Compare water quality of two years
      The grade of a river or lake in an earlier and in a later year
      Has the water become better`,
    ),
    parameters: [
      param(
        'water',
        'water|river|lake|shuiti|waterBody',
        among(
          '白浪河|南湾水库|镜湖|小清河中段|东干渠|月亮湖|滆湖|柳叶湖|黑水河|沙颍河|护城河|3号支流|翡翠湖|牛栏江|濠河|杨家浜|泊头洼|沱江处|老鸦塘|青草沙|龙湖东区|蠡河',
          'Mill Creek|Lake Ardel|the canal|Blackwater|upper Severn|swan pond|Gate Reservoir|branch 3|Long Lake|north ditch|River Tarn|silver lake|Otter Brook|lower Dee',
        ),
        '水体名称',
        'river or lake',
      ),
      param(
        'earlier',
        'earlier|year_a|base_year|jiuniandu|oldYear',
        integer(2005, 2016),
        '较早年份',
        'earlier year',
      ),
      param(
        'later',
        'later|year_b|new_year|xinniandu|laterYear',
        integer(2017, 2026),
        '较晚年份',
        'later year',
      ),
    ],
    questions: texts(
      `{water}{later}年比{earlier}年水质好了吗
      {water}从{earlier}到{later}水质变化
      {earlier}年和{later}年{water}各是几类水
      {later}年的{water}跟{earlier}年比怎么样
      {water} {earlier} {later} 对比
      {earlier}年{water}还能游泳,{later}年呢
      由{earlier}至{later},{water}类别升了没
      治理完的{later}年与治理前的{earlier}年,{water}差几类
      {water}:{earlier}→{later}
      老人说{earlier}年{water}清得见底,{later}年是什么水质
      {water}{earlier}年几类,{later}年几类
      写论文,要{water}{later}年对{earlier}年的水质
      {water}变脏了没?拿{later}年比{earlier}年
      {earlier}—{later}年{water}改善没有`,
      `Is {water} cleaner in {later} than in {earlier}?
      {water} {earlier} vs {later}
      grade of {water} in {earlier} and in {later}
      how did {water} change from {earlier} to {later}
      in {later}, compared with {earlier}, what was {water} like
      we could swim in {water} in {earlier}, and in {later}?
      {water}, later year {later}, earlier year {earlier}
      for my thesis: water grade of {water}, {earlier} and {later}
      has {water} got worse between {earlier} and {later}`,
    ),
    missing: [
      lacking(
        'earlier',
        `{water}{later}年水质变好了吗
        {later}年的{water}跟以前比怎么样`,
        `is {water} cleaner in {later} than before
        compare {water} in {later} with the past`,
        `和哪一年比?`,
        `Compared with which year?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'water', 'earlier', 'later'),
      earlierGrade: r.pick(['III', 'IV', 'V', 'II']),
      laterGrade: r.pick(['I', 'II', 'III', 'IV']),
    }),
    answers: answers(
      `{water}{earlier}年是{earlierGrade}类,{later}年是{laterGrade}类。
      {water}:{earlier}年{earlierGrade}类水,{later}年{laterGrade}类水。`,
      `{water} was grade {earlierGrade} in {earlier} and grade {laterGrade} in {later}.`,
    ),
    empty: nothing(
      () => ({ data: null }),
      `{water}没有这两年的数据。`,
      `There is no data on {water} for those years.`,
    ),
  },
  {
    names: words('order_photo_prints|print_pictures|xi_zhaopian|photo_lab_order|newPrintOrder'),
    descriptions: texts(
      `冲印照片
      把一张照片按尺寸洗若干张,可选相纸
      照片打印下单`,
      `Order photo prints
      Print a picture in a size so many times, on a paper if given
      Photo lab order`,
    ),
    parameters: [
      param(
        'photo',
        'photo|file|picture|zhaopian|fileName',
        among(
          'IMG_2041.jpg|全家福|DSC00917|毕业照2|海边日落.png|宝宝百天|P1080|婚纱第3张|奶奶八十大寿|cat-01.jpeg|黄山云海中|旧照翻拍|scan_07|合影最终版|元旦晚会|头像.jpg|小狗|班级照片处|长城|MVI_33',
          'IMG_2041.jpg|family portrait|DSC00917|sunset.png|cat-01.jpeg|wedding 3|scan_07|graduation|grandma at 80|P1080|beach last day|the old house|profile.jpg|class of 98',
        ),
        '照片|文件名',
        'picture|file name',
      ),
      param(
        'size',
        'size|format|print_size|chicun|sizeCode',
        choice(
          option('3R', '五寸|5寸', 'five inch|small'),
          option('4R', '六寸|6寸', 'six inch|postcard size'),
          option('6R', '八寸|8寸', 'eight inch|large'),
          option('ID1', '一寸照|一寸的', 'passport size|ID photo size'),
          option('PST', '海报大小|挂墙的大图', 'poster size|wall size'),
        ),
        '尺寸代码',
        'code of the print size',
      ),
      param(
        'copies',
        'copies|count|quantity|zhangshu|n',
        integer(1, 60),
        '张数',
        'number of prints',
      ),
      optional(
        param(
          'paper',
          'paper|finish|surface|xiangzhi|paperCode',
          choice(
            option('GLS', '光面|亮面', 'glossy|shiny'),
            option('MAT', '绒面|哑光', 'matt|without shine'),
            option('CNV', '油画布|布纹', 'canvas|on canvas'),
          ),
          '相纸代码',
          'code of the paper',
        ),
      ),
    ],
    questions: texts(
      `{photo}洗{copies}张{size}
      {size}的{photo}来{copies}张
      {copies}张{photo},{size},{paper}
      帮我把{photo}印{copies}张,{size}{paper}
      {photo}{size}{copies}张
      送爸妈用,{photo}要{size},{copies}张,{paper}
      {photo}打{copies}份{size}
      {size},{copies}张,文件{photo}
      冲印 {photo} {size} {copies}张 {paper}
      {paper}{size}洗{photo},一共{copies}张
      想挂墙上,{photo},{size},{copies}张
      给我{copies}张{size}{photo}
      照片{photo},{paper},{size},数量{copies}
      同学每人一份,{photo}{size}洗{copies}张`,
      `Print {photo} {copies} times, {size}
      {copies} prints of {photo} in {size}
      {photo} {size} {copies} copies {paper}
      I want {photo} {size}, {paper}, {copies} of them
      a present for my parents: {photo}, {size}, {copies} copies
      {size} {paper} prints of {photo}, make it {copies}
      {copies} x {photo}, {size}
      please develop {photo}: {size}, quantity {copies}
      everybody in class gets {photo}, so {copies} {size} ones`,
    ),
    missing: [
      lacking(
        'size',
        `{photo}洗{copies}张
        {photo}印{copies}份,{paper}`,
        `print {photo} {copies} times
        {copies} copies of {photo}`,
        `洗多大的?`,
        `What size?`,
      ),
      lacking(
        'copies',
        `{photo}洗成{size}
        {photo}印{size}的,{paper}`,
        `print {photo} in {size}
        {photo}, {size}, {paper}`,
        `要洗几张?`,
        `How many prints?`,
      ),
    ],
    result: (args, r) => ({
      order: code(r, 'PH'),
      ...echo(args, 'photo', 'size', 'copies', 'paper'),
      yuan: real(r, 2, 260, 2),
      ready: day(r, 2026, 2026),
    }),
    answers: answers(
      `{photo}{size}{copies}张[({paper})]已下单,{yuan}元,{ready}可取,单号{order}。
      冲印单{order}:{photo},{size},{copies}张[,{paper}],{yuan}元,{ready}取。`,
      `Order {order}: {copies} prints of {photo}, {size}[, {paper}], {yuan} yuan, ready on {ready}.`,
    ),
  },
]
