import { Temporal } from 'temporal-polyfill'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { formatDate } from '../../../kernel/text.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { questionsOf } from '../rules/form.ts'
import { currentForms } from '../use-cases/current-forms.ts'

/** /forms: whoever is signed in. The forms that people fill here, as they ship or as the council made them. */
export async function formsPage(visit: Visit): Promise<Answer> {
  const forms = await visit.work(currentForms)
  return page({
    title: 'Forms',
    body: (
      <>
        <h1 class="govuk-heading-l">Forms</h1>
        <p class="govuk-body">
          What is asked, of whom, and the guidance beside each question. A council can make a form its own; what is
          being filled keeps the edition that it was begun with.
        </p>
        <ScrollRegion labelledBy="forms">
          <Table
            caption="Forms"
            captionHidden
            captionId="forms"
            firstCellIsHeader
            head={['Form', 'Filled for', 'Questions', 'Edition', 'Whose', 'Since']}
            rows={forms.map(({ form, edition, copy }) => [
              {
                content: (
                  <a class="govuk-link" href={`/forms/${form.code}`}>
                    {form.title}
                  </a>
                ),
              },
              form.use,
              { content: questionsOf(form).length, numeric: true },
              edition,
              copy ? 'The council’s own' : 'As it ships',
              { content: formatDate(Temporal.PlainDate.from(form.from)), class: 'sl-no-wrap' },
            ])}
          />
        </ScrollRegion>
      </>
    ),
  })
}
