import type { Temporal } from 'temporal-polyfill'
import type { Work } from '../../access/index.ts'
import type { RecordKind, State } from '../../records/index.ts'
import { ledBy } from '../assignments/led-by.ts'

/** Something a person answers for, as their page lists it. */
export type LedRow = { title: string; reference: string; href: string; as: string }

/** What a part of the work adds to "What they lead" on a person's page. */
export type LedContribution = (work: Work, personId: string) => Promise<readonly LedRow[]>

type Kinds = readonly Pick<RecordKind<State>, 'kind' | 'path'>[]

/** What a person leads by assignment, themselves or through a post, as far as the reader may see it. */
export async function ledByAssignment(
  work: Work,
  personId: string,
  kinds: Kinds,
  on: Temporal.PlainDate = work.clock.today(),
): Promise<LedRow[]> {
  const led = await ledBy(work, personId, on)
  if (led.length === 0) return []
  const records = await work.tx
    .selectFrom('record')
    .select(['id', 'kind', 'title', 'reference'])
    .where('id', 'in', [...new Set(led.map((one) => one.recordId))])
    .execute()
  const byId = new Map(records.map((record) => [record.id, record]))
  return led.flatMap((one) => {
    const record = byId.get(one.recordId)
    const path = kinds.find((kind) => kind.kind === record?.kind)?.path
    if (!record || !path) return []
    const notes = [one.trained ? 'trained' : '', one.throughPost ? `as ${one.throughPost}` : ''].filter(Boolean)
    return [
      {
        title: record.title,
        reference: record.reference,
        href: path(record.reference),
        as: [one.capacity, ...notes].join(', '),
      },
    ]
  })
}
