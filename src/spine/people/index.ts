export { type PersonChoice, peopleToChoose } from './choose-people.ts'
export { bodyKind, organisationKind, personKind, postKind, teamKind } from './kinds.ts'
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
