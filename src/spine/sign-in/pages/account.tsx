import { Button } from '../../../govuk/components/Button.tsx'
import { type SummaryAction, SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { NoWrap, ScrollRegion, TwoThirds } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, FormToken, page, type Visit } from '../../web/index.ts'
import { browserName } from '../browser-name.ts'
import { type OwnAccount, ownAccount } from '../own-account.ts'
import { countRecoveryCodes } from '../recovery-codes.ts'
import { idleLimit, type LiveSession, liveSessions, wholeLimit } from '../sessions.ts'
import { eventsOf } from '../sign-in-events.ts'
import { accountNavigation } from './account-navigation.ts'
import { EventTable } from './event-table.tsx'

const hours = (milliseconds: number) => `${milliseconds / (60 * 60 * 1000)} hours`

/** /account: whoever is signed in, for themselves. */
export async function account(visit: Visit): Promise<Answer> {
  const person = visit.session?.personId ?? ''
  const { own, codes, sessions, events } = await visit.work(async (work) => ({
    own: await ownAccount(work, visit.actor),
    codes: await countRecoveryCodes(work, person),
    sessions: await liveSessions(work, person),
    events: await eventsOf(work, person, 20),
  }))
  return page({
    title: 'Your account',
    subNavigation: accountNavigation(visit),
    body: (
      <>
        <h1 class="govuk-heading-l">Your account</h1>
        <TwoThirds>{own ? <SummaryList rows={rowsOf(own, codes)} /> : null}</TwoThirds>
        <h2 class="govuk-heading-m" id="sessions">
          Where you are signed in
        </h2>
        <p class="govuk-body">
          You are signed out after {hours(idleLimit)} without opening a page, and {hours(wholeLimit)} after signing in
          whatever you do.
        </p>
        <ScrollRegion labelledBy="sessions">
          <SessionTable visit={visit} sessions={sessions} />
        </ScrollRegion>
        <form method="post" action="/account/sessions/end-all">
          <FormToken visit={visit} />
          <Button variant="warning">Sign out everywhere</Button>
        </form>
        <h2 class="govuk-heading-m">What has happened to your account</h2>
        <p class="govuk-body">
          If you see something here that was not you, change your password and tell an administrator.
        </p>
        <EventTable events={events} />
      </>
    ),
  })
}

function rowsOf(own: OwnAccount, codes: number) {
  const change = (text: string, href: string, hiddenText: string): SummaryAction[] =>
    own.hasPassword ? [{ text, href, hiddenText }] : []
  const password = own.passwordSetAt ? `Set on ${momentOf(own.passwordSetAt)}` : 'None set'
  return [
    { key: 'Name', value: own.name },
    { key: 'E-mail address', value: <span class="govuk-!-text-break-word">{own.email}</span> },
    {
      key: 'Password',
      value: own.hasPassword ? password : 'None. An administrator can give you a link to set one.',
      actions: change('Change', '/account/password', 'your password'),
    },
    {
      key: 'Authenticator app',
      value: own.hasSecondFactor ? 'Set up' : 'Not set up',
      actions: change(own.hasSecondFactor ? 'Change' : 'Set up', '/account/second-factor', 'your authenticator app'),
    },
    {
      key: 'Recovery codes',
      value: codes === 0 ? 'None left' : `${codes} left`,
      actions: own.hasSecondFactor ? change('Make new ones', '/account/recovery-codes', 'for recovery') : [],
    },
  ]
}

function SessionTable({ visit, sessions }: { visit: Visit; sessions: readonly LiveSession[] }) {
  return (
    <Table
      caption="Browsers in which you are signed in"
      captionHidden
      firstCellIsHeader
      head={['Browser', 'Signed in', 'Last seen', 'Sign out']}
      rows={sessions.map((session) => [
        {
          content: (
            <>
              {browserName(session.browser)} {session.id === visit.session?.id ? <Tag tone="blue">This one</Tag> : null}
            </>
          ),
        },
        { content: <NoWrap>{momentOf(session.startedAt)}</NoWrap> },
        { content: <NoWrap>{momentOf(session.seenAt)}</NoWrap> },
        {
          content: (
            <form method="post" action={`/account/sessions/${session.id}/end`} class="sl-post">
              <FormToken visit={visit} />
              <button type="submit" class="sl-link-button">
                Sign out
                <span class="govuk-visually-hidden">
                  {' '}
                  of {browserName(session.browser)}, signed in {momentOf(session.startedAt)}
                </span>
              </button>
            </form>
          ),
        },
      ])}
    />
  )
}
