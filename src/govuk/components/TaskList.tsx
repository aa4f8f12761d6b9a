import type { ComponentChildren } from 'preact'
import { classNames } from './class-names.ts'
import { present } from './field.ts'

export type Task = {
  title: ComponentChildren
  href?: string | undefined
  hint?: ComponentChildren
  /** Words, or a `Tag`. */
  status: ComponentChildren
  /** Greyed words: something else comes first. */
  cannotStartYet?: boolean | undefined
  class?: string | undefined
}

export type TaskListProps = {
  items: readonly Task[]
  idPrefix?: string | undefined
  class?: string | undefined
}

export function TaskList({ items, idPrefix = 'task-list', class: extra }: TaskListProps) {
  return (
    <ul class={classNames('govuk-task-list', extra)}>
      {items.map((task, index) => (
        <TaskItem task={task} id={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  )
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const hinted = present(task.hint)
  return (
    <li class={classNames('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link', task.class)}>
      <div class="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            class="govuk-link govuk-task-list__link"
            href={task.href}
            aria-describedby={`${hinted ? `${id}-hint ` : ''}${id}-status`}
          >
            {task.title}
          </a>
        ) : (
          <div>{task.title}</div>
        )}
        {hinted ? (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {task.hint}
          </div>
        ) : null}
      </div>
      <div
        class={classNames(
          'govuk-task-list__status',
          task.cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={`${id}-status`}
      >
        {task.status}
      </div>
    </li>
  )
}
