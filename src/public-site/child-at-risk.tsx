import { InsetText } from '../govuk/components/InsetText.tsx'

/** Said on every page on which anyone can write something: a form is no place to report a child at risk. */
export function ChildAtRisk({ report }: { report: string }) {
  return (
    <InsetText>
      <p class="govuk-body govuk-!-font-weight-bold">If you are worried about a child, do not use this form</p>
      <p class="govuk-body">If a child is in danger now, telephone 999. Otherwise: {report}</p>
      <p class="govuk-body">What is sent here may not be read for some days.</p>
    </InsetText>
  )
}
