import {
  HostError,
  HostObject,
  accessDenied,
  invalidArgument,
  itemNotFound,
  textArgument,
} from './hostObject';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import type { XmlPart } from './workbookModel';
import { worksheetsObject } from './worksheetObject';

const withoutDeclaration = (xml: string): string =>
  xml
    .trim()
    .replace(/^<\?[^>]*\?>/, '')
    .trim();

const namespaceOf = (xml: string): string =>
  /^<[^>]*?\sxmlns="([^"]*)"/.exec(withoutDeclaration(xml))?.[1] ?? '';

/** XML that Excel takes as a part: one element with a name space, well formed as far as this tells. */
function xmlArgument(value: unknown, location: string): string {
  const xml = textArgument(value, location);
  const body = /^<([A-Za-z][\w.-]*)(?:\s[^<>]*)?(?:\/>|>([\s\S]*)<\/\1>)$/.exec(withoutDeclaration(xml));
  const stray = body?.[2] !== undefined && /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(body[2]);
  if (!body || stray || namespaceOf(xml) === '') throw invalidArgument(location);
  return xml;
}

function requireEditable(session: Session, location: string): void {
  if (session.model.readOnly) throw accessDenied(location);
}

function xmlPartObject(session: Session, part: XmlPart): HostObject {
  const { xmlParts } = session.model;
  return new HostObject(
    'CustomXmlPart',
    {
      Id: { since: 5, get: () => part.id },
      NamespaceUri: { since: 5, get: () => namespaceOf(part.xml) },
      GetXml: { since: 5, call: () => part.xml },
      SetXml: {
        since: 5,
        call: (xml) => {
          requireEditable(session, 'CustomXmlPart.setXml');
          part.xml = xmlArgument(xml, 'CustomXmlPart.setXml');
          part.id = session.model.freshId();
          session.clearUndoStack();
        },
      },
      Delete: {
        since: 5,
        call: () => {
          requireEditable(session, 'CustomXmlPart.delete');
          const index = xmlParts.indexOf(part);
          if (index < 0) throw itemNotFound('CustomXmlPart.delete');
          xmlParts.splice(index, 1);
          session.clearUndoStack();
        },
      },
    },
    { identity: () => ({ Id: part.id }) },
  );
}

function xmlPartsObject(session: Session, parts: () => readonly XmlPart[], kind: string): HostObject {
  const find = (id: unknown): HostObject | null => {
    const part = parts().find((candidate) => candidate.id === id);
    return part ? xmlPartObject(session, part) : null;
  };
  const only = (): HostObject | null => {
    const [part, another] = parts();
    return part && !another ? xmlPartObject(session, part) : null;
  };
  return new HostObject(
    kind,
    {
      GetCount: { since: 5, call: () => parts().length },
      GetItemOrNullObject: { since: 5, call: find },
      GetOnlyItemOrNullObject: { since: 5, call: only },
      Add: {
        since: 5,
        call: (xml) => {
          requireEditable(session, 'CustomXmlPartCollection.add');
          const part = { id: session.model.freshId(), xml: xmlArgument(xml, 'CustomXmlPartCollection.add') };
          session.model.xmlParts.push(part);
          session.clearUndoStack();
          return xmlPartObject(session, part);
        },
      },
      GetByNamespace: {
        since: 5,
        call: (namespace) =>
          xmlPartsObject(
            session,
            () => parts().filter((part) => namespaceOf(part.xml) === namespace),
            'CustomXmlPartScopedCollection',
          ),
      },
    },
    {
      items: () => parts().map((part) => xmlPartObject(session, part)),
      index: (id) => {
        const found = find(id);
        if (!found) throw itemNotFound('CustomXmlPartCollection.getItem');
        return found;
      },
    },
  );
}

function runtimeObject(session: Session): HostObject {
  return new HostObject('Runtime', {
    EnableEvents: {
      since: 8,
      get: () => session.enableEvents,
      set: (value) => {
        if (typeof value !== 'boolean') throw invalidArgument('Runtime.enableEvents');
        session.enableEvents = value;
      },
    },
  });
}

function applicationObject(): HostObject {
  return new HostObject('Application', {
    SuspendScreenUpdatingUntilNextSync: { since: 9, call: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: 6, call: () => undefined },
  });
}

/** The workbook: where every object path starts. */
export function workbookObject(session: Session): HostObject {
  const { model } = session;
  return new HostObject('Workbook', {
    Name: { since: 7, get: () => model.name },
    ReadOnly: { since: 8, get: () => model.readOnly },
    Worksheets: { since: 1, get: () => worksheetsObject(session) },
    Application: { since: 1, get: applicationObject },
    _Runtime: { since: 5, get: () => runtimeObject(session) },
    Protection: {
      since: 7,
      get: () =>
        new HostObject('WorkbookProtection', {
          Protected: { since: 7, get: () => model.structureProtected },
        }),
    },
    CustomXmlParts: {
      since: 5,
      get: () => xmlPartsObject(session, () => model.xmlParts, 'CustomXmlPartCollection'),
    },
    GetSelectedRange: {
      since: 1,
      call: () => {
        const sheet = model.selection?.sheet ?? model.active;
        if (!sheet)
          throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
        return rangeObject(
          session,
          sheet,
          model.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 },
        );
      },
    },
    _RemoveReference: {
      since: 1,
      call: (reference) => session.release(textArgument(reference, '_RemoveReference')),
    },
  });
}
