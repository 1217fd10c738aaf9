import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Words wrap instead of being cut where the pane is narrow or the text large.
  button: { whiteSpace: 'normal', minWidth: '0', maxWidth: '100%', height: 'auto', textAlign: 'start' },
});

/** What a button of the pane takes. */
export interface PaneButtonProps {
  readonly children: ButtonProps['children'];
  readonly onClick: () => void;
  /** True while it does nothing; it keeps the focus then. */
  readonly idle?: boolean;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly label?: string;
  readonly expanded?: boolean;
  readonly className?: string;
}

/** A small button whose words wrap. */
export function PaneButton({
  children,
  onClick,
  idle,
  appearance,
  label,
  expanded,
  className,
}: PaneButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance={appearance ?? 'secondary'}
      className={mergeClasses(styles.button, className)}
      disabledFocusable={idle === true}
      onClick={onClick}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {children}
    </Button>
  );
}
