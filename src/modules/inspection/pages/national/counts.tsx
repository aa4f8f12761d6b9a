import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { slug } from '../../../../kernel/text.ts'
import { dayOf } from '../../../../kernel/when-words.ts'
import { englandTables } from '../../rules/national/comparisons.ts'
import { outcomeGrades, type VersionCounts } from '../../rules/national/outcomes.ts'
import type { ComparisonImport } from '../../store/comparisons.ts'
import type { NationalPicture } from '../../use-cases/national-picture.ts'
import { day } from '../inspection-words.tsx'

const heads = ['Judgement', ...outcomeGrades.map((grade) => ({ content: grade, numeric: true }))]

/** How many have which grade; of a part of the country, beside how many of all. */
export function CountTable({ counts, part }: { counts: VersionCounts; part: boolean }) {
  const id = `counts-${slug(counts.version)}`
  return (
    <ScrollRegion labelledBy={id}>
      <Table
        caption={`${counts.version}: ${counts.authorities} in all${part ? ', each count beside that of the whole file' : ''}`}
        captionId={id}
        captionSize="m"
        firstCellIsHeader
        head={heads}
        rows={counts.judgements.map(({ name, counts: found }) => [
          name,
          ...found.map(({ count, all }) => ({ content: part ? `${count} of ${all}` : String(count), numeric: true })),
        ])}
      />
    </ScrollRegion>
  )
}

/** England's figures as they were published, each with its day: never worked out from the list, never filled in. */
export function England({ england: { from, values } }: Pick<NationalPicture, 'england'>) {
  if (!from) return null
  return (
    <section aria-labelledby="england">
      <h2 class="govuk-heading-m" id="england">
        England, as published
      </h2>
      <Origin from={from} />
      {englandTables(values).map(({ version, asAt, judgements }) => {
        const id = `england-${slug(`${version} ${asAt}`)}`
        return (
          <ScrollRegion labelledBy={id}>
            <Table
              caption={`${version}, as at ${day(asAt)}`}
              captionId={id}
              captionSize="s"
              firstCellIsHeader
              head={heads}
              rows={judgements.map(({ name, counts }) => [
                name,
                ...counts.map((count) => ({ content: count === null ? 'Not said' : String(count), numeric: true })),
              ])}
            />
          </ScrollRegion>
        )
      })}
    </section>
  )
}

export function Origin({ from }: { from: Pick<ComparisonImport, 'source' | 'licence' | 'fileName' | 'by' | 'at'> }) {
  return (
    <p class="govuk-body">
      Source: {from.source}. Licence: {from.licence}. From “{from.fileName}”, imported by {from.by} on {dayOf(from.at)}.
    </p>
  )
}
