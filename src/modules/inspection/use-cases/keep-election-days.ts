import { z } from 'zod'
import { NotAllowed, NotFound, NotValid } from '../../../kernel/failures.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { type ElectionDay, keepElectionDay, removeElectionDay } from '../store/election-days.ts'

/** Enters the day of a local or general election in the council's area (ILACS-T9). */
export async function addElectionDay(work: Work, day: Pick<ElectionDay, 'pollsOn' | 'name'>): Promise<void> {
  const person = keeper(work)
  const year = Number(day.pollsOn.slice(0, 4))
  const { from, to } = bankHolidays
  if (year <= from || year > to)
    throw new NotValid({ day: `Enter a day from ${from + 1} to ${to}: the bank holidays of other years are not known` })
  await keepElectionDay(work, person, day)
}

/** Takes a day away that was entered wrongly, or that was moved. */
export async function takeElectionDayAway(work: Work, id: string): Promise<void> {
  const person = keeper(work)
  if (!z.uuid().safeParse(id).success) throw new NotFound('That election day')
  await removeElectionDay(work, person, id)
}

function keeper(work: Work): string {
  insist(work.actor, 'keep inspections')
  if (!work.actor.person) throw new NotAllowed('Sign in first.')
  return work.actor.person
}
