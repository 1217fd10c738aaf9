import { packed } from '../areas';

/** Bytes planned for a request or a response: well below the 5 MB of Excel on the web, since they are estimated. */
export const PLANNED_BYTES = 4_200_000;

/** Something to ask of Excel: how much it will answer, about, and what to do with the answer after the sync. */
export interface Piece {
  readonly bytes: number;
  readonly queue: () => () => void;
}

/** Asks all of the pieces in as few requests as their sizes allow; no request when there are none. */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  plannedBytes = PLANNED_BYTES,
): Promise<void> {
  for (const group of packed(pieces, ({ bytes }) => bytes, plannedBytes)) {
    const answers = group.map((piece) => piece.queue());
    await context.sync();
    for (const answer of answers) answer();
  }
}
