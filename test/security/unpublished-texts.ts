import type pg from 'pg'

/** A text that stands in the database and in no publication that stands, and where it was found. */
export type Marker = { words: string; from: string }

/** Shorter ones are words that a page may say for reasons of its own ("Children in need"). */
const least = 30
/** A long text is known by how it begins: a page that broke it off would show that much. */
const most = 60

/** Tables that hold what was published, what the program itself says, or no words of anybody's. */
const leftOut = ['publication', 'publication_content', 'publication_file', 'kysely_migration', 'session']

/**
 * Texts of everything that the database holds, column by column, as they would stand on a page. What a publication says too is
 * left out: the same words may stand in a draft and in what was published of it. Names of people count, however short.
 */
export async function markersIn(owner: pg.Client): Promise<Marker[]> {
  const { rows: columns } = await owner.query<{ schema: string; table: string; column: string; type: string }>(`
    select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb')
      and c.table_schema not in ('pg_catalog', 'information_schema', 'jobs')`)
  const { rows: pages } = await owner.query<{ said: string }>(`
    select p.title || ' ' || c.html as said from publication p join publication_content c on c.publication_id = p.id
    where p.replaced_at is null and p.withdrawn_at is null`)
  const published = pages.map(({ said }) => plain(said)).join('\n')
  const markers = new Map<string, Marker>()
  for (const { schema, table, column, type } of columns) {
    if (leftOut.includes(table)) continue
    const name = `"${schema}"."${table}"`
    const texts =
      type === 'text'
        ? `select distinct "${column}" as said from ${name} where length("${column}") >= ${least} limit 2000`
        : `select distinct v #>> '{}' as said from ${name}, jsonb_path_query("${column}", 'strict $.**') v
           where jsonb_typeof(v) = 'string' and length(v #>> '{}') >= ${least} limit 2000`
    const { rows } = await owner.query<{ said: string }>(texts)
    for (const { said } of rows) {
      const words = plain(said).slice(0, most).trim()
      // An address or a hash is no text; neither is what has no space in it.
      if (words.length >= least && words.includes(' ') && !published.includes(words))
        markers.set(words, { words, from: `${table}.${column}` })
    }
  }
  const { rows: people } = await owner.query<{ name: string }>(`select title as name from record where kind = 'PER'`)
  for (const { name } of people) if (!published.includes(name)) markers.set(name, { words: name, from: 'a name' })
  return [...markers.values()]
}

/** Which of them a page, a feed or a file says. */
export function found(markers: readonly Marker[], text: string): Marker[] {
  const said = plain(text)
  return markers.filter(({ words }) => said.includes(words))
}

/** A text as a reader sees it: without tags, with the characters that stand for themselves, with single spaces. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
