/** Words that name a post when they end it or stand before "of" or "for": one person at a time holds it. */
const POST =
  'manager|director|officer|head|lead|leader|chair|chairman|chairwoman|adviser|advisor|coordinator|co-ordinator|commissioner|worker|administrator|analyst|clerk|consultant|principal|governor|councillor|member|secretary|nurse|doctor|solicitor|reviewer|auditor|chief executive|portfolio holder|headteacher|independent scrutineer'

/** Words that end the name of a group or organisation. */
const BODY =
  'team|teams|service|services|unit|group|board|committee|council|department|directorate|division|partnership|partners|forum|hub|network|trust|hospital|authority|agency|school|schools|college|police|centre|office|panel|executive|leads|managers|officers|heads|workers|teachers|members|lscb|lscp|mash|camhs|ccg|icb|nhs|cafcass|yot|yjs|slt|smt|dlt|cmt|dmt|iipg'

/** Organisations that stand for themselves in one word. */
const ONE_WORD_BODY = /^([Pp]olice|[Hh]ealth|[Hh]ousing|[Pp]robation|[Ss]chools|[Ee]ducation|Cafcass|[A-Z]{2,6})$/

/** Words of the trade: what holds one of them is no person's name, however its letters are written. */
const TRADE =
  /\b(children|childrens|child|young|people|families|family|adults?|social|care|early|help|years|health|education|quality|assurance|safeguarding|performance|commissioning|communications?|policy|policies|programmes?|projects?|legal|finance|human|resources|looked|after|leavers|fostering|adoption|inspection|improvement|audits?|data|business|support|practice|learning|development|training|workforce|community|communities|housing|public|protection|assessment|referral|corporate|strategic|strategy|services?|information|technology|digital|customer|all|city|county|borough|district|north|south|east|west|senior|deputy|assistant|interim|acting|external|internal|joint|special|needs|virtual|multi-agency|tbc)\b/i

const endsWith = (words: string) => new RegExp(`\\b(${words})$`, 'i')
const postOf = new RegExp(
  `^((deputy|assistant|interim|acting|executive|strategic|senior)\\s+)*(${POST})\\s+(of|for)\\s+\\S`,
  'i',
)
const postEnd = endsWith(POST)
const bodyEnd = endsWith(BODY)
const NAME_WORD = /^(\p{Lu}[\p{L}'’.-]*|de|da|del|di|van|von|der|den|la|le|bin|al|ap|ferch|st\.?)$/u

export type LeadKind = 'person' | 'post of' | 'post' | 'body' | 'one word' | 'fragment'

/** What a piece of a lead cell is on its own; a 'fragment' only makes sense with its neighbours. */
export function leadKind(piece: string): LeadKind {
  const bare = piece
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '') return 'fragment'
  if (postOf.test(bare)) return 'post of'
  if (postEnd.test(bare)) return 'post'
  if (ONE_WORD_BODY.test(bare)) return 'one word'
  if (bodyEnd.test(bare)) return 'body'
  if (/[,;/&]|\band\b/i.test(bare) || TRADE.test(bare)) return 'fragment'
  const words = bare.split(' ')
  if (!words.every((word) => NAME_WORD.test(word)) || words.length > 5) return 'fragment'
  return words.length > 1 ? 'person' : 'fragment'
}

/** One capitalised word that is not of the trade: a first name or surname among others like it. */
export function isSingleName(piece: string): boolean {
  const bare = piece.trim()
  return /^\p{Lu}[\p{L}'’-]+$/u.test(bare) && !TRADE.test(bare) && leadKind(bare) === 'fragment'
}
