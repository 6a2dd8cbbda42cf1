import type { SyntheticEvent } from 'react';

/**
 * Whether an event comes from what stands in its element on the page. A dialog that a form opens over itself, as where two drafts
 * are compared, is inside the form for React alone: what is pressed there is not meant for the form.
 */
export const standsIn = ({ currentTarget, target }: SyntheticEvent): boolean =>
  target instanceof Node && currentTarget.contains(target);
