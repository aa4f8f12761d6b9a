import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import type { DurationCheck } from '../../rules/scope/duration.ts'
import type { SmartPrompt } from '../../rules/scope/smart-prompts.ts'

/** The aims letter by letter, and the duration beside the dates (G07, SCR-11): prompts, never a block. */
export function ScopeLookedAt({ duration, smart }: { duration: DurationCheck | null; smart: readonly SmartPrompt[] }) {
  return (
    <section>
      <h2 class="govuk-heading-m" id="looked-at">
        What Sightline noticed
      </h2>
      <DurationLine duration={duration} />
      <SmartTable smart={smart} />
    </section>
  )
}

export function DurationLine({ duration }: { duration: DurationCheck | null }) {
  if (!duration) return null
  return (
    <p class="govuk-body">
      <Tag tone={duration.agrees ? 'green' : 'amber'}>{duration.agrees ? 'Dates agree' : 'Dates differ'}</Tag>{' '}
      {duration.words}
    </p>
  )
}

export function SmartTable({ smart }: { smart: readonly SmartPrompt[] }) {
  return (
    <ScrollRegion labelledBy="smart">
      <Table
        caption="The aims, letter by letter. These are prompts: they stop nothing."
        captionId="smart"
        captionSize="s"
        firstCellIsHeader
        head={['Letter', 'Seen?', 'What to ask']}
        rows={smart.map(({ letter, word, seen, prompt }) => [
          `${letter}: ${word}`,
          { content: <Tag tone={seen ? 'green' : 'amber'}>{seen ? 'Seen' : 'Look again'}</Tag> },
          prompt,
        ])}
      />
    </ScrollRegion>
  )
}
