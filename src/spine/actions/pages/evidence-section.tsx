import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { FileUpload } from '../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { dayOf } from '../../../kernel/when-words.ts'
import { textOf } from '../../../platform/http/form.ts'
import { may } from '../../access/index.ts'
import { FileList } from '../../files/index.ts'
import { FormToken, PostForm, useWaits, type Visit } from '../../web/index.ts'
import type { Evidence } from '../evidence.ts'
import type { ActionInFull } from '../read-action.ts'
import type { SentBack } from './deed-forms.tsx'

type Props = { action: ActionInFull; visit: Visit; back: SentBack | null }

/** What shows that it is done, what should, and the form to attach more. */
export function EvidenceSection({ action, visit, back }: Props) {
  const mayAdd = may(visit.actor, 'add evidence to an action', { lead: action.roles.includes('lead') })
  const nothing = action.evidence.length + action.files.length === 0
  const supporting = action.thread.filter(({ says, upward }) => !upward && says === 'is supported by')
  return (
    <section aria-labelledby="evidence">
      <h2 class="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {action.state.evidence_wanted ? (
        <p class="govuk-body">What would show that it is done: {action.state.evidence_wanted}</p>
      ) : null}
      {nothing && supporting.length === 0 ? (
        <p class="govuk-body">Nothing is attached yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {action.evidence.map((one) => (
            <EvidenceLine one={one} action={action} visit={visit} mayAdd={mayAdd} />
          ))}
          {supporting.map((one) => (
            <li>
              <a class="govuk-link" href={`/search?for=${one.reference}`}>
                {one.title}
              </a>{' '}
              <span class="sl-no-wrap">{one.reference}</span>
            </li>
          ))}
        </ul>
      )}
      {action.files.length > 0 ? <FileList files={action.files} /> : null}
      {mayAdd ? <AttachForm action={action} visit={visit} back={back?.form === 'evidence' ? back : null} /> : null}
      {mayAdd ? <FileForm action={action} visit={visit} back={back?.form === 'files' ? back : null} /> : null}
    </section>
  )
}

type LineProps = { one: Evidence; action: ActionInFull; visit: Visit; mayAdd: boolean }

function EvidenceLine({ one, action, visit, mayAdd }: LineProps) {
  return (
    <li>
      {one.address ? (
        <a class="govuk-link" href={one.address} rel="noreferrer">
          {one.words}
        </a>
      ) : (
        one.words
      )}{' '}
      <span class="sl-muted">
        attached by {one.who} on {dayOf(one.on)}
      </span>{' '}
      {mayAdd ? (
        <form method="post" action={`/actions/${action.reference}/evidence/take-back`} class="sl-post">
          <FormToken visit={visit} />
          <input type="hidden" name="evidence" value={one.id} />
          <button type="submit" class="sl-link-button">
            Take back<span class="govuk-visually-hidden"> {one.words}</span>
          </button>
        </form>
      ) : null}
    </li>
  )
}

function AttachForm({ action, visit, back }: Props) {
  const typed = back?.typed ?? {}
  const field = (name: string) => ({
    id: back ? name : `evidence-${name}`,
    name,
    value: textOf(typed, name),
    error: back?.errors[name],
  })
  const address = `/actions/${action.reference}/evidence`
  const unfolded = useWaits(address) || back !== null
  return (
    <Details summary="Attach evidence" open={unfolded}>
      <PostForm visit={visit} action={address}>
        <Input label="What is the evidence?" hint="Its name, or what somebody would see." {...field('words')} />
        <Input
          label="Where is it? (optional)"
          hint="A web address, such as its page on your shared site."
          type="url"
          {...field('address')}
        />
        <Button variant="secondary" preventDoubleClick>
          Attach it
        </Button>
      </PostForm>
    </Details>
  )
}

function FileForm({ action, visit, back }: Props) {
  return (
    <Details summary="Attach a file" open={back !== null}>
      <form method="post" action={`/actions/${action.reference}/files`} encType="multipart/form-data" noValidate>
        <FormToken visit={visit} />
        <FileUpload
          name="file"
          label="Which file shows it?"
          hint="Word, Excel, OpenDocument, PDF, CSV or text, or a picture; at most 50 MB."
          error={back?.errors['file']}
        />
        <Button variant="secondary">Attach the file</Button>
      </form>
    </Details>
  )
}
