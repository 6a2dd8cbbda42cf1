import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const AxeResults = z.object({
  violations: z.array(
    z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

/**
 * What a screen reader or a keyboard would stumble over, as axe finds it; only what is serious. `rules` asks for these alone: the
 * other theme changes nothing but colours.
 */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: rules });
  const results = AxeResults.parse(
    await page.evaluate(`axe.run(document, ${options}).then(({ violations }) => ({ violations }))`),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
