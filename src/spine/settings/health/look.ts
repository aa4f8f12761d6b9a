import type { Settings } from '../../../platform/config/settings.ts'
import { filesFolder } from '../../../platform/database/open.ts'
import { asSystem, type Ground, type Work } from '../../access/index.ts'
import { checkConnections, checkMigrations, checkRole, checkRowSecurity, checkVersion } from './database-checks.ts'
import { type Finding, notLooked } from './finding.ts'
import { checkHistory, checkOutbox, checkRuns, checkSeals } from './history-checks.ts'
import { checkDisk, checkFiles, checkMail, checkNode, checkSettings } from './machine-checks.ts'
import { checkChildrenKey, checkKeyFile, checkSecrets } from './secret-checks.ts'

/** Looks at what needs no database. */
export async function lookAtMachine(settings: Settings, ground: Pick<Ground, 'files'>): Promise<Finding[]> {
  return [
    checkNode(),
    checkSettings(settings),
    await checkFiles(ground.files, filesFolder(settings)),
    checkKeyFile(settings),
    await checkDisk(settings.DATA_FOLDER),
    await checkMail(settings),
  ]
}

/** Looks at the database; with `thorough`, at the whole history too. Each part on its own, so that one fault hides no other. */
export async function lookAtDatabase(ground: Ground, bundled: boolean, thorough: boolean): Promise<Finding[]> {
  const { database } = ground
  const asDoctor = (check: (work: Work) => Promise<Finding>) => () => asSystem(ground, 'doctor', check)
  const checks: [string, () => Promise<Finding>][] = [
    ['Database', () => checkVersion(database, bundled)],
    ['Database role', () => checkRole(database)],
    ['Row-level security', () => checkRowSecurity(database)],
    ['Migrations', () => checkMigrations(database)],
    ['Connections', () => checkConnections(database)],
    ...(thorough ? [['History', asDoctor(checkHistory)] satisfies [string, () => Promise<Finding>]] : []),
    ['Seals', asDoctor(checkSeals)],
    ['Background work', asDoctor(checkRuns)],
    ['Outbox', asDoctor(checkOutbox)],
    ['Secret key', asDoctor(checkSecrets)],
    ['Key of children’s references', asDoctor(checkChildrenKey)],
  ]
  const findings: Finding[] = []
  for (const [part, check] of checks) findings.push(await check().catch((thrown) => couldNot(part, thrown)))
  return findings
}

function couldNot(part: string, thrown: unknown): Finding {
  const why = thrown instanceof Error ? thrown.message : String(thrown)
  return notLooked(part, `This could not be looked at: ${why}`, 'Mend what is above first, then look again.')
}

/** Why the program cannot do its work now, or null when it can: the database answers and is as new as the program. */
export async function readyOr(ground: Ground): Promise<string | null> {
  try {
    const migrations = await checkMigrations(ground.database)
    return migrations.state === 'well' ? null : migrations.says
  } catch {
    return 'the database does not answer'
  }
}
