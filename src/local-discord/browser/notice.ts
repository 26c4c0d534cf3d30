/** Something that only this tab shows, among the messages: a command under way, or one that failed. */
export interface Notice {
  readonly id: string;
  readonly channelId: string;
  readonly command: string;
  readonly state: 'sending' | 'failed';
  readonly atMs: number;
}
