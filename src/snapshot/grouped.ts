/**
 * Things by what they have in common, the groups in the order in which they first appear, each in the order given.
 * @example grouped(['uno', 'dos', 'tres'], ({ length }) => length) // 3 → uno, dos; 4 → tres
 */
export function grouped<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
