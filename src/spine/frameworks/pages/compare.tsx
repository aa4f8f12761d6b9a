import { Button } from '../../../govuk/components/Button.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { everythingOf, sideBySide } from '../rules/statements.ts'
import { shipped } from '../shipped.ts'
import { type CurrentFramework, currentFrameworks } from '../use-cases/current-frameworks.ts'
import { DifferenceNotice } from './difference-notice.tsx'
import { inspectionNavigation } from './navigation.ts'
import { PairTable } from './pair-table.tsx'

/** /frameworks/compare?one=…&other=…: anyone signed in (A01). Without a choice: the two latest of one family. */
export async function comparePage(visit: Visit): Promise<Answer> {
  const all = await visit.work(currentFrameworks)
  const [one, other] = chosen(all, visit.query.get('one'), visit.query.get('other'))
  const pair = [one, other].flatMap((each) => (each ? [each.framework] : []))
  return page({
    title: 'Compare frameworks',
    subNavigation: inspectionNavigation(''),
    body: (
      <>
        <h1 class="govuk-heading-l">Compare frameworks</h1>
        <form method="get" action="/frameworks/compare" class="sl-filters" aria-label="Choose two frameworks">
          <div class="sl-filters__fields">
            <Choice name="one" label="One" all={all} value={one} />
            <Choice name="other" label="The other" all={all} value={other} />
            <Button variant="secondary" class="sl-filters__button">
              Compare
            </Button>
          </div>
        </form>
        <DifferenceNotice frameworks={pair} />
        <PairTable
          id="pairs"
          heads={pair.map(({ shortName }) => shortName)}
          pairs={sideBySide(pair.map((each) => everythingOf(each, shipped.scales)))}
          same="Neither says anything yet."
        />
      </>
    ),
  })
}

function chosen(all: readonly CurrentFramework[], one: string | null, other: string | null) {
  const byCode = (code: string | null) => all.find(({ framework }) => framework.code === code)
  const first = byCode(one) ?? all.findLast(({ framework }) => framework.draft !== true)
  const latest = all.findLast(
    ({ framework }) =>
      framework.code !== first?.framework.code &&
      framework.family === first?.framework.family &&
      framework.draft !== true,
  )
  return [first, byCode(other) ?? latest ?? all.find((each) => each !== first)] as const
}

type ChoiceProps = {
  name: string
  label: string
  all: readonly CurrentFramework[]
  value: CurrentFramework | undefined
}

const Choice = ({ name, label, all, value }: ChoiceProps) => (
  <Select
    name={name}
    label={label}
    value={value?.framework.code}
    items={all.map(({ framework }) => ({ value: framework.code, text: framework.shortName }))}
  />
)
