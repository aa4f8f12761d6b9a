import { Temporal } from 'temporal-polyfill'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { InExecutive } from '../rules/independence/may-scrutinise.ts'

/** When somebody sat in the executive, be it today's or an earlier one: the same answer for every reader. */
export function inTheExecutive(work: Work, personId: string): Promise<InExecutive[]> {
  return inSystemRead(work, 'who sits in the executive', async (system) => {
    const rows = await system.tx
      .selectFrom('membership as m')
      .innerJoin('body as b', 'b.id', 'm.group_id')
      .select(['m.starts', 'm.ends'])
      .where('m.person_id', '=', personId)
      .where('b.kind_of', '=', 'executive')
      .execute()
    return rows.map(({ starts, ends }) => ({
      starts: Temporal.PlainDate.from(starts),
      ends: ends === null ? null : Temporal.PlainDate.from(ends),
    }))
  })
}
