import { Button } from '../components/Button.tsx'
import { CharacterCount } from '../components/CharacterCount.tsx'
import { Checkboxes } from '../components/Checkboxes.tsx'
import { DateInput } from '../components/DateInput.tsx'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { Fieldset } from '../components/Fieldset.tsx'
import { FileUpload } from '../components/FileUpload.tsx'
import { Hint } from '../components/Hint.tsx'
import { Input } from '../components/Input.tsx'
import { Label } from '../components/Label.tsx'
import { PasswordInput } from '../components/PasswordInput.tsx'
import { Radios } from '../components/Radios.tsx'
import { Select } from '../components/Select.tsx'
import { Textarea } from '../components/Textarea.tsx'
import type { Example } from './example.ts'

const STREAMS = [
  { value: 'practice', text: 'Practice' },
  { value: 'leadership', text: 'Leadership and management' },
]

export const FORM_EXAMPLES: readonly Example[] = [
  {
    name: 'Button',
    states: [
      { name: 'primary', show: <Button preventDoubleClick>Save the action</Button> },
      { name: 'secondary', show: <Button variant="secondary">Add evidence</Button> },
      { name: 'warning', show: <Button variant="warning">Withdraw the paper</Button> },
      { name: 'link', show: <Button href="#Button">Add an action</Button> },
      {
        name: 'start',
        show: (
          <Button href="#Button" start>
            {'Start the round'}
          </Button>
        ),
      },
      { name: 'disabled', show: <Button disabled>Freeze</Button> },
    ],
  },
  {
    name: 'Input',
    states: [
      { name: 'with hint', show: <Input name="title" label="Title" hint="What will be done, in one line" /> },
      {
        name: 'with error',
        show: <Input name="title-wrong" label="Title" error="Enter a title" value="" />,
      },
      {
        name: 'short, with suffix',
        show: <Input name="share" label="Share" width={3} suffix="%" inputMode="numeric" />,
      },
      { name: 'with prefix', show: <Input name="cost" label="Cost" width={10} prefix="£" value={12500} /> },
      {
        name: 'long value',
        show: (
          <Input
            name="long"
            label="Title"
            value={'Review every child in need plan open for more than nine months with its team manager'}
          />
        ),
      },
    ],
  },
  {
    name: 'Textarea',
    states: [
      {
        name: 'with value',
        show: <Textarea name="note" label="What has happened?" value={'First line\nSecond line'} rows={3} />,
      },
      {
        name: 'with error',
        show: <Textarea name="note-wrong" label="What has happened?" error="Say what has happened" rows={3} />,
      },
    ],
  },
  {
    name: 'CharacterCount',
    states: [
      { name: 'words', show: <CharacterCount name="summary" label="Summary" maxWords={150} rows={3} /> },
      {
        name: 'over the limit',
        show: (
          <CharacterCount
            name="brief"
            label="In brief"
            maxLength={10}
            value="Rather more than ten"
            error="Use 10 characters or fewer"
            rows={2}
          />
        ),
      },
    ],
  },
  {
    name: 'Select',
    states: [
      { name: 'chosen', show: <Select name="stream" label="Work stream" items={STREAMS} value="leadership" /> },
      {
        name: 'with error',
        show: (
          <Select
            name="stream-wrong"
            label="Work stream"
            error="Choose a work stream"
            items={[{ value: '', text: 'Choose' }, ...STREAMS]}
          />
        ),
      },
    ],
  },
  {
    name: 'Radios',
    states: [
      {
        name: 'with hints and a condition',
        show: (
          <Radios
            name="effect"
            label="What difference has this made?"
            hint="You can change this later"
            value="known"
            items={[
              {
                value: 'known',
                label: 'It is known',
                conditional: <Input name="effect-words" label="What is our evidence?" />,
              },
              { value: 'early', label: 'Too early to say', hint: 'This books a review in three months' },
              { divider: 'or' },
              { value: 'none', label: 'None' },
            ]}
          />
        ),
      },
      {
        name: 'inline, with error',
        show: (
          <Radios
            name="agreed"
            label="Has the board agreed?"
            inline
            error="Say whether the board has agreed"
            items={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Checkboxes',
    states: [
      {
        name: 'with none of these',
        show: (
          <Checkboxes
            name="partners"
            label="Which partners own a part?"
            values={['health']}
            items={[
              { value: 'health', label: 'Health' },
              { value: 'police', label: 'Police', conditional: <Input name="force" label="Which force?" /> },
              { divider: 'or' },
              { value: 'none', label: 'None of these', exclusive: true },
            ]}
          />
        ),
      },
      {
        name: 'one alone, with error',
        show: (
          <Checkboxes
            name="read"
            error="Confirm that you have read it"
            items={[{ value: 'yes', label: 'I have read the paper' }]}
          />
        ),
      },
    ],
  },
  {
    name: 'DateInput',
    states: [
      {
        name: 'filled',
        show: (
          <DateInput
            name="due"
            label="When is it due?"
            hint="For example, 3 3 2026"
            value={{ day: 3, month: 3, year: 2026 }}
          />
        ),
      },
      {
        name: 'with one part wrong',
        show: (
          <DateInput
            name="due-wrong"
            label="When is it due?"
            value={{ day: 31, month: 9, year: 2026 }}
            error="September has 30 days"
            errorParts={['day']}
          />
        ),
      },
    ],
  },
  {
    name: 'FileUpload',
    states: [
      {
        name: 'with drop zone',
        show: (
          <FileUpload
            name="plan"
            label="Upload the plan"
            hint="Word, Excel or CSV, up to 20 MB"
            accept=".docx,.xlsx,.csv"
            dropZone
          />
        ),
      },
      { name: 'with error', show: <FileUpload name="plan-wrong" label="Upload the plan" error="The file is empty" /> },
    ],
  },
  {
    name: 'PasswordInput',
    states: [
      { name: 'sign in', show: <PasswordInput name="password" label="Password" /> },
      {
        name: 'new, with error',
        show: (
          <PasswordInput
            name="new-password"
            label="New password"
            autocomplete="new-password"
            error="Use at least 12 characters"
          />
        ),
      },
    ],
  },
  {
    name: 'Fieldset',
    states: [
      {
        name: 'two fields',
        show: (
          <Fieldset legend="Who leads it?" legendSize="m">
            <Input name="lead" label="Lead" />
            <Input name="deputy" label="Trained deputy" />
          </Fieldset>
        ),
      },
    ],
  },
  {
    name: 'Label, Hint and ErrorMessage',
    states: [
      {
        name: 'on their own',
        show: (
          <>
            <Label size="m">Label</Label>
            <Hint>Hint</Hint>
            <ErrorMessage>Error message</ErrorMessage>
          </>
        ),
      },
    ],
  },
  {
    name: 'ErrorSummary',
    states: [
      {
        name: 'two errors',
        show: (
          <ErrorSummary
            disableAutoFocus
            errors={[
              { field: 'title-wrong', message: 'Enter a title' },
              { field: 'due-wrong-day', message: 'September has 30 days' },
            ]}
          />
        ),
      },
    ],
  },
]
