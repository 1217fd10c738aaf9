import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

const DARK = '(prefers-color-scheme: dark)';

/** What Office says of its theme; null where it says nothing (the web, older versions). */
function officeIsDark(): boolean | null {
  const { Office: office } = globalThis as { Office?: { context?: { officeTheme?: Office.OfficeTheme } } };
  return office?.context?.officeTheme?.isDarkTheme ?? null;
}

const canMatch = (): boolean => typeof window.matchMedia === 'function';

function subscribe(onChange: () => void): () => void {
  if (!canMatch()) return () => undefined;
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

const isDarkNow = (): boolean => officeIsDark() ?? (canMatch() && window.matchMedia(DARK).matches);

/** Gives what it holds the colours of Office, or of the system; forced colours go before both. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const isDark = useSyncExternalStore(subscribe, isDarkNow);
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className={styles.root}
      data-theme={isDark ? 'dark' : 'light'}
    >
      {children}
    </FluentProvider>
  );
}
