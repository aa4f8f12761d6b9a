import { describe, expect, it } from 'vitest'
import { isGuidanceSheet, listOfSheetName } from './sheet-name.ts'

describe('the list that a sheet’s name says', () => {
  it.each([
    ['List_1', 1],
    ['List 02', 2],
    ['list-11 adopters', 11],
    ['Annex A List 10 (March)', 10],
    ['Contacts', 1],
    ['Early Help', 2],
    ['EH', 2],
    ['Referrals', 3],
    ['Referral', 3],
    ['Assessments', 4],
    ['S47', 5],
    ['Section 47 assessments', 5],
    ['ICPCs', 5],
    ['Children in Need', 6],
    ['CIN_open', 6],
    ['Child Protection', 7],
    ['CPP', 7],
    ['Children looked after', 8],
    ['CLA', 8],
    ['Care leavers', 9],
    ['Leaving care', 9],
    ['Adoption', 10],
    ['Adoptions', 10],
    ['Adopters', 11],
  ])('%s is list %s', (name, list) => expect(listOfSheetName(name)).toBe(list))

  it.each(['Sheet1', 'List 12', 'List 0', 'List 123', 'Wordlist', 'Contacts list 12', 'Behaviour'])(
    '%s is none',
    (name) => expect(listOfSheetName(name)).toBeUndefined(),
  )
})

describe('a sheet of guidance', () => {
  it.each([
    'Front sheet',
    'FRONT_PAGE',
    'Cover',
    'FAQs and changes',
    'Codes used',
    'Read me',
    'ReadMe',
    'Instructions',
  ])('%s is one', (name) => expect(isGuidanceSheet(name)).toBe(true))
  it.each(['List_1', 'Notes of contacts', 'Children', 'Codes and referrals'])('%s is none', (name) =>
    expect(isGuidanceSheet(name)).toBe(false),
  )
})
