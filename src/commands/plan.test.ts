import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../platform/project-root.ts'

const fixture = join(projectRoot, 'src/modules/plans/rules/read-plan/fixtures/scanned-committee-paper.txt')
const folder = mkdtempSync(join(tmpdir(), 'sightline-plan-'))

function sightline(...words: string[]) {
  const run = spawnSync(process.execPath, [join(projectRoot, 'bin', 'sightline.js'), 'plan', ...words], {
    encoding: 'utf8',
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('sightline plan read', () => {
  it('prints JSON with ISO dates, and ends with 1 when something cannot stand', () => {
    const { code, out, err } = sightline('read', fixture, '--json')
    const plan = JSON.parse(out)
    expect([code, err]).toEqual([1, ''])
    expect(plan).toMatchObject({ asAt: '2026-03-12', messages: [] })
    expect(plan.streams.map((stream: { title: string }) => stream.title)).toHaveLength(5)
    expect(plan.streams[0].items[0]).toMatchObject({
      number: '1.1',
      leads: ['Tove Marsh'],
      when: { text: '31.03.26', earliest: '2026-03-31', latest: '2026-03-31', recurrence: null, precision: 'day' },
      messages: [],
    })
    expect(plan.streams[0].items[1].when).toMatchObject({
      earliest: null,
      precision: 'recurring',
      recurrence: { text: '2nd week of each month', kind: 'week of month', nth: 2, starts: null },
    })
    expect(plan.streams[0].items[4].messages).toMatchObject([
      { level: 'problem', suggestion: '30 June 2026', suggestedDate: '2026-06-30' },
    ])
  })

  it('prints a table and the messages', () => {
    const { out } = sightline('read', fixture)
    expect(out).toMatch(/^5 work streams, 14 items, 8 messages\n\n1\. EVIDENCE BANK\n1\.1 {5}Set up a forward plan/)
    expect(out).toContain('problem (row 38, Timescale, 1.5): “Test run by 31.06.26”')
    expect(out).toMatch(/Read as at 12 March 2026\.\n$/)
  })

  it('ends with 0 when there is nothing wrong, and takes the date it is given', () => {
    const plan = file('plan.csv', 'No.,Action,Lead,When\n1.1,Review,Pat Reed,31 May\n')
    const { code, out } = sightline('read', plan, '--as-at', '2025-01-10', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).streams[0].items[0].when.latest).toBe('2025-05-31')
  })

  it.each([
    [['read', 'no-such-file.docx'], 'There is no file no-such-file.docx.'],
    [['read', folder], 'is a folder.'],
    [['read', fixture, '--as-at', '2026-02-30'], 'There is no such day.'],
    [['read', file('empty.docx', '')], 'empty.docx: This file is empty.'],
    [['read', file('page.xls', '<!DOCTYPE html><html></html>')], 'page.xls: This file is a web page.'],
    [['write'], "unknown command 'write'"],
  ])('%j is refused in plain words with code 2', (words, message) => {
    const { code, out, err } = sightline(...words)
    expect(err).toContain(message)
    expect([code, out]).toEqual([2, ''])
  })
})
