import { shownCode } from '../calendar/activityCode';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Activity } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import { PaneButton } from './PaneButton';
import { TextInput } from './TextInput';
import { useLook } from './useLook';
import { activityInWords } from './words';

/** Activities offered at once; with more the user writes another word. */
const MOST = 8;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '4px',
    marginTop: '6px',
    padding: '8px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
});

/** What the choice of an activity takes. */
export interface ActivityPickerProps {
  /** The activity that counts now, or null. */
  readonly met: Activity | null;
  readonly idle: boolean;
  readonly onChoose: (activity: Activity | null) => void;
}

/** Chooses the activity that meets a document, by words of its title or its number. */
export function ActivityPicker({ met, idle, onChoose }: ActivityPickerProps) {
  const styles = useStyles();
  const { activities } = useLook().examination.calendar;
  const [search, setSearch] = useState('');
  const words = foldText(search).split(' ');
  const found = activities.filter((activity) => {
    const text = foldText(`${shownCode(activity) ?? ''} ${activity.title}`);
    return activity.id !== met?.id && words.every((word) => text.includes(word));
  });
  return (
    <div className={styles.box} role="group" aria-label="Actividad que lo entrega">
      <TextInput
        label="Buscar la actividad que lo entrega"
        type="search"
        value={search}
        onChange={setSearch}
        {...(found.length > MOST
          ? { hint: `Hay ${String(found.length)}; escriba otra palabra para acotar.` }
          : {})}
      />
      <ul className={styles.list}>
        {found.slice(0, MOST).map((activity) => (
          <li key={activity.id}>
            <PaneButton appearance="subtle" idle={idle} onClick={() => onChoose(activity)}>
              {activityInWords(activity)}
            </PaneButton>
          </li>
        ))}
      </ul>
      {met !== null && (
        <PaneButton idle={idle} onClick={() => onChoose(null)}>
          Ninguna actividad lo entrega
        </PaneButton>
      )}
    </div>
  );
}
