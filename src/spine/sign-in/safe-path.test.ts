import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path.ts'

describe('safePath', () => {
  it.each(['/', '/risks', '/risks/RSK-1?version=2#history', '/papers/a%20b'])('keeps %s', (path) => {
    expect(safePath(path)).toBe(path)
  })

  it.each([
    '',
    'risks',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    '/a\\b',
    '/sign-out',
    '/sign-in?then=/',
  ])('sends %j home', (path) => {
    expect(safePath(path)).toBe('/')
  })

  it('never leaves our own address, whatever was given', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('/', '\\', '\t', '\n', '\r', ' ', '@', ':', 'e', '.', '%', '?', '\0'),
    })
    fc.assert(
      fc.property(nasty, (text) => {
        expect(new URL(safePath(text), 'https://council.example').origin).toBe('https://council.example')
      }),
    )
  })
})
