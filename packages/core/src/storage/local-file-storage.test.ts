import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { localFileStorage } from './local-file-storage';

const parent = mkdtempSync(join(tmpdir(), 'touchstone-storage-'));
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const root = join(parent, 'made', 'by', 'the first write');
const storage = localFileStorage(root);
const bytes = (content: string) => [Buffer.from(content)];
const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];

async function* breaksOff() {
  yield Buffer.from('half');
  await Promise.resolve();
  throw new Error('the connection is gone');
}

describe('the local file storage', () => {
  it('reads back what was written under a nested key, through folders that were not there', async () => {
    await storage.write('imports/project/one', bytes('one'));
    await storage.write('imports/project/two', bytes('two'));
    await storage.write('top', bytes('three'));
    expect(await text(await storage.read('imports/project/one'))).toBe('one');
    expect(await text(await storage.read('imports/project/two'))).toBe('two');
    expect(await storage.size('top')).toBe(5);
    expect(statSync(join(root, 'imports/project/one')).mode & 0o777).toBe(0o600);
  });

  it('lets many writes make the same new folders at once', async () => {
    const keys = Array.from({ length: 20 }, (_, at) => `many/at/once/${String(at)}`);
    await Promise.all(keys.map((key) => storage.write(key, bytes(key))));
    for (const key of keys) expect(await text(await storage.read(key))).toBe(key);
  });

  it('keeps nothing of a stream that breaks off, and the file that was there before', async () => {
    await expect(storage.write('broken/new', breaksOff())).rejects.toThrow('the connection is gone');
    expect(filesIn(join(root, 'broken'))).toEqual([]);
    await expect(storage.read('broken/new')).rejects.toThrow(/ENOENT/);
    await storage.write('broken/old', bytes('whole'));
    await expect(storage.write('broken/old', breaksOff())).rejects.toThrow('the connection is gone');
    expect(filesIn(join(root, 'broken')).map(({ name }) => name)).toEqual(['old']);
    expect(await text(await storage.read('broken/old'))).toBe('whole');
  });

  it('shows a reader the old file or the new one, never a part', async () => {
    await storage.write('seen', bytes('old'));
    async function* watched() {
      yield Buffer.from('ne');
      expect(await text(await storage.read('seen'))).toBe('old');
      yield Buffer.from('w');
    }
    await storage.write('seen', watched());
    expect(await text(await storage.read('seen'))).toBe('new');
  });

  it.each(['../outside', 'a/../../outside', '..', '.', '', 'a/..', `../${'the first write'}-too/x`])(
    'refuses the key %j',
    async (key) => {
      await expect(storage.write(key, bytes('x'))).rejects.toThrow('Not a storage key');
      await expect(storage.read(key)).rejects.toThrow('Not a storage key');
      await expect((async () => storage.size(key))()).rejects.toThrow('Not a storage key');
      await expect((async () => storage.remove(key))()).rejects.toThrow('Not a storage key');
      expect(filesIn(parent).every((file) => file.parentPath.startsWith(root))).toBe(true);
    },
  );

  it('removes a file, and one that is not there without a word', async () => {
    await storage.write('gone', bytes('x'));
    await storage.remove('gone');
    await storage.remove('gone');
    await expect(storage.size('gone')).rejects.toThrow(/ENOENT/);
  });
});
