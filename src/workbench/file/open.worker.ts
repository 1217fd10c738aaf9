import type { FileQuestion } from './fileAnswers';
import { FileAnswerer } from './fileAnswers';

// The entry of the Web Worker that reads and writes the file, so that the page goes on meanwhile.
const answerer = new FileAnswerer();
self.onmessage = ({ data }: MessageEvent<{ id: number; question: FileQuestion }>) => {
  answerer.answer(data.question, (answer) => self.postMessage({ id: data.id, answer }));
};
