import type { PlanDocument } from '../../formats/document/documentModel';
import type { Look } from '../../orders/order';
import type { GroupWords } from '../../formats/groups';
import { documentFormats } from '../../formats/index';
import { PaneButton } from '../PaneButton';
import { calendarAsked } from './askedFiles';
import { ButtonRow } from './ButtonRow';
import { ExportGroup } from './ExportGroup';
import { ExportResult } from './ExportResult';
import type { Exports } from './useExports';

/** What a group of document formats takes. */
export interface DocumentGroupProps extends GroupWords {
  /** The document of a look at the workbook, with what the user chose. */
  readonly documentOf: (look: Look) => PlanDocument;
  readonly exports: Exports;
  readonly idle: boolean;
}

/** The formats of the list that belong to a group, a button each; nothing where there are none. */
export function DocumentGroup({
  group,
  title,
  description,
  instead,
  documentOf,
  exports,
  idle,
}: DocumentGroupProps) {
  const offered = documentFormats.flatMap(({ button, extension }) =>
    button?.group === group ? [{ label: button.label, extension }] : [],
  );
  if (offered.length === 0) return null;
  return (
    <ExportGroup title={title} description={description}>
      <ButtonRow>
        {offered.map(({ label, extension }) => (
          <PaneButton
            key={extension}
            {...(group === 'word' ? { appearance: 'primary' as const } : {})}
            idle={idle}
            onClick={() => exports.give(group, (look) => calendarAsked(documentOf(look), extension))}
          >
            {label}
          </PaneButton>
        ))}
      </ButtonRow>
      <ExportResult exports={exports} group={group} instead={instead} />
    </ExportGroup>
  );
}
