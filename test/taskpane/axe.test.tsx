import { testWithAxe } from './axeStates';

testWithAxe('light', undefined);
