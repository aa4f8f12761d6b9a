import type { Temporal } from 'temporal-polyfill'
import { plural } from '../../../../kernel/text.ts'

/** A review as the checks need it. */
export type CheckedReview = {
  reference: string
  title: string
  scoping: boolean
  startedOn: Temporal.PlainDate
  officer: string | null
  /** References of other reviews in hand that the same officer supports. */
  officersOther: readonly string[]
  /** Sections that nobody is named for, or that nobody has written in, by their headings. */
  ownerless: readonly string[]
  unwritten: readonly string[]
  /** What is said of the duration and does not agree; null where it does. */
  duration: string | null
  exclusions: boolean
  /** Points that members have not decided. */
  undecided: readonly { kind: 'objection' | 'offer'; raisedOn: Temporal.PlainDate }[]
  /** Whether the cabinet member is the proposer or sits on the committee (LAW-2). */
  executiveInside: boolean
  approvedUnpublished: boolean
}

/** What a check found; spine/checks shows it. */
export type ReviewFinding = {
  check: string
  severity: 'high' | 'medium' | 'low'
  about: { reference: string; title: string; href: string }
  reason: string
  /** What mends it, with the page where that is done; no page for whoever may not open it. */
  mend: { text: string; href: string | null }
}

/** A section that is asked for and empty for longer than this holds the review up (strength P). */
export const longestUnwritten = 14

/** What the checks find in the reviews in hand on a day. */
export function checkReviews(reviews: readonly CheckedReview[], today: Temporal.PlainDate): ReviewFinding[] {
  return reviews.flatMap((review) => checkReview(review, today))
}

function checkReview(review: CheckedReview, today: Temporal.PlainDate): ReviewFinding[] {
  const href = `/scrutiny/reviews/${review.reference}`
  const about = { reference: review.reference, title: review.title, href }
  const found: ReviewFinding[] = []
  const find = (check: string, severity: ReviewFinding['severity'], reason: string, text: string, to = href) =>
    found.push({ check, severity, about, reason, mend: { text, href: to } })
  const waits = review.startedOn.until(today, { largestUnit: 'day' }).days

  if (review.executiveInside) {
    const reason =
      'Whoever proposes it sits in the executive, or the cabinet member whose work is reviewed sits on the committee (LAW-2).'
    find('The executive is inside the review', 'high', reason, 'Change who takes part', `${href}/change`)
  }
  if (!review.officer)
    find('No officer supports it', 'high', 'No scrutiny officer is named.', 'Name an officer', `${href}/change#officer`)
  if (review.officersOther.length > 0) {
    const reason = `${review.officer} also supports ${review.officersOther.join(', ')}.`
    find('The officer supports another review', 'medium', reason, 'Look at who supports it', `${href}/change#officer`)
  }
  for (const { kind, raisedOn } of review.undecided) {
    const days = raisedOn.until(today, { largestUnit: 'day' }).days
    const severity = kind === 'objection' ? 'high' : 'medium'
    const reason = `Raised ${days === 0 ? 'today' : `${plural(days, 'day')} ago`}; members have not said what follows.`
    find(
      kind === 'objection' ? 'An objection without a decision' : 'An offer without an answer',
      severity,
      reason,
      'Record what members decided',
      `${href}#points`,
    )
  }
  if (review.scoping) {
    for (const heading of review.ownerless)
      find('Nobody is asked', 'high', `Nobody is named for “${heading}”.`, 'Name somebody', `${href}/change`)
    if (waits > longestUnwritten)
      for (const heading of review.unwritten)
        find(
          'Not answered yet',
          'medium',
          `“${heading}” has been empty for ${plural(waits, 'day')}.`,
          'Read what is asked',
          href,
        )
    if (!review.exclusions)
      find(
        'Nothing is left out',
        'low',
        'The scope does not say what it leaves out, and may grow.',
        'Say what is left out',
      )
  }
  if (review.duration) find('Duration and dates differ', 'medium', review.duration, 'Look at the dates')
  if (review.approvedUnpublished)
    find(
      'Approved and not published',
      'low',
      'The public cannot read the approved scope.',
      'Publish it',
      `${href}/public`,
    )
  return found
}
