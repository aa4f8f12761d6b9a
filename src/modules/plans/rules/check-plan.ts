import type { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../../kernel/agreed-date.ts'
import { formatDate, lateBy, plural } from '../../../kernel/text.ts'
import { coverFault } from './cover.ts'

/** One who leads what is checked. `nobody` where the person has left or the post is vacant. */
export type CheckedLead = { says: string; capacity: 'lead' | 'co-lead' | 'deputy'; trained: boolean; nobody: boolean }

/** An item as the checks need it. */
export type CheckedItem = {
  reference: string
  title: string
  number: string
  key: boolean
  state: 'open' | 'done' | 'verified' | 'effect known' | 'withdrawn'
  /** Its status in a word, as its page shows it. */
  status: string
  /** Why it has that status; the first decided. */
  reasons: readonly string[]
  due: AgreedDate
  evidence: number
  leads: readonly CheckedLead[]
  lastSaidOn: Temporal.PlainDate | null
  raisedOn: Temporal.PlainDate
}

export type CheckedStream = {
  reference: string
  title: string
  number: string
  leads: readonly CheckedLead[]
  coverTestedOn: string | null
  href: string
}

/** What a check found; spine/checks shows it. */
export type PlanFinding = {
  check: string
  severity: 'high' | 'medium' | 'low'
  about: { reference: string; title: string; href: string }
  reason: string
  mend: { text: string; href: string }
}

/** Nothing said for longer than this is nothing said this month (strength P: leads are asked monthly, seed 002 ¶10). */
export const longestSilence = 31

/** Everything that the checks find in a plan on a day: item by item, then stream by stream. Each says how to mend it. */
export function checkPlan(
  items: readonly CheckedItem[],
  streams: readonly CheckedStream[],
  today: Temporal.PlainDate,
): PlanFinding[] {
  const found = items.flatMap((item) => [
    ...checkDate(item, today),
    ...checkEvidence(item),
    ...checkLeads(item),
    ...checkSilence(item, today),
  ])
  return [...found, ...streams.flatMap((stream) => checkStream(stream, today))]
}

function checkDate(item: CheckedItem, today: Temporal.PlainDate): PlanFinding[] {
  if (item.state !== 'open') return []
  const change = { text: 'Change the date', href: `/actions/${item.reference}/change#due` }
  const about = aboutItem(item)
  if (item.due.problem) {
    const { message } = item.due.problem
    return [
      {
        check: 'Impossible date',
        severity: 'high',
        about,
        reason: `“${item.due.text}”: ${message}`,
        mend: change,
      },
    ]
  }
  if (item.status === 'No date') {
    return [
      {
        check: 'No date',
        severity: 'medium',
        about,
        reason: item.reasons[0] ?? 'No date has been agreed.',
        mend: change,
      },
    ]
  }
  const say = { text: 'Say how it is going', href: `/actions/${item.reference}#progress` }
  const missed = item.due.recurrence !== null && item.status === 'Late'
  const late = missed || (item.due.latest !== null && lateBy(item.due.latest, today) !== null)
  if (late) {
    const reason = missed ? item.reasons[0] : `${lateBy(item.due.latest ?? today, today)}.`
    return [{ check: 'Overdue', severity: 'high', about, reason: reason ?? 'Its time has passed.', mend: say }]
  }
  if (item.status === 'Due soon') {
    return [{ check: 'Due soon', severity: 'low', about, reason: item.reasons[0] ?? 'It is due soon.', mend: say }]
  }
  return []
}

function checkEvidence(item: CheckedItem): PlanFinding[] {
  if (item.state !== 'done' || item.evidence > 0) return []
  const mend = { text: 'Attach the evidence', href: `/actions/${item.reference}#evidence` }
  const reason = 'Marked as done, with nothing that shows it.'
  return [{ check: 'Done without evidence', severity: 'medium', about: aboutItem(item), reason, mend }]
}

function checkLeads(item: CheckedItem): PlanFinding[] {
  if (item.state !== 'open' && item.state !== 'done') return []
  const mend = { text: 'Choose who leads', href: `/actions/${item.reference}/change#lead` }
  const about = aboutItem(item)
  const found: PlanFinding[] = leadFault(item.leads).map((reason) => ({
    check: 'Nobody answers for it',
    severity: 'high',
    about,
    reason,
    mend,
  }))
  if (item.state === 'open' && item.due.recurrence !== null && !isCovered(item.leads)) {
    const reason = `It repeats (${item.due.text}), and only one person is trained to do it.`
    const train = { text: 'Name a trained deputy', href: `/actions/${item.reference}/change#deputy` }
    found.push({ check: 'One trained person only', severity: 'medium', about, reason, mend: train })
  }
  return found
}

function checkSilence(item: CheckedItem, today: Temporal.PlainDate): PlanFinding[] {
  if (item.state !== 'open') return []
  const since = item.lastSaidOn ?? item.raisedOn
  const days = since.until(today).days
  if (days <= longestSilence) return []
  const reason = item.lastSaidOn
    ? `Last spoken of ${plural(days, 'day')} ago, on ${formatDate(since)}.`
    : `Nothing has been said of it since it was raised, ${plural(days, 'day')} ago.`
  const mend = { text: 'Say how it is going', href: `/actions/${item.reference}#progress` }
  return [
    { check: 'Nothing said this month', severity: item.key ? 'medium' : 'low', about: aboutItem(item), reason, mend },
  ]
}

function checkStream(stream: CheckedStream, today: Temporal.PlainDate): PlanFinding[] {
  const { reference, href } = stream
  const about = { reference, href, title: `${stream.number} ${stream.title}` }
  const faults: PlanFinding[] = leadFault(stream.leads).map((reason) => ({
    check: 'Nobody answers for it',
    severity: 'high',
    about,
    reason,
    mend: { text: 'Choose who leads', href: `${href}/change#lead` },
  }))
  if (!isCovered(stream.leads)) {
    const reason = 'The stream has no trained deputy: if its lead is away on the day, nobody can stand in.'
    const mend = { text: 'Name a trained deputy', href: `${href}/change#deputy` }
    faults.push({ check: 'One trained person only', severity: 'medium', about, reason, mend })
  }
  const cover = hasTrainedDeputy(stream.leads) ? coverFault(stream.coverTestedOn, today) : null
  if (cover) {
    const mend = { text: 'Say when cover was tested', href: `${href}/change#cover_tested_on` }
    faults.push({ check: 'Cover not tested', ...cover, about, mend })
  }
  return faults
}

/** Each lead who has gone; or that there is none at all. A co-lead who stays still answers, and so does not hide the gap. */
function leadFault(leads: readonly CheckedLead[]): string[] {
  const answering = leads.filter(({ capacity }) => capacity !== 'deputy')
  if (answering.length === 0) return ['No lead has been named.']
  return answering.filter(({ nobody }) => nobody).map(({ says, capacity }) => `Its ${capacity} is ${says}.`)
}

/** Somebody else could do it (A22): a trained deputy who is still here, or a second one who leads it. */
function isCovered(leads: readonly CheckedLead[]): boolean {
  const here = leads.filter(({ nobody }) => !nobody)
  const leading = here.filter(({ capacity }) => capacity !== 'deputy')
  return leading.length > 1 || hasTrainedDeputy(leads)
}

const hasTrainedDeputy = (leads: readonly CheckedLead[]) =>
  leads.some(({ capacity, trained, nobody }) => capacity === 'deputy' && trained && !nobody)

const aboutItem = ({ reference, number, title }: CheckedItem) => ({
  reference,
  title: number === '' ? title : `${number} ${title}`,
  href: `/actions/${reference}`,
})
