import { Command } from 'commander'
import { joinWords } from '../kernel/text.ts'
import { checkCatalogue } from '../modules/child-level-data/reader-and-checks/index.ts'

/** `sightline child-data checks`: every check of the lists, how grave it is and why it matters. */
export function checksCommand(): Command {
  return new Command('checks')
    .description('List every check that is made of the Annex A lists, and why it matters')
    .option('--json', 'print JSON')
    .action((options: { json?: true }) => {
      const checks = checkCatalogue()
      console.log(options.json ? JSON.stringify(checks, null, 2) : inWords(checks))
    })
}

function inWords(checks: ReturnType<typeof checkCatalogue>): string {
  const lines: string[] = []
  let before = ''
  for (const { id, severity, rationale, group, lists, offByDefault } of checks) {
    if (group !== before) lines.push('', group)
    before = group
    const where = lists.length === 0 ? 'files' : `${lists.length === 1 ? 'list' : 'lists'} ${listNumbersInWords(lists)}`
    lines.push(
      `  ${id.padEnd(9)} ${severity.padEnd(8)} ${where}${offByDefault ? ', off until asked for' : ''}: ${rationale}`,
    )
  }
  return [`${checks.length} checks`, ...lines].join('\n')
}

/** "1 to 11", "3, 5, 7 and 8": a run of three or more is told by its ends. */
function listNumbersInWords(lists: readonly number[]): string {
  const [first] = lists
  const last = lists.at(-1)
  const isRun = lists.length > 2 && first !== undefined && last !== undefined && last - first === lists.length - 1
  if (isRun) return `${first} to ${last}`
  return joinWords(lists.map(String))
}
