import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { isSupposed } from '../calendar/supposedDay';
import { hasCalendar } from '../orders/lookAt';
import type { Look } from '../orders/order';
import { electionDayInWords } from '../spanish/electionDayInWords';
import { ElectionDayField } from './ElectionDayField';
import { usePaneControl } from './PaneContext';
import { counted } from '../spanish/counted';
import { contentsInWords, ROLE_WORDS, sourceInWords } from '../spanish/calendarWords';

const EditionField = lazy(() => import('./EditionField'));

const useStyles = makeStyles({
  box: {
    marginBottom: '8px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { cursor: 'pointer' },
  list: { margin: '6px 0', paddingInlineStart: '18px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

function inOneLine(look: Look): string {
  const { calendar, compliance } = look.examination;
  if (!hasCalendar(look)) return 'No se encontró ningún calendario en este libro.';
  const day =
    calendar.electionDay === null
      ? 'jornada electoral desconocida: indíquela aquí'
      : `jornada electoral: ${electionDayInWords(calendar.electionDay)}`;
  const edition = compliance === null ? '' : `; edición ${compliance.edition.id}`;
  return `${contentsInWords(calendar)}; ${day}${edition}.`;
}

function Sheets({ look }: { readonly look: Look }) {
  const styles = useStyles();
  const { sheets } = look.examination.calendar;
  return (
    <ul className={styles.list} aria-label="Hojas del libro">
      {sheets.map(({ name, role, missing, hiddenRows }) => (
        <li key={name}>
          «{name}»: {ROLE_WORDS[role].long}
          {missing !== '' && ` (${missing})`}
          {hiddenRows > 0 &&
            `; ${counted(hiddenRows, 'fila oculta, que también se lee', 'filas ocultas, que también se leen')}`}
        </li>
      ))}
    </ul>
  );
}

/** What was found in the workbook, in one line; opened, its sheets and what the user may set right. */
export function Overview() {
  const styles = useStyles();
  const { look } = usePaneControl().state;
  if (look === null) return null;
  const { calendar, settingsProblems } = look.examination;
  return (
    <details
      className={styles.box}
      open={!hasCalendar(look) || calendar.electionDay === null ? true : undefined}
    >
      <summary className={styles.summary}>{inOneLine(look)}</summary>
      <Sheets look={look} />
      {calendar.electionDay !== null && (
        <p>
          La jornada está {sourceInWords(calendar.electionDay.source, 'panel')}
          {isSupposed(calendar.electionDay) && ': es una jornada supuesta hasta que usted la confirme'}.
        </p>
      )}
      {settingsProblems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <div className={styles.fields}>
        <ElectionDayField key={calendar.electionDay?.date ?? ''} />
        <Suspense fallback={null}>
          <EditionField />
        </Suspense>
      </div>
    </details>
  );
}
