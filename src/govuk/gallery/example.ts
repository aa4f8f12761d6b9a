import type { ComponentChildren } from 'preact'

/** One component or pattern with the states it can be in. */
export type Example = {
  name: string
  states: readonly { name: string; show: ComponentChildren }[]
}
