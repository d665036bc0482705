// Reads every table of a data package by its description, and tells how many rows hold to it. Ends with 1 where one does not.
//   node datapackage.mjs FOLDER
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';

// This reader takes the mark at the beginning of a table for a part of its first name, so it reads copies without one.
const copy = mkdtempSync(join(tmpdir(), 'package-'));
try {
  cpSync(process.argv[2], copy, { recursive: true });
  const described = join(copy, 'datapackage.json');
  const tables = JSON.parse(readFileSync(described, 'utf8')).resources.filter((resource) => resource.profile === 'tabular-data-resource');
  for (const { path } of tables) {
    const text = readFileSync(join(copy, path), 'utf8');
    if (!text.startsWith('\uFEFF')) {
      throw new Error(`${path} has no mark`);
    }
    writeFileSync(join(copy, path), text.slice(1));
  }

  const loaded = await datapackage.Package.load(described, { basePath: copy, strict: true });
  for (const { name } of tables) {
    const resource = loaded.getResource(name);
    const rows = await resource.read({ relations: true });
    await resource.checkRelations();
    console.log(`${name}: ${rows.length} rows hold to their description`);
    if (rows.length === 0) {
      throw new Error(`${name} is empty`);
    }
  }
} catch (error) {
  console.error(error.message, error.errors ?? '');
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true });
}
