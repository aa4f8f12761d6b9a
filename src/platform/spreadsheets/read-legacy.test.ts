import { existsSync } from 'node:fs'
import { utils, write } from '@e965/xlsx/xlsx.mjs'
import { describe, expect, it } from 'vitest'
import { SpreadsheetFault } from './fault.ts'
import { openLegacy } from './read-legacy.ts'
import { readWorkbook } from './read-workbook.ts'
import { buildZip } from './testing/build-zip.ts'
import { collect } from './testing/collect.ts'

function build(bookType: 'biff8' | 'ods'): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['Reference', 'When', 'How many', 'Closed', 'Formula'],
    ['A-1 é', null, 2.5, true, null],
    [],
    [null, null, 12],
  ])
  sheet['B2'] = { t: 'n', v: 45747, z: 'dd/mm/yyyy' }
  sheet['E2'] = { t: 'n', v: 4, f: '2+2' }
  sheet['!merges'] = [{ s: { r: 3, c: 2 }, e: { r: 4, c: 3 } }]
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, 'List 1')
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['hidden']]), 'Notes')
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  return Buffer.from(write(workbook, { type: 'buffer', bookType }))
}

describe.each([
  ['biff8', 'old.xls'],
  ['ods', 'open.ods'],
] as const)('%s', (bookType, fileName) => {
  it('gives rows and cells in the shape of the .xlsx reader', async () => {
    const { sheets } = await readWorkbook(build(bookType), fileName)
    expect(sheets.map(({ name }) => name)).toEqual(['List 1', 'Notes'])
    const rows = sheets[0]?.rows.map((row) => [
      row.number,
      ...row.cells.map((cell) => [cell.column, cell.kind, cell.value]),
    ])
    expect(rows).toEqual([
      [1, ...['Reference', 'When', 'How many', 'Closed', 'Formula'].map((text, at) => [at + 1, 'text', text])],
      [2, [1, 'text', 'A-1 é'], [2, 'date', '2025-03-31'], [3, 'number', 2.5], [4, 'boolean', true], [5, 'number', 4]],
      [4, [3, 'number', 12]],
    ])
    expect(sheets[0]?.merges).toEqual([{ firstRow: 4, firstColumn: 3, lastRow: 5, lastColumn: 4 }])
    // SheetJS writes no hidden sheets into .ods, so those have a test of their own.
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, bookType === 'biff8'])
  })

  it('keeps the row limit', async () => {
    await expect(readWorkbook(build(bookType), fileName, { maxRows: 2 })).rejects.toThrow('more than 2 filled rows')
  })
})

it('tells the hidden sheets of an .ods', async () => {
  const spaces = ['office', 'style', 'table', 'text']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  const style = (name: string, display: boolean) =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`
  const table = (name: string, look: string) =>
    `<table:table table:name="${name}" table:style-name="${look}"><table:table-row><table:table-cell office:value-type="string">` +
    '<text:p>x</text:p></table:table-cell></table:table-row></table:table>'
  const content =
    `<office:document-content ${spaces}><office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${table('Seen', 'ta1')}${table('Unseen', 'ta2')}</office:spreadsheet></office:body></office:document-content>`
  const bytes = buildZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'META-INF/manifest.xml', content: '<manifest/>' },
    { name: 'styles.xml', content: `<office:document-styles ${spaces}/>` },
    { name: 'content.xml', content },
  ])
  const { sheets } = await readWorkbook(bytes, 'a.ods')
  expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
    ['Seen', false, 1],
    ['Unseen', true, 1],
  ])
})

describe('refusals', () => {
  const faultOf = (bytes: Uint8Array, limits = {}) => openLegacy(bytes, limits).catch((error: unknown) => error)

  it('damage', async () => {
    const bytes = build('biff8')
    bytes.fill(0xff, 512)
    const fault = await faultOf(bytes)
    expect(fault).toBeInstanceOf(SpreadsheetFault)
    expect(fault).toMatchObject({ message: expect.stringContaining('damaged') })
  })

  it('too large, a password, a bomb', async () => {
    expect(await faultOf(build('biff8'), { maxFileBytes: 10 })).toMatchObject({
      message: expect.stringContaining('larger'),
    })
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    const locked = buildZip([{ name: 'META-INF/manifest.xml', content: manifest }])
    expect(await faultOf(locked)).toMatchObject({ message: expect.stringContaining('password') })
    const bomb = buildZip([{ name: 'content.xml', content: Buffer.alloc(20_000_000, 32) }])
    expect(await faultOf(bomb)).toMatchObject({ message: expect.stringContaining('unpacks') })
    const lying = buildZip([{ name: 'content.xml', content: Buffer.alloc(20_000_000, 32), declaredSize: 9 }])
    expect(await faultOf(lying)).toMatchObject({ message: expect.stringContaining('unpacks') })
  })

  it('too slow: the thread is stopped', async () => {
    expect(await faultOf(build('biff8'), { maxSeconds: 0.001 })).toMatchObject({
      message: expect.stringContaining('too long'),
    })
  })
})

const real = '../shared/annex-a/cscdp-example-A-2005.xls'
it.skipIf(!existsSync(real))('reads a published .xls', async () => {
  const workbook = await openLegacy(real)
  expect(workbook.sheets.length).toBeGreaterThan(3)
  let cells = 0
  for (const { name } of workbook.sheets) {
    for (const row of await collect(workbook.rows(name))) cells += row.cells.length
  }
  expect(cells).toBeGreaterThan(500)
})
