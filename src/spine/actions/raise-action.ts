import type { AgreedDate } from '../../kernel/agreed-date.ts'
import { NotValid } from '../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../access/index.ts'
import { linkRecords, type Relation } from '../links/index.ts'
import { assignLead, leadsOf, type WantedLead } from '../people/index.ts'
import { createRecord } from '../records/index.ts'
import { actionKind, titleOf } from './action-kind.ts'
import { type Cost, costColumns, costNotSaid } from './cost.ts'
import { dueColumns } from './due.ts'
import { letHoldersBeRead, principalsOf } from './let-holders-be-read.ts'
import { actionTold, leadAction, tellLeads } from './tell-leads.ts'

export type NewAction = {
  words: string
  due: AgreedDate
  leads: readonly WantedLead[]
  key?: boolean
  evidenceWanted?: string
  /** The partner organisation that leads it (D31): its people see this action and no other. */
  partnerId?: string | null
  cost?: Cost
  /** The record that it stands in (a work stream), and its number and place there. */
  within?: { id: string; number: string; position: number }
  /** What it arises from, belongs to or controls. */
  hangsFrom?: readonly { relation: Relation; id: string }[]
  /** Further principals who may read it. The service always may. */
  readers?: readonly string[]
}

/**
 * Raises an action on the one register, with its leads, its date as people said it, and what it hangs from. Open to
 * those who keep the plan, to whoever leads what it stands in, and to whoever owns what it arises from. Its leads are told.
 */
export async function raiseAction(work: Work, action: NewAction): Promise<{ id: string; reference: string }> {
  const origins = (action.hangsFrom ?? []).map(({ id }) => id)
  insist(work.actor, 'raise an action', await standToOrigin(work, origins, action.within?.id ?? null))
  if (action.words.trim() === '') throw new NotValid({ words: 'Say what is to be done' })
  const partner = action.partnerId ? [`organisation:${action.partnerId}`] : []
  const state = {
    words: action.words.trim(),
    key: action.key ?? false,
    within_id: action.within?.id ?? null,
    number: action.within?.number.trim() ?? '',
    position: action.within?.position ?? 0,
    state: 'open' as const,
    ...dueColumns(action.due),
    evidence_wanted: action.evidenceWanted?.trim() ?? '',
    partner_id: action.partnerId ?? null,
    ...costColumns(action.cost ?? costNotSaid),
    ...nothingYet,
  }
  const starts = work.clock.today().toString()
  const made = await createRecord(
    work,
    actionKind,
    {
      title: titleOf(action.words),
      // Who answers for an action is a dated assignment; it has no owner beside that.
      ownerId: null,
      readers: [...serviceReaders, ...partner, ...(action.readers ?? [])],
      state,
      beneath: async (id) => {
        for (const [position, lead] of action.leads.entries()) {
          await assignLead(work, { ...lead, recordId: id, starts, position })
        }
      },
    },
    { deed: 'raised' },
  )
  await letHoldersBeRead(work, action.within?.id ?? null, principalsOf(action.leads, action.partnerId))
  for (const { relation, id } of action.hangsFrom ?? []) await linkRecords(work, made.id, relation, id)
  await tellLeads(work, actionTold(made), leadAction, [])
  return made
}

/** How the doer stands to what a new action would hang from: owns an origin, or leads what it would stand in. */
export async function standToOrigin(
  work: Work,
  originIds: readonly string[],
  withinId: string | null,
): Promise<{ owner: boolean; lead: boolean }> {
  const own = [work.actor.person, work.actor.actingFor].filter((id) => id !== null)
  const all = withinId ? [...originIds, withinId] : originIds
  if (own.length === 0 || all.length === 0) return { owner: false, lead: false }
  const owned = await work.tx
    .selectFrom('record')
    .select('id')
    .where('id', 'in', all)
    .where('owner_id', 'in', own)
    .executeTakeFirst()
  const leads = [...(await leadsOf(work, all, work.clock.today())).values()].flat()
  return { owner: owned !== undefined, lead: leads.some(({ personId }) => personId !== null && own.includes(personId)) }
}

const nothingYet = {
  done_on: null,
  done_words: '',
  verified_on: null,
  verified_by_id: null,
  verified_words: '',
  sample_looked: null,
  sample_held: null,
  effect_words: '',
  effect_evidence: '',
  review_effect_on: null,
  override_status: null,
  override_reason: null,
}
