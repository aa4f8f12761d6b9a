import { get, post, type Route } from '../../../../spine/web/index.ts'
import type { OfReview } from '../../store/sources-of.ts'
import { addSourceForm, sourceForm } from './source-forms.ts'
import { sourceCsv, sourceList, sourceWorkbook } from './source-list.tsx'
import type { SourceOfEvidence } from './source-of-evidence.ts'
import { sourceRecord } from './source-record.tsx'

/** The addresses of one sort of source: its list beneath a review, its files, each record and its forms. */
export function routesOfSource<S extends OfReview>(source: SourceOfEvidence<S>): readonly Route[] {
  const list = `/scrutiny/reviews/:reference/${source.path}`
  const record = source.kind.path(':reference')
  const add = addSourceForm(source)
  return [
    get(list, 'see scrutiny', (visit) => sourceList(visit, source)),
    get(`${list}.xlsx`, 'see scrutiny', (visit) => sourceWorkbook(visit, source)),
    get(`${list}.csv`, 'see scrutiny', (visit) => sourceCsv(visit, source)),
    get(`${list}/add`, 'keep evidence', add.page),
    post(`${list}/add`, 'keep evidence', add.add),
    get(record, 'see scrutiny', (visit) => sourceRecord(visit, source)),
    ...source.forms.flatMap((one) => {
      const form = sourceForm(source, one)
      const at = `${record}/${one.path}`
      return [get(at, 'keep evidence', form.page), post(at, 'keep evidence', form.change)]
    }),
  ]
}
