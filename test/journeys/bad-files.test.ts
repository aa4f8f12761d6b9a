import { describe, expect, it } from 'vitest'
import { buildSheet } from '../../src/platform/spreadsheets/testing/build-workbook.ts'
import { buildZip } from '../../src/platform/spreadsheets/testing/build-zip.ts'
import { zipOf } from '../../src/platform/word/zip-for-tests.ts'
import { asSystem } from '../../src/spine/access/index.ts'
import { someone } from '../set-up/people.ts'
import { type SentFile, useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const word = (body: string) =>
  zipOf({
    '[Content_Types].xml': types,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
const spaces = Buffer.alloc(30_000_000, 0x20)

const refused: { what: string; file: Omit<SentFile, 'field'>; says: RegExp }[] = [
  {
    what: 'a picture called a workbook',
    file: { name: 'plan.xlsx', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    says: /picture|PNG/i,
  },
  {
    what: 'a web page',
    file: { name: 'plan.txt', bytes: '<!doctype html><html><body>no</body></html>' },
    says: /web page/,
  },
  { what: 'a file of 60 MB', file: { name: 'plan.csv', bytes: Buffer.alloc(60 * 1024 * 1024, 0x61) }, says: /50 MB/ },
  {
    what: 'a workbook that unpacks without end',
    file: {
      name: 'plan.xlsx',
      bytes: buildZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: spaces },
      ]),
    },
    says: /unpacks/,
  },
  {
    what: 'a Word file that unpacks without end',
    file: { name: 'plan.docx', bytes: zipOf({ '[Content_Types].xml': types, 'word/document.xml': spaces }) },
    says: /unpacks/,
  },
  {
    what: 'a workbook with macros',
    file: { name: 'plan.xlsx', bytes: buildSheet('', { extra: [{ name: 'xl/vbaProject.bin', content: 'x' }] }) },
    says: /macros/,
  },
  {
    what: 'a Word file with no table',
    file: { name: 'plan.docx', bytes: word('<w:p><w:r><w:t>Only words</w:t></w:r></w:p>') },
    says: /no table/,
  },
  { what: 'an empty file', file: { name: 'plan.csv', bytes: '' }, says: /empty/ },
]

/** How many rows there are of everything that an import could leave behind. */
const counted = () =>
  asSystem(database.current(), 'test', async (work) => {
    const counts: Record<string, number> = {}
    for (const table of ['record', 'event', 'pending_import', 'action'] as const) {
      counts[table] = (await work.tx.selectFrom(table).selectAll().execute()).length
    }
    return counts
  })

describe('a file that is no plan', () => {
  it.each(refused)('$what is refused in plain words at its field, and nothing is saved', async ({ file, says }) => {
    const keeper = await someone(database.current(), `Keeper ${crypto.randomUUID().slice(0, 8)}`, 'programme-manager')
    const client = await app.as(keeper)
    const before = await counted()
    const fields = { title: 'A plan', starts: '2026-04-01', pasted: '' }
    const reply = await client.upload('/plans/import', fields, { field: 'file', ...file })
    expect(reply.status).toBe(422)
    const summary = /class="govuk-error-summary"[\s\S]*?<a href="#(\w+)">([^<]*)<\/a>/.exec(reply.body)
    expect(summary?.[1]).toBe('file')
    expect(summary?.[2]).toMatch(says)
    // What else was typed is still there.
    expect(reply.body).toContain('value="A plan"')
    expect(await counted()).toEqual(before)
  })

  it('takes formulas of a CSV for words, and neutralises them where they go out again', async () => {
    const keeper = await someone(database.current(), 'Formula Keeper', 'programme-manager')
    const client = await app.as(keeper)
    const before = await counted()
    const bytes =
      'No,Action,Lead,When\r\n1.1,"=HYPERLINK(""http://example.org"",""Pay"")",Ann Lea,30.06.26\r\n1.2,+1+1,Ann Lea,30.06.26\r\n'
    const fields = { title: 'Formulas', starts: '2026-04-01', pasted: '' }
    const sent = await client.upload('/plans/import', fields, { field: 'file', name: 'plan.csv', bytes })
    const preview = await client.get(sent.location ?? '')
    expect(preview.body).toContain('=HYPERLINK(&quot;http://example.org&quot;')
    expect({ ...(await counted()), pending_import: 0 }).toEqual({ ...before, pending_import: 0 })
    const seen = /name="seen" value="([^"]+)"/.exec(preview.body)?.[1] ?? ''
    const done = await client.send(`${sent.location}/confirm`, { seen }, sent.location)
    const { body } = await client.get(`${done.location}/table.csv`)
    expect(body).toContain('HYPERLINK')
    // No cell that a spreadsheet opens begins as a formula does.
    expect(body).not.toMatch(/(^|[,\n]"?)[=+@]/)
  })
})
