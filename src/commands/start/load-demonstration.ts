import { datasets } from '../../app.ts'
import { loadDemoOnce } from '../../demo/index.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { connect } from '../../platform/database/connect.ts'
import { makeTablesAnew } from './make-tables-anew.ts'
import type { Opened } from './open-or-exit.ts'

/** Loads the fictional council where it is not there whole: on the bundled database over connections made for loading. */
export async function loadDemonstration(
  { open, ground }: Opened,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const clear = async () => void (await makeTablesAnew(open, settings))
  // A council's own server may stand behind a pooler, which mixes up prepared statements.
  if (!open.bundled) return void (await loadDemoOnce(ground, datasets, say, { clear }))
  const { database, close } = connect({ url: open.appUrl, loading: true })
  try {
    await loadDemoOnce(ground, datasets, say, { clear, loading: { ...ground, database } })
  } finally {
    await close()
  }
}
