import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { paperKind } from '../../../../spine/papers/index.ts'
import { bodyKind } from '../../../../spine/people/index.ts'
import {
  day,
  type Field,
  Fields,
  moreRows,
  orRefuse,
  RowFields,
  readFields,
  readRows,
  typedOf,
  typedOfRows,
} from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, page, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { type Graded, grades, tally, usualExpectations, wanting } from '../../rules/members/expectations.ts'
import { agreedByCommittee, expectationsOf, feedbackOn } from '../../store/read-expectations.ts'
import { agreeExpectations, sayHowPaperDid } from '../../use-cases/expectations.ts'
import { Section } from '../record-page.tsx'

/** /governance/expectations: what members have agreed that papers must show, committee by committee, and how papers did. */
export async function expectationsPage(visit: Visit): Promise<Answer> {
  const found = await visit.work((work) => agreedByCommittee(work))
  const mayAgree = may(visit.actor, 'agree expectations')
  return page({
    title: 'What papers must show',
    subNavigation: subNavigation('governance'),
    body: (
      <>
        <h1 class="govuk-heading-l">What papers must show</h1>
        <p class="govuk-body">
          Members agree it, authors see it beside their draft, and after the meeting members say how the paper did.
        </p>
        {found.length === 0 ? <p class="govuk-body">No committee is on the register yet.</p> : null}
        {found.map(({ name, reference, items, agreedOn, said }) => (
          <Section id={reference.toLowerCase()} heading={name}>
            {items ? (
              <>
                <Expected items={items} />
                {agreedOn ? <p class="govuk-body">Agreed on {day(agreedOn)}.</p> : null}
                <Did said={said} />
              </>
            ) : (
              <p class="govuk-body">Nothing has been agreed yet, or it is not for you to see.</p>
            )}
            {mayAgree ? (
              <p class="govuk-body">
                <a class="govuk-link" href={`/governance/expectations/${reference}`}>
                  {items ? 'Change what is agreed' : 'Write down what is agreed'}
                  <span class="govuk-visually-hidden"> for {name}</span>
                </a>
              </p>
            ) : null}
          </Section>
        ))}
      </>
    ),
  })
}

export function Expected({ items }: { items: readonly { heading: string; meaning: string }[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {items.map(({ heading, meaning }) => (
        <li>
          <strong>{heading}.</strong> {meaning}
        </li>
      ))}
    </ul>
  )
}

/** How papers did, in counts, and what to mend first. */
export function Did({ said }: { said: readonly (readonly Graded[])[] }) {
  if (said.length === 0) return <p class="govuk-body">Nobody has said yet how papers did.</p>
  const first = wanting(said)
  return (
    <>
      <ul class="govuk-list">
        {tally(said).map((one) => (
          <li>
            {one.heading}: met {one.yes}, in part {one['in part']}, not {one.no}
          </li>
        ))}
      </ul>
      {first.length > 0 ? <p class="govuk-body">To mend first: {first.join(', ')}.</p> : null}
    </>
  )
}

const agreedField: Field = { name: 'agreed_on', label: 'Day on which members agreed it', kind: 'day' }
const row: readonly Field[] = [
  { name: 'heading', label: 'What papers must show' },
  { name: 'meaning', label: 'What is meant', kind: 'text' },
]
const itemsShape = z.array(z.object({ heading: z.string(), meaning: z.string() }))

/** /governance/expectations/:body: the programme manager, the director. */
export async function agreePage(visit: Visit): Promise<Answer> {
  const { agreed } = await load(visit)
  const kept = agreed?.state ?? { agreed_on: null, items: usualExpectations }
  const typed = { ...typedOf([agreedField], kept), ...typedOfRows('item', row, kept.items) }
  return ask(visit, agreed?.version ?? 0, typed, {})
}

export async function agree(visit: Visit): Promise<Answer> {
  const { body } = await load(visit)
  const version = Number(textOf(visit.typed, 'version')) || 0
  const errors: Record<string, string> = {}
  const today = visit.ground.clock.today()
  const { agreed_on } = readFields([agreedField], visit.typed, today, errors)
  const items = itemsShape.parse(readRows('item', row, visit.typed, today, errors))
  try {
    orRefuse(errors)
    await visit.work((work) => agreeExpectations(work, body.id, version, { agreed_on: agreed_on || null, items }))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, version, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect('/governance/expectations', {
    what: `Authors of papers to ${body.title} see it beside their drafts.`,
  })
}

const load = (visit: Visit) =>
  visit.work(async (work) => {
    const body = await readRecord(work, bodyKind, visit.params['body'] ?? '')
    return { body, agreed: await expectationsOf(work, body.id) }
  })

async function ask(visit: Visit, version: number, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { body, agreed } = await load(visit)
  const count = (agreed?.state.items.length ?? usualExpectations.length) + moreRows
  return formPage({
    visit,
    title: `What papers to ${body.title} must show`,
    errors,
    before: <BackLink href="/governance/expectations">What papers must show</BackLink>,
    children: (
      <>
        <VersionField value={version} />
        <Fields fields={[agreedField]} typed={typed} errors={errors} />
        <RowFields
          row="item"
          count={count}
          heading={(at) => `Expectation ${at + 1}`}
          fields={row}
          typed={typed}
          errors={errors}
        />
        <Button preventDoubleClick>Save what is agreed</Button>
      </>
    ),
  })
}

/** /governance/papers/:reference/feedback: members of the body that the paper went to, and the clerk for them. */
export const feedbackPage = (visit: Visit): Promise<Answer> => askFeedback(visit, null, {})

export async function giveFeedback(visit: Visit): Promise<Answer> {
  const { paper, items } = await loadPaper(visit)
  const answers = items.flatMap(({ heading }, at): Graded[] => {
    const met = grades.find((grade) => grade === textOf(visit.typed, `met-${at}`))
    return met ? [{ heading, met }] : []
  })
  const said = { answers, words: textOf(visit.typed, 'words').trim() }
  try {
    await visit.work((work) => sayHowPaperDid(work, paper.reference, said))
  } catch (refusal) {
    if (refusal instanceof NotValid) return askFeedback(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/papers/${paper.reference}`, { what: 'What you said is with the paper’s author.' })
}

const loadPaper = (visit: Visit) =>
  visit.work(async (work) => {
    const paper = await readRecord(work, paperKind, visit.params['reference'] ?? '')
    const agreed = await expectationsOf(work, paper.state.body_id)
    const mine = (await feedbackOn(work, paper.id)).find(({ personId }) => personId === work.actor.person)
    return { paper, items: agreed?.state.items ?? [], mine }
  })

async function askFeedback(visit: Visit, typed: Typed | null, errors: FieldErrors): Promise<Answer> {
  const { paper, items, mine } = await loadPaper(visit)
  if (paper.state.status !== 'frozen') throw new NotPossibleNow(`${paper.reference} has not gone to the meeting yet.`)
  const kept = (heading: string) => mine?.answers.find((one) => one.heading === heading)?.met ?? ''
  return formPage({
    visit,
    title: 'How did the paper do?',
    errors,
    before: <BackLink href={`/papers/${paper.reference}`}>{paper.title}</BackLink>,
    children: (
      <>
        {items.map(({ heading, meaning }, at) => (
          <Radios
            name={`met-${at}`}
            label={heading}
            labelSize="s"
            hint={meaning}
            small
            value={typed ? textOf(typed, `met-${at}`) : kept(heading)}
            items={[
              { value: 'yes', label: 'Yes' },
              { value: 'in part', label: 'In part' },
              { value: 'no', label: 'No' },
            ]}
          />
        ))}
        <Textarea
          name="words"
          label="What would make the next one better?"
          rows={4}
          value={typed ? textOf(typed, 'words') : (mine?.words ?? '')}
          error={errors['words']}
        />
        <Button preventDoubleClick>Say so</Button>
      </>
    ),
  })
}
