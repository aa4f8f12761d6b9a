import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { type Client, useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { writeWord } from '../../../../platform/word/write-word.ts'
import { zipOf } from '../../../../platform/word/zip-for-tests.ts'
import { asPerson } from '../../../../spine/access/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let staff: TestPerson
let client: Client
beforeAll(async () => {
  keeper = await someone(database.current(), 'Kay Keeper', 'programme-manager')
  staff = await someone(database.current(), 'Sam Staff', 'staff')
  await someone(database.current(), 'Marian Holt', 'staff')
  client = await app.as(keeper)
})

const rows = [
  'No.,Action,Lead,When',
  '1.1,Agree the audit tool,Marian Holt,30.06.26',
  '1.2,Train the auditors,Marion Holt,31.09.26',
]
const csv = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'))
const plan = { title: 'Audit plan', starts: '2026-01-01' }
const send = (bytes: Uint8Array, name: string, fields: Record<string, string> = plan, path = '/plans/import') =>
  client.upload(path, fields, { field: 'file', name, bytes: Buffer.from(bytes) })
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const countOf = (table: 'plan' | 'action' | 'pending_import') =>
  asPerson(database.current(), keeper, async (work) => (await work.tx.selectFrom(table).select('id').execute()).length)

describe('the import pages', () => {
  it('show what was read, keep what is chosen, do it once, and then find nothing to change', async () => {
    const sent = await send(csv(rows), 'audit.csv')
    expect(sent.status).toBe(303)
    const preview = sent.location ?? ''
    const first = words((await client.get(preview)).body)
    expect(first).toContain('audit.csv: 2 items new, 0 changed, 0 the same')
    expect(first).toContain('Who is “Marion Holt”?')
    expect(first).toContain('Did you mean Marian Holt?')
    expect(first).toContain('Keep “31.09.26” as words, without a date')
    expect(first).toContain('Take 30 September 2026')
    expect(await countOf('plan')).toBe(0)

    // Nobody is guessed: a nearly same name has to be settled, and what was chosen beside it is not lost.
    const page = (await client.get(preview)).body
    const seen = hidden(page, 'seen')
    const refused = await client.send(`${preview}/confirm`, { seen, 'date-s0i1': 'suggestion' }, preview)
    expect(refused.status).toBe(422)
    expect(words(refused.body)).toContain('Choose who “Marion Holt” is')
    expect(refused.body).toMatch(/value="suggestion" checked/)
    const marian = /value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*>Did you mean Marian Holt/.exec(refused.body)?.[1] ?? ''
    expect(marian).not.toBe('')

    const kept = await client.send(
      `${preview}/choices`,
      { 'lead-1': marian, 'date-s0i1': 'other', 'other-s0i1': '29 September 2026' },
      preview,
    )
    expect(kept.location).toBe(preview)
    const again = (await client.get(preview)).body
    expect(words(again)).toContain('taken as 29 September 2026')
    expect(words(again)).toContain('Marion Holt: found, Marian Holt')

    const fields = { seen: hidden(again, 'seen') }
    const done = await client.send(`${preview}/confirm`, fields, preview)
    expect(done.status).toBe(303)
    expect(done.location).toMatch(/^\/plans\/PLAN-\d+$/)
    expect(words((await client.get(done.location ?? '')).body)).toContain('2 items added')
    const twice = await client.send(`${preview}/confirm`, fields, '/plans/import')
    expect(twice.location).toBe(done.location)
    expect(await countOf('action')).toBe(2)

    const next = await send(csv(rows), 'audit.csv', {}, `${done.location}/import`)
    const nothing = words((await client.get(next.location ?? '')).body)
    expect(nothing).toContain('0 items new, 0 changed, 2 the same')
    expect(nothing).toContain('There is nothing to change.')
    expect(nothing).toContain('You have imported this very file before')
    for (const format of ['xlsx', 'docx', 'csv']) {
      const file = await client.get(`${done.location}/export/${format}`)
      expect(file.status).toBe(200)
      expect(file.headers['content-disposition']).toContain(`.${format}`)
    }
    expect((await client.get(`${done.location}/export/pdf`)).status).toBe(404)
  })

  it('take pasted text, with stray scan text and missing numbers said at their place', async () => {
    const pasted = [
      'No.\tKey milestones\tLead person\tTimescale',
      '3.1\tAudit\tAda Quill\t29.05.26',
      '0.60\t;\tMarl Ohenn\t04.07.44',
      '3.3\tReport\tAda Quill\t29.05.26',
    ]
    const sent = await client.send('/plans/import', { ...plan, pasted: pasted.join('\n') })
    const shown = words((await client.get(sent.location ?? '')).body)
    expect(shown).toContain('stray scan text')
    expect(shown).toContain('Item 3.2 is missing')
    expect(shown).toContain('Ada Quill: new contact')
    expect((await client.send(`${sent.location}/discard`, {}, sent.location)).status).toBe(303)
    expect((await client.get(sent.location ?? '')).status).toBe(404)
  })

  it('refuse what cannot be read, say why beside the field, keep the rest, and save nothing', async () => {
    const before = await countOf('pending_import')
    const prose = await writeWord({ title: 'T', author: 'C', blocks: [{ kind: 'paragraph', text: 'Words only' }] })
    const bomb = zipOf({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'word/document.xml': Buffer.alloc(30_000_000, 0x20),
    })
    const macro = zipOf({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      'word/document.xml': '<x/>',
      'word/vbaProject.bin': 'x',
    })
    const cases: readonly (readonly [Uint8Array, string, RegExp])[] = [
      [Buffer.from('%PDF-1.7\n1 0 obj'), 'plan.pdf', /This file is a PDF/],
      [Buffer.from('%PDF-1.7\n1 0 obj'), 'plan.docx', /not what its name says: it is a PDF/],
      [prose, 'plan.docx', /no table.*paste it into the box below/],
      [bomb, 'plan.docx', /unpacks to far more|damaged/],
      [macro, 'plan.docm', /contains macros/],
      [csv(['a,b', '1,2', '3,4']), 'plan.csv', /No plan was found here/],
      [csv(['a,"b', 'c']), 'plan.csv', /row 1: A quotation mark/],
      [new Uint8Array(), 'plan.csv', /is empty/],
    ]
    for (const [bytes, name, says] of cases) {
      const refused = await send(bytes, name)
      expect([name, refused.status]).toEqual([name, 422])
      expect(words(refused.body)).toMatch(says)
      expect(refused.body).toContain('value="Audit plan"')
    }
    const nothing = await client.send('/plans/import', { title: '', starts: 'soon' })
    expect(nothing.status).toBe(422)
    expect(await countOf('pending_import')).toBe(before)
  })

  it('cut off what is larger than 50 MB and say so', async () => {
    const refused = await send(Buffer.alloc(60 * 1024 * 1024, 0x20), 'plan.csv')
    expect(refused.status).toBe(422)
    expect(words(refused.body)).toContain('“plan.csv” is larger than 50 MB')
  })

  it('keep formulas as text and never run them', async () => {
    const sent = await send(csv(['No.,Action,Lead,When', '1.1,"=cmd|\' /C calc\'!A0",Ann Lea,30.06.26']), 'plan.csv')
    const shown = (await client.get(sent.location ?? '')).body
    expect(words(shown)).toContain('=cmd|')
  })

  it('are for those who keep plans, for their own uploads, with our own forms', async () => {
    const sent = await send(csv(rows), 'audit.csv')
    const other = await app.as(await someone(database.current(), 'Kim Other', 'programme-manager'))
    expect((await other.get(sent.location ?? '')).status).toBe(404)
    expect((await (await app.as(staff)).get('/plans/import')).status).toBe(403)
    expect((await client.forge(`${sent.location}/confirm`, { seen: '' })).status).toBe(403)
    expect(
      (await client.send(`${sent.location}/confirm`, { seen: 'forged', 'lead-1': 'new' }, sent.location)).status,
    ).toBe(422)
  })
})
