import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { plural } from '../../../../kernel/text.ts'
import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'
import { attribution } from '../../../../spine/frameworks/index.ts'
import { readRun } from '../../../../spine/runs/index.ts'
import { type Answer, FormToken, formPage, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { listWords } from '../../rules/areas/area.ts'
import type { ReadDraft } from '../../rules/history/draft-from-reading.ts'
import { dropReading, type ReportReading, readReading } from '../../store/report-readings.ts'
import { inspectionKinds } from '../../use-cases/inspection-kinds.ts'
import { confirmReading } from '../../use-cases/record-inspection.ts'
import { tagged } from '../add.tsx'
import { InspectionFields, ListFields } from '../inspection-fields.tsx'
import { readInspectionForm, readItems, typedOfDraft } from '../inspection-form.ts'
import { Questions } from './questions.tsx'

/** /inspections/readings/:id: whoever sent it. How far it is, what is wrong with it, or what was read. */
export async function readingPage(visit: Visit): Promise<Answer> {
  const reading = await find(visit)
  if (reading.inspection) return redirect(`/inspections/${reading.inspection}`)
  if (reading.draft) return ask(visit, reading, reading.draft, typedOfDraft(reading.draft), {})
  return reading.status === 'unreadable' ? unreadable(visit, reading) : underWay(visit, reading)
}

/** Saves it as the person left it, in one transaction, once. */
export async function confirm(visit: Visit): Promise<Answer> {
  const reading = await find(visit)
  if (reading.inspection) return redirect(`/inspections/${reading.inspection}`)
  const { draft } = reading
  if (!draft) return readingPage(visit)
  const read = readInspectionForm(visit.typed, visit.ground.clock.today())
  const unseen =
    draft.questions.length > 0 && !listOf(visit.typed, 'looked').includes('yes')
      ? { looked: 'Look at each question, then tick the box' }
      : {}
  if (!read.ok || 'looked' in unseen)
    return ask(visit, reading, draft, visit.typed, { ...(read.ok ? {} : read.errors), ...unseen })
  const areas = readItems(visit.typed, draft).map(tagged)
  const words = {
    ...read.value,
    documentType: draft.documentType,
    visitNumber: draft.visitNumber,
    statementDue: draft.statementDue,
  }
  try {
    const { reference } = await visit.work((work) => confirmReading(work, reading.id, words, areas))
    return redirect(`/inspections/${reference}`, {
      what: `${reference} is in the history with ${plural(areas.length, 'area')} to improve.`,
      next: 'The PDF is kept as its file. Raise an action from each area.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, reading, draft, visit.typed, refusal.fields)
    throw refusal
  }
}

/** POST /inspections/readings/:id/discard */
export async function discard(visit: Visit): Promise<Answer> {
  await visit.work((work) => dropReading(work, visit.params['id'] ?? ''))
  return redirect('/inspections', { what: 'The report has been thrown away. Nothing of it was saved.' })
}

const find = (visit: Visit) => visit.work((work) => readReading(work, visit.params['id'] ?? ''))

async function underWay(visit: Visit, reading: ReportReading): Promise<Answer> {
  const run = reading.runId ? await visit.work((work) => readRun(work, reading.runId ?? '')) : null
  const stopped = run !== null && run.status !== 'waiting' && run.status !== 'running'
  return page({
    title: stopped ? 'The report was not read' : 'The report is being read',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{stopped ? 'The report was not read' : 'The report is being read'}</h1>
        <div id="run" data-module={stopped ? undefined : 'sl-refresh'}>
          <p class="govuk-body">“{reading.file.name}”</p>
          {run?.total ? (
            <>
              <label class="govuk-body" for="run-progress">
                {run.done} of {run.total} pages read
              </label>
              <progress class="sl-run-progress" id="run-progress" max={run.total} value={run.done} />
            </>
          ) : null}
          {stopped ? (
            <p class="govuk-body">
              {run.messages.at(-1)?.words}{' '}
              <a class="govuk-link" href={`/inspections/add?reading=${reading.id}`}>
                Type in what it says
              </a>
            </p>
          ) : (
            <p class="govuk-body">
              It takes a few seconds.{' '}
              <a class="govuk-link" href={`/inspections/readings/${reading.id}`}>
                See how far it is now
              </a>
            </p>
          )}
        </div>
        <ThrowAway visit={visit} id={reading.id} />
      </TwoThirds>
    ),
  })
}

function unreadable(visit: Visit, reading: ReportReading): Answer {
  return page({
    title: 'This file could not be read',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">This file could not be read</h1>
        <p class="govuk-body">“{reading.file.name}”</p>
        <InsetText>{reading.why}</InsetText>
        <div class="govuk-button-group">
          <Button href={`/inspections/add?reading=${reading.id}`}>Type in what it says</Button>
          <a class="govuk-link" href="/inspections/read">
            Choose another file
          </a>
        </div>
        <ThrowAway visit={visit} id={reading.id} />
      </TwoThirds>
    ),
  })
}

function ThrowAway({ visit, id }: { visit: Visit; id: string }) {
  return (
    <div class="govuk-!-margin-bottom-6">
      <form method="post" action={`/inspections/readings/${id}/discard`} class="sl-post">
        <FormToken visit={visit} />
        <button type="submit" class="sl-link-button">
          Throw this file away
        </button>
      </form>
    </div>
  )
}

async function ask(
  visit: Visit,
  reading: ReportReading,
  draft: ReadDraft,
  typed: Typed,
  errors: FieldErrors,
): Promise<Answer> {
  const kinds = await visit.work(inspectionKinds)
  const count = draft.questions.length
  const above = (field: string) => (
    <Questions reading={reading.id} questions={draft.questions.filter((one) => one.field === field)} />
  )
  return formPage({
    visit,
    title: 'What was read',
    errors,
    intro: (
      <>
        <p class="govuk-body">
          From “{reading.file.name}”.{' '}
          {count === 0 ? 'Nothing was in doubt.' : `${plural(count, 'question')} to look at.`} Nothing has been saved
          yet. What you confirm is kept in the report’s own words.
        </p>
        <ThrowAway visit={visit} id={reading.id} />
      </>
    ),
    children: (
      <>
        {above('report')}
        <InspectionFields typed={typed} errors={errors} kinds={kinds} above={above} kindWhy={draft.kindWhy} />
        <h2 class="govuk-heading-m">What the report asks for</h2>
        <p class="govuk-body">As printed. Empty what does not belong; it is then left out.</p>
        {above('areas')}
        {draft.items.map((item, at) => (
          <Textarea
            name={`item-${at}`}
            label={`${listWords[item.list].one} ${item.number || placeOf(draft, at)}`}
            hint={[item.page === null ? '' : `Page ${item.page}.`, item.group].filter(Boolean).join(' ')}
            rows={Math.min(8, Math.max(2, Math.ceil(item.words.length / 75)))}
            value={textOf(typed, `item-${at}`)}
            error={errors[`item-${at}`]}
          />
        ))}
        <ListFields typed={typed} errors={errors} more />
        {attribution}
        {count > 0 ? (
          <Checkboxes
            name="looked"
            values={listOf(typed, 'looked')}
            error={errors['looked']}
            items={[
              {
                value: 'yes',
                label:
                  count === 1 ? 'I have looked at the question' : `I have looked at each of the ${count} questions`,
              },
            ]}
          />
        ) : null}
        <Button preventDoubleClick>This is what the report says: save it</Button>
      </>
    ),
  })
}

/** Where an item without a printed number stands in its list. */
function placeOf(draft: ReadDraft, at: number): string {
  const list = draft.items[at]?.list
  return `at place ${draft.items.slice(0, at + 1).filter((one) => one.list === list).length}`
}
