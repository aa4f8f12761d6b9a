const email = /[\w.+-]+@[\w-]+(\.[\w-]+)+/
/** UK numbers as people write them: 01632 960123, 0117 496 0123, +44 7700 900123. Ten or eleven digits from a 0 or +44. */
const phone = /(?<![\d/])(?:\+44[\s-]?(?:\(0\))?|\(?0)[1-37](?:[\s()-]{0,2}\d){8,9}(?![\d/])/
const nhsNumber = /(?<!\d)(\d{3})[ -](\d{3})[ -](\d{4})(?!\d)|\bNHS\D{0,12}(\d{10})(?!\d)/i
const street =
  /\b\d{1,4}[a-z]?,? (?:[\p{L}'’]+ ){1,3}(?:street|road|avenue|lane|close|drive|way|crescent|court|gardens|place|terrace|grove|rd|st|ave)\b/iu
const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i

/** What kind of personal detail a piece of free text seems to hold, in words; undefined for none. Cautious, so that few are wrong. */
export function personalDetail(text: string): string | undefined {
  if (text.length < 8 || !/[\d@]/.test(text)) return undefined
  if (email.test(text)) return 'an e-mail address'
  if (holdsNhsNumber(text)) return 'an NHS number'
  if (phone.test(text)) return 'a telephone number'
  if (street.test(text) && postcode.test(text)) return 'an address'
  return undefined
}

/** Ten digits that are grouped as an NHS number is, or called one, and whose last is the check digit of the rest. */
function holdsNhsNumber(text: string): boolean {
  const found = nhsNumber.exec(text)
  if (!found) return false
  const digits = (found[4] ?? `${found[1]}${found[2]}${found[3]}`).split('').map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}
