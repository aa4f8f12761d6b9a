import { NotAllowed } from '../../kernel/failures.ts'
import type { Actor } from './work.ts'

/** The roles a person may hold over the whole service, with what each is for. */
export const roles = {
  administrator: 'keeps people, posts, roles and settings',
  'programme-manager': 'runs the work plan, its monthly round and its papers',
  director: 'answers for the service; signs off papers and overrides status with a reason',
  staff: 'works in the council’s service; sees plans, risks and papers; updates what they lead',
  councillor: 'sees frozen papers of the bodies they sit on',
  partner: 'works for a partner organisation; sees only what it leads',
  'data-officer': 'runs the monthly child-level data; sees children by reference, for a purpose that they give',
  'team-manager': 'sees the data issues and children of the teams they are a member of, and marks them checked',
  'data-protection-lead': 'sees who looked at children’s data, when and why',
  'scrutiny-officer': 'supports scrutiny: keeps topics, reviews and what is published of them',
  'safeguarding-lead': 'reads what was flagged because a child may be at risk, and decides whether it stays restricted',
} as const
export type Role = keyof typeof roles

/** Who a deed is open to: a role, anyone, anyone signed in, or someone's relation to the record. */
type Grant = Role | 'anyone' | 'signed-in' | 'owner' | 'lead' | 'member'

/**
 * The one table that answers "may this person do this?". Read it as sentences: "risks: raise a risk" is open to
 * programme managers, directors and staff. Relations ('owner', 'lead', 'member' of the body) are decided on the record by its use-case.
 */
export const policy = {
  'see the sign-in page': ['anyone'],
  'sign in and out': ['anyone'],
  'see home': ['signed-in'],
  'see the gallery': ['anyone'],
  'keep own drafts': ['signed-in'],
  'see own account': ['signed-in'],
  'change own account': ['signed-in'],
  'let someone act for them': ['signed-in'],
  'act for someone': ['signed-in'],
  'keep accounts': ['administrator'],
  search: ['signed-in'],
  'see names of people': ['signed-in'],
  'see people': ['administrator', 'programme-manager', 'director', 'staff', 'scrutiny-officer'],
  'name a contact': ['administrator', 'programme-manager', 'director', 'staff', 'scrutiny-officer'],
  'keep people': ['administrator'],
  'see actions': ['signed-in'],
  'follow a calendar by its secret address': ['anyone'],
  'see plans': ['programme-manager', 'director', 'staff', 'administrator', 'partner'],
  'see what a plan costs': ['programme-manager', 'director', 'staff', 'administrator'],
  'make a plan': ['programme-manager', 'director'],
  'change a plan': ['programme-manager', 'director'],
  'import a plan': ['programme-manager', 'director'],
  'run a round': ['programme-manager', 'director'],
  'answer in a round': ['signed-in'],
  'propose an action': ['programme-manager', 'director', 'staff', 'administrator'],
  'answer a proposal': ['programme-manager', 'director', 'lead'],
  'record a source': ['programme-manager', 'director', 'staff'],
  'answer a finding': ['programme-manager', 'director', 'owner'],
  'raise an action': ['programme-manager', 'director', 'data-officer', 'lead', 'owner'],
  'change an action': ['programme-manager', 'director'],
  'override a status': ['programme-manager', 'director'],
  'add evidence to an action': ['programme-manager', 'director', 'lead'],
  'say how an action is going': ['programme-manager', 'lead'],
  'verify an action': ['programme-manager', 'director', 'staff'],
  'see own runs': ['signed-in'],
  'see health': ['administrator'],
  'verify history': ['administrator'],
  'change the council’s look': ['administrator'],
  'see the council’s look': ['anyone'],
  'see the outbox': ['administrator'],
  'see files': ['signed-in'],
  'choose notifications': ['signed-in'],
  'see meetings': ['signed-in'],
  'arrange meetings': ['programme-manager', 'director'],
  'see papers': ['signed-in'],
  'see drafts of papers': ['programme-manager', 'director', 'staff', 'administrator'],
  'write a paper': ['programme-manager', 'director'],
  'write a section': ['programme-manager', 'director', 'owner'],
  'freeze a paper': ['programme-manager', 'director'],
  'sign off a paper': ['programme-manager', 'director', 'owner', 'member'],
  'see risks': ['programme-manager', 'director', 'staff', 'administrator'],
  'raise a risk': ['programme-manager', 'director', 'staff'],
  'change a risk': ['programme-manager', 'director', 'owner'],
  'see measures': ['programme-manager', 'director', 'staff', 'administrator'],
  'add a measure': ['programme-manager', 'director'],
  'change a measure': ['programme-manager', 'director', 'owner'],
  'enter values': ['programme-manager', 'director', 'owner'],
  'see frameworks': ['signed-in'],
  'keep frameworks': ['administrator'],
  'confirm a framework': ['administrator', 'programme-manager', 'director'],
  'see inspections': ['signed-in'],
  'keep inspections': ['programme-manager', 'director'],
  'write under an area': ['programme-manager', 'director', 'owner'],
  'see the forward plan': ['signed-in'],
  'plan a decision': ['programme-manager', 'director', 'staff'],
  'keep a planned decision': ['programme-manager', 'director', 'owner'],
  'see call-ins': ['signed-in'],
  'call a decision in': ['councillor', 'programme-manager', 'director'],
  'handle a call-in': ['programme-manager', 'director'],
  'see requests': ['signed-in'],
  'ask for information': ['councillor', 'scrutiny-officer', 'programme-manager', 'director'],
  'answer a request': ['programme-manager', 'director', 'owner'],
  'see bulletins': ['signed-in'],
  'write a bulletin': ['programme-manager', 'director'],
  'see the focus': ['signed-in'],
  'write the focus': ['programme-manager', 'director', 'staff'],
  'ask a question for a meeting': ['councillor', 'programme-manager', 'director'],
  'see expectations': ['signed-in'],
  'agree expectations': ['programme-manager', 'director'],
  'say how a paper did': ['councillor', 'programme-manager', 'director'],
  'see governance': ['signed-in'],
  'see how the plan stands': ['councillor', 'programme-manager', 'director', 'staff', 'administrator'],
  'keep board terms': ['programme-manager', 'director'],
  'see committee rules': ['signed-in'],
  'set committee rules': ['administrator', 'programme-manager', 'director'],
  'see what follows a report': ['programme-manager', 'director', 'staff', 'administrator'],
  'keep what follows a report': ['programme-manager', 'director'],
  'comment on a draft report': ['programme-manager', 'director'],
  'see the national picture': ['signed-in'],
  'import outcomes': ['programme-manager', 'director', 'administrator'],
  'see forms': ['signed-in'],
  'keep forms': ['administrator', 'scrutiny-officer'],
  'see scrutiny': ['councillor', 'scrutiny-officer', 'programme-manager', 'director', 'staff', 'administrator'],
  'suggest a topic': ['councillor', 'scrutiny-officer', 'programme-manager', 'director', 'staff', 'administrator'],
  'suggest a topic in public': ['anyone'],
  'answer a survey': ['anyone'],
  'moderate topics': ['scrutiny-officer'],
  'score a topic': ['councillor', 'scrutiny-officer'],
  'decide on a topic': ['scrutiny-officer', 'member'],
  'keep scoring sheets': ['administrator', 'scrutiny-officer'],
  'start a review': ['scrutiny-officer'],
  'change a review': ['scrutiny-officer'],
  'keep a review': ['scrutiny-officer', 'owner'],
  'write a section of a scope': ['scrutiny-officer', 'owner'],
  'comment on a draft': ['councillor', 'scrutiny-officer', 'programme-manager', 'director', 'staff'],
  'sign a scope': ['owner'],
  'object to a review': ['director', 'owner'],
  'decide on a review': ['scrutiny-officer', 'member'],
  'check facts of a report': ['scrutiny-officer', 'programme-manager', 'director', 'staff'],
  'hold a minority view': ['member'],
  'keep publicity': ['scrutiny-officer', 'lead'],
  'write a press statement': ['scrutiny-officer', 'lead'],
  'check a press statement': ['scrutiny-officer', 'programme-manager', 'director', 'staff'],
  'approve a press statement': ['lead', 'member'],
  'keep the work programme': ['scrutiny-officer', 'member'],
  'keep research': ['scrutiny-officer', 'councillor', 'programme-manager', 'director'],
  'keep evidence': ['scrutiny-officer', 'owner', 'member'],
  'publish a scope': ['scrutiny-officer'],
  'give notice of recommendations': ['scrutiny-officer'],
  'answer recommendations': ['scrutiny-officer', 'programme-manager', 'director'],
  'look at a recommendation': ['scrutiny-officer', 'councillor'],
  'evaluate a review': ['scrutiny-officer'],
  'withdraw a publication': ['scrutiny-officer', 'director', 'administrator'],
  'see what is published': ['anyone'],
  'follow what is published': ['anyone'],
  'see public versions': ['scrutiny-officer', 'programme-manager', 'director', 'staff', 'administrator'],
  'publish for the public': ['scrutiny-officer', 'programme-manager', 'director'],
  'flag a concern': [
    'administrator',
    'programme-manager',
    'director',
    'staff',
    'councillor',
    'data-officer',
    'team-manager',
    'data-protection-lead',
    'scrutiny-officer',
    'safeguarding-lead',
  ],
  'see concerns': [
    'administrator',
    'programme-manager',
    'director',
    'staff',
    'councillor',
    'data-officer',
    'team-manager',
    'data-protection-lead',
    'scrutiny-officer',
    'safeguarding-lead',
  ],
  'decide on a concern': ['safeguarding-lead'],
  'see the members’ side': [
    'councillor',
    'scrutiny-officer',
    'programme-manager',
    'director',
    'staff',
    'administrator',
  ],
  'challenge the plan': ['councillor', 'scrutiny-officer'],
  'answer a challenge': ['programme-manager', 'director', 'owner'],
  'say what members learned': ['councillor', 'scrutiny-officer'],
  'keep members’ learning': ['scrutiny-officer', 'programme-manager', 'director'],
  'see child-level data': [
    'data-officer',
    'team-manager',
    'data-protection-lead',
    'programme-manager',
    'director',
    'staff',
    'administrator',
  ],
  'run child-level data': ['data-officer'],
  'sign child-level data': ['data-officer', 'director'],
  'own a data issue': ['data-officer', 'owner'],
  'ask for a change of the case system': ['data-officer', 'programme-manager', 'director', 'staff'],
  'check a team’s data': ['data-officer', 'team-manager'],
  'see children': ['data-officer', 'director', 'team-manager'],
  'set how children’s data is kept': ['data-officer', 'data-protection-lead'],
  'see who looked at children': ['data-protection-lead', 'director'],
} as const satisfies Record<string, readonly Grant[]>

export type Deed = keyof typeof policy

/** How this person stands to the record in question. */
export type Relation = { owner?: boolean; lead?: boolean; member?: boolean }

const anyRelation: Relation = { owner: true, lead: true, member: true }

/** Whether the person may do the deed; with no relation given, whether they could for some record of theirs. */
export function may(actor: Actor, deed: Deed, relation: Relation = anyRelation): boolean {
  if (actor.system) return true
  const grants: readonly Grant[] = policy[deed]
  return grants.some((grant) => {
    if (grant === 'anyone') return true
    if (actor.person === null) return false
    if (grant === 'signed-in') return true
    if (grant === 'owner') return relation.owner === true
    if (grant === 'lead') return relation.lead === true
    if (grant === 'member') return relation.member === true
    return actor.principals.has(`role:${grant}`)
  })
}

/** Refuses in words when the person may not. */
export function insist(actor: Actor, deed: Deed, relation: Relation = {}): void {
  if (may(actor, deed, relation)) return
  const who = policy[deed].filter((grant: Grant) => grant !== 'anyone' && grant !== 'signed-in')
  throw new NotAllowed(
    `You may not ${deed}. It is open to: ${who.join(', ')}. Ask your programme manager if you need to.`,
  )
}
