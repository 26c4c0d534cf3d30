import type { Features } from './feature-names.ts';
import type { Measured } from './measure-coverage.ts';

type Types = Pick<
  Features,
  | 'whoInText'
  | 'whoInSentence'
  | 'whenInText'
  | 'whenInSentence'
  | 'whereInText'
  | 'whereInSentence'
  | 'numberInText'
  | 'numberInSentence'
  | 'durationInText'
  | 'durationInSentence'
  | 'whyInText'
  | 'whyInSentence'
>;

const NONE: Types = {
  whoInText: 0,
  whoInSentence: 0,
  whenInText: 0,
  whenInSentence: 0,
  whereInText: 0,
  whereInSentence: 0,
  numberInText: 0,
  numberInSentence: 0,
  durationInText: 0,
  durationInSentence: 0,
  whyInText: 0,
  whyInSentence: 0,
};

export function measureTypes(_measured: Measured, _sentence: number): Types {
  return NONE;
}
