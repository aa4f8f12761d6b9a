import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import { momentOf } from '../../../kernel/when-words.ts'
import { textOf } from '../../../platform/http/form.ts'
import { addressOfReference, type ThreadEnd } from '../../../spine/links/index.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { FormToken, PostForm, useWaits, type Visit } from '../../../spine/web/index.ts'
import { figureWords } from '../rules/measure-words.ts'
import { periodWords } from '../rules/periods.ts'
import type { MeasureState } from '../store/measure-kind.ts'
import type { WholeMeasure } from '../use-cases/read-measure.ts'

type Measure = StoredRecord<MeasureState>

/** What was said of each period, the newest first; the older ones folded away. */
export function CommentaryList({ whole: { commentary, measure } }: { whole: WholeMeasure }) {
  if (commentary.length === 0) return null
  const [latest, ...older] = commentary
  const said = (one: WholeMeasure['commentary'][number]) => (
    <>
      <h3 class="govuk-heading-s">
        {periodWords(measure.state.period, one.startsOn)}
        {one.team ? `, ${one.team}` : ''}
      </h3>
      <p class="govuk-body sl-said">{one.behind}</p>
      {one.doing ? <p class="govuk-body sl-said">What is being done: {one.doing}</p> : null}
      <p class="govuk-body-s sl-muted">{one.by ?? 'Sightline'}</p>
    </>
  )
  return (
    <section aria-labelledby="behind">
      <h2 class="govuk-heading-m" id="behind">
        What is behind it
      </h2>
      {latest ? said(latest) : null}
      {older.length > 0 ? <Details summary="What was said before">{older.map(said)}</Details> : null}
    </section>
  )
}

/** Where its values come from of their own accord, what was taken last, and the button that does not wait for the hour. */
export function TakenSection({ visit, measure, row, mayEnter }: TakenProps) {
  const { state, reference, version } = measure
  const taken = row.values.filter((one) => one.taken)
  const latest = taken.at(-1)
  const byHand = row.values.length - taken.length
  return (
    <section aria-labelledby="take">
      <h2 class="govuk-heading-m" id="take">
        Where its values come from
      </h2>
      <p class="govuk-body">
        From “{state.dataset_row}” of “{latest?.source || sourceWords(state)}”, every hour of its own accord.
        {byHand > 0
          ? ` ${plural(byHand, 'value')} entered by hand ${byHand === 1 ? 'is' : 'are'} left as entered.`
          : ''}
      </p>
      {latest ? (
        <p class="govuk-body">
          Latest taken: {figureWords(state.unit, latest.value)} for {periodWords(state.period, latest.startsOn)}
          {latest.takenFrom ? (
            <>
              {' from '}
              <a class="govuk-link" href={addressOfReference(latest.takenFrom)}>
                {latest.takenFrom}
              </a>
            </>
          ) : null}
          , on {momentOf(latest.enteredAt)}.
        </p>
      ) : (
        <p class="govuk-body">Nothing has been taken yet.</p>
      )}
      {mayEnter ? (
        <form method="post" action={`/measures/${reference}/take`} class="govuk-!-display-none-print">
          <FormToken visit={visit} />
          <input type="hidden" name="taken-with" value={version} />
          {byHand > 0 ? (
            <p class="govuk-body">
              Taking them now puts the source’s figures over those entered by hand, which are kept.
            </p>
          ) : null}
          <Button variant="secondary" preventDoubleClick>
            Take the latest values now
          </Button>
        </form>
      ) : null}
    </section>
  )
}

const sourceWords = ({ dataset_key: key, dataset_version: version }: MeasureState) => `${key}, version ${version}`

type TakenProps = { visit: Visit; measure: Measure; row: WholeMeasure['row']; mayEnter: boolean }

type LinkProps = { visit: Visit; measure: Measure; thread: readonly ThreadEnd[]; errors: FieldErrors }

/** What it measures: an action has a measure once one is joined to it here (D07). */
export function LinkForm({ visit, measure, thread, errors }: LinkProps) {
  const action = `/measures/${measure.reference}/links`
  const joined = thread.filter(({ says }) => says === 'measures')
  return (
    <Details summary="Say what it measures" open={useWaits(action) || errors['to'] !== undefined}>
      <TwoThirds>
        <PostForm visit={visit} action={action}>
          <Input
            name="to"
            label="Reference of what it measures"
            hint="An action, a plan or another record, such as ACT-12."
            width={10}
            value={textOf(visit.typed, 'to')}
            error={errors['to']}
          />
          <Button variant="secondary" preventDoubleClick>
            Join them
          </Button>
        </PostForm>
        {joined.map(({ reference, title }) => (
          <form method="post" action={`${action}/remove`}>
            <FormToken visit={visit} />
            <input type="hidden" name="from" value={reference} />
            <button type="submit" class="sl-link-button">
              It no longer measures {reference} {title}
            </button>
          </form>
        ))}
      </TwoThirds>
    </Details>
  )
}
