import { hashOfLibraryFile } from './excelLibrary';

describe('Microsoft’s client library', () => {
  it.each([
    ['excel-web-16.00.js', '01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c'],
    ['excel-win32-16.01.js', 'ba15219657ad550f8fa9298536f6219a0b7221e00dcf2f475f2ec05fcde19ca9'],
    ['office.js', 'f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62'],
  ])('is the one that the emulation was made for (%s)', (file, pinned) => {
    const found = hashOfLibraryFile(file);
    const fault = `${file} was upgraded: run the tests of the hosts, read what changed, and pin ${found}`;
    expect(found === pinned ? null : fault).toBeNull();
  });
});
