import { NotPossibleNow } from '../../kernel/failures.ts'
import { perform } from '../../kernel/lifecycle.ts'
import type { Work } from '../access/index.ts'
import { doneWith } from '../notifications/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../records/index.ts'
import { type ActionColumns, actionKind } from './action-kind.ts'
import { type ActionDeed, type ActionFacts, actionLifecycle, type Sample } from './action-lifecycle.ts'
import { standToAction } from './stand-to-action.ts'
import { leadAction, takenUp } from './tell-leads.ts'

export type DeedWords = { words: string; evidence?: string; reviewOn?: string | null; sample?: Sample | null }

/** Does one deed of an action's life by its table, and returns what to say of it. */
export async function moveActionOn(
  work: Work,
  reference: string,
  version: number,
  deed: ActionDeed,
  said: DeedWords,
): Promise<{ action: StoredRecord<ActionColumns>; message: string }> {
  const before = await readRecord(work, actionKind, reference)
  const roles = await standToAction(work, before.id)
  const { words, evidence = '', reviewOn = null, sample = null } = said
  const facts: ActionFacts = { words, evidence, reviewOn, sample }
  const outcome = perform(actionLifecycle, before.state.state, deed, roles, facts)
  if (!outcome.ok) throw new NotPossibleNow(outcome.why)
  const state = { state: outcome.state, ...columnsOf(deed, facts, work) }
  const reason = said.words.trim() || undefined
  const action = await changeRecord(
    work,
    actionKind,
    before.id,
    { version, state },
    { deed: pastOf[deed], ...(reason ? { reason } : {}) },
  )
  if (outcome.state === 'withdrawn') await doneWith(work, before.id, null, leadAction)
  else await takenUp(work, before.id)
  return { action, message: outcome.message }
}

const pastOf: Record<ActionDeed, string> = {
  'mark as done': 'marked as done',
  verify: 'verified',
  'send back': 'sent back',
  'say what difference it made': 'said what difference it made',
  'book a later look': 'booked a later look',
  withdraw: 'withdrew',
  reopen: 'reopened',
}

function columnsOf(deed: ActionDeed, facts: ActionFacts, work: Work): Partial<ActionColumns> {
  const today = work.clock.today().toString()
  const notVerified = {
    verified_on: null,
    verified_by_id: null,
    verified_words: '',
    sample_looked: null,
    sample_held: null,
  }
  switch (deed) {
    case 'mark as done':
      return { done_on: today, done_words: facts.words.trim() }
    case 'verify':
      return {
        verified_on: today,
        verified_by_id: work.actor.person,
        verified_words: facts.words.trim(),
        sample_looked: facts.sample?.looked ?? null,
        sample_held: facts.sample?.held ?? null,
      }
    case 'say what difference it made':
      return { effect_words: facts.words.trim(), effect_evidence: facts.evidence.trim(), review_effect_on: null }
    case 'book a later look':
      return { review_effect_on: facts.reviewOn }
    case 'send back':
    case 'reopen':
      return { done_on: null, done_words: '', ...notVerified }
    case 'withdraw':
      return {}
  }
}
