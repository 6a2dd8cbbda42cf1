/** What a text shows, the text, and its segments as `kind speaker (rule) | exact`; `–` stands for no speaker. */
export type AttributionCase = readonly [shows: string, text: string, segments: readonly string[]];
