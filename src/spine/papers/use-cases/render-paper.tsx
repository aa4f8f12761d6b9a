import { render } from 'preact-render-to-string'
import { DocumentPage } from '../../../platform/word/blocks-to-page.tsx'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import { dayInWords } from '../../datasets/index.ts'
import { type PaperHeading, paperTitle } from '../rules/paper-blocks.ts'

/** Whose paper it is: its name at the head, its colour in headings. */
export type PaperCouncil = { name: string; colour: string | null }

/** The paper as a Word document. `draft` puts the word in the foot of every page. */
export function paperAsWord(
  { name: council, colour }: PaperCouncil,
  heading: PaperHeading,
  blocks: readonly DocumentBlock[],
  draft: boolean,
): Promise<Uint8Array> {
  const openness = heading.openness === 'public' ? 'Public' : 'Exempt: not for publication'
  return writeWord({
    title: paperTitle(heading),
    author: council,
    header: `${council} · ${heading.body} · ${dayInWords(heading.meetingOn)}`,
    footer: [draft ? 'Draft' : openness, heading.reference].join(' · '),
    ...(colour ? { colour } : {}),
    blocks,
  })
}

const style = `body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#14213d}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold}
th,td{border:1px solid #b9b3a4;padding:.3rem .5rem;text-align:left;vertical-align:top}thead{display:table-header-group}
dt{font-weight:bold}dd{margin:0 0 .5rem}`

/** The paper as one web page that needs nothing beside it, to be kept or sent as a file. */
export function paperAsHtml(
  { name: council }: PaperCouncil,
  heading: PaperHeading,
  blocks: readonly DocumentBlock[],
): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={council} />
        <title>{paperTitle(heading)}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{paperTitle(heading)}</h1>
          <DocumentPage blocks={blocks} />
        </main>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${render(page)}`
}
