import type { ReactElement } from 'react';
import { useState, useSyncExternalStore } from 'react';
import type { Desk } from '../desk/desk';
import { LEVELS, setProtected, setReadOnly, setSlow, setStaysTyping } from './testerDeeds';

/** Ways in which the next request of the pane can fail, with the code that Excel gives. */
const FAILURES = [
  { name: 'al empezar', fault: { code: 'GeneralException', when: 'before' } },
  { name: 'a la mitad', fault: { code: 'GeneralException', when: 'midway' } },
  { name: 'al terminar (se pierde la respuesta)', fault: { code: 'GeneralException', when: 'after' } },
] as const;

function Switch({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}): ReactElement {
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}

function RequestCount({ desk }: { desk: Desk }): ReactElement {
  const count = useSyncExternalStore(desk.subscribeToRequests, () => desk.excel.log.length);
  return (
    <span>
      Peticiones a Excel: <output aria-label="Peticiones a Excel">{count}</output>
    </span>
  );
}

/** For testers: makes the emulated Excel older, slower or unwilling. */
export function TesterPanel({ desk }: { desk: Desk }): ReactElement {
  const { excel, sheet } = desk;
  const { model, original } = desk.book;
  const [failure, setFailure] = useState(0);
  const isProtectedInFile = original.sheets.some(({ id, protected: is }) => is && id === sheet.id);
  const { fault } = FAILURES[failure] ?? FAILURES[0];
  return (
    <section className="tester" id="tester-panel" aria-label="Panel de pruebas">
      <label>
        Nivel de Excel (ExcelApi){' '}
        <select value={excel.apiLevel} onChange={({ target }) => desk.restartExcel(Number(target.value))}>
          {LEVELS.map(({ level, name }) => (
            <option key={level} value={level}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Switch
        label={`Hoja «${sheet.name}» protegida`}
        checked={sheet.protected}
        disabled={isProtectedInFile}
        onChange={(checked) => setProtected(desk, checked)}
      />
      <Switch
        label="Libro de solo lectura"
        checked={model.readOnly}
        onChange={(checked) => setReadOnly(desk, checked)}
      />
      <Switch
        label="Alguien escribe en una celda"
        checked={desk.typing.stays}
        onChange={(checked) => setStaysTyping(desk, checked)}
      />
      <Switch
        label="Excel lento (3 s por petición)"
        checked={excel.latency > 0}
        onChange={(checked) => setSlow(desk, checked)}
      />
      <span className="tester-group">
        <label>
          La próxima petición falla{' '}
          <select value={failure} onChange={({ target }) => setFailure(Number(target.value))}>
            {FAILURES.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => {
            excel.failAt(1, fault);
            desk.say(`La próxima petición del panel fallará ${FAILURES[failure]?.name ?? ''}.`);
          }}
        >
          Fallar
        </button>
      </span>
      <RequestCount desk={desk} />
    </section>
  );
}
