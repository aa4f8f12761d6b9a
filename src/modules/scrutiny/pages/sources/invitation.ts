import { insist } from '../../../../spine/access/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, type Visit, wordFile } from '../../../../spine/web/index.ts'
import { invitationBlocks } from '../../documents/invitation-letter.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { witnessKind } from '../../store/source-kinds.ts'
import { reviewById } from '../../use-cases/life-of-review.ts'
import { standsToReview } from '../../use-cases/sources-of-review.ts'

/** /scrutiny/witnesses/:reference/invitation.docx: whoever keeps the evidence. */
export async function invitationFile(visit: Visit): Promise<Answer> {
  const { witness, review, committee, interviewers, today } = await visit.work(async (work) => {
    const found = await readRecord(work, witnessKind, visit.params['reference'] ?? '')
    insist(work.actor, 'keep evidence', await standsToReview(work, found))
    const of = await reviewById(work, found.state.review_id)
    const bodyId = of.state.body_id
    const { asks_id: asks, writes_id: writes } = found.state
    const names = await namesOf(work, [bodyId, asks, writes])
    const nameOf = (id: string | null) => (id && names.get(id)) || ''
    const interviewers = { asks: nameOf(asks), writes: nameOf(writes) }
    return { witness: found, review: of, committee: nameOf(bodyId), interviewers, today: work.clock.today() }
  })
  const council = visit.council.name
  return wordFile(`${witness.reference} invitation`, {
    title: 'An invitation to be heard',
    author: council,
    header: `${council} · ${committee}`,
    footer: witness.reference,
    blocks: invitationBlocks({
      ...{ witness: witness.title, state: witness.state, review: review.title, committee, interviewers, today },
    }),
  })
}
