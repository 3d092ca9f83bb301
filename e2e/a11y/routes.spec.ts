import { expect } from '@playwright/test';
import { test } from '../support/test';
import { ROUTES, routesOfPages } from './routes';

test('every page is in the table of pages that are looked at, and no other', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(routesOfPages().sort());
});
