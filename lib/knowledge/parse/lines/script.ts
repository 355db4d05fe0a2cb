/** Chinese, Japanese and Korean characters with their punctuation: written without blanks between them. */
const CJK =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u{20000}-\u{3ffff}]/u
/** What must not begin a line. */
const CLOSING = /[、。，．：；！？）］｝〉》」』】〕”’…—·～,.:;!?)\]}%‰℃]/u
/** What must not end one. */
const OPENING = /[（［｛〈《「『【〔“‘([{￥¥$]/u

export const isCjk = (character = ''): boolean => CJK.test(character)
export const isClosing = (character = ''): boolean => CLOSING.test(character)
export const isOpening = (character = ''): boolean => OPENING.test(character)
/** Whether a line may end after it although no blank follows. */
export const breaksAfter = (text: string): boolean => /[-‐–—/\u00ad]$/u.test(text)

/** What ends a sentence, or leads to a list. */
export const endsSentence = (text: string): boolean =>
  /[。；：！？.;:!?][”’」』）)"']?$/u.test(text)

const CHINESE_NUMBER = '[〇零一二三四五六七八九十百千\\d]+'
const LABEL = new RegExp(
  `^(第${CHINESE_NUMBER}[编章节条款项]|附[件录表]${CHINESE_NUMBER}?|${CHINESE_NUMBER}[、．]|[（(](${CHINESE_NUMBER}|[a-z]|[ivx]+)[）)]|\\d+(\\.\\d+)+\\.?|\\d+[.)）]|[①-⑳]|(Article|ARTICLE|Section|SECTION|Clause|CLAUSE|Exhibit|EXHIBIT|Schedule|SCHEDULE|Annex|ANNEX|Appendix|APPENDIX) [\\dIVXA-Z]+|[a-z][.)]|[•●○▪■◆–-])([\\s：:.、]|(?<=[、．）)①-⑳])|$)`,
  'u',
)

/** The number or mark that a clause or an item of a list begins with, and what divides it from its words. */
export function findLabel(text: string): string | undefined {
  return LABEL.exec(text)?.[0]
}
