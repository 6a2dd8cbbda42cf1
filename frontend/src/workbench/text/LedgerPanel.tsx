import Box from '@mui/material/Box';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { LedgerHead, type LedgerHeadProps } from './LedgerHead.js';
import { LedgerList, type LedgerListProps } from './LedgerList.js';

interface Props extends LedgerListProps, LedgerHeadProps {}

/** The coverage ledger beside the text: what is proposed, what was claimed, what was left out and why. */
export const LedgerPanel = memo(function LedgerPanel(props: Props) {
  const { text, language, items, listed, numbers, filter, onFilter, proposals, focus, handlers, scroller } = props;
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('workbench.text.ledger')}>
      <LedgerHead {...{ items, filter, onFilter, proposals }} />
      {listed.length === 0 ? (
        <EmptyState
          title={translate(`workbench.text.nothing.${filter}`)}
          text={translate('workbench.text.nothing.text')}
        />
      ) : (
        <LedgerList {...{ text, language, listed, numbers, focus, handlers, scroller }} />
      )}
    </Box>
  );
});
