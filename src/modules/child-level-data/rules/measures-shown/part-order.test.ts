import { expect, it } from 'vitest'
import { partsInOrder } from './part-order.ts'

const labels = (...all: string[]) => partsInOrder(all.map((label) => ({ label }))).map(({ label }) => label)

it('months are read by time, other parts as they came', () => {
  expect(labels('April 2026', 'December 2025', 'January 2026')).toEqual(['December 2025', 'January 2026', 'April 2026'])
  expect(labels('1', '2', 'Not known')).toEqual(['1', '2', 'Not known'])
  expect(labels('May 2026', 'Not known')).toEqual(['May 2026', 'Not known'])
})
