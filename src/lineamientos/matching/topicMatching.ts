import type { Activity } from '../../calendar/calendar';
import type { Edition, Topic } from '../edition';
import { createLexicon } from './lexicon';
import { fitOf, readActivity } from './reader';

/** A topic of the work plan and the activities that cover it. */
export interface TopicMatch {
  readonly topic: Topic;
  /** In the order of the calendar; empty when the plan leaves the topic out. */
  readonly activities: readonly Activity[];
}

/**
 * Which activities cover which topic of the work plan, in the order of the edition's topics. Unlike documents,
 * topics are covered by preparing, by steps without dates and by drills too.
 */
export function matchTopics(activities: readonly Activity[], edition: Edition): TopicMatch[] {
  const lexicon = createLexicon();
  const compiled = edition.topics.map((topic) => ({ topic, patterns: lexicon.patterns(topic.words) }));
  const reads = activities.map((activity) => readActivity(activity, lexicon));
  return compiled.map(({ topic, patterns }) => ({
    topic,
    activities: reads.filter((read) => fitOf(read, patterns) !== null).map(({ activity }) => activity),
  }));
}
