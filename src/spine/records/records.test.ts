import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { ChangedBySomeoneElse, NotFound, NotPossibleNow } from '../../kernel/failures.ts'
import { riskKind } from '../../modules/risks/store/risk-kind.ts'
import { asPerson, asSystem } from '../access/index.ts'
import {
  changeRecord,
  createRecord,
  historyOf,
  positionAt,
  readRecord,
  sealHistory,
  undo,
  verifyHistory,
} from './index.ts'

const database = useTestDatabase()

const state = {
  cause: 'One officer runs the report',
  effect: 'No list when asked for',
  likelihood: 4,
  impact: 4,
  target_likelihood: 2,
  target_impact: 3,
  status: 'open' as const,
  reviewed_on: null,
  review_note: '',
  category: 'programme' as const,
  answer: '',
  rehearsed: '',
  closed_reason: '',
}

async function aRisk(title: string, readers: string[], owner: { person: string }) {
  const ground = database.current()
  return asPerson(ground, { person: owner.person, actingFor: null }, (work) =>
    createRecord(work, riskKind, { title, ownerId: owner.person, readers, state }, { deed: 'raised' }),
  )
}

describe('a record', () => {
  it('is found by its reference by whoever may read it, and by nobody else', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Ada Marsh', 'staff')
    const colleague = await someone(ground, 'Ben Stone', 'staff')
    const partner = await someone(ground, 'Cy Wold', 'partner')
    const made = await aRisk('Data supply', ['role:staff'], owner)
    const read = (who: typeof owner) => asPerson(ground, who, (work) => readRecord(work, riskKind, made.reference))
    expect((await read(owner)).state).toEqual(state)
    expect((await read(colleague)).title).toBe('Data supply')
    await expect(read(partner)).rejects.toThrow(NotFound)
    const bare = await asPerson(ground, partner, (work) => work.tx.selectFrom('risk').selectAll().execute())
    expect(bare).toEqual([])
  })

  it('keeps every version with its doer, and knows its position at any date', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Dee Ford', 'staff')
    const made = await aRisk('Only one trained officer', ['role:staff'], owner)
    const later = { ...ground, clock: fixedClock('2026-07-20') }
    await asPerson(later, owner, (work) =>
      changeRecord(
        work,
        riskKind,
        made.id,
        { version: 1, state: { likelihood: 2 } },
        { deed: 'changed', reason: 'Deputy trained' },
      ),
    )
    const history = await asPerson(later, owner, (work) => historyOf(work, made.id))
    expect(history.map(({ who, deed, reason }) => ({ who, deed, reason }))).toEqual([
      { who: 'Dee Ford', deed: 'changed', reason: 'Deputy trained' },
      { who: 'Dee Ford', deed: 'raised', reason: null },
    ])
    const at = (day: string) =>
      asPerson(later, owner, async (work) => {
        const all = await positionAt(work, riskKind, new Date(`${day}T23:59:59Z`))
        return all.find((one) => one.id === made.id)?.state.likelihood
      })
    expect(await at('2026-06-15')).toBeUndefined()
    expect(await at('2026-06-30')).toBe(4)
    expect(await at('2026-07-31')).toBe(2)
  })

  it('refuses the second of two people who change the same version', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Eve Hill', 'staff')
    const made = await aRisk('Two writers', ['role:staff'], owner)
    const change = (likelihood: number) =>
      asPerson(ground, owner, (work) =>
        changeRecord(work, riskKind, made.id, { version: 1, state: { likelihood } }, { deed: 'changed' }),
      )
    const both = await Promise.allSettled([change(1), change(5)])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toHaveLength(1)
    expect(refused[0]).toBeInstanceOf(ChangedBySomeoneElse)
  })

  it('can be undone until someone changes it again', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Flo Lane', 'staff')
    const made = await aRisk('Undo me', ['role:staff'], owner)
    const change = (version: number, impact: number) =>
      asPerson(ground, owner, (work) =>
        changeRecord(work, riskKind, made.id, { version, state: { impact } }, { deed: 'changed' }),
      )
    await change(1, 1)
    const back = await asPerson(ground, owner, (work) => undo(work, riskKind, made.id, 2))
    expect(back.state.impact).toBe(4)
    await change(3, 2)
    await change(4, 3)
    await expect(asPerson(ground, owner, (work) => undo(work, riskKind, made.id, 4))).rejects.toThrow(NotPossibleNow)
  })

  it('numbers each kind without gaps when many are made at once', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Gus Reed', 'staff')
    const made = await Promise.all([1, 2, 3, 4, 5].map((n) => aRisk(`Risk ${n}`, [], owner)))
    const numbers = made.map(({ reference }) => Number(reference.slice(4))).sort((a, b) => a - b)
    expect(numbers.map((n) => n - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('history', () => {
  it('cannot be altered by the application, and doctor finds an owner’s tampering', async () => {
    const ground = database.current()
    const owner = await someone(ground, 'Hal Pike', 'staff')
    const made = await aRisk('Tamper with me', ['role:staff'], owner)
    const alter = asPerson(ground, owner, (work) =>
      sql`update event set deed = 'never' where record_id = ${made.id}`.execute(work.tx),
    )
    await expect(alter).rejects.toThrow(/permission denied/)
    await asSystem(ground, 'seal', sealHistory)
    expect((await asSystem(ground, 'doctor', verifyHistory)).faults).toEqual([])
    await asDatabaseOwner(
      `update event set image = jsonb_set(image, '{title}', '"Forged"') where record_id = '${made.id}'`,
    )
    const { faults } = await asSystem(ground, 'doctor', verifyHistory)
    expect(faults).toEqual([{ reference: made.reference, version: 1, fault: 'was altered after it was written' }])
  })
})

async function asDatabaseOwner(statement: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: database.current().ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
