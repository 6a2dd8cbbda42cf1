/** What a PDF says of itself, read from its bytes: no program for PDF is needed where the tests run. */
export interface PdfFacts {
  readonly version: string;
  readonly pages: number;
  readonly fonts: readonly string[];
  readonly languages: readonly string[];
  readonly links: readonly string[];
  readonly created: string | null;
  /** The title in its information dictionary. */
  readonly title: string | null;
  readonly isAccessible: boolean;
}

export function pdfFacts(bytes: Buffer): PdfFacts {
  const file = bytes.toString('latin1');
  const all = (pattern: RegExp) => [...new Set([...file.matchAll(pattern)].map(([, value = '']) => value))].sort();
  return {
    version: /^%PDF-([\d.]+)/.exec(file)?.[1] ?? '',
    pages: Number(/<xmpTPg:NPages>(\d+)</.exec(file)?.[1] ?? 0),
    fonts: all(/\/BaseFont \/[A-Z]{6}\+([A-Za-z]+-[A-Za-z]+)/g),
    languages: all(/\/Lang \(([^)]*)\)/g),
    links: all(/\/URI \(((?:[^()\\]|\\.)*)\)/g),
    created: /\/CreationDate \(([^)]*)\)/.exec(file)?.[1] ?? null,
    title: xmpTitle(bytes),
    isAccessible: file.includes('<pdfuaid:part>1</pdfuaid:part>'),
  };
}

function xmpTitle(bytes: Buffer): string | null {
  const title = /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</.exec(bytes.toString('utf8'))?.[1];
  return (
    title
      ?.replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&') ?? null
  );
}
