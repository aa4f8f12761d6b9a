import { Button } from '../../../govuk/components/Button.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { NotFound } from '../../../kernel/failures.ts'
import { attribution, DifferenceNotice, inspectionNavigation } from '../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { type Recurrence, recurrence } from '../rules/history/recurrence.ts'
import { type AreaRow, listAreas } from '../store/read-areas.ts'
import { readHistory } from '../use-cases/read-inspection.ts'

const tones: Readonly<Record<Recurrence<AreaRow>['standing'], { text: string; tone: Tone }>> = {
  'comes back': { text: 'Comes back', tone: 'amber' },
  new: { text: 'New', tone: 'blue' },
  'not named again': { text: 'Not named again', tone: 'grey' },
}

/** /inspections/:reference/recurrence?with=…: which subjects of an inspection before come back in this one (A33). */
export async function recurrencePage(visit: Visit): Promise<Answer> {
  const { history, areas } = await visit.work(async (work) => ({
    history: await readHistory(work),
    areas: await listAreas(work),
  }))
  const at = history.findIndex(({ reference }) => reference === visit.params['reference']?.toUpperCase())
  const now = history[at]
  if (!now) throw new NotFound(visit.params['reference'] ?? 'That inspection')
  const before = history.slice(at + 1).filter((one) => one.areas > 0)
  const chosen = before.find(({ reference }) => reference === visit.query.get('with')) ?? before[0]
  const of = (reference: string) => areas.filter(({ inspection }) => inspection.reference === reference)
  const found = chosen ? recurrence(of(chosen.reference).map(tagged), of(now.reference).map(tagged)) : []
  const back = found.filter(({ standing }) => standing === 'comes back')
  return page({
    title: 'What comes back',
    subNavigation: inspectionNavigation(''),
    body: (
      <>
        <h1 class="govuk-heading-l">What comes back in {now.title}</h1>
        {chosen ? (
          <>
            <form
              method="get"
              action={`/inspections/${now.reference}/recurrence`}
              class="sl-filters"
              aria-label="Choose an inspection"
            >
              <div class="sl-filters__fields">
                <Select
                  name="with"
                  label="Beside"
                  value={chosen.reference}
                  items={before.map(({ reference, title }) => ({ value: reference, text: title }))}
                />
                <Button variant="secondary" class="sl-filters__button">
                  Compare
                </Button>
              </div>
            </form>
            <DifferenceNotice frameworks={[chosen.framework, now.framework]} />
            <p class="govuk-body">
              {back.length === 0
                ? 'No subject of the one before comes back.'
                : `${back.length} of ${found.filter(({ standing }) => standing !== 'new').length} subjects of the one before come back.`}{' '}
              Subjects are told by the words of each area, which a person may correct on its page.
            </p>
            <ScrollRegion labelledBy="recurrence">
              <Table
                caption="Subjects of both inspections"
                captionId="recurrence"
                captionSize="m"
                firstCellIsHeader
                head={['Subject', 'Standing', chosen.title, now.title]}
                rows={found.map(({ name, standing, earlier, later }) => [
                  name,
                  { content: <Tag tone={tones[standing].tone}>{tones[standing].text}</Tag> },
                  { content: <Named areas={earlier.map(({ row }) => row)} /> },
                  { content: <Named areas={later.map(({ row }) => row)} /> },
                ])}
              />
            </ScrollRegion>
            {attribution}
          </>
        ) : (
          <EmptyState heading="There is no inspection before it with areas">
            <p class="govuk-body">Record an earlier one, and its subjects are compared with this one’s.</p>
          </EmptyState>
        )}
      </>
    ),
  })
}

const tagged = (row: AreaRow) => ({ words: row.state.words, tags: row.state.tags, row })

function Named({ areas }: { areas: readonly AreaRow[] }) {
  if (areas.length === 0) return <>Not named</>
  return (
    <ul class="govuk-list">
      {areas.map(({ reference, title }) => (
        <li>
          <a class="govuk-link" href={`/inspections/areas/${reference}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
