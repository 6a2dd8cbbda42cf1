import { Id, listOf, Publication } from '@isnad/contracts';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import { toPublication } from '../claims/claim.mapper.js';
import { Answers } from '../platform/http/answers.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { PublicationRepository } from './publication.repository.js';

@ApiTags('claims')
@Controller('claims/:id/publications')
export class PublicationController {
  constructor(
    private readonly publications: PublicationRepository,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  @Get()
  @Requires('publications.read')
  @Answers(listOf(Publication))
  async list(@Param('id', { schema: Id }) id: string) {
    const rows = await this.publications.listOfClaim(id);
    return { data: rows.map((row) => toPublication(row, this.address.url)), total: rows.length, totalIsExact: true };
  }
}
