/** How many characters are not blank: in a PDF, blanks are drawn or left out as it comes. */
export const countInk = (text: string): number => text.replaceAll(/\s/g, '').length
