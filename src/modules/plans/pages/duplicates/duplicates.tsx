import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { type ActionInFull, leadWords, type OfferedDeed, readAction } from '../../../../spine/actions/index.ts'
import {
  type Answer,
  FormToken,
  formPage,
  page,
  redirect,
  VersionField,
  type Visit,
} from '../../../../spine/web/index.ts'
import { mergeActions, tellApart, undoMerge } from '../../use-cases/duplicates/merge-actions.ts'
import { type LikenedAction, proposeDuplicates } from '../../use-cases/duplicates/propose-duplicates.ts'
import { readPlan } from '../../use-cases/list-items.ts'
import { planNavigation, referenceOf } from '../plan-frame.ts'

/** What an action's page offers: merging it into another, and undoing that. */
export const mergeIt: OfferedDeed = {
  deed: 'change an action',
  text: 'Merge it into another action',
  href: (reference) => `/plans/merge?action=${reference}`,
  offers: ({ state }) => state.state === 'open' || state.state === 'done',
}

/** What a merged action's page offers: to stand for itself again. */
export const unmergeIt: OfferedDeed = {
  deed: 'change an action',
  text: 'Undo the merge',
  href: (reference) => `/plans/merge/undo?action=${reference}`,
  offers: ({ state, thread }) => state.state === 'withdrawn' && thread.some(({ says }) => says === 'was merged into'),
}

const definition = { filters: [], sortable: [], defaultSort: { column: 'alike', direction: 'descending' } } as const

/** /plans/:reference/duplicates: items that seem to say the same as another, whatever source each came from (D02). */
export async function duplicatesPage(visit: Visit): Promise<Answer> {
  const { plan, pairs } = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    return { plan, pairs: await proposeDuplicates(work, plan) }
  })
  const path = `/plans/${plan.reference}/duplicates`
  const query = parseListQuery(visit.query, definition)
  const { offset, limit } = pagingOf(query, pairs.length)
  const mayMerge = may(visit.actor, 'change an action', {})
  return page({
    title: `What seems to be the same in ${plan.title}`,
    subNavigation: planNavigation(plan, '/duplicates'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          What seems to be the same <span class="sl-count">({pairs.length})</span>
        </h1>
        <p class="govuk-body">
          Actions of this plan that say much the same as another of it, or as one that stands in no plan yet, whatever
          each arose from. A person decides: nothing is merged by itself.
        </p>
        {pairs.length === 0 ? (
          <EmptyState heading="No two seem to say the same">
            <p class="govuk-body">
              They are compared by their telling words.{' '}
              <a class="govuk-link" href="/plans/sources">
                Record a source
              </a>{' '}
              to bring more in.
            </p>
          </EmptyState>
        ) : null}
        {pairs.length > 0 ? (
          <form method="post" action={`${path}/apart`}>
            <FormToken visit={visit} />
            <ScrollRegion labelledBy="pairs">
              <Table
                class="sl-list"
                caption="Pairs that seem to say the same, the likeliest first"
                captionHidden
                captionId="pairs"
                firstCellIsHeader
                head={['One', 'The other', 'Why', ...(mayMerge ? ['What to do'] : [])]}
                rows={pairs
                  .slice(offset, offset + limit)
                  .map(({ one, other, why }) => [
                    { content: <Said of={one} /> },
                    { content: <Said of={other} /> },
                    why.join(' '),
                    ...(mayMerge ? [{ content: <Deeds one={one.row.reference} other={other.row.reference} /> }] : []),
                  ])}
              />
            </ScrollRegion>
          </form>
        ) : null}
        <ListPaging path={path} query={query} definition={definition} count={pairs.length} />
      </>
    ),
  })
}

/** One of a pair: what is to be done, and what it arose from. */
function Said({ of: { row, from } }: { of: LikenedAction }) {
  const origins = from.map(({ reference, title }) => `${reference} ${title}`).join('; ')
  return (
    <>
      <a class="govuk-link" href={`/actions/${row.reference}`}>
        {row.title}
      </a>{' '}
      ({row.reference}). {leadWords(row.leads)}.{' '}
      {origins === '' ? 'It does not say what it arose from.' : `From ${origins}.`}
    </>
  )
}

function Deeds({ one, other }: { one: string; other: string }) {
  return (
    <>
      <a class="govuk-link" href={`/plans/merge?action=${other}&into=${one}`}>
        Merge {other} into {one}
      </a>{' '}
      <button type="submit" name="pair" value={`${one} ${other}`} class="sl-link-button">
        Not the same<span class="govuk-visually-hidden">: {`${one}, ${other}`}</span>
      </button>
    </>
  )
}

/** POST /plans/:reference/duplicates/apart: those who keep the plan. */
export async function sayApart(visit: Visit): Promise<Answer> {
  const [one = '', other = ''] = textOf(visit.typed, 'pair').split(' ')
  const plan = await visit.work(async (work) => {
    const plan = await readPlan(work, referenceOf(visit))
    await tellApart(work, one, other)
    return plan
  })
  return redirect(`/plans/${plan.reference}/duplicates`, {
    what: `${one} and ${other} stay two. They will not be proposed again.`,
  })
}

/** /plans/merge?action=…&into=…: those who keep the plan. */
export const mergePage = (visit: Visit): Promise<Answer> => ask(visit, { into: visit.query.get('into') ?? '' }, {})

const wanted = (visit: Visit): string => {
  const reference = visit.query.get('action')
  if (!reference) throw new NotFound('That action')
  return reference.toUpperCase()
}

export async function merge(visit: Visit): Promise<Answer> {
  const reference = wanted(visit)
  const version = Number(textOf(visit.typed, 'version')) || 0
  try {
    const { merged, into } = await visit.work((work) =>
      mergeActions(work, reference, version, textOf(visit.typed, 'into'), textOf(visit.typed, 'words')),
    )
    return redirect(`/actions/${into}`, {
      what: `${merged} is part of ${into} now.`,
      next: 'What it arose from holds of this one too. Whoever led it is told.',
      undo: { action: `/plans/merge/undo?action=${merged}`, label: 'Undo this' },
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

/** /plans/merge/undo?action=…: the same people. */
export async function undoPage(visit: Visit): Promise<Answer> {
  const action = await visit.work((work) => readAction(work, wanted(visit)))
  const into = action.thread.find(({ says }) => says === 'was merged into')
  return formPage({
    visit,
    title: `Undo the merge of ${action.reference}`,
    action: unmergeIt.href(action.reference),
    intro: (
      <p class="govuk-body">
        {action.reference} stands for itself again as it was, and {into?.reference ?? 'the other'} loses what the merge
        joined to it.
      </p>
    ),
    children: <Button preventDoubleClick>Undo the merge</Button>,
  })
}

/** POST /plans/merge/undo?action=…: the same people. */
export async function undo(visit: Visit): Promise<Answer> {
  const { merged, into } = await visit.work((work) => undoMerge(work, wanted(visit)))
  return redirect(`/actions/${merged}`, {
    what: `${merged} stands for itself again.`,
    next: `${into} has lost what it was given by the merge.`,
  })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { action, into } = await visit.work(async (work) => {
    const action = await readAction(work, wanted(visit))
    const other = textOf(typed, 'into').trim()
    const known = /^ACT-\d+$/i.test(other) && Object.keys(errors).length === 0
    return { action, into: known ? await readAction(work, other) : null }
  })
  return formPage({
    visit,
    title: `Merge ${action.reference} into another action`,
    action: mergeIt.href(action.reference),
    errors,
    intro: (
      <>
        <SummaryList rows={[whole(action), ...(into ? [whole(into)] : [])]} />
        <p class="govuk-body">
          {action.reference} is withdrawn with the reason and keeps its history. What it arose from, what measures it
          and what supports it holds of the other from then on. It can be undone until somebody changes it.{' '}
          {into ? (
            <a class="govuk-link" href={`/plans/merge?action=${into.reference}&into=${action.reference}`}>
              Merge them the other way round
            </a>
          ) : null}
        </p>
      </>
    ),
    children: (
      <>
        <VersionField value={action.version} />
        <Input
          name="into"
          label="Into which action?"
          hint="Its reference, such as ACT-12. That one stays."
          width={10}
          value={textOf(typed, 'into')}
          error={errors['into']}
        />
        <Textarea
          name="words"
          label="Anything to add? (optional)"
          rows={2}
          value={textOf(typed, 'words')}
          error={errors['words']}
        />
        <Button preventDoubleClick>Merge it</Button>
      </>
    ),
  })
}

const whole = ({ reference, title, leads, thread }: ActionInFull) => ({
  key: reference,
  value: (
    <>
      {title}
      <br />
      <span class="sl-muted">
        {leadWords(leads)}.{' '}
        {thread
          .filter(({ upward }) => upward)
          .map((end) => `It ${end.says} ${end.reference} ${end.title}.`)
          .join(' ')}
      </span>
    </>
  ),
})
