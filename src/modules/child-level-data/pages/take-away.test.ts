import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { someDataRun } from '../../../../test/set-up/data-run.ts'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { type Client, useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asSystem, type Work } from '../../../spine/access/index.ts'
import { pinnedLimits } from '../store/data-limits.ts'
import { mostRowsTaken, wholly } from './take-away.tsx'

const database = useTestDatabase()
const app = useTestApp(database)
let officer: TestPerson
let client: Client
let run = ''
beforeAll(async () => {
  officer = await someone(database.current(), 'Ola Officer', 'data-officer')
  client = await app.as(officer)
  const set = { value: '30', startsOn: '2026-01-01', reason: '=Our own promise' }
  expect((await client.send('/child-level-data/limits/assessmentWorkingDays', set)).status).toBe(303)
  run = await someDataRun(database.current(), officer, { children: 60, faults: ['AA-L4-02', 'AA-L6-05'] })
}, 180_000)

const system = <T>(deed: (work: Work) => Promise<T>) => asSystem(database.current(), 'child-level data: test', deed)
const views = () =>
  system(async ({ tx }) =>
    (await tx.selectFrom('children.view').select('about').execute()).map(({ about }) => about).toSorted(),
  )
const csv = async (path: string) => {
  const reply = await client.get(path)
  expect(reply.headers['content-disposition'], path).toContain('attachment')
  return reply.body.replace('\ufeff', '').trim().split('\r\n')
}

describe('lists that are taken away', () => {
  it('are whole, or refused with what to do instead', () => {
    expect(wholly({ rows: ['a', 'b'], count: 2 })).toEqual(['a', 'b'])
    expect(() => wholly({ rows: ['a'], count: mostRowsTaken + 1 })).toThrow(
      'This list has 100,001 rows, and one file holds 100,000. Filter the list first',
    )
  })

  it('are exactly what is filtered, with no formula in them', async () => {
    const all = await csv('/child-level-data/issues/list.csv')
    const errors = await csv('/child-level-data/issues/list.csv?severity=Error')
    expect(errors.length).toBeGreaterThan(1)
    expect(errors.slice(1).every((line) => line.includes(',Error,'))).toBe(true)
    expect(all.length).toBeGreaterThanOrEqual(errors.length)
    const limits = await csv('/child-level-data/limits/list.csv')
    expect(limits.find((line) => line.includes('assessmentWorkingDays'))).toContain(
      ",30,45,2026-01-01,Ola Officer,'=Our",
    )
    const xlsx = await client.get(`/child-level-data/${run}/measures/list.xlsx?as=public`)
    expect([xlsx.status, xlsx.body.startsWith('PK')]).toEqual([200, true])
    const publicly = (await csv(`/child-level-data/${run}/measures/list.csv?as=public`)).join()
    expect(publicly).toContain('Hidden: under 5')
  })

  it('ask a purpose where they are of children, and are written down with it', async () => {
    const path = `/child-level-data/${run}/issues/AA-L6-05/list.csv`
    expect((await client.get(path)).location).toContain('/children/purpose?next=')
    await client.send('/children/purpose', { purpose: 'mending', words: '' })
    const rows = await csv(path)
    expect([rows.length, rows[1]]).toEqual([2, expect.stringMatching(/^CH-/)])
    await csv(`/child-level-data/${run}/measures/contacts/rows/list.csv`)
    await csv(`/child-level-data/${run}/gone/list.csv`)
    expect((await views()).filter((about) => about.startsWith('took away'))).toEqual([
      `took away rows that fail AA-L6-05 in ${run}`,
      `took away the rows behind “Contacts”, in ${run}`,
      `took away what is gone in ${run}`,
    ])
  })
})

describe('a limit of the council’s own', () => {
  it('is what a run goes by and keeps, whatever is set afterwards', async () => {
    const pinned = () =>
      system(async (work) => {
        const { id } = await work.tx.selectFrom('data_run').select('id').executeTakeFirstOrThrow()
        return (await pinnedLimits(work, id))?.limits
      })
    expect(await pinned()).toEqual({ assessmentWorkingDays: 30 })
    const late = await client.get(`/child-level-data/${run}/issues`)
    expect(late.body).toContain('AA-T02')
    const path = '/child-level-data/limits/assessmentWorkingDays'
    expect((await client.send(path, { value: 'x', startsOn: '2026-06-16', reason: '' })).status).toBe(422)
    await client.send(path, { value: '', startsOn: '2026-06-16', reason: 'Back to the guidance', asShipped: 'yes' })
    expect((await client.get('/child-level-data/limits')).body).toContain('All are as they ship')
    expect(await pinned()).toEqual({ assessmentWorkingDays: 30 })
    expect((await client.get(`/child-level-data/${run}`)).body).toContain('the council’s own')
  })
})

describe('another system', () => {
  it('is matched by identifier without keeping it, shows in measures, and says who did not match', async () => {
    const ids = await system(async (work) => {
      const { rows } = await sql<{ reference: string }>`select distinct c.reference from children.list_row l
        join children.child c on c.id = l.child_id where l.list = 6 order by 1`.execute(work.tx)
      return rows.length
    })
    const made = Array.from({ length: 60 }, (_, at) => String(2_000_001 + at))
    const file = [
      'Surname,Child ID,SEN',
      ...made.map((id) => `Xanadu,${id},EHC plan`),
      'Xanadu,77777,None',
      `X,${made[0]},EHC plan`,
    ]
    const at = `/child-level-data/${run}/other-systems`
    const sent = await client.upload(
      `${at}/bring`,
      { system: 'education', idHeading: '' },
      { field: 'file', name: 'education.csv', bytes: file.join('\n') },
    )
    expect(sent.location).toBe(at)
    const page = (await client.get(at)).body
    expect(page).toContain('1 rows repeat a child')
    expect(page).toContain('Children in need known to education')
    const measures = await csv(`/child-level-data/${run}/measures/list.csv`)
    expect(measures.join('\n')).toContain(`${ids} of ${ids} (100%)`)
    expect(measures.join('\n')).toContain('EHC plan: ')
    const rows = await csv(`${at}/education/rows/list.csv?standing=${encodeURIComponent('only there')}`)
    expect(rows.at(-1)).toBe(',62,Only there,,None')
    const kept = await system(async ({ tx }) =>
      JSON.stringify(await tx.selectFrom('children.other_system_row').selectAll().execute()),
    )
    expect(kept).not.toMatch(/Xanadu|2000001|77777/)
    expect(await views()).toContain(`took away the rows of education in ${run}`)
  })

  it('asks which column has the identifier where none is called so', async () => {
    const sent = await client.upload(
      `/child-level-data/${run}/other-systems/bring`,
      { system: 'early help', idHeading: '' },
      { field: 'file', name: 'help.csv', bytes: 'Key,Stage\n1,2\n' },
    )
    expect([sent.status, sent.body.includes('Its headings are “Key”, “Stage”')]).toEqual([422, true])
  })
})

describe('how children’s data is kept', () => {
  it('says who changed what, and forgets identifiers at once', async () => {
    const now = { keepMonths: '12', purposeMinutes: '60', smallestNumber: '5' }
    await client.send('/child-level-data/settings', { ...now, keepIdentifiers: 'yes' })
    await system(({ tx }) => tx.updateTable('children.child').set({ identifier: 'X' }).execute())
    await client.send('/child-level-data/settings', now)
    const page = (await client.get('/child-level-data/settings')).body
    expect(page).toContain('Now the case system’s identifiers are not kept')
    const left = await system(({ tx }) =>
      tx.selectFrom('children.child').select('id').where('identifier', 'is not', null).execute(),
    )
    expect(left).toEqual([])
  })
})
