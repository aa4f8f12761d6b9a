export { askToFollow, confirmFollowing, followingOf, stopFollowing } from './following/followers.ts'
export { tellFollowersJob } from './following/tell-followers-job.ts'
export { PublicVersionLink, publicVersionRoutes } from './pages/public-version.tsx'
export { type NewPublication, publish, withdraw } from './publish.ts'
export { dataFile, type PublicVersion, type Publisher, publisherOf } from './publisher.ts'
export {
  everythingPublished,
  type Published,
  publicationsOf,
  publishedAt,
  publishedBlocks,
  publishedData,
  publishedFile,
  publishedFiles,
  publishedHtml,
  publishedOf,
} from './read-publications.ts'
