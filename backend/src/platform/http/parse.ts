import type { z } from 'zod';
import { ValidationError } from './validation-error.js';

/** Parses a value that no decorator could (a form's fields, a stored document); refuses it as the schema pipe would. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new ValidationError(schema, value);
  return result.data;
}
