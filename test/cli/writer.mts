// A program that writes one file over and over, each time with other content, until somebody stops it.
import { replaceFile } from '../../src/cli/replacing';

const [path = '', size = '0'] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) replaceFile(path, String.fromCharCode(97 + (turn % 26)).repeat(Number(size)));
