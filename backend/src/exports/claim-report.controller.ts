import { Id, type InterfaceLanguage } from '@isnad/contracts';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../authorization/access.js';
import { currentRequest } from '../platform/http/request-context.js';
import { sendFile } from '../platform/http/send-file.js';
import { toClaimReview } from '../reports/claim-review.js';
import type { FactCheck } from '../reports/fact-check.js';
import { renderFactCheckHtml } from '../reports/fact-check-html.js';
import { renderFactCheckPdf } from '../reports/fact-check-pdf.js';
import { reportContentSecurityPolicy } from '../reports/page-style.js';
import { ClaimReportService } from './claim-report.service.js';
import { ReportQuery } from './report-query.js';

@ApiTags('reports')
@Controller('claims/:id')
@Requires('reports.read')
export class ClaimReportController {
  constructor(private readonly reports: ClaimReportService) {}

  /** A page that stands alone: no script, no outside resource. */
  @Get('report.html')
  @ApiProduces('text/html')
  async html(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ReportQuery }) query: ReportQuery,
    @Res() reply: FastifyReply,
  ) {
    const { factCheck, language } = await this.read(id, query);
    return sendFile(reply.header('content-security-policy', reportContentSecurityPolicy), {
      name: `${factCheck.publication.slug}.html`,
      mediaType: 'text/html; charset=utf-8',
      bytes: renderFactCheckHtml(factCheck, { language, mode: 'standalone' }),
      inline: true,
    });
  }

  @Get('report.pdf')
  @ApiProduces('application/pdf')
  async pdf(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ReportQuery }) query: ReportQuery,
    @Res() reply: FastifyReply,
  ) {
    const { factCheck, language } = await this.read(id, query);
    return sendFile(reply, {
      name: `${factCheck.publication.slug}.pdf`,
      mediaType: 'application/pdf',
      bytes: renderFactCheckPdf(factCheck, language),
      inline: true,
    });
  }

  /** schema.org ClaimReview. */
  @Get('report.jsonld')
  @ApiProduces('application/ld+json')
  async jsonld(@Param('id', { schema: Id }) id: string, @Res() reply: FastifyReply) {
    const factCheck = await this.reports.factCheckOf(id);
    const { slug, url } = factCheck.publication;
    return sendFile(reply, {
      name: `${slug}.jsonld`,
      mediaType: 'application/ld+json; charset=utf-8',
      bytes: JSON.stringify(toClaimReview(factCheck, { url }), null, 2),
      inline: true,
    });
  }

  private async read(
    id: string,
    { lang }: ReportQuery,
  ): Promise<{ factCheck: FactCheck; language: InterfaceLanguage }> {
    return { factCheck: await this.reports.factCheckOf(id), language: lang ?? currentRequest().language };
  }
}
