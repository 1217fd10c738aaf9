import { testRandomEdits } from './randomEdits';

testRandomEdits({ numRuns: 300 });
