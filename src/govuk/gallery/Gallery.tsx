import { Details } from '../components/Details.tsx'
import { CONTENT_EXAMPLES } from './content-examples.tsx'
import type { Example } from './example.ts'
import { FORM_EXAMPLES } from './form-examples.tsx'
import { PATTERN_EXAMPLES } from './pattern-examples.tsx'

export const GALLERY: readonly { name: string; examples: readonly Example[] }[] = [
  { name: 'Forms', examples: FORM_EXAMPLES },
  { name: 'Content and navigation', examples: CONTENT_EXAMPLES },
  { name: 'Patterns and pictures', examples: PATTERN_EXAMPLES },
]

/** Every component and pattern in every state, for development. The content of a `Page`; `GalleryList` and `GalleryRecord` are pages of their own. */
export function Gallery({ listHref, recordHref }: { listHref?: string | undefined; recordHref?: string | undefined }) {
  return (
    <>
      <h1 class="govuk-heading-l">Gallery</h1>
      <Details summary="Index" open>
        <ul class="govuk-list">
          {GALLERY.flatMap(({ examples }) => examples).map(({ name }) => (
            <li>
              <a class="govuk-link" href={`#${idOf(name)}`}>
                {name}
              </a>
            </li>
          ))}
          {listHref ? (
            <li>
              <a class="govuk-link" href={listHref}>
                ListPage
              </a>
            </li>
          ) : null}
          {recordHref ? (
            <li>
              <a class="govuk-link" href={recordHref}>
                RecordPage
              </a>
            </li>
          ) : null}
        </ul>
      </Details>
      {GALLERY.map(({ name, examples }) => (
        <section>
          <h2 class="govuk-heading-m">{name}</h2>
          {examples.map((example) => (
            <section class="sl-example" id={idOf(example.name)}>
              <h3 class="govuk-heading-s">{example.name}</h3>
              {example.states.map((state) => (
                <div class="sl-example__state" data-state={state.name}>
                  <p class="sl-example__name">{state.name}</p>
                  {state.show}
                </div>
              ))}
            </section>
          ))}
        </section>
      ))}
    </>
  )
}

export const idOf = (name: string): string => name.replace(/[^A-Za-z]+/g, '-')
