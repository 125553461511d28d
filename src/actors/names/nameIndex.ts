/**
 * Who may bear a name, without comparing it with everybody's. Each name is kept under keys of what two names must share to be one
 * person's (see `samePerson`, `lacksFirst`, `fitsBare`); whoever shares none of them need not be compared.
 */
import { fold } from './fold.ts';
import { givenKeys, partKey, type PersonName } from './personNames.ts';

/** Family name and given name, each other's parts, the order turned round, and ends of longer names. */
function fullKeys({ family, given }: PersonName, asked: boolean): string[] {
  const parts = [...given, ...family.split(' ')];
  const [first = ''] = given;
  const whole = parts.join(' ');
  const rest = parts.slice(1).join(' ');
  const keys = [asked ? `rest|${whole}` : `whole|${whole}`, asked ? `whole|${rest}` : `rest|${rest}`];
  for (const key of givenKeys(first, asked)) {
    keys.push(`family|${partKey(family, true)}|${key}`);
    for (const part of parts.slice(1)) keys.push(`part|${partKey(part)}|${key}`);
  }
  if (given.length === 1) keys.push(`turned|${[partKey(family), partKey(first)].sort().join('|')}`);
  for (let at = 0; at + 2 <= parts.length; at++) keys.push(`end|${parts.slice(at).join(' ')}`);
  return [...new Set(keys)];
}

/** What somebody may be called by alone: the family name or its last part, a middle name, the given name. */
function bareKeys({ text, family, given, bare }: PersonName): string[] {
  const parts = [
    family,
    family.split(' ').at(-1) ?? '',
    ...given,
    ...(bare ? [fold(text).replace(/\.$/, '')] : []),
  ];
  return [...new Set(parts.map((part) => partKey(part)))];
}

/** Those who bear names, by name. */
export class NameIndex<T> {
  private readonly full = new Map<string, Set<T>>();
  private readonly alone = new Map<string, Set<T>>();

  add(name: PersonName, bearer: T): void {
    if (!name.bare) for (const key of fullKeys(name, false)) put(this.full, key, bearer);
    for (const key of bareKeys(name)) put(this.alone, key, bearer);
  }

  /** Everybody whose full name may be one with this full name, and others. */
  near(name: PersonName): Set<T> {
    const found = new Set<T>();
    for (const key of fullKeys(name, true)) for (const bearer of this.full.get(key) ?? []) found.add(bearer);
    return found;
  }

  /** Everybody who may be called by this single name, and others. */
  called(single: string): ReadonlySet<T> {
    return this.alone.get(partKey(fold(single).replace(/\.$/, ''))) ?? new Set();
  }
}

function put<T>(map: Map<string, Set<T>>, key: string, bearer: T): void {
  const known = map.get(key);
  if (known) known.add(bearer);
  else map.set(key, new Set([bearer]));
}
