import { Temporal } from 'temporal-polyfill'
import { formatDate, lateBy } from '../../../../kernel/text.ts'

/** How sure members are, from what they saw, that a section of the plan is making things better. */
export const confidences = ['sure', 'partly', 'not sure'] as const
export type Confidence = (typeof confidences)[number]
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: 'Sure',
  partly: 'Partly sure',
  'not sure': 'Not sure',
}

/** A challenge as its standing is worked out from. Days as ISO text. */
export type Challenge = {
  asked_on: string
  answered_on: string | null
  confidence: '' | Confidence
  follow_up: string
  follow_up_by: string | null
  followed_up_on: string | null
}

type ChallengeStanding = { word: string; tone: 'grey' | 'blue' | 'green' | 'amber' | 'red'; next: string }

/** After so many days without an answer members are told that they may press for one: a month, as between meetings. */
const daysToAnswer = 28

/** Where a challenge stands on a day, and what comes next (G58). Nothing is closed while a follow-up is owed. */
export function challengeStanding(one: Challenge, today: Temporal.PlainDate): ChallengeStanding {
  if (one.answered_on === null) {
    const late = lateBy(Temporal.PlainDate.from(one.asked_on).add({ days: daysToAnswer }), today)
    return late
      ? { word: 'Answer late', tone: 'red', next: `An answer was due within ${daysToAnswer} days: ${late}.` }
      : { word: 'Waiting for an answer', tone: 'blue', next: `An answer is due within ${daysToAnswer} days.` }
  }
  if (one.confidence === '')
    return { word: 'Answered', tone: 'amber', next: 'Members say what they saw and how sure they are.' }
  if (one.follow_up !== '' && one.followed_up_on === null) return owed(one.follow_up_by, today)
  if (one.confidence === 'sure') return { word: 'Members are sure', tone: 'green', next: 'Nothing more is asked.' }
  return one.follow_up === ''
    ? { word: 'No follow-up yet', tone: 'amber', next: 'Members are not sure, and nothing has been asked for.' }
    : { word: 'Followed up', tone: 'amber', next: 'Members say again how sure they are.' }
}

function owed(by: string | null, today: Temporal.PlainDate): ChallengeStanding {
  if (by === null) return { word: 'Follow-up without a day', tone: 'amber', next: 'Say by when it is to come back.' }
  const day = Temporal.PlainDate.from(by)
  const late = lateBy(day, today)
  return late
    ? { word: 'Follow-up late', tone: 'red', next: `It was to come back by ${formatDate(day)}: ${late}.` }
    : { word: 'Follow-up to come', tone: 'blue', next: `It comes back by ${formatDate(day)}.` }
}

/** What is said of each section of a plan, so that one that nobody has looked at is seen to be such. */
export type SectionChallenge = { section: string; asked: number; answered: number; confidence: Confidence | null }

/** Each section with what was asked of it; how sure members are is what they said of it last. */
export function bySection(
  sections: readonly string[],
  challenges: readonly (Challenge & { section: string; judged_on: string | null })[],
): SectionChallenge[] {
  const named = [...new Set([...sections, ...challenges.map(({ section }) => section)])]
  return named.map((section) => {
    const own = challenges.filter((one) => one.section === section)
    const judged = own.filter(({ judged_on }) => judged_on !== null)
    const last = judged.toSorted((a, b) => (a.judged_on ?? '').localeCompare(b.judged_on ?? '')).at(-1)
    return {
      section,
      asked: own.length,
      answered: own.filter(({ answered_on }) => answered_on !== null).length,
      confidence: last?.confidence || null,
    }
  })
}
