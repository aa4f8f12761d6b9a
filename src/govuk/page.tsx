import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ErrorSummary, type FieldError } from './components/ErrorSummary.tsx'
import { present } from './components/field.ts'
import { NotificationBanner } from './components/NotificationBanner.tsx'
import { SkipLink } from './components/SkipLink.tsx'
import { PageHeader, type PageHeaderProps } from './page-header.tsx'
import { SubNavigation, type SubNavigationProps } from './patterns/SubNavigation.tsx'

/** Addresses of the built files; `brand` is the council's own colours and comes last. */
export type PageAssets = { stylesheet: string; script: string; brand?: string | undefined; icon?: string | undefined }

/** After every deed: what happened, what happens next, who will be told. */
export type Outcome = {
  happened: ComponentChildren
  next?: ComponentChildren
  /** Success unless the reader must act. */
  kind?: 'success' | 'important' | undefined
}

export type FooterLink = { text: string; href: string }

/** When a session ends: in words, and in seconds with the form token for the script that warns and can put it off. */
export type SessionEnds = { words: string; idle: number; whole: number; token: string }

export type PageProps = PageHeaderProps & {
  sessionEnds?: SessionEnds | undefined
  /** The page's own title; the product's name is added, and "Error:" in front when there are errors. */
  title: string
  assets: PageAssets
  subNavigation?: SubNavigationProps | undefined
  outcome?: Outcome | undefined
  /** Shown as the summary at the top of the page; each lands on its field. */
  errors?: readonly FieldError[] | undefined
  /** Back link or breadcrumbs, above the main part. */
  before?: ComponentChildren
  footer?: readonly FooterLink[] | undefined
  /** The page: one h1, left to the page itself. */
  children?: ComponentChildren
}

/** The frame round every page. */
export function Page(props: PageProps) {
  const { assets, errors = [] } = props
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{pageTitle(props)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.brand ? <link rel="stylesheet" href={assets.brand} /> : null}
        {assets.icon ? <link rel="icon" href={assets.icon} /> : null}
        <script type="module" src={assets.script} />
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        <PageHeader {...props} />
        <div class="govuk-width-container">
          {props.subNavigation ? <SubNavigation {...props.subNavigation} /> : null}
          {props.before ? <nav aria-label="Back">{props.before}</nav> : null}
          <main class="govuk-main-wrapper" id="main-content">
            {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
            {props.outcome ? <OutcomeBanner outcome={props.outcome} /> : null}
            {props.children}
          </main>
        </div>
        <PageFooter {...props} />
      </body>
    </html>
  )
}

/** The whole document as text, with its doctype. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`
}

function pageTitle({ title, product = 'Sightline', errors = [] }: PageProps): string {
  return `${errors.length > 0 ? 'Error: ' : ''}${title} – ${product}`
}

function OutcomeBanner({ outcome }: { outcome: Outcome }) {
  const success = outcome.kind !== 'important'
  return (
    <NotificationBanner
      type={success ? 'success' : undefined}
      title={success ? 'Done' : 'Important'}
      heading={outcome.happened}
    >
      {present(outcome.next) ? <p class="govuk-body">{outcome.next}</p> : null}
    </NotificationBanner>
  )
}

function PageFooter({ footer = [], council, product = 'Sightline', sessionEnds }: PageProps) {
  return (
    <footer class="govuk-template__footer sl-footer">
      <div class="govuk-width-container">
        {footer.length > 0 ? (
          <ul class="sl-footer__links">
            {footer.map((link) => (
              <li>
                <a class="govuk-link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        <p class="sl-footer__words">
          {product} for {council.name}
        </p>
        {sessionEnds ? (
          <p
            class="sl-footer__words sl-no-print"
            data-module="sl-session"
            data-idle={sessionEnds.idle}
            data-whole={sessionEnds.whole}
            data-token={sessionEnds.token}
          >
            {sessionEnds.words}
          </p>
        ) : null}
      </div>
    </footer>
  )
}
