import { testPainting, testReading, testUnwatchedPainting } from './sizeCases';

// A response holds about 4 MB: ten thousand activities with painted months take three more to read.
testReading({ activities: 10_000, painted: false, toRead: 4, toReadAgain: 3 });
testReading({ activities: 10_000, painted: true, toRead: 5, toReadAgain: 4 });
// The fills of 110,000 cells are seen one by one, before the writing and in it.
testPainting(10_000, 10);
testUnwatchedPainting(12_000);
