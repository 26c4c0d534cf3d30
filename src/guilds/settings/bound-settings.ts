import type { LibraryBounds } from '#src/answers/server/settings-answer.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';

/** The settings as they hold: nothing beyond the operator's bounds, whatever was set before those were lowered. */
export function boundSettings(settings: Settings, bounds: LibraryBounds): Settings {
  const { maxArticles, maxChars } = settings;
  if (maxArticles <= bounds.maxArticles && maxChars <= bounds.maxChars) return settings;
  return {
    ...settings,
    maxArticles: Math.min(maxArticles, bounds.maxArticles),
    maxChars: Math.min(maxChars, bounds.maxChars),
  };
}
