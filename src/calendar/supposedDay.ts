import type { ElectionDay } from './calendar';

/** True for an election day that nobody wrote or told: it is deduced from the years of the process, until it is confirmed. */
export const isSupposed = ({ source }: ElectionDay): boolean => source === 'process';
