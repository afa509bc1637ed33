import { cookies } from 'next/headers';
import type { PipesUser } from 'pipes-widget/server';

/** Put your own session here. In this example everybody is Ada, except who has signed out. */
export async function getUser(): Promise<PipesUser | null> {
  const session = await cookies();
  return session.has('signed_out') ? null : { userId: 'user_ada', organizationId: 'org_engines' };
}
