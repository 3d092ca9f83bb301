'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { FileDrop } from '@touchstone/ui/file-drop';
import { useTranslations } from 'next-intl';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { toast } from 'sonner';
import { useFieldError } from '../common/use-field-error';
import { useFormatBytes } from '../common/use-format-bytes';
import { UploadFormat } from './upload-format';
import { UploadHarm } from './upload-harm';
import { UploadFailure } from './upload-failure';
import { UploadProgress } from './upload-progress';
import { uploadSchema, type UploadDraft, type UploadValues } from './upload-schema';
import { UploadTerms } from './upload-terms';
import { useRecognised } from './use-recognised';
import { useUpload } from './use-upload';

/** A file with its terms, sent to be imported. */
export function UploadCard({ projectId }: { projectId: string }) {
  const t = useTranslations('imports.upload');
  const fieldError = useFieldError();
  const formatBytes = useFormatBytes();
  const form = useForm<UploadDraft, unknown, UploadValues>({
    resolver: zodResolver(uploadSchema),
    defaultValues: { file: null, licence: '', origin: '', raterName: '', format: 'auto', harmKinds: [] },
  });
  const file = useWatch({ control: form.control, name: 'file' });
  const format = useWatch({ control: form.control, name: 'format' });
  const recognised = useRecognised(file);
  const { upload, sent, stop } = useUpload(() => {
    toast.success(t('received', { file: form.getValues('file')?.name ?? '' }));
    // The terms stay: the next file is often of the same origin.
    form.reset({ ...form.getValues(), file: null });
  });
  return (
    <Card title={t('title')}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) =>
          void form.handleSubmit(({ file, ...terms }) => {
            if (file) upload.mutate({ projectId, file, ...terms });
          })(event)
        }
      >
        <Controller
          control={form.control}
          name="file"
          render={({ field, fieldState }) => (
            <FileDrop
              label={t('file')}
              dropLabel={t('drop')}
              chooseLabel={t('choose')}
              removeLabel={t('remove')}
              hint={t('fileHint')}
              accept=".jsonl,.gz"
              file={field.value}
              disabled={upload.isPending}
              error={fieldError(fieldState.error)}
              formatSize={formatBytes}
              onFileChange={(file) => {
                upload.reset();
                field.onChange(file);
              }}
            />
          )}
        />
        <UploadFormat {...form.register('format')} value={format} recognised={recognised} />
        <UploadTerms form={form} asksRater={(format === 'auto' ? recognised : format) !== 'touchstone'} />
        <UploadHarm field={form.register('harmKinds')} />
        {upload.isError && <UploadFailure error={upload.error} />}
        {upload.isPending ? (
          <UploadProgress file={upload.variables.file} sent={sent} onStop={stop} />
        ) : (
          <Button type="submit" variant="primary" className="self-start">
            {t('submit')}
          </Button>
        )}
      </form>
    </Card>
  );
}
