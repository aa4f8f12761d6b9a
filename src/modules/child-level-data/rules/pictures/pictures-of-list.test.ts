import { describe, expect, it } from 'vitest'
import { measures } from '../measures/measures.ts'
import { picturesOfList } from './pictures-of-list.ts'

describe('the pictures of each list', () => {
  const kinds = new Map(measures.map(({ key, kind, list }) => [key, `${kind} of ${list}`]))
  it.each(Object.entries(picturesOfList))(
    'of list %s are of measures that there are',
    (list, { shares, distributions }) => {
      expect(shares.filter((key) => kinds.get(key) !== `share of ${list}`)).toEqual([])
      expect(distributions.filter((key) => kinds.get(key) !== `distribution of ${list}`)).toEqual([])
    },
  )
  it('say a total of each list', () => {
    const totals = Object.entries(picturesOfList).filter(([list, { total }]) => kinds.get(total) !== `count of ${list}`)
    expect(totals).toEqual([])
  })
})
