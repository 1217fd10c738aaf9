import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { FindingItem } from './FindingItem';
import { PaneButton } from './PaneButton';
import type { KeyedFinding } from './findingFilter';
import type { ShownFindings } from './useFindings';

/** Findings shown at once; the list grows on demand, and by itself where the finding in hand lies farther down. */
const PAGE = 60;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

const elementOf = (list: HTMLElement | null, key: string): HTMLElement | null =>
  [...(list?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
    ({ dataset }) => dataset['key'] === key,
  ) ?? null;

/** The findings, gravest first. Alt+↓ and Alt+↑ go to the next and the one before; so do the buttons. */
export function FindingList({ findings }: { readonly findings: ShownFindings }) {
  const styles = useStyles();
  const { shown, place, choose, neighbour } = findings;
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  // Set by the keys of the list alone: there the focus goes along, since that is what was asked for.
  const focusNext = useRef(false);
  const count = Math.max(pages * PAGE, place + 1);
  const current = shown[place]?.key ?? null;
  useEffect(() => {
    const element = current === null ? null : elementOf(list.current, current);
    if (element === null) return;
    if (focusNext.current) element.focus();
    focusNext.current = false;
    element.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const go = (by: 1 | -1): void => {
    const next = neighbour(by);
    if (next !== null) choose(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    focusNext.current = true;
    go(event.key === 'ArrowDown' ? 1 : -1);
  };
  const item = ({ key, finding }: KeyedFinding) => (
    <FindingItem
      key={key}
      id={key}
      finding={finding}
      isCurrent={key === current}
      onChoose={() => choose({ key, finding })}
    />
  );
  return (
    <>
      <div className={styles.row}>
        <PaneButton idle={neighbour(-1) === null} onClick={() => go(-1)}>
          Anterior
        </PaneButton>
        <PaneButton idle={neighbour(1) === null} onClick={() => go(1)}>
          Siguiente
        </PaneButton>
        <span>
          {place < 0
            ? `${String(shown.length)} en la lista`
            : `${String(place + 1)} de ${String(shown.length)}`}
        </span>
      </div>
      <ul className={styles.list} ref={list} aria-label="Hallazgos" onKeyDown={onKeyDown}>
        {shown.slice(0, count).map(item)}
      </ul>
      {shown.length > count && (
        <PaneButton onClick={() => setPages(Math.ceil(count / PAGE) + 1)}>
          Mostrar más hallazgos (quedan {shown.length - count})
        </PaneButton>
      )}
    </>
  );
}
