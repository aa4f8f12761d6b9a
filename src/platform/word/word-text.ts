import { ExternalHyperlink, TextRun as WordRun } from 'docx'
import { asRuns, type DocumentText, safeAddress, type TextRun } from './document-blocks.ts'

/** Control characters and lone surrogates that XML 1.0 cannot hold: one of them makes Word refuse the whole file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to be taken out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** The text without characters that a Word file cannot hold. */
export function fitForWord(text: string): string {
  return text.replace(NOT_IN_XML, '')
}

/** The runs of a text as Word has them; line breaks stay, links carry their address. */
export function wordRuns(text: DocumentText): (WordRun | ExternalHyperlink)[] {
  return asRuns(text).flatMap((run): (WordRun | ExternalHyperlink)[] => {
    const link = safeAddress(run.href)
    return link === undefined
      ? linesOf(run)
      : [new ExternalHyperlink({ link: fitForWord(link), children: linesOf(run, 'Hyperlink') })]
  })
}

function linesOf(run: TextRun, style?: string): WordRun[] {
  return fitForWord(run.text)
    .split(/\r\n|\r|\n/)
    .map(
      (text, index) =>
        new WordRun({
          text,
          ...(index > 0 ? { break: 1 } : {}),
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
          ...(style ? { style } : {}),
        }),
    )
}
