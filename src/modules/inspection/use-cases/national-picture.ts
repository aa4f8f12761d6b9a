import type { Work } from '../../../spine/access/index.ts'
import { currentFrameworks, type Framework } from '../../../spine/frameworks/index.ts'
import type { EnglandValue, NeighbourPair } from '../rules/national/comparisons.ts'
import type { Outcome } from '../rules/national/outcomes.ts'
import { englandInForce, type Imported, neighboursInForce } from '../store/comparisons.ts'
import { latestImport, type OutcomeImport, outcomesOf } from '../store/outcomes.ts'

export type NationalPicture = {
  latest: OutcomeImport | null
  all: Outcome[]
  neighbours: Imported<NeighbourPair>
  england: Imported<EnglandValue>
  frameworks: Framework[]
}

/** All that was imported of the country, in force today; nothing of it ships. */
export async function nationalPicture(work: Work): Promise<NationalPicture> {
  const latest = await latestImport(work)
  return {
    latest,
    all: latest ? await outcomesOf(work, latest.id) : [],
    neighbours: await neighboursInForce(work),
    england: await englandInForce(work),
    frameworks: (await currentFrameworks(work)).map(({ framework }) => framework),
  }
}
