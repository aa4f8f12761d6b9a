// Writes src/platform/database/database-types.ts from a database that it migrates for the purpose (`npm run
// database-types`). A test fails when the file is behind the migrations.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const simple = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int2: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'string',
  bool: 'boolean',
  date: 'string',
  timestamptz: 'Date',
  jsonb: 'Json',
  bytea: 'Buffer',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
}

/** The text of database-types.ts for the database at the address. */
export async function databaseTypes(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`
    select c.table_schema, c.table_name, c.column_name, c.udt_name, c.is_nullable = 'YES' as nullable,
      c.column_default is not null as has_default, c.is_generated = 'ALWAYS' as generated
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema not in ('information_schema', 'pg_catalog', 'jobs') and t.table_type = 'BASE TABLE'
      and c.table_name not like 'kysely%'
    order by c.table_schema, c.table_name, c.ordinal_position`)
  await client.end()
  const tables = Map.groupBy(rows, (row) =>
    row.table_schema === 'public' ? row.table_name : `${row.table_schema}.${row.table_name}`,
  )
  const parts = [
    '// Written by scripts/write-database-types.js from the migrated database. Do not edit.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
    '',
    'export type Json = ColumnType<unknown, string, string>',
    '',
  ]
  for (const [table, columns] of tables) {
    parts.push(`export interface ${typeName(table)} {`, ...columns.map((column) => `  ${field(column)}`), '}', '')
  }
  parts.push('export interface Tables {', ...[...tables.keys()].map((t) => `  ${key(t)}: ${typeName(t)}`), '}', '')
  return parts.join('\n')
}

function field(column) {
  const base = simple[column.udt_name]
  if (!base) throw new Error(`No TypeScript type for ${column.udt_name} (${column.table_name}.${column.column_name})`)
  let type = base
  if (column.nullable) type = base === 'Json' ? 'ColumnType<unknown, string | null, string | null>' : `${base} | null`
  if (column.generated) type = `GeneratedAlways<${type}>`
  else if (column.has_default)
    type = base === 'Json' ? 'ColumnType<unknown, string | undefined, string>' : `Generated<${type}>`
  return `${column.column_name}: ${type}`
}

const key = (table) => (table.includes('.') ? `'${table}'` : table)
const typeName = (table) =>
  `${table
    .split(/[._]/)
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('')}Table`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { startBundledServer } = await import('../src/platform/database/bundled/server.ts')
  const { migrate } = await import('../src/platform/database/migrate.ts')
  const folder = mkdtempSync(join(tmpdir(), 'sightline-types-'))
  const server = await startBundledServer({ folder })
  try {
    await migrate(server.ownerUrl('postgres'), 'sightline_login')
    const root = dirname(dirname(fileURLToPath(import.meta.url)))
    const file = join(root, 'src/platform/database/database-types.ts')
    writeFileSync(file, await databaseTypes(server.ownerUrl('postgres')))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
