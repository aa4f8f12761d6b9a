import type { Understanding } from '../rules/reading/understood.ts'
import { type ChosenFile, closeFiles, openFiles } from './open-files.ts'
import { readAnnexAContent } from './read-content.ts'
import { type Remembered, understandFiles } from './read-lists.ts'

/** Looks at the top of each sheet of the files and says which list it is, before anything is read or checked. Throws UnreadableFile. */
export async function understand(chosen: readonly ChosenFile[], remembered?: Remembered): Promise<Understanding> {
  const files = await openFiles(chosen)
  try {
    return await understandFiles(readAnnexAContent(), files, remembered)
  } finally {
    closeFiles(files)
  }
}
