import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeRows } from './alike-rows.ts'

describe('rows that are alike', () => {
  it('are those that looking at every pair would find', () => {
    const small = fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 3 })), { maxLength: 30 })
    fc.assert(
      fc.property(small, fc.integer({ min: -2, max: 2 }), (rows, leftOut) => {
        const columns = [Int32Array.from(rows, ([first]) => first), Uint8Array.from(rows, ([, second]) => second)]
        const same = (row: number, other: number) => columns.every((column) => column[row] === column[other])
        const isLeftOut = (row: number) => rows[row]?.[0] === leftOut
        const expected = rows.map((_, row) => {
          if (isLeftOut(row)) return -1
          for (let other = 0; other < row; other += 1) if (same(row, other)) return other
          return -1
        })
        expect([...alikeRows(rows.length, columns, same, isLeftOut)]).toEqual(expected)
      }),
    )
  })
  it('are told apart by what decides, where their numbers are the same', () => {
    const texts = ['a', 'b', 'a', 'b', 'c']
    const found = alikeRows(5, [new Int32Array(5)], (row, other) => texts[row] === texts[other])
    expect([...found]).toEqual([-1, -1, 0, 1, -1])
  })
})
