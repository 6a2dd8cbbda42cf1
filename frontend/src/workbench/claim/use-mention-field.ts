import { type KeyboardEvent, type RefObject, useState } from 'react';
import { completeMention, mentionChoices, openMention } from './mentions.js';

const mostShown = 6;

interface Options {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly names: readonly string[];
  readonly language: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Suggests names while a mention is typed: arrows choose, Enter or Tab takes, Escape leaves it as typed. */
export function useMentionField({ input, names, language, text, onText }: Options) {
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const mention = caret === null ? null : openMention(text, caret);
  const choices = mention ? mentionChoices(names, mention.query, language).slice(0, mostShown) : [];
  const chosen = Math.min(active, choices.length - 1);

  const follow = () => {
    setCaret(input.current?.selectionStart ?? null);
    setActive(0);
  };

  const take = (name: string) => {
    if (!mention || caret === null) return;
    const completed = completeMention(text, caret, mention, name);
    onText(completed.text);
    setCaret(null);
    // The caret can be set only once React has put the new text in.
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(completed.caret, completed.caret);
    });
  };

  /** Whether a key meant the list, which then has done it. */
  const act = (key: string, name: string): boolean => {
    switch (key) {
      case 'ArrowDown':
        setActive((chosen + 1) % choices.length);
        return true;
      case 'ArrowUp':
        setActive((chosen + choices.length - 1) % choices.length);
        return true;
      case 'Enter':
      case 'Tab':
        take(name);
        return true;
      case 'Escape':
        setCaret(null);
        return true;
      default:
        return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const name = choices[chosen];
    if (name === undefined || event.nativeEvent.isComposing) return;
    if (!act(event.key, name)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { choices, chosen, follow, take, onKeyDown, leave: () => setCaret(null) };
}
