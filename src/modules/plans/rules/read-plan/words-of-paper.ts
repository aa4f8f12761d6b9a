import type { PlanGrid } from './plan-grid.ts'

/** Words that head the parts of such plans, for a plan that comes without its paper. */
const COMMON = `annex self-assessment self-evaluation grade descriptors quality assurance case audits audit communications
  communication logistics planning inspection lscb lscp safeguarding leadership management governance performance data
  workforce training practice improvement evidence early help permanence fostering adoption leavers looked participation
  voice partnership partnerships multi-agency commissioning policy policies procedures supervision recruitment retention
  scrutiny assessment assessments thresholds front door children families education health risk risks resources systems
  information learning development child-level`

/**
 * Tells whether a word is used in the paper (or is common in such plans), to settle what a torn heading was. The rows
 * given in `without` are left out: a torn word must not vouch for itself.
 */
export function wordsOfPaper(grid: PlanGrid, without: ReadonlySet<readonly string[]>): (word: string) => boolean {
  const known = new Set(wordsOf(COMMON))
  for (const table of grid.tables) {
    for (const row of table.rows) {
      if (!without.has(row.cells)) for (const cell of row.cells) for (const word of wordsOf(cell)) known.add(word)
    }
  }
  return (word) => known.has(word.toLowerCase())
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}
