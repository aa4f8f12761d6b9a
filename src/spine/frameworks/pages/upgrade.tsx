import { Button } from '../../../govuk/components/Button.tsx'
import { may } from '../../access/index.ts'
import { PostForm, VersionField, type Visit } from '../../web/index.ts'
import { everythingOf, sideBySide } from '../rules/statements.ts'
import { shipped } from '../shipped.ts'
import type { CurrentFramework } from '../use-cases/current-frameworks.ts'
import { PairTable } from './pair-table.tsx'

/** What ships beside what the council made of it: the difference, and what to do where a newer version has come. */
export function Upgrade({ visit, found }: { visit: Visit; found: CurrentFramework }) {
  const { copy, framework, shipped: ships } = found
  if (!copy || !ships) return null
  const newer = ships.version > (copy.state.base_version ?? 0)
  const pairs = sideBySide([everythingOf(framework, shipped.scales), everythingOf(ships, shipped.scales)])
  const different = pairs.filter(({ same }) => !same)
  return (
    <section aria-labelledby="difference">
      <h2 class="govuk-heading-m" id="difference">
        {newer ? 'A newer version ships' : 'What the council’s own says otherwise'}
      </h2>
      <p class="govuk-body">
        {newer
          ? `Version ${ships.version} ships now; the council’s own is based on version ${copy.state.base_version}.`
          : `Beside version ${ships.version} as it ships.`}
      </p>
      <PairTable
        id="difference-table"
        heads={['The council’s own', `Version ${ships.version} as it ships`]}
        pairs={different}
        same="They say the same."
      />
      {may(visit.actor, 'keep frameworks') && newer ? (
        <PostForm visit={visit} action={`/frameworks/${framework.code}/upgrade`}>
          <VersionField value={copy.version} />
          <div class="govuk-button-group">
            <Button name="take" value="yes">
              Take what ships
            </Button>
            <Button variant="secondary" name="take" value="no">
              Keep the council’s own
            </Button>
          </div>
        </PostForm>
      ) : null}
    </section>
  )
}
