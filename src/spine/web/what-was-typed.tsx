import { SummaryList } from '../../govuk/components/SummaryList.tsx'
import type { Typed } from '../../platform/http/form.ts'

/** Every word of a form that can no longer be shown, to read and to copy from: a refusal never loses what was typed. */
export function WhatWasTyped({ typed }: { typed: Typed }) {
  const rows = Object.entries(typed)
    .filter(([name, value]) => name !== '_token' && name !== 'version' && !idOf(value) && value.length > 0)
    .map(([name, value]) => ({
      key: name.replaceAll(/[-_]/g, ' '),
      value: <span class="sl-kept">{typeof value === 'string' ? value : value.join(', ')}</span>,
    }))
  if (rows.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What you typed</h2>
      <SummaryList rows={rows} />
    </>
  )
}

/** What a form carries of ours rather than of the person who typed. */
const idOf = (value: string | readonly string[]) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)
