import { NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { type AimState, aimKind } from '../store/aim-kind.ts'
import { lastClosed } from '../store/read-surveys.ts'
import { committeeReaders, insistCommittee } from './committees.ts'

export type AimWords = Pick<AimState, 'heading' | 'found' | 'wanted' | 'criticism' | 'said_in'> & {
  title: string
  ownerId: string | null
}

/** Sets out something that the committee will do better (G51). It hangs from the last self-review, where there is one. */
export async function addAim(work: Work, bodyId: string, { title, ownerId, ...words }: AimWords): Promise<string> {
  insist(work.actor, 'keep members’ learning')
  refuseFaults(title, words)
  await insistCommittee(work, bodyId)
  const state = { ...words, body_id: bodyId, evidence: '', standing: 'open' as const, because: '' }
  const given = { title, ownerId: ownerId ?? work.actor.person, readers: committeeReaders(bodyId), state }
  const made = await createRecord(work, aimKind, given, { deed: 'set out' })
  const review = await lastClosed(work, bodyId, 'guidance')
  if (review) await linkRecords(work, made.id, 'arises from', review.id)
  return made.reference
}

/** Changes it, says what shows that it is met, or drops it with the reason. Met without evidence is refused. */
export async function changeAim(
  work: Work,
  reference: string,
  version: number,
  { title, ownerId, ...words }: AimWords & Pick<AimState, 'evidence' | 'standing' | 'because'>,
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id } = await readRecord(work, aimKind, reference)
  refuseFaults(title, words)
  if (words.standing === 'met' && words.evidence === '')
    throw new NotValid({ evidence: 'Say what shows that it is met: without it the board cannot see it' })
  if (words.standing === 'dropped' && words.because === '') throw new NotValid({ because: 'Say why it is dropped' })
  const deed = words.standing === 'open' ? 'changed' : words.standing
  await changeRecord(work, aimKind, id, { version, title, ownerId, state: words }, { deed })
}

function refuseFaults(
  title: string,
  { found, criticism, said_in }: Pick<AimState, 'found' | 'criticism' | 'said_in'>,
): void {
  const faults = {
    ...(title === '' ? { title: 'Say in a line what will be better' } : {}),
    ...(found === '' ? { found: 'Say what the committee found of itself' } : {}),
    ...(criticism !== '' && said_in === '' ? { said_in: 'Say who said it and where' } : {}),
    ...(criticism === '' && said_in !== '' ? { criticism: 'Write what was said' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
}
