import qrcode from 'qrcode'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { type Answer, formPage, type Visit } from '../../web/index.ts'
import { addressToScan, inGroups } from '../one-time-code.ts'

export type Scan = {
  visit: Visit
  title: string
  why: string
  secret: string
  email: string
  council: string
  then?: string
  wrong?: string | undefined
}

/** The page that shows a new secret as a picture to scan and as letters to type, and asks for the first code. */
export async function scanForm(scan: Scan): Promise<Answer> {
  const picture = await qrcode.toString(addressToScan(scan.secret, scan.email, scan.council), {
    type: 'svg',
    margin: 4,
  })
  return formPage({
    visit: scan.visit,
    title: scan.title,
    errors: scan.wrong ? { code: scan.wrong } : {},
    intro: <Instructions why={scan.why} secret={scan.secret} email={scan.email} picture={picture} />,
    children: (
      <>
        {scan.then === undefined ? null : <input type="hidden" name="next" value={scan.then} />}
        <Input
          name="code"
          label="Code"
          hint="The six figures that the app shows now. They change every 30 seconds."
          autocomplete="one-time-code"
          inputMode="numeric"
          spellcheck={false}
          width={10}
          extraLetterSpacing
          error={scan.wrong}
        />
        <Button>Continue</Button>
      </>
    ),
  })
}

function Instructions(props: { why: string; secret: string; email: string; picture: string }) {
  return (
    <>
      <p class="govuk-body">{props.why}</p>
      <ol class="govuk-list govuk-list--number">
        <li>
          Open an authenticator app on your telephone. Any will do; many telephones and password managers have one.
        </li>
        <li>Scan this picture with it, or type the key.</li>
        <li>Type the code that it then shows.</li>
      </ol>
      <img
        class="sl-qr"
        width="220"
        height="220"
        alt="QR code that holds the key below, for an authenticator app to scan"
        src={`data:image/svg+xml;base64,${Buffer.from(props.picture).toString('base64')}`}
      />
      <p class="govuk-body">
        The key, to type where you cannot scan. Spaces do not matter; choose “time based” if the app asks.
      </p>
      <p class="govuk-body">
        <code class="sl-secret">{inGroups(props.secret)}</code>
      </p>
    </>
  )
}
