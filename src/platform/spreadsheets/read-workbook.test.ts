import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkbook, readWorkbook } from './read-workbook.ts'
import { buildSheet } from './testing/build-workbook.ts'
import { collect } from './testing/collect.ts'

const sheet = buildSheet('<row r="2"><c r="B2" t="b"><v>0</v></c></row>', {
  after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
})

describe('one way to read them all', () => {
  it('reads a workbook from a path, whatever its name says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'))
    try {
      const path = join(folder, 'upload')
      writeFileSync(path, sheet)
      expect(await readWorkbook(path, 'list.csv')).toEqual({
        sheets: [
          {
            name: 'S',
            hidden: false,
            rows: [{ number: 2, cells: [{ column: 2, kind: 'boolean', text: 'FALSE', value: false }] }],
            merges: [{ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2 }],
          },
        ],
      })
      const workbook = await openWorkbook(path, 'list.xlsx')
      expect(await collect(workbook.rows('S'))).toHaveLength(1)
      workbook.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('names the one sheet of a CSV after the file', async () => {
    const { sheets } = await readWorkbook(Buffer.from('a,b\n'), 'List 1 contacts.csv')
    expect(sheets.map(({ name }) => name)).toEqual(['List 1 contacts'])
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'a PDF, not a spreadsheet'],
    ['a web page', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'a web page, not a spreadsheet'],
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['macros', buildSheet('', { extra: [{ name: 'xl/vbaProject.bin', content: 'x' }] }), 'macros'],
  ])('refuses %s in plain words', async (_, bytes, words) => {
    await expect(readWorkbook(bytes, 'list.xls')).rejects.toThrow(words)
  })

  it('refuses more rows than asked for', async () => {
    await expect(readWorkbook(Buffer.from('a\nb\nc\n'), 'a.csv', { maxRows: 2 })).rejects.toThrow(
      'more than 2 filled rows',
    )
  })
})
