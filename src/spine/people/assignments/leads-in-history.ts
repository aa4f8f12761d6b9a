import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Work } from '../../access/index.ts'
import { addReaders } from '../../records/index.ts'
import { endAssignment, principalOf } from './assign.ts'

const shape = z.array(
  z.object({
    id: z.string(),
    person_id: z.string().nullable(),
    post_id: z.string().nullable(),
    capacity: z.string(),
    starts: z.string(),
    ends: z.string().nullable(),
    trained: z.boolean(),
    position: z.number(),
  }),
)

/** The assignments of a record as a part of its history: give it as `parts` of a record kind, or fold it into one. */
export const leadsAsPart = {
  read: (work: Work, recordId: string): Promise<unknown> => readAll(work, recordId),
  /** Puts every assignment back to what it was; those given since end before they start, and so never counted. */
  restore: async (work: Work, recordId: string, parts: unknown): Promise<void> => {
    const before = new Map(shape.parse(parts ?? []).map((row) => [row.id, row]))
    for (const { id, starts } of await readAll(work, recordId)) {
      if (!before.has(id)) await endAssignment(work, id, dayBefore(starts))
    }
    for (const { id, starts, ends, trained, position, ...whom } of before.values()) {
      await work.tx.updateTable('assignment').set({ starts, ends, trained, position }).where('id', '=', id).execute()
      await addReaders(work, recordId, [principalOf(whom.person_id, whom.post_id)], ends)
    }
  },
}

const readAll = (work: Work, recordId: string) =>
  work.tx
    .selectFrom('assignment')
    .select(['id', 'person_id', 'post_id', 'capacity', 'starts', 'ends', 'trained', 'position'])
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()

const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
