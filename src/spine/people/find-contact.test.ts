import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { NotAllowed, NotValid } from '../../kernel/failures.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { findOrAddContact, findPeople } from './index.ts'

const database = useTestDatabase()

describe('naming a contact', () => {
  it('finds who is there and adds who is not, once, without an account', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Marian Holt', 'programme-manager')
    const name = (text: string) => asPerson(ground, manager, (work) => findOrAddContact(work, text))
    expect(await name('Ms Marian  HOLT')).toEqual({ id: manager.id, added: false })
    const made = await name('  Tunde   Bright ')
    expect(made.added).toBe(true)
    expect(await name('tunde bright')).toEqual({ id: made.id, added: false })
    const found = await asPerson(ground, manager, (work) => findPeople(work, ['Dr Tunde Bright', 'Nobody Here']))
    expect([...found].map(([asked, person]) => [asked, person.name, person.namesakes])).toEqual([
      ['Dr Tunde Bright', 'Tunde Bright', 0],
    ])
    const accounts = await asSystem(ground, 'test', (work) =>
      work.tx.selectFrom('account').select('person_id').where('person_id', '=', made.id).execute(),
    )
    expect(accounts).toEqual([])
  })

  it('refuses what is not a name, and partners and councillors', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Ada Rowe', 'programme-manager')
    const partner = await someone(ground, 'Ben Rowe', 'partner')
    await expect(asPerson(ground, manager, (work) => findOrAddContact(work, ' – '))).rejects.toThrow(NotValid)
    await expect(asPerson(ground, partner, (work) => findOrAddContact(work, 'New Name'))).rejects.toThrow(NotAllowed)
  })
})
