import { Link, makeStyles } from '@fluentui/react-components';
import { PaneButton } from '../PaneButton';
import type { Delivered } from './deliver';
import { currentPlatform } from './platform';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** What the other ways to a file take. */
export interface NotDownloadedProps {
  readonly delivered: Delivered;
  readonly onOpenPage: () => void;
  readonly onOpenWindow: () => void;
  /** What else carries the same content, in Spanish; "" for nothing. */
  readonly instead: string;
}

/** The other ways to a file: that a browser did not save one it tells nobody. */
export function NotDownloaded({ delivered, onOpenPage, onOpenWindow, instead }: NotDownloadedProps) {
  const styles = useStyles();
  const { way, page, file, name, inWindow } = delivered;
  const { isWeb } = currentPlatform();
  return (
    <details>
      <summary className={styles.summary}>{way === 'browser' ? '¿No se abrió?' : '¿No se descargó?'}</summary>
      <ul className={styles.list}>
        {file !== null && (
          <li>
            <Link href={file} download={name}>
              Guardar {name} otra vez
            </Link>
            . Mire también la carpeta Descargas.
          </li>
        )}
        {page !== null && (
          <li>
            {isWeb ? (
              <Link href={page} target="_blank" rel="noopener">
                Hacerlo en otra pestaña del navegador
              </Link>
            ) : (
              <PaneButton onClick={onOpenPage}>Hacerlo en el navegador</PaneButton>
            )}
          </li>
        )}
        {inWindow !== null && (
          <li>
            <PaneButton onClick={onOpenWindow}>Hacerlo en una ventana de Excel</PaneButton>
          </li>
        )}
        {instead !== '' && <li>{instead}</li>}
        {!isWeb && <li>Abra el libro en Excel en la web y exporte desde ahí.</li>}
      </ul>
    </details>
  );
}
