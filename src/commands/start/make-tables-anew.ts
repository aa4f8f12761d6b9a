import { rm } from 'node:fs/promises'
import type { Settings } from '../../platform/config/settings.ts'
import { emptyDatabase } from '../../platform/database/empty.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { filesFolder, type OpenDatabase } from '../../platform/database/open.ts'

/** Throws away everything in a demonstration's database and makes its tables anew, as their owner. Gives the migrations that ran. */
export async function makeTablesAnew(
  open: OpenDatabase,
  settings: Settings,
  say: (line: string, step: number) => void = () => undefined,
): Promise<string[]> {
  if (!open.ownerUrl) throw new Error('only the owner of the tables can clear it: set DATABASE_OWNER_URL')
  await emptyDatabase(open.ownerUrl)
  if (open.bundled) await rm(filesFolder(settings), { recursive: true, force: true })
  say('everything is thrown away', 1)
  const migrated = await migrate(open.ownerUrl, new URL(open.appUrl).username)
  say('the tables are made', 2)
  return migrated
}
