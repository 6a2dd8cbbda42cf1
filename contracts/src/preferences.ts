import { z } from 'zod';

/** Digits in Arabic sentences: 123 or ١٢٣. English always has the first. */
export const digitStyles = ['western', 'arabic'] as const;
export type DigitStyle = (typeof digitStyles)[number];

/** Which names the months of the common calendar have in Arabic: كانون الثاني, يناير, جانفي. */
export const monthStyles = ['mashriq', 'egypt', 'algeria', 'morocco'] as const;
export type MonthStyle = (typeof monthStyles)[number];

/** How a member likes to read numbers and dates, and what they have had enough of. Nothing that a record holds depends on it. */
export const Preferences = z
  .object({
    digits: z.enum(digitStyles),
    months: z.enum(monthStyles),
    hijri: z.boolean().describe('The Hijri day beside each day'),
    tourDismissed: z.boolean().describe('The tour of the sample speech is offered no more'),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

/** Of a member who has chosen nothing: Mashriqi months and Latin digits, as desks that quote agencies in both scripts write them. */
export const defaultPreferences: Preferences = {
  digits: 'western',
  months: 'mashriq',
  hijri: false,
  tourDismissed: false,
};
