/** Counts work by what is read: unlike time, it is the same on every machine. */

export interface Reads<T> {
  /** The same to whoever reads it. */
  readonly value: T;
  /** How many properties of it, and of all in it, have been read so far; an element of a list is one. */
  readonly count: () => number;
}

/** Watches plain objects and lists, however deep. */
export function reads<T extends object>(value: T): Reads<T> {
  let count = 0;
  const known = new WeakMap<object, object>();
  const watch = <O extends object>(target: O): O => {
    const before = known.get(target);
    if (before) return before as O;
    const watched = new Proxy(target, {
      get(object, key, receiver) {
        const part: unknown = Reflect.get(object, key, receiver);
        if (typeof part === 'function') return part;
        count += 1;
        return typeof part === 'object' && part !== null ? watch(part) : part;
      },
    });
    known.set(target, watched);
    return watched;
  };
  return { value: watch(value), count: () => count };
}
