import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { plural } from '../../../kernel/text.ts'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { lifeWords } from '../rules/statements.ts'
import { type CurrentFramework, currentFrameworks } from '../use-cases/current-frameworks.ts'
import { inspectionNavigation } from './navigation.ts'

/** /frameworks: anyone signed in. */
export async function frameworksPage(visit: Visit): Promise<Answer> {
  const frameworks = await visit.work(currentFrameworks)
  return page({
    title: 'Inspection frameworks',
    subNavigation: inspectionNavigation('/frameworks'),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Inspection frameworks <span class="sl-count">({frameworks.length})</span>
        </h1>
        <p class="govuk-body">
          What inspections judge and how. A result always belongs to the framework it was given under, by the first day
          of fieldwork.{' '}
          <a class="govuk-link" href="/frameworks/compare">
            Compare two frameworks
          </a>
        </p>
        <ScrollRegion labelledBy="frameworks">
          <Table
            class="sl-list"
            caption="Inspection frameworks, oldest first"
            captionHidden
            captionId="frameworks"
            firstCellIsHeader
            head={['Framework', 'Fieldwork that starts', 'Judgements', 'Inspected by', 'Version']}
            rows={frameworks.map(rowOf)}
          />
        </ScrollRegion>
        {may(visit.actor, 'keep frameworks') ? (
          <Button variant="secondary" href="/frameworks/add">
            Add a framework
          </Button>
        ) : null}
      </>
    ),
  })
}

function rowOf({ framework, edition, copy, shipped }: CurrentFramework) {
  const newer = copy && shipped && shipped.version > (copy.state.base_version ?? 0)
  return [
    {
      content: (
        <a class="govuk-link" href={`/frameworks/${framework.code}`}>
          {framework.name}
        </a>
      ),
    },
    lifeWords(framework),
    framework.judgements.length > 0 ? plural(framework.judgements.length, 'judgement') : 'None',
    framework.inspectorates.join(', '),
    {
      content: (
        <>
          <span class="sl-no-wrap">
            {framework.code}, {edition}
          </span>{' '}
          {framework.draft ? <Tag tone="grey">Draft</Tag> : null} {copy ? <Tag tone="blue">Council’s own</Tag> : null}{' '}
          {newer ? <Tag tone="amber">Newer one ships</Tag> : null}
        </>
      ),
    },
  ]
}
