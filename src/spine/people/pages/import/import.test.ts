import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { type Client, useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { writeXlsx } from '../../../../platform/spreadsheets/index.ts'
import { asSystem } from '../../../access/index.ts'
import { addMember, addOrganisation, addPerson } from '../../index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let admin: TestPerson
let client: Client

const csv = [
  'Full name,E-mail address,Job title,Team,Tel,Start date,Left on,Shoe size',
  'Ms Dele Cole,dele@example.org,Head of Fostering,Fostering,01234 1,01/09/2025,,7',
  'Ana Ruiz,ana@example.org,Social Worker,Fostering,,,,6',
  'Ben Ruiz,,Social Worker,Early Help,,,31/03/2026,8',
  'Broken Row,not an address,,,,,,',
].join('\r\n')

const send = (bytes: Uint8Array | string, name = 'staff.csv', organisation = 'ORG-1') =>
  client.upload('/people/import', { organisation }, { field: 'file', name, bytes })

/** How many people and events there are: what a second run must not move. */
const counts = () =>
  asSystem(database.current(), 'test', async (work) => ({
    people: (await work.tx.selectFrom('person').select('id').execute()).length,
    events: (await work.tx.selectFrom('event').select('id').execute()).length,
    accounts: (await work.tx.selectFrom('account').select('person_id').execute()).length,
  }))

beforeAll(async () => {
  admin = await someone(database.current(), 'Alma Keeper', 'administrator')
  client = await app.as(admin)
  await asSystem(database.current(), 'test set-up', async (work) => {
    const council = await addOrganisation(work, 'Testshire Council', 'council')
    const gone = await addPerson(work, 'Gone Already', {})
    await addMember(work, council.id, gone.id, { capacity: 'member', starts: '2024-01-01' })
    await addPerson(work, 'Dele Cole', {})
  })
})

describe('importing people', () => {
  it('shows everything first, saves it once, and finds nothing to change the second time', async () => {
    const before = await counts()
    const sent = await send(csv)
    expect(sent.status).toBe(303)
    const address = sent.location ?? ''
    expect(await counts()).toEqual(before)

    const preview = await client.get(address)
    expect(preview.body).toContain('4 people in the file:')
    expect(preview.body).toContain('2 new, 1 changed, 0 same, 1 with a problem')
    expect(preview.body).toContain('“not an address” is not an e-mail address.')
    expect(preview.body).toContain('Left alone: “Shoe size”')
    expect(preview.body).toMatch(/Have they left\?[\s\S]*Gone Already/)

    const leaver = /name="leaver"[^>]*value="([^"]+)"/.exec(preview.body)?.[1] ?? ''
    const noDay = await client.send(`${address}/confirm`, { leaver }, address)
    expect(noDay.status).toBe(422)
    const day = { 'left-day': '30', 'left-month': '4', 'left-year': '2026' }
    const done = await client.send(`${address}/confirm`, { leaver, ...day }, address)
    expect(done.status).toBe(303)
    const list = await client.get('/people')
    expect(list.body).toContain(
      '2 people added, 1 changed, 1 recorded as having left, 1 row left out because of a problem.',
    )
    expect(list.body).not.toContain('Gone Already')
    const posts = await client.get('/people/posts?on=2025-09-01')
    expect(posts.body).toMatch(/Head of Fostering[\s\S]*Dele Cole/)

    const after = await counts()
    expect(after.people).toBe(before.people + 2)
    expect(after.accounts).toBe(before.accounts)
    const again = await client.send(`${address}/confirm`, { leaver, ...day }, '/people/import')
    expect(again.status).toBe(303)
    expect(await counts()).toEqual(after)

    const second = await send(csv)
    const same = await client.get(second.location ?? '')
    expect(same.body).toContain('0 new, 0 changed, 3 same, 1 with a problem')
    expect(same.body).toContain('You have imported this very file before.')
    expect(same.body).not.toContain('Have they left?')
    expect(same.body).toContain('There is nothing to change.')
    await client.send(`${second.location}/confirm`, {}, '/people/import')
    expect(await counts()).toEqual(after)
  })

  it('shows what changed as was and now, and moves somebody to a new post and team from the day after', async () => {
    const moved = 'Name,E-mail,Post,Team,Starts\nAna Ruiz,ana@example.org,Senior Social Worker,Early Help,01/07/2026\n'
    const sent = await send(moved, 'moved.csv')
    const preview = await client.get(sent.location ?? '')
    expect(preview.body).toContain('0 new, 1 changed')
    expect(preview.body).toContain('was Social Worker')
    await client.send(`${sent.location}/confirm`, {}, sent.location ?? '')
    const on = async (day: string) => (await client.get(`/people/posts?on=${day}`)).body
    expect(await on('2026-06-30')).toMatch(/>Social Worker<[\s\S]{0,200}Ana Ruiz/)
    expect(await on('2026-07-01')).toMatch(/>Senior Social Worker<[\s\S]{0,200}Ana Ruiz/)
    const again = await send(moved, 'moved.csv')
    expect((await client.get(again.location ?? '')).body).toContain('0 new, 0 changed, 1 same')
  })

  it('reads Excel, and the template can be filled and sent back', async () => {
    const template = await client.get('/people/import/template')
    expect(template.headers['content-disposition']).toContain('people-template.xlsx')
    const columns = ['Name', 'E-mail', 'Left on'].map((header) => ({
      header,
      kind: header === 'Left on' ? ('date' as const) : ('text' as const),
    }))
    const bytes = await writeXlsx({
      sheets: [{ name: 'People', columns, rows: [['Cy Bright', '=HYPERLINK("x")', '2026-02-28']] }],
      properties: { title: 't', creator: 'c' },
    })
    const preview = await client.get((await send(bytes, 'people.xlsx')).location ?? '')
    expect(preview.body).toContain('Cy Bright')
    expect(preview.body).toContain('left 28 February 2026')
    expect(preview.body).toContain('is not an e-mail address')
  })

  it('refuses what it cannot read in plain words and keeps nothing', async () => {
    const refusals: [Uint8Array | string, string, string][] = [
      ['%PDF-1.7\n%âãÏÓ\n1 0 obj', 'list.xlsx', 'not a spreadsheet'],
      ['', 'empty.csv', 'This file is empty'],
      ['a,b\n1,2\n', 'numbers.csv', 'No row of headings with a Name column'],
      ['Name,Post,Job title\nAnn,x,y\n', 'twice.csv', 'row 1: columns B and C are both headed as post'],
    ]
    for (const [bytes, name, words] of refusals) {
      const reply = await send(bytes, name)
      expect(reply.status).toBe(422)
      expect(reply.body).toContain(words)
    }
    expect((await send(csv, 'staff.csv', '')).body).toContain('Choose whose people these are')
  })

  it('can be thrown away, is nobody else’s, and is only for administrators', async () => {
    const sent = await send(csv)
    const address = sent.location ?? ''
    const other = await app.as(await someone(database.current(), 'Bea Keeper', 'administrator'))
    expect((await other.get(address)).status).toBe(404)
    const staff = await app.as(await someone(database.current(), 'Sid Staff', 'staff'))
    expect((await staff.get('/people/import')).status).toBe(403)
    expect((await client.send(`${address}/discard`, {}, address)).status).toBe(303)
    expect((await client.get(address)).status).toBe(404)
    expect((await client.get('/people/import/not-an-id')).status).toBe(404)
  })
})
