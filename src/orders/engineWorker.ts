import type { Question } from './engineAnswers';
import { createAnswerer } from './engineAnswers';

// The entry of the Web Worker: whatever comes in is answered in turn.
const answer = createAnswerer();
self.onmessage = ({ data }: MessageEvent<Question>) => {
  self.postMessage(answer(data));
};
