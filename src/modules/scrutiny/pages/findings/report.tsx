import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { DocumentPage } from '../../../../platform/word/blocks-to-page.tsx'
import { writeWord } from '../../../../platform/word/write-word.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { reportBlocks } from '../../documents/report-document.ts'
import { findingsOf } from '../../store/findings-of.ts'
import { recommendationsOf } from '../../store/list-recommendations.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { readScope } from '../../use-cases/scope.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

/** What the report says today, and what is around it. */
const readReport = (visit: Visit) =>
  visit.work(async (work) => {
    const { review, filled } = await readScope(work, visit.params['reference'] ?? '')
    const { body_id: bodyId } = review.state
    const rows = await recommendationsOf(work, { reviewId: review.id })
    const committee = (await namesOf(work, [bodyId])).get(bodyId) ?? ''
    const blocks = reportBlocks({
      reference: review.reference,
      committee,
      filled,
      findings: await findingsOf(work, review.id),
      recommendations: rows,
      today: work.clock.today(),
    })
    return { review, committee, blocks }
  })

/** /scrutiny/reviews/:reference/report: whoever sees scrutiny. The report as it would be read, made from what was found (G41). */
export async function reportPage(visit: Visit): Promise<Answer> {
  const { review, blocks } = await readReport(visit)
  const here = `/scrutiny/reviews/${review.reference}`
  return page({
    title: `Report of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Findings'),
    before: <BackLink href={`${here}/findings`}>Findings</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">Report of {review.reference}</h1>
        <Button variant="secondary" href={`${here}/report.docx`}>
          The report as a Word document
        </Button>
        <DocumentPage blocks={[{ kind: 'heading', level: 1, text: review.title }, ...blocks]} />
      </>
    ),
  })
}

/** /scrutiny/reviews/:reference/report.docx */
export async function reportFile(visit: Visit): Promise<Answer> {
  const { review, committee, blocks } = await readReport(visit)
  const council = visit.council.name
  const bytes = await writeWord({
    title: review.title,
    author: council,
    header: `${council} · ${committee} · Report of a scrutiny review`,
    footer: review.reference,
    blocks,
  })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { kind: 'file', bytes, name: `${review.reference} report.docx`, type }
}
