import { insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { linkRecords } from '../../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { type ChangeRequestState, changeRequestKind } from '../../store/change-request-kind.ts'
import { dataIssueKind } from '../../store/data-issue-kind.ts'

export type ChangeRequestWords = ChangeRequestState & { title: string; ownerId: string | null }

/** Asks for a change of the case system (F15), for the data issue that needs it where one does. */
export async function askForChange(
  work: Work,
  { title, ownerId, ...state }: ChangeRequestWords,
  issueReference: string | null,
): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'ask for a change of the case system')
  const issue = issueReference ? await readRecord(work, dataIssueKind, issueReference) : null
  const made = await createRecord(
    work,
    changeRequestKind,
    { title, ownerId, readers: serviceReaders, state },
    { deed: 'asked for' },
  )
  if (issue) await linkRecords(work, issue.id, 'supports', made.id)
  return made
}

/** Says how a change request stands now. */
export async function changeRequest(
  work: Work,
  reference: string,
  version: number,
  { title, ownerId, ...state }: ChangeRequestWords,
): Promise<StoredRecord<ChangeRequestState>> {
  const before = await readRecord(work, changeRequestKind, reference)
  insist(work.actor, 'ask for a change of the case system')
  return changeRecord(work, changeRequestKind, before.id, { version, title, ownerId, state }, { deed: 'changed' })
}
