import { UNKNOWN } from '../../lists/list-table.ts'
import type { CheckInput } from '../check.ts'
import { Row } from '../row.ts'

const specials: ReadonlySet<string> = new Set(['NIR', 'WAL', 'SCO', 'NUK', 'CON'])

/** NIR, WAL, SCO, NUK or CON, with or without its label; '' for any other place. */
export function specialPlace(text: string): string {
  const code = /^([A-Za-z]{3})(\s*[-–:].*)?$/.exec(text.trim())?.[1]?.toUpperCase() ?? ''
  return specials.has(code) ? code : ''
}

/** A council's name without what different systems put round it: "The Royal Borough of X", "X City Council", "X (London Borough)". */
export function councilKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(
      /\b(the|council|county|metropolitan|district|borough|city|london|royal|unitary|authority|upon|of|ua|mbc|lb|cc)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** Which councils a placement may be in, and which of them is the file's own. */
export interface PlacementCouncils {
  /** The name of the council whose file it is, as given or as the file itself shows. */
  readonly own: string | undefined
  isOwn(text: string): boolean
  knows(text: string): boolean
}

/**
 * The councils for one input. The file's own council is the one that we were told of; otherwise the one that most placements in
 * area name, since in area means there. Without either, only the councils of England are known.
 */
export function placementCouncils(input: CheckInput): PlacementCouncils {
  let found = made.get(input)
  if (!found) {
    found = councilsFor(input)
    made.set(input, found)
  }
  return found
}

const made = new WeakMap<CheckInput, PlacementCouncils>()

function councilsFor(input: CheckInput): PlacementCouncils {
  const keys = new Set<string>()
  for (const { name, laCode, gssCode, aliases = [] } of input.content.authorities ?? []) {
    for (const known of [name, laCode, gssCode, ...aliases]) keys.add(councilKey(known))
  }
  const own = input.council.name ?? councilOfPlacementsInArea(input)
  const ownKey = own === undefined ? undefined : councilKey(own)
  const answers = new Map<string, boolean>()
  const isOwn = (text: string) => ownKey !== undefined && councilKey(text) === ownKey
  return {
    own,
    isOwn,
    knows(text) {
      let answer = answers.get(text)
      if (answer === undefined) {
        answer = specialPlace(text) !== '' || isOwn(text) || keys.has(councilKey(text))
        answers.set(text, answer)
      }
      return answer
    },
  }
}

/** The council that over half of the placements in area name. */
function councilOfPlacementsInArea(input: CheckInput): string | undefined {
  const table = input.tables.get(8)
  if (!table) return undefined
  const row = new Row(table, input.content)
  const counts = new Map<number, number>()
  let inArea = 0
  for (row.index = 0; row.index < table.rows; row.index += 1) {
    const council = row.value('placementAuthority')
    if (council === UNKNOWN || row.code('placementLocation') !== 'In') continue
    inArea += 1
    counts.set(council, (counts.get(council) ?? 0) + 1)
  }
  for (const [council, count] of counts) {
    if (count * 2 > inArea) return table.columns.get('placementAuthority')?.words.list[council]
  }
  return undefined
}
