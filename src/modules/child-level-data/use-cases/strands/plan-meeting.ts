import { NotFound, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../../../spine/access/index.ts'
import { findChild, lookAt } from '../../../../spine/children/index.ts'
import { newId } from '../../../../spine/records/index.ts'

export const consents = ['yes', 'no', 'not asked'] as const
export type Consent = (typeof consents)[number]

export type PlannedMeetingWords = {
  child: string
  kind: string
  heldOn: string
  startsAt: string
  place: string
  chair: string
  consent: Consent
}

/** Puts a multi-agency meeting about a child on the list that inspectors ask for (F11): whether the family agrees to be observed too. */
export async function planMeeting(work: Work, said: PlannedMeetingWords): Promise<void> {
  insist(work.actor, 'run child-level data')
  const { scope } = await lookAt(work, { about: 'planned multi-agency meetings' })
  if (scope !== 'all') throw new NotPossibleNow('Only a data officer plans meetings here.')
  const child = await findChild(work, said.child)
  if (!child) throw new NotValid({ child: 'No child of that reference is in the data' })
  const team = await work.tx
    .selectFrom('children.child_team')
    .select('team_id as id')
    .where('child_id', '=', child.id)
    .limit(1)
    .executeTakeFirst()
  const at = instantOf(work)
  await work.tx
    .insertInto('children.planned_meeting')
    .values({
      id: newId(at.getTime()),
      child_id: child.id,
      team_id: team?.id ?? null,
      kind: said.kind,
      held_on: said.heldOn,
      starts_at: said.startsAt,
      place: said.place,
      chair: said.chair,
      consent: said.consent,
      added_at: at,
      added_by: work.actor.person ?? '',
    })
    .execute()
}

/** Takes a meeting off the list because it will not be held. */
export async function cancelMeeting(work: Work, id: string): Promise<void> {
  insist(work.actor, 'run child-level data')
  await lookAt(work, { about: 'planned multi-agency meetings' })
  const changed = await work.tx
    .updateTable('children.planned_meeting')
    .set({ cancelled_at: instantOf(work) })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new NotFound('That meeting')
}

export type PlannedMeeting = Omit<PlannedMeetingWords, 'consent'> & { id: string; consent: string }

/** The meetings of the next four weeks, in the order that inspectors ask for: by day, then by time. Writes the view down. */
export async function nextFourWeeks(work: Work, deed = 'planned multi-agency meetings'): Promise<PlannedMeeting[]> {
  await lookAt(work, { about: `${deed} of the next four weeks` })
  const today = work.clock.today()
  return work.tx
    .selectFrom('children.planned_meeting as m')
    .innerJoin('children.child as c', 'c.id', 'm.child_id')
    .select(['m.id', 'c.reference as child', 'm.kind', 'm.held_on as heldOn', 'm.starts_at as startsAt'])
    .select(['m.place', 'm.chair', 'm.consent'])
    .where('m.cancelled_at', 'is', null)
    .where('m.held_on', '>=', today.toString())
    .where('m.held_on', '<', today.add({ weeks: 4 }).toString())
    .orderBy('m.held_on')
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .execute()
}
