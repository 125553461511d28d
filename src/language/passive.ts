/** Classes of the labels that have a passive form beside a plain one. */
export interface PassiveLabels {
  readonly auxiliary: number;
  /** Class of a plain subject to class of a passive one. */
  readonly subjects: ReadonlyMap<number, number>;
}

export function passiveLabels(labels: readonly string[]): PassiveLabels {
  const pairs = ['nsubj', 'csubj'].map(
    (name) => [labels.indexOf(name), labels.indexOf(`${name}:pass`)] as const,
  );
  return {
    auxiliary: labels.indexOf('aux:pass'),
    subjects: new Map(pairs.filter(([plain, passive]) => plain >= 0 && passive >= 0)),
  };
}

/** The subject of a verb with a passive auxiliary is a passive subject: one rule of the guidelines, in place. */
export function settlePassive(
  heads: Int32Array,
  labels: Int32Array,
  { auxiliary, subjects }: PassiveLabels,
): void {
  for (let i = 0; i < heads.length; i++) {
    if (labels[i] !== auxiliary) continue;
    for (let j = 0; j < heads.length; j++)
      if (heads[j] === heads[i]) labels[j] = subjects.get(labels[j]!) ?? labels[j]!;
  }
}
