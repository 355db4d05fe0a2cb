/** How people ask for sales rankings in a chat window: keywords, abbreviations, dialect, context around. */
import { lines, parts } from '../words/words.ts'

type By = 'person' | 'region' | 'product'

const slotsOf = (table: Record<By, string>): string[] =>
  Object.entries(table).flatMap(([by, phrases]) =>
    parts(phrases).map((phrase) => `{by=${by}:${phrase}}`),
  )

/** Who or what is ranked, as colleagues say it: after a question word. */
export const CHAT_WHICH_ZH = slotsOf({
  person: '谁|谁|哪个人|哪位|哪个哥们|哪哥们|哪个业务员|哪个销售|啥人|边个|谁谁|咱谁',
  region: '哪个区|哪区|哪个片区|哪片|哪块地方|哪个大区|哪边|啥地方|哪旮旯|边度|哪个区域|哪里',
  product: '啥|什么|哪个货|啥货|哪款|哪样|啥东西|哪个东西|咩货|哪种货|哪个品|什么产品',
})
/** As a plain word, alone or after a number. */
export const CHAT_NOUN_ZH = slotsOf({
  person: '人|业务员|销售|哥们|小伙伴|员工|同事|业务|个人|业务人员',
  region: '区|片区|大区|地区|区域|地方|销售区',
  product: '货|款|产品|东西|品|商品|单品|品类|型号',
})
/** After 个, for those that are counted. */
export const CHAT_COUNTED_ZH = slotsOf({
  person: '人|业务员|销售|哥们|员工',
  region: '片区|大区|地区|区域|地方|区',
  product: '产品|东西|货|商品|单品|品',
})
export const CHAT_WHICH_EN = slotsOf({
  person: 'who|who|which rep|which guy|which sales guy|which salesperson|who on our team',
  region: 'which area|which region|what area|what region|which territory',
  product: 'which item|which product|what product|what item|what stuff|which thing',
})
export const CHAT_NOUN_EN = slotsOf({
  person: 'rep|sales rep|seller|salesperson|sales guy',
  region: 'region|area|territory|sales area',
  product: 'product|item',
})
export const CHAT_NOUNS_EN = slotsOf({
  person: 'reps|sales reps|sellers|people|guys|salespeople|sales guys',
  region: 'regions|areas|territories',
  product: 'products|items|things',
})

export const CHAT_FRAMES_WHICH_ZH = lines(`
{period}{}卖得最好哇
{period}{}卖得最好嘞
{period}{}卖的最好呀,急
{period}{}卖得最多咧
{period}{}卖最多
{period}{}卖最好
{period}{}卖得好
{period}{}销量最高啊
{period}{}销售额最高,在线等
{period}{}排头名
{period}{}第一
{period}{}no1
{period}{}No.1
{period}{}是老大
{period}{}卖得最猛
{period}{}卖得最火
{period}{}卖得最凶
{period}{}卖得最欢
{period}{}卖得最巴适
{period}{}最能出
{period}{}出得最多
{period}{}走量最大
{period}{}的销售额第一
亲,{period}{}卖得最好
亲 {period}{}销售第一呀
麻烦瞅瞅{period}{}卖得最好
瞅瞅{period}{}卖得最多
瞅一眼{period}{}排第一
帮俺瞅瞅{period}{}卖得最好
俺想晓得{period}{}卖得最多
晓得{period}{}卖得最好不
侬晓得{period}{}卖得最好伐
唔该,{period}{}卖得最多
急,{period}{}卖得最好
{} 卖得最好 {period}
{}卖得最好啊{period}
{}卖最多 {period}
{}第一 {period}
{}第一啊,{period}
{period} {} 第一
{period} {} 销售 最高
{period},{}最高
老板问{period}{}卖得最多,快点
领导要,{period}{}卖得最好
我在开会,{period}{}卖得最好,快点
写周报呢,{period}{}销售第一
{period}{}卖得最好,老板等着呢
{period}{}卖得最好卖得最好
{period}{}卖得最好~
{period}{}卖得最好...
{period}{}卖得最hao
卖得最好的,{period},{}
那{period}呢,{}卖得最好
{period}到底是{}卖第一
说说{period}{}卖得最好呗
{period}咱这{}卖得最好
{period}咱们{}卖得最多呢
`)
export const CHAT_FRAMES_NOUN_ZH = lines(`
{period}{}排行
{period}{}排名
{period}{}榜
{period} {} 排行
{period} {} 排名
{period} {} 销售
{} 排行 {period}
{} 排名 {period}
{}排名,{period}
{}销售榜 {period}
排行 {period} {}
排名 {period} {}
排行榜:{period} {}
销售排名 {} {period}
销售排名 {period} {}
销售 {period} {}
销售排行:{},{period}
{period}销售排行,按{}
{period}销售按{}排下
{period}按{}排个名
{period}按{}排一排呗
按{}排下{period}销售
按{}来,{period}的排行
{period}业绩按{}看下哈
整一个{period}{}排行
整个{period}的{}排名看看
给整下{period}{}销售排行
来个{period}{}排行
来一份{period}按{}的销售榜
搞个{period}{}排行榜
拉一下{period}{}排名
拉个{period}{}销售榜单
出一下{period}{}销售排名,急
发我{period}{}排行,谢啦
要{period}{}排行
求{period}{}销售榜
{period}{}榜首
{period}{}头名
{period}{}NO.1
{period}卖最好那个{}
{period}卖得最好滴{}
{period}最火的{}
{period}最强的{}
{period}最好的{},销售额
{period}销售最猛的{}
{period}销售top的{}
{period}销售老大是哪个{}
亲,{period}{}排行
麻烦{period}{}排名,thx
我开会要用,{period}{}排行
{period}{}排行,我写ppt
`)
export const CHAT_FRAMES_TOP_ZH = lines(`
{period}头{top}个{}
{period}头{top}名{}
{period}前{top}个{}
{period}前{top}{}
{period}前{top}位{}
{period}销售前{top} {}
{period}{} top{top}
{period} {} top{top}
{period} {} TOP{top}
{period} {} 前{top}
top{top} {} {period}
TOP{top}{} {period}
top {top} {},{period}
前{top} {} {period}
前{top}{},{period}
前{top}个{},{period}的
{}前{top} {period}
{}top{top},{period}
{} 前{top}名 {period}
头{top}个{} {period}
销售前{top},{period},{}
排行 {period} {} 前{top}
{period}{}排行,要前{top}
{period}{}排名 头{top}个
{period}卖得最好头{top}个{}
{period}卖最好的{top}个{}
{period}卖的最好的{top}个{}是哪些
{period}最火的{top}个{}
{period}最猛的{top}个{},按销售
{period}销售最高的{top}个{}呗
{period}前{top=2:俩}{}
{period}头{top=2:俩}{}
{period}卖得最好的{top=2:俩}{}
{period}销售前{top=3:仨}{}
{period}前{top=3:仨}{}
{period}头{top=3:仨}{}
{period}卖得最多的{top=3:仨}{}
{period}{}排前{top=3:仨}的
{period}{}前{top=5:五名}都有啥
{period}{}前{top=10:十}列下
{period}{}前{top=3:3}呗
{period}{}前{top=5:5}咧
亲,{period}前{top}{}
瞅瞅{period}前{top}个{}
给俺看看{period}头{top}个{}
整一下{period}{}前{top}
拉一下{period}{}前{top}
拉个{period}{}top{top}
发我{period}前{top}{}
要{period}前{top}个{}
来个{period}{}前{top}
急 {period}{}前{top}
老板要{period}{}前{top},快
我开会,{period}{}前{top}名发我
{period}{}前{top}名,在线等
{period}{}前{top}~
{period}{}前{top}...
`)
export const CHAT_PERSON_ZH = lines(`
{period}{by=person:销冠}
{period}{by=person:销冠}?
{period}{by=person:销冠}是哪个
{period}{by=person:销冠}哪位呀
{period}{by=person:销冠}花落谁家
{by=person:销冠} {period}
{by=person:销冠}{period}是谁
{by=person:销冠}是谁啊,{period}
{period}{by=person:谁}最牛逼
{period}{by=person:谁}最猛
{period}{by=person:谁}业绩最好哇
{period}{by=person:谁}业绩no1
{period}{by=person:谁}开单最多钱
{period}{by=person:谁}签的钱最多
{period}{by=person:谁}拿下最多销售额
{period}{by=person:谁}扛旗,销售额最高
{period}业绩{by=person:谁}最高
{period}业绩{by=person:谁}第一
{period}业绩第一 {by=person:谁}
{by=person:谁}业绩第一 {period}
{by=person:谁}业绩好 {period}
{by=person:谁}最会卖,{period}
{by=person:谁}啊{period}卖第一
{by=person:业务员}业绩 {period}
{by=person:业务员}排名 {period} 前{top}
{by=person:个人}业绩 {period}
{by=person:个人}榜 {period}
{period}{by=person:个人}榜前{top}
{period}业绩{by=person:排名}
{period}业绩{by=person:排名}前{top}
{period}业绩{by=person:榜}
业绩{by=person:排名} {period}
业绩{by=person:榜}前{top} {period}
{period}业绩前{top=3:仨}{by=person:谁}
{period}业绩头{top=3:三个}{by=person:人}
{period}业绩前{top=2:俩}是{by=person:谁}
{period}{by=person:谁谁谁}卖得最好,列{top}个
{period}{by=person:哪几个人}业绩最好,前{top}
{period}{by=person:哪几个哥们}卖得最好,{top}个
年会要颁奖,{period}{by=person:谁}业绩第一
要发奖金,{period}业绩前{top}{by=person:是谁}
{period}{by=person:哪个小伙伴}业绩最棒
`)
export const CHAT_REGION_ZH = lines(`
{period}{by=region:哪儿}卖得最好呀
{period}{by=region:哪疙瘩}卖得最好
{period}{by=region:哪个省区}销售第一
{period}{by=region:各区}排名
{period}{by=region:各片区}排行
{period}{by=region:各片区}前{top}
{period}{by=region:各地}销售排行
{period}{by=region:区域}榜前{top}
{by=region:区域}排名 {period}
{by=region:大区}榜 {period}
{by=region:大区}前{top=3:仨} {period}
{period}生意最好的{by=region:地方}
{period}生意{by=region:哪边}最好
{period}{by=region:哪几个区}最能卖,前{top}
`)
export const CHAT_PRODUCT_ZH = lines(`
{period}{by=product:爆款}
{period}{by=product:爆款}是啥
{period}{by=product:爆款}前{top}
{by=product:爆款} {period}
{by=product:爆品}top{top} {period}
{period}{by=product:啥}最好卖
{period}{by=product:啥}卖得最火哇
{period}{by=product:啥}最走量
{period}{by=product:什么}卖得好
{period}{by=product:什么货}最好卖呀
{period}{by=product:哪款}最火
{period}{by=product:哪款}最好卖
{period}{by=product:热销}top{top}
{period}{by=product:热销}榜
{by=product:热销}榜 {period}
{by=product:热卖}前{top} {period}
{period}{by=product:畅销款}
{period}{by=product:畅销}榜前{top}
{by=product:单品}榜 {period}
{period}最好卖的{by=product:货}
{period}最好卖的{top}样{by=product:东西}
{period}卖得最好的{top}款{by=product:}
{period}卖最好的前{top}款{by=product:}
{period}头{top}款{by=product:产品}
{period}{by=product:哪几样}卖得最好,前{top}
`)

export const CHAT_FRAMES_WHICH_EN = lines(`
{} sold most {period}
{} sold the most {period} pls
{} sold the most {period}??
{} sold the most {period} lol
{} sold best {period}
{} sells best {period}
{} sold the best {period} btw
{} has top sales {period}
{} had top sales {period}
{} had best sales {period} plz
{} got the most sales {period}
{} did the best {period} sales wise
{} did best {period}, asap
{} is #1 {period}
{} was #1 {period}
{} was no 1 in sales {period}
{} is number 1 {period}
{} is first {period}, sales wise
{} is on top {period}
{} is killing it {period}, sales wise
{} is leading sales {period} rn
{} crushed it in sales {period}
{} made the most {period}
{} made us most money {period}
{} made most sales {period} thx
{} brought in most {period}
{} won {period}, by sales
{period} {} sold most
{period} {} sold the most
{period}, {} sold the most?
{period} - {} had the best sales
{period}: {} was #1
btw {} sold the most {period}
ok so {} sold the most {period}
and {} sold the most {period}?
pls tell me {} sold most {period}
plz check {} sold the most {period}
can u tell me {} sold the most {period}
u know {} sold the most {period}?
lmk {} sold the most {period}
idk {} sold the most {period}, can u check
wanna know {} had the best sales {period}
need to know {} sold most {period} asap
my boss wants to know {} sold the most {period}
in a meeting, {} sold the most {period}, quick
boss is asking {} was top {period}
doing slides, {} had most sales {period}
`)
export const CHAT_FRAMES_NOUN_EN = lines(`
{period} top {}
{period} best {}
{period} {} ranking
{period} sales by {}
{period} #1 {}
top {} {period}
top {} {period} pls
top {} {period}?
top {} {period} asap
top selling {} {period} thx
best {} {period} plz
best {} {period} rn
best sales by {} {period}
#1 {} {period}
no. 1 {} {period}
number 1 {} {period}
{} ranking {period}
{} rankings {period} pls
{} sales {period}, top one
sales by {} {period}
sales by {} {period} pls
sales per {} {period}, highest
sales rank {} {period}
sales ranking {} {period}
ranking by {} {period}
rank by {} {period}
rank {} {period} sales
leading {} {period}
winning {} {period}
whats the top {} {period}
whats our best {} {period}
whos our top {} {period}
gimme the top {} {period}
gimme top {} {period} real quick
need the top {} {period} asap
need {period} top {}
pls send top {} {period}
can u get the top {} for {period}
can u pull sales by {} for {period}
boss wants the top {} {period}
btw top {} {period}?
in a meeting, top {} {period} quick
for the slides, top {} {period}
`)
export const CHAT_FRAMES_TOP_EN = lines(`
top {top} {} {period} pls
top {top} {} {period} plz
top {top} {} {period} asap
top {top} {} {period} thx
top {top} {} {period}?
top {top} {}, {period}
top{top} {} {period}
{period} top{top} {}
{period} best {top} {}
{period} {} top {top}
{} top {top} {period}
{}, top {top}, {period}
{period}, {}, top {top}
best {top} {} {period} pls
best {top} {} {period} rn
{top} best {} {period}
{top} top {} {period}
{top} {} w/ most sales {period}
the {top} {} that sold most {period}
first {top} {} by sales {period}
sales ranking {} {period} top {top}
rank {} {period} top {top}
top {top=2:couple of} {} {period}
the top {top=2:couple} {} {period}
best {top=2:couple of} {} {period} by sales
top {top=2:2} {} {period} pls
top {top=3:three} {} {period} pls
top {top=3:3} {} {period} lol
top {top=5:five} {} {period} asap
top {top=5:5} {} {period} rn
top {top=10:ten} {} {period}
top {top=10:10} {} {period} pls
top {top=6:half dozen} {} {period}
top {top=12:dozen} {} {period}
gimme top {top} {} {period}
gimme the top {top} {} {period} pls
need top {top} {} {period} asap
need {period} top {top} {} quick
pls send top {top} {} {period}
plz list top {top} {} {period}
can u list top {top} {} {period}
can u pull the top {top} {} for {period}
lmk the top {top} {} {period}
show top {top} {} {period} pls
whats the top {top} {} {period}
what r the top {top} {} {period}
boss wants top {top} {} {period}
my boss wants to know the top {top} {} {period}
in a meeting, top {top} {} {period} pls
btw top {top} {} {period}?
for my slides, {period} top {top} {}
`)
export const CHAT_PERSON_EN = lines(`
{by=person:whos} the best {period}, sales wise
{by=person:whos} #1 in sales {period}
{by=person:whos} our top seller {period}
{by=person:whos} top of the board {period}
{by=person:whos} winning {period} lol
{by=person:who's} got the best numbers {period}
{by=person:who} r the top {top} {period}
{by=person:who} r our best {top} {period}
{by=person:who} is the sales king {period}
{by=person:who} is the sales star {period}
{by=person:who} is the goat {period}, by sales
{by=person:who} closed most {period} pls
{by=person:who} crushed it {period}, sales
{by=person:who} is killing it {period} in sales
{period} sales champ{by=person:}
sales champ{by=person:} {period} pls
sales star{by=person:} {period}
{period} {by=person:leaderboard}
{by=person:leaderboard} {period} pls
{by=person:leaderboard} {period} top {top}
{by=person:team} ranking {period}, top {top}
top {by=person:dude} {period}, sales
best {by=person:closer} {period}
top {top} {by=person:closers} {period} pls
top {by=person:performer} {period} plz
{by=person:who} sold {period} the most
{period} {by=person:who} top {top}
{period} {by=person:who} was best
bonus time, {by=person:who} sold the most {period}
`)
export const CHAT_REGION_EN = lines(`
{by=region:where} did we sell most {period}
{by=region:where} did we do best {period}, sales
{by=region:where} are sales best {period} rn
{by=region:wheres} our best sales {period}
{by=region:regional} sales {period} top {top}
{by=region:regional} ranking {period} pls
{period} {by=region:regional} sales ranking
best {by=region:part of the country} {period} by sales
{period} {by=region:where} did we sell most
`)
export const CHAT_PRODUCT_EN = lines(`
{by=product:whats} selling best {period}
{by=product:whats} our bestseller {period} pls
{by=product:whats} hot {period}, sales wise
{by=product:what} sold most {period}
{by=product:what} sold best {period} lol
{by=product:what} did we sell most of {period}
{by=product:what} did we sell the most {period}
{by=product:bestseller} {period} pls
{by=product:bestsellers} {period} top {top} pls
{period} {by=product:bestsellers}
{period} {by=product:best seller}, pls
{period} hottest {by=product:item}
hot {by=product:items} {period}, top {top}
top {top} {by=product:best sellers} {period} thx
most sold {by=product:item} {period}
top {by=product:stuff} {period} by sales
`)

const isPerson = (template: string): boolean => template.includes('{by=person:')
const isProduct = (template: string): boolean => template.includes('{by=product:')

/** Whether the sentence fits what is ranked in it. */
export function fitsChat(template: string): boolean {
  if (/业绩|最强的|老大|最猛的/.test(template) && isProduct(template)) return false
  if (/最能出|走量|出得最多|最火的/.test(template) && !isProduct(template)) return false
  if (/最凶|最欢|最猛$/.test(template) && !isPerson(template)) return false
  if (/whos our|closed/.test(template) && !isPerson(template)) return false
  if (/whats (the|our)/.test(template) && isPerson(template)) return false
  if (/top selling|sells best|sold best$/.test(template) && !isProduct(template)) return false
  if (/(个|头|前)\{by=product:(款|品)\}/.test(template)) return false
  return !/(killing it|crushed it|won )/.test(template) || isPerson(template)
}
