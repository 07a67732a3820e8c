/** The files under a folder that end up in a build: everything but tests and what only tests use. */
export declare function sourcesOf(folder: string): readonly string[];
/** One hash for the names and contents of files, whatever their order. */
export declare function fingerprintOf(files: readonly string[]): string;
