import type { Row } from '../../../platform/spreadsheets/index.ts'
import { HEAD_ROWS } from '../rules/reading/understand-sheets.ts'
import { asUnreadable, type OpenedFile } from './open-files.ts'

/** A sheet's rows, whose first ones may be looked at before all are read; nothing is unpacked twice for it. */
export class SheetRows {
  readonly file: OpenedFile
  readonly sheet: string
  private readonly batches: AsyncIterator<Row[]>
  private readonly looked: Row[][] = []

  constructor(file: OpenedFile, sheet: string) {
    this.file = file
    this.sheet = sheet
    this.batches = file.workbook.rowBatches(sheet)[Symbol.asyncIterator]()
  }

  /** The first rows with something in them. */
  async head(): Promise<Row[]> {
    const rows: Row[] = []
    while (rows.length < HEAD_ROWS) {
      const batch = await this.next()
      if (!batch) break
      this.looked.push(batch)
      rows.push(...batch.filter(isFilled).slice(0, HEAD_ROWS - rows.length))
    }
    return rows
  }

  /** All rows, those of the head too. Once only. */
  async *all(): AsyncGenerator<Row[], void> {
    yield* this.looked.splice(0)
    for (let batch = await this.next(); batch; batch = await this.next()) yield batch
  }

  /** Ends the reading of a sheet that is not wanted. */
  async stop(): Promise<void> {
    this.looked.length = 0
    await this.batches.return?.()
  }

  private async next(): Promise<Row[] | undefined> {
    try {
      const { done, value } = await this.batches.next()
      return done ? undefined : value
    } catch (error) {
      throw asUnreadable(error, this.file.name)
    }
  }
}

function isFilled({ cells }: Row): boolean {
  return cells.some(({ text }) => text.trim() !== '')
}
