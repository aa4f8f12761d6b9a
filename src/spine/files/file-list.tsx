import { dayOf } from '../../kernel/when-words.ts'
import type { StoredFile } from './record-files.ts'

/** The files of a record: name, size, who attached it and when. */
export function FileList({ files }: { files: readonly StoredFile[] }) {
  if (files.length === 0) return <p class="govuk-body">No files yet.</p>
  return (
    <ul class="govuk-list sl-files">
      {files.map((file) => (
        <li>
          <a class="govuk-link" href={`/files/${file.id}`} download>
            {file.name}
          </a>{' '}
          <span class="govuk-hint sl-files__facts">
            {sizeWords(file.size)}, attached by {file.attachedBy ?? 'Sightline'} on {dayOf(file.attachedAt)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** "12 KB", "3.4 MB": thousands of 1,024. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
