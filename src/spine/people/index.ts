export {
  assignLead,
  type Capacity,
  endAssignment,
  hasLeft,
  type Lead,
  type Led,
  leadsAsPart,
  leadsOf,
  ledBy,
  type NewAssignment,
  nobodyAnswers,
  sayLead,
  setLeads,
  type WantedLead,
} from './assignments.ts'
export { type PersonChoice, peopleToChoose } from './choose-people.ts'
export { type FoundPerson, findOrAddContact, findPeople } from './find-contact.ts'
export { bodyKind, organisationKind, personKind, postKind, teamKind } from './kinds.ts'
export { peopleRoutes } from './pages/routes.ts'
export type { LedContribution, LedRow } from './pages/what-they-lead.ts'
export { peopleAsAt } from './people-as-at.ts'
export { postOf } from './post-of.ts'
export { recordLeft } from './register/change-person.ts'
export {
  addBody,
  addMember,
  addOrganisation,
  addPerson,
  addPost,
  addTeam,
  giveRole,
  holdPost,
} from './register-people.ts'
export { nameKey, nearlySameName, tidyName } from './rules/same-name.ts'
