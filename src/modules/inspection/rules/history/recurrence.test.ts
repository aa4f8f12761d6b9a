import { expect, it } from 'vitest'
import { recurrence } from './recurrence.ts'

const area = (...keys: string[]) => ({
  words: keys.join(' '),
  tags: keys.map((key) => ({ axis: 'subject' as const, key, name: key.toUpperCase() })),
})

it('tells which subjects come back, which are new, and which are not named again (A33)', () => {
  const found = recurrence([area('plans', 'neglect'), area('plans')], [area('plans', 'voice')])
  expect(found.map(({ key, standing, earlier, later }) => [key, standing, earlier.length, later.length])).toEqual([
    ['plans', 'comes back', 2, 1],
    ['voice', 'new', 0, 1],
    ['neglect', 'not named again', 1, 0],
  ])
})

it('compares subjects alone, and has nothing to tell of nothing', () => {
  const quality = { words: '', tags: [{ axis: 'quality' as const, key: 'timeliness', name: 'Timeliness' }] }
  expect(recurrence([quality], [quality])).toEqual([])
  expect(recurrence([], [])).toEqual([])
})
