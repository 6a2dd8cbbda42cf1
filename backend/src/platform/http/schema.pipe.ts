import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { ValidationError } from './validation-error.js';

/** Parses what enters a handler with the schema that its decorator names: `@Body({ schema: CreateClaim })`. */
@Injectable()
export class SchemaPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { schema } = metadata;
    if (!schema) return value;
    if (!(schema instanceof z.ZodType))
      throw new TypeError(`The schema of "${metadata.data ?? metadata.type}" is not zod's`);
    const result = schema.safeParse(value);
    if (!result.success) throw new ValidationError(schema, value);
    return result.data;
  }
}
