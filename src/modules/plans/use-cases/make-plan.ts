import { NotValid } from '../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type PlanState, planKind } from '../store/plan-kinds.ts'

export type PlanWords = { title: string; purpose: string; starts: string; ends: string | null }

/** Makes a plan without streams. The service reads it; partners are let in as they are given something to lead. */
export async function makePlan(work: Work, words: PlanWords): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'make a plan')
  const { title, ...rest } = checked(words)
  const state = { ...rest, status: 'live' as const }
  return createRecord(work, planKind, { title, ownerId: null, readers: serviceReaders, state }, { deed: 'made' })
}

/** Changes what a plan is called and for, and its dates; or closes it. */
export async function changePlan(
  work: Work,
  reference: string,
  version: number,
  words: PlanWords & { status?: PlanState['status'] },
): Promise<StoredRecord<PlanState>> {
  insist(work.actor, 'change a plan')
  const before = await readRecord(work, planKind, reference)
  const { title, ...state } = { ...words, ...checked(words) }
  return changeRecord(work, planKind, before.id, { version, title, state }, { deed: 'changed' })
}

function checked(words: PlanWords): PlanWords {
  const title = words.title.trim()
  if (title === '') throw new NotValid({ title: 'Enter what the plan is called' })
  if (words.ends !== null && words.ends < words.starts)
    throw new NotValid({ ends: 'The plan must end after it starts' })
  return { title, purpose: words.purpose.trim(), starts: words.starts, ends: words.ends }
}
