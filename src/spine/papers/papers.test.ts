import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { somePlan } from '../../../test/set-up/plans.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { raiseRisk } from '../../modules/risks/index.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { arrangeMeeting } from '../meetings/index.ts'
import { addBody, addMember } from '../people/index.ts'
import { canonical, historyOf, readRecord, sha256 } from '../records/index.ts'
import { frozenPaper, hashOf } from './store/frozen-papers.ts'
import { paperKind } from './store/paper-kind.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let count = 0

/** A body with a member, its manager, and two meetings of it. */
async function aBody(...heldOn: string[]) {
  count += 1
  const ground = database.current()
  const manager = await someone(ground, `Manager ${count}`, 'programme-manager')
  const councillor = await someone(ground, `Councillor ${count}`, 'councillor')
  const outsider = await someone(ground, `Other Councillor ${count}`, 'councillor')
  const made = await asSystem(ground, 'test set-up', async (work) => {
    const body = await addBody(work, `Board ${count}`, 'committee', '')
    await addMember(work, body.id, councillor.person, { capacity: 'member', starts: '2026-01-01' })
    const meetings: string[] = []
    for (const day of heldOn) {
      const words = { heldOn: day, startsAt: '14:00', place: 'Room 1' }
      meetings.push((await arrangeMeeting(work, body.id, words)).reference)
    }
    return { body, meetings }
  })
  return { ...made, manager, councillor, outsider }
}

const heading = {
  template: 'board-paper',
  subject: 'Progress of the plan',
  reportOf: 'Director',
  openness: 'public',
  purpose: 'information',
  asAt: '15 June 2026',
}
const required = ['summary', 'recommendation', 'background', 'implications', 'conclusion', 'contact']

async function aDraft(
  manager: TestPerson,
  meeting: string,
  words = 'As it should be.',
  { template = 'board-paper', sections = required } = {},
) {
  const client = await app.as(manager)
  const address = (await client.send('/papers/new', { ...heading, template, meeting })).location ?? ''
  for (const key of sections) {
    const saved = await client.send(`${address}/sections/${key}`, {
      version: '1',
      words: `${words} (${key})`,
      ready: 'yes',
    })
    expect(saved.status).toBe(303)
  }
  return { client, address, reference: address.replace('/papers/', '') }
}

async function aFrozenPaper(manager: TestPerson, meeting: string, words?: string) {
  const draft = await aDraft(manager, meeting, words)
  const frozen = await draft.client.send(`${draft.address}/freeze`, { version: '1' })
  expect(frozen.status).toBe(303)
  return draft
}

const aRisk = (manager: TestPerson, title: string, likelihood = 3) =>
  asPerson(database.current(), manager, (work) =>
    raiseRisk(work, {
      title,
      cause: 'A cause',
      effect: 'An effect',
      likelihood,
      impact: 4,
      target_likelihood: 1,
      target_impact: 4,
      ownerId: manager.person,
    }),
  )

describe('a draft', () => {
  it('is for the service: the body’s councillors cannot tell that it is there', async () => {
    const { manager, councillor, meetings } = await aBody('2026-06-30')
    const { client, address, reference } = await aDraft(manager, meetings[0] ?? '')
    const reader = await app.as(councillor)
    for (const path of ['', '/preview', '/paper.docx', '/paper.html', '/sections/summary', '/sign-off']) {
      const there = await reader.get(`${address}${path}`)
      const notThere = await reader.get(`/papers/PAP-9999${path}`)
      expect(there.status).toBe(notThere.status)
      expect([403, 404]).toContain(there.status)
      expect(there.body).not.toContain('As it should be')
    }
    expect((await reader.get('/papers')).body).not.toContain(reference)
    expect((await reader.get(`/meetings/${meetings[0]}`)).body).not.toContain(reference)
    const staff = await someone(database.current(), `Staff ${count}`, 'staff')
    expect((await (await app.as(staff)).get(`${address}/preview`)).body).toContain('As it should be')
    expect((await client.get(`/meetings/${meetings[0]}`)).body).toContain(reference)
  })

  it('shows both versions when two people write one section, and overwrites neither', async () => {
    const { manager, meetings } = await aBody('2026-06-30')
    const { client, address } = await aDraft(manager, meetings[0] ?? '')
    const at = `${address}/sections/background`
    const colleague = await someone(database.current(), `Second Writer ${count}`, 'director')
    const theirs = await (await app.as(colleague)).send(at, { version: '2', words: 'Theirs' })
    expect(theirs.status).toBe(303)
    const stale = await client.send(at, { version: '2', words: 'Mine' })
    expect(stale.body).toContain(`Second Writer ${count} saved another version`)
    expect(stale.body).toMatch(/<td[^>]*><span[^>]*>Theirs<\/span><\/td><td[^>]*><span[^>]*>Mine<\/span><\/td>/)
    expect(stale.body).toMatch(/<textarea[^>]*>Mine<\/textarea>/)
    expect((await (await app.as(colleague)).get(at)).body).toMatch(/<textarea[^>]*>Theirs<\/textarea>/)
  })

  it('lets a section be written by whoever it was given to, and by no other member of staff', async () => {
    const { manager, meetings } = await aBody('2026-06-30')
    const { client, address } = await aDraft(manager, meetings[0] ?? '')
    const writer = await someone(database.current(), `Writer ${count}`, 'staff')
    const at = `${address}/sections/risks`
    const written = await app.as(writer)
    expect((await written.send(at, { version: '1', words: 'Mine' })).status).toBe(403)
    expect((await client.send(`${at}/give`, { owner: writer.person }, address)).status).toBe(303)
    expect((await written.send(at, { version: '2', words: 'Mine' })).status).toBe(303)
    const away = await client.send(
      `${at}/give`,
      { owner: (await someone(database.current(), 'No Role')).person },
      address,
    )
    expect(away.status).toBe(422)
  })

  it('cannot be frozen while a required section is empty, and says which and whose', async () => {
    const { manager, meetings } = await aBody('2026-06-30')
    const { client, address } = await aDraft(manager, meetings[0] ?? '')
    const page = await client.get(address)
    expect(page.body).toContain('and is ready')
    expect((await client.send(`${address}/sections/summary`, { version: '2', words: '' })).status).toBe(303)
    const refused = await client.send(`${address}/freeze`, { version: '1' }, address)
    expect(refused.status).toBe(409)
    expect(refused.body).toContain(`“Summary” is empty: ${manager.name} is to write it.`)
    expect((await client.get(address)).body).toContain('Wanting before it can be frozen')
  })

  it('says that there is nothing yet to compare with, and never shows a position of a day to come', async () => {
    const { manager, meetings } = await aBody('2026-06-30')
    const { client, address } = await aDraft(manager, meetings[0] ?? '')
    expect((await client.get(`${address}/preview`)).body).toContain('first paper of its kind')
    const ahead = await client.send('/papers/new', { ...heading, meeting: meetings[0] ?? '', asAt: '30 June 2026' })
    expect(ahead.status).toBe(422)
    expect(ahead.body).toContain('not for one to come')
  })
})

describe('a frozen paper', () => {
  it('is read by the members of its body, who cannot reach its drafts', async () => {
    const { manager, councillor, outsider, meetings } = await aBody('2026-06-30')
    const { address, reference } = await aFrozenPaper(manager, meetings[0] ?? '')
    const reader = await app.as(councillor)
    const page = await reader.get(address)
    expect(page.status).toBe(200)
    expect(page.body).toContain('As it should be. (summary)')
    expect((await reader.get('/papers')).body).toContain(reference)
    expect((await reader.get(`${address}/sections/summary`)).status).toBe(404)
    expect((await reader.get(`${address}/preview`)).status).toBe(403)
    expect((await (await app.as(outsider)).get(address)).status).toBe(404)
    expect((await app.visitor().get(address)).location).toContain('/sign-in')
    const seen = await asPerson(database.current(), councillor, async (work) => ({
      sections: await work.tx.selectFrom('paper_section').selectAll().execute(),
      events: (await work.tx.selectFrom('event').selectAll().execute()).filter(({ image }) =>
        JSON.stringify(image).includes('As it should be'),
      ),
    }))
    expect(seen).toEqual({ sections: [], events: [] })
  })

  it('never changes when the figures do: the same bytes, words and hash', async () => {
    const ground = database.current()
    const { manager, meetings } = await aBody('2026-06-30')
    await aRisk(manager, 'Known when frozen')
    const started = await aDraft(manager, meetings[0] ?? '')
    const today = { ...heading, asAt: '16 June 2026', version: '1' }
    expect((await started.client.send(`${started.address}/change`, today)).status).toBe(303)
    await started.client.send(`${started.address}/freeze`, { version: '2' })
    const read = () =>
      asPerson(ground, manager, async (work) => {
        const { id } = await readRecord(work, paperKind, started.reference)
        return frozenPaper(work, id)
      })
    const before = await read()
    if (!before) throw new Error('the paper was not frozen')
    const page = (await started.client.get(started.address)).body
    expect(page).toContain('Known when frozen')
    await aRisk(manager, 'Raised after it was frozen', 5)
    expect((await started.client.get(started.address)).body).not.toContain('Raised after it was frozen')
    const after = await read()
    expect(after?.hash).toBe(before.hash)
    expect(Buffer.compare(after?.word ?? Buffer.alloc(0), before.word)).toBe(0)
    expect(hashOf(before.content, sha256(before.html), sha256(before.word))).toBe(before.hash)
    expect(canonical(after?.content)).toBe(canonical(before.content))
    const download = await started.client.get(`${started.address}/paper.docx`)
    expect(download.headers['content-length']).toBe(String(before.word.length))
  })

  it('is refused to every writer by the database itself', async () => {
    const ground = database.current()
    const { manager, meetings } = await aBody('2026-06-30')
    const { client, address, reference } = await aFrozenPaper(manager, meetings[0] ?? '')
    const attempt = (statement: ReturnType<typeof sql>) =>
      asPerson(ground, manager, async (work) => statement.execute(work.tx))
    await expect(attempt(sql`update paper_section set words = 'forged'`)).rejects.toThrow('does not change')
    await expect(attempt(sql`update paper set report_of = 'forged' where status = 'frozen'`)).rejects.toThrow(
      'does not change',
    )
    await expect(attempt(sql`update paper_frozen set html = 'forged'`)).rejects.toThrow('permission denied')
    expect((await client.send(`${address}/sections/summary`, { version: '2', words: 'x' })).status).toBe(409)
    expect((await client.send(`${address}/freeze`, { version: '2' }, address)).status).toBe(409)
    const deeds = await asPerson(ground, manager, async (work) => {
      const { id } = await readRecord(work, paperKind, reference)
      return (await historyOf(work, id)).map(({ deed }) => deed)
    })
    expect(deeds).toEqual(['froze', 'started'])
  })

  it('is signed with role, capacity and date, or dissented from in words, once', async () => {
    const { manager, councillor, outsider, meetings } = await aBody('2026-06-30')
    const { client, address } = await aFrozenPaper(manager, meetings[0] ?? '')
    const hash = /name="hash" value="(\w+)"/.exec((await client.get(`${address}/sign-off`)).body)?.[1] ?? ''
    const signed = { hash, role: 'Programme Manager', capacity: 'author', view: 'agrees', words: '' }
    expect((await client.send(`${address}/sign-off`, signed)).status).toBe(303)
    expect((await client.send(`${address}/sign-off`, signed, address)).status).toBe(409)
    const member = await app.as(councillor)
    const dissent = { hash, role: 'Councillor', capacity: 'member', view: 'dissents', words: '' }
    const wordless = await member.send(`${address}/sign-off`, dissent)
    expect(wordless.status).toBe(422)
    expect(wordless.body).toContain('Say in your own words why you dissent')
    expect((await member.send(`${address}/sign-off`, { ...dissent, words: 'Too slow.' })).status).toBe(303)
    const page = (await member.get(address)).body
    expect(page).toContain('Programme Manager, as author, 16 June 2026')
    expect(page).toContain('Too slow.')
    expect((await (await app.as(outsider)).get(`${address}/sign-off`)).status).toBe(404)
    const forged = { ...dissent, hash: 'f'.repeat(64), view: 'agrees' }
    const chair = await someone(database.current(), `Director ${count}`, 'director')
    expect((await (await app.as(chair)).send(`${address}/sign-off`, forged)).status).toBe(409)
  })

  it('waits for the director’s signature before its body can read it, where its template says so (F19)', async () => {
    const { manager, councillor, meetings } = await aBody('2026-06-30')
    const { client, address } = await aDraft(manager, meetings[0] ?? '', undefined, {
      template: 'quarterly-measures',
      sections: ['summary', 'recommendation', 'implications'],
    })
    expect((await client.get(`${address}/freeze`)).body).toContain('once the director has approved it by signature')
    expect((await client.send(`${address}/freeze`, { version: '1' })).status).toBe(303)
    expect((await client.get(address)).body).toContain('It waits for approval')
    const member = await app.as(councillor)
    expect((await member.get(address)).status).toBe(404)
    const hash = /name="hash" value="(\w+)"/.exec((await client.get(`${address}/sign-off`)).body)?.[1] ?? ''
    const approval = { hash, role: 'Officer', capacity: 'approving officer', view: 'agrees', words: '' }
    const refused = await client.send(`${address}/sign-off`, approval)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Only the director approves this paper')
    const director = await app.as(await someone(database.current(), `Approving ${count}`, 'director'))
    expect((await director.send(`${address}/sign-off`, approval)).status).toBe(303)
    expect((await member.get(address)).status).toBe(200)
    expect((await client.get(address)).body).not.toContain('It waits for approval')
  })

  it('is followed by a revised version that begins with its words and asks to be signed anew', async () => {
    const { manager, meetings } = await aBody('2026-06-30')
    const { client, address, reference } = await aFrozenPaper(manager, meetings[0] ?? '')
    const revised = (await client.send(`${address}/follow`, { edition: 'revised' }, address)).location ?? ''
    expect((await client.get(`${revised}/sections/summary`)).body).toContain('As it should be. (summary)')
    expect((await client.send(`${revised}/freeze`, { version: '1' })).status).toBe(303)
    expect((await client.get(revised)).body).toContain('Progress of the plan (revised)')
    expect((await client.get(address)).body).toContain(revised)
    expect((await client.get(revised)).body).toContain('Nobody has signed yet')
    expect(reference).not.toBe(revised.replace('/papers/', ''))
  })

  it('compares with the last paper that went to this body', async () => {
    const { manager, meetings } = await aBody('2026-05-26', '2026-06-30')
    await aRisk(manager, 'A risk of long standing')
    const first = await aDraft(manager, meetings[0] ?? '')
    await first.client.send(`${first.address}/change`, { ...heading, asAt: '16 June 2026', version: '1' })
    await first.client.send(`${first.address}/freeze`, { version: '2' })
    await aRisk(manager, 'A risk since then')
    const second = await aDraft(manager, meetings[1] ?? '')
    await second.client.send(`${second.address}/change`, { ...heading, asAt: '16 June 2026', version: '1' })
    const page = (await second.client.get(`${second.address}/preview`)).body
    expect(page).toContain('Changes are since 16 June 2026')
    const changes = page.slice(page.indexOf('Changes to the risks'), page.indexOf('Compared with the position'))
    expect(changes).toContain('A risk since then')
    expect(changes).not.toContain('A risk of long standing')
  })

  it('draws on the plan that it names, of two; on another while it is a draft, and on that for ever once frozen', async () => {
    const ground = database.current()
    const { manager, meetings } = await aBody('2026-05-26', '2026-06-30')
    // With one plan nothing is asked.
    const older = await somePlan(ground, manager, [{ words: 'Of the older plan', due: '1 June 2026' }], 'Older plan')
    const alone = await aDraft(manager, meetings[0] ?? '')
    expect((await alone.client.get('/papers/new')).body).not.toContain('draws-on-plan')
    const today = { ...heading, asAt: '16 June 2026' }
    const moved = await alone.client.send(`${alone.address}/change`, { ...today, version: '1' })
    expect(moved.status).toBe(303)
    expect((await alone.client.get(`${alone.address}/preview`)).body).toContain('Of the older plan')

    const newer = await somePlan(ground, manager, [{ words: 'Of the newer plan', due: '1 June 2026' }], 'Newer plan')
    const { client } = alone
    const unsaid = await client.send('/papers/new', { ...today, meeting: meetings[1] ?? '' })
    expect(unsaid.status).toBe(422)
    expect(unsaid.body).toContain('Choose which plan its figures are drawn from')
    expect(unsaid.body).toContain('value="Progress of the plan"')
    const another = { ...today, meeting: meetings[1] ?? '', 'draws-on-plan': 'PLAN-999' }
    expect((await client.send('/papers/new', another)).status).toBe(422)
    const chosen = { ...another, 'draws-on-plan': newer.plan.reference }
    const address = (await client.send('/papers/new', chosen)).location ?? ''
    const seen = async () => (await client.get(`${address}/preview`)).body
    expect(await seen()).toContain('Of the newer plan')
    expect(await seen()).not.toContain('Of the older plan')
    expect((await client.get(address)).body).toContain(`Newer plan (${newer.plan.reference})`)

    const change = { ...today, version: '1', 'draws-on-plan': older.plan.reference }
    expect((await client.send(`${address}/change`, change)).status).toBe(303)
    expect(await seen()).toContain('Of the older plan')
    expect(await seen()).not.toContain('Of the newer plan')
    for (const key of required) {
      await client.send(`${address}/sections/${key}`, { version: '1', words: 'Words.', ready: 'yes' })
    }
    expect((await client.send(`${address}/freeze`, { version: '2' })).status).toBe(303)
    expect((await client.get(address)).body).toContain(`Older plan (${older.plan.reference})`)
    expect((await client.send(`${address}/change`, { ...change, version: '3' }, address)).status).toBe(409)
    const revised = (await client.send(`${address}/follow`, { edition: 'revised' }, address)).location ?? ''
    expect((await client.get(`${revised}/preview`)).body).toContain('Of the older plan')
  })
})
