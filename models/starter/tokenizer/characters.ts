/**
 * Characters beyond ASCII that are one token each, whether or not the corpus holds them: the 3,755
 * common Chinese characters (GB2312 level 1), CJK punctuation, fullwidth forms and some symbols.
 */
export function listFixedCharacters(): string[] {
  const gb = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const text = gb.decode(new Uint8Array([row, column]))
      if (/^\p{Script=Han}$/u.test(text)) characters.push(text)
    }
  }
  for (let code = 0x3001; code <= 0x3017; code++) characters.push(String.fromCodePoint(code))
  for (let code = 0xff01; code <= 0xff5e; code++) characters.push(String.fromCodePoint(code))
  return [...characters, ...'¥°±×÷éüöäèáíóúñç–—‘’“”…·•€→↑↓①②③④⑤⑥⑦⑧⑨⑩℃%㎡²³№〇']
}

/**
 * Merges that make one token of each character: byte by byte from its beginning. They cannot join
 * two characters, since a lead byte only ever starts one.
 *
 * @param characters - single characters, each of 2–4 UTF-8 bytes
 * @param spell - spells a text in the byte alphabet
 */
export function mergeCharacters(
  characters: Iterable<string>,
  spell: (text: string) => string,
): [left: string, right: string][] {
  const merges = new Map<string, [string, string]>()
  for (const character of characters) {
    const bytes = spell(character)
    for (let length = 2; length <= bytes.length; length++) {
      merges.set(bytes.slice(0, length), [
        bytes.slice(0, length - 1),
        bytes.slice(length - 1, length),
      ])
    }
  }
  // All prefixes come before the characters that need them.
  return [...merges.values()].toSorted(([a], [b]) => a.length - b.length)
}
