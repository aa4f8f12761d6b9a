import { type ListNumber, listNumbers } from '../lists/list-content.ts'

/** The lists from one number to another, both included. */
export function listsFrom(first: ListNumber, last: ListNumber): readonly ListNumber[] {
  return listNumbers.filter((list) => list >= first && list <= last)
}
