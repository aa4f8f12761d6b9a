import { plainText } from './printed-text.ts'
import type { NationalFrameworkTag, ThemeTag } from './reading.ts'
import type { TagKind, Theme } from './report-lists.ts'

/** The themes that an item speaks of, each with the words that say so. Suggestions: a person may change them. */
export function themesOf(text: string, themes: readonly Theme[]): ThemeTag[] {
  const plain = plainText(text)
  return themes.flatMap(({ key, axis, name, words, judgement }) => {
    const matched = words.flatMap((word) => plain.match(wordPattern(word)) ?? [])
    return matched.length === 0 ? [] : [{ key, axis, name, words: [...new Set(matched)], judgement }]
  })
}

/** "assess*" is any word that begins so; words stand whole, and a hyphen may stand for a space. */
function wordPattern(word: string): RegExp {
  const pattern = plainText(word)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[ -]/g, '[ -]')
    .replace(/\*/g, "[a-z']*")
  return new RegExp(`(?<![a-z0-9])${pattern}(?![a-z0-9])`, 'g')
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six']
const REFERENCE =
  /\b(outcome|enabler|principle)s?\s+((?:one|two|three|four|five|six|\d)(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?:one|two|three|four|five|six|\d))*)\b/g

/** Ofsted's own references to the National Framework at the end of an item: "(Enabler 1)", "(Outcomes three and four)". */
export function nationalFrameworkTags(
  text: string,
  listed: readonly { kind: TagKind; number: number; name: string }[],
): NationalFrameworkTag[] {
  const brackets = plainText(text).match(/\([^()]*\)/g) ?? []
  return brackets.flatMap((words) =>
    [...words.matchAll(REFERENCE)].flatMap(([, kind, numbers = '']) =>
      (numbers.match(/\w+/g) ?? []).flatMap((word) => {
        const number = /^\d$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1
        const found = listed.find((one) => one.kind === kind && one.number === number)
        return found ? [{ kind: found.kind, number, name: found.name }] : []
      }),
    ),
  )
}
