/** An error that the host reports to the client library, with one of office-js' codes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

/** The argument is not what the member takes. */
export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message, location);

/** What was asked for is not in the workbook. */
export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location);

/** Protection forbids it. */
export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', location);

/** The emulator does not know the member: said loudly, never answered with a guess. */
export const notEmulated = (what: string): HostError =>
  new HostError('ApiNotFound', `emulator: ${what}`, what);

/** One member of an object: `since` is the minor number of the ExcelApi set that brought it (9 is ExcelApi 1.9). */
export interface Member {
  readonly since: number;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly call?: (...args: readonly unknown[]) => unknown;
}

/** An object of the host as the protocol sees it: members by their PascalCase names. */
export class HostObject {
  constructor(
    readonly kind: string,
    readonly members: Readonly<Record<string, Member>>,
    readonly parts: {
      /** What instantiating the object answers: its identifier or reference. */
      readonly identity?: () => Record<string, unknown>;
      /** The items of a collection. */
      readonly items?: () => readonly HostObject[];
      /** The item of a collection by its key. */
      readonly index?: (...keys: readonly unknown[]) => HostObject;
      /** Behind a range: what other members take it for. */
      readonly target?: unknown;
    } = {},
  ) {}
}

/** The text that an argument has to be. @throws HostError InvalidArgument for anything else. */
export function textArgument(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

/** The number that an argument has to be. @throws HostError InvalidArgument for anything else. */
export function numberArgument(value: unknown, location: string): number {
  if (typeof value !== 'number') throw invalidArgument(location);
  return value;
}
