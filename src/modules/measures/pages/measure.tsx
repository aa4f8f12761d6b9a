import { Button } from '../../../govuk/components/Button.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { may } from '../../../spine/access/index.ts'
import { threadList } from '../../../spine/links/index.ts'
import { HistoryList } from '../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { valuesWorkbook } from '../documents/measure-documents.ts'
import { figureWords, polarityWords, strandWords, unitWords } from '../rules/measure-words.ts'
import { lastEnded, periodWords } from '../rules/periods.ts'
import { readMeasure, type WholeMeasure } from '../use-cases/read-measure.ts'
import type { Stand } from '../use-cases/stand-of-measure.ts'
import { standOf } from '../use-cases/stand-of-measure.ts'
import { MeasureChart } from './chart-of-measure.tsx'
import { CommentaryList, LinkForm, TakenSection } from './measure-deeds.tsx'
import { measuresNavigation, NowTag, TargetTag } from './measure-frame.tsx'
import { periodInAddress } from './period-address.ts'
import { CorrectedTable, EvidenceTable, TeamTable } from './value-tables.tsx'

/** /measures/:reference: the service. One of its forms may come back with errors. */
export async function measurePage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const whole = await visit.work((work) => readMeasure(work, visit.params['reference'] ?? ''))
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${whole.measure.reference} ${whole.measure.title}`,
    subNavigation: measuresNavigation(visit, ''),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: <MeasureRecord visit={visit} errors={errors} whole={whole} />,
  })
}

/** /measures/:reference/values.xlsx: its values, and those that were corrected. */
export async function valuesFile(visit: Visit): Promise<Answer> {
  const { row, corrected } = await visit.work((work) => readMeasure(work, visit.params['reference'] ?? ''))
  return valuesWorkbook(row, corrected)
}

type Props = { visit: Visit; errors: FieldErrors; whole: WholeMeasure }

function MeasureRecord({ visit, errors, whole }: Props) {
  const { measure, row, thread, history, corrected } = whole
  const { state } = measure
  const stand = standOf(row)
  const owner = { owner: measure.ownerId === visit.actor.person }
  const mayEnter = may(visit.actor, 'enter values', owner) && state.status === 'in use'
  const inUse = state.status === 'in use'
  return (
    <RecordPage
      kind="Measure"
      reference={measure.reference}
      title={measure.title}
      status={<Tag tone={inUse ? 'blue' : 'grey'}>{inUse ? 'In use' : 'Retired'}</Tag>}
      owner={row.owner ?? 'Nobody yet'}
      facts={[
        { label: 'Part of the work', value: strandWords[state.strand] },
        { label: 'Against target', value: <TargetTag against={stand.against} /> },
        { label: 'What it says', value: <NowTag now={stand.now} /> },
      ]}
      actions={
        <Deeds
          visit={visit}
          whole={whole}
          mayEnter={mayEnter}
          mayChange={may(visit.actor, 'change a measure', owner)}
        />
      }
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      history={<HistoryList entries={history} />}
    >
      <WhatItSays row={row} stand={stand} state={state} />
      <MeasureChart row={row} stand={stand} />
      {row.values.length > 0 ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/measures/${measure.reference}/values.xlsx`}>
            Take its values away (Excel)
          </a>
        </p>
      ) : null}
      <CommentaryList whole={whole} />
      <Earlier {...stand} />
      <TeamTable row={row} />
      <h2 class="govuk-heading-m">What it is</h2>
      <Definition state={state} />
      <EvidenceTable reference={measure.reference} row={row} mayEnter={mayEnter} />
      <CorrectedTable row={row} corrected={corrected} />
      {state.dataset_key !== '' ? <TakenSection visit={visit} measure={measure} row={row} mayEnter={mayEnter} /> : null}
      {mayEnter ? <LinkForm visit={visit} measure={measure} thread={thread} errors={errors} /> : null}
    </RecordPage>
  )
}

function Deeds({
  visit,
  whole,
  mayEnter,
  mayChange,
}: {
  visit: Visit
  whole: WholeMeasure
  mayEnter: boolean
  mayChange: boolean
}) {
  const { reference, state } = whole.measure
  const period = periodInAddress(lastEnded(state.period, visit.ground.clock.today().toString()))
  if (!mayEnter && !mayChange) return null
  return (
    <div class="govuk-button-group">
      {mayEnter ? (
        <>
          <Button href={`/measures/${reference}/values/${period}`}>Enter a value</Button>
          <Button variant="secondary" href={`/measures/${reference}/commentary/${period}`}>
            Say what is behind it
          </Button>
          <Button variant="secondary" href={`/measures/${reference}/yardsticks`}>
            Targets and comparators
          </Button>
        </>
      ) : null}
      {mayChange ? (
        <Button variant="secondary" href={`/measures/${reference}/change`}>
          Change this measure
        </Button>
      ) : null}
    </div>
  )
}

function WhatItSays({
  row,
  stand,
  state,
}: {
  row: WholeMeasure['row']
  stand: Stand
  state: WholeMeasure['measure']['state']
}) {
  const { latest } = stand
  return (
    <section aria-labelledby="says">
      <h2 class="govuk-heading-m" id="says">
        What the figures say
      </h2>
      {latest ? (
        <InsetText>
          <p class="govuk-body">
            <strong>{figureWords(state.unit, latest.value)}</strong> in {periodWords(state.period, latest.startsOn)}
            {stand.before ? `, ${changeWords(stand)} the ${state.period} before` : ''}. {stand.said.summary}
          </p>
        </InsetText>
      ) : (
        <p class="govuk-body">No value has been entered yet.</p>
      )}
      <SummaryList
        rows={[
          { key: 'How to read it', value: state.how_to_read },
          { key: 'What good looks like', value: state.looks_good },
          { key: 'A question to ask', value: state.question },
          { key: 'Caveats', value: state.caveats },
        ].filter(({ value }) => value !== '')}
      />
      {row.values.length > 1 ? (
        <p class="govuk-body">
          In the picture the line across the middle is the median; beyond the dotted limits chance alone would seldom
          take it.
        </p>
      ) : null}
    </section>
  )
}

/** What was more than chance and is over. */
function Earlier({ said: { findings, summary } }: Stand) {
  const earlier = findings.filter(({ words }) => !summary.includes(words))
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 class="govuk-heading-m" id="earlier">
        What changed before
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {earlier.map(({ words }) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  )
}

const changeWords = ({ change }: Stand) =>
  change === 'the same'
    ? 'the same as'
    : change === 'nothing to compare'
      ? 'with nothing to compare in'
      : `${change} than`

/** Where the number is set is said, since whoever asks why a figure is hidden asks that next. */
const smallNumbersWords =
  'Hidden in anything public, with others that would give them away, under the number set with how children’s data is kept'

function Definition({ state }: { state: WholeMeasure['measure']['state'] }) {
  const rows = [
    { key: 'Definition', value: state.definition },
    { key: 'Numerator', value: state.numerator },
    { key: 'Denominator', value: state.denominator },
    { key: 'Source', value: state.source },
    { key: 'Which way is better', value: polarityWords[state.polarity] },
    { key: 'Its values', value: `${unitWords[state.unit]}, each ${state.period}` },
    { key: 'Small numbers', value: state.counts_people ? smallNumbersWords : 'It does not count people' },
    { key: 'Scrutiny', value: state.for_scrutiny ? 'One of the few that scrutiny is shown' : '' },
  ]
  return <SummaryList rows={rows.filter(({ value }) => value !== '')} />
}
