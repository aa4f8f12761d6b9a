/** Writes progress on one line of a terminal, or each step on a line of its own where there is none. */
export function progressLine(out: NodeJS.WriteStream): {
  show: (words: string, done: number, total: number) => void
  end: () => void
} {
  const width = 24
  return {
    show: (words, done, total) => {
      const share = total > 0 ? Math.min(1, done / total) : 0
      const bar = `[${'#'.repeat(Math.round(share * width)).padEnd(width, '.')}]`
      if (out.isTTY) out.write(`\r\u001b[2K${bar} ${done} of ${total} ${words}`)
      else out.write(`${done} of ${total} ${words}\n`)
    },
    end: () => {
      if (out.isTTY) out.write('\n')
    },
  }
}
