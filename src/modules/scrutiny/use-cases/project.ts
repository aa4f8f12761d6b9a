import type { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { plural } from '../../../kernel/text.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { type FilledForm, meaning, rowsOf } from '../../../spine/forms/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { isOfTheService } from '../rules/project/group.ts'
import { moveMilestones, spreadSteps, stepsOfForm } from '../rules/project/milestones.ts'
import { type ProjectState, projectKind } from '../store/project-kind.ts'
import { rolesOf } from '../store/read-project.ts'
import { readersOf, reviewToWrite } from './find.ts'
import { isApproved, reviewById } from './life-of-review.ts'
import { insistMayScrutinise } from './may-scrutinise.ts'
import { readScope } from './scope.ts'

/** What the scope says of the time that the review takes: its words, and the last days that they can mean. */
export function timeOfScope({ form, answers }: Pick<FilledForm, 'form' | 'answers'>, today: Temporal.PlainDate) {
  const says = (means: string) => meaning(form, answers, means)
  const lastDay = (words: string) => parseAgreedDate(words, { asAt: today, calendar: bankHolidays }).latest
  return { duration: says('duration'), starts: lastDay(says('starts')), ends: lastDay(says('ends')) }
}

/**
 * Makes the project plan of an approved review (G13): from the steps of its form where it has them, otherwise the fourteen steps
 * between its first and its last day (G14). The member who proposed it chairs the group, its officer supports it.
 */
export async function startProject(work: Work, reference: string): Promise<{ id: string; reference: string }> {
  const review = await reviewToWrite(work, reference)
  if (!isApproved(review.state.standing))
    throw new NotPossibleNow(
      `Members have not approved the scope of ${review.reference}, so there is nothing to plan yet.`,
    )
  const { filled } = await readScope(work, reference)
  const today = work.clock.today()
  const { starts, ends } = timeOfScope(filled, today)
  const asked = filled.form.sections.flatMap(({ questions }) => questions).find(({ means }) => means === 'timetable')
  const rows = asked ? rowsOf(filled.answers[asked.key]) : []
  const milestones =
    rows.length > 0
      ? stepsOfForm(rows, today, bankHolidays)
      : spreadSteps(starts ?? today, ends ?? today.add({ months: 6 }), bankHolidays)
  const from = today.toString()
  const state = {
    review_id: review.id,
    milestones,
    members: review.ownerId ? [{ person_id: review.ownerId, seat: 'chair' as const, from, until: '' }] : [],
    officers: review.state.officer_id
      ? [{ person_id: review.state.officer_id, part: 'scrutiny officer' as const, from, interests: '' }]
      : [],
    meetings: [],
    requests: [],
  }
  const given = { title: `Project plan of ${review.title}`, ownerId: review.ownerId, readers: readersOf(review), state }
  const made = await createRecord(work, projectKind, given, { deed: 'planned' })
  await linkRecords(work, made.id, 'arises from', review.id)
  return made
}

/** Keeps the steps. None is done before its day of being done has come. */
export async function keepMilestones(
  work: Work,
  reference: string,
  version: number,
  milestones: ProjectState['milestones'],
): Promise<void> {
  const today = work.clock.today().toString()
  const early = milestones.flatMap(({ done_on: on }, at) => (on > today ? [`step-${at}-done_on`] : []))
  if (early.length > 0)
    throw new NotValid(Object.fromEntries(early.map((field) => [field, 'That day has not come yet'])))
  await changeProject(work, reference, version, { milestones }, { deed: 'changed the steps' })
}

/** Changes one part of the plan; what it was stays in its history. */
export async function changeProject(
  work: Work,
  reference: string,
  version: number,
  part: Partial<ProjectState>,
  said: { deed: string; reason?: string },
): Promise<void> {
  const before = await projectToWrite(work, reference)
  await changeRecord(work, projectKind, before.id, { version, state: part }, said)
}

/** Moves every milestone that is not done by so many days, from one of them on, with the reason (G14). */
export async function moveTogether(
  work: Work,
  reference: string,
  version: number,
  said: { from: number; days: number; why: string },
): Promise<void> {
  const before = await projectToWrite(work, reference)
  if (said.days === 0) throw new NotValid({ days: 'Enter by how many days' })
  if (said.why === '') throw new NotValid({ why: 'Say why' })
  const milestones = moveMilestones(before.state.milestones, said.from, said.days, bankHolidays)
  const deed = `moved by ${plural(Math.abs(said.days), 'day')} ${said.days > 0 ? 'later' : 'earlier'}`
  await changeRecord(work, projectKind, before.id, { version, state: { milestones } }, { deed, reason: said.why })
}

/** Keeps who sits in the group: nobody of the executive whose decisions it looks at (LAW-2, G34). */
export async function keepMembers(
  work: Work,
  reference: string,
  version: number,
  members: ProjectState['members'],
): Promise<void> {
  const before = await projectToWrite(work, reference)
  const review = await reviewById(work, before.state.review_id)
  const named = Object.fromEntries(members.map(({ person_id: id }, at) => [`member-${at}-person_id`, id]))
  await insistMayScrutinise(work, named, { cabinetMemberId: review.state.cabinet_member_id })
  await changeRecord(work, projectKind, before.id, { version, state: { members } }, { deed: 'changed the group' })
}

/** Keeps who supports the review. Somebody of the service that it looks at is refused unless it is said why they can (G35). */
export async function keepOfficers(
  work: Work,
  reference: string,
  version: number,
  officers: ProjectState['officers'],
): Promise<void> {
  const before = await projectToWrite(work, reference)
  const roles = await rolesOf(
    work,
    officers.map(({ person_id: id }) => id),
  )
  const faults: Record<string, string> = {}
  for (const [at, { person_id: id, interests }] of officers.entries()) {
    if (isOfTheService(roles.get(id) ?? []) && interests === '')
      faults[`officer-${at}-interests`] =
        'They are of the service under review. Name somebody else, or say how they stay apart'
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const change = { version, state: { officers } }
  await changeRecord(work, projectKind, before.id, change, { deed: 'changed who supports it' })
}

async function projectToWrite(work: Work, reference: string): Promise<StoredRecord<ProjectState>> {
  const found = await readRecord(work, projectKind, reference)
  insist(work.actor, 'keep a review', { owner: found.ownerId !== null && found.ownerId === work.actor.person })
  return found
}
