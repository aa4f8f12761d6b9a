import type { ListNumber } from '../lists/list-content.ts'
import type { MadeRow, Scene } from './scene.ts'

/** One way to spoil a row, and the check that should find it. */
export interface FaultKind {
  readonly check: string
  readonly list: ListNumber
  /** Keys of the fields that the issue is about. */
  readonly fields: readonly string[]
  /** Whether the row can bear this fault without becoming something else. */
  fits(row: MadeRow, scene: Scene): boolean
  spoil(row: MadeRow, scene: Scene): void
}

/** Puts a value into one field of a row that has something there. */
export function set(
  check: string,
  list: ListNumber,
  field: string,
  value: string | number,
  fits = (_: MadeRow) => true,
): FaultKind {
  return {
    check,
    list,
    fields: [field],
    fits: (row) => row[field] !== undefined && row[field] !== value && fits(row),
    spoil: (row) => {
      row[field] = value
    },
  }
}

/** Empties one field of a row that has something there. */
export function clear(check: string, list: ListNumber, field: string, fits = (_: MadeRow) => true): FaultKind {
  return {
    check,
    list,
    fields: [field],
    fits: (row) => row[field] !== undefined && fits(row),
    spoil: (row) => {
      delete row[field]
    },
  }
}

/** Moves one date to so many days from another. */
export function move(
  check: string,
  list: ListNumber,
  field: string,
  from: string,
  days: number,
  fits = (_: MadeRow) => true,
): FaultKind {
  return {
    check,
    list,
    fields: [field],
    fits: (row) => typeof row[field] === 'number' && typeof row[from] === 'number' && fits(row),
    spoil: (row) => {
      const base = row[from]
      if (typeof base === 'number') row[field] = base + days
    },
  }
}

export const has = (field: string) => (row: MadeRow) => row[field] !== undefined
export const lacks = (field: string) => (row: MadeRow) => row[field] === undefined
/** Whether a code is this one: its preferred form begins with or holds the key. */
export const is = (field: string, form: string) => (row: MadeRow) => row[field] === form
