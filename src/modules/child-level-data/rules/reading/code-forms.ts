import type { CodeEntry } from '../lists/list-content.ts'
import { comparableCode, plainText } from './tidy-text.ts'

/** The ways in which a code list's values are known, each with the value's position in the list. */
export interface CodeForms {
  /** The form preferred, with straight quotes and single spaces. */
  readonly preferred: ReadonlyMap<string, number>
  /** Every other form that means one value only, in small letters. */
  readonly others: ReadonlyMap<string, number>
  /** Keys that are codes rather than words (WBRI, 3A, N1, U6), in small letters. */
  readonly codeKeys: ReadonlyMap<string, number>
}

/** Spelling to key, of one code list. */
export type Spellings = Readonly<Record<string, string>>

const LETTER = /^[a-z]{1,2}\d?\)\s*/
const KEY_OF_CODE = /^(?:[a-z]{0,2}\d{1,2}[a-z]?|[A-Z]{3,4})$/i
/** Keys of one list that would pass for codes by their shape but are words. */
const isCode = (key: string) => KEY_OF_CODE.test(key) && (/\d/.test(key) || key === key.toUpperCase())

/**
 * Works out the forms of a code list (specification, section 1, "How values really look"): by key first, then words, then
 * letter with its bracket; `spellings` are known variants, ours and those that the council confirmed. A form that could
 * mean two values means none.
 */
export function codeForms(entries: readonly CodeEntry[], ...spellings: readonly Spellings[]): CodeForms {
  const positions = new Map<string, number>()
  entries.forEach(({ key }, index) => {
    if (!positions.has(key)) positions.set(key, index)
  })
  const at = (key: string) => positions.get(key) ?? -1
  const preferred = new Map(entries.map(({ key, value }) => [plainText(value), at(key)]))
  const others = new Map<string, number>()
  const fill = (forms: readonly [string, number][]) => {
    for (const [form, position] of unambiguous(forms)) if (!others.has(form)) others.set(form, position)
  }
  fill(
    spellings.flatMap((each) =>
      Object.entries(each).map(([form, key]): [string, number] => [comparableCode(form), at(key)]),
    ),
  )
  fill(entries.map(({ key }) => [comparableCode(key), at(key)]))
  fill(entries.flatMap(({ key, value }) => withoutLetter(value).map((form): [string, number] => [form, at(key)])))
  fill(entries.map(({ key, value }) => [wordsOnly(key, value), at(key)]))
  fill(entries.flatMap(({ key, value }) => letterOf(value).map((letter): [string, number] => [letter, at(key)])))
  others.delete('')
  const codeKeys = new Map(entries.filter(({ key }) => isCode(key)).map(({ key }) => [key.toLowerCase(), at(key)]))
  return { preferred, others, codeKeys }
}

function unambiguous(forms: readonly [string, number][]): [string, number][] {
  const meanings = new Map<string, number>()
  for (const [form, position] of forms) {
    const before = meanings.get(form)
    meanings.set(form, before === undefined || before === position ? position : -1)
  }
  return [...meanings].filter(([, position]) => position >= 0)
}

/** A value without its letter and bracket, which some have. */
export function withoutLetter(value: string): string[] {
  const text = comparableCode(value)
  return [text, text.replace(LETTER, '')]
}

function letterOf(value: string): string[] {
  const letter = LETTER.exec(comparableCode(value))?.[0].trim()
  return letter === undefined ? [] : [letter]
}

/** `N1 - Abuse or neglect` is `abuse or neglect`; a value without words beside its key is nothing. */
function wordsOnly(key: string, value: string): string {
  const [, bare = ''] = withoutLetter(value)
  const small = comparableCode(key)
  return bare.startsWith(small) ? bare.slice(small.length).replace(/^[\s:-]+/, '') : bare
}
