import type { Work } from '../access/index.ts'
import { positionAt } from './history.ts'
import type { RecordKind, State } from './record-kind.ts'

/** A row of a list as it stood: its words are those of the list's columns, in their order. */
export type RowThen = {
  id: string
  reference: string
  title: string
  ownerId: string | null
  path: string
  words: readonly string[]
}

/** A kind's list as a page of any day needs it, whatever its state holds. */
export type ListAsAt = {
  /** Its word in the address. */
  name: string
  /** What is listed, in the plural. */
  many: string
  columns: readonly string[]
  read: (work: Work, at: Date) => Promise<RowThen[]>
}

/**
 * Offers a kind's list as at any date, from history. `columns` says what to show of a record beside its title, reference
 * and owner: at most four, so that the list fits a page. `left` tells of records that had left the list by then.
 */
export function listAsAt<S extends State>(
  kind: RecordKind<S>,
  name: string,
  many: string,
  columns: ReadonlyArray<readonly [heading: string, words: (state: S) => string]>,
  left: (state: S) => boolean = () => false,
): ListAsAt {
  return {
    name,
    many,
    columns: columns.map(([heading]) => heading),
    async read(work, at) {
      const found = await positionAt(work, kind, at)
      return found
        .filter(({ state }) => !left(state))
        .map(({ id, reference, title, ownerId, state }) => ({
          id,
          reference,
          title,
          ownerId,
          path: kind.path(reference),
          words: columns.map(([, words]) => words(state)),
        }))
    },
  }
}
