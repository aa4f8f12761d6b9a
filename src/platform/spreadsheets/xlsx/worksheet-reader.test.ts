import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CellValues } from './cell-values.ts'
import { WorksheetReader } from './worksheet-reader.ts'

const xml =
  '<?xml version="1.0"?><worksheet a=">"><!-- note --><sheetData><row r="1"><c r="A1"><v>123456</v></c><c r="B1" s="1"/>' +
  '<c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><t>a&amp;b</t></is></c></row><row r="2"><c r="A2" t="str">' +
  '<v><![CDATA[x]]></v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet><!-- z -->'

function readInPieces(cuts: number[]) {
  const reader = new WorksheetReader('S', new CellValues({ strings: ['shared'], styles: [], date1904: false }))
  const places = [0, ...cuts.toSorted((a, b) => a - b), xml.length]
  const rows = places.slice(1).flatMap((end, index) => reader.read(xml.slice(places[index], end)))
  reader.finish()
  return { rows, merges: reader.merges }
}

// Covers both ways of reading a cell, since a piece that ends inside a plain cell sends it to the scanner.
it('reads the same wherever the pieces of XML are cut', () => {
  const whole = readInPieces([])
  expect(whole.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([['123456', 'shared', 'a&b'], ['x']])
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length), { maxLength: 8 }), (cuts) => {
      expect(readInPieces(cuts)).toEqual(whole)
    }),
    { numRuns: 1000 },
  )
  expect(readInPieces(Array.from({ length: xml.length }, (_, at) => at))).toEqual(whole)
})
