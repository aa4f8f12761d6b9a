import type { TestPerson } from './people.ts'
import { type Fields, formTo } from './read-form.ts'
import type { Client } from './test-app.ts'

type App = { as: (who: TestPerson) => Promise<Client>; visitor: () => Client }

/** Pages read and forms filled as somebody of a test file's application, or as nobody who is signed in. */
export function useForms(app: App) {
  const clients = new Map<string, Client>()
  const clientOf = async (who: TestPerson | null): Promise<Client> => {
    if (who === null) return app.visitor()
    const client = clients.get(who.id) ?? (await app.as(who))
    clients.set(who.id, client)
    return client
  }
  return {
    /** What a page says. */
    page: async (who: TestPerson | null, path: string): Promise<string> => (await (await clientOf(who)).get(path)).body,
    /** Opens a page, fills the form on it that goes to an address, its own unless told, and sends it. */
    fill: async (
      who: TestPerson | null,
      at: string,
      given: Readonly<Record<string, string | readonly string[]>>,
      to = at,
    ) => {
      const client = await clientOf(who)
      const { fields } = formTo((await client.get(at)).body, to)
      const typed: Fields = Object.fromEntries(Object.entries(given).map(([key, one]) => [key, [one].flat()]))
      return client.post(to, { ...fields, ...typed })
    },
  }
}
