import { insist, type Work } from '../../../spine/access/index.ts'
import { type NewAction, raiseAction } from '../../../spine/actions/index.ts'
import { type RecordKind, readRecord, type State } from '../../../spine/records/index.ts'
import { committeeReaders } from './committees.ts'

/**
 * Raises an action on the one register from something of the members' side: an aim of a committee (G51) or a session (SCR-28). The
 * committee's members read it, since it is their own.
 */
export async function raiseFrom<S extends State & { body_id: string }>(
  work: Work,
  kind: RecordKind<S>,
  reference: string,
  action: Pick<NewAction, 'words' | 'due' | 'leads' | 'key' | 'evidenceWanted' | 'partnerId' | 'cost'>,
): Promise<string> {
  insist(work.actor, 'keep members’ learning')
  const { id, state } = await readRecord(work, kind, reference)
  const made = await raiseAction(work, {
    ...action,
    hangsFrom: [{ relation: 'arises from', id }],
    readers: committeeReaders(state.body_id),
  })
  return made.reference
}
