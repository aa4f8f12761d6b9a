import { isSingleName, leadKind } from './lead-words.ts'

const SEPARATOR = /(\s*[;,/&\n+]\s*(?:and\s+)?|\s+and\s+)/i
const NOBODY = /^(tb[acd]|to be (confirmed|agreed|decided|identified|appointed)|n\/?a|none|vacant|\?+|-)$/i
/** More pieces than this are a paragraph and not a list of leads. */
const MOST_PIECES = 24

type Piece = { text: string; before: string }

/**
 * The leads that a cell names: "Pat Reed and Sal Amin" are two, "Children and Families Team" is one, as is "Pat Reed,
 * Team Manager". A cell is parted only where each part can stand by itself; in doubt it stays whole. An empty cell, or
 * one that says nobody is known yet, gives none.
 */
export function splitLeads(cell: string): string[] {
  const text = cell.replace(/^•\s*/gm, '').trim()
  if (text === '' || NOBODY.test(text)) return []
  const pieces = piecesOf(text)
  if (pieces.length > MOST_PIECES) return [oneLine(text)]
  if (pieces.length > 1 && pieces.every((piece) => isSingleName(piece.text) && !piece.before.includes('\n'))) {
    return unique(pieces.map(({ text: name }) => name))
  }
  const parted = part(pieces, 0, new Map())
  return unique(parted ?? [oneLine(text)])
}

function piecesOf(text: string): Piece[] {
  // What stands in brackets belongs to the name before it, with its commas.
  const hidden = text.replace(/\([^)]*\)/g, (bracket) =>
    bracket.replace(/[;,/&\n+]|\band\b/gi, (mark) => HIDE[mark.toLowerCase()] ?? mark),
  )
  const parts = hidden.split(SEPARATOR)
  const pieces: Piece[] = []
  for (let index = 0; index < parts.length; index += 2) {
    pieces.push({ text: show(parts[index] ?? '').trim(), before: index === 0 ? '' : (parts[index - 1] ?? '') })
  }
  return pieces.filter((piece) => piece.text !== '')
}

const HIDE: { [mark: string]: string } = {
  ';': '\ue000',
  ',': '\ue001',
  '/': '\ue002',
  '&': '\ue003',
  '\n': ' ',
  '+': '\ue004',
  and: '\ue005',
}

function show(text: string): string {
  const shown = Object.entries(HIDE).filter(([mark]) => mark !== '\n')
  return shown.reduce((sum, [mark, hidden]) => sum.replaceAll(hidden, mark), text)
}

/** The parting into most leads in which each stands by itself; null when there is none. */
function part(pieces: readonly Piece[], from: number, known: Map<number, string[] | null>): string[] | null {
  if (from === pieces.length) return []
  const before = known.get(from)
  if (before !== undefined) return before
  let best: string[] | null = null
  for (let to = from + 1; to <= pieces.length; to += 1) {
    const group = joined(pieces.slice(from, to))
    const next = pieces[to]
    if (!standsAlone(pieces.slice(from, to), group) || (next && belongTogether(group, next, joinedWhole(pieces, to))))
      continue
    const rest = part(pieces, to, known)
    if (rest && (best === null || rest.length + 1 > best.length)) best = [group, ...rest]
  }
  known.set(from, best)
  return best
}

function standsAlone(pieces: readonly Piece[], group: string): boolean {
  if (pieces.length === 1) return leadKind(group) !== 'fragment'
  // A name that was too long for the line.
  if (pieces.slice(1).every(({ before }) => before === '\n') && leadKind(group) === 'person') return true
  const [first, second] = pieces
  // "Pat Reed, Team Manager" is one person with the post.
  if (first && second && leadKind(first.text) === 'person') {
    const post = joined(pieces.slice(1))
    return second.before.includes(',') && !/\band\b/i.test(second.before) && isPost(post) && pieces.length <= 3
  }
  const kind = leadKind(group)
  if (kind === 'post of') return pieces.slice(1).every(({ text }) => ['fragment', 'body'].includes(leadKind(text)))
  return (
    (kind === 'body' || kind === 'post') &&
    pieces.slice(0, -1).every(({ text }) => ['fragment', 'one word'].includes(leadKind(text)))
  )
}

/** Whether parting here would cut a name in two: "Director of Children | and Adult Services", "Reed, Team Manager". */
function belongTogether(left: string, next: Piece, right: string): boolean {
  if (next.before.includes(';')) return false
  const kind = leadKind(left)
  const following = leadKind(next.text)
  if (kind === 'person' && /^\s*,\s*$/.test(next.before) && isPost(next.text)) return true
  const leansOnNext = following === 'body' || (following === 'fragment' && leadKind(right) === 'body')
  return leansOnNext && (kind === 'post of' || kind === 'one word') && !next.before.includes('\n')
}

function isPost(text: string): boolean {
  const kind = leadKind(text)
  return kind === 'post' || kind === 'post of'
}

function joinedWhole(pieces: readonly Piece[], from: number): string {
  return joined(pieces.slice(from))
}

function joined(pieces: readonly Piece[]): string {
  return oneLine(pieces.map(({ text, before }, index) => (index === 0 ? text : `${before}${text}`)).join(''))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map(oneLine))]
}
