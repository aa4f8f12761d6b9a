import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupWaiting } from './group-waiting.ts'

const lead = { deed: 'lead', says: (count: number) => `${count} to lead`, href: '/mine' }
const of = (...deeds: string[]) => deeds.map((deed, id) => ({ deed, id }))

describe('what waits, grouped', () => {
  it('stands one by one while there are few', () => {
    expect(groupWaiting(of('lead', 'risk', 'lead', 'lead'), [lead])).toHaveLength(4)
  })

  it('is gathered where the first stood once there are many', () => {
    const groups = groupWaiting(of('risk', 'lead', 'lead', 'round', 'lead', 'lead'), [lead])
    expect(groups.map((one) => (one.together ? one.together.says(one.those.length) : one.one.deed))).toEqual([
      'risk',
      '4 to lead',
      'round',
    ])
  })

  it('loses nothing and shows nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('lead', 'risk', 'round')), (deeds) => {
        const shown = groupWaiting(of(...deeds), [lead]).flatMap((one) => (one.together ? one.those : [one.one]))
        expect(shown.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(deeds.map((_, id) => id))
      }),
    )
  })
})
