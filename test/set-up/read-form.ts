import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']
export type Fields = Record<string, string[]>
export type ReadForm = {
  action: string
  fields: Fields
  /** The fields into which people type words. */
  texts: string[]
  /** Where its draft is kept; null where it keeps none. */
  draft: string | null
}

/** Every form of a page that is sent by POST, with what a browser would send of it as it stands. */
export function formsOf(html: string): ReadForm[] {
  return elementsIn(parse(html), 'form')
    .filter((form) => attribute(form, 'method') === 'post')
    .map((form) => ({
      action: attribute(form, 'action') ?? '',
      fields: fieldsOf(form),
      texts: textsOf(form),
      draft: attribute(form, 'data-keeps-draft'),
    }))
}

/** The form of a page that goes to an address, by the start of what else it must hold where several do. */
export function formTo(html: string, action: string, holds: Record<string, string> = {}): ReadForm {
  const found = formsOf(html).find(
    (form) =>
      form.action === action && Object.entries(holds).every(([name, value]) => form.fields[name]?.includes(value)),
  )
  if (!found) throw new Error(`No form of the page goes to ${action}`)
  return found
}

function fieldsOf(form: Element): Fields {
  const fields: Fields = {}
  const add = (name: string | null, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const input of elementsIn(form, 'input')) {
    const type = attribute(input, 'type') ?? 'text'
    if (['checkbox', 'radio'].includes(type) && attribute(input, 'checked') === null) continue
    if (!['file', 'submit', 'button'].includes(type)) add(attribute(input, 'name'), attribute(input, 'value') ?? '')
  }
  for (const area of elementsIn(form, 'textarea')) add(attribute(area, 'name'), textIn(area))
  for (const select of elementsIn(form, 'select')) {
    const options = elementsIn(select, 'option')
    const chosen = options.find((option) => attribute(option, 'selected') !== null) ?? options[0]
    if (chosen) add(attribute(select, 'name'), attribute(chosen, 'value') ?? textIn(chosen))
  }
  return fields
}

const typedInto = ['text', 'url', 'email', 'tel', 'number']

function textsOf(form: Element): string[] {
  const inputs = elementsIn(form, 'input').filter((input) => typedInto.includes(attribute(input, 'type') ?? 'text'))
  return [...elementsIn(form, 'textarea'), ...inputs].flatMap((field) => attribute(field, 'name') ?? [])
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? null

function elementsIn(node: Node, name: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => [
    ...('tagName' in child && child.tagName === name ? [child] : []),
    ...elementsIn(child, name),
  ])
}

const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
