import { findPart, type Package, requiredAttribute, scanPart } from './scan-part.ts'
import { OPEN } from './xml-scanner.ts'

export interface Relationship {
  /** The last word of the type's address, such as `worksheet`; the same in both editions of the standard. */
  type: string
  /** The part's full name; undefined for something outside the file. */
  part: string | undefined
}

/** What a part refers to, by relationship id. A part without relationships has none. */
export async function readRelationships(from: Package, part: string): Promise<Map<string, Relationship>> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const entry = findPart(from, `${folder}_rels/${part.slice(slash)}.rels`)
  const found = new Map<string, Relationship>()
  if (!entry) return found
  await scanPart(from, entry, (token, scanner) => {
    if (token !== OPEN || !scanner.isNamed('Relationship')) return
    const target = requiredAttribute(scanner, 'Target')
    const type = requiredAttribute(scanner, 'Type')
    found.set(requiredAttribute(scanner, 'Id'), {
      type: type.slice(type.lastIndexOf('/') + 1),
      part: scanner.attribute('TargetMode') === 'External' ? undefined : resolvePart(folder, target),
    })
  })
  return found
}

/** A target is relative to the folder of the part that names it unless it begins with a slash. */
function resolvePart(folder: string, target: string): string {
  const path: string[] = []
  const words = target.replaceAll('\\', '/')
  for (const step of (words.startsWith('/') ? words : `${folder}/${words}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
