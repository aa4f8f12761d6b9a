import type { IgnoredSheet } from './understood.ts'

/** Why a sheet was left out, for the person whose file it is. */
export function ignoredInWords({ file, sheet, reason }: IgnoredSheet): string {
  const named = `sheet “${sheet}” of ${file}`
  switch (reason.why) {
    case 'guidance':
      return `${named}, which holds guidance and no children.`
    case 'empty':
      return `${named}, which is empty.`
    case 'by hand':
      return `${named}, as you chose.`
    case 'second':
      return `${named}, since “${reason.taken}” was taken for list ${reason.list}.`
    case 'no headings':
      return `${named}, which none of its first 20 rows shows to be list ${reason.list}: the headings are not there.`
    case 'several lists':
      return `${named}, whose headings fit lists ${reason.lists.join(' and ')} equally well.`
    default:
      return `${named}, whose headings are those of no list.`
  }
}
