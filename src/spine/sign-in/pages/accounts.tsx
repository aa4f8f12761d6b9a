import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap, ScrollRegion } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { type AccountRow, listAccounts } from '../keep-accounts.ts'
import { accountNavigation } from './account-navigation.ts'

/** /accounts: administrators, in person. */
export async function accounts(visit: Visit): Promise<Answer> {
  const rows = await listAccounts(visit.ground, visit.actor)
  return page({
    title: 'Accounts',
    subNavigation: accountNavigation(visit),
    body: (
      <>
        <h1 class="govuk-heading-l" id="accounts">
          Accounts ({rows.length})
        </h1>
        <p class="govuk-body">Who can sign in. Somebody on the register without an account is a contact only.</p>
        <Button href="/accounts/open">Open an account</Button>
        <ScrollRegion labelledBy="accounts">
          <Table
            caption="Everyone who has an account, by name"
            captionHidden
            firstCellIsHeader
            head={['Person', 'E-mail address', 'State', 'Last signed in']}
            rows={rows.map(rowOf)}
          />
        </ScrollRegion>
      </>
    ),
  })
}

function rowOf(row: AccountRow) {
  return [
    {
      content: (
        <a class="govuk-link" href={`/accounts/${row.reference}`}>
          {row.name}
        </a>
      ),
    },
    row.email,
    stateOf(row),
    { content: row.lastSignedIn ? <NoWrap>{momentOf(row.lastSignedIn)}</NoWrap> : 'Never' },
  ]
}

/** Where an account stands, in words. */
export function stateOf(row: AccountRow): string {
  if (row.leftOn) return 'Has left'
  if (!row.hasPassword) return 'No password yet'
  return row.hasSecondFactor ? 'Password and app set up' : 'App not set up yet'
}
