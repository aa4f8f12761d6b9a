import { type PlantedFault, plantFaults } from './plant-faults.ts'
import { type MadeLists, makeScene, type SceneOptions } from './scene.ts'
import { stories } from './stories.ts'

const firstNumber = 2_000_001

export interface MadeCouncil {
  lists: MadeLists
  /** What was spoilt, and where. */
  planted: PlantedFault[]
}

/**
 * The eleven lists of a made-up council as they would stand on the as-at date: fictional children whose ways through the
 * service make sense, for tests, demonstration and training. The same options give the same lists. Dates are day numbers.
 * `faults` names the checks to plant a fault for, one row each; without any, nothing in the lists is at fault.
 */
export function generateLists(options: SceneOptions, faults: readonly string[] = []): MadeCouncil {
  const scene = makeScene(options)
  const shares: Record<string, number> = {}
  for (const [name, { share }] of Object.entries(stories)) shares[name] = share
  for (let at = 0; at < options.children; at += 1) {
    const story = stories[scene.random.weighted(shares)]
    story?.tell(scene, firstNumber + at)
  }
  for (const rows of Object.values(scene.lists)) rows.sort(byId)
  return { lists: scene.lists, planted: plantFaults(scene, options.content, faults) }
}

/** Councils' extracts come in no order that helps: by id, as a case system gives them. */
function byId(one: Record<string, string | number>, other: Record<string, string | number>): number {
  const id = String(one.childId ?? one.adopterId)
  const otherId = String(other.childId ?? other.adopterId)
  return id < otherId ? -1 : id > otherId ? 1 : 0
}
