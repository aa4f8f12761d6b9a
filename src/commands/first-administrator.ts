import { Command, type CommanderError } from 'commander'
import { Refusal } from '../kernel/failures.ts'
import { makeFirstAdministrator } from '../spine/sign-in/index.ts'
import { exitCodes } from './exit-codes.ts'
import { openOrExit } from './start/open-or-exit.ts'
import { settingsOrExit } from './start/settings-or-exit.ts'

/** What was asked cannot be done: a wrong option, or an administrator who is there already. */
const refused = exitCodes.wrongSettings

type Options = { name: string; email: string; json?: true }

/**
 * The `sightline first-administrator` command: puts the first administrator on the register and prints the one-time link
 * with which they set their password. Exit code 0 when done; 2, with a message on standard error, when it may not be.
 */
export function firstAdministratorCommand(): Command {
  return new Command('first-administrator')
    .description('open the first account, where nobody is an administrator yet')
    .requiredOption('--name <name>', 'their name')
    .requiredOption('--email <address>', 'the e-mail address they will sign in with')
    .option('--json', 'print JSON')
    .exitOverride(endWithCode)
    .action(run)
}

function endWithCode(error: CommanderError): void {
  process.exit(error.exitCode === 0 ? 0 : refused)
}

async function run(options: Options, command: Command): Promise<void> {
  const name = options.name.trim()
  const email = options.email.trim()
  if (name === '') command.error('error: --name must not be empty', { exitCode: refused })
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) command.error('error: --email must be an e-mail address', { exitCode: refused })
  const settings = settingsOrExit()
  const { open, ground } = await openOrExit(settings, false)
  try {
    const { reference, link } = await makeFirstAdministrator(ground, name, email)
    const address = `${addressOf(settings)}${link.path}`
    const until = link.ends.toISOString()
    console.log(
      options.json
        ? JSON.stringify({ name, email, reference, link: address, until })
        : `${name} is the first administrator.\nThey set their password, once, at\n  ${address}\nuntil ${until}. Start Sightline first, if it is not running.`,
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`error: ${error.message}`)
    process.exitCode = refused
  } finally {
    await open.close()
  }
}

const addressOf = (settings: { PUBLIC_URL?: string | undefined; PORT: number }) =>
  settings.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${settings.PORT}`
