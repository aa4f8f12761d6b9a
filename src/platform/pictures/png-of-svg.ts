import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { sfntOfWoff } from './sfnt-of-woff.ts'

const { resolve } = createRequire(import.meta.url)
const family = 'Atkinson Hyperlegible Next'
const fontFiles = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map(
  (part) => `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-normal.woff`,
)
/** Points drawn for each point of the picture: sharp on paper at 16 cm. */
const density = 2

let fonts: Promise<Uint8Array[]> | undefined

/** Reads what draws, and the fonts it draws words with, at its first use: most programs never draw. */
async function makeReady(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(fontFiles.map(async (name) => sfntOfWoff(await readFile(resolve(name)))))
}

/** An SVG picture as a PNG, for programs that cannot show SVG. Only our own typeface is used, so that it looks alike on every machine. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  fonts ??= makeReady()
  const picture = new Resvg(svg, {
    font: { fontBuffers: await fonts, defaultFontFamily: family, sansSerifFamily: family, loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: density },
    background: '#fff',
  })
  try {
    const drawn = picture.render()
    const png = drawn.asPng()
    drawn.free()
    return png
  } finally {
    picture.free()
  }
}
