import { testFailures } from './failureAtRequests';

testFailures('any request', (requests) => Array.from({ length: requests }, (_request, index) => index + 1));
