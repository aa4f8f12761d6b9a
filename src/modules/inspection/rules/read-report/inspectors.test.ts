import { describe, expect, it } from 'vitest'
import { leadInspectors, namesIn } from './inspectors.ts'
import { reportText } from './report-text.ts'
import { placed, type Sheet, sheet } from './testing/typeset.ts'

const leads = (page: Sheet) => leadInspectors(reportText(placed([page])))?.names ?? null

describe('namesIn', () => {
  it.each([
    ['Ada Quill, Her Majesty’s Inspector', ['Ada Quill']],
    ['Ada Quill HMI', ['Ada Quill']],
    ['Ada Quill, HMI', ['Ada Quill']],
    ['Ada Quill (HMI)', ['Ada Quill']],
    ['Ada Quill, Senior His Majesty’s Inspector', ['Ada Quill']],
    ['Ada Quill – Her Majesty’s Inspector (HMI)', ['Ada Quill']],
    ['Máire O’Hara-Quill, His Majesty’s Inspector', ['Máire O’Hara-Quill']],
    ['Jenny -Ellen Quill', ['Jenny-Ellen Quill']],
    ['Ada Quill, Her Majesty’s Inspector, and Ben Tarn, Her Majesty’s Inspector', ['Ada Quill', 'Ben Tarn']],
    ['Ada Quill, Her Majesty’s Inspector Ben Tarn, Her Majesty’s Inspector', ['Ada Quill', 'Ben Tarn']],
    ['Ada Quill HMI and Ben Tarn HMI', ['Ada Quill', 'Ben Tarn']],
    ['Ada Quill, Regulatory Inspection Manager', ['Ada Quill']],
    ['to be confirmed', []],
  ])('“%s” names %j', (words, names) => expect(namesIn(words)).toEqual(names))
})

describe('leadInspectors', () => {
  it('reads one or two, on the label’s line or below it', () => {
    const near = { space: -11 }
    expect(leads(sheet().text('Lead inspector: Ada Quill, His Majesty’s').space(near.space).text('Inspector'))).toEqual(
      ['Ada Quill'],
    )
    expect(leads(sheet().text('Lead inspector:').space(near.space).text('Ada Quill HMI'))).toEqual(['Ada Quill'])
    expect(
      leads(
        sheet()
          .text('Lead inspectors: Ada Quill, Her Majesty’s Inspector')
          .space(near.space)
          .text('Ben Tarn, Her Majesty’s Inspector'),
      ),
    ).toEqual(['Ada Quill', 'Ben Tarn'])
    expect(
      leads(sheet().text('Lead inspector: Ada Quill').space(near.space).text('Her Majesty’s Inspector', 176)),
    ).toEqual(['Ada Quill'])
    expect(leads(sheet().text('Reporting inspector Ada Quill HMI').text('Age group: All'))).toEqual(['Ada Quill'])
  })

  it('takes no text below for a name', () => {
    expect(
      leads(
        sheet().text('Lead inspector: Ada Quill, HMI').space(-11).text('Children’s services in Borsetshire are good.'),
      ),
    ).toEqual(['Ada Quill'])
    expect(leads(sheet().text('Inspection dates: 1 to 5 May 2023').text('Some Other Text Here'))).toBeNull()
  })
})
