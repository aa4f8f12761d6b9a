import { asPerson, type Ground } from '../spine/access/index.ts'
import { letAct } from '../spine/delegation/index.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo, workingDayAgo } from './plan/days.ts'

/** The director is away: the assistant director acts for him, and the history of what she does shows both names. */
export async function loadDelegations(ground: Ground, people: DemoPeople): Promise<void> {
  const today = ground.clock.today()
  await asPerson(daysAgo(ground, 4), { person: people.id('Gareth Lund'), actingFor: null }, (work) =>
    letAct(work, {
      toId: people.id('Helen Tregear'),
      starts: workingDayAgo(today, 4),
      ends: today.add({ days: 8 }),
      reason: 'Annual leave',
    }),
  )
}
