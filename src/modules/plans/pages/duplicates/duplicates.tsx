import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import {
  type ActionInFull,
  dueWords,
  leadWords,
  type OfferedDeed,
  readAction,
} from '../../../../spine/actions/index.ts'
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
              They are compared by their telling words. <a href="/plans/sources">Record a source</a> to bring more in.
            </p>
          </EmptyState>
        ) : null}
        {pairs.slice(offset, offset + limit).map(({ one, other, why }) => (
          <section class="sl-record__section">
            <h2 class="govuk-heading-s">
              {one.row.reference} and {other.row.reference}
            </h2>
            <SummaryList rows={[said(one), said(other), { key: 'Why', value: why.join(' ') }]} />
            {mayMerge ? (
              <div class="govuk-button-group">
                <a class="govuk-link" href={`/plans/merge?action=${other.row.reference}&into=${one.row.reference}`}>
                  Merge {other.row.reference} into {one.row.reference}
                </a>
                <a class="govuk-link" href={`/plans/merge?action=${one.row.reference}&into=${other.row.reference}`}>
                  Merge {one.row.reference} into {other.row.reference}
                </a>
                <form method="post" action={`${path}/apart`} class="sl-post">
                  <FormToken visit={visit} />
                  <input type="hidden" name="one" value={one.row.reference} />
                  <input type="hidden" name="other" value={other.row.reference} />
                  <button type="submit" class="sl-link-button">
                    They are not the same
                    <span class="govuk-visually-hidden">
                      : {one.row.reference} and {other.row.reference}
                    </span>
                  </button>
                </form>
              </div>
            ) : null}
          </section>
        ))}
        <ListPaging path={path} query={query} definition={definition} count={pairs.length} />
      </>
    ),
  })
}

function said({ row, from }: LikenedAction) {
  return {
    key: row.reference,
    value: (
      <>
        <a class="govuk-link" href={`/actions/${row.reference}`}>
          {row.title}
        </a>
        <br />
        <span class="sl-muted">
          {leadWords(row.leads)}. Due: {dueWords(row.due)}.{' '}
          {from.length === 0
            ? 'It says nothing of what it arose from.'
            : `From ${from.map(({ reference, title }) => `${reference} ${title}`).join('; ')}.`}
        </span>
      </>
    ),
  }
}

/** POST /plans/:reference/duplicates/apart: those who keep the plan. */
export async function sayApart(visit: Visit): Promise<Answer> {
  const [one, other] = [textOf(visit.typed, 'one'), textOf(visit.typed, 'other')]
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
          and what supports it holds of the other from then on. It can be undone until somebody changes it.
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
