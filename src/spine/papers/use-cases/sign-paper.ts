import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { addReaders, readRecord } from '../../records/index.ts'
import { type Signature, signOff } from '../../sign-off/index.ts'
import { approves } from '../rules/approval.ts'
import { approvers } from '../rules/template.ts'
import { frozenPaper } from '../store/frozen-papers.ts'
import { paperKind } from '../store/paper-kind.ts'

/**
 * Signs a frozen paper, or dissents in words: whoever answers for it, and the members of its body. Where its template waits
 * for somebody's approval, only they sign as approving officer, and with that its body may read it.
 */
export async function signPaper(work: Work, reference: string, hash: string, signature: Signature): Promise<void> {
  const paper = await readRecord(work, paperKind, reference)
  insist(work.actor, 'sign off a paper', {
    owner: paper.ownerId === work.actor.person,
    member: work.actor.principals.has(`body:${paper.state.body_id}`),
  })
  const frozen = await frozenPaper(work, paper.id)
  if (!frozen) throw new NotPossibleNow(`${paper.reference} is a draft. Only what is frozen can be signed.`)
  if (frozen.hash !== hash) throw new NotPossibleNow('What you read is not what is kept here. Load the page again.')
  const { approvedBy } = frozen.content.template
  const approver = approvedBy !== undefined && work.actor.principals.has(`role:${approvedBy}`)
  if (approvedBy !== undefined && !approver && signature.capacity === 'approving officer')
    throw new NotValid({ capacity: `Only ${approvers[approvedBy]} approves this paper` })
  await signOff(work, paper.id, hash, signature)
  if (approver && approves(signature)) await addReaders(work, paper.id, [`body:${paper.state.body_id}`])
}
