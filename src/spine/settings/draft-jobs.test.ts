import { expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { allRegulars } from '../../background.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { keepDraft } from '../drafts/index.ts'
import { performRun, readRun, startRun } from '../runs/index.ts'
import { dailyDrafts, dropOldDraftsJob } from './draft-jobs.ts'

const database = useTestDatabase()

it('clears drafts of 30 days ago each night, and says how many', async () => {
  expect(allRegulars).toContain(dailyDrafts)
  const writer = await someone(database.current(), 'Wren Writer', 'staff')
  const keep = (day: string, form: string) =>
    asPerson({ ...database.current(), clock: fixedClock(day) }, writer, (work) =>
      keepDraft(work, writer.id, form, { title: 'Half a thought' }),
    )
  await keep('2026-05-01', '/risks/raise')
  await keep('2026-06-10', '/actions/raise')
  const run = await asSystem(database.current(), 'test', (work) =>
    startRun(work, { kind: dailyDrafts.kind, title: dailyDrafts.title, input: {}, key: 'test' }),
  )
  await performRun(database.current(), [dropOldDraftsJob], run.id, () => undefined)
  const done = await asSystem(database.current(), 'test', (work) => readRun(work, run.id))
  expect(done).toMatchObject({ status: 'done', messages: [{ words: 'Drafts older than 30 days cleared: 1.' }] })
})
