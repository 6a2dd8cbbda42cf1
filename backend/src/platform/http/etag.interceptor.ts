import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** Every answer that is one versioned record carries its `ETag`, so that no handler can forget it. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (typeof body !== 'object' || body === null || !('version' in body)) return;
        if (typeof body.version === 'number' && !reply.hasHeader('etag')) reply.header('etag', `"${body.version}"`);
      }),
    );
  }
}
