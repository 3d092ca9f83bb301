'use client';
import { useQuery } from '@tanstack/react-query';
import { Badge } from '@touchstone/ui/badge';
import { Card } from '@touchstone/ui/card';
import { Progress } from '@touchstone/ui/progress';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { ProjectsEmpty } from './projects-empty';

type Projects = Awaited<ReturnType<typeof trpc.project.list.query>>;

export interface ProjectsTableProps {
  initial: Projects;
  isOwner: boolean;
}

/** Every project of the viewer with how far it is. */
export function ProjectsTable({ initial, isOwner }: ProjectsTableProps) {
  const t = useTranslations('projects.list');
  const common = useTranslations('common');
  const format = useFormatter();
  const projects = useQuery({
    queryKey: ['projects'],
    queryFn: () => trpc.project.list.query(),
    initialData: initial,
  });
  if (projects.data.length === 0) return <ProjectsEmpty isOwner={isOwner} />;
  return (
    <>
      <LoadError query={projects} className="mb-4" />
      <Card padded={false}>
        <Table label={t('table')}>
          <thead>
            <tr>
              <Th>{t('name')}</Th>
              <Th className="max-sm:hidden">{t('role')}</Th>
              <Th numeric className="max-sm:hidden">
                {t('comparisons')}
              </Th>
              <Th className="min-w-36 sm:min-w-56">{t('progress')}</Th>
            </tr>
          </thead>
          <tbody>
            {projects.data.map(({ id, name, role, comparisons, judged, wanted }) => (
              <tr key={id}>
                <Th scope="row">
                  <Link
                    href={`/projects/${id}`}
                    className="font-semibold text-ink wrap-anywhere hover:text-accent-ink hover:underline pointer-coarse:inline-block pointer-coarse:min-h-11"
                  >
                    {name}
                  </Link>
                </Th>
                <Td className="max-sm:hidden">
                  <Badge>{common(`roles.${role}`)}</Badge>
                </Td>
                <Td numeric className="max-sm:hidden">
                  {format.number(comparisons)}
                </Td>
                <Td>
                  {wanted === 0 ? (
                    <span className="text-muted">{t('noData')}</span>
                  ) : (
                    <span className="flex flex-col gap-1.5 text-sm tabular">
                      {t('progressValue', { judged, wanted })}
                      <Progress
                        label={t('progressLabel', { name })}
                        value={judged}
                        max={wanted}
                        valueText={t('progressValue', { judged, wanted })}
                        tone={judged >= wanted ? 'success' : 'accent'}
                      />
                    </span>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </>
  );
}
