import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import type { Row } from '../row.ts'
import { rowCheck } from '../row-check.ts'
import { unregisteredTypes } from './care-period.ts'
import { type PlacementCouncils, placementCouncils, specialPlace } from './placement-council.ts'

const postcode = /^([A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}|GIR *0AA)$/i
const urn = /^(SC\d{6}|\d{7})$/i
const urnPlaceholder = /^X{7}$/i
/** Where an address may be withheld: hospital and holidays, custody and secure homes by local rule. */
const withheldTypes: ReadonlySet<string> = new Set(['T1', 'T2', 'T3', 'R5', 'K1'])

function mayLackPostcode(row: Row): boolean {
  return (
    withheldTypes.has(row.code('placementType')) ||
    ['CON', 'NUK'].includes(specialPlace(row.text('placementAuthority')))
  )
}

/** Location and council say the same thing twice: what is wrong with them together, or undefined. */
function locationFault(row: Row, councils: PlacementCouncils): string | undefined {
  const own = councils.isOwn(row.text('placementAuthority'))
  if (row.code('placementLocation') === 'In' && !own) return 'in'
  return row.code('placementLocation') === 'Out' && own ? 'out' : undefined
}

const councilsOf = (facts: CheckFacts): PlacementCouncils => placementCouncils(facts.input)

/** AA-L8-26 to 31: where the placement is. */
export const settingChecks: readonly Check[] = [
  rowCheck({
    id: 'AA-L8-26',
    severity: 'Error',
    lists: [8],
    rationale: 'Inspectors judge how far children live from home by the postcode.',
    source: 'L,D',
    fails: (row) => {
      if (row.blank('placementPostcode')) return !mayLackPostcode(row)
      return row.knows('placementPostcode') && !postcode.test(row.text('placementPostcode'))
    },
    columns: ['placementPostcode'],
    message: (row) =>
      row.blank('placementPostcode')
        ? 'The placement’s postcode is blank. Give it, unless the placement is confidential or outside the UK; then say so in “LA of Placement”.'
        : `“${row.shown('placementPostcode')}” is not a UK postcode. Give it whole, such as AB12 3CD.`,
  }),
  rowCheck({
    id: 'AA-L8-27',
    severity: 'Warning',
    lists: [8],
    rationale: 'Inspectors look the setting up by its URN.',
    source: 'N(218,230)',
    needs: ['placementType'],
    fails: (row) =>
      row.blank('placementUrn') &&
      !unregisteredTypes.has(row.code('placementType')) &&
      specialPlace(row.text('placementAuthority')) === '',
    columns: ['placementUrn', 'placementType'],
    message: (row) =>
      `No URN for “${row.shown('placementType')}”. Give the setting’s or the fostering agency’s Ofsted number.`,
  }),
  rowCheck({
    id: 'AA-L8-28',
    severity: 'Warning',
    lists: [8],
    rationale: 'A number in another form cannot be looked up.',
    source: 'O',
    needs: ['placementUrn'],
    fails: (row) => !urn.test(row.text('placementUrn')),
    columns: ['placementUrn'],
    message: (row) =>
      urnPlaceholder.test(row.text('placementUrn'))
        ? '“XXXXXXX” stands for a number that is not known. Give the setting’s URN.'
        : `“${row.shown('placementUrn')}” is not in the form of a URN: SC and six digits, or seven digits.`,
  }),
  rowCheck({
    id: 'AA-L8-29',
    severity: 'Warning',
    lists: [8],
    rationale: 'Such settings are not registered with Ofsted, so the number or the type is wrong.',
    source: 'N(222)',
    needs: ['placementUrn', 'placementType'],
    fails: (row) => unregisteredTypes.has(row.code('placementType')) && !urnPlaceholder.test(row.text('placementUrn')),
    columns: ['placementUrn', 'placementType'],
    message: (row) =>
      `URN “${row.shown('placementUrn')}” for “${row.shown('placementType')}”, which Ofsted does not register. Clear the number or put the type right.`,
  }),
  rowCheck({
    id: 'AA-L8-30',
    severity: 'Error',
    lists: [8],
    rationale: 'In or out of area follows from the council that the placement is in, so the two must agree.',
    source: 'N(411)',
    needs: ['placementLocation', 'placementAuthority'],
    fails: (row, facts) => {
      const councils = councilsOf(facts)
      return councils.own !== undefined && locationFault(row, councils) !== undefined
    },
    columns: ['placementLocation', 'placementAuthority'],
    message: (row, facts) => {
      const councils = councilsOf(facts)
      return locationFault(row, councils) === 'in'
        ? `In area, and the placement is in “${row.shown('placementAuthority')}”, which is not ${councils.own}. Put right whichever is wrong.`
        : `Out of area, and the placement is in ${councils.own} itself. Put right whichever is wrong.`
    },
  }),
  rowCheck({
    id: 'AA-L8-31',
    severity: 'Error',
    lists: [8],
    rationale: 'Without a council that is known nobody can tell in from out of area, or whom to notify.',
    source: 'D',
    fails: (row, facts) =>
      row.blank('placementAuthority') ||
      (row.knows('placementAuthority') && !councilsOf(facts).knows(row.text('placementAuthority'))),
    columns: ['placementAuthority'],
    message: (row) =>
      row.blank('placementAuthority')
        ? '“LA of Placement” is blank. Name the council, or give NIR, WAL, SCO, NUK or CON.'
        : `“${row.shown('placementAuthority')}” is not an English council that we know, nor NIR, WAL, SCO, NUK or CON. Write the council’s name in full.`,
  }),
]
