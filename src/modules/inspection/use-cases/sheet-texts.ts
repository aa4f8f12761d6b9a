import { NotValid } from '../../../kernel/failures.ts'
import type { UploadedFile } from '../../../platform/http/form.ts'
import { readWorkbook, SpreadsheetFault } from '../../../platform/spreadsheets/index.ts'

/** The first sheet of an upload as text, a day as ISO text. Throws NotValid at the field `file` for a file that is none. */
export async function sheetTexts(file: UploadedFile): Promise<string[][]> {
  try {
    const { sheets } = await readWorkbook(file.path, file.name, { maxRows: 5_000 })
    return (sheets[0]?.rows ?? []).map(({ cells }) => {
      const texts: string[] = []
      for (const { column, kind: cell, text: words, value } of cells)
        texts[column - 1] = cell === 'date' ? String(value).slice(0, 10) : words
      return Array.from(texts, (words) => words ?? '')
    })
  } catch (fault) {
    if (fault instanceof SpreadsheetFault) throw new NotValid({ file: fault.message })
    throw fault
  }
}
