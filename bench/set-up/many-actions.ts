import type pg from 'pg'

/**
 * Makes so many more actions out of those that there are, with all that hangs beneath them: readers, leads, history, what
 * was said, evidence. They stand where their models stand, under numbers of their own, and their dates are spread over
 * four months, so that nothing is quick because ten thousand are the same. Set-based, as the owner.
 */
export async function addActions(owner: pg.Client, count: number): Promise<void> {
  await owner.query(`
    set session_replication_role = replica;
    create temporary table copied as
      select a.id as old, gen_random_uuid() as id, row_number() over () as n
      from action a, generate_series(1, ${count}) turn order by turn limit ${count};
    create index on copied (old)`)
  await copy('record', 'id', { number: '20000 + c.n', title: `t.title || ' ' || c.n` })
  await copy('record_reader', 'record_id')
  await copy('action', 'id', {
    number: `case when t.number = '' then '' else split_part(t.number, '.', 1) || '.' || (100 + c.n) end`,
    due_earliest: 't.due_earliest + (c.n % 120)::int',
    due_latest: 't.due_latest + (c.n % 120)::int',
    due: `case when t.due_latest is null then t.due else t.due || jsonb_build_object(
      'earliest', t.due_earliest + (c.n % 120)::int, 'latest', t.due_latest + (c.n % 120)::int) end`,
  })
  for (const table of ['assignment', 'event', 'action_update', 'action_evidence']) {
    const column = table.startsWith('action') ? 'action_id' : 'record_id'
    await copy(table, column, { id: 'gen_random_uuid()' })
  }
  await owner.query('drop table copied; set session_replication_role = origin')
  await owner.query('vacuum analyze')

  async function copy(table: string, key: string, changed: Record<string, string> = {}): Promise<void> {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
      [table],
    )
    const values = rows.map(({ name }) => (name === key ? 'c.id' : (changed[name] ?? `t.${name}`)))
    const names = rows.map(({ name }) => name)
    await owner.query(`insert into ${table} (${names.join(', ')})
      select ${values.join(', ')} from copied c join ${table} t on t.${key} = c.old`)
  }
}
