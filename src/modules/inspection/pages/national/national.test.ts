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
    expect(filtered).toContain(`${path}/authorities/902`)
    expect(filtered).not.toContain(`${path}/authorities/901`)
    expect((await councillor.get(`${path}?grade=Outstanding`)).body).toContain('Nothing matches these filters')
    expect((await councillor.get(`${path}?since=6`)).body).not.toContain('Ashby')
    const csv = (await councillor.get(`${path}/export.csv?region=South`)).body
    expect(csv).toContain('Birch')
    expect(csv).not.toContain('Ashby')
    expect((await councillor.get(`${path}/export.xlsx`)).status).toBe(200)
    const authority = (await councillor.get(`${path}/authorities/902`)).body
    expect(authority).toContain('None have been imported for Birch')
    expect(authority).toContain('https://example.org/b')
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

  it('is held beside neighbours and England’s figures that were imported, each with its source (A03, C08)', async () => {
    const manager = await app.as(await someone(database.current(), 'Ned Manager', 'programme-manager'))
    const path = '/inspections/national'
    const put = async (where: string, fields: Record<string, string>, bytes: string) => {
      const file = { field: 'file', name: 'given.csv', bytes }
      const sent = await manager.upload(where, { source: 'A department', licence: 'OGL v3.0', ...fields }, file)
      if (!sent.location) return sent.body
      const { body } = await manager.get(sent.location)
      await manager.send(`${sent.location}/confirm`, {}, sent.location)
      return body
    }
    await put(
      `${path}/import`,
      {},
      [head, ashby, birch, ashby.replace('Ashby', 'Cold').replace('901', '903')].join('\n'),
    )
    const comparisons = `${path}/comparisons/import`
    expect(await put(comparisons, {}, 'a,b\n1,2\n3,4\n')).toContain('Choose what the file holds')
    const pairs = 'local_authority_code,neighbour_code\n901,902\n901,999\n901,901\n'
    expect(await put(comparisons, { what: 'england' }, pairs)).toContain('The file has no column')
    const preview = await put(comparisons, { what: 'neighbours' }, pairs)
    expect(preview).toContain('2 new, 0 changed, 0 same, 1 with a problem')
    expect(preview).toContain('Birch (902)')
    const beside = (await manager.get(`${path}?neighbours=901`)).body
    expect(beside).toContain('Ashby and 2 statistical neighbours. The outcomes say nothing of 999.')
    expect(beside).toContain('Source: A department')
    expect(beside).not.toContain('authorities/903')
    expect(beside).toContain('1 of 2')
    expect((await manager.get(`${path}/authorities/901`)).body).toContain('1 of its 2 neighbours have no outcome')
    const figures =
      'framework_version,judgement,grade,as_at,authorities\nfive judgements,Care leavers,Good,2026-03-31,58\n'
    await put(comparisons, { what: 'england' }, figures)
    expect((await manager.get(path)).body).toContain('five judgements, as at 31 March 2026')
    const changed = await put(comparisons, { what: 'england' }, figures.replace(',58', ',59'))
    expect(changed).toContain('0 new, 1 changed')
    expect(
      await put(comparisons, { what: 'neighbours' }, 'local_authority_code,neighbour_code\n901,902\n9,9\n'),
    ).toContain('no longer shown: 1 pair.')
  })
})
