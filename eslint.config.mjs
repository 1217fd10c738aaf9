import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** For each folder of src/, the folders it may import from: the arrows of docs/architecture.md. */
const mayImport = {
  snapshot: [],
  calendar: ['snapshot'],
  spanish: ['calendar', 'snapshot'],
  reading: ['spanish', 'calendar', 'snapshot'],
  lineamientos: ['reading', 'spanish', 'calendar', 'snapshot'],
  grid: ['reading', 'spanish', 'calendar', 'snapshot'],
  rules: ['lineamientos', 'grid', 'reading', 'spanish', 'calendar', 'snapshot'],
  validation: ['rules', 'lineamientos', 'grid', 'reading', 'spanish', 'calendar', 'snapshot'],
  planning: ['validation', 'rules', 'grid', 'lineamientos', 'reading', 'spanish', 'calendar', 'snapshot'],
  formats: ['validation', 'rules', 'grid', 'lineamientos', 'reading', 'spanish', 'calendar', 'snapshot'],
  hosts: ['spanish', 'calendar', 'snapshot'],
  'emulated-excel': ['hosts', 'calendar', 'snapshot'],
  orders: [
    'hosts',
    'formats',
    'planning',
    'validation',
    'rules',
    'grid',
    'lineamientos',
    'reading',
    'spanish',
    'calendar',
    'snapshot',
  ],
  taskpane: ['*'],
  commands: ['*'],
  cli: ['*'],
  workbench: ['*'],
  'export-page': ['*'],
};

const folders = Object.keys(mayImport);
const edges = ['taskpane', 'commands', 'cli', 'workbench', 'export-page'];

/** Globals and packages that belong to a few folders only. */
const officeFolders = ['hosts/excel', 'emulated-excel', 'taskpane', 'commands', 'workbench'];
const packagesOf = [
  { name: 'node:*', group: ['node:*'], folders: ['cli'] },
  { name: 'fflate and saxes', group: ['fflate', 'saxes'], folders: ['hosts/xlsx'] },
  {
    name: 'React',
    group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
    folders: ['taskpane', 'workbench'],
  },
  { name: 'docx', group: ['docx'], folders: ['formats'] },
  { name: 'date-fns', group: ['date-fns', 'date-fns/*', '@date-fns/*'], folders: ['calendar'] },
];

const belongsTo = (folder, owners) =>
  owners.some((owner) => owner === folder || owner.startsWith(`${folder}/`));

function restrictionsFor(folder) {
  const allowed = mayImport[folder];
  const forbidden = folders.filter(
    (other) => other !== folder && !edges.includes(folder) && !allowed.includes(other),
  );
  const neighbours = edges.includes(folder)
    ? edges.filter((edge) => edge !== folder && folder !== 'workbench')
    : [];
  const patterns = [...forbidden, ...neighbours].map((other) => ({
    group: [`**/${other}/*`, `**/${other}`],
    message: `${folder}/ must not import from ${other}/ (docs/architecture.md).`,
  }));
  for (const { name, group, folders: owners } of packagesOf) {
    if (!belongsTo(folder, owners))
      patterns.push({ group, message: `${name} belongs to ${owners.join(', ')}.` });
  }
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const noDate = { name: 'Date', message: 'Days are PlainDate; Date lives in calendar/ only.' };
const noOffice = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: `${name} lives in ${officeFolders.join(', ')} only.`,
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'lib/', 'out/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  // What is more tangled than this is taken apart before it lands.
  { files: ['src/**'], rules: { complexity: ['error', 20] } },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      ...restrictionsFor(folder),
      'no-restricted-globals': [
        'error',
        ...(folder === 'calendar' ? [] : [noDate]),
        ...(belongsTo(folder, officeFolders) ? [] : noOffice),
      ],
    },
  })),
  { files: ['src/hosts/xlsx/**'], rules: { 'no-restricted-globals': ['error', noDate, ...noOffice] } },
  { files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['scripts/**', '*.js', '*.mjs', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
