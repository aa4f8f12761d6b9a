import { Button } from '../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../govuk/components/FileUpload.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { may } from '../../../spine/access/index.ts'
import { FileList, filesOf } from '../../../spine/files/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../spine/records/index.ts'
import { type Answer, FormToken, page, type Visit } from '../../../spine/web/index.ts'
import { levelWord, rateRisk } from '../rules/risk-scale.ts'
import { riskKind } from '../store/risk-kind.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'

/** /risks/:reference: whoever may read it. */
export async function riskPage(visit: Visit, wrongFile?: string): Promise<Answer> {
  const { risk, history, files } = await visit.work(async (work) => {
    const risk = await readRecord(work, riskKind, visit.params['reference'] ?? '')
    return { risk, history: await historyOf(work, risk.id), files: await filesOf(work, risk.id) }
  })
  const { state } = risk
  const mayChange = may(visit.actor, 'change a risk', { owner: risk.ownerId === visit.actor.person })
  return page({
    title: `${risk.reference} ${risk.title}`,
    ...(wrongFile ? { status: 422, errors: [{ field: 'file', message: wrongFile }] } : {}),
    body: (
      <>
        <span class="govuk-caption-l">{risk.reference}</span>
        <h1 class="govuk-heading-l">{risk.title}</h1>
        <SummaryList
          rows={[
            { key: 'Now', value: <Score likelihood={state.likelihood} impact={state.impact} /> },
            { key: 'Aimed for', value: <Score likelihood={state.target_likelihood} impact={state.target_impact} /> },
            { key: 'What could make it happen', value: state.cause },
            { key: 'What it would mean', value: state.effect },
          ]}
        />
        {mayChange ? <Button href={`/risks/${risk.reference}/change`}>Change this risk</Button> : null}
        <h2 class="govuk-heading-m">Evidence</h2>
        <FileList files={files} />
        {mayChange ? <AttachForm visit={visit} reference={risk.reference} wrong={wrongFile} /> : null}
        <h2 class="govuk-heading-m">History</h2>
        <HistoryList entries={history} />
      </>
    ),
  })
}

function Score({ likelihood, impact }: { likelihood: number; impact: number }) {
  const { score, word, tone } = rateRisk(likelihood, impact, riskScale)
  return (
    <>
      <Tag tone={tone}>{word}</Tag> {score}: {levelWord(likelihood, riskScale.likelihood).toLowerCase()} and{' '}
      {levelWord(impact, riskScale.impact).toLowerCase()}
    </>
  )
}

type AttachProps = { visit: Visit; reference: string; wrong: string | undefined }

function AttachForm({ visit, reference, wrong }: AttachProps) {
  return (
    <form method="post" action={`/risks/${reference}/files`} encType="multipart/form-data" noValidate>
      <FormToken visit={visit} />
      <FileUpload
        name="file"
        label="Attach evidence that a control works"
        hint="Word, Excel, OpenDocument, PDF, CSV or text, or a picture; at most 50 MB."
        error={wrong}
      />
      <Button variant="secondary">Attach the file</Button>
    </form>
  )
}
