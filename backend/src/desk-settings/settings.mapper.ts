import type { Settings } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

export const settingsColumns = {
  deskNameAr: true,
  deskNameEn: true,
  deskUrl: true,
  correctionsPolicyUrl: true,
  requiredReviews: true,
  minimumEvidence: true,
  selfAssignment: true,
  proposalThreshold: true,
  version: true,
} as const satisfies Prisma.SettingsSelect;

export type SettingsRow = Prisma.SettingsGetPayload<{ select: typeof settingsColumns }>;

export function toSettings({ deskNameAr, deskNameEn, ...settings }: SettingsRow): Settings {
  return { ...settings, deskName: { ar: deskNameAr, en: deskNameEn } };
}
