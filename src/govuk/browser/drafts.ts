// Keeps a draft of what is being typed, so that a closed lid or a lost connection loses nothing. Without this script a
// form that is refused is still kept by the server.

/** How long after the last key a draft is kept, in milliseconds. */
const pause = 3000

export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps-draft]')) {
    const said = document.createElement('p')
    said.className = 'govuk-hint'
    said.setAttribute('role', 'status')
    form.append(said)
    let timer = 0
    let under = new AbortController()
    form.addEventListener('input', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void keep(form, said, under.signal), pause)
    })
    // A draft that arrives after the form itself would wait there for nothing.
    form.addEventListener('submit', () => {
      window.clearTimeout(timer)
      under.abort()
      under = new AbortController()
    })
  }
}

async function keep(form: HTMLFormElement, said: HTMLElement, signal: AbortSignal): Promise<void> {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  fields.set('_form', form.dataset['keepsDraft'] ?? '')
  try {
    const answer = await fetch('/drafts', { method: 'POST', body: fields, redirect: 'error', signal })
    if (answer.ok) said.textContent = `Draft kept at ${new Date().toLocaleTimeString('en-GB', { timeStyle: 'short' })}`
  } catch {
    if (signal.aborted) return
    said.textContent = 'The draft could not be kept just now. What you typed is still on this page.'
  }
}
