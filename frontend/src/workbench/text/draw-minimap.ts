import type { Span } from '@isnad/contracts';
import type { Theme } from '@mui/material/styles';
import { toneColours } from '../../theme/palette.js';
import { isQuiet, toneOfLook } from './look-styles.js';
import { bandOf } from './minimap-geometry.js';
import type { PaintedMark, PaintedOverlay } from './painted-marks.js';
import type { Overlays } from './use-overlays.js';

interface Picture {
  readonly marks: readonly PaintedMark[];
  readonly overlays: Overlays;
  readonly textLength: number;
  readonly theme: Theme;
}

function overlayColour(overlay: PaintedOverlay, { palette }: Theme): string {
  switch (overlay.kind) {
    case 'hit':
    case 'currentHit':
      return palette.mode === 'dark' ? '#e9c94b' : '#d7a900';
    case 'other':
      return palette.info.main;
    case 'target':
      return palette.secondary.main;
  }
}

/** Draws where everything is in the whole text: claims over the full width, proposals narrower, what comes and goes at the edge. */
export function drawMinimap(canvas: HTMLCanvasElement, { marks, overlays, textLength, theme }: Picture): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = width > 0 && height > 0 ? canvas.getContext('2d') : null;
  if (!context) return;
  const scale = window.devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  context.clearRect(0, 0, width, height);
  const band = (span: Span, colour: string, from: number, to: number) => {
    const { top, height: tall } = bandOf(span, textLength, height);
    context.fillStyle = colour;
    context.fillRect(from * width, top, (to - from) * width, tall);
  };
  for (const mark of marks) {
    if (isQuiet(mark.look)) continue;
    const { text, border } = toneColours[theme.palette.mode][toneOfLook(mark.look)];
    if (mark.status) band(mark, text, 0.1, 0.75);
    else band(mark, border, 0.1, 0.75);
  }
  for (const overlay of [...overlays.hits, ...overlays.few]) band(overlay, overlayColour(overlay, theme), 0.75, 1);
}
