import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { formatDate, slug } from '../../../kernel/text.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { Framework, InspectionRequest, Judgement } from '../framework.ts'

/** How many empty rows are offered for more of a list. */
export const moreRows = 2

export const partWords = { practice: 'Practice', leaders: 'Leaders', overall: 'The whole', board: 'Safeguarding board' }
const part = z.enum(['practice', 'leaders', 'overall', 'board'])

/** The form filled with a framework as it stands. */
export function typedOf(framework: Framework): Typed {
  const day = (iso: string | undefined) => (iso ? formatDate(Temporal.PlainDate.from(iso)) : '')
  const { explains } = framework
  return {
    name: framework.name,
    shortName: framework.shortName,
    validFrom: day(framework.validFrom),
    validTo: day(framework.validTo),
    draft: framework.draft ? 'yes' : 'no',
    judged: explains.judged,
    lookedAt: explains.lookedAt.join('\n'),
    affects: explains.affects.join('\n'),
    accuracy: String(framework.factualAccuracy?.workingDays ?? ''),
    ...Object.fromEntries(
      framework.judgements.flatMap((one, at) => [
        [`judgement-${at}`, one.label],
        [`judgement-part-${at}`, one.part],
      ]),
    ),
    ...Object.fromEntries(
      framework.requests.flatMap((one, at) => [
        [`request-${at}`, one.name],
        [`request-days-${at}`, String(one.days)],
      ]),
    ),
  }
}

type Read = { ok: true; value: Framework } | { ok: false; errors: FieldErrors }

/** Reads the form onto the framework that it was opened with. What it does not ask stays as it was. */
export function readFrameworkForm(typed: Typed, before: Framework, today: Temporal.PlainDate): Read {
  const errors: Record<string, string> = {}
  const text = (name: string) => textOf(typed, name).trim()
  const wanted = (name: string, message: string) => {
    if (text(name) === '') errors[name] = message
    return text(name)
  }
  const count = (name: string, most: number): number | null => {
    if (text(name) === '') return null
    const found = z.coerce.number().int().min(0).max(most).safeParse(text(name))
    if (!found.success) errors[name] = `Enter a whole number of days up to ${most}`
    return found.data ?? null
  }
  const validFrom = dayOf(text('validFrom'), today, () => (errors['validFrom'] = notADay(text('validFrom'))))
  const validTo = dayOf(text('validTo'), today, () => (errors['validTo'] = notADay(text('validTo'))))
  const accuracy = count('accuracy', 60)
  const name = wanted('name', 'Enter the framework’s whole name')
  const shortName = wanted('shortName', 'Enter a short name')
  const judged = wanted('judged', 'Say what is judged')
  const requests = readRequests(before, text, (field) => count(field, 60))
  const judgements = readJudgements(before, text)
  const { validFrom: _from, validTo: _to, draft: _draft, factualAccuracy, ...rest } = before
  const value: Framework = {
    ...rest,
    name,
    shortName,
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(text('draft') === 'yes' ? { draft: true } : {}),
    explains: { judged, lookedAt: linesOf(text('lookedAt')), affects: linesOf(text('affects')) },
    judgements,
    ...(judgements.length > 0 ? { gradeScale: before.gradeScale ?? 'four-point' } : {}),
    requests,
    ...accuracyOf(factualAccuracy, accuracy),
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value }
}

/** A judgement keeps its key whatever it is called, since results are stored by it (FW-3); one left empty goes. */
function readJudgements(before: Framework, text: (name: string) => string): Judgement[] {
  const rows = before.judgements.length + moreRows
  return Array.from({ length: rows }, (_, at) => at).flatMap((at) => {
    const label = text(`judgement-${at}`)
    if (label === '') return []
    const old = before.judgements[at]
    const chosen = part.catch(old?.part ?? 'practice').parse(text(`judgement-part-${at}`))
    if (old) return [{ ...old, label, part: chosen }]
    return [{ key: slug(label).replaceAll('-', '_'), label, order: at + 1, part: chosen }]
  })
}

/** A request whose day changed here is the council's own and so not confirmed. */
function readRequests(
  before: Framework,
  text: (name: string) => string,
  count: (name: string) => number | null,
): InspectionRequest[] {
  const events = before.events.filter(({ graded }) => graded).map(({ key }) => key)
  const rows = before.requests.length + (events.length > 0 ? moreRows : 0)
  return Array.from({ length: rows }, (_, at) => at).flatMap((at) => {
    const name = text(`request-${at}`)
    if (name === '') return []
    const old = before.requests[at]
    const days = count(`request-days-${at}`) ?? 0
    if (old) return [{ ...old, name, days, confirmed: old.confirmed && old.days === days }]
    const source = { rule: before.rule, strength: 'C' as const, confirmed: false }
    return [
      { key: slug(name), name, from: 'notification' as const, days, count: 'working' as const, events, ...source },
    ]
  })
}

function accuracyOf(before: Framework['factualAccuracy'], days: number | null): Pick<Framework, 'factualAccuracy'> {
  if (days === null || days === 0) return {}
  const old = before ?? { rule: 'FW-1', strength: 'C' as const, confirmed: false }
  return { factualAccuracy: { ...old, workingDays: days, confirmed: old.confirmed && before?.workingDays === days } }
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const notADay = (text: string) => `“${text}” is not a day. Write it like 1 April 2026`

function dayOf(text: string, today: Temporal.PlainDate, wrong: () => void): string | null {
  if (text === '') return null
  const { precision, earliest } = parseAgreedDate(text, { asAt: today, calendar: bankHolidays })
  if (precision === 'day' && earliest) return earliest.toString()
  wrong()
  return null
}
