import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { calendarEvents } from '../../formats/agenda/calendarEvents';
import type { PlanDocument } from '../../formats/document/documentModel';
import type { Look } from '../../orders/order';
import { OrderRefusal } from '../../orders/order';
import type { AskedFile } from '../../formats/asked/addressFragment';
import type { CalendarEvent } from '../../formats/agenda/calendarEvents';
import { PaneButton } from '../PaneButton';
import { useLook } from '../useLook';
import { counted } from '../../spanish/counted';
import type { EventChoice } from './askedFiles';
import { agendaAsked, eventsOf } from './askedFiles';
import { ButtonRow } from './ButtonRow';
import { ExportGroup } from './ExportGroup';
import { ExportResult } from './ExportResult';
import type { Exports } from './useExports';

const CHOICES: readonly { readonly choice: EventChoice; readonly label: string }[] = [
  { choice: 'deadlines', label: 'Plazos de los lineamientos' },
  { choice: 'activities', label: 'Término de las actividades' },
  { choice: 'meetings', label: 'Simulacros, sesiones y reuniones' },
];

/** What the group takes. */
export interface AgendaGroupProps {
  /** The document of a look at the workbook, with what the user chose. */
  readonly documentOf: (look: Look) => PlanDocument;
  readonly exports: Exports;
  readonly idle: boolean;
}

/** The calendar file: nothing goes into it but what the user chose. */
export function AgendaGroup({ documentOf, exports, idle }: AgendaGroupProps) {
  const { examination } = useLook();
  const [chosen, setChosen] = useState<ReadonlySet<EventChoice>>(new Set(['deadlines']));
  const events = useMemo(() => calendarEvents(examination), [examination]);
  const wantedOf = (all: readonly CalendarEvent[]): CalendarEvent[] =>
    CHOICES.filter(({ choice }) => chosen.has(choice)).flatMap(({ choice }) => eventsOf(all, choice));
  const wanted = wantedOf(events);
  const asked = (look: Look): AskedFile => {
    const now = wantedOf(calendarEvents(look.examination));
    if (now.length > 0) return agendaAsked(documentOf(look), now);
    throw new OrderRefusal('El libro cambió y ya no tiene ninguna de las fechas que eligió.');
  };
  const toggle = (choice: EventChoice, isWanted: boolean): void => {
    const next = new Set(chosen);
    if (isWanted) next.add(choice);
    else next.delete(choice);
    setChosen(next);
  };
  return (
    <ExportGroup
      title="Agenda (.ics)"
      description="Para Outlook y otros calendarios: un evento de día completo por fecha, con avisos 7 días y 1 día antes. Importarla otra vez pone al día la anterior."
    >
      <div role="group" aria-label="Qué fechas lleva la agenda">
        {CHOICES.map(({ choice, label }) => {
          const { length } = eventsOf(events, choice);
          return (
            <div key={choice}>
              <Checkbox
                label={`${label} (${String(length)})`}
                checked={length > 0 && chosen.has(choice)}
                disabled={length === 0}
                onChange={(_event, { checked }) => toggle(choice, checked === true)}
              />
            </div>
          );
        })}
      </div>
      <ButtonRow>
        <PaneButton idle={idle || wanted.length === 0} onClick={() => exports.give('agenda', asked)}>
          {wanted.length === 0
            ? 'Agenda: elija fechas'
            : `Agenda con ${counted(wanted.length, 'fecha', 'fechas')}`}
        </PaneButton>
      </ButtonRow>
      <ExportResult exports={exports} group="agenda" />
    </ExportGroup>
  );
}
