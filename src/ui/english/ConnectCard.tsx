'use client';
import { card } from '../../labels/english/card.js';
import { list } from '../../labels/english/list.js';
import { ConnectCard as BaseConnectCard, type ConnectCardProps } from '../ConnectCard.js';
import { LanguageContext } from '../parts/context.js';
import { inEnglish } from './english.js';

const withCard = inEnglish({ ...list, ...card });

/**
 * Asks for one connection or several where they are needed, e.g. in a chat. Needs `token` or `client`, unless it is rendered inside
 * a `PipesProvider`. What happens in it is kept outside of it: a card that is rendered anew goes on where it was.
 */
export function ConnectCard(props: ConnectCardProps) {
  return (
    <LanguageContext.Provider value={withCard}>
      <BaseConnectCard {...props} />
    </LanguageContext.Provider>
  );
}
