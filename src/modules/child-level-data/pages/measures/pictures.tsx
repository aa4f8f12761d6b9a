import { z } from 'zod'
import { Bars } from '../../../../govuk/patterns/charts/bars.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { listNumbers } from '../../rules/lists/list-content.ts'
import { readPicture } from '../../store/read-measures.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'

export const pyramids = z.array(
  z.object({
    list: z.number(),
    bands: z.array(z.object({ band: z.string(), male: z.number(), female: z.number(), other: z.number() })),
  }),
)
const teams = z.array(z.object({ team: z.string(), workers: z.number(), children: z.number() }))
const workers = z.array(z.object({ children: z.number() }))
const placements = z.array(
  z.object({
    band: z.string(),
    host: z.string(),
    provider: z.string(),
    children: z.number(),
    visitedInTime: z.number(),
  }),
)

/** /child-level-data/:run/pictures: who the children are, who holds them, where they live; each with its table. */
export async function picturesPage(visit: Visit): Promise<Answer> {
  const { run, ages, held, holders, places } = await visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    return {
      run: found,
      ages: (await readPicture(work, found.id, 'pyramids', pyramids)) ?? [],
      held: (await readPicture(work, found.id, 'teams', teams)) ?? [],
      holders: (await readPicture(work, found.id, 'workers', workers)) ?? [],
      places: (await readPicture(work, found.id, 'placements', placements)) ?? [],
    }
  })
  const here = `/child-level-data/${run.reference}/pictures`
  return page({
    title: `Pictures of ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
    body: (
      <>
        <h1 class="govuk-heading-l">Pictures of {run.reference}</h1>
        {ages.length === 0 ? (
          <EmptyState heading="Nothing to draw yet">
            <p class="govuk-body">Pictures are drawn of the figures once the lists are checked.</p>
          </EmptyState>
        ) : null}
        {ages.length > 0 ? (
          <section aria-labelledby="lists">
            <h2 class="govuk-heading-m" id="lists">
              List by list
            </h2>
            <p class="govuk-body">Age and gender, where they came from, how long it took.</p>
            <ul class="govuk-list">
              {listNumbers.map((list) => (
                <li>
                  <a class="govuk-link" href={`${here}/${list}`}>
                    {listTitle(list)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {held.length > 0 ? (
          <section aria-labelledby="teams">
            <h2 class="govuk-heading-m" id="teams">
              Children held by each team
            </h2>
            <Bars
              id="teams-picture"
              title="How many children each team holds"
              bars={held.map(({ team, children }) => ({
                label: team || 'No team',
                value: children,
                words: figure(children),
              }))}
            />
            <WideTable
              caption="How many children each team holds: the same as a table"
              captionSize="s"
              firstCellIsHeader
              head={[
                'Team',
                ...['Children', 'Workers', 'Children to a worker'].map((content) => ({ content, numeric: true })),
              ]}
              rows={held.map(({ team, children, workers }) => [
                team || 'No team',
                ...[figure(children), figure(workers), workers === 0 ? '' : (children / workers).toFixed(1)].map(
                  (content) => ({ content, numeric: true }),
                ),
              ])}
            />
          </section>
        ) : null}
        {places.length > 0 ? (
          <section aria-labelledby="placements">
            <h2 class="govuk-heading-m" id="placements">
              Where children in care live
            </h2>
            <p class="govuk-body">
              Annex A has no distance. Near is out of area and in a postcode area where the council has placements of
              its own.
            </p>
            <WideTable
              caption="Children in care by how far they live, council and provider"
              captionHidden
              firstCellIsHeader
              head={[
                'How far',
                'Council',
                'Provider',
                ...['Children', 'Visited in time'].map((content) => ({ content, numeric: true })),
              ]}
              rows={places.map((row) => [
                row.band,
                row.host,
                row.provider,
                ...[row.children, row.visitedInTime].map((count) => ({ content: figure(count), numeric: true })),
              ])}
            />
          </section>
        ) : null}
        {holders.length > 0 ? <Holdings holders={holders} /> : null}
      </>
    ),
  })
}

const holdingBands = [
  { label: 'Under 10', least: 0 },
  { label: '10 to 14', least: 10 },
  { label: '15 to 19', least: 15 },
  { label: '20 to 24', least: 20 },
  { label: '25 and over', least: 25 },
] as const

/** How many workers hold how many children. Nobody is named: who holds most is for their manager to say. */
function Holdings({ holders }: { holders: readonly { children: number }[] }) {
  const counts = new Map<string, number>(holdingBands.map(({ label }) => [label, 0]))
  for (const { children } of holders) {
    const label = holdingBands.findLast(({ least }) => children >= least)?.label ?? holdingBands[0].label
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return (
    <section aria-labelledby="holdings">
      <h2 class="govuk-heading-m" id="holdings">
        Children to a worker
      </h2>
      <Bars
        id="holdings-picture"
        title="How many workers hold how many children"
        bars={[...counts].map(([label, value]) => ({ label, value, words: figure(value) }))}
      />
      <WideTable
        caption="How many workers hold how many children: the same as a table"
        captionSize="s"
        firstCellIsHeader
        head={['Children', { content: 'Workers', numeric: true }]}
        rows={[...counts].map(([label, value]) => [label, { content: figure(value), numeric: true }])}
      />
    </section>
  )
}
