import type { Work } from '../access/index.ts'
import { filesOf, type StoredFile } from '../files/index.ts'
import { type ThreadEnd, threadOf } from '../links/index.ts'
import { type Lead, leadsOf } from '../people/index.ts'
import { type HistoryEntry, historyOf, readRecord, type StoredRecord } from '../records/index.ts'
import { type ActionColumns, actionKind } from './action-kind.ts'
import type { ActionRole } from './action-lifecycle.ts'
import type { ActionStatus } from './action-status.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { progressOf, type SaidProgress } from './say-progress.ts'
import { standToAction } from './stand-to-action.ts'
import { factsBeneath, statusFrom } from './status-facts.ts'

/** Everything that an action's page shows. */
export type ActionInFull = StoredRecord<ActionColumns> & {
  leads: readonly Lead[]
  status: ActionStatus
  roles: readonly ActionRole[]
  within: { reference: string; title: string } | null
  partner: string | null
  costAgreedBy: string | null
  verifiedBy: string | null
  evidence: readonly Evidence[]
  files: readonly StoredFile[]
  progress: readonly SaidProgress[]
  thread: readonly ThreadEnd[]
  history: readonly HistoryEntry[]
}

/** An action with all that hangs from it, or NotFound. */
export async function readAction(work: Work, reference: string): Promise<ActionInFull> {
  const action = await readRecord(work, actionKind, reference)
  const { state } = action
  const today = work.clock.today()
  const beneath = (await factsBeneath(work, [action.id]))(action.id)
  const names = await namesOf(work, [state.within_id, state.partner_id, state.cost_agreed_by_id, state.verified_by_id])
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id)?.title ?? null))
  return {
    ...action,
    leads: (await leadsOf(work, [action.id], today)).get(action.id) ?? [],
    status: statusFrom(state, beneath, today),
    roles: await standToAction(work, action.id),
    within: names.get(state.within_id ?? '') ?? null,
    partner: nameOf(state.partner_id),
    costAgreedBy: nameOf(state.cost_agreed_by_id),
    verifiedBy: nameOf(state.verified_by_id),
    evidence: await evidenceOf(work, action.id),
    files: await filesOf(work, action.id),
    progress: await progressOf(work, action.id),
    thread: await threadOf(work, action.id),
    history: await historyOf(work, action.id),
  }
}

async function namesOf(
  work: Work,
  ids: readonly (string | null)[],
): Promise<Map<string, { reference: string; title: string }>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('record')
    .select(['id', 'reference', 'title'])
    .where('id', 'in', wanted)
    .execute()
  return new Map(rows.map(({ id, ...name }) => [id, name]))
}
