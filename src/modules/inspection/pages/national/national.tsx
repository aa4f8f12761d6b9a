import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { pagingOf } from '../../../../govuk/patterns/list-query.ts'
import { joinWords, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import {
  chooseFramework,
  DifferenceNotice,
  type Framework,
  inspectionNavigation,
} from '../../../../spine/frameworks/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { outcomesFile } from '../../documents/outcomes-file.ts'
import { countOutcomes, type Outcome } from '../../rules/national/outcomes.ts'
import { type NationalPicture, nationalPicture } from '../../use-cases/national-picture.ts'
import { CountTable, England, Origin } from './counts.tsx'
import { columns, defaultSort, nameOf, outcomeListOf } from './outcome-list.tsx'

const path = '/inspections/national'

/** /inspections/national: anyone signed in (A03, C08). Counts, and authorities by name: never a league table. */
export async function nationalPage(visit: Visit): Promise<Answer> {
  const picture = await visit.work(nationalPicture)
  const list = listOf(visit, picture)
  const { query, shown, filters } = list
  const { offset, limit } = pagingOf(query, shown.length)
  const { latest } = picture
  return page({
    title: 'National picture',
    subNavigation: inspectionNavigation(path),
    body: (
      <ListPage
        heading="National picture"
        path={path}
        query={query}
        filters={filters}
        columns={columns}
        defaultSort={defaultSort}
        count={shown.length}
        rows={shown.slice(offset, offset + limit)}
        href={({ laCode }) => `${path}/authorities/${laCode}`}
        exports={{ excel: `${path}/export.xlsx`, csv: `${path}/export.csv` }}
        empty={{
          heading: 'No outcomes have been imported',
          children: (
            <p class="govuk-body">
              None come with Sightline. Published outcomes are open data: whoever may import them chooses the file.
            </p>
          ),
        }}
        action={may(visit.actor, 'import outcomes') ? <Imports any={latest !== null} /> : null}
      >
        {latest ? (
          <>
            <Origin from={latest} />
            <p class="govuk-body">Results under different frameworks are counted apart.</p>
            <Beside picture={picture} list={list} />
            <DifferenceNotice frameworks={frameworksOf(shown, picture.frameworks)} />
            {countOutcomes(shown, picture.all).map((counts) => (
              <CountTable counts={counts} part={shown.length < picture.all.length} />
            ))}
            <England england={picture.england} />
          </>
        ) : null}
      </ListPage>
    ),
  })
}

const listOf = (visit: Visit, picture: NationalPicture) =>
  outcomeListOf(picture, visit.query, visit.ground.clock.today().toString())

/** /inspections/national/export.xlsx and .csv: exactly what is filtered. */
export const nationalWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(await fileOf(visit))
export const nationalCsv = async (visit: Visit): Promise<Answer> => listCsv(await fileOf(visit))

async function fileOf(visit: Visit) {
  const picture = await visit.work(nationalPicture)
  return outcomesFile(listOf(visit, picture).shown, picture.latest)
}

function Imports({ any }: { any: boolean }) {
  return (
    <div class="govuk-button-group">
      <Button variant="secondary" href={`${path}/import`}>
        {any ? 'Import newer outcomes' : 'Import published outcomes'}
      </Button>
      <a class="govuk-link" href={`${path}/comparisons/import`}>
        Import neighbours or England’s figures
      </a>
    </div>
  )
}

/** Whose neighbours these are and by what source; what is not to be had is said. */
function Beside({ picture, list }: { picture: NationalPicture; list: ReturnType<typeof outcomeListOf> }) {
  const { from } = picture.neighbours
  const { neighboursOf, among = [], missing } = list
  if (!neighboursOf || !from) return null
  return (
    <>
      <p class="govuk-body">
        {nameOf(picture, neighboursOf)} and {plural(among.length - 1, 'statistical neighbour')}.
        {missing.length > 0 ? ` The outcomes say nothing of ${joinWords(missing)}.` : ''}
      </p>
      <Origin from={from} />
    </>
  )
}

/** By the first day of fieldwork, as for the council’s own (FW-7). */
export function frameworksOf(outcomes: readonly Outcome[], frameworks: readonly Framework[]): Framework[] {
  const starts = new Map(
    outcomes.map(({ frameworkVersion, framework, starts: first }) => [frameworkVersion, { framework, first }]),
  )
  return [...starts.values()].flatMap(({ framework, first }) => {
    const choice = chooseFramework(frameworks, framework, { first: Temporal.PlainDate.from(first) })
    return choice.framework ?? []
  })
}
