import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonestPasswords } from './commonest-passwords.ts'
import { passwordFault } from './password-rules.ts'

const whose = { name: 'Marian Holt', email: 'marian.holt@wexmoor.example' }
const fault = (password: string) => passwordFault(password, whose)

describe('a new password', () => {
  it.each(['kettle under the stairs', 'TidyGoat$lantern', 'øresund-broen-om-natten', 'summer rain on the pier'])(
    'may be %s',
    (password) => {
      expect(fault(password)).toBeNull()
    },
  )

  it.each([
    ['', 'Enter a new password'],
    ['short', 'The password must be at least 12 characters'],
    ['x'.repeat(257), 'The password must be 256 characters or fewer'],
  ])('may not be %j', (password, why) => {
    expect(fault(password)).toBe(why)
  })

  it.each([
    'password1234',
    'Password2026!',
    'passwordpassword',
    'P4$$w0rd2026',
    'qwertyuiop[]',
    'qwertyuiop12',
    '123456789012',
    '2026-liverpool-2026',
    'trustno1trustno1',
  ])('may not be %s, which anybody would try', (password) => {
    expect(fault(password)).toMatch(/one of the commonest/)
  })

  it('may not repeat a few characters', () => {
    expect(fault('ababababababab')).toMatch(/repeats/)
  })

  it.each(['marian.holt@wexmoor.example', 'MarianHolt2026', 'holt-marian-holt'])('may not be %s', (password) => {
    expect(fault(password)).toMatch(/your name or e-mail/)
  })

  it('may hold the name where enough else is there', () => {
    expect(fault('marian keeps seven hens')).toBeNull()
  })

  it('knows a hundred of the commonest', () => {
    expect(commonestPasswords.size).toBe(100)
  })

  it('is never one of the commonest with a year and a sign put after it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commonestPasswords), fc.integer({ min: 1900, max: 2099 }), (word, year) => {
        expect(fault(`${word}${year}!!!!!!`)).not.toBeNull()
      }),
    )
  })
})
