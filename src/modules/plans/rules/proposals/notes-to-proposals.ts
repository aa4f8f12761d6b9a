const BULLET = /^\s*(?:[•·▪●○◦‣∙*☐□✓✔]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s)|o(?=\s+\p{Lu}))\s*/u
/** Lines of a flip chart that name who or what follows, and propose nothing: "Table 3:", "Actions". */
const HEADING = /^(?:[^.!?]{1,60}:|(?:table|group|actions?|ideas?|notes?|next steps?|flip ?chart)\s*\d{0,2})$/i
/** More than any workshop's notes hold. */
export const mostProposals = 60

/**
 * Workshop notes as one proposal a line or bullet (D06): bullets and numbers are taken off, a line torn by its width is
 * put together with the one before, headings and repeats are left out. The words stay as people wrote them.
 */
export function notesToProposals(notes: string): string[] {
  const found: string[] = []
  let open = false
  for (const line of notes.split(/\r\n|\r|\n/)) {
    const words = line.replace(/\s+/g, ' ').trim()
    const text = words.replace(BULLET, '')
    const bullet = text !== words
    if (text === '' || HEADING.test(text)) {
      open = false
      continue
    }
    if (!bullet && open && /^\p{Ll}/u.test(text)) found.push(`${found.pop()} ${text}`)
    else found.push(text)
    open = true
  }
  const seen = new Set<string>()
  return found.filter((one) => {
    const key = one.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
