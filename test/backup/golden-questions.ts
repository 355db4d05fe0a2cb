import type { Answer } from '../../lib/function/ai.ts'
import { TEST_KEY } from '../helpers/start-box.ts'

/** One of each of the sample's functions that read. */
const QUESTIONS: readonly (readonly [name: string, question: string])[] = [
  ['weather', '上海现在天气怎么样?'],
  ['weather', '北京今天热不热?'],
  ['sales-ranking', '上个月谁的销售额最高?'],
  ['contract-clauses', '租赁合同里押金是怎么规定的?'],
  ['quotes', '查一下给华兴机械的报价单'],
]

/** What a box answers: the words, and what they rest on. */
export async function askGolden(url: string, key = TEST_KEY): Promise<string[]> {
  const said: string[] = []
  for (const [name, question] of QUESTIONS) {
    const response = await fetch(`${url}/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify({ question }),
    })
    const { answer, calls } = (await response.json()) as Answer
    const runs = calls?.map(({ tool, arguments: given, result }) => ({ tool, given, result }))
    said.push(JSON.stringify({ status: response.status, answer, runs }))
  }
  return said
}
