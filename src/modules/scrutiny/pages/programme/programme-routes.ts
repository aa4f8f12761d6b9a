import { get, post, type Route } from '../../../../spine/web/index.ts'
import { moveForm } from './move-item.tsx'
import { placeForm } from './place-item.tsx'
import { programmePage } from './programme.tsx'
import { programmeCsv, programmeDocument, programmeWorkbook } from './programme-files.ts'
import { addDayForm, addItemForm, changeDayForm, changeItemForm, doneForm, dropForm } from './programme-forms.ts'
import { fixedDayPage, programmeItemPage } from './programme-item.tsx'

const programme = '/scrutiny/programme'
const item = `${programme}/:reference`
const fixed = `${programme}/days/:reference`
const keep = 'keep the work programme'

/** The year of a committee of scrutiny (H01), planned backwards from what is fixed (H03). */
export const programmeRoutes: readonly Route[] = [
  get(programme, 'see scrutiny', programmePage),
  get(`${programme}.xlsx`, 'see scrutiny', programmeWorkbook),
  get(`${programme}.csv`, 'see scrutiny', programmeCsv),
  get(`${programme}.docx`, 'see scrutiny', programmeDocument),
  get(`${programme}/add`, keep, addItemForm.page),
  post(`${programme}/add`, keep, addItemForm.add),
  get(item, 'see scrutiny', programmeItemPage),
  get(`${item}/change`, keep, changeItemForm.page),
  post(`${item}/change`, keep, changeItemForm.change),
  get(`${item}/move`, keep, moveForm.page),
  post(`${item}/move`, keep, moveForm.change),
  get(`${item}/place`, keep, placeForm.page),
  post(`${item}/place`, keep, placeForm.change),
  get(`${item}/done`, keep, doneForm.page),
  post(`${item}/done`, keep, doneForm.change),
  get(`${item}/drop`, keep, dropForm.page),
  post(`${item}/drop`, keep, dropForm.change),
  get(`${programme}/days/add`, keep, addDayForm.page),
  post(`${programme}/days/add`, keep, addDayForm.add),
  get(fixed, 'see scrutiny', fixedDayPage),
  get(`${fixed}/change`, keep, changeDayForm.page),
  post(`${fixed}/change`, keep, changeDayForm.change),
]
