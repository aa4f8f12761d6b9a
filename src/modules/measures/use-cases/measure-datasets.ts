import { z } from 'zod'
import { hiddenBecause } from '../../../kernel/suppression.ts'
import type { Work } from '../../../spine/access/index.ts'
import { smallNumbers } from '../../../spine/children/index.ts'
import {
  type DatasetColumn,
  type DatasetResult,
  type DatasetRow,
  dataset,
  type Picture,
} from '../../../spine/datasets/index.ts'
import { whyException } from '../rules/exceptions.ts'
import { figureWords, type Yardstick } from '../rules/measure-words.ts'
import { periodShort } from '../rules/periods.ts'
import { yardstickOn } from '../rules/standing.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { measuresAt } from '../store/measures-at.ts'
import type { ValueRow } from '../store/read-values.ts'
import { type MeasureThen, thenOf } from './measure-then.ts'
import { pictureOf } from './picture-of-measure.ts'
import { byTeam } from './team-dataset.ts'

const parameters = z.object({ asAt: z.iso.date(), only: z.literal('scrutiny').optional() })
type Parameters = z.infer<typeof parameters>

const column = (key: string, header: string, width: number): DatasetColumn => ({ key, header, kind: 'text', width })
const first: DatasetColumn = { key: 'measure', header: 'Measure', kind: 'link', width: 5 }

function measuresDataset(
  [key, version]: readonly [key: string, version: number],
  title: string,
  columns: readonly DatasetColumn[],
  rowsOf: (all: readonly MeasureThen[]) => readonly DatasetRow[],
  notes: readonly string[] = [],
  picturesOf: (all: readonly MeasureThen[]) => readonly Picture[] = () => [],
) {
  return dataset({
    key,
    version,
    title,
    parameters,
    read: async (work: Work, given: Parameters): Promise<DatasetResult> => {
      const setting = await smallNumbers(work)
      const all = await measuresAt(work, given.asAt)
      const wanted = all
        .filter(({ row }) => given.only === undefined || row.state.for_scrutiny)
        .map((one) => thenOf(one, given.asAt, setting))
      const pictures = picturesOf(wanted)
      return {
        columns: [first, ...columns],
        rows: rowsOf(wanted),
        notes: [...notes, hiddenBecause(setting)],
        ...(pictures.length > 0 ? { pictures } : {}),
        asAt: given.asAt,
      }
    },
  })
}

const linkTo = ({ reference, title }: MeasureRow) => ({ text: title, href: `/measures/${reference}` })

const shown = ({ row, hides }: MeasureThen, value: ValueRow | null): string =>
  value === null ? 'None' : hides(value) ? 'Hidden' : figureWords(row.state.unit, value.value)

/** What a measure was held against in its latest period. */
function held({ row, latest }: MeasureThen, against: Yardstick): string {
  const value = latest ? yardstickOn(row.held, against, latest.startsOn) : null
  return value === null ? '' : figureWords(row.state.unit, value)
}

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`

/** Every measure in use with its latest value, the quarter before, its target and its comparators (F13, F19). */
const byPeriod = measuresDataset(
  ['measures-by-period', 1],
  'Measures by period',
  [
    column('period', 'Period', 2),
    column('value', 'Value', 2),
    column('before', 'Last quarter', 2),
    column('change', 'Since then', 2),
    column('target', 'Target', 2),
    column('met', 'Target met?', 2),
    column('neighbours', 'Neighbours', 3),
    column('england', 'England', 2),
  ],
  (all) =>
    all.map((one) => ({
      measure: linkTo(one.row),
      period: one.latest ? periodShort(one.row.state.period, one.latest.startsOn) : '',
      value: shown(one, one.latest),
      before: shown(one, one.quarterBefore),
      change: one.change === undefined ? 'Hidden' : capital(one.change),
      target: held(one, 'target'),
      met: one.hides(one.latest) ? 'Hidden' : one.stand.against,
      neighbours: held(one, 'statistical neighbours'),
      england: held(one, 'England'),
    })),
  ['Last quarter is the value three months before, or the period before where it is measured less often.'],
)

/** The same in fewer and wider columns, for a page that stands upright. */
const byPeriodNarrow = measuresDataset(
  ['measures-by-period', 2],
  'Measures by period',
  [
    column('value', 'Now', 4),
    column('before', 'Last quarter', 4),
    column('target', 'Target', 4),
    column('neighbours', 'Neighbours', 4),
    column('england', 'England', 3),
  ],
  (all) =>
    all.map((one) => ({
      measure: linkTo(one.row),
      value: one.latest
        ? `${shown(one, one.latest)}\n${periodShort(one.row.state.period, one.latest.startsOn)}`
        : 'None',
      before: [shown(one, one.quarterBefore), one.quarterBefore && one.change ? `now ${one.change}` : '']
        .filter((words) => words !== '')
        .join('\n'),
      target:
        held(one, 'target') &&
        `${held(one, 'target')}\n${one.hides(one.latest) ? '' : one.stand.against.toLowerCase()}`.trim(),
      neighbours: held(one, 'statistical neighbours'),
      england: held(one, 'England'),
    })),
  ['Last quarter is the value three months before, or the period before where it is measured less often.'],
)

/** Those that miss their target or go the wrong way by more than chance, with what is behind them and who says so. */
const exceptions = measuresDataset(
  ['measure-exceptions', 1],
  'Measures that are exceptions',
  [
    column('why', 'Why it is an exception', 5),
    column('behind', 'What is behind it', 5),
    column('doing', 'What is being done', 4),
    column('by', 'Commentary by', 4),
  ],
  (all) =>
    all.flatMap(({ row, stand, latest, hides, commentary, late }) => {
      const count = { values: row.values.length, period: row.state.period, late }
      // Whether a hidden figure meets its target would say something of it.
      const why = whyException(hides(latest) ? unknown : stand, count)
      if (why.length === 0) return []
      return [
        {
          measure: linkTo(row),
          why: why.join(' '),
          behind: commentary?.behind ?? 'Nothing has been said yet.',
          doing: commentary?.doing ?? '',
          by: commentary?.by ?? (row.owner ? `Wanted of ${row.owner}` : 'Nobody yet'),
        },
      ]
    }),
)

/** What is known of a measure whose latest figure is hidden. */
const unknown = { against: 'No value', now: null, said: { limits: undefined, findings: [], summary: '' } } as const

/** What members may ask: how to read each measure, what good looks like, and the question (F18). */
const questions = measuresDataset(
  ['measure-questions', 1],
  'Questions to ask of the measures',
  [
    column('value', 'Now', 2),
    column('says', 'What the figures say', 5),
    column('good', 'What good looks like', 4),
    column('question', 'A question to ask', 5),
  ],
  (all) =>
    all.map((one) => ({
      measure: linkTo(one.row),
      value: shown(one, one.latest),
      says: one.hides(one.latest) ? 'Its figure is hidden.' : one.stand.said.summary,
      good: one.row.state.looks_good,
      question: one.row.state.question,
    })),
)

/** How the values are known to be right (F20). */
const evidence = measuresDataset(
  ['measure-evidence', 1],
  'How the measures are known to be right',
  [
    column('source', 'Source', 4),
    { key: 'read', header: 'Read on', kind: 'date', width: 3 },
    column('by', 'Verified by', 4),
    column('confidence', 'Confidence', 4),
    column('caveats', 'Caveats', 5),
  ],
  (all) =>
    all.map(({ row, latest }) => ({
      measure: linkTo(row),
      source: latest?.source || row.state.source,
      read: latest?.sourceOn ?? '',
      by: latest?.verifiedBy || 'Nobody yet',
      confidence: latest?.confidence ?? 'not said',
      caveats: row.state.caveats,
    })),
)

/** Each measure as a run chart with its table, how to read it and what to ask (F13, F17, F18). */
const runCharts = measuresDataset(
  ['measure-run-charts', 1],
  'Measures as pictures',
  [],
  () => [],
  [],
  (all) => all.flatMap((one) => pictureOf(one) ?? []),
)

/** What measures offer to papers and to other parts. */
export const measureDatasets = [byPeriod, byPeriodNarrow, exceptions, questions, evidence, runCharts, byTeam]
