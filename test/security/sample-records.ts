import { raiseRisk } from '../../src/modules/risks/index.ts'
import { asPerson, type Ground, type Who } from '../../src/spine/access/index.ts'
import { someone } from '../set-up/people.ts'
import type { columns } from './expected-answers.ts'

export type Samples = {
  people: Record<(typeof columns)[number], Who>
  /** A route's address with a real record's reference in place of each of its parameters. */
  address: (path: string) => string
}

/** One person for each role, and one record of each kind that none of them owns or leads. */
export async function sampleRecords(ground: Ground): Promise<Samples> {
  const people = {
    public: { person: null, actingFor: null },
    partner: await someone(ground, 'Pat Partner', 'partner'),
    councillor: await someone(ground, 'Cora Councillor', 'councillor'),
    staff: await someone(ground, 'Sam Staff', 'staff'),
    'programme-manager': await someone(ground, 'Mo Manager', 'programme-manager'),
    director: await someone(ground, 'Di Director', 'director'),
    administrator: await someone(ground, 'Al Admin', 'administrator'),
  }
  const keeper = await someone(ground, 'Kit Keeper', 'programme-manager')
  const risk = await asPerson(ground, keeper, (work) =>
    raiseRisk(work, {
      title: 'A risk that nobody here owns',
      cause: 'c',
      effect: 'e',
      likelihood: 3,
      impact: 3,
      target_likelihood: 1,
      target_impact: 1,
      ownerId: keeper.id,
    }),
  )
  const references: Readonly<Record<string, string>> = { '/risks/:reference': risk.reference }
  const address = (path: string) => {
    const prefix = Object.keys(references).find((start) => path.startsWith(start))
    return prefix ? path.replace(':reference', references[prefix] ?? '') : path
  }
  return { people, address }
}
