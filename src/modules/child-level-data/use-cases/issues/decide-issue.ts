import type { AgreedDate } from '../../../../kernel/agreed-date.ts'
import { NotFound, NotValid } from '../../../../kernel/failures.ts'
import { insist, type Work } from '../../../../spine/access/index.ts'
import { raiseAction, standToOrigin } from '../../../../spine/actions/index.ts'
import { linkRecords, type Relation } from '../../../../spine/links/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import type { WantedLead } from '../../../../spine/people/index.ts'
import { changeRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import type { Cause, Decision } from '../../rules/issues/issue-words.ts'
import { type DataIssueState, dataIssueKind } from '../../store/data-issue-kind.ts'

export type IssueDecision = {
  ownerId: string | null
  teamId: string | null
  cause: Cause
  causeWords: string
  decision: Decision
  decisionWords: string
}

/** Refuses who may not decide about a data issue, before what they typed is looked at. */
export async function mayDecide(work: Work, reference: string): Promise<StoredRecord<DataIssueState>> {
  const issue = await readRecord(work, dataIssueKind, reference)
  insist(work.actor, 'own a data issue', { owner: issue.ownerId === work.actor.person })
  return issue
}

/** Says who mends a data issue, why it arises and what was decided (F04). An accepted issue has its reason. */
export async function decideIssue(
  work: Work,
  reference: string,
  version: number,
  said: IssueDecision,
): Promise<StoredRecord<DataIssueState>> {
  const issue = await mayDecide(work, reference)
  if (said.decision === 'accepted' && said.decisionWords.trim() === '') {
    throw new NotValid({ decisionWords: 'Say why it is accepted' })
  }
  const { ownerId, teamId, causeWords, decisionWords, ...rest } = said
  const state = { ...rest, team_id: teamId, cause_words: causeWords.trim(), decision_words: decisionWords.trim() }
  const changed = await changeRecord(work, dataIssueKind, issue.id, { version, ownerId, state }, { deed: 'decided' })
  if (ownerId && ownerId !== issue.ownerId) {
    await notify(work, [ownerId], {
      recordId: issue.id,
      deed: 'own a data issue',
      what: `${issue.reference} is yours to see mended`,
      why: 'You were named as the owner of this data issue.',
      href: `/child-level-data/issues/${issue.reference}`,
    })
  }
  return changed
}

export type CauseAction = {
  references: readonly string[]
  words: string
  due: AgreedDate
  leads: readonly WantedLead[]
}

/** Raises one action for several data issues of one cause (F06): it arises from each, so each shows it and its rows can be counted. */
export async function raiseForCause(work: Work, asked: CauseAction): Promise<{ id: string; reference: string }> {
  const issues = []
  for (const reference of asked.references) issues.push(await readRecord(work, dataIssueKind, reference))
  insist(
    work.actor,
    'raise an action',
    await standToOrigin(
      work,
      issues.map(({ id }) => id),
      null,
    ),
  )
  if (issues.length === 0) throw new NotValid({ issues: 'Tick the issues that the action is to mend' })
  const hangsFrom = issues.map(({ id }) => ({ relation: 'arises from' as const, id }))
  const made = await raiseAction(work, { words: asked.words, due: asked.due, leads: asked.leads, hangsFrom })
  for (const issue of issues) {
    if (issue.state.decision !== 'undecided') continue
    await changeRecord(
      work,
      dataIssueKind,
      issue.id,
      { version: issue.version, state: { decision: 'mend at source' } },
      { deed: `to be mended by ${made.reference}` },
    )
  }
  return made
}

/** Joins a data issue to what it has to do with: a risk to the supply of data (A21), a change request (F15), an audit's finding. */
export async function joinIssue(work: Work, reference: string, other: string): Promise<void> {
  const issue = await mayDecide(work, reference)
  const wanted = other.trim().toUpperCase()
  if (wanted === '') throw new NotValid({ other: 'Enter a reference, such as RSK-3' })
  const found = await work.tx
    .selectFrom('record')
    .select(['id', 'kind'])
    .where('reference', '=', wanted)
    .executeTakeFirst()
  if (!found) throw new NotFound(wanted)
  if (found.id === issue.id) throw new NotValid({ other: 'Enter the reference of something else' })
  // An action arises from an issue; an issue supports what is said in a risk, a request or a finding.
  if (found.kind === 'ACT') await linkRecords(work, found.id, 'arises from', issue.id)
  else await linkRecords(work, issue.id, relationTo(found.kind), found.id)
}

const relationTo = (kind: string): Relation => (kind === 'CHG' ? 'supports' : 'arises from')
