import { describe, expect, it } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { asPerson } from '../../../spine/access/index.ts'
import { raiseRisk } from '../index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const words = {
  cause: 'One officer runs it',
  effect: 'No list on the day',
  likelihood: 5,
  impact: 5,
  target_likelihood: 1,
  target_impact: 1,
}

describe('the risk register', () => {
  it('is reviewed monthly by its owner, checked, closed with a reason and opened again (A20)', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Olu Owner', 'staff')
    const colleague = await someone(ground, 'Cas Colleague', 'staff')
    const winter = { ...ground, clock: fixedClock('2026-01-05') }
    const { reference } = await asPerson(winter, owner, (work) =>
      raiseRisk(work, { ...words, title: 'One trained officer', category: 'data supply', ownerId: owner.id }),
    )
    const path = `/risks/${reference}`
    const client = await app.as(owner)
    const checks = (await client.get('/risks/checks')).body
    expect(checks).toContain('Never reviewed since it was raised, 162 days ago.')
    expect(checks).toContain(`/actions/raise?from=${reference}`)
    const send = (deed: string, fields: Record<string, string>) => client.send(`${path}/${deed}`, fields, path)
    expect((await send('review', { version: '1', note: '' })).body).toContain('Say in a sentence how the risk stands')
    expect((await send('review', { version: '1', note: 'A deputy starts in July' })).status).toBe(303)
    expect((await client.get('/risks/checks')).body).not.toContain('Never reviewed')
    expect((await client.get(path)).body).toContain('A deputy starts in July')
    expect((await send('review', { version: '1', note: 'Stale' })).status).toBe(409)
    const other = await app.as(colleague)
    expect((await other.send(`${path}/close`, { version: '2', reason: 'x' }, path)).status).toBe(403)
    expect((await send('close', { version: '2', reason: '' })).status).toBe(422)
    await send('close', { version: '2', reason: 'Two are trained' })
    expect((await client.get('/risks')).body).not.toContain('One trained officer')
    expect((await client.get('/risks?status=closed')).body).toContain('One trained officer')
    expect((await send('review', { version: '3', note: 'Closed' })).status).toBe(409)
    await send('reopen', { version: '3', reason: 'One has left' })
    expect((await client.get('/risks')).body).toContain('One trained officer')
  })

  it('is filtered by category, exported as filtered, and drawn as a matrix with its table', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Ida Owner', 'programme-manager')
    await asPerson(ground, owner, async (work) => {
      await raiseRisk(work, { ...words, title: 'Late extracts', category: 'data supply', ownerId: owner.id })
      await raiseRisk(work, { ...words, title: 'Hall not booked', likelihood: 1, ownerId: null })
    })
    const client = await app.as(owner)
    const filtered = (await client.get('/risks?category=data+supply')).body
    expect(filtered).toContain('Late extracts')
    expect(filtered).not.toContain('Hall not booked')
    const csv = (await client.get('/risks/register.csv?category=data+supply')).body
    expect(csv).toContain('Late extracts')
    expect(csv).not.toContain('Hall not booked')
    const matrix = (await client.get('/risks/matrix')).body
    expect(matrix).toContain('Open risks by likelihood and impact: the same as a table')
    expect(matrix).toContain('Hall not booked')
    const ascending = (await client.get('/risks?sort=score&direction=ascending')).body
    expect(ascending.indexOf('Hall not booked')).toBeLessThan(ascending.indexOf('Late extracts'))
  })
})
