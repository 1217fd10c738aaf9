import type { Area } from './area';
import { areaAddress } from './area';
import { HostObject } from './hostObject';
import { perform } from './interpreter';
import type { Action, ReplyBody, RequestBody } from './protocol';
import { replyError } from './protocol';
import type { Session } from './session';
import { EVENT } from './session';
import type { SheetModel, WorkbookModel } from './workbookModel';
import { workbookObject } from './workbookObject';

/** The bridge through which Microsoft's client library talks to its host in JSON text. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** How a request is made to fail. */
export interface Fault {
  /** Error code of office-js, "GeneralException" unless told. */
  readonly code?: string;
  /** Before anything is done, half way through its actions, or after all of them, the reply being lost. */
  readonly when?: 'before' | 'midway' | 'after';
}

/** One request that reached the host, clean-up messages apart. */
export interface LoggedRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the error it ended in, or null. */
  readonly error: string | null;
}

/** Choices for an emulated Excel. */
export interface EmulationOptions {
  /** Minor number of the ExcelApi set: 9 (the floor) unless told. */
  readonly apiLevel?: number;
  /** Milliseconds before a reply arrives. */
  readonly latency?: number;
  /** Bytes that a request or a response may have; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
  /** What an empty text does as a print area or as titles; it clears them unless told. */
  readonly emptyPrintArea?: Session['emptyPrintArea'];
  /** Whether shrinking to so many pages is not taken; it is unless told. */
  readonly ignoresFit?: boolean;
  /** Whether "dd/mm/yyyy" is told as Excel's built-in short date; not unless told. */
  readonly tellsSystemDate?: boolean;
  /** Whether a matrix written across hidden rows gets out of place; not unless told. */
  readonly misplacesFilteredWrites?: boolean;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const EVENT_CATEGORY = 65536;
/** Flag of a request that had rather wait than be refused while the user types. */
const DELAY_FOR_CELL_EDIT = 64;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Number of actions after which a request with a fault stops; midway is before the middle one of its writes. */
function stopOf({ Actions }: RequestBody, when: 'before' | 'midway' | 'after'): number {
  if (when !== 'midway') return when === 'before' ? 0 : Actions.length;
  const isWrite = ({ ActionType, Name }: Action): boolean =>
    ActionType === 4 || (ActionType === 3 && !/^(_|Get|Select|Activate)/.test(Name));
  const writes = Actions.flatMap((action, index) => (isWrite(action) ? [index] : []));
  return writes[Math.floor(writes.length / 2)] ?? Math.ceil(Actions.length / 2);
}

const isHousekeeping = (body: RequestBody): boolean =>
  body.Actions.every(
    ({ ActionType, Name }) =>
      ActionType === 1 || Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady',
  );

/** An Excel without Excel: it answers the messages of Microsoft's own client library from a workbook model, strictly. */
export class EmulatedExcel implements Session {
  readonly apiLevel: number;
  readonly emptyPrintArea: Session['emptyPrintArea'];
  readonly misplacesFilteredWrites: boolean;
  readonly tellsSystemDate: boolean;
  readonly ignoresFit: boolean;
  readonly log: LoggedRequest[] = [];
  readonly bridge: NativeBridge;
  enableEvents = true;
  /** Names of sheets of which it was asked how they are printed, which goes to the printer driver. */
  readonly printerAsked: string[] = [];
  /** How often the user's own undo steps were taken away. */
  undoStackCleared = 0;
  /** The code with which a request is refused while the user types: Excel has two. */
  cellEditingCode = 'InvalidOperationInCellEditMode';
  /** True while another workbook has the focus. */
  foreignFocus = false;
  /** Milliseconds before a reply arrives. */
  latency: number;
  /** Called after each request that changed or may have changed the model, for a page that shows it. */
  onSettled: (() => void) | null = null;
  readonly #references = new Map<string, HostObject>();
  readonly #subscriptions = new Map<string, number>();
  readonly #faults = new Map<number, Fault>();
  readonly #options: EmulationOptions;
  #events: unknown[] = [];
  #nextReference = 1;
  #cellEditing = false;
  #waiting: string[] = [];
  #performing = false;

  constructor(
    readonly model: WorkbookModel,
    options: EmulationOptions = {},
  ) {
    this.#options = options;
    this.apiLevel = options.apiLevel ?? 9;
    this.emptyPrintArea = options.emptyPrintArea ?? 'clears';
    this.ignoresFit = options.ignoresFit ?? false;
    this.tellsSystemDate = options.tellsSystemDate ?? false;
    this.misplacesFilteredWrites = options.misplacesFilteredWrites ?? false;
    this.latency = options.latency ?? 0;
    this.bridge = { sendMessageToHost: (text) => this.#receive(text), onMessageFromHost: null };
  }

  /** Makes the request of that number fail, counting from 1 with the next one. */
  failAt(requestNumber: number, fault: Fault = {}): void {
    this.#faults.set(this.log.length + requestNumber, fault);
  }

  /** Takes back every failure that was ordered and has not come. */
  clearFaults(): void {
    this.#faults.clear();
  }

  /** True while the user types in a cell: every request is refused, or waits where it asked for that. */
  get cellEditing(): boolean {
    return this.#cellEditing;
  }

  set cellEditing(isEditing: boolean) {
    this.#cellEditing = isEditing;
    if (isEditing) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const text of waiting) this.#receive(text);
  }

  /** Number of requests that wait until the user has typed. */
  get waitingRequests(): number {
    return this.#waiting.length;
  }

  /** Number of objects that the client still keeps. */
  get keptReferences(): number {
    return this.#references.size;
  }

  clearUndoStack(): void {
    this.undoStackCleared += 1;
  }

  keep(object: HostObject): string {
    const reference = `r${this.#nextReference++}`;
    this.#references.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    this.#references.delete(reference);
  }

  subscribe(event: number, target: string, by: 1 | -1): void {
    const key = `${event}|${target}`;
    this.#subscriptions.set(key, (this.#subscriptions.get(key) ?? 0) + by);
  }

  changed(sheet: SheetModel, area: Area, changeType = 'RangeEdited'): void {
    this.#raise(EVENT.changed, sheet, {
      changeType,
      source: 'Local',
      address: areaAddress(area),
      shiftDirection: 'None',
    });
  }

  formatted(sheet: SheetModel, area: Area): void {
    this.#raise(EVENT.formatChanged, sheet, { source: 'Local', address: areaAddress(area) });
  }

  selected(sheet: SheetModel, area: Area): void {
    this.#raise(EVENT.selectionChanged, sheet, { address: areaAddress(area) });
  }

  sheetEvent(event: number, sheet: SheetModel): void {
    this.#raise(event, sheet, { source: 'Local' });
  }

  /** Sends the events that wait; what a person does in the sheet calls it, requests do it after their reply. */
  flushEvents(): void {
    const entries = this.#events;
    this.#events = [];
    if (entries.length > 0) this.#send({ type: 3, controlId: '', message: { entries } });
  }

  /** The object at the start of every path. */
  workbook(): HostObject {
    return workbookObject(this);
  }

  /** The object that the client keeps under a reference. */
  reference(id: string): HostObject | undefined {
    return this.#references.get(id);
  }

  /** The one object that office-js makes by name, at its start. */
  newObject(name: string): HostObject | undefined {
    if (name !== 'Microsoft.InternalService.AddinInternalService') return undefined;
    return new HostObject(name, { NotifyActionHandlerReady: { since: 1, call: () => null } });
  }

  #raise(event: number, sheet: SheetModel, details: Readonly<Record<string, unknown>>): void {
    // Switching events off silences what the add-in itself does, as in Excel.
    if (this.#performing && !this.enableEvents) return;
    for (const target of [sheet.id, 'Workbook']) {
      if ((this.#subscriptions.get(`${event}|${target}`) ?? 0) <= 0) continue;
      const message = JSON.stringify({ ...details, worksheetId: sheet.id });
      this.#events.push({ messageCategory: EVENT_CATEGORY, messageType: event, targetId: target, message });
    }
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as {
      id: number;
      type: number;
      flags?: number;
      message?: { body: RequestBody };
    };
    if (message.type !== 1 || !message.message) return;
    if (this.#cellEditing && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      this.#waiting.push(text);
      return;
    }
    const body = this.#answer(message.message.body, bytesOf(text));
    const reply = { id: message.id, type: 2, message: { statusCode: 200, headers: {}, body } };
    setTimeout(() => {
      this.#send(reply);
      this.flushEvents();
      this.onSettled?.();
    }, this.latency);
  }

  #send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  #answer(body: RequestBody, requestBytes: number): ReplyBody {
    if (isHousekeeping(body)) return perform(this, body);
    const number = this.log.length + 1;
    const fault = this.#faults.get(number);
    this.#faults.delete(number);
    let reply = this.#refusal(requestBytes) ?? this.#perform(body, fault);
    let responseBytes = bytesOf(JSON.stringify(reply));
    if (responseBytes > this.#payloadLimit) {
      const message = `The response payload size has exceeded the limit: ${responseBytes}.`;
      reply = { Results: [], TraceIds: [], Error: replyError('ResponsePayloadSizeLimitExceeded', message) };
      responseBytes = bytesOf(JSON.stringify(reply));
    }
    this.log.push({
      requestBytes,
      responseBytes,
      actions: body.Actions.length,
      error: reply.Error?.Code ?? null,
    });
    return reply;
  }

  get #payloadLimit(): number {
    return this.#options.payloadLimit ?? PAYLOAD_LIMIT;
  }

  /** The error of a request that is not carried out at all, or null. */
  #refusal(requestBytes: number): ReplyBody | null {
    const refuse = (code: string, message: string): ReplyBody => ({
      Results: [],
      TraceIds: [],
      Error: replyError(code, message),
    });
    if (this.cellEditing) {
      return refuse(
        this.cellEditingCode,
        'Excel is in cell-editing mode. Please exit the edit mode and try again.',
      );
    }
    if (requestBytes > this.#payloadLimit) {
      return refuse('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    return null;
  }

  #perform(body: RequestBody, fault: Fault | undefined): ReplyBody {
    this.#performing = true;
    try {
      if (!fault) return perform(this, body);
      const error = replyError(fault.code ?? 'GeneralException', 'emulator: injected failure');
      const stopAfter = stopOf(body, fault.when ?? 'before');
      const reply = perform(this, body, { stopAfter, error });
      return fault.when === 'after' && !reply.Error ? { Results: [], TraceIds: [], Error: error } : reply;
    } finally {
      this.#performing = false;
    }
  }
}
