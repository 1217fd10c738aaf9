import { EXIT } from './failure';
import { printFailure } from './output';
import { run } from './run';

// A reader that went away (`| head`) or a full disk: what was to be told did not arrive, so the job is not done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'ENOSPC' ? 'no queda espacio en el disco' : 'la salida se cerró antes de terminar';
  printFailure(`No se pudo escribir el resultado: ${reason}.`);
  process.exit(EXIT.failure);
});
process.stderr.on('error', () => process.exit(EXIT.failure));

process.exitCode = await run(process.argv.slice(2));
