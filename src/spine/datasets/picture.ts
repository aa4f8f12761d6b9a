import { z } from 'zod'

/** How a figure is written: "£1,250", "84.2%", "17 days". At most so many decimals. */
const unit = z.object({ before: z.string(), after: z.string(), places: z.number().int() })
const series = z.object({ words: z.string(), values: z.array(z.number().nullable()) })
const point = z.object({
  short: z.string(),
  words: z.string(),
  value: z.number().nullable(),
  mark: z.enum(['improvement', 'concern', 'change']).exactOptional(),
})
/** A picture's table, in words: what it shows can be read without seeing it. */
const table = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) })

const runChart = z.object({
  kind: z.literal('run chart'),
  title: z.string(),
  /** What the picture says, for whoever does not see it. */
  says: z.string(),
  unit,
  points: z.array(point),
  median: z.number().exactOptional(),
  limits: z.object({ lower: z.number(), upper: z.number() }).exactOptional(),
  lines: z.array(series),
  table,
  /** How to read it and what to ask, each a sentence of its own below it. */
  notes: z.array(z.string()),
})

const cell = z.object({
  values: z.array(z.number().nullable()),
  beside: z.array(z.number().nullable()),
  latest: z.string(),
})
const trendGrid = z.object({
  kind: z.literal('trend grid'),
  title: z.string(),
  says: z.string(),
  /** Over the columns: the part that each belongs to, and its name. */
  columns: z.array(z.object({ group: z.string(), name: z.string() })),
  rows: z.array(z.object({ name: z.string(), cells: z.array(cell.nullable()) })),
  /** What the dashed line in each cell is. */
  besideWords: z.string(),
  table,
  notes: z.array(z.string()),
})

/** A picture as plain data, kept with a reading and drawn anew wherever it is shown. */
export const pictureShape = z.discriminatedUnion('kind', [runChart, trendGrid])
export type Picture = z.infer<typeof pictureShape>
export type RunChartPicture = z.infer<typeof runChart>
export type TrendGridPicture = z.infer<typeof trendGrid>
