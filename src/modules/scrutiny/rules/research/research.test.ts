import { describe, expect, it } from 'vitest'
import { wantsAnotherLook } from './research-words.ts'

describe('a research note', () => {
  it('is looked at again two years after its day', () => {
    expect(wantsAnotherLook('2024-11-27', '2026-11-26')).toBe(false)
    expect(wantsAnotherLook('2024-11-27', '2026-11-27')).toBe(true)
  })
})
