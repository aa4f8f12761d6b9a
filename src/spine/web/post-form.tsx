import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { InsetText } from '../../govuk/components/InsetText.tsx'
import { type FormDesk, FormValues } from '../../govuk/form-values.ts'
import { type Difference, type SavedBy, StaleEdit } from '../../govuk/patterns/StaleEdit.tsx'
import { momentOf } from '../../kernel/when-words.ts'
import { listOf, type Typed, textOf } from '../../platform/http/form.ts'
import type { Draft } from '../drafts/index.ts'
import { asOpened, differencesOf, mergedOf, type SeenForm } from './compare-versions.ts'
import { formKey, mayBeKept } from './form-key.ts'
import { PageFormsContext, type Waiting } from './page-forms.ts'
import type { Visit } from './route.ts'

/** The hidden field without which no form of ours is accepted. */
export function FormToken({ visit }: { visit: Pick<Visit, 'formToken'> }) {
  return <input type="hidden" name="_token" value={visit.formToken} />
}

export type PostFormProps = {
  visit: Visit
  /** Where it is sent; the page's own address unless told. */
  action?: string
  /** Which form it is, where several on the page go to one address. */
  part?: string
  /** Whether it carries a file. */
  upload?: boolean
  id?: string
  /** What of a draft is still wanted, where part of it may have been answered since. */
  stillWanted?: (draft: Draft) => Typed
  children: ComponentChildren
}

/** The form being rendered, and what was sent of it a moment ago. */
const OpenForm = createContext<{ seen: SeenForm; sent: Typed }>({
  seen: { fields: new Map(), version: null },
  sent: {},
})

/**
 * Every form in which people type. It keeps a draft and opens with it, and shows both versions where somebody saved first;
 * its fields and its page need do nothing for that.
 */
export function PostForm(props: PostFormProps) {
  const { visit, action = visit.path, part } = props
  const key = formKey(action, part)
  const forms = useContext(PageFormsContext)
  const seen: SeenForm = { fields: new Map(), version: null }
  forms.seen.set(key, seen)
  const shown = shownIn(forms.waiting.get(key), forms.filled.get(key), props.stillWanted)
  const keeps = visit.session !== null && mayBeKept(key)
  return (
    <>
      {shown.keptAt ? <KeptDraft visit={visit} form={key} keptAt={shown.keptAt} /> : null}
      <form
        id={props.id}
        data-keeps-draft={keeps ? key : undefined}
        method="post"
        action={action}
        noValidate
        encType={props.upload ? 'multipart/form-data' : undefined}
      >
        <FormToken visit={visit} />
        <input type="hidden" name="_form" value={key} />
        <input type="hidden" name="_page" value={visit.page} />
        {shown.stale ? <StaleEdit {...shown.stale} /> : null}
        <OpenForm.Provider value={{ seen, sent: shown.sent }}>
          <FormValues.Provider value={deskOf(seen, shown.typed)}>{props.children}</FormValues.Provider>
          <AsOpened />
        </OpenForm.Provider>
      </form>
    </>
  )
}

/** The version of the record that the form was opened with: another by the time it is sent means a stale edit. */
export function VersionField({ value }: { value: number | string }) {
  const { seen, sent } = useContext(OpenForm)
  seen.version = Number(value)
  return <input type="hidden" name="version" value={textOf(sent, 'version') || value} />
}

/** Rendered after the fields, so that it has seen them all: how each stood, by which both versions can be told apart. */
function AsOpened() {
  const { seen, sent } = useContext(OpenForm)
  if (seen.version === null) return null
  return <input type="hidden" name="_opened" value={textOf(sent, '_opened') || asOpened(seen)} />
}

type Shown = {
  /** What the fields show in place of what their page gives them. */
  typed: Typed | null
  keptAt?: Date
  stale?: { saved: SavedBy; differences: readonly Difference[] }
  sent: Typed
}

function shownIn(
  waiting: Waiting | undefined,
  filled: SeenForm | undefined,
  stillWanted?: PostFormProps['stillWanted'],
): Shown {
  if (waiting?.kind === 'sent') return { typed: null, sent: waiting.typed }
  if (!waiting || !filled) return { typed: null, sent: {} }
  const wanted = waiting.kind === 'draft' ? (stillWanted?.(waiting) ?? waiting.typed) : waiting.typed
  const differences = differencesOf(filled, wanted)
  if (waiting.kind === 'draft' && differences.length === 0) return { typed: null, sent: {} }
  const typed = mergedOf(wanted, differences)
  if (waiting.kind === 'stale') return { typed, stale: { saved: waiting.saved, differences }, sent: {} }
  const { keptAt } = waiting
  const begunWith = textOf(wanted, 'version')
  const late = filled.version !== null && begunWith !== '' && Number(begunWith) !== filled.version
  return late ? { typed, keptAt, stale: { saved: null, differences }, sent: {} } : { typed, keptAt, sent: {} }
}

/** Looks at each field as it is rendered. Where several share a name, the first takes the first value and so on. */
function deskOf(seen: SeenForm, typed: Typed | null): FormDesk {
  return {
    show: (field) => {
      const before = seen.fields.get(field.name)
      const place = before && !field.choices ? before.values.length : 0
      seen.fields.set(
        field.name,
        place > 0 && before ? { ...before, values: [...before.values, ...field.values] } : field,
      )
      if (typed === null || (typed[field.name] === undefined && !field.absentIsEmpty)) return field.values
      const values = listOf(typed, field.name)
      return field.choices ? values : [values[place] ?? '']
    },
  }
}

/** Says that the form below holds what was typed before, with a way to throw it away. */
function KeptDraft({ visit, form, keptAt }: { visit: Visit; form: string; keptAt: Date }) {
  return (
    <InsetText>
      <p class="govuk-body">
        You have unsent text from {momentOf(keptAt)}. The form below holds it: go on with it and send it, or throw it
        away.
      </p>
      <form method="post" action="/drafts/discard" class="sl-post">
        <FormToken visit={visit} />
        <input type="hidden" name="_form" value={form} />
        <input type="hidden" name="_page" value={visit.page} />
        <button type="submit" class="sl-link-button">
          Throw it away and start again
        </button>
      </form>
    </InsetText>
  )
}
