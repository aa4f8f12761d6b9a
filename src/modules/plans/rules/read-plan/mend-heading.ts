/** A heading put together again after scanning tore it: what was read, what it is taken as, and how sure that is. */
export interface MendedHeading {
  title: string
  /** Whether anything had to be put together or changed. */
  mended: boolean
  /** 'likely': its parts only had to be joined, and the paper uses the word. 'low': letters changed, or a guess. */
  confidence: 'likely' | 'low'
}

/** Letters that scanning takes for each other. */
const ALIKE = ['0ODQ', '1Il|', '5S', '8B', '2Z']
/** A number that was read twice, the second time as letters: "I. ANNEX A" for "1. ANNEX A". */
const NUMBER_MISREAD = /^[IlVX|1-9]{1,3}[.)]\s+(?=\p{L})/u
const LONGEST_OVERLAP = 3

type Candidate = { title: string; cost: number }

/**
 * Puts the two parts of a torn heading together: "S" + "ELF-ASSESSMENT" is "SELF-ASSESSMENT", "LS" + "SCB" is "LSCB"
 * (a letter read twice), "C0" + "DMMUNICATIONS" is "COMMUNICATIONS" (read twice, and each time as another letter).
 * `isWord` says whether the paper uses a word elsewhere; that settles which of the ways was meant.
 */
export function mendHeading(head: string, tail: string, isWord: (word: string) => boolean): MendedHeading {
  const first = oneLine(head)
  const rest = oneLine(tail)
  if (first === '') return { title: rest, mended: false, confidence: 'likely' }
  if (rest === '') return { title: first, mended: false, confidence: 'likely' }
  const cleaned = rest.replace(NUMBER_MISREAD, '')
  const candidates = [
    ...joins(first, cleaned, cleaned === rest ? 0 : 0.5),
    ...(cleaned === rest ? [] : joins(first, rest, 0)),
  ].map((candidate) => ({ ...candidate, known: startsWithWords(candidate.title, isWord) }))
  const best = candidates.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one))
  return { title: best.title, mended: true, confidence: best.known && best.cost < 0.5 ? 'likely' : 'low' }
}

/** The ways in which two parts may belong together, with what each supposes. */
function joins(head: string, tail: string, cost: number): Candidate[] {
  const ways: Candidate[] = [{ title: head + tail, cost }]
  if (head.length > 2) ways.push({ title: `${head} ${tail}`, cost: cost + 0.25 })
  for (let size = 1; size <= Math.min(LONGEST_OVERLAP, head.length, tail.length); size += 1) {
    for (const [overlap, changed] of readings(head.slice(-size), tail.slice(0, size))) {
      ways.push({ title: head.slice(0, -size) + overlap + tail.slice(size), cost: cost + 0.5 + changed })
    }
  }
  return ways.flatMap((way) => [way, ...withLettersForDigits(way)])
}

/** What letters that were read twice can be, when the two readings can be of the same letters; with changes counted. */
function readings(one: string, other: string): [string, number][] {
  let found: [string, number][] = [['', 0]]
  for (const [index, letter] of [...one].entries()) {
    const twin = other[index] ?? ''
    const alike = letter === twin ? letter : (ALIKE.find((set) => set.includes(letter) && set.includes(twin)) ?? '')
    found = found.flatMap(([text, changed]) =>
      [...alike].map((may): [string, number] => [text + may, changed + Number(may !== letter || may !== twin)]),
    )
  }
  return found
}

/** "C0MMUNICATIONS" with the digits of its first word as the letters that they resemble. */
function withLettersForDigits({ title, cost }: Candidate): Candidate[] {
  const [word = '', ...others] = title.split(' ')
  if (!/\p{L}/u.test(word) || !/[0-9|]/.test(word)) return []
  let changed = 0
  const letters = word.replace(/[0-9|]/g, (digit) => {
    changed += 1
    return ALIKE.find((set) => set.includes(digit))?.[1] ?? digit
  })
  return [{ title: [letters, ...others].join(' '), cost: cost + changed }]
}

function startsWithWords(title: string, isWord: (word: string) => boolean): boolean {
  const [word = ''] = title.split(' ')
  const parts = word.split('-').map((part) => part.replace(/[^\p{L}\p{N}]+$/u, ''))
  return parts.every((part) => part.length > 1 && isWord(part))
}

function scoreOf({ cost, known }: Candidate & { known: boolean }): number {
  return (known ? 10 : 0) - cost
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
