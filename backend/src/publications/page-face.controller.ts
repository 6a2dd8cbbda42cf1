import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../authorization/access.js';
import { problem } from '../platform/http/problem-error.js';
import { faceFiles } from '../reports/page-faces.js';

/** The typefaces of the public pages: from here and from nowhere else, since a reader's visit is nobody's business. */
@ApiExcludeController()
@Controller('fact-checks/faces')
@Public()
export class PageFaceController {
  @Get(':name')
  @Header('content-type', 'font/woff2')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  face(@Param('name') name: string): StreamableFile {
    const bytes = faceFiles.get(name);
    if (!bytes) throw problem('not-found');
    return new StreamableFile(bytes, { type: 'font/woff2', length: bytes.length });
  }
}
