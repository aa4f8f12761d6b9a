import type { Issue } from '../../rules/checks/check.ts'
import type { ListNumber } from '../../rules/lists/list-content.ts'
import type { ListTable } from '../../rules/lists/list-table.ts'
import type { ReadingNote, UnderstoodList } from '../../store/read-understood.ts'

/** A column that the council has said by hand what it is. */
export type SaidColumn = { list: number; heading: string; field: string }

/** What a reading of the files is told beside the files. */
export type ReadingChoices = { asAt: string; columns: readonly SaidColumn[] }

/** The lists as they were understood, and what reading them noticed (the checks of the file itself, AA-F01 to AA-F22). */
export type LevelReading = {
  lists: readonly Omit<UnderstoodList, 'children'>[]
  notes: readonly ReadingNote[]
  tables: ReadonlyMap<ListNumber, ListTable>
  issues: readonly Issue[]
}

/** Which rows of a list a measure counts, by their position in it. */
export type CountedRows = { list: ListNumber; positions: readonly number[] }

export type CheckedMeasure = {
  measure: string
  value: number | null
  numerator: number | null
  denominator: number | null
  rows: readonly CountedRows[]
}

/** All that a run is made of, worked out before anything is saved. */
export type CheckedRun = {
  tables: ReadonlyMap<ListNumber, ListTable>
  issues: readonly Issue[]
  measures: readonly CheckedMeasure[]
  pictures: ReadonlyMap<string, unknown>
}
