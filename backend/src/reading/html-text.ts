import { PlainText } from './plain-text.js';

/** What a walk needs of a node, in any DOM. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  readonly parentNode: TextNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG CANVAS BUTTON SELECT INPUT TEXTAREA AUDIO VIDEO'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  `P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV BLOCKQUOTE UL OL DL TABLE FIGURE FIGCAPTION ADDRESS PRE H1 H2 H3 H4 H5 H6 HR
  FORM FIELDSET DETAILS BODY`.split(/\s+/),
);
const LINES = new Set('LI TR DT DD CAPTION SUMMARY'.split(' '));
const CELLS = new Set(['TD', 'TH']);

/**
 * The words below a node as they are read: a paragraph for each block, a line for each row and item, tabs between cells. Walks without
 * recursion, so that no depth of nesting exhausts the stack.
 */
export function textBelow(root: TextNode): string {
  const text = new PlainText();
  let verbatim = 0;
  let node: TextNode | null = root;
  while (node) {
    const enters = node.nodeType !== ELEMENT || !SKIPPED.has(node.nodeName.toUpperCase());
    if (enters) {
      if (node.nodeType === TEXT) verbatim > 0 ? text.verbatim(node.nodeValue ?? '') : text.words(node.nodeValue ?? '');
      else if (node.nodeType === ELEMENT) verbatim += opened(node, text);
    }
    if (enters && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (enters && node.nodeType === ELEMENT) verbatim -= closed(node, text);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === ELEMENT) verbatim -= closed(node, text);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return text.toString();
}

/** Answers 1 where what follows is verbatim. */
function opened({ nodeName }: TextNode, text: PlainText): number {
  const name = nodeName.toUpperCase();
  if (name === 'BR') text.endLine();
  else if (PARAGRAPHS.has(name)) text.endParagraph();
  else if (LINES.has(name)) text.endLine();
  else if (CELLS.has(name)) text.tab();
  return name === 'PRE' ? 1 : 0;
}

function closed({ nodeName }: TextNode, text: PlainText): number {
  const name = nodeName.toUpperCase();
  if (PARAGRAPHS.has(name)) text.endParagraph();
  else if (LINES.has(name)) text.endLine();
  return name === 'PRE' ? 1 : 0;
}

/** How deep elements are nested below a node. */
export function depthOf(root: TextNode): number {
  let deepest = 0;
  let depth = 0;
  for (let node: TextNode | null = root; node; ) {
    deepest = Math.max(deepest, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return deepest;
}
