/**
 * Lets what can be moved be dragged to where it goes, which sends it as the form behind its own link would. Without this that
 * link is the way. A page marks what moves with where it is sent and its version, each place with what it is called in the form.
 */
export function moveByDragging(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-module="sl-drag"]')
  if (!form) return
  let held: HTMLElement | null = null
  for (const one of document.querySelectorAll<HTMLElement>('[data-move]')) {
    one.draggable = true
    one.addEventListener('dragstart', (event) => {
      held = one
      one.classList.add('sl-held')
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
    })
    one.addEventListener('dragend', () => {
      held = null
      one.classList.remove('sl-held')
    })
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-place]')) {
    const over = (is: boolean) => place.classList.toggle('sl-place--over', is)
    place.addEventListener('dragover', (event) => {
      if (!held || place.contains(held)) return
      event.preventDefault()
      over(true)
    })
    place.addEventListener('dragleave', () => over(false))
    place.addEventListener('drop', (event) => {
      event.preventDefault()
      over(false)
      if (held) send(form, held, place)
    })
  }
}

function send(form: HTMLFormElement, held: HTMLElement, place: HTMLElement): void {
  form.action = held.dataset['move'] ?? ''
  put(form, 'version', held.dataset['version'] ?? '')
  put(form, form.dataset['field'] ?? '', place.dataset['place'] ?? '')
  form.submit()
}

/** One field of each name: a browser that goes back shows the form as it was sent. */
function put(form: HTMLFormElement, name: string, value: string): void {
  form.querySelector(`input[name="${name}"]`)?.remove()
  const input = document.createElement('input')
  Object.assign(input, { type: 'hidden', name, value })
  form.append(input)
}
