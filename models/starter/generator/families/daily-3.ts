/** Food, health, fun and the household. */
import { clock, day, fraction, halfHour, round } from '../believable.ts'
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, decimal, echo, integer, lacking, nothing } = s
const { date, option, optional, param, rowsOf, texts, words } = s

export const families: Family[] = [
  {
    names: words('find_restaurants|restaurant_search|zhao_canting|dining_nearby'),
    descriptions: texts(
      `按地点和菜系找餐馆
      附近吃饭的地方,可限定人均消费
      美食推荐:返回店名、评分和人均`,
      `Restaurants around a street
      Where to eat, by cuisine and price per person
      Dining recommendations`,
    ),
    parameters: [
      param(
        'place',
        'near|place|location|street',
        bank('street'),
        '在哪附近|地点',
        'Near where|Place',
      ),
      param(
        'cuisine',
        'cuisine|food_type|category',
        choice(
          option('火锅', '火锅|涮锅', 'hot pot'),
          option('川菜', '川菜|四川菜', 'Sichuan food'),
          option('粤菜', '粤菜|广东菜', 'Cantonese food'),
          option('日料', '日料|日本料理|寿司', 'Japanese food|sushi'),
          option('西餐', '西餐|牛排', 'Western food|steak'),
          option('素食', '素食|素菜', 'vegetarian food|vegan food'),
        ),
        '菜系',
        'Cuisine',
      ),
      optional(
        param(
          'budget',
          'max_per_person|budget|price',
          integer(30, 500),
          '人均上限(元)',
          'Highest price per person in yuan',
        ),
      ),
    ],
    questions: texts(
      `{place}附近的{cuisine}
      {place}哪里有好吃的{cuisine}
      想吃{cuisine},我在{place}
      {place}人均{budget}以内的{cuisine}
      推荐{place}的{cuisine}店
      {cuisine} {place}
      今晚请客户吃{cuisine},{place}一带有什么馆子,人均{budget}左右
      {place}那边有{cuisine}吗
      麻烦找一下{place}周边的{cuisine}餐厅
      {place}有啥{cuisine},别超过{budget}一个人
      饿了,{place},{cuisine}`,
      `{cuisine} near {place}
      Where can I get good {cuisine} around {place}?
      {place} {cuisine}
      {cuisine} by {place} for under {budget} yuan each
      we want {cuisine} tonight close to {place}
      recommend a place for {cuisine} at {place} please`,
    ),
    missing: [
      lacking(
        'cuisine',
        `{place}附近有什么吃的\n{place}找个饭店`,
        `where can I eat near {place}\nrestaurants around {place}`,
        `请问想吃什么菜系?`,
        `What kind of food would you like?`,
      ),
      lacking(
        'place',
        `想吃{cuisine}\n推荐一家{cuisine}`,
        `I'd like {cuisine}\nfind me {cuisine}`,
        `请问在哪附近?`,
        `Around which place?`,
      ),
    ],
    result: (_, r) => ({
      restaurants: rowsOf(
        r,
        r.integer(1, 3),
        () =>
          r.pick([
            '老灶房',
            '味蜀吾',
            '江南里',
            '阿强小馆',
            '樱之屋',
            '禾素记',
            '红房子',
            '海悦楼',
            '拾味馆',
          ]),
        () => ({ rating: fraction(r, 3.6, 4.9, 1), perPerson: r.integer(45, 320) }),
      ),
    }),
    answers: answers(
      `{place}附近的{cuisine}:<restaurants|;|{name},评分{rating},人均{perPerson}元>。`,
      `{cuisine} near {place}: <restaurants|; |{name}, rated {rating}, {perPerson} yuan per person>.`,
    ),
    empty: nothing(
      () => ({ restaurants: [] }),
      `{place}附近没有找到合适的{cuisine}店。`,
      `No suitable place for {cuisine} was found near {place}.`,
    ),
  },
  {
    names: words('movie_showtimes|cinema_schedule|dianying_paipian|film_sessions'),
    descriptions: texts(
      `电影排片\n某部影片在各影院的放映场次和票价\n看电影选场次`,
      `Showtimes of a film\nCinemas, sessions and ticket prices for a movie`,
    ),
    parameters: [
      param(
        'film',
        'film|movie|title|movie_name',
        among(
          '流浪地球|哪吒之魔童闹海|长津湖|唐探1900|封神第二部|熊猫计划|好东西|热辣滚烫|飞驰人生|满江红|你好李焕英',
          'Inception|Dune|Interstellar|Barbie|Oppenheimer|Ne Zha 2|Paddington|Top Gun|Wicked',
        ),
        '影片名|电影',
        'Film title|Movie',
      ),
      param('city', 'city|location|where', bank('city'), '城市|在哪看', 'City'),
      optional(param('date', 'date|day', date, '日期,默认今天', 'Date, default today')),
    ],
    questions: texts(
      `{city}哪里在放《{film}》
      {film}{city}排片
      《{film}》{date}在{city}有几点的场
      今晚在{city}想看{film},还有场次吗
      {city} {film} {date}
      查一下{film}在{city}的放映时间
      {city}的影院上{film}了吗,几点开始
      请问{date}{city}哪家影院有《{film}》
      {film}的票{city}多少钱
      我们{date}在{city}看{film},选哪场`,
      `{film} showtimes in {city}
      Where is {film} playing in {city}?
      {film} {city} {date}
      I'd like to see {film} in {city} on {date}, what sessions are there
      cinemas in {city} showing {film}
      What does a ticket for {film} cost in {city}?`,
    ),
    missing: [
      lacking(
        'city',
        `《{film}》几点有场\n{film}排片`,
        `{film} showtimes\nwhen is {film} on`,
        `请问在哪个城市看?`,
        `In which city?`,
      ),
    ],
    result: (_, r) => ({
      sessions: rowsOf(
        r,
        r.integer(1, 3),
        () => r.pick(['万达影城', '大地影院', '金逸影城', 'CGV影城', '百老汇影城', '博纳影城']),
        () => ({ time: halfHour(r, 10, 22), price: r.integer(29, 88) }),
      ),
    }),
    answers: answers(
      `{film}在{city}的场次:<sessions|;|{name}{time},{price}元>。`,
      `{film} in {city}: <sessions|; |{name} at {time}, {price} yuan>.`,
    ),
    empty: nothing(
      () => ({ sessions: [] }),
      `{city}没有{film}的场次。`,
      `{film} is not showing in {city}.`,
    ),
  },
  {
    names: words('library_catalog|check_book|tushuguan_guancang|is_book_available'),
    descriptions: texts(
      `图书馆馆藏\n查一本书能不能借、放在哪个书架\n馆内图书检索`,
      `Library catalogue\nWhether a book can be borrowed and on which shelf it stands`,
    ),
    parameters: [
      param('book', 'title|book|book_title|name', bank('book'), '书名', 'Title of the book'),
    ],
    questions: texts(
      `图书馆有《{book}》吗
      {book}能借吗
      想借{book}
      《{book}》在几号书架
      查一下馆里有没有{book}
      {book}还有几本可以借
      请问贵馆收藏了《{book}》没有
      {book}馆藏
      《{book}》被借走了吗
      帮我找本书,{book}`,
      `is {book} available in the library
      Can I borrow {book}?
      {book} library
      which shelf is {book} on
      do you have a copy of {book}
      I'm looking for the book {book}`,
    ),
    missing: [
      lacking(
        'book',
        `图书馆有这本书吗\n我想借本书`,
        `do you have that book\nI want to borrow a book`,
        `请问书名是什么?`,
        `What is the title?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'book'),
      available: r.integer(1, 8),
      shelf: `${r.pick(['A', 'B', 'I', 'K', 'T'])}${r.integer(100, 899)}`,
      floor: r.integer(1, 5),
    }),
    answers: answers(
      `《{book}》可借{available}本,在{floor}楼{shelf}书架。`,
      `{book}: {available} copies available, floor {floor}, shelf {shelf}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'book'), available: 0 }),
      `《{book}》目前没有可借的。`,
      `No copy of {book} is available.`,
    ),
  },
  {
    names: words('get_recipe|recipe_lookup|caipu|how_to_cook'),
    descriptions: texts(
      `菜谱\n一道菜需要的食材、用时\n教人做饭:按菜名给出烹饪要点`,
      `Recipe of a dish\nIngredients and cooking time by name of the dish`,
    ),
    parameters: [
      param(
        'dish',
        'dish|dish_name|recipe|name',
        among(
          '红烧肉|番茄炒蛋|鱼香肉丝|糖醋排骨|麻婆豆腐|清蒸鲈鱼|宫保鸡丁|可乐鸡翅|土豆炖牛腩|酸辣土豆丝|蒜蓉西兰花|水煮鱼|葱油拌面',
          'mapo tofu|kung pao chicken|fried rice|beef stew|apple pie|tomato soup|carbonara|pancakes|spring rolls|banana bread',
        ),
        '菜名',
        'Name of the dish|Dish',
      ),
      optional(
        param(
          'people',
          'servings|people|portions',
          integer(2, 12),
          '几人份',
          'For how many people',
        ),
      ),
    ],
    questions: texts(
      `{dish}怎么做
      {dish}的做法
      教我做{dish}
      {dish}要放什么
      {people}个人吃的{dish}要准备哪些料
      {dish}菜谱,{people}人份
      第一次做{dish},需要买什么
      {dish}
      请问烧{dish}要多长时间
      家里来了{people}位客人,想做{dish}
      求{dish}食谱`,
      `how to make {dish}
      {dish} recipe
      What do I need for {dish} for {people} people?
      recipe for {dish}, {people} servings
      I've never cooked {dish}, how long does it take?
      ingredients of {dish}`,
    ),
    missing: [
      lacking(
        'dish',
        `晚饭怎么做,给个菜谱\n{people}人份的菜谱`,
        `give me a recipe\na recipe for {people} people please`,
        `请问想做什么菜?`,
        `Which dish?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'dish'),
      minutes: r.integer(10, 90),
      ingredients: r.sample(
        ['姜', '蒜', '料酒', '生抽', '白糖', '鸡蛋', '葱', '淀粉', '辣椒', '盐'],
        4,
      ),
    }),
    answers: {
      zh: [(_, r) => `做${r.dish}约需${r.minutes}分钟,食材有${r.ingredients.join('、')}。`],
      en: [
        (_, r) =>
          `${r.dish} takes about ${r.minutes} minutes; ingredients: ${r.ingredients.join(', ')}.`,
      ],
    },
    empty: nothing(
      () => ({ found: false }),
      `没有找到{dish}的菜谱。`,
      `No recipe for {dish} was found.`,
    ),
  },
  {
    names: words('nutrition_facts|food_calories|shiwu_reliang|calorie_lookup'),
    descriptions: texts(
      `食物热量\n查吃的东西有多少大卡、蛋白质和脂肪\n营养成分表`,
      `Calories of a food\nNutrition facts: energy, protein and fat by weight`,
    ),
    parameters: [
      param(
        'food',
        'food|item|food_name|name',
        among(
          '鸡胸肉|米饭|香蕉|牛油果|油条|水煮蛋|红薯|奶茶|全麦面包|三文鱼|豆浆|苹果|薯片|酸奶',
          'chicken breast|rice|banana|avocado|boiled egg|salmon|oatmeal|yoghurt|peanut butter|apple',
        ),
        '食物',
        'Food',
      ),
      optional(
        param(
          'grams',
          'grams|weight|amount_g',
          integer(25, 900),
          '重量(克),默认100克',
          'Weight in grams',
        ),
      ),
    ],
    questions: texts(
      `{food}多少卡路里
      {food}热量
      {grams}克{food}有多少大卡
      吃{food}会胖吗,热量多高
      {food}的蛋白质含量
      {food} {grams}g 卡路里
      减肥能吃{food}吗,看看营养成分
      我中午吃了{grams}克{food},摄入多少热量
      请查询{food}的营养成分
      {food}脂肪高不高`,
      `calories in {food}
      How many calories do {grams} grams of {food} have?
      {food} nutrition
      how much protein is in {food}
      I ate {grams} g of {food}, how much energy is that
      is {food} fattening, what are the values`,
    ),
    missing: [
      lacking(
        'food',
        `{grams}克有多少热量\n查下热量`,
        `how many calories in {grams} grams\ncalorie check`,
        `请问是什么食物?`,
        `Which food?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'food'),
      kcal: r.integer(40, 620),
      proteinG: fraction(r, 0.5, 32, 1),
      fatG: fraction(r, 0.2, 35, 1),
    }),
    answers: answers(
      `[{grams}克]{food}含热量{kcal}大卡,蛋白质{proteinG}克,脂肪{fatG}克。`,
      `{food}[ ({grams} g)]: {kcal} kcal, {proteinG} g protein, {fatG} g fat.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有{food}的营养数据。`,
      `There is no nutrition data for {food}.`,
    ),
  },
  {
    names: words('medicine_info|drug_leaflet|yaopin_shuoming|medication_lookup'),
    descriptions: texts(
      `药品说明书\n查药怎么吃、有什么副作用和禁忌\n用药信息`,
      `Medicine leaflet\nDosage, side effects or contraindications of a drug`,
    ),
    parameters: [
      param(
        'drug',
        'drug|medicine|drug_name|name',
        among(
          '布洛芬|阿莫西林|奥司他韦|氯雷他定|蒙脱石散|二甲双胍|连花清瘟胶囊|对乙酰氨基酚|奥美拉唑|头孢克肟|板蓝根颗粒|硝苯地平',
          'ibuprofen|amoxicillin|loratadine|metformin|omeprazole|paracetamol|aspirin|cetirizine',
        ),
        '药名|药品',
        'Name of the medicine|Drug',
      ),
      param(
        'aspect',
        'aspect|section|field|topic',
        choice(
          option('dosage', '用法用量|怎么吃|一天吃几次', 'dosage'),
          option('side_effects', '副作用|不良反应', 'side effects|adverse effects'),
          option('contraindications', '禁忌|哪些人不能吃', 'contraindications'),
          option('storage', '储存方法|怎么保存', 'storage'),
        ),
        '说明书的哪一项|想了解什么',
        'Section of the leaflet',
      ),
    ],
    questions: texts(
      `{drug}{aspect}
      {drug}的{aspect}
      请问{drug}{aspect}
      查{drug} {aspect}
      医生开了{drug},{aspect}?
      {drug}这个药{aspect}
      家里老人在吃{drug},想知道{aspect}
      {aspect},药名是{drug}
      帮忙看看{drug}说明书里的{aspect}
      {drug}孩子能用吗,{aspect}`,
      `{drug} {aspect}
      What does the leaflet of {drug} say about {aspect}?
      {aspect} of {drug}
      my doctor prescribed {drug}, tell me about {aspect}
      look up {aspect} for {drug}
      Please check the {aspect} of {drug}`,
    ),
    missing: [
      lacking(
        'aspect',
        `{drug}说明书\n查一下{drug}这个药`,
        `{drug}\nlook up the medicine {drug}`,
        `请问想了解用法用量、副作用、禁忌还是储存方法?`,
        `Dosage, side effects, contraindications or storage?`,
      ),
      lacking(
        'drug',
        `这个药{aspect}\n药的{aspect}`,
        `what are the {aspect} of this medicine\n{aspect} of my pills`,
        `请问是什么药?`,
        `Which medicine?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'drug'),
      text: r.pick(
        {
          dosage: ['一日三次,每次一粒', '一日两次,饭后服用', '每日一次,每次两片'],
          side_effects: ['偶见恶心、头晕', '少数人出现皮疹', '可能引起嗜睡'],
          contraindications: ['孕妇禁用', '对本品过敏者禁用', '严重肝功能不全者禁用'],
          storage: ['密封,置阴凉处', '遮光,常温保存'],
        }[s.fill('{aspect}', a)] ?? ['见说明书'],
      ),
    }),
    answers: answers(`{drug}:{text}。`, `{drug}: {text}.`),
    empty: nothing(
      (a) => ({ ...echo(a, 'drug'), found: false }),
      `没有找到药品“{drug}”。`,
      `No medicine called {drug} was found.`,
    ),
  },
  {
    names: words('hospital_appointments|doctor_slots|guahao_haoyuan|clinic_booking_slots'),
    descriptions: texts(
      `医院挂号号源\n查某科室某天还有没有号、哪位医生出诊\n门诊排班`,
      `Free appointments at a hospital\nWhich doctor sees patients in a department on a day`,
    ),
    parameters: [
      param(
        'hospital',
        'hospital|hospital_name|clinic',
        among(
          '协和医院|华西医院|瑞金医院|市第一人民医院|省中医院|儿童医院|同济医院|湘雅二医院|中山医院|妇幼保健院|西京医院',
          "Union Hospital|Ruijin Hospital|West China Hospital|City General|St. Mary's|the Children's Hospital|Tongji Hospital",
        ),
        '医院',
        'Hospital',
      ),
      param(
        'dept',
        'department|clinic|specialty',
        choice(
          option('dental', '口腔科|牙科|看牙', 'dentistry|the dentist'),
          option('eye', '眼科|看眼睛', 'ophthalmology|the eye clinic'),
          option('skin', '皮肤科|看皮肤', 'dermatology|a skin doctor'),
          option('bones', '骨科', 'orthopaedics'),
          option('children', '儿科|小儿科', 'paediatrics'),
          option('heart', '心内科|心血管内科', 'cardiology|a heart doctor'),
        ),
        '科室',
        'Medical department',
      ),
      param('date', 'date|visit_date|day', date, '就诊日期', 'Date of the visit'),
    ],
    questions: texts(
      `{hospital}{dept}{date}还有号吗
      挂{hospital}的{dept},{date}
      {date}{hospital}{dept}谁出诊
      帮我看看{hospital}{date}的{dept}号
      {hospital} {dept} {date}
      想{date}去{hospital},挂{dept}
      请问{date}{hospital}的{dept}能预约吗
      {hospital}{dept}的号,{date}有没有余量
      {date}想带老人去{hospital}{dept},还约得上吗
      约{date}{hospital}{dept}`,
      `{dept} at {hospital} on {date}
      Are there free slots for {dept} at {hospital} on {date}?
      book {dept} {hospital} {date}
      I need to see {dept} at {hospital}, {date} if possible
      which doctor is on duty for {dept} at {hospital} on {date}
      {hospital} appointments {date}, {dept}`,
    ),
    missing: [
      lacking(
        'dept',
        `{hospital}{date}还有号吗\n想挂{hospital}{date}的号`,
        `appointments at {hospital} on {date}\nany slots {hospital} {date}`,
        `请问要挂哪个科?`,
        `Which department?`,
      ),
      lacking(
        'date',
        `{hospital}{dept}还有号吗\n挂{hospital}{dept}`,
        `slots for {dept} at {hospital}\nI need {dept} at {hospital}`,
        `请问哪天就诊?`,
        `On which date?`,
      ),
    ],
    result: (_, r) => ({
      doctor: s.someone(r),
      left: r.integer(1, 25),
      fee: r.pick([15, 25, 50, 100]),
      from: halfHour(r, 8, 14),
    }),
    answers: answers(
      `{date}{hospital}的{dept}还有{left}个号,{doctor}医生{from}开始出诊,挂号费{fee}元。`,
      `{hospital}, {dept}, {date}: {left} slots left with Dr {doctor} from {from}, fee {fee} yuan.`,
    ),
    empty: nothing(
      () => ({ left: 0 }),
      `{date}{hospital}的{dept}没有号了。`,
      `There are no slots left for {dept} at {hospital} on {date}.`,
    ),
  },
  {
    names: words('match_score|sports_result|bisai_bifen|game_score'),
    descriptions: texts(
      `球队最近一场比赛比分\n体育赛果:谁赢了、几比几\n球赛结果`,
      `Latest score of a team\nSports result: who won and by how much`,
    ),
    parameters: [
      param(
        'team',
        'team|team_name|club',
        among(
          '湖人|国安|曼联|广东宏远|皇马|中国女排|申花|勇士|巴萨|利物浦|山东泰山|尤文图斯|辽宁男篮',
          'Lakers|Arsenal|Real Madrid|Warriors|Liverpool|Yankees|Bayern|Chelsea|Celtics|PSG',
        ),
        '球队',
        'Team',
      ),
      optional(
        param(
          'date',
          'date|match_date|day',
          date,
          '比赛日期,默认最近一场',
          'Match day, default the latest',
        ),
      ),
    ],
    questions: texts(
      `{team}赢了吗
      {team}比分
      {team}昨晚打得怎么样,几比几
      {team}{date}的比赛结果
      {date}{team}踢赢没有
      {team}最近一场比分多少
      {team}
      没看直播,{team}输了没
      请问{team}{date}那场的比分
      查{team}赛果
      {team}又输球了?`,
      `{team} score
      Did {team} win?
      {team} result {date}
      what was the score of the {team} game on {date}
      how did {team} do
      I missed the {team} match, who won?`,
    ),
    missing: [
      lacking(
        'team',
        `昨晚球赛谁赢了\n{date}的比分`,
        `who won the game\nmatch score on {date}`,
        `请问是哪支球队?`,
        `Which team?`,
      ),
    ],
    result: (a, r) => {
      const own = r.integer(0, 5)
      return {
        ...echo(a, 'team'),
        opponent: r.pick(['海港', '国王', '热火', 'Milan', '蓉城', 'Spurs', '浙江队']),
        score: `${own}:${r.integer(0, 5)}`,
        date: s.fill('{date}', { date: a.date ?? day(r) }),
      }
    },
    answers: answers(
      `{date},{team}对{opponent}的比分是{score}。`,
      `On {date}, {team} against {opponent} ended {score}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'team'), matches: [] }),
      `没有找到{team}的比赛。`,
      `No match of {team} was found.`,
    ),
  },
  {
    names: words('tv_schedule|jiemudan|channel_programme|whats_on_tv'),
    descriptions: texts(
      `电视节目表\n某频道这个时段播什么\n看电视查节目单`,
      `TV programme of a channel\nWhat is on television in a part of the day`,
    ),
    parameters: [
      param(
        'channel',
        'channel|station|tv_channel',
        among(
          '湖南卫视|CCTV-5|中央一台|东方卫视|江苏卫视|CCTV-8|浙江卫视|央视六套|金鹰卡通|北京卫视',
          'BBC One|CCTV-5|HBO|Discovery|ESPN|Hunan TV|CNN|Dragon TV',
        ),
        '频道',
        'Channel',
      ),
      param(
        'part',
        'time_of_day|slot|period',
        choice(
          option('morning', '上午|早上', 'morning'),
          option('afternoon', '下午', 'afternoon'),
          option('evening', '晚上|今晚|黄金时段', 'evening'),
        ),
        '时段',
        'Part of the day',
      ),
    ],
    questions: texts(
      `{channel}{part}播什么
      {part}{channel}有什么节目
      {channel}{part}节目单
      {part}想看电视,{channel}放啥
      {channel} {part}
      请问{channel}{part}几点有电视剧
      查一下{channel}{part}的节目
      {channel}{part}都演什么啊
      奶奶想知道{channel}{part}播的是哪个节目
      {part}{channel}播啥`,
      `what's on {channel} in the {part}
      {channel} {part} programme
      Which shows does {channel} have this {part}?
      tv guide {channel} {part}
      anything good on {channel} in the {part}
      Please look up the {part} schedule of {channel}`,
    ),
    missing: [
      lacking(
        'channel',
        `{part}电视有什么好看的\n{part}播什么节目`,
        `what's on TV this {part}\nTV programme for the {part}`,
        `请问是哪个频道?`,
        `On which channel?`,
      ),
    ],
    result: (a, r) => {
      const hour = a.part === 'morning' ? 8 : a.part === 'afternoon' ? 13 : 19
      const titles = [
        '新闻直播间',
        '人间烟火',
        '动物世界',
        '篮球公园',
        '我们的歌',
        '海洋探秘',
        '山海情',
      ]
      const [first = '', second = ''] = r.sample(titles, 2)
      return {
        programmes: [
          { title: first, time: halfHour(r, hour, hour) },
          { title: second, time: halfHour(r, hour + 1, hour + 2) },
        ],
      }
    },
    answers: answers(
      `{channel}{part}的节目:<programmes|、|{time}《{title}》>。`,
      `{channel}, {part}: <programmes|, |{time} {title}>.`,
    ),
    empty: nothing(
      () => ({ programmes: [] }),
      `没有{channel}{part}的节目信息。`,
      `There is no {part} schedule for {channel}.`,
    ),
  },
  {
    names: words('artist_songs|search_music|gequ_chaxun|singer_top_tracks'),
    descriptions: texts(
      `歌手的热门歌曲\n按演唱者找歌\n音乐搜索,可指定曲风`,
      `Popular tracks of a singer\nFind music by artist and style`,
    ),
    parameters: [
      param(
        'artist',
        'artist|singer|musician|performer',
        among(
          '周杰伦|邓丽君|陈奕迅|五月天|王菲|毛不易|孙燕姿|张学友|凤凰传奇|李宗盛|刘若英|朴树',
          'Adele|Coldplay|Jay Chou|Taylor Swift|Queen|Miles Davis|BTS|Norah Jones|Faye Wong',
        ),
        '歌手',
        'Artist|Singer',
      ),
      optional(
        param(
          'style',
          'mood|style|genre',
          choice(
            option('quiet', '安静的|舒缓的|慢歌', 'quiet|slow'),
            option('lively', '欢快的|动感的|快歌', 'lively|upbeat'),
            option('sad', '伤感的|悲伤的', 'sad|melancholic'),
          ),
          '风格',
          'Mood of the music',
        ),
      ),
    ],
    questions: texts(
      `{artist}的歌
      放点{artist}{style}
      {artist}有什么好听的歌
      来几首{artist}的
      想听{artist},要{style}
      {artist}唱过哪些歌
      推荐{artist}{style}
      {artist}最火的歌是哪首
      请列出{artist}的代表歌曲
      {artist} {style}
      睡前想听{artist}`,
      `songs by {artist}
      What are the top tracks of {artist}?
      play something {style} by {artist}
      {artist} hits
      I feel like listening to {artist}, something {style}
      which songs did {artist} sing`,
    ),
    missing: [
      lacking(
        'artist',
        `来几首歌\n想听点{style}`,
        `play some songs\nsome {style} music please`,
        `请问想听哪位歌手的歌?`,
        `By which artist?`,
      ),
    ],
    result: (_, r) => ({
      songs: r
        .sample(
          [
            '晴天',
            '小城故事',
            '十年',
            '倔强',
            '红豆',
            '消愁',
            '遇见',
            'Yellow',
            'Hello',
            '平凡之路',
            '后来',
          ],
          r.integer(2, 3),
        )
        .map((title) => ({ title })),
    }),
    answers: answers(
      `{artist}的歌曲有:<songs|、|《{title}》>。`,
      `Songs by {artist}: <songs|, |{title}>.`,
    ),
    empty: nothing(
      () => ({ songs: [] }),
      `没有找到{artist}的歌。`,
      `No songs by {artist} were found.`,
    ),
  },
  {
    names: words('game_info|video_game_price|youxi_jiage|game_store'),
    descriptions: texts(
      `游戏商店价格\n电子游戏在各平台卖多少钱、打不打折\n查游戏史低`,
      `Price of a video game\nWhat a game costs on a platform, with discount`,
    ),
    parameters: [
      param(
        'game',
        'game|title|game_name',
        among(
          '黑神话:悟空|原神|塞尔达传说|星露谷物语|文明6|艾尔登法环|双人成行|空洞骑士|动物森友会|赛博朋克2077',
          'Elden Ring|Stardew Valley|Hades|Minecraft|Hollow Knight|Civilization VI|Celeste|Baldur’s Gate 3',
        ),
        '游戏名',
        'Title of the game',
      ),
      param(
        'platform',
        'platform|console|store',
        choice(
          option('steam', 'Steam|PC|电脑版', 'Steam|PC'),
          option('switch', 'Switch|任天堂', 'Switch|Nintendo'),
          option('ps5', 'PS5|索尼主机', 'PS5|PlayStation'),
          option('xbox', 'Xbox', 'Xbox'),
        ),
        '平台',
        'Platform',
      ),
    ],
    questions: texts(
      `{game}{platform}多少钱
      {platform}上{game}打折了吗
      {game} {platform} 价格
      想买{platform}的{game},现在什么价
      {game}在{platform}卖多少
      {platform}{game}史低是多少
      请问《{game}》{platform}版售价
      给儿子买个{game},{platform}的,贵吗
      查{platform}平台{game}的折扣
      {game}{platform}版值不值,多少钱`,
      `{game} price on {platform}
      How much is {game} for {platform}?
      {game} {platform}
      is {game} on sale on {platform}
      what does {game} cost on {platform} now
      any discount for {game}, {platform} version?`,
    ),
    missing: [
      lacking(
        'platform',
        `{game}多少钱\n{game}打折吗`,
        `how much is {game}\n{game} discount`,
        `请问是哪个平台?`,
        `For which platform?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'game'),
      price: r.integer(18, 398),
      discountPercent: r.pick([0, 10, 20, 33, 50, 75]),
    }),
    answers: {
      zh: [
        (_, r, said) =>
          `${r.game}在${said.platform}上现价${r.price}元${r.discountPercent === 0 ? ',没有折扣' : `,优惠${r.discountPercent}%`}。`,
      ],
      en: [
        (_, r, said) =>
          `${r.game} costs ${r.price} yuan on ${said.platform}${r.discountPercent === 0 ? ', without a discount' : `, ${r.discountPercent}% off`}.`,
      ],
    },
    empty: nothing(
      (a) => ({ ...echo(a, 'game'), found: false }),
      `{platform}上没有找到{game}。`,
      `{game} was not found on {platform}.`,
    ),
  },
  {
    names: words('garbage_sorting|laji_fenlei|waste_category|which_bin'),
    descriptions: texts(
      `垃圾分类\n废弃物该扔哪个桶\n判断一件东西是可回收物、厨余还是有害垃圾`,
      `Waste sorting\nWhich bin an item belongs in`,
    ),
    parameters: [
      param(
        'item',
        'item|object|waste|thing',
        among(
          '奶茶杯|鸡骨头|旧电池|快递纸箱|过期药|猫砂|碎玻璃|外卖餐盒|香蕉皮|荧光灯管|旧衣服|湿纸巾|大闸蟹壳|塑料吸管',
          'pizza box|old battery|chicken bone|broken glass|tea bag|light bulb|plastic straw|newspaper|diaper|expired medicine',
        ),
        '物品',
        'Item to throw away',
      ),
    ],
    questions: texts(
      `{item}是什么垃圾
      {item}扔哪个桶
      {item}属于哪类
      {item}可回收吗
      请问{item}应该怎么分类
      {item}算湿垃圾还是干垃圾
      手里拿着{item},不知道丢哪
      {item} 垃圾分类
      {item}怎么扔
      阿姨说{item}扔错了,到底该扔哪`,
      `which bin for {item}
      Is {item} recyclable?
      {item} waste category
      where do I throw away {item}
      how should {item} be sorted
      what kind of rubbish is {item}`,
    ),
    result: (a, r) => ({
      ...echo(a, 'item'),
      category: r.pick(['可回收物', '厨余垃圾', '有害垃圾', '其他垃圾']),
    }),
    answers: answers(`{item}属于{category}。`, `{item} belongs to {category}.`),
    empty: nothing(
      (a) => ({ ...echo(a, 'item'), category: '' }),
      `没有查到{item}的分类。`,
      `No category was found for {item}.`,
    ),
  },
  {
    names: words('utility_bill|water_power_gas_bill|shuidianfei|household_bill'),
    descriptions: texts(
      `水电燃气费账单\n按户号查家里欠了多少公用事业费\n生活缴费查询`,
      `Household utility bills\nWhat is due for water, electricity or gas by account number`,
    ),
    parameters: [
      param(
        'account',
        'account|account_no|meter_no|household',
        among(
          '3301288746|0591772038|5100387264|A7720391|3200019283|8866100274|4403901827|1102938475',
          '3301288746|A7720391|8866100274|UK5502913|7710092846|W203948',
        ),
        '户号',
        'Account number',
      ),
      param(
        'kind',
        'utility|type|kind',
        choice(
          option('electricity', '电费', 'electricity|power'),
          option('water', '水费', 'water'),
          option('gas', '燃气费|天然气费|煤气费', 'gas'),
        ),
        '费用种类',
        'Which utility',
      ),
    ],
    questions: texts(
      `{account}{kind}多少
      户号{account}的{kind}
      查{kind} {account}
      我家{kind}欠了多少,户号{account}
      {kind}账单,户号是{account}
      请帮我查一下户号{account}本期{kind}
      {account}这个户{kind}交了没
      {kind}要交多少钱?{account}
      上门抄表了,{account}的{kind}出来没有
      {kind},{account}`,
      `{kind} bill for {account}
      How much do I owe for {kind}, account {account}?
      {account} {kind}
      what's the {kind} bill on account {account}
      has the {kind} of {account} been paid
      Please check {kind} charges, my account is {account}`,
    ),
    missing: [
      lacking(
        'account',
        `{kind}多少钱\n查一下{kind}`,
        `how much is my {kind} bill\ncheck the {kind} bill`,
        `请提供户号。`,
        `What is the account number?`,
      ),
      lacking(
        'kind',
        `户号{account}欠费多少\n{account}要交多少钱`,
        `what do I owe on account {account}\nbill for {account}`,
        `请问要查电费、水费还是燃气费?`,
        `Electricity, water or gas?`,
      ),
    ],
    result: (a, r) => ({ ...echo(a, 'account'), due: fraction(r, 12, 680, 2), dueBy: day(r) }),
    answers: answers(
      `户号{account}的{kind}应缴{due}元,截止{dueBy}。`,
      `Account {account} owes {due} yuan for {kind}, due by {dueBy}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'account'), due: 0 }),
      `户号{account}没有待缴的{kind}。`,
      `Nothing is due for {kind} on account {account}.`,
    ),
  },
  {
    names: words('power_outage|tingdian_tongzhi|planned_outages'),
    descriptions: texts(
      `停电停水通知\n某条街哪天什么时候断电或断水\n检修计划查询`,
      `Planned power and water cuts\nWhen a street is without electricity or water`,
    ),
    parameters: [
      param('street', 'street|address|area', bank('street'), '街道|地址', 'Street|Address'),
      optional(
        param(
          'kind',
          'type|kind|service',
          choice(
            option('power', '停电|断电', 'power|electricity'),
            option('water', '停水|断水', 'water'),
          ),
          '停电或停水',
          'power or water',
        ),
      ),
    ],
    questions: texts(
      `{street}今天{kind}吗
      {street}什么时候{kind}
      {street}有检修通知吗
      {street}{kind}通知
      我家在{street},怎么突然{kind}了
      请问{street}近期有没有{kind}计划
      {street}怎么没电了
      {street} {kind}
      查一下{street}的停供安排
      {kind}要到几点?{street}这边`,
      `{kind} cut in {street}
      Why is there no {kind} in {street}?
      outages {street}
      is there any planned {kind} interruption at {street}
      when will {street} be cut off
      I live at {street}, are there any maintenance notices?`,
    ),
    missing: [
      lacking(
        'street',
        `怎么{kind}了\n今天有{kind}通知吗`,
        `why is there no {kind}\nany planned outage`,
        `请问您在哪条街?`,
        `Which street are you on?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'street'),
      date: day(r),
      from: clock(r, 7, 10),
      to: clock(r, 14, 19),
      reason: r.pick(['线路检修', '管道改造', '设备升级', '变压器更换']),
    }),
    answers: answers(
      `{street}在{date}的{from}至{to}停供,原因是{reason}。`,
      `{street} will be cut off on {date} from {from} to {to} ({reason}).`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'street'), notices: [] }),
      `{street}没有停供通知。`,
      `There are no outage notices for {street}.`,
    ),
  },
  {
    names: words('admission_score|gaokao_fenshuxian|university_cutoff|luqu_fenshu'),
    descriptions: texts(
      `高考录取分数线\n某大学在某省的最低录取分\n报志愿参考`,
      `University admission scores\nLowest gaokao score accepted from a province`,
    ),
    parameters: [
      param(
        'university',
        'university|school|college',
        among(
          '浙江大学|武汉大学|中山大学|四川大学|同济大学|山东大学|厦门大学|华中科技大学|兰州大学|西安交通大学|东南大学',
          'Zhejiang University|Fudan University|Wuhan University|Tongji University|Xiamen University|Sichuan University',
        ),
        '大学',
        'University',
      ),
      param(
        'province',
        'province|from_province|region',
        among(
          '河南|江西|安徽|广西|河北|湖南|山西|重庆|云南|辽宁|贵州|福建',
          'Henan|Anhui|Guangxi|Hebei|Hunan|Yunnan|Liaoning|Fujian',
        ),
        '生源省份',
        'Home province of the applicant',
      ),
      optional(param('year', 'year|exam_year', integer(2021, 2026), '年份', 'Year')),
    ],
    questions: texts(
      `{university}在{province}多少分能上
      {university}{province}{year}年录取线
      {province}考生报{university}要多少分
      {university} {province} 分数线
      {year}年{province}考{university}最低分是多少
      我孩子是{province}的,想上{university},要考几分
      {university}去年在{province}的投档线
      请问{university}{year}年{province}最低录取分数
      {province}多少分够得着{university}
      查{university}在{province}的分数`,
      `{university} cutoff for {province}
      What score do students from {province} need for {university}?
      {university} {province} {year}
      lowest admission score at {university} for {province} in {year}
      my son is from {province} and wants to go to {university}, what score is needed
      {year} entry score of {university}, {province}`,
    ),
    missing: [
      lacking(
        'province',
        `{university}多少分能上\n{university}{year}年录取线`,
        `admission score of {university}\nwhat score for {university} in {year}`,
        `请问是哪个省的考生?`,
        `From which province?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'university', 'province'),
      score: r.integer(540, 690),
      rank: r.integer(500, 30000),
    }),
    answers: answers(
      `{university}在{province}[{year}年]的最低录取分是{score}分,位次{rank}。`,
      `The lowest score {university} accepted from {province}[ in {year}] was {score}, rank {rank}.`,
    ),
    empty: nothing(
      () => ({ score: null }),
      `没有{university}在{province}的录取数据。`,
      `There is no admission data of {university} for {province}.`,
    ),
  },
  {
    names: words('body_mass_index|bmi|tizhong_zhishu|calc_bmi'),
    descriptions: texts(
      `计算BMI\n根据身高体重看胖不胖\n体质指数`,
      `Body mass index\nJudge weight against height`,
    ),
    parameters: [
      param('height', 'height_cm|height|cm', integer(140, 205), '身高(厘米)', 'Height in cm'),
      param('weight', 'weight_kg|weight|kg', decimal(38, 130, 1), '体重(公斤)', 'Weight in kg'),
    ],
    questions: texts(
      `身高{height}体重{weight}胖吗
      {height}厘米,{weight}公斤,BMI多少
      我{height},{weight}公斤,算胖不胖
      算BMI:身高{height}cm,体重{weight}kg
      身高{height},体重{weight}kg,标准吗
      {height}cm {weight}kg
      请帮我计算体质指数,身高{height}厘米、体重{weight}公斤
      体重{weight}公斤身高{height}要减肥吗
      体检量的{height}厘米{weight}公斤,超重没
      bmi {height} {weight}`,
      `bmi for {height} cm and {weight} kg
      I'm {height} cm tall and weigh {weight} kg, am I overweight?
      {height} cm {weight} kg bmi
      calculate my body mass index: height {height}, weight {weight}
      is {weight} kg ok for someone of {height} cm
      {weight} kg at {height} cm, is that healthy`,
    ),
    missing: [
      lacking(
        'weight',
        `我身高{height}胖吗\n身高{height}厘米,算下BMI`,
        `I'm {height} cm tall, what's my BMI\nbmi for {height} cm`,
        `请问体重是多少公斤?`,
        `What is the weight in kg?`,
      ),
    ],
    result: (a) => {
      const bmi = round(Number(a.weight) / (Number(a.height) / 100) ** 2, 1)
      return { bmi, level: bmi < 18.5 ? '偏瘦' : bmi < 24 ? '正常' : bmi < 28 ? '超重' : '肥胖' }
    },
    answers: {
      zh: [(_, r) => `BMI是${r.bmi},属于${r.level}。`],
      en: [(_, r) => `The BMI is ${r.bmi} (${r.level}).`],
    },
  },
  {
    names: words('lottery_result|kaijiang|winning_numbers|caipiao'),
    descriptions: texts(
      `彩票开奖号码\n查某期中奖号\n福彩体彩开奖结果`,
      `Winning lottery numbers\nResult of a draw`,
    ),
    parameters: [
      param(
        'game',
        'lottery|game|type',
        choice(
          option('ssq', '双色球', 'Double Colour Ball|SSQ'),
          option('dlt', '大乐透|超级大乐透', 'Super Lotto|DLT'),
          option('fc3d', '福彩3D|3D', '3D lottery|Fucai 3D'),
          option('kl8', '快乐8|快乐八', 'Happy 8'),
        ),
        '彩种',
        'Which lottery',
      ),
      optional(
        param(
          'issue',
          'issue|draw|issue_no',
          integer(2024001, 2026150),
          '期号,默认最新一期',
          'Draw number, default the latest',
        ),
      ),
    ],
    questions: texts(
      `{game}开奖了吗
      {game}开奖号码
      {game}{issue}期
      昨晚{game}开的什么
      {game}第{issue}期中奖号码是多少
      查{game}最新一期
      买了张{game},{issue}期的,看看中没中
      {game} {issue}
      请问{game}最近一次开奖结果
      {game}开啥号`,
      `{game} winning numbers
      What were the {game} numbers for draw {issue}?
      {game} {issue}
      latest {game} result
      I have a ticket for {game} draw {issue}, which numbers came up
      has {game} been drawn yet`,
    ),
    result: (a, r) => ({
      issue: a.issue ?? r.integer(2024001, 2026150),
      numbers: r
        .sample(['03', '07', '09', '12', '16', '18', '21', '24', '27', '29', '31', '33'], 6)
        .toSorted()
        .join(' '),
    }),
    answers: answers(`{game}第{issue}期的开奖号码是{numbers}。`, `{game} draw {issue}: {numbers}.`),
    empty: nothing(
      () => ({ numbers: null }),
      `没有查到{game}的开奖结果。`,
      `No {game} result was found.`,
    ),
  },
]
