import { plainIdentifier } from '../../../../spine/children/index.ts'
import type { RowToKeep } from '../../store/write-rows.ts'

/** Rows as they are kept, by list and position, so that issues can name theirs. */
export type KeptRows = ReadonlyMap<number, readonly (RowToKeep & { hash: string })[]>

/** What a row's person is known by: list 11 holds adopters, whose numbers are not children's. */
export const personKey = (list: number, identifier: string): string =>
  list === 11 ? `ADOPTER ${plainIdentifier(identifier)}` : plainIdentifier(identifier)
