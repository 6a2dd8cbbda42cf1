import type { InterfaceLanguage } from '@isnad/contracts';
import { attributionRatingNames, claimStatusNames } from '@isnad/contracts';
import { appearanceLines } from './appearances-pdf.js';
import { documentKindNames, labelsIn } from './labels.js';
import { compilePdf } from './pdf-compiler.js';
import type { Block, PdfDocument, Run } from './pdf-document.js';
import { codeRun, dayRun, dottedLine, given, hashRun, linked, quotedRun, said } from './pdf-text.js';
import type { RatingTone } from './rating-presentation.js';
import { attributionTones, inLanguage, truthTone } from './rating-presentation.js';
import type { ReportedClaim, ReportedDocument, SpeechReport } from './speech-report.js';
import { statementCount } from './speech-report.js';

/** A speech's report as a PDF: the speech, how far each text was gone through, and every claim with its state. */
export function renderSpeechReportPdf(report: SpeechReport, language: InterfaceLanguage): Buffer {
  return compilePdf(speechReportDocument(report, language));
}

/** The parts of the PDF, before setting. */
function speechReportDocument(report: SpeechReport, language: InterfaceLanguage): PdfDocument {
  const t = labelsIn(language);
  const { desk, speech, documents, claims } = report;
  const deskName = desk.name[language];
  const empty = (text: string): Block => ({ type: 'line', line: [said(text, language, 'soft')] });
  return {
    language,
    title: speech.title,
    author: deskName,
    date: report.generatedAt,
    header: { start: [said(deskName, language)], end: t('speechReport') },
    footer: [said(`${t('generated')} `, language), dayRun(report.generatedAt, language)],
    pageWords: { page: t('page'), of: t('of') },
    blocks: [
      ...headBlocks(report, language),
      { type: 'heading', text: t('documents') },
      ...(documents.length === 0 ? [empty(t('noDocuments'))] : documents.map((each) => documentCard(each, language))),
      { type: 'heading', text: t('claims') },
      ...(claims.length === 0
        ? [empty(t('noClaims'))]
        : claims.map((claim, index) => claimCard(claim, index + 1, language))),
    ],
  };
}

function headBlocks({ speech, documents, claims }: SpeechReport, language: InterfaceLanguage): Block[] {
  const t = labelsIn(language);
  const maybe = (text: string | null) => (text === null ? null : given(text));
  const statements = documents.reduce((sum, { coverage }) => sum + statementCount(coverage), 0);
  const figures = [
    { name: t('texts'), value: documents.length },
    { name: t('statements'), value: statements },
    { name: t('claimCount'), value: claims.length },
    { name: t('publishedCount'), value: claims.filter(({ published }) => published !== null).length },
  ];
  return [
    {
      type: 'title',
      kicker: [said(t('speechReport'), language, 'strong')],
      text: [given(speech.title, speech.language)],
    },
    {
      type: 'facts',
      rows: [
        {
          name: t('speaker'),
          value: dottedLine(
            language,
            linked(given(speech.speaker.name, undefined, 'strong'), speech.speaker.sameAs),
            maybe(speech.speaker.description),
          ),
        },
        { name: t('saidOn'), value: dottedLine(language, dayRun(speech.date, language), maybe(speech.place)) },
        ...(speech.occasion === null ? [] : [{ name: t('occasion'), value: [given(speech.occasion)] }]),
      ],
    },
    { type: 'figures', figures: figures.map(({ name, value }) => ({ name, value: String(value) })) },
  ];
}

const coverageTones = { claimed: 'best', skipped: 'neutral', undecided: 'open' } as const;

function documentCard(document: ReportedDocument, language: InterfaceLanguage): Block {
  const t = labelsIn(language);
  const { coverage, outlet, publishedAt } = document;
  const parts = (['claimed', 'skipped', 'undecided'] as const)
    .filter((name) => coverage[name] > 0)
    .map((name) => ({ tone: coverageTones[name], share: coverage[name] }));
  const counted = (name: string, count: number) => said(`${name}: ${count}`, language);
  return {
    type: 'card',
    number: null,
    blocks: [
      { type: 'subheading', line: [linked(given(document.title, document.language), document.url)] },
      {
        type: 'line',
        line: dottedLine(
          language,
          outlet === null ? null : given(outlet, undefined, 'soft'),
          said(documentKindNames[document.kind][language], language, 'soft'),
          publishedAt === null ? null : dayRun(publishedAt, language, 'soft'),
        ),
      },
      ...(parts.length === 0 ? [] : [{ type: 'bar' as const, parts }]),
      {
        type: 'line',
        line: dottedLine(
          language,
          counted(t('statements'), statementCount(coverage)),
          counted(t('claimed'), coverage.claimed),
          counted(t('skipped'), coverage.skipped),
          counted(t('undecided'), coverage.undecided),
        ),
      },
      {
        type: 'line',
        line: [
          said(`${t('version')} ${document.versionNumber} · `, language, 'soft'),
          hashRun(`SHA-256 ${document.sha256}`),
        ],
      },
    ],
  };
}

function claimCard(claim: ReportedClaim, number: number, language: InterfaceLanguage): Block {
  const t = labelsIn(language);
  const { published } = claim;
  const summary = published === null || published.kind === 'retraction' ? null : published.summary;
  return {
    type: 'card',
    number,
    blocks: [
      { type: 'subheading', line: [quotedRun(claim.text, claim.language)] },
      { type: 'tags', tags: claimTags(claim, language) },
      ...(summary === null
        ? []
        : [{ type: 'prose' as const, lead: false, paragraphs: [[given(summary, claim.language)]] }]),
      {
        type: 'facts',
        rows: [
          { name: t('claimant'), value: [given(claim.claimantName)] },
          { name: t('evidenceCount'), value: [said(String(claim.evidenceCount), language)] },
          ...(published === null
            ? []
            : [{ name: t('publicPage'), value: [linked(codeRun(published.url), published.url)] }]),
        ],
      },
      ...appearanceLines(claim.appearances, language),
    ],
  };
}

function claimTags(
  { status, published }: ReportedClaim,
  language: InterfaceLanguage,
): { text: Run; tone: RatingTone }[] {
  const state = { text: said(claimStatusNames[status][language], language), tone: 'neutral' as const };
  if (published === null) return [state];
  if (published.kind === 'retraction') {
    return [state, { text: said(labelsIn(language)('withdrawn'), language), tone: 'worst' }];
  }
  const { truthRating, scaleValues, attributionRating } = published;
  return [
    state,
    {
      text: given(inLanguage(truthRating.name, language), language, 'strong'),
      tone: truthTone(truthRating, scaleValues),
    },
    {
      text: said(attributionRatingNames[attributionRating][language], language),
      tone: attributionTones[attributionRating],
    },
  ];
}
