import { testPainting, testReading } from './sizeCases';

testReading({ activities: 65, painted: true, toRead: 2, toReadAgain: 1 });
testPainting(65);
