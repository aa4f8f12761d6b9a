import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { reasonWordsOf, sourceWords } from '../../rules/topics/topic-words.ts'
import { type KeptScore, scoresOf } from '../../store/list-topics.ts'
import { topicKind } from '../../store/topic-kind.ts'
import { type CurrentSheet, scoringSheets } from '../../use-cases/scoring-sheets.ts'
import { Standing, scrutinyNavigation } from '../scrutiny-words.tsx'
import { DeclineForm, ListAgainForm, ModerateForms } from './topic-deeds.tsx'

/** /scrutiny/topics/:reference: whoever may read it. One of its forms may come back with errors. */
export async function topicPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const shown = await visit.work((work) => readInFull(work, visit.params['reference'] ?? ''))
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${shown.topic.reference} ${shown.topic.title}`,
    subNavigation: scrutinyNavigation('/scrutiny/topics'),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: <TopicRecord visit={visit} errors={errors} {...shown} />,
  })
}

async function readInFull(work: Work, reference: string) {
  const topic = await readRecord(work, topicKind, reference)
  const [scores, sheets] = [await scoresOf(work, topic.id), await scoringSheets(work)]
  const [thread, history] = [await threadOf(work, topic.id), await historyOf(work, topic.id)]
  return { topic, scores, sheets, thread, history }
}

type Shown = Awaited<ReturnType<typeof readInFull>>

function TopicRecord({
  visit,
  errors,
  topic,
  scores,
  sheets,
  thread,
  history,
}: Shown & { visit: Visit; errors: FieldErrors }) {
  const { state } = topic
  const member = visit.actor.principals.has(`body:${state.body_id}`)
  const decides = may(visit.actor, 'decide on a topic', { member })
  const forms = { visit, topic, errors }
  return (
    <RecordPage
      kind="Topic"
      reference={topic.reference}
      title={topic.title}
      status={<Standing word={state.standing} />}
      facts={[
        { label: 'Suggested by', value: state.suggested_by || 'Did not say' },
        { label: 'From', value: sourceWords[state.source] },
        { label: 'Suggested', value: momentOf(topic.createdAt) },
      ]}
      actions={
        state.standing === 'listed' && may(visit.actor, 'start a review') ? (
          <Button href={`/scrutiny/reviews/start?topic=${topic.reference}`}>Start a review of it</Button>
        ) : null
      }
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      history={<HistoryList entries={history} />}
    >
      <SummaryList
        rows={[
          { key: 'Why it matters', value: <span class="sl-kept">{state.why}</span> },
          { key: 'What shows it', value: <span class="sl-kept">{state.evidence || 'Nothing named'}</span> },
          ...(state.reason_words
            ? [
                {
                  key: state.standing === 'set aside' ? 'What became of it' : 'Why it was not taken up',
                  value: [reasonWordsOf(state.reason), state.reason_words].filter(Boolean).join('. '),
                },
              ]
            : []),
          ...(state.decided_on
            ? [{ key: 'Decided', value: formatDate(Temporal.PlainDate.from(state.decided_on)) }]
            : []),
        ]}
      />
      <FlagLink visit={visit} reference={topic.reference} />
      {state.standing === 'suggested' && may(visit.actor, 'moderate topics') ? <ModerateForms {...forms} /> : null}
      {state.standing === 'suggested' ? null : (
        <Scores scores={scores} sheets={mayScore(visit, topic) ? sheets : []} reference={topic.reference} />
      )}
      {state.standing === 'listed' && decides ? <DeclineForm {...forms} /> : null}
      {state.standing === 'not taken up' && decides ? <ListAgainForm {...forms} /> : null}
    </RecordPage>
  )
}

const mayScore = (visit: Visit, { state }: Shown['topic']) =>
  state.standing === 'listed' && may(visit.actor, 'score a topic')

type ScoresProps = { scores: readonly KeptScore[]; sheets: readonly CurrentSheet[]; reference: string }

/** What people made of it on which sheet. Scores order topics and decide nothing (SCR-8). */
function Scores({ scores, sheets, reference }: ScoresProps) {
  return (
    <section>
      <h2 class="govuk-heading-m" id="scores">
        Scores
      </h2>
      {scores.length === 0 ? (
        <p class="govuk-body">Nobody has scored it yet.</p>
      ) : (
        <ScrollRegion labelledBy="scores">
          <Table
            caption="Scores"
            captionHidden
            firstCellIsHeader
            head={['Scored by', 'Sheet', { content: 'Score', numeric: true }, 'When', 'Notes']}
            rows={scores.map((one) => [
              one.by,
              `${one.sheet}, edition ${one.edition}`,
              { content: `${one.total} of ${one.outOf}`, numeric: true },
              { content: momentOf(one.at), class: 'sl-no-wrap' },
              one.notes || 'None',
            ])}
          />
        </ScrollRegion>
      )}
      {sheets.length > 0 ? (
        <p class="govuk-body">
          Score it on{' '}
          {sheets.map(({ sheet }, at) => (
            <>
              {at === 0 ? '' : at === sheets.length - 1 ? ' or ' : ', '}
              <a class="govuk-link" href={`/scrutiny/topics/${reference}/score/${sheet.code}`}>
                {sheet.name}
              </a>
            </>
          ))}
          . Scores put topics in order; members decide.
        </p>
      ) : null}
    </section>
  )
}
