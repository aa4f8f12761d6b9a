/** What must stand wherever words or judgements of a published report are shown. */
export const attribution = (
  <p class="govuk-body-s sl-muted">
    Contains public sector information licensed under the{' '}
    <a class="govuk-link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
      Open Government Licence v3.0
    </a>
    . Source: Ofsted.
  </p>
)
