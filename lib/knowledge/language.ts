/** So many characters tell which language a document is written in. */
const SAMPLE_LENGTH = 4000

/** The language that a text is written in: an English contract has the other party's Chinese name in it. */
export function detectLanguage(text: string): 'zh' | 'en' {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = sample.match(/[A-Za-z]{2,}/g)?.length ?? 0
  return han >= words ? 'zh' : 'en'
}
