import { useEffect } from 'react';
import type { Desk } from '../desk/desk';

/** Makes the browser ask before the page goes away with changes that were not downloaded. */
export function useUnsavedWarning(desk: Desk): void {
  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (desk.isDirty) event.preventDefault();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [desk]);
}
