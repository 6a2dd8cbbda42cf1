import type { Settings, UpdateSettings } from '@isnad/contracts';
import { changedFields } from '../workflow/changed-fields.js';

/** The settings as the form holds them: what is typed is text until it is sent. Keys are the server's paths. */
export interface SettingsValues {
  'deskName.ar': string;
  'deskName.en': string;
  deskUrl: string;
  correctionsPolicyUrl: string;
  requiredReviews: string;
  minimumEvidence: string;
  selfAssignment: boolean;
  /** In whole percent. */
  proposalThreshold: number;
}

export function settingsValues(settings: Settings): SettingsValues {
  return {
    'deskName.ar': settings.deskName.ar,
    'deskName.en': settings.deskName.en,
    deskUrl: settings.deskUrl ?? '',
    correctionsPolicyUrl: settings.correctionsPolicyUrl ?? '',
    requiredReviews: String(settings.requiredReviews),
    minimumEvidence: String(settings.minimumEvidence),
    selfAssignment: settings.selfAssignment,
    proposalThreshold: Math.round(settings.proposalThreshold * 100),
  };
}

/** The request for what was changed. The desk's name travels whole, in both languages. */
export function changedSettings(settings: Settings, values: SettingsValues): UpdateSettings {
  return changedFields(
    { ...settings },
    {
      deskName: { ar: values['deskName.ar'], en: values['deskName.en'] },
      deskUrl: values.deskUrl.trim(),
      correctionsPolicyUrl: values.correctionsPolicyUrl.trim(),
      requiredReviews: Number(values.requiredReviews),
      minimumEvidence: Number(values.minimumEvidence),
      selfAssignment: values.selfAssignment,
      proposalThreshold: values.proposalThreshold / 100,
    },
  );
}
