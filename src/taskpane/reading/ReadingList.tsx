import { makeStyles } from '@fluentui/react-components';
import { findingsCounted } from '../../spanish/severityWords';
import { contentsInWords } from '../../spanish/calendarWords';
import { summaryOf } from '../../validation/validate';
import { hasCalendar } from '../../orders/lookAt';
import { sheetNamed } from '../../snapshot/workbook';
import { PaneButton } from '../PaneButton';
import { useLook } from '../useLook';
import { SheetReading } from './SheetReading';
import { CorrectingProvider, useCorrectingQueue } from './useCorrecting';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0 },
});

/** So few sheets are shown open, each. */
const FEW = 2;

/** How every sheet was read, and what comes of it: each correction is seen at once in the counts above. */
export default function ReadingList() {
  const styles = useStyles();
  const look = useLook();
  const correcting = useCorrectingQueue();
  const { calendar, findings, settings } = look.examination;
  const shown = calendar.account.filter(({ leftOut, leftOutByUser }) => leftOut === '' || leftOutByUser);
  const passedOver = calendar.account.filter((account) => !shown.includes(account));
  const gone = settings.corrections.filter(({ sheet }) => sheetNamed(look.workbook, sheet) === undefined);
  return (
    <CorrectingProvider value={correcting}>
      <div className={styles.list}>
        <p className={styles.text} data-testid="reading-outcome">
          {hasCalendar(look)
            ? `${contentsInWords(calendar)}. ${findingsCounted(summaryOf(findings))}.`
            : 'No se encontró ningún calendario. Diga en qué fila están los encabezados de la hoja del plan y qué tiene cada columna.'}
        </p>
        {shown.map((account) => {
          const sheet = sheetNamed(look.workbook, account.sheet);
          return (
            sheet && (
              <SheetReading
                key={account.sheet}
                account={account}
                sheet={sheet}
                isOpen={shown.length <= FEW || !hasCalendar(look)}
              />
            )
          );
        })}
        {passedOver.map(({ sheet, leftOut }) => (
          <p key={sheet} className={styles.text}>
            «{sheet}» no se lee: {leftOut}.
          </p>
        ))}
        {gone.map(({ sheet }) => (
          <p key={sheet} className={styles.text}>
            Lo que usted indicó de la hoja «{sheet}» se conserva, pero esa hoja ya no está.{' '}
            <PaneButton onClick={() => correcting.takeBack({ sheet, what: 'everything' })}>
              Quitarlo
            </PaneButton>
          </p>
        ))}
      </div>
    </CorrectingProvider>
  );
}
