/** What a file was found to be. `problem` is why it should not be taken, where something is wrong with it. */
export type FoundFile = { type: string; says: string; problem: string | undefined; webPage: boolean }

/** What the lists may come in. A workbook with macros is read like any other: macros are never run. */
const taken = new Set(['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'text', 'zip'])

/** Why a file may not be given as lists, in words that name it and say what to do; null where it may. */
export function judgeWorkbook(
  name: string,
  found: FoundFile,
  size: { bytes: number; tooLarge: boolean; most: number },
): string | null {
  if (size.tooLarge) {
    return `“${name}” is larger than ${Math.floor(size.most / 1024 / 1024)} MB. Save each list as CSV and give them in one zip, or take out sheets that are not lists.`
  }
  if (size.bytes === 0) return `“${name}” is empty.`
  if (found.type === 'encrypted-office') return `“${name}” is under a password. Save it without one and give it again.`
  if (found.webPage)
    return `“${name}” is a web page under another name. Open it in Excel, save it as .xlsx, and give that.`
  if (found.type === 'xlsm') return null
  if (found.problem) return `“${name}”: ${found.problem}`
  if (!taken.has(found.type))
    return `“${name}” is ${found.says}. Give an Excel or OpenDocument workbook, CSV files, or a zip of them.`
  return null
}
