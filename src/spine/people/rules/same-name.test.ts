import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, nearlySameName, tidyName } from './same-name.ts'

describe('the same name', () => {
  it.each([
    ['Cllr.  Ruth PENHALE', 'Ruth Penhale'],
    ['Councillor Ruth Penhale', 'ruth penhale'],
    ['Dr Nia  O’Dowd', "Nia O'Dowd"],
    ['Professor Dame Ines Vale', 'Ines Vale'],
    [' Ama Boateng\t', 'Ama Boateng'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
    expect(nearlySameName(one, other)).toBe(false)
  })

  it('keeps a name that is only a title, and one that begins like a title', () => {
    expect(nameKey('Lord')).toBe('lord')
    expect(nameKey('Missy Dray')).toBe('missy dray')
  })

  it.each([
    ['Siân Rees', 'Sian Rees'],
    ['Rees, Sian', 'Siân Rees'],
    ['S Rees', 'Sian Rees'],
    ['Oluwaseun Adeyemi', 'Oluwaseun Adeyem'],
    ['Anne-Marie Cole', 'Anne Marie Cole'],
    ['Jon Harper', 'Jan Harper'],
  ])('%s may be %s', (one, other) => expect(nearlySameName(one, other)).toBe(true))

  it.each([
    ['Sian Rees', 'Carys Rees'],
    ['Jo Li', 'Jo Lu'],
    ['Ann Hill', 'Ann Hart'],
  ])('%s is not %s', (one, other) => expect(nearlySameName(one, other)).toBe(false))

  it('tells nearness the same from either side, and never of a name with itself', () => {
    const name = fc.stringMatching(/^[a-zà-ö]{1,7}( [a-zà-ö]{1,7}){0,2}$/)
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(nearlySameName(a, b)).toBe(nearlySameName(b, a))
        expect(nearlySameName(a, ` ${a.toUpperCase()}`)).toBe(false)
      }),
    )
  })

  it('tidies spaces and nothing else', () => expect(tidyName('  Siân   Rees ')).toBe('Siân Rees'))
})
