import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { changeForm, orRefuse } from '../../../../spine/record-forms/index.ts'
import { type Answer, PostForm, redirect, type Visit } from '../../../../spine/web/index.ts'
import { themeKind } from '../../store/following-kinds.ts'
import { namesOfPeople } from '../../store/read-following.ts'
import { changeTheme, joinToTheme, readTheme } from '../../use-cases/after/keep-directions.ts'
import { followingPage } from '../after/following-page.tsx'
import { actionsOf } from './direction.tsx'
import { ActionTable, ClauseTable } from './direction-tables.tsx'

const deed = 'keep what follows a report'

/** /inspections/directions/themes/:reference: the service. A theme as work: owner, actions, evidence, scrutiny (D13). */
export const themePage = (visit: Visit, errors: Record<string, string> = {}): Promise<Answer> =>
  followingPage({
    visit,
    kind: themeKind,
    called: 'Theme of a direction or notice',
    deed,
    errors,
    also: async (work, record) => {
      const { direction, clauses } = await readTheme(work, record.reference)
      const owners = [record.ownerId ?? '', ...clauses.map(({ owner }) => owner)]
      return { direction, clauses, names: await namesOfPeople(work, owners), actions: await actionsOf(work, record.id) }
    },
    facts: (record, { names, direction }) => [
      { label: 'Owner', value: names.get(record.ownerId ?? '') ?? 'Nobody yet' },
      {
        label: 'Of',
        value: (
          <a class="govuk-link" href={`/inspections/directions/${direction.reference}`}>
            {direction.title}
          </a>
        ),
      },
    ],
    body: (record, { clauses, names, actions }) => (
      <>
        <SummaryList rows={[{ key: 'What it is to bring about', value: record.state.aim || 'Not written yet' }]} />
        {clauses.length === 0 ? (
          <p class="govuk-body">No clause of it names this theme any longer.</p>
        ) : (
          <ClauseTable
            name="Its clauses"
            theme={null}
            clauses={clauses}
            names={names}
            today={visit.ground.clock.today().toString()}
          />
        )}
        <ActionTable actions={actions} none="No action arises from it yet." />
        {may(visit.actor, 'raise an action', {}) ? (
          <Button variant="secondary" href={`/actions/raise?from=${record.reference}`}>
            Raise an action
          </Button>
        ) : null}
        {may(visit.actor, deed) ? (
          <PostForm visit={visit} action={`${themeKind.path(record.reference)}/joins`}>
            <Input
              name="other"
              label="What has scrutiny made of it?"
              hint="The reference of a meeting or paper that considered it, or of a finding, risk or area that it answers."
              width={10}
              value={textOf(visit.typed, 'other')}
              error={errors['other']}
            />
            <Button variant="secondary">Join it</Button>
          </PostForm>
        ) : null}
      </>
    ),
  })

/** POST /inspections/directions/themes/:reference/joins: programme managers and directors. */
export async function joinTheme(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    const other = await visit.work((work) => joinToTheme(work, reference, textOf(visit.typed, 'other')))
    return redirect(themeKind.path(reference), { what: `${other} is joined to ${reference}.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return themePage(visit, { ...refusal.fields })
    throw refusal
  }
}

/** /inspections/directions/themes/:reference/change: the same people. */
export const themeForm = changeForm({
  kind: themeKind,
  deed,
  heading: 'Change the theme',
  intro: ({ state }) => <p class="govuk-body">{state.name}</p>,
  typed: ({ state, ownerId }) => ({ aim: state.aim, owner: ownerId ?? '' }),
  fields: async ({ typed, errors, visit }) => {
    const people = await visit.work(peopleToChoose)
    const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
    return (
      <>
        <Textarea label="What is it to bring about?" rows={3} {...field('aim')} />
        <Select
          label="Who owns it?"
          items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          {...field('owner')}
        />
      </>
    )
  },
  save: async (work, { reference }, version, typed) => {
    const owner = textOf(typed, 'owner')
    const known = owner === '' || (await peopleToChoose(work)).some(({ id }) => id === owner)
    orRefuse(known ? {} : { owner: 'Choose who owns it' })
    await changeTheme(work, reference, version, { aim: textOf(typed, 'aim').trim(), ownerId: owner || null })
  },
})
