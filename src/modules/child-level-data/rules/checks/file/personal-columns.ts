import { comparableHeading } from '../../reading/heading-text.ts'

const KINDS: readonly [RegExp, string][] = [
  [/\bnhs\b/, 'NHS numbers'],
  [/\bupn\b|\bunique pupil\b/, 'pupil numbers'],
  [/\bni ?(no|number)\b|\bnino\b|\bnational insurance\b/, 'National Insurance numbers'],
  [/\be ?mail\b/, 'e-mail addresses'],
  [/\b(tele)?phone\b|\bmobile\b/, 'telephone numbers'],
  [/\baddress(es)?\b|\bpost ?code\b|\bstreet\b/, 'addresses'],
  [/\b(fore|sur|first|last|given|family|full|middle)[ _-]?names?\b|\binitials\b/, 'names'],
  [/\bnames?\b/, 'names'],
]
/** Names of things and of staff, which are no breach. */
const NOT_PEOPLE =
  /\b(team|worker|social work|manager|allocated|school|organi[sz]ation|provider|placement|service|ward|authority|agency|setting|file|sheet|report|list)\b/

/** What of a person an extra column seems to hold, by its heading (AA-F09). */
export function looksPersonal(heading: string): string | undefined {
  const text = comparableHeading(inWords(heading)).replace(/[_-]+/g, ' ')
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1]
  return kind === 'names' && NOT_PEOPLE.test(text) ? undefined : kind
}

/** `ChildForename` and `NHSNumber`, as the headings of an SQL extract are written, with spaces between their words. */
function inWords(heading: string): string {
  return heading.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')
}
