import { load } from 'js-yaml'
import { z } from 'zod'
import { contentPath, readContent } from '../../../platform/content.ts'

const text = z.string().min(1)
const code = z.string().regex(/^[a-z0-9-]+$/)
const based = z.strictObject({ says: text, basis: text })

const cardsShape = z.strictObject({
  version: z.int(),
  cards: z
    .array(
      z.strictObject({
        code,
        title: text,
        before: text,
        look: z.array(text).min(1),
        workers: z.array(text).min(1),
        families: z.array(text).min(1),
      }),
    )
    .min(1),
})
const guidesShape = z.strictObject({
  version: z.int(),
  guides: z.array(
    z.strictObject({ family: text, inShort: text, askMembers: z.array(based).min(1), getReady: z.array(based).min(1) }),
  ),
})
const rolesShape = z.strictObject({
  version: z.int(),
  roles: z.array(
    z.strictObject({
      code,
      name: text,
      governance: z.array(z.enum(['leader-cabinet', 'mayor', 'committee'])).min(1),
      inShort: text,
      duties: z.array(z.strictObject({ does: text, basis: text })).min(1),
      under: z.array(z.strictObject({ family: text, looks: text, basis: text })),
    }),
  ),
})
const lessonsShape = z.strictObject({
  version: z.int(),
  lessons: z.array(z.strictObject({ title: text, read: text, good: text, ask: text })).min(1),
})

const questionnairesShape = z.strictObject({
  version: z.int(),
  questionnaires: z.array(
    z.strictObject({
      code,
      title: text,
      about: text,
      statements: z.array(z.strictObject({ key: code, heading: text, says: text })).min(1),
    }),
  ),
})

const read = <T>(name: string, shape: z.ZodType<T>): T => shape.parse(load(readContent(contentPath('members', name))))

/** The prompt cards for visits (K12). Read when the program starts, so that a wrong edit stops the start and not a page. */
export const visitCards = read('visit-cards.yaml', cardsShape).cards
/** What members need to know of each family of frameworks (K02). */
export const frameworkGuides = read('framework-guides.yaml', guidesShape).guides
/** Who does what for children, and what each duty rests on (K10). */
export const memberRoles = read('roles.yaml', rolesShape).roles
export type MemberRole = (typeof memberRoles)[number]
/** How members read figures (K03). */
export const figureLessons = read('reading-figures.yaml', lessonsShape).lessons
/** What members are asked of themselves (K04, G51, G52). */
export const questionnaires = read('questionnaires.yaml', questionnairesShape).questionnaires
