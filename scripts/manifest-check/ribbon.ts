import { ribbonOrders } from '../../src/orders/index';
import type { ManifestFault } from './fault';
import { fault } from './fault';
import type { XmlElement } from './xmlTree';
import { childAt, elementsNamed, everyElement } from './xmlTree';

const RIBBON_SIZES = ['16', '32', '80'];

/** What the ribbon has to do, in its order. */
const ACTIONS = ['ShowTaskpane', ...ribbonOrders.map(([action]) => `ExecuteFunction ${action}`)];

function* iconFaults(manifest: XmlElement): Generator<ManifestFault> {
  for (const owner of [...elementsNamed(manifest, 'Group'), ...elementsNamed(manifest, 'Control')]) {
    const sizes = childAt(owner, 'Icon')?.children.map(({ attributes }) => attributes['size'] ?? '') ?? [];
    for (const size of RIBBON_SIZES) {
      if (!sizes.includes(size)) {
        yield fault(
          'ribbon-icon',
          `A «${owner.attributes['id'] ?? ''}» le falta el icono de ${size} píxeles.`,
        );
      }
    }
  }
}

function actionOf(control: XmlElement): string {
  const action = childAt(control, 'Action');
  const name = action && childAt(action, 'FunctionName')?.text;
  return [action?.attributes['xsi:type'], name].filter(Boolean).join(' ');
}

/** The text that a resource has in the default language. */
function textOf(manifest: XmlElement, id: string | undefined): string | undefined {
  return everyElement(manifest).find(({ attributes }) => attributes['id'] === id)?.attributes['DefaultValue'];
}

/** One group on the Home tab, named after the add-in, with its three buttons and their icons; GetStarted; FunctionFile. */
export function* ribbonFaults(manifest: XmlElement): Generator<ManifestFault> {
  const tabs = ['OfficeTab', 'CustomTab'].flatMap((name) => elementsNamed(manifest, name));
  if (tabs.length !== 1 || tabs[0]?.name !== 'OfficeTab' || tabs[0].attributes['id'] !== 'TabHome') {
    yield fault('home-tab', 'Los botones van en una sola ficha: Inicio (TabHome).');
  }
  const groups = elementsNamed(manifest, 'Group');
  const label = groups[0] && textOf(manifest, childAt(groups[0], 'Label')?.attributes['resid']);
  if (groups.length !== 1 || label !== childAt(manifest, 'DisplayName')?.attributes['DefaultValue']) {
    yield fault('group', 'Debe haber un solo grupo, con el nombre del complemento.');
  }
  const actions = elementsNamed(manifest, 'Control').map(actionOf);
  if (actions.join(', ') !== ACTIONS.join(', ')) {
    yield fault('actions', `Los botones deben hacer: ${ACTIONS.join(', ')}; hacen: ${actions.join(', ')}.`);
  }
  yield* iconFaults(manifest);
  for (const [name, id] of [
    ['GetStarted', 'get-started'],
    ['FunctionFile', 'function-file'],
  ] as const) {
    if (elementsNamed(manifest, name).length !== 1) yield fault(id, `Debe haber un ${name}.`);
  }
}
