import type { Member } from './hostObject';
import { HostError, HostObject, invalidArgument, itemNotFound, notEmulated } from './hostObject';
import type { Action, ReplyBody, ReplyError, RequestBody } from './protocol';
import { replyError } from './protocol';

type ObjectPath = RequestBody['ObjectPaths'][string];
type ArgumentInfo = NonNullable<Action['ArgumentInfo']>;

/** What the interpreter needs of its host. */
export interface ProtocolHost {
  /** Minor number of the ExcelApi set that the host declares: 9 is ExcelApi 1.9. */
  readonly apiLevel: number;
  workbook(): HostObject;
  /** The object kept under a reference of an earlier request. */
  reference(id: string): HostObject | undefined;
  /** An object that the client makes by name; office-js makes one of its own at its start. */
  newObject(name: string): HostObject | undefined;
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One request being carried out. Each object path is evaluated once, so that adding a sheet adds one. */
class Interpreter {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    readonly host: ProtocolHost,
    readonly body: RequestBody,
  ) {}

  run(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return (
          this.#resolve(action.ObjectPathId)?.parts.identity?.() ?? this.#nullOrEmpty(action.ObjectPathId)
        );
      case ACTION.query:
        return this.#query(this.#resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION.method: {
        const target = this.#resolve(action.ObjectPathId);
        if (target === null && action.Name === '_KeepReference') return null;
        if (target === null) throw itemNotFound(action.Name);
        const value = this.#call(target, action.Name, this.#arguments(action.ArgumentInfo));
        return value instanceof HostObject || value === undefined ? null : value;
      }
      case ACTION.setProperty: {
        const target = this.#resolve(action.ObjectPathId);
        if (target === null) throw itemNotFound(action.Name);
        const member = this.#member(target, action.Name);
        if (!member.set) throw notEmulated(`set ${target.kind}.${action.Name}`);
        member.set(this.#arguments(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw notEmulated(`action type ${action.ActionType}`);
    }
  }

  #nullOrEmpty(id: number): Record<string, unknown> | null {
    return this.#resolve(id) === null ? null : {};
  }

  #resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `emulator: no object path ${id}`);
    const found = this.#follow(path);
    this.#objects.set(id, found);
    return found;
  }

  #follow(path: ObjectPath): HostObject | null {
    const parent = (): HostObject | null => this.#resolve(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.workbook();
      case PATH.newObject: {
        const made = this.host.newObject(path.Name);
        if (!made) throw notEmulated(`new ${path.Name}`);
        return made;
      }
      case PATH.method: {
        const owner = parent();
        return (
          owner && this.#object(this.#call(owner, path.Name, this.#arguments(path.ArgumentInfo)), path.Name)
        );
      }
      case PATH.property: {
        const owner = parent();
        return owner && this.#object(this.#get(owner, path.Name), path.Name);
      }
      case PATH.indexer: {
        const owner = parent();
        if (!owner) return null;
        if (!owner.parts.index) throw notEmulated(`${owner.kind}[]`);
        return owner.parts.index(...this.#arguments(path.ArgumentInfo));
      }
      case PATH.reference: {
        const kept = this.host.reference(path.Name);
        if (!kept)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case PATH.nullObject:
        return null;
      default:
        throw notEmulated(`object path type ${path.ObjectPathType}`);
    }
  }

  #object(value: unknown, name: string): HostObject | null {
    if (value === null || value instanceof HostObject) return value;
    throw notEmulated(`${name} as an object`);
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const replaced = (values: readonly unknown[], ids: readonly unknown[] | undefined): unknown[] =>
      values.map((value, index) => {
        const id = ids?.[index];
        if (Array.isArray(id)) return replaced(value as unknown[], id);
        return typeof id === 'number' && id > 0 ? this.#resolve(id) : value;
      });
    return replaced(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  #member(object: HostObject, name: string): Member {
    const member = object.members[name];
    if (!member) throw notEmulated(`${object.kind}.${name}`);
    if (member.since > this.host.apiLevel) {
      throw new HostError(
        'ApiNotFound',
        `${object.kind}.${name} needs ExcelApi 1.${member.since}`,
        `${object.kind}.${name}`,
      );
    }
    return member;
  }

  #get(object: HostObject, name: string): unknown {
    const member = this.#member(object, name);
    if (!member.get) throw notEmulated(`get ${object.kind}.${name}`);
    return member.get();
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = this.#member(object, name);
    if (!member.call) throw notEmulated(`${object.kind}.${name}()`);
    return member.call(...args);
  }

  #query(
    object: HostObject | null,
    info: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number },
  ): unknown {
    if (object === null) return null;
    const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split(/[/.]/));
    const items = object.parts.items?.();
    if (!items) return { ...object.parts.identity?.(), ...this.#loaded(object, wanted) };
    const first = info.Skip ?? 0;
    const page = items.slice(first, info.Top === undefined ? undefined : first + info.Top);
    return {
      _Items: page.map((item, index) => {
        const identity = item.parts.identity?.() ?? {};
        return {
          ...identity,
          ...('Id' in identity ? {} : { _Index: first + index }),
          ...this.#loaded(item, wanted),
        };
      }),
    };
  }

  /** The values of the members asked for; without any, of all that are plain values. */
  #loaded(object: HostObject, wanted: readonly string[][]): Record<string, unknown> {
    const loaded: Record<string, unknown> = {};
    const nested = new Map<string, string[][]>();
    for (const [head = '', ...rest] of wanted) {
      if (head === '*' || head === '$all') continue;
      const list = nested.get(pascal(head)) ?? [];
      nested.set(pascal(head), rest.length > 0 ? [...list, rest] : list);
    }
    if (nested.size === 0) for (const name of this.#plainMembers(object)) nested.set(name, []);
    for (const [name, below] of nested) {
      if (!object.members[name])
        throw invalidArgument(`${object.kind}.${name}`, `emulator: no property ${name}`);
      const value = this.#get(object, name);
      if (value instanceof HostObject) {
        loaded[name] = this.#query(value, { Select: below.map((path) => path.join('/')) });
      } else loaded[name] = value;
    }
    return loaded;
  }

  #plainMembers(object: HostObject): string[] {
    return Object.entries(object.members)
      .filter(([, member]) => member.get && member.since <= this.host.apiLevel)
      .filter(([, member]) => !(member.get?.() instanceof HostObject))
      .map(([name]) => name);
  }
}

/**
 * Carries out the actions of a request in order and answers what each gave. An error ends the request; what was done
 * before it stays done, as in Excel. With `stopAfter` the request fails with `error` after that many actions.
 */
export function perform(
  host: ProtocolHost,
  body: RequestBody,
  fault?: { readonly stopAfter: number; readonly error: ReplyError },
): ReplyBody {
  const interpreter = new Interpreter(host, body);
  const reply: ReplyBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    if (fault && index >= fault.stopAfter) return { ...reply, Error: { ...fault.error, ActionIndex: index } };
    try {
      if (action.ActionType === ACTION.trace) reply.TraceIds.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : interpreter.run(action);
      reply.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { ...reply, Error: replyError(error.code, error.message, error.location, index) };
    }
  }
  return reply;
}
