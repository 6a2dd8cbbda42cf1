import { createHash } from 'node:crypto';
import { type EvidenceIntake, limits, type User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { type Fetched, GuardedFetch } from '../platform/fetch/guarded-fetch.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { currentRequest } from '../platform/http/request-context.js';
import { ReadingPool } from '../reading/reading-pool.js';
import { ReadingRefusal } from '../reading/reading-refusal.js';
import type { Understood } from '../reading/understand.js';
import { CaptureRepository } from './capture.repository.js';
import { DuplicateQueries } from './duplicate.queries.js';
import {
  addressForms,
  charsetOf,
  EVIDENCE_MEDIA_TYPES,
  fileNameOf,
  intakeTypeOf,
  publisherOf,
} from './intake-rules.js';

const KEPT_MS = limits.captureHours * 3_600_000;
const NOTHING_READ = { title: null, publisher: null, publishedAt: null, language: null, text: null } as const;

type Reading = Pick<EvidenceIntake, 'title' | 'publisher' | 'publishedAt' | 'language' | 'text' | 'unread'> & {
  /** The address that the page names as its own. */
  readonly canonical: string | null;
};

/** Finds out what a reviewer would otherwise type: what an address or a file holds, and whether the desk has it already. */
@Injectable()
export class EvidenceIntakeService {
  constructor(
    private readonly fetcher: GuardedFetch,
    private readonly captures: CaptureRepository,
    private readonly duplicates: DuplicateQueries,
    private readonly pool: ReadingPool,
    private readonly clock: Clock,
  ) {}

  /**
   * Fetches an address under guard and keeps what it answered until evidence is made of it or it is swept. Refused with a `fetch.…`
   * problem where it cannot be had; what was had but cannot be read is answered all the same, without a text.
   */
  async fromAddress(
    url: string,
    claimId: string | undefined,
    user: User,
    signal?: AbortSignal,
  ): Promise<EvidenceIntake> {
    const fetched = await this.fetcher.get(
      url,
      {
        maxBytes: limits.evidenceFileBytes,
        timeLimitMs: limits.fetchSeconds * 1000,
        mediaTypes: EVIDENCE_MEDIA_TYPES,
      },
      signal,
    );
    const fetchedAt = this.clock.now();
    const expiresAt = new Date(fetchedAt.getTime() + KEPT_MS);
    const fileName = fileNameOf(fetched.finalUrl, fetched.mediaType);
    const sha256 = hashOf(fetched.bytes);
    const { canonical, ...reading } = await this.read(fetched.bytes, fileName, fetched);
    await this.captures.sweep(user.id, fetchedAt);
    const captureId = await this.captures.create(user.id, { ...fetched, url, fetchedAt, fileName, sha256, expiresAt });
    const addresses = addressForms([url, fetched.finalUrl, canonical]);
    return {
      ...reading,
      publisher: reading.publisher ?? publisherOf(fetched.finalUrl),
      captureId,
      expiresAt: expiresAt.toISOString(),
      url,
      finalUrl: fetched.finalUrl,
      fetchedAt: fetchedAt.toISOString(),
      type: intakeTypeOf(fetched.mediaType),
      mediaType: fetched.mediaType,
      byteLength: fetched.bytes.byteLength,
      sha256,
      headers: { ...fetched.headers },
      duplicates: await this.duplicates.find({ addresses, sha256 }, claimId),
    };
  }

  /** Looks into a file that was dropped or a picture that was pasted. Nothing is kept: the form sends the file with the evidence. */
  async fromFile({ bytes, name, mediaType }: UploadedFile, claimId: string | undefined): Promise<EvidenceIntake> {
    const sha256 = hashOf(bytes);
    const { canonical, ...reading } = await this.read(bytes, name, { mediaType, headers: {} });
    return {
      ...reading,
      captureId: null,
      expiresAt: null,
      url: canonical,
      finalUrl: null,
      fetchedAt: this.clock.now().toISOString(),
      type: intakeTypeOf(mediaType),
      mediaType,
      byteLength: bytes.byteLength,
      sha256,
      headers: {},
      duplicates: await this.duplicates.find({ addresses: addressForms([canonical]), sha256 }, claimId),
    };
  }

  private async read(
    bytes: Uint8Array,
    fileName: string,
    { mediaType, headers }: Pick<Fetched, 'mediaType' | 'headers'>,
  ): Promise<Reading> {
    if (mediaType.startsWith('image/')) return { ...NOTHING_READ, unread: null, canonical: null };
    const charset = charsetOf(headers['content-type']);
    try {
      return readingOf(await this.pool.understand({ kind: 'file', bytes, fileName, charset }, undefined));
    } catch (error) {
      if (!(error instanceof ReadingRefusal)) throw error;
      const detail = error.detail[currentRequest().language];
      return { ...NOTHING_READ, unread: { code: error.code, detail }, canonical: null };
    }
  }
}

function readingOf({ text, language, found }: Pick<Understood, 'text' | 'language' | 'found'>): Reading {
  return {
    title: found.title?.slice(0, limits.title) ?? null,
    publisher: found.outlet?.slice(0, limits.name) ?? null,
    publishedAt: found.publishedAt,
    language,
    text,
    unread: null,
    canonical: found.url,
  };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
