import { utils, write } from '@e965/xlsx/xlsx.mjs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSheet } from '../spreadsheets/testing/build-workbook.ts'
import { buildZip } from '../spreadsheets/testing/build-zip.ts'
import { sniff } from './sniff.ts'

const types = { name: '[Content_Types].xml', content: '<Types/>' }
const openDocument = (kind: string) =>
  buildZip([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true }])
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A compound file with one directory entry of this name, as far as the sniffer looks. */
function compound(name: string): Buffer {
  const bytes = Buffer.alloc(1536)
  bytes.write('d0cf11e0a1b11ae1', 'hex')
  bytes.write(`${name}\0`, 512 + 128, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 512 + 128 + 64)
  return bytes
}

function oldWorkbook(): Buffer {
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['a']]), 'S')
  return Buffer.from(write(workbook, { type: 'buffer', bookType: 'biff8' }))
}

describe('by content', () => {
  it.each([
    ['xlsx', buildSheet(''), 'a.xlsx'],
    ['docx', buildZip([types, { name: 'word/document.xml', content: '<x/>' }]), 'a.docx'],
    ['xls', oldWorkbook(), 'a.xls'],
    ['ods', openDocument('spreadsheet'), 'a.ods'],
    ['odt', openDocument('text'), 'a.odt'],
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'a.PDF'],
    ['image', png, 'a.png'],
    ['zip', buildZip([{ name: 'a', content: 'b' }]), 'a.zip'],
    ['csv', Buffer.from('a;b\n1;2\n'), 'a.csv'],
    ['csv', Buffer.from('\ufeffa\tb\n1\t2\n', 'utf16le'), 'a.csv'],
    ['text', Buffer.from('Words, as written.\n'), 'a.txt'],
  ])('%s, as its name says', async (type, bytes, name) => {
    expect(await sniff(bytes, name)).toMatchObject({ type, problem: undefined })
  })

  it.each([
    ['encrypted-office', compound('EncryptedPackage'), 'a.xlsx', 'protected by a password'],
    [
      'xlsm',
      buildSheet('', { extra: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
      'a.xlsm',
      'contains macros. Save it as .xlsx',
    ],
    [
      'docm',
      buildZip([types, { name: 'word/vbaProject.bin', content: 'x' }]),
      'a.docx',
      'contains macros. Save it as .docx',
    ],
    ['pdf', Buffer.from('%PDF-1.7\n'), 'a.xlsx', 'not what its name says: it is a PDF'],
    ['xlsx', buildSheet(''), 'a.csv', 'it is an Excel workbook'],
    ['text', Buffer.from('<html><table></table></html>'), 'a.xls', 'it is a web page'],
    ['unknown', compound('WordDocument'), 'a.doc', 'an old Word document (.doc), which cannot be read here'],
    ['unknown', compound('__properties_version1.0'), 'a.docx', 'it is an Outlook message'],
    ['unknown', Buffer.from([1, 2, 3, 0, 0, 1]), 'a.csv', 'of a kind that we cannot tell'],
    ['unknown', Buffer.alloc(0), 'a.csv', '“a.csv” is empty'],
    ['unknown', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'a.docx', 'it is a'],
    ['zip', Buffer.from('PK\x03\x04 cut short'), 'a.docx', 'it is a zip archive'],
  ])('%s, with its problem in plain words', async (type, bytes, name, words) => {
    expect(await sniff(bytes, name)).toMatchObject({ type, problem: expect.stringContaining(words) })
  })

  it('never fails, whatever the bytes', async () => {
    const start = fc.constantFrom('', 'PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\x89PNG\r\n\x1a\n')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (magic, rest) => {
        const found = await sniff(Buffer.concat([Buffer.from(magic, 'latin1'), rest]), 'a.csv')
        expect(found.says.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
