import LegendIcon from '@mui/icons-material/PaletteOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { memo, type ReactNode, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { ShortcutsButton } from '../../shortcuts/ShortcutsButton.js';
import { FindField } from './FindField.js';
import { keyOf, type ShortcutName } from './shortcuts.js';
import type { Find } from './use-find.js';
import { type Way, ways } from './ways.js';

interface ToolsProps {
  readonly onWay: (way: Way) => void;
  readonly onUndo: () => void;
  readonly legend: boolean;
  readonly onLegend: (open: boolean) => void;
}

interface Props extends ToolsProps {
  readonly find: Find;
  readonly findField: RefObject<HTMLInputElement | null>;
}

const keyOfWay = { undecided: 'nextUndecided', mine: 'nextMine', altered: 'nextAltered' } as const;

interface ToolProps {
  readonly name: string;
  readonly shortcut?: ShortcutName;
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ name, shortcut, expanded, onClick, children }: ToolProps) {
  return (
    <Tooltip title={name}>
      <IconButton
        size="small"
        aria-label={name}
        aria-keyshortcuts={shortcut && keyOf(shortcut)}
        aria-expanded={expanded}
        color={expanded ? 'primary' : 'default'}
        onClick={onClick}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}

/** The ways through the text, undo, the legend and the keys: not drawn anew with each letter of a search. */
const TextTools = memo(function TextTools({ onWay, onUndo, legend, onLegend }: ToolsProps) {
  const translate = useTranslate();
  return (
    <>
      <ButtonGroup size="small" variant="text" aria-label={translate('reading.ways.label')}>
        {ways.map((way) => (
          <Tooltip key={way} describeChild title={translate(`reading.ways.${way}Help`)}>
            <Button aria-keyshortcuts={keyOf(keyOfWay[way])} onClick={() => onWay(way)}>
              {translate(`reading.ways.${way}`)}
            </Button>
          </Tooltip>
        ))}
      </ButtonGroup>
      <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
        <Tool name={translate('reading.undo.label')} shortcut="undo" onClick={onUndo}>
          <UndoIcon fontSize="small" sx={{ '[dir="rtl"] &': { transform: 'scaleX(-1)' } }} />
        </Tool>
        <Tool name={translate('reading.legend')} expanded={legend} onClick={() => onLegend(!legend)}>
          <LegendIcon fontSize="small" />
        </Tool>
        <ShortcutsButton />
      </Box>
    </>
  );
});

/** What one reads with: a search and the tools. Stays in sight as the text passes. */
export const TextToolbar = memo(function TextToolbar({ find, findField, ...tools }: Props) {
  const translate = useTranslate();
  return (
    <Box
      role="region"
      aria-label={translate('reading.toolbar')}
      sx={{
        position: 'sticky',
        top: 48,
        zIndex: 2,
        backgroundColor: 'background.paper',
        borderBlockEnd: 1,
        borderColor: 'divider',
        borderStartStartRadius: 'inherit',
        borderStartEndRadius: 'inherit',
        px: { xs: 1.5, sm: 2 },
        py: 1,
        '@media print': { display: 'none' },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <FindField find={find} field={findField} />
        <TextTools {...tools} />
      </Box>
    </Box>
  );
});
