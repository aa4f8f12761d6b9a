/** What stands where a person's or a team's name should and names nobody, whole, so that no Ms Vacant is taken for it. */
const nobody =
  /^(un-?allocated|not (yet )?allocated|unassigned|not assigned|no (allocated )?(worker|team)|awaiting( allocation)?|to be (allocated|confirmed|advised)|tb[acd]|n\/?a|not applicable|none|nil|null|nobody|vacan(t|cy)( post)?|unknown|not known|not recorded|blank|-+|–+|\.+|\?+|x+)( ?\(.*\))?$/i

/** What stands for a worker and is a rota or a tray. Of a team these are names: there are duty teams. */
const rota = /^(on )?duty( (sw|system|\d+))?$|^(pool|holding|agency|allocat(ions?|ed)( (tray|list))?)$/i

/** Words that no person's name has in it: "MASH duty worker", "CIN – unallocated", "vacant post (Locality 2)". */
const phrase =
  /\b(un-?allocated|unassigned|not allocated|vacant post|awaiting allocation|no worker|duty (worker|social worker|manager|officer|desk|rota|tray|inbox))\b/i

/** Whether text in the place of a worker names nobody: unallocated, duty, TBC, N/A, none, vacant and the like. */
export function isPlaceholder(name: string): boolean {
  return nobody.test(name.trim()) || rota.test(name.trim()) || phrase.test(name)
}

/** Whether text in the place of a team names none. "Duty" or "Agency" does name one, as it never does a worker. */
export function isTeamPlaceholder(name: string): boolean {
  return nobody.test(name.trim())
}

/** Whether text in one of the two fields that say who holds a case names nobody. */
export function namesNobody(field: 'worker' | 'team', name: string): boolean {
  return field === 'team' ? isTeamPlaceholder(name) : isPlaceholder(name)
}

/** Whether text in the place of a person's name is plainly a team's. */
export function isTeamName(name: string): boolean {
  return /\bteam\b/i.test(name)
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
