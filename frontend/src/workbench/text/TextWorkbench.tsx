import type { Speech } from '@isnad/contracts';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { AnnotatedText } from './AnnotatedText.js';
import { LedgerCard } from './LedgerCard.js';
import { LedgerPanel } from './LedgerPanel.js';
import { countUndecided } from './ledger.js';
import { SelectionBar } from './SelectionBar.js';
import { TextDialogs } from './TextDialogs.js';
import { TextDock } from './TextDock.js';
import { TextLegend } from './TextLegend.js';
import { useClaimMade } from './use-claim-made.js';
import { type TextWorkbenchData, useTextWorkbench } from './use-text-workbench.js';

interface Props extends TextWorkbenchData {
  readonly speech: Speech | undefined;
}

/** The text and its ledger: side by side where there is room, the ledger in a drawer where there is not. */
export function TextWorkbench({ speech, ...data }: Props) {
  const translate = useTranslate();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const [listOpen, setListOpen] = useState(false);
  const state = useTextWorkbench(data);
  const claimMade = useClaimMade(data.document);
  const { text, language, items, numbers, focus, selection, dialogs, handlers } = state;

  const panel = (
    <LedgerPanel
      text={text}
      language={language}
      items={items}
      listed={state.listed}
      numbers={numbers}
      filter={state.filter}
      onFilter={state.setFilter}
      proposals={state.proposals}
      focus={focus}
      handlers={handlers}
    />
  );

  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 24rem' }, gap: 3, pb: 12 }}>
        <Paper variant="outlined" sx={{ px: { xs: 2, sm: 4 }, py: { xs: 2, sm: 3 }, minWidth: 0 }}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'start', mb: 2 }}>
            <Box sx={{ flex: 1 }}>
              <TextLegend />
            </Box>
            <Tooltip title={translate('workbench.text.shortcuts.title')}>
              <IconButton
                size="small"
                aria-label={translate('workbench.text.shortcuts.title')}
                aria-keyshortcuts="?"
                onClick={dialogs.shortcuts}
              >
                <KeyboardIcon />
              </IconButton>
            </Tooltip>
          </Box>
          {state.paragraphs.length === 0 ? (
            <EmptyState title={translate('workbench.text.empty')} />
          ) : (
            <AnnotatedText
              root={state.root}
              label={data.document.title}
              text={text}
              language={language}
              direction={state.direction}
              paragraphs={state.paragraphs}
              items={items}
              numbers={numbers}
              focusedKey={focus.focused?.key ?? null}
              detailed={(wide || listOpen) && state.filter === 'all'}
              target={state.target}
              onChoose={state.choose}
            />
          )}
        </Paper>
        {wide && (
          <Paper
            variant="outlined"
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
          slotProps={{ paper: { sx: { maxHeight: '75vh' } } }}
        >
          {panel}
        </Drawer>
      )}
      {(selection.span || !wide) && (
        <Paper
          elevation={6}
          sx={{
            position: 'fixed',
            bottom: { xs: 0, lg: 16 },
            insetInline: 0,
            mx: 'auto',
            width: { xs: 1, lg: 'min(52rem, calc(100% - 2rem))' },
            px: 2,
            py: 1,
            zIndex: 'appBar',
          }}
        >
          {selection.span ? (
            <SelectionBar
              words={text.slice(selection.span.start, selection.span.end)}
              language={language}
              span={selection.span}
              byKeys={selection.byKeys}
              mayClaim={state.mayClaim}
              onClaim={dialogs.claim}
              onShare={state.share}
              onClose={selection.clear}
            />
          ) : (
            <>
              {focus.focused && !listOpen && (
                <Box component="ol" sx={{ m: 0, mx: -2, mt: -1, p: 0, maxHeight: '45vh', overflowY: 'auto' }}>
                  <LedgerCard
                    item={focus.focused}
                    number={numbers.get(focus.focused.key) ?? null}
                    words={text.slice(focus.focused.start, focus.focused.end)}
                    language={language}
                    focused
                    move={focus.move}
                    handlers={handlers}
                  />
                </Box>
              )}
              <TextDock
                undecided={countUndecided(items)}
                onClose={focus.focused ? focus.blur : undefined}
                onStep={focus.step}
                onList={() => setListOpen(true)}
              />
            </>
          )}
        </Paper>
      )}
      <TextDialogs
        dialog={dialogs.dialog}
        document={data.document}
        speech={speech}
        letters={state.letters}
        onLetters={state.setLetters}
        onClaimed={(claimId, mode) => {
          dialogs.close();
          selection.clear();
          claimMade(claimId, mode);
        }}
        onSkip={state.skip}
        onClose={dialogs.close}
      />
    </>
  );
}
