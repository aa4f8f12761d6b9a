import { Temporal } from 'temporal-polyfill'
import { type AgreedDate, type DateProblem, precisions } from './agreed-date.ts'
import { asWeekday, highestNth, longestInterval, type Recurrence } from './recurrence.ts'

/** An agreed date as JSON: the same shape, with ISO text for dates. */
export type AgreedDateJson = {
  readonly text: string
  readonly precision: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly recurrence: {
    readonly kind: string
    readonly starts: string | null
    readonly [part: string]: string | number | null
  } | null
  readonly problem: { readonly message: string; readonly suggestion: string | null } | null
  readonly note: string | null
}

/** JSON that is not an agreed date; the message names the part that is wrong. */
export class InvalidAgreedDateError extends Error {
  override readonly name = 'InvalidAgreedDateError'
}

/** Writes an agreed date as plain JSON values. */
export function agreedDateToJson(agreed: AgreedDate): AgreedDateJson {
  const { text, precision, earliest, latest, recurrence, problem, note } = agreed
  return {
    text,
    precision,
    earliest: earliest?.toString() ?? null,
    latest: latest?.toString() ?? null,
    recurrence: recurrence && { ...recurrence, starts: recurrence.starts?.toString() ?? null },
    problem: problem && { message: problem.message, suggestion: problem.suggestion?.toString() ?? null },
    note,
  }
}

/** Reads an agreed date back from JSON. Throws InvalidAgreedDateError where a part is missing, wrong or contradicts another. */
export function agreedDateFromJson(json: unknown): AgreedDate {
  const source = asObject(json, 'the agreed date')
  const precision = precisions.find((known) => known === source['precision']) ?? refuse('precision')
  const earliest = asDateOrNull(source['earliest'], 'earliest')
  const latest = asDateOrNull(source['latest'], 'latest')
  const recurrence = readRecurrence(source['recurrence'] ?? null)
  if ((recurrence !== null) !== (precision === 'recurring')) refuse('recurrence')
  const dated = precision !== 'recurring' && precision !== 'none'
  if ((earliest !== null) !== dated) refuse('earliest')
  if ((latest !== null) !== dated) refuse('latest')
  if (earliest && latest && Temporal.PlainDate.compare(earliest, latest) > 0) refuse('latest')
  return {
    text: asText(source['text'], 'text'),
    precision,
    earliest,
    latest,
    recurrence,
    problem: readProblem(source['problem'] ?? null),
    note: source['note'] == null ? null : asText(source['note'], 'note'),
  }
}

function readProblem(json: unknown): DateProblem | null {
  if (json === null) return null
  const source = asObject(json, 'problem')
  return {
    message: asText(source['message'], 'message'),
    suggestion: asDateOrNull(source['suggestion'], 'suggestion'),
  }
}

function readRecurrence(json: unknown): Recurrence | null {
  if (json === null) return null
  const source = asObject(json, 'recurrence')
  const starts = asDateOrNull(source['starts'], 'starts')
  const { kind } = source
  switch (kind) {
    case 'daily':
      return { kind, starts }
    case 'weekly': {
      const weekday = source['weekday'] == null ? null : (asWeekday(source['weekday']) ?? refuse('weekday'))
      return { kind, interval: asInterval(source['interval']), weekday, starts }
    }
    case 'monthly':
      return { kind, interval: asInterval(source['interval']), starts }
    case 'weekday of month': {
      const weekday = asWeekday(source['weekday']) ?? refuse('weekday')
      return { kind, nth: asNth(source['nth'], highestNth[kind]), weekday, starts }
    }
    case 'week of month':
    case 'working day of month':
    case 'day of month':
      return { kind, nth: asNth(source['nth'], highestNth[kind]), starts }
    default:
      return refuse('recurrence')
  }
}

function asInterval(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= longestInterval
    ? value
    : refuse('interval')
}

function asNth(value: unknown, highest: number): number {
  const whole = typeof value === 'number' && Number.isInteger(value)
  return whole && (value === -1 || (value >= 1 && value <= highest)) ? value : refuse('nth')
}

function asObject(value: unknown, what: string): { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : refuse(what)
}

function asText(value: unknown, what: string): string {
  return typeof value === 'string' ? value : refuse(what)
}

function asDateOrNull(value: unknown, what: string): Temporal.PlainDate | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return refuse(what)
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' })
  } catch {
    return refuse(what)
  }
}

function refuse(what: string): never {
  throw new InvalidAgreedDateError(`“${what}” is missing or wrong in a stored date.`)
}
