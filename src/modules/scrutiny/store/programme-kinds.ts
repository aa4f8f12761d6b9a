import { z } from 'zod'
import type { RecordKind } from '../../../spine/records/index.ts'
import { programmeSorts, programmeStandings } from '../rules/programme/programme-words.ts'

const text = z.string()
const dayOrNone = z.string().nullable()

const itemState = z.object({
  body_id: text,
  sort: z.enum(programmeSorts),
  purpose: text.min(1),
  month: dayOrNone,
  meeting_id: z.string().nullable(),
  lead_member: text,
  weeks: z.number().int().min(0),
  arises: text,
  must_by: dayOrNone,
  must_why: text,
  standing: z.enum(programmeStandings),
  came_of: text,
  dropped_because: text,
  not_the_same_because: text,
})
export type ProgrammeItemState = z.infer<typeof itemState>

/** Something a committee of scrutiny means to do in its year, with what it is for (H01). */
export const programmeItemKind: RecordKind<ProgrammeItemState> = {
  kind: 'PGI',
  name: 'item of a work programme',
  table: 'programme_item',
  path: (reference) => `/scrutiny/programme/${reference}`,
  state: itemState,
  searchText: ({ purpose, lead_member, arises, came_of }) => [purpose, lead_member, arises, came_of].join('\n'),
}

const anchorState = z.object({ on_day: text, weeks_before: z.number().int().min(0).max(52), why: text })
export type AnchorState = z.infer<typeof anchorState>

/** A day of the year to which committees plan backwards (H03): the budget, an annual report, a visit that is expected. */
export const anchorKind: RecordKind<AnchorState> = {
  kind: 'ANC',
  name: 'fixed day of the year',
  table: 'programme_anchor',
  path: (reference) => `/scrutiny/programme/days/${reference}`,
  state: anchorState,
  searchText: ({ why }) => why,
}
