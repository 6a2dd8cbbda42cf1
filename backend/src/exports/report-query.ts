import { interfaceLanguages } from '@isnad/contracts';
import { z } from 'zod';

/** `?lang=` of a report; the reader's own language where it is not said. */
export const ReportQuery = z.object({ lang: z.enum(interfaceLanguages).optional() });
export type ReportQuery = z.infer<typeof ReportQuery>;
