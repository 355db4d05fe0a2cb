/** As long as what they stand for, in UTF-16 code units. */
const RAISED = new Map(
  [...'0123456789-−+()'].map((sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺⁽⁾'.charAt(at)]),
)
/** 2, -3, 1), [1], 1,2: powers, and marks of notes. */
const NUMBERS = /^[([]?[-−+]?\d+(?:[,，、;–-] ?\d+)*[)\]]?$/

/** Raised numbers as what they are: 30 days with the mark of note 1 behind the number must not become 301 days, nor m² m2. */
export const raiseDigits = (text: string): string =>
  NUMBERS.test(text.trim()) ? text.replace(/\S/g, (sign) => RAISED.get(sign) ?? sign) : text

export const isRaised = (sign: string): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(sign)
