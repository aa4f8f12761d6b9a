import type { CouncilFacts, Issue, Limits } from '../../rules/checks/check.ts'
import type { MeasureResult } from '../../rules/measures/measure.ts'
import type { HandMapping, Understanding } from '../../rules/reading/understood.ts'
import type { FrameChild } from '../../rules/sampling/frame.ts'
import type { PackShape } from '../../rules/supply/pack-shapes.ts'

/** A file of a run, deciphered to a place on this machine for as long as it is read. */
export type FileToRead = { name: string; path: string }

/** What is asked of a check beside the files. The files of the run before are read again: its rows were kept without identifiers. */
export type CheckAsked = {
  asAt: string
  byHand: HandMapping
  council: CouncilFacts
  /** Those that the council has set; the others are as they ship. */
  limits: Limits
  earlier: readonly { asAt: string; files: readonly FileToRead[] }[]
}

/** What a measure came to, with the rows behind it by their position in its list: of a distribution part by part. */
export type CheckedMeasure = {
  result: MeasureResult
  rows: readonly { part: string; positions: readonly number[] }[]
}

/** A row as it is kept. `child` and `team` are without stray characters and '' where blank; `hash` tells its cells from others. */
export type CheckedRow = {
  /** As the spreadsheet shows it. */
  number: number
  sheet: string
  child: string
  team: string
  /** In the order of the list's fields; null where the file has no such column. */
  cells: readonly (string | null)[]
  hash: string
}

/** All that a run is made of, worked out before anything is saved. */
export type CheckedRun = {
  /** By the list's number, in the order of the file. */
  lists: ReadonlyMap<number, readonly CheckedRow[]>
  issues: readonly Issue[]
  measures: readonly CheckedMeasure[]
  pictures: ReadonlyMap<string, unknown>
  /** Who may be drawn into a sample. */
  frame: readonly FrameChild[]
}

/** A row of a file of another system: its number in the file, and its cells as text, '' where there is nothing. */
export type TableRow = { number: number; cells: readonly string[] }

/** What the application needs of whoever reads the files: away from the thread that answers pages. */
export type LevelReader = {
  /** Which sheet is which list, from the top of each sheet. Throws a Refusal where a file cannot be read. */
  understand: (files: readonly FileToRead[], byHand: HandMapping) => Promise<Understanding>
  /** Reads every row, runs every check and measure. `tell` hears how far it is, from 0 to 1. */
  check: (files: readonly FileToRead[], asked: CheckAsked, tell: (share: number) => void) => Promise<CheckedRun>
  /** The rows of the one sheet of another system's file, as text. Throws a Refusal where it cannot be read. */
  table: (file: FileToRead) => Promise<readonly TableRow[]>
  /** Writes the lists in a shape to a file. */
  pack: (files: readonly FileToRead[], asked: CheckAsked, shape: PackShape, out: string) => Promise<void>
}
