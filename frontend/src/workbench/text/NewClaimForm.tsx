import { Claim, type NewAppearance, type Segment, type Speech } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { DialogForm } from '../shared/DialogForm.js';
import { FormTextField } from '../shared/FormTextField.js';
import { TagsField } from '../shared/TagsField.js';
import { useSpeakers } from '../shared/use-desk-lists.js';
import { useServerForm } from '../shared/use-server-form.js';

/** What a claim is about to be made of. */
export interface ClaimMaterial {
  readonly speechId: string;
  readonly language: string;
  readonly appearances: readonly NewAppearance[];
  /** Statements that the claim may decide, and those of them that it does unless the person says otherwise. */
  readonly touched: readonly Pick<Segment, 'id' | 'exact'>[];
  readonly decides: readonly string[];
  /** Words to begin from, each with the button that takes them over. */
  readonly wordings: readonly { readonly label: string; readonly words: string }[];
}

interface Props {
  readonly material: ClaimMaterial;
  readonly speech: Speech | undefined;
  readonly onCreated: (claim: Claim) => void;
  readonly onClose: () => void;
}

const fieldsShown = ['text', 'speakerId', 'requiredReviews', 'tags'];

/** Puts a claim into words. The field begins empty: the words of the text enter it only when the person asks for them. */
export function NewClaimForm({ material, speech, onCreated, onClose }: Props) {
  const translate = useTranslate();
  const speakers = useSpeakers();
  const { speechId, language, appearances, touched, decides, wordings } = material;
  const form = useServerForm({
    initial: { text: '', speakerId: '', requiredReviews: '', tags: [] as string[], segmentIds: [...decides] },
    send: async ({ text, speakerId, requiredReviews, tags, segmentIds }) => {
      const body = {
        text,
        language,
        speechId,
        speakerId: speakerId || undefined,
        requiredReviews: requiredReviews === '' ? undefined : Number(requiredReviews),
        tags,
        segmentIds,
        appearances,
      };
      onCreated((await request({ method: 'POST', path: '/claims', body, schema: Claim })).data);
    },
  });
  const { segmentIds } = form.values;
  const toggle = (id: string) =>
    form.set('segmentIds', segmentIds.includes(id) ? segmentIds.filter((known) => known !== id) : [...segmentIds, id]);

  return (
    <DialogForm onSubmit={form.submit}>
      <DialogContent sx={{ pt: 0 }}>
        <FormTextField
          form={form}
          name="text"
          label={translate('workbench.claim.text')}
          helperText={translate('workbench.text.claimTextHelp')}
          required
          autoFocus
          multiline
          minRows={2}
          slotProps={{ htmlInput: { lang: language } }}
        />
        {wordings.map(({ label, words }) => (
          <Button key={label} size="small" onClick={() => form.set('text', words)}>
            {label}
          </Button>
        ))}
        <Stack direction={{ xs: 'column', sm: 'row' }} columnGap={2}>
          <FormTextField
            form={form}
            name="speakerId"
            label={translate('workbench.claim.claimant')}
            select
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">
              <BidiText>{speech?.speaker.name ?? translate('workbench.text.speechSpeaker')}</BidiText>
            </MenuItem>
            {(speakers.data ?? [])
              .filter(({ id }) => id !== speech?.speaker.id)
              .map(({ id, name }) => (
                <MenuItem key={id} value={id}>
                  <BidiText>{name}</BidiText>
                </MenuItem>
              ))}
          </FormTextField>
          <FormTextField
            form={form}
            name="requiredReviews"
            label={translate('workbench.claim.requiredReviews')}
            select
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{translate('workbench.text.deskDefault')}</MenuItem>
            {['1', '2', '3', '4', '5'].map((count) => (
              <MenuItem key={count} value={count}>
                {count}
              </MenuItem>
            ))}
          </FormTextField>
        </Stack>
        <TagsField
          label={translate('workbench.claim.tags')}
          value={form.values.tags}
          onChange={(tags) => form.set('tags', tags)}
          error={form.errorOf('tags')}
        />
        {touched.length > 0 && (
          <Stack component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1 }}>
            <FormLabel component="legend">{translate('workbench.text.decides')}</FormLabel>
            {touched.map(({ id, exact: statement }) => (
              <FormControlLabel
                key={id}
                control={<Checkbox size="small" checked={segmentIds.includes(id)} onChange={() => toggle(id)} />}
                label={<BidiText>{statement.length > 90 ? `${statement.slice(0, 90)}…` : statement}</BidiText>}
              />
            ))}
          </Stack>
        )}
        <ProblemAlert error={form.problem} resource="claims" shownFields={fieldsShown} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" loading={form.pending}>
          {translate('workbench.text.createClaim')}
        </Button>
      </DialogActions>
    </DialogForm>
  );
}
