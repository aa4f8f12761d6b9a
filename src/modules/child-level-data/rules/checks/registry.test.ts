import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkCatalogue } from './catalogue.ts'
import { allChecks, checkGroups } from './registry.ts'

/** How many checks the specification has in each group (section 2b). */
const counts: Readonly<Record<string, number>> = {
  'Reading the file': 22,
  'Every list': 34,
  'List 1': 10,
  'List 2': 9,
  'List 3': 14,
  'List 4': 16,
  'List 5': 19,
  'List 6': 24,
  'List 7': 23,
  'List 8': 65,
  'List 9': 23,
  'List 10': 17,
  'List 11': 19,
  'Across lists': 52,
  Timeliness: 30,
  'The return as a whole': 22,
  'Run against run': 12,
}

describe('the checks', () => {
  const all = checkCatalogue()
  it('are 411, as many in each group as the specification has', () => {
    const found: Record<string, number> = {}
    for (const { group } of all) found[group] = (found[group] ?? 0) + 1
    expect(found).toEqual(counts)
    expect(all).toHaveLength(411)
  })
  it('have each id once, and say why and whence', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, rationale, source } of all) {
      expect([id, /^.{15,}\.$/.test(rationale), source !== '']).toEqual([id, true, true])
    }
    const numbers = checkGroups['List 6']?.map(({ id }) => Number(id.slice(-2)))
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    for (const { id, lists } of allChecks) expect([id, lists.length > 0]).toEqual([id, true])
  })
})

const specification = '../shared/annex-a/annex-a-checks.json'

describe.skipIf(!existsSync(specification))('the checks beside the specification', () => {
  const specified = z.array(z.object({ id: z.string(), severity: z.string(), source: z.string() }))
  it('have its ids, severities and sources', () => {
    const wanted = specified.parse(JSON.parse(readFileSync(specification, 'utf8')))
    const byId = (checks: readonly z.infer<typeof specified>[number][]) =>
      checks.map(({ id, severity, source }) => `${id} ${severity} ${source}`).sort()
    expect(byId(checkCatalogue())).toEqual(byId(wanted))
  })
})
