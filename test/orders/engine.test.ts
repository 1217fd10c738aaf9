import { describe, expect, it } from '@jest/globals';
import { paintGrid } from '../../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import type { Engine, EngineWorker } from '../../src/orders/engine';
import { createEngine } from '../../src/orders/engine';
import type { Question } from '../../src/orders/engineAnswers';
import { createAnswerer } from '../../src/orders/engineAnswers';
import { examine } from '../../src/validation/examine';
import { TODAY, smallPlan } from './book';

/** A worker without a thread: what passes in and out is cloned, as for a real one. */
class FakeWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null;
  onerror: EngineWorker['onerror'] = null;
  isEnded = false;
  readonly questions: Question[] = [];
  readonly #answer = createAnswerer();

  postMessage(question: Question): void {
    const asked = structuredClone(question);
    this.questions.push(asked);
    setTimeout(() => {
      if (this.isEnded) return;
      const data = structuredClone(this.#answer(asked));
      this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
    }, 0);
  }

  terminate(): void {
    this.isEnded = true;
  }

  breakDown(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}

function background(): { engine: Engine; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const engine = createEngine(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

const options = { today: TODAY };
const expected = () => examine(smallPlan(), options);

describe('The engine', () => {
  it.each([
    ['in the page', () => createEngine()],
    ['in a worker', () => background().engine],
    [
      'where no worker can start',
      () =>
        createEngine(() => {
          throw new Error('a policy forbids it');
        }),
    ],
  ])('%s says what examine says, and paints the same', async (_where, create) => {
    const engine = create();
    const examination = await engine.examine(smallPlan(), options);
    expect(examination).toEqual(expected());
    const { workbook, calendar, plan } = expected();
    const paint = { ...DEFAULT_PAINT, mark: 'x' } as const;
    expect(await engine.painting(examination, paint)).toEqual(paintGrid(workbook, calendar, plan, paint));
    engine.dispose();
  });

  it('keeps one worker for many questions', async () => {
    const { engine, workers } = background();
    await engine.examine(smallPlan(), options);
    await engine.examine(smallPlan(), options);
    expect(workers).toHaveLength(1);
  });

  it('hands back the workbook that it was given, not a copy', async () => {
    const workbook = smallPlan();
    const { engine } = background();
    expect((await engine.examine(workbook, options)).workbook).toBe(workbook);
  });

  it('asks the worker about painting without sending the workbook again', async () => {
    const { engine, workers } = background();
    const examination = await engine.examine(smallPlan(), options);
    await engine.painting(examination, DEFAULT_PAINT);
    expect(workers[0]?.questions.map(({ kind }) => kind)).toEqual(['examine', 'paint']);
  });

  it('paints an earlier examination although the worker has forgotten it', async () => {
    const { engine } = background();
    const first = await engine.examine(smallPlan(), options);
    await engine.examine(smallPlan(), options);
    const { workbook, calendar, plan } = expected();
    expect(await engine.painting(first, DEFAULT_PAINT)).toEqual(paintGrid(workbook, calendar, plan));
  });

  it('ends the worker of a question that is cancelled, and answers the next', async () => {
    const { engine, workers } = background();
    const controller = new AbortController();
    const cancelled = engine.examine(smallPlan(), options, controller.signal);
    controller.abort();
    await expect(cancelled).rejects.toBe(controller.signal.reason);
    expect(workers[0]?.isEnded).toBe(true);
    expect(await engine.examine(smallPlan(), options)).toEqual(expected());
  });

  it('does not begin a question that was cancelled before', async () => {
    const { engine, workers } = background();
    await expect(engine.examine(smallPlan(), options, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(workers).toHaveLength(0);
  });

  it('goes on in the page when the worker breaks down', async () => {
    const { engine, workers } = background();
    const asked = engine.examine(smallPlan(), options);
    workers[0]?.breakDown();
    expect(await asked).toEqual(expected());
    expect(await engine.examine(smallPlan(), options)).toEqual(expected());
    expect(workers).toHaveLength(1);
  });

  it('tells a fault of the program as such', async () => {
    const { engine } = background();
    const faulty = { ...smallPlan(), sheets: [null] } as never;
    await expect(engine.examine(faulty, options)).rejects.toThrow(Error);
  });
});
