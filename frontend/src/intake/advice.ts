import type { ProblemCode } from '@isnad/contracts';

/** What a person can do about a file that could not be read; a key below `intake.advice`. */
export type Advice =
  | 'encrypted'
  | 'damaged'
  | 'scanned'
  | 'unsupported'
  | 'tooLarge'
  | 'noText'
  | 'stopped'
  | 'encoding'
  | 'other';

const adviceByCode: Partial<Readonly<Record<ProblemCode, Advice>>> = {
  'document.encrypted': 'encrypted',
  'document.damaged': 'damaged',
  'document.scanned': 'scanned',
  'document.format-unsupported': 'unsupported',
  'document.binary': 'unsupported',
  'request.unsupported-type': 'unsupported',
  'document.too-large': 'tooLarge',
  'request.too-large': 'tooLarge',
  'document.no-text': 'noText',
  'document.empty': 'noText',
  'document.reading-stopped': 'stopped',
  'document.encoding-unsupported': 'encoding',
};

export const adviceFor = (code: ProblemCode): Advice => adviceByCode[code] ?? 'other';
