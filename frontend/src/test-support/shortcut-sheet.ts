import { fireEvent, screen, within } from '@testing-library/react';

/** A stroke as the tables of keys name it: its caps apart by spaces. */
const capsOf = (stroke: Element) => [...stroke.querySelectorAll('kbd')].map(({ textContent }) => textContent).join(' ');

/** Opens the sheet of keys as ؟ does, and reads it: what each stroke does, by the headings that the sheet gives its parts. */
export async function readShortcutSheet(): Promise<Record<string, Record<string, string[]>>> {
  fireEvent.keyDown(document.body, { key: '؟', code: 'Slash', shiftKey: true });
  const dialog = await screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
  const parts = within(dialog)
    .getAllByRole('heading', { level: 3 })
    .map((heading) => {
      const rows = [...(heading.parentElement?.querySelectorAll('dt') ?? [])].map((strokes) => [
        strokes.nextElementSibling?.textContent ?? '',
        [...strokes.querySelectorAll('bdi')].map(capsOf),
      ]);
      return [heading.textContent, Object.fromEntries(rows)];
    });
  return Object.fromEntries(parts);
}
