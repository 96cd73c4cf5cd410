// Takes the one file the widget serves out of the installed package and compresses it once, so that no request has to.
// Usage: node bundle.mjs OUTPUT-FOLDER, with node_modules in the current folder.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [, , output] = process.argv;
const distribution = join('node_modules', 'botframework-webchat', 'dist');
const name = 'webchat-minimal.js';

mkdirSync(output, { recursive: true });
const script = readFileSync(join(distribution, name));
writeFileSync(join(output, name), script);
writeFileSync(join(output, `${name}.gz`), gzipSync(script, { level: 9 }));
writeFileSync(
  join(output, `${name}.br`),
  brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: script.length } })
);
copyFileSync(join(distribution, `${name}.LICENSE.txt`), join(output, `${name}.LICENSE.txt`));
