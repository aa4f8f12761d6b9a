import type { AgreedDate } from '../../../kernel/agreed-date.ts'
import { NotFound, NotValid } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import {
  type ActionChange,
  type ActionRow,
  changeAction,
  listActions,
  undoActionChange,
} from '../../../spine/actions/index.ts'
import type { Lead, WantedLead } from '../../../spine/people/index.ts'
import { historyOf } from '../../../spine/records/index.ts'
import { nextPosition } from '../store/read-plans.ts'
import { proposeNumber } from './add-item.ts'
import type { Plan } from './list-items.ts'

/** An item as it was ticked: with the version that the person had before them. */
export type Ticked = { reference: string; version: number }

/** The one thing that is changed in all of them. */
export type ManyChange =
  | { kind: 'date'; due: AgreedDate }
  | { kind: 'lead'; lead: WantedLead }
  | { kind: 'stream'; streamId: string }

/** What came of it: which were changed, to undo them at once, and which were left alone because somebody else had been there. */
export type ManyOutcome = { changed: Ticked[]; refused: { reference: string; by: string }[] }

export const mostAtOnce = 200

/** Changes one thing in every ticked item of a plan. An item that someone has changed since is left alone and named. */
export async function changeMany(
  work: Work,
  plan: Plan,
  ticked: readonly Ticked[],
  change: ManyChange,
): Promise<ManyOutcome> {
  insist(work.actor, 'change an action')
  const rows = await rowsOf(work, plan, ticked)
  const outcome: ManyOutcome = { changed: [], refused: [] }
  for (const { reference, version } of ticked) {
    const row = rows.get(reference)
    if (!row) throw new NotFound(reference)
    if (row.version !== version) {
      outcome.refused.push({ reference, by: await lastToChange(work, row.id) })
      continue
    }
    const deed = change.kind === 'stream' ? 'moved' : 'changed'
    const changed = await changeAction(work, reference, version, await changeOf(work, plan, row, change), deed)
    if (changed.version !== version) outcome.changed.push({ reference, version: changed.version })
  }
  return outcome
}

/** Takes a change of many back, item by item; one that someone has changed since stays as it is and is named. */
export async function undoMany(work: Work, plan: Plan, changed: readonly Ticked[]): Promise<ManyOutcome> {
  insist(work.actor, 'change an action')
  const rows = await rowsOf(work, plan, changed)
  const outcome: ManyOutcome = { changed: [], refused: [] }
  for (const { reference, version } of changed) {
    const row = rows.get(reference)
    if (!row) throw new NotFound(reference)
    if (row.version !== version) outcome.refused.push({ reference, by: await lastToChange(work, row.id) })
    else outcome.changed.push({ reference, version: (await undoActionChange(work, reference, version)).version })
  }
  return outcome
}

async function rowsOf(work: Work, plan: Plan, ticked: readonly Ticked[]): Promise<Map<string, ActionRow>> {
  if (ticked.length === 0) throw new NotValid({ tick: 'Tick the items to change' })
  if (ticked.length > mostAtOnce) throw new NotValid({ tick: `Tick ${plural(mostAtOnce, 'item')} at most` })
  const references = ticked.map(({ reference }) => reference)
  const { rows } = await listActions(work, { within: plan.streams.map(({ id }) => id), references })
  return new Map(rows.map((row) => [row.reference, row]))
}

async function changeOf(work: Work, plan: Plan, row: ActionRow, change: ManyChange): Promise<ActionChange> {
  if (change.kind === 'date') return { due: change.due }
  if (change.kind === 'lead') return { leads: [change.lead, ...row.leads.flatMap(staying)] }
  const stream = plan.streams.find(({ id }) => id === change.streamId)
  if (!stream) throw new NotFound('That work stream')
  if (row.within?.id === stream.id) return {}
  const [number, position] = [await proposeNumber(work, stream), await nextPosition(work, stream.id)]
  return { within: { id: stream.id, number: row.number === '' ? '' : number, position } }
}

/** Co-leads and deputies stay who they are when the lead changes. */
function staying({ capacity, trained, personId, postId }: Lead): WantedLead[] {
  if (capacity === 'lead') return []
  if (postId) return [{ postId, capacity, trained }]
  return personId ? [{ personId, capacity, trained }] : []
}

const lastToChange = async (work: Work, id: string) => (await historyOf(work, id, 1))[0]?.who ?? 'Someone'
