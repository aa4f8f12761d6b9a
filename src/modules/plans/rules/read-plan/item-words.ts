const BULLET = /^\s*(?:[•·▪●○◦‣∙*]|[-–—](?=\s)|o(?=\s+\p{Lu}))\s*/u

/**
 * The words of a cell as they are kept: lines torn by the width of the column are put together, and items of a list
 * stay on lines of their own, each beginning with "• ".
 */
export function itemWords(cell: string): string {
  const lines: string[] = []
  for (const line of cell.split(/\r\n|\r|\n/)) {
    const words = line.replace(/\s+/g, ' ').trim()
    if (words === '') continue
    if (BULLET.test(words)) lines.push(`• ${words.replace(BULLET, '')}`)
    else if (lines.length === 0) lines.push(words)
    else lines.push(`${lines.pop()} ${words}`)
  }
  // A cell that is one bullet is no list.
  const [only = ''] = lines
  return lines.length === 1 ? only.replace(/^• /, '') : lines.join('\n')
}
