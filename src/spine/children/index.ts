export { disposeOfChildren, leaveTombstone, type Tombstone, tombstones } from './dispose.ts'
export { type LookedAt, lookAt, looking, PurposeNeeded, type Scope } from './look.ts'
export { routes as childrenRoutes } from './pages/routes.ts'
export { type GivenPurpose, givePurpose, purposeOf } from './purpose.ts'
export { keyStanding, withChildrenKey } from './reference-key.ts'
export {
  type Child,
  childToLookAt,
  findChild,
  identifierOf,
  placeChildren,
  referencesOf,
  registerChildren,
} from './register-children.ts'
export { plainIdentifier } from './rules/child-reference.ts'
export { purposeWords } from './rules/purposes.ts'
export { disposeSealed, keepSealed, openSealed, type Sealed, type SealedFile, sealFile } from './sealed-files.ts'
export {
  type ChildrenSettings,
  changeChildrenSettings,
  childrenSettings,
  type SettingsChange,
  settingsChanges,
  smallNumbers,
} from './settings.ts'
