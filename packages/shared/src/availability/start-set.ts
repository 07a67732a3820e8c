import type { Interval, Minute } from '../time/index.ts';

/**
 * Starts within a range, one bit for each of its minutes: rules take stretches away in any order, thirty-two minutes at a time, and
 * nothing needs to be sorted or merged. First starts are added, then they are taken away. A set is emptied and used again: giving its
 * memory back and asking for more takes longer than all the rest.
 */
export class StartSet {
  #from: Minute = 0;
  #until: Minute = 0;
  /** The lowest bit of the first word is the first minute of the range. */
  #words = new Int32Array(0);
  #wordCount = 0;
  /** Indexes of the words that had a bit before bits were taken away, all that need to be looked at; null when not known. */
  #filled: Int32Array | null = null;

  /** Forgets every start, and is about this range of whole minutes from now on. */
  reset({ start, end }: Interval): void {
    this.#from = start;
    this.#until = Math.max(start, end);
    this.#makeRoom();
    this.#words.fill(0, 0, this.#wordCount);
    this.#filled = null;
  }

  /** Becomes the same as another set. */
  copy(other: StartSet): void {
    this.#from = other.#from;
    this.#until = other.#until;
    this.#makeRoom();
    this.#words.set(other.#words.subarray(0, this.#wordCount));
    this.#filled = other.#filledWords();
  }

  /** Adds starts from one on, so many minutes apart, before another; what lies outside the range is left out. */
  addGrid(from: Minute, step: number, until: Minute): void {
    const skipped = from < this.#from ? Math.ceil((this.#from - from) / step) : 0;
    const first = from + skipped * step - this.#from;
    const end = Math.min(until, this.#until) - this.#from;
    if (first < end) setBits(this.#words, first | 0, step | 0, end | 0);
    this.#filled = null;
  }

  /** Takes away every start from one minute up to another; both may lie outside the range, be infinite or out of order. */
  drop(from: Minute, until: Minute): void {
    const first = from > this.#from ? from - this.#from : 0;
    const end = (until < this.#until ? until : this.#until) - this.#from;
    if (first >= end) return;
    clearBits(this.#words, first | 0, (end - 1) | 0);
  }

  /** The starts, ascending. */
  list(): Minute[] {
    const starts: Minute[] = [];
    const words = this.#words;
    for (const index of this.#filledWords()) {
      const last = this.#from + (index << 5) + 31;
      for (let word = words[index] ?? 0; word !== 0; word &= word - 1)
        starts.push(last - Math.clz32(word & -word));
    }
    return starts;
  }

  /** Adds what another set of the same range holds. */
  addAll(other: StartSet): void {
    const words = this.#words;
    const added = other.#words;
    const filled = other.#filledWords();
    for (let place = 0; place < filled.length; place++) {
      const index = filled[place] ?? 0;
      words[index] = (words[index] ?? 0) | (added[index] ?? 0);
    }
    this.#filled = null;
  }

  /** Keeps of its starts those that another set of the same range holds too. */
  keepAll(other: StartSet): void {
    const words = this.#words;
    const kept = other.#words;
    const filled = this.#filledWords();
    for (let place = 0; place < filled.length; place++) {
      const index = filled[place] ?? 0;
      words[index] = (words[index] ?? 0) & (kept[index] ?? 0);
    }
  }

  #makeRoom(): void {
    this.#wordCount = (this.#until - this.#from + 31) >>> 5;
    if (this.#words.length < this.#wordCount) this.#words = new Int32Array(this.#wordCount);
  }

  #filledWords(): Int32Array {
    return (this.#filled ??= indexesOfFilled(this.#words, this.#wordCount));
  }
}

function indexesOfFilled(words: Int32Array, count: number): Int32Array {
  const filled: number[] = [];
  for (let index = 0; index < count; index++) if (words[index] !== 0) filled.push(index);
  return Int32Array.from(filled);
}

function setBits(words: Int32Array, first: number, step: number, end: number): void {
  for (let bit = first; bit < end; bit += step) {
    const index = bit >>> 5;
    words[index] = (words[index] ?? 0) | (1 << (bit & 31));
  }
}

function clearBits(words: Int32Array, first: number, last: number): void {
  const firstWord = first >>> 5;
  const lastWord = last >>> 5;
  // Most of what is in the way is short, and lies where nobody works.
  if (lastWord - firstWord <= 2 && isEmpty(words, firstWord, lastWord)) return;
  const keptBefore = ~(-1 << (first & 31));
  const keptAfter = ~(-1 >>> (31 - (last & 31)));
  if (firstWord === lastWord) {
    words[firstWord] = (words[firstWord] ?? 0) & (keptBefore | keptAfter);
    return;
  }
  words[firstWord] = (words[firstWord] ?? 0) & keptBefore;
  for (let index = firstWord + 1; index < lastWord; index++) words[index] = 0;
  words[lastWord] = (words[lastWord] ?? 0) & keptAfter;
}

/** Are up to three words without any bit? */
const isEmpty = (words: Int32Array, first: number, last: number): boolean =>
  ((words[first] ?? 0) | (words[(first + last) >>> 1] ?? 0) | (words[last] ?? 0)) === 0;
