/** Whoever leads a conversation asks, and hands over with a question; what they say is seldom a claim. */
export type SpeakerRole = 'host' | 'nobody';

interface Turn {
  readonly speaker: string | null;
  readonly asks: boolean;
}

/** From which share of a speaker's statements being questions, and of their turns ending in one, a speaker leads. */
const HOST = { questions: 0.12, handovers: 0.2 } as const;

interface Conduct {
  statements: number;
  questions: number;
  turns: number;
  handovers: number;
}

/**
 * What part the speaker of every statement has in the conversation: null for those who say what they have to say. A text
 * where nobody follows anybody has no host, whatever is asked in it.
 */
export function rolesOf(turns: readonly Turn[], isNobody: (label: string) => boolean): (SpeakerRole | null)[] {
  const records = new Map<string, Conduct>();
  for (const [index, { speaker, asks }] of turns.entries()) {
    if (speaker === null) continue;
    const record = records.get(speaker) ?? { statements: 0, questions: 0, turns: 0, handovers: 0 };
    records.set(speaker, record);
    const next = turns[index + 1];
    record.statements += 1;
    if (turns[index - 1]?.speaker !== speaker) record.turns += 1;
    if (asks) record.questions += 1;
    if (asks && next && next.speaker !== speaker) record.handovers += 1;
  }
  const roles = new Map<string, SpeakerRole | null>();
  for (const [speaker, { statements, questions, turns: all, handovers }] of records) {
    const leads = questions > HOST.questions * statements && handovers > HOST.handovers * all;
    roles.set(speaker, isNobody(speaker) ? 'nobody' : leads ? 'host' : null);
  }
  return turns.map(({ speaker }) => (speaker === null ? null : (roles.get(speaker) ?? null)));
}
