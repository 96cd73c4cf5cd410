// Microsoft's published schema, as their own package carries it, judges the manifest.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;

const manifest = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const folder = new URL(`./node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/`, import.meta.url);
const schema = JSON.parse(fs.readFileSync(new URL('MicrosoftTeams.schema.json', folder), 'utf8'));
delete schema.$schema;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
if (!validate(manifest)) throw new Error(JSON.stringify(validate.errors, null, 2));
// The schema can say no.
if (validate({ ...manifest, bots: [{ botId: 'no guid', scopes: ['everywhere'] }] })) throw new Error('the schema takes anything');
console.log(`valid against ${schema.$id ?? manifest.manifestVersion}`);
