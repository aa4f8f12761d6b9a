import { writeXlsx } from '../../../platform/spreadsheets/index.ts'
import type { MadeCouncil } from '../rules/generate/generate.ts'
import type { PlantedFault } from '../rules/generate/plant-faults.ts'
import type { AnnexAContent } from '../rules/lists/list-content.ts'
import { type CouncilToMake, madeCouncil, madeYear, type YearToMake } from '../use-cases/make-council.ts'
import { readAnnexAContent } from '../use-cases/read-content.ts'
import { annexASheet, type SheetShape } from './annex-a-workbook.ts'

const headingRow: Record<SheetShape, number> = { template: 2, flat: 1 }

/** A made-up council as a workbook in the shape that Ofsted asks for. */
async function madeWorkbook(
  made: Pick<MadeCouncil, 'lists'>,
  content: AnnexAContent,
  shape: SheetShape,
): Promise<Uint8Array> {
  const sheets = content.lists.map((definition) => annexASheet(definition, made.lists[definition.list], shape))
  return writeXlsx({
    sheets,
    properties: { title: 'Annex A, made up: no real person is described', creator: 'Sightline' },
  })
}

/** A fictional council as a workbook, how many rows each list has, and where the faults that were asked for stand in it. */
export async function makeCouncil(options: CouncilToMake & { shape: SheetShape }) {
  const made = madeCouncil(options)
  const rows = Object.fromEntries(Object.entries(made.lists).map(([list, of]) => [list, of.length]))
  return {
    workbook: await madeWorkbook(made, readAnnexAContent(), options.shape),
    planted: plantedInWorkbook(made.planted, options.shape),
    rows,
  }
}

/** A fictional council month by month: the same children all the while, as workbooks in the shape that Ofsted asks for. */
export function makeYear(year: YearToMake): Promise<Uint8Array[]> {
  const content = readAnnexAContent()
  return Promise.all(madeYear(year).map((lists) => madeWorkbook({ lists }, content, 'template')))
}

/** Where each planted fault stands in the workbook, by the row number that a person sees. */
function plantedInWorkbook(
  planted: readonly PlantedFault[],
  shape: SheetShape,
): (Omit<PlantedFault, 'row'> & { row: number })[] {
  return planted.map((fault) => ({ ...fault, row: fault.row + headingRow[shape] + 1 }))
}
