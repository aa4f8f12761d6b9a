import type { Ground } from '../spine/access/index.ts'
import type { PaperPress } from '../spine/papers/index.ts'
import { loadChildData } from './child-data.ts'
import { loadDelegations } from './delegations.ts'
import { loadGovernance } from './governance/load-governance.ts'
import { loadInspections } from './inspections/load-inspections.ts'
import { aloneInLoading, brokeOff, isEmpty, markBegun, markEnded } from './load-marks.ts'
import { loadPublished } from './load-published.ts'
import { loadMeasures } from './measures/load-measures.ts'
import { loadMembers } from './members/load-members.ts'
import { loadPapers } from './papers.ts'
import { type DemoPeople, loadPeople } from './people.ts'
import { loadPlan } from './plan/load-plan.ts'
import { loadRisks } from './risks.ts'
import { loadProgramme } from './scrutiny/load-programme.ts'
import { loadScrutiny } from './scrutiny/load-scrutiny.ts'

/** The council of the demonstration, which does not exist. */
export const demoCouncil = 'Wexmoor Council'

/**
 * Loads the fictional council the first time; later starts find it there. Half a council, left by a load that was broken
 * off, is thrown away by `clear` and loaded anew. Returns whether it was loaded. `datasets` are what papers draw on;
 * `loading` is ground on connections that need not be durable: that it began and ended is written on those that are.
 */
export function loadDemoOnce(
  ground: Ground,
  datasets: PaperPress['datasets'],
  say: (line: string) => void,
  { clear = cannotClear, loading = ground }: { clear?: () => Promise<void>; loading?: Ground } = {},
): Promise<boolean> {
  return aloneInLoading(ground, async () => {
    if (await brokeOff(ground)) {
      say('The fictional council was only half loaded when Sightline last stopped. It is cleared and loaded anew.')
      await clear()
    }
    if (!(await isEmpty(ground))) return false
    say('Loading the fictional council …')
    await markBegun(ground)
    const people = await loadPeople(loading)
    await loadDelegations(loading, people)
    // Neither reads what the other writes: one waits for the database while the other computes.
    const [plan] = await Promise.all([loadWork(loading, people), loadChildData(loading, people)])
    await loadMeasures(loading, people, plan, datasets)
    await loadScrutiny(loading, people)
    await loadPapers(loading, people, { datasets, council: demoCouncil })
    await loadGovernance(loading, people)
    await loadMembers(loading, people, plan)
    await loadProgramme(loading, people)
    await loadPublished(loading, people)
    await markEnded(ground)
    return true
  })
}

/** The plan, and what hangs from it. */
async function loadWork(ground: Ground, people: DemoPeople) {
  const plan = await loadPlan(ground, people)
  await loadRisks(ground, people, plan)
  await loadInspections(ground, people, plan)
  return plan
}

async function cannotClear(): Promise<void> {
  throw new Error('half a council is here, and nobody said how to clear it')
}
