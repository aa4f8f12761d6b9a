import { readAnnexAContent } from './read-content.ts'

/** The lists, codes and spellings that ship, read once when the program starts. */
export const annexA = readAnnexAContent()

const names = new Map<number, string>(annexA.lists.map(({ list, name }) => [list, name]))

/** "List 8, Children in care"; for 0 the file as a whole. */
export const listTitle = (list: number): string =>
  list === 0 ? 'The file as a whole' : `List ${list}, ${names.get(list) ?? ''}`
