import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import { PublicVersionLink } from '../../../../spine/publications/index.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import { ComparedText, compareDrafts } from '../../../../spine/texts/index.ts'
import { type Answer, PostForm, type Visit } from '../../../../spine/web/index.ts'
import type { MinorityView, ReportFact } from '../../store/points-of-report.ts'
import { reportKind } from '../../store/report-kind.ts'
import { holdsViews } from '../../use-cases/points-of-report.ts'
import { type Report, reportByReference } from '../../use-cases/report.ts'
import { keepsReview } from '../../use-cases/scope.ts'
import { partOfReviewPage } from '../part-of-review.tsx'

const decidesOn = (visit: Visit, { review }: Report) =>
  may(visit.actor, 'decide on a review', { member: visit.actor.principals.has(`body:${review.state.body_id}`) })

/** /scrutiny/reports/:reference: whoever sees scrutiny. Where the report stands, and what was said of it. */
export const reportRecordPage = (visit: Visit): Promise<Answer> =>
  partOfReviewPage({
    visit,
    kind: reportKind,
    called: 'Report of a review',
    part: 'Findings',
    also: async (work, { reference }) => reportByReference(work, reference),
    status: (_, { standing }) => <Tag tone={standing.tone}>{standing.word}</Tag>,
    facts: ({ state }, { drafts }) => [
      { label: 'Facts checked by', value: state.checked_with || null },
      { label: 'Not checked because', value: state.unchecked_because || null },
      { label: 'Sent', value: state.sent_on ? day(state.sent_on) : null },
      { label: 'Wanted back', value: state.due_on ? day(state.due_on) : null },
      { label: 'Back', value: state.back_on ? day(state.back_on) : null },
      { label: 'Agreed', value: state.agreed_on ? `${day(state.agreed_on)}, draft ${state.agreed_draft}` : 'Not yet' },
      { label: 'Drafts', value: drafts.length > 0 ? String(drafts.length) : 'None numbered yet' },
    ],
    deeds: ({ reference, state }, found) => deedsOf(visit, reference, state.back_on, found),
    body: ({ reference, state }, found) => (
      <>
        <p class="govuk-body">{found.standing.why}</p>
        {found.standing.wants.length > 0 ? (
          <p class="govuk-body">Before members agree it, it wants {found.standing.wants.join('; ')}.</p>
        ) : null}
        {state.agreed_words ? <p class="govuk-body sl-said">{state.agreed_words}</p> : null}
        {found.standing.word === 'Agreed' ? <PublicVersionLink visit={visit} reference={reference} /> : null}
        <Written words={state} />
        <Facts reference={reference} facts={found.facts} decides={decidesOn(visit, found)} />
        <Views visit={visit} reference={reference} views={found.views} />
        <Changes found={found} />
      </>
    ),
  })

function deedsOf(visit: Visit, reference: string, back: string | null, found: Report) {
  const at = reportKind.path(reference)
  const { standing, review, report } = found
  const agreed = report?.state.agreed_on !== null
  const waits = standing.word === 'Facts being checked'
  return [
    { href: `/scrutiny/reviews/${review.reference}/report`, text: 'Read it' },
    ...(keepsReview(visit, review)
      ? [
          { href: `${at}/change`, text: 'Change its foreword or conclusions' },
          ...(agreed
            ? []
            : [{ href: `${at}/check`, text: back ? 'Have its facts checked again' : 'Have its facts checked' }]),
          ...(waits ? [{ href: `${at}/back`, text: 'The check is back' }] : []),
        ]
      : []),
    ...(!agreed && may(visit.actor, 'check facts of a report')
      ? [{ href: `${at}/facts/raise`, text: 'Raise a point of fact' }]
      : []),
    ...(holdsViews(visit, found) ? [{ href: `${at}/views/hold`, text: 'Hold another view' }] : []),
    ...(decidesOn(visit, found) && standing.wants.length === 0 && standing.word !== 'Agreed'
      ? [{ href: `${at}/agree`, text: 'Record that members agreed it' }]
      : []),
  ]
}

function Written({ words }: { words: { foreword: string; conclusions: string; left_out: string } }) {
  const rows = [
    { key: 'Foreword', value: words.foreword },
    { key: 'Conclusions', value: words.conclusions },
    { key: 'What is left out', value: words.left_out },
  ].map(({ key, value }) => ({ key, value: value ? <span class="sl-kept">{value}</span> : 'Nothing yet' }))
  return (
    <Section id="words" heading="What only the report says">
      <SummaryList rows={rows} />
    </Section>
  )
}

type FactsProps = { reference: string; facts: readonly ReportFact[]; decides: boolean }

function Facts({ reference, facts, decides }: FactsProps) {
  return (
    <Section id="facts" heading="Points of fact">
      {facts.length === 0 ? <p class="govuk-body">Nobody has raised one.</p> : null}
      {facts.map((fact) => {
        const href = `${reportKind.path(reference)}/facts/${fact.id}/decide`
        const open = fact.outcome === null
        const rows = [
          { key: 'In their words', value: <span class="sl-kept">{fact.says}</span> },
          { key: 'It rests on', value: fact.restsOn },
          { key: 'Raised', value: `${fact.by}, ${momentOf(fact.at)}${fact.draft ? `, on draft ${fact.draft}` : ''}` },
          { key: 'What was made of it', value: open ? <Tag tone="amber">Not decided yet</Tag> : outcomeOf(fact) },
        ]
        return (
          <SummaryList
            card={{
              ...{ title: `On ${fact.about}`, headingLevel: 3 },
              actions: open && decides ? [{ text: 'Decide it', href }] : [],
            }}
            rows={rows}
          />
        )
      })}
    </Section>
  )
}

const outcomeOf = ({ outcome, outcomeWords }: ReportFact) =>
  `${outcome === 'put right' ? 'Put right' : 'Left as it is'}: ${outcomeWords}`

type ViewsProps = { visit: Visit; reference: string; views: readonly MinorityView[] }

function Views({ visit, reference, views }: ViewsProps) {
  return (
    <Section id="views" heading="What not every member agrees with">
      {views.length === 0 ? <p class="govuk-body">No member holds another view.</p> : null}
      {views.map(({ id, by, about, words, at, personId, takenBackAt }) => (
        <>
          <SummaryList
            card={{ title: `${by}, on ${about}`, headingLevel: 3 }}
            rows={[
              { key: 'In their words', value: <span class="sl-kept">{words}</span> },
              { key: 'Held', value: momentOf(at) },
              ...(takenBackAt
                ? [{ key: 'Taken back', value: `${momentOf(takenBackAt)}: it is not in the report` }]
                : []),
            ]}
          />
          {personId === visit.actor.person && !takenBackAt ? (
            <PostForm visit={visit} action={`${reportKind.path(reference)}/views/${id}/take-back`}>
              <Button variant="secondary" preventDoubleClick>
                Take back your view on {about}
              </Button>
            </PostForm>
          ) : null}
        </>
      ))}
    </Section>
  )
}

/** What the report says otherwise than its last draft; so that whoever checked or agreed it reads only that. */
function Changes({ found: { drafts, text } }: { found: Report }) {
  const [newest] = drafts
  if (!newest) return null
  return (
    <Section id="changes" heading={`What has changed since draft ${newest.number}`}>
      <p class="govuk-body">
        {newest.note}, {momentOf(newest.savedAt)}.
      </p>
      <ComparedText parts={compareDrafts(newest.parts, text)} same="Nothing: the report says what that draft says." />
    </Section>
  )
}
