/** A page without its words, addresses and ids, and with one row for many of the same; where there are no words, that shows. */
export const shapeOf = (html: string): string =>
  once(
    withoutWords(html).replace(
      / (href|src|action|content|datetime|id|value|for|name|aria-[a-z]+|data-(?!module)[a-z-]+|title|[dr]|c?[xy][12]?|points|transform|viewBox|width|height)="[^"]+"/g,
      ' $1',
    ),
  )

/** Each tag of a page with the one before it: what the page is built of, whatever the order and number of its records. */
export const joinsOf = (html: string): string[] =>
  [...shapeOf(html).matchAll(/<[^>]+>/g)].map(([tag], at, all) => `${all[at - 1]?.[0] ?? ''}${tag}`)

/** The elements of a page's main part and no more: what is the same with scripts and without, where scripts add nothing. */
export function elementsOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return once(withoutWords(main.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<(\w+)\s[^>]*>/g, '<$1>')))
}

const withoutWords = (html: string) => html.replace(/>[^<]*[^<\s][^<]*</g, '>words<')

const once = (html: string) => html.replace(/(<(tr|li|option)\b(?:(?!<\/\2>)[\s\S])*<\/\2>)\1+/g, '$1')
