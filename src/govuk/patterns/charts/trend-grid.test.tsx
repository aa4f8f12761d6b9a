import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { RunPicture } from './run-chart.tsx'
import { svgFile } from './svg-file.ts'
import { TrendGrid } from './trend-grid.tsx'
import { inLines, layOutColumn } from './trend-grid-layout.ts'

const cell = (...values: (number | null)[]) => ({ values, beside: [10, 10, 10], latest: `${values.at(-1)}%` })
const grid = (
  <TrendGrid
    id="g"
    title="Teams beside each other"
    says="Assessment stands apart."
    columns={[
      { group: 'Workforce', name: 'Posts that are empty' },
      { group: 'Workforce', name: 'Agency workers' },
    ]}
    rows={[
      { name: 'Assessment', cells: [cell(20, null, 30), null] },
      { name: 'Care', cells: [cell(1, 2, 3), cell(4, 5, 6)] },
    ]}
  />
)

describe('small lines beside each other', () => {
  it('say what each is, the group once, and leave out what is not there', () => {
    const html = render(grid)
    expect(html.match(/>Workforce</g)).toHaveLength(1)
    for (const words of ['Posts that are empty', 'Assessment', '30%', 'Assessment stands apart.'])
      expect(html).toContain(words)
    expect(html.match(/<circle/g)).toHaveLength(3)
  })
  it('draw a column on one scale, broken where there is no value', () => {
    const [high, low] = layOutColumn([cell(20, null, 30), cell(1, 2, 3)])
    expect(high?.path.match(/M/g)).toHaveLength(2)
    expect(high?.end?.y).toBeLessThan(low?.end?.y ?? 0)
  })
  it('put long words in lines and cut what there is no room for', () => {
    expect(inLines('Children in Need of somewhere to live', 16, 2)).toEqual(['Children in Need', 'of somewhere to …'])
    expect(inLines('Care', 16, 2)).toEqual(['Care'])
  })
})

describe('a picture as a file of its own', () => {
  it('has attributes where the page has classes, its own paper, and its size', () => {
    for (const picture of [
      grid,
      <RunPicture
        id="r"
        title="T"
        says="S."
        figure={String}
        lines={[]}
        points={[
          { short: 'a', words: 'A', value: 1, mark: 'concern' },
          { short: 'b', words: 'B', value: 2, mark: 'improvement' },
          { short: 'c', words: 'C', value: 3, mark: 'change' },
          { short: 'd', words: 'D', value: 4 },
        ]}
        median={2}
        limits={{ lower: 0, upper: 5 }}
      />,
    ]) {
      const svg = svgFile(picture, { width: 960, height: 380 })
      expect(svg).not.toContain('class=')
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="960" height="380"/)
      expect(svg).toContain('fill="#fff"/>')
    }
  })
  it('is refused where the look of a class is not known', () => {
    expect(() => svgFile(<svg class="sl-nowhere" />, { width: 1, height: 1 })).toThrow('sl-nowhere')
  })
})
