import { Temporal } from 'temporal-polyfill'
import { StatusTag } from '../../govuk/patterns/StatusTag.tsx'
import { formatDate } from '../../kernel/text.ts'
import type { StoredSignature } from './sign-off.ts'

/** Who signed, as what, when, and in dissent why: each in their own words. */
export function SignatureList({ signatures }: { signatures: readonly StoredSignature[] }) {
  if (signatures.length === 0) return <p class="govuk-body">Nobody has signed yet.</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {signatures.map((one) => (
        <li>
          <strong>{one.name}</strong>, {one.role}, as {one.capacity}
          {one.actingFor ? `, acting for ${one.actingFor}` : ''}, {formatDate(Temporal.PlainDate.from(one.signedOn))}{' '}
          <StatusTag
            status={one.view === 'dissents' ? 'Dissents' : 'Agrees'}
            tone={one.view === 'dissents' ? 'red' : 'green'}
          />
          {one.words ? <blockquote class="govuk-inset-text">{one.words}</blockquote> : null}
        </li>
      ))}
    </ul>
  )
}
