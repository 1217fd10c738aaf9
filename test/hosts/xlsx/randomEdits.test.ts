import { testRandomEdits } from './randomEdits';

testRandomEdits({ numRuns: 20, seed: 2027 });
