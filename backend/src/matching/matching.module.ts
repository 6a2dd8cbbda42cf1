import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { MatchController } from './match.controller.js';
import { MatchQueries } from './match.queries.js';
import { MatchService } from './match.service.js';

@Module({ imports: [ClaimsModule], controllers: [MatchController], providers: [MatchQueries, MatchService] })
export class MatchingModule {}
