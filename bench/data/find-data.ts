import { DATA_FOLDER } from '../../test/support/data-folder.ts';

/** The data folder. Where it is absent, says so and ends the process well: there is nothing to measure. */
export function findData(): string {
  if (DATA_FOLDER !== undefined) return DATA_FOLDER;
  process.stdout.write(
    'Nothing measured: the articles and questions aren’t here. They lie in ../shared/data, or where PILCROW_DATA says.\n',
  );
  process.exit(0);
}
