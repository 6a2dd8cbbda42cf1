import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Deeper than any document's parts are nested. */
const DEEPEST = 512;

export interface XmlHandlers {
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: (tag: SaxesTagNS) => void;
  readonly text: (words: string) => void;
}

/**
 * Reads XML as it comes, in UTF-8 or UTF-16 with its mark. No entity but XML's own five is known and no document type is taken, so
 * that nothing can be expanded. Throws at what is not well-formed, or nested beyond measure.
 */
export class XmlParser {
  private readonly parser = new SaxesParser({ xmlns: true });
  private decoder: InstanceType<typeof TextDecoder> | undefined;
  private depth = 0;

  constructor({ open, close, text }: XmlHandlers) {
    this.parser.on('error', (error) => {
      throw error;
    });
    this.parser.on('doctype', () => {
      throw new Error('A document type has no place in this XML.');
    });
    this.parser.on('opentag', (tag) => {
      this.depth += 1;
      if (this.depth > DEEPEST) throw new Error(`XML is nested more than ${DEEPEST} deep.`);
      open(tag);
    });
    this.parser.on('closetag', (tag) => {
      this.depth -= 1;
      close(tag);
    });
    this.parser.on('text', text);
    this.parser.on('cdata', text);
  }

  write(piece: Buffer): void {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    this.parser.write(this.decoder.decode(piece, { stream: true }));
  }

  end(): void {
    if (this.decoder) this.parser.write(this.decoder.decode());
    this.parser.close();
  }
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
