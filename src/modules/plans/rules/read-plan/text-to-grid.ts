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

/** A cell that has begun with a quotation mark and not ended yet. */
const OPEN_CELL = /(^|\t)"(?:[^"\t]|"")*$/

function withQuotedLines(lines: readonly string[], at: number): { line: string; taken: number } {
  const first = lines[at] ?? ''
  let line = first
  let taken = 1
  for (let run = 0; OPEN_CELL.test(line); run += 1) {
    const next = lines[at + taken]
    // Never closed: the mark was part of the words, and the line stands as it is.
    if (next === undefined || run === LONGEST_CELL) return { line: first, taken: 1 }
    if (/\t/.test(next.split('"')[0] ?? '')) return { line: first, taken: 1 }
    line = `${line}\n${next}`
    taken += 1
  }
  return { line, taken }
}

function unquoted(cell: string): string {
  const quoted = /^"([\s\S]*\n[\s\S]*)"$/.exec(cell)
  return quoted?.[1]?.replaceAll('""', '"') ?? cell
}
