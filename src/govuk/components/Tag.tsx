import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'

export type Tone = 'green' | 'amber' | 'red' | 'grey' | 'blue'

export type TagProps = {
  /** Blue when left out. The word carries the meaning, the tone only helps. */
  tone?: Tone | undefined
  class?: string | undefined
  children?: ComponentChildren
}

const TONES = { green: 'green', amber: 'orange', red: 'red', grey: 'grey', blue: undefined } as const

export function Tag({ tone = 'blue', class: extra, children }: TagProps) {
  const colour = TONES[tone]
  return <strong class={classNames('govuk-tag', colour && `govuk-tag--${colour}`, extra)}>{children}</strong>
}
