import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { DocumentPage } from '../../../platform/word/blocks-to-page.tsx'
import { may } from '../../access/index.ts'
import { SignatureList, type StoredSignature } from '../../sign-off/index.ts'
import { FormToken, type Visit } from '../../web/index.ts'
import { awaitsApproval } from '../rules/approval.ts'
import { approvers } from '../rules/template.ts'
import type { FrozenPaper } from '../store/frozen-papers.ts'

type Props = {
  visit: Visit
  reference: string
  frozen: FrozenPaper
  signatures: readonly StoredSignature[]
  followers: readonly { reference: string; edition: string }[]
  maySign: boolean
}

/** A frozen paper as it was on the day, its files, and who signed it. */
export function FrozenPaperView({ visit, reference, frozen, signatures, followers, maySign }: Props) {
  const at = `/papers/${reference}`
  const { approvedBy } = frozen.content.template
  return (
    <>
      {followers.map((one) => (
        <p class="govuk-inset-text">
          This paper has been followed by{' '}
          <a class="govuk-link" href={`/papers/${one.reference}`}>
            {one.reference}
          </a>{' '}
          ({one.edition}).
        </p>
      ))}
      {approvedBy && awaitsApproval(frozen.content.template, frozen.hash, signatures) ? (
        <p class="govuk-inset-text">
          It waits for approval: members of {frozen.content.heading.body} can read it once {approvers[approvedBy]} has
          signed it as approving officer.
        </p>
      ) : null}
      <div class="govuk-button-group govuk-!-display-none-print">
        <Button href={`${at}/paper.docx`}>Download as Word</Button>
        <a class="govuk-link" href={`${at}/paper.html`}>
          Download as a web page
        </a>
        {maySign ? (
          <a class="govuk-link" href={`${at}/sign-off`}>
            Sign it, or dissent
          </a>
        ) : null}
      </div>
      <DocumentPage blocks={frozen.content.blocks} />
      <h2 class="govuk-heading-m">Signed by</h2>
      <SignatureList signatures={signatures.filter(({ hash }) => hash === frozen.hash)} />
      <p class="govuk-body-s">
        Frozen by {frozen.frozenBy} on {momentOf(frozen.frozenAt)}. It does not change when the figures do.
      </p>
      <Details summary="Fingerprint of this version">
        <p class="govuk-body sl-fingerprint">{frozen.hash.match(/.{1,8}/g)?.join(' ')}</p>
        <p class="govuk-body">SHA-256 of its wording, figures, template and files. Signatures are bound to it.</p>
      </Details>
      {may(visit.actor, 'write a paper') ? <NewVersion visit={visit} at={at} /> : null}
    </>
  )
}

function NewVersion({ visit, at }: { visit: Visit; at: string }) {
  return (
    <form method="post" action={`${at}/follow`} class="govuk-!-display-none-print">
      <FormToken visit={visit} />
      <h2 class="govuk-heading-m">Make a new version</h2>
      <p class="govuk-body">What is frozen stays. A new version is a paper of its own that says it follows this one.</p>
      <div class="govuk-button-group">
        <Button variant="secondary" name="edition" value="revised">
          Start a revised version
        </Button>
        <Button variant="secondary" name="edition" value="supplement">
          Start a supplement
        </Button>
      </div>
    </form>
  )
}
