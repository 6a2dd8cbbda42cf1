import { lazy, Suspense } from 'react';

const ShortcutSheet = lazy(() => import('./ShortcutSheet.js'));

/** The sheet, fetched when somebody asks for it: most people never do. */
export function ShortcutSheetOnDemand({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <ShortcutSheet onClose={onClose} />
    </Suspense>
  );
}
