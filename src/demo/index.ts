import type { Ground } from '../spine/access/index.ts'
import type { PaperPress } from '../spine/papers/index.ts'
import { loadDelegations } from './delegations.ts'
import { aloneInLoading, brokeOff, isEmpty, markBegun, markEnded } from './load-marks.ts'
import { loadPapers } from './papers.ts'
import { loadPeople } from './people.ts'
import { loadPlan } from './plan/load-plan.ts'
import { loadRisks } from './risks.ts'

/** The council of the demonstration, which does not exist. */
export const demoCouncil = 'Wexmoor Council'

/**
 * Loads the fictional council the first time; later starts find it there. Half a council, left by a load that was broken
 * off, is thrown away by `clear` and loaded anew. Returns whether it was loaded. `datasets` are what papers draw on.
 */
export function loadDemoOnce(
  ground: Ground,
  datasets: PaperPress['datasets'],
  say: (line: string) => void,
  clear: () => Promise<void> = cannotClear,
): Promise<boolean> {
  return aloneInLoading(ground, async () => {
    if (await brokeOff(ground)) {
      say('The fictional council was only half loaded when Sightline last stopped. It is cleared and loaded anew.')
      await clear()
    }
    if (!(await isEmpty(ground))) return false
    say('Loading the fictional council …')
    await markBegun(ground)
    const people = await loadPeople(ground)
    await loadDelegations(ground, people)
    const plan = await loadPlan(ground, people)
    await loadRisks(ground, people, plan)
    await loadPapers(ground, people, { datasets, council: demoCouncil })
    await markEnded(ground)
    return true
  })
}

async function cannotClear(): Promise<void> {
  throw new Error('half a council is here, and nobody said how to clear it')
}
