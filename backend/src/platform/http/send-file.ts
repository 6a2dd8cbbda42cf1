import type { FastifyReply } from 'fastify';

export interface FileToSend {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array | string;
  /** Shown in the page instead of saved. Only for what Isnad made itself: a stranger's file must never run on this origin. */
  readonly inline?: boolean;
}

/** Sends a file under its name in any script (RFC 6266, RFC 8187), never to be guessed into another type. */
export function sendFile(reply: FastifyReply, { name, mediaType, bytes, inline = false }: FileToSend): FastifyReply {
  const ascii = name.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply
    .header('content-type', mediaType)
    .header(
      'content-disposition',
      `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    )
    .header('x-content-type-options', 'nosniff')
    .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes));
}
