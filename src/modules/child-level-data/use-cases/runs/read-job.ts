import { z } from 'zod'
import { asSystem } from '../../../../spine/access/index.ts'
import { changeRecord } from '../../../../spine/records/index.ts'
import { defineJob, type Job } from '../../../../spine/runs/index.ts'
import type { AnnexAContent, Field } from '../../rules/lists/list-content.ts'
import type { ColumnClash, IgnoredSheet, ListSheet } from '../../rules/reading/understood.ts'
import { ignoredWords } from '../../rules/runs/sheet-words.ts'
import { dataRunKind } from '../../store/data-run-kind.ts'
import { readHandMapping } from '../../store/hand-mapping.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { saveSheets, type UnderstoodSheet } from '../../store/understood-sheets.ts'
import { withFilesOf } from './files-on-disk.ts'
import type { LevelReader } from './level-reading.ts'
import { readKind } from './start-run.ts'

export const runInput = z.object({ reference: z.string() })

/** Finds which sheet of a run's files is which list, and keeps what was understood with the run's new state. */
export const readJob = (reader: LevelReader): Job =>
  defineJob({
    kind: readKind,
    input: runInput,
    checkpoint: z.object({ sheets: z.number() }),
    perform: async (task) => {
      const { ground, input } = task
      const { run, byHand } = await asSystem(ground, readKind, async (work) => ({
        run: await readDataRun(work, input.reference),
        byHand: await readHandMapping(work),
      }))
      const found = await withFilesOf(ground, readKind, run.id, (files) => reader.understand(files, byHand))
      await task.step(async (work) => {
        const now = await readDataRun(work, input.reference)
        const sheets = [...found.lists.map(asList), ...found.ignored.map(asIgnored)]
        await saveSheets(work, now.id, sheets)
        const change = { version: now.version, state: { state: 'understood' as const } }
        await changeRecord(work, dataRunKind, now.id, change, {
          deed: `read: ${found.lists.length} sheets taken for lists`,
        })
        return { checkpoint: { sheets: sheets.length }, done: 1, total: 1 }
      })
      return `${found.lists.length} sheets were taken for lists.`
    },
  })

function asList(sheet: ListSheet): UnderstoodSheet {
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    hidden: sheet.hidden,
    list: sheet.list,
    foundBy: sheet.foundBy,
    layout: sheet.layout,
    headingRow: sheet.headingRow,
    matched: sheet.columns.map(({ field, heading, position, matchedBy }) => ({
      field: field.key,
      heading,
      position,
      how: matchedBy,
    })),
    missing: sheet.missing.map(({ key, heading, need }) => ({ field: key, heading, need })),
    unknown: sheet.unknown.map(({ heading, position }) => ({ heading, position })),
    clashes: sheet.clashes.map(({ fields, columns }: ColumnClash) => ({
      fields: fields.map(({ key }: Field) => key),
      columns: columns.map(({ heading, position }) => ({ heading, position })),
    })),
    words: '',
  }
}

const asIgnored = ({ file, sheet, hidden, reason }: IgnoredSheet): UnderstoodSheet => ({
  file,
  sheet,
  hidden,
  list: null,
  foundBy: reason.why,
  layout: '',
  headingRow: null,
  matched: [],
  missing: [],
  unknown: [],
  clashes: [],
  words: ignoredWords(reason),
})

/** The lists that no sheet was taken for. */
export const listsNotFound = (content: AnnexAContent, sheets: readonly UnderstoodSheet[]) =>
  content.lists.filter(({ list }) => !sheets.some((sheet) => sheet.list === list))
