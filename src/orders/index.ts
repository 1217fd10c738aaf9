import { correctReading } from './correctReading';
import { fix } from './fix';
import { fixSafe } from './fixSafe';
import { look } from './look';
import { mark } from './mark';
import type { Ended, OrderDefinition } from './order';
import { paint } from './paint';
import { print } from './print';
import { report } from './report';
import { save } from './save';
import { select } from './select';
import { takeBackReading } from './takeBackReading';
import { undo } from './undo';
import { unmark } from './unmark';

/** Every order: pane, ribbon, workbench and command line carry out these. */
export const orders = [
  look,
  report,
  paint,
  fix,
  fixSafe,
  mark,
  unmark,
  print,
  save,
  correctReading,
  takeBackReading,
  undo,
  select,
] as const;

type Defined = (typeof orders)[number];

type AskedOf<Definition> =
  Definition extends OrderDefinition<infer Id, infer Asked> ? { readonly kind: Id } & Asked : never;

type DoneOf<Definition> =
  Definition extends OrderDefinition<infer Id, object, infer Done> ? { readonly kind: Id } & Done : never;

/** Something that a user asks for; plain data, so that it can be repeated. */
export type Order = AskedOf<Defined>;

/** What was done, for the user to be told. */
type Deed = DoneOf<Defined>;

/** How an order ended that was carried out. */
export type Outcome = Ended<Deed>;

/** The orders of the ribbon, as its buttons stand, each by the name of its action in the manifest. */
export const ribbonOrders: readonly (readonly [action: string, order: Order])[] = orders.flatMap(
  ({ id, ribbon }: OrderDefinition<Order['kind']>) =>
    // What a definition asks for and its kind make an order of that kind.
    ribbon === undefined ? [] : [[ribbon.action, { ...ribbon.asked, kind: id } as Order] as const],
);

/** The definition of an order. @throws Error for a kind that is not in the list, which types rule out */
export function orderNamed(kind: Order['kind']): OrderDefinition<Order['kind']> {
  const definitions: readonly OrderDefinition<Order['kind']>[] = orders;
  const found = definitions.find(({ id }) => id === kind);
  if (!found) throw new Error(`there is no order ${kind}`);
  return found;
}
