import { type Theme, useMediaQuery } from '@mui/material';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useStore } from 'react-admin';

interface SidebarState {
  /** Entries with their words; closed, a wide page keeps their signs and a narrow one nothing. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Too narrow for a menu beside the page: it comes over it and goes after each choice. */
  readonly covers: boolean;
}

const SidebarContext = createContext<SidebarState>({ open: false, setOpen: () => undefined, covers: false });

/** Keeps in this browser whether the menu beside the page is open; one over the page is closed at first. */
export function SidebarProvider({ children }: { readonly children: ReactNode }) {
  const covers = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [beside, setBeside] = useStore('sidebar.open', true);
  const [over, setOver] = useState(false);
  const state = useMemo(
    () => (covers ? { open: over, setOpen: setOver, covers } : { open: beside, setOpen: setBeside, covers }),
    [covers, over, beside, setBeside],
  );
  return <SidebarContext.Provider value={state}>{children}</SidebarContext.Provider>;
}

export const useSidebar = (): SidebarState => useContext(SidebarContext);
