// What jest gives for @fluentui/react-icons: the same icons, each from its own file when somebody asks for it. The
// package's own list loads some thousands of them in every test file.
const utils = require('@fluentui/react-icons/utils');

/** "ChevronRight20Regular" → "chevron-right". */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();

module.exports = new Proxy(utils, {
  get: (known, name) =>
    typeof name === 'symbol' || name in known || name === '__esModule'
      ? known[name]
      : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
