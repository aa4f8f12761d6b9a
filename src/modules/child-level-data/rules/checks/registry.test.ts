import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allChecks, checkGroups } from './registry.ts'

/** How many checks the specification has in each group (section 2b). */
const counts: Readonly<Record<string, number>> = {
  'Every list': 34,
  'List 1': 10,
  'List 2': 9,
  'List 3': 14,
  'List 4': 16,
  'List 5': 19,
  'List 6': 24,
  'List 7': 23,
  'Run against run': 12,
}

describe('the checks', () => {
  it('are as many in each group as the specification has', () => {
    expect(Object.fromEntries(Object.entries(checkGroups).map(([group, checks]) => [group, checks.length]))).toEqual(
      counts,
    )
  })
  it('have each id once, and say why and whence', () => {
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length)
    for (const { id, rationale, source, lists } of allChecks) {
      expect([id, /^.{15,}\.$/.test(rationale), source !== '', lists.length > 0]).toEqual([id, true, true, true])
    }
  })
})

const specification = '../shared/annex-a/annex-a-checks.json'

describe.skipIf(!existsSync(specification))('the checks beside the specification', () => {
  const specified = z.array(z.object({ id: z.string(), severity: z.string(), source: z.string() }))
  it('have its severities and sources', () => {
    const wanted = new Map(
      specified.parse(JSON.parse(readFileSync(specification, 'utf8'))).map((each) => [each.id, each]),
    )
    for (const { id, severity, source } of allChecks) {
      expect({ id, severity, source }).toEqual({
        id,
        severity: wanted.get(id)?.severity,
        source: wanted.get(id)?.source,
      })
    }
  })
})
