import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Every property that TypeScript knows of JavaScript and the DOM, members of option objects and words it answers with included. Our sources are checked against
 * just these declarations, so they cannot call anything of the platform that is not among them.
 */
export function platformNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of globSync('lib.{dom,es}*.d.ts', { cwd: declarations() })) {
    const text = readFileSync(join(declarations(), file), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
    for (const [, name = ''] of text.matchAll(/"([\w$]+)"/g)) names.add(name);
    for (const [, name = ''] of text.matchAll(
      /(?:^|[{;,]|\b(?:get|set|readonly)\b)\s*"?([\w$]+)"?\??\s*[:(<]/gm,
    )) {
      names.add(name);
    }
  }
  return names;
}

/** TypeScript 7 brings its declarations with the compiler of the platform it runs on. */
function declarations(): string {
  const compiler = createRequire(createRequire(import.meta.url).resolve('typescript/package.json'));
  return join(
    dirname(compiler.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`)),
    'lib',
  );
}
