import { Id } from '@isnad/contracts';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../authorization/access.js';
import { currentRequest } from '../platform/http/request-context.js';
import { sendFile } from '../platform/http/send-file.js';
import { reportContentSecurityPolicy } from '../reports/page-style.js';
import { renderSpeechReportHtml } from '../reports/speech-report-html.js';
import { renderSpeechReportPdf } from '../reports/speech-report-pdf.js';
import { ReportQuery } from './report-query.js';
import { SpeechReportQueries } from './speech-report.queries.js';

@ApiTags('reports')
@Controller('speeches/:id')
@Requires('reports.read')
export class SpeechReportController {
  constructor(private readonly reports: SpeechReportQueries) {}

  @Get('report.html')
  @ApiProduces('text/html')
  async html(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ReportQuery }) { lang }: ReportQuery,
    @Res() reply: FastifyReply,
  ) {
    const report = await this.reports.read(id);
    const bytes = renderSpeechReportHtml(report, { language: lang ?? currentRequest().language });
    return sendFile(reply.header('content-security-policy', reportContentSecurityPolicy), {
      name: `${report.speech.title}.html`,
      mediaType: 'text/html; charset=utf-8',
      bytes,
      inline: true,
    });
  }

  @Get('report.pdf')
  @ApiProduces('application/pdf')
  async pdf(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ReportQuery }) { lang }: ReportQuery,
    @Res() reply: FastifyReply,
  ) {
    const report = await this.reports.read(id);
    const bytes = renderSpeechReportPdf(report, lang ?? currentRequest().language);
    return sendFile(reply, { name: `${report.speech.title}.pdf`, mediaType: 'application/pdf', bytes, inline: true });
  }
}
