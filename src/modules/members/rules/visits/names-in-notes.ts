/** Words that begin with a capital and are nobody's name: where two stand together they are no person. */
const notNames = new Set(
  [
    'Early Help Children Care Leavers Social Worker Workers Team Manager Assessment Front Door Family Hub Hubs Centre',
    'Council Committee Board Cabinet Director Ofsted Annex Scrutiny Improvement Plan Public Law Outline Foster Fostering',
    'Leaving Looked After Youth Justice Health School Academy Police North South East West New Head Service Services The',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September',
    'October November December Quality Assurance Safeguarding Partnership Independent Reviewing Officer Officers Personal',
    'Adviser Advisers Corporate Parenting Panel Contact Referral Unit Residential Home Homes Street Road House Lane They We',
    'I You He She It This That These Those When What Why How Who Where Which There And But If In On At Of For With From To',
    'A An Our Their My Some Many All No Not One Two Three Four Five Staff Duty Desk Emergency Young People Parents Carers',
  ].flatMap((line) => line.split(' ')),
)

const pair = /\b(\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?)[ \t]+(\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?)\b/gu
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Reverend)\.?[ \t]+\p{Lu}\p{Ll}+/gu
const called = /\b(?:called|named|name is)[ \t]+(\p{Lu}\p{Ll}+)/gu

/**
 * What in a text could be the name of a person (K12: notes of a visit hold none). A reader is asked about each and decides: a
 * rule cannot know, so it never changes what was written. Each is given once, in the order of the text.
 */
export function namesIn(text: string): string[] {
  const found = [
    ...[...text.matchAll(pair)]
      .filter(([, first = '', second = '']) => !notNames.has(first) && !notNames.has(second))
      .map((match) => ({ at: match.index, whole: match[0] })),
    ...[...text.matchAll(titled)].map((match) => ({ at: match.index, whole: match[0] })),
    ...[...text.matchAll(called)].map((match) => ({ at: match.index, whole: match[1] ?? '' })),
  ].filter(({ whole }) => whole !== '' && !notNames.has(whole))
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ whole }) => whole.replace(/\s+/g, ' ')))]
}
