import { describe, expect, it } from 'vitest'
import { someone } from '../../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const head =
  'authority,urn,region,local_authority_code,ons_code,framework,framework_version,inspection_start,inspection_end,published,overall_effectiveness,impact_of_leaders,care_leavers,report_url,notes'
const ashby =
  'Ashby,1,North,901,E1,ILACS,five judgements,2024-01-08,2024-01-19,2024-03-01,Good,Good,Inadequate,https://example.org/a,'
const birch =
  'Birch,2,South,902,E2,ILACS,"four judgements, no overall",2026-05-11,2026-05-22,2026-07-01,,Good,Good,https://example.org/b,'

describe('the national picture (A03, C08)', () => {
  it('is imported with a preview, filtered, counted apart by version, and replaced by a newer file', async () => {
    const manager = await app.as(await someone(database.current(), 'Nat Manager', 'programme-manager'))
    const councillor = await app.as(await someone(database.current(), 'Nan Councillor', 'councillor'))
    const path = '/inspections/national'
    expect((await councillor.get(path)).body).toContain('No outcomes have been imported')
    const send = (lines: string[], source = 'The inspectorate') =>
      manager.upload(
        `${path}/import`,
        { source, licence: 'OGL v3.0' },
        { field: 'file', name: 'outcomes.csv', bytes: [head, ...lines].join('\n') },
      )
    expect((await send([ashby], '')).body).toContain('Enter where the data comes from')
    const wrong = await manager.upload(
      `${path}/import`,
      { source: 's', licence: 'l' },
      { field: 'file', name: 'x.csv', bytes: 'a,b\n1,2\n3,4\n' },
    )
    expect(wrong.body).toContain('The file has no column')
    const first = await send([ashby, birch, 'Cold,3,North,x,E3,ILACS,five,2024-01-08,,,,,,,'])
    const preview = (await manager.get(first.location ?? '')).body
    expect(preview).toContain('2 new, 0 changed, 0 same, 1 with a problem')
    await manager.send(`${first.location}/confirm`, {}, first.location)
    const all = (await councillor.get(path)).body
    expect(all).toContain('Source: The inspectorate. Licence: OGL v3.0.')
    expect(all).toContain('five judgements: 1 in all')
    expect(all).toContain('These results come from different frameworks')
    const filtered = (await councillor.get(`${path}?region=South&judgement=leaders`)).body
    expect(filtered).toContain('https://example.org/b')
    expect(filtered).not.toContain('https://example.org/a')
    expect((await councillor.get(`${path}?grade=Outstanding`)).body).toContain('No outcome fits all of this')
    const newer = await send([ashby.replace('Inadequate', 'Good')])
    const change = (await manager.get(newer.location ?? '')).body
    expect(change).toContain('Care leavers: Inadequate')
    expect(change).toContain('no longer shown: Birch')
    await manager.send(`${newer.location}/confirm`, {}, newer.location)
    expect((await manager.send(`${newer.location}/confirm`, {}, path)).status).toBe(303)
    const now = (await councillor.get(path)).body
    expect(now).not.toContain('Birch')
    expect(now).toContain('Care leavers: Good')
    const same = await send([ashby.replace('Inadequate', 'Good')])
    expect((await manager.get(same.location ?? '')).body).toContain('There is nothing to change')
  })
})
