import { SaxesParser } from 'saxes'

export interface OracleCell {
  address: string
  type: string
  style: number
  value: string | undefined
  formula: boolean
}

/** The cells of a worksheet's XML as a full XML parser sees them, written apart from our reader so that the two check each other. */
export function oracleCells(xml: string): OracleCell[] {
  const cells: OracleCell[] = []
  const path: string[] = []
  let cell: OracleCell | undefined
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const name = tag.name.replace(/^.*:/, '')
    path.push(name)
    if (name === 'c') {
      const { r, t, s } = tag.attributes
      cell = { address: String(r), type: String(t ?? 'n'), style: Number(s ?? 0), value: undefined, formula: false }
    }
    if (cell && name === 'f') cell.formula = true
    if (cell && (name === 'v' || name === 'is')) cell.value = ''
  })
  const add = (text: string) => {
    const at = path.at(-1)
    if (cell && (at === 'v' || (at === 't' && !path.includes('rPh')))) cell.value = `${cell.value ?? ''}${text}`
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    if (path.pop() === 'c' && cell) {
      cells.push(cell)
      cell = undefined
    }
  })
  parser.write(xml).close()
  return cells
}

/** The shared strings of a workbook, by the same parser. */
export function oracleStrings(xml: string): string[] {
  const strings: string[] = []
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = tag.name.replace(/^.*:/, '')
    path.push(name)
    if (name === 'si') strings.push('')
  })
  parser.on('text', (text) => {
    if (path.at(-1) === 't' && !path.includes('rPh')) strings[strings.length - 1] += text
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.write(xml).close()
  return strings
}
