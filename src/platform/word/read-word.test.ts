import { describe, expect, it } from 'vitest'
import { examplePaper } from './example-paper.ts'
import { htmlToBlocks } from './html-to-blocks.ts'
import { hasTable, readWord } from './read-word.ts'
import { WORD_LIMITS } from './word-archive.ts'
import { WordFault } from './word-fault.ts'
import { writeWord } from './write-word.ts'
import { zipOf } from './zip-for-tests.ts'

const TYPES = '<Types>wordprocessingml.document.main+xml</Types>'

async function faultOf(bytes: Uint8Array, limits = WORD_LIMITS): Promise<string> {
  const fault = await readWord(bytes, limits).then(
    () => new Error('it was read'),
    (error: unknown) => error,
  )
  expect(fault).toBeInstanceOf(WordFault)
  return fault instanceof Error ? fault.message : ''
}

describe('readWord', () => {
  it('reads back what writeWord wrote', async () => {
    const { blocks } = await readWord(await writeWord(examplePaper))
    expect(blocks.filter((block) => block.kind === 'heading').map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Improvement plan: position at 31 May',
      '1 Summary',
      '1 Main report',
      '2 Background',
      '2 Late actions',
      '1 Appendix 1: the plan',
      '1 Background papers',
      '3 Published',
    ])
    const tables = blocks.filter((block) => block.kind === 'table')
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, 33, 2])
    expect(tables[1]?.rows[1]?.cells.map(({ text }) => text)).toEqual([
      'ACT-1',
      'Review the cases that closed in the last twelve months with the agreed tool',
      'Team Manager,\nAssessment',
      '0',
    ])
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'observations of practice' })
  })

  it('tells a file without a table', async () => {
    const without = await writeWord({ title: 'T', author: 'C', blocks: [{ kind: 'paragraph', text: 'Words' }] })
    expect(hasTable(await readWord(without))).toBe(false)
    expect(hasTable(await readWord(await writeWord(examplePaper)))).toBe(true)
  })

  it('refuses what is not Word, in plain words', async () => {
    expect(await faultOf(Buffer.from('Committee: Date:'))).toMatch(/not a Word document/)
    expect(await faultOf(new Uint8Array())).toMatch(/not a Word document/)
    expect(await faultOf(zipOf({ 'xl/workbook.xml': '<x/>', '[Content_Types].xml': '<Types/>' }))).toMatch(/not a Word/)
    expect(await faultOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatch(/older Word document \(\.doc\)/)
  })

  it('refuses macros, by content type or by their part', async () => {
    const macro = TYPES.replace('wordprocessingml', 'ms-word.document.macroEnabled')
    expect(await faultOf(zipOf({ '[Content_Types].xml': macro }))).toMatch(/contains macros/)
    expect(await faultOf(zipOf({ '[Content_Types].xml': TYPES, 'word/vbaProject.bin': 'x' }))).toMatch(/macros/)
  })

  it('refuses an archive that unpacks to too much, whatever sizes it states', async () => {
    const bomb = { '[Content_Types].xml': TYPES, 'word/document.xml': Buffer.alloc(30_000_000, 0x20) }
    expect(await faultOf(zipOf(bomb))).toMatch(/unpacks to far more/)
    expect(await faultOf(zipOf(bomb, { 'word/document.xml': 100 }))).toMatch(/damaged/)
    expect(await faultOf(zipOf({ ...bomb, 'a.xml': 'a' }), { ...WORD_LIMITS, entries: 2 })).toMatch(/unpacks to far/)
    expect(await faultOf(zipOf(bomb), { ...WORD_LIMITS, file: 1024 })).toMatch(/larger than/)
  })

  it('refuses a file with its own XML rules, a truncated one, and one without its main part', async () => {
    const rules = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>'
    expect(await faultOf(zipOf({ '[Content_Types].xml': TYPES, 'word/document.xml': rules }))).toMatch(/own XML rules/)
    expect(await faultOf((await writeWord(examplePaper)).slice(0, 5000))).toMatch(/not a Word|damaged/)
    expect(await faultOf(zipOf({ '[Content_Types].xml': TYPES }))).toMatch(/damaged/)
  })
})

describe('htmlToBlocks', () => {
  it('keeps merged cells, lists in cells and tables within tables apart', () => {
    const html = `<table><thead><tr><th colspan="2"><p>Head</p></th></tr></thead><tbody><tr><td rowspan="2">1.1</td>
      <td><p>Review:</p><ul><li>one</li><li>two<sup><a href="#f" id="footnote-ref-1">[1]</a></sup></li></ul></td></tr>
      <tr><td><table><tr><td>in</td><td>side</td></tr></table></td></tr></tbody></table>
      <ol><li id="footnote-1"><p>Note</p></li></ol>`
    expect(htmlToBlocks(html)).toEqual([
      {
        kind: 'table',
        rows: [
          { cells: [{ text: 'Head', colspan: 2, rowspan: 1 }] },
          {
            cells: [
              { text: '1.1', colspan: 1, rowspan: 2 },
              { text: 'Review:\n• one\n• two', colspan: 1, rowspan: 1 },
            ],
          },
          { cells: [{ text: 'in side', colspan: 1, rowspan: 1 }] },
        ],
      },
    ])
  })

  it('takes no span of a million', () => {
    const [table] = htmlToBlocks('<table><tr><td colspan="1000000">a</td><td colspan="-1">b</td></tr></table>')
    expect(table?.kind === 'table' && table.rows[0]?.cells.map(({ colspan }) => colspan)).toEqual([1000, 1])
  })
})
