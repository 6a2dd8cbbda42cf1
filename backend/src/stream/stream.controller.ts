import { can } from '@isnad/contracts';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Caller, CurrentCaller } from '../auth/caller.js';
import { SessionService } from '../auth/session.service.js';
import { Requires, Unattended } from '../authorization/access.js';
import { parse } from '../platform/http/parse.js';
import { StreamService } from './stream.service.js';

const Position = z.coerce.number().int().min(0).optional();
const StreamQuery = z.object({ lastEventId: Position });
type StreamQuery = z.infer<typeof StreamQuery>;

@ApiTags('live')
@Controller('stream')
export class StreamController {
  constructor(
    private readonly streams: StreamService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Others' changes as they happen (server-sent events): messages as `contracts/src/live.ts` describes them. It begins with what came
   * after `Last-Event-ID`, or after `lastEventId` where the header cannot be set.
   */
  @Get()
  @Requires('events.read')
  @Unattended()
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiQuery({ name: 'lastEventId', required: false, schema: { type: 'integer' } })
  @ApiProduces('text/event-stream')
  @ApiResponse({ status: 200, description: 'Server-sent events: ready, change, presence, notification, reset, end' })
  async open(
    @Query({ schema: StreamQuery }) query: StreamQuery,
    @CurrentCaller() { user }: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { cookies } = request;
    const { authorization, 'last-event-id': lastEventId } = request.headers;
    const mayGoOn = async () => {
      const now = await this.sessions.recognise(cookies, authorization);
      return now?.user.id === user.id && can(now.user.role, 'events.read');
    };
    const opened = { userId: user.id, lastSeq: parse(Position, lastEventId) ?? query.lastEventId, mayGoOn };
    await this.streams.prepare(opened);
    reply.hijack();
    // What the server adds to every answer (the content security policy among it) is not added to one that is written by hand.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.writeHead(200, {
      'x-request-id': request.id,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Once ended the connection serves nothing else; kept open, it would hold up a server that stops.
      connection: 'close',
      // A proxy that gathers an answer before it passes it on would hold every change back.
      'x-accel-buffering': 'no',
    });
    await this.streams.serve(opened, reply.raw);
  }
}
