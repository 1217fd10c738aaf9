import { Field, Select } from '@fluentui/react-components';
import { editions } from '../lineamientos/editions/index';
import { usePaneControl } from './PaneContext';
import { useLook } from './useLook';

/** Which edition of the lineamientos rules; kept in the workbook. */
export default function EditionField() {
  const { run } = usePaneControl();
  const { settings } = useLook().examination;
  return (
    <Field label="Edición de los lineamientos">
      <Select
        size="small"
        value={settings.edition ?? ''}
        onChange={(_event, { value }) =>
          run({ kind: 'save', change: { edition: value === '' ? null : value } })
        }
      >
        <option value="">Según la jornada</option>
        {editions.map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </Select>
    </Field>
  );
}
