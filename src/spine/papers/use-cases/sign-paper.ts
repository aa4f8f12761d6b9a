import { NotPossibleNow } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Signature, signOff } from '../../sign-off/index.ts'
import { frozenPaper } from '../store/frozen-papers.ts'
import { paperKind } from '../store/paper-kind.ts'

/** Signs a frozen paper, or dissents in words: whoever answers for it, and the members of its body. */
export async function signPaper(work: Work, reference: string, hash: string, signature: Signature): Promise<void> {
  const paper = await readRecord(work, paperKind, reference)
  insist(work.actor, 'sign off a paper', {
    owner: paper.ownerId === work.actor.person,
    member: work.actor.principals.has(`body:${paper.state.body_id}`),
  })
  const frozen = await frozenPaper(work, paper.id)
  if (!frozen) throw new NotPossibleNow(`${paper.reference} is a draft. Only what is frozen can be signed.`)
  if (frozen.hash !== hash) throw new NotPossibleNow('What you read is not what is kept here. Load the page again.')
  await signOff(work, paper.id, hash, signature)
}
