import { NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { type FilledFor, startForm } from '../../../spine/forms/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { postOf } from '../../../spine/people/index.ts'
import { addReaders, changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { namesOf, sitsOn } from '../store/people-of-scrutiny.ts'
import { reviewKind } from '../store/review-kind.ts'
import { topicKind } from '../store/topic-kind.ts'
import { topicToDecide } from './decide-topic.ts'
import { insistMayScrutinise } from './may-scrutinise.ts'
import { scrutinyReaders } from './readers.ts'

export type NewReview = {
  title: string
  bodyId: string
  proposerId: string
  officerId: string | null
  /** Which form its scope is written on. */
  form: string
  /** Who answers each section of it, by the section's key. */
  owners: Readonly<Record<string, string | null>>
  /** The topic that it takes up, or null. */
  topic: string | null
}

/** The review as its form knows it, with the addresses of its sections. */
export const filledFor = (review: { id: string; reference: string }): FilledFor => ({
  id: review.id,
  reference: review.reference,
  href: (section) => `/scrutiny/reviews/${review.reference}/sections/${section}`,
})

/** Starts a review with its scope to be written, each section by its own hand (G03, G53). A topic that it takes up says so. */
export async function startReview(work: Work, given: NewReview): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'start a review')
  const topic = given.topic ? await topicToDecide(work, given.topic) : null
  if (!(await sitsOn(work, given.proposerId, given.bodyId)))
    throw new NotValid({ proposer: 'Choose somebody who sits on the committee: reviews are proposed by its members' })
  const hands = Object.entries(given.owners).map(([key, who]) => [`owner-${key}`, who])
  await insistMayScrutinise(work, { proposer: given.proposerId, ...Object.fromEntries(hands) })
  const office = await postOf(work, given.proposerId)
  const state = {
    body_id: given.bodyId,
    standing: 'scoping' as const,
    proposer_office: office,
    officer_id: given.officerId,
    deputy_id: null,
    officer_weeks: null,
    cabinet_member_id: null,
    portfolio: '',
    decided_draft: null,
    decided_on: null,
    decision_words: '',
  }
  const readers = [...scrutinyReaders, `body:${given.bodyId}`]
  const record = { title: given.title, ownerId: given.proposerId, readers, state }
  const made = await createRecord(work, reviewKind, record, { deed: 'started' })
  const who = [(await namesOf(work, [given.proposerId])).get(given.proposerId) ?? '', office].filter(Boolean).join(', ')
  const known = { title: given.title, proposer: who }
  await startForm(work, filledFor(made), given.form, { owners: given.owners, readers, known })
  if (topic) {
    await linkRecords(work, made.id, 'arises from', topic.id)
    const day = work.clock.today().toString()
    const taken = { standing: 'taken up' as const, decided_on: day }
    await changeRecord(
      work,
      topicKind,
      topic.id,
      { version: topic.version, state: taken },
      { deed: `taken up as ${made.reference}` },
    )
    // Whoever suggested it follows what came of it.
    if (topic.ownerId) await addReaders(work, made.id, [`person:${topic.ownerId}`])
  }
  return made
}

export type ReviewParts = {
  title: string
  officerId: string | null
  deputyId: string | null
  officerWeeks: number | null
  cabinetMemberId: string | null
  portfolio: string
}

/** Changes who supports a review and what it is called. */
export async function changeReview(work: Work, reference: string, version: number, parts: ReviewParts) {
  const review = await readRecord(work, reviewKind, reference)
  insist(work.actor, 'change a review')
  if (parts.cabinetMemberId !== null && parts.cabinetMemberId === review.ownerId)
    throw new NotValid({
      cabinetMember: 'Whoever proposes the review cannot be the cabinet member whose work it looks at',
    })
  const state = {
    officer_id: parts.officerId,
    deputy_id: parts.deputyId,
    officer_weeks: parts.officerWeeks,
    cabinet_member_id: parts.cabinetMemberId,
    portfolio: parts.portfolio,
  }
  return changeRecord(work, reviewKind, review.id, { version, title: parts.title, state }, { deed: 'changed' })
}
