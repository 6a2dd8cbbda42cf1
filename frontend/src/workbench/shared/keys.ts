import type { InterfaceLanguage } from '@isnad/contracts';

/**
 * The workbench's query keys. Where an answer holds words for the reader (why a statement is proposed, why a step is closed)
 * the language is part of its key, so that a switch asks anew.
 */
export const keys = {
  document: (id: string) => ['workbench', 'document', id] as const,
  documentRecord: (id: string) => ['workbench', 'document', id, 'record'] as const,
  segments: (id: string, language: InterfaceLanguage) => ['workbench', 'document', id, 'segments', language] as const,
  versions: (id: string) => ['workbench', 'document', id, 'versions'] as const,
  speakers: (id: string) => ['workbench', 'document', id, 'speakers'] as const,
  marks: (id: string) => ['workbench', 'document', id, 'marks'] as const,
  speech: (id: string) => ['workbench', 'speech', id] as const,
  speechClaims: (id: string) => ['workbench', 'speech', id, 'claims'] as const,
  alignment: (speechId: string) => ['workbench', 'speech', speechId, 'alignment'] as const,
  claim: (id: string) => ['workbench', 'claim', id] as const,
  claimRecord: (id: string, language: InterfaceLanguage) => ['workbench', 'claim', id, 'record', language] as const,
  claimPart: (id: string, part: ClaimPart) => ['workbench', 'claim', id, part] as const,
  desk: (list: 'speakers' | 'tags' | 'users' | 'settings') => ['workbench', 'desk', list] as const,
};

export type ClaimPart = 'evidence' | 'reviews' | 'verdict' | 'comments' | 'events' | 'matches' | 'publications';
