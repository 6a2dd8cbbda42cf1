import { describe, expect, it } from '@jest/globals';
import {
  UpdateAccount,
  UpdateClaim,
  UpdateDocument,
  UpdateEvidence,
  UpdateReview,
  UpdateSettings,
  UpdateSpeaker,
  UpdateSpeech,
  UpdateUser,
} from './index.js';

describe('a PATCH', () => {
  const schemas = {
    UpdateAccount,
    UpdateClaim,
    UpdateDocument,
    UpdateEvidence,
    UpdateReview,
    UpdateSettings,
    UpdateSpeaker,
    UpdateSpeech,
    UpdateUser,
  };

  it.each(Object.entries(schemas))('%s sets nothing that the request does not name', (_name, schema) => {
    expect(schema.parse({})).toEqual({});
  });
});
