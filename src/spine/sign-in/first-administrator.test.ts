import { expect, it } from 'vitest'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { NotPossibleNow } from '../../kernel/failures.ts'
import { asSystem } from '../access/index.ts'
import { makeFirstAdministrator } from './first-administrator.ts'

const database = useTestDatabase()
const app = useTestApp(database)

it('makes one first administrator, even when two ask at once, whose link sets their password', async () => {
  const ground = database.current()
  const both = await Promise.allSettled([
    makeFirstAdministrator(ground, 'Ada Marsh', 'ada@council.example'),
    makeFirstAdministrator(ground, 'Ben Stone', 'ben@council.example'),
  ])
  const made = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(made).toHaveLength(1)
  expect(refused[0]).toBeInstanceOf(NotPossibleNow)
  const holders = await asSystem(ground, 'test', (work) => work.tx.selectFrom('role_holding').select('role').execute())
  expect(holders).toEqual([{ role: 'administrator' }])
  const page = await app.visitor().get(made[0]?.link.path ?? '')
  expect(page.status).toBe(200)
  expect(page.body).toContain('@council.example')
})
