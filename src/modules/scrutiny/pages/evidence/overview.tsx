import { Button } from '../../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { TakeAway } from '../../../../govuk/patterns/TakeAway.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, listCsv, listWorkbook, page, type Visit } from '../../../../spine/web/index.ts'
import { evidenceFile } from '../../documents/evidence-log.ts'
import { evidenceGrid, offTheGrid } from '../../rules/evidence/evidence-grid.ts'
import type { EvidenceRow } from '../../store/list-evidence.ts'
import { countSources } from '../../store/sources-of.ts'
import { keepsEvidence, type ReviewEvidence, readEvidence } from '../../use-cases/evidence.ts'
import { keepsReview } from '../../use-cases/scope.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'
import { everySource } from '../sources/every-source.ts'
import { EvidenceGrid } from './grid.tsx'
import { StrengthTag } from './strength-tag.tsx'

/** /scrutiny/reviews/:reference/evidence: what the review has learned on each question, and what it has not (G32). */
export async function evidencePage(visit: Visit): Promise<Answer> {
  const evidence = await read(visit)
  const { review } = evidence
  const counts = await visit.work((work) => countSources(work, everySource, review.id))
  return page({
    title: `Evidence of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Evidence'),
    body: (
      <Overview
        {...evidence}
        keeps={keepsEvidence(visit, review)}
        finds={keepsReview(visit, review)}
        asks={may(visit.actor, 'ask for information')}
        counts={counts}
      />
    ),
  })
}

/** /scrutiny/reviews/:reference/evidence.xlsx and .csv: the whole log. */
export const evidenceWorkbook = async (visit: Visit): Promise<Answer> => listWorkbook(evidenceFile(await read(visit)))
export const evidenceCsv = async (visit: Visit): Promise<Answer> => listCsv(evidenceFile(await read(visit)))

const read = (visit: Visit) => visit.work((work) => readEvidence(work, visit.params['reference'] ?? ''))

type Shown = ReviewEvidence & { keeps: boolean; finds: boolean; asks: boolean; counts: ReadonlyMap<string, number> }

function Overview({ review, questions, entries, weighed, keeps, finds, asks, counts }: Shown) {
  const href = `/scrutiny/reviews/${review.reference}/evidence`
  const off = offTheGrid(questions, entries)
  return (
    <>
      <span class="govuk-caption-l">
        {review.title} <span class="sl-no-wrap">{review.reference}</span>
      </span>
      <h1 class="govuk-heading-l">Evidence</h1>
      {keeps ? <Button href={`${href}/add`}>Add evidence</Button> : null}
      <h2 class="govuk-heading-m">Where it comes from</h2>
      <ul class="govuk-list">
        {everySource.map(({ kind, path, many }) => (
          <li>
            <a class="govuk-link" href={`/scrutiny/reviews/${review.reference}/${path}`}>
              {many}
            </a>
            : {counts.get(kind) || 'none yet'}
          </li>
        ))}
        {asks ? (
          <li>
            <a class="govuk-link" href={`/governance/requests/ask?review=${review.reference}`}>
              Ask the executive for a document
            </a>
            : what was asked hangs from the review
          </li>
        ) : null}
        <li>
          <a class="govuk-link" href="/scrutiny/research">
            Research beyond this review
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/scrutiny/recommendations">
            What earlier reviews recommended, by subject
          </a>
        </li>
      </ul>
      <h2 class="govuk-heading-m">Each question, beside the five elements</h2>
      {questions.length === 0 ? (
        <EmptyState heading="The scope asks no question yet" headingLevel={3}>
          <p class="govuk-body">
            Evidence is held beside the questions of the{' '}
            <a class="govuk-link" href={`/scrutiny/reviews/${review.reference}`}>
              scope
            </a>
            .
          </p>
        </EmptyState>
      ) : (
        <EvidenceGrid
          rows={evidenceGrid(questions, entries)}
          weighed={weighed}
          href={href}
          keeps={keeps}
          finds={finds ? `/scrutiny/reviews/${review.reference}/findings/add` : null}
        />
      )}
      {off.length > 0 ? (
        <p class="govuk-inset-text">
          {off.length === 1 ? 'One entry bears' : `${off.length} entries bear`} on none of the questions as they are
          asked now: {off.map(({ reference }) => reference).join(', ')}.
        </p>
      ) : null}
      <h2 class="govuk-heading-m">The evidence log</h2>
      {entries.length === 0 ? (
        <EmptyState heading="Nothing has been written down yet" headingLevel={3}>
          <p class="govuk-body">An entry says what was learned, where it comes from and how far members rely on it.</p>
        </EmptyState>
      ) : (
        <>
          <TakeAway excel={`${href}.xlsx`} csv={`${href}.csv`} print={href} />
          <Log entries={entries} />
        </>
      )}
    </>
  )
}

function Log({ entries }: { entries: readonly EvidenceRow[] }) {
  return (
    <WideTable
      caption="What the review has learned"
      captionHidden
      head={['Evidence', 'Reference', 'Element', 'Kind of source', 'Strength']}
      rows={entries.map((entry) => [
        {
          content: (
            <a class="govuk-link" href={`/scrutiny/evidence/${entry.reference}`}>
              {entry.title}
            </a>
          ),
        },
        { content: entry.reference, class: 'sl-no-wrap' },
        capitalised(entry.element),
        capitalised(entry.sourceKind),
        { content: <StrengthTag strength={entry.strength} aside={entry.setAsideBecause !== ''} /> },
      ])}
    />
  )
}
