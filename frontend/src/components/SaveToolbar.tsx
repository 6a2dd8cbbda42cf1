import { SaveButton, Toolbar } from 'react-admin';

/** A form's foot: saving only. Records of the desk are not deleted, since history and reports name them. */
export function SaveToolbar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}
