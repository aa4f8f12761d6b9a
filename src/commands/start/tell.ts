/** Says what happens: in words for people, or with `--json` as one object a line, of which `event` says what it is. */
export type Tell = (words: string, event: { event: string } & Record<string, unknown>) => void

/** With `--json` the standard output holds JSON and nothing else; what goes wrong is said in words on the standard error. */
export function teller(json: boolean): Tell {
  return (words, event) => console.log(json ? JSON.stringify(event) : words)
}
