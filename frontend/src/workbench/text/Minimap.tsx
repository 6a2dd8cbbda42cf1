import type { Span } from '@isnad/contracts';
import { styled, useTheme } from '@mui/material/styles';
import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { actionOf } from '../../shortcuts/page-keys.js';
import { drawMarks, drawOverlays } from './draw-minimap.js';
import { mapKeys } from './field-keys.js';
import { bandOf, offsetAtPoint } from './minimap-geometry.js';
import type { PaintedMark } from './painted-marks.js';
import type { Overlays } from './use-overlays.js';
import { useTextViewport } from './use-text-viewport.js';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly paragraphs: readonly Span[];
  readonly textLength: number;
  readonly marks: readonly PaintedMark[];
  readonly overlays: Overlays;
  /** Goes to an offset of the text. */
  readonly onGo: (offset: number) => void;
}

const Track = styled('div')(({ theme }) => ({
  position: 'sticky',
  top: 64,
  alignSelf: 'start',
  width: 20,
  height: 'calc(100vh - 80px)',
  borderRadius: 4,
  backgroundColor: theme.palette.action.hover,
  cursor: 'pointer',
  touchAction: 'none',
  '& canvas': { position: 'absolute', inset: 0, width: '100%', height: '100%' },
  '& i': {
    position: 'absolute',
    insetInline: 0,
    border: `2px solid ${theme.palette.text.secondary}`,
    borderRadius: 3,
    backgroundColor: theme.palette.action.selected,
    pointerEvents: 'none',
  },
  '@media print': { display: 'none' },
}));

/** Parts of the whole text. */
const steps = { down: 0.02, up: -0.02, farDown: 0.1, farUp: -0.1, begin: -1, end: 1 } as const;

/** Draws a canvas, and again whenever the drawing or the window's size is another. */
function useDrawn(canvas: RefObject<HTMLCanvasElement | null>, draw: (canvas: HTMLCanvasElement) => void): void {
  useEffect(() => {
    const again = () => canvas.current && draw(canvas.current);
    again();
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [canvas, draw]);
}

/** Where everything is in the whole text, and which part is in the window. A click, a drag or the arrow keys go there. */
export const Minimap = memo(function Minimap({ root, paragraphs, textLength, marks, overlays, onGo }: Props) {
  const translate = useTranslate();
  const theme = useTheme();
  const { percent } = useLocaleDates();
  const map = useRef<HTMLDivElement>(null);
  // Two sheets: going over what was found must not draw thousands of marks each time.
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLElement>(null);
  const at = useRef(0);

  const drawAllMarks = useCallback(
    (canvas: HTMLCanvasElement) => drawMarks(canvas, marks, textLength, theme),
    [marks, textLength, theme],
  );
  const drawAllOverlays = useCallback(
    (canvas: HTMLCanvasElement) => drawOverlays(canvas, overlays, textLength, theme),
    [overlays, textLength, theme],
  );
  useDrawn(below, drawAllMarks);
  useDrawn(above, drawAllOverlays);

  // Written straight into the page: scrolling must not paint the workbench anew.
  const follow = useCallback(
    (view: Span) => {
      at.current = view.start;
      if (!map.current || !frame.current) return;
      const { top, height } = bandOf(view, textLength, map.current.clientHeight);
      frame.current.style.insetBlockStart = `${top}px`;
      frame.current.style.height = `${Math.max(height, 8)}px`;
      const part = textLength === 0 ? 0 : view.start / textLength;
      map.current.setAttribute('aria-valuenow', String(Math.round(part * 100)));
      map.current.setAttribute('aria-valuetext', translate('reading.map.at', { percent: percent(part) }));
    },
    [textLength, translate, percent],
  );
  useTextViewport(root, paragraphs, follow);

  const goToPoint = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onGo(offsetAtPoint(event.clientY - box.top, textLength, box.height));
  };
  const step = (event: KeyboardEvent) => {
    const action = actionOf(mapKeys, event);
    if (!action) return;
    event.preventDefault();
    onGo(Math.min(Math.max(Math.round(at.current + steps[action] * textLength), 0), Math.max(0, textLength - 1)));
  };

  return (
    <Track
      ref={map}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={translate('reading.map.label')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goToPoint(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && goToPoint(event)}
      onKeyDown={step}
    >
      <canvas ref={below} />
      <canvas ref={above} />
      <i ref={frame} aria-hidden="true" />
    </Track>
  );
});
