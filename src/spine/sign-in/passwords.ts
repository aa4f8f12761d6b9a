import { hash, verify } from '@node-rs/argon2'

/** argon2id at OWASP's recommended floor (2026): 19 MiB of memory, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash to compare with when there is no such account, so that an unknown e-mail takes as long as a wrong password. */
const nobody = hash('nobody has this password', cost)

/** One password is one password however its accents were typed. */
const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost)

/** Whether the password is the hash's. Where there is no hash it is never right, and takes as long to say so. */
export async function isRight(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobody), normal(password))
  return right && typeof passwordHash === 'string'
}
