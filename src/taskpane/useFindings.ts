import { useMemo } from 'react';
import type { KeyedFinding } from './findingFilter';
import { filtered, withKeys } from './findingFilter';
import { usePaneControl } from './PaneContext';
import { useLook } from './useLook';

/** The findings that the filter lets through, and moving among them. */
export interface ShownFindings {
  readonly all: readonly KeyedFinding[];
  readonly shown: readonly KeyedFinding[];
  /** Place of the finding in hand among the shown ones, -1 for none. */
  readonly place: number;
  /** Takes a finding in hand and shows its cell in the sheet. */
  readonly choose: (chosen: KeyedFinding) => void;
  /** The finding so many places on; it stops at both ends. */
  readonly neighbour: (by: 1 | -1) => KeyedFinding | null;
}

/** The findings of the workbook as the tab shows them. */
export function useFindings(): ShownFindings {
  const { state, run, dispatch } = usePaneControl();
  const { findings } = useLook().examination;
  const { filter, current } = state;
  const all = useMemo(() => withKeys(findings), [findings]);
  const shown = useMemo(() => filtered(all, filter), [all, filter]);
  const place = shown.findIndex(({ key }) => key === current);
  const choose = ({ key, finding }: KeyedFinding): void => {
    dispatch({ type: 'findingChosen', key });
    if (finding.cell !== null) run({ kind: 'select', cell: finding.cell });
  };
  const neighbour = (by: 1 | -1): KeyedFinding | null => {
    const next = place < 0 ? (by === 1 ? 0 : shown.length - 1) : place + by;
    return shown[next] ?? null;
  };
  return { all, shown, place, choose, neighbour };
}
