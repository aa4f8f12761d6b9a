import type { WordBlock } from '../../platform/word/word-blocks.ts'
import type { PlanGrid, PlanTable } from './rules/read-plan/plan-grid.ts'
import { spreadCells } from './rules/read-plan/spread-cells.ts'

/** A line above a table names it when it is short and no sentence. */
const LONGEST_NAME = 120

/** The tables of a Word document as a grid; each is named by the heading, or else the short line, just above it. */
export function wordToGrid(blocks: readonly WordBlock[]): PlanGrid {
  const tables: PlanTable[] = []
  let name = ''
  for (const block of blocks) {
    if (block.kind === 'table') {
      tables.push({ name, place: `table ${tables.length + 1}`, rows: spreadCells(block.rows) })
      name = ''
    } else if (block.kind === 'heading') {
      name = block.text
    } else if (name === '' && block.text.length <= LONGEST_NAME && !/[.;,:]$/.test(block.text)) {
      name = block.text
    }
  }
  return { source: 'table', tables }
}
