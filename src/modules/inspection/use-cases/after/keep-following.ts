import { NotPossibleNow } from '../../../../kernel/failures.ts'
import { type Deed, insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { linkRecords } from '../../../../spine/links/index.ts'
import {
  changeRecord,
  createRecord,
  type RecordKind,
  readRecord,
  type State,
  type StoredRecord,
} from '../../../../spine/records/index.ts'
import { faultsOfComments } from '../../rules/after/draft-comments.ts'
import { type DraftState, draftKind, packKind, statementKind, visitKind } from '../../store/following-kinds.ts'
import { inspectionKind } from '../../store/inspection-kind.ts'
import { followingOf } from '../../store/read-following.ts'

/** Until a report is out, what is said about it stays with those who answer for it (ILACS-T7). */
const confidential = ['role:director', 'role:programme-manager']

export const followings = ['statement', 'draft', 'pack', 'visit'] as const
export type FollowingName = (typeof followings)[number]

/** Begins what follows a report: its statement, the comments on its draft, its publication pack, or a monitoring visit. */
export async function startFollowing(work: Work, reference: string, what: FollowingName): Promise<string> {
  insist(work.actor, 'keep what follows a report')
  const inspection = await readRecord(work, inspectionKind, reference)
  const there = await followingOf(work, inspection.id)
  if (what !== 'visit' && there[what]) return `/inspections/${folders[what]}/${there[what].reference}`
  const inspection_id = inspection.id
  const today = work.clock.today().toString()
  const title = `${titles[what]}: ${inspection.title}`
  const said = { deed: 'began' }
  const open = { ownerId: null, readers: serviceReaders, title }
  const closed = { ownerId: null, readers: confidential, title }
  const made =
    what === 'statement'
      ? await createRecord(
          work,
          statementKind,
          {
            ...open,
            state: { inspection_id, duties: [], cabinet_on: null, submitted_on: null, submitted_evidence: '' },
          },
          said,
        )
      : what === 'draft'
        ? await createRecord(
            work,
            draftKind,
            { ...closed, state: { inspection_id, received_on: today, comments: [], sent_on: null } },
            said,
          )
        : what === 'pack'
          ? await createRecord(
              work,
              packKind,
              {
                ...closed,
                state: { inspection_id, release_on: inspection.state.published, release_at: '', parts: [] },
              },
              said,
            )
          : await createRecord(
              work,
              visitKind,
              {
                ...open,
                state: {
                  inspection_id,
                  starts: null,
                  ends: null,
                  scope: '',
                  pack: '',
                  letter_on: null,
                  next_on: '',
                  areas: [],
                  tasks: [],
                },
              },
              said,
            )
  await linkRecords(work, made.id, 'arises from', inspection.id)
  return `/inspections/${folders[what]}/${made.reference}/change`
}

const folders = { statement: 'statements', draft: 'drafts', pack: 'packs', visit: 'visits' } as const
const titles = {
  statement: 'Statement of action',
  draft: 'Comments on the draft report',
  pack: 'Publication day',
  visit: 'Monitoring visit',
} as const

/** Saves what somebody wrote in one of them. `version` is the one they had before them. */
export async function saveFollowing<S extends State>(
  work: Work,
  kind: RecordKind<S>,
  deed: Deed,
  reference: string,
  version: number,
  change: { state: Partial<S>; title?: string },
): Promise<StoredRecord<S>> {
  insist(work.actor, deed)
  const before = await readRecord(work, kind, reference)
  return changeRecord(work, kind, before.id, { version, ...change }, { deed: 'changed' })
}

/** Keeps comments on a draft; once they have been sent, only what was answered to each may still be written. */
export async function saveComments(
  work: Work,
  reference: string,
  version: number,
  wanted: Pick<DraftState, 'received_on' | 'comments'>,
): Promise<void> {
  insist(work.actor, 'comment on a draft report')
  const before = await readRecord(work, draftKind, reference)
  const { sent_on: sent, comments } = before.state
  const state = sent
    ? { comments: comments.map((one, at) => ({ ...one, answer: wanted.comments[at]?.answer ?? one.answer })) }
    : wanted
  await changeRecord(work, draftKind, before.id, { version, state }, { deed: sent ? 'wrote the answers' : 'changed' })
}

/** Says that the comments have gone to the inspectorate. They are locked as they stand; nothing may be missing from them. */
export async function sendComments(work: Work, reference: string, version: number): Promise<void> {
  insist(work.actor, 'comment on a draft report')
  const before = await readRecord(work, draftKind, reference)
  if (before.state.sent_on) throw new NotPossibleNow('The comments have been sent already.')
  if (before.state.comments.length === 0) throw new NotPossibleNow('There is no comment to send.')
  const faults = faultsOfComments(before.state.comments)
  if (faults.length > 0) throw new NotPossibleNow(faults.join(' '))
  const state = { sent_on: work.clock.today().toString() }
  await changeRecord(work, draftKind, before.id, { version, state }, { deed: 'sent the comments' })
}
