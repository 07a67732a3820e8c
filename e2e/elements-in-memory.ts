import type { CDPSession } from '@playwright/test';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** How many elements of a name the browser still has in memory once all garbage is collected, on the page or not. */
export async function elementsInMemory(session: CDPSession, localName: string): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes, strings }: HeapSnapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const native = types[0].indexOf('native');
  const isElement = new RegExp(`^(Detached )?<${localName}[ >]`);
  let count = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const name = strings[nodes[node + fields.indexOf('name')] ?? 0] ?? '';
    if (nodes[node + fields.indexOf('type')] === native && isElement.test(name)) count += 1;
  }
  return count;
}
