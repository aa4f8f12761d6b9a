import { asSystem, type Ground } from '../spine/access/index.ts'
import type { PaperPress } from '../spine/papers/index.ts'
import { loadChildData } from './child-data.ts'
import { loadDelegations } from './delegations.ts'
import { loadInspections } from './inspections/load-inspections.ts'
import { loadPapers } from './papers.ts'
import { loadPeople } from './people.ts'
import { loadPlan } from './plan/load-plan.ts'
import { loadRisks } from './risks.ts'

/** The council of the demonstration, which does not exist. */
export const demoCouncil = 'Wexmoor Council'

/** Loads the fictional council the first time; later starts find it there. Returns whether it was loaded. `datasets` are what papers draw on. */
export async function loadDemoOnce(
  ground: Ground,
  datasets: PaperPress['datasets'],
  say: (line: string) => void,
): Promise<boolean> {
  const empty = await asSystem(ground, 'demo', async (work) => {
    const found = await work.tx.selectFrom('record').select('id').limit(1).executeTakeFirst()
    return found === undefined
  })
  if (!empty) return false
  say('Loading the fictional council …')
  const people = await loadPeople(ground)
  await loadDelegations(ground, people)
  const plan = await loadPlan(ground, people)
  await loadRisks(ground, people, plan)
  await loadInspections(ground, people, plan)
  await loadChildData(ground, people)
  await loadPapers(ground, people, { datasets, council: demoCouncil })
  return true
}
