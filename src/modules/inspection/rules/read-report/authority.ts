import { plainText } from './printed-text.ts'
import type { ListedAuthority } from './report-lists.ts'

/** Words as names are compared: no hyphens or full stops, "&" as "and". */
function nameWords(text: string): string {
  return ` ${plainText(text)
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9']+/g, ' ')
    .replace(/'s\b/g, '')
    .trim()} `
}

/**
 * The authorities that a printed phrase names, by their names and aliases as whole words. A name inside a longer one
 * does not count: "North East Lincolnshire" does not name Lincolnshire. `on` is the day of the inspection; an authority
 * that was abolished before is not meant.
 */
export function authoritiesIn(
  phrase: string,
  listed: readonly ListedAuthority[],
  on: string | null,
): ListedAuthority[] {
  const words = nameWords(phrase)
  const found = listed
    .filter(({ until }) => until === null || on === null || on <= until)
    .flatMap((authority) =>
      [authority.name, ...authority.aliases].flatMap((name) => places(words, nameWords(name), authority)),
    )
  const outer = found.filter((one) => !found.some((other) => other !== one && contains(other, one)))
  return [...new Set(outer.map(({ authority }) => authority))]
}

interface Place {
  authority: ListedAuthority
  from: number
  to: number
}

function places(words: string, name: string, authority: ListedAuthority): Place[] {
  const found: Place[] = []
  for (let from = words.indexOf(name); from !== -1; from = words.indexOf(name, from + 1)) {
    found.push({ authority, from, to: from + name.length })
  }
  return found
}

function contains(outer: Place, inner: Place): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from
}
