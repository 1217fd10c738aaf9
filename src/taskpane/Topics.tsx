import { makeStyles } from '@fluentui/react-components';
import type { TopicMatch } from '../lineamientos/matching/topicMatching';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0', padding: 0 },
  summary: { cursor: 'pointer' },
});

/** The topics that the work plan has to cover, and which it does. */
export function Topics({ topics }: { readonly topics: readonly TopicMatch[] }) {
  const styles = useStyles();
  const covered = topics.filter(({ activities }) => activities.length > 0).length;
  if (topics.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        Temas del plan: {covered} de {topics.length}
      </summary>
      <ul className={styles.list}>
        {topics.map(({ topic, activities }) => (
          <li key={topic.id}>
            <SeverityIcon meaning={activities.length > 0 ? 'ok' : 'error'} />{' '}
            {activities.length > 0 ? 'Cubierto' : 'Falta'}: {topic.title}
          </li>
        ))}
      </ul>
    </details>
  );
}
