import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './source.ts';

/** A word in a source file, and where it stands. */
export interface Mention {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

export interface Syntax {
  /** What the file imports or re-exports, types and dynamic imports included, as written. */
  readonly imports: readonly Mention[];
  /** Global things that it uses: "fetch", "Date.now", "new Date()" (without arguments), "Math.random", "process.env"… */
  readonly globals: readonly Mention[];
}

const known = new WeakMap<SourceFile, Syntax>();

/** Reads a file's imports and its use of global objects. @throws Error when the file is not TypeScript */
export function readSyntax(file: SourceFile): Syntax {
  const syntax = known.get(file) ?? parse(file);
  known.set(file, syntax);
  return syntax;
}

function parse(file: SourceFile): Syntax {
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file.path}: ${error.message}`);
  const lineOf = (offset: number) => file.text.slice(0, offset).split('\n').length;
  const imports: Mention[] = [];
  const globals: Mention[] = [];
  const importFrom = (source: ESTree.Expression | ESTree.StringLiteral | null | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') {
      imports.push({ text: source.value, line: lineOf(source.start) });
    }
  };
  const uses = (text: string, at: number) => globals.push({ text, line: lineOf(at) });
  new Visitor({
    ImportDeclaration: (node) => importFrom(node.source),
    ExportNamedDeclaration: (node) => importFrom(node.source),
    ExportAllDeclaration: (node) => importFrom(node.source),
    ImportExpression: (node) => importFrom(node.source),
    TSImportType: (node) => importFrom(node.source),
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.computed) return;
      if (node.property.type === 'Identifier') uses(`${node.object.name}.${node.property.name}`, node.start);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier') uses(`${node.callee.name}()`, node.start);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.arguments.length === 0)
        uses(`new ${node.callee.name}()`, node.start);
    },
  }).visit(parsed.program);
  return { imports, globals };
}

/** Whether a file holds tests, which may use what the code beside them may not. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
