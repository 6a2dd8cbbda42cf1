import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
let compiler: NodeCompiler | undefined;

/** A PDF as Typst sets it, in Arabic and in a font whose letters can be copied. */
export function pdf(content: string, settings = ''): Buffer {
  const font = '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf';
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(require.resolve(font))] }] });
  const page = '#set page(width: 15cm, height: 12cm)\n#set text(font: "Amiri", lang: "ar", size: 12pt)';
  return compiler.pdf({ mainFileContent: `${page}\n${settings}\n${content}` });
}

export interface PdfContent {
  /** Each with its place in points, from the left and from below. */
  readonly lines: readonly (readonly [string, number, number])[];
  readonly picture?: boolean;
  readonly encrypted?: boolean;
}

/** A PDF of one page, written by hand (ISO 32000): for what no tool would make. */
export function pdfOf({ lines, picture = false, encrypted = false }: PdfContent): Buffer {
  const shown = lines.map(([text, x, y]) => `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join('\n');
  const content = `${shown}${picture ? '\nq 400 0 0 400 72 200 cm /I Do Q' : ''}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream',
  ];
  const id = createHash('md5').update(content).digest('hex');
  // The standard handler, with entries that no empty password opens.
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'3c'.repeat(32)}> >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${id}> <${id}>] ${encrypted ? lock : ''} >>`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
