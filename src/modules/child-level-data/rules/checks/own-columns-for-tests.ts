import type { ListNumber } from '../lists/list-content.ts'
import type { Column } from '../lists/list-table.ts'
import { contentForTests } from '../lists/table-for-tests.ts'

/**
 * Columns that tell of a check which asks its list for a field that no file of it can have: in the program that is silently
 * nothing.
 */
export class OwnColumns extends Map<string, Column> {
  readonly #list: ListNumber

  constructor(list: ListNumber, columns: ReadonlyMap<string, Column>) {
    super(columns)
    this.#list = list
  }

  override get(field: string): Column | undefined {
    const fields = contentForTests.lists.find(({ list }) => list === this.#list)?.fields ?? []
    if (!fields.some(({ key }) => key === field)) throw new Error(`List ${this.#list} has no field ${field}`)
    return super.get(field)
  }
}
