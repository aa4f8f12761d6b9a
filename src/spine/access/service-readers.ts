/** The council's own service, as readers of a record: everyone who works in it, and nobody from outside. */
export const serviceReaders: readonly string[] = [
  'role:administrator',
  'role:programme-manager',
  'role:director',
  'role:staff',
  'role:data-officer',
  'role:team-manager',
  'role:data-protection-lead',
]
