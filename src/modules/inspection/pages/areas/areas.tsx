import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { may } from '../../../../spine/access/index.ts'
import { ChecksList, checksFile } from '../../../../spine/checks/index.ts'
import { attribution, inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { areasFile } from '../../documents/areas-file.ts'
import { type Grouping, groupAreas, groupings } from '../../rules/areas/group-areas.ts'
import { judgementIn } from '../../rules/areas/judgement-in.ts'
import { type AreaRow, listAreas } from '../../store/read-areas.ts'
import { checkTheAreas, currentReports } from '../../use-cases/check-the-areas.ts'
import { type HistoryRow, readHistory } from '../../use-cases/read-inspection.ts'
import { AreaTable } from './area-tables.tsx'

const groupingWords: Readonly<Record<Grouping, string>> = {
  judgement: 'Judgement',
  subject: 'Subject',
  stream: 'Work stream',
  lead: 'Lead',
}

/** /inspections/areas?by=…&inspection=…: anyone signed in, of the reports that they may read. */
export async function areasPage(visit: Visit): Promise<Answer> {
  const by = groupings.find((one) => one === visit.query.get('by')) ?? 'judgement'
  const of = visit.query.get('inspection') ?? ''
  const { areas, history } = await visit.work(async (work) => ({
    areas: await listAreas(work),
    history: await readHistory(work),
  }))
  const shown = areas.filter(ofReport(of, history))
  const groups = groupAreas(
    shown.map((area) => ({ area, ...namesOf(area, history) })),
    by,
  )
  return page({
    title: 'Areas to improve',
    subNavigation: inspectionNavigation('/inspections/areas'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Areas to improve <span class="sl-count">({shown.length})</span>
        </h1>
        <p class="govuk-body">
          Each is quoted from an inspection report.{' '}
          <a class="govuk-link" href="/inspections/areas/checks">
            See what our checks find
          </a>
        </p>
        <form method="get" action="/inspections/areas" class="sl-filters" aria-label="Group and filter">
          <div class="sl-filters__fields">
            <Select
              name="by"
              label="Grouped by"
              value={by}
              items={groupings.map((value) => ({ value, text: groupingWords[value] }))}
            />
            <Select
              name="inspection"
              label="Report"
              value={of}
              items={[
                { value: '', text: 'The last with judgements, and after' },
                { value: 'all', text: 'All' },
                ...history
                  .filter((one) => one.areas > 0)
                  .map(({ reference, title }) => ({ value: reference, text: title })),
              ]}
            />
            <Button variant="secondary" class="sl-filters__button">
              Show
            </Button>
          </div>
        </form>
        {groups.map(([name, found]) => (
          <AreaTable caption={`${name} (${found.length})`} areas={found.map(({ area }) => area)} withReport />
        ))}
        {shown.length > 0 ? (
          <>
            <p class="govuk-body">
              Take these away:{' '}
              <a class="govuk-link" href={`/inspections/areas/export.xlsx${asked(of)}`}>
                Excel
              </a>
              ,{' '}
              <a class="govuk-link" href={`/inspections/areas/export.csv${asked(of)}`}>
                CSV
              </a>
            </p>
            {attribution}
          </>
        ) : (
          <EmptyState heading="No areas yet">
            <p class="govuk-body">
              {may(visit.actor, 'keep inspections') ? (
                <a class="govuk-link" href="/inspections/read">
                  Have a published report read
                </a>
              ) : (
                'They come from inspection reports, which programme managers and directors record.'
              )}
            </p>
          </EmptyState>
        )}
      </>
    ),
  })
}

const asked = (of: string) => (of === '' ? '' : `?${new URLSearchParams({ inspection: of })}`)

/** Whether an area is of the report asked for: one, all, or those that the council answers now. */
function ofReport(of: string, history: readonly HistoryRow[]): (area: AreaRow) => boolean {
  const current = currentReports(history)
  return ({ inspection: { reference } }) => (of === '' ? current.has(reference) : of === 'all' || reference === of)
}

/** /inspections/areas/export.xlsx and .csv: the areas of the report asked for. */
export const areasWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await exported(visit))
export const areasCsv = async (visit: Visit): Promise<Answer> => listCsv(await exported(visit))

async function exported(visit: Visit) {
  const of = visit.query.get('inspection') ?? ''
  const [areas, history] = await visit.work(async (work) => [await listAreas(work), await readHistory(work)] as const)
  return areasFile(areas.filter(ofReport(of, history)))
}

/** What an area is grouped under, in names: the judgement as its own report prints it. */
function namesOf({ state, inspection, actions, owner }: AreaRow, history: readonly HistoryRow[]) {
  const report = history.find(({ reference }) => reference === inspection.reference)
  const judgements = report?.framework.judgements ?? []
  const keys = judgements.map(({ key }) => key)
  const judgement = judgements.find(({ key }) => key === judgementIn(keys, state.judgement))
  return {
    judgement: judgement?.label ?? null,
    subjects: state.tags.filter(({ axis }) => axis === 'subject').map(({ name }) => name),
    streams: actions.flatMap(({ stream }) => stream ?? []),
    lead: owner,
  }
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
export const areaChecksWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await file(visit))
export const areaChecksCsv = async (visit: Visit): Promise<Answer> => listCsv(await file(visit))

const file = async (visit: Visit) => checksFile(await visit.work(checkTheAreas), visit.query, checksTitle)
