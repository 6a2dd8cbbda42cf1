import { applyDecorators } from '@nestjs/common';
import { ApiBody, type ApiBodyOptions, ApiConsumes } from '@nestjs/swagger';
import { z } from 'zod';

/** Documents a body that is read by `readFormOrJson`, which no parameter decorator describes. */
export function AcceptsFormOrJson(schema: z.ZodType) {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input', target: 'openapi-3.0' });
  return applyDecorators(
    ApiConsumes('application/json', 'multipart/form-data'),
    ApiBody({ schema: described } as ApiBodyOptions),
  );
}
