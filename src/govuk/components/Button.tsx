import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type ButtonProps = {
  children?: ComponentChildren
  /** One primary button a page; others are secondary; warning for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'warning' | 'inverse' | undefined
  /** A link that looks like a button. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  id?: string | undefined
  disabled?: boolean | undefined
  /** Starts a journey: larger, with an arrow. */
  start?: boolean | undefined
  /** The browser script ignores a second press within a second. */
  preventDoubleClick?: boolean | undefined
  /** Id of the form that it submits, when it stands outside it. */
  form?: string | undefined
  /** Sends the form to another address. */
  formAction?: string | undefined
  class?: string | undefined
}

export function Button(props: ButtonProps) {
  const { children, variant = 'primary', href, start, id } = props
  const look = classNames(
    'govuk-button',
    variant !== 'primary' && `govuk-button--${variant}`,
    props.class,
    start && 'govuk-button--start',
  )
  const content =
    start && typeof children !== 'string' ? (
      <>
        <span>{children}</span>
        <StartIcon />
      </>
    ) : (
      <>
        {children}
        {start ? <StartIcon /> : null}
      </>
    )
  if (href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a link that acts as a button, as in the Design System
      <a href={href} role="button" draggable={false} class={look} data-module="govuk-button" id={id}>
        {content}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled === true}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick === undefined ? undefined : String(props.preventDoubleClick)}
      form={props.form}
      formAction={props.formAction}
      class={look}
      data-module="govuk-button"
      id={id}
    >
      {content}
    </button>
  )
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
