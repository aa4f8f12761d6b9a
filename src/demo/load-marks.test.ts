import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/set-up/test-database.ts'
import { asSystem } from '../spine/access/index.ts'
import { addPerson } from '../spine/people/index.ts'
import { makeFirstAdministrator, openAccount } from '../spine/sign-in/index.ts'
import { aloneInLoading, brokeOff, markBegun, markEnded } from './load-marks.ts'

const database = useTestDatabase()

describe('a load that was broken off', () => {
  it('is known by its beginning without an end, among people of the demonstration alone', async () => {
    const ground = database.current()
    expect(await brokeOff(ground), 'nothing began').toBe(false)
    await markBegun(ground)
    expect(await brokeOff(ground), 'nobody is there yet: it is simply loaded').toBe(false)
    await asSystem(ground, 'test', async (work) => {
      const { id } = await addPerson(work, 'Fictional Person')
      await openAccount(work, id, 'fictional@example.org', null, { oneClick: true })
    })
    expect(await brokeOff(ground)).toBe(true)
    await markEnded(ground)
    expect(await brokeOff(ground), 'it ended').toBe(false)
    await markBegun(ground)
    await makeFirstAdministrator(ground, 'Real Person', 'real@example.org')
    expect(await brokeOff(ground), 'somebody real has an account: it is theirs').toBe(false)
  })

  it('is never taken for one by a second program while the first is at it', async () => {
    const order: string[] = []
    const ground = database.current()
    const first = aloneInLoading(ground, async () => {
      order.push('first begins')
      await new Promise((done) => setTimeout(done, 300))
      order.push('first ends')
    })
    await new Promise((done) => setTimeout(done, 100))
    await Promise.all([first, aloneInLoading(ground, async () => void order.push('second'))])
    expect(order).toEqual(['first begins', 'first ends', 'second'])
  })
})
