import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

const ink = '#14213d'
const petrol = '#0b4f6c'
const muted = '#4a5560'
const rule = '#d5d0c4'

/**
 * What the stylesheet says of each class, as attributes: a picture in a paper has no stylesheet beside it, and Word and its
 * like read attributes only. The white edge of words is left out, since they would draw it over the words.
 */
const looks: Readonly<Record<string, string>> = {
  'sl-picture__svg': '',
  'sl-picture__svg--wide': '',
  'sl-svg-text': `fill="${ink}" font-size="13"`,
  'sl-svg-muted': `fill="${muted}" font-size="12"`,
  'sl-svg-strong': `fill="${ink}" font-size="14" font-weight="700"`,
  'sl-svg-rule': `stroke="${rule}"`,
  'sl-svg-bar': `stroke="${petrol}" stroke-width="1.5"`,
  'sl-svg-solid': `fill="${petrol}"`,
  'sl-svg-open': 'fill="#fff"',
  'sl-svg-run': `fill="none" stroke="${petrol}" stroke-width="2.5"`,
  'sl-svg-mark': `fill="${ink}"`,
  'sl-svg-median': `stroke="${ink}" stroke-width="1.5"`,
  'sl-svg-limit': `stroke="${muted}" stroke-dasharray="2 4"`,
  'sl-svg-held': `fill="none" stroke="${ink}" stroke-width="1.5"`,
  'sl-svg-dash-1': 'stroke-dasharray="10 4"',
  'sl-svg-dash-2': 'stroke-dasharray="6 3 1.5 3"',
  'sl-svg-dash-3': 'stroke-dasharray="1.5 3"',
  'sl-svg-line': `fill="none" stroke="${petrol}" stroke-width="2"`,
}

/** A picture of ours as an SVG file that needs nothing beside it. Throws for a class whose look is not known here. */
export function svgFile(picture: VNode, { width, height }: { width: number; height: number }): string {
  const styled = render(picture).replace(/ class="([^"]*)"/g, (_, names: string) => {
    const said = names.split(' ').filter((name) => name !== '')
    return said.map((name) => attributesOf(name)).join('')
  })
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'Atkinson Hyperlegible Next', Arial, sans-serif"`
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`
  return styled.replace(/^<svg([^>]*)>/, `${head}$1>${paper}`)
}

function attributesOf(name: string): string {
  const look = looks[name]
  if (look === undefined) throw new Error(`the look of ${name} is not known outside a page`)
  return look === '' ? '' : ` ${look}`
}
