import type { ScopeCatalogue } from './entry.js';

const openId =
  'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0-playground';
const payroll = 'https://developer.intuit.com/app/developer/payroll-time/docs/learn/learn-about-scopes';

/** Intuit's OAuth scopes for QuickBooks. */
export const quickbooks: ScopeCatalogue = {
  source: 'https://developer.intuit.com/app/developer/qbo/docs/learn/scopes',
  checked: '2026-11-26',
  scopes: {
    'com.intuit.quickbooks.accounting': {
      title: 'Read and change your books in QuickBooks',
      text: 'Covers customers, invoices, bills, payments, accounts and reports of the company you choose.',
      level: 'write',
      sensitive: true,
    },
    'com.intuit.quickbooks.payment': {
      title: 'Take payments through QuickBooks Payments',
      text: 'Can charge customers’ cards and bank accounts in your name; your books are not included.',
      level: 'write',
      sensitive: true,
    },
    phone: {
      title: 'See the phone number of your Intuit account',
      text: 'Concerns you as the person signed in, not your company or its customers.',
      level: 'read',
      source: openId,
    },
    address: {
      title: 'See the address of your Intuit account',
      text: 'Concerns you as the person signed in, not your company or its customers.',
      level: 'read',
      source: openId,
    },
    'qb.company.read': {
      title: 'See details of your company',
      text: 'Covers basic company information used for payroll, but not its tax number.',
      level: 'read',
      source: payroll,
    },
    'qb.company.taxidentifier.read': {
      title: 'See the tax number of your company',
      text: 'Shows the number with which your company is registered for taxes, such as the EIN.',
      level: 'read',
      sensitive: true,
      source: payroll,
    },
    'qb.employee.read': {
      title: 'See your employees',
      text: 'Covers their basic data; birth dates and tax numbers need permissions of their own.',
      level: 'read',
      sensitive: true,
      source: payroll,
    },
    'qb.employee.taxidentifier.read': {
      title: 'See tax numbers of your employees',
      text: 'Shows personal numbers such as the Social Security number.',
      level: 'read',
      sensitive: true,
      source: payroll,
    },
    'qb.employee.birthdate.read': {
      title: 'See birth dates of your employees',
      text: 'Shows the birth date only; other details need permissions of their own.',
      level: 'read',
      sensitive: true,
      source: payroll,
    },
    'qb.payroll.compensation.read': {
      title: 'See payslips of your employees',
      text: 'Shows what employees have been paid, without changing it.',
      level: 'read',
      sensitive: true,
      source: payroll,
    },
    'payroll.compensation.read': {
      title: 'See how your employees are paid',
      text: 'Shows pay types such as salary or hourly pay; it needs QuickBooks’ payroll product.',
      level: 'read',
      sensitive: true,
      source: payroll,
    },
    'qb.payroll.benefits': {
      title: 'Manage benefits and deductions of your employees',
      text: 'Covers benefits, deductions and pensions that affect their pay.',
      level: 'write',
      sensitive: true,
      source: payroll,
    },
  },
};
