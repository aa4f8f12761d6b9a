import { Button } from '../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../govuk/components/FileUpload.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { WarningText } from '../../../govuk/components/WarningText.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { joinWords } from '../../../kernel/text.ts'
import { may } from '../../../spine/access/index.ts'
import { attachFile, FileList, filesOf, keepUpload } from '../../../spine/files/index.ts'
import { attribution, inspectionNavigation } from '../../../spine/frameworks/index.ts'
import { threadList, threadOf } from '../../../spine/links/index.ts'
import { HistoryList, historyOf } from '../../../spine/records/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../spine/web/index.ts'
import { type InspectionState, inspectionKind } from '../store/inspection-kind.ts'
import { listAreas } from '../store/read-areas.ts'
import { mayAttach } from '../use-cases/attach-report.ts'
import { type ReadInspection, readInspection } from '../use-cases/read-inspection.ts'
import { AreaTables } from './areas/area-tables.tsx'
import { day, PublishedTag, periods } from './inspection-words.tsx'

/** /inspections/:reference: whoever may read it; everybody signed in once it is published. */
export async function inspectionPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { read, areas, thread, files, history } = await visit.work(async (work) => {
    const read = await readInspection(work, visit.params['reference'] ?? '')
    const { id } = read.inspection
    return {
      read,
      areas: await listAreas(work, id),
      thread: (await threadOf(work, id)).filter(({ kind }) => kind !== 'AFI'),
      files: await filesOf(work, id),
      history: await historyOf(work, id),
    }
  })
  const { inspection, warnings } = read
  const { reference, state } = inspection
  const mayKeep = may(visit.actor, 'keep inspections')
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${reference} ${inspection.title}`,
    subNavigation: inspectionNavigation(''),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Inspection"
        reference={reference}
        title={inspection.title}
        status={<PublishedTag state={state} today={visit.ground.clock.today()} />}
        actions={
          <div class="govuk-button-group">
            {mayKeep ? (
              <Button variant="secondary" href={`/inspections/${reference}/change`}>
                Change what is recorded
              </Button>
            ) : null}
            {areas.length > 0 ? (
              <a class="govuk-link" href={`/inspections/${reference}/recurrence`}>
                What comes back from the inspection before
              </a>
            ) : null}
            {may(visit.actor, 'see what follows a report') ? (
              <a class="govuk-link" href={`/inspections/${reference}/after`}>
                What follows the report
              </a>
            ) : null}
          </div>
        }
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        files={
          <>
            <FileList files={files} />
            {mayKeep ? <AttachForm visit={visit} reference={reference} error={errors['file']} /> : null}
          </>
        }
        history={<HistoryList entries={history} />}
      >
        {warnings.map((words) => (
          <WarningText>{words}</WarningText>
        ))}
        <Facts read={read} />
        <Judgements state={state} />
        <section aria-labelledby="areas">
          <h2 class="govuk-heading-m" id="areas">
            What the report asks for <span class="sl-count">({areas.length})</span>
          </h2>
          <AreaTables areas={areas} />
        </section>
        {state.judgements.length > 0 || areas.length > 0 ? attribution : null}
      </RecordPage>
    ),
  })
}

function Facts({ read: { inspection, framework } }: { read: ReadInspection }) {
  const { state } = inspection
  const rows = [
    { key: 'Authority', value: state.authority },
    { key: 'Kind', value: state.document_type },
    {
      key: 'Framework',
      value: (
        <>
          <a class="govuk-link" href={`/frameworks/${framework.code}`}>
            {framework.name}
          </a>{' '}
          ({state.framework_code}, version {state.framework_edition})
        </>
      ),
    },
    { key: 'Fieldwork', value: periods(state.periods) },
    { key: 'Published', value: state.published ? day(state.published) : 'Not yet known' },
    { key: 'Final report received', value: state.received_on ? day(state.received_on) : '' },
    { key: 'Lead inspectors', value: joinWords(state.lead_inspectors) },
    { key: 'Which visit', value: state.visit_number === null ? '' : String(state.visit_number) },
    { key: 'Statement wanted by', value: state.statement_due ? day(state.statement_due) : '' },
    { key: 'What it says of inspections before', value: state.previous.join(' ') },
    {
      key: 'How it came here',
      value: state.source === 'read' ? 'Read from the report and confirmed by a person' : 'Typed in',
    },
  ]
  return <SummaryList rows={rows.filter(({ value }) => value !== '')} />
}

function Judgements({ state }: { state: InspectionState }) {
  if (state.judgements.length === 0) return <p class="govuk-body">This inspection gave no grades.</p>
  return (
    <section aria-labelledby="judgements">
      <h2 class="govuk-heading-m" id="judgements">
        Judgements
      </h2>
      <ScrollRegion labelledBy="judgements-table">
        <Table
          caption="Judgements as printed"
          captionId="judgements-table"
          captionHidden
          firstCellIsHeader
          head={['Judgement, as printed', 'Grade']}
          rows={state.judgements.map(({ label, printed }) => [label, printed])}
        />
      </ScrollRegion>
    </section>
  )
}

function AttachForm({ visit, reference, error }: { visit: Visit; reference: string; error: string | undefined }) {
  return (
    <form method="post" action={`/inspections/${reference}/files`} encType="multipart/form-data" noValidate>
      <FormToken visit={visit} />
      <FileUpload name="file" label="Attach the report or a paper about it" error={error} />
      <Button variant="secondary">Attach the file</Button>
    </form>
  )
}

/** POST /inspections/:reference/files: programme managers and directors. */
export async function attach(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => mayAttach(work, reference))
  const upload = await keepUpload(
    visit.ground,
    visit.files.find((one) => one.field === 'file'),
  )
  if (!upload.ok) return inspectionPage(visit, { file: upload.why })
  await visit.work(async (work) => attachFile(work, inspectionKind, await mayAttach(work, reference), upload.file))
  return redirect(`/inspections/${reference}`, { what: `${upload.file.name} is attached to ${reference}.` })
}
