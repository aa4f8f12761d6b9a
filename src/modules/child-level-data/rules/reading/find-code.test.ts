import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentForTests } from '../lists/table-for-tests.ts'
import { codeForms } from './code-forms.ts'
import { findCode } from './find-code.ts'

function find(codes: string, text: string, remembered: Record<string, string> = {}) {
  const entries = contentForTests.codes[codes] ?? []
  const found = findCode(codeForms(entries, remembered, contentForTests.variants[codes] ?? {}), text)
  return found && [entries[found.position]?.key, found.preferred ? 'preferred' : 'other']
}

describe('a code', () => {
  it.each([
    ['GENDER', 'b) Female', 'Female'],
    ['PLACE', 'o) K1: Secure Children’s Homes', 'K1'],
    ['PLACE', "o) K1: Secure Children's Homes", 'K1'],
    ['NEED', 'N2 - Child’s disability', 'N2'],
    ['SOURCE', 'p1) 5D: LA services', '5D'],
    ['ETHNICITY', 's) REFU', 'REFU'],
    ['ETHNICITY', 's) NOBT', 'NOBT'],
    ['ETHNICITY', 't) NOBT', 'NOBT'],
    ['ETHNICITY', '  s)\u00a0NOBT ', 'NOBT'],
    ['ACT', 'F5: Young person engaged full time in training or employment (not apprenticeship)', 'F5'],
    ['YES_NO', 'No', 'No'],
  ])('%s: “%s” is in the form that is preferred', (codes, text, key) => {
    expect(find(codes, text)).toEqual([key, 'preferred'])
  })

  it.each([
    ['GENDER', 'F', 'Female'],
    ['GENDER', 'Female', 'Female'],
    ['GENDER', '2 - Female', 'Female'],
    ['GENDER', '2', 'Female'],
    ['GENDER', '9', 'Neither'],
    ['GENDER', 'U', 'Not stated/recorded'],
    ['GENDER', 'b)', 'Female'],
    ['GENDER11', 'c) Not stated/recorded', 'Not stated/recorded'],
    ['GENDER11', 'c)', 'Neither'],
    ['ETHNICITY', 'WBRI', 'WBRI'],
    ['ETHNICITY', 'wbri - White British', 'WBRI'],
    ['ETHNICITY', 'b) WBRI', 'WBRI'],
    ['ETHNICITY', 'A1', 'WBRI'],
    ['SOURCE', '3A', '3A'],
    ['SOURCE', '3A - GP', '3A'],
    ['SOURCE', '6 - Police', '6'],
    ['SOURCE', 'Police', '6'],
    ['NEED', 'N1 - Abuse or Neglect', 'N1'],
    ['NEED', 'N3', 'N3'],
    ['NEED8', 'N3 - Parental disability or illness', 'N3'],
    ['LEGAL', 'C2', 'C2'],
    ['LEGAL', 'C2 – FCO', 'C2'],
    ['PROVIDER', 'e) PR4 - Private provision', 'PR4'],
    ['PLACE', 'U6', 'U6'],
    ['PLACE', 'K3', 'K3'],
    ['PLACE', 'Z13', 'Z13'],
    ['PLACE', 'p) K2: Childrenâ€™s Homes', 'K2'],
    ['ABUSE', 'Physical abuse', 'Physical abuse'],
    ['ACCOM', 'U1', 'U'],
    ['ACCOM', 'Y2', 'Y'],
    ['RD', 'RD2', 'RD2'],
    ['LEAVE', '1', '1'],
    ['YN', 'yes', 'Yes'],
    ['CLOSURE', 'rc9', 'RC9'],
  ])('%s: “%s” is right in meaning and wrong in form', (codes, text, key) => {
    expect(find(codes, text)).toEqual([key, 'other'])
  })

  it.each([
    ['GENDER', 'Femail'],
    ['GENDER', 'x) Female person'],
    ['ETHNICITY', 'XXXX'],
    // Two ethnicities share the letter.
    ['ETHNICITY', 's)'],
    ['SOURCE', 'James Bond'],
    // Four sources are individuals, and six are of the health service.
    ['SOURCE', 'Individual'],
    ['SOURCE', 'Health services'],
    ['SOURCE', '6 months ago'],
    ['YN', 'CS Assessment'],
    ['YNU', 'AUT'],
    ['ABUSE', 'NEG'],
    ['ABUSE', 'PHY'],
    ['NEED', 'PSRMEM - Support with memory and cognition'],
    ['NEED8', 'N9'],
    ['SOURCE', 'N/A'],
    ['SOURCE', '-'],
    ['PLACE', "Code 'K2' is not mapped"],
  ])('%s: “%s” is not known', (codes, text) => {
    expect(find(codes, text)).toBeUndefined()
  })

  it('is known by a spelling that the council confirmed', () => {
    expect(find('SOURCE', 'Front door')).toBeUndefined()
    expect(find('SOURCE', 'FRONT  DOOR', { 'Front door': '5A' })).toEqual(['5A', 'other'])
  })

  it('is found again from each value of each list, whatever its capitals and spaces', () => {
    const values = Object.entries(contentForTests.codes).flatMap(([codes, entries]) =>
      entries.map((entry) => ({ codes, entry })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.boolean(),
        fc.constantFrom('', ' ', '\t', '\u00a0'),
        ({ codes, entry }, loud, space) => {
          const text = `${space}${loud ? entry.value.toUpperCase() : entry.value}${space}`
          expect(find(codes, text)?.[0]).toBe(entry.key)
        },
      ),
    )
  })
})
