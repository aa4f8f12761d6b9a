import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ilacs, sifFirstForm } from '../modules/inspection/rules/read-report/testing/fictional-reports.ts'
import { FILLER, sheet } from '../modules/inspection/rules/read-report/testing/typeset.ts'
import { writePdf } from '../platform/pdf/testing/write-pdf.ts'
import { projectRoot } from '../platform/project-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

function sightline(...words: string[]) {
  const run = spawnSync(process.execPath, [join(projectRoot, 'bin', 'sightline.js'), 'report', ...words], {
    encoding: 'utf8',
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const report = file('report.pdf', writePdf(ilacs(), { modified: '20240420080000' }))
const real = join(projectRoot, '..', 'shared', 'ofsted-reports', 'open', 'o04.pdf')

describe('sightline report read', () => {
  it('prints JSON, and ends with 1 when there are questions', () => {
    const { code, out, err } = sightline('read', report, '--json')
    expect([code, err]).toEqual([1, ''])
    const json = JSON.parse(out)
    expect(json).toMatchObject({
      authority: null,
      authority_as_printed: 'Borsetshire',
      inspection_start: '2024-03-11',
      overall_effectiveness: 'Good',
      published: null,
      published_suggestion: '2024-04-20',
    })
    expect(json.questions.map(({ field }: { field: string }) => field)).toEqual(['authority', 'published'])
    expect(json.questions[0].box).toMatchObject({ page: 1 })
  })

  it('prints plain words, items with their numbers and pages, and the questions', () => {
    const { out } = sightline('read', file('single.pdf', writePdf(sifFirstForm())))
    expect(out).toContain('Inspected:      3 June 2014 to 25 June 2014')
    expect(out).toContain('Adoption performance: Not judged\n')
    expect(out).toContain('12. Put a framework in place; this to include (page 3)\n   - reliable data\n')
    expect(out).toContain('Safeguarding board: areas for improvement\n91. Widen the multi-agency audits.')
    expect(out).toMatch(/\d questions?\nauthority \(page 1\): The title names no authority/)
  })

  it.skipIf(!existsSync(real))('ends with 0 when all was read with certainty', () => {
    expect(sightline('read', real).code).toBe(0)
  })

  it.each([
    [['read', 'no-such-file.pdf'], 'There is no file no-such-file.pdf.'],
    [['read', folder], 'is a folder.'],
    [['read', file('empty.pdf', '')], 'empty.pdf: This file is empty.'],
    [['read', file('page.pdf', '<!DOCTYPE html><html></html>')], 'page.pdf: This is a web page'],
    [['read', file('scan.pdf', writePdf([{ texts: [] }]))], 'pictures, as a scanner makes them'],
    [['read', file('locked.pdf', writePdf(ilacs(), { locked: true }))], 'protected by a password'],
    [['read', file('cut.pdf', writePdf(ilacs()).slice(0, 900))], 'damaged or incomplete'],
    [
      ['read', file('roads.pdf', writePdf([sheet().heading('Roads').text(FILLER)]))],
      'does not look like an Ofsted report',
    ],
    [['read', file('long.pdf', writePdf(Array.from({ length: 200 }, () => sheet().text('Roads'))))], 'has 200 pages'],
    [['write'], "unknown command 'write'"],
  ])('%j is refused in plain words with code 2', (words, message) => {
    const { code, out, err } = sightline(...words)
    expect(err).toContain(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect([code, out]).toEqual([2, ''])
  })
})
