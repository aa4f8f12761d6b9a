/** Spaces that are not plain ones, and characters that nobody sees (AA-F16). */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\v\f]/g
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const STRAY = /^ | $|[\u00a0\u2000-\u200f\u202f\u205f\u2060\u3000\u00ad\ufeff\t\r\n\v\f]/

/** Whether text has spaces at an end, or characters within that break a comparison and cannot be seen (AA-F16). */
export function hasStrayCharacters(text: string): boolean {
  return STRAY.test(text)
}

/** The text without stray characters: odd spaces become plain ones, unseen characters go, and the ends are bare. */
export function tidyText(text: string): string {
  return hasStrayCharacters(text) ? text.replace(UNSEEN, '').replace(ODD_SPACES, ' ').trim() : text
}

/** Tidied text with straight quotes and single spaces: two that differ only so are told alike. */
export function plainText(text: string): string {
  return tidyText(text)
    .normalize('NFKC')
    .replace(/[‘’‛ʼ`´]|â€™|â€˜/g, "'")
    .replace(/[“”„]|â€œ|â€/g, '"')
    .replace(/ {2,}/g, ' ')
}

/** `plainText` with every dash alike and in small letters, for comparing without regard to how it was typed. */
export function comparableText(text: string): string {
  return plainText(text)
    .replace(/[‐‑‒–—―−]|â€“|â€”/g, '-')
    .toLowerCase()
}

/** `comparableText` with colons and dashes alike: `C2: FCO`, `c2 - fco` and `C2–FCO` are told alike. */
export function comparableCode(text: string): string {
  return comparableText(text)
    .replace(/\s*[:-]+\s*/g, ' - ')
    .trim()
}
