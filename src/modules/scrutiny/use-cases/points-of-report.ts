import { NotAllowed, NotFound, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, instantOf, may, type Work } from '../../../spine/access/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { changeRecord, newId } from '../../../spine/records/index.ts'
import type { FactOutcome } from '../rules/report/report-standing.ts'
import { factOf } from '../store/points-of-report.ts'
import { reportKind } from '../store/report-kind.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'
import { mayDecide } from './points.ts'
import { type Report, reportByReference } from './report.ts'

/** What waits for the scrutiny officer, by this name. */
const decideFacts = 'decide points of fact'

/** Raises a point of fact about a report (G41): what it says, and what the point rests on. Its words stay as they are. */
export async function raiseFact(
  work: Work,
  reference: string,
  said: { about: string; says: string; restsOn: string },
): Promise<void> {
  const { report, review, drafts } = await reportByReference(work, reference)
  insist(work.actor, 'check facts of a report')
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can raise a point of fact.')
  if (report.state.agreed_on)
    throw new NotPossibleNow('Members have agreed the report. Tell the scrutiny officer, who can put it to them again.')
  const faults = {
    ...(said.about === '' ? { about: 'Choose what it is about' } : {}),
    ...(said.says === '' ? { says: 'Say what is wrong, and what is right' } : {}),
    ...(said.restsOn === '' ? { rests_on: 'Say how it can be seen: a document, a figure, a person who knows' } : {}),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const deed = { deed: 'raised a point of fact', reason: said.says }
  await changeRecord(work, reportKind, report.id, { version: report.version }, deed)
  const at = instantOf(work)
  await work.tx
    .insertInto('report_fact')
    .values({
      ...{ id: newId(at.getTime()), report_id: report.id, about: said.about, says: said.says, rests_on: said.restsOn },
      ...{ draft: drafts[0]?.number ?? null, raised_by: person, raised_at: at },
    })
    .execute()
  const { officer_id: officer } = review.state
  if (!officer || officer === person) return
  await notify(work, [officer], {
    ...{ recordId: report.id, deed: decideFacts, what: `${reference}: a point of fact was raised` },
    ...{ why: `You support ${review.reference}.`, href: `${reportKind.path(reference)}#facts` },
  })
}

/** Says what was made of a point of fact, once: put right, or left as it is and why. */
export async function decideFact(
  work: Work,
  reference: string,
  factId: string,
  said: { outcome: FactOutcome; words: string },
): Promise<void> {
  const { report, review } = await reportByReference(work, reference)
  await mayDecide(work, review.reference)
  const fact = await factOf(work, report.id, factId)
  if (fact.outcome !== null)
    throw new NotPossibleNow('That point was decided already. What was decided is not changed.')
  if (said.words === '') throw new NotValid({ words: 'Say what was changed, or why it stays' })
  const deed = { deed: `decided a point of fact: ${said.outcome}`, reason: said.words }
  await changeRecord(work, reportKind, report.id, { version: report.version }, deed)
  await work.tx
    .updateTable('report_fact')
    .set({ outcome: said.outcome, outcome_words: said.words })
    .set({ decided_by: work.actor.person, decided_at: instantOf(work) })
    .where('id', '=', fact.id)
    .execute()
}

/** Whether this person sits on the committee whose report it is, and so can hold a view apart from it. */
export const holdsViews = (work: Pick<Work, 'actor'>, { review }: Pick<Report, 'review'>): boolean =>
  may(work.actor, 'hold a minority view', { member: work.actor.principals.has(`body:${review.state.body_id}`) })

/** Writes down what a member of the committee holds who does not agree. It stands in the report in their own words. */
export async function holdView(work: Work, reference: string, said: { about: string; words: string }): Promise<void> {
  const found = await reportByReference(work, reference)
  const { report, review } = found
  insist(work.actor, 'hold a minority view', { member: holdsViews(work, found) })
  await insistActorMayScrutinise(work, { cabinetMemberId: review.state.cabinet_member_id })
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can hold a view.')
  if (said.about === '') throw new NotValid({ about: 'Say with what you do not agree' })
  if (said.words === '') throw new NotValid({ words: 'Say what you hold, in your own words' })
  await changeRecord(work, reportKind, report.id, { version: report.version }, { deed: 'holds another view' })
  const at = instantOf(work)
  await work.tx
    .insertInto('minority_view')
    .values({ id: newId(at.getTime()), report_id: report.id, ...said, held_by: person, held_at: at })
    .execute()
}

/** Takes back a view: only whoever holds it may. It is no longer in the report; that it was held stays in its history. */
export async function takeBackView(work: Work, reference: string, viewId: string): Promise<void> {
  const { report, views } = await reportByReference(work, reference)
  const view = views.find(({ id }) => id === viewId)
  if (!view) throw new NotFound('That view')
  if (view.personId !== work.actor.person) throw new NotAllowed('Only the member who holds a view takes it back.')
  if (view.takenBackAt) throw new NotPossibleNow('It was taken back already.')
  await changeRecord(work, reportKind, report.id, { version: report.version }, { deed: 'took back another view' })
  await work.tx
    .updateTable('minority_view')
    .set({ taken_back_at: instantOf(work) })
    .where('id', '=', view.id)
    .execute()
}
