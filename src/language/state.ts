import type { Words } from './words.ts';

/** What is not there: a position outside the sentence, a missing child. */
export const NONE = -1;

/** What features see of what is not there, and of the root. */
const NO_WORD = 0x1d7a3;
const ROOT_WORD = 0x3c915;
const ROOT_TAG = 70;
const NO_TAG = 71;
const NO_LABEL = 99;

/** Penn Treebank tags of punctuation. */
const MARKS: ReadonlySet<string> = new Set([',', '.', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH']);

/** 1 for each tag that is punctuation's. */
export const markTags = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (MARKS.has(tag) ? 1 : 0));

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer and the arcs so far.
 * The root stands behind the last word; only the last word on the stack may take it as its head.
 * SHIFT moves the front b0 of the buffer to the stack; LEFT makes b0 the head of the top s0 and pops it; RIGHT makes
 * the second s1 the head of the top s0 and pops it.
 */
export class State {
  words: Words;
  tags: Int32Array;
  count: number;
  readonly stack: Int32Array;
  /** Of each place on the stack, the hash of what lies there and below. */
  private readonly hashes: Int32Array;
  depth = 0;
  /** The front of the buffer; `count` is the root. */
  front = 0;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost children on either side so far, and how many there are. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Of each child the one on the same side that was attached to the same head before it: the next inwards. */
  readonly inner: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** Sets of labels of children on either side, as sums of hashes. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** Of each word a sum of hashes of its children, their labels and tags: the same for the same children. */
  readonly families: Int32Array;

  private readonly marks: Uint8Array;

  /**
   * @param marks 1 for each tag that is punctuation's: such words get no children while others can still be had
   * @param n how many words there is room for, for `begin` to be called with others
   */
  constructor(words: Words, tags: Int32Array, marks: Uint8Array, n = words.count) {
    this.words = words;
    this.tags = tags;
    this.marks = marks;
    this.count = words.count;
    this.stack = new Int32Array(n + 1);
    this.hashes = new Int32Array(n + 1);
    this.heads = new Int32Array(n + 1).fill(NONE);
    this.labels = new Int32Array(n + 1).fill(NONE);
    this.left1 = new Int32Array(n + 1).fill(NONE);
    this.left2 = new Int32Array(n + 1).fill(NONE);
    this.right1 = new Int32Array(n + 1).fill(NONE);
    this.right2 = new Int32Array(n + 1).fill(NONE);
    this.inner = new Int32Array(n + 1).fill(NONE);
    this.lefts = new Uint8Array(n + 1);
    this.rights = new Uint8Array(n + 1);
    this.leftSet = new Int32Array(n + 1);
    this.rightSet = new Int32Array(n + 1);
    this.families = new Int32Array(n + 1);
  }

  /** Begins anew, with words for which there must be room. */
  begin(words: Words, tags: Int32Array): void {
    this.words = words;
    this.tags = tags;
    this.count = words.count;
    this.depth = 0;
    this.front = 0;
    const { heads, labels, left1, left2, right1, right2, inner } = this;
    for (const none of [heads, labels, left1, left2, right1, right2, inner])
      none.fill(NONE, 0, this.count + 1);
    const { lefts, rights, leftSet, rightSet, families } = this;
    for (const zero of [lefts, rights, leftSet, rightSet, families]) zero.fill(0, 0, this.count + 1);
  }

  get done(): boolean {
    return this.front === this.count && this.depth === 0;
  }

  /** The word `k` places below the top of the stack. */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : NONE;
  }

  /** Hash of the word at a place, which may be the root's or none. */
  word(i: number): number {
    return i < 0 || i > this.count ? NO_WORD : i < this.count ? this.words.lower[i]! : ROOT_WORD;
  }

  /** Tag at a place, which may be the root's or none. */
  tag(i: number): number {
    return i < 0 || i > this.count ? NO_TAG : i < this.count ? this.tags[i]! : ROOT_TAG;
  }

  /** Label of the arc to a word, which may be none. */
  label(i: number): number {
    return i < 0 ? NO_LABEL : this.labels[i]!;
  }

  /** Whether a transition may be taken here. At least one may until all is done. */
  allows(transition: number): boolean {
    if (transition === SHIFT) return this.front < this.count;
    if (this.front === this.count) return transition === (this.depth > 1 ? RIGHT : LEFT);
    if (transition === LEFT) return this.depth > 0 && this.marks[this.tags[this.front]!] === 0;
    return this.depth > 1 && this.marks[this.tags[this.top(1)]!] === 0;
  }

  shift(): void {
    this.push(this.front++);
  }

  /** The same for the same words on the stack, in the same order. */
  get stackHash(): number {
    return this.depth > 0 ? this.hashes[this.depth - 1]! : 0;
  }

  private push(word: number): void {
    this.hashes[this.depth] = Math.imul(this.stackHash ^ (word + 1), 0x2c1b3c6d) ^ (word << 7);
    this.stack[this.depth++] = word;
  }

  /** What a child adds to its head's family. */
  private member(child: number): number {
    const known =
      Math.imul(child + 1, 0x6b43a9b5) ^ Math.imul(this.labels[child]! * 64 + this.tags[child]!, 0x3c6ef373);
    return Math.imul(known ^ (known >>> 15), 0x2c1b3c6d);
  }

  /** Takes back the transition taken last. */
  undo(transition: number): void {
    if (transition === SHIFT) {
      this.depth--;
      this.front--;
      return;
    }
    const left = transition === LEFT;
    const head = left ? this.front : this.stack[this.depth - 1]!;
    const first = left ? this.left1 : this.right1;
    const child = first[head]!;
    const next = this.inner[child]!;
    first[head] = next;
    (left ? this.left2 : this.right2)[head] = next === NONE ? NONE : this.inner[next]!;
    const set = left ? this.leftSet : this.rightSet;
    set[head] = (set[head]! - Math.imul(this.labels[child]! + 1, 0x9e3779b1)) | 0;
    this.families[head]! -= this.member(child);
    let children = 0;
    for (let i = next; i !== NONE && children < 3; i = this.inner[i]!) children++;
    (left ? this.lefts : this.rights)[head] = children;
    this.heads[child] = NONE;
    this.labels[child] = NONE;
    this.inner[child] = NONE;
    this.push(child);
  }

  /** Takes a LEFT or RIGHT transition; `label` is the new arc's. */
  attach(transition: number, label: number): void {
    const child = this.stack[--this.depth]!;
    const head = transition === LEFT ? this.front : this.stack[this.depth - 1]!;
    this.heads[child] = head;
    this.labels[child] = label;
    this.families[head]! += this.member(child);
    this.inner[child] = (child < head ? this.left1 : this.right1)[head]!;
    if (child < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      if (this.lefts[head]! < 3) this.lefts[head]!++;
      this.leftSet[head] = (this.leftSet[head]! + Math.imul(label + 1, 0x9e3779b1)) | 0;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      if (this.rights[head]! < 3) this.rights[head]!++;
      this.rightSet[head] = (this.rightSet[head]! + Math.imul(label + 1, 0x9e3779b1)) | 0;
    }
  }
}
