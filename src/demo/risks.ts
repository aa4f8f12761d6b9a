import { raiseRisk } from '../modules/risks/index.ts'
import { asPerson, type Ground } from '../spine/access/index.ts'
import type { DemoPeople } from './people.ts'

/** The register of Wexmoor's inspection programme. */
export async function loadRisks(ground: Ground, people: DemoPeople): Promise<void> {
  const officer = people.get('Oluwaseun Adeyemi') ?? null
  const manager = people.get('Marian Holt') ?? null
  await asPerson(ground, { person: manager, actingFor: null }, async (work) => {
    await raiseRisk(work, {
      title: 'Only one officer can run the child-level data report',
      cause: 'The report is built by hand from four extracts and was never written down.',
      effect: 'If the officer is away when the inspector phones, the lists are late on the first day.',
      likelihood: 3,
      impact: 4,
      target_likelihood: 1,
      target_impact: 4,
      ownerId: officer,
    })
    await raiseRisk(work, {
      title: 'Visits are recorded late by two teams',
      cause: 'Workers write up at the end of the week because the form cannot be filled on a phone.',
      effect: 'The data says that children were not seen in time when they were.',
      likelihood: 4,
      impact: 3,
      target_likelihood: 2,
      target_impact: 3,
      ownerId: manager,
    })
  })
}
