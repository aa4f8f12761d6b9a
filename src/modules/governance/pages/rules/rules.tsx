import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { type CommitteeRules, usualRules, whoMayCallIn } from '../../rules/call-in/local-rules.ts'
import { hasExecutive, modelWords, noExecutive } from '../../rules/governance-model.ts'
import { rulesRecord } from '../../store/read-rules.ts'
import { DeedLinks, Section } from '../record-page.tsx'

/** /governance/rules: how the council decides, for whoever is signed in. */
export async function rulesPage(visit: Visit): Promise<Answer> {
  const { record, history } = await visit.work(async (work) => {
    const record = await rulesRecord(work)
    return { record, history: record ? await historyOf(work, record.id) : [] }
  })
  const rules = record?.state ?? usualRules
  const executive = hasExecutive(rules.governance_model)
  return page({
    title: 'How this council decides',
    subNavigation: subNavigation(null),
    body: (
      <>
        <h1 class="govuk-heading-l">How this council decides</h1>
        {record ? null : (
          <p class="govuk-body">
            Nobody has set these yet. What stands below are the usual rules; check them against the constitution.
          </p>
        )}
        {may(visit.actor, 'set committee rules') ? (
          <DeedLinks deeds={[{ href: '/governance/rules/change', text: 'Change these' }]} />
        ) : null}
        <SummaryList rows={[{ key: 'Governance', value: modelWords[rules.governance_model] }]} />
        {executive ? <WithExecutive rules={rules} /> : <p class="govuk-body">{noExecutive}</p>}
        {history.length > 0 ? (
          <Section id="history" heading="History">
            <HistoryList entries={history} />
          </Section>
        ) : null}
      </>
    ),
  })
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 })

function WithExecutive({ rules }: { rules: CommitteeRules }) {
  const counted = rules.call_in_counts === 'working' ? 'working day' : 'day'
  return (
    <>
      <Section id="key" heading="Key decisions">
        <SummaryList
          rows={[
            {
              key: 'Significant spending or saving',
              value: rules.key_threshold === null ? 'Not set yet' : `From ${pounds.format(rules.key_threshold)}`,
            },
            {
              key: '28 clear days',
              value: rules.notice_reading === 'calendar' ? 'Calendar days' : 'Working days',
            },
          ]}
        />
      </Section>
      <Section id="call-in" heading="Call-in">
        <SummaryList
          rows={[
            {
              key: 'Window',
              value: `${plural(rules.call_in_days, counted)} after publication, to ${rules.call_in_until || 'the end of the day'}`,
            },
            { key: 'Who may call in', value: whoMayCallIn(rules) },
            {
              key: 'The committee meets',
              value: rules.meeting_within
                ? `Within ${plural(rules.meeting_within, 'working day')} of publication`
                : 'By no day of its own',
            },
            {
              key: 'How often',
              value: rules.call_in_limit
                ? `${plural(rules.call_in_limit, 'time')} in ${plural(rules.limit_months, 'month')} for each member`
                : 'Any number of times',
            },
            { key: 'Urgent decisions', value: rules.urgency_rule || 'Nothing beyond the law is written down' },
          ]}
        />
        <h3 class="govuk-heading-s">Grounds</h3>
        {rules.grounds.length === 0 ? (
          <p class="govuk-body">Any: the rules name none.</p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {rules.grounds.map((ground) => (
              <li>{ground}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
