import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, createRecord } from '../../records/index.ts'
import { type Form, faultsOfForm } from '../rules/form.ts'
import { formKind } from '../store/form-kinds.ts'
import { currentForm } from './current-forms.ts'

/** Everybody signed in may read what is asked. */
const readers = ['signed-in']

/**
 * Makes a form the council's own, or changes the one that it has. `version` is that of its copy as the person saw it, 0 where there
 * was none. What is being filled keeps the edition that it was begun with.
 */
export async function amendForm(work: Work, code: string, version: number, content: Form): Promise<void> {
  insist(work.actor, 'keep forms')
  const faults = faultsOfForm(content)
  if (faults.length > 0) throw new NotValid({ title: faults.join(' ') })
  const before = await currentForm(work, code)
  if (!before.copy) {
    if (version !== 0) throw new NotPossibleNow('This form stands as it ships again. Open it once more.')
    const state = { code: before.form.code, own_version: 1, base_version: before.form.version, content }
    await createRecord(
      work,
      formKind,
      { title: content.title, ownerId: null, readers, state },
      { deed: 'made our own' },
    )
    return
  }
  const state = { content, own_version: before.copy.state.own_version + 1 }
  await changeRecord(work, formKind, before.copy.id, { version, title: content.title, state }, { deed: 'changed' })
}
