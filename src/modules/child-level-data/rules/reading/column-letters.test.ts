import { expect, it } from 'vitest'
import { columnLetters } from './column-letters.ts'

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %s is %s', (column, letters) => expect(columnLetters(column)).toBe(letters))
