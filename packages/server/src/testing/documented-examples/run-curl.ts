import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a command was answered. */
export interface CurlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Runs a documented command with these variables of the shell. */
export type RunCurl = (command: string, variables: Readonly<Record<string, string>>) => Promise<CurlAnswer>;

interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

const heredoc = /^([^]*?) <<JSON\n([^]*)\nJSON$/;
const words = /\s*(?:\\\n)?\s*(?:"([^"\\`]*)"|'([^']*)'|([^\s"'\\]+))/gy;

/**
 * Does what a shell and curl would do with a documented command. Knows what our documents use, and throws for anything else: one curl
 * with `-s`, `-N`, `-X`, `-H`, `-u`, `-d`, an address, and a JSON body between `<<JSON` and `JSON`.
 */
export const runParsed: RunCurl = async (command, variables) => {
  const { method, url, headers, body } = readCurl(command, variables);
  const answer = await fetch(url, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const isStream = answer.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
  if (isStream) await answer.body?.cancel();
  const text = isStream ? '' : await answer.text();
  return { status: answer.status, headers: answer.headers, text };
};

function readCurl(command: string, variables: Readonly<Record<string, string>>): CurlRequest {
  const fill = (text: string): string =>
    text.replaceAll(/\$(?:\{([A-Z0-9_]+)\}|([A-Z0-9_]+))/g, (_, braced?: string, plain?: string) => {
      const value = variables[braced ?? plain ?? ''];
      if (value === undefined) throw new Error(`Nothing says what ${braced ?? plain} is: ${command}`);
      return value;
    });
  const [, head = command, json] = heredoc.exec(command) ?? [];
  const [program, ...rest] = wordsOf(head, fill);
  if (program !== 'curl') throw new Error(`This is no curl: ${command}`);
  const headers = new Headers();
  const data: string[] = [];
  let method: string | undefined;
  let url: string | undefined;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const value = (): string => rest[(at += 1)] ?? '';
    if (word === '-s' || word === '-N') continue;
    if (word === '-X') method = value();
    else if (word === '-u') headers.set('Authorization', `Basic ${btoa(value())}`);
    else if (word === '-d') data.push(value());
    else if (word === '-H') {
      const [, name = '', text = ''] = /^([^:]+): (.*)$/.exec(value()) ?? [];
      headers.append(name, text);
    } else if (url === undefined && word.startsWith('http')) url = word;
    else throw new Error(`Nobody knows what ${word} is to mean: ${command}`);
  }
  if (url === undefined) throw new Error(`There is no address: ${command}`);
  const body = data.includes('@-') ? fill(json ?? '').replaceAll('\n', '') : data.join('&');
  const hasBody = data.length > 0;
  if (hasBody && !headers.has('Content-Type'))
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
  return { method: method ?? (hasBody ? 'POST' : 'GET'), url, headers, body: hasBody ? body : undefined };
}

function wordsOf(text: string, fill: (text: string) => string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    const [whole, double, single, bare] = match;
    found.push(single ?? fill(double ?? bare ?? ''));
    end = match.index + whole.length;
  }
  if (text.slice(end).trim() !== '') throw new Error(`Nobody can read: ${text.slice(end)}`);
  return found;
}

const run = promisify(execFile);

/** Runs the command as a person would: by a shell with a real curl. */
export const runInShell: RunCurl = async (command, variables) => {
  // What curl itself is told besides: to show the head of the answer, and to keep quiet.
  const home = (curlHome ??= makeCurlHome());
  const { stdout } = await run('sh', ['-euc', command], {
    env: { ...process.env, ...variables, CURL_HOME: home },
    timeout: 20_000,
  });
  const end = stdout.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = stdout.slice(0, end).split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, text: stdout.slice(end + 4) };
};

let curlHome: string | undefined;

function makeCurlHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'slotkit-curl-'));
  writeFileSync(join(home, '.curlrc'), 'include\nsilent\nshow-error\n');
  return home;
}

/** Whether this machine has what `runInShell` needs. */
export function hasCurl(): boolean {
  try {
    execFileSync('sh', ['-c', 'curl --version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
