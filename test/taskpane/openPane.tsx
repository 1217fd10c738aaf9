import './setup';
import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { expect } from '@jest/globals';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExcelHostOptions } from '../../src/hosts/excel/excelHost';
import { excelHost } from '../../src/hosts/excel/excelHost';
import { createEngine } from '../../src/orders/engine';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { Pane } from '../../src/taskpane/Pane';
import { Themed } from '../../src/taskpane/Themed';
import type { EmulationOptions } from '../../src/emulated-excel/emulatedExcel';
import { snapshotOfModel } from '../../src/emulated-excel/modelSnapshot';
import { comparable } from '../hosts/contract';
import { openInExcel } from '../emulated-excel/excelLibrary';

const PATIENCE = { timeout: 10_000 };

/**
 * Styles go into a document that nobody sees unless asked for: with them jsdom takes most of a test's time to work out
 * what a button is called.
 */
const hiddenStyles = createDOMRenderer(document.implementation.createHTMLDocument());

/** What of a style decides whether an element is there for somebody who does not see it. */
const SHOWS_OR_HIDES =
  /[{;]\s*(?:display|visibility|content-visibility|opacity|clip|clip-path|position|width|height|overflow(?:-[xy])?|pointer-events)\s*:/;

/** Only those styles: jsdom tries every rule on every element, and judges neither colours nor places. */
const shownStyles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => SHOWS_OR_HIDES.test(rule),
});

/** How a test opens the pane: how Excel behaves, and whether its styles count. */
interface PaneOptions extends EmulationOptions {
  readonly styled?: boolean;
  /** Where what the ribbon did waits. */
  readonly ribbon?: ExcelHostOptions['ribbon'];
}

/** Shows the pane over a workbook in the emulated Excel, and what a test needs to use it. */
export function openPane(
  workbook: WorkbookSnapshot,
  { styled = false, ribbon, ...options }: PaneOptions = {},
) {
  const { excel, user: typist } = openInExcel(workbook, options);
  const user = userEvent.setup();
  render(
    <RendererProvider renderer={styled ? shownStyles : hiddenStyles}>
      <Themed>
        <Pane host={excelHost({ changeDelay: 5, ...(ribbon ? { ribbon } : {}) })} engine={createEngine()} />
      </Themed>
    </RendererProvider>,
  );
  const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
  const press = async (name: string | RegExp): Promise<void> => user.click(button(name));
  // Asked at every change of the page, so by its words alone: the roles of all buttons take long to tell.
  const isIdle = (): void =>
    expect(screen.queryByText('Cancelar', { selector: 'button, button *' })).toBeNull();
  return {
    excel,
    /** Whoever types in the sheet. */
    typist,
    user,
    button,
    press,
    /** Waits until nothing is under way and the pane shows a workbook or a failure. */
    settled: () =>
      waitFor(() => {
        isIdle();
        const shown = document.querySelector('#panel > *, [data-kind]');
        expect(shown).not.toBeNull();
      }, PATIENCE),
    waitFor: (check: () => void) => waitFor(check, PATIENCE),
    openTab: async (name: string): Promise<HTMLElement> => {
      await user.click(screen.getByRole('tab', { name }));
      return waitFor(() => {
        const panel = screen.getByRole('tabpanel');
        expect(within(panel).queryByText('Cargando…')).toBeNull();
        expect(panel.firstElementChild).not.toBeNull();
        return panel;
      }, PATIENCE);
    },
    /** Rules of the findings in the list, from above. */
    rules: (): string[] =>
      [...document.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset['rule'] ?? ''),
    /** The failure that is told, or null. */
    failure: (): { kind: string | undefined; state: string | undefined } | null => {
      const element = document.querySelector<HTMLElement>('[data-kind]');
      return element && { kind: element.dataset['kind'], state: element.dataset['state'] };
    },
    state: () => comparable(snapshotOfModel(excel.model)),
    selection: () => {
      const { sheet, area } = excel.model.selection ?? {};
      return sheet && area ? { sheet: sheet.name, row: area.row, column: area.column } : null;
    },
    close: cleanup,
  };
}

/** A pane that a test has opened. */
export type OpenPane = ReturnType<typeof openPane>;
