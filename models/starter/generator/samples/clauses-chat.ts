/** How people ask for clauses in a chat window: keywords, abbreviations, dialect, context around. */
import { lines } from '../words/words.ts'

/** Which contract, in a hurry. */
export const CHAT_WHERE_ZH = lines(`
合同
合同里
咱合同里
那个合同
{counterparty}合同
{counterparty}合同里
{counterparty}的合同
{counterparty}那份
{counterparty}那份合同
跟{counterparty}签的
跟{counterparty}的合同
和{counterparty}那份合同
与{counterparty}的协议
给{counterparty}的合同
咱跟{counterparty}的合同
{kind}
{kind}里
那个{kind}
咱们{kind}
{counterparty}{kind}
{counterparty}的{kind}
跟{counterparty}的{kind}
和{counterparty}签的{kind}
{sent}发的合同
{sent}那份合同
{sent}的{kind}
{sent}给{counterparty}的合同
{sent}发{counterparty}的{kind}
`)
export const CHAT_WHAT_ZH = lines(`
{}{topic}
{} {topic}
{},{topic}
{}:{topic}
{topic} {}
{topic},{}
{}{topic}呢
{}{topic}部分
{}{topic}那块
{}{topic}那块咋写
{}{topic}那块怎么说
{}{topic}这块
{}{topic}咋写
{}{topic}咋写的哇
{}{topic}咋约定的嘞
{}{topic}咋个写的
{}{topic}咋个约定嘛
{}{topic}咋整的
{}{topic}咋弄的
{}{topic}咋讲
{}{topic}点写
{}{topic}怎么写呀
{}{topic}怎么写哈
{}{topic}怎么写,急
{}{topic}怎么写,在线等
{}{topic}写的啥
{}{topic}写了啥子
{}{topic}说的啥
{}{topic}写没写
{}{topic}写了没
{}{topic}是啥规定
{}{topic}是啥
{}{topic}哪条
{}{topic}在哪条
{}{topic}第几条呀
{}{topic}原文发我
{}{topic}原话
{}{topic}条款发我下
{}{topic}条款~
{}{topic}条款,谢啦
{}{topic}条款 急
{}{topic}条款条款
{}有{topic}没
{}有没{topic}
{}有{topic}这条不
{}提没提{topic}
{}里头{topic}咋说
亲,{}{topic}怎么写的
亲 {}{topic}条款
麻烦,{}{topic}
麻烦瞅下{}{topic}
瞅瞅{}{topic}咋写
瞅一眼{}的{topic}条款
帮俺瞅瞅{}{topic}
俺想晓得{}{topic}咋约定
晓得{}{topic}咋写的不
侬看看{}{topic}怎么写
唔该,{}{topic}条款
急!{}{topic}怎么约定
查 {} {topic}
查{}{topic}
搜 {} {topic}
翻下{}{topic}那条
翻一翻{}{topic}咋写
调一下{}{topic}条款
我在开会快点,{}{topic}怎么写
我在开会,{}{topic}那条
客户在旁边,{}{topic}咋约定的
老板问,{}{topic}怎么写
老板问{topic},{}咋写的
法务催我,{}{topic}原文
谈判呢,{}{topic}怎么定的
{topic}怎么写 {}
{topic}咋约定 {}
{topic}条款,{}
{topic}条款 {}
{topic}在{}哪条
{topic}那块,{}咋说
{}{topic}怎么写,我在开会快点
{}{topic}咋写,对方等着呢
{}{topic}咋约定的,要回邮件
`)
export const CHAT_SHORT_ZH = lines(`
{topic}
{topic}?
{topic}呢
条款 {topic}
条款:{topic}
条款{topic}
{topic} 条款
{topic} 合同
{topic} 合同条款
{topic}合同条款
{topic}部分 合同
{topic}合同咋写
{topic}条款呗
{topic}条款咋写
{topic}条款哪条
{topic}条款看看
{topic}条款有没
{topic}条款条款
{topic}条款,快
{topic}合同里怎么说
合同 {topic} 怎么写
合同:{topic}
合同,{topic}
合同里{topic}
合同里有{topic}不
合同里头{topic}咋说的
合同上{topic}咋写
合同关于{topic}
{counterparty}{topic}
{counterparty},{topic}
{counterparty}:{topic}
{counterparty}{topic}条款
{counterparty} {topic} 条款
{counterparty} {topic} 合同
{counterparty}合同{topic}
{counterparty} {kind} {topic}
{counterparty}的{topic}咋签的
{counterparty}的{topic}咋约定
{counterparty}那边{topic}咋约定的
{counterparty}那家{topic}怎么签的
{counterparty}{topic}怎么写的
{topic} {counterparty}
{topic} 跟{counterparty}的
{topic},跟{counterparty}签的
{topic},和{counterparty}的合同
{topic} w/ {counterparty}
{topic}咋约定,跟{counterparty}的
{topic}怎么写的,{counterparty}那份
跟{counterparty}{topic}咋说的
和{counterparty}{topic}咋签
与{counterparty}{topic}怎么约定
给{counterparty}的{topic}咋写的
给{counterparty}那份,{topic}
跟{counterparty}签的时候{topic}咋定的
咱跟{counterparty}说好的{topic}是啥,看合同
{counterparty}问{topic},合同咋写的
{counterparty}说{topic}不对,合同怎么写
{counterparty}在吵{topic},瞅瞅合同
{topic} {kind}
{topic} 在{kind}
{kind} {topic} 条款
{kind}{topic}
{kind}:{topic}
{kind},{topic}那条
{kind} {counterparty} {topic}
{kind}里有{topic}不
{kind}里{topic}哪条
{kind}咋写{topic}的
{topic}部分,{kind}
{topic}要看{kind}哪条
{sent} 合同 {topic}
{sent}合同 {topic}
{sent}那份 {topic}
{sent}发{counterparty} {topic}
{sent}发的 {topic}条款
{sent}发给客户的,{topic}
{topic} {sent}发的合同
{topic},{sent}发{counterparty}那份
{topic}咋写的,{sent}那份{kind}
客户扯皮{topic},合同咋写的
客户问{topic}咋整,查下合同
甲方问{topic},瞅下合同
对方拿{topic}说事,合同咋约定
check下合同{topic}
合同的{topic} clause
`)
export const CHAT_WHERE_EN = lines(`
in contract
in the contract
in our contract
{counterparty} contract
in the {counterparty} contract
w/ {counterparty}
with {counterparty}
in contract w/ {counterparty}
in {counterparty}'s contract
in {counterparty} agreement
in {kind}
in the {kind}
in our {kind}
in {counterparty}'s {kind}
{kind} w/ {counterparty}
{counterparty} {kind}
in the contract sent {sent}
in the {kind} we sent {sent}
contract to {counterparty} {sent}
`)
export const CHAT_WHAT_EN = lines(`
{topic} {}
{topic} {}?
{topic} {} pls
{topic} {} asap
{topic} {} thx
{topic}, {}
{topic} - {}
{topic}?? {}
{topic} clause {}
{topic} clause {} pls
{topic} clause {} rn
{topic} clause, {}
{topic} part {}
{topic} section {}
{topic} terms {} plz
{topic} wording {}
{topic} rules {} btw
{topic} clause clause {}
{topic} {}, in a meeting
{topic} {}, my boss is asking
whats {topic} {}
whats the {topic} {}
whats our {topic} {}
whats it say about {topic} {}
whats it say abt {topic} {}
wats the {topic} clause {}
what does it say re {topic} {}
what do we say on {topic} {}
what about {topic} {}
hows {topic} {}
how is {topic} done {}
wheres {topic} {}
wheres the {topic} clause {}
where does it say {topic} {}
which clause is {topic} {}
which clause {topic} {}
clause on {topic} {}
clause for {topic} {} pls
clause abt {topic} {}
anything on {topic} {}
anything abt {topic} {}?
any {topic} clause {}
is there {topic} {}
is {topic} in there {}
do we have {topic} {}
did we put {topic} {}
did we agree {topic} {}
pls find {topic} {}
pls check {topic} {}
plz look up {topic} {}
check {topic} {}
find {topic} {}
search {topic} {}
pull up {topic} {}
gimme {topic} {}
gimme the {topic} clause {}
need {topic} {} asap
need the {topic} clause {}
send me the {topic} clause {}
can u find {topic} {}
can u check {topic} {}
could u pull the {topic} clause {}
lmk what it says on {topic} {}
u know the {topic} clause {}
btw {topic} {}?
ok and {topic} {}
my boss wants to know {topic} {}
legal is asking about {topic} {}
client on the phone, {topic} {}
in a meeting, {topic} {} quick
`)
export const CHAT_SHORT_EN = lines(`
{topic}?
{topic} clause?
{topic} clause pls
{topic} clause plz
{topic} clause asap
clause {topic}
clause: {topic}
clauses {topic}
contract: {topic}
contract - {topic}
contract {topic} clause
contract clause {topic}
{counterparty}: {topic}
{counterparty} - {topic}
{counterparty}, {topic}
{counterparty} {topic} clause
{counterparty} contract {topic}
{counterparty}'s {topic} clause
{counterparty} contract: {topic}?
{counterparty} wants to know {topic}, check the contract
{counterparty} is asking about {topic}, whats the contract say
{counterparty} is arguing about {topic}, what did we sign
contract w/ {counterparty}, {topic}
contract w/ {counterparty} - {topic}?
contract w {counterparty} {topic}
agreement w/ {counterparty}: {topic} pls
what did we sign w/ {counterparty} on {topic}
what did we agree w/ {counterparty} re {topic}
whats {counterparty}'s {topic}, per contract
whats the deal w/ {topic} in {counterparty}'s contract
{kind} - {topic}
{kind}, {topic}
{kind} {topic}
{kind} {topic} pls
{kind}: {topic}?
{kind} w/ {counterparty}, {topic}
{kind} {counterparty} {topic}
{counterparty} {kind} {topic}
{counterparty} {kind}: {topic}
does the {kind} have {topic}
does the {kind} say anything abt {topic}
does {counterparty}'s contract have {topic}
does our {kind} w/ {counterparty} cover {topic}
{sent} contract, {topic}
contract sent {sent} {topic}
contract from {sent}: {topic}
what we sent {sent}, {topic} clause
the one we sent {counterparty} {sent}, {topic}?
`)
