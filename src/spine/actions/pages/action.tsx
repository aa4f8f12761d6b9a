import type { ComponentChildren } from 'preact'
import { Button } from '../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import { type Deed, may, type Work } from '../../access/index.ts'
import { addressOfReference, threadList } from '../../links/index.ts'
import { HistoryList } from '../../records/index.ts'
import { type Answer, FormToken, page, type Visit } from '../../web/index.ts'
import { costOf, costWords } from '../cost.ts'
import { dueOf } from '../due.ts'
import { type ActionInFull, readAction } from '../read-action.ts'
import { ActionStatusTag, Due, deputyWords, dueWords, leadWords, takenAs } from './action-words.tsx'
import { DeedForms, type SentBack } from './deed-forms.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { ProgressSection } from './progress-section.tsx'

/** Something that another part lets people do with an action: a link on its page, for whom and where it makes sense. */
export type OfferedDeed = {
  deed: Deed
  text: string
  href: (reference: string) => string
  offers: (action: Pick<ActionInFull, 'state' | 'thread'>) => boolean
}

/** A section that another part adds to an action's page: how its effect is measured, for instance. Null where it has none. */
export type OfferedSection = (work: Work, action: ActionInFull) => Promise<ComponentChildren>

/** What other parts put on an action's page. */
export type OfferedToActions = { deeds: readonly OfferedDeed[]; sections: readonly OfferedSection[] }
const nothingOffered: OfferedToActions = { deeds: [], sections: [] }

/** /actions/:reference: whoever may read it. */
export const actionPage =
  (offered: OfferedToActions) =>
  (visit: Visit): Promise<Answer> =>
    showAction(visit, null, offered)

/** The page, with one of its forms sent back to be mended. */
export async function showAction(
  visit: Visit,
  back: SentBack | null,
  offered: OfferedToActions = nothingOffered,
): Promise<Answer> {
  const { action, sections } = await visit.work(async (work) => {
    const action = await readAction(work, visit.params['reference'] ?? '')
    const sections: ComponentChildren[] = []
    for (const section of offered.sections) sections.push(await section(work, action))
    return { action, sections }
  })
  const errors = Object.entries(back?.errors ?? {}).map(([field, message]) => ({ field, message }))
  return page({
    title: `${action.reference} ${action.title}`,
    errors,
    status: errors.length > 0 ? 422 : 200,
    body: <ActionRecord action={action} visit={visit} back={back} offered={offered.deeds} added={sections} />,
  })
}

type Props = { action: ActionInFull; visit: Visit; back: SentBack | null; offered: readonly OfferedDeed[] }

function ActionRecord({ action, visit, back, offered, added }: Props & { added: ComponentChildren }) {
  const { state, status, leads, within } = action
  const due = dueOf(state)
  const sections = ['progress', 'evidence', 'files']
  const backFor = (form: string) => (back?.form === form ? back : null)
  return (
    <RecordPage
      kind={state.key ? 'Key milestone' : 'Action'}
      reference={action.reference}
      title={state.number ? `${state.number} ${action.title}` : action.title}
      status={<ActionStatusTag word={status.word} />}
      due={<Due due={due} late={state.state === 'open'} today={visit.ground.clock.today()} />}
      facts={[
        { label: 'Lead', value: leadWords(leads) },
        { label: 'Deputy', value: deputyWords(leads) },
        {
          label: 'Stands in',
          value: within ? (
            <a class="govuk-link" href={addressOfReference(within.reference)}>
              {within.title}
            </a>
          ) : null,
        },
        { label: 'Partner', value: action.partner },
      ]}
      actions={<TopActions action={action} visit={visit} offered={offered} />}
      hangsFrom={threadList(action.thread, true)}
      hangsFromIt={threadList(action.thread, false)}
      history={
        <>
          <HistoryList entries={action.history} />
          <UndoLast action={action} visit={visit} />
        </>
      }
    >
      {status.reasons.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet" aria-label={`Why it is ${status.word.toLowerCase()}`}>
          {status.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      ) : null}
      <Facts action={action} />
      {added}
      <ProgressSection action={action} visit={visit} back={backFor('progress')} />
      <EvidenceSection action={action} visit={visit} back={backFor('evidence') ?? backFor('files')} />
      <DeedForms action={action} visit={visit} back={back && !sections.includes(back.form) ? back : null} />
    </RecordPage>
  )
}

function Facts({ action }: { action: ActionInFull }) {
  const { state } = action
  const said = takenAs(dueOf(state)) ?? dueWords(dueOf(state))
  const rows = [
    { key: 'What is to be done', value: state.words },
    { key: 'When it is due', value: said },
    { key: 'Cost', value: costWords(costOf(state), action.costAgreedBy) },
    { key: 'What was done', value: state.done_words },
    {
      key: 'Verified',
      value: state.verified_on
        ? `${state.verified_words} ${sampleWords(state)}(${action.verifiedBy ?? 'Sightline'})`
        : null,
    },
    { key: 'What difference it made', value: state.effect_words },
    { key: 'Evidence of that', value: state.effect_evidence },
  ]
  return <SummaryList rows={rows.flatMap(({ key, value }) => (value ? [{ key, value: <Kept>{value}</Kept> }] : []))} />
}

const sampleWords = ({ sample_looked: looked, sample_held: held }: ActionInFull['state']) =>
  looked === null ? '' : `Done in ${held ?? looked} of ${looked} looked at. `

/** Words with the lines that somebody broke. */
const Kept = ({ children }: { children: ComponentChildren }) => <span class="sl-kept">{children}</span>

function TopActions({ action, visit, offered }: Omit<Props, 'back'>) {
  const mayChange = may(visit.actor, 'change an action', {})
  const mayOverride = may(visit.actor, 'override a status', {}) && action.state.state === 'open'
  const others = offered.filter(({ deed, offers }) => may(visit.actor, deed, {}) && offers(action))
  if (!mayChange && !mayOverride && others.length === 0) return null
  return (
    <div class="govuk-button-group">
      {mayChange ? (
        <Button variant="secondary" href={`/actions/${action.reference}/change`}>
          Change this action
        </Button>
      ) : null}
      {mayOverride ? (
        <a class="govuk-link" href={`/actions/${action.reference}/status`}>
          {action.state.override_status ? 'Change the status set by hand' : 'Set its status by hand'}
        </a>
      ) : null}
      {others.map(({ text, href }) => (
        <a class="govuk-link" href={href(action.reference)}>
          {text}
        </a>
      ))}
    </div>
  )
}

function UndoLast({ action, visit }: { action: ActionInFull; visit: Visit }) {
  if (action.version < 2 || !may(visit.actor, 'change an action', {})) return null
  return (
    <form method="post" action={`/actions/${action.reference}/undo?version=${action.version}`}>
      <FormToken visit={visit} />
      <Button variant="secondary" preventDoubleClick>
        Undo the last change
      </Button>
    </form>
  )
}
