import { describe, expect, it } from 'vitest'
import { reportText } from './report-text.ts'
import { FILLER, placed, type Sheet, sheet } from './testing/typeset.ts'

const text = (pages: Sheet[]) =>
  reportText(placed(pages))
    .lines.map((line) => line.text)
    .filter((words) => !FILLER.includes(words))
const body = (words: string) => sheet().text(FILLER).text(words)

describe('running lines and footnotes', () => {
  it('leaves out a footer of three lines, some pages having only part of it', () => {
    const footer = ['Inspection of Borsetshire local authority children’s services', '11 July 2022']
    const pages = [body('one').footer(footer, 1), body('two').footer(footer.slice(1), 2), body('three').footer([], 3)]
    expect(text(pages)).toEqual(['one', 'two', 'three'])
  })

  it('leaves out a running header with its number, and a footer as large as the text', () => {
    const page = (words: string, number: number) =>
      body(words)
        .put(`Borsetshire Inspection of looked after children services ${number}`, 85, 44, 12)
        .put(`Inspection report: Borsetshire Partnership, 26 June 2023 ${number}`, 60, 800, 12)
    expect(text([page('one', 1), page('two', 2), page('three', 3)])).toEqual(['one', 'two', 'three'])
  })

  it('leaves out footnotes at the foot of the page, with the figure that starts them', () => {
    const page = body('What needs to improve')
      .put('1', 71, 700, 6)
      .put('A footnote in small print that goes', 78, 704, 10)
      .put('on over two lines.', 71, 716, 10)
    expect(text([page])).toEqual(['What needs to improve'])
  })

  it('keeps what only looks alike: short lines that end two pages, and the small dates of a cover', () => {
    const ends = (years: number) => body('some text').put(`${years} years.`, 99, 740)
    expect(text([ends(16), ends(17)])).toEqual(['some text', '16 years.', 'some text', '17 years.'])
    const cover = body('Text of the usual size')
      .put('Inspection dates: 15 – 19 July 2013', 85, 500, 9)
      .put('© Crown copyright', 85, 700, 9)
    expect(text([cover])).toEqual(['Text of the usual size', 'Inspection dates: 15 – 19 July 2013'])
  })
})
