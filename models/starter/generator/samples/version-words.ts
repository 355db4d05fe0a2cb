/** Which version of a contract is meant, as people say it. */
import type { Language } from '../family.ts'
import { lines, parts } from '../words/words.ts'

export const VERSIONS: Record<Language, string[]> = {
  zh: parts(
    '1.0|2.0|1.1|1.2|3.0|2.1|V1.0|V2.0|v1.0|v2|v1|V3|1.0版|2.0版|1.1版|3.0版|第一版|第二版|第三版|第四版|V1.2版',
  ),
  en: parts('1.0|2.0|1.1|3.0|v1|v2|V1.0|V2.1|v1.2|version 1|version 2|version 1.0|version 3'),
}

export const VERSION_QUESTIONS_ZH = lines(`
{version}的{kind}里{topic}怎么写的
{version}的{kind}里关于{topic}是怎么约定的?
{version}{kind}里{topic}是怎么规定的
{version}里{topic}怎么说
{version}的合同里{topic}条款
{version}的合同里关于{topic}的约定
{kind}{version}里{topic}怎么写
{kind}{version}的{topic}
{kind} {version} {topic}
{kind},{version},{topic}怎么约定的
和{counterparty}的合同{version}里{topic}是怎么写的
和{counterparty}的{kind}{version}里{topic}怎么约定
跟{counterparty}签的{kind}{version},{topic}条款
{counterparty}那份合同{version}里{topic}怎么写的
{counterparty}的合同{version}关于{topic}怎么说
{counterparty}合同{version} {topic}
{counterparty} {version} {topic}
查{version}的{topic}条款
查一下{kind}{version}里{topic}怎么写的
帮我看{counterparty}合同{version}里的{topic}
合同{version}里{topic}在第几条
合同{version}对{topic}怎么规定
{topic}在{version}里怎么写的
{topic},要{version}的
{topic}条款,{counterparty}合同的{version}
看{version}那份的{topic}
我要{version}里{topic}的原文
{version}当时{topic}是怎么定的
{version}中{topic}的约定是什么
法务要看{kind}{version}的{topic}
对方手里是{version},{topic}怎么写的
`)
export const VERSION_QUESTIONS_EN = lines(`
What does {version} of the {kind} say about {topic}?
what did {version} of the contract say about {topic}
What does {version} of our contract with {counterparty} say about {topic}?
{topic} in {version} of the {kind}
{topic} in {version} of the contract with {counterparty}
{counterparty} contract {version}: {topic}
{kind} {version} {topic}
{kind}, {version}, {topic} clause
Find the {topic} clause in {version} of the {kind}
How is {topic} worded in {version}?
show me {topic} in {version} of the {counterparty} contract
in {version} of the {kind}, what about {topic}
Which clause of {version} covers {topic}?
the wording on {topic} in {version} please
look up {topic} in {version} of our {kind} with {counterparty}
`)
