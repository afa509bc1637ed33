/** What a permission lets an app do at the most. */
export type ScopeLevel = 'read' | 'write' | 'delete' | 'admin';

/** One scope, in words for the person who grants it. */
interface ScopeEntry {
  /** Completes "The app will be able to …", capitalized: `Read your calendars`. At most 60 characters, no full stop. */
  title: string;
  /** One sentence about what that includes, or where it ends. At most 160 characters. */
  text: string;
  level: ScopeLevel;
  /** Whether it reaches what people guard: their mail, files, messages, money, or other people's accounts. Default false. */
  sensitive?: true;
  /** The public page it was checked against. Default: the catalogue's. */
  source?: string;
}

/** The scopes of one family of providers, by the scope as the provider spells it. */
export interface ScopeCatalogue {
  /** The public page that the entries were checked against, unless an entry names another. */
  source: string;
  /** When, as YYYY-MM-DD. */
  checked: string;
  scopes: Record<string, ScopeEntry>;
}
