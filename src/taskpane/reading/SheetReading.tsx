import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnAccount, SheetAccount } from '../../calendar/account';
import { correctionOf } from '../../orders/readingChange';
import { tellingText } from '../../reading/view/saidOfSheet';
import { rowsInWords } from '../../orders/rowNumbers';
import { rowsOf, tablesAlike } from '../../orders/tablesAlike';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { SURE } from '../../spanish/confidenceWords';
import { counted } from '../../spanish/counted';
import { PaneButton } from '../PaneButton';
import { useLook } from '../useLook';
import { NumbersForm } from './NumbersForm';
import { TableReading } from './TableReading';
import { TroubleList } from './TroubleList';
import { likelyHeaderRow, rowPreview, rowTexts } from './headerRows';
import type { Trouble } from './troubles';
import { troublesOf } from './troubles';
import { useCorrecting } from './useCorrecting';

const useStyles = makeStyles({
  sheet: {
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px', paddingTop: '4px' },
  title: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  summary: { cursor: 'pointer' },
});

/** What the parts of a sheet take. */
interface PartProps {
  readonly account: SheetAccount;
  readonly sheet: SheetSnapshot;
}

function useSheetFacts({ account, sheet }: PartProps) {
  const { workbook, examination } = useLook();
  const { dateSystem } = workbook;
  const correction = correctionOf(examination.settings.corrections, account.sheet);
  const texts = (row: number) => rowTexts(sheet, row, dateSystem);
  const troubles: Trouble[] = troublesOf(account, examination.calendar.unread, (row) => {
    return texts(row)[0] ?? { column: 0, text: '' };
  });
  return { correction, texts, troubles, textOfRow: (row: number) => tellingText(sheet, row, dateSystem) };
}

/** Where the headers are: what was supposed or said, to be said again. */
function HeaderRow({ account, sheet }: PartProps) {
  const styles = useStyles();
  const { correct, takeBack } = useCorrecting();
  const { texts, correction } = useSheetFacts({ account, sheet });
  const name = account.sheet;
  const row = account.tables[0]?.headerRow ?? correction.header?.row ?? likelyHeaderRow(sheet);
  return (
    <>
      <NumbersForm
        of={name}
        label="Los encabezados están en la fila"
        button="Usar"
        buttonLabel="Usar esa fila"
        start={row === null ? '' : String(row + 1)}
        hint={([first = 0]) => rowPreview(texts(first))}
        fault={([first = 0, ...more]) =>
          more.length > 0
            ? 'Escriba una sola fila: la primera de los encabezados.'
            : sheet.rows.has(first)
              ? ''
              : 'Esa fila está vacía.'
        }
        onEnter={([first]) => {
          if (first !== undefined) correct({ sheet: name, headerRow: first });
        }}
      />
      {correction.header !== undefined && (
        <div className={styles.row}>
          <span>Usted indicó la fila de los encabezados.</span>
          <PaneButton onClick={() => takeBack({ sheet: name, what: 'header' })}>
            Volver a la que se supuso
          </PaneButton>
        </div>
      )}
    </>
  );
}

/** Rows that the user said are no activities, and a way to say it of others. */
function LeftOutRows({ account, sheet }: PartProps) {
  const styles = useStyles();
  const { correct, takeBack } = useCorrecting();
  const { textOfRow } = useSheetFacts({ account, sheet });
  const name = account.sheet;
  const rows = rowsOf(account, 'left-out-by-user');
  return (
    <>
      <NumbersForm
        of={rows.join()}
        label="Filas que no son actividades"
        button="Dejarlas fuera"
        start=""
        fault={(typed) => {
          const empty = typed.find((row) => !sheet.rows.has(row));
          return empty === undefined ? '' : `La fila ${String(empty + 1)} está vacía.`;
        }}
        onEnter={(typed) => correct({ sheet: name, notActivities: typed })}
      />
      {rows.length > 0 && (
        <ul className={styles.list} aria-label="Filas que usted dejó fuera">
          {rows.map((row) => (
            <li key={row} className={styles.row} data-left-out={row + 1}>
              <span>
                Fila {row + 1}: «{textOfRow(row)}»
              </span>
              <PaneButton
                label={`Leer otra vez la fila ${String(row + 1)}`}
                onClick={() => takeBack({ sheet: name, what: { notActivity: row } })}
              >
                Leerla otra vez
              </PaneButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What there is to read in a sheet: its tables, where the headers are, what was not understood. */
function SheetTables({ account, sheet }: PartProps) {
  const styles = useStyles();
  const { correct, takeBack } = useCorrecting();
  const { troubles } = useSheetFacts({ account, sheet });
  const { sheet: name, tables, outside } = account;
  const choose = ({ column, role: from }: ColumnAccount, role: string | null): void =>
    role === null
      ? takeBack({ sheet: name, what: { column, from } })
      : correct({ sheet: name, columns: [{ column, from, role }] });
  return (
    <>
      {tables.length === 0 && (
        <p className={styles.text}>No se encontró ninguna tabla del plan en esta hoja.</p>
      )}
      {tablesAlike(tables).map((alike) => (
        <TableReading key={alike.tables[0]?.headerRow} alike={alike} onChoose={choose} />
      ))}
      {troubles.length > 0 && (
        <>
          <p className={styles.text}>No se entendió:</p>
          <TroubleList
            troubles={troubles}
            onNotActivity={(row) => correct({ sheet: name, notActivities: [row] })}
          />
        </>
      )}
      <HeaderRow account={account} sheet={sheet} />
      {tables.length > 0 && <LeftOutRows account={account} sheet={sheet} />}
      {tables.length > 0 && outside.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {counted(outside.length, 'fila fuera de las tablas', 'filas fuera de las tablas')}
          </summary>
          {rowsInWords(outside)}
        </details>
      )}
    </>
  );
}

/** The sheet in a line: what was read of it, and whether somebody should look. */
function inOneLine({ tables, leftOutByUser }: SheetAccount, troubles: number): string {
  if (leftOutByUser) return 'usted la dejó fuera';
  if (tables.length === 0) return 'ninguna tabla del plan';
  const unsure = tablesAlike(tables)
    .flatMap(({ columns }) => columns)
    .filter(({ confidence, role }) => role !== 'other' && confidence < SURE).length;
  return [
    counted(rowsOf({ tables }, 'activity').length, 'actividad', 'actividades'),
    unsure === 0 ? '' : counted(unsure, 'columna por confirmar', 'columnas por confirmar'),
    troubles === 0 ? '' : counted(troubles, 'fila sin entender', 'filas sin entender'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a sheet takes. */
interface SheetReadingProps extends PartProps {
  /** True where it is one of few sheets, or nothing was understood of any. */
  readonly isOpen: boolean;
}

/** How a sheet was read, and everything that the user may say of it; a sheet that was surely read is one line. */
export function SheetReading({ account, sheet, isOpen }: SheetReadingProps) {
  const styles = useStyles();
  const id = useId();
  const { correct, takeBack } = useCorrecting();
  const { corrections } = useLook().examination.settings;
  const { troubles } = useSheetFacts({ account, sheet });
  const { sheet: name, leftOutByUser, lost } = account;
  const isCorrected = corrections.some((one) => one.sheet === name);
  const [wasOpen] = useState(isOpen || isCorrected || troubles.length > 0);
  // What nobody has opened is not drawn: a workbook may have many sheets.
  const [isDrawn, setIsDrawn] = useState(wasOpen);
  return (
    <section className={styles.sheet} aria-labelledby={id} data-sheet={name}>
      <details
        open={wasOpen}
        onToggle={({ currentTarget }) => setIsDrawn((drawn) => drawn || currentTarget.open)}
      >
        <summary className={styles.summary}>
          <h3 className={styles.title} id={id}>
            «{name}»
          </h3>
          : {inOneLine(account, troubles.length)}
        </summary>
        <div className={styles.parts}>
          <Checkbox
            label="Esta hoja no es del plan"
            checked={leftOutByUser}
            onChange={(_event, { checked }) =>
              checked === true
                ? correct({ sheet: name, leftOut: true })
                : takeBack({ sheet: name, what: 'leftOut' })
            }
          />
          {lost.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          {!leftOutByUser && isDrawn && <SheetTables account={account} sheet={sheet} />}
          {isCorrected && (
            <div className={styles.row}>
              <PaneButton
                label={`Volver a lo que se supuso en la hoja «${name}»`}
                onClick={() => takeBack({ sheet: name, what: 'everything' })}
              >
                Volver a lo que se supuso
              </PaneButton>
            </div>
          )}
        </div>
      </details>
    </section>
  );
}
