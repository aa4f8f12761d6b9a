import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { VisuallyHidden } from '../../../../govuk/layout.tsx'
import { plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { FormToken, type Visit } from '../../../../spine/web/index.ts'
import type { PersonAsked } from '../../use-cases/rounds/read-round.ts'

type Props = { people: readonly PersonAsked[]; nobody: number; here: string; visit: Visit; mayRun: boolean }

/** Who was asked and how far they are; while it is open, a way to remind them and to answer for them. */
export function PeopleAsked({ people, nobody, here, visit, mayRun }: Props) {
  const waiting = people.filter(({ asked, answered }) => answered < asked)
  const mayAnswer = mayRun && may(visit.actor, 'say how an action is going', {})
  return (
    <>
      <div class="sl-scroll">
        <Table
          caption="Who was asked"
          captionSize="m"
          firstCellIsHeader
          head={[
            'Who',
            { content: 'Asked', numeric: true },
            { content: 'Answered', numeric: true },
            'Reminded',
            ...(mayRun ? ['Do'] : []),
          ]}
          rows={people.map((one) => [
            one.name,
            { content: one.asked, numeric: true },
            { content: one.answered, numeric: true },
            one.remindedAt ? londonDay.format(one.remindedAt) : '',
            ...(mayRun ? [{ content: <Deeds one={one} here={here} visit={visit} mayAnswer={mayAnswer} /> }] : []),
          ])}
        />
      </div>
      {nobody > 0 ? (
        <p class="govuk-body">
          {plural(nobody, 'action')} {nobody === 1 ? 'has' : 'have'} nobody to ask: no lead, or a lead who has left.
        </p>
      ) : null}
      {mayRun && waiting.length > 1 ? (
        <form method="post" action={`${here}/remind`}>
          <FormToken visit={visit} />
          <Button variant="secondary" preventDoubleClick>
            Remind all {waiting.length} who have not finished
          </Button>
        </form>
      ) : null}
    </>
  )
}

const londonDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' })

function Deeds({ one, here, visit, mayAnswer }: { one: PersonAsked; here: string; visit: Visit; mayAnswer: boolean }) {
  if (one.answered === one.asked) return <>All answered</>
  return (
    <>
      {mayAnswer ? (
        <>
          <a class="govuk-link" href={`${here}/for/${one.personId}`}>
            Answer<VisuallyHidden> for {one.name}</VisuallyHidden>
          </a>{' '}
        </>
      ) : null}
      <form method="post" action={`${here}/remind`} class="sl-post">
        <FormToken visit={visit} />
        <input type="hidden" name="person" value={one.personId} />
        <button type="submit" class="sl-link-button">
          Remind<VisuallyHidden> {one.name}</VisuallyHidden>
        </button>
      </form>
    </>
  )
}
