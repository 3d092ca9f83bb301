import type { TestProject } from 'vitest/node';
import { startThrowaway } from './start-throwaway';

/** Vitest global setup: a cluster with a migrated template from which each test file makes its database. */
export default async function setup(project: TestProject) {
  const { templateUrl, stop } = await startThrowaway();
  project.provide('templateUrl', templateUrl);
  return stop;
}
