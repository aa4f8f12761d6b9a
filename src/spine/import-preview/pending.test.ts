import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { NotAllowed, NotFound, NotPossibleNow } from '../../kernel/failures.ts'
import { asPerson, asSystem, type Ground, type Who } from '../access/index.ts'
import { confirmPending, discardPending, keepPending, readPending } from './index.ts'

const database = useTestDatabase()
const rows = z.array(z.object({ name: z.string() }))
const upload = { fileName: 'people.csv', sha256: 'abc', data: [{ name: 'Ann' }] }

const keep = (who: Who, kind = 'people') => asPerson(database.current(), who, (work) => keepPending(work, kind, upload))
const read = (who: Who, id: string, ground: Ground = database.current()) =>
  asPerson(ground, who, (work) => readPending(work, 'people', id, rows))
const confirm = (who: Who, id: string, apply: (data: z.infer<typeof rows>) => Promise<string>) =>
  asPerson(database.current(), who, (work) => confirmPending(work, 'people', id, rows, apply))

describe('an upload that waits to be confirmed', () => {
  it('is seen by the person who sent it and nobody else', async () => {
    const ann = await someone(database.current(), 'Ann Lea', 'administrator')
    const bob = await someone(database.current(), 'Bob Lea', 'administrator')
    const id = await keep(ann)
    expect((await read(ann, id)).data).toEqual([{ name: 'Ann' }])
    await expect(read(bob, id)).rejects.toThrow(NotFound)
    const seen = await asPerson(database.current(), bob, (work) =>
      work.tx.selectFrom('pending_import').select('id').execute(),
    )
    expect(seen).toEqual([])
    await expect(asSystem(database.current(), 'test', (work) => keepPending(work, 'people', upload))).rejects.toThrow(
      NotAllowed,
    )
  })

  it('is done once, however often it is confirmed, and keeps no rows afterwards', async () => {
    const ann = await someone(database.current(), 'Ann Once', 'administrator')
    const id = await keep(ann)
    let times = 0
    const apply = async (data: z.infer<typeof rows>) => {
      times += 1
      return `${data.length} added.`
    }
    const both = await Promise.all([confirm(ann, id, apply), confirm(ann, id, apply)])
    expect(times).toBe(1)
    expect(both.map(({ outcome }) => outcome)).toEqual(['1 added.', '1 added.'])
    expect(both.filter(({ again }) => again)).toHaveLength(1)
    await expect(read(ann, id)).rejects.toThrow(NotPossibleNow)
    const next = await keep(ann)
    expect((await read(ann, next)).sameFileConfirmedAt).toEqual(new Date('2026-06-16T11:00:00Z'))
  })

  it('is untouched when doing it fails', async () => {
    const ann = await someone(database.current(), 'Ann Fails', 'administrator')
    const id = await keep(ann)
    await expect(confirm(ann, id, () => Promise.reject(new Error('row 3')))).rejects.toThrow('row 3')
    expect((await read(ann, id)).data).toHaveLength(1)
  })

  it('can be thrown away, lapses after seven days, and belongs to its own kind of import', async () => {
    const ann = await someone(database.current(), 'Ann Late', 'administrator')
    const [first, second, plan] = [await keep(ann), await keep(ann), await keep(ann, 'plan')]
    await asPerson(database.current(), ann, (work) => discardPending(work, first))
    await expect(read(ann, first)).rejects.toThrow(NotFound)
    await expect(read(ann, plan)).rejects.toThrow(NotFound)
    const on = (day: string) => ({ ...database.current(), clock: fixedClock(day) })
    expect((await read(ann, second, on('2026-06-23'))).fileName).toBe('people.csv')
    await expect(read(ann, second, on('2026-06-24'))).rejects.toThrow(NotFound)
  })
})
