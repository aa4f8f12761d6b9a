import { Command } from 'commander'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { buildApp } from '../app.ts'
import { loadDemoOnce } from '../demo/index.ts'
import { type Clock, clockFrom } from '../kernel/clock.ts'
import { readSettings, type Settings } from '../platform/config/settings.ts'
import { AlreadyRunning, type OpenDatabase, openDatabase } from '../platform/database/open.ts'
import type { Ground } from '../spine/access/index.ts'
import { holdsOneClickPeople } from '../spine/sign-in/index.ts'

/** `sightline serve`: starts the database where it is ours, brings it up to date, and answers pages until told to stop. */
export function serveCommand(): Command {
  return new Command('serve').description('start Sightline and print its address').action(serve)
}

/** The settings, or every fault printed and exit code 2. */
export function settingsOrExit(): Settings {
  const read = readSettings(process.env)
  if (read.ok) return read.settings
  console.error(`Sightline did not start. ${read.faults.length === 1 ? 'A setting is' : 'Settings are'} wrong:`)
  for (const fault of read.faults) console.error(`  ${fault}`)
  console.error('They are described in docs/configuration.md.')
  process.exit(2)
}

/** The system's clock, or one moved to begin on the day that TODAY names. */
export function clockOf(settings: Settings): Clock {
  if (!settings.TODAY) return clockFrom(() => Temporal.Now.instant())
  const real = clockFrom(() => Temporal.Now.instant())
  const moved = real.today().until(Temporal.PlainDate.from(settings.TODAY)).days
  return clockFrom(() => Temporal.Now.instant().add({ hours: moved * 24 }))
}

async function serve(): Promise<void> {
  const settings = settingsOrExit()
  const open = await openOrExit(settings)
  await refuseUnsafeRole(open)
  const clock = clockOf(settings)
  const ground = { database: open.database, clock }
  const demo = await isDemo(ground, settings.DEMO ?? open.bundled)
  const app = await buildApp({ settings, ground, demo })
  const stop = stopper(async () => {
    await app.close()
    await open.close()
  })
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    await app.listen({ host: settings.HOST, port: settings.PORT })
  } catch (error) {
    await open.close()
    console.error(
      `Sightline could not listen on ${settings.HOST}:${settings.PORT}: ${error instanceof Error ? error.message : error}. Set PORT to another.`,
    )
    process.exit(1)
  }
  const address = app.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : settings.PORT
  console.log(`Sightline is ready at http://${settings.HOST === '0.0.0.0' ? 'localhost' : settings.HOST}:${port}/`)
  if (demo) console.log('It holds a fictional council: choose a person on the first page to sign in as them.')
  console.log('Stop it with Ctrl-C.')
}

/**
 * Loads the fictional council into an empty database where it is wanted. A database that has real people in it, such as
 * a first administrator, is not a demo, whatever was asked: nobody may sign in as them with one press.
 */
async function isDemo(ground: Ground, wanted: boolean): Promise<boolean> {
  if (wanted) await loadDemoOnce(ground, (line) => console.log(line))
  return wanted && (await holdsOneClickPeople(ground))
}

async function openOrExit(settings: Settings): Promise<OpenDatabase> {
  try {
    return await openDatabase(settings, { alone: true })
  } catch (error) {
    console.error(
      error instanceof AlreadyRunning
        ? error.message
        : `Sightline did not start: ${error instanceof Error ? error.message : error}`,
    )
    process.exit(1)
  }
}

/** Row-level security binds nobody who owns the tables or may bypass it, so we refuse to run as such a role. */
async function refuseUnsafeRole(open: OpenDatabase): Promise<void> {
  const { rows } = await sql<{ unsafe: boolean; migrated: boolean }>`
    select (r.rolsuper or r.rolbypassrls or exists (select 1 from pg_class c where c.relowner = r.oid and c.relname = 'record')) as unsafe,
      to_regclass('public.record') is not null as migrated
    from pg_roles r where r.rolname = current_user`.execute(open.database)
  const [role] = rows
  if (role?.migrated && !role.unsafe) return
  console.error(
    role?.migrated
      ? 'DATABASE_URL names a role that owns the tables or may bypass row-level security. Use a plain login role.'
      : 'The database has no Sightline tables yet. Set DATABASE_OWNER_URL and run: sightline migrate',
  )
  await open.close()
  process.exit(1)
}

/** Stops once, however often Ctrl-C is pressed; a second press stops at once. */
function stopper(stop: () => Promise<void>): () => void {
  return () => {
    console.log('\nStopping …')
    process.once('SIGINT', () => process.exit(130))
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
}
