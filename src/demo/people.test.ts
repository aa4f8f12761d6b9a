import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/set-up/test-database.ts'
import { asSystem } from '../spine/access/index.ts'
import { bodies, cast } from './cast.ts'
import { loadPeople } from './people.ts'

const database = useTestDatabase()

describe('the cast of Wexmoor', () => {
  it('names nobody in a body who is not in the cast, and offers one person a role', () => {
    const names = new Set(cast.map((one) => one.name))
    const named = bodies.flatMap((body) => [body.chair, ...body.members, ...body.others.map(([name]) => name)])
    expect(named.filter((name) => !names.has(name))).toEqual([])
    const first = (role: string) => cast.find((one) => one.oneClick && one.roles.some((held) => held === role))?.name
    expect(['staff', 'partner', 'councillor'].map(first)).toEqual([
      'Oluwaseun Adeyemi',
      'Farah Siddiqui',
      'Councillor Ruth Penhale',
    ])
  })

  it('is loaded with leavers, an interim holder and a vacant post', async () => {
    const ids = await loadPeople(database.current())
    expect(ids.has('Children’s Executive Board')).toBe(true)
    const found = await asSystem(database.current(), 'test', async (work) => ({
      people: await work.tx.selectFrom('person').select('left_on').execute(),
      interim: await work.tx.selectFrom('post_holding').select('id').where('interim', '=', true).execute(),
      vacant: await work.tx
        .selectFrom('post as p')
        .leftJoin('post_holding as h', 'h.post_id', 'p.id')
        .select('p.id')
        .where('h.id', 'is', null)
        .execute(),
    }))
    expect(found.people).toHaveLength(cast.length)
    expect(found.people.filter((person) => person.left_on !== null)).toHaveLength(2)
    expect([found.interim.length, found.vacant.length]).toEqual([1, 1])
  })
})
