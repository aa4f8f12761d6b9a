import type { Work } from '../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../spine/actions/index.ts'
import type { Lead } from '../../../spine/people/index.ts'
import type { PresentItem, PresentStream } from '../rules/import/compared-plan.ts'
import type { RegisterName } from '../store/names-on-register.ts'
import type { Plan } from './list-items.ts'

export type PresentPlan = { streams: readonly PresentStream[]; items: readonly PresentItem[] }

/** A plan as a file of it is compared with: every item, also withdrawn ones, which are met but never changed. */
export async function presentPlan(
  work: Work,
  plan: Plan | null,
  register: readonly RegisterName[],
): Promise<PresentPlan> {
  if (!plan) return { streams: [], items: [] }
  const { rows } = await listActions(work, { within: plan.streams.map(({ id }) => id) })
  const organisations = register.filter(({ kind }) => kind === 'organisation')
  const items = rows.map((row) => {
    const partner = organisations.find(({ name }) => name === row.partner)
    return { ...itemOf(row), partner: partner ? { id: partner.id, name: partner.name } : null }
  })
  return { streams: plan.streams, items }
}

const itemOf = (row: ActionRow) => ({
  id: row.id,
  reference: row.reference,
  version: row.version,
  streamId: row.within?.id ?? '',
  number: row.number,
  words: row.words,
  due: row.due,
  key: row.key,
  evidenceWanted: row.evidenceWanted,
  withdrawn: row.state === 'withdrawn',
  leads: leadMarks(row.leads),
  cost: itemCost(row.cost),
})

const itemCost = ({ kind, pence, funding, agreedById, agreedBy }: ActionRow['cost']) => ({
  kind,
  pence,
  funding,
  agreedBy: agreedById === null ? null : { id: agreedById, name: agreedBy ?? '' },
})

/** Who leads in the plan's own terms: the post where it is the post, and no deputies, who are not in a plan's table. */
export function leadMarks(leads: readonly Lead[]) {
  const marks = leads
    .filter(({ capacity }) => capacity !== 'deputy')
    .map(({ postId, postTitle, personId, name }) =>
      postId === null
        ? { key: `person:${personId}`, name: name ?? '' }
        : { key: `post:${postId}`, name: postTitle ?? '' },
    )
  return [...new Map(marks.map((mark) => [mark.key, mark])).values()]
}
