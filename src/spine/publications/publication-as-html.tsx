import { render } from 'preact-render-to-string'
import { DocumentPage } from '../../platform/word/blocks-to-page.tsx'
import type { DocumentBlock } from '../../platform/word/document-blocks.ts'

const style = `body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#14213d}
dt{font-weight:bold}dd{margin:0 0 .5rem}`

/** What is published as one web page that needs nothing beside it: what was seen on the day can be shown for ever. */
export function publicationAsHtml(title: string, council: string, blocks: readonly DocumentBlock[]): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={council} />
        <title>{`${title} – ${council}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <DocumentPage blocks={blocks} />
        </main>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${render(page)}`
}
