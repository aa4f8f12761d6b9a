import type pg from 'pg'

type Grown = {
  kind: string
  table: string
  /** What differs in its own row: SQL by column, over its model's row `t` and the copy's number `c.n`. */
  changed?: Record<string, string>
  /** Tables whose rows hang beneath it, with the column that names it. */
  beneath?: Record<string, string>
}

/**
 * Makes so many more records of a kind out of those that there are, with their readers, leads and history. Titles and
 * numbers are their own. Set-based and as the owner, so that ten thousand take seconds.
 */
export async function addRecords(owner: pg.Client, count: number, grown: Grown): Promise<void> {
  const { kind, table, changed = {}, beneath = {} } = grown
  await owner.query(`
    set session_replication_role = replica;
    create temporary table copied as
      select t.id as old, gen_random_uuid() as id, row_number() over () as n
      from ${table} t, generate_series(1, ${count}) turn order by turn limit ${count};
    create index on copied (old)`)
  const first = `(select max(number) from record where kind = '${kind}')`
  await copy(owner, 'record', 'id', { number: `${first} + c.n`, title: `t.title || ' ' || c.n` })
  await copy(owner, 'record_reader', 'record_id')
  await copy(owner, table, 'id', changed)
  for (const [name, column] of Object.entries({ assignment: 'record_id', event: 'record_id', ...beneath })) {
    await copy(owner, name, column, { id: 'gen_random_uuid()' })
  }
  await owner.query('drop table copied; set session_replication_role = origin')
}

async function copy(owner: pg.Client, table: string, key: string, changed: Record<string, string> = {}): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => (name === key ? 'c.id' : (changed[name] ?? `t.${name}`)))
  await owner.query(`insert into ${table} (${names.join(', ')})
    select ${values.join(', ')} from copied c join ${table} t on t.${key} = c.old`)
}

/**
 * More actions, with what was said of them and what proves them. They stand where their models stand, under numbers of
 * their own, and their dates are spread over four months, so that nothing is quick because ten thousand are the same.
 */
export const addActions = (owner: pg.Client, count: number): Promise<void> =>
  addRecords(owner, count, {
    kind: 'ACT',
    table: 'action',
    changed: {
      number: `case when t.number = '' then '' else split_part(t.number, '.', 1) || '.' || (100 + c.n) end`,
      due_earliest: 't.due_earliest + (c.n % 120)::int',
      due_latest: 't.due_latest + (c.n % 120)::int',
      due: `case when t.due_latest is null then t.due else t.due || jsonb_build_object(
        'earliest', t.due_earliest + (c.n % 120)::int, 'latest', t.due_latest + (c.n % 120)::int) end`,
    },
    beneath: { action_update: 'action_id', action_evidence: 'action_id' },
  })
