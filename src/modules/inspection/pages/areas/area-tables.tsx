import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { joinWords, plural, slug } from '../../../../kernel/text.ts'
import { areaLists, listWords } from '../../rules/areas/area.ts'
import type { AreaRow } from '../../store/read-areas.ts'

/** The areas of a report, a table for each of its lists. */
export function AreaTables({ areas }: { areas: readonly AreaRow[] }) {
  if (areas.length === 0)
    return <p class="govuk-body">The report asks for nothing in a list, or nothing has been recorded.</p>
  return (
    <>
      {areaLists.map((list) => (
        <AreaTable caption={listWords[list].many} areas={areas.filter(({ state }) => state.list === list)} />
      ))}
    </>
  )
}

type Props = { caption: string; areas: readonly AreaRow[]; withReport?: boolean }

/** Areas in the order of their report, with what has been done about each. */
export function AreaTable({ caption, areas, withReport = false }: Props) {
  if (areas.length === 0) return null
  const id = slug(caption)
  return (
    <ScrollRegion labelledBy={`table-${id}`}>
      <Table
        class="sl-list"
        caption={caption}
        captionSize="s"
        captionId={`table-${id}`}
        firstCellIsHeader
        head={[
          'In the report’s words',
          'Reference',
          'Number',
          'About',
          'Lead',
          'Actions',
          ...(withReport ? ['Report'] : []),
        ]}
        rows={areas.map((area) => [
          {
            content: (
              <a class="govuk-link" href={`/inspections/areas/${area.reference}`}>
                {area.title}
              </a>
            ),
          },
          { content: area.reference, class: 'sl-no-wrap' },
          area.state.number || 'None',
          subjectsOf(area),
          area.owner ?? 'Nobody yet',
          { content: <ActionCount area={area} /> },
          ...(withReport
            ? [
                {
                  content: (
                    <a class="govuk-link" href={`/inspections/${area.inspection.reference}`}>
                      {area.inspection.reference}
                    </a>
                  ),
                },
              ]
            : []),
        ])}
      />
    </ScrollRegion>
  )
}

const subjectsOf = ({ state }: AreaRow) =>
  joinWords(state.tags.filter(({ axis }) => axis === 'subject').map(({ name }) => name)) || 'No subject on the list'

function ActionCount({ area }: { area: AreaRow }) {
  const live = area.actions.filter(({ state }) => state !== 'withdrawn')
  if (live.length === 0) return <Tag tone="amber">No action</Tag>
  const known = live.filter(({ state }) => state === 'effect known').length
  return (
    <>
      {plural(live.length, 'action')}, effect known of {known}
    </>
  )
}
