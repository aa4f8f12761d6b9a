import { z } from 'zod'
import type { Work } from '../../../spine/access/index.ts'
import { type DatasetColumn, type DatasetResult, type DatasetRow, dataset } from '../../../spine/datasets/index.ts'
import { whyException } from '../rules/exceptions.ts'
import { figureWords, strandWords } from '../rules/measure-words.ts'
import { lastEnded, periodShort } from '../rules/periods.ts'
import { hiddenWords, publicFigure, publicTeams } from '../rules/public-figure.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import { measuresAt } from '../store/measures-at.ts'
import { type MeasureThen, thenOf } from './measure-then.ts'

const parameters = z.object({ asAt: z.iso.date(), only: z.literal('scrutiny').optional() })
type Parameters = z.infer<typeof parameters>

const column = (key: string, header: string, width: number): DatasetColumn => ({ key, header, kind: 'text', width })
const first: DatasetColumn = { key: 'measure', header: 'Measure', kind: 'link', width: 5 }

function measuresDataset(
  key: string,
  title: string,
  columns: readonly DatasetColumn[],
  rowsOf: (all: readonly MeasureThen[]) => readonly DatasetRow[],
  notes: readonly string[] = [],
) {
  return dataset({
    key,
    version: 1,
    title,
    parameters,
    read: async (work: Work, given: Parameters): Promise<DatasetResult> => {
      const all = await measuresAt(work, given.asAt)
      const wanted = all.filter(({ row }) => given.only === undefined || row.state.for_scrutiny)
      return {
        columns: [first, ...columns],
        rows: rowsOf(wanted.map((one) => thenOf(one, given.asAt))),
        notes: [...notes, `${hiddenWords}.`],
        asAt: given.asAt,
      }
    },
  })
}

const linkTo = ({ reference, title }: MeasureRow) => ({ text: title, href: `/measures/${reference}` })

/** The service's figure as the public may see it: hidden too where with it a team's could be worked out. */
function publicService(row: MeasureRow, value: MeasureRow['values'][number]): number | null {
  const teams = row.teamValues.filter(({ startsOn }) => startsOn === value.startsOn)
  return publicTeams(row.state, teams).hidesService ? null : publicFigure(row.state, value)
}

function shown(row: MeasureRow, value: MeasureRow['values'][number] | null): string {
  if (!value) return 'None'
  const figure = publicService(row, value)
  return figure === null ? 'Hidden' : figureWords(row.state.unit, figure)
}

const held = (row: MeasureRow, value: number | null) => (value === null ? '' : figureWords(row.state.unit, value))

/** Every measure in use with its latest value, the quarter before, its target and its comparators (F13, F19). */
const byPeriod = measuresDataset(
  'measures-by-period',
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
    all.map(({ row, stand, quarterBefore, change }) => {
      const hidden = [stand.latest, quarterBefore].some((one) => one && publicService(row, one) === null)
      return {
        measure: linkTo(row),
        period: stand.latest ? periodShort(row.state.period, stand.latest.startsOn) : '',
        value: shown(row, stand.latest),
        before: shown(row, quarterBefore),
        // Which way it went says something of a figure that is hidden.
        change: hidden ? 'Hidden' : `${change.slice(0, 1).toUpperCase()}${change.slice(1)}`,
        target: held(row, stand.target),
        met: hidden ? 'Hidden' : stand.against,
        neighbours: held(row, stand.neighbours),
        england: held(row, stand.england),
      }
    }),
  ['Last quarter is the value three months before, or the period before where it is measured less often.'],
)

/** Those that miss their target or go the wrong way by more than chance, with what is behind them and who says so. */
const exceptions = measuresDataset(
  'measure-exceptions',
  'Measures that are exceptions',
  [
    column('why', 'Why it is an exception', 5),
    column('behind', 'What is behind it', 5),
    column('doing', 'What is being done', 4),
    column('by', 'Commentary by', 4),
  ],
  (all) =>
    all.flatMap(({ row, stand, commentary, late }) => {
      const why = whyException(stand, { values: row.values.length, period: row.state.period, late })
      if (why.length === 0) return []
      const hidden = stand.latest !== null && publicService(row, stand.latest) === null
      return [
        {
          measure: linkTo(row),
          why: hidden ? 'Its figure is hidden.' : why.join(' '),
          behind: commentary?.behind ?? 'Nothing has been said yet.',
          doing: commentary?.doing ?? '',
          by: commentary?.by ?? (row.owner ? `Wanted of ${row.owner}` : 'Nobody yet'),
        },
      ]
    }),
)

/** What members may ask: how to read each measure, what good looks like, and the question (F18). */
const questions = measuresDataset(
  'measure-questions',
  'Questions to ask of the measures',
  [
    column('value', 'Now', 2),
    column('says', 'What the figures say', 5),
    column('good', 'What good looks like', 4),
    column('question', 'A question to ask', 5),
  ],
  (all) =>
    all.map(({ row, stand }) => {
      const hidden = stand.latest !== null && publicService(row, stand.latest) === null
      return {
        measure: linkTo(row),
        value: shown(row, stand.latest),
        says: hidden ? 'Its figure is hidden.' : stand.said.summary,
        good: row.state.looks_good,
        question: row.state.question,
      }
    }),
)

/** How the values are known to be right (F20). */
const evidence = measuresDataset(
  'measure-evidence',
  'How the measures are known to be right',
  [
    column('source', 'Source', 5),
    column('read', 'Read on', 2),
    column('by', 'Verified by', 3),
    column('confidence', 'Confidence', 2),
    column('caveats', 'Caveats', 5),
  ],
  (all) =>
    all.map(({ row, stand: { latest } }) => ({
      measure: linkTo(row),
      source: latest?.source || row.state.source,
      read: latest?.sourceOn ?? '',
      by: latest?.verifiedBy || 'Nobody yet',
      confidence: latest?.confidence ?? 'not said',
      caveats: row.state.caveats,
    })),
)

/** Each team's latest values, those of workforce first, small ones and others with them hidden (D30, F21). */
const byTeam = dataset({
  key: 'measures-by-team',
  version: 1,
  title: 'Workforce and practice by team',
  parameters,
  read: async (work: Work, { asAt }: Parameters): Promise<DatasetResult> => {
    const all = (await measuresAt(work, asAt)).filter(({ row }) => row.teamValues.length > 0)
    const rows = all
      .toSorted((a, b) => Number(b.row.state.strand === 'workforce') - Number(a.row.state.strand === 'workforce'))
      .flatMap(({ row }) => teamRows(row, asAt))
    return {
      columns: [
        { key: 'name', header: 'Measure and team', kind: 'text', width: 6 },
        column('strand', 'Part of the work', 3),
        column('period', 'Period', 2),
        column('value', 'Value', 2),
        column('service', 'Whole service', 2),
      ],
      rows,
      notes: ['That two stand together does not say that one brings the other about.', `${hiddenWords}.`],
      asAt,
    }
  },
})

function teamRows(row: MeasureRow, asAt: string): DatasetRow[] {
  const upTo = lastEnded(row.state.period, asAt)
  const latest = row.teamValues.filter(({ startsOn }) => startsOn <= upTo).at(-1)?.startsOn
  const values = row.teamValues.filter(({ startsOn }) => startsOn === latest)
  const figures = publicTeams(row.state, values).teams
  const service = row.values.find(({ startsOn }) => startsOn === latest) ?? null
  return values.map((value, index) => {
    const figure = figures[index]
    return {
      name: `${row.title}: ${value.team}`,
      strand: strandWords[row.state.strand],
      period: periodShort(row.state.period, value.startsOn),
      value: figure === null || figure === undefined ? 'Hidden' : figureWords(row.state.unit, figure),
      service: shown(row, service),
    }
  })
}

/** What measures offer to papers and to other parts. */
export const measureDatasets = [byPeriod, exceptions, questions, evidence, byTeam]
