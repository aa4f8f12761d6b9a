import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { riskKind } from '../../modules/risks/store/risk-kind.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { createRecord } from '../records/index.ts'
import { findByReference, searchRecords } from './index.ts'

const database = useTestDatabase()
let staff: TestPerson
let partner: TestPerson

const state = {
  cause: 'Extracts are joined by hand',
  effect: 'Late lists',
  likelihood: 3,
  impact: 3,
  target_likelihood: 1,
  target_impact: 1,
  status: 'open' as const,
  reviewed_on: null,
  review_note: '',
  category: 'programme' as const,
  answer: '',
  rehearsed: '',
  closed_reason: '',
}

beforeAll(async () => {
  const ground = database.current()
  staff = await someone(ground, 'Sue Search', 'staff')
  partner = await someone(ground, 'Paul Partner', 'partner')
  await asSystem(ground, 'test set-up', async (work) => {
    const kept = { title: 'Chronologies are missing', ownerId: null, readers: ['role:staff'], state }
    await createRecord(work, riskKind, kept, { deed: 'raised' })
    const open = { title: 'A chronology nobody wrote', ownerId: null, readers: ['role:staff', 'role:partner'], state }
    await createRecord(work, riskKind, open, { deed: 'raised' })
  })
})

describe('search', () => {
  it('finds words in any of their forms, in the title before the rest', async () => {
    const found = await asPerson(database.current(), staff, (work) => searchRecords(work, 'chronology'))
    expect(found.map(({ title }) => title).sort()).toEqual(['A chronology nobody wrote', 'Chronologies are missing'])
    const inBody = await asPerson(database.current(), staff, (work) => searchRecords(work, 'extracts joined'))
    expect(inBody).toHaveLength(2)
    expect(inBody[0]?.excerpt).toContain('Extracts are joined by hand')
  })

  it('finds only what the reader may see, and says nothing of the rest', async () => {
    const found = await asPerson(database.current(), partner, (work) => searchRecords(work, 'chronology'))
    expect(found.map(({ title }) => title)).toEqual(['A chronology nobody wrote'])
    const direct = await asPerson(database.current(), partner, (work) => findByReference(work, 'RSK-1'))
    expect(direct).toBeNull()
  })

  it('goes straight to a reference, however it is typed', async () => {
    for (const words of ['RSK-1', 'rsk 1', ' Rsk1 ']) {
      const found = await asPerson(database.current(), staff, (work) => findByReference(work, words))
      expect(found).toEqual({ kind: 'RSK', reference: 'RSK-1' })
    }
  })

  it('answers odd words with nothing rather than a fault', async () => {
    for (const words of ['', '   ', "'", '!!', '"unclosed', 'a & | b', ':*']) {
      await expect(asPerson(database.current(), staff, (work) => searchRecords(work, words))).resolves.toBeDefined()
    }
  })

  it('uses the full-text index as the application’s role', async () => {
    await asPerson(database.current(), staff, async (work) => {
      await sql`set local enable_seqscan = off`.execute(work.tx)
      const text = sql<{
        'QUERY PLAN': string
      }>`explain select id from record where search @@ websearch_to_tsquery('english', 'x')`
      const plan = (await text.execute(work.tx)).rows.map((row) => row['QUERY PLAN']).join('\n')
      // What the function avoids: asked directly, row-level security keeps the planner from the index.
      expect(plan).not.toContain('record_search')
    })
    const { rows } = await sql<{ owner: string; definer: boolean }>`
      select r.rolname as owner, p.prosecdef as definer from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.oid = 'access.search(text, text[], integer)'::regprocedure`.execute(database.current().database)
    expect(rows).toEqual([{ owner: 'sightline_reader', definer: true }])
  })
})
