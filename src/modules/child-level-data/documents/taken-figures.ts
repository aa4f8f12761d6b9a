import type { ListFile } from '../../../spine/web/index.ts'
import { causes, causeWords, decisions, decisionWords } from '../rules/issues/issue-words.ts'
import { guardedWords } from '../rules/measures-shown/guarded-words.ts'
import { changeWords, resultWords } from '../rules/measures-shown/trend-value.ts'
import { standingWords } from '../rules/runs/run-standing.ts'
import type { CheckTotal } from '../store/read-checks.ts'
import type { DataIssueRow } from '../store/read-data-issues.ts'
import type { MeasureOfRun } from '../store/read-measures.ts'
import type { RunRow } from '../store/read-runs.ts'
import type { ListSize } from '../store/run-parts.ts'
import { listTitle } from '../use-cases/annex-a.ts'
import { checkWords } from '../use-cases/check-words.ts'
import { date, number, text } from './taken-columns.ts'

// Lists of figures: nobody can be known by them, but for measures, which say what is hidden where they are for the public.

export const takenRuns = (rows: readonly RunRow[]): ListFile => ({
  title: 'Child-level data runs',
  many: 'Runs',
  columns: [
    text('Reference', 11),
    date('As at'),
    text('For'),
    text('Standing'),
    text('Started'),
    text('Signed'),
    number('Rows'),
    number('Errors'),
    number('Warnings'),
    number('Minutes from start to signed'),
  ],
  rows: rows.map((run) => [
    run.reference,
    run.asAt,
    run.purpose,
    standingWords[run.standing],
    run.startedAt.toISOString(),
    run.signedAt?.toISOString() ?? '',
    run.rows,
    run.errors,
    run.warnings,
    run.signedAt ? Math.round((run.signedAt.getTime() - run.startedAt.getTime()) / 60_000) : null,
  ]),
})

export const takenIssues = (rows: readonly DataIssueRow[]): ListFile => ({
  title: 'Data issues log',
  many: 'Issues',
  columns: [
    text('Reference', 11),
    text('Check', 12),
    text('Issue', 60),
    text('List', 26),
    text('How serious', 12),
    number('Rows'),
    text('Owner'),
    text('Team'),
    text('Cause'),
    text('Decided'),
    date('Since'),
  ],
  rows: rows.map((one) => [
    one.reference,
    one.checkId,
    one.title,
    listTitle(one.list),
    one.severity,
    one.found,
    one.owner ?? '',
    one.team ?? '',
    causeInWords(one.cause),
    decisionWords[decisions.find((word) => word === one.decision) ?? 'undecided'],
    one.firstAsAt,
  ]),
})

export const causeInWords = (cause: string): string => causeWords[causes.find((one) => one === cause) ?? 'not said']

type CauseLine = { cause: string; issues: number; rows: number; actions: readonly { reference: string }[] }

/** Rows by cause, run by run, with the actions that mend them (F06). */
export const takenCauses = (
  causesFound: readonly CauseLine[],
  runs: readonly string[],
  found: (cause: string, run: string) => number,
): ListFile => ({
  title: 'Data issues by cause',
  many: 'Causes',
  columns: [text('Cause', 30), number('Issues'), number('Rows now'), ...runs.map(number), text('Actions')],
  rows: causesFound.map((one) => [
    causeInWords(one.cause),
    one.issues,
    one.rows,
    ...runs.map((run) => found(one.cause, run)),
    one.actions.map(({ reference }) => reference).join(', '),
  ]),
})

export const takenChecks = (run: string, totals: readonly CheckTotal[]): ListFile => ({
  title: `Issues of ${run} by check`,
  many: 'Issues by check',
  columns: [
    text('Check', 12),
    text('List', 26),
    text('How serious', 12),
    text('Why it matters', 60),
    ...['Rows', 'New', 'Still there', 'Gone', 'Accepted'].map(number),
  ],
  rows: totals.map((one) => [
    one.checkId,
    listTitle(one.list),
    one.severity,
    checkWords(one.checkId),
    one.found,
    one.fresh,
    one.still,
    one.gone,
    one.accepted,
  ]),
})

export const takenComparison = (run: string, previous: string | null, totals: readonly CheckTotal[]): ListFile => ({
  ...takenChecks(run, totals),
  title: `${run} beside ${previous ?? 'no run before it'}`,
  many: 'Compared',
})

/** How many children and rows each list holds. */
export const takenLists = (run: string, sizes: readonly ListSize[]): ListFile => ({
  title: `Lists of ${run}`,
  many: 'Lists',
  columns: [text('List', 30), number('Rows'), number('Different people')],
  rows: sizes.map(({ list, rows, children }) => [listTitle(list), rows, children]),
})

/** Every measure; with `smallest`, as the public may see it and with no figure beside the words. */
export function takenMeasures(run: string, measures: readonly MeasureOfRun[], smallest: number | null): ListFile {
  const open = smallest === null
  return {
    title: `Measures of ${run}${open ? '' : ', for the public'}`,
    many: 'Measures',
    columns: [
      text('List', 26),
      text('Measure', 44),
      text('This run', 44),
      ...(open ? [number('Figure'), number('Run before'), text('Change')] : []),
      text('How', 50),
      text('Key', 26),
    ],
    rows: measures.map(({ result, value, before }) => [
      listTitle(result.list),
      result.name,
      open ? fullWords(result) : guardedWords(result, smallest),
      ...(open ? [value, before, changeWords(result.kind, value, before)] : []),
      result.how,
      result.key,
    ]),
  }
}

const fullWords = (result: MeasureOfRun['result']): string =>
  result.kind === 'distribution'
    ? result.parts.map(({ label, count }) => `${label}: ${count.toLocaleString('en-GB')}`).join('; ')
    : resultWords(result)
