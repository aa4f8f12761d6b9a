import { type ListTable, UNKNOWN } from '../lists/list-table.ts'
import { idField } from './row.ts'

/**
 * The rows of a list by child, in file order: two arrays of numbers whatever the number of rows. A child is the word number
 * of its id, which is the same in every list of a reading. Rows without an id belong to no child.
 */
export class ChildIndex {
  readonly #starts: Int32Array
  readonly #rows: Int32Array

  constructor(table: ListTable | undefined) {
    const ids = table?.columns.get(idField(table.list))
    const values = ids?.value ?? new Int32Array(0)
    const starts = new Int32Array((ids?.words.list.length ?? 0) + 1)
    for (const child of values) if (child !== UNKNOWN) starts[child + 1] = (starts[child + 1] ?? 0) + 1
    for (let child = 1; child < starts.length; child += 1) {
      starts[child] = (starts[child] ?? 0) + (starts[child - 1] ?? 0)
    }
    const rows = new Int32Array(starts.at(-1) ?? 0)
    const next = starts.slice()
    for (let row = 0; row < values.length; row += 1) {
      const child = values[row] ?? UNKNOWN
      if (child === UNKNOWN) continue
      const at = next[child] ?? 0
      rows[at] = row
      next[child] = at + 1
    }
    this.#starts = starts
    this.#rows = rows
  }

  /** How many rows a child has; 0 for UNKNOWN. */
  count(child: number): number {
    return child < 0 ? 0 : (this.#starts[child + 1] ?? 0) - (this.#starts[child] ?? 0)
  }

  has(child: number): boolean {
    return this.count(child) > 0
  }

  /** A child's rows in file order; empty for UNKNOWN and for a child that is not in the list. */
  rows(child: number): Int32Array {
    const count = this.count(child)
    const start = count > 0 ? (this.#starts[child] ?? 0) : 0
    return this.#rows.subarray(start, start + count)
  }

  /** Each child with at least so many rows, with its rows in file order. */
  *children(atLeast = 1): Generator<{ child: number; rows: Int32Array }> {
    for (let child = 0; child + 1 < this.#starts.length; child += 1) {
      if (this.count(child) >= atLeast) yield { child, rows: this.rows(child) }
    }
  }
}
