/** What the format of a number is made of. */
export interface Token {
  /** `date`: as `yyyy`; `digits`: of `0#?.,` and `E+`; `words`: a numeral system in which digits are written. */
  type: 'literal' | 'date' | 'digits' | 'general' | 'words'
  text: string
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\]|\[DBNum([12])\]|\[[^\]]*\]|(General)|(AM\/PM|A\/P|上午\/下午)|([0#?][0#?.,]*(?:E[+-][0#?]+)?|\.[0#?]+)|(y+|m+|d+|h+|s+(?:\.0+)?|e+|a{3,4})|(.)/gisu

/** @param section - of a format, without its condition */
export function readTokens(section: string): Token[] {
  return [...section.matchAll(TOKEN)].flatMap((match): Token[] => {
    const [, quoted, escaped, currency, elapsed, words, general, half, digits, date, other] = match
    const literal = quoted ?? escaped ?? currency ?? other
    if (literal !== undefined) return literal === '' ? [] : [{ type: 'literal', text: literal }]
    if (elapsed !== undefined) return [{ type: 'date', text: `[${elapsed.toLowerCase()[0]}]` }]
    if (words !== undefined) {
      const text = words === '1' ? 'chineseCountingThousand' : 'chineseLegalSimplified'
      return [{ type: 'words', text }]
    }
    if (general !== undefined) return [{ type: 'general', text: '' }]
    if (digits !== undefined) return [{ type: 'digits', text: digits }]
    if (half !== undefined) return [{ type: 'date', text: half.toLowerCase() }]
    return date === undefined ? [] : [{ type: 'date', text: date.toLowerCase() }]
  })
}
