import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { may } from '../../access/index.ts'
import { HistoryList, historyOf } from '../../records/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { headingOf } from '../rules/answers.ts'
import type { FormSection } from '../rules/form.ts'
import { differencesFromShipped } from '../rules/own-differences.ts'
import { currentForm } from '../use-cases/current-forms.ts'

/** /forms/:code: whoever is signed in. What it asks, of whom, and what the council changed of what ships. */
export async function formShown(visit: Visit): Promise<Answer> {
  const { current, history } = await visit.work(async (work) => {
    const found = await currentForm(work, visit.params['code'] ?? '')
    return { current: found, history: found.copy ? await historyOf(work, found.copy.id) : [] }
  })
  const { form, edition, copy, shipped } = current
  const changed = copy && shipped ? differencesFromShipped(form, shipped) : []
  return page({
    title: form.title,
    before: <BackLink href="/forms">All forms</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">{form.title}</h1>
        <p class="govuk-body">
          {copy ? 'The council’s own' : 'As it ships'}, edition {edition}.{' '}
          {copy && shipped && shipped.version !== copy.state.base_version
            ? `Version ${shipped.version} ships now; this one is based on version ${copy.state.base_version}.`
            : null}
        </p>
        {form.intro ? <p class="govuk-body">{form.intro}</p> : null}
        {may(visit.actor, 'keep forms') ? (
          <Button variant="secondary" href={`/forms/${form.code}/change`}>
            Change what it asks
          </Button>
        ) : null}
        {form.sections.map((section) => (
          <SectionShown section={section} />
        ))}
        {changed.length > 0 ? (
          <section>
            <h2 class="govuk-heading-m">What differs from what ships</h2>
            <ul class="govuk-list govuk-list--bullet">
              {changed.map((words) => (
                <li>{words}</li>
              ))}
            </ul>
          </section>
        ) : null}
        {history.length > 0 ? (
          <section>
            <h2 class="govuk-heading-m">History</h2>
            <HistoryList entries={history} />
          </section>
        ) : null}
      </>
    ),
  })
}

const needWords = { required: 'Needed', prompted: 'Asked for', optional: 'If there is any' }

function SectionShown({ section }: { section: FormSection }) {
  const id = `section-${section.key}`
  return (
    <section>
      <h2 class="govuk-heading-m" id={id}>
        {section.heading}
      </h2>
      <p class="govuk-body">
        Answered by: {section.who.toLowerCase()}
        {section.signed ? ', who signs under it' : ''}.
      </p>
      <ScrollRegion labelledBy={id}>
        <Table
          caption={section.heading}
          captionHidden
          firstCellIsHeader
          head={['Question', 'Guidance', 'Kind of answer', 'Wanted', 'In the public version']}
          rows={section.questions.map((one) => [
            headingOf(one),
            one.guidance || 'None',
            one.kind,
            needWords[one.need],
            one.public || 'No',
          ])}
        />
      </ScrollRegion>
    </section>
  )
}
