import type { ComponentChildren, JSX } from 'preact'
import {
  asRuns,
  type DocumentBlock,
  type DocumentText,
  type HeadingBlock,
  type KeyValueBlock,
  type PictureBlock,
  safeAddress,
  type TableBlock,
} from './document-blocks.ts'

interface DocumentPageProps {
  blocks: readonly DocumentBlock[]
}

/**
 * A paper's blocks as part of a web page, in the page's own words and marks: headings one level down, so that the page
 * keeps its single h1; numbered paragraphs that run on; tables with caption and scopes. Brings no title of its own.
 */
export function DocumentPage({ blocks }: DocumentPageProps): JSX.Element {
  let number = 0
  return (
    <div class="document">
      {blocks.map((block) => {
        switch (block.kind) {
          case 'heading':
            return <Heading {...block} />
          case 'paragraph':
            if (!block.numbered) return <p class="govuk-body">{inline(block.text)}</p>
            number += 1
            return <NumberedParagraph number={number} text={block.text} />
          case 'bullets':
            return (
              <ul class="govuk-list govuk-list--bullet">
                {block.items.map((item) => (
                  <li>{inline(item)}</li>
                ))}
              </ul>
            )
          case 'table':
            return <DataTable {...block} />
          case 'keyValue':
            return <CoverTable {...block} />
          case 'picture':
            return <Picture {...block} />
          default:
            return null
        }
      })}
    </div>
  )
}

function Heading({ level, text }: HeadingBlock) {
  if (level === 1) return <h2 class="govuk-heading-l">{text}</h2>
  if (level === 2) return <h3 class="govuk-heading-m">{text}</h3>
  return <h4 class="govuk-heading-s">{text}</h4>
}

/** One list a paragraph, each started at its number: headings and tables stand between them, as in the Word paper. */
function NumberedParagraph({ number, text }: { number: number; text: DocumentText }) {
  return (
    <ol class="govuk-list govuk-list--number document-paragraph" start={number}>
      <li id={`paragraph-${number}`}>{inline(text)}</li>
    </ol>
  )
}

function DataTable({ caption, columns, rows, whenEmpty }: TableBlock) {
  if (rows.length === 0) {
    return (
      <>
        <p class="govuk-body govuk-!-font-weight-bold">{caption}</p>
        <p class="govuk-body">{whenEmpty ?? 'Nothing to show.'}</p>
      </>
    )
  }
  const numeric = (index: number, part: 'header' | 'cell') =>
    columns[index]?.align === 'right' ? ` govuk-table__${part}--numeric` : ''
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling region is not a section of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div class="sl-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map((column, index) => (
              <th scope="col" class={`govuk-table__header${numeric(index, 'header')}`}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr class="govuk-table__row">
              {columns.map((_, index) => (
                <td class={`govuk-table__cell${numeric(index, 'cell')}`}>{inline(row[index] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CoverTable({ rows }: KeyValueBlock) {
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{inline(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** As a picture and not as marks of the page: what a paper kept is shown and never run. It scrolls rather than shrinks past reading. */
function Picture({ svg, alt, width, height, caption }: PictureBlock) {
  return (
    <figure class="document-picture sl-picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling region is not a section of the page */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div class="sl-scroll" role="region" aria-label={caption ?? 'Picture'} tabIndex={0}>
        <img
          class="sl-picture__svg"
          src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
          alt={alt}
          width={width}
          height={height}
        />
      </div>
      {caption ? <figcaption class="govuk-body-s">{caption}</figcaption> : null}
    </figure>
  )
}

function inline(text: DocumentText): ComponentChildren {
  return asRuns(text).map((run) => {
    const words = withBreaks(run.text)
    const emphasised = run.italic ? <em>{words}</em> : words
    const strong = run.bold ? <strong>{emphasised}</strong> : emphasised
    const address = safeAddress(run.href)
    return address === undefined ? (
      strong
    ) : (
      <a class="govuk-link" href={address}>
        {strong}
      </a>
    )
  })
}

function withBreaks(text: string): ComponentChildren {
  return text.split(/\r\n|\r|\n/).map((line, index) => (index === 0 ? line : [<br />, line]))
}
