/** Records of the sample speech that the tour visits. */
export interface SampleRecords {
  readonly speechId: string;
  readonly documentId: string;
  readonly publishedClaimId: string;
}

export interface TourStep {
  readonly name: 'work' | 'speech' | 'text' | 'alignment' | 'claim' | 'evidence' | 'published';
  /** The page that the step is about. */
  readonly path: string;
  /** What it points at there; the page's heading where that is not found. */
  readonly selector: string;
}

/** The way through the sample speech, from a sentence to what the public reads. */
export function tourSteps({ speechId, documentId, publishedClaimId }: SampleRecords): readonly TourStep[] {
  const claim = `/claims/${publishedClaimId}`;
  return [
    { name: 'work', path: '/', selector: 'main h1' },
    { name: 'speech', path: `/speeches/${speechId}`, selector: 'main a[href^="/documents/"]' },
    { name: 'text', path: `/documents/${documentId}`, selector: 'main article mark' },
    { name: 'alignment', path: `/speeches/${speechId}/alignment`, selector: 'main [data-row]' },
    { name: 'claim', path: claim, selector: 'main h1' },
    { name: 'evidence', path: claim, selector: 'main section#evidence' },
    { name: 'published', path: claim, selector: 'main a[href*="/fact-checks/"]' },
  ];
}
