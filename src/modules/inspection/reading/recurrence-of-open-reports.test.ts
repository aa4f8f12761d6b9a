// The recurrence view on two reports each of three councils, read where they lie. Skipped, visibly, where they are not.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../platform/project-root.ts'
import { tagArea } from '../rules/areas/tag-area.ts'
import { recurrence } from '../rules/history/recurrence.ts'
import { reportLists } from './lists-once.ts'
import { readReportFile } from './read-report-file.ts'

const folder = join(projectRoot, '..', 'shared', 'ofsted-reports', 'open')
type Known = {
  authority: string
  file: string
  inspection_start: string
  improvement_areas?: unknown[]
  priority_actions?: unknown[]
}
const known: Known[] = existsSync(folder) ? JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).records : []

async function areasOf({ file }: Known) {
  const { areas } = await readReportFile(new Uint8Array(readFileSync(join(folder, file))), reportLists)
  return [...areas.priority, ...areas.improvement].map(({ text }) => ({
    words: text,
    tags: tagArea(text, reportLists).tags,
  }))
}

describe.skipIf(known.length === 0)('which subjects come back (A33)', () => {
  it.each(['Leicester', 'West Sussex', 'Herefordshire'])('in the last report of %s', async (authority) => {
    const two = known
      .filter((one) => one.authority === authority)
      .toSorted((one, other) => one.inspection_start.localeCompare(other.inspection_start))
    const [before, now] = [two.at(-2), two.at(-1)]
    if (!before || !now) throw new Error(`Two reports of ${authority} were expected`)
    const [earlier, later] = [await areasOf(before), await areasOf(now)]
    expect(later).toHaveLength((now.improvement_areas?.length ?? 0) + (now.priority_actions?.length ?? 0))
    const found = recurrence(earlier, later)
    const back = found.filter(({ standing }) => standing === 'comes back')
    expect(back.length).toBeGreaterThan(0)
    // Every one that is said to come back is in words of both reports.
    for (const { key, earlier: was, later: is } of back) {
      for (const areas of [was, is]) {
        expect(areas.length).toBeGreaterThan(0)
        expect(areas.every(({ tags }) => tags.some((tag) => tag.key === key && tag.words.length > 0))).toBe(true)
      }
    }
  })
})
