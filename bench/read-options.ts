import { parseArgs } from 'node:util';

/** The command line's `--name value` pairs; only the given names are taken. Ends the process with status 2 on a fault. */
export function readOptions<Name extends string>(names: readonly Name[]): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    // parseArgs gives exactly the options named, each a string.
    return parseArgs({ options, allowPositionals: false }).values as Partial<Record<Name, string>>;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The parts of a comma-separated option, each of them one of `known`; all of these where the option isn't given. */
export function chooseFrom<T extends string>(given: string | undefined, known: readonly T[]): readonly T[] {
  if (given === undefined) return known;
  return given.split(',').map((part) => {
    return known.find((name) => name === part) ?? refuse(`“${part}” isn’t known; choose from ${known.join(', ')}`);
  });
}

/** A whole number of at least 0; `otherwise` where the option isn't given. */
export function readCount(given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  return /^\d+$/.test(given) ? Number(given) : refuse(`“${given}” isn’t a whole number`);
}

/** The numbers of a comma-separated option; `otherwise` where it isn't given. */
export function readNumbers(given: string | undefined, otherwise: readonly number[]): readonly number[] {
  if (given === undefined) return otherwise;
  return given.split(',').map((part) => {
    return part.trim() === '' || Number.isNaN(Number(part)) ? refuse(`“${part}” isn’t a number`) : Number(part);
  });
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
