/** The middle one of some numbers, of two middle ones the smaller. */
export declare const median: (numbers: readonly number[]) => number;
