import { RunPicture } from '../../govuk/patterns/charts/run-chart.tsx'
import { RUN_CHART } from '../../govuk/patterns/charts/run-chart-layout.ts'
import { svgFile } from '../../govuk/patterns/charts/svg-file.ts'
import { TrendGrid } from '../../govuk/patterns/charts/trend-grid.tsx'
import { gridSize } from '../../govuk/patterns/charts/trend-grid-layout.ts'
import type { DocumentBlock } from '../../platform/word/document-blocks.ts'
import type { Picture } from './picture.ts'

/** The caption of a picture, from its place and name. */
export type Numbered = (title: string) => string

/**
 * A picture as part of a paper: its name, what it says, the picture with that as its text, its table, and how to read it. So
 * nobody needs to see the picture, in colour or at all.
 */
export function pictureBlocks(picture: Picture, caption: Numbered): DocumentBlock[] {
  const [first = '', ...others] = picture.table.columns
  return [
    { kind: 'heading', level: 2, text: picture.title },
    { kind: 'paragraph', text: picture.says, withNext: true },
    {
      kind: 'picture',
      ...drawn(picture),
      alt: `${picture.title}. ${picture.says} The table below says the same.`,
      caption: caption(picture.title),
    },
    {
      kind: 'table',
      caption: `${picture.title}: the same as a table`,
      columns: [
        { header: first, width: 2 },
        ...others.map((header) => ({ header, width: 2, align: 'right' as const })),
      ],
      rows: picture.table.rows,
    },
    ...(picture.notes.length > 0 ? [{ kind: 'bullets', items: picture.notes } as const] : []),
  ]
}

function drawn(picture: Picture): { svg: string; width: number; height: number } {
  const { title, says } = picture
  if (picture.kind === 'trend grid') {
    const size = gridSize(picture.columns.length, picture.rows.length)
    return {
      svg: svgFile(<TrendGrid id="p" title={title} says={says} columns={picture.columns} rows={picture.rows} />, size),
      ...size,
    }
  }
  const { unit, points, median, limits, lines } = picture
  const figure = (after: string) => (value: number) => {
    const digits = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: unit.places })
    return `${value < 0 ? '-' : ''}${unit.before}${digits}${after}`
  }
  const { width, height } = RUN_CHART
  const chart = (
    <RunPicture
      id="p"
      title={title}
      says={says}
      figure={figure(unit.after)}
      // A unit that is a word of its own stands in the labels of lines, and not at the side again.
      tick={figure(unit.after.startsWith(' ') ? '' : unit.after)}
      points={points}
      median={median}
      limits={limits}
      lines={lines}
    />
  )
  return { svg: svgFile(chart, { width, height }), width, height }
}
