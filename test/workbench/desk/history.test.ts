import fc from 'fast-check';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { modelFromSnapshot, snapshotOfModel } from '../../../src/emulated-excel/modelSnapshot';
import { History } from '../../../src/workbench/desk/history';

/** A model with a sheet "Plan" and a history by a clock that the test moves. */
function setUp() {
  const model = modelFromSnapshot(buildWorkbook([buildSheet('Plan', [['uno', 'dos']])]));
  const clock = { now: 0 };
  const history = new History(model, () => clock.now);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('the model has a sheet');
  const put = (column: number, value: string | null) => (sheet.ensure(0, column).value = value);
  const row = () => [0, 1, 2].map((column) => sheet.cell(0, column)?.value ?? null);
  /** One request of the pane, so many milliseconds after the last. */
  const asPane = (after: number, action: () => void) => {
    clock.now += after;
    action();
    history.closePane();
  };
  return { model, sheet, clock, history, put, row, asPane };
}

describe('the history of a workbook', () => {
  it('takes back and does again what the user and the pane did, in order', () => {
    const { history, put, row, asPane } = setUp();
    history.asUser(() => put(0, 'usuario'));
    asPane(1000, () => put(1, 'panel'));
    expect([history.undo()?.by, row()]).toEqual(['pane', ['usuario', 'dos', null]]);
    expect([history.undo()?.by, row()]).toEqual(['user', ['uno', 'dos', null]]);
    expect(history.undo()).toBeNull();
    history.redo();
    history.redo();
    expect(row()).toEqual(['usuario', 'panel', null]);
    expect(history.redo()).toBeNull();
  });

  it.each([
    [100, 1],
    [300, 1],
    [301, 2],
  ])('takes a request %d ms after an answer for %d operation(s) of the pane', (gap, steps) => {
    const { history, put, row, asPane } = setUp();
    asPane(1000, () => put(0, 'a'));
    asPane(gap, () => put(1, 'b'));
    for (let step = 0; step < steps; step += 1) history.undo();
    expect(row()).toEqual(['uno', 'dos', null]);
    expect(history.canUndo).toBe(false);
  });

  it('forgets an operation of the pane that failed and put everything back', () => {
    const { history, put, asPane } = setUp();
    asPane(0, () => put(0, 'a'));
    asPane(50, () => put(0, 'uno'));
    expect([history.canUndo, history.isDirty]).toEqual([false, false]);
  });

  it('forgets a sheet that came and went in one operation', () => {
    const { model, history, asPane } = setUp();
    asPane(0, () => (model.addSheet('Nueva').ensure(0, 0).value = 'x'));
    asPane(50, () => {
      const sheet = model.sheet('Nueva');
      if (sheet) model.removeSheet(sheet);
    });
    expect([history.canUndo, history.isDirty]).toEqual([false, false]);
  });

  it('parts two operations of the pane where the user did something between them', () => {
    const { history, put, row, asPane } = setUp();
    asPane(0, () => put(0, 'a'));
    history.asUser(() => put(2, 'x'));
    asPane(1, () => put(1, 'b'));
    history.undo();
    expect(row()).toEqual(['a', 'dos', 'x']);
  });

  it('keeps apart what the pane had done when the user comes before its answer', () => {
    const { history, put, row } = setUp();
    put(0, 'panel');
    history.asUser(() => put(1, 'usuario'));
    history.undo();
    expect(row()).toEqual(['panel', 'dos', null]);
  });

  it('has nothing to take back when nothing changed', () => {
    const { history, put, sheet } = setUp();
    expect(history.asUser(() => put(0, 'uno'))).toBe(false);
    expect(history.asUser(() => void sheet.ensure(5, 5))).toBe(false);
    expect(history.canUndo).toBe(false);
  });

  it('forgets what was taken back once something else is done', () => {
    const { history, put } = setUp();
    history.asUser(() => put(0, 'a'));
    history.undo();
    history.asUser(() => put(0, 'b'));
    expect(history.canRedo).toBe(false);
  });

  it('takes an added sheet away with all in it and brings it back', () => {
    const { model, history, asPane } = setUp();
    asPane(0, () => (model.addSheet('Nueva').ensure(0, 0).value = 'x'));
    asPane(10, () => {
      const sheet = model.sheet('Nueva');
      if (sheet) sheet.ensure(1, 0).value = 'y';
    });
    const after = snapshotOfModel(model);
    const { sheets } = history.undo() ?? {};
    expect(sheets?.map(({ sheet, added }) => [sheet.name, added])).toEqual([['Nueva', false]]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['Plan']);
    history.redo();
    expect(snapshotOfModel(model)).toEqual(after);
  });

  it('brings a removed sheet back to its place', () => {
    const { model, sheet, history, asPane } = setUp();
    model.addSheet('Otra');
    history.closePane();
    asPane(1000, () => model.removeSheet(sheet));
    history.undo();
    expect(model.sheets.map(({ name }) => name)).toEqual(['Plan', 'Otra']);
  });

  it('knows whether anything was done since it was saved', () => {
    const { history, put, asPane } = setUp();
    const states = [history.isDirty];
    asPane(0, () => put(0, 'a'));
    states.push(history.isDirty);
    history.savePoint()();
    states.push(history.isDirty);
    asPane(1, () => put(1, 'b'));
    states.push(history.isDirty);
    history.undo();
    states.push(history.isDirty);
    history.undo();
    states.push(history.isDirty);
    expect(states).toEqual([false, true, false, true, false, true]);
  });

  it('restores the workbook after any deeds, however many', () => {
    const deeds = fc.array(
      fc.record({
        user: fc.boolean(),
        cells: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.option(fc.string({ maxLength: 2 })))),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(deeds, (list) => {
        const { model, sheet, history, asPane } = setUp();
        const before = snapshotOfModel(model);
        for (const { user, cells } of list) {
          const act = () => {
            for (const [row, column, value] of cells)
              sheet.ensure(row, column).value = value === '' ? null : value;
          };
          if (user) history.asUser(act);
          else asPane(1000, act);
        }
        const after = snapshotOfModel(model);
        while (history.undo());
        expect(snapshotOfModel(model)).toEqual(before);
        while (history.redo());
        expect(snapshotOfModel(model)).toEqual(after);
      }),
    );
  });
});
