import { parseSync, Visitor, type ESTree } from 'vite';

type Program = ESTree.Program;

/** The names by which a module speaks of properties. */
export interface PropertyNames {
  /** Every property that is written plainly, `a.name` or `{ name }`, with how often. */
  readonly plain: ReadonlyMap<string, number>;
  /** Those that the module gives to something itself, with how often: a name that is only read comes from elsewhere. */
  readonly given: ReadonlyMap<string, number>;
  /** Names that stand in strings, or in templates as `.name=`: whoever reads a property by such a name finds it only under it. */
  readonly quoted: ReadonlySet<string>;
  /** What a class that extends another one has in public, and what a module exports: others know it by this name. */
  readonly open: ReadonlySet<string>;
  /** How strings begin that go on with something else, `status${…}`: a name may be made of them. */
  readonly beginnings: ReadonlySet<string>;
  /** Keys of objects where a function turns objects into text or lists of keys, or looks up any word: there, a name is data. */
  readonly data: ReadonlySet<string>;
  /** What the module's types declare. */
  readonly typed: ReadonlySet<string>;
  /** Whether it keeps something in the browser's storage, where another version of it may find it. */
  readonly stores: boolean;
  /** Where it has types from, as it writes it. */
  readonly typesFrom: readonly string[];
}

const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;
const storage = new Set(['localStorage', 'sessionStorage']);
const flattening = new Set(
  'Record URLSearchParams Headers FormData JSON.stringify Object.entries Object.keys Object.getOwnPropertyNames'.split(
    ' ',
  ),
);
const propertyBinding = /\.([\w$]+)=/g;

/** Reads the names of properties out of a module, TypeScript or JavaScript by the ending of its file name. */
export function propertyNames(file: string, code: string): PropertyNames {
  const { program, module, errors } = parseSync(file, code);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const plain = new Map<string, number>();
  const given = new Map<string, number>();
  const quoted = new Set<string>();
  const beginnings = new Set<string>();
  const keys: { readonly name: string; readonly at: number }[] = [];
  const flattenedAt: number[] = [];
  const typed = new Set<string>();
  const open = new Set(
    module.staticExports.flatMap(({ entries }) => entries.flatMap((one) => one.exportName.name ?? [])),
  );
  const tagged = new Set<unknown>();
  const paths = new Set<unknown>();
  let stores = false;

  const count = (names: Map<string, number>, name: string): void =>
    void names.set(name, (names.get(name) ?? 0) + 1);
  const see = (name: string): void => count(plain, name);
  const seeKey = (node: { readonly key: { readonly type: string }; readonly computed: boolean }): void => {
    if (!node.computed && isIdentifier(node.key)) see(node.key.name);
  };
  const seeMember: typeof seeKey = (node) => {
    seeKey(node);
    if (isIdentifier(node.key)) count(given, node.key.name);
  };
  const quote = (text: string): void => {
    for (const [name] of text.matchAll(identifier)) quoted.add(name);
  };
  const begin = (text: string): void => {
    const [name] = /[\w$]+$/.exec(text) ?? [];
    if (name !== undefined) beginnings.add(name);
  };
  const openMembers = (node: ESTree.Class): void => {
    if (node.superClass === null) return;
    for (const member of node.body.body) {
      if (member.type === 'StaticBlock' || member.type === 'TSIndexSignature') continue;
      if ((member.accessibility ?? 'public') === 'public' && isIdentifier(member.key))
        open.add(member.key.name);
    }
  };

  new Visitor({
    MemberExpression(node) {
      if (node.computed || !isIdentifier(node.property)) return;
      see(node.property.name);
      const owner = isIdentifier(node.object) ? node.object.name : '';
      if (flattening.has(`${owner}.${node.property.name}`)) flattenedAt.push(node.start);
    },
    ObjectExpression({ properties }) {
      for (const one of properties) {
        if (one.type !== 'Property' || one.computed || !isIdentifier(one.key)) continue;
        keys.push({ name: one.key.name, at: one.start });
        count(given, one.key.name);
      }
    },
    ForInStatement: ({ start }) => void flattenedAt.push(start),
    // Where any word may be looked up, it comes from elsewhere.
    TSIndexSignature: ({ start }) => void flattenedAt.push(start),
    TSTypeOperator: ({ operator, start }) => void (operator === 'keyof' && flattenedAt.push(start)),
    Property: seeKey,
    MethodDefinition: seeMember,
    PropertyDefinition(node) {
      seeMember(node);
      if (!node.static || !isIdentifier(node.key) || node.key.name !== 'properties') return;
      for (const name of attributesIn(node.value)) open.add(name);
    },
    AccessorProperty: seeMember,
    AssignmentExpression({ left }) {
      if (left.type === 'MemberExpression' && isIdentifier(left.property)) count(given, left.property.name);
    },
    TSPropertySignature: (node) => void (isIdentifier(node.key) && typed.add(node.key.name)),
    TSMethodSignature: (node) => void (isIdentifier(node.key) && typed.add(node.key.name)),
    ClassDeclaration: openMembers,
    ClassExpression: openMembers,
    Identifier({ name, start }) {
      stores ||= storage.has(name);
      if (flattening.has(name)) flattenedAt.push(start);
    },
    BinaryExpression({ operator, left }) {
      if (operator === '+' && left.type === 'Literal' && typeof left.value === 'string') begin(left.value);
    },
    ImportDeclaration: ({ source }) => void paths.add(source),
    ImportExpression: ({ source }) => void paths.add(source),
    ExportAllDeclaration: ({ source }) => void paths.add(source),
    ExportNamedDeclaration: ({ source }) => void paths.add(source),
    Literal(node) {
      if (typeof node.value === 'string' && !paths.has(node)) quote(node.value);
    },
    TaggedTemplateExpression({ tag, quasi }) {
      if (!isIdentifier(tag) || !['css', 'html', 'svg'].includes(tag.name)) return;
      tagged.add(quasi);
      for (const { value } of quasi.quasis) {
        for (const [, name = ''] of value.raw.matchAll(propertyBinding)) quoted.add(name);
      }
    },
    TemplateLiteral(node) {
      if (tagged.has(node)) return;
      for (const { value, tail } of node.quasis) {
        quote(value.raw);
        if (!tail) begin(value.raw);
      }
    },
  }).visit(program);

  const places = program.body.flatMap(placesIn);
  const data = new Set(
    places
      .filter((place) => flattenedAt.some((at) => isWithin(place, at)))
      .flatMap((place) => keys.filter(({ at }) => isWithin(place, at)).map(({ name }) => name)),
  );
  const typesFrom = module.staticImports
    .filter(({ entries }) => entries.some(({ isType }) => isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  return { plain, given, quoted, beginnings, open, typed, stores, typesFrom, data };
}

/** Which of an element's reactive properties are more than its own state. */
function attributesIn(properties: ESTree.Expression | null): readonly string[] {
  if (properties?.type !== 'ObjectExpression') return [];
  return properties.properties.flatMap((one) => {
    if (one.type !== 'Property' || !isIdentifier(one.key)) return [];
    const isState =
      one.value.type === 'ObjectExpression' &&
      one.value.properties.some(
        (option) => option.type === 'Property' && isIdentifier(option.key) && option.key.name === 'state',
      );
    return isState ? [] : [one.key.name];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A statement as a whole, or each member of a class. */
function placesIn(statement: Program['body'][number]): readonly Place[] {
  const declared =
    statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement;
  return declared.type === 'ClassDeclaration' ? declared.body.body : [declared];
}

const isWithin = (place: Place, at: number): boolean => place.start <= at && at < place.end;

const isIdentifier = (node: {
  readonly type: string;
}): node is { readonly type: 'Identifier'; readonly name: string } => node.type === 'Identifier';
