import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { createRecord } from '../../../spine/records/index.ts'
import { type RiskCategory, riskKind } from '../store/risk-kind.ts'
import { tellOwner } from './tell-owner.ts'

export type RiskWords = {
  title: string
  cause: string
  effect: string
  likelihood: number
  impact: number
  target_likelihood: number
  target_impact: number
  ownerId: string | null
  category?: RiskCategory
  /** What is being done about it beside the actions that control it: the solution found to a data supply risk (A21). */
  answer?: string
  /** How it fared when it was rehearsed. */
  rehearsed?: string
}

/** Raises a risk. Open to anyone in the service, since the person who sees a risk first is seldom a manager. */
export async function raiseRisk(work: Work, words: RiskWords): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'raise a risk')
  const { title, ownerId, ...scores } = words
  const state = { ...unsaid, ...scores, status: 'open' as const }
  const made = await createRecord(
    work,
    riskKind,
    { title, ownerId, readers: serviceReaders, state },
    { deed: 'raised' },
  )
  if (ownerId) await tellOwner(work, { ...made, ownerId })
  return made
}

const unsaid = {
  reviewed_on: null,
  review_note: '',
  category: 'programme' as const,
  answer: '',
  rehearsed: '',
  closed_reason: '',
}
