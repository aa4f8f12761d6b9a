import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../../govuk/components/Tag.tsx'
import { NoWrap, ScrollRegion, TwoThirds } from '../../../govuk/layout.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { accountNavigation } from '../../sign-in/index.ts'
import { type Answer, FormToken, PostForm, page, redirect, type Visit } from '../../web/index.ts'
import { type Delegation, endDelegation, letAct, ownDelegations, whomIMayActFor } from '../delegations.ts'
import type { Standing } from '../may-delegate.ts'
import { peopleWhoCouldAct } from '../parties.ts'
import { DelegationFields, readDelegation } from './delegation-form.tsx'

/** /account/delegation: whoever is signed in, for themselves. */
export const delegationPage = (visit: Visit): Promise<Answer> => show(visit, {})

export async function giveOne(visit: Visit): Promise<Answer> {
  const read = readDelegation(visit.typed)
  if (!read.ok) return show(visit, read.errors)
  const name = await nameOf(visit, read.value.toId)
  if (!name) return show(visit, { person: 'Choose who may act for you' })
  try {
    await visit.work((work) => letAct(work, read.value))
  } catch (refusal) {
    if (refusal instanceof NotValid) return show(visit, refusal.fields)
    throw refusal
  }
  const { starts, ends } = read.value
  return redirect('/account/delegation', {
    what: `${name} may act for you from ${formatDate(starts)} to ${formatDate(ends)}.`,
    next: 'They find it on this page of theirs. You can end it at any time.',
  })
}

export async function endOne(visit: Visit): Promise<Answer> {
  const name = await visit.work((work) => endDelegation(work, visit.params['id'] ?? ''))
  return redirect('/account/delegation', { what: `${name} may no longer act for you.` })
}

const nameOf = async (visit: Visit, id: string) =>
  (await visit.work((work) => peopleWhoCouldAct(visit.ground, work))).find((one) => one.id === id)?.name

async function show(visit: Visit, wrong: FieldErrors): Promise<Answer> {
  const { given, mayActFor, people } = await visit.work(async (work) => ({
    given: (await ownDelegations(work)).given,
    mayActFor: await whomIMayActFor(work),
    people: await peopleWhoCouldAct(visit.ground, work),
  }))
  const errors = Object.entries(wrong).map(([field, message]) => ({ field: landing(field), message }))
  return page({
    title: 'Acting for each other',
    errors,
    status: errors.length > 0 ? 422 : 200,
    subNavigation: accountNavigation(visit),
    body: (
      <>
        <h1 class="govuk-heading-l">Acting for each other</h1>
        <h2 class="govuk-heading-m">Whom you may act for today</h2>
        <MayActFor visit={visit} mayActFor={mayActFor} />
        <h2 class="govuk-heading-m" id="given">
          Who may act for you
        </h2>
        <Given visit={visit} given={given} />
        <TwoThirds>
          <h2 class="govuk-heading-m">Let somebody act for you</h2>
          <p class="govuk-body">
            They see what you see and do what you may do, under both names. They cannot pass it on.
          </p>
          <PostForm visit={visit} action="/account/delegation">
            <DelegationFields typed={visit.typed} wrong={wrong} people={people} />
          </PostForm>
        </TwoThirds>
      </>
    ),
  })
}

/** A date's error lands on its first box. */
const landing = (field: string) => (field === 'starts' || field === 'ends' ? `${field}-day` : field)

function MayActFor({ visit, mayActFor }: { visit: Visit; mayActFor: readonly Delegation[] }) {
  if (mayActFor.length === 0) return <p class="govuk-body">Nobody has asked you to act for them today.</p>
  return (
    <ul class="govuk-list">
      {mayActFor.map((one) => (
        <li>
          <form method="post" action="/account/acting-for">
            <FormToken visit={visit} />
            <input type="hidden" name="person" value={one.from.id} />
            <p class="govuk-body">
              {one.from.name}, until <NoWrap>{formatDate(one.ends)}</NoWrap>: {one.reason}
            </p>
            <Button variant="secondary">Act for {one.from.name}</Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

const tones: Record<Standing, Tone> = { now: 'green', 'to come': 'blue', over: 'grey' }
const words: Record<Standing, string> = { now: 'Now', 'to come': 'To come', over: 'Over' }

function Given({ visit, given }: { visit: Visit; given: readonly Delegation[] }) {
  if (given.length === 0) return <p class="govuk-body">Nobody acts for you.</p>
  return (
    <ScrollRegion labelledBy="given">
      <Table
        caption="Who may act for you, the latest first"
        captionHidden
        firstCellIsHeader
        head={['Person', 'From', 'To', 'Because', 'State', 'End']}
        rows={given.map((one) => [
          one.to.name,
          { content: <NoWrap>{formatDate(one.starts)}</NoWrap> },
          { content: <NoWrap>{formatDate(one.ends)}</NoWrap> },
          one.reason,
          { content: <Tag tone={tones[one.standing]}>{one.endedEarly ? 'Ended early' : words[one.standing]}</Tag> },
          { content: one.standing === 'over' ? '' : <EndButton visit={visit} delegation={one} /> },
        ])}
      />
    </ScrollRegion>
  )
}

function EndButton({ visit, delegation }: { visit: Visit; delegation: Delegation }) {
  return (
    <form method="post" action={`/account/delegation/${delegation.id}/end`} class="sl-post">
      <FormToken visit={visit} />
      <button type="submit" class="sl-link-button">
        End<span class="govuk-visually-hidden"> it for {delegation.to.name}</span> now
      </button>
    </form>
  )
}
