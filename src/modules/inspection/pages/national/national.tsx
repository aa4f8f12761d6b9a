import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { slug } from '../../../../kernel/text.ts'
import { dayOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import {
  chooseFramework,
  currentFrameworks,
  DifferenceNotice,
  type Framework,
  inspectionNavigation,
} from '../../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import {
  countOutcomes,
  filterOutcomes,
  gradeColumns,
  type Outcome,
  type OutcomeFilter,
  outcomeGrades,
  type VersionCounts,
} from '../../rules/national/outcomes.ts'
import { latestImport, type OutcomeImport, outcomesOf } from '../../store/outcomes.ts'
import { day } from '../inspection-words.tsx'

/** /inspections/national: anyone signed in (A03, C08). Counts, and authorities by name: never a league table. */
export async function nationalPage(visit: Visit): Promise<Answer> {
  const { latest, all, frameworks } = await visit.work(async (work) => {
    const latest = await latestImport(work)
    return {
      latest,
      all: latest ? await outcomesOf(work, latest.id) : [],
      frameworks: (await currentFrameworks(work)).map(({ framework }) => framework),
    }
  })
  const asked = (name: string) => visit.query.get(name) || undefined
  const filter = {
    region: asked('region'),
    version: asked('version'),
    judgement: asked('judgement'),
    grade: asked('grade'),
  }
  const shown = filterOutcomes(all, filter)
  return page({
    title: 'National picture',
    subNavigation: inspectionNavigation('/inspections/national'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          National picture <span class="sl-count">({shown.length})</span>
        </h1>
        {may(visit.actor, 'import outcomes') ? (
          <Button variant="secondary" href="/inspections/national/import">
            {latest ? 'Import newer outcomes' : 'Import published outcomes'}
          </Button>
        ) : null}
        {latest ? (
          <>
            <Source latest={latest} />
            <Filters all={all} filter={filter} />
            <DifferenceNotice frameworks={frameworksOf(shown, frameworks)} />
            {countOutcomes(shown).map((counts) => (
              <CountTable counts={counts} />
            ))}
            <AuthorityTable outcomes={shown} />
          </>
        ) : (
          <EmptyState heading="No outcomes have been imported">
            <p class="govuk-body">
              None come with Sightline. Published outcomes are open data: whoever may import them chooses the file.
            </p>
          </EmptyState>
        )}
      </>
    ),
  })
}

/** By the first day of fieldwork, as for the council’s own (FW-7). */
function frameworksOf(outcomes: readonly Outcome[], frameworks: readonly Framework[]): Framework[] {
  const starts = new Map(
    outcomes.map(({ frameworkVersion, framework, starts: first }) => [frameworkVersion, { framework, first }]),
  )
  return [...starts.values()].flatMap(({ framework, first }) => {
    const choice = chooseFramework(frameworks, framework, { first: Temporal.PlainDate.from(first) })
    return choice.framework ?? []
  })
}

function Source({ latest }: { latest: OutcomeImport }) {
  return (
    <p class="govuk-body">
      Source: {latest.source}. Licence: {latest.licence}. From “{latest.fileName}”, imported by {latest.by} on{' '}
      {dayOf(latest.at)}. Results under different frameworks are counted apart.
    </p>
  )
}

function Filters({ all, filter }: { all: readonly Outcome[]; filter: OutcomeFilter }) {
  const different = (of: (one: Outcome) => string) => [...new Set(all.map(of))].filter((one) => one !== '').toSorted()
  const choices = [
    ['region', 'Region', different(({ region }) => region).map((one) => [one, one])],
    ['version', 'Framework version', different(({ frameworkVersion }) => frameworkVersion).map((one) => [one, one])],
    ['judgement', 'Judgement', gradeColumns.map(({ key, name }) => [key, name])],
    ['grade', 'Grade', outcomeGrades.map((one) => [one, one])],
  ] as const
  return (
    <form method="get" action="/inspections/national" class="sl-filters" aria-label="Filter the outcomes">
      <div class="sl-filters__fields">
        {choices.map(([name, label, items]) => (
          <Select
            name={name}
            label={label}
            value={filter[name] ?? ''}
            items={[{ value: '', text: 'Any' }, ...items.map(([value = '', text = '']) => ({ value, text }))]}
          />
        ))}
        <Button variant="secondary" class="sl-filters__button">
          Filter
        </Button>
      </div>
    </form>
  )
}

function CountTable({ counts }: { counts: VersionCounts }) {
  const id = `counts-${slug(counts.version)}`
  return (
    <ScrollRegion labelledBy={id}>
      <Table
        caption={`${counts.version}: ${counts.authorities} in all`}
        captionId={id}
        captionSize="m"
        firstCellIsHeader
        head={['Judgement', ...outcomeGrades.map((grade) => ({ content: grade, numeric: true }))]}
        rows={counts.judgements.map(({ name, counts: found }) => [
          name,
          ...found.map(({ count }) => ({ content: String(count), numeric: true })),
        ])}
      />
    </ScrollRegion>
  )
}

/** In the order of the alphabet, so that nobody is placed above another. */
function AuthorityTable({ outcomes }: { outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return <p class="govuk-body">No outcome fits all of this. Take a filter away.</p>
  return (
    <ScrollRegion labelledBy="authorities">
      <Table
        class="sl-list"
        caption="Who was inspected, from A to Z"
        captionId="authorities"
        captionSize="m"
        firstCellIsHeader
        head={['Authority', 'Region', 'Fieldwork from', 'Published', 'Grades', 'Report', 'Notes']}
        rows={outcomes.map((one) => [
          one.authority,
          one.region,
          { content: day(one.starts), class: 'sl-no-wrap' },
          { content: one.published ? day(one.published) : 'Not said', class: 'sl-no-wrap' },
          gradeColumns.flatMap(({ key, name }) => (one.grades[key] ? [`${name}: ${one.grades[key]}`] : [])).join('; '),
          {
            content: one.reportUrl ? (
              <a class="govuk-link" href={one.reportUrl}>
                Report<span class="govuk-visually-hidden"> on {one.authority}</span>
              </a>
            ) : (
              'None'
            ),
          },
          one.notes,
        ])}
      />
    </ScrollRegion>
  )
}
