import type { Agenda } from '../agenda/agenda';
import { readAgenda } from '../agenda/agenda';
import type { PlanDocument } from '../document/documentModel';
import type { FindingsReport } from '../document/findingsReport';
import type { DocumentExtension } from '../index';
import { documentFormats } from '../index';
import { pack, unpack } from './packing';
import { readFindingsReport } from './readFindingsReport';
import { readPlanDocument } from './readPlanDocument';

/** What the page that builds files is asked for; `named` is the file's name without its extension. */
export type AskedFile = { readonly named: string } & (
  | { readonly kind: 'calendario'; readonly format: DocumentExtension; readonly document: PlanDocument }
  | { readonly kind: 'plazos'; readonly format: 'ics'; readonly agenda: Agenda }
  | { readonly kind: 'hallazgos'; readonly format: 'docx'; readonly report: FindingsReport }
);

/**
 * The document as the fragment of an address (what stands after "#", which browsers send to no server): for the page that
 * builds the file where a pane cannot download, as in Excel for Mac. 65 activities take about six thousand characters.
 */
export function documentToFragment(document: PlanDocument): Promise<string> {
  return pack(document);
}

/**
 * The document of a fragment, with or without its "#"; null when it is damaged or was not made by us. Anybody can write an
 * address, so every text of it is checked and made printable again.
 */
export async function documentFromFragment(fragment: string): Promise<PlanDocument | null> {
  return checked(fragment.replace(/^#/, ''), readPlanDocument);
}

async function checked<T>(packed: string, read: (value: unknown) => T | null): Promise<T | null> {
  try {
    return read(await unpack(packed));
  } catch {
    return null;
  }
}

/** Nobody reads a report's activities from a file, and each holds much. */
const withoutActivities = (report: FindingsReport): FindingsReport => ({
  ...report,
  groups: report.groups.map((group) => ({ ...group, activity: null })),
});

function packedContent(asked: AskedFile): Promise<string> {
  switch (asked.kind) {
    case 'calendario':
      return documentToFragment(asked.document);
    case 'plazos':
      return pack(asked.agenda);
    case 'hallazgos':
      return pack(withoutActivities(asked.report));
  }
}

/** A file to build as the fragment of an address, without "#": "calendario/docx/calendario-prep-2026-2027…/…". */
export async function askedToFragment(asked: AskedFile): Promise<string> {
  return [asked.kind, asked.format, asked.named, await packedContent(asked)].join('/');
}

/** The file that a fragment asks for, with or without its "#"; null when it is damaged or was not made by us. */
export async function askedFromFragment(fragment: string): Promise<AskedFile | null> {
  const [, kind, format, named, packed] =
    /^#?([a-z]+)\/([a-z]+)\/([a-z0-9-]{1,80})\/([A-Za-z0-9_.-]+)$/.exec(fragment) ?? [];
  if (kind === undefined || named === undefined || packed === undefined) return null;
  if (kind === 'calendario') {
    const known = documentFormats.find((one) => one.button !== null && one.extension === format)?.extension;
    const document = known === undefined ? null : await documentFromFragment(packed);
    return known === undefined || document === null ? null : { kind, named, format: known, document };
  }
  if (kind === 'plazos' && format === 'ics') {
    const agenda = await checked(packed, readAgenda);
    return agenda && { kind, named, format, agenda };
  }
  if (kind === 'hallazgos' && format === 'docx') {
    const report = await checked(packed, readFindingsReport);
    return report && { kind, named, format, report };
  }
  return null;
}
