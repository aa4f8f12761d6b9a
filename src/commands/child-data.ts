import { Command } from 'commander'
import { checkCommand } from './check-child-data.ts'
import { exitCodes } from './exit-codes.ts'
import { generateCommand } from './generate-child-data.ts'
import { checksCommand } from './list-child-data-checks.ts'

/** `sightline child-data`: checks the lists about children that inspectors ask for, and makes up such lists for training. */
export function childDataCommand(): Command {
  const command = new Command('child-data').description('The Annex A lists about children')
  for (const part of [checkCommand(), checksCommand(), generateCommand()]) {
    part.exitOverride((fault) => process.exit(fault.exitCode === 0 ? 0 : exitCodes.wrongSettings))
    command.addCommand(part)
  }
  return command
}
