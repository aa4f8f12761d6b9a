import { NotFound } from '../../../../kernel/failures.ts'
import { type Answer, listCsv, listWorkbook, type Visit, wordFile } from '../../../../spine/web/index.ts'
import { programmeBlocks, programmeFile } from '../../documents/programme-document.ts'
import { municipalYear } from '../../rules/findings/recommendation-words.ts'
import { readAsked } from './programme.tsx'

async function asked(visit: Visit) {
  const { chosen, programme, inYear } = await readAsked(visit)
  if (!chosen || !programme) throw new NotFound('A committee with a programme')
  return { chosen, programme, inYear }
}

/** /scrutiny/programme.xlsx, .csv and .docx: whoever sees scrutiny. */
export async function programmeWorkbook(visit: Visit): Promise<Answer> {
  const { chosen, programme } = await asked(visit)
  return listWorkbook(programmeFile(chosen.name, programme))
}

export async function programmeCsv(visit: Visit): Promise<Answer> {
  const { chosen, programme } = await asked(visit)
  return listCsv(programmeFile(chosen.name, programme))
}

export async function programmeDocument(visit: Visit): Promise<Answer> {
  const { chosen, programme, inYear } = await asked(visit)
  const title = `Work programme ${municipalYear(inYear)}`
  return wordFile(`${title.replace('/', '-')} ${chosen.name}`, {
    title,
    author: visit.council.name,
    header: `${visit.council.name} · ${chosen.name}`,
    footer: title,
    blocks: programmeBlocks(programme),
  })
}
