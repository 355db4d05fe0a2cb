/** More of how people type to the sample tools: slips of the finger, slang, dialect, one word only. */
import { lines } from '../words/words.ts'

export const TYPED_WEATHER_ZH = lines(`
{city}!
{city}??
{city}~
{city}。。
{city} pls
{city} plz
{city} thx
{city}谢谢
{city},快
{city}呀
{city}哈
{city}市区?
就{city}
就查{city}
{city}的
{city}那边呢
{city}那边?
{city}现在?
{city}现在呢
{city}今天?
{city}今儿?
我要{city}的
天气。{city}。
天气!{city}
天气pls {city}
天气plz,{city}
{city}天气pls
{city}天气plz
{city}天气thx
{city}天气3q
{city}天气rn
{city}天气now
{city} 天气 asap
{city}天汽
{city}天七
{city}添气
{city}天起咋样
{city}天气预抱
{city}天气怎摸样
{city}天气怎么养
{city}天气咋养
{city}田气怎么样
{city}今天天汽咋样
{city}气文
{city}气温几都
{city}温渡
{city}温度多小
{city}几毒
{city}下鱼没
{city}下宇了吗
{city}刮疯没
{city}冷步冷
{city}热步热
{city}tianqi zenyang
{city} qiwen
{city} jidu
{city} xiayu meiyou
{city} leng bu leng
tianqi {city}
{city}儿天咋样
{city}今儿啥情况,冷不
{city}今天冷成狗了没
{city}热死人了没
{city}热得遭不住不
{city}冷得遭得住不
{city}今天安逸不,出太阳没
{city}落雪了伐
{city}今朝天气哪能
{city}今朝落雨伐
{city}外头落雨没
{city}外面雨停了没
{city}天气得唔得
{city}今日热唔热
{city}今日天气点呀
{city}热得很么
{city}冷得很么
{city}天气攒劲不
{city}冷飕飕的吧,几度
{city}老冷了吧现在
{city}贼冷不
{city}贼热不
{city}嘎嘎冷不
{city}多老冷啊
{city}老天爷下雨没
{city}有日头不
{city}日头毒不
{city}毛毛雨还是大雨
{city}飘雨没
{city}风呼呼的不
{city}几级风啊现在
{city}风向?
{city}啥风
{city}哪个方向的风
{city}冻手不
{city}短袖行不,几度
{city}几度啊,我在等车
{city}天气,五秒内
{city}天气 一句话
瞄一眼{city}天气
瞄下{city}几度
扫一眼{city}天气
盘一下{city}天气
甩个{city}天气过来
丢个{city}天气给我
整下{city}天气呗
晓得{city}冷不冷啵
给侬查查{city}天气
替我瞧瞧{city}下雨没
想瞧瞧{city}啥天
天气天气,{city}
`)

export const TYPED_WEATHER_EN = lines(`
{city}!
{city}??
{city} pls
{city} plz
{city} thx
{city} ty
{city} rn
{city} rn?
{city} now
{city} now pls
{city} today?
just {city}
just {city} pls
{city}, go
{city} outside?
{city} wthr
{city} weathr
{city} weater
{city} weahter pls
{city} waether
{city} wheather rn
{city} tempature
{city} temprature?
{city} tempreature rn
weathr {city}
weater in {city}
waether {city}
wheater {city} pls
wethr in {city}?
weather n {city}
wether rn {city}
weathr for {city} plz
tempature in {city}
temprature {city}
temparature in {city} now
wats {city} weather
wuts the weather in {city}
wut's it like in {city}
whats da weather in {city}
hows teh weather in {city}
how teh weather {city}
hows {city} lookin, weather
gimme wthr {city}
gimme weather {city} thx
gimme a quick {city} weather
gimme temp {city}
wheres the weather for {city}
wheres my {city} weather
{city} weather where
{city} brr?
{city} brrr or nah
{city} chilly?
{city} chilly rn?
{city} toasty?
{city} baking?
{city} boiling rn?
{city} soggy?
{city} wet?
{city} drizzling?
{city} pouring?
{city} bucketing down?
is it bucketing down in {city}
is it chucking it down in {city}
is it baltic in {city} rn
is it roasting in {city}
is it nippy in {city}
is it brass monkeys in {city}
rainin in {city}?
snowin in {city}?
is {city} freezin
aint it cold in {city}
is it hella hot in {city}
is it mad windy in {city}
brolly in {city}?
do i need me brolly in {city}
need a brolly for {city} today?
jumper weather in {city}?
hoodie or tee in {city} rn
how many degs in {city}
degs {city}
celsius in {city} rn
wind dir {city}
how strong's the wind {city}
sun or clouds {city}
clouds in {city}?
y'all know the weather in {city}
any idea whats the weather in {city}
pop me the weather for {city}
hit me with {city} weather
show {city} wthr
one word, {city}, weather
`)

export const TYPED_SALES_ZH = lines(`
{period}{by=person:谁}卖得最嗨
{period}{by=person:谁}最顶
{period}{by=person:谁}卖得贼好
{period}{by=person:谁}卖得最多pls
{period}{by=person:谁}卖的做多
{period}{by=person:谁}卖得最朵
{period}{by=person:谁}麦得最好
{period}{by=person:谁}销售鹅最高
{period}{by=person:谁}的业计最好
{period}{by=person:业务员}排航
{period}{by=person:业务员}派名
{period}{by=person:销冠}是那个
{period}{by=person:销管}是谁,卖最多那个
{period} {by=person:xiaoguan}
{period}{by=person:哪个}最会卖货
{period}{by=person:哪个崽}卖得最凶
{period}{by=person:哪个娃儿}卖得最多嘛
{period}{by=person:哪一个}业绩最好伐
{period}{by=person:边位}卖得最多呀
{period}{by=person:边个}业绩第一
{period}{by=person:谁人}卖最多
{period}{by=person:谁}业绩嘎嘎好
{period}{by=person:谁}卖得老好了
{period}{by=person:谁}是第一名来着
{period}{by=person:谁}卖冠军thx
{by=person:谁}卖得最多,{period}的,plz
{by=person:谁}{period}最能打,看销售额
{by=person:谁}的销售额{period}最高来着
{by=person:个人}销售top{top} {period} pls
{by=person:人}前{top} {period}
{by=person:销售}前{top} {period} thx
{period=yesterday:昨儿}{by=person:谁}卖得最多
{period=yesterday:昨个儿}{by=person:谁}卖第一
{period=yesterday:昨天}{by=person:谁}开的单最大
{period=yesterday:昨天}{by=person:谁}冠军
{period=yesterday:昨天}{by=product:啥}卖得好
{period=yesterday:昨日}{by=product:爆款}
{period=yesterday:昨儿}{by=region:哪片}卖最多
{period=yesterday:昨天}{by=region:片区}榜
{period=yesterday:昨天}卖得最好的{by=product:货}前{top}
{period=yesterday:昨天一整天}{by=person:谁}卖得最好
{period=this_week:这礼拜}{by=person:谁}牛
{period=this_week:这周}{by=person:谁}领先,看销售额
{period=this_week:这周}{by=person:谁}在榜首
{period=this_week:本周}{by=person:冠军}
{period=this_week:这礼拜}{by=product:啥}好卖
{period=this_week:这周}{by=product:啥}卖疯了
{period=this_week:这星期}{by=region:哪头}卖得好
{period=this_week:这周}{by=region:哪边}领先
{period=this_week:这周}头{top}{by=person:个人}
{period=this_month:这月}{by=person:谁}牛啊
{period=this_month:这个月}{by=person:谁}领跑
{period=this_month:本月}{by=person:冠军}
{period=this_month:这月}{by=person:谁}卖得最多哈
{period=this_month:这个月}{by=product:啥}卖疯了
{period=this_month:这月}{by=product:货}前{top}
{period=this_month:这个月}{by=region:哪头}领先
{period=this_month:当月}{by=region:片区}前{top}
{period=today:今儿}{by=person:谁}卖得多
{period=today:今天}{by=product:啥}卖得动
{period=last_week:上礼拜}{by=person:谁}风光,卖最多
{period=last_month:上月}{by=product:啥}卖疯了
{period}{by=product:什么东东}卖得最好
{period}{by=product:啥玩意}卖得最好
{period}{by=product:啥玩意儿}卖得最多
{period}{by=product:哪个玩意}最畅销
{period}{by=product:啥子}卖得最好嘛
{period}{by=product:么子}卖得最好
{period}{by=product:乜嘢}卖得最多
{period}{by=product:产品}排航榜
{period}{by=product:产品}销售排形
{period}{by=product:产频}排行
{period}{by=product:商品}销量排民
{period}{by=product:chanpin} paihang
{period}{by=product:什么}卖得最火爆
{period}{by=product:啥}卖得嘎嘎好
{period}{by=product:啥}一抢而空,卖最多
{by=product:爆款}pls {period}
{by=product:爆款}前{top},{period},thx
{by=product:产品} top{top} {period} pls
{period}{by=region:哪旮沓}卖得最好
{period}{by=region:哪块儿}卖得最多
{period}{by=region:哪里头}卖得最好
{period}{by=region:阿里搭}卖得最好伐
{period}{by=region:边个区}卖得最多
{period}{by=region:地曲}排行
{period}{by=region:区欲}排名
{period}{by=region:地区}销售排航
{period}{by=region:diqu} paiming
{period}{by=region:哪个地儿}销量老大
{by=region:片区}top{top} {period} plz
{by=region:地区}排行{period}pls
`)

export const TYPED_SALES_EN = lines(`
{by=person:whos} top {period}
{by=person:whos} best {period} sales
{by=person:whos} sellin most {period}
{by=person:who} sold teh most {period}
{by=person:who} slod the most {period}
{by=person:who} sold da most {period}
{by=person:woh} sold the most {period}
{by=person:who} soled most {period}
{by=person:who} selled the most {period}
{by=person:who} sold mst {period} pls
{by=person:who} sold most {period} thx
{by=person:who} tops sales {period}
{by=person:who} smashed it {period}, sales
{by=person:who} bossed sales {period}
{by=person:who} got the crown {period}, sales
{by=person:who} sold a ton {period}, the most i mean
top selelr{by=person:} {period}
top slaes {by=person:rep} {period}
best slaes{by=person:person} {period}
sales raking {period} by {by=person:rep}
sales rankin {period} {by=person:reps}
gimme {by=person:the champ} {period}, sales
gimme {period} {by=person:reps} top {top}
gimme {by=person:sellers} top {top} {period} thx
wheres {by=person:the sales board} {period}
top {top} {by=person:selers} {period}
top {top} {by=person:ppl} {period}
top {top} {by=person:ppl} by sales {period} pls
top {top} {by=person:peeps} {period} sales
top {top} {by=person:folks} {period} in sales
{by=person:lads} top {top} {period} sales
{by=person:ppl} ranking {period}
{by=person:who} sold most {period=yesterday:yday}
{by=person:who} did best in sales {period=yesterday:yest}
{by=person:who} won sales {period=yesterday:yesterday} lol
{period=yesterday:yesterdays} top {by=person:seller}
{period=yesterday:yesterday's} best {by=product:item}
{by=product:what} flew off the shelf {period=yesterday:yesterday}
{period=yesterday:yesterdays} top {by=region:region}
{period=this_week:this weeks} top {by=person:seller}
{period=this_week:this week's} champ{by=person:}, sales
{by=person:whos} ahead {period=this_week:this wk}, sales
{by=person:whos} leading {period=this_week:this week} in sales
{by=product:whats} flying off the shelf {period=this_week:this wk}
{period=this_week:this weeks} best {by=region:area}
{by=region:where} are we smashing it {period=this_week:this week}, sales
{period=this_month:this months} top {by=person:seller}
{period=this_month:this month's} {by=person:leaderboard}
{by=person:whos} ahead {period=this_month:this mo}, sales
{period=this_month:this months} {by=product:bestseller}
{by=product:whats} hot {period=this_month:this month}, by sales
{period=this_month:this months} best {by=region:region}
{period=this_month:this months} top {top} {by=product:items}
{period=last_month:last months} top {by=person:seller}
{period=last_week:last weeks} top {by=product:product}
{period=today:todays} top {by=person:seller}
{period=today:todays} {by=product:bestseller}
{by=product:whats} sellin best {period}
{by=product:whats} selling like hotcakes {period}
{by=product:wat} sold best {period}
{by=product:wut} sold the most {period}
{by=product:which thingy} sold most {period}
best sellin {by=product:thing} {period}
best sellling {by=product:product} {period}
top {by=product:prodcut} {period}
top {by=product:produt} {period} pls
top {top} {by=product:prodcuts} {period}
top {top} {by=product:prods} {period} plz
{by=product:prod} ranking {period}
{by=product:best selers} {period}
gimme {by=product:bestsellers} {period}
gimme top {top} {by=product:stuff} we sold {period}
wheres {by=product:the bestseller list} {period}
{by=region:where} we sellin most {period}
{by=region:wheres} sales highest {period}
top {by=region:reigon} {period}
top {by=region:regoin} {period} sales
top {top} {by=region:regins} {period}
{by=region:regions} top {top} {period} thx
{by=region:region} rank {period} plz
`)

export const TYPED_CLAUSES_ZH = lines(`
关于{topic}那块
关于{topic}那块,合同
关于{topic}那块合同咋说
关于{topic}那条
关于{topic}这一条,合同
合同里关于{topic}那块
合同里关于{topic}的部分
合同里管{topic}的那条
合同里{topic}归哪条管
{topic}归谁管那条
{topic}归谁管那条,合同
{topic}由谁承担那条,合同
{topic}怎么分那块,合同
{topic}怎么算那条,合同里
{topic}算谁的那条,看合同
讲{topic}的那条
讲{topic}那段合同
说{topic}的那一款
写着{topic}的那条
提到{topic}的那一条,合同
带{topic}的条款
跟{topic}沾边的条款
有关{topic}那部分
{topic}那一块,合同
{topic}那一条,{counterparty}的合同
{topic}那段,{kind}
{topic}那部分,{sent}发的合同
{counterparty}合同关于{topic}那块
{counterparty}那份里关于{topic}那段
跟{counterparty}签的,关于{topic}那块
{kind}关于{topic}那块咋写
{kind}里讲{topic}那条
{kind}中管{topic}的条款
{sent}发的合同,关于{topic}那块
{sent}给{counterparty}那份,{topic}那段
{topic}条款pls
{topic}条款plz
{topic}条款thx
{topic}条款 3q
{topic}条款 asap
{topic} tiaokuan
{topic} hetong
hetong {topic}
合同 {topic} pls
{counterparty} {topic} pls
{counterparty}合同 {topic} plz
{kind} {topic} thx
{topic}调款
{topic}条宽
{topic}条款咋写地
合铜{topic}
合同理{topic}
合同里{topic}怎摸写的
合同里{topic}怎么血的
合同{topic}怎么约锭
和同里{topic}怎么写
合同上说没说{topic}
合同头{topic}咋个写的
合同里向{topic}哪能写
合同入面{topic}点写
合同里{topic}整的啥
合同里{topic}写滴啥
合同里{topic}搁哪写着
合同里{topic}在哪旮沓
{counterparty}合同{topic}写滴啥
{counterparty}合同里{topic}搁哪
{counterparty}那份{topic}整的啥
{kind}{topic}在哪旮沓写着
{topic}在合同哪儿呢
{topic}合同有写不啦
翻翻合同的{topic}
翻翻合同{topic}
甩我{topic}条款
丢给我{topic}那条原文
扒一下合同{topic}
瞄一眼合同里{topic}
贴一下{topic}那条
`)

export const TYPED_CLAUSES_EN = lines(`
the {topic} bit
the {topic} bit pls
the {topic} bit in the contract
the {topic} part
the {topic} part of the contract
the {topic} part, {counterparty} contract
the {topic} bit for {counterparty}
the {topic} bit in {counterparty}'s contract
the {topic} bit of the {kind}
the {topic} part in the {kind} with {counterparty}
the {topic} section of the {kind} pls
the {topic} paragraph in the contract
the {topic} stuff in the contract
the {topic} stuff in our {kind}
the {topic} thing in {counterparty}'s contract
the bit about {topic}
the bit about {topic} in the contract
the bit on {topic}, {kind}
the part about {topic}, contract w/ {counterparty}
the part where it says {topic}
the part that covers {topic} in the contract
the para on {topic} in the {kind}
that {topic} clause
that {topic} bit from the contract we sent {sent}
that clause abt {topic}, {counterparty}
{topic} bit, contract
{topic} bit, {counterparty}
{topic} bit, {kind}
{topic} bit from the {kind} sent {sent}
{topic} stuff, contract w/ {counterparty}
read me the {topic} bit
show me the {topic} part
gimme the {topic} bit
gimme the {topic} part of {counterparty}'s contract
gimme {topic} from the contract
gimme {topic} clause thx
gimme the {topic} wording in the {kind}
wheres {topic} in the contract
wheres {topic} in the {kind}
wheres the {topic} bit
wheres the {topic} part in {counterparty}'s contract
wheres {topic} in the contract w/ {counterparty}
where's the bit on {topic}
whats the {topic} bit say
whats the {topic} part say in the {kind}
wats the contract say bout {topic}
wut does the contract say on {topic}
whats it say bout {topic} in the {kind}
whatd we agree on {topic} w/ {counterparty}
whatd we sign on {topic}, {counterparty}
whatcha got on {topic} in the contract
does it say owt about {topic} in the contract
anything bout {topic} in the {kind}
{topic} claus
{topic} cluase
{topic} cluase pls
{topic} clasue in contract
{topic} caluse, {counterparty}
cluase on {topic}
clasue about {topic} in the {kind}
claus for {topic}
{topic} contarct
contarct {topic}
contrat {topic} clause
contact clause {topic}
{topic} in teh contract
{topic} in contrct w/ {counterparty}
{counterparty} contrat {topic}
{counterparty} contarct, {topic} bit
{counterparty} {topic} pls
{counterparty} {topic} plz
{counterparty} {topic} thx
{kind} {topic} plz
{kind} {topic} thx
{kind}, the {topic} bit pls
{topic} pls
{topic} plz
{topic} thx
{topic}, contract, asap
`)

/** Frames over `CHAT_WHERE_ZH` and `CHAT_WHERE_EN`, where the topic is next to other words. */
export const TYPED_WHAT_ZH = lines(`
{}关于{topic}那块
{}关于{topic}那块咋说
{}关于{topic}那段
{}有关{topic}那部分
{}讲{topic}的那条
{}讲{topic}那块
{}管{topic}的那条
{}{topic}归谁管那条
{}{topic}归哪条管
{}{topic}算谁的那条
{}{topic}谁出那条
{}{topic}怎么算那块
{}{topic}那一段
{}{topic}那点事咋写
{}{topic}这茬咋写
{}带{topic}的条款
{}写滴{topic}是啥
{}{topic}写滴啥
{}{topic}搁哪写着
{}{topic}怎摸写
{}{topic}条宽
{}{topic}条款pls
{}{topic}条款plz
{} {topic} thx
关于{topic}那块,{}
关于{topic}那条 {}
{topic}归谁管那条,{}
{topic}那部分,{}
讲{topic}的那条,{}
{topic}那块 {} pls
`)
export const TYPED_WHAT_EN = lines(`
the {topic} bit {}
the {topic} bit {} pls
the {topic} part {}
the {topic} part {} thx
the {topic} section {} plz
the {topic} stuff {}
the {topic} thing {}
the {topic} para {}
the bit about {topic} {}
the bit on {topic} {}
the part about {topic} {}
the part on {topic} {} pls
that {topic} bit {}
that {topic} part {}
{topic} bit {}
{topic} stuff {}
gimme the {topic} bit {}
gimme the {topic} part {}
gimme {topic} {} thx
read me the {topic} bit {}
wheres the {topic} bit {}
wheres the {topic} part {}
whats the {topic} bit {}
whats it say bout {topic} {}
wut about {topic} {}
{topic} cluase {}
{topic} clasue {} pls
{topic} claus {}
`)
/** Frames over `CHAT_WHICH_ZH`, `CHAT_NOUN_ZH` and their likes. */
export const TYPED_WHICH_ZH = lines(`
{period}{}卖滴最好
{period}{}卖滴最多
{period}{}卖得最多pls
{period}{}卖得最好plz
{period}{}卖最多thx
{period}{}卖的罪多
{period}{}销售鹅最高
{period}{}销量嘎嘎高
{period}{}领先
{period}{}卖得贼好
{period}{}卖得老好了
{period}{}卖得最多嘛
{period}{}卖得最多伐
{}卖得最多来着,{period}
`)
export const TYPED_NOUN_ZH = lines(`
{period}{}排航榜
{period}{}派名
{period}{}排名pls
{period}{}排行plz
{period}{}排行thx
{period}{}榜呢
{period}{}榜在哪
{period}{}榜甩我
{}榜{period}
{}排名{period}pls
`)
export const TYPED_WHICH_EN = lines(`
{} sold teh most {period}
{} slod the most {period}
{} sold mst {period}
{} sold most {period} ty
{} sold da most {period}
{} selled most {period}
{} tops sales {period}
{} is ahead {period}, sales
{} smashed sales {period}
{period} {} sold most pls
`)
export const TYPED_NOUN_EN = lines(`
gimme {period} top {}
gimme best {} {period} thx
wheres the {} ranking {period}
wheres top {} {period}
top {} {period} ty
tpo {} {period}
top {} by slaes {period}
best slaes {} {period}
{} raking {period}
{} rnaking {period} pls
sales rankin by {} {period}
`)
