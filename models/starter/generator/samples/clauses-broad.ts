/**
 * The breadth of what people say when they ask for a clause: the thing asked for among particles, verbs and
 * question words, parties and kinds of contract in front, behind and between. `[…]` is a given topic, `<…>` a
 * given party.
 */
import { splitOfEntity } from '../split.ts'
import { lines } from '../words/words.ts'

const NAMED = /\{(?:topic|counterparty)=([^:]*):/g

/** The templates with names in their slots; none with a name that training must not hold. */
export const withNames = (text: string): string[] =>
  lines(text)
    .map((line) =>
      line
        .replaceAll(/\[([^\]]+)\]/g, '{topic=$1:$1}')
        .replaceAll(/<([^>]+)>/g, '{counterparty=$1:$1}'),
    )
    .filter((line) =>
      [...line.matchAll(NAMED)].every(([, name = '']) => splitOfEntity(name) === 'train'),
    )

export const BROAD_CLAUSES_ZH = withNames(`
合同里{topic}写了木有
合同里{topic}写清楚没
合同里{topic}写死了没
合同里头{topic}有没得
合同里头{topic}提过一嘴没
合同里{topic}咋约定的来着
合同里{topic}这块咋弄
合同上{topic}是咋个说法
合同上白纸黑字{topic}咋写
合同中{topic}到底咋定
合同里{topic}有数不
合同里{topic}这条在不在
合同里{topic}藏哪条了
合同里哪条管{topic}
合同里哪一段讲的{topic}
合同里有哪条写{topic}的
合同里对{topic}卡得严不严
合同里对{topic}有啥讲究
合同里对{topic}咋要求
合同里对{topic}有没有松口
合同里就{topic}扯了啥
合同里{topic}原话是啥
合同里{topic}原封不动发我
合同里{topic}一字不落念下
合同里{topic}抄一下给我
合同里{topic}截一段
合同关于{topic}那句咋讲
合同跟{topic}搭边的那段
翻合同 {topic}在哪
翻翻合同里{topic}哪条
查合同 看{topic}有没
找合同里{topic}的话
对一下合同{topic}
核一下合同{topic}咋写
看下合同{topic}别搞错了
合同我忘了 {topic}咋写的
合同丢了 {topic}怎么说来着
合同太长 {topic}第几条
签完就忘 {topic}咋约定的
没带合同 {topic}写的啥
{topic}合同里咋讲
{topic}合同里扯没扯
{topic}合同咋约的
{topic}合同有没有白纸黑字
{topic}咱合同里咋定
{topic}按合同咋算
{topic}按合同是谁的事
{topic}合同说了算 咋说的
{topic}有没有写进合同
{topic}写进合同没
{topic}到底写没写合同里
{topic}这茬合同咋讲
{topic}这档子事合同咋写
{topic}这事儿合同里有吗
{topic}上头合同咋约定
{topic}方面合同松不松
{topic}那句话合同里咋写
{topic}相关的合同原文
{topic}原文 合同
{topic}原话 合同里的
{topic}怎么个约定法
{topic}咋约定哒
{topic}咋写哩
{topic}咋个写的嘛
{topic}点写㗎合同
{topic}哪能约定额
{topic}写木写
{topic}有写没
{topic}第几章第几条
{topic}是哪条来着
{topic}条文
{topic}条文贴一下
{topic}约定原文
{topic}约定发我
{topic}怎么约的
{topic}的规矩合同里咋写
{topic}的说法合同在哪条
老板问{topic} 合同怎么说
老板要看{topic}那条
老板让我找{topic}条款
老板怕{topic}吃亏 合同咋写
法务要{topic}原文
法务在核{topic} 合同第几条
财务问{topic}咋约定
财务要付款 先看{topic}怎么写
审计要{topic}条款原文
律师问{topic}在合同哪条
销售问{topic} 合同有没有
客户闹{topic} 合同咋写的
客户赖账 {topic}咋约定的
对方不认{topic} 合同原话发我
对方律师咬着{topic}不放 合同咋写
对方说没有{topic} 合同写没写
供应商扯{topic} 看看合同
房东提{topic} 合同咋说
甲方又提{topic} 合同里有没
吵起来了 {topic}合同咋定的
打官司用 {topic}原文
回邮件要引{topic}原话
写函件用 {topic}那条原文
开会前要 {topic}条款
谈判要用 {topic}合同咋写
写总结要抄{topic}那条
{counterparty}那份 {topic}咋写
{counterparty}那份里{topic}写没写
{counterparty}那份合同{topic}卡得严不
{counterparty}那份对{topic}咋讲
{counterparty}那家{topic}咋约的
{counterparty}那家的合同 {topic}
{counterparty}那家签的{topic}有谱没
{counterparty}这家合同{topic}哪条
{counterparty}他们家{topic}咋签的
{counterparty}他们那份{topic}怎么写
{counterparty}那边{topic}写了啥
{counterparty}那边合同{topic}咋定
{counterparty}那边问{topic}咋约定
{counterparty}那边要是扯{topic} 合同咋写
{counterparty}那边要是不认{topic}呢 合同原话
{counterparty}要是拿{topic}说事 咱合同咋写
{counterparty}老说{topic} 合同有这条吗
{counterparty}老拿{topic}卡我们 合同怎么写的
{counterparty}老催 {topic}合同怎么约定
{counterparty}硬说没{topic} 合同呢
{counterparty}一直问{topic} 帮看合同
{counterparty}的人来了 {topic}合同哪条
{counterparty}来电话 问{topic}怎么写的
{counterparty}发函了 说{topic} 合同原话给我
{counterparty}跟咱签的{topic}咋写
{counterparty}跟咱签的合同 {topic}在哪
{counterparty}跟我们合同里的{topic}
{counterparty}和咱们 {topic}咋约定的
{counterparty}签的时候{topic}怎么说的
{counterparty}签过{topic}没
{counterparty}合同{topic}
{counterparty}合同{topic}原文
{counterparty}合同{topic}有没有
{counterparty}合同里{topic}咋个说
{counterparty}合同里{topic}几条
{counterparty}合同里头{topic}咋整
{counterparty}合同上{topic}谁说了算
{counterparty}的{topic}在哪条
{counterparty}的{topic}咋约
{counterparty}的{topic}写没写进去
{counterparty}的合同对{topic}怎么卡
{counterparty} {topic} 原文
{counterparty} {topic} 咋写
{counterparty}/{topic}
{counterparty}-{topic}条款
{counterparty}?{topic}咋写
{counterparty}啊 {topic}条款
{counterparty}嘛 {topic}咋约的
跟{counterparty}签的{topic}是哪条
跟{counterparty}签的 {topic}写了木有
跟{counterparty}那份{topic}
跟{counterparty}那份合同 {topic}咋讲
跟{counterparty}签合同时{topic}咋谈的
跟{counterparty}当初{topic}咋约定
跟{counterparty}掰扯{topic} 合同咋说
跟{counterparty}闹翻了 {topic}怎么约定
和{counterparty}那合同 {topic}严不严
和{counterparty}签的协议{topic}咋写
和{counterparty}合作 {topic}怎么约定的
咱跟{counterparty} {topic}咋写的
咱和{counterparty}签的{topic}
咱跟{counterparty}的合同里有{topic}没
俺们和{counterparty}那份 {topic}咋整的
阿拉跟{counterparty}签的 {topic}哪能讲
同{counterparty}份合约 {topic}点写
同{counterparty}签嗰份 {topic}有冇写
给{counterparty}的那份{topic}怎么定
给{counterparty}发的合同 {topic}咋说
发给{counterparty}的 {topic}写哪了
{topic} {counterparty}那份
{topic} {counterparty}那家
{topic} 跟{counterparty}咋约的
{topic}呢 {counterparty}的
{topic}呀 {counterparty}那份合同的
{topic}咋写 跟{counterparty}签的那个
{topic}咋定的 {counterparty}那边
{topic}要看{counterparty}那份合同
{topic}是不是写了 {counterparty}的合同
{topic}这条 {counterparty}签了没
{topic}这块 跟{counterparty}怎么说的
{topic}在{counterparty}合同第几条
{topic}在{counterparty}那份里怎么写
{topic}的话 {counterparty}合同咋讲
就{topic} 和{counterparty}咋定的
关于{topic} {counterparty}那份咋写
关于{topic}嘛 跟{counterparty}的合同
说到{topic} {counterparty}合同咋约定
问个{topic} {counterparty}家的
不是{!counterparty} 是{counterparty} {topic}咋写
{!counterparty}哦不 {counterparty}的{topic}
{!counterparty}的看过了 {counterparty}的{topic}呢
{!counterparty}那份不用 要{counterparty}那份 {topic}
{counterparty}的{topic} 不是{!counterparty}的
{counterparty} 对{=counterparty} {topic}咋约定
那个 嗯 {counterparty} {topic}
{!topic}不看 看{topic} 合同里的
{!topic}那条有了 {topic}那条呢
不问{!topic} 问{topic}咋约定
{!topic}...不是 {topic}条款
{!topic}说错了 是{topic} 合同咋写
{topic} {=topic}那条 合同
{topic}啊就{=topic} 合同咋写
{kind}{topic}咋写
{kind}{topic}咋约定的
{kind}{topic}写没写
{kind}{topic}哪条
{kind}{topic}原文
{kind}的{topic}卡得严不
{kind}的{topic}咋讲
{kind}里{topic}咋整
{kind}里{topic}写了木有
{kind}里{topic}几条几款
{kind}里头{topic}咋个说法
{kind}里头有没有提{topic}
{kind}里哪条说{topic}
{kind}上{topic}怎么写
{kind}对{topic}怎么讲
{kind}就{topic}咋定的
{kind}那份 {topic}呢
{kind}我忘了 {topic}咋写
{kind}翻一下 {topic}
{kind}啊 {topic}在哪
{kind}?{topic}咋写
{kind}/{topic}
那份{kind} {topic}咋约
那个{kind} {topic}写了啥
咱那{kind} {topic}哪条
公司{kind}里{topic}怎么说
看{kind} {topic}
翻{kind}的{topic}
{topic} {kind}里的
{topic} 那份{kind}
{topic}呢 {kind}咋写
{topic}咋约定 {kind}
{topic}按{kind}怎么算
{topic}在{kind}里写了没
{topic}归{kind}哪条
{topic}是不是在{kind}里
{topic}这块{kind}咋说
关于{topic} {kind}咋讲
{counterparty}{kind} {topic}
{counterparty}{kind}{topic}咋写
{counterparty}{kind}里{topic}哪条
{counterparty}那份{kind} {topic}
{counterparty}那份{kind}里{topic}咋写
{counterparty}那家的{kind} {topic}写没写
{counterparty}的{kind}对{topic}咋讲
{counterparty}的{kind} {topic}在哪
{counterparty}签的{kind} {topic}咋定
跟{counterparty}那{kind} {topic}
跟{counterparty}签的{kind}里有{topic}没
跟{counterparty}的{kind} {topic}严不严
和{counterparty}{kind}里{topic}怎么说
咱跟{counterparty}的{kind} {topic}咋约
{kind} {counterparty}的 {topic}
{kind} 跟{counterparty}签的 {topic}咋写
{kind} {counterparty}那份 {topic}哪条
{topic} {counterparty} {kind}
{topic} {counterparty}的{kind}
{topic}咋写 {counterparty}那份{kind}
{topic}呢 跟{counterparty}的{kind}
{topic}在{counterparty}{kind}哪条
{topic}怎么约定 {kind} {counterparty}
{sent}那份合同 {topic}
{sent}那份 {topic}咋写
{sent}发的那个 {topic}哪条
{sent}发出去的 {topic}怎么约
{sent}发走的合同{topic}写没写
{sent}寄的合同 {topic}咋讲
{sent}邮过去的合同里{topic}
{sent}签发的合同{topic}在哪
{sent}给客户的合同 {topic}咋定
{sent}给人家发的合同 {topic}
{sent}给{counterparty}那份 {topic}咋写
{sent}给{counterparty}发的 {topic}
{sent}发{counterparty}的合同 {topic}哪条
{sent}跟{counterparty}那份 {topic}
{sent}的{kind} {topic}咋写
{sent}发的{kind} {topic}
{sent}发的{kind}里有没有{topic}
{sent}给{counterparty}的{kind} {topic}
{sent}那份{kind} {topic}原文
{counterparty} {sent}那份 {topic}
{counterparty} {sent}发的 {topic}咋约
{counterparty}{sent}的{kind} {topic}
{kind} {sent}发的 {topic}
{kind} {sent}那份 {topic}在哪
{topic} {sent}那份
{topic} {sent}发的合同
{topic}咋写的 {sent}发的那份
{topic} {sent}给{counterparty}的
{topic}哪条 {sent}发的{kind}
{topic}呢 {sent}发给{counterparty}的{kind}
我们{sent}发的 {topic}咋说
咱{sent}发给{counterparty}的 {topic}写了没
刚想起{sent}发的合同 {topic}咋写
[尾款]压几天 合同
[货款]压几天啊 跟{counterparty}
[账期]给几天 {counterparty}那份
[账期]卡得紧不紧 合同里
[质保金]扣多少 合同
[质保金]啥时候退 {counterparty}的合同
[押金]退不退 {kind=lease:租约}
[押金]咋退 {kind=lease:租约}里
[押金]扣多少 {kind=lease:租房合同}
[水电费]谁掏钱 {kind=lease:租房合同}
[物业费]算谁头上 {kind=lease:租约}
[物业费]谁掏 {kind=lease:租房协议}
[装修]让不让 {kind=lease:租房合同}咋写
[转租]让不让 {kind=lease:租约}
[免租期]给几个月 {kind=lease:租约}
[涨租]一年涨几回 {kind=lease:租房合同}
[维修]找谁 {kind=lease:租赁合同}
[提前退租]罚几个月 {kind=lease:租房合同}
{kind=lease:租约}的[押金]咋约定
{kind=lease:租房的合同}[租金]哪天交
{kind=lease:租厂房那份}[维修]归谁
[源代码]给不给 {kind=software:开发协议}
[源代码]归哪家 {kind=software:开发合同}
[源码]交不交 跟{counterparty}的{kind=software:开发协议}
[需求变更]加不加钱 {kind=software:开发合同}
[验收]卡得严不严 {kind=software:软件合同}
[上线]拖了咋罚 {kind=software:开发协议}
[bug修复]包多久 {kind=software:软件合同}
{kind=software:做系统那份合同}[验收]几天
{kind=software:开发那份}[里程碑]咋排
[保密期]几年 {kind=nda:NDA}
[保密期限]多久 {kind=nda:保密协议}
[泄密]罚多少 {kind=nda:保密协议}
[例外情形]有哪些 {kind=nda:nda}
{kind=nda:NDA}里[保密信息]咋定义
{kind=nda:保密那份}[销毁]咋写
{kind=nda:保密的协议}[违约金]多少
[响应时间]几小时 {kind=service:维保}
[响应时间]写几小时 {kind=service:维保合同}
[备件]谁掏钱 {kind=service:维保协议}
[驻场]几个人 {kind=service:服务合同}
[差旅费]谁报 {kind=service:服务合同}
[停机]咋扣 {kind=service:运维合同}
{kind=service:服务那份合同}[人员更换]咋写
[最低采购量]多少 {kind=purchase:采购框架}
[返利]给几个点 {kind=purchase:框架协议}
[价格调整]一年几次 {kind=purchase:采购合同}
[缺货]咋赔 {kind=purchase:采购框架}
{kind=purchase:采购框架}里[返点]咋算
{kind=purchase:进货那份}[验货]几天
[定金]退不退 {kind=sale:买卖合同}
[退货]让不让 {kind=sale:买卖合同}
[运费]谁掏钱 {kind=sale:销售合同}
[安装]包不包 {kind=sale:设备销售合同}
{kind=sale:买卖那份}[交货]拖了咋整
{kind=sale:供货协议}[包装]有啥要求
[运费]谁掏钱 合同
[运费]谁掏钱 跟{counterparty}的
[税费]谁背 合同里
[律师费]谁出 打官司的话 合同咋写
[滞纳金]一天多少 合同
[滞纳金]咋算 {counterparty}
[违约金]扣多少 {counterparty}那份
[违约金]封顶不 合同
[违约金]高得离谱吧 合同咋写
[逾期]罚多少 跟{counterparty}签的
[逾期付款]一天罚几个点 合同
[迟交]扣多少 {counterparty}的合同
[延期]要赔不 合同里
[工期]拖了咋办 合同
[工期]几天 {counterparty}那份
[交货期]几天 跟{counterparty}签的
[交货]晚了赔不赔 {counterparty}
[验收]几天内得弄完 合同
[验收]不过咋整 {counterparty}那份
[发票]几个点的 合同
[发票]先开还是后开 {counterparty}
[预付款]付几成 合同
[预付款]给几成 跟{counterparty}
[尾款]啥时候给 {counterparty}那边
[尾款]凭啥不给 合同咋写
[定金]打多少 合同上
[付款]分几笔 {counterparty}合同
[付款方式]咋约的 {counterparty}那家
[退货]几天内能退 合同
[换货]谁出运费 合同咋写
[保修]包几年 {counterparty}
[质保]几年 合同
[质保期]从哪天起 跟{counterparty}的合同
[保险]谁买 合同
[不可抗力]算不算疫情 合同
[不可抗力]都包括啥 合同里
[仲裁]在哪打 合同
[管辖]哪个法院 {counterparty}那份
[解约]要提前说不 合同
[解除]咋弄 跟{counterparty}签的
[终止]提前几天 {counterparty}合同
[续约]自动的不 合同
[自动续期]有没有 {counterparty}那份
[涨价]让不让 跟{counterparty}
[独家]签没签 {counterparty}
[独家]锁几年 合同
[竞业限制]管几年 合同
[挖人]罚多少 合同咋写
[分包]行不 {counterparty}那份
[转让]行不行 合同
[知识产权]归谁家 合同
[知识产权]是我们的不 {counterparty}
[商标]能不能用 合同
[通知]发邮件算不算 合同
[加班费]谁付 {counterparty}
[培训]包几次 合同
[样品]要不要钱 {counterparty}
[损耗]算谁的 合同
[赔偿]封顶多少 合同
[责任上限]多少 跟{counterparty}
[连带责任]有没 合同
[生效]从哪天 合同
[有效期]到啥时候 {counterparty}合同
[附件]有几个 合同
[语言]以哪个为准 合同
`)

export const BROAD_CLAUSES_EN = withNames(`
{topic}, word for word, contract
{topic} word for word please, {counterparty}
word for word, the {topic} clause
word for word what does it say on {topic} in the {kind}
quote me the {topic} part
quote me {topic} from the contract
quote me {counterparty}'s {topic} clause
quote me {topic} out of the {kind}
verbatim {topic} clause pls
verbatim, {topic}, {counterparty} contract
exact wording of {topic} in the contract
exact text on {topic}, {kind}
copy paste the {topic} clause
paste {topic} from the {counterparty} contract
spell out what we agreed on {topic}
read out {topic} from the contract
read me what the contract has on {topic}
how do we word {topic} in the contract
how did the contract put {topic}
how's {topic} phrased in the contract
how strict is the contract on {topic}
how strict is {counterparty}'s contract about {topic}
how tight is {topic} in the {kind}
how does {topic} work under the contract
how does {topic} work per the {kind}
how are we covered on {topic}, contract wise
are we covered for {topic} in the contract
are we safe on {topic} w/ {counterparty}
are we stuck with {topic} in the {kind}
did we nail down {topic} with {counterparty}
did we write {topic} into the contract
did we write anything on {topic} for {counterparty}
did {counterparty} sign off on {topic}
did {counterparty} agree to {topic} in the contract
did the contract mention {topic}, i forget
does the contract spell out {topic}
does the contract cover {topic} at all
does {counterparty}'s paper say anything on {topic}
does {counterparty} owe us {topic} under the contract
does the {kind} spell out {topic}
does the {kind} even mention {topic}
is {topic} written down in the contract
is {topic} in {counterparty}'s contract
is {topic} covered w/ {counterparty}
is {topic} part of the {kind}
is there wording on {topic} with {counterparty}
what we signed with {counterparty}, {topic}
what we signed with {counterparty} on {topic}
what we agreed with {counterparty} for {topic}
what we have in writing on {topic}
what we have in writing with {counterparty} re {topic}
what's in writing on {topic}, {kind}
what did the contract promise on {topic}
what did we commit to on {topic} w/ {counterparty}
what did {counterparty} commit to on {topic}
what does our paper say on {topic}
what are we bound to on {topic} in the contract
what are {counterparty}'s obligations on {topic}
what article has {topic}, {counterparty}
what number is the {topic} clause
what's {counterparty}'s {topic} like
what's the {kind}'s {topic}
what's the {kind}'s take on {topic}
what's the contract's {topic} clause
the {kind}'s {topic}
the {kind}'s {topic} clause
the {kind}'s {topic}, word for word
the contract's {topic}
our contract's {topic} part
{counterparty}'s {topic}
{counterparty}'s {topic}?
{counterparty}'s {topic} terms
{counterparty}'s {topic} wording pls
{counterparty}'s {kind}, {topic}
{counterparty}'s {kind}: {topic} clause
{counterparty}'s contract, {topic} bit
{counterparty}'s contract on {topic}
{counterparty}'s paperwork, {topic}
{counterparty} contract: {topic}
{counterparty} contract: what about {topic}
{counterparty} contract - {topic}, which article
{counterparty} contract, where's {topic}
{counterparty} deal, {topic}
{counterparty} deal: {topic} wording
{counterparty} paper, {topic}
{counterparty} agreement, {topic}, clause no.
{counterparty} on {topic}, contract
{counterparty} re {topic}
{counterparty} / {topic}
{counterparty} keeps whining about {topic}, what did we sign
{counterparty} keeps bringing up {topic}, clause?
{counterparty} claims there's no {topic}, check the contract
{counterparty} says {topic} isn't in there, is it
{counterparty} just called about {topic}, contract says?
{counterparty} wants out, {topic} clause
{counterparty} is late, what's in the contract on {topic}
{counterparty} is being difficult about {topic}, quote the contract
if {counterparty} pushes back on {topic}, what's the clause
if {counterparty} refuses {topic}, contract wording
in case {counterparty} asks, {topic} clause
before i call {counterparty}, {topic} in the contract
before i sign, {topic} in the {kind}
meeting {counterparty} at 3, {topic} clause
on the phone w/ {counterparty}, {topic}, where in the contract
lawyers want {topic}, {counterparty} contract
legal needs {topic} word for word
legal needs the {kind}'s {topic}
finance asks about {topic} w/ {counterparty}
boss wants {topic} from the {counterparty} contract
boss asks what we said on {topic}
auditor wants the {topic} clause, {kind}
for an email, {topic} clause of the {kind}
for my reply to {counterparty}: {topic} wording
for court, {topic} verbatim
landlord brings up {topic}, what does the {kind=lease:lease} say
client is fighting over {topic}, contract?
supplier disputes {topic}, contract wording
they deny {topic}, contract says what
they say {topic} is optional, contract?
the contract w/ {counterparty}, {topic} part
the contract with {counterparty} has what on {topic}
the deal with {counterparty}, {topic}
the paper we signed with {counterparty}: {topic}
the one with {counterparty}, {topic} clause
the one for {counterparty}, what about {topic}
the {kind} for {counterparty}, {topic}
the {kind} for {counterparty}, is {topic} in it
the {kind} with {counterparty}: {topic}
the {kind} we did with {counterparty}, {topic}
the {kind}, {topic} part
the {kind}, where's {topic}
the {kind} on {topic}
the {kind} re {topic}
{kind}, anything on {topic}
{kind}, {topic}, which clause
{kind}: where's {topic}
{kind}: {topic} with {counterparty}
{kind} for {counterparty}, {topic}
{kind} of {counterparty}: {topic}
{kind} {topic} wording
{kind} {topic} word for word
{kind} / {topic}
{topic} / {kind}
{topic} / {counterparty}
{topic} in {counterparty}'s {kind}
{topic} in {counterparty}'s paper
{topic} in what we signed with {counterparty}
{topic} in the deal with {counterparty}
{topic} under the {kind}
{topic} under the {counterparty} contract
{topic} per {counterparty}'s contract
{topic} per our {kind}
{topic} according to the contract
{topic} according to the {kind} with {counterparty}
{topic} as agreed with {counterparty}
{topic} as written in the {kind}
{topic} from the {kind}
{topic} from {counterparty}'s contract
{topic} language in the contract
{topic} language, {kind}
{topic} provision
{topic} provision in the {kind}
{topic} provisions, {counterparty}
{topic} article, contract
{topic} article number pls
{topic} sentence in the contract
{topic} text pls, {counterparty}
{topic} w {counterparty}
{topic}?? {counterparty} contract
{topic} yes or no, {kind}
{topic}, {counterparty}'s
{topic}, {counterparty} deal
{topic}, the {counterparty} one
{topic}, the {kind}
{topic}, our {kind} w/ {counterparty}
{topic}, what did we sign with {counterparty}
{topic}, which article of the {kind}
{topic} - {kind} - {counterparty}
{topic}: contract?
about {topic}, {counterparty} contract
about {topic}, what's in the {kind}
as for {topic}, the contract says?
as to {topic}, {counterparty}
regarding {topic} in {counterparty}'s {kind}
on {topic}, {counterparty} contract
on {topic} what did we sign
re {topic}, {kind}
re: {topic} ({counterparty})
concerning {topic}, contract with {counterparty}
look in the contract for {topic}
look through the {kind} for {topic}
dig up {topic} in {counterparty}'s contract
dig out the {topic} clause
hunt down the {topic} clause, {counterparty}
grab me {topic} from the {kind}
fetch {topic} clause, {counterparty} contract
point me to {topic} in the contract
point me to the {kind}'s {topic}
scan the contract for {topic}
remind me what we agreed on {topic}
remind me of {topic} w/ {counterparty}
lost my copy, what's {topic} in the contract
forgot what {counterparty}'s contract has on {topic}
can't remember {topic} in the {kind}
{sent}'s contract, {topic}
sent {sent}, {topic} clause
sent to {counterparty} {sent}, {topic}
the contract that went out {sent}, {topic}
the contract that went to {counterparty} {sent}: {topic}
the {kind} that went out {sent}, {topic}
the {kind} sent {sent}, is {topic} in it
the one sent {sent}, {topic}
the one we mailed {sent}, what about {topic}
what went out {sent} on {topic}, contract
we sent {counterparty} a contract {sent}, {topic} in it?
we sent a {kind} {sent}, {topic}?
{topic} in the contract that went out {sent}
{topic} in the {kind} sent {sent}
{topic}, contract sent {sent}
{topic}, the one we sent {counterparty} {sent}
{counterparty}, sent {sent}, {topic}
{counterparty}'s contract from {sent}, {topic}
{kind} from {sent}, {topic}
{kind} sent to {counterparty} {sent}: {topic}
not {!counterparty}, {counterparty}: {topic}
{!counterparty}, sorry, {counterparty}, {topic} clause
{!counterparty} i've seen, now {counterparty}'s {topic}
{counterparty}'s {topic}, not {!counterparty}'s
not {!topic}, {topic}, in the contract
{!topic}... no, {topic} clause
i meant {topic} not {!topic}, contract
{topic}, yes {=topic}, {counterparty} contract
who pays [shipping] in the contract
who eats the [bank fees], {counterparty} contract
who covers [repairs], {kind=lease:lease}
who's on the hook for [damage], {kind=lease:rental agreement}
who owns the [source code], {kind=software:dev agreement}
who owns the [IP] w/ {counterparty}
how much is the [deposit], {kind=lease:lease}
how much [notice] do we give, {kind=lease:the lease}
how much [penalty] if we're late, {counterparty}
how long is the [warranty] per contract
how long is [confidentiality], the {kind=nda:NDA} w/ {counterparty}
how fast is [support response], {kind=service:msa}
how many days for [payment], {counterparty}
how often can they [raise prices], {kind=purchase:framework agreement}
the {kind=nda:nda}'s [exceptions]
the {kind=nda:nda}'s [term], years?
the {kind=service:msa}'s [liability cap]
{kind=service:msa} [indemnity]
{kind=service:msa}, [termination], how many days
{kind=lease:lease}'s [early exit]
{kind=lease:office lease}, [subletting] ok?
{kind=software:software deal} [acceptance testing]
{kind=software:dev contract}'s [milestones]
{kind=purchase:framework}'s [minimum order]
{kind=sale:sales contract}, [returns], how many days
{kind=sale:supply deal} [late delivery] fine
is [overtime] billed extra, {counterparty}
is [travel] on us, contract
is [training] included, {counterparty}'s contract
when is the [balance] due, contract
when's the [final payment] due, {counterparty}
where do we [arbitrate], contract
which court has [jurisdiction], {counterparty} contract
do they get [exclusivity] in the contract
do we get a [refund], {kind=service:service contract}
do we get our [deposit] back, {kind=lease:lease}
can {counterparty} [raise the price], contract
can {counterparty} [walk away] early, contract?
can they [poach our staff], contract
any [price lock] w/ {counterparty}
any [non-compete] in the {kind=service:consulting agreement}
[late fees] per day, contract?
[late fees], how much, {counterparty}
[force majeure], does a strike count, contract
[auto renewal], yes or no, {counterparty}
[spare parts], who pays, {kind=service:maintenance contract}
`)
