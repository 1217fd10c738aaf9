import type { Activity } from './calendar';

/** True for a row of the plan: an activity, or a session or drill that stands among its activities. */
export const isOfPlan = ({ kind, inPlan }: Pick<Activity, 'kind' | 'inPlan'>): boolean =>
  kind === 'activity' || inPlan === true;
