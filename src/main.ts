import { Command } from 'commander'
import { deadlinesCommand } from './commands/deadlines.ts'
import { planCommand } from './commands/plan.ts'

/** Runs the `sightline` command with the words a person typed. Exit codes are in docs/running.md. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('sightline').description('Sightline: one line of sight for children’s services')
  program.addCommand(deadlinesCommand())
  program.addCommand(planCommand())
  await program.parseAsync(argv)
}
