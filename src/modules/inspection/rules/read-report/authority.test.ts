import { describe, expect, it } from 'vitest'
import { readReportLists } from '../../reading/report-lists.ts'
import { authoritiesIn } from './authority.ts'

const { authorities } = readReportLists()
const named = (phrase: string, on: string | null = '2024-06-01') =>
  authoritiesIn(phrase, authorities, on).map(({ name }) => name)
const living = authorities.filter(({ until }) => until === null)

describe('authoritiesIn', () => {
  it('knows the 153 authorities, each alone, in every way of printing its name', () => {
    expect(living).toHaveLength(153)
    for (const { name } of living) {
      for (const phrase of [
        name,
        name.toUpperCase(),
        `${name} City Council`,
        `the London Borough of ${name}`,
        `${name} metropolitan borough`,
        name.replace(/-/g, ' '),
        name.replace(/ and /g, ' & '),
        `${name}’s children’s services`,
        `Royal Borough of ${name} Council`,
      ]) {
        expect(named(phrase), phrase).toEqual([name])
      }
    }
  })

  it.each([
    ['Leicester City', 'Leicester'],
    ['Leicestershire County Council', 'Leicestershire'],
    ['City of Bradford Metropolitan District Council', 'Bradford'],
    ['the Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
    ['Hull City Council', 'Kingston upon Hull'],
    ['Kingston-upon-Hull', 'Kingston upon Hull'],
    ['Southend on Sea Borough Council', 'Southend-on-Sea'],
    ['St. Helens', 'St Helens'],
    ['Durham County Council', 'Durham'],
    ['North East Lincolnshire', 'North East Lincolnshire'],
    ['Bath and North East Somerset', 'Bath and North East Somerset'],
    ['East Riding of Yorkshire', 'East Riding of Yorkshire'],
    ['Medway Children’s Services', 'Medway'],
    ['Surrey Safeguarding Children Board', 'Surrey'],
    ['Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch and Poole'],
    ['Westminster City Council', 'Westminster'],
  ])('“%s” is %s', (phrase, name) => expect(named(phrase)).toEqual([name]))

  it('knows the authorities that were, and only for their time', () => {
    expect(named('Cumbria County Council', '2022-09-05')).toEqual(['Cumbria'])
    expect(named('Cumbria County Council', '2024-10-07')).toEqual([])
    expect(named('Northamptonshire County Council', '2016-02-02')).toEqual(['Northamptonshire'])
    expect(named('North Northamptonshire', '2022-10-03')).toEqual(['North Northamptonshire'])
    expect(named('Borough of Poole', '2017-09-25')).toEqual(['Poole'])
    const was = authorities.filter(({ until }) => until !== null)
    for (const { successors } of was)
      expect(living.map(({ name }) => name)).toEqual(expect.arrayContaining([...successors]))
  })

  it('gives all that a phrase names, and nothing for one that names none', () => {
    expect(named('Kingston upon Thames and Richmond upon Thames')).toEqual([
      'Kingston upon Thames',
      'Richmond upon Thames',
    ])
    expect(named('Borsetshire County Council')).toEqual([])
    expect(named('the local partnership')).toEqual([])
  })
})
