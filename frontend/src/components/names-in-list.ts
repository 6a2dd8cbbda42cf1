import type { LocaleFormats } from '../i18n/formats.js';

/** A name in a list with what stands around it. */
export interface NameInList {
  readonly place: number;
  /** What parts it from the name before; a line may break in it. */
  readonly before: string;
  /** What is written together with the name, as «و» is. */
  readonly joint: string;
  readonly name: string;
  /** A comma, which no line begins with. */
  readonly after: string;
}

/** The parts of a list as its names, with the words between them given to the name that they may not be parted from. */
export function namesInList(parts: ReturnType<LocaleFormats['listParts']>): NameInList[] {
  const names: NameInList[] = [];
  let between = '';
  for (const { type, value } of parts) {
    if (type === 'literal') {
      between += value;
      continue;
    }
    const [, comma = '', before = '', joint = ''] = /^(\S*)(.*?)(\S*)$/su.exec(between) ?? [];
    between = '';
    const last = names.at(-1);
    if (last) names[names.length - 1] = { ...last, after: comma };
    names.push({ place: names.length, before, joint, name: value, after: '' });
  }
  return names;
}
