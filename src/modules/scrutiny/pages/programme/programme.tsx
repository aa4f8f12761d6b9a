import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { TakeAway } from '../../../../govuk/patterns/TakeAway.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { capitalised, formatMonth, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, FormToken, page, type Visit } from '../../../../spine/web/index.ts'
import { municipalYear } from '../../rules/findings/recommendation-words.ts'
import { firstOfMonth } from '../../rules/programme/programme-words.ts'
import { committeesToChoose } from '../../store/people-of-scrutiny.ts'
import { programmeItemKind } from '../../store/programme-kinds.ts'
import type { ProgrammeRow } from '../../store/read-programme.ts'
import { keepsProgramme, type Programme, readProgramme } from '../../use-cases/programme.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { Backwards, Capacity, Overlaps } from './around-the-year.tsx'

export const programmePath = '/scrutiny/programme'
const tones: Readonly<Record<string, Tone>> = { wished: 'grey', planned: 'blue', done: 'green', dropped: 'grey' }

/** Which committee and which year the address names; the first committee and the year of today unless it does. */
export async function readAsked(visit: Visit) {
  const today = visit.ground.clock.today()
  const asked = Number(visit.query.get('year'))
  const year = Number.isInteger(asked) && asked > 1990 && asked < 2100 ? asked : null
  const inYear = year === null ? today : Temporal.PlainDate.from({ year, month: 5, day: 1 })
  return visit.work(async (work) => {
    const committees = await committeesToChoose(work)
    const chosen = committees.find(({ id }) => id === visit.query.get('committee')) ?? committees[0]
    return { committees, chosen, inYear, programme: chosen ? await readProgramme(work, chosen.id, inYear) : null }
  })
}

/** /scrutiny/programme: whoever sees scrutiny. A committee's year, month by month, and what it is planned around (H01, H03). */
export async function programmePage(visit: Visit): Promise<Answer> {
  const { committees, chosen, inYear, programme } = await readAsked(visit)
  const navigation = scrutinyNavigation(programmePath)
  if (!chosen || !programme)
    return page({
      title: 'Work programme',
      subNavigation: navigation,
      body: (
        <>
          <h1 class="govuk-heading-l">Work programme</h1>
          <EmptyState heading="There is no committee yet">
            <p class="govuk-body">A programme is a committee’s. Add the committee under People first.</p>
          </EmptyState>
        </>
      ),
    })
  const keeps = keepsProgramme(visit, chosen.id)
  const here = `committee=${chosen.id}&year=${programme.months[0]?.year}`
  const first = programme.months[0]?.year ?? inYear.year
  return page({
    title: `Work programme of ${chosen.name}`,
    subNavigation: navigation,
    body: (
      <>
        <span class="govuk-caption-l">{chosen.name}</span>
        <h1 class="govuk-heading-l">Work programme {municipalYear(inYear)}</h1>
        <form method="get" action={programmePath} class="sl-filters" aria-label="Choose a committee and a year">
          <div class="sl-filters__fields">
            <Select
              name="committee"
              label="Committee"
              value={chosen.id}
              items={committees.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <Select
              name="year"
              label="Municipal year"
              value={String(first)}
              items={[first - 1, first, first + 1].map((year) => ({
                value: String(year),
                text: `May ${year} to April ${year + 1}`,
              }))}
            />
            <Button variant="secondary" class="sl-filters__button">
              Show
            </Button>
          </div>
        </form>
        {keeps ? <Button href={`${programmePath}/add?committee=${chosen.id}`}>Put something on it</Button> : null}
        <TakeAway
          excel={`${programmePath}.xlsx?${here}`}
          csv={`${programmePath}.csv?${here}`}
          print={`${programmePath}?${here}`}
        />
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" href={`${programmePath}.docx?${here}`}>
            As a Word document, for the committee to note
          </a>
        </p>
        {keeps ? <DragForm visit={visit} /> : null}
        <Months programme={programme} keeps={keeps} today={visit.ground.clock.today()} />
        <Rest items={programme.items} keeps={keeps} />
        <Backwards
          programme={programme}
          committee={chosen.id}
          keeps={keeps}
          fixes={may(visit.actor, 'keep the work programme', { member: false })}
        />
        <Capacity programme={programme} />
        <Overlaps programme={programme} />
      </>
    ),
  })
}

/** Twelve months, each with its meetings and what is placed in it. */
type MonthsProps = { programme: Programme; keeps: boolean; today: Temporal.PlainDate }

function Months({ programme: { months, items, meetings, crowded }, keeps, today }: MonthsProps) {
  return (
    <>
      <WideTable
        caption="Month by month"
        captionSize="m"
        firstCellIsHeader
        head={['Month', 'Meetings', 'On the programme']}
        rows={months.map((month) => {
          const iso = month.toString()
          const inIt = meetings.filter(({ heldOn }) => heldOn.startsWith(iso.slice(0, 7)))
          const placed = items.filter(
            ({ state }) => state.month === iso && (state.standing === 'planned' || state.standing === 'done'),
          )
          return [
            formatMonth(month),
            {
              content:
                inIt.length === 0
                  ? 'None arranged'
                  : inIt.map(({ reference, heldOn, status, open }) => (
                      <>
                        {open ? <a href={`/meetings/${reference}`}>{day(heldOn)}</a> : day(heldOn)}
                        {status === 'cancelled' ? ' (cancelled)' : ''}{' '}
                      </>
                    )),
            },
            {
              content: (
                <div class="sl-place" data-place={keeps && iso >= firstOfMonth(today).toString() ? iso : undefined}>
                  {placed.length === 0
                    ? 'Nothing'
                    : placed.map((item) => (
                        <div {...movable(item, keeps)}>
                          <ItemLink item={item} />{' '}
                          <Tag tone={tones[item.state.standing]}>{capitalised(item.state.standing)}</Tag>
                          {item.meetingOn ? `, ${day(item.meetingOn)}` : ''} <MoveLink item={item} keeps={keeps} />
                        </div>
                      ))}
                </div>
              ),
            },
          ]
        })}
      />
      {crowded.map(({ reference, said }) => (
        <p class="govuk-inset-text">
          {reference}: {said}
        </p>
      ))}
    </>
  )
}

const ItemLink = ({ item }: { item: ProgrammeRow }) => (
  <a class="govuk-link" href={programmeItemKind.path(item.reference)}>
    {item.title}
  </a>
)

const isMovable = ({ state: { standing } }: ProgrammeRow, keeps: boolean) =>
  keeps && (standing === 'planned' || standing === 'wished')

const movePath = ({ reference }: ProgrammeRow) => `${programmeItemKind.path(reference)}/move`

/** What the script that lets items be dragged reads. */
const movable = (item: ProgrammeRow, keeps: boolean) =>
  isMovable(item, keeps) ? { 'data-move': movePath(item), 'data-version': item.version } : {}

/** The way to move an item for whoever does not drag. */
const MoveLink = ({ item, keeps }: { item: ProgrammeRow; keeps: boolean }) =>
  isMovable(item, keeps) ? (
    <a class="govuk-link sl-no-print" href={movePath(item)}>
      Move<span class="govuk-visually-hidden"> {item.title}</span>
    </a>
  ) : null

/** What an item that is dragged to another month is sent with; the script names where to. */
const DragForm = ({ visit }: { visit: Visit }) => (
  <form method="post" action={programmePath} data-module="sl-drag" data-field="month" hidden>
    <FormToken visit={visit} />
    <Button>Move</Button>
  </form>
)

/** What has no month yet, and what was dropped with its reason. */
function Rest({ items, keeps }: { items: readonly ProgrammeRow[]; keeps: boolean }) {
  const wished = items.filter(({ state }) => state.standing === 'wished')
  const dropped = items.filter(({ state }) => state.standing === 'dropped')
  return (
    <>
      <h2 class="govuk-heading-m">Wished for, with no month yet</h2>
      {wished.length === 0 ? <p class="govuk-body">Nothing.</p> : null}
      <ul class="govuk-list sl-place" data-place={keeps ? '' : undefined}>
        {wished.map((item) => (
          <li {...movable(item, keeps)}>
            <ItemLink item={item} />: {item.state.purpose} <MoveLink item={item} keeps={keeps} />
          </li>
        ))}
      </ul>
      {dropped.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Dropped</h2>
          <ul class="govuk-list">
            {dropped.map((item) => (
              <li>
                <ItemLink item={item} />: {item.state.dropped_because}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="govuk-body">{plural(items.length, 'item')} in all.</p>
    </>
  )
}
