import { z } from 'zod';

/** The desk as a report names it, at the moment the report was made. */
export const Desk = z.object({
  name: z.object({ ar: z.string(), en: z.string() }),
  url: z.string().nullable(),
  correctionsPolicyUrl: z.string().nullable(),
});
export type Desk = z.infer<typeof Desk>;
