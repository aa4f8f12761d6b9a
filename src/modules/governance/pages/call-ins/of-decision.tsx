import { Temporal } from 'temporal-polyfill'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { WarningText } from '../../../../govuk/components/WarningText.tsx'
import { OutsideCalendarError } from '../../../../kernel/calendar.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { may } from '../../../../spine/access/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { callInWindow } from '../../rules/call-in/call-in-window.ts'
import type { CommitteeRules } from '../../rules/call-in/local-rules.ts'
import { whyNotCalledIn } from '../../rules/call-in/may-call-in.ts'
import { holdsBack } from '../../rules/call-in/outcomes.ts'
import type { CallInRow } from '../../store/list-call-ins.ts'
import type { PlannedState } from '../../store/planned-decision-kind.ts'
import { Section } from '../record-page.tsx'
import { capital, stateTones } from './list.tsx'

type Props = { visit: Visit; record: StoredRecord<PlannedState>; rules: CommitteeRules; callIns: readonly CallInRow[] }

/** On a decision's page: its window, whether it may be acted on, and what has been called in. */
export function CallInOfDecision({ visit, record, rules, callIns }: Props) {
  const { state, reference } = record
  const held = callIns.flatMap((one) => holdsBack(one.state, one.outcome) ?? [])
  const { window, why } = windowOf(visit, state, rules)
  return (
    <Section id="call-in" heading="Call-in">
      {held[0] ? <WarningText>{held[0]}</WarningText> : null}
      {state.waived ? (
        <p class="govuk-body">
          Call-in is waived with the agreement of {state.waiver_agreed_by} (CALL-4). {state.waiver_reason}
        </p>
      ) : (
        <p class="govuk-body">{window ?? why}</p>
      )}
      {callIns.length > 0 ? (
        <ul class="govuk-list">
          {callIns.map((one) => (
            <li>
              <a class="govuk-link" href={`/governance/call-ins/${one.reference}`}>
                {one.title}
              </a>{' '}
              {one.reference} <Tag tone={stateTones[one.state]}>{capital(one.state)}</Tag>
            </li>
          ))}
        </ul>
      ) : null}
      {window && why && !state.waived ? <p class="govuk-body">{why}</p> : null}
      {why === null &&
      !callIns.some(({ state: word }) => word !== 'withdrawn' && word !== 'not accepted') &&
      may(visit.actor, 'call a decision in') ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/governance/forward-plan/${reference}/call-in`}>
            Call this decision in
          </a>
        </p>
      ) : null}
    </Section>
  )
}

function windowOf(
  visit: Visit,
  state: PlannedState,
  rules: CommitteeRules,
): { window: string | null; why: string | null } {
  try {
    const why = whyNotCalledIn(state, rules, visit.ground.clock.now(), bankHolidays)
    const window = state.published_on
      ? callInWindow(Temporal.PlainDate.from(state.published_on), rules, bankHolidays).explanation
      : null
    return { window, why }
  } catch (error) {
    if (!(error instanceof OutsideCalendarError)) throw error
    return { window: null, why: 'The bank holidays of that year are not known yet, so no window can be counted.' }
  }
}
