import { describe, expect, it } from 'vitest'
import { someOrganisation, someone, type TestPerson } from '../../../test/set-up/people.ts'
import { later } from '../../../test/set-up/sign-in.ts'
import { type Client, useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { raiseRisk } from '../../modules/risks/index.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { addMember } from '../people/index.ts'
import { letAct } from './index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const ground = () => database.current()

const typedDate = (name: string, day: number, month: number, year: number) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})

/** Lets somebody act from today, for a number of days. */
const give = (from: TestPerson, to: TestPerson, days = 7) =>
  asPerson(ground(), from, (work) => {
    const starts = work.clock.today()
    return letAct(work, { toId: to.id, starts, ends: starts.add({ days: days - 1 }), reason: 'annual leave' })
  })

const act = (client: Client, giver: TestPerson) =>
  client.send('/account/acting-for', { person: giver.id }, '/account/delegation')

describe('letting somebody act', () => {
  it('is by date, with a reason, and both names are in the history', async () => {
    const manager = await someone(ground(), 'Marian Holt', 'programme-manager')
    const councillor = await someone(ground(), 'Cora Pell', 'councillor')
    const [from, to] = [await app.as(manager), await app.as(councillor)]
    const empty = await from.send('/account/delegation', {})
    for (const words of ['Choose who may act', 'Enter the first day', 'Enter the last day', 'Enter why']) {
      expect(empty.body).toContain(words)
    }
    const today = ground().clock.today()
    const fields = {
      person: councillor.id,
      reason: 'annual leave',
      ...typedDate('starts', today.day, today.month, today.year),
    }
    const impossible = await from.send('/account/delegation', { ...fields, ...typedDate('ends', 31, 6, 2026) })
    expect(impossible.status).toBe(422)
    const made = await from.send('/account/delegation', { ...fields, ...typedDate('ends', 30, 6, 2026) })
    expect(made.status).toBe(303)

    expect((await to.get('/risks')).status).toBe(403)
    expect((await to.get('/account/delegation')).body).toContain('Act for Marian Holt')
    await act(to, manager)
    const page = await to.get('/risks')
    expect(page.status).toBe(200)
    expect(page.body).toContain('You are acting for <strong>Marian Holt</strong>')
    const raised = await to.send('/risks/raise', {
      title: 'Raised for another',
      cause: 'c',
      effect: 'e',
      likelihood: '2',
      impact: '2',
      target_likelihood: '1',
      target_impact: '1',
    })
    const record = await to.get(raised.location ?? '')
    expect(record.body).toMatch(/Cora Pell<\/strong> \(acting for Marian Holt\)/)
    await to.send('/account/stop-acting', {}, '/')
    expect((await to.get('/risks')).status).toBe(403)
  })

  it('gives nothing before its first day, after its last, or once it is ended', async () => {
    const giver = await someone(ground(), 'Gil Long', 'staff')
    const taker = await someone(ground(), 'Tess Fry', 'councillor')
    const client = await app.as(taker)
    await asPerson(ground(), giver, (work) => {
      const starts = work.clock.today().add({ days: 1 })
      return letAct(work, { toId: taker.id, starts, ends: starts, reason: 'leave' })
    })
    expect((await act(client, giver)).status).toBe(409)
    later(ground(), { hours: 24 })
    const day = await app.as(taker)
    expect((await act(day, giver)).status).toBe(303)
    expect((await day.get('/risks')).status).toBe(200)

    const from = await app.as(giver)
    const [path = ''] =
      /\/account\/delegation\/[0-9a-f-]{36}\/end/.exec((await from.get('/account/delegation')).body) ?? []
    expect((await day.send(path, {}, '/account/delegation')).status, 'by the taker').toBe(404)
    expect((await from.send(path, {}, '/account/delegation')).status).toBe(303)
    const after = await day.get('/account')
    expect(after.body).not.toContain('You are acting for')
    expect((await day.get('/risks')).status).toBe(403)
    expect((await act(day, giver)).status).toBe(409)
    expect((await from.get('/account/delegation')).body).toContain('Ended early')
    expect((await from.send(path, {}, '/account/delegation')).status).toBe(409)

    await give(giver, taker, 1)
    expect((await act(day, giver)).status).toBe(303)
    later(ground(), { hours: 24 })
    const next = await app.as(taker)
    expect((await act(next, giver)).status).toBe(409)
  })

  it('does not pass on: who acts for somebody gets nothing that was given to them', async () => {
    const first = await someone(ground(), 'Fay First', 'director')
    const second = await someone(ground(), 'Sue Second', 'councillor')
    const third = await someone(ground(), 'Thea Third', 'councillor')
    await give(first, second)
    await give(second, third)
    const hidden = await asPerson(ground(), first, (work) =>
      raiseRisk(work, {
        title: 'For the director',
        cause: 'c',
        effect: 'e',
        likelihood: 1,
        impact: 1,
        target_likelihood: 1,
        target_impact: 1,
        ownerId: null,
      }),
    )
    const client = await app.as(third)
    expect((await act(client, second)).status).toBe(303)
    expect((await client.get(`/risks/${hidden.reference}`)).status).toBe(403)
    expect((await act(client, first)).status).toBe(409)
    expect((await client.get('/account/delegation')).body).not.toContain('Act for Fay First')
  })

  it('ends with the giver’s own leaving', async () => {
    const giver = await someone(ground(), 'Lea Ving', 'staff')
    const taker = await someone(ground(), 'Sta Ying', 'councillor')
    await give(giver, taker)
    const client = await app.as(taker)
    await act(client, giver)
    await asSystem(ground(), 'test', (work) =>
      work.tx.updateTable('person').set({ left_on: '2026-01-01' }).where('id', '=', giver.id).execute(),
    )
    expect((await client.get('/risks')).status).toBe(403)
  })

  it('stays within the organisation of a partner', async () => {
    const police = await someOrganisation(ground(), 'Wexmoor Police')
    const health = await someOrganisation(ground(), 'Wexmoor Health')
    const join = (group: string, person: TestPerson) =>
      asSystem(ground(), 'test', (work) =>
        addMember(work, group, person.id, { capacity: 'member', starts: '2020-01-01' }),
      )
    const constable = await someone(ground(), 'Con Stable', 'partner')
    const sergeant = await someone(ground(), 'Ser Geant', 'partner')
    const nurse = await someone(ground(), 'Nur Se', 'partner')
    const officer = await someone(ground(), 'Off Icer', 'staff')
    await join(police, constable)
    await join(police, sergeant)
    await join(health, nurse)
    await expect(give(constable, sergeant)).resolves.toBeUndefined()
    await expect(give(constable, nurse)).rejects.toThrow(/same organisation/)
    await expect(give(officer, constable)).rejects.toThrow(/same organisation/)
    const client = await app.as(sergeant)
    await asSystem(ground(), 'test', (work) =>
      work.tx.updateTable('membership').set({ ends: '2026-01-01' }).where('person_id', '=', sergeant.id).execute(),
    )
    expect((await act(client, constable)).status, 'moved since').toBe(409)
  })

  it('cannot be begun by a forged form, nor for somebody who never let one', async () => {
    const giver = await someone(ground(), 'Gav Er', 'director')
    const client = await app.as(await someone(ground(), 'For Ger', 'councillor'))
    expect((await client.forge('/account/acting-for', { person: giver.id })).status).toBe(403)
    expect((await act(client, giver)).status).toBe(409)
  })
})
