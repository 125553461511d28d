/** Lists by a key. */

/** Puts an item at the end of its key's list. */
export function put<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
