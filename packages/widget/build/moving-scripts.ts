import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const widget = join(import.meta.dirname, '..');

/** The scripts that stand in for those of others. Pages write plain script tags for them, so they are no modules. */
const names = ['from-cal', 'from-calendly'];

/** Builds each of them as one small file beside the elements, which it loads. */
export function movingScripts(): Plugin {
  return {
    name: 'moving-scripts',
    apply: 'build',
    async generateBundle() {
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: await plainScript(name) });
      }
    },
  };
}

async function plainScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: widget,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `src/cdn/${name}.ts`, formats: ['iife'], name: 'slotkit' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk, ...others] = output;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${name} is not one file.`);
  return chunk.code;
}
