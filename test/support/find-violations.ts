import { dirname, join, normalize } from 'node:path';
import { CALLS_ONLY_IN, MAY_IMPORT, PACKAGES_ONLY_IN } from './architecture-rules.ts';

/** Every breach of the layer rules in a tree of sources, one line each. Paths are relative, with `/`. */
export function findViolations(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([file, source]) => {
    const code = withoutComments(source);
    const imports = importsOf(code);
    return [
      ...imports.flatMap((specifier) => checkImport(file, specifier)),
      ...CALLS_ONLY_IN.filter(({ call, places }) => call.test(code) && !isIn(file, places)).map(
        ({ name }) => `${file} uses ${name}`,
      ),
    ];
  });
}

function checkImport(file: string, specifier: string): string[] {
  const target = targetOf(file, specifier);
  if (target === undefined) {
    const rule = PACKAGES_ONLY_IN.find(({ package: name }) => name.test(specifier));
    return rule && !isIn(file, rule.places) ? [`${file} imports the package ${specifier}`] : [];
  }
  const [from, to] = [placeOf(file), placeOf(target)];
  const allowed = MAY_IMPORT[from];
  if (from === to || allowed === 'everything') return [];
  return allowed?.some((place) => place === to || place === target) ? [] : [`${file} imports ${target}`];
}

/** The file of ours that an import means; undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined;
}

/** The layer of a file: itself or its folder in the table, or `src` for what lies directly in it. */
function placeOf(file: string): string {
  if (file in MAY_IMPORT) return file;
  const [top = '', second = '', third = ''] = file.split('/');
  const inner = `${top}/${second}/${third}`;
  if (inner in MAY_IMPORT) return inner;
  return top === 'src' && !second.endsWith('.ts') ? `${top}/${second}` : top;
}

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => place === file || place === placeOf(file));
}

function importsOf(code: string): string[] {
  const statements = code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...statements].map((match) => match[1] ?? '');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
