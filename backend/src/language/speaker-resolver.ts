import type { Gender, Mention } from './language-pack.js';
import type { People, Person } from './people.js';
import type { ExtractedSegment } from './segment.js';
import type { SpeakerReference } from './speaker-reference.js';

type Speaker = ExtractedSegment['speaker'];

/** Speakers further back than this are not meant by a pronoun. */
const MEMORY = 4;

/** Turns references into people, in the order of the text: a pronoun means the last speaker whom its gender fits. */
export class SpeakerResolver {
  readonly #recent: Person[] = [];

  constructor(private readonly people: People) {}

  resolve(reference: SpeakerReference): Speaker {
    switch (reference.via) {
      case 'nobody':
        return null;
      case 'context':
        return this.#again('context', null);
      case 'pronoun':
        return this.#again('pronoun', reference.gender);
      case 'mention': {
        const { mention, items, gender } = reference;
        const { person, by } =
          this.people.resolve(mention) ?? this.#pointedAt(mention, gender) ?? this.people.describe(mention, items);
        person.gender ??= gender;
        if (!reference.inPassing) this.#remember(person);
        if (reference.byPronoun) return { name: person.name, resolvedFrom: 'pronoun' };
        const words = items.slice(mention.from, mention.to).filter((item) => item.kind === 'word');
        const start = words[0]?.start;
        const end = words.at(-1)?.end;
        return { name: person.name, start, end, resolvedFrom: by };
      }
    }
  }

  /** The last speaker whom "the official" or "the minister" can mean when nobody was introduced as one. */
  #pointedAt({ pointsBack }: Mention, gender: Gender | null): { person: Person; by: 'title' } | null {
    if (!pointsBack) return null;
    const person = this.#recent.find(
      ({ words, roles, gender: own }) =>
        (gender === null || own === null || own === gender) &&
        // A body or a document is neither an official nor a minister.
        (words.length > 0
          ? pointsBack === 'anybody' || roles.length === 0
          : pointsBack === 'anybody' && roles.length > 0),
    );
    return person ? { person, by: 'title' } : null;
  }

  #again(resolvedFrom: 'context' | 'pronoun', gender: Gender | null): Speaker {
    const fits = this.#recent.find((person) => gender === null || person.gender === null || person.gender === gender);
    const person = fits ?? this.#recent[0];
    if (!person) return null;
    this.#remember(person);
    return { name: person.name, resolvedFrom };
  }

  #remember(person: Person): void {
    const known = this.#recent.indexOf(person);
    if (known >= 0) this.#recent.splice(known, 1);
    this.#recent.unshift(person);
    if (this.#recent.length > MEMORY) this.#recent.pop();
  }
}
