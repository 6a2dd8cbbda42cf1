import { afterEach, describe, expect, it } from '@jest/globals';
import { cutIntoPieces } from './cut-into-pieces.js';
import { paragraphsOf } from './paragraphs.js';
import { rangeOfSpan, spanOfRange } from './selection-span.js';

const text = 'قال «انتهت الحرب» 😀\r\n\r\nثم أضاف: «عاد النازحون».';

/** Paints the text as the page does: blocks of pieces, some inside marks, line ends left out. */
function paint(marked: string[]): HTMLElement {
  const marks = marked.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const root = document.createElement('article');
  for (const paragraph of paragraphsOf(text)) {
    const block = root.appendChild(document.createElement('p'));
    for (const piece of cutIntoPieces(paragraph, marks)) {
      const element = block.appendChild(document.createElement(piece.marks.length > 0 ? 'mark' : 'span'));
      element.dataset.offset = String(piece.start);
      element.append(text.slice(piece.start, piece.end));
    }
  }
  document.body.append('قبل ', root, ' بعد');
  return root;
}

function rangeBetween(start: [Node, number], end: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

function textNode(root: Element, content: string): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && walker.currentNode.data.includes(content)) return walker.currentNode;
  }
  throw new Error(`not painted: ${content}`);
}

afterEach(() => document.body.replaceChildren());

describe('spanOfRange', () => {
  it('reads a selection inside one piece', () => {
    const node = textNode(paint([]), 'انتهت');
    const at = node.data.indexOf('انتهت');
    expect(words(spanOfRange(document.body, rangeBetween([node, at], [node, at + 5])))).toBe('انتهت');
  });

  it('reads a selection over nested marks', () => {
    const root = paint(['«انتهت الحرب»', 'انتهت']);
    const range = rangeBetween([textNode(root, 'قال'), 1], [textNode(root, 'الحرب'), 4]);
    expect(words(spanOfRange(root, range))).toBe('ال «انتهت الح');
  });

  it('counts line ends that are not painted', () => {
    const root = paint(['الحرب']);
    const range = rangeBetween([textNode(root, 'الحرب'), 0], [textNode(root, 'ثم'), 2]);
    expect(words(spanOfRange(root, range))).toBe('الحرب» 😀\r\n\r\nثم');
  });

  it('cuts a triple click, which ends at the start of the next block, to its paragraph', () => {
    const root = paint(['انتهت']);
    const [first, second] = [...root.children];
    if (!first || !second) throw new Error('two paragraphs are painted');
    expect(words(spanOfRange(root, rangeBetween([first, 0], [second, 0])))).toBe('قال «انتهت الحرب» 😀');
  });

  it('cuts a selection of the whole page to the text', () => {
    const root = paint(['انتهت']);
    const range = rangeBetween([document.body, 0], [document.body, document.body.childNodes.length]);
    expect(spanOfRange(root, range)).toEqual({ start: 0, end: text.length });
  });

  it('answers null for a caret, for a selection elsewhere and for one between pieces', () => {
    const root = paint(['انتهت']);
    const node = textNode(root, 'قال');
    const before = document.body.firstChild;
    if (!before) throw new Error('text stands before the article');
    expect(spanOfRange(root, rangeBetween([node, 1], [node, 1]))).toBeNull();
    expect(spanOfRange(root, rangeBetween([before, 0], [before, 2]))).toBeNull();
    expect(spanOfRange(root, rangeBetween([root, 1], [root, 1]))).toBeNull();
  });
});

describe('rangeOfSpan', () => {
  it.each(['انتهت', '«انتهت الحرب»', 'الحرب» 😀\r\n\r\nثم', '😀', text])('comes back to %j', (chosen) => {
    const root = paint(['«انتهت الحرب»', 'تهت ال', 'عاد']);
    const span = { start: text.indexOf(chosen), end: text.indexOf(chosen) + chosen.length };
    const range = rangeOfSpan(root, span);
    expect(range && spanOfRange(root, range)).toEqual(span);
  });

  it('answers null for a span outside the text', () => {
    expect(rangeOfSpan(paint([]), { start: 900, end: 910 })).toBeNull();
  });
});
