import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { WarningText } from '../../../govuk/components/WarningText.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { joinWords } from '../../../kernel/text.ts'
import { may } from '../../access/index.ts'
import { FormToken, type Visit } from '../../web/index.ts'
import { hindrances, stillDrafts } from '../rules/readiness.ts'
import { isWritten } from '../rules/template.ts'
import type { SectionRow, WriterChoice } from '../store/read-papers.ts'
import type { ComposedPaper } from '../use-cases/compose-paper.ts'

type Props = { visit: Visit; composed: ComposedPaper; writers: readonly WriterChoice[] }

/** A draft: what is still wanting, its sections with whose they are, and what can be done with it. */
export function DraftPaper({ visit, composed, writers }: Props) {
  const { paper, content, sections, missing } = composed
  const at = `/papers/${paper.reference}`
  const wanting = hindrances(content.template, sections)
  const drafts = stillDrafts(content.template, sections)
  const mayWrite = may(visit.actor, 'write a paper')
  const mayWriteSection = (key: string) => {
    const ownerId = sections.find((one) => one.key === key)?.ownerId
    return may(visit.actor, 'write a section', { owner: ownerId === visit.actor.person })
  }
  return (
    <>
      <div class="govuk-button-group">
        {may(visit.actor, 'freeze a paper') ? <Button href={`${at}/freeze`}>Freeze the paper</Button> : null}
        <a class="govuk-link" href={`${at}/preview`}>
          Preview
        </a>
        <a class="govuk-link" href={`${at}/paper.docx`}>
          Draft in Word
        </a>
        {mayWrite ? (
          <a class="govuk-link" href={`${at}/change`}>
            Change the heading
          </a>
        ) : null}
      </div>
      {missing.length > 0 ? (
        <WarningText>
          Nothing here offers the figures for {joinWords(missing.map((title) => `“${title}”`))}. Those tables are left
          out of the paper.
        </WarningText>
      ) : null}
      {wanting.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Wanting before it can be frozen</h2>
          <ul class="govuk-list govuk-list--bullet">
            {wanting.map(({ key, sentence }) => (
              <li>
                {mayWriteSection(key) ? (
                  <a class="govuk-link" href={`${at}/sections/${key}`}>
                    {sentence}
                  </a>
                ) : (
                  sentence
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="govuk-body">
          Every section that must be written has words
          {drafts.length > 0 ? `; still called a draft: ${joinWords(drafts)}` : ' and is ready'}.
        </p>
      )}
      <h2 class="govuk-heading-m" id="sections">
        Sections
      </h2>
      <ScrollRegion labelledBy="sections">
        <Table
          caption="Sections of the paper"
          captionHidden
          firstCellIsHeader
          head={['Section', 'State', 'Who writes it', 'Figures']}
          rows={content.template.sections.filter(isWritten).map((section) => {
            const row = sections.find(({ key }) => key === section.key)
            const link = mayWriteSection(section.key) ? (
              <a class="govuk-link" href={`${at}/sections/${section.key}`}>
                {section.heading}
              </a>
            ) : (
              section.heading
            )
            const figures = section.live.map(({ title }) => title).join(', ')
            return [
              { content: link },
              { content: <SectionState row={row} required={section.words === 'required'} /> },
              { content: row?.owner ?? 'Nobody yet' },
              { content: figures || 'None' },
            ]
          })}
        />
      </ScrollRegion>
      {mayWrite ? <GiveSections visit={visit} composed={composed} writers={writers} /> : null}
    </>
  )
}

function SectionState({ row, required }: { row: SectionRow | undefined; required: boolean }) {
  if (row?.state === 'ready') return <StatusTag status="Ready" tone="green" />
  if (row?.state === 'draft') return <StatusTag status="Draft" tone="blue" />
  return required ? <StatusTag status="Empty" tone="amber" /> : <>Empty, may stay so</>
}

function GiveSections({ visit, composed, writers }: Props) {
  const { paper, content, sections } = composed
  return (
    <Details summary="Give sections to whoever writes them">
      {sections.map((row) => {
        const heading = content.template.sections.find(({ key }) => key === row.key)?.heading ?? row.key
        return (
          <form method="post" action={`/papers/${paper.reference}/sections/${row.key}/give`}>
            <FormToken visit={visit} />
            <Select
              id={`owner-${row.key}`}
              name="owner"
              label={heading}
              value={row.ownerId ?? ''}
              items={[{ value: '', text: 'Nobody yet' }, ...writers.map(({ id, name }) => ({ value: id, text: name }))]}
            />
            <Button variant="secondary">Give “{heading}”</Button>
          </form>
        )
      })}
    </Details>
  )
}
