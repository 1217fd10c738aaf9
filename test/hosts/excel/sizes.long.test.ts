import { testPainting, testReading } from './sizeCases';

// A response holds about 4 MB: ten thousand activities with painted months take three more to read.
testReading({ activities: 10_000, painted: false, toRead: 4, toReadAgain: 3 });
testReading({ activities: 10_000, painted: true, toRead: 5, toReadAgain: 4 });
testPainting(10_000);
