import type { HandMapping, Understanding } from '../../rules/reading/understood.ts'
import type { PackShape } from '../../rules/supply/pack-shapes.ts'
import type { CheckAsked, CheckedRun, FileToRead, TableRow } from './level-reading.ts'
import type { RunPart } from './run-in-parts.ts'

/** What the thread that reads a run's files is asked. */
export type LevelRequest =
  | { deed: 'understand'; files: readonly FileToRead[]; byHand: HandMapping }
  | { deed: 'check'; files: readonly FileToRead[]; asked: CheckAsked }
  /** The rows of another system's file. */
  | { deed: 'table'; file: FileToRead }
  /** Writes the lists in a shape to a file; `out` is where. */
  | { deed: 'pack'; files: readonly FileToRead[]; asked: CheckAsked; shape: PackShape; out: string }

/** What it says: how far it is, and at the end one of the others. */
export type LevelAnswer =
  | { kind: 'progress'; share: number }
  | { kind: 'understood'; understanding: Understanding }
  | { kind: 'checked'; run: CheckedRun }
  /** Only from a thread, which sends a run in parts and waits until each is taken; then `sent`. */
  | { kind: 'part'; part: RunPart }
  | { kind: 'sent' }
  | { kind: 'table'; rows: readonly TableRow[] }
  | { kind: 'packed' }
  | { kind: 'unreadable'; file: string; message: string; sheet?: string; row?: number }
