import type { FastifyInstance } from 'fastify'

/**
 * The two addresses that a machine asks: /health/live, whether the program runs at all, and /health/ready, whether it
 * can do its work. They ask for no session and tell nothing but yes or no, since anyone may ask.
 */
export function answerHealth(server: FastifyInstance, faultOf: () => Promise<string | null>): void {
  server.get('/health/live', { config: { rateLimit: false } }, async (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ live: true })
  })
  server.get('/health/ready', { config: { rateLimit: false } }, async (request, reply) => {
    const fault = await faultOf()
    if (fault) request.log.warn(`not ready: ${fault}`)
    return reply
      .header('cache-control', 'no-store')
      .status(fault ? 503 : 200)
      .send({ ready: fault === null })
  })
}
