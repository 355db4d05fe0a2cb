/**
 * Questions for a clause in which the topic touches other words: kinds, companies, verbs and particles before it,
 * verbs and question words behind it, so that it must be cut out where it ends.
 */
import { lines } from '../words/words.ts'

export const EDGES_CLAUSES_ZH = lines(`
{kind}{topic}咋约定
{kind}{topic}算谁的
{kind}里头{topic}几天
{kind}上{topic}允不允许
{kind}{topic}封顶多少
{kind}{topic}谁来管
{kind}中{topic}要多久
{kind}{topic}有木有
{kind}{topic}原文甩来
{kind}{topic}念一段听听
{kind}{topic}是几多
{kind}{topic}到底归哪方
{kind}{topic}老说不清 你给我句准话
{kind}{topic}咋处理
{kind}{topic}写哪了
{kind}对{topic}卡多严
{kind}把{topic}放第几条了
{kind}给{topic}留口子没有
{kind}提{topic}了么
{kind}讲{topic}讲了几行
{kind}说{topic}说到什么份上
{kind}管{topic}叫啥 反正找那条
{kind}涉及{topic}统统摘给我
{kind}约定{topic}没约定
{kind}关于{topic}白话说说
{kind}到{topic}那页帮我停下
{kind}有{topic}字样吗
{kind}没{topic}这说法吧
{kind}漏{topic}了吗
{kind}删{topic}了还是没删
{kind}末尾{topic}写的什么鬼
{kind}前头{topic}后头又写别的 哪个为准
{kind}当中{topic}谁说了算
{kind}里面{topic}几个意思
{kind}附带{topic}不带
{kind}光{topic}就占半页 讲的啥
{kind}连{topic}都没写?
{kind}单就{topic}摘出来
{kind}还提了{topic}呢 哪条
{kind}凭啥{topic}归我们 看原话
{counterparty}{topic}咋算 咱合同
{counterparty}{topic}问过三遍了 合同里到底写没写
{counterparty}{topic}老扯皮 协议原话拿来
{counterparty}{topic}合同上给几天
{counterparty}{topic}签的时候咋讲的
{counterparty}那头{topic}要赔不 翻翻合同
{counterparty}合同{topic}搞快点查
{counterparty}协议{topic}有冇得
{counterparty}里头{topic}哪一款 就那份合同
{counterparty}签的{topic}作不作数
{counterparty}跟我们{topic}谁担着 合同写明了没
{counterparty}老找茬{topic}合同给撑腰不
{counterparty}欠着款还提{topic} 合同咋定的
{counterparty}催{topic}催疯了 合同那条呢
{counterparty}要改{topic} 原合同怎么个写法
{counterparty}说{topic}咱同意过 合同为证 找找
{counterparty}问{topic}我答不上 合同在你那儿
{counterparty}嫌{topic}太苛刻 合同里有多苛刻
{counterparty}不认{topic} 把合同那段拍他脸上
{counterparty}认{topic}不 看双方签的字
{counterparty}把{topic}推给我们 合同允许它推么
{counterparty}拿{topic}压价呢 合同原句
{counterparty}因为{topic}要告我们 协议里占理不
{counterparty}咬住{topic}不松口 合同真这么写?
{counterparty}客诉提到{topic} 合同依据发我
{counterparty}采购小姑娘问{topic} 合同第几条呀
{counterparty}法务盯着{topic} 咱合同措辞严谨不
{counterparty}老总微信问{topic} 我咋按合同回
{counterparty}财务拿{topic}卡付款 合同支持她吗
{counterparty}司机赖着不走 说{topic}没谈好 合同看一眼
{counterparty}的{topic}合同里能砍不
{counterparty}的合同{topic}那行字念念
跟{counterparty}签的{topic}几号起算
跟{counterparty}签的合同{topic}哪个出钱
跟{counterparty}写了{topic}没写 合同找找看
跟{counterparty}扯{topic}扯一上午 合同甩给他
跟{counterparty}当年定{topic}定成啥样 合同上
和{counterparty}打官司要用{topic} 合同那段
和{counterparty}讲好{topic}的呀 合同呢
与{counterparty}约定{topic}之合同原句请示下
同{counterparty}签嘅合约{topic}点计
同{counterparty}份约讲{topic}讲咗乜
给{counterparty}承诺{topic}没有 合同上
给{counterparty}答复{topic}得有依据 合同第几条来着
被{counterparty}问住了 {topic}咱合同允许吗
让{counterparty}别急 {topic}我先翻合同
替{counterparty}垫的钱算{topic}里不 合同口径
向{counterparty}主张{topic} 合同有根据没
对{counterparty}来说{topic}松还是紧 看协议
就{counterparty}那单{topic}合同怎么兜底
按{counterparty}合同{topic}走哪个流程
照{counterparty}的协议{topic}能拖几天
当着{counterparty}的面念{topic} 合同那段给我准备好
等{counterparty}回话前先看{topic} 合同原样发
怪{counterparty}没说清{topic} 白纸黑字在合同哪
气死{counterparty}又拿{topic}说事 合同到底站哪边
会上{counterparty}甩出{topic} 我懵了 合同有这茬?
合同讲{topic}没讲
合同说{topic}说得明白不
合同提{topic}提了几嘴
合同有{topic}算我输 有吗
合同对{topic}睁只眼闭只眼?
合同给{topic}设上限没
合同到{topic}这儿咋断了 后半句呢
合同把{topic}甩给谁了
合同关于{topic}咬文嚼字那句
合同涉及{topic}几处
合同约定{topic}按天还是按月
合同算{topic}含税不含
合同管{topic}不管
合同{topic}允许不允许嘞
合同{topic}归甲还是归乙
合同{topic}封不封顶
合同{topic}超了咋罚
合同{topic}起止
合同{topic}谁先动手谁后付钱
合同{topic}能商量不
合同{topic}有例外没
合同{topic}咋个兑现
合同{topic}签死了还是活的
合同{topic}坑不坑
合同{topic}能反悔吗
合同{topic}落谁头上
合同{topic}一字一句报我
合同{topic}拷给我
合同{topic}贴这儿
合同{topic}截一段
合同{topic}摆哪嘎达了
合同{topic}啷个整
合同{topic}咋弄咧
合同{topic}弄啥嘞写的
合同{topic}么子意思
合同{topic}何里搞
合同{topic}哪能讲法啦
合同{topic}点搞啊老细催紧
合同{topic}系咪冇写
合同{topic}有伐啦侬讲
合同{topic}中不
合同{topic}木写吧
合同{topic}咋整啊老铁急眼了
合同{topic}多钱
合同{topic}多咱到头
合同{topic}恁给俺念念
合同{topic}几时算完
合同{topic}有得谈冇
合同{topic}做么事写恁长
合同{topic}晓得在哪块不
合同{topic}ok不ok
合同{topic}how long
合同{topic}cap是几
合同{topic}谁pay
合同{topic}quote一下
合同{topic}allowed吗
合同{topic}wording怪怪的 原文?
hetong{topic}zenmexie
合痛{topic}在那条
合同{topic}怎末规订
合同{topic}月定多少
合同{topic}元文
合同{topic}允不允徐
协议{topic}这三个字五个字的在哪
协议里{topic}谁先谁后
协议管不管{topic}呀妈呀
协议把{topic}写给谁看的 内容呢
签的那堆纸里{topic}算啥
签字那页前面{topic}讲的啥来着
签过字的{topic}还能变不
签约时{topic}拍胸脯的 合同落实没
咱签的{topic}吃不吃亏
我签了啥{topic}我都不知道 合同快看
当时签{topic}谁点的头 合同原话
白纸黑字签了{topic}没
{topic}合同老说不明白
{topic}合同到底站谁那边
{topic}合同几天为限
{topic}合同谁买单
{topic}合同让不让
{topic}合同写进去没写进去
{topic}约定在合同哪个犄角旮旯
{topic}涉及哪几条 合同
{topic}算不算违反合同
{topic}归合同哪章管
{topic}有说法没 咱那合同
{topic}提过没得 合同头
{topic}讲多细 合同里
{topic}念 合同 快
{topic}抄 合同里的 一个字别少
{topic}按合同走是走哪条
{topic}翻合同翻到手软没见着
{topic}要多久才行 合同上
{topic}是几多 合约上面
{topic}卡在哪条上了 合同啊
{topic}咋弄 签的时候没细看合同
{topic}要不要先书面通知 合同规定呢
{topic}出问题了厂里停线 合同谁兜
{topic}超期五天 合同怎么个罚法
{topic}被客户骂惨了 合同怎么护着我
{topic}对方不认 合同截图
{topic}领导要 合同摘要别给 给原句
{topic}{kind}有交代没
{topic}{kind}在第几页躺着
{topic}{kind}怎么一句没有
{topic}{kind}里封顶吗
{topic}这{kind}允许几次
{topic}我们{kind}咋兜的
{topic}见不见得着 那{kind}里
{topic}{counterparty}要的 合同哪条
{topic}{counterparty}合同允许不
{topic}{counterparty}老问 协议给个说法
{topic}{counterparty}那本合同算谁的账
{topic}咱跟{counterparty}签了多少
{topic}要跟{counterparty}掰扯 合同原句来
{topic}是{counterparty}出还是咱出 合同
{topic}和{counterparty}怎么落到合同上的
{counterparty}{kind}{topic}谁吃亏
{counterparty}{kind}{topic}查
{counterparty}的{kind}{topic}几日内
{counterparty}{kind}里头{topic}管到啥时候
{counterparty}{kind}提{topic}没
{counterparty}这{kind}把{topic}写哪了
{kind}跟{counterparty}签的{topic}咋赔
{kind}{counterparty}版{topic}怎么说
{kind}是{counterparty}起草的 {topic}坑我没
{kind}给{counterparty}看过 {topic}它挑刺 原文呢
和{counterparty}的{kind}{topic}第几条啊喂
同{counterparty}签{kind}写{topic}未
{topic}在{counterparty}{kind}里讲透没
{topic}{kind}{counterparty}三样对上号 原文给我
客户投诉电话还没挂 {kind}里{topic}咋讲
老板拍桌子了 跟{counterparty}的合同{topic}谁签的 写啥
工地吵起来了{topic}合同归总包还是分包
货压港了{topic}合同让谁掏
装修师傅堵门要钱 {topic}合同咋规定
门店店员被顾客缠住 合同里{topic}给个话术依据
审计蹲会议室 {kind}{topic}条号报来
律师按小时收费 快 {topic} 合同
我开车呢 合同{topic}念给我 慢点念
厂里机器趴窝 {counterparty}说{topic}不包 合同包不包
代账会计问合同{topic}入哪月 原文怎么写
仓库漏水了 {kind}把{topic}算房东头上没
供货断了三天 {topic}合同能罚{counterparty}不
吵归吵 合同{topic}是死的 给我看
先说结论 合同{topic}允许还是禁止
别跟我讲人情 讲{topic} 讲合同
我记性差 合同{topic}签了几个月来着
对了合同 嗯 {topic} 谁负责来着
那个那个 {kind} 那个{topic} 咋说
不是价格是{topic} 合同里的
不对 我要{topic}不要付款方式 {kind}里
说岔了 不问发票 问{topic} {counterparty}合同
{sent}发的合同{topic}咋约
{sent}发的{topic}那版合同 原句
{sent}签发{kind}{topic}算几天
{sent}寄{counterparty}的合同{topic}允不允
{sent}给{counterparty}发合同提{topic}没提
{sent}那份{kind}{topic}谁扛
{sent}那份合同{topic}被客户挑刺 原样给我
{sent}发走的合同把{topic}写丢了没
{sent}邮出去的{kind}讲{topic}讲几条
{sent}发{counterparty}{kind}{topic}咋个算
{sent}传真的合同管{topic}不
{sent}咱发的协议{topic}限多久
{sent}发给{counterparty}的协议{topic}能退不
{sent}快递那份合同 {topic} 谁写的 写的嘛
{sent}发出的{kind}对{topic}松不松
{sent}发合同那会儿{topic}定多少
{sent}小刘发的合同{topic}错字没 念念
{sent}发{topic}已改的合同了吧 改成啥
{sent}发的{kind}里头{topic}封几个点
{sent}发过去的合同{counterparty}说{topic}没写 真没?
{counterparty}{sent}收到的合同{topic}那句
{counterparty}{sent}那份{kind}{topic}怎样
{counterparty}吵着要{sent}合同里的{topic}
{counterparty}{sent}签的{topic}合同咋写
{kind}{sent}发的{topic}给几日
{kind}是{sent}发的 {topic}谁担
合同{sent}发的 {topic}允许吗
合同{sent}寄的 {topic}多少封顶
{topic}{sent}发的合同里咋弄
{topic}{sent}那份{kind}有没得
{topic}在{sent}发的协议里归谁
{topic}我{sent}发{counterparty}的合同写了几成
翻{sent}发的{kind}找{topic}
查{sent}合同{topic}原句
拿{sent}发客户的合同{topic}来对
把{sent}寄出合同的{topic}抄下来
按{sent}发的{kind}{topic}该谁
客户闹{topic} 我们{sent}发的合同咋防的
客户不服 {sent}发他的合同{topic}摆着呢吧
老板问{sent}发的合同{topic}吃亏没
就{sent}发{counterparty}那本合同 {topic} 念
咱{sent}发的合同{topic}木有?
俺{sent}发嘞合同{topic}弄清没
我哋{sent}发嗰份合约{topic}点
我伲{sent}发个合同{topic}有伐
爬了半天聊天记录 {sent}发的{kind} {topic} 哪句
对账对到{topic}卡壳 {sent}发的合同口径呢
{sent}发的合同跟{topic}沾边的就一句吧 哪句
{sent}寄给人家的{kind}{topic}谁点头才行
{sent}老板亲自发的合同{topic}让步没有
{sent}发{counterparty}合同约定{topic}几个工作日
{sent}交到{counterparty}手上的{kind}{topic}有坑没
{topic}怎么又吵 {sent}发的{kind}不是讲明了么
{topic}那会儿咋谈的我忘光 合同{sent}发的
{topic}{counterparty}不认账 {sent}发它的合同白写了?
{kind}{topic}是不是{sent}发出去前改过 现在啥样
{counterparty}说{sent}收着的合同{topic}模糊 哪儿模糊
合同里{topic}归口哪家 {sent}发的那本哈
车间催料催命 {sent}发的合同{topic}允许拖几天
急用{topic} 合同是{sent}发给{counterparty}那份
顾客在柜台闹 {sent}发的{kind}提{topic}没得
因为{topic}扣了我们钱 {sent}发{counterparty}的{kind}让扣吗
`)

export const EDGES_CLAUSES_EN = lines(`
{topic} works how under the contract
{topic} falls on whom, contract says
{topic} gets settled which way in our agreement
{topic} sits where in the contract
{topic} runs how long per the signed deal
{topic} kicks in when, going by the contract
{topic} allowed or banned, contract
{topic} capped, contract?
{topic} applies to us or them, check the agreement
{topic} costs who, contract wise
{topic} ends when under what we signed
{topic} reads how in the {kind}
{topic} binds {counterparty} or just us, contract
{topic} changed or same, contract as signed
{topic} missing from the contract or am i blind
{topic} means what in the agreement
{topic} needs notice? contract knows
{topic} belongs to which article, {kind}
{topic} says {counterparty} pays, no? check contract
{topic} survives the contract ending or not
{topic} hits us how hard, {kind}
{topic} got teeth in the contract?
{topic} who handle ah, contract side
{topic} how many days one, the {kind}
{topic} can or cannot, contract lah
{topic} is there in agreement na?
{topic} as agreed in contract, do tell sir
{topic} was agreed how, kindly see contract with {counterparty}
{topic} stands in contract where please
{topic} must who make, contract
{topic} innit, what've we signed up to
{topic} y'all signed, lemme see that contract text
{topic} wat says contrat
{topic} contarct wher
{topic} agreemnt txt
{topic} per {kind} thx
{topic} n be quick, contract wording
{topic} lol did we really sign that, contract text
{topic} ffs, which para of the contract
{topic} rn from the {counterparty} contract
{topic} atm in our {kind}?
{topic} tho? {counterparty} agreement
{topic} exact lines, {kind}
{topic} unedited from the agreement
{topic} straight off the page, {counterparty} contract
{topic} nothing else, contract copy, drop it in chat
{topic} as printed in the {kind}
{topic} letter by letter out of the contract
{topic} in full, contract, meeting's already started
{topic} raw text, agreement, cfo breathing down my neck
{topic} out of the {counterparty} contract, on speaker in a minute
{topic} screenshot or text from the contract, either will do
{topic} quote, {kind}, the customer is on line two
{topic} and which page, contract, driver's idling
the contract, {topic}, who carries it
the {kind}, {topic}, any limit
the agreement, {topic}, first sentence only
our contract, {topic}, are we covered
that contract, {topic}, did legal water it down
contract with {counterparty}, {topic}, how strict
deal we signed, {topic}, whose problem
paper {counterparty} signed, {topic}, what's promised
so, {topic}, in the contract, yes or no
well, {topic}, going by the {kind}, is on whom
look, {topic}, contract, find it
ok, {topic}, agreement, shoot
listen, {topic}, what did we sign
hmm, {topic}, was it in the {kind} at all
sorry, {topic}, not shipping, contract please
honestly, {topic}, is our contract any use there
again, {topic}, contract, {counterparty} won't drop it
yes, {topic}, the one {counterparty} signed for
basically, {topic}, contract, how bad
{counterparty} keeps asking about {topic}, what did we put in the contract
{counterparty} insists {topic} favours them, agreement text?
{counterparty} denies {topic} ever got signed, find it
{counterparty} calls {topic} unfair, how does the contract phrase it
{counterparty} mentioned {topic} twice on the call, are we bound by contract
{counterparty} raised {topic} in the complaint, contract position?
{counterparty} wants {topic} gone, show me it in the agreement
{counterparty} walked out over {topic}, what do the signed papers hold
{counterparty} emailed {topic} in caps lol, contract bit?
{counterparty} claims {topic} covers weekends, contract agree?
{counterparty} refuses {topic} flat, can the contract force them
{counterparty} invoiced us citing {topic}, is that in the contract
{counterparty} says {topic} verbal only, anything signed
{counterparty} broke {topic} i think, check agreement
{counterparty} skipped {topic} and smiled, what's the contract remedy
{counterparty} audit team, {topic}, article number in the {kind}
{counterparty} {topic} contract
{counterparty} {topic} who pays, agreement
{counterparty} {topic} how long, signed one
{counterparty} {topic} permitted? contract
{counterparty} agreement {topic} text
{counterparty} contract {topic} limit
{counterparty} deal {topic} terms signed
{counterparty} paper {topic} please, the signed contract
{counterparty} {kind} {topic} where
{counterparty} {kind} {topic} in full
{counterparty} {kind} says {topic} is whose job
{counterparty} driver shouting {topic} at the gate, contract?
{counterparty} shop manager, {topic}, agreement, she's waiting
{counterparty} uncle very angry over {topic}, contract how say
{counterparty} people are asking {topic}, kindly check agreement
{counterparty} folks brought up {topic}, contract answer?
{counterparty} lawyers love {topic}, how'd we draft it in the contract
{counterparty}, contract, {topic}, go
{counterparty}: {topic}? the agreement i mean
{counterparty}'s {topic} in that {kind}
{counterparty}'s contract {topic} loose or tight
{counterparty}'s signed copy on {topic}
{counterparty}'s accountant halts payment over {topic}, contract on her side?
{kind} {topic} how much
{kind} {topic} whose
{kind} {topic} copy
{kind} {topic} days?
{kind} covers {topic} or skips it
{kind} mentions {topic} where exactly
{kind} puts {topic} on tenant, vendor, who
{kind} treats {topic} as ours or {counterparty} problem
{kind} lets {topic} slide? or no such luck
{kind} silent on {topic} again?
{kind} gives {topic} how many lines
{kind} with {counterparty} has {topic} or no
{kind} for {counterparty}, {topic}, cap
{kind} from {counterparty}, skim it for {topic}
{kind} we signed, {topic}, worst case
{kind} on my lap, coffee on page 9, {topic} was there, retype
{kind}, page whatever, {topic}
contract {topic} who
contract {topic} until when
contract {topic} percent?
contract {topic} ok or not ok
contract {topic} stays or goes
contract has {topic} nailed down?
contract on {topic} pls mate
contract defines {topic} as
contract bans {topic}?
contract caps {topic} at
contract re {topic} with {counterparty}
contract v {counterparty} {topic}
agreement {topic} any
agreement touches {topic} anywhere
agreement splits {topic} between us how
signed anything on {topic} with {counterparty}
signed {topic} away, did we? check contract
did the contract give {topic} an end date
does signing with {counterparty} mean {topic} is ours
can {counterparty} dodge {topic} under the contract
will the {kind} save us on {topic}
is {topic} optional by contract
is {topic} spelled out or left fuzzy in the agreement
must we honour {topic} contractually, {counterparty} side quiet
who wrote {topic} into the contract and how's it go
which contract article has {topic} in
where'd {topic} go in the {kind}
how come {topic} isn't in the contract, or is it
how tight is our contract on {topic}
what page of the {kind} is {topic} hiding on
why would {counterparty} quote {topic}, is it truly in our contract
whose headache is {topic}, says the agreement
when we signed {counterparty}, was {topic} included
pull contract text {topic}
dig {topic} out, {counterparty} contract
grab {topic} off the {kind}
read {counterparty} contract {topic} slow, i'm writing
fetch agreement lines on {topic} ty
type out {topic} exactly as the contract has it
dictate {topic} from the {kind}, i'm at the wheel
check with the {kind} if {topic} ok
locate {topic} {counterparty} agreement
customers complain daily, staff clueless, so contract on {topic}
our tenant flooded the flat, {kind}, {topic}
goods stuck at customs and the contract's {topic}?
crane broke, site closed, who eats it, {topic}, agreement with {counterparty}
small claims on thursday, need the signed {topic}
the buyer is crying in reception, contract, {topic}
payroll frozen till i prove {topic}, contract with {counterparty}
lunch is over, judge is back, {kind}, {topic}
client threatens to fire me, one question, contract, {topic}
before i reply all, what did we sign for {topic}
my uncle the landlord says read the {kind}, {topic}
auditor's pencil is tapping, agreement paragraph on {topic}
shouting match in the yard, all about {topic}, contract please
not payment, not delivery, i need {topic} of the contract
meant {topic} not tax, the {kind}
forget freight, contract, {topic}
wrong one, i want {topic}, the agreement with {counterparty}
ignore price, look at {topic} in {counterparty} contract
{topic} in contract sent {sent}
{topic} wise, the {kind} sent {sent}
{topic} terms we sent {counterparty} {sent}, contract
{topic} complaint came, contract went out {sent}, are we safe
{topic} wasn't in the contract i sent {sent}, was it
{topic}, contract mailed {sent}, who bears it
{topic} says who, {kind} we sent {sent}
{topic} as sent {sent} in the agreement
{sent} contract we sent, {topic}, limit?
{sent} we sent {counterparty} a contract, {topic} inside or not
{sent} sent {kind}, {topic}, how many days
{sent}, the contract that went to {counterparty}, {topic}
contract sent {sent} {topic} where
contract we sent out {sent}, {topic} who pays
contract {counterparty} was sent {sent}, {topic}, whose side
contract went out {sent}, boss doubts {topic}, prove it
agreement sent {sent} has {topic} or forgot
agreement dispatched {sent}, {topic}, one line answer
agreement for {counterparty}, sent {sent}, {topic} permitted?
{kind} sent {sent} {topic} text
{kind} sent to {counterparty} {sent}, {topic}
{kind} mailed {sent}, {topic}, cannot find sia
{counterparty} got our contract {sent}, {topic} upset them, wording
{counterparty} contract, sent {sent}, {topic} cap
{counterparty} {kind} sent {sent} {topic} allowed?
{counterparty} lost what we sent {sent}, needs {topic} of the contract
we sent a contract {sent} and {topic} blew up, text
i posted the {kind} {sent}, typo in {topic} maybe, show
sir contract was sent {sent}, {topic} is mentioned or no
find me the contract sent {sent}, the {topic} lines
customers moan on {topic}, what we sent {sent}, the contract, says
pls see agreement sent {sent} to {counterparty}, {topic} who bear
was {topic} in the {kind} that left here {sent}
did the contract sent {sent} fix {topic}
how'd we phrase {topic}, {counterparty} contract sent {sent}
who owns {topic} going by the contract sent {sent}
my desk is chaos, contract sent {sent}, {topic}, help
lawyer rings at 3, {topic}, {counterparty} agreement sent {sent}
invoice fight, {topic}, {kind}, sent {sent} i believe
pub landlord moans {topic} unclear, agreement sent {sent}, is it
{topic} row again, dig up the contract sent {sent}
{topic} for {counterparty}, the {kind} we sent {sent}, retype it
{topic} bind us? contract was sent {sent}
cannot sleep, did i put {topic} in the agreement sent {sent}
{counterparty} returned the contract sent {sent} with {topic} circled, why
{kind}, {topic}, {counterparty}, sent {sent}, quick
hotel wifi is dead, text me {topic} of the contract sent {sent}
new partner asks, the contract sent {sent}, {topic} ours to fix?
what'd {topic} end up as, {kind} sent out {sent}
`)
