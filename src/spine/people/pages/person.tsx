import type { ComponentChildren } from 'preact'
import { Button } from '../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { NoWrap, ScrollRegion } from '../../../govuk/layout.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import { may } from '../../access/index.ts'
import { HistoryList, historyOf, type RecordKind, readRecord, type State } from '../../records/index.ts'
import { type Answer, FormToken, page, type Visit } from '../../web/index.ts'
import { personKind } from '../kinds.ts'
import { hasLeft } from '../rules/lead-words.ts'
import {
  type HeldPost,
  type HeldRole,
  type Membership,
  membershipsOf,
  postsHeldBy,
  rolesOf,
} from '../store/person-details.ts'
import { dayWords, spanWords } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'
import { type LedContribution, type LedRow, ledByAssignment } from './what-they-lead.ts'

export type PersonPageParts = {
  kinds: readonly Pick<RecordKind<State>, 'kind' | 'path'>[]
  led: readonly LedContribution[]
}

/** /people/:reference: the council's own staff; administrators find what they may change here. */
export async function personPage(visit: Visit, { kinds, led }: PersonPageParts): Promise<Answer> {
  const found = await visit.work(async (work) => {
    const person = await readRecord(work, personKind, visit.params['reference'] ?? '')
    const leads = await ledByAssignment(work, person.id, kinds)
    for (const contribution of led) leads.push(...(await contribution(work, person.id)))
    return {
      person,
      leads,
      posts: await postsHeldBy(work, person.id),
      memberships: await membershipsOf(work, person.id),
      roles: await rolesOf(work, person.id),
      history: await historyOf(work, person.id),
      today: work.clock.today().toString(),
    }
  })
  const { person, today, posts, memberships, roles } = found
  const { state } = person
  const address = `/people/${person.reference}`
  const keeps = may(visit.actor, 'keep people')
  const place: Place = { address, keeps, today }
  const left = hasLeft(state.left_on, today)
  return page({
    title: person.title,
    subNavigation: peopleNavigation(visit),
    body: (
      <RecordPage
        reference={person.reference}
        kind="Person"
        title={person.title}
        status={
          state.left_on === null ? (
            'Here'
          ) : (
            <Tag tone={left ? 'grey' : 'amber'}>
              {left ? 'Left' : 'Leaving'} {dayWords(state.left_on)}
            </Tag>
          )
        }
        actions={keeps ? <PersonButtons visit={visit} address={address} left={state.left_on !== null} /> : null}
        history={<HistoryList entries={found.history} />}
      >
        <SummaryList
          rows={[
            {
              key: 'E-mail',
              value: state.email ? (
                <a class="govuk-link" href={`mailto:${state.email}`}>
                  {state.email}
                </a>
              ) : (
                'Not known'
              ),
            },
            { key: 'Telephone', value: state.telephone || 'Not known' },
          ]}
        />
        <Part id="posts" heading="Posts held" add={keeps ? `${address}/posts/add` : null} addWords="Give them a post">
          {posts.length === 0 ? null : <Posts posts={posts} place={place} />}
        </Part>
        <Part
          id="memberships"
          heading="Member of"
          add={keeps ? `${address}/memberships/add` : null}
          addWords="Add a membership"
        >
          {memberships.length === 0 ? null : <Memberships memberships={memberships} place={place} />}
        </Part>
        <Part
          id="roles"
          heading="Roles in Sightline"
          add={keeps ? `${address}/roles/add` : null}
          addWords="Give a role"
        >
          {roles.length === 0 ? null : <Roles roles={roles} place={place} />}
        </Part>
        <Part id="leads" heading="What they lead" add={null} addWords="">
          {found.leads.length === 0 ? null : <Leads leads={found.leads} left={left} />}
        </Part>
      </RecordPage>
    ),
  })
}

type Place = { address: string; keeps: boolean; today: string }

function PersonButtons({ visit, address, left }: { visit: Visit; address: string; left: boolean }) {
  return (
    <>
      <div class="govuk-button-group">
        <Button href={`${address}/change`}>Change</Button>
        <Button href={`${address}/leave`} variant="secondary">
          {left ? 'Change when they left' : 'Record that they have left'}
        </Button>
      </div>
      {left ? (
        <form method="post" action={`${address}/back`} class="govuk-body">
          <FormToken visit={visit} />
          <button type="submit" class="sl-link-button">
            They have not left
          </button>
        </form>
      ) : null}
    </>
  )
}

type PartProps = { id: string; heading: string; add: string | null; addWords: string; children: ComponentChildren }

function Part({ id, heading, add, addWords, children }: PartProps) {
  return (
    <div class="sl-record__section">
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {children ? <ScrollRegion labelledBy={id}>{children}</ScrollRegion> : <p class="govuk-body">None.</p>}
      {add ? (
        <p class="govuk-body">
          <a class="govuk-link" href={add}>
            {addWords}
          </a>
        </p>
      ) : null}
    </div>
  )
}

/** The link that ends something in force, for whoever keeps people. */
function endLink(place: Place, what: string, row: { id: string; ends: string | null }, name: string) {
  if (!place.keeps) return []
  const over = row.ends !== null && row.ends < place.today
  return [
    {
      content: over ? null : (
        <a href={`${place.address}/${what}/${row.id}/end`}>
          End<span class="govuk-visually-hidden"> {name}</span>
        </a>
      ),
    },
  ]
}

const endHead = (place: Place) => (place.keeps ? [{ content: <span class="govuk-visually-hidden">Change</span> }] : [])
const span = (row: { starts: string; ends: string | null }, { today }: Place) => ({
  content: spanWords(row.starts, row.ends, today),
})

function Posts({ posts, place }: { posts: readonly HeldPost[]; place: Place }) {
  return (
    <Table
      head={['Post', 'Held', ...endHead(place)]}
      firstCellIsHeader
      rows={posts.map((row) => [
        {
          content: (
            <>
              <a href={`/people/posts/${row.reference}`}>{row.title}</a>{' '}
              {row.interim ? <Tag tone="amber">Interim</Tag> : null}
            </>
          ),
        },
        span(row, place),
        ...endLink(place, 'posts', row, row.title),
      ])}
    />
  )
}

const folders: Readonly<Record<string, string>> = { BODY: 'bodies', TEAM: 'teams', ORG: 'organisations' }

function Memberships({ memberships, place }: { memberships: readonly Membership[]; place: Place }) {
  return (
    <Table
      head={['Group', 'As', 'When', ...endHead(place)]}
      firstCellIsHeader
      rows={memberships.map((row) => [
        { content: <a href={`/people/${folders[row.kind]}/${row.reference}`}>{row.title}</a> },
        row.capacity,
        span(row, place),
        ...endLink(place, 'memberships', row, row.title),
      ])}
    />
  )
}

function Roles({ roles, place }: { roles: readonly HeldRole[]; place: Place }) {
  return (
    <Table
      head={['Role', 'Over', 'When', ...endHead(place)]}
      firstCellIsHeader
      rows={roles.map((row) => [
        row.role,
        row.over ?? 'the whole service',
        span(row, place),
        ...endLink(place, 'roles', row, row.role),
      ])}
    />
  )
}

function Leads({ leads, left }: { leads: readonly LedRow[]; left: boolean }) {
  return (
    <>
      {left ? (
        <p class="govuk-body">
          <Tag tone="red">Needs a new lead</Tag> They have left. Give each of these to somebody else.
        </p>
      ) : null}
      <Table
        head={['What', 'Reference', 'As']}
        firstCellIsHeader
        rows={leads.map((row) => [
          { content: <a href={row.href}>{row.title}</a> },
          { content: <NoWrap>{row.reference}</NoWrap> },
          row.as,
        ])}
      />
    </>
  )
}
