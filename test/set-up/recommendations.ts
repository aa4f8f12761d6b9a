import {
  addReviewFinding,
  answerRecommendation,
  decideScope,
  giveNotice,
  numberDraft,
  recommend,
  recommendationKind,
  recordReply,
  reviewKind,
  startReview,
} from '../../src/modules/scrutiny/index.ts'
import { asPerson, asSystem, type Ground } from '../../src/spine/access/index.ts'
import { addBody, addMember } from '../../src/spine/people/index.ts'
import { readRecord } from '../../src/spine/records/index.ts'
import { someone } from './people.ts'

const stages = ['drafted', 'notified', 'answered', 'replied'] as const
export type HowFar = (typeof stages)[number]

/** A review whose scope is approved, with a finding and a recommendation to the executive, taken as far as is asked. */
export async function someRecommendation(ground: Ground, howFar: HowFar, name = 'Rec') {
  const officer = await someone(ground, `${name} Officer`, 'scrutiny-officer')
  const member = await someone(ground, `${name} Chair`, 'councillor')
  const bodyId = await asSystem(ground, 'test set-up', async (work) => {
    const body = await addBody(work, `${name} committee`, 'committee', '')
    await addMember(work, body.id, member.id, { capacity: 'chair', starts: '2020-01-01' })
    return body.id
  })
  const reaches = (stage: HowFar) => stages.indexOf(howFar) >= stages.indexOf(stage)
  return asPerson(ground, officer, async (work) => {
    const owners = { member: member.id, 'lead-director': null, 'scrutiny-manager': null }
    const given = { title: `${name} review`, bodyId, proposerId: member.id, officerId: officer.id, owners }
    const review = await startReview(work, { ...given, form: 'review-scope-questions', topic: null })
    await numberDraft(work, review.reference, '')
    const { version } = await readRecord(work, reviewKind, review.reference)
    const approved = { standing: 'approved' as const, draft: 1, words: '', decidedOn: '2026-06-01' }
    await decideScope(work, review.reference, version, approved)
    const finding = await addReviewFinding(work, review.reference, {
      words: 'Plans are read late',
      evidence: [
        { element: 'data', source: 'The monthly figures', shows: 'A third are late' },
        { element: 'audit', source: 'Audit of May', shows: 'Seven of twenty' },
      ],
      thin_because: '',
      options: [{ words: 'Read them weekly', benefits: '', risks: '', cost: 'None' }],
    })
    const made = await recommend(work, review.reference, finding.reference, {
      ...{
        words: 'Read every plan within a week',
        addressee: 'executive',
        success: 'Nine in ten',
        lead: 'The director',
      },
      ...{ target_on: '2026-09-30', cost: 'None' },
    })
    let notice = ''
    const versionNow = async () => (await readRecord(work, recommendationKind, made.reference)).version
    if (reaches('notified'))
      notice = (
        await giveNotice(work, review.reference, {
          ...{ addressee: 'executive', toName: 'The cabinet', receivedOn: '2026-06-10', ownerId: null },
        })
      ).reference
    if (reaches('answered'))
      await answerRecommendation(work, made.reference, await versionNow(), {
        ...{ answer: 'accepted', answer_reasons: '', answer_lead: 'The director', answer_due: '2026-09-30' },
      })
    if (reaches('replied')) await recordReply(work, notice, 1, { replied_on: null, reply_words: '' })
    return {
      officer,
      member,
      review: review.reference,
      finding: finding.reference,
      recommendation: made.reference,
      notice,
    }
  })
}
