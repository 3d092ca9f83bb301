'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { figureText, type FigureText } from './figure-text';

/** `figureText` in the reader's language. */
export const useFigureText = (): FigureText => figureText(useTranslations('quality'), useFormatter());
