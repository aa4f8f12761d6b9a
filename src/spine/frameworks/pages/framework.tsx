import { Button } from '../../../govuk/components/Button.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { plural, slug } from '../../../kernel/text.ts'
import { dayOf } from '../../../kernel/when-words.ts'
import { may } from '../../access/index.ts'
import { HistoryList, historyOf, readRecord } from '../../records/index.ts'
import { type Answer, page, redirect, type Visit } from '../../web/index.ts'
import { lifeWords, partsOfFramework } from '../rules/statements.ts'
import { frameworkKind } from '../store/framework-kind.ts'
import { type ConfirmedStatement, readStatements } from '../use-cases/confirm-fact.ts'
import { type CurrentFramework, currentFramework } from '../use-cases/current-frameworks.ts'
import { FactTable } from './fact-table.tsx'
import { inspectionNavigation } from './navigation.ts'
import { Upgrade } from './upgrade.tsx'

/** /frameworks/:code: anyone signed in. The scope explainer (A44), kept in step with the library because it is the library. */
export async function frameworkPage(visit: Visit): Promise<Answer> {
  const { found, statements, history } = await visit.work(async (work) => {
    const found = await currentFramework(work, visit.params['code'] ?? '')
    return {
      found,
      statements: await readStatements(work, found.framework.code),
      history: found.copy ? await historyOf(work, found.copy.id) : [],
    }
  })
  const { framework } = found
  return page({
    title: framework.name,
    subNavigation: inspectionNavigation(''),
    body: (
      <>
        <h1 class="govuk-heading-l">{framework.name}</h1>
        <Identity found={found} statements={statements} />
        <div class="govuk-button-group">
          {may(visit.actor, 'keep frameworks') ? (
            <Button variant="secondary" href={`/frameworks/${framework.code}/change`}>
              Amend this framework
            </Button>
          ) : null}
          <a class="govuk-link" href={`/frameworks/compare?one=${framework.code}`}>
            Compare it with another
          </a>
        </div>
        <Upgrade visit={visit} found={found} />
        <Explainer found={found} />
        {partsOfFramework.slice(1).map((part) => (
          <FactTable
            visit={visit}
            code={framework.code}
            part={part}
            statements={statements.filter((one) => one.part === part)}
          />
        ))}
        {history.length > 0 ? (
          <section aria-labelledby="history">
            <h2 class="govuk-heading-m" id="history">
              What the council changed
            </h2>
            <HistoryList entries={history} />
          </section>
        ) : null}
      </>
    ),
  })
}

/** /frameworks/copies/:reference: where the reference of a council’s own leads. */
export async function copyPage(visit: Visit): Promise<Answer> {
  const copy = await visit.work((work) => readRecord(work, frameworkKind, visit.params['reference'] ?? ''))
  return redirect(`/frameworks/${copy.state.code}`)
}

function Identity({ found, statements }: { found: CurrentFramework; statements: readonly ConfirmedStatement[] }) {
  const { framework, edition, copy } = found
  const open = statements.filter(({ confirmed, confirmation }) => !confirmed && !confirmation).length
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Code and version', value: `${framework.code}, version ${edition}` },
          { key: 'Fieldwork that starts', value: lifeWords(framework) },
          { key: 'Inspected by', value: framework.inspectorates.join(', ') },
          {
            key: 'Whose words',
            value: copy
              ? copy.state.base_version === null
                ? `Added by the council (${copy.reference}), ${dayOf(copy.updatedAt)}`
                : `Amended by the council (${copy.reference}), ${dayOf(copy.updatedAt)}, from version ${copy.state.base_version}`
              : 'As it ships with Sightline',
          },
        ]}
      />
      {framework.draft ? (
        <InsetText>This is a draft: no inspection is put under it.</InsetText>
      ) : open > 0 ? (
        <InsetText>
          <Tag tone="amber">Not confirmed</Tag> {plural(open, 'fact')} below {open === 1 ? 'is' : 'are'} not confirmed
          against the current handbook. Whoever has checked one says so beside it.
        </InsetText>
      ) : null}
    </>
  )
}

function Explainer({ found: { framework } }: { found: CurrentFramework }) {
  const lists = [
    ['What inspectors look at', framework.explains.lookedAt],
    ['Who is affected', framework.explains.affects],
  ] as const
  return (
    <>
      <h2 class="govuk-heading-m">What is judged</h2>
      <p class="govuk-body">{framework.explains.judged}</p>
      {lists
        .filter(([, items]) => items.length > 0)
        .map(([heading, items]) => (
          <>
            <h2 class="govuk-heading-m" id={slug(heading)}>
              {heading}
            </h2>
            <ul class="govuk-list govuk-list--bullet">
              {items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </>
        ))}
    </>
  )
}
