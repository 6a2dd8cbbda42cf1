import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { alpha, useTheme } from '@mui/material/styles';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../components/StatusChip.js';
import { readingFont } from '../../theme/theme.js';
import { CheckWorthinessMeter } from './CheckWorthinessMeter.js';
import { cardId } from './card-id.js';
import { LedgerCardActions, type LedgerHandlers } from './LedgerCardActions.js';
import type { LedgerItem } from './ledger.js';
import { lookOf } from './look.js';
import { lookStyle } from './look-styles.js';
import { SegmentDetails } from './SegmentDetails.js';
import type { ScrollTarget } from './use-ledger-focus.js';

interface Props {
  readonly item: LedgerItem;
  readonly number: number | null;
  readonly words: string;
  readonly language: string;
  readonly focused: boolean;
  /** Changes when the focus was moved here, and says by what. */
  readonly move: { readonly count: number; readonly to: ScrollTarget } | null;
  readonly handlers: LedgerHandlers;
}

function Heading({ item, number }: Pick<Props, 'item' | 'number'>): ReactNode {
  const translate = useTranslate();
  const theme = useTheme();
  const look = lookOf(item);
  return (
    <Box
      component="span"
      sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1, typography: 'caption' }}
    >
      {number !== null && (
        <Box component="strong" sx={{ minWidth: '1.4em' }}>
          {number}
        </Box>
      )}
      <span style={lookStyle(look, theme)}>{translate(`workbench.text.look.${look}`)}</span>
      {item.type === 'claim' && <StatusChip status={item.mark.status} />}
      {item.type === 'segment' && (item.tone === 'proposal' || item.tone === 'unlikely') && (
        <Box component="span" sx={{ marginInlineStart: 'auto' }}>
          <CheckWorthinessMeter score={item.segment.checkWorthiness.score} />
        </Box>
      )}
    </Box>
  );
}

/** One row of the ledger. Its head brings the passage into view; in hand, it opens to tell why and what can be done. */
export const LedgerCard = memo(function LedgerCard({ item, number, words, language, focused, move, handlers }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!move) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    if (move.to === 'both') head.current?.focus({ preventScroll: true });
  }, [move]);

  return (
    <Box
      ref={card}
      id={cardId(item.key)}
      data-focused={focused || undefined}
      // By attribute: another rule of style, written when the first row is taken in hand, has the browser look at all marks anew.
      sx={(theme) => ({
        borderBlockEnd: `1px solid ${theme.palette.divider}`,
        borderInlineStart: '4px solid transparent',
        contentVisibility: 'auto',
        containIntrinsicBlockSize: 'auto 96px',
        '&[data-focused]': {
          borderInlineStartColor: theme.palette.primary.main,
          backgroundColor: alpha(theme.palette.primary.main, 0.06),
          contentVisibility: 'visible',
          '& [data-words]': { WebkitLineClamp: 8 },
        },
      })}
    >
      <ButtonBase
        ref={head}
        aria-expanded={focused}
        onClick={() => handlers.focus(item)}
        sx={{
          display: 'block',
          width: 1,
          textAlign: 'start',
          px: 1.5,
          py: 1,
          font: 'inherit',
          '&:focus-visible': { outlineOffset: -3 },
        }}
      >
        <Heading item={item} number={number} />
        <Box
          component="span"
          data-words
          lang={language}
          dir="auto"
          sx={{
            fontFamily: readingFont,
            fontSize: '1.02rem',
            lineHeight: 1.75,
            mt: 0.25,
            textAlign: 'start',
            overflowWrap: 'anywhere',
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 2,
            overflow: 'hidden',
          }}
        >
          {item.type === 'claim' ? item.mark.claimText : words}
        </Box>
      </ButtonBase>
      {focused && (
        <Box sx={{ px: 1.5, pb: 1.5 }}>
          {item.segment && <SegmentDetails segment={item.segment} />}
          <LedgerCardActions item={item} handlers={handlers} />
        </Box>
      )}
    </Box>
  );
});
