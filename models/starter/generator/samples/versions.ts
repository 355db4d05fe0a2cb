/** The sample tool `compare_versions`: what was changed in a contract. */
import type { Family, Json, Language } from '../family.ts'
import { toText } from '../json-text.ts'
import type { Random } from '../random.ts'
import { lines, words } from '../words/words.ts'
import { clauseWords } from './clause-words.ts'
import { clauses } from './clauses.ts'

const QUESTIONS_ZH = lines(`
{counterparty}那份合同两版{topic}哪里不一样
{kind}新旧两稿{topic}差在哪
{kind}两个版本的{topic}有啥不一样
{kind}改版以后{topic}变了没
跟{counterparty}签的新合同,{topic}比老的改了什么
{counterparty}的合同第二版把{topic}改成啥了
{counterparty}发回来的修改稿,{topic}动了哪里
{counterparty}改过的那版{topic}怎么变了
和{counterparty}的{kind},{topic}前后有什么变化
与{counterparty}的{kind}里{topic}改了哪些
我们给{counterparty}的{kind}重发过一次,{topic}改了啥
{topic}新旧版差别,{counterparty}那份
{topic}改了什么,{kind}
{topic}这块两版对比一下
合同改稿里{topic}改没改
合同重签之后{topic}有变动吗
对比两版合同的{topic}
对照旧版,{topic}现在怎么写
比较一下{kind}前后两版的{topic}
把{counterparty}合同里{topic}的改动列给我
{counterparty}偷偷改{topic}了吗
法务问{counterparty}那边{topic}是不是改过
老板想知道{kind}里{topic}跟上一版比动了没
上一版和这一版{topic}有什么出入
修订版里{topic}跟原来比呢,{counterparty}
{kind}修订了哪些{topic}的内容
{kind} {topic} 版本差异
{counterparty} {topic} 新老版本
{counterparty}合同 {topic} 改动
前后两份{kind}关于{topic}有哪些不同
新合同里{topic}是不是比原先更严了,{counterparty}的
{topic}从第一版到第二版改过没有,和{counterparty}的合同
我记得{topic}改过,{counterparty}哪版改的什么
怕被坑,{counterparty}新稿{topic}改哪了
{kind}里关于{topic}的条款,新版怎么改的
{counterparty}和我们的{kind},{topic}那条改成什么样了
看看{kind}第二稿的{topic}动了几处
{topic}条款前后改动,{counterparty}
合同两版之间{topic}条款有哪些变化?
与{counterparty}的合同,{topic}有什么改动?
`)
const QUESTIONS_EN = lines(`
what changed about {topic} in our contract with {counterparty}
What has changed in the {topic} of our agreement with {counterparty}?
What changed in the {topic} of the {kind} with {counterparty}?
What changed in {topic} since the first version of the {kind}?
Which changes did {counterparty} make to {topic}?
how does {topic} differ between the two versions of the {kind}
how is {topic} different in the new {counterparty} contract
Differences in {topic} between the old and the new {kind}
difference on {topic}, {counterparty}, old vs new
compare {topic} across both versions of the {kind}
Compare {topic} in the two versions we sent {counterparty}
did {counterparty} touch {topic} in their redline
did {topic} change in the new {kind}
Was {topic} changed in the second version of our contract with {counterparty}?
was anything changed around {topic} in the {counterparty} contract
has {topic} been amended in the {kind}
{counterparty} sent a new draft, what did they do to {topic}
{counterparty} contract: {topic}, what's new
{kind} v1 vs v2, {topic}
{topic}: before and after, {counterparty}
{topic} in version two of the {kind}, what's different
old wording vs new wording on {topic} in the {kind}
Show me how {topic} was revised in the contract with {counterparty}
show the edits to {topic} in the {kind}
the revised {kind}: what about {topic} is new
in our contract with {counterparty}, what was altered about {topic}?
In the {kind} with {counterparty}, how has {topic} changed?
is {topic} still the same in the new {counterparty} agreement
tell me what moved on {topic} between drafts
what's different about {topic} from the last version
What did we change about {topic} for {counterparty}?
what got changed on {topic} with {counterparty}, contract wise
legal asks if {topic} was revised in the {kind}
list the changes to {topic} in the agreement with {counterparty}
`)

const HEADS = words(
  '付款期限为 逾期每日按 质量保证期为 赔偿上限为 通知应当提前 押金为 验收应当在 保密期限为 每次提价不超过 响应时间为',
)
const AMOUNTS = words(
  '三十日。 十五日。 百分之五。 百分之零点三。 六个月。 二十四个月。 五个工作日。 7天。 两次。 48小时。 三十万元。 一年。',
)
const LABELS = {
  zh: { was: '改前:', is: '改后:', added: '新增:', removed: '删去:', moved: '位置变动。' },
  en: { was: 'Before: ', is: 'After: ', added: 'Added: ', removed: 'Removed: ', moved: 'Moved. ' },
} as const
/** How often both wordings are a few words; and of the others, how often they share nothing. */
const SHORT = 0.25
const NEW = 0.25
/** A figure of a clause. */
const FIGURE =
  /\d+|[一二三四五六七八九十]+(?=[个日月年倍次])|(?<=百分之|千分之|万分之)[一二三四五六七八九十点零]+/g
const NUMERALS = words('一 二 三 五 六 七 八 十 十二 十五 二十 二十四 三十 四十五 六十 九十')

/** Two wordings, or one that was added or removed, as the tool tells them. */
function toWords(was: string, language: Language, random: Random): string {
  const label = LABELS[language]
  const kind = random.next()
  if (kind < 0.12) return label.added + was
  if (kind < 0.2) return label.removed + was
  const moved = kind > 0.95 ? label.moved : ''
  if (language === 'zh' && random.chance(SHORT)) {
    const head = random.pick(HEADS)
    const [one = '', other = ''] = random.sample(AMOUNTS, 2)
    return `${moved}${label.was}${head}${one}${label.is}${head}${other}`
  }
  const reworded = random.chance(NEW) ? was : reword(was, random)
  const is = reworded === was ? clauseWords(language, random) : reworded
  return `${moved}${label.was}${was}${label.is}${is}`
}

/** The same with other figures, and a part less at times. */
function reword(text: string, random: Random): string {
  const figures = text.replaceAll(FIGURE, (figure) => {
    if (random.chance(0.4)) return figure
    return /\d/.test(figure) ? `${random.integer(1, 120)}` : random.pick(NUMERALS)
  })
  const parts = figures.split(/(?<=[,，;；])/)
  if (parts.length > 2 && (figures === text || random.chance(0.2)))
    parts.splice(random.integer(0, parts.length - 2), 1)
  return parts.join('').trim()
}

export const versions: Family = {
  names: words(
    'compare_versions contract_changes diff_contract hetong_bianhua compareContractVersions changed_clauses',
  ),
  descriptions: {
    zh: [
      '比较合同的新旧版本:合同里关于某个事项改了什么',
      '合同两个版本之间,某个事项改了哪里',
      '查合同改动:新版和旧版在某事项上有何不同',
      '合同修订对比',
    ],
    en: [
      'Compare the old and the new version of a contract: what changed about a topic',
      'What changed in a contract about a subject',
      'Differences between two versions of a contract',
    ],
  },
  // All but when it was sent, and which version.
  parameters: clauses.parameters.filter(({ slot }) => slot !== 'sent' && slot !== 'version'),
  questions: { zh: QUESTIONS_ZH, en: QUESTIONS_EN },
  result: (args, random) => {
    const clause = clauses.result(args, random) as Record<string, Json>
    const was = toText(clause['words'] ?? '')
    const language = /\p{Script=Han}/u.test(was) ? 'zh' : 'en'
    return { ...clause, words: toWords(was, language, random) }
  },
  answers: clauses.answers,
  ...(clauses.empty && { empty: clauses.empty }),
}
