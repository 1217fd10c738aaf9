import { testClicks } from './clickFailures';

testClicks('any request', (requests) => Array.from({ length: requests }, (_request, index) => index + 1));
