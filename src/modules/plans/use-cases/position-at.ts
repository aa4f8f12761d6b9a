import type { Temporal } from 'temporal-polyfill'
import type { AgreedDate } from '../../../kernel/agreed-date.ts'
import { compareItemNumbers } from '../../../kernel/item-numbers.ts'
import { endOfDay } from '../../../kernel/zoned.ts'
import type { Work } from '../../../spine/access/index.ts'
import { actionKind, dueWords, factsBeneath, leadWords, statusesOn } from '../../../spine/actions/index.ts'
import { leadsOf } from '../../../spine/people/index.ts'
import { positionAt } from '../../../spine/records/index.ts'
import type { ItemPosition } from '../rules/plan-changes.ts'
import { streamKind } from '../store/plan-kinds.ts'
import { everIn } from '../store/read-plans.ts'
import type { Plan } from './list-items.ts'

/** An item as it stood on a day, with what a page or a paper shows of it. */
export type ItemThen = ItemPosition & {
  streamId: string
  key: boolean
  dueThen: AgreedDate
  reasons: readonly string[]
  said: string
}

/**
 * A plan as it stood at the end of a day in London, from history: words, dates, leads and statuses as they were then, in
 * the order of streams and numbers. Items made later are not there. The number of queries does not grow with items.
 */
export async function planAt(work: Work, plan: Pick<Plan, 'streams'>, on: Temporal.PlainDate): Promise<ItemThen[]> {
  const at = new Date(endOfDay(on).epochMilliseconds - 1)
  const streams = new Map(
    (
      await positionAt(
        work,
        streamKind,
        at,
        plan.streams.map(({ id }) => id),
      )
    ).map((stream) => [stream.id, stream]),
  )
  const found = await positionAt(
    work,
    actionKind,
    at,
    await everIn(
      work,
      plan.streams.map(({ id }) => id),
    ),
  )
  const items = found.filter(({ state }) => streams.has(state.within_id ?? ''))
  const ids = items.map(({ id }) => id)
  const beneath = await factsBeneath(work, ids, at)
  const leads = await leadsOf(work, ids, on)
  const statusOf = statusesOn(on)
  const position = (id: string | null) => streams.get(id ?? '')?.state.position ?? 0
  return items
    .toSorted(
      (a, b) =>
        position(a.state.within_id) - position(b.state.within_id) ||
        compareItemNumbers(a.state.number, b.state.number) ||
        a.state.position - b.state.position,
    )
    .map(({ id, reference, title, state }) => {
      const stream = streams.get(state.within_id ?? '')
      const { due, status } = statusOf(state, beneath(id))
      return {
        reference,
        title,
        number: state.number,
        streamId: stream?.id ?? '',
        stream: stream ? `${stream.state.number} ${stream.title}` : '',
        state: state.state,
        key: state.key,
        due: dueWords(due),
        dueThen: due,
        leads: leadWords(leads.get(id) ?? []),
        status: status.word,
        reasons: status.reasons,
        said: beneath(id).lastSaid?.words ?? '',
      }
    })
}
