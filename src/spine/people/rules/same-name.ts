/** Words before a name that are not part of it. */
const titles = new Set(
  'mr mrs ms miss mx dr prof professor cllr councillor alderman sir dame lord lady baroness rev reverend hon'.split(
    ' ',
  ),
)

/**
 * What two ways of writing one person's name have in common: "Cllr.  Ruth PENHALE" and "Ruth Penhale" are both
 * "ruth penhale". Case, spacing, titles and the shape of an apostrophe are ignored, and nothing else: "R Penhale" is
 * another name.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .split(/[\s,]+/)
    .filter(Boolean)
  while (words.length > 1 && titles.has((words[0] ?? '').replace(/\.$/, ''))) words.shift()
  return words.join(' ')
}

/** A name with its spaces put right, as it should be kept. */
export const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ')

/**
 * Whether two different names may well be the same person: they differ by accents or one letter ("Siân Rees", "Sian
 * Rees"), by word order ("Rees, Sian"), or one has an initial where the other has a first name ("S Rees").
 */
export function nearlySameName(one: string, other: string): boolean {
  const [a, b] = [plainKey(one), plainKey(other)]
  if (nameKey(one) === nameKey(other)) return false
  if (a === b || sorted(a) === sorted(b)) return true
  return oneLetterApart(a, b) || sameButForInitial(a, b)
}

const plainKey = (name: string) =>
  nameKey(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f.']/g, '')
    .replaceAll('-', ' ')

const sorted = (name: string) => name.split(' ').sort().join(' ')

function sameButForInitial(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false
  const [short, long] = (x[0] ?? '').length < (y[0] ?? '').length ? [x[0], y[0]] : [y[0], x[0]]
  return short?.length === 1 && long?.startsWith(short) === true
}

/** One letter put in, left out or written wrongly, in a name long enough for that to be chance. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short.length < 6) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start)
  return long.slice(start + 1) === rest
}
