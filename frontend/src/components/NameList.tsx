import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useLocaleDates } from '../i18n/use-localised.js';
import { BidiText } from './BidiText.js';
import { namesInList } from './names-in-list.js';

/**
 * Names in one sentence, each in its own direction: a Latin name first must not turn the Arabic ones around. A name keeps to one
 * line where it fits on one, together with the «و» before it.
 */
export function NameList({ names }: { readonly names: readonly string[] }) {
  const formats = useLocaleDates();
  return namesInList(formats.listParts(names)).map(({ place, before, joint, name, after }) => (
    <Fragment key={place}>
      {before}
      <Box component="span" sx={{ display: 'inline-block' }}>
        {joint}
        <BidiText>{name}</BidiText>
        {after}
      </Box>
    </Fragment>
  ));
}
