import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { sql } from 'kysely'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { filesFolder, openDatabase } from '../platform/database/open.ts'
import { folderStore } from '../platform/files/file-store.ts'
import {
  exitCodeOf,
  type Finding,
  lookAtDatabase,
  lookAtMachine,
  notLooked,
  type State,
} from '../spine/settings/index.ts'
import { groundOn, wordsOf } from './start/open-or-exit.ts'

/** `sightline doctor`: what is wrong with this installation. Changes nothing; works beside a running Sightline. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('say in plain words what is wrong with this installation, and how to mend it')
    .option('--json', 'print what was found as JSON')
    .action(doctor)
}

async function doctor({ json = false }: { json?: boolean }): Promise<void> {
  const findings = await look()
  if (json) console.log(JSON.stringify({ findings }, null, 2))
  else for (const finding of findings) print(finding)
  process.exit(exitCodeOf(findings))
}

async function look(): Promise<Finding[]> {
  const read = readSettings(process.env)
  if (!read.ok) {
    return read.faults.map((says) => notLooked('Settings', says, 'Settings are described in docs/configuration.md.'))
  }
  const { settings } = read
  const machine = await lookAtMachine(settings, { files: folderStore(filesFolder(settings)) })
  return [...machine, ...(await lookInside(settings))]
}

async function lookInside(settings: Settings): Promise<Finding[]> {
  if (!settings.DATABASE_URL && !existsSync(resolve(settings.DATA_FOLDER, 'database'))) {
    const says = `There is no bundled database in ${resolve(settings.DATA_FOLDER)} yet.`
    return [{ part: 'Database', state: 'well', says: `${says} It is made at the first start.` }]
  }
  try {
    const open = await openDatabase(settings, { alone: false, upToDate: false })
    try {
      await sql`select 1`.execute(open.database)
      return await lookAtDatabase(groundOn(open, settings, false), open.bundled, true)
    } finally {
      await open.close()
    }
  } catch (error) {
    const mend = settings.DATABASE_URL ? 'Check DATABASE_URL, and that the database runs.' : 'Look at the reason above.'
    return [notLooked('Database', `The database cannot be reached: ${wordsOf(error)}`, mend)]
  }
}

const words: Record<State, string> = { well: 'well', warning: 'WARNING', fault: 'FAULT', 'not looked': 'UNKNOWN' }

function print({ part, state, says, mend }: Finding): void {
  console.log(`${words[state].padEnd(8)} ${part}: ${says}`)
  if (mend) console.log(`${' '.repeat(9)}${mend}`)
}
