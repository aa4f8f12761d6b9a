import { z } from 'zod'
import { suppress, usualSuppression } from '../../../kernel/suppression.ts'
import type { Work } from '../../../spine/access/index.ts'
import { childrenSettings } from '../../../spine/children/index.ts'
import { type DatasetResult, type DatasetRow, dataset } from '../../../spine/datasets/index.ts'
import { guardedWords } from '../rules/measures-shown/guarded-words.ts'
import { readCheckTotals } from '../store/read-checks.ts'
import { readMeasures } from '../store/read-measures.ts'
import { checkedRuns } from '../store/read-runs.ts'
import { listSizes } from '../store/run-parts.ts'
import { readSheets } from '../store/understood-sheets.ts'
import { listTitle } from './annex-a.ts'
import { checkWords } from './check-words.ts'

const parameters = z.object({ asAt: z.iso.date() })
type Run = { id: string; reference: string; asAt: string; smallest: number }

/** The latest checked run as at a day or before it; every figure that leaves here is as the public may see it (F21). */
async function runAsAt(work: Work, asAt: string): Promise<Run | null> {
  const run = await checkedRuns(work).where('d.as_at', '<=', asAt).limit(1).executeTakeFirst()
  return run ? { ...run, smallest: (await childrenSettings(work)).smallestNumber } : null
}

const text = (key: string, header: string, width = 3) => ({ key, header, kind: 'text' as const, width })
const number = (key: string, header: string) => ({ key, header, kind: 'number' as const, width: 1 })

type Made = {
  columns: DatasetResult['columns']
  rows: (work: Work, run: Run) => Promise<DatasetRow[]>
  notes?: (run: Run) => string[]
}

function byRun(key: string, title: string, made: Made) {
  return dataset({
    key,
    version: 1,
    title,
    parameters,
    read: async (work, { asAt }): Promise<DatasetResult> => {
      const run = await runAsAt(work, asAt)
      const notes = run
        ? [`From ${run.reference}, as at ${run.asAt}.`, ...(made.notes?.(run) ?? [])]
        : ['No run of the child-level data had been checked by then.']
      return { columns: made.columns, rows: run ? await made.rows(work, run) : [], notes, asAt: run?.asAt ?? asAt }
    },
  })
}

const hiddenNote = ({ smallest }: Run) => [
  `Counts under ${smallest}, and others that would give them away, are hidden.`,
]

/** How many children each list holds. */
const cohorts = byRun('child-level-cohorts', 'Children in each list', {
  columns: [text('list', 'List', 4), number('children', 'Different children'), number('rows', 'Rows')],
  rows: async (work, run) =>
    (await listSizes(work, run.id)).map(({ list, rows, children }) => {
      const shown = (count: number) => suppress([count], { ...usualSuppression, threshold: run.smallest }).total
      return { list: listTitle(list), children: shown(children), rows: shown(rows) }
    }),
  notes: hiddenNote,
})

/** Which lists a run had, from which sheets, and which columns were missing. */
const coverage = byRun('child-level-coverage', 'What the child-level data covers', {
  columns: [text('list', 'List', 4), number('columns', 'Columns met'), text('missing', 'Columns missing', 5)],
  rows: async (work, run) =>
    (await readSheets(work, run.id)).flatMap(({ list, matched, missing }) =>
      list === null
        ? []
        : [
            {
              list: listTitle(list),
              columns: matched.length,
              missing: missing.map(({ heading }) => heading).join('; ') || 'None',
            },
          ],
    ),
})

/** Every measure of the specification, as it may be said in public. */
const measures = byRun('child-level-measures', 'Measures from the child-level data', {
  columns: [text('measure', 'Measure', 4), text('value', 'Value', 4), text('how', 'How it is worked out', 4)],
  rows: async (work, run) =>
    (await readMeasures(work, run.id, null)).map(({ result }) => ({
      measure: result.name,
      value: guardedWords(result, run.smallest),
      how: result.how,
    })),
  notes: hiddenNote,
})

/** What the checks found, beside the run before. Practice is left out: it is no fault of the data. */
const quality = byRun('child-level-quality', 'Quality of the child-level data', {
  columns: [
    text('check', 'Check', 2),
    text('list', 'List', 3),
    text('why', 'Why it matters', 5),
    text('severity', 'How serious', 2),
    number('found', 'Rows'),
    number('fresh', 'New'),
    number('gone', 'Gone'),
  ],
  rows: async (work, run) =>
    (await readCheckTotals(work, run.id))
      .filter(({ severity }) => severity !== 'Practice')
      .map(({ checkId, list, severity, found, fresh, gone }) => ({
        check: `${checkId}, list ${list}`,
        list: listTitle(list),
        why: checkWords(checkId),
        severity,
        found,
        fresh,
        gone,
      })),
})

/** What this part offers to papers and to other parts, each by run. */
export const childDatasets = [cohorts, coverage, measures, quality]
