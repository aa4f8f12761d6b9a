import { describe, expect, it } from 'vitest'
import { someone } from '../../test/set-up/people.ts'
import { useTestApp } from '../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../test/set-up/test-database.ts'
import { fixedClock } from '../kernel/clock.ts'
import { raiseRisk, reviewRisk } from '../modules/risks/index.ts'
import { asPerson } from '../spine/access/index.ts'
import { listsAsAt } from './lists-as-at.ts'

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

describe('any list as at a date', () => {
  it('shows the register as it stood, to whoever may read it, and gives the same as files', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Olu Owner', 'staff')
    const partner = await someone(ground, 'Pat Partner', 'partner')
    const on = (day: string) => ({ ...ground, clock: fixedClock(day) })
    const { reference } = await asPerson(on('2026-01-05'), owner, (work) =>
      raiseRisk(work, { ...words, title: 'One trained officer', ownerId: owner.id }),
    )
    await asPerson(on('2026-02-10'), owner, (work) => reviewRisk(work, reference, 1, 'No change'))
    const client = await app.as(owner)
    const at = async (day: string) => (await client.get(`/as-at?list=risks&on=${encodeURIComponent(day)}`)).body
    expect(await at('4 January 2026')).toContain('Risks as at 4 January 2026 <span class="sl-count">(0)</span>')
    const january = await at('31 January 2026')
    expect(january).toContain('Risks as at 31 January 2026')
    expect(january).toContain(reference)
    expect(january).toContain('25 (5 × 5)')
    expect(january).toContain('Never')
    expect(january).toContain('Olu Owner')
    expect(await at('28 February 2026')).toContain('10 February 2026')
    const csv = (await client.get('/as-at/export.csv?list=risks&on=31+January+2026')).body
    expect(csv).toContain(`${reference},One trained officer,25 (5 × 5),1,Never,Open,Olu Owner`)
    expect((await client.get('/as-at?list=risks&on=soon')).status).toBe(422)
    expect((await (await app.as(partner)).get('/as-at?list=risks&on=31+January+2026')).body).not.toContain(reference)
  })

  it('can be asked of every list', async () => {
    const client = await app.as(await someone(database.current(), 'Ann Anyone', 'programme-manager'))
    for (const { name, many } of listsAsAt) {
      const answer = await client.get(`/as-at?list=${name}`)
      expect(answer.status).toBe(200)
      expect(answer.body).toContain(`${many} as at `)
    }
  })
})
