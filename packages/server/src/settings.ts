/** How one setting is read. */
export interface Setting<Value> {
  /** What is accepted, for the reader of an error. */
  readonly accepts: string;
  /** null: not accepted. */
  readonly parse: (text: string) => Value | null;
  /** The value as an error may show it. */
  readonly shown: (text: string) => string;
}

const asIs = (text: string): string => text;
const hidden = (): string => '(not shown)';
/** An address may carry a password: only its scheme is shown. */
const schemeOnly = (text: string): string =>
  text.includes(':') ? `${text.split(':')[0] ?? ''}:…` : '(not shown)';

/** One of a few words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Setting<Word> => ({
  accepts: words.join(', '),
  parse: (text) => words.find((word) => word === text) ?? null,
  shown: asIs,
});

const flagWords: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

/** On or off. */
export const flag: Setting<boolean> = {
  accepts: '1, true, 0, false',
  parse: (text) => flagWords[text] ?? null,
  shown: asIs,
};

const whole = (text: string, min: number, max: number): number | null =>
  /^\d{1,5}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null;

/** A TCP port. */
export const port: Setting<number> = {
  accepts: 'a port from 1 to 65535',
  parse: (text) => whole(text, 1, 65_535),
  shown: asIs,
};

const maxHops = 16;

/** A number of proxies. */
export const proxyHops: Setting<number> = {
  accepts: `the number of proxies in front of the server, 0 to ${maxHops}; true for 1, false for 0`,
  parse: (text) => (text in flagWords ? Number(flagWords[text]) : whole(text, 0, maxHops)),
  shown: asIs,
};

/** How long somebody waits, at most this long. */
export const waitMs = (most: number): Setting<number> => ({
  accepts: `milliseconds from 100 to ${most}`,
  parse: (text) => whole(text, 100, most),
  shown: asIs,
});

/** Something secret of at least `min` characters. */
export const secret = (min: number): Setting<string> => ({
  accepts: `at least ${min} characters`,
  parse: (text) => (text.length >= min ? text : null),
  shown: hidden,
});

/** The id of an OAuth client at Google. */
export const googleClientId: Setting<string> = {
  accepts: 'the client id of a web application, ending in .apps.googleusercontent.com',
  parse: (text) => (/^[\w-]+\.apps\.googleusercontent\.com$/.test(text) ? text : null),
  // Whoever mixes up id and secret would else see the secret in a log.
  shown: hidden,
};

const urlOf = (text: string, schemes: readonly string[]): URL | null => {
  const url = URL.parse(text);
  return url && schemes.includes(url.protocol) && url.hostname !== '' ? url : null;
};

/** An http or https address without query, fragment and credentials; read without a trailing slash. */
export const webAddress: Setting<string> = {
  accepts: 'an address such as https://book.example.com, without path, query and credentials',
  parse(text) {
    const url = urlOf(text, ['http:', 'https:']);
    const isPlain = url?.href === `${url?.origin}/`;
    return url && isPlain ? url.origin : null;
  },
  shown: (text) => (text.includes('@') ? schemeOnly(text) : text),
};

/** `off`. Login shells set the same name to the path of the user's mailbox, which is no word to us. */
export const mailSwitch: Setting<'off' | 'unsaid'> = {
  accepts: 'off',
  parse(text) {
    if (text.startsWith('/')) return 'unsaid';
    return text === 'off' ? 'off' : null;
  },
  shown: asIs,
};

/** A mail server. */
export const mailServer: Setting<string> = {
  accepts: 'smtp://user:password@host:port or smtps://…',
  parse: (text) => (urlOf(text, ['smtp:', 'smtps:']) ? text : null),
  shown: schemeOnly,
};

type DatabaseSetting =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Which database. An SQLite path counts from the working directory unless it is absolute. */
export const databaseSetting: Setting<DatabaseSetting> = {
  accepts: 'sqlite:<path of a file> or postgres://user:password@host:port/name',
  parse(text) {
    const file = /^sqlite:(?!\/\/[^/])(?!:)(.+)$/.exec(text)?.[1];
    if (file !== undefined) return { engine: 'sqlite', path: file };
    // The host may be left out or stand in the query, as for a socket.
    const isPostgres = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
    return isPostgres ? { engine: 'postgres', url: text } : null;
  },
  shown: schemeOnly,
};
