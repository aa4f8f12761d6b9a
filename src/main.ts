import { Command } from 'commander'
import { deadlinesCommand } from './commands/deadlines.ts'
import { reportCommand } from './commands/report.ts'

/** Runs the `sightline` command with the words a person typed. Exit codes are in docs/running.md. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('sightline').description('Sightline: one line of sight for children’s services')
  program.addCommand(deadlinesCommand())
  program.addCommand(reportCommand())
  // Loaded only when asked for, so that a date is explained and a report read without the whole application.
  if (argv[2] === undefined || !program.commands.some((command) => command.name() === argv[2])) {
    const { allCommands } = await import('./commands/all-commands.ts')
    for (const command of allCommands()) program.addCommand(command)
  }
  await program.parseAsync(argv)
}
