import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { listOf, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { reportLists } from '../../reading/lists-once.ts'
import type { AreaTag, TagAxis } from '../../rules/areas/area.ts'
import { chooseTags, tagsToChoose } from '../../rules/areas/tag-area.ts'
import { ownArea, tagAreaAnew } from '../../use-cases/work-on-area.ts'

const axisWords: Readonly<Record<TagAxis, string>> = {
  subject: 'Subject',
  quality: 'Quality',
  outcome: 'National Framework outcome',
  enabler: 'National Framework enabler',
  principle: 'National Framework principle',
}

/** What an area is about, each tag with the words that are its reason. */
export function Tags({ tags }: { tags: readonly AreaTag[] }) {
  return (
    <section aria-labelledby="about">
      <h2 class="govuk-heading-m" id="about">
        What it is about
      </h2>
      {tags.length === 0 ? (
        <p class="govuk-body">No subject or quality on the list was found in its words.</p>
      ) : (
        <ScrollRegion labelledBy="about-table">
          <Table
            caption="Each tag and why"
            captionId="about-table"
            captionHidden
            firstCellIsHeader
            head={['About', 'Kind', 'Why']}
            rows={tags.map(({ axis, name, words, by }) => [
              name,
              axisWords[axis],
              by === 'person' ? 'A person said so' : `The words ${words.map((word) => `“${word}”`).join(', ')}`,
            ])}
          />
        </ScrollRegion>
      )}
    </section>
  )
}

/** /inspections/areas/:reference/tags: programme managers, directors, and whoever leads it. */
export async function tagsPage(visit: Visit): Promise<Answer> {
  const area = await visit.work((work) => ownArea(work, visit.params['reference'] ?? ''))
  const all = tagsToChoose(reportLists)
  const chosen = area.state.tags.map(({ axis, key }) => `${axis}/${key}`)
  const axes = [...new Set(all.map(({ axis }) => axis))]
  return formPage({
    visit,
    title: `What ${area.reference} is about`,
    before: <BackLink href={`/inspections/areas/${area.reference}`}>{area.title}</BackLink>,
    intro: (
      <p class="govuk-body">
        Tags that its words suggested are ticked. Take away what is wrong and add what is missing.
      </p>
    ),
    children: (
      <>
        <VersionField value={area.version} />
        {axes.map((axis) => (
          <Checkboxes
            name={`tags-${axis}`}
            label={axisWords[axis]}
            small
            values={chosen}
            items={all
              .filter((one) => one.axis === axis)
              .map(({ key, name }) => ({ value: `${axis}/${key}`, label: name }))}
          />
        ))}
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}

export async function changeTags(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const all = tagsToChoose(reportLists)
  await visit.work(async (work) => {
    const area = await ownArea(work, reference)
    const chosen = [...new Set(all.map(({ axis }) => axis))].flatMap((axis) => listOf(visit.typed, `tags-${axis}`))
    const tags = chooseTags(chosen, area.state.tags, all)
    const subject = reportLists.themes.find(
      ({ axis, key, judgement }) =>
        axis === 'subject' && judgement !== null && tags.some((tag) => tag.axis === 'subject' && tag.key === key),
    )
    const judgement = subject?.judgement?.replaceAll('-', '_') ?? null
    await tagAreaAnew(work, reference, Number(textOf(visit.typed, 'version')) || 0, tags, judgement)
  })
  return redirect(`/inspections/areas/${reference}`, { what: `What ${reference} is about has been changed.` })
}
