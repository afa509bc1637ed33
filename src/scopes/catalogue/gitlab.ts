import type { ScopeCatalogue } from './entry.js';

/** GitLab's OAuth scopes, of GitLab.com and of self-managed servers. */
export const gitlab: ScopeCatalogue = {
  source: 'https://docs.gitlab.com/integration/oauth_provider/',
  checked: '2026-11-26',
  scopes: {
    api: {
      title: 'Do almost everything in GitLab that you can do',
      text: 'Reads and changes your groups, projects, images and packages, as far as your own role allows.',
      level: 'admin',
      sensitive: true,
    },
    read_api: {
      title: 'Read everything in GitLab that you can see',
      text: 'Includes private groups, projects, images and packages, but changes none of them.',
      level: 'read',
      sensitive: true,
    },
    read_user: {
      title: 'Read your profile and look up other users',
      text: 'Shows your username, name and public email, and the user pages that you can see.',
      level: 'read',
    },
    create_runner: {
      title: 'Create CI/CD runners',
      text: 'A runner is a machine that executes the jobs of your projects and sees their code while it does.',
      level: 'admin',
    },
    manage_runner: {
      title: 'Manage CI/CD runners',
      text: 'Runners execute the jobs of your projects; this changes existing ones as far as your role allows.',
      level: 'admin',
    },
    k8s_proxy: {
      title: 'Act in Kubernetes clusters connected to GitLab',
      text: 'Sends commands to a cluster through GitLab’s agent; what they may do is set by the cluster’s own rules.',
      level: 'admin',
      sensitive: true,
    },
    read_repository: {
      title: 'Read the code of your private projects',
      text: 'Clones repositories and opens their files; issues and settings are not included.',
      level: 'read',
      sensitive: true,
    },
    write_repository: {
      title: 'Read and push code in your private projects',
      text: 'Works through Git only, so issues, settings and members stay out of reach.',
      level: 'write',
      sensitive: true,
    },
    read_registry: {
      title: 'Download container images of your private projects',
      text: 'Pulls images from GitLab’s registry without adding or changing any.',
      level: 'read',
      sensitive: true,
    },
    write_registry: {
      title: 'Upload container images to your private projects',
      text: 'Pushing an image also needs the permission to download images.',
      level: 'write',
      sensitive: true,
    },
    read_virtual_registry: {
      title: 'Download images through GitLab’s dependency proxy',
      text: 'Covers images cached for private projects and for virtual registries, without changing them.',
      level: 'read',
    },
    write_virtual_registry: {
      title: 'Download, add and delete images in the dependency proxy',
      text: 'Concerns images cached for your private projects, not the code of those projects.',
      level: 'delete',
    },
    read_observability: {
      title: 'Read monitoring data in GitLab Observability',
      text: 'Shows what your applications report to GitLab, without adding or changing anything.',
      level: 'read',
    },
    write_observability: {
      title: 'Write monitoring data to GitLab Observability',
      text: 'Only concerns data about your running applications; projects and code are not touched.',
      level: 'write',
    },
    ai_features: {
      title: 'Use GitLab Duo for you',
      text: 'Calls GitLab’s AI features in your name, within the plan and limits of your account.',
      level: 'write',
    },
    sudo: {
      title: 'Act as any user of this GitLab server',
      text: 'Works only if you are an administrator, and then also in the accounts of others.',
      level: 'admin',
      sensitive: true,
    },
    admin_mode: {
      title: 'Act as an administrator of this GitLab server',
      text: 'Works only for administrators of servers where Admin Mode is switched on.',
      level: 'admin',
      sensitive: true,
    },
    read_service_ping: {
      title: 'Download usage reports of this GitLab server',
      text: 'The reports describe how the server is used; only administrators can grant this.',
      level: 'read',
    },
    openid: {
      title: 'Sign you in and see your profile and groups',
      text: 'At GitLab, signing in also shows the app which groups you belong to.',
      level: 'read',
    },
  },
};
