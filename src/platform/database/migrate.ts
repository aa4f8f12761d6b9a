import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { getConstructionPlans } from 'pg-boss'
import { projectRoot } from '../project-root.ts'

const folder = join(projectRoot, 'migrations')

/** Brings a database to the newest schema, as its owner. Returns the names of the migrations that ran. */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  const owner = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await prepareRoles(owner, appRole)
    const migrator = new Migrator({ db: owner, provider: { getMigrations: async () => migrations() } })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error) throw error
    return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
  } finally {
    await owner.destroy()
  }
}

/** The names of every migration that this program knows, in order. */
export const migrationNames = (): string[] => Object.keys(migrations()).sort()

function migrations(): Record<string, Migration> {
  const found: Record<string, Migration> = { '0000-job-queue': { up: (db) => makeJobQueue(db) } }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    found[file.replace(/\.sql$/, '')] = { up: async (db) => void (await sql.raw(text).execute(db)) }
  }
  return found
}

/** The two roles every database of the server shares; see the first migration for what each is for. */
async function prepareRoles(owner: Kysely<unknown>, appRole: string): Promise<void> {
  for (const role of ['sightline_app', 'sightline_reader']) {
    await sql`do $$ begin execute format('create role %I nologin', ${sql.lit(role)}::text);
      exception when duplicate_object or unique_violation then null; end $$`.execute(owner)
  }
  await sql`do $$ begin execute 'grant sightline_reader to current_user'; exception when others then null; end $$`.execute(
    owner,
  )
  await sql`grant sightline_app to ${sql.id(appRole)}`.execute(owner)
}

/** pg-boss's own tables are made by the owner; the program may use but not alter them. */
async function makeJobQueue(db: Kysely<unknown>): Promise<void> {
  const plans = getConstructionPlans('jobs')
  await sql.raw(plans.replace(/^\s*BEGIN;|COMMIT;\s*$/gi, '')).execute(db)
  await sql
    .raw(`grant usage on schema jobs to sightline_app;
      grant select, insert, update, delete on all tables in schema jobs to sightline_app;
      grant execute on all functions in schema jobs to sightline_app;
      grant usage on all sequences in schema jobs to sightline_app;`)
    .execute(db)
}
