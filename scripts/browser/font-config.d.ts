/**
 * Writes the font configuration of an unpacked browser into its folder and returns its path, so that pages look
 * the same on a machine with other fonts, and can be read on a machine with none.
 */
export declare function writeFontConfig(browserFolder: string): string;
/** The fontconfig file for these folders: the families above stand for every generic sans-serif name. */
export declare function fontConfig(folders: readonly string[], cacheFolder: string): string;
