import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { DocumentPage } from '../../../../platform/word/blocks-to-page.tsx'
import { type Answer, page, type Visit, wordFile } from '../../../../spine/web/index.ts'
import { reportBlocks } from '../../documents/report-document.ts'
import { reportKind } from '../../store/report-kind.ts'
import { readReport } from '../../use-cases/report.ts'
import { keepsReview } from '../../use-cases/scope.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/reviews/:reference/report: whoever sees scrutiny. The report as it would be read, made from what was found (G41). */
export async function reportPage(visit: Visit): Promise<Answer> {
  const found = await visit.work((work) => readReport(work, reviewIn(visit)))
  const { review, report, standing } = found
  const here = `/scrutiny/reviews/${review.reference}`
  return page({
    title: `Report of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Findings'),
    before: <BackLink href={`${here}/findings`}>Findings</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">Report of {review.reference}</h1>
        <p class="govuk-body">
          <Tag tone={standing.tone}>{standing.word}</Tag> {report ? standing.why : 'Made from what was found so far.'}
        </p>
        <div class="govuk-button-group">
          {report ? (
            <Button href={reportKind.path(report.reference)}>Its check, its drafts and what members agreed</Button>
          ) : keepsReview(visit, review) ? (
            <Button href={`${here}/report/begin`}>Write its foreword and take it to members</Button>
          ) : null}
          <Button variant="secondary" href={`${here}/report.docx`}>
            The report as a Word document
          </Button>
        </div>
        <DocumentPage blocks={[{ kind: 'heading', level: 1, text: review.title }, ...reportBlocks(found, true)]} />
      </>
    ),
  })
}

/** /scrutiny/reviews/:reference/report.docx */
export async function reportFile(visit: Visit): Promise<Answer> {
  const found = await visit.work((work) => readReport(work, reviewIn(visit)))
  const { review, committee } = found
  const council = visit.council.name
  return wordFile(`${review.reference} report`, {
    title: review.title,
    author: council,
    header: `${council} · ${committee} · Report of a scrutiny review`,
    footer: review.reference,
    blocks: reportBlocks(found, true),
  })
}
