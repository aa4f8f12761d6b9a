import type { ComponentChildren } from 'preact'
import { GenericHeader } from './components/GenericHeader.tsx'
import { type NavigationItem, ServiceNavigation } from './components/ServiceNavigation.tsx'

const MOST_NAVIGATION_ITEMS = 7

/** Hidden field that proves that a form came from us. */
export type FormToken = { name: string; value: string }

export type Account = {
  name: string
  href: string
  /** The address that signs out, by POST. */
  signOut: string
  token?: FormToken | undefined
}

export type ActingFor = {
  name: string
  /** The address that stops acting for them, by POST. */
  stop?: string | undefined
  token?: FormToken | undefined
}

export type PageHeaderProps = {
  council: { name: string; logo?: { src: string; width: number; height: number } | undefined }
  product?: string | undefined
  home?: string | undefined
  /** At most seven. */
  navigation?: readonly NavigationItem[] | undefined
  account?: Account | undefined
  signIn?: string | undefined
  actingFor?: ActingFor | undefined
  /** What the demo strip says; no strip when left out. */
  demo?: ComponentChildren
}

export function PageHeader(props: PageHeaderProps) {
  const { navigation = [], council, product = 'Sightline' } = props
  if (navigation.length > MOST_NAVIGATION_ITEMS) {
    throw new RangeError(
      `The primary navigation holds at most ${MOST_NAVIGATION_ITEMS} items, not ${navigation.length}`,
    )
  }
  return (
    <header class="govuk-template__header">
      {props.demo ? <Strip kind="demo">{props.demo}</Strip> : null}
      <GenericHeader url={props.home ?? '/'} aside={<AccountLinks {...props} />}>
        {council.logo ? (
          <img
            class="sl-header__logo"
            src={council.logo.src}
            width={council.logo.width}
            height={council.logo.height}
            alt=""
          />
        ) : null}
        <span class="sl-header__council">{council.name}</span> <span class="sl-header__product">{product}</span>
      </GenericHeader>
      {navigation.length > 0 ? <ServiceNavigation items={navigation} label="Main" menuText="Menu" /> : null}
      {props.actingFor ? <ActingForStrip acting={props.actingFor} /> : null}
    </header>
  )
}

function Strip({ kind, children }: { kind: 'demo' | 'acting'; children: ComponentChildren }) {
  return (
    <div class={`sl-strip sl-strip--${kind}`}>
      <div class="govuk-width-container sl-strip__inner">{children}</div>
    </div>
  )
}

function ActingForStrip({ acting }: { acting: ActingFor }) {
  return (
    <Strip kind="acting">
      <p class="sl-strip__words">
        You are acting for <strong>{acting.name}</strong>. History will show both names.
      </p>
      {acting.stop ? (
        <PostButton action={acting.stop} token={acting.token} words={`Stop acting for ${acting.name}`} />
      ) : null}
    </Strip>
  )
}

function AccountLinks({ account, signIn }: PageHeaderProps) {
  if (account) {
    return (
      <div class="sl-account">
        <a class="sl-account__link" href={account.href}>
          {account.name}
        </a>
        <PostButton action={account.signOut} token={account.token} words="Sign out" />
      </div>
    )
  }
  if (!signIn) return null
  return (
    <div class="sl-account">
      <a class="sl-account__link" href={signIn}>
        Sign in
      </a>
    </div>
  )
}

/** A deed that looks like a link: a form, because a link must never change anything. */
function PostButton({ action, token, words }: { action: string; token: FormToken | undefined; words: string }) {
  return (
    <form method="post" action={action} class="sl-post">
      {token ? <input type="hidden" name={token.name} value={token.value} /> : null}
      <button type="submit" class="sl-link-button">
        {words}
      </button>
    </form>
  )
}
