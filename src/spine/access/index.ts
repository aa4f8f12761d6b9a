export { type Deed, insist, may, policy, type Relation, type Role, roles } from './policy.ts'
export { serviceReaders } from './service-readers.ts'
export { type Actor, asPerson, asSystem, type Ground, inSystemRead, instantOf, type Who, type Work } from './work.ts'
