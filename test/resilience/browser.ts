/** A person at a browser, as far as forms and cookies go. */
export class Browser {
  readonly #cookies = new Map<string, string>()
  readonly #address: string

  constructor(address: string) {
    this.#address = address
  }

  async get(path: string): Promise<{ status: number; body: string }> {
    const reply = await this.#call(path, {})
    return { status: reply.status, body: await reply.text() }
  }

  /** Loads a form's page for its token and sends the fields; resolves with the status once the server has answered. */
  async send(path: string, fields: Record<string, string>, formAt = path): Promise<number> {
    const page = await this.get(formAt)
    const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const body = new URLSearchParams({ ...fields, _token: token })
    const reply = await this.#call(path, { method: 'POST', body })
    await reply.text()
    return reply.status
  }

  /** Signs in as the person of the demonstration with this name. */
  async signInAs(name: string): Promise<void> {
    const { body } = await this.get('/sign-in')
    const form = body.split('<form').find((part) => part.includes(`Sign in as ${name}<`)) ?? ''
    const person = /name="person" value="([^"]+)"/.exec(form)?.[1] ?? ''
    if ((await this.send('/sign-in/demo', { person }, '/sign-in')) !== 303) throw new Error(`no ${name}`)
  }

  async #call(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(this.#address + path, { ...init, headers: { cookie }, redirect: 'manual' })
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return reply
  }
}
