import type { FastifyRequest } from 'fastify';

/** Does work that is for this caller alone, and tells it by a signal when the caller hangs up before it is done. */
export async function whileConnected<Result>(
  { raw: { socket } }: FastifyRequest,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const gone = new AbortController();
  const hangUp = () => gone.abort();
  socket.once('close', hangUp);
  try {
    return await work(gone.signal);
  } finally {
    // The connection may carry further requests.
    socket.off('close', hangUp);
  }
}
