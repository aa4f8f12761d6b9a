import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLeads } from './split-leads.ts'

describe('splitLeads', () => {
  it.each<[string, string[]]>([
    ['Pat Reed', ['Pat Reed']],
    ['Pat Reed and Sal Amin', ['Pat Reed', 'Sal Amin']],
    ['Nia Vaughan, Kai Ito and Shona McLeish', ['Nia Vaughan', 'Kai Ito', 'Shona McLeish']],
    ['Nia Vaughan, Kai Ito, and\nShona McLeish', ['Nia Vaughan', 'Kai Ito', 'Shona McLeish']],
    ['Pat Reed/Sal Amin', ['Pat Reed', 'Sal Amin']],
    ['Pat Reed & Sal Amin', ['Pat Reed', 'Sal Amin']],
    ['Pat Reed; Sal Amin', ['Pat Reed', 'Sal Amin']],
    ['Pat Reed\nSal Amin', ['Pat Reed', 'Sal Amin']],
    ['Mary Jane\nWatson', ['Mary Jane Watson']],
    ['Pat and Sal', ['Pat', 'Sal']],
    ['PR/SA', ['PR', 'SA']],
    ['Dr O’Neill and J. van der Berg', ['Dr O’Neill', 'J. van der Berg']],
    ['Pat Reed (lead), Sal Amin (data, reports)', ['Pat Reed (lead)', 'Sal Amin (data, reports)']],
    ['• Pat Reed\n• Sal Amin', ['Pat Reed', 'Sal Amin']],
    ['Pat Reed, Team Manager', ['Pat Reed, Team Manager']],
    ['Pat Reed, Head of Service and Sal Amin, Team Manager', ['Pat Reed, Head of Service', 'Sal Amin, Team Manager']],
    ['Children and Families Team', ['Children and Families Team']],
    ['Children and\nFamilies Team', ['Children and Families Team']],
    ['Police, Health and Schools', ['Police', 'Health', 'Schools']],
    ['Director of Children and Adult Services', ['Director of Children and Adult Services']],
    ['Head of Safeguarding and Quality Assurance', ['Head of Safeguarding and Quality Assurance']],
    ['Head of Policy, Programmes and Projects', ['Head of Policy, Programmes and Projects']],
    ['Team Manager and Service Manager', ['Team Manager', 'Service Manager']],
    ['Sal Amin, Children and Families Team', ['Sal Amin', 'Children and Families Team']],
    ['Pat Reed and Quality Assurance Team', ['Pat Reed', 'Quality Assurance Team']],
    ['Schools and Early Years Team', ['Schools and Early Years Team']],
    ['LSCB Business Manager/Police', ['LSCB Business Manager', 'Police']],
    ['Learning & Development', ['Learning & Development']],
    ['TBC', []],
    ['n/a', []],
    ['', []],
    ['-', []],
  ])('%j', (cell, leads) => {
    expect(splitLeads(cell)).toEqual(leads)
  })

  it('never loses or invents a letter', () => {
    const letters = (text: string) => text.replace(/\band\b/gi, '').replace(/[^\p{L}]/gu, '')
    const piece = fc.constantFrom(
      'Pat Reed',
      'Sal Amin',
      'Kai Ito',
      'Team Manager',
      'Children',
      'Families Team',
      'Police',
    )
    const mark = fc.constantFrom(' and ', ', ', '/', ' & ', '; ', '\n')
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { minLength: 1 }),
        fc.array(mark, { minLength: 7, maxLength: 7 }),
        (pieces, marks) => {
          const cell = pieces.map((text, index) => (index === 0 ? text : `${marks[index]}${text}`)).join('')
          expect(letters(splitLeads(cell).join(' '))).toBe(letters(cell))
        },
      ),
    )
  })
})
