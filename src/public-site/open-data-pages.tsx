import { BackLink } from '../govuk/components/BackLink.tsx'
import { Table } from '../govuk/components/Table.tsx'
import { ScrollRegion } from '../govuk/layout.tsx'
import { NotFound } from '../kernel/failures.ts'
import { type Answer, listCsv, page, type Visit } from '../spine/web/index.ts'
import { type DataSet, dataSets } from './open-data.ts'

/** The version of the schemas below; a field that changes its meaning gets another. */
const schemaVersion = '1'

/** /public/data: anyone. Every set of open data, with what each field means. */
export async function openDataPage(_visit: Visit): Promise<Answer> {
  return page({
    title: 'Open data',
    before: <BackLink href="/public">Scrutiny of children’s services</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">Open data</h1>
        <p class="govuk-body">
          What is published on this site, for programs. Names of things and fields follow Popolo, and OParl where Popolo
          has none. Each set comes as JSON, with the version of its schema and its objects under “items”, and as CSV.
          Dates are as ISO 8601 writes them. An id is never used again. Schema version {schemaVersion}.
        </p>
        {dataSets.map((set) => (
          <section>
            <h2 class="govuk-heading-m" id={set.name}>
              {set.name}
            </h2>
            <p class="govuk-body">
              {set.about}:{' '}
              <a class="govuk-link" href={`/public/data/${set.name}.json`}>
                {set.name}.json
              </a>
              ,{' '}
              <a class="govuk-link" href={`/public/data/${set.name}.csv`}>
                {set.name}.csv
              </a>
            </p>
            <ScrollRegion labelledBy={set.name}>
              <Table
                caption={`Fields of ${set.name}`}
                captionHidden
                firstCellIsHeader
                head={['Field', 'What it is']}
                rows={Object.entries(set.fields)}
              />
            </ScrollRegion>
          </section>
        ))}
      </>
    ),
  })
}

/** /public/data/:file: anyone. One set as JSON or CSV. */
export async function openDataFile(visit: Visit): Promise<Answer> {
  const [name, format] = (visit.params['file'] ?? '').split('.')
  const set = dataSets.find((one) => one.name === name)
  if (!set || (format !== 'json' && format !== 'csv')) throw new NotFound('That set of data')
  const items = await visit.work((work) => set.read(work))
  return format === 'json' ? asJson(set, items) : asCsv(set, items)
}

type Items = Awaited<ReturnType<DataSet['read']>>

const asJson = ({ name }: DataSet, items: Items): Answer => ({
  kind: 'file',
  bytes: `${JSON.stringify({ schema: `/public/data#${name}`, version: schemaVersion, items }, null, 2)}\n`,
  name: `${name}.json`,
  type: 'application/json; charset=utf-8',
  inline: true,
})

/** One row an object, one column a field; what holds several values has one a line. */
function asCsv({ name, fields }: DataSet, items: Items): Answer {
  const keys = Object.keys(fields)
  const rows = items.map((item) => keys.map((key) => cell(item[key])))
  return listCsv({ title: name, many: name, columns: keys.map((header) => ({ header, kind: 'text' })), rows })
}

const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join('\n') : String(value)
