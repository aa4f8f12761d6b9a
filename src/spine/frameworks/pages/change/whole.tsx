import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { Framework } from '../../framework.ts'
import { field, type PartForm } from './part-form.ts'
import { dayWords } from './read-fields.ts'

/** What a framework is called, when it applies and what is said of it. */
export const whole: PartForm = {
  key: '',
  title: 'What it is and when it applies',
  firstField: 'validFrom',
  typedOf: (framework) => ({
    name: framework.name,
    shortName: framework.shortName,
    family: framework.family,
    inspectorates: framework.inspectorates.join('\n'),
    validFrom: dayWords(framework.validFrom),
    validTo: dayWords(framework.validTo),
    draft: framework.draft ? 'yes' : 'no',
    judged: framework.explains.judged,
    lookedAt: framework.explains.lookedAt.join('\n'),
    affects: framework.explains.affects.join('\n'),
  }),
  read: (fields, before): Framework => {
    const { validFrom: _from, validTo: _to, draft: _draft, ...rest } = before
    const [validFrom, validTo] = [fields.day('validFrom'), fields.day('validTo')]
    const family = fields.wanted('family', 'Enter the family, such as ILACS').toUpperCase()
    if (family !== '' && !/^[A-Z0-9][A-Z0-9-]*$/.test(family))
      fields.errors['family'] = 'Use capital letters, figures and hyphens'
    const inspectorates = fields.lines('inspectorates')
    if (inspectorates.length === 0) fields.errors['inspectorates'] = 'Enter who inspects, one to a line'
    return {
      ...rest,
      name: fields.wanted('name', 'Enter the framework’s whole name'),
      shortName: fields.wanted('shortName', 'Enter a short name'),
      family,
      inspectorates,
      ...(validFrom ? { validFrom } : {}),
      ...(validTo ? { validTo } : {}),
      ...(fields.text('draft') === 'yes' ? { draft: true } : {}),
      explains: {
        judged: fields.wanted('judged', 'Say what is judged'),
        lookedAt: fields.lines('lookedAt'),
        affects: fields.lines('affects'),
      },
    }
  },
  Fields: (props) => {
    const of = field(props)
    return (
      <>
        <Input label="Name" {...of('name')} />
        <Input label="Short name" width={30} {...of('shortName')} />
        <Input label="Family" hint="Frameworks of one family follow one another." width={20} {...of('family')} />
        <Textarea label="Who inspects" hint="One to a line." rows={3} {...of('inspectorates')} />
        <Input
          label="First day of fieldwork from which it applies"
          hint="For example, 1 April 2026. Empty: from the beginning."
          width={20}
          {...of('validFrom')}
        />
        <Input label="Last such day" hint="Empty: until further notice." width={20} {...of('validTo')} />
        <Radios
          label="Is it a draft?"
          inline
          items={[
            { value: 'yes', label: 'Yes, no inspection is put under it' },
            { value: 'no', label: 'No, it is in force' },
          ]}
          {...of('draft')}
        />
        <Textarea label="What is judged" rows={4} {...of('judged')} />
        <Textarea label="What inspectors look at" hint="One to a line." rows={5} {...of('lookedAt')} />
        <Textarea label="Who is affected" hint="One to a line." rows={4} {...of('affects')} />
      </>
    )
  },
}
