'use client';
import { Button } from '@touchstone/ui/button';
import { Menu, MenuItem } from '@touchstone/ui/menu';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { misfits, type ArityCount } from './misfits';
import { SCHEME_TEMPLATES } from './scheme-templates';
import { useTemplateScheme } from './use-template-scheme';

export interface TemplateMenuProps {
  arities: readonly ArityCount[];
  onChoose: (scheme: LabelScheme) => void;
}

/** Fills the form from a template; those that the project's data does not fit stay out. */
export function TemplateMenu({ arities, onChoose }: TemplateMenuProps) {
  const t = useTranslations('scheme');
  const schemeOf = useTemplateScheme();
  return (
    <Menu
      align="start"
      trigger={
        <Button className="self-start">
          {t('editor.template')}
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      }
    >
      {SCHEME_TEMPLATES.map((template) => {
        const scheme = schemeOf(template);
        return (
          <MenuItem
            key={template}
            disabled={misfits(arities, scheme.kind) > 0}
            onSelect={() => {
              onChoose(scheme);
            }}
          >
            {t(`templates.${template}.title`)}
            <span className="block text-sm text-muted">{t(`templates.${template}.hint`)}</span>
          </MenuItem>
        );
      })}
    </Menu>
  );
}
