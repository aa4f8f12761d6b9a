/**
 * What stands where a person's or a team's name should: nobody is named. Whole words only, so that a Mr Duty or a Ms Vacant
 * among other words is not taken for one.
 */
const placeholder =
  /^(un-?allocated|not (yet )?allocated|unassigned|not assigned|no (allocated )?worker|awaiting( allocation)?|to be (allocated|confirmed|advised)|tb[acd]|n\/?a|not applicable|none|nil|null|nobody|vacan(t|cy)( post)?|unknown|not known|not recorded|blank|duty|duty (worker|social worker|team|manager|officer|desk|rota|tray|inbox|system|sw)|on duty|pool|holding|allocat(ions?|ed)( (tray|list|team))?|agency|-+|–+|\.+|\?+|x+)( ?\(.*\))?( ?\d+)?$/i

/** Whether text names nobody: unallocated, duty, TBC, N/A, none, vacant and the like. */
export function isPlaceholder(name: string): boolean {
  return placeholder.test(name.trim())
}

/** A name for comparing: small letters, single spaces, no full stops, accents kept, and "Surname, First" turned round. */
export function comparableName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[.]/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const [surname, first, ...more] = plain.split(',').map((part) => part.trim())
  return surname && first && more.length === 0 ? `${first} ${surname}` : plain
}

/** Whether a worker is given as a number or a code and not by name: 40231, SW0412, jsmith7. */
export function isWorkerCode(name: string): boolean {
  return /\d/.test(name) && !/\s/.test(name) && !name.includes('@')
}

/** Whether a team is given as a number or a code: 17, T00412. "CIN1" and "Team 7" are names that people use. */
export function isTeamCode(name: string): boolean {
  return /^\d+$/.test(name) || /^[a-z]{0,4}[-_]?\d{3,}$/i.test(name)
}
