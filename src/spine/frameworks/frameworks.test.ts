import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { formTo } from '../../../test/set-up/read-form.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { currentFramework, pinFramework, pinnedFrameworks, pinnedKey } from './index.ts'
import { answerUpgrade } from './use-cases/keep-frameworks.ts'

const database = useTestDatabase()
const app = useTestApp(database)

describe('inspection frameworks in the application', () => {
  it('are explained to anyone signed in, with what nobody has confirmed, until a person does (A44)', async () => {
    const ground = database.current()
    const councillor = await app.as(await someone(ground, 'Cy Councillor', 'councillor'))
    const director = await app.as(await someone(ground, 'Dee Director', 'director'))
    const path = '/frameworks/ILACS-2026'
    const before = (await councillor.get(path)).body
    expect(before).toContain('What inspectors look at')
    expect(before).toContain('Not confirmed against the current handbook')
    expect(before).not.toContain('I have checked it')
    const fact = 'request-child-level-data-standard-short'
    expect((await councillor.send(`${path}/confirm`, { fact }, path)).status).toBe(403)
    expect((await director.send(`${path}/confirm`, { fact }, path)).status).toBe(303)
    expect((await director.send(`${path}/confirm`, { fact: 'no-such-fact' }, path)).status).toBe(404)
    expect((await councillor.get(path)).body).toContain('Confirmed by Dee Director, 16 June 2026')
  })

  it('stand side by side with the notice that they differ (A01, C13)', async () => {
    const client = await app.as(await someone(database.current(), 'Pia Partner', 'partner'))
    const { body } = await client.get('/frameworks/compare?one=ILACS-2023&other=ILACS-2026')
    expect(body).toContain('These results come from different frameworks')
    expect(body).toContain('Not there')
    expect((await client.get('/frameworks')).body).toContain('/frameworks/CFS-2027')
  })

  it('are amended as a dated copy; records keep what they were done under; confirmations fall with the words', async () => {
    const ground = database.current()
    const admin = await someone(ground, 'Al Amends', 'administrator')
    const client = await app.as(admin)
    const path = '/frameworks/ILACS-2023/change'
    const pinned = await asSystem(ground, 'test', (work) => pinFramework(work, 'ILACS-2023'))
    const page = '/frameworks/ILACS-2023'
    const fact = 'request-child-level-data-standard-short'
    await client.send(`${page}/confirm`, { fact }, page)
    const { fields } = formTo((await client.get(path)).body, path)
    const wrong = await client.post(path, { ...fields, validFrom: ['31 February 2023'] })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('is not a day')
    const overlapping = await client.post(path, { ...fields, validTo: ['1 May 2026'] })
    expect(overlapping.body).toContain('both apply on some days.')
    const nothing = await client.send(path, {}, path)
    expect(nothing.status).toBe(422)
    const requests = formTo((await client.get(`${path}/requests`)).body, `${path}/requests`).fields
    const at = Object.keys(requests)
      .find((name) => requests[name]?.[0]?.startsWith('Child-level data'))
      ?.split('-')[1]
    const amended = await client.post(path, { ...fields, judged: ['In our own words'] })
    expect(amended.status).toBe(303)
    expect((await client.post(`${path}/requests`, { ...requests, [`request-${at}-days`]: ['2'] })).status).toBe(409)
    const now = formTo((await client.get(`${path}/requests`)).body, `${path}/requests`).fields
    expect((await client.post(`${path}/requests`, { ...now, [`request-${at}-days`]: ['2'] })).status).toBe(303)
    const shown = (await client.get(page)).body
    expect(shown).toContain('Amended by the council (FWK-')
    expect(shown).toContain('In our own words')
    expect(shown).toContain('2 working days after the call')
    expect(shown).not.toContain('Confirmed by Al Amends')
    expect((await client.post(path, { ...fields, judged: ['Too late'] })).status).toBe(409)
    const next = await asSystem(ground, 'test', (work) => pinFramework(work, 'ILACS-2023'))
    expect([pinned, next]).toEqual(['1', '1.2'])
    const kept = await asSystem(ground, 'test', pinnedFrameworks)
    expect(kept.get(pinnedKey('ILACS-2023', '1'))?.explains.judged).not.toBe('In our own words')
    expect(kept.get(pinnedKey('ILACS-2023', '1.2'))?.explains.judged).toBe('In our own words')
    const reference = /FWK-\d+/.exec(shown)?.[0]
    expect((await client.get(`/frameworks/copies/${reference}`)).location).toBe(page)
  })

  it('show the difference when a newer version ships, which may be taken or not', async () => {
    const ground = database.current()
    const admin = await someone(ground, 'Una Upgrades', 'administrator')
    const client = await app.as(admin)
    const path = '/frameworks/JTAI/change'
    const { fields } = formTo((await client.get(path)).body, path)
    await client.post(path, { ...fields, name: ['Joint inspection, our words'] })
    // As if it had been amended when an older version shipped.
    const before = await asPerson(ground, admin, (work) => currentFramework(work, 'JTAI'))
    await asSystem(ground, 'test', (work) =>
      work.tx.updateTable('framework_copy').set({ base_version: 0 }).where('code', '=', 'JTAI').execute(),
    )
    expect((await client.get('/frameworks/JTAI')).body).toContain('A newer version ships')
    await asPerson(ground, admin, (work) => answerUpgrade(work, 'JTAI', before.copy?.version ?? 0, true))
    const after = await asPerson(ground, admin, (work) => currentFramework(work, 'JTAI'))
    expect(after.framework.name).toBe('Joint targeted area inspection')
    expect(after.edition).toBe('1.2')
    expect((await client.get('/frameworks/JTAI')).body).not.toContain('A newer version ships')
  })

  it('are added as drafts, from nothing or like another, under a code of their own', async () => {
    const client = await app.as(await someone(database.current(), 'Ada Adds', 'administrator'))
    const words = {
      framework: 'cfs-2028',
      name: 'The next',
      shortName: 'CFS (2028)',
      family: 'CFS',
      like: 'ILACS-2026',
    }
    expect((await client.send('/frameworks/add', { ...words, framework: 'ILACS-2026' })).body).toContain('already')
    expect((await client.send('/frameworks/add', { ...words, framework: '!' })).status).toBe(422)
    expect((await client.send('/frameworks/add', words)).location).toBe('/frameworks/CFS-2028/change')
    const { body } = await client.get('/frameworks/CFS-2028')
    expect(body).toContain('This is a draft')
    expect(body).toContain('Added by the council')
    expect(body).toContain('The experiences and progress of care leavers')
  })
})
