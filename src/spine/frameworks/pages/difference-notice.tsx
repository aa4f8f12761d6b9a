import { InsetText } from '../../../govuk/components/InsetText.tsx'
import type { Framework } from '../framework.ts'
import { differenceNotice } from '../rules/difference-notice.ts'

/** The standard note wherever results of different frameworks stand together (C13); nothing where they do not. */
export function DifferenceNotice({ frameworks }: { frameworks: readonly Framework[] }) {
  const words = differenceNotice(frameworks)
  if (!words) return null
  return (
    <InsetText>
      {words}{' '}
      <a class="govuk-link" href="/frameworks/compare">
        Compare the frameworks
      </a>
    </InsetText>
  )
}
