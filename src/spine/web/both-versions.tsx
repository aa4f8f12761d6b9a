import { Table } from '../../govuk/components/Table.tsx'
import { WarningText } from '../../govuk/components/WarningText.tsx'
import { type Typed, textOf } from '../../platform/http/form.ts'

export type Difference = { label: string; theirs: string; yours: string }

/** Where what somebody else saved differs from what this person typed, by the labels of the form. */
export function differencesOf(theirs: Typed, yours: Typed, labels: Readonly<Record<string, string>>): Difference[] {
  return Object.entries(labels)
    .map(([field, label]) => ({ label, theirs: textOf(theirs, field), yours: textOf(yours, field) }))
    .filter((one) => one.theirs.trim() !== one.yours.trim())
}

/** A stale edit: both versions side by side, above the form that still holds what the person typed. */
export function BothVersions({ saved, differences }: { saved: string; differences: readonly Difference[] }) {
  return (
    <>
      <WarningText>
        {saved} saved another version while you were writing. Nothing has been overwritten. Below is what differs; the
        form still holds what you typed. Save again to put your version in place of theirs.
      </WarningText>
      <Table
        caption="What differs"
        head={['Part', `Saved by ${saved}`, 'Yours']}
        firstCellIsHeader
        rows={differences.map((one) => [one.label, one.theirs || 'empty', one.yours || 'empty'])}
      />
    </>
  )
}
