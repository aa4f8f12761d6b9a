import { Button } from '../components/Button.tsx'
import { Radios } from '../components/Radios.tsx'
import { WarningText } from '../components/WarningText.tsx'
import type { FormToken } from '../page-header.tsx'

export type StaleField = { name: string; label: string; yours: string; theirs: string }

export type StaleEditProps = {
  /** Who saved in the meantime, and when in words. */
  theirName: string
  theirTime: string
  /** Where the choice is sent, by POST. */
  action: string
  token?: FormToken | undefined
  /** The version that is now the newest: saving over it is safe. */
  version: number
  fields: readonly StaleField[]
  cancel: string
}

/**
 * Two people changed one thing. Both versions, field by field, with a choice for each that differs.
 * Sends `version`, each field's `yours` under its own name, and for each that differs `keep-NAME` as `yours` or `theirs`.
 */
export function StaleEdit(props: StaleEditProps) {
  const differing = props.fields.filter(({ yours, theirs }) => yours !== theirs)
  return (
    <form method="post" action={props.action} class="sl-stale">
      <WarningText>
        {props.theirName} saved a change on {props.theirTime}, after you opened this page. Nothing of yours is lost.
      </WarningText>
      {props.token ? <input type="hidden" name={props.token.name} value={props.token.value} /> : null}
      <input type="hidden" name="version" value={props.version} />
      {props.fields.map(({ name, yours }) => (
        <input type="hidden" name={name} value={yours} />
      ))}
      {differing.map((field) => (
        <Radios
          name={`keep-${field.name}`}
          label={field.label}
          labelSize="s"
          value="yours"
          items={[
            { value: 'yours', label: <Version whose="Yours" text={field.yours} /> },
            { value: 'theirs', label: <Version whose={`${props.theirName}’s`} text={field.theirs} /> },
          ]}
        />
      ))}
      <div class="govuk-button-group">
        <Button preventDoubleClick>Save what I chose</Button>
        <a class="govuk-link" href={props.cancel}>
          Leave their version as it is
        </a>
      </div>
    </form>
  )
}

function Version({ whose, text }: { whose: string; text: string }) {
  return (
    <>
      <strong>{whose}:</strong>{' '}
      {text === '' ? <span class="sl-muted">nothing</span> : <span class="sl-kept">{text}</span>}
    </>
  )
}
