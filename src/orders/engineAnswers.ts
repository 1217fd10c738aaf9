import { paintGrid } from '../grid/paintGrid';
import type { PaintOptions } from '../grid/paintOptions';
import type { Edit } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Examination, ExamineOptions } from '../validation/examine';
import { examine } from '../validation/examine';

/** What an examination says besides the workbook, which who asked has already. */
type ExaminationOnly = Omit<Examination, 'workbook'>;

/** What is asked of the engine's worker. Everything in it can be cloned. */
export type Question =
  | {
      readonly id: number;
      readonly kind: 'examine';
      readonly workbook: WorkbookSnapshot;
      readonly options: ExamineOptions;
    }
  /** How to paint the workbook of an earlier question, by that question's id. */
  | { readonly id: number; readonly kind: 'paint'; readonly examined: number; readonly paint: PaintOptions };

/** What the engine's worker answers. */
export type Answer =
  | { readonly id: number; readonly kind: 'examined'; readonly examination: ExaminationOnly }
  | { readonly id: number; readonly kind: 'painting'; readonly edits: readonly Edit[] }
  /** The worker no longer has the examination that was asked about. */
  | { readonly id: number; readonly kind: 'forgotten' }
  /** A fault of the program. */
  | { readonly id: number; readonly kind: 'fault'; readonly message: string };

/** Answers questions; it remembers the last examination, so that painting needs not send it back. */
export function createAnswerer(): (question: Question) => Answer {
  let last: { id: number; examination: Examination } | null = null;
  const answer = (question: Question): Answer => {
    const { id } = question;
    if (question.kind === 'examine') {
      const { workbook, ...examination } = examine(question.workbook, question.options);
      last = { id, examination: { workbook, ...examination } };
      return { id, kind: 'examined', examination };
    }
    if (last?.id !== question.examined) return { id, kind: 'forgotten' };
    const { workbook, calendar, plan } = last.examination;
    return { id, kind: 'painting', edits: paintGrid(workbook, calendar, plan, question.paint) };
  };
  return (question) => {
    try {
      return answer(question);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { id: question.id, kind: 'fault', message };
    }
  };
}
