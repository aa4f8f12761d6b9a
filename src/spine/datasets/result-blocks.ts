import type { DocumentBlock } from '../../platform/word/document-blocks.ts'
import type { DatasetResult } from './dataset.ts'
import { dayInWords, wordsOf } from './show-value.ts'

/**
 * A reading as part of a paper: a table whose caption says what it is and as at which day, then its notes. The words of
 * a status stand by themselves, since a paper is also read in black and white.
 */
export function resultBlocks(caption: string, result: DatasetResult, whenEmpty?: string): DocumentBlock[] {
  const why = result.empty ?? whenEmpty
  return [
    {
      kind: 'table',
      caption: `${caption}, as at ${dayInWords(result.asAt)}`,
      columns: result.columns.map(({ header, width, kind }) => ({
        header,
        width: width ?? 1,
        align: kind === 'number' ? ('right' as const) : ('left' as const),
      })),
      rows: result.rows.map((row) => result.columns.map((column) => wordsOf(row[column.key], column))),
      ...(why ? { whenEmpty: why } : {}),
    },
    ...result.notes.map((text): DocumentBlock => ({ kind: 'paragraph', text })),
  ]
}
