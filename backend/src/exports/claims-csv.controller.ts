import { Readable } from 'node:stream';
import { ClaimListQuery, type User } from '@isnad/contracts';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { toClaimSummary } from '../claims/claim.mapper.js';
import { ClaimListQueries } from '../claims/claim-list.queries.js';
import { claimsCsv } from '../reports/claims-csv.js';

@ApiTags('reports')
@Controller('exports')
export class ClaimsCsvController {
  constructor(private readonly lists: ClaimListQueries) {}

  /** Every claim that fits the filters of `/claims`, row by row as it is read, so that a long list needs no more memory than a short one. */
  @Get('claims.csv')
  @Requires('exports.read')
  @ApiProduces('text/csv')
  claims(
    @Query({ schema: ClaimListQuery }) query: ClaimListQuery,
    @CurrentUser() user: User,
    @Res() reply: FastifyReply,
  ) {
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="claims.csv"')
      .send(Readable.from(claimsCsv(this.rows(query, user))));
  }

  private async *rows(query: ClaimListQuery, user: User) {
    for await (const row of this.lists.all(query, user.id)) yield toClaimSummary(row);
  }
}
