/** Arguments of an action; where an identifier stands beside an argument, the argument is that object. */
interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How the client names an object: by its way from the workbook. */
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One step of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number };
}

/** The body of a request of the client library. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The error of a reply. */
export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The body of a reply: what each action gave, up to the one that failed. */
export interface ReplyBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: ReplyError;
}

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 403, ItemNotFound: 404 };

/** The error of a reply for what went wrong at an action. */
export function replyError(code: string, message: string, location = '', actionIndex = 0): ReplyError {
  const HttpStatusCode = STATUS[code] ?? 400;
  return { Code: code, Message: message, Location: location, ActionIndex: actionIndex, HttpStatusCode };
}
