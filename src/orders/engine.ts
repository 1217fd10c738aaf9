import type { PaintOptions } from '../grid/paintOptions';
import type { Edit } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Examination, ExamineOptions } from '../validation/examine';
import type { Answer, Question } from './engineAnswers';

/** What examines workbooks, out of the page's way where it can. */
export interface Engine {
  /**
   * Everything there is to say of a workbook.
   * @throws the signal's reason (as a rejection) when it is aborted; Error for a fault of the program.
   */
  examine(workbook: WorkbookSnapshot, options: ExamineOptions, signal?: AbortSignal): Promise<Examination>;
  /** The edits that paint the grid of an examined workbook. */
  painting(examination: Examination, paint: PaintOptions): Promise<readonly Edit[]>;
  /** Ends what runs in the background. */
  dispose(): void;
}

/** The part of a Web Worker that the engine needs. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A question without its number. */
type Asked<Q = Question> = Q extends Question ? Omit<Q, 'id'> : never;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** The worker could not start or broke down: the work is done in the page instead. */
class WorkerLost extends Error {}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** An engine that works in the page itself; its code is fetched with the first examination. */
const inPage: Engine = {
  async examine(workbook, options, signal) {
    const [{ examine }] = await Promise.all([import('../validation/examine'), nextTask()]);
    signal?.throwIfAborted();
    return examine(workbook, options);
  },
  async painting({ workbook, calendar, plan }, paint) {
    const { paintGrid } = await import('../grid/paintGrid');
    return paintGrid(workbook, calendar, plan, paint);
  },
  dispose: () => undefined,
};

class BackgroundEngine implements Engine {
  readonly #start: () => EngineWorker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #numbers = new WeakMap<Examination, number>();
  #worker: EngineWorker | null = null;
  #last = 0;
  #broken = false;

  constructor(start: () => EngineWorker) {
    this.#start = start;
  }

  async examine(
    workbook: WorkbookSnapshot,
    options: ExamineOptions,
    signal?: AbortSignal,
  ): Promise<Examination> {
    signal?.throwIfAborted();
    try {
      const answer = await this.#ask({ kind: 'examine', workbook, options }, signal);
      if (answer.kind !== 'examined') throw new Error(`an examination was asked for, not: ${answer.kind}`);
      const examination = { workbook, ...answer.examination };
      this.#numbers.set(examination, answer.id);
      return examination;
    } catch (error) {
      if (error instanceof WorkerLost) return inPage.examine(workbook, options, signal);
      throw error;
    }
  }

  async painting(examination: Examination, paint: PaintOptions): Promise<readonly Edit[]> {
    const examined = this.#numbers.get(examination);
    if (examined === undefined || this.#worker === null) return inPage.painting(examination, paint);
    try {
      const answer = await this.#ask({ kind: 'paint', examined, paint });
      if (answer.kind === 'painting') return answer.edits;
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
    }
    return inPage.painting(examination, paint);
  }

  dispose(): void {
    this.#stop(new WorkerLost('the engine was disposed of'));
  }

  /** @throws WorkerLost (as a rejection) when there is no worker to be had; the signal's reason when it is aborted. */
  #ask(asked: Asked, signal?: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const worker = this.#running();
      if (worker === null) {
        reject(new WorkerLost('there is no worker'));
        return;
      }
      const id = (this.#last += 1);
      this.#waiting.set(id, { resolve, reject });
      // A worker in the middle of its work hears nothing: to cancel is to end it.
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return;
        reject(signal.reason as Error);
        this.#stop(new WorkerLost('another question was cancelled'));
      });
      worker.postMessage({ ...asked, id });
    });
  }

  #running(): EngineWorker | null {
    if (this.#worker !== null || this.#broken) return this.#worker;
    try {
      const worker = this.#start();
      worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#receive(data);
      worker.onerror = () => {
        this.#broken = true;
        this.#stop(new WorkerLost('the worker broke down'));
      };
      this.#worker = worker;
    } catch {
      this.#broken = true;
    }
    return this.#worker;
  }

  #receive(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'fault') waiting?.reject(new Error(answer.message));
    else waiting?.resolve(answer);
  }

  #stop(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }
}

/**
 * The engine of a page: in the worker that `start` gives, or in the page itself where none is given, where it cannot
 * start (an old webview, a policy) or where it breaks down.
 */
export function createEngine(start: (() => EngineWorker) | null = null): Engine {
  return start === null ? inPage : new BackgroundEngine(start);
}
