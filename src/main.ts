import { Command, type CommanderError } from 'commander'
import { deadlinesCommand } from './commands/deadlines.ts'
import { exitCodes } from './commands/exit-codes.ts'
import { reportCommand } from './commands/report.ts'

/** Runs the `sightline` command with the words a person typed. Exit codes are in docs/running.md. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('sightline').description('Sightline: one line of sight for children’s services')
  program.addCommand(deadlinesCommand())
  program.addCommand(reportCommand())
  // Loaded only when asked for, so that a date is explained and lists are checked without the whole application.
  if (argv[2] === 'child-data') {
    const { childDataCommand } = await import('./commands/child-data.ts')
    program.addCommand(childDataCommand())
  } else if (argv[2] === undefined || !program.commands.some((command) => command.name() === argv[2])) {
    const { allCommands } = await import('./commands/all-commands.ts')
    for (const command of allCommands()) program.addCommand(command)
  }
  endInOrder(program)
  await program.parseAsync(argv)
}

/** A word or an option that is not known is a wrong question, whichever command it was asked of. */
function endInOrder(command: Command): void {
  command.exitOverride((error: CommanderError) =>
    process.exit(error.exitCode === 1 ? exitCodes.wrongSettings : error.exitCode),
  )
  for (const one of command.commands) endInOrder(one)
}
