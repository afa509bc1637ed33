import type { ScopeCatalogue } from './entry.js';

/** GitHub's OAuth scopes. */
export const github: ScopeCatalogue = {
  source: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
  checked: '2026-11-26',
  scopes: {
    repo: {
      title: 'Read and change all your repositories, private ones too',
      text: 'Covers code, collaborators, deployments and webhooks, plus projects, team memberships and invitations of your organizations.',
      level: 'admin',
      sensitive: true,
    },
    'repo:status': {
      title: 'Read and set commit statuses, in private repositories too',
      text: 'Statuses are the check marks next to commits; the code itself stays out of reach.',
      level: 'write',
    },
    repo_deployment: {
      title: 'Read and set the status of your deployments',
      text: 'Works for public and private repositories, without opening their code.',
      level: 'write',
    },
    public_repo: {
      title: 'Read and change your public repositories',
      text: 'Includes code, collaborators, projects and webhooks of public repositories, and starring them; private ones stay closed.',
      level: 'admin',
    },
    'repo:invite': {
      title: 'Accept or decline repository invitations for you',
      text: 'Only answers invitations to collaborate; it does not open the code of those repositories.',
      level: 'write',
    },
    security_events: {
      title: 'Read and update security alerts of your repositories',
      text: 'Means findings of code scanning and, on some plans, secret scanning, without opening the code itself.',
      level: 'write',
      sensitive: true,
    },
    'admin:repo_hook': {
      title: 'Create, change and delete webhooks of your repositories',
      text: 'Webhooks send news about a repository to other servers; private repositories are included, their code is not.',
      level: 'admin',
      sensitive: true,
    },
    'write:repo_hook': {
      title: 'Create and change webhooks of your repositories',
      text: 'Webhooks send news about a repository to other servers; deleting them is not included.',
      level: 'admin',
      sensitive: true,
    },
    'read:repo_hook': {
      title: 'See and test the webhooks of your repositories',
      text: 'Shows where a repository sends its events and can trigger a test delivery, but changes nothing.',
      level: 'read',
    },
    'admin:org': {
      title: 'Fully manage your organizations and their teams',
      text: 'Includes adding and removing members, and changing teams and projects, as far as your own role allows.',
      level: 'admin',
      sensitive: true,
    },
    'write:org': {
      title: 'Read and change memberships of your organizations',
      text: 'Covers who belongs to an organization and the organization’s projects.',
      level: 'admin',
      sensitive: true,
    },
    'read:org': {
      title: 'See your organizations, their members and teams',
      text: 'Shows memberships, teams and organization projects without changing any of them.',
      level: 'read',
    },
    'admin:public_key': {
      title: 'Add and remove SSH keys of your account',
      text: 'Whoever holds a key you have added can reach your repositories over SSH.',
      level: 'admin',
      sensitive: true,
    },
    'write:public_key': {
      title: 'Add SSH keys to your account',
      text: 'A new key opens your repositories over SSH; removing existing keys is not included.',
      level: 'write',
      sensitive: true,
    },
    'read:public_key': {
      title: 'See the SSH keys of your account',
      text: 'Shows only the public half of each key, which cannot be used to sign in.',
      level: 'read',
    },
    'admin:org_hook': {
      title: 'Create, change and delete webhooks of your organizations',
      text: 'Limited to webhooks that this app has created itself; those of other apps stay untouched.',
      level: 'admin',
      sensitive: true,
    },
    gist: {
      title: 'Create and change your gists',
      text: 'Gists are the snippets you share on GitHub; your repositories are not part of this.',
      level: 'write',
    },
    notifications: {
      title: 'Read your notifications and mark them as read',
      text: 'It can also watch or unwatch repositories and change which discussions you are subscribed to.',
      level: 'write',
    },
    user: {
      title: 'Read and change your profile',
      text: 'Includes seeing all your email addresses, and following or unfollowing people in your name.',
      level: 'write',
    },
    'read:user': {
      title: 'Read your profile',
      text: 'Includes profile details that others cannot see, but changes nothing.',
      level: 'read',
    },
    'user:email': {
      title: 'See your email addresses',
      text: 'Covers every address on your account, also those you keep private.',
      level: 'read',
    },
    'user:follow': {
      title: 'Follow and unfollow people for you',
      text: 'Nothing else in your account or profile can be changed this way.',
      level: 'write',
    },
    project: {
      title: 'Read and change project boards',
      text: 'Covers your own projects and those of organizations that you can reach.',
      level: 'write',
    },
    'read:project': {
      title: 'See project boards',
      text: 'Covers your own projects and those of your organizations, without changing anything.',
      level: 'read',
    },
    delete_repo: {
      title: 'Delete repositories that you administer',
      text: 'A deleted repository takes its issues and settings with it; only repositories where you are an admin are affected.',
      level: 'delete',
      sensitive: true,
    },
    'write:packages': {
      title: 'Publish packages to GitHub Packages',
      text: 'Uploads new packages and versions in your name; deleting them needs a permission of its own.',
      level: 'write',
    },
    'read:packages': {
      title: 'Download packages from GitHub Packages',
      text: 'Includes private packages that you can reach, without publishing or deleting any.',
      level: 'read',
      sensitive: true,
    },
    'delete:packages': {
      title: 'Delete packages from GitHub Packages',
      text: 'Software that depends on a deleted package may stop building.',
      level: 'delete',
    },
    'admin:gpg_key': {
      title: 'Add and remove GPG keys of your account',
      text: 'GitHub uses these keys to show commits as verified to be yours.',
      level: 'admin',
      sensitive: true,
    },
    'write:gpg_key': {
      title: 'Add GPG keys to your account',
      text: 'Commits signed with an added key appear as verified yours; removing keys is not included.',
      level: 'write',
      sensitive: true,
    },
    'read:gpg_key': {
      title: 'See the GPG keys of your account',
      text: 'Shows only the public half of each key, which cannot be used to sign anything.',
      level: 'read',
    },
    codespace: {
      title: 'Create and manage your codespaces',
      text: 'A codespace holds code and may carry a token of its own with further access to the repository.',
      level: 'write',
      sensitive: true,
    },
    workflow: {
      title: 'Add and change GitHub Actions workflows',
      text: 'Workflows run automatically and can use a token of the repository, so a changed one may do more than the app itself.',
      level: 'write',
      sensitive: true,
    },
    'admin:enterprise': {
      title: 'Fully manage your enterprise on GitHub',
      text: 'Includes its runners, its billing data and its profile; meant for enterprise owners.',
      level: 'admin',
      sensitive: true,
    },
    'manage_runners:enterprise': {
      title: 'Manage the self-hosted runners of your enterprise',
      text: 'Runners are the machines that execute GitHub Actions jobs across the enterprise.',
      level: 'admin',
    },
    'manage_billing:enterprise': {
      title: 'Read and change billing data of your enterprise',
      text: 'Concerns what the enterprise uses and pays, not its code or members.',
      level: 'write',
      sensitive: true,
    },
    'read:enterprise': {
      title: 'See the profile of your enterprise',
      text: 'The profiles of its members and organizations are not included.',
      level: 'read',
    },
    'read:audit_log': {
      title: 'Read the audit log',
      text: 'The log lists who did what and when, including actions of other people.',
      level: 'read',
      sensitive: true,
    },
    site_admin: {
      title: 'Administer your GitHub Enterprise Server',
      text: 'Exists only on servers that companies run themselves, and works only for their site administrators.',
      level: 'admin',
      sensitive: true,
    },
  },
};
