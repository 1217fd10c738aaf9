import { Field, Select } from '@fluentui/react-components';
import type { Conditions } from '../lineamientos/conditions';
import { usePaneControl } from './PaneContext';
import { useLook } from './useLook';
import { activityInWords } from './words';

const CHOICES = { yes: 'Sí participa', no: 'No participa' } as const;
const TOLD = { yes: 'sí participa', no: 'no participa', unclear: 'no queda claro' } as const;

/** Whether a third party helps, which decides if its legal instrument is asked for; kept in the workbook. */
export function ThirdPartyField({ conditions }: { readonly conditions: Conditions }) {
  const { run } = usePaneControl();
  const { settings } = useLook().examination;
  const { thirdParty, because } = conditions;
  const source = because === null ? '' : ` por la actividad ${activityInWords(because, 50)}`;
  return (
    <Field
      label="¿Un tercero ayuda a implementar u operar el PREP?"
      {...(settings.thirdParty === null ? { hint: `Según el plan, ${TOLD[thirdParty]}${source}.` } : {})}
    >
      <Select
        size="small"
        value={settings.thirdParty ?? ''}
        onChange={(_event, { value }) =>
          run({ kind: 'save', change: { thirdParty: value === 'yes' || value === 'no' ? value : null } })
        }
      >
        <option value="">Lo que dice el plan</option>
        <option value="yes">{CHOICES.yes}</option>
        <option value="no">{CHOICES.no}</option>
      </Select>
    </Field>
  );
}
