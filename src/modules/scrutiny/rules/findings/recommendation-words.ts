import type { Temporal } from 'temporal-polyfill'

/** Whom a recommendation may be made to (LAW-1, LAW-6, LAW-8). */
export const addressees = ['executive', 'council', 'committee', 'partner', 'health partner', 'board'] as const
export type Addressee = (typeof addressees)[number]

export const addresseeWords: Readonly<Record<Addressee, string>> = {
  executive: 'The executive',
  council: 'Full council',
  committee: 'A committee that decides',
  partner: 'A partner organisation',
  'health partner': 'A health partner',
  board: 'A board or partnership',
}

/** Whom this council's recommendations can go to: without an executive it is a committee that answers (LAW-8). */
export const addresseesFor = (hasExecutive: boolean): readonly Addressee[] =>
  addressees.filter((one) => one !== (hasExecutive ? 'committee' : 'executive'))

export const answers = ['accepted', 'accepted in part', 'rejected'] as const
export type RecommendationAnswer = (typeof answers)[number]

export const standingsOfRecommendation = ['drafted', 'notified', 'answered', 'closed', 'superseded'] as const
export type RecommendationStanding = (typeof standingsOfRecommendation)[number]

/** The four points by which what came of it is told (SCR-20). */
export const progresses = ['achieved', 'on track', 'slipped', 'not achieved'] as const
export type RecommendationProgress = (typeof progresses)[number]

export const verdicts = ['satisfied', 'look again', 'not satisfied'] as const
export type Verdict = (typeof verdicts)[number]

/** The municipal year of a day, from the annual meeting in May on: "26/27". */
export function municipalYear(day: Temporal.PlainDate): string {
  const first = day.month >= 5 ? day.year : day.year - 1
  const two = (year: number) => String(year % 100).padStart(2, '0')
  return `${two(first)}/${two(first + 1)}`
}

/** The next number of the year, as scrutiny writes it: "SR (26/27) 03" (SCR-19). `inUse` are all that there are. */
export function nextRecommendationNumber(inUse: readonly string[], day: Temporal.PlainDate): string {
  const start = `SR (${municipalYear(day)}) `
  const taken = inUse.filter((number) => number.startsWith(start)).map((number) => Number(number.slice(start.length)))
  return `${start}${String(Math.max(0, ...taken.filter(Number.isInteger)) + 1).padStart(2, '0')}`
}

export type Recommended = {
  readonly words: string
  readonly success: string
  readonly lead: string
  readonly target_on: string | null
  readonly cost: string
}

const vague = /\b(consider|explore|look at|review the possibility|continue to|where possible|as appropriate)\b/i

/** What to think of before it goes out, letter by letter; it stops nothing (SCR-19). Empty where nothing is wanting. */
export function recommendationPrompts(given: Recommended): { letter: string; prompt: string }[] {
  const prompts: [string, string, boolean][] = [
    ['Specific', 'It asks somebody to think. Say what is to be done.', vague.test(given.words)],
    ['Measurable', 'Nothing says how anybody would know that it is done.', given.success === ''],
    ['Achievable', 'Nothing says who would do it.', given.lead === ''],
    ['Relevant', 'Nothing says what it costs, or that it costs nothing.', given.cost === ''],
    ['Timed', 'It has no day.', given.target_on === null],
  ]
  return prompts.flatMap(([letter, prompt, wanting]) => (wanting ? [{ letter, prompt }] : []))
}
