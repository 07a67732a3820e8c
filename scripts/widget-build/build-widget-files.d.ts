/** Builds the widget and returns what the bundler said. Throws with the same, when the build fails. */
export declare function buildWidget(): Promise<string>;
/** Whether the built files come from the sources as they are now. Reads the sources: a few milliseconds. */
export declare function isWidgetBuilt(): boolean;
