import { describe, expect, it } from '@jest/globals';
import { newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { ActorName } from './ActorName.js';

describe('who did something', () => {
  it.each([
    { who: 'a member by their own name', actor: { id: newId(), name: 'Isnad Haddad' }, name: 'Isnad Haddad' },
    { who: 'Isnad by its name in the language of the reader', actor: { id: null, name: 'Isnad' }, name: 'إسناد' },
  ])('is $who', ({ actor, name }) => {
    const { container } = renderWithApp(<ActorName actor={actor} />);
    expect(container.querySelector('bdi')?.textContent).toBe(name);
  });
});
