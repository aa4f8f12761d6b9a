import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { bodyKind } from '../../../../spine/people/index.ts'
import { day, type Field, Fields, orRefuse, readFields, typedOf } from '../../../../spine/record-forms/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, page, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { termsOf } from '../../store/read-expectations.ts'
import { writeTerms } from '../../use-cases/expectations.ts'
import { DeedLinks, Section } from '../record-page.tsx'

const fields: readonly Field[] = [
  { name: 'purpose', label: 'What it is for', kind: 'text' },
  { name: 'powers', label: 'What it may decide', kind: 'text', hint: 'And what it may only advise on.' },
  { name: 'answers_to', label: 'To whom it answers' },
  {
    name: 'relation_to_scrutiny',
    label: 'How scrutiny stands to it',
    kind: 'text',
    hint: 'What members see of it, and when.',
  },
  { name: 'reviewed_on', label: 'Day on which the terms were last reviewed', kind: 'day' },
]

/** /governance/boards/:body: a board's terms, for councillors, the service and its members (H28). */
export async function boardPage(visit: Visit): Promise<Answer> {
  const { body, terms, history } = await visit.work(async (work) => {
    const body = await readRecord(work, bodyKind, visit.params['body'] ?? '')
    const terms = await termsOf(work, body.id)
    return { body, terms, history: terms ? await historyOf(work, terms.id) : [] }
  })
  const at = `/governance/boards/${body.reference}`
  const deeds = [
    { href: `/meetings/bodies/${body.reference}`, text: 'Its members and meetings' },
    ...(may(visit.actor, 'keep board terms')
      ? [{ href: `${at}/terms`, text: terms ? 'Change its terms' : 'Write down its terms' }]
      : []),
  ]
  const words = (text: string) => <span class="sl-kept">{text || 'Not said'}</span>
  return page({
    title: body.title,
    subNavigation: subNavigation(null),
    before: <BackLink href="/governance">Governance</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">{body.title}</h1>
        <DeedLinks deeds={deeds} />
        {terms ? (
          <SummaryList
            rows={[
              { key: 'What it is for', value: words(terms.state.purpose) },
              { key: 'What it may decide', value: words(terms.state.powers) },
              { key: 'To whom it answers', value: words(terms.state.answers_to) },
              { key: 'How scrutiny stands to it', value: words(terms.state.relation_to_scrutiny) },
              { key: 'Terms reviewed', value: terms.state.reviewed_on ? day(terms.state.reviewed_on) : 'Not said' },
            ]}
          />
        ) : (
          <p class="govuk-body">Its terms are not written down yet, or are not for you to see.</p>
        )}
        {history.length > 0 ? (
          <Section id="history" heading="History">
            <HistoryList entries={history} />
          </Section>
        ) : null}
      </>
    ),
  })
}

/** /governance/boards/:body/terms: the programme manager, the director. */
export async function termsPage(visit: Visit): Promise<Answer> {
  const { terms } = await load(visit)
  return ask(visit, terms?.version ?? 0, terms ? typedOf(fields, terms.state) : {}, {})
}

export async function saveTerms(visit: Visit): Promise<Answer> {
  const { body } = await load(visit)
  const version = Number(textOf(visit.typed, 'version')) || 0
  const errors: Record<string, string> = {}
  const words = readFields(fields, visit.typed, visit.ground.clock.today(), errors)
  const { purpose = '', powers = '', answers_to = '', relation_to_scrutiny = '', reviewed_on } = words
  try {
    orRefuse(errors)
    const terms = { purpose, powers, answers_to, relation_to_scrutiny, reviewed_on: reviewed_on || null }
    await visit.work((work) => writeTerms(work, body.id, version, terms))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, version, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/governance/boards/${body.reference}`, {
    what: `The terms of ${body.title} are written down. Members can read them.`,
  })
}

const load = (visit: Visit) =>
  visit.work(async (work) => {
    const body = await readRecord(work, bodyKind, visit.params['body'] ?? '')
    return { body, terms: await termsOf(work, body.id) }
  })

async function ask(visit: Visit, version: number, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { body } = await load(visit)
  return formPage({
    visit,
    title: `Terms of ${body.title}`,
    errors,
    before: <BackLink href={`/governance/boards/${body.reference}`}>{body.title}</BackLink>,
    children: (
      <>
        <VersionField value={version} />
        <Fields fields={fields} typed={typed} errors={errors} />
        <Button preventDoubleClick>Save the terms</Button>
      </>
    ),
  })
}
