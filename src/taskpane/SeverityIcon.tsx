import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../calendar/severity';

/** What an icon may say: a severity, or that all is well. */
export type IconMeaning = Severity | 'ok';

const useStyles = makeStyles({
  icon: { width: '16px', height: '16px', flexShrink: 0, verticalAlign: 'text-bottom' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
});

/** Shapes that differ as much as the colours do: octagon, triangle, circle, check. */
const SHAPES: Readonly<Record<IconMeaning, string>> = {
  error:
    'M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 4.4 4.4 5.5 6.9 8l-2.5 2.5 1.1 1.1L8 9.1l2.5 2.5 1.1-1.1L9.1 8l2.5-2.5-1.1-1.1L8 6.9z',
  warning: 'M8 1 15.5 15H.5zM7.2 6v4.6h1.6V6zM7.2 11.8v1.6h1.6v-1.6z',
  info: 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zM7.2 7v5h1.6V7zM7.2 4v1.7h1.6V4z',
  ok: 'M6.2 13.4 1 8.2l1.5-1.5 3.7 3.7 7.3-7.3L15 4.6z',
};

/** A small picture beside a word that says the same. */
export function SeverityIcon({ meaning }: { readonly meaning: IconMeaning }) {
  const styles = useStyles();
  return (
    <svg
      className={`${styles.icon} ${styles[meaning]}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[meaning]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
