export { type NewPublication, publish, withdraw } from './publish.ts'
export {
  type Published,
  publicationsOf,
  publishedAt,
  publishedBlocks,
  publishedFile,
  publishedHtml,
  publishedOf,
} from './read-publications.ts'
