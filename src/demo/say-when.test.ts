import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { sayWhen } from './say-when.ts'

it('says days and months as they were so long ago, whatever day it is', () => {
  const today = Temporal.PlainDate.from('2026-01-05')
  expect(sayWhen('Since {month 10}; again on {day -3}.', today)).toBe('Since December; again on 8 January 2026.')
})
