import type { ComponentChildren } from 'preact'
import { present } from '../components/field.ts'

export type RecordPageProps = {
  /** "ACT-142". */
  reference: string
  /** What it is, in one word: "Action". */
  kind: string
  title: string
  /** A `StatusTag`. */
  status?: ComponentChildren
  owner?: ComponentChildren
  due?: ComponentChildren
  /** Further facts of the identity line. */
  facts?: readonly { label: string; value: ComponentChildren }[] | undefined
  /** Buttons: what one can do to it. */
  actions?: ComponentChildren
  /** What it is. */
  children?: ComponentChildren
  /** The thread: what it hangs from, and what hangs from it. */
  hangsFrom?: ComponentChildren
  hangsFromIt?: ComponentChildren
  files?: ComponentChildren
  comments?: ComponentChildren
  history?: ComponentChildren
}

/** Every record, in the same order: identity, what it is, the thread, files, comments, history. */
export function RecordPage(props: RecordPageProps) {
  const facts = [
    { label: 'Status', value: props.status },
    { label: 'Owner', value: props.owner },
    { label: 'Due', value: props.due },
    ...(props.facts ?? []),
  ].filter(({ value }) => present(value))
  return (
    <article class="sl-record">
      <header class="sl-record__identity">
        <p class="sl-record__reference">
          {props.kind} <span class="sl-no-wrap">{props.reference}</span>
        </p>
        <h1 class="govuk-heading-l">{props.title}</h1>
        {facts.length > 0 ? (
          <dl class="sl-facts">
            {facts.map(({ label, value }) => (
              <div class="sl-facts__fact">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {props.actions}
      </header>
      {props.children}
      <Section id="thread" heading="The thread">
        {present(props.hangsFrom) || present(props.hangsFromIt) ? (
          <>
            <div class="sl-thread">
              <ThreadSide heading="What it hangs from">{props.hangsFrom}</ThreadSide>
              <ThreadSide heading="What hangs from it">{props.hangsFromIt}</ThreadSide>
            </div>
            <p class="govuk-body sl-no-print">
              <a class="govuk-link" href={`/thread/${props.reference}`}>
                Walk the whole thread, both ways
              </a>
            </p>
          </>
        ) : null}
      </Section>
      <Section id="files" heading="Files">
        {props.files}
      </Section>
      <Section id="comments" heading="Comments">
        {props.comments}
      </Section>
      <Section id="history" heading="History">
        {props.history}
      </Section>
    </article>
  )
}

function Section({ id, heading, children }: { id: string; heading: string; children?: ComponentChildren }) {
  if (!present(children)) return null
  return (
    <section class="sl-record__section" aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

function ThreadSide({ heading, children }: { heading: string; children?: ComponentChildren }) {
  return (
    <div>
      <h3 class="govuk-heading-s">{heading}</h3>
      {present(children) ? children : <p class="govuk-body sl-muted">Nothing yet.</p>}
    </div>
  )
}
