import { asPerson, type Ground } from '../spine/access/index.ts'
import { letAct } from '../spine/delegation/index.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/days.ts'

/** The director is away: the assistant director acts for him, and the history of what she does shows both names. */
export async function loadDelegations(ground: Ground, people: DemoPeople): Promise<void> {
  const today = ground.clock.today()
  await asPerson(daysAgo(ground, 3), { person: people.id('Gareth Lund'), actingFor: null }, (work) =>
    letAct(work, {
      toId: people.id('Helen Tregear'),
      starts: today.subtract({ days: 3 }),
      ends: today.add({ days: 8 }),
      reason: 'Annual leave',
    }),
  )
}
