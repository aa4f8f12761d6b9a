import type { GridRow, PlanGrid } from './plan-grid.ts'

/** The furthest that a cell pasted from a spreadsheet may run over lines. */
const LONGEST_CELL = 30

/**
 * Text as pasted or scanned, as a grid: lines are rows, tabs part the cells, and a cell in quotation marks may run over
 * several lines, as spreadsheets copy it. Row numbers are line numbers.
 */
export function textToGrid(text: string): PlanGrid {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\f/)
  const rows: GridRow[] = []
  for (let at = 0; at < lines.length; ) {
    const { line, taken } = withQuotedLines(lines, at)
    rows.push({ number: at + 1, cells: line.split('\t').map(unquoted) })
    at += taken
  }
  return { source: 'text', tables: [{ name: '', rows }] }
}

function withQuotedLines(lines: readonly string[], at: number): { line: string; taken: number } {
  const first = lines[at] ?? ''
  if (!/(^|\t)"[^"\t]*$/.test(first)) return { line: first, taken: 1 }
  for (let taken = 2; taken <= LONGEST_CELL && at + taken <= lines.length; taken += 1) {
    const line = lines[at + taken - 1] ?? ''
    if (/^[^"\t]*"(\t|$)/.test(line)) return { line: lines.slice(at, at + taken).join('\n'), taken }
    if (line.includes('\t')) break
  }
  return { line: first, taken: 1 }
}

function unquoted(cell: string): string {
  const quoted = /^"([\s\S]*\n[\s\S]*)"$/.exec(cell)
  return quoted?.[1]?.replaceAll('""', '"') ?? cell
}
