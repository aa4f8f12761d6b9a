import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SavedBy } from '../../govuk/patterns/StaleEdit.tsx'
import type { Typed } from '../../platform/http/form.ts'
import type { SeenForm } from './compare-versions.ts'

/** What waits for a form of the page: a draft, the words of an edit that came too late, or what was just sent. */
export type Waiting =
  | { kind: 'draft'; typed: Typed; keptAt: Date }
  | { kind: 'stale'; typed: Typed; saved: SavedBy }
  | { kind: 'sent'; typed: Typed }

/**
 * The forms of one page while it is rendered. The first rendering sees which there are and how their pages fill them;
 * where something waits for one of them, a second rendering shows it. So no page has to know of drafts or of stale edits.
 */
export type PageForms = {
  seen: Map<string, SeenForm>
  /** The forms as the first rendering saw them. */
  filled: ReadonlyMap<string, SeenForm>
  waiting: ReadonlyMap<string, Waiting>
}

export const pageForms = (
  waiting: ReadonlyMap<string, Waiting> = new Map(),
  filled: ReadonlyMap<string, SeenForm> = new Map(),
): PageForms => ({ seen: new Map(), filled, waiting })

export const PageFormsContext = createContext<PageForms>(pageForms())

/** Whether the form has something waiting, so that what it is folded into opens. */
export function useWaits(key: string): boolean {
  const waiting = useContext(PageFormsContext).waiting.get(key)
  return waiting?.kind === 'draft' || waiting?.kind === 'stale'
}
