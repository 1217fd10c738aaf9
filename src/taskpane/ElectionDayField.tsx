import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { parseIsoDate } from '../calendar/plainDate';
import { isSupposed } from '../calendar/supposedDay';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { TextInput } from './TextInput';
import { useLook } from './useLook';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

/** The election day, to be set right; it is kept in the workbook. */
export function ElectionDayField() {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const { examination } = useLook();
  const { electionDay } = examination.calendar;
  const known = electionDay?.date ?? '';
  const [text, setText] = useState<string>(known);
  const day = parseIsoDate(text);
  // A supposed day is confirmed by keeping it as it is.
  const confirms = electionDay !== null && isSupposed(electionDay) && text === known;
  const isBusy = state.busy !== null;
  return (
    <div>
      <TextInput
        label="Jornada electoral"
        type="date"
        value={text}
        onChange={setText}
        {...(text !== '' && day === null ? { fault: 'Escriba una fecha que exista.' } : {})}
      />
      <div className={styles.row}>
        <PaneButton
          idle={isBusy || day === null || (text === known && !confirms)}
          onClick={() => run({ kind: 'save', change: { electionDay: day } })}
        >
          {confirms ? 'Confirmar la jornada' : 'Guardar la jornada'}
        </PaneButton>
        {examination.settings.electionDay !== null && (
          <PaneButton idle={isBusy} onClick={() => run({ kind: 'save', change: { electionDay: null } })}>
            Usar la que dice el libro
          </PaneButton>
        )}
      </div>
    </div>
  );
}
