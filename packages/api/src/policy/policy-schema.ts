import { z } from 'zod';

export const RULE_SETTINGS = ['off', 'shadow', 'advise', 'review', 'block'] as const;

/** A policy as people write it: every part may be left out. */
export const policySchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1).max(200).default('own').describe('Stands in every result'),
    rules: z.record(z.string(), z.enum(RULE_SETTINGS)).optional().describe('Rule id → off, shadow (seen, not shown), or the severity it shall have'),
    ownContacts: z
      .array(z.string().max(500))
      .max(10_000)
      .optional()
      .describe('The organisation’s own lines, mailboxes and handles: never a patient’s'),
    ownHosts: z.array(z.string().max(500)).max(10_000).optional().describe('The organisation’s own web hosts'),
    helpline: z.string().max(500).optional().describe('Line offered in suggested answers'),
  })
  .meta({ title: 'Policy', description: 'An organisation’s own choices for the check.' });
