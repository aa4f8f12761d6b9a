import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage } from '../../../../spine/record-forms/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { type Answer, PostForm, redirect, type Visit } from '../../../../spine/web/index.ts'
import { wantsAnotherLook } from '../../rules/research/research-words.ts'
import { listReviews } from '../../store/list-reviews.ts'
import { type ResearchState, researchKind } from '../../store/research-kind.ts'
import { useResearch } from '../../use-cases/research.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

/** /scrutiny/research/:reference: whoever sees scrutiny. */
export const researchNotePage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: researchKind,
    called: 'Research note',
    ownerless: true,
    subNavigation: scrutinyNavigation('/scrutiny/research'),
    also: async (work) =>
      may(visit.actor, 'keep research')
        ? (await listReviews(work, { sort: 'started', direction: 'descending', offset: 0, most: 200 })).rows
        : [],
    status: ({ state }) =>
      wantsAnotherLook(state.dated, visit.ground.clock.today().toString()) ? (
        <Tag tone="amber">More than two years old</Tag>
      ) : null,
    facts: ({ state }) => [
      { label: 'About', value: capitalised(state.sort) },
      { label: 'Of', value: day(state.dated) },
    ],
    actions: ({ reference }) => (
      <DeedLinks
        deeds={
          may(visit.actor, 'keep research')
            ? [{ href: `${researchKind.path(reference)}/change`, text: 'Change it' }]
            : []
        }
      />
    ),
    body: ({ reference, state }, reviews) => (
      <>
        <SummaryList rows={rowsOf(state)} />
        {state.sort === 'another authority' ? (
          <p class="govuk-body">
            How councils were judged is in the{' '}
            <a class="govuk-link" href="/inspections/national">
              national picture
            </a>
            .
          </p>
        ) : null}
        {reviews.length > 0 ? (
          <PostForm visit={visit} action={`${researchKind.path(reference)}/use`}>
            <Select
              name="review"
              label="Which review uses it?"
              items={reviews.map((one) => ({ value: one.reference, text: `${one.reference} ${one.title}` }))}
            />
            <Button variant="secondary" preventDoubleClick>
              Use it there
            </Button>
          </PostForm>
        ) : null}
        <FlagLink visit={visit} reference={reference} />
      </>
    ),
  })

const rowsOf = (state: ResearchState) =>
  [
    { key: 'What it says', value: state.words },
    { key: 'Sources', value: state.sources },
    { key: 'Authority', value: state.authority },
    { key: 'How it was judged', value: state.grade },
    { key: 'Whom to ask', value: state.contact },
    { key: 'Chapter', value: state.chapter },
    { key: 'What for', value: state.use },
  ]
    .filter(({ value }) => value !== '')
    .map(({ key, value }) => ({ key, value: <span class="sl-kept">{value}</span> }))

/** /scrutiny/research/:reference/use: whoever keeps the evidence of the review that is chosen. */
export async function useNote(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const review = textOf(visit.typed, 'review')
  await visit.work((work) => useResearch(work, reference, review))
  return redirect(researchKind.path(reference), { what: `${review} uses it from now on.` })
}
