import { plural } from '../../../../kernel/text.ts'
import type { AreaList } from './area.ts'

/** An area as the checks need it. */
export interface CheckedArea {
  reference: string
  title: string
  list: AreaList
  /** How anyone will know, in words. */
  measure: string
  /** How many measures of the library are joined to it. */
  measures: number
  /** The actions that arise from it, withdrawn ones among them, and whether a measure is joined to each. */
  actions: readonly { reference: string; title: string; state: string; measured: boolean }[]
}

/** What a check found; spine/checks shows it. */
export interface AreaFinding {
  check: string
  severity: 'high' | 'medium' | 'low'
  about: { reference: string; title: string; href: string }
  reason: string
  mend: { text: string; href: string }
}

/**
 * Whether a plan answers its report (POST-6): every area has an action, every action can be measured, and what is closed has had an
 * effect that somebody else verified (D08).
 */
export function checkAreas(areas: readonly CheckedArea[]): AreaFinding[] {
  return areas.flatMap(checkArea)
}

function checkArea(area: CheckedArea): AreaFinding[] {
  const href = `/inspections/areas/${area.reference}`
  const about = { reference: area.reference, title: area.title, href }
  const live = area.actions.filter(({ state }) => state !== 'withdrawn')
  if (live.length === 0) {
    const reason =
      area.actions.length > 0
        ? 'All of its actions were withdrawn.'
        : 'No action answers what the report asks for (POST-6).'
    const severity = area.list === 'priority' || area.list === 'board-priority' ? 'high' : 'medium'
    const mend = { text: 'Raise an action', href: `/actions/raise?from=${area.reference}` }
    return [{ check: 'An area with no action', severity, about, reason, mend }]
  }
  const bare = live.filter(({ measured }) => !measured)
  const unmeasured: AreaFinding[] =
    area.measure.trim() === '' && area.measures === 0 && bare.length > 0
      ? [
          {
            check: 'Actions with no measure',
            severity: 'low',
            about,
            reason: `${plural(bare.length, 'action')}, and nothing says how anyone will know that it worked (D07).`,
            mend: { text: 'Say how you will know', href: `${href}/write#measure` },
          },
        ]
      : []
  return [...unmeasured, ...live.filter(({ state }) => state === 'done' || state === 'verified').map(unproved)]
}

function unproved({ reference, title, state }: CheckedArea['actions'][number]): AreaFinding {
  const href = `/actions/${reference}`
  const reason =
    state === 'done'
      ? 'Its lead says that it is done; nobody else has verified it.'
      : 'Verified, but nobody has said what difference it made.'
  return {
    check: 'A closed action with no verified effect',
    severity: state === 'done' ? 'medium' : 'low',
    about: { reference, title, href },
    reason,
    mend: { text: state === 'done' ? 'Verify it' : 'Say what difference it made', href },
  }
}
