import type { SettingName } from './server/settings-answer.ts';

/** Which form it is: by this its words are found. */
export type FormName =
  | 'library-file'
  | 'library-paste'
  | 'library-more'
  | 'library-details'
  | 'library-names'
  | 'library-decline'
  | 'notebook-note'
  | `settings-${SettingName}`;

/** One thing to fill in. What was given arrives as an option of the command, under its name. */
export type FormField =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly isLong: boolean;
      readonly isRequired: boolean;
      /** What stands in it at first. */
      readonly value?: string | undefined;
      readonly maxChars: number;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      /** At most 25; the label is the words' or, where it is data, given here. */
      readonly choices: readonly { readonly value: string; readonly label?: string | undefined }[];
      /** Chosen at first. */
      readonly values: readonly string[];
      readonly minValues: number;
      readonly maxValues: number;
    }
  | {
      readonly kind: 'channel' | 'role';
      readonly name: string;
      readonly values: readonly string[];
      readonly minValues: number;
      readonly maxValues: number;
    }
  | { readonly kind: 'file'; readonly name: string; readonly isRequired: boolean };

/** A form to fill in; Discord shows it over everything else. */
export interface FormAnswer {
  readonly kind: 'form';
  readonly form: FormName;
  /** 1 to 5. */
  readonly fields: readonly FormField[];
  /** The command that gets what was filled in, its subcommand after a space, and options known beforehand. */
  readonly command: string;
  readonly options: readonly (readonly [name: string, value: string])[];
  /** Whether what the command answers takes the place of the private message from which the form was opened. */
  readonly isInPlace: boolean;
}
