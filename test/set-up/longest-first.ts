import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, by their end. Begun last, one of them would run alone at the end while a core stands idle. */
const longest = [
  'accessibility/every-page.test.ts',
  'security/list-queries.test.ts',
  'resilience/start.test.ts',
  'journeys/child-level-data.test.ts',
  'security/expected-answers.test.ts',
  'runs/resilience.test.ts',
]

/** The longest files first, then browser journeys, then the rest as the runner likes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted
      .map((file, at) => ({ file, at, rank: rankOf(file.moduleId) }))
      .sort(byRank)
      .map(({ file }) => file)
  }
}

type Ranked = { at: number; rank: number }
const byRank = (one: Ranked, other: Ranked) => one.rank - other.rank || one.at - other.at

function rankOf(path: string): number {
  const place = longest.findIndex((end) => path.endsWith(end))
  if (place >= 0) return place
  return path.includes('/journeys/') ? longest.length : longest.length + 1
}
