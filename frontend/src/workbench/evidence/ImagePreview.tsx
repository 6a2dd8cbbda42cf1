import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Pictures that browsers draw without running anything in them. */
const drawn = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

export const isDrawn = ({ type }: File): boolean => drawn.has(type);

/** A picture of this browser's own, before it is sent. Once it is sent, the server hands it out as an attachment and nothing else. */
export function ImagePreview({ file }: { readonly file: File }) {
  const translate = useTranslate();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (address === null) return null;
  return (
    <Box
      component="img"
      src={address}
      alt={translate('evidence.file.preview', { name: file.name })}
      sx={{
        display: 'block',
        maxWidth: '100%',
        maxHeight: 240,
        mt: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    />
  );
}
