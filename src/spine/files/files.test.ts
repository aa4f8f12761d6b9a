import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { raiseRisk } from '../../modules/risks/index.ts'
import { asPerson } from '../access/index.ts'
import { historyOf } from '../records/index.ts'
import { judgeFile } from './acceptable.ts'
import { sizeWords } from './file-list.tsx'
import { filesOf, plainName } from './index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const words = { cause: 'c', effect: 'e', likelihood: 3, impact: 3, target_likelihood: 1, target_impact: 3 }

async function aRisk(title: string) {
  const ground = database.current()
  const manager = await someone(ground, `${title} Manager`, 'programme-manager')
  const risk = await asPerson(ground, manager, (work) => raiseRisk(work, { title, ...words, ownerId: null }))
  return { manager, risk, ...risk }
}

/** Sends a form with a file as a browser does. */
async function upload(who: { person: string; actingFor: null }, reference: string, name: string, content: string) {
  const browser = await app.as(who)
  const page = await browser.get(`/risks/${reference}`)
  const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const edge = 'edge-of-a-part'
  const part = (head: string, body: string) => `--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const payload = `${part('name="_token"', token)}${part(`name="file"; filename="${name}"`, content)}--${edge}--\r\n`
  const reply = await app.current().inject({
    method: 'POST',
    url: `/risks/${reference}/files`,
    cookies: browser.cookies(),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload,
  })
  return { status: reply.statusCode, body: reply.body }
}

describe('files on a record', () => {
  it('are attached, kept in its history, and saved by whoever may read it and by nobody else', async () => {
    const ground = database.current()
    const { manager, reference, id } = await aRisk('Attach')
    const partner = await someone(ground, 'Files Partner', 'partner')
    const content = 'name,seen\nA,yes\nB,no\nC,yes\n'
    expect((await upload({ ...manager, actingFor: null }, reference, 'C:\\mine\\visits.csv', content)).status).toBe(303)
    const [file] = await asPerson(ground, manager, (work) => filesOf(work, id))
    expect(file).toMatchObject({ name: 'visits.csv', size: content.length, attachedBy: 'Attach Manager' })
    const history = await asPerson(ground, manager, (work) => historyOf(work, id))
    expect(history[0]?.deed).toBe('attached the file visits.csv')
    const saved = await (await app.as(manager)).get(`/files/${file?.id}`)
    expect(saved.status).toBe(200)
    expect(saved.body).toBe(content)
    expect(saved.headers['content-disposition']).toContain('attachment; filename="visits.csv"')
    expect(saved.headers['x-content-type-options']).toBe('nosniff')
    expect((await (await app.as(partner)).get(`/files/${file?.id}`)).status).toBe(404)
    expect((await app.visitor().get(`/files/${file?.id}`)).status).toBe(303)
    expect((await (await app.as(manager)).get(`/risks/${reference}`)).body).toContain('visits.csv')
  })

  it('are refused in plain words when they are not what they may be, and nothing is kept', async () => {
    const { manager, reference, id } = await aRisk('Refuse')
    const who = { ...manager, actingFor: null }
    const program = await upload(who, reference, 'notes.docx', 'MZ\u0000\u0001\u0002\u0003 program')
    expect(program.status).toBe(422)
    expect(program.body).toContain('is not what its name says')
    expect((await upload(who, reference, 'page.html', '<!doctype html><html><script>1</script>')).status).toBe(422)
    expect((await upload(who, reference, 'nothing.csv', '')).body).toContain('The file is empty.')
    expect(await asPerson(database.current(), manager, (work) => filesOf(work, id))).toEqual([])
  })

  it('may be attached only by who may change the record', async () => {
    const { reference } = await aRisk('Other')
    const officer = await someone(database.current(), 'Files Officer', 'staff')
    const reply = await upload({ ...officer, actingFor: null }, reference, 'a.csv', 'a,b\n1,2\n3,4\n')
    expect(reply.status).toBe(403)
  })
})

describe('names and sizes', () => {
  it('keep the last part of a name without what could mislead', () => {
    expect(plainName('../../etc/passwd')).toBe('passwd')
    expect(plainName('minutes\u202efdp.exe')).toBe('minutesfdp.exe')
    expect(plainName('///')).toBe('file')
  })

  it('are told as people tell them', () => {
    expect([512, 2048, 3_565_158].map(sizeWords)).toEqual(['512 bytes', '2 KB', '3.4 MB'])
  })

  it('over the limit are refused with the limit', () => {
    const sniffed = { type: 'pdf', says: 'a PDF', problem: undefined, webPage: false } as const
    const judged = judgeFile(sniffed, { bytes: 60e6, tooLarge: true, most: 50 * 1024 * 1024 })
    expect(judged).toEqual({ ok: false, why: 'The file must be 50 MB or smaller.' })
  })
})
