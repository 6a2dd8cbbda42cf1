import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { LedgerCard } from './LedgerCard.js';
import { countUndecided } from './ledger.js';
import { SelectionBar } from './SelectionBar.js';
import { TextDock } from './TextDock.js';
import { useClearOfFoot } from './use-clear-of-foot.js';
import type { useTextWorkbench } from './use-text-workbench.js';

interface Props {
  readonly state: ReturnType<typeof useTextWorkbench>;
  readonly wide: boolean;
  readonly listOpen: boolean;
  readonly onList: () => void;
}

/**
 * What stands at the foot of the window: the chosen words with what can be done about them; on a narrow screen the passage in hand and
 * the steps. At the foot, since a phone shows its own menu and handles beside the words.
 */
export function TextFoot({ state, wide, listOpen, onList }: Props) {
  const { text, language, direction, items, numbers, focus, selection, dialogs } = state;
  const { focused } = focus;
  const foot = useClearOfFoot(state.root, selection.span);
  if (!selection.span && wide) return null;
  return (
    <Paper
      ref={foot}
      elevation={6}
      sx={{
        position: 'fixed',
        bottom: { xs: 0, lg: 16 },
        insetInline: 0,
        mx: 'auto',
        width: { xs: 1, lg: 'min(52rem, calc(100% - 2rem))' },
        px: 2,
        pt: 1,
        pb: 'calc(8px + env(safe-area-inset-bottom))',
        zIndex: 'appBar',
        // A selection that is drawn down to the foot goes on in the text below it.
        userSelect: 'none',
        pointerEvents: selection.dragging ? 'none' : undefined,
        '@media print': { display: 'none' },
      }}
    >
      {selection.span ? (
        <SelectionBar
          {...{ text, language, direction, selection }}
          span={selection.span}
          mayClaim={state.mayClaim}
          onClaim={(span) => dialogs.claim(span)}
          onComment={state.comment}
          onShare={state.share}
        />
      ) : (
        <>
          {focused && !listOpen && (
            <Box sx={{ mx: -2, mt: -1, maxHeight: '45vh', overflowY: 'auto' }}>
              <LedgerCard
                item={focused}
                number={numbers.get(focused.key) ?? null}
                words={text.slice(focused.start, focused.end)}
                language={language}
                focused
                move={focus.move}
                handlers={state.handlers}
              />
            </Box>
          )}
          <TextDock
            undecided={countUndecided(items)}
            onClose={focused ? focus.blur : undefined}
            onStep={focus.step}
            onList={onList}
          />
        </>
      )}
    </Paper>
  );
}
