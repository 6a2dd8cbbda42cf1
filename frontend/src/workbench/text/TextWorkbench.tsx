import type { Speech } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Collapse from '@mui/material/Collapse';
import Drawer from '@mui/material/Drawer';
import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { AnnotatedText } from './AnnotatedText.js';
import { wholeUpTo } from './LedgerList.js';
import { LedgerPanel } from './LedgerPanel.js';
import { Minimap } from './Minimap.js';
import { paintedMarks } from './painted-marks.js';
import { TextDialogs } from './TextDialogs.js';
import { TextFoot } from './TextFoot.js';
import { TextLegend } from './TextLegend.js';
import { TextToolbar } from './TextToolbar.js';
import { useClaimMade } from './use-claim-made.js';
import { type TextWorkbenchData, useTextWorkbench } from './use-text-workbench.js';

interface Props extends TextWorkbenchData {
  readonly speech: Speech | undefined;
}

/** The text, its map and its ledger: side by side where there is room, the ledger in a drawer where there is not. */
export function TextWorkbench({ speech, ...data }: Props) {
  const translate = useTranslate();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const [listOpen, setListOpen] = useState(false);
  // Kept as the person wants it; a narrow screen begins without it.
  const [legend, setLegend] = useStore<boolean | null>('workbench.legend', null);
  const [panelScroller, setPanelScroller] = useState<HTMLElement | null>(null);
  const state = useTextWorkbench(data);
  const claimMade = useClaimMade(data.document);
  const { text, items, numbers, focus, selection, dialogs, paragraphs, overlays } = state;
  const painted = useMemo(() => paintedMarks(items, numbers), [items, numbers]);

  const panel = (
    <LedgerPanel
      {...{ text, items, numbers, focus }}
      language={state.language}
      listed={state.listed}
      filter={state.filter}
      onFilter={state.setFilter}
      proposals={state.proposals}
      handlers={state.handlers}
      scroller={panelScroller}
    />
  );

  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr) 20px',
            lg: 'minmax(0, 1fr) 20px 20rem',
            xl: 'minmax(0, 1fr) 20px 24rem',
          },
          columnGap: { xs: 0.75, lg: 2 },
          pb: 14,
        }}
      >
        <Paper variant="outlined" sx={{ minWidth: 0 }}>
          <TextToolbar
            find={state.find}
            findField={state.findField}
            onWay={state.toolbar.way}
            onUndo={state.toolbar.undo}
            legend={legend ?? wide}
            onLegend={setLegend}
          />
          <Collapse in={legend ?? wide} sx={{ px: { xs: 1.75, sm: 3 } }}>
            <TextLegend />
          </Collapse>
          <Box sx={{ px: { xs: 1.75, sm: 3 }, py: { xs: 1.5, sm: 2.5 } }}>
            {paragraphs.length === 0 ? (
              <EmptyState title={translate('workbench.text.empty')} />
            ) : (
              <AnnotatedText
                {...{ text, items, paragraphs, overlays }}
                marks={painted}
                root={state.root}
                label={data.document.title}
                language={state.language}
                direction={state.direction}
                focusedKey={focus.focused?.key ?? null}
                // Of a long list not every row is in the page for a mark to point to.
                detailed={(wide || listOpen) && state.filter === 'all' && items.length <= wholeUpTo}
                margin={wide}
                begin={state.target?.start ?? 0}
                selecting={selection.span !== null || selection.dragging}
                onChoose={state.choose}
              />
            )}
          </Box>
        </Paper>
        <Minimap
          root={state.root}
          paragraphs={paragraphs}
          textLength={text.length}
          marks={painted}
          overlays={overlays}
          onGo={state.goTo}
        />
        {wide && (
          <Paper
            variant="outlined"
            ref={setPanelScroller}
            sx={{ position: 'sticky', top: 64, alignSelf: 'start', maxHeight: 'calc(100vh - 80px)', overflowY: 'auto' }}
          >
            {panel}
          </Paper>
        )}
      </Box>
      {!wide && (
        <Drawer
          anchor="bottom"
          open={listOpen}
          onClose={() => setListOpen(false)}
          slotProps={{ paper: { ref: setPanelScroller, sx: { maxHeight: '75vh' } } }}
        >
          {panel}
        </Drawer>
      )}
      <TextFoot {...{ state, wide, listOpen }} onList={() => setListOpen(true)} />
      <TextDialogs
        dialogs={dialogs}
        document={data.document}
        marks={data.marks}
        speech={speech}
        onClaimed={(outcome) => {
          selection.clear();
          state.undoing.note(
            outcome.mode === 'newClaim'
              ? { kind: 'claim', claimId: outcome.claimId }
              : { kind: 'appearance', claimId: outcome.claimId, appearanceId: outcome.appearanceId },
          );
          claimMade(outcome);
        }}
        onSkip={state.skip}
        onJudged={state.refresh}
      />
    </>
  );
}
