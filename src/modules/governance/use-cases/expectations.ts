import { NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { bodyById } from '../../../spine/meetings/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { paperKind } from '../../../spine/papers/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import type { Expectation, Graded } from '../rules/members/expectations.ts'
import { expectationsKind, type TermsState, termsKind } from '../store/members-kinds.ts'
import { expectationsOf, termsOf } from '../store/read-expectations.ts'

/** Writes down what a body's members have agreed that papers must show (H29). `version` is 0 where they had agreed nothing. */
export async function agreeExpectations(
  work: Work,
  bodyId: string,
  version: number,
  agreed: { agreed_on: string | null; items: readonly Expectation[] },
): Promise<void> {
  insist(work.actor, 'agree expectations')
  const body = await bodyById(work, bodyId)
  if (!body) throw new NotFound('The body')
  if (agreed.items.length === 0)
    throw new NotValid({ 'item-0-heading': 'Write at least one thing that papers must show' })
  const state = { body_id: bodyId, agreed_on: agreed.agreed_on, items: [...agreed.items] }
  const before = await expectationsOf(work, bodyId)
  if (before) {
    await changeRecord(work, expectationsKind, before.id, { version, state }, { deed: 'changed' })
    return
  }
  const title = `What papers to ${body.name} must show`
  const readers = [...serviceReaders, `body:${bodyId}`]
  await createRecord(work, expectationsKind, { title, ownerId: null, readers, state }, { deed: 'agreed' })
}

/** A member says how a paper met them, after the meeting; saying it again replaces it. Its author is told. */
export async function sayHowPaperDid(
  work: Work,
  reference: string,
  said: { answers: readonly Graded[]; words: string },
): Promise<void> {
  insist(work.actor, 'say how a paper did')
  const { id, title, ownerId, state } = await readRecord(work, paperKind, reference)
  if (state.status !== 'frozen') throw new NotPossibleNow(`${reference} has not gone to the meeting yet.`)
  if (said.answers.length === 0 && said.words === '') throw new NotValid({ words: 'Say how the paper did' })
  const person = work.actor.person
  if (person === null) return
  const row = { given_at: instantOf(work), answers: JSON.stringify(said.answers), words: said.words }
  await work.tx
    .insertInto('expectation_feedback')
    .values({ paper_id: id, person_id: person, ...row })
    .onConflict((conflict) => conflict.columns(['paper_id', 'person_id']).doUpdateSet(row))
    .execute()
  if (!ownerId) return
  await notify(work, [ownerId], {
    recordId: id,
    deed: 'feedback on a paper',
    what: `Members have said how ${title} did`,
    why: 'You wrote the paper. The next one can mend what was wanting.',
    href: paperKind.path(reference),
  })
}

/** Writes down the terms of a board for members (H28). */
export async function writeTerms(
  work: Work,
  bodyId: string,
  version: number,
  words: Omit<TermsState, 'body_id'>,
): Promise<void> {
  insist(work.actor, 'keep board terms')
  const body = await bodyById(work, bodyId)
  if (!body) throw new NotFound('The body')
  if (words.purpose === '') throw new NotValid({ purpose: 'Say what the board is for' })
  const state = { ...words, body_id: bodyId }
  const before = await termsOf(work, bodyId)
  if (before) {
    await changeRecord(work, termsKind, before.id, { version, state }, { deed: 'changed' })
    return
  }
  const readers = [...serviceReaders, 'role:councillor', `body:${bodyId}`]
  await createRecord(
    work,
    termsKind,
    { title: `Terms of ${body.name}`, ownerId: null, readers, state },
    { deed: 'wrote' },
  )
}
