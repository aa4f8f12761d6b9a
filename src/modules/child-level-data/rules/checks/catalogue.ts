import type { Check } from './check.ts'
import { fileChecks } from './file/run-file-checks.ts'
import { checkGroups } from './registry.ts'

/** What a check is, without how it is done. */
export interface CataloguedCheck extends Pick<Check, 'id' | 'severity' | 'rationale' | 'source'> {
  readonly group: string
  /** Empty where it is about the files themselves. */
  readonly lists: Check['lists']
  readonly offByDefault: boolean
}

/** Every check there is, by the groups of the specification: those of the file itself first. */
export function checkCatalogue(): readonly CataloguedCheck[] {
  const ofFile = fileChecks.map(({ id, severity, rationale, source }) => ({
    id,
    severity,
    rationale,
    source,
    group: 'Reading the file',
    lists: [],
    offByDefault: false,
  }))
  const ofLists = Object.entries(checkGroups).flatMap(([group, checks]) =>
    checks.map(({ id, severity, rationale, source, lists, offByDefault }) => ({
      id,
      severity,
      rationale,
      source,
      group,
      lists,
      offByDefault: offByDefault === true,
    })),
  )
  return [...ofFile, ...ofLists]
}
