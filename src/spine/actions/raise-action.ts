import type { AgreedDate } from '../../kernel/agreed-date.ts'
import { insist, type Work } from '../access/index.ts'
import { linkRecords, type Relation } from '../links/index.ts'
import { assignLead } from '../people/index.ts'
import { addReaders, createRecord } from '../records/index.ts'
import { actionKind, titleOf } from './action-kind.ts'
import { dueColumns } from './due.ts'

export type Lead = { personId: string; capacity: 'lead' | 'co-lead' | 'deputy'; trained?: boolean }

export type NewAction = {
  words: string
  due: AgreedDate
  leads: readonly Lead[]
  key?: boolean
  evidenceWanted?: string
  /** The partner organisation that leads it (D31): its people see this action and no other. */
  partnerId?: string | null
  /** What it arises from, belongs to or controls. */
  hangsFrom?: readonly { relation: Relation; id: string }[]
  /** Further principals who may read it. The service always may. */
  readers?: readonly string[]
}

/** Who reads every action: the service. Partners read what their organisation leads; leads read their own. */
export const serviceReaders = ['role:administrator', 'role:programme-manager', 'role:director', 'role:staff']

/** Raises an action on the one register, with its leads, its date as people said it, and what it hangs from. */
export async function raiseAction(work: Work, action: NewAction): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'raise an action')
  const partner = action.partnerId ? [`organisation:${action.partnerId}`] : []
  const state = {
    words: action.words,
    key: action.key ?? false,
    state: 'open' as const,
    ...dueColumns(action.due),
    evidence_wanted: action.evidenceWanted ?? '',
    partner_id: action.partnerId ?? null,
    ...nothingYet,
  }
  const first = action.leads.find((lead) => lead.capacity === 'lead')
  const made = await createRecord(
    work,
    actionKind,
    {
      title: titleOf(action.words),
      ownerId: first?.personId ?? null,
      readers: [...serviceReaders, ...partner, ...(action.readers ?? [])],
      state,
    },
    { deed: 'raised' },
  )
  const starts = work.clock.today().toString()
  for (const [position, lead] of action.leads.entries()) {
    await assignLead(work, { recordId: made.id, ...lead, trained: lead.trained ?? false, starts, position })
    await addReaders(work, made.id, [`person:${lead.personId}`])
  }
  for (const { relation, id } of action.hangsFrom ?? []) await linkRecords(work, made.id, relation, id)
  return made
}

const nothingYet = {
  cost_kind: 'not said' as const,
  cost_pence: null,
  funding: '',
  cost_agreed_by_id: null,
  done_on: null,
  done_words: '',
  verified_on: null,
  verified_by_id: null,
  verified_words: '',
  effect_words: '',
  effect_evidence: '',
  review_effect_on: null,
  override_status: null,
  override_reason: null,
}
