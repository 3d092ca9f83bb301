import { z } from 'zod';
import { imageHostsSchema } from '@touchstone/domain/project/image-host';
import { SCHEME_TEMPLATES } from '../scheme/scheme-templates';
import { badHostOf } from './bad-host-of';
import { hostsOf } from './hosts-of';

/** A line of the hosts is none: the field names it. */
export const BAD_HOST = 'badHost';

/** What every form of a project holds; messages are keys of `common.fields`. */
const projectSchema = z.object({
  name: z.string().trim().min(1, 'nameMissing').max(120, 'nameLong'),
  overlap: z
    .string()
    .regex(/^\d{1,2}$/, 'overlapBad')
    .transform(Number)
    .pipe(z.number().min(1, 'overlapBad').max(20, 'overlapBad')),
  guidelines: z.string().max(100_000, 'guidelinesLong'),
});

export type ProjectDraft = z.input<typeof projectSchema>;

export const newProjectSchema = projectSchema.extend({ template: z.enum(SCHEME_TEMPLATES) });

export type NewProjectDraft = z.input<typeof newProjectSchema>;
export type NewProjectValues = z.output<typeof newProjectSchema>;

export const settingsSchema = projectSchema.extend({
  editHours: z
    .string()
    .regex(/^\d{1,4}$/, 'editHoursBad')
    .transform(Number)
    .pipe(z.number().max(8760, 'editHoursBad')),
  /** One a line. */
  imageHosts: z.string().transform((text, context) => {
    const hosts = imageHostsSchema.safeParse(hostsOf(text));
    if (hosts.success) return hosts.data;
    context.addIssue({
      code: 'custom',
      message: badHostOf(text) === undefined ? 'imageHostsMany' : BAD_HOST,
    });
    return z.NEVER;
  }),
});

export type SettingsDraft = z.input<typeof settingsSchema>;
export type SettingsValues = z.output<typeof settingsSchema>;
