/** A statement that members say how far it holds of them or of their committee, under a heading. */
export type Statement = { key: string; heading: string; says: string }

/** How far something holds, worst first. */
export const scale = [
  { value: 1, text: 'Not at all' },
  { value: 2, text: 'A little' },
  { value: 3, text: 'Mostly' },
  { value: 4, text: 'Fully' },
] as const

/** How many members must have answered before anything is shown: fewer, and one could be known by their answer. */
export const fewest = 3

export type Answers = Readonly<Record<string, number>>

export type StatementResult = Statement & {
  answered: number
  /** How many gave each answer, in the order of the scale. */
  counts: readonly number[]
  /** How many said that it does not hold, or only a little. */
  weak: number
}

/** What was answered to each statement: counted, never averaged. Null where fewer than `fewest` answered the survey. */
export function surveyResults(statements: readonly Statement[], replies: readonly Answers[]): StatementResult[] | null {
  if (replies.length < fewest) return null
  return statements.map((statement) => {
    const given = replies.flatMap((reply) => reply[statement.key] ?? [])
    const counts = scale.map(({ value }) => given.filter((one) => one === value).length)
    return { ...statement, answered: given.length, counts, weak: (counts[0] ?? 0) + (counts[1] ?? 0) }
  })
}

/** Where half or more of those who answered said that it holds a little at most: what a plan should begin with. */
export function gaps(results: readonly StatementResult[]): StatementResult[] {
  return results
    .filter(({ answered, weak }) => answered > 0 && weak * 2 >= answered)
    .toSorted((a, b) => b.weak / b.answered - a.weak / a.answered)
}

export type Change = Statement & {
  before: string
  now: string
  word: 'Better' | 'Worse' | 'The same' | 'Not comparable'
}

/**
 * A repeat held against its baseline (SCR-18), statement by statement: how many of how many said that it holds mostly or fully.
 * The shares are compared, and called the same unless they differ by at least one member's answer in both surveys.
 */
export function compareSurveys(before: readonly StatementResult[], now: readonly StatementResult[]): Change[] {
  return now.map((one) => {
    const { key, heading, says } = one
    const was = before.find((other) => other.key === key)
    if (!was || was.answered === 0 || one.answered === 0)
      return { key, heading, says, before: was ? shareOf(was) : 'Not asked', now: shareOf(one), word: 'Not comparable' }
    const [then, later] = [held(was) / was.answered, held(one) / one.answered]
    const step = Math.max(1 / was.answered, 1 / one.answered)
    const word = Math.abs(later - then) < step - 1e-9 ? 'The same' : later > then ? 'Better' : 'Worse'
    return { key, heading, says, before: shareOf(was), now: shareOf(one), word }
  })
}

const held = ({ answered, weak }: StatementResult) => answered - weak

/** "5 of 7 say mostly or fully". */
export const shareOf = (one: StatementResult): string =>
  one.answered === 0 ? 'Nobody answered' : `${held(one)} of ${one.answered} say mostly or fully`
