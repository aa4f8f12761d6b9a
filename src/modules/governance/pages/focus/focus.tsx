import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { ListPage } from '../../../../govuk/patterns/ListPage.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { meetingById, subNavigation } from '../../../../spine/meetings/index.ts'
import { day, type Field, newForm, wordsForm } from '../../../../spine/record-forms/index.ts'
import { type Answer, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { focusPrompts, unanswered } from '../../rules/members/focus.ts'
import { focusKind } from '../../store/members-kinds.ts'
import { type FocusRow, listFocus, type QuestionRow, questionsOf } from '../../store/read-focus.ts'
import { askAtMeeting, startFocus, writeFocus } from '../../use-cases/focus.ts'
import { DeedLinks, recordPage, Section } from '../record-page.tsx'

const path = '/governance/focus'
const defaultSort = { column: 'meeting', direction: 'descending' } as const

/** /governance/focus: for the latest meetings first; the service, and members of the body that meets. */
export async function focusListPage(visit: Visit): Promise<Answer> {
  const query = parseListQuery(visit.query, { filters: [], sortable: [], defaultSort })
  const { offset, limit } = pagingOf(query, Number.MAX_SAFE_INTEGER)
  const { rows, count } = await visit.work((work) => listFocus(work, { offset, most: limit }))
  return page({
    title: 'Focus for scrutiny',
    subNavigation: subNavigation('governance'),
    body: (
      <ListPage
        heading="Focus for scrutiny"
        path={path}
        query={query}
        columns={columns}
        defaultSort={defaultSort}
        rows={rows}
        count={count}
        href={({ reference }) => `${path}/${reference}`}
        action={may(visit.actor, 'write the focus') ? <Button href={`${path}/add`}>Write a focus</Button> : null}
        empty={{
          heading: 'Nothing has been written yet',
          children: (
            <p class="govuk-body">
              An officer says here what a committee should look at, and members what they want to ask.
            </p>
          ),
        }}
      />
    ),
  })
}

const columns = [
  { name: 'title', heading: 'Subject', cell: ({ title }: FocusRow) => title },
  { name: 'reference', heading: 'Reference', noWrap: true, cell: ({ reference }: FocusRow) => reference },
  { name: 'body', heading: 'For', cell: ({ body }: FocusRow) => body },
  { name: 'meeting', heading: 'Meeting', noWrap: true, cell: ({ heldOn }: FocusRow) => day(heldOn) },
  { name: 'paper', heading: 'Paper', noWrap: true, cell: ({ paper }: FocusRow) => paper ?? 'None yet' },
  { name: 'questions', heading: 'Questions', numeric: true, cell: ({ questions }: FocusRow) => questions },
]

const promptFields: readonly Field[] = focusPrompts.map(({ name, heading, prompt }) => ({
  name,
  label: heading,
  hint: prompt,
  kind: 'text',
}))
const subject: Field = { name: 'title', label: 'Subject', wanted: 'Enter the subject in one line' }
const words = (typed: Readonly<Record<string, string>>) => ({
  title: typed['title'] ?? '',
  understand: typed['understand'] ?? '',
  contribute: typed['contribute'] ?? '',
  role: typed['role'] ?? '',
  expect: typed['expect'] ?? '',
})

/** /governance/focus/add?meeting=&paper=: the service’s staff. */
export const addFocusForm = newForm({
  heading: 'Write the focus for scrutiny',
  button: 'Show it to members',
  back: { href: path, text: 'Focus for scrutiny' },
  fields: () => [
    subject,
    { name: 'meeting', label: 'Meeting', hint: 'Its reference, such as MTG-12.' },
    { name: 'paper', label: 'Paper', hint: 'Its reference, such as PAP-4. Empty where there is none yet.' },
    ...promptFields,
  ],
  begins: (visit) => ({ meeting: visit.query.get('meeting') ?? '', paper: visit.query.get('paper') ?? '' }),
  save: async (work, typed) => {
    const given = { ...words(typed), meeting: typed['meeting'] ?? '', paper: typed['paper'] ?? '' }
    const reference = await startFocus(work, given)
    return { to: `${path}/${reference}`, what: 'Members can see it.', next: 'They can say here what they want to ask.' }
  },
})

/** …/change: the service’s staff. */
export const changeFocusForm = wordsForm({
  kind: focusKind,
  deed: 'write the focus',
  heading: 'Change the focus for scrutiny',
  fields: () => [subject, ...promptFields],
  save: (work, reference, version, typed) => writeFocus(work, reference, version, words(typed)),
})

/** /governance/focus/:reference: the service, and members of the body that meets. */
export const focusPage = (visit: Visit, error?: string): Promise<Answer> =>
  recordPage({
    visit,
    kind: focusKind,
    called: 'Focus for scrutiny',
    current: null,
    also: async (work, { id, state }) => ({
      questions: await questionsOf(work, [id]),
      meeting: await meetingById(work, state.meeting_id),
    }),
    status: ({ state }) => {
      const wanting = unanswered(state)
      return wanting.length > 0 ? (
        <Tag tone="amber">{wanting.length} of 4 to write</Tag>
      ) : (
        <Tag tone="green">Complete</Tag>
      )
    },
    facts: (_, { meeting }) =>
      meeting ? [{ label: 'Meeting', value: `${meeting.bodyName}, ${day(meeting.heldOn)}` }] : [],
    actions: ({ reference }) =>
      may(visit.actor, 'write the focus') ? (
        <DeedLinks deeds={[{ href: `${path}/${reference}/change`, text: 'Change it' }]} />
      ) : null,
    errors: error ? [{ field: 'question', message: error }] : [],
    body: ({ state, reference }, { questions }) => (
      <>
        {focusPrompts.map(({ name, heading }) => (
          <Section id={name} heading={heading}>
            <p class="govuk-body sl-kept">{state[name] || 'Not written yet.'}</p>
          </Section>
        ))}
        <Section id="questions" heading={`What members want to ask (${questions.length})`}>
          <Questions questions={questions} />
          {may(visit.actor, 'ask a question for a meeting') ? (
            <PostForm visit={visit} action={`${path}/${reference}/ask`}>
              <Textarea
                name="question"
                label="What do you want to ask?"
                hint="Name no child and no family."
                rows={3}
                value={textOf(visit.typed, 'question')}
                error={error}
              />
              <Button variant="secondary" preventDoubleClick>
                Add the question
              </Button>
            </PostForm>
          ) : null}
        </Section>
      </>
    ),
  })

export function Questions({ questions }: { questions: readonly Pick<QuestionRow, 'words' | 'name'>[] }) {
  if (questions.length === 0) return <p class="govuk-body">Nobody has asked anything yet.</p>
  return (
    <ol class="govuk-list govuk-list--number">
      {questions.map((one) => (
        <li>
          <span class="sl-kept">{one.words}</span> <span class="govuk-hint">{one.name}</span>
        </li>
      ))}
    </ol>
  )
}

/** …/ask: councillors, and the clerk for them. */
export async function askQuestion(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    await visit.work((work) => askAtMeeting(work, reference, textOf(visit.typed, 'question')))
  } catch (refusal) {
    if (refusal instanceof NotValid) return focusPage(visit, refusal.fields['question'])
    throw refusal
  }
  return redirect(`${path}/${reference}`, { what: 'Your question is with the others.' })
}
