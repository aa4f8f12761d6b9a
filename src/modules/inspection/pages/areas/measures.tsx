import type { ComponentChildren } from 'preact'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import type { Work } from '../../../../spine/access/index.ts'
import { addressOfReference } from '../../../../spine/links/index.ts'
import { FormToken, type Visit } from '../../../../spine/web/index.ts'
import type { AreaMeasure } from '../../store/read-areas.ts'
import { findMeasures } from '../../use-cases/work-on-area.ts'

/** What a search of the library found that is not joined to the area yet; null where nothing was asked. */
export async function measuresFound(
  work: Work,
  visit: Visit,
  joined: readonly AreaMeasure[],
): Promise<AreaMeasure[] | null> {
  const words = visit.query.get('measure')?.trim() ?? ''
  if (words === '') return null
  return (await findMeasures(work, words)).filter(({ id }) => !joined.some((one) => one.id === id))
}

type Props = {
  visit: Visit
  reference: string
  measures: readonly AreaMeasure[]
  found: readonly AreaMeasure[] | null
  mayWrite: boolean
  error: string | undefined
}

/** The measures of the library that are joined to an area, and the search that finds one to join (D07). */
export function AreaMeasures({ visit, reference, measures, found, mayWrite, error }: Props) {
  const at = `/inspections/areas/${reference}`
  return (
    <section aria-labelledby="measures">
      <h2 class="govuk-heading-m" id="measures">
        Measures of it <span class="sl-count">({measures.length})</span>
      </h2>
      {measures.length === 0 ? <p class="govuk-body">No measure of the library is joined to it yet.</p> : null}
      {measures.length > 0 ? (
        <ul class="govuk-list" aria-label="Measures that are joined to it">
          {measures.map((one) => (
            <MeasureLine one={one}>
              {mayWrite ? <Deed visit={visit} to={`${at}/measures/take-away`} one={one} says="Take away" /> : null}
            </MeasureLine>
          ))}
        </ul>
      ) : null}
      {mayWrite ? (
        <form method="get" action={`${at}#measures`}>
          <Input
            name="measure"
            label="Find a measure to join"
            hint="Words of its name, or its reference such as MEA-3."
            width={20}
            value={visit.query.get('measure') ?? ''}
            error={error}
          />
          <Button variant="secondary">Find it</Button>
        </form>
      ) : null}
      {mayWrite && found ? (
        found.length === 0 ? (
          <p class="govuk-body">No other measure that you may see has these words.</p>
        ) : (
          <ul class="govuk-list" aria-label="Measures found">
            {found.map((one) => (
              <MeasureLine one={one}>
                <Deed visit={visit} to={`${at}/measures`} one={one} says="Join it" />
              </MeasureLine>
            ))}
          </ul>
        )
      ) : null}
    </section>
  )
}

function MeasureLine({ one, children }: { one: AreaMeasure; children: ComponentChildren }) {
  return (
    <li>
      <a class="govuk-link" href={addressOfReference(one.reference)}>
        {one.title}
      </a>{' '}
      <span class="sl-no-wrap">{one.reference}</span> {children}
    </li>
  )
}

function Deed({ visit, to, one, says }: { visit: Visit; to: string; one: AreaMeasure; says: string }) {
  return (
    <form method="post" action={to} class="sl-post">
      <FormToken visit={visit} />
      <input type="hidden" name="measure" value={one.reference} />
      <button type="submit" class="sl-link-button">
        {says}
        <span class="govuk-visually-hidden"> {one.reference}</span>
      </button>
    </form>
  )
}
