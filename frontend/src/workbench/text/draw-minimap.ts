import type { Span } from '@isnad/contracts';
import type { Theme } from '@mui/material/styles';
import { toneColours } from '../../theme/palette.js';
import { isQuiet, toneOfLook } from './look-styles.js';
import { bandOf } from './minimap-geometry.js';
import type { PaintedMark, PaintedOverlay } from './painted-marks.js';
import type { Overlays } from './use-overlays.js';

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

type Draw = (span: Span, colour: string, from: number, to: number) => void;

/** Clears a canvas that covers the map and hands out how to draw bands on it; nothing is drawn while it has no size. */
function onMap(canvas: HTMLCanvasElement, textLength: number, draw: (band: Draw) => void): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = width > 0 && height > 0 ? canvas.getContext('2d') : null;
  if (!context) return;
  const scale = window.devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  draw((span, colour, from, to) => {
    const { top, height: tall } = bandOf(span, textLength, height);
    context.fillStyle = colour;
    context.fillRect(from * width, top, (to - from) * width, tall);
  });
}

/** Draws where the marks are in the whole text: a claim in its full colour, a proposal fainter. */
export function drawMarks(
  canvas: HTMLCanvasElement,
  marks: readonly PaintedMark[],
  textLength: number,
  theme: Theme,
): void {
  const colours = toneColours[theme.palette.mode];
  onMap(canvas, textLength, (band) => {
    for (const mark of marks) {
      const { text, border } = colours[toneOfLook(mark.look)];
      if (!isQuiet(mark.look)) band(mark, mark.status ? text : border, 0.1, 0.75);
    }
  });
}

/** Draws at the edge what comes and goes: places found, the passage of a link, what others choose. */
export function drawOverlays(canvas: HTMLCanvasElement, overlays: Overlays, textLength: number, theme: Theme): void {
  onMap(canvas, textLength, (band) => {
    for (const overlay of [...overlays.hits, ...overlays.few]) band(overlay, overlayColour(overlay, theme), 0.75, 1);
  });
}
