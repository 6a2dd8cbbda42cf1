import type { InterfaceLanguage } from '@isnad/contracts';
import { attributionRatingDefinitions, attributionRatingNames } from '@isnad/contracts';
import { appearanceBlocks } from './appearances-pdf.js';
import { differenceBlocks } from './differences-pdf.js';
import { evidenceBlocks } from './evidence-pdf.js';
import type { FactCheck } from './fact-check.js';
import { standingOf } from './fact-check-standing.js';
import { marksOf, piecesOf } from './grounds.js';
import { labelsIn, publicationKindNames, scaleName } from './labels.js';
import { compilePdf } from './pdf-compiler.js';
import type { Block, Line, PdfDocument, RatingCard } from './pdf-document.js';
import { codeRun, dayRun, dottedLine, given, linked, markedLine, paragraphLines, quotedRun, said } from './pdf-text.js';
import { attributionTones, inLanguage, numberedValues, truthTone } from './rating-presentation.js';
import { writtenIn } from './text-direction.js';

/**
 * A fact-check as a PDF in one of the interface languages: A4, tagged for assistive technology, Arabic from the right. The same
 * snapshot gives the same bytes. What the desk's members typed is set as text only.
 */
export function renderFactCheckPdf(factCheck: FactCheck, language: InterfaceLanguage): Buffer {
  return compilePdf(factCheckDocument(factCheck, language));
}

/** The parts of the PDF, before setting. */
export function factCheckDocument(factCheck: FactCheck, language: InterfaceLanguage): PdfDocument {
  const t = labelsIn(language);
  const { desk, claim, publication } = factCheck;
  const deskName = desk.name[language];
  return {
    language,
    title: claim.text,
    author: deskName,
    date: publication.publishedAt,
    header: { start: [said(deskName, language)], end: t('factCheck') },
    footer: [codeRun(publication.url)],
    pageWords: { page: t('page'), of: t('of') },
    blocks: [
      ...noticeBlocks(factCheck, language),
      ...headBlocks(factCheck, language),
      ratingsBlock(factCheck, language),
      { type: 'heading', text: t('summary') },
      { type: 'prose', lead: true, paragraphs: [summaryLine(factCheck)] },
      { type: 'heading', text: t('explanation') },
      {
        type: 'prose',
        lead: false,
        paragraphs: paragraphLines(factCheck.explanation, claim.language, marksOf('explanation', factCheck)),
      },
      { type: 'heading', text: t('evidence') },
      ...evidenceBlocks(factCheck.evidence, language),
      ...appearanceBlocks(factCheck.appearances, language),
      ...scaleBlocks(factCheck, language),
      ...differenceBlocks(factCheck, language),
      ...versionBlocks(factCheck, language),
      { type: 'heading', text: t('method') },
      {
        type: 'prose',
        lead: false,
        paragraphs: [[said(t('methodText'), language, 'soft')], ...addressLines(factCheck, language)],
      },
    ],
  };
}

function summaryLine(factCheck: FactCheck): Line {
  const { summary, claim } = factCheck;
  return markedLine(piecesOf(summary, marksOf('summary', factCheck)), writtenIn(summary, claim.language));
}

function addressLines({ desk, publication }: FactCheck, language: InterfaceLanguage): Line[] {
  const t = labelsIn(language);
  const policy = desk.correctionsPolicyUrl;
  return [
    [said(`${t('address')}: `, language), linked(codeRun(publication.url), publication.url)],
    ...(policy === null ? [] : [[linked(said(t('correctionsPolicy'), language), policy)]]),
  ];
}

function noticeBlocks(factCheck: FactCheck, language: InterfaceLanguage): Block[] {
  const t = labelsIn(language);
  const { publication } = factCheck;
  const when: Line[] = publication.publishedAt === null ? [] : [[dayRun(publication.publishedAt, language, 'soft')]];
  const why: Line[] =
    publication.reason === null ? [] : [[said(`${t('reason')}: `, language), given(publication.reason)]];
  const { standing } = standingOf(factCheck);
  switch (standing) {
    case 'preview':
      return [{ type: 'notice', grave: true, title: t('previewNotice'), lines: [[said(t('previewText'), language)]] }];
    case 'retracted':
      return [
        {
          type: 'notice',
          grave: true,
          title: t('retractionNotice'),
          lines: [...when, ...why, [said(t('retractionText'), language)]],
        },
      ];
    case 'superseded':
    case 'current':
      if (publication.kind !== 'correction') return [];
      return [{ type: 'notice', grave: false, title: t('correctionNotice'), lines: [...when, ...why] }];
  }
}

function headBlocks({ claim, claimant, speech, publication }: FactCheck, language: InterfaceLanguage): Block[] {
  const t = labelsIn(language);
  const { publishedAt, firstPublishedAt } = publication;
  const dated = (label: string, value: string): Line => [said(`${label} `, language), dayRun(value, language)];
  const maybe = (text: string | null): Line | null => (text === null ? null : [given(text)]);
  return [
    {
      type: 'title',
      kicker: dottedLine(
        language,
        said(t('factCheck'), language, 'strong'),
        firstPublishedAt === null ? null : dated(t('published'), firstPublishedAt),
        publishedAt === null || publishedAt === firstPublishedAt ? null : dated(t('updated'), publishedAt),
      ),
      text: [quotedRun(claim.text, claim.language)],
    },
    {
      type: 'facts',
      rows: [
        {
          name: t('claimant'),
          value: dottedLine(
            language,
            linked(given(claimant.name, undefined, 'strong'), claimant.sameAs),
            maybe(claimant.description),
          ),
        },
        { name: t('speech'), value: [given(speech.title)] },
        { name: t('saidOn'), value: dottedLine(language, dayRun(speech.date, language), maybe(speech.place)) },
        ...(speech.occasion === null ? [] : [{ name: t('occasion'), value: [given(speech.occasion)] }]),
      ],
    },
  ];
}

function ratingsBlock(factCheck: FactCheck, language: InterfaceLanguage): Block {
  const t = labelsIn(language);
  const { truthRating, scale, attributionRating } = factCheck;
  const withdrawn = standingOf(factCheck).standing === 'retracted';
  const note = withdrawn ? t('withdrawn') : null;
  return {
    type: 'ratings',
    withdrawn,
    cards: [
      {
        question: t('truth'),
        answer: given(inLanguage(truthRating.name, language), language),
        tone: truthTone(truthRating, scale.values),
        note,
        definition: given(inLanguage(truthRating.definition, language), language),
        meter: meterOf(factCheck, language),
      },
      {
        question: t('attribution'),
        answer: said(attributionRatingNames[attributionRating][language], language),
        tone: attributionTones[attributionRating],
        note,
        definition: said(attributionRatingDefinitions[attributionRating][language], language),
        meter: null,
      },
    ],
  };
}

function meterOf({ truthRating, scale }: FactCheck, language: InterfaceLanguage): RatingCard['meter'] {
  const numbered = numberedValues(scale.values);
  const low = numbered[0];
  const high = numbered.at(-1);
  const place = numbered.findIndex(({ number }) => number === truthRating.number);
  if (!low || !high || low === high || place === -1) return null;
  const end = (value: typeof low) => given(inLanguage(value.name, language), language);
  return { count: numbered.length, here: place + 1, low: end(low), high: end(high) };
}

function scaleBlocks({ scale, truthRating }: FactCheck, language: InterfaceLanguage): Block[] {
  const t = labelsIn(language);
  const rows = scale.values.map((value) => ({
    name: given(inLanguage(value.name, language), language),
    tone: truthTone(value, scale.values),
    here: value.key === truthRating.key,
    definition: given(inLanguage(value.definition, language), language),
  }));
  const version = said(`${t('scaleVersion')} ${scale.version}`, language, 'soft');
  return [
    { type: 'heading', text: t('scale') },
    { type: 'scale', rows },
    { type: 'line', line: dottedLine(language, given(scaleName(scale.name, language), undefined, 'soft'), version) },
  ];
}

function versionBlocks({ versions, publication }: FactCheck, language: InterfaceLanguage): Block[] {
  if (versions.length === 0) return [];
  const t = labelsIn(language);
  const items = versions.toReversed().flatMap(({ number, kind, publishedAt, reason }): Block[] => {
    const name = linked(said(`${t('version')} ${number}`, language, 'strong'), `${publication.url}?version=${number}`);
    const line = dottedLine(
      language,
      name,
      said(publicationKindNames[kind][language], language),
      dayRun(publishedAt, language),
    );
    const why: Line =
      reason === null ? [] : [said(`${t('reason')}: `, language, 'soft'), given(reason, undefined, 'soft')];
    return [{ type: 'line', line }, ...(reason === null ? [] : [{ type: 'line' as const, line: why }])];
  });
  return [{ type: 'heading', text: t('versions') }, ...items];
}
