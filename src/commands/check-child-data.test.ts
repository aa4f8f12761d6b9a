import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../platform/project-root.ts'
import { openXlsx } from '../platform/spreadsheets/index.ts'
import { buildWorkbook } from '../platform/spreadsheets/testing/build-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

function sightline(...words: string[]) {
  const run = spawnSync(process.execPath, [join(projectRoot, 'bin', 'sightline.js'), 'child-data', 'check', ...words], {
    encoding: 'utf8',
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const headings = 'Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,Contact Source'
const contacts = file(
  'contacts.csv',
  `${headings}\n1001,b) Female,a) WBRI,06/01/2015,10,28/03/2025,q) 6: Police\n1002,Femail,a) WBRI,06/01/2015,10,28/03/2025,q) 6: Police\n`,
)

describe('sightline child-data check', () => {
  it('prints JSON in the shape that was agreed, and ends with 1 when there are issues', () => {
    const { code, out, err } = sightline(contacts, '--inspection-date', '2025-03-31', '--json')
    const found = JSON.parse(out)
    expect(code).toBe(1)
    expect(Object.keys(found)).toEqual(['asAt', 'periodStart', 'lists', 'issues', 'measures', 'distinctChildren'])
    expect(found).toMatchObject({
      asAt: '2025-03-31',
      periodStart: '2024-09-30',
      distinctChildren: { 1: 2 },
      measures: { contacts: 2 },
    })
    expect(found.lists).toEqual([
      {
        list: 1,
        name: 'Contacts',
        sheet: 'contacts',
        rows: 2,
        columnsMatched: headings.split(','),
        columnsMissing: [],
        columnsUnknown: [],
      },
    ])
    expect(found.issues.find(({ check }: { check: string }) => check === 'AA-C05')).toEqual({
      check: 'AA-C05',
      severity: 'Error',
      list: 1,
      sheet: 'contacts',
      row: 3,
      columns: ['Gender'],
      child: '1002',
      value: 'Femail',
      message: expect.stringContaining('Femail'),
    })
    expect(err).toContain('checks')
  })

  it('says in words what was understood, and what is wrong', () => {
    const { out } = sightline(contacts, '--inspection-date', '2025-03-31')
    expect(out).toContain('As at 31 March 2025; six months from 30 September 2024.')
    expect(out).toContain('List 1 Contacts: sheet “contacts”, 2 rows, 7 columns')
    expect(out).toMatch(/AA-C05 × 1, list 1, row 3: /)
  })

  it('shows what was understood and checks nothing, when that is asked', () => {
    const { code, out } = sightline(contacts, '--understand')
    expect(code).toBe(0)
    expect(out).toContain('List 1 Contacts: sheet “contacts” of contacts.csv, headings in row 1')
    expect(out).not.toContain('AA-')
  })

  it('writes the issues as CSV and their own workbook marked', async () => {
    const data = `<row r="1">${headings
      .split(',')
      .map((text, index) => `<c r="${'ABCDEFG'.charAt(index)}1" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('')}</row><row r="2"><c r="A2"><v>1001</v></c><c r="B2" t="inlineStr"><is><t>Femail</t></is></c></row>`
    const book = file('lists.xlsx', buildWorkbook({ sheets: [{ name: 'List_1', data }] }))
    const [csv, xlsx] = [join(folder, 'out.csv'), join(folder, 'out.xlsx')]
    expect(sightline(book, '--inspection-date', '2025-03-31', '--csv', csv, '--xlsx', xlsx).code).toBe(1)
    expect(readFileSync(csv, 'utf8')).toContain('AA-C05,Error,1,List_1,2,Gender,1001,Femail,')
    const marked = await openXlsx(xlsx)
    expect(marked.sheets.map(({ name }) => name)).toEqual(['List_1', 'Issues'])
    const rows = []
    for await (const row of marked.rows('List_1')) rows.push(row.cells.map(({ text }) => text))
    expect(rows[1]?.slice(0, 2)).toEqual(['1001', 'Femail'])
    expect(rows[1]?.at(-1)).toContain('Error: ')
  })

  it('ends with 2 for a file that cannot be read, is not there or holds no list', () => {
    const pdf = file('a.pdf', '%PDF-1.7 nothing')
    const unread = sightline(pdf, '--json')
    expect([unread.code, JSON.parse(unread.out).issues[0]]).toMatchObject([2, { check: 'AA-F01', severity: 'Blocker' }])
    expect(unread.err).toContain('a.pdf: This file is a PDF')
    expect(sightline(join(folder, 'none.xlsx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no file'),
    })
    const other = file('other.csv', 'Line,Gross,Net\n1,2,3\n')
    expect(sightline(other)).toMatchObject({ code: 2, err: expect.stringContaining('is an Annex A list') })
    expect(sightline(contacts, '--inspection-date', '2025-02-30').code).toBe(2)
  })
})
