import { Button } from '../../../govuk/components/Button.tsx'
import { FormToken, type Visit } from '../../web/index.ts'

/** Recovery codes as they are shown once, with a button that takes them away as a text file. */
export function RecoveryCodes(props: { visit: Visit; codes: readonly string[]; download: string }) {
  return (
    <>
      <p class="govuk-body">
        Without your telephone you can sign in with one of these codes. Each works once. They are shown now and never
        again: print this page, download them, or keep them in a password manager.
      </p>
      <ol class="sl-recovery-codes">
        {props.codes.map((code) => (
          <li>
            <code class="sl-secret">{code}</code>
          </li>
        ))}
      </ol>
      <form method="post" action={props.download}>
        <FormToken visit={props.visit} />
        <input type="hidden" name="codes" value={props.codes.join(' ')} />
        <Button variant="secondary">Download the codes as a text file</Button>
      </form>
    </>
  )
}
