import type { Chromium } from './chromium-path.ts';
/** Whether the browser among the dependencies runs on this machine: it is built for Linux on x64 alone. */
export declare function canUnpackChromium(): boolean;
/**
 * Unpacks the browser among the dependencies into node_modules/.cache, once for each version, with the
 * libraries that a bare Linux lacks and with fonts for the scripts that our languages use.
 */
export declare function unpackChromium(): Promise<Chromium>;
