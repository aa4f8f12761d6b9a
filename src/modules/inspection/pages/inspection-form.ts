import type { Temporal } from 'temporal-polyfill'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type AreaItem, areaLists } from '../rules/areas/area.ts'
import type { ReadDraft } from '../rules/history/draft-from-reading.ts'
import { parseItems, parsePeriods } from '../rules/history/inspection-text.ts'
import type { InspectionState } from '../store/inspection-kind.ts'
import type { InspectionWords } from '../use-cases/record-inspection.ts'
import { day, period, readDay } from './inspection-words.tsx'

export const errors = {
  kind: 'Choose what kind of inspection it was',
  authority: 'Enter whose services were inspected',
}

type Read = { ok: true; value: InspectionWords } | { ok: false; errors: FieldErrors }

/** Reads the fields that recording, confirming and changing an inspection share. */
export function readInspectionForm(typed: Typed, today: Temporal.PlainDate): Read {
  const wrong: Record<string, string> = {}
  const text = (name: string) => textOf(typed, name).trim()
  const dayIfAny = (name: string): string | null => {
    if (text(name) === '') return null
    const found = readDay(text(name), today)
    if (!found) wrong[name] = `“${text(name)}” is not a day. Write it like 11 July 2023`
    return found
  }
  if (text('kind') === '') wrong['kind'] = errors.kind
  if (text('authority') === '') wrong['authority'] = errors.authority
  const periods = parsePeriods(text('periods'), (words) => readDay(words, today))
  if (!periods.ok) wrong['periods'] = periods.why
  const [published, receivedOn] = [dayIfAny('published'), dayIfAny('received')]
  if (Object.keys(wrong).length > 0 || !periods.ok) return { ok: false, errors: wrong }
  return {
    ok: true,
    value: {
      kind: text('kind'),
      authority: text('authority'),
      periods: periods.value,
      published,
      receivedOn,
      leads: linesOf(text('leads')),
      judgements: text('judgements'),
      previous: linesOf(text('previous')),
    },
  }
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The items typed into the list fields, one to a line. */
export const readLists = (typed: Typed): AreaItem[] =>
  areaLists.flatMap((list) => parseItems(list, textOf(typed, list)))

/** The items of a reading as the person left them, an emptied one being none, and what they added. */
export function readItems(typed: Typed, draft: ReadDraft): AreaItem[] {
  const kept = draft.items.flatMap((item, at) => {
    const words = textOf(typed, `item-${at}`).replace(/\r\n?/g, '\n').trim()
    return words === '' ? [] : [{ ...item, words }]
  })
  return areaLists.flatMap((list) => [
    ...kept.filter((item) => item.list === list),
    ...parseItems(list, textOf(typed, list)),
  ])
}

/** The form filled with what was read. */
export const typedOfDraft = (draft: ReadDraft): Typed => ({
  kind: draft.kind,
  authority: draft.authority,
  periods: draft.periods.map(period).join('\n'),
  published: draft.published ? day(draft.published) : '',
  leads: draft.leads.join('\n'),
  judgements: draft.judgements.join('\n'),
  previous: draft.previous.join('\n'),
  ...Object.fromEntries(draft.items.map(({ words }, at) => [`item-${at}`, words])),
})

/** The form filled with what is recorded. `kind` is the family and event. */
export const typedOfState = (state: InspectionState, kind: string): Typed => ({
  kind,
  authority: state.authority,
  periods: state.periods.map(period).join('\n'),
  published: state.published ? day(state.published) : '',
  received: state.received_on ? day(state.received_on) : '',
  leads: state.lead_inspectors.join('\n'),
  judgements: state.judgements.map(({ label, printed }) => `${label}: ${printed}`).join('\n'),
  previous: state.previous.join('\n'),
})
