import { describe, expect, it } from 'vitest'
import { pngOfSvg } from '../../platform/pictures/png-of-svg.ts'
import type { Picture } from './index.ts'
import { pictureBlocks } from './index.ts'

const table = { columns: ['Month', '2025/26'], rows: [['May', 'Not shown']] }
const pictures: readonly Picture[] = [
  {
    kind: 'run chart',
    title: 'Visits & “calls”',
    says: 'Nothing but <chance>.',
    unit: { before: '£', after: '', places: 1 },
    points: [
      { short: 'Apr 26', words: 'April 2026', value: null },
      { short: 'May 26', words: 'May 2026', value: -1250, mark: 'concern' },
    ],
    lines: [{ words: 'Target', values: [null, null] }],
    table,
    notes: ['A question to ask: why?'],
  },
  {
    kind: 'trend grid',
    title: 'Teams',
    says: 'Assessment stands apart.',
    columns: [{ group: 'Workforce', name: 'Posts that are empty, of all posts of social workers that there are' }],
    rows: [{ name: 'Assessment', cells: [{ values: [null, null], beside: [null, 3], latest: 'Hidden' }] }],
    besideWords: 'Whole service',
    table,
    notes: [],
  },
]

describe('a picture in a paper', () => {
  it.each(pictures)(
    'of kind $kind can be drawn with gaps in it, and says in words all that it shows',
    async (picture) => {
      const blocks = pictureBlocks(picture, (title) => `Figure 1: ${title}`)
      const drawn = blocks.find((block) => block.kind === 'picture')
      if (drawn?.kind !== 'picture') throw new Error('there is no picture')
      expect(drawn.alt).toContain(picture.says)
      expect(drawn.caption).toBe(`Figure 1: ${picture.title}`)
      expect((await pngOfSvg(drawn.svg)).length).toBeGreaterThan(500)
      expect(blocks.find((block) => block.kind === 'table')).toMatchObject({ rows: [['May', 'Not shown']] })
    },
  )
  it('writes its figures in their unit', () => {
    const [first] = pictures
    const drawn = first && pictureBlocks(first, String).find((block) => block.kind === 'picture')
    expect(drawn?.kind === 'picture' && drawn.svg).toContain('-£1,')
  })
})
