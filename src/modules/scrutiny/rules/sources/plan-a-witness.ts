import { capitalised } from '../../../../kernel/text.ts'
import { type Attendance, sortRules, type WitnessSort } from './witness-sorts.ts'

type Planned = {
  sort: WitnessSort
  young_as: string
  attendance: Attendance
  asks_id: string | null
  writes_id: string | null
}

/** Faults of whom a review means to hear, by field; `was` is their sort until now, null for a new one. */
export function faultsOfPlan(planned: Planned, name: string, was: WitnessSort | null): Record<string, string> {
  const young = planned.sort === 'young person'
  const faults: Record<string, string> = {}
  if (was !== null && (was === 'young person') !== young)
    faults['sort'] = 'A child or young person is another witness: add them anew, so that no name is kept with them'
  if (young && planned.young_as === '') faults['young_as'] = 'Choose what they are'
  if (!young && planned.young_as !== '') faults['young_as'] = 'This is for a child or young person'
  if (young && name !== '' && name !== capitalised(planned.young_as))
    faults['title'] = 'Leave this empty: a child or young person is never named. Choose below what they are'
  if (!young && name === '') faults['title'] = 'Say who'
  if (planned.attendance === 'required' && !sortRules[planned.sort].canBeRequired)
    faults['attendance'] = 'Only members of the executive and officers can be required to attend (LAW-2)'
  if (planned.asks_id !== null && planned.asks_id === planned.writes_id)
    faults['writes_id'] = 'Name somebody else than who asks'
  return faults
}

/** What a witness is called in the review: a child or young person by what they are. */
export const witnessName = ({ sort, young_as }: Pick<Planned, 'sort' | 'young_as'>, typed: string): string =>
  sort === 'young person' ? capitalised(young_as) : typed
