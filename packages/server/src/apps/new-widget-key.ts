import { newSecret } from '../secrets.ts';

/** A new publishable key: 144 random bits after its prefix, so that nobody guesses another app's. */
export const newWidgetKey = (): string => `pk_${newSecret().slice(0, 24)}`;
