/**
 * Lines of print as one text. A hyphen at a line's end is always part of the word in these reports ("decision-/making"),
 * so it stays and the next line follows without a space.
 */
export function joinLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    if (text === '') text = line.trim()
    else text += /[^\s]-$/.test(text) ? line.trim() : ` ${line.trim()}`
  }
  return text
}

/** Text as it is compared: straight quotes, one kind of dash, lower case, one space. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u0336|[\u2010-\u2015\u2212\u2500]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
