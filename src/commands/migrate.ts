import { Command } from 'commander'
import { migrate } from '../platform/database/migrate.ts'
import { exitCodes } from './exit-codes.ts'
import { refuse, wordsOf } from './start/open-or-exit.ts'
import { settingsOrExit } from './start/settings-or-exit.ts'

/** `sightline migrate`: brings a council's own database to the newest shape, as its owner. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring your own database up to date, as its owner (DATABASE_OWNER_URL)')
    .option('--json', 'print the names as JSON')
    .action(bringUpToDate)
}

async function bringUpToDate({ json = false }: { json?: boolean }): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = settingsOrExit()
  if (!DATABASE_URL || !DATABASE_OWNER_URL) {
    console.error(
      'Set DATABASE_URL (the role the program runs as) and DATABASE_OWNER_URL (the owner of the tables), then run this again. The bundled database is brought up to date whenever Sightline starts.',
    )
    process.exit(exitCodes.wrongSettings)
  }
  const role = decodeURIComponent(new URL(DATABASE_URL).username)
  if (!role) refuse('DATABASE_URL names no role. Write it as postgres://role:password@host/database.')
  try {
    const names = await migrate(DATABASE_OWNER_URL, role)
    if (json) console.log(JSON.stringify({ migrated: names }))
    else
      for (const line of names.length ? names.map((name) => `Ran ${name}`) : ['Already up to date.']) console.log(line)
  } catch (error) {
    refuse(`The database was not brought up to date: ${wordsOf(error)}`)
  }
}
