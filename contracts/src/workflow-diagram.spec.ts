import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { workflowAsMermaid } from './claim-workflow.js';

const architecture = new URL('../../ARCHITECTURE.md', import.meta.url);

describe('the state diagram in ARCHITECTURE.md', () => {
  it('is the one that the workflow draws', () => {
    const drawn = /```mermaid\n(stateDiagram-v2\n[\s\S]*?)\n```/.exec(readFileSync(architecture, 'utf8'))?.[1];
    expect(drawn).toBe(workflowAsMermaid());
  });
});

describe('workflowAsMermaid', () => {
  it('draws one arrow for each move, from the beginning on', () => {
    const lines = workflowAsMermaid().split('\n');
    expect(lines.slice(0, 3)).toEqual(['stateDiagram-v2', '  [*] --> proposed', '  proposed --> queued: triage']);
    expect(lines).toContain('  in_review --> in_review: assign');
    expect(lines).toHaveLength(17);
  });
});
