import { describe, expect, it } from 'vitest'
import { boxOf, pageLines, partedAt } from './lines.ts'
import type { PlacedText, ReportPage } from './report-page.ts'

const run = (text: string, x: number, y: number, more: Partial<PlacedText> = {}): PlacedText => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 12,
  font: 'plain',
  ...more,
})
const page = (...texts: PlacedText[]): ReportPage => ({ number: 3, width: 595, height: 842, texts })
const said = (...texts: PlacedText[]) => pageLines(page(...texts)).map(({ text }) => text)

describe('pageLines', () => {
  it('orders by place, not by order in the file', () => {
    expect(said(run('a footer', 71, 800), run('second', 71, 114), run('first', 71, 100))).toEqual([
      'first',
      'second',
      'a footer',
    ])
  })

  it('joins fragments by the gap between them, and takes blanks at their ends for spaces', () => {
    expect(said(run('Notti', 71, 100), run('ngham City l', 101, 100), run('ocal', 173, 100.4))).toEqual([
      'Nottingham City local',
    ])
    expect(said(run('face', 71, 100), run('-', 95, 100), run('to', 101, 100))).toEqual(['face-to'])
    expect(said(run('one ', 71, 100), run('two', 95, 100))).toEqual(['one two'])
    expect(said(run('one', 71, 100), run('two', 93, 100))).toEqual(['one two'])
  })

  it('parts columns at wide gaps, and where it is told to', () => {
    const [line] = pageLines(page(run('Judgement', 71, 100), run('Grade', 340, 100)))
    expect(line?.cells.map(({ text }) => text)).toEqual(['Judgement', 'Grade'])
    const [near] = pageLines(page(run('Greater Council', 71, 100), run('Leaders should', 168, 100)))
    expect(near?.cells).toHaveLength(1)
    expect(near && partedAt(near, 168)).toEqual(['Greater Council', 'Leaders should'])
  })

  it('leaves out small raised figures, which refer to footnotes, wherever they hang', () => {
    expect(said(run('Board', 71, 100, { size: 14 }), run('1', 102, 94, { size: 9 }))).toEqual(['Board'])
    expect(said(run('1', 71, 700, { size: 6 }), run('This report includes', 78, 704, { size: 10 }))).toEqual([
      'This report includes',
    ])
    expect(said(run('aged 16', 71, 100), run('2', 125, 95, { size: 8 }), run('to 17', 135, 100))).toEqual([
      'aged 16 to 17',
    ])
    expect(said(run('17', 71, 100), run('years', 90, 100))).toEqual(['17 years'])
  })

  it('puts a bullet of another typeface beside its text, though it stands a little higher or lower', () => {
    for (const drift of [-5, 0, 5]) {
      expect(said(run('\uf06e', 71, 100 + drift), run('The quality', 89, 100), run('of plans', 89, 114.5))).toEqual([
        '\uf06e The quality',
        'of plans',
      ])
    }
  })

  it('is spoken for by most of its letters, and knows the gap above it', () => {
    const [, second] = pageLines(
      page(run('above', 71, 100), run('◼', 71, 126, { font: 'symbols', size: 9 }), run('a long text', 89, 126)),
    )
    expect(second).toMatchObject({ font: 'plain', size: 12, gap: 26, x: 71, page: 3 })
  })

  it('says which part of the page lines take up', () => {
    const lines = pageLines(page(run('one', 71, 100), run('longer', 89, 114)))
    expect(boxOf(lines)).toEqual({ page: 3, x: 71, y: 88, width: 54, height: 30 })
  })
})
