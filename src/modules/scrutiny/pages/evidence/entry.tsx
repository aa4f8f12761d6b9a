import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { capitalised, formatDate } from '../../../../kernel/text.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { readingWords, strengthWords } from '../../rules/evidence/evidence-words.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { keepsEvidence, readEntry } from '../../use-cases/evidence.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'
import { StrengthTag } from './strength-tag.tsx'

/** /scrutiny/evidence/:reference: one thing that a review has learned. */
export async function entryPage(visit: Visit): Promise<Answer> {
  const { entry, review, thread, history, names } = await visit.work(async (work) => {
    const found = await readEntry(work, visit.params['reference'] ?? '')
    const { id, ownerId } = found.entry
    return {
      ...found,
      thread: await threadOf(work, id),
      history: await historyOf(work, id),
      names: await namesOf(work, [ownerId]),
    }
  })
  const { state } = entry
  const kept = (words: string) => <span class="sl-kept">{words}</span>
  return page({
    title: `${entry.reference} ${entry.title}`,
    subNavigation: reviewNavigation(review.reference, 'Evidence'),
    body: (
      <RecordPage
        kind="Evidence"
        reference={entry.reference}
        title={entry.title}
        status={<StrengthTag strength={state.strength} aside={state.set_aside_because !== ''} />}
        owner={entry.ownerId ? names.get(entry.ownerId) : null}
        facts={[
          { label: 'Element', value: capitalised(state.element) },
          { label: 'Kind of source', value: capitalised(state.source_kind) },
          { label: 'From', value: state.dated ? formatDate(Temporal.PlainDate.from(state.dated)) : null },
        ]}
        actions={
          keepsEvidence(visit, review) ? (
            <Button variant="secondary" href={`/scrutiny/evidence/${entry.reference}/change`}>
              Change it, or set it aside
            </Button>
          ) : null
        }
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        {state.set_aside_because ? <p class="govuk-inset-text">Set aside: {state.set_aside_because}</p> : null}
        <SummaryList
          rows={[
            {
              key: 'Review',
              value: (
                <a class="govuk-link" href={`/scrutiny/reviews/${review.reference}/evidence`}>
                  {review.title}
                </a>
              ),
            },
            { key: 'What it shows', value: kept(state.summary) },
            {
              key: 'Questions',
              value:
                state.questions.length === 0 ? (
                  'None of the review’s questions yet'
                ) : (
                  <ul class="govuk-list govuk-list--bullet">
                    {state.questions.map((question) => (
                      <li>{question}</li>
                    ))}
                  </ul>
                ),
            },
            { key: 'Where it comes from', value: kept(state.source) },
            { key: 'What it says', value: readingWords[state.reading] },
            {
              key: 'How far members rely on it',
              value: kept([strengthWords[state.strength], state.strength_because].filter(Boolean).join('\n')),
            },
          ]}
        />
        <FlagLink visit={visit} reference={entry.reference} />
      </RecordPage>
    ),
  })
}
