import { plainText } from './tidy-text.ts'

/** A heading as it is printed, apart from spaces: what F07 holds to be exact. */
export function printedHeading(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/**
 * A heading for comparing without regard to capitals, spaces, quotation marks, a mark at its end or a doubled bracket
 * (specification, section 1, "How the peers find sheets and columns").
 */
export function comparableHeading(text: string): string {
  return printedHeading(plainText(text))
    .toLowerCase()
    .replace(/\)\)+$/, ')')
    .replace(/[\s?:*]+$/, '')
}

/** Its letters and figures alone, so that `Child_Unique_ID` and `DateOfContact` are known again. */
export function squeezedHeading(text: string): string {
  return comparableHeading(text).replace(/[^a-z0-9]/g, '')
}
