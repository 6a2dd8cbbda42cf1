import { Problem } from '@isnad/contracts';
import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a handler answers: fixes the status, lets nothing out that the schema does not name, and documents it. */
export function Answers(schema: z.ZodType, status = 200) {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema }),
    ApiResponse({ status: 'default', standardSchema: Problem, description: 'A refusal, as RFC 9457 describes it' }),
  );
}

/** A handler that answers with no body. */
export function AnswersNothing() {
  return applyDecorators(
    HttpCode(204),
    ApiResponse({ status: 204 }),
    ApiResponse({ status: 'default', standardSchema: Problem, description: 'A refusal, as RFC 9457 describes it' }),
  );
}
