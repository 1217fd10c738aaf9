import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** Buttons side by side, on more lines where the pane is narrow. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
