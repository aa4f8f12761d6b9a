import { readAnnexAContent } from '../../src/modules/child-level-data/use-cases/read-content.ts'
import type { OtherField } from './rule-mutants.ts'

/**
 * The field of Annex A that a rule might be reading by mistake: the next one of the same list that the same file names, of the same
 * type where there is one, since reading the wrong date is the likeliest slip.
 */
export function otherFields(): OtherField {
  const { lists } = readAnnexAContent()
  return (key, inFile) => {
    const fields = lists
      .map((list) => list.fields)
      .find((each) => each.some((field) => field.key === key && each.length > 1))
    const type = fields?.find((field) => field.key === key)?.type
    const next = (allowed: (field: { key: string; type: string }) => boolean) => {
      const keys = fields?.flatMap((field) => (field.key === key || allowed(field) ? [field.key] : [])) ?? []
      const other = keys[(keys.indexOf(key) + 1) % keys.length]
      return other === key ? undefined : other
    }
    return (
      next((field) => inFile.has(field.key) && field.type === type) ??
      next((field) => field.type === type) ??
      next(() => true)
    )
  }
}
