import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

const FOCUSABLE = 'button, input, select, summary, a[href]';

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The elements around one, from the nearest. */
function around(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...around(parent)];
}

/**
 * Keeps the keyboard's place in what an element holds: when the focused part goes away (a message is closed, a finding
 * is fixed) its nearest neighbour takes the focus, which would otherwise start again at the top of the page. It never
 * takes the focus from the sheet.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let focused: { readonly element: HTMLElement; readonly around: readonly HTMLElement[] } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) focused = { element: target, around: around(target) };
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.element.isConnected || !isLost() || !document.hasFocus()) return;
      const left = focused.around.filter((other) => other.isConnected && element.contains(other));
      const next = left
        .map((other) => other.querySelector<HTMLElement>(FOCUSABLE))
        .find((found) => found !== null);
      focused = null;
      next?.focus();
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, []);
  return root;
}
