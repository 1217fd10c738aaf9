import { HostFailure } from '../../hosts/host';
import type { FileAnswer, FileQuestion } from './fileAnswers';

/** The part of a Web Worker that is needed here. */
export type FileWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Answers questions about the open file, out of the page's way where there are workers. */
export interface FileWork {
  /**
   * Asks a question; `onPiece` gets each piece before the last, in order, and may take its time; the last is returned.
   * @throws HostFailure (as a rejection) when the file cannot be read or written; Error for a fault of the program.
   */
  ask(question: FileQuestion, onPiece?: (piece: FileAnswer) => void): Promise<FileAnswer>;
  /** Ends what runs in the background. */
  dispose(): void;
}

/** Lets the page do something else first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Waiting {
  readonly onPiece: (piece: FileAnswer) => void;
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: Error) => void;
}

const isPiece = ({ kind }: FileAnswer): boolean => kind === 'workbook' || kind === 'rows';

function settle(answer: FileAnswer, { onPiece, resolve, reject }: Waiting): void {
  if (isPiece(answer)) onPiece(answer);
  else if (answer.kind === 'failed') {
    reject(new HostFailure(answer.failure, answer.message, answer.state));
  } else if (answer.kind === 'fault') reject(new Error(answer.message));
  else resolve(answer);
}

/** Work in the page itself, for browsers and policies without workers. */
export function workInPage(): FileWork {
  let answerer: Promise<{ answer(question: FileQuestion, emit: (answer: FileAnswer) => void): void }> | null =
    null;
  return {
    async ask(question, onPiece = () => undefined) {
      answerer ??= import('./fileAnswers').then(({ FileAnswerer }) => new FileAnswerer());
      const it = await answerer;
      await nextTask();
      const answers: FileAnswer[] = [];
      it.answer(question, (answer) => answers.push(answer));
      return new Promise((resolve, reject) => {
        // One piece a task, so that the page breathes between them.
        const step = (): void => {
          const answer = answers.shift();
          if (!answer) return;
          settle(answer, { onPiece, resolve, reject });
          setTimeout(step, 0);
        };
        step();
      });
    },
    dispose: () => undefined,
  };
}

/** Work in a worker; when it cannot start, or breaks down before it has opened anything, the page does it itself. */
export function workInBackground(start: () => FileWorker): FileWork {
  const waiting = new Map<number, Waiting & { readonly question: FileQuestion }>();
  const own = workInPage();
  let worker: FileWorker | null = null;
  let opening: FileQuestion | null = null;
  let isLost = false;
  let last = 0;

  const lose = (): void => {
    isLost = true;
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { question, onPiece, resolve, reject } of left) again(question, onPiece).then(resolve, reject);
  };
  /** The page opens the file anew before it answers what the worker no longer does. */
  const again = async (question: FileQuestion, onPiece: Waiting['onPiece']): Promise<FileAnswer> => {
    if (question.kind !== 'open' && opening) await own.ask(opening);
    return own.ask(question, onPiece);
  };
  const running = (): FileWorker | null => {
    if (worker || isLost) return worker;
    try {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: FileAnswer }>) => {
        const asked = waiting.get(data.id);
        if (!asked) return;
        if (!isPiece(data.answer)) waiting.delete(data.id);
        settle(data.answer, asked);
      };
      worker.onerror = lose;
    } catch {
      isLost = true;
    }
    return worker;
  };

  return {
    ask(question, onPiece = () => undefined) {
      if (question.kind === 'open') opening = question;
      const busy = running();
      if (!busy) return again(question, onPiece);
      return new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, { question, onPiece, resolve, reject });
        busy.postMessage({ id, question });
      });
    },
    dispose: () => {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}
