/**
 * Words of `slot-drill.ts`: `{s}` is the place of the slots' phrases, `{t}` the topic, `{x}` a value,
 * `{y}` another one that is not meant and `{n}` what its parameter is called. Alternatives are parted by `;`.
 */
import type { Language } from './family.ts'
import * as broad from './frames-broad.ts'
import { lines, parts } from './words/words.ts'

type Alternatives = Record<Language, string[]>
const withMore = (frames: Alternatives, more: Alternatives): Alternatives => ({
  zh: [...frames.zh, ...more.zh],
  en: [...frames.en, ...more.en],
})
const cut = (text: string): string[] =>
  lines(text).flatMap((line) => line.split(';').map((part) => part.trim()))

export const TOPICS: Record<Language, { one: string[]; two: string[] }> = {
  zh: { one: ['{t}'], two: ['{t}的{a}', '{t}{a}', '{t}的{a}', '{a}({t})'] },
  en: { one: ['{t}'], two: ['{a} of {t}', '{t} {a}', 'the {a} of {t}', '{a} for {t}'] },
}

/** With `{s}` right before `{t}`, the phrases modify the topic: 从上海到北京的运费. */
export const REQUESTS: Alternatives = withMore(
  {
    zh: cut(`
查一下{s}{t};{s}{t}多少;{s}{t}是多少?;{s}{t};帮我看看{s}{t};我想知道{s}{t};{s}{t}呢;请问{s}{t}是什么;查{s}{t}
{t}查一下,{s};{t},{s};{t} {s};查{t},{s};{s},{t}是多少;{s},查一下{t};{s},看下{t};{s} {t};要{s}{t};给我{s}{t}
{s}{t}怎么样;{s}{t}发我;客户问{s}{t};关于{t}:{s};{t}({s});有没有{s}{t};老板要{s}{t};那个{t}帮忙看下,{s}
{t}有吗,{s};{s},有{t}没;麻烦调一下{s}{t};{s}{t}现在多少了;{t}:{s};想问{s},{t}怎么说;我要{t},{s}
帮查{t} {s};您好,{s}{t}能查吗;{s}这种情况,{t}是多少;情况是{s},{t}多少;{t}咋样,{s};{s}那{t}呢
`),
    en: cut(`
what is the {t} {s}?;{t} {s};show me {t} {s};{s}, what is the {t}?;I need the {t} {s};can you check {t} {s}?
look up {t} {s};{t}, {s};{t}: {s};for {t}: {s};what's the {t} {s};need {t} asap, {s};{s} - {t};{s}: {t}?
any {t} {s};{t} {s} please;please get me {t} {s};how about the {t} {s}?;find {t} {s};a customer wants {t} {s}
{s}, {t}?;do we have {t} {s};my boss asks about {t}, {s};check {t}, {s};tell me the {t} {s};{t} ({s});about {t}, {s}
could you pull up the {t}, {s}?;hi, {t} {s};{s} and I want the {t};so {s}, the {t} is what?;where do I see {t} {s}
`),
  },
  broad.REQUESTS,
)

/** A role or another parameter by what it is called. */
export const NAMED: Alternatives = {
  zh: cut('{n}{x};{n}是{x};{n}:{x};{n}为{x};{n} {x};{n}填{x}'),
  en: cut('{n} {x};{n}: {x};with {x} as the {n};{n} is {x};{x} as {n};{n} = {x}'),
}

/** For things that are called something: 仓库云杉, 叫云杉的仓库. `{m}` is the measure word. */
export const NOUN_PHRASES: Alternatives = withMore(
  {
    zh: cut(`
{n}{x};{x}这{m}{n};叫{x}的{n};{n}是{x};{n}:{x};{x}{n};{x}的{n};{n}为{x};{n} {x};那{m}{x}{n};我们{n}{x};{n}{x}那边;针对{n}{x}
`),
    en: cut(`
{n} {x};the {n} {x};{x} {n};the {n} called {x};{n}: {x};the {x} {n};our {n} {x};for {n} {x};about the {n} {x};{n} is {x};with {n} {x}
`),
  },
  broad.NAMED_NOUNS,
)

/** The only name in a question, with no word that says what it is. */
export const BARE: Alternatives = withMore(
  {
    zh: cut(`
{x};那个{x};{x}那边;在{x};叫{x}的;{x}这边;{x}的;我们{x};我部{x};总部{x};{x}这个;关于{x};{x}现在;就是{x};上次说的{x};{x}这台
{x}那个;针对{x};我说的{x};看{x};{x}部分;本处{x};查{x};{x}今天
{x}嘞;{x}咧;{x}那疙瘩;{x}那家;{x}那批;{x}那头;那啥{x}嗯就{x};{x}对对{x};{x}这家的;{x}那份
`),
    en: cut(`
{x};the {x};our {x};for {x};at {x};in {x};about {x};with {x};that {x};this {x};on {x};{x}, which I mentioned;{x} now;the {x} unit
at our {x};{x}, you know;the one called {x};regarding {x};{x} here;{x}'s;{x}'s;{x} please;namely {x};of {x};checking {x}
{x} folks;{x} people;uh {x} yes {x};{x}, right, {x};{x} stuff;the {x} ones;{x} guys
`),
  },
  broad.BARE_NAMES,
)
/** Beside two names in roles. */
export const BARE_BESIDE: Alternatives = {
  zh: cut('那个{x};叫{x}的;{x}这个;关于{x};我说的{x};针对{x};查{x};{x}那边'),
  en: cut('the {x};our {x};about {x};that {x};the one called {x};regarding {x};namely {x}'),
}

export const ENUM_PHRASES: Alternatives = {
  zh: cut('{x};{x};要{x};选{x};{n}{x};{n}:{x};{n}是{x};{x}那种;{x};{n}要{x}'),
  en: cut('{x};{x};{n} {x};{n}: {x};{x} only;with {n} {x};{n} is {x};({x});{x} please'),
}
/** How a schema explains an option, and what stands between two of them. */
export const EXPLAINED: Record<Language, { one: string[]; between: string[] }> = {
  zh: {
    one: ['{c}={w}', '{c}:{w}', '{w}={c}', '{w}填{c}', '{c} {w}', '{c}表示{w}'],
    between: [',', ';', '、'],
  },
  en: {
    one: ['{c} = {w}', '{c}: {w}', '{c}={w}', '{w} = {c}', '{c} ({w})', '{c} means {w}'],
    between: [', ', '; '],
  },
}

/** Whole words that ask for who or what is in a role: 借给谁. */
export const ASKED_ZH: Record<string, string[]> = {
  person: ['谁', '哪个人'],
  org: ['哪家', '哪一方'],
  party: ['谁', '哪一方'],
  place: ['哪里', '哪儿', '什么地方'],
  unit: ['哪个部门', '哪里'],
  thing: ['什么', '哪个'],
}

/** Slots that hold one kind of thing each. `{x}` in phrases. */
export interface Plain {
  keys: string[]
  names: Alternatives
  phrases: Alternatives
  /** Least, greatest and decimals of a number. */
  range: [number, number, number]
}

const toPlain = (line: string): Plain => {
  const [keys = '', zh = '', en = '', phrasesZh = '', phrasesEn = '', range = ''] = parts(line)
  const [min = 0, max = 0, decimals = 0] = range.split(' ').map(Number)
  return {
    keys: keys.split(';'),
    names: { zh: zh.split(';'), en: en.split(';') },
    phrases: { zh: phrasesZh.split(';'), en: phrasesEn.split(';') },
    range: [min, max, decimals],
  }
}

export const DATES: Plain[] = lines(`
date;day;on_date;riqi;dt|日期;哪天|date;day|{x};{x}的;{x}那天;在{x};{x}当天|on {x};{x};for {x};dated {x};of {x}
as_of;as_of_date;cutoff;jiezhi|统计日期;截止日|as-of date;cut-off day|截至{x};到{x}为止;按{x}算;以{x}为准|as of {x};by {x};up to {x};with data of {x}
expiry_date;expires;valid_until;youxiaoqi|有效期;到期日期|expiry date;last valid day|{x}到期;{x}过期;有效期到{x};用到{x}的|expiring {x};valid until {x};that expires on {x};good until {x}
hire_date;joined_on;entry_date;ruzhi|入职日期;入职日|hire date;day of joining|{x}入职;{x}进来的;入职于{x};{x}来的|joined on {x};hired on {x};there since {x};who started {x}
birthday;birth_date;dob;shengri|生日;出生日期|birthday;date of birth|{x}出生;生日{x};{x}生的;{x}过生日|born on {x};with birthday {x};born {x};DOB {x}
purchase_date;bought_on;gouru|购入日期;购买日|purchase date;day bought|{x}买的;{x}购入;购于{x};{x}进的|bought on {x};purchased {x};from the purchase on {x};acquired {x}
meeting_date;held_on;event_date;kaihui|召开日期;举办日|event date;day held|{x}开的;{x}召开;{x}举办;开在{x}|held on {x};taking place {x};happening on {x};scheduled for {x}
`).map(toPlain)

export const INTEGERS: Plain[] = lines(`
floor;floor_no;level;louceng|楼层;层数|floor;floor number|{x}楼;{x}层;在{x}楼;第{x}层;{x}楼的|floor {x};on floor {x};{x}F;level {x}|1 60
people;headcount;party_size;renshu|人数;几个人|number of people;headcount|{x}个人;{x}人;{x}位;共{x}人;一共{x}个人|{x} people;for {x} people;party of {x};{x} persons;{x} of us|1 40
nights;night_count;wanshu|晚数;住几晚|nights;number of nights|住{x}晚;{x}晚;{x}个晚上;连住{x}晚|{x} nights;for {x} nights;staying {x} nights|1 14
days;day_count;duration_days;tianshu|天数;多少天|days;number of days|{x}天;{x}天的;近{x}天;为期{x}天;{x}天内|{x} days;for {x} days;within {x} days;over {x} days|1 60
weeks;week_count;zhoushu|周数;几周|weeks;number of weeks|{x}周;{x}个星期;为期{x}周;{x}个礼拜|{x} weeks;for {x} weeks;lasting {x} weeks|1 20
quantity;qty;count;amount;shuliang|数量;件数|quantity;how many|{x}件;{x}个;要{x}个;数量{x};{x}套|{x} pieces;{x} pcs;quantity {x};qty {x};{x} of them|1 500
boxes;box_count;cartons;xiangshu|箱数;几箱|boxes;number of boxes|{x}箱;共{x}箱;{x}大箱;装{x}箱|{x} boxes;in {x} boxes;{x} cartons|1 90
gate;gate_no;entrance;menhao|门号;登机口|gate;gate number|{x}号门;{x}号口;走{x}号门;在{x}号登机口|gate {x};at gate {x};through gate {x}|1 80
platform;track;track_no;zhantai|站台;站台号|platform;track|{x}站台;{x}号站台;在{x}号站台;{x}道|platform {x};on track {x};at platform {x};track {x}|1 24
building;block;building_no;louhao|楼号;栋号|building;block|{x}号楼;{x}栋;{x}幢;在{x}号楼|building {x};block {x};in building {x}|1 40
room;room_no;fanghao|房号;房间号|room number;room|{x}号房;{x}房间;房号{x};{x}室|room {x};in room {x};rm {x}|101 2999
table;table_no;zhuohao|桌号;台号|table;table number|{x}号桌;{x}桌;坐{x}号桌;桌号{x}|table {x};at table {x};table no. {x}|1 60
page;page_no;yema|页码;第几页|page;page number|第{x}页;{x}页;翻到{x}页;页码{x}|page {x};on page {x};p. {x}|1 300
chapter;chapter_no;zhangjie|章节;第几章|chapter;chapter number|第{x}章;{x}章;第{x}章的|chapter {x};in chapter {x};ch. {x}|1 40
grade;grade_no;nianji|年级;几年级|grade;school year|{x}年级;{x}年级的;读{x}年级|grade {x};in grade {x};year {x}|1 9
class_no;class;banji|班级;班号|class;class number|{x}班;{x}班的;在{x}班|class {x};in class {x}|1 20
age;years_old;nianling|年龄;岁数|age;years of age|{x}岁;{x}岁的;年满{x}岁;今年{x}岁|{x} years old;aged {x};age {x};at age {x}|1 95
limit;top;max_rows;tiaoshu|条数;返回条数|limit;number of rows|前{x}条;最多{x}条;前{x}名;只要{x}条|top {x};first {x};at most {x} rows;only {x} rows|1 50
months;month_count;qishu|月数;期数|months;number of instalments|{x}个月;分{x}期;{x}个月的;近{x}个月|{x} months;for {x} months;in {x} instalments;over {x} months|1 48
hours;hour_count;xiaoshi|小时数;时长|hours;duration in hours|{x}小时;{x}个小时;{x}个钟头;时长{x}小时|{x} hours;for {x} hours;lasting {x} h|1 72
minutes;min_count;fenzhong|分钟数;多少分钟|minutes;number of minutes|{x}分钟;{x}分钟的;提前{x}分钟;{x}分钟以内|{x} minutes;{x} min;within {x} minutes;for {x} minutes|1 120
round;round_no;lunci|轮次;第几轮|round;round number|第{x}轮;{x}轮;第{x}轮的|round {x};in round {x}|1 38
shelf;shelf_no;huojia|货架号;架号|shelf;shelf number|{x}号货架;{x}号架;在{x}号架上;货架{x}|shelf {x};on shelf {x};rack {x}|1 99
line;line_no;chanxian|产线;线号|line;line number|{x}号线;{x}线;在{x}号线;{x}号产线|line {x};on line {x};line no. {x}|1 30
copies;copy_count;fenshu|份数;几份|copies;number of copies|{x}份;打{x}份;印{x}份;一式{x}份|{x} copies;in {x} copies;printed {x} times|1 60
budget;max_cost;yusuan|预算;预算金额|budget;money available|预算{x};{x}块;{x}元预算;花{x}块钱|budget {x};for {x} bucks;with {x} to spend;on a budget of {x}|20 9000
batch;batch_no;pici|批次;第几批|batch;batch number|第{x}批;{x}批;第{x}批的;批次{x}|batch {x};in batch {x};lot {x}|1 90
bed;bed_no;chuanghao|床号;床位|bed;bed number|{x}床;{x}号床;床号{x};睡{x}床|bed {x};in bed {x};bed no. {x}|1 60
`).map(toPlain)

export const NUMBERS: Plain[] = lines(`
weight;weight_kg;kg;zhongliang|重量;公斤数|weight;weight in kg|{x}公斤;重{x}公斤;{x}kg;{x}公斤重|{x} kg;weighing {x} kg;of {x} kilos|0.1 90 1
length;length_m;meters;changdu|长度;米数|length;length in metres|{x}米;长{x}米;{x}米长;{x}m|{x} m;{x} metres long;of {x} metres|0.2 50 1
temperature;temp;degrees;wendu|温度;度数|temperature;degrees|{x}度;{x}℃;在{x}度下;温度{x}|at {x} degrees;{x} °C;temperature {x}|1 95 1
rate;interest;percent;lilv|利率;百分比|rate;per cent|利率{x};百分之{x};{x}%;按{x}%算|at {x} %;rate {x};{x} per cent|0.5 20 2
unit_price;price;cost_each;danjia|单价;价格|unit price;price each|单价{x};{x}元一个;每个{x}元;{x}块一件|at {x} each;priced {x};unit price {x}|0.5 900 2
area;area_sqm;sqm;mianji|面积;平米数|area;square metres|{x}平米;{x}平;{x}平方;面积{x}平|{x} sqm;{x} square metres;area of {x} m²|5 400 1
volume;litres;vol;rongliang|容量;升数|volume;litres|{x}升;{x}L;容量{x}升;装{x}升|{x} litres;holding {x} L;of {x} litres|0.2 60 1
distance;distance_km;km;juli|距离;公里数|distance;kilometres|{x}公里;{x}km;{x}公里以内;跑{x}公里|{x} km;within {x} km;{x} kilometres away|0.3 300 1
voltage;volts;v;dianya|电压;伏数|voltage;volts|{x}伏;{x}V;电压{x};{x}伏的|{x} volts;at {x} V;voltage {x}|1.5 48 1
dose;dose_mg;mg;jiliang|剂量;毫克数|dose;milligrams|{x}毫克;{x}mg;每次{x}毫克;剂量{x}|{x} mg;dose of {x} mg;{x} milligrams each|0.1 80 1
`).map(toPlain)

/** Keys, names, and what is said for true and false, in Chinese and English. */
export const BOOLEANS = lines(`
express;urgent;is_express;jiaji|是否加急;加急|express;urgent|加急;要快件;走特快|by express;fast delivery;as a rush|不加急;普通件就行;不赶|no rush;not express;standard is fine
include_tax;with_tax;taxed;hanshui|是否含税;含税|including tax;tax included|含税;带税;税后价|including tax;with tax;tax included|不含税;税前;不带税|excluding tax;without tax;before tax
round_trip;return_trip;two_way;wangfan|是否往返;往返|round trip;return trip|往返;来回;双程|round trip;there and back;both ways|单程;只去不回;不用回程|one way;single trip;no return
insured;with_insurance;baojia|是否保价;保价|insured;with insurance|保价;上保险;要保险|insured;with insurance;insurance included|不保价;不上保险;不要保险|uninsured;without insurance;no insurance
gift_wrap;wrapped;lipin|礼品包装;包装成礼物|gift wrap;wrapped as a gift|包成礼品;要礼盒;送礼用包装|gift-wrapped;wrapped up nicely;in gift paper|不用包装;裸装;不要礼盒|unwrapped;no wrapping;plain package
include_archived;archived;with_history;lishi|含历史;包括归档|include archived;with history|连归档的;含历史的;包括以前归档的|including archived ones;with the archive;archived too|不看归档;不含历史;去掉归档|without archived ones;no archive;leave out the archive
in_stock_only;available_only;youhuo|只看有货;仅现货|in stock only;available only|只看有货的;只要现货;有货的|in stock only;only available ones;what is on hand|没货的也算;缺货也列上;预售也行|even if sold out;out of stock too;sold-out ones as well
smoking;smoking_allowed;xiyan|可否吸烟;吸烟|smoking;smoking allowed|可以抽烟的;吸烟的;能抽烟|smoking;where one may smoke;smokers allowed|禁烟的;无烟的;不能抽烟|non-smoking;smoke-free;no smoking
breakfast;with_breakfast;zaocan|含早餐;早餐|breakfast;breakfast included|含早;带早餐;要早饭|with breakfast;breakfast included;incl. breakfast|不含早;不要早餐;没早饭也行|without breakfast;no breakfast;room only
detailed;verbose;full_details;xiangxi|是否详细;明细|detailed;full details|要明细;详细的;展开看|in detail;with full details;itemised|只看汇总;简单点;不用明细|summary only;in short;no details
notify;send_notice;alert;tongzhi|是否通知;提醒|notify;send a notice|要通知;发提醒;通知一下对方|and notify them;with a notice;send an alert|不用通知;别提醒;悄悄的|without notice;do not notify;no alert
pets;pets_allowed;with_pet;chongwu|可带宠物;宠物|pets;pets allowed|带宠物;能带狗的;带猫去|with a pet;pets allowed;bringing a dog|不带宠物;没有宠物;不能带宠物的|without pets;no pets;pet-free
recurring;repeat;chongfu|是否重复;周期性|recurring;repeated|每周重复;循环的;周期性的|recurring;repeating every week;repeated|一次性;不重复;就这一次|one-off;not recurring;just this once
installed;with_installation;anzhuang|含安装;上门安装|installation;with installation|包安装;要上门装;带安装|with installation;installed for us;fitting included|不用装;自己装;不含安装|without installation;we install it;self-fitted
public;is_public;gongkai|是否公开;对外|public;open to all|公开的;对外的;大家都能看的|public;open to everyone;visible to all|内部的;不公开;保密的|private;internal;not public
new_only;unused;quanxin|仅全新;全新|new only;brand new|全新的;没用过的;未拆封|brand new;unused;still sealed|用过的也行;二手的;旧的也可以|used is fine;second-hand;pre-owned
`).map((line) => {
  const [keys = '', zh = '', en = '', yesZh = '', yesEn = '', noZh = '', noEn = ''] = parts(line)
  return {
    keys: keys.split(';'),
    names: { zh: zh.split(';'), en: en.split(';') },
    yes: { zh: yesZh.split(';'), en: yesEn.split(';') },
    no: { zh: noZh.split(';'), en: noEn.split(';') },
  }
})

/** Common words at a name's edge that belong to it. Those of `quoted` are clear in quotation marks only. */
export const EDGES: Record<
  Language,
  Record<'first' | 'last' | 'quotedFirst' | 'quotedLast', string[]>
> = {
  zh: {
    first: [...'中上新大小老东一本金正'],
    last: [...'号部处所家坊号部', '中心', '二部'],
    quotedFirst: ['现在', '今天', '的', '在', '给', '从', '到', '查', '那个', '我们', '请问'],
    quotedLast: ['的', '了', '中', '上', '吗', '呢', '现在', '到', '那边', '多少', '这个'],
  },
  en: {
    first: ['The', 'In', 'To', 'On', 'At', 'New'],
    last: ['Now', 'In', 'One', 'Up', 'On', 'Office', 'Unit', 'Place', 'Site'],
    quotedFirst: ['the', 'in', 'to', 'from', 'for', 'at', 'show', 'what is'],
    quotedLast: ['now', 'please', 'in', 'to', 'of', 'today', 'the', 'and'],
  },
}
export const QUOTES: Record<Language, string[]> = {
  zh: ['“{x}”', '"{x}"', '「{x}」', '【{x}】', "'{x}'"],
  en: ['"{x}"', "'{x}'", '“{x}”', '"{x}"'],
}
