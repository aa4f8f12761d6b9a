import type { Cell } from '../../../platform/spreadsheets/rows.ts'
import { type ChosenFile, closeFiles, openFiles, UnreadableFile } from './open-files.ts'
import type { TableRow } from './runs/level-reading.ts'

const most = 200_000

/** The rows of the first visible sheet with anything in it, as text. Throws UnreadableFile. */
export async function readTable(chosen: ChosenFile): Promise<TableRow[]> {
  const files = await openFiles([chosen])
  try {
    for (const { workbook, name } of files) {
      for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
        const rows: TableRow[] = []
        for await (const batch of workbook.rowBatches(sheet.name)) {
          for (const { number, cells } of batch) {
            const texts = textsOf(cells)
            if (texts.some((text) => text !== '')) rows.push({ number, cells: texts })
          }
          if (rows.length > most)
            throw new UnreadableFile(name, `This sheet has more than ${most.toLocaleString('en-GB')} rows.`, {
              sheet: sheet.name,
            })
        }
        if (rows.length > 0) return rows
      }
    }
    throw new UnreadableFile(chosen.name, 'There is nothing in this file.')
  } finally {
    closeFiles(files)
  }
}

function textsOf(cells: readonly Cell[]): string[] {
  const texts: string[] = []
  for (const { column, text } of cells) texts[column - 1] = text.trim()
  return Array.from(texts, (text) => text ?? '')
}
