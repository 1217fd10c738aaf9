import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What a group of the tab takes. */
export interface ExportGroupProps {
  readonly title: string;
  /** What comes of it, in Spanish. */
  readonly description: string;
  readonly children: ReactNode;
}

/** A group of the tab: its title, what comes of it, its buttons and what they led to. */
export function ExportGroup({ title, description, children }: ExportGroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <p className={styles.text}>{description}</p>
      {children}
    </section>
  );
}
