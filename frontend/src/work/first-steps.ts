import type { Role } from '@isnad/contracts';

/** How much of each the desk holds. */
export interface DeskCounts {
  readonly members: number;
  readonly speeches: number;
  readonly documents: number;
  readonly claims: number;
  readonly published: number;
}

export type FirstStep = 'members' | 'speech' | 'text' | 'claim' | 'published';

const counted: Readonly<Record<FirstStep, (counts: DeskCounts) => boolean>> = {
  // The admin, and the two whom a claim needs: one who reviews and one who approves.
  members: ({ members }) => members > 2,
  speech: ({ speeches }) => speeches > 0,
  text: ({ documents }) => documents > 0,
  claim: ({ claims }) => claims > 0,
  published: ({ published }) => published > 0,
};

const stepsOfRole: Readonly<Record<Role, readonly FirstStep[]>> = {
  viewer: [],
  reviewer: ['speech', 'text', 'claim'],
  editor: ['speech', 'text', 'claim', 'published'],
  admin: ['members'],
};

/** The way from an empty desk to a first fact-check, as far as a role goes it, each step with whether it is done. */
export function firstSteps(
  role: Role,
  counts: DeskCounts,
): readonly { readonly step: FirstStep; readonly done: boolean }[] {
  return stepsOfRole[role].map((step) => ({ step, done: counted[step](counts) }));
}
