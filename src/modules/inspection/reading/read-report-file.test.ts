import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../platform/pdf/testing/write-pdf.ts'
import { reportToJson } from '../rules/read-report/report-json.ts'
import { areaSend, ilacs, sifFirstForm } from '../rules/read-report/testing/fictional-reports.ts'
import { lists, readJson } from '../rules/read-report/testing/read-fictional.ts'
import { FILLER, sheet } from '../rules/read-report/testing/typeset.ts'
import { ReportFault, readReportFile } from './read-report-file.ts'

const fault = (bytes: Uint8Array, limits = {}) =>
  readReportFile(bytes, lists, { limits }).then(
    () => null,
    (error: unknown) => error,
  )

describe('readReportFile', () => {
  it.each([
    ['ILACS', ilacs()],
    ['the single inspection', sifFirstForm()],
    ['area SEND, with its drawn lines', areaSend()],
  ])('reads a PDF of %s as its pages are read', async (_, pages) => {
    const reading = await readReportFile(writePdf(pages, { modified: '20240420080000' }), lists)
    expect(reportToJson(reading)).toEqual(readJson(pages))
  })

  it('says after each page how far it is', async () => {
    const seen: number[] = []
    await readReportFile(writePdf(ilacs()), lists, { onPage: (read, of) => seen.push(read / of) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toHaveLength(3)
  })

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['a web page', new TextEncoder().encode('<html><body>Sorry, page not found</body></html>'), 'web page'],
    ['a scan', writePdf([{ texts: [] }]), 'pictures'],
    ['locked', writePdf(ilacs(), { locked: true }), 'password'],
    ['cut short', writePdf(ilacs()).slice(0, 700), 'damaged'],
    [
      'about something else',
      writePdf([sheet().heading('Highways').text(FILLER)]),
      'does not look like an Ofsted report',
    ],
    ['long', writePdf(Array.from({ length: 200 }, () => sheet().text('Highways'))), 'has 200 pages'],
  ])('says of a file that is %s what is wrong, in plain words', async (_, bytes, words) => {
    const error = await fault(bytes)
    expect(error).toBeInstanceOf(ReportFault)
    expect(error instanceof Error ? error.message : '').toContain(words)
  })
})
