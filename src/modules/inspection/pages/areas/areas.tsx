import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { FilterChips, ListFilters } from '../../../../govuk/patterns/ListFilters.tsx'
import { figure, ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { isNarrowed, listHref, pagingOf } from '../../../../govuk/patterns/list-query.ts'
import { may } from '../../../../spine/access/index.ts'
import { ChecksList, checksFile } from '../../../../spine/checks/index.ts'
import { attribution, inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { areasFile } from '../../documents/areas-file.ts'
import { areasInWord } from '../../documents/areas-in-word.ts'
import { groupAreas, pageOfGroups } from '../../rules/areas/group-areas.ts'
import { checkTheAreas } from '../../use-cases/check-the-areas.ts'
import { AreaTable } from './area-tables.tsx'
import { areasAsked } from './areas-asked.ts'

const path = '/inspections/areas'

/** /inspections/areas?by=…&inspection=…: anyone signed in, of the reports that they may read. */
export async function areasPage(visit: Visit): Promise<Answer> {
  const { areas, by, query, definition, namesOf } = await areasAsked(visit)
  const groups = groupAreas(
    areas.map((area) => ({ area, ...namesOf(area) })),
    by,
  )
  const rows = groups.reduce((sum, [, some]) => sum + some.length, 0)
  const { offset, limit } = pagingOf(query, rows)
  const whole = { ...query, page: 1, all: false }
  const file = (name: string) => listHref(`${path}/export.${name}`, whole, definition)
  return page({
    title: 'Areas to improve',
    subNavigation: inspectionNavigation(path),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Areas to improve <span class="sl-count">({figure(areas.length)})</span>
        </h1>
        <p class="govuk-body">
          Each is quoted from an inspection report.{' '}
          <a class="govuk-link" href="/inspections/areas/checks">
            See what our checks find
          </a>
          {may(visit.actor, 'record a source') ? (
            <>
              {' '}
              or{' '}
              <a class="govuk-link" href="/plans/sources">
                what audits, reviews and workshops found
              </a>
            </>
          ) : null}
        </p>
        <ListFilters path={path} query={query} definition={definition} />
        <FilterChips path={path} query={query} definition={definition} />
        {pageOfGroups(groups, offset, limit).map(([name, all, shown]) => (
          <AreaTable caption={`${name} (${all})`} areas={shown.map(({ area }) => area)} withReport />
        ))}
        <ListPaging path={path} query={query} definition={definition} count={rows} />
        {areas.length > 0 ? (
          <>
            <ul class="sl-exports" aria-label="Take this list away">
              {[
                ['docx', 'Word'],
                ['xlsx', 'Excel'],
                ['csv', 'CSV'],
              ].map(([ending = '', name]) => (
                <li>
                  <a class="govuk-link" href={file(ending)}>
                    {name}
                  </a>
                </li>
              ))}
              <li>
                <a
                  class="govuk-link"
                  data-module="sl-print"
                  href={listHref(path, { ...query, page: 1, all: true }, definition)}
                >
                  Print
                </a>
              </li>
            </ul>
            {attribution}
          </>
        ) : (
          <Nothing mayKeep={may(visit.actor, 'keep inspections')} narrowed={isNarrowed(query, definition)} />
        )}
      </>
    ),
  })
}

function Nothing({ mayKeep, narrowed }: { mayKeep: boolean; narrowed: boolean }) {
  if (narrowed)
    return (
      <EmptyState heading="Nothing matches these filters">
        <p class="govuk-body">
          Remove a filter above, or{' '}
          <a class="govuk-link" href={path}>
            see the whole list
          </a>
          .
        </p>
      </EmptyState>
    )
  return (
    <EmptyState heading="No areas yet">
      <p class="govuk-body">
        {mayKeep ? (
          <a class="govuk-link" href="/inspections/read">
            Have a published report read
          </a>
        ) : (
          'They come from inspection reports, which programme managers and directors record.'
        )}
      </p>
    </EmptyState>
  )
}

/** /inspections/areas/export.xlsx, .csv and .docx: exactly the areas that are filtered. */
export const areasWorkbook = async (visit: Visit): Promise<Answer> =>
  listWorkbook(areasFile((await areasAsked(visit)).areas))
export const areasCsv = async (visit: Visit): Promise<Answer> => listCsv(areasFile((await areasAsked(visit)).areas))
export async function areasWord(visit: Visit): Promise<Answer> {
  const { areas, by, namesOf, actions } = await areasAsked(visit, { actions: true })
  const groups = groupAreas(
    areas.map((area) => ({ area, ...namesOf(area) })),
    by,
  ).map(([name, some]) => [name, some.map(({ area }) => area)] as const)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { kind: 'file', bytes: await areasInWord(groups, actions), name: 'Areas to improve.docx', type }
}

const checksTitle = 'Checks of the areas to improve'
const checksPath = '/inspections/areas/checks'

/** /inspections/areas/checks: what our checks find in them, the worst first. */
export async function areaChecksPage(visit: Visit): Promise<Answer> {
  return page({
    title: checksTitle,
    subNavigation: inspectionNavigation(''),
    body: (
      <ChecksList
        heading={checksTitle}
        path={checksPath}
        search={visit.query}
        results={await visit.work(checkTheAreas)}
        allWell="Every area has an action and a measure, and every closed action an effect that is known."
      />
    ),
  })
}

/** /inspections/areas/checks.xlsx and .csv: exactly what is filtered. */
export const areaChecksWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await checks(visit))
export const areaChecksCsv = async (visit: Visit): Promise<Answer> => listCsv(await checks(visit))

const checks = async (visit: Visit) => checksFile(await visit.work(checkTheAreas), visit.query, checksTitle)
