import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openByteSource } from './byte-source.ts'
import { openCsv } from './csv.ts'
import { detectDelimiter } from './csv-delimiter.ts'
import { detectEncoding } from './csv-encoding.ts'
import { SpreadsheetFault } from './fault.ts'
import { collect } from './testing/collect.ts'

async function read(content: string | Uint8Array) {
  const workbook = openCsv(Buffer.from(content), 'list')
  const rows = await collect(workbook.rows('list'))
  return rows.map((row) => [row.number, ...row.cells.map((cell) => `${cell.column}=${cell.text}`)])
}

const french = 'Name,Place\nZoë,Café £5\n'
const wide = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le')
const expected = [
  [1, '1=Name', '2=Place'],
  [2, '1=Zoë', '2=Café £5'],
]

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(french), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${french}`), 'utf-8'],
    ['Windows-1252', Buffer.from(french, 'latin1'), 'windows-1252'],
    ['UTF-16 with its mark', wide(french, '\ufeff'), 'utf-16le'],
    ['UTF-16 without', wide(french), 'utf-16le'],
    ['UTF-16, big end first', wide(french, '\ufeff').swap16(), 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    expect(detectEncoding(openByteSource(bytes))).toBe(encoding)
    expect(await read(bytes)).toEqual(expected)
  })

  it('takes the whole file as Windows-1252 for one letter far down', async () => {
    const rows = await read(Buffer.from(`${'plain,row\n'.repeat(20_000)}caf\xe9,\x80`, 'latin1'))
    expect(rows.at(-1)).toEqual([20_001, '1=café', '2=€'])
  })

  it('a letter cut by the end of a piece stays whole', async () => {
    const text = 'é'.repeat(70_001)
    expect(await read(text)).toEqual([[1, `1=${text}`]])
  })
})

describe('rows', () => {
  it.each([
    [
      'semicolons',
      'a;b;c\n1;2,5;3\n',
      [
        [1, '1=a', '2=b', '3=c'],
        [2, '1=1', '2=2,5', '3=3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        [1, '1=a', '2=b'],
        [2, '1=1', '2=2'],
      ],
    ],
    [
      'commas within quotation marks',
      '"a;b;c",x\n"d;e;f",y\n',
      [
        [1, '1=a;b;c', '2=x'],
        [2, '1=d;e;f', '2=y'],
      ],
    ],
    [
      'a line break within quotation marks',
      'a,b\r\n"x\r\ny",2\r\nz,3',
      [
        [1, '1=a', '2=b'],
        [2, '1=x\r\ny', '2=2'],
        [3, '1=z', '2=3'],
      ],
    ],
    [
      'blank rows keep their numbers',
      'a,b\n\n,,\nc,d\n',
      [
        [1, '1=a', '2=b'],
        [4, '1=c', '2=d'],
      ],
    ],
    [
      'rows of unlike length',
      'a,b\n1\n1,2,3\n',
      [
        [1, '1=a', '2=b'],
        [2, '1=1'],
        [3, '1=1', '2=2', '3=3'],
      ],
    ],
    [
      'formulas stay text',
      'a,b\n=1+1,"=HYPERLINK(""x"")"\n',
      [
        [1, '1=a', '2=b'],
        [2, '1==1+1', '2==HYPERLINK("x")'],
      ],
    ],
    [
      'a quotation mark in plain text',
      'a,b\n5" pipe,2\n',
      [
        [1, '1=a', '2=b'],
        [2, '1=5" pipe', '2=2'],
      ],
    ],
    ['the line that names the delimiter', 'sep=;\na,b;c\n', [[1, '1=a,b', '2=c']]],
    [
      'one column',
      'only\none\n',
      [
        [1, '1=only'],
        [2, '1=one'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', async (_, content, rows) => {
    expect(await read(content)).toEqual(rows)
  })

  it('says in which row a quotation mark is never closed', async () => {
    const fault = await read('a,b\n1,"2\n3,4\n').catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(SpreadsheetFault)
    expect(fault).toMatchObject({ row: 2, sheet: 'list', message: expect.stringContaining('never closed') })
  })

  it('any bytes are read or refused in plain words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await read(bytes).catch((error: unknown) => error)
        expect(Array.isArray(outcome) || outcome instanceof SpreadsheetFault).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

it('finds the delimiter that most lines agree on', () => {
  expect(detectDelimiter('a,b;c\n1,2;3\n').agreeing).toBe(2)
  expect(detectDelimiter('one; two, three\nx,y\nz,w\n').delimiter).toBe(',')
  expect(detectDelimiter('words only')).toEqual({ delimiter: ',', agreeing: 0 })
})
