// The workbench: the pane and an Excel of our own in a browser page, without Office. npm start
import { startDevServer } from './build/devServer';
import { freePort } from './freePort';
import { DEV_PORT } from './urls';

async function start(): Promise<void> {
  const port = await freePort(DEV_PORT);
  console.log('Preparando el banco de trabajo de Calendario PREP (la primera vez tarda medio minuto)…');
  const { hasErrors } = await startDevServer('workbench', port);
  if (hasErrors)
    console.log('Hay errores de compilación, están arriba: corríjalos y la página se rehará sola.');
  console.log(
    `\n  Calendario PREP está en  http://localhost:${port}\n\nÁbralo en su navegador. Para terminar: Ctrl+C.`,
  );
}

start().catch((error: unknown) => {
  console.error(`No se pudo iniciar: ${(error as Error).message}`);
  process.exitCode = 2;
});
