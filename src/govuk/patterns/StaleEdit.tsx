import type { ComponentChildren } from 'preact'
import { momentOf } from '../../kernel/when-words.ts'
import { Radios } from '../components/Radios.tsx'
import { Table } from '../components/Table.tsx'
import { WarningText } from '../components/WarningText.tsx'

/** One field in which what was typed differs from what is saved now. */
export type Difference = {
  name: string
  label: ComponentChildren
  yours: readonly string[]
  theirs: readonly string[]
  inWords: (values: readonly string[]) => ComponentChildren[]
  /** Who changed it since the form was opened: where only one did, there is nothing to choose. */
  changedBy: 'both' | 'you' | 'them'
}

/** Who saved in the meantime; null where a draft waited so long that only the fact is known. */
export type SavedBy = { who: string; at: Date } | null

/**
 * A stale edit: both versions side by side, and for each field that both changed which to keep. It stands inside the form,
 * whose fields still hold what the person typed, so that they can also mix the two.
 */
export function StaleEdit({ saved, differences }: { saved: SavedBy; differences: readonly Difference[] }) {
  const who = saved?.who ?? 'somebody else'
  const conflicts = differences.filter(({ changedBy }) => changedBy === 'both')
  const theirsAlone = differences.filter(({ changedBy }) => changedBy === 'them')
  return (
    <section id="both-versions" class="sl-stale" aria-label="Both versions">
      <WarningText>
        {saved?.who ?? 'Somebody else'} saved another version while you were writing
        {saved ? `, on ${momentOf(saved.at)}` : ''}. Nothing has been overwritten, and nothing of yours is lost.
      </WarningText>
      {differences.length === 0 ? (
        <p class="govuk-body">Nothing on this form differs from what they saved. Send it again if you still want to.</p>
      ) : (
        <Table
          caption="What differs"
          head={['Part', `Saved by ${who}`, 'Yours']}
          firstCellIsHeader
          rows={differences.map(({ label, inWords, theirs, yours }) => [
            { content: label },
            { content: <Version words={inWords(theirs)} /> },
            { content: <Version words={inWords(yours)} /> },
          ])}
        />
      )}
      {theirsAlone.length > 0 ? (
        <>
          <p class="govuk-body">You had not changed these, so the form below now holds what {who} saved:</p>
          <ul class="govuk-list govuk-list--bullet">
            {theirsAlone.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        </>
      ) : null}
      {conflicts.map(({ name, label, theirs }) => (
        <>
          <Radios
            id={`keep-${name}`}
            name={`_keep-${name}`}
            label={<>Which should be kept of “{label}”?</>}
            labelSize="s"
            small
            value="yours"
            items={[
              { value: 'yours', label: 'Mine, as it stands in the form below' },
              { value: 'theirs', label: `What ${who} saved` },
            ]}
          />
          {theirs.map((value) => (
            <input type="hidden" name={`_theirs-${name}`} value={value} />
          ))}
        </>
      ))}
      <p class="govuk-body">To mix the two, keep yours and change it in the form below. Then send it again.</p>
    </section>
  )
}

function Version({ words }: { words: readonly ComponentChildren[] }) {
  if (words.length === 0) return <span class="sl-muted">nothing</span>
  return (
    <>
      {words.map((word) => (
        <span class="sl-kept sl-stale__version">{word}</span>
      ))}
    </>
  )
}
