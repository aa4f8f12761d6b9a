/** Fetches the page again while work goes on and puts its new middle in place; without this there is a link that does it. */
export function refreshWhileUnderWay(): void {
  const part = document.querySelector('[data-module="sl-refresh"][id]')
  if (part) window.setTimeout(() => void refresh(part.id), 1500)
}

async function refresh(id: string): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const part = fresh.getElementById(id)
    const here = document.getElementById(id)
    // Somebody about to press the button keeps the button they are on.
    if (part && here && !here.contains(document.activeElement)) {
      here.replaceWith(part)
      document.title = fresh.title
    }
  }
  refreshWhileUnderWay()
}
