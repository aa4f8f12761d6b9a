import { beforeAll, describe, expect, it } from 'vitest'
import { doWhatWaits, someDataRun, someWorkbook } from '../../../../../test/set-up/data-run.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../../spine/access/index.ts'
import { givePurpose, lookAt } from '../../../../spine/children/index.ts'
import { listRowIssues } from '../../store/read-row-issues.ts'
import { readDataRun } from '../../store/read-runs.ts'

const database = useTestDatabase()
const app = useTestApp(database)

let officer: TestPerson
beforeAll(async () => {
  officer = await someone(database.current(), 'Ola Officer', 'data-officer')
})

const run = (reference: string) => asPerson(database.current(), officer, (work) => readDataRun(work, reference))
const kept = (table: 'children.list_row' | 'children.row_issue' | 'data_run_check') =>
  asSystem(
    database.current(),
    'child-level data: test',
    async (work) => (await work.tx.selectFrom(table).select('run_id').execute()).length,
  )

describe('a run', () => {
  it('goes from files to figures, with every row kept and no identifier', async () => {
    const ground = database.current()
    const bytes = await someWorkbook({ children: 200, faults: ['AA-L4-02'] })
    const reference = await someDataRun(ground, officer, { bytes })
    const found = await run(reference)
    expect(found.standing).toBe('checked')
    expect(await kept('children.list_row')).toBeGreaterThan(100)
    const { rows } = await asPerson(ground, officer, async (work) => {
      await givePurpose(work, 'monthly run', '')
      await lookAt(work, { about: 'test' })
      return listRowIssues(work, { runId: found.id, checkId: 'AA-L4-02' }, { offset: 0, most: 10 })
    })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ list: 4, severity: 'Error', fresh: true, child: expect.stringMatching(/^CH-/) })
    expect(rows[0]?.cells?.[0]).toBe(rows[0]?.child)
    const cells = await asSystem(ground, 'child-level data: test', (work) =>
      work.tx.selectFrom('children.list_row').select('cells').where('list', '<', 11).execute(),
    )
    expect(cells.every(({ cells: [id] }) => id === '' || id?.startsWith('CH-'))).toBe(true)
  })

  it('leaves nothing behind but a plain message when its file is another workbook', async () => {
    const before = [await kept('children.list_row'), await kept('data_run_check')]
    const client = await app.as(officer)
    const form = { asAt: '2026-05-31', purpose: 'monthly test' }
    const sent = await client.upload('/child-level-data/new', form, {
      field: 'file',
      name: 'lists.xlsx',
      bytes: 'not a workbook at all',
    })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('not what its name says')
    const csv = await client.upload('/child-level-data/new', form, {
      field: 'file',
      name: 'budget.csv',
      bytes: 'Line,Amount\nFostering,12\n',
    })
    expect(csv.status).toBe(303)
    await doWhatWaits(database.current())
    const page = await client.get(`${csv.location}/understood`)
    expect(page.body).toContain('None of the eleven lists was found')
    expect([await kept('children.list_row'), await kept('data_run_check')]).toEqual(before)
  })
})
