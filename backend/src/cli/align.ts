import { z } from 'zod';
import { align, type Report, type ReportAlignment } from '../language/align/align.js';
import { extract } from '../language/extract.js';
import type { Span } from '../language/span.js';
import { StartupProblem } from '../platform/config/startup-problem.js';
import { readTextFile } from './read-text-file.js';

const Options = z.object({ json: z.boolean().default(false) });

const readReport = async (file: string): Promise<Report> => {
  const text = await readTextFile(file, 'align');
  const { language, segments } = extract(text);
  return { text, language, statements: segments };
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * `isnad align A B`: which statement of A is which of B and how their words differ, to read or, with `--json`, as the
 * design's contract has it.
 */
export async function alignFiles(a: string, b: string, options: unknown): Promise<void> {
  const parsed = Options.safeParse(options);
  if (!parsed.success) throw new StartupProblem(`isnad align: ${z.prettifyError(parsed.error)}`, {}, 2);
  const reports = { a: await readReport(a), b: await readReport(b) };
  const alignment = align(reports.a, reports.b);
  process.stdout.write(parsed.data.json ? asJson(reports, alignment) : asText(reports, alignment));
}

type Reports = Readonly<Record<'a' | 'b', Report>>;

function statementAt(report: Report, index: number): Span {
  const statement = report.statements[index];
  if (!statement) throw new RangeError(`There is no statement ${index}`);
  return spanOf(statement);
}

function asJson({ a, b }: Reports, { pairs, onlyInA, onlyInB }: ReportAlignment): string {
  const printed = {
    pairs: pairs.map((pair) => ({
      a: statementAt(a, pair.a),
      b: statementAt(b, pair.b),
      relation: pair.relation,
      differences: pair.differences.map((difference) => ({
        type: difference.type,
        ...(difference.a && { a: spanOf(difference.a) }),
        ...(difference.b && { b: spanOf(difference.b) }),
      })),
    })),
    onlyInA: onlyInA.map((index) => statementAt(a, index)),
    onlyInB: onlyInB.map((index) => statementAt(b, index)),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function asText({ a, b }: Reports, { pairs, onlyInA, onlyInB }: ReportAlignment): string {
  const words = ({ text }: Report, span: Span | null) =>
    span ? text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ') : '∅';
  const place = ({ start, end }: Span) => `${start}-${end}`;
  const lines = pairs.flatMap((pair) => {
    const left = statementAt(a, pair.a);
    const right = statementAt(b, pair.b);
    return [
      `${place(left)}\t${place(right)}\t${pair.relation}`,
      `\tA\t${words(a, left)}`,
      `\tB\t${words(b, right)}`,
      ...pair.differences.map(({ type, ...sides }) => `\t${type}\t${words(a, sides.a)}\t${words(b, sides.b)}`),
    ];
  });
  const only = (name: string, report: Report, indexes: readonly number[]) =>
    indexes.map((index) => {
      const span = statementAt(report, index);
      return `${place(span)}\tonly in ${name}\t${report.statements[index]?.kind}\n\t${words(report, span)}`;
    });
  return [...lines, ...only('A', a, onlyInA), ...only('B', b, onlyInB), ''].join('\n');
}
