import {
  type AddedSheet,
  annotateXlsx,
  type SheetMarks,
  valuesWorkbook,
  type WrittenValue,
} from '../../../platform/spreadsheets/index.ts'
import type { Issue } from '../rules/checks/check.ts'
import type { ListSheet } from '../rules/reading/understood.ts'
import type { CheckOutcome } from '../use-cases/check-files.ts'
import { type ChosenFile, closeFiles, openFiles } from '../use-cases/open-files.ts'
import { issueColumns, issueRow } from './issue-columns.ts'
import { marksOfSheet } from './issue-marks.ts'

const AUTHOR = 'Sightline'
/** Excel grows slow, and then gives up, with more comments than this in a workbook; the sheet of issues has them all. */
const MOST_MARKED_ISSUES = 60_000
const MOST_LISTED_ISSUES = 1_000_000

/**
 * The person’s own workbook with a comment and a colour on each faulty cell, a word for each faulty row, and a sheet of issues.
 * A single .xlsx is given back as it was; other files, or several, as a workbook of their values.
 */
export async function issuesWorkbook(
  files: readonly ChosenFile[],
  outcome: CheckOutcome,
  issues: readonly Issue[],
): Promise<Uint8Array> {
  const added = [issuesSheet(issues)]
  const opened = await openFiles(files)
  try {
    const [only] = files
    if (files.length === 1 && only && opened[0]?.isXlsx) {
      return await annotateXlsx(only.source, marks(outcome.sheets, issues), added, AUTHOR)
    }
    const { bytes, names } = await valuesWorkbook(opened)
    const renamed = outcome.sheets.map((list) => {
      const name = names.find(({ file, sheet }) => file === list.file && sheet === list.sheet)?.name ?? list.sheet
      return { list, name }
    })
    const all = renamed.map(({ list, name }) => ({ ...marksOfSheet(list, issuesOf(list, issues)), sheet: name }))
    return await annotateXlsx(bytes, all, added, AUTHOR)
  } finally {
    closeFiles(opened)
  }
}

function marks(sheets: readonly ListSheet[], issues: readonly Issue[]): SheetMarks[] {
  return sheets.map((list) => marksOfSheet(list, issuesOf(list, issues)))
}

function issuesOf(list: ListSheet, issues: readonly Issue[]): Issue[] {
  return issues
    .filter(
      (issue) => issue.list === list.list && issue.sheet === list.sheet && (issue.file ?? list.file) === list.file,
    )
    .slice(0, MOST_MARKED_ISSUES)
}

function issuesSheet(issues: readonly Issue[]): AddedSheet {
  return { name: 'Issues', columns: issueColumns, rows: issueRows(issues) }
}

function* issueRows(issues: readonly Issue[]): Generator<WrittenValue[], void> {
  for (let at = 0; at < Math.min(issues.length, MOST_LISTED_ISSUES); at++) {
    const issue = issues[at]
    if (issue) yield issueRow(issue)
  }
}
