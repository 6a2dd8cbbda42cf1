import { interfaceLanguages } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { languageName } from '../../i18n/text-languages.js';
import { useInterfaceLanguage } from '../../i18n/use-localised.js';

const formats = [
  ['html', 'HTML'],
  ['pdf', 'PDF'],
  ['jsonld', 'JSON-LD'],
] as const;

/** The claim's report in each format and language. */
export function ExportLinks({ claimId }: { readonly claimId: string }) {
  const translate = useTranslate();
  const reader = useInterfaceLanguage();
  return (
    <Box className="no-print" sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {translate('workbench.publications.report')}
      </Typography>
      {interfaceLanguages.map((language) => {
        const name = languageName(language, reader);
        return (
          <Box key={language} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
            <Typography variant="body2" component="span" sx={{ minWidth: '5em' }}>
              {name}
            </Typography>
            {formats.map(([extension, label]) => (
              <Button
                key={extension}
                size="small"
                variant="outlined"
                href={`/api/claims/${claimId}/report.${extension}?lang=${language}`}
                target="_blank"
                rel="noreferrer"
                aria-label={translate('workbench.publications.reportIn', { format: label, language: name })}
              >
                {label}
              </Button>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}
