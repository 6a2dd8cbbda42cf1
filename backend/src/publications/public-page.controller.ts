import { type InterfaceLanguage, interfaceLanguages } from '@isnad/contracts';
import { Controller, Get, Header, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Public } from '../authorization/access.js';
import { Clock } from '../platform/clock.js';
import { currentRequest } from '../platform/http/request-context.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { toDataFeed } from '../reports/claim-review-feed.js';
import type { FactCheck } from '../reports/fact-check.js';
import { renderFactCheckAtom } from '../reports/fact-check-atom.js';
import { renderFactCheckHtml } from '../reports/fact-check-html.js';
import { renderFactCheckListHtml } from '../reports/fact-check-list-html.js';
import { factCheckNotFound, renderNoticeHtml } from '../reports/notice-html.js';
import { publicContentSecurityPolicy } from '../reports/page-style.js';
import { atAddress } from './public-address-of.js';
import { PublicationRepository } from './publication.repository.js';

const PER_PAGE = 20;
/** Collectors read the feed whole; beyond this they are sent the newest. */
const FEED_LENGTH = 1_000;
/** A feed reader asks every hour or so: more than is published between, and no more. */
const ATOM_LENGTH = 50;

/** A reader's address is never an error page for a detail: what cannot be read is left at its default. */
const PageQuery = z.object({
  lang: z.enum(interfaceLanguages).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  version: z.coerce.number().int().min(1).optional().catch(undefined),
});
type PageQuery = z.infer<typeof PageQuery>;

/** The pages that the public reads: without signing in, without script, for ever. */
@ApiExcludeController()
@Controller('fact-checks')
@Public()
export class PublicPageController {
  constructor(
    private readonly publications: PublicationRepository,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('vary', 'accept-language')
  @Header('content-security-policy', publicContentSecurityPolicy)
  async list(@Query({ schema: PageQuery }) query: PageQuery): Promise<string> {
    const { factChecks, total } = await this.publications.newestOfAll((query.page - 1) * PER_PAGE, PER_PAGE);
    return renderFactCheckListHtml(this.addressed(factChecks), {
      language: this.languageOf(query),
      desk: await this.publications.desk(),
      url: `${this.address.url}/fact-checks`,
      page: query.page,
      perPage: PER_PAGE,
      total,
      totalIsExact: true,
    });
  }

  @Get('feed.json')
  @Header('content-type', 'application/ld+json; charset=utf-8')
  async feed(@Query({ schema: PageQuery }) query: PageQuery): Promise<string> {
    const { factChecks } = await this.publications.newestOfAll(0, FEED_LENGTH);
    const feed = toDataFeed(this.addressed(factChecks), {
      desk: await this.publications.desk(),
      url: `${this.address.url}/fact-checks/feed.json`,
      language: query.lang ?? 'ar',
    });
    return JSON.stringify(feed);
  }

  @Get('feed.xml')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('vary', 'accept-language')
  async atom(@Query({ schema: PageQuery }) query: PageQuery): Promise<string> {
    const { factChecks } = await this.publications.newestOfAll(0, ATOM_LENGTH);
    const listUrl = `${this.address.url}/fact-checks`;
    return renderFactCheckAtom(this.addressed(factChecks), {
      desk: await this.publications.desk(),
      url: `${listUrl}/feed.xml`,
      listUrl,
      language: this.languageOf(query),
      now: this.clock.now().toISOString(),
    });
  }

  @Get(':slug')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('vary', 'accept-language')
  @Header('content-security-policy', publicContentSecurityPolicy)
  async page(
    @Param('slug') slug: string,
    @Query({ schema: PageQuery }) query: PageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = this.languageOf(query);
    const all = this.addressed(await this.publications.versionsAt(slug));
    const newest = all.at(-1);
    const wanted = query.version ? all.find(({ publication }) => publication.number === query.version) : newest;
    if (!wanted || !newest) {
      reply.status(404);
      const desk = await this.publications.desk();
      return renderNoticeHtml(factCheckNotFound, { language, desk, path: `/fact-checks/${encodeURIComponent(slug)}` });
    }
    return renderFactCheckHtml(wanted, { language, mode: 'public', versions: newest.versions });
  }

  private languageOf({ lang }: PageQuery): InterfaceLanguage {
    return lang ?? currentRequest().language;
  }

  private addressed(factChecks: readonly FactCheck[]): FactCheck[] {
    return factChecks.map((factCheck) => atAddress(factCheck, this.address.url));
  }
}
