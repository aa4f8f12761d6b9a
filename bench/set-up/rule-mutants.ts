import { parseAst } from 'vitest/node'

/** One small change of one source file, which the tests beside it ought to notice. */
export interface Mutant {
  readonly path: string
  readonly line: number
  readonly kind: 'boundary' | 'comparison' | 'logic' | 'number' | 'boolean' | 'early return' | 'field'
  readonly start: number
  readonly end: number
  readonly was: string
  readonly becomes: string
}

/** The field that stands in for another in a file that names these fields; undefined where `key` is no field or stands alone. */
export type OtherField = (key: string, inFile: ReadonlySet<string>) => string | undefined

type Change = Pick<Mutant, 'kind' | 'start' | 'end' | 'becomes'>
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** Where a rule says "at most", the same with its boundary day moved across, and its opposite. */
const otherComparisons: Readonly<Record<string, readonly (readonly [Mutant['kind'], string])[]>> = {
  '<': [['boundary', '<='], ['comparison', '>=']], // biome-ignore format: a table
  '<=': [['boundary', '<'], ['comparison', '>']], // biome-ignore format: a table
  '>': [['boundary', '>='], ['comparison', '<=']], // biome-ignore format: a table
  '>=': [['boundary', '>'], ['comparison', '<']], // biome-ignore format: a table
  '===': [['comparison', '!==']],
  '!==': [['comparison', '===']],
}
const leaves = new Set(['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement'])

/** Every mutant of a file, in the order of its text. Types and imports have none: they decide nothing when the rule runs. */
export function mutantsOf(path: string, source: string, otherField: OtherField): Mutant[] {
  const nodes: SyntaxNode[] = []
  collect(parseAst(source, { lang: 'ts' }), nodes)
  const fields = new Set(
    nodes.flatMap(({ type, value }) => (type === 'Literal' && typeof value === 'string' ? [value] : [])),
  )
  const swap = (key: string) => otherField(key, fields)
  return nodes
    .flatMap((node) => changesOf(node, source, swap))
    .toSorted((a, b) => a.start - b.start)
    .map((change) => ({
      path,
      line: source.slice(0, change.start).split('\n').length,
      was: source.slice(change.start, change.end),
      ...change,
    }))
}

/** The source with the mutant in it. */
export function mutated(source: string, { path, start, end, was, becomes }: Mutant): string {
  if (source.slice(start, end) !== was) throw new Error(`${path} has changed since its mutants were made`)
  return source.slice(0, start) + becomes + source.slice(end)
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, into)
  if (!isNode(value) || value.type === 'ImportDeclaration') return
  // Of a cast only what is cast; of other types nothing.
  if (value.type.startsWith('TS')) {
    collect(value['expression'], into)
    return
  }
  into.push(value)
  for (const [part, inner] of Object.entries(value)) {
    // A key of an object names a part of it, and is no number or field that the rule reads.
    if (part === 'key' && value.type === 'Property') continue
    // What stands in for a cell of an array that is always there is for the compiler: \`days[at] ?? 0\`.
    if (part === 'right' && value['operator'] === '??' && isCellOfArray(value['left'])) continue
    collect(inner, into)
  }
}

function changesOf(node: SyntaxNode, source: string, swap: (key: string) => string | undefined): Change[] {
  const { type, start, end } = node
  if (type === 'BinaryExpression' || type === 'LogicalExpression') return operatorChanges(node, source)
  if (type === 'UnaryExpression' && node['operator'] === '!')
    return [{ kind: 'logic', start, end: start + 1, becomes: '' }]
  if (type === 'IfStatement' && !node['alternate'] && endsInLeaving(node['consequent'])) {
    return [{ kind: 'early return', start, end, becomes: ';' }]
  }
  const value = type === 'Literal' ? node['value'] : undefined
  if (typeof value === 'boolean') return [{ kind: 'boolean', start, end, becomes: String(!value) }]
  if (typeof value === 'number') {
    return [value - 1, value + 1].map((becomes) => ({ kind: 'number', start, end, becomes: `(${becomes})` }))
  }
  const other = typeof value === 'string' ? swap(value) : undefined
  return other === undefined ? [] : [{ kind: 'field', start, end, becomes: `'${other}'` }]
}

function operatorChanges({ operator, left, right }: SyntaxNode, source: string): Change[] {
  if (typeof operator !== 'string' || !isNode(left) || !isNode(right)) return []
  const start = left.end + source.slice(left.end, right.start).indexOf(operator)
  const change = (kind: Mutant['kind'], becomes: string) => ({ kind, start, end: start + operator.length, becomes })
  if (operator === '&&') return [change('logic', '||')]
  if (operator === '||') return [change('logic', '&&')]
  return (otherComparisons[operator] ?? []).map(([kind, becomes]) => change(kind, becomes))
}

function endsInLeaving(statement: unknown): boolean {
  if (!isNode(statement)) return false
  const { type, body } = statement
  return leaves.has(type) || (type === 'BlockStatement' && Array.isArray(body) && endsInLeaving(body.at(-1)))
}

function isCellOfArray(value: unknown): boolean {
  return isNode(value) && value.type === 'MemberExpression' && value['computed'] === true
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
