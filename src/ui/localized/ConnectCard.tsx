'use client';
import { ConnectCard as Component, type ConnectCardProps as Props } from '../ConnectCard.js';
import { LanguageContext } from '../parts/context.js';
import { localized, type Localized } from './localized.js';

/** The props of `ConnectCard`, in a language. */
export type ConnectCardProps = Localized<Props>;

/** `ConnectCard` with no language built in. */
export function ConnectCard(props: ConnectCardProps) {
  return (
    <LanguageContext.Provider value={localized}>
      <Component {...props} />
    </LanguageContext.Provider>
  );
}
