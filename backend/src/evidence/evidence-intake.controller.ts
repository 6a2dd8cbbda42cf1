import { EvidenceIntake, EvidenceIntakeRequest, limits, type User } from '@isnad/contracts';
import { Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { AcceptsFormOrJson } from '../platform/http/accepts-form-or-json.js';
import { Answers } from '../platform/http/answers.js';
import { readFormOrJson } from '../platform/http/multipart.js';
import { fieldProblem } from '../platform/http/problem-error.js';
import { whileConnected } from '../platform/http/while-connected.js';
import { EvidenceIntakeService } from './evidence-intake.service.js';

@ApiTags('evidence')
@Controller('evidence-intake')
export class EvidenceIntakeController {
  constructor(private readonly intake: EvidenceIntakeService) {}

  /** JSON with a `url`, or a form with a `file`: one of the two. */
  @Post()
  @Requires('evidence.create')
  @AcceptsFormOrJson(EvidenceIntakeRequest)
  @Answers(EvidenceIntake)
  async take(@Req() request: FastifyRequest, @CurrentUser() user: User): Promise<EvidenceIntake> {
    const { fields, file } = await readFormOrJson(request, EvidenceIntakeRequest, {
      maxFileBytes: limits.evidenceFileBytes,
    });
    const { url, claimId } = fields;
    if (file && !url) return this.intake.fromFile(file, claimId);
    if (url && !file) {
      return whileConnected(request, (signal) => this.intake.fromAddress(url, claimId, user, signal));
    }
    throw fieldProblem({ path: 'url', rule: 'one-evidence-source' });
  }
}
