import { describe, expect, it } from 'vitest'
import { methodsNamed, methodsUnused } from './methods-used.ts'

describe('the methods of a scope (G12)', () => {
  it('are its lines without their marks, each once', () => {
    expect(methodsNamed('1. Read minutes\n• Hear officers\n- Hear officers\n\n  2) Visit two teams')).toEqual([
      'Read minutes',
      'Hear officers',
      'Visit two teams',
    ])
  })
  it('are unused while nobody has a task for them', () => {
    expect(methodsUnused(['Read minutes', 'Hear officers'], ['read minutes '])).toEqual(['Hear officers'])
    expect(methodsUnused([], ['Something else'])).toEqual([])
  })
})
