/** Something that the assistant can do, and its words for it. Only the words are made up. */
export interface Task {
  id: string;
  /** What a person says who wants it. */
  pattern: RegExp;
  provider: string;
  /** The provider's name. */
  name: string;
  scopes: string[];
  needs: string;
  reason: string;
  done(account: string): string;
  declined: string;
}

const google = (scope: string) => `https://www.googleapis.com/auth/${scope}`;

export const TASKS: readonly Task[] = [
  {
    id: 'reviewers',
    pattern: /review/i,
    provider: 'github',
    name: 'GitHub',
    scopes: ['repo'],
    needs: 'I know who should look at it. To ask them, I need your GitHub account.',
    reason: 'To ask Grace and Edsger for a review.',
    done: (account) => `Grace and Edsger are asked for a review, in the name of ${account}.`,
    declined: 'Then I leave GitHub alone. Grace and Edsger know that code best, if you want to ask them yourself.',
  },
  {
    id: 'announcement',
    pattern: /mail|announce/i,
    provider: 'gmail',
    name: 'Gmail',
    scopes: [google('gmail.readonly'), google('gmail.compose')],
    needs: 'I would look up how you wrote the last one, and leave a draft. For that I need your Gmail.',
    reason: 'To read the last announcement and write the draft.',
    done: (account) => `The draft “Timers are exact now” is in the mailbox of ${account}. It is yours to send.`,
    declined: 'Then I write it here instead: “Timers are exact now. Nothing changes for you, except that they are.”',
  },
  {
    id: 'pull-request',
    pattern: /pull request|\bpr\b|\bfix/i,
    provider: 'github',
    name: 'GitHub',
    scopes: ['repo'],
    needs: 'The fix is ready: the timer test read the clock twice. To open a pull request, I need your GitHub account.',
    reason: 'To push the branch and open the pull request.',
    done: (account) => `Pull request #482, “Read the clock once”, is open, from ${account}.`,
    declined: 'Then I go on without GitHub: the fix stays a patch here, and you can open the pull request yourself.',
  },
];

export const LOST = 'I can open a pull request, ask for a review, or draft the announcement as an e-mail.';
