// What src/ finds instead of Node's types. docx asks for them in its own declarations; with them, process, Buffer and
// Node's timers would be known in code that runs in a browser.
export {};
