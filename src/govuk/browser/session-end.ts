// Warns before a session ends, and lets somebody stay signed in. Without this script the foot of each page says when.

type Left = { idle: number; whole: number }

/** How long before the end the warning appears: enough to finish a sentence and to reach the button by any means. */
const warnBefore = 5 * 60

export function warnBeforeSessionEnds(): void {
  const foot = document.querySelector<HTMLElement>('[data-module="sl-session"]')
  if (!foot) return
  const { idle, whole, token } = foot.dataset
  watch({ idle: Number(idle), whole: Number(whole) }, token ?? '')
}

/** A computer that slept has not counted, so what is left is worked out from the clock and not from a timer. */
function watch(left: Left, token: string): void {
  const ends = Date.now() + Math.min(left.idle, left.whole) * 1000
  const timer = window.setInterval(() => {
    if (ends - Date.now() > warnBefore * 1000) return
    window.clearInterval(timer)
    void ask('GET').then((now) => {
      // Another tab may have been used meanwhile.
      if (now && Math.min(now.idle, now.whole) > warnBefore) watch(now, token)
      else if (now) warn(now, token)
      else over()
    })
  }, 1000)
}

async function ask(method: 'GET' | 'POST', token = ''): Promise<Left | null> {
  const body = method === 'POST' ? new URLSearchParams({ _token: token }) : null
  try {
    const answer = await fetch('/account/session', { method, body, redirect: 'error' })
    const left: unknown = answer.ok ? await answer.json() : null
    return isLeft(left) ? left : null
  } catch {
    return null
  }
}

const isLeft = (value: unknown): value is Left =>
  value !== null &&
  typeof value === 'object' &&
  'idle' in value &&
  'whole' in value &&
  typeof value.idle === 'number' &&
  typeof value.whole === 'number'

function warn(left: Left, token: string): void {
  const [seconds, last] = [Math.min(left.idle, left.whole), left.whole <= left.idle]
  const box = boxOf()
  const ends = Date.now() + seconds * 1000
  say(box, wordsFor(seconds, last))
  const stay = document.createElement('button')
  stay.type = 'button'
  stay.className = 'govuk-button govuk-button--secondary'
  stay.textContent = 'Stay signed in'
  if (!last) box.append(stay)
  let said = minutes(seconds)
  const timer = window.setInterval(() => {
    const now = (ends - Date.now()) / 1000
    if (now <= 0) {
      window.clearInterval(timer)
      over()
    } else if (minutes(now) !== said) {
      said = minutes(now)
      say(box, wordsFor(now, last))
    }
  }, 1000)
  stay.addEventListener('click', () => {
    window.clearInterval(timer)
    void ask('POST', token).then((now) => {
      if (!now) return over()
      const held = box.contains(document.activeElement)
      box.remove()
      if (held) backToThePage()
      watch(now, token)
    })
  })
}

const minutes = (seconds: number): string => {
  const whole = Math.max(1, Math.ceil(seconds / 60))
  return whole === 1 ? 'a minute' : `${whole} minutes`
}

const wordsFor = (seconds: number, last: boolean): string =>
  last
    ? `You will be signed out in ${minutes(seconds)}, as happens once a day. What you type in a form is kept as a draft.`
    : `You will be signed out in ${minutes(seconds)}, because you have not opened a page for a while. What you type in a form is kept as a draft.`

function over(): void {
  const box = boxOf()
  say(box, 'You have been signed out. What you typed in a form was kept as a draft.')
  for (const old of box.querySelectorAll('button, a')) old.remove()
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = `/sign-in?then=${encodeURIComponent(location.pathname + location.search)}`
  link.textContent = 'Sign in again'
  box.append(link)
}

/** A region at the foot of the window that takes no focus; its words are read out when the reader pauses. */
function boxOf(): HTMLElement {
  const there = document.getElementById('session-end')
  if (there) return there
  const box = document.createElement('section')
  box.id = 'session-end'
  box.className = 'sl-session-end'
  box.setAttribute('aria-label', 'Signing out')
  const words = document.createElement('p')
  words.className = 'govuk-body'
  words.setAttribute('role', 'status')
  box.append(words)
  document.body.append(box)
  return box
}

/** The words come after the region, so that a screen reader notices that they have changed. */
function say(box: HTMLElement, text: string): void {
  const words = box.querySelector('[role="status"]')
  window.setTimeout(() => {
    if (words) words.textContent = text
  }, 100)
}

function backToThePage(): void {
  const main = document.getElementById('main-content')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}
