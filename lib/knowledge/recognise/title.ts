import type { ParsedDocument } from '../parsed-document.ts'
import type { Recognised } from './recognised.ts'

/** A title stands among the first blocks, under a number or a mark of secrecy at most. */
const FIRST_BLOCKS = 12
const MAX_TITLE_LENGTH = 80

const TITLE_END =
  /(?:合同|协议|协议书|契约|订单|条款|制度|办法|规定|细则|规程|规范|手册|指南|政策|问答|常见问题|章程|备忘录|意向书|承诺书|通知|须知)(?:书)?(?:[（(][^（）()]{1,20}[)）])?$|\b(?:agreement|contract|lease|policy|handbook|manual|guide|faqs?|order|terms|memorandum|deed|undertaking)\b(?:\s*\([^()]{1,30}\))?$/i

/** What is printed over a title: 合同编号：…, 密级：…, Agreement No. … */
const NO_TITLE =
  /[:：]|^(?:合同)?编号|^密级|^机密|^绝密|^附件|^目录?$|\bNo\.\s|^confidential$|^page\b/i

/** What a program puts where a person gave no title. */
const EMPTY_TITLES =
  /^(?:untitled|无标题|文档\s*\d*|document\s*\d*|microsoft word\b.*|.*\.(?:docx?|wps|rtf|odt|pdf))$/i

/** The document's title: of its text, else of its properties, else of its file's name. */
export function recogniseTitle(
  { text, blocks, properties }: Pick<ParsedDocument, 'text' | 'blocks' | 'properties'>,
  fileName: string,
): Recognised<string> {
  const lines = blocks
    .filter(({ type, isContents }) => type === 'paragraph' && !isContents)
    .slice(0, FIRST_BLOCKS)
    .filter(({ start, end }) => end - start <= 2 * MAX_TITLE_LENGTH)
    .map(({ start, end }) => tidyTitle(text.slice(start, end)))
    .filter((line) => line !== '' && line.length <= MAX_TITLE_LENGTH)
  const named = lines.find((line) => TITLE_END.test(line) && !/[。：:]/.test(line))
  if (named !== undefined) return { value: named, source: 'text' }
  const given = properties.title?.trim() ?? ''
  if (given !== '' && !EMPTY_TITLES.test(given)) return { value: given, source: 'properties' }
  const first = lines.find((line) => !NO_TITLE.test(line) && !/[。；;]/.test(line))
  const start = blocks[0]?.start ?? 0
  if (
    first !== undefined &&
    text.slice(start, start + 2 * MAX_TITLE_LENGTH).includes(first.slice(0, 4))
  ) {
    return { value: first, source: 'text' }
  }
  return { value: fileName.replace(/\.[^.]{1,5}$/, ''), source: 'file-name' }
}

/** 借 款 合 同 and # 借款合同 as 借款合同. */
function tidyTitle(line: string): string {
  const plain = line.replace(/^\s*#{1,6}\s+/, '').trim()
  const isSpaced = /^(?:\p{Script=Han}[\s\u3000]+){2,}\p{Script=Han}$/u.test(plain)
  return isSpaced ? plain.replace(/[\s\u3000]+/g, '') : plain
}
