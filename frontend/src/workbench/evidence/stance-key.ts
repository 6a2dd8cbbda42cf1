import { type Stance, stances } from '@isnad/contracts';

/** The stance that a number key chooses, by its place; by the place on the keyboard too, where a layout types other digits. */
export function stanceOfKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): Stance | null {
  const arabic = '٠١٢٣'.indexOf(key);
  const digit =
    arabic > 0 ? arabic : Number(/^[1-3]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1] ?? 0);
  return stances[digit - 1] ?? null;
}

const texts = new Set(['text', 'url', 'date', 'search', 'number', 'email']);

/** Whether a digit typed there is meant as a digit. A radio button and a checkbox take none. */
export function takesDigits(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return texts.has(target.type);
  return target instanceof HTMLTextAreaElement;
}
