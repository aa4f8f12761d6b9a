import { workingDayOnOrBefore } from '../kernel/working-days.ts'
import { bankHolidays } from '../platform/holiday-calendar.ts'
import { asPerson, type Ground, type Work } from '../spine/access/index.ts'
import { actionKind, addEvidence, moveActionOn, readDue } from '../spine/actions/index.ts'
import {
  decisionsOf,
  meetingKind,
  membersOf,
  raiseFromDecision,
  recordMeeting,
  setCycle,
} from '../spine/meetings/index.ts'
import { readRecord } from '../spine/records/index.ts'
import { cycles, type DemoDecision, type DemoMeeting } from './meetings.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo, dueWords, workingDayAgo } from './plan/days.ts'

/** A meeting so many days ago, or to come, on a working day. */
export function whenAndWhere(ground: Ground, { ago, at, place }: DemoMeeting) {
  return { heldOn: workingDayAgo(ground.clock.today(), ago).toString(), startsAt: at, place }
}

/** Says how often each body meets and what its meetings take in turn. */
export async function setCycles(work: Work, people: DemoPeople): Promise<void> {
  for (const { body, repeats, at: startsAt, place, papersDays, agenda } of cycles) {
    const firstOn = workingDayOnOrBefore(work.clock.today(), bankHolidays).toString()
    const words = { repeats, firstOn, startsAt, place, papersDays, standingAgenda: [...agenda] }
    await setCycle(work, people.id(body), null, words, bankHolidays)
  }
}

/** Records a meeting the day after it, and makes actions of what it decided. */
export async function holdMeeting(
  ground: Ground,
  people: DemoPeople,
  meeting: DemoMeeting,
  reference: string,
): Promise<void> {
  const then = daysAgo(ground, meeting.ago - 1)
  const today = ground.clock.today()
  const decisions = meeting.decisions ?? []
  const raised = await asPerson(then, { person: people.id('Marian Holt'), actingFor: null }, async (work) => {
    const { id, version, state } = await readRecord(work, meetingKind, reference)
    const apologies = (meeting.apologies ?? []).map(people.id)
    const attendance = (await membersOf(work, state.body_id, state.held_on)).map(({ personId, capacity }) => {
      return {
        personId,
        capacity,
        attendance: apologies.includes(personId) ? ('apologies' as const) : ('present' as const),
      }
    })
    const held = decisions.map(({ words, recommended = '' }) => ({ words, recommended }))
    await recordMeeting(work, reference, version, { attendance, decisions: held })
    const made: { reference: string; action: NonNullable<DemoDecision['action']> }[] = []
    for (const [index, decision] of (await decisionsOf(work, id)).entries()) {
      const action = decisions[index]?.action
      if (!action) continue
      const leads = [{ personId: people.id(action.lead), capacity: 'lead' as const }]
      const due = readDue(dueWords(action.due, today), work.clock.today())
      const { reference: became } = await raiseFromDecision(work, reference, decision.id, {
        words: action.words,
        due,
        leads,
      })
      made.push({ reference: became, action })
    }
    return made
  })
  for (const { reference: became, action } of raised) {
    const { done } = action
    if (!done) continue
    await asPerson(daysAgo(ground, done.ago), { person: people.id(action.lead), actingFor: null }, async (work) => {
      const { version } = await readRecord(work, actionKind, became)
      await moveActionOn(work, became, version, 'mark as done', { words: done.words })
      await addEvidence(work, became, { words: done.proof, address: '' })
    })
  }
}
