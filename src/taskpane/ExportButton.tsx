import { useState } from 'react';
import { failureInWords } from '../orders/failureInWords';
import { PaneButton } from './PaneButton';
import type { ExportAction } from './exportActions';
import { useLook } from './useLook';

/** One export: its button, what it gives, and what came of it. */
export function ExportButton({ action }: { readonly action: ExportAction }) {
  const look = useLook();
  const [told, setTold] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const run = (): void => {
    setIsBusy(true);
    setTold('');
    action
      .run(look)
      .catch((error: unknown) => failureInWords(error, 'reading').message)
      .then(setTold)
      .finally(() => setIsBusy(false));
  };
  return (
    <div>
      <PaneButton idle={isBusy} onClick={run}>
        {action.title}
      </PaneButton>
      <p>{action.description}</p>
      <p role="status">{told}</p>
    </div>
  );
}
