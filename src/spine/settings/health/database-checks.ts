import { sql } from 'kysely'
import type { Database } from '../../../platform/database/connect.ts'
import { migrationNames } from '../../../platform/database/migrate.ts'
import { type Finding, fault, warning, well } from './finding.ts'

const oldest = 15

/** PostgreSQL itself: 15 or newer. */
export async function checkVersion(database: Database, bundled: boolean): Promise<Finding> {
  const { rows } = await sql<{ number: string; words: string }>`
    select current_setting('server_version_num') as number, current_setting('server_version') as words`.execute(
    database,
  )
  const says = `This is PostgreSQL ${rows[0]?.words ?? 'of no known version'}${bundled ? ', the one that came with Sightline' : ''}.`
  if (Number(rows[0]?.number) < oldest * 10_000) return fault('Database', says, `Use PostgreSQL ${oldest} or newer.`)
  return well('Database', says)
}

/** The role that the program runs as must be bound by row-level security. */
export async function checkRole(database: Database): Promise<Finding> {
  const { rows } = await sql<{ name: string; bypasses: boolean; owns: boolean }>`
    select r.rolname as name, (r.rolsuper or r.rolbypassrls) as bypasses,
      exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind = 'r') as owns
    from pg_roles r where r.rolname = current_user`.execute(database)
  const [role] = rows
  const part = 'Database role'
  const mend = 'Give DATABASE_URL a plain login role that owns nothing and may not bypass row-level security.'
  if (!role) return fault(part, 'The role could not be told.', mend)
  if (role.bypasses) return fault(part, `The role ${role.name} may bypass row-level security.`, mend)
  if (role.owns) return fault(part, `The role ${role.name} owns tables.`, mend)
  return well(part, 'The program runs as a role that row-level security binds.')
}

/** Why the program must not run as this role, or null when it may. */
export async function roleFault(database: Database): Promise<string | null> {
  const { state, says, mend } = await checkRole(database)
  return state === 'well' ? null : `${says} ${mend}`
}

/** Row-level security must be on, and forced, on every table of ours. The queue's own tables hold only run numbers. */
export async function checkRowSecurity(database: Database): Promise<Finding> {
  const { rows } = await sql<{ name: string; safe: boolean }>`
    select n.nspname || '.' || c.relname as name, (c.relrowsecurity and c.relforcerowsecurity) as safe
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('jobs', 'information_schema') and n.nspname not like 'pg\\_%'
      and c.relname not like 'kysely%'
    order by 1`.execute(database)
  const bare = rows.filter((row) => !row.safe).map((row) => row.name)
  const part = 'Row-level security'
  if (bare.length === 0) return well(part, `It is on and forced on all ${rows.length} tables.`)
  return fault(
    part,
    `It is not forced on ${bare.join(', ')}.`,
    'Run sightline migrate; if it stays so, tell the makers.',
  )
}

/** Whether the database is as new as the program, no older and no newer. */
export async function checkMigrations(database: Database): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database)
  const ran = new Set(rows.map((row) => row.name))
  const known = migrationNames()
  const pending = known.filter((name) => !ran.has(name))
  const unknown = [...ran].filter((name) => !known.includes(name))
  const part = 'Migrations'
  if (unknown.length) {
    return fault(
      part,
      `The database is newer than this program: ${unknown.join(', ')}.`,
      'Install the newer Sightline.',
    )
  }
  if (pending.length === 0) return well(part, 'The database is up to date.')
  const mend = 'Set DATABASE_OWNER_URL and run: sightline migrate. The bundled database is brought up to date at start.'
  return fault(part, `${pending.length} not yet run: ${pending.join(', ')}.`, mend)
}

/** The connections left for everybody else. */
export async function checkConnections(database: Database): Promise<Finding> {
  const { rows } = await sql<{ used: number; most: number }>`
    select (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used,
      current_setting('max_connections')::int as most`.execute(database)
  const { used = 0, most = 0 } = rows[0] ?? {}
  const says = `${used} of ${most} connections are in use.`
  if (used > most * 0.9) return warning('Connections', says, 'Run fewer programs, or let the database take more.')
  return well('Connections', says)
}
