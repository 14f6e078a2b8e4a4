// What xterm.js without a screen makes of bytes: a JSON list of [columns, text] in, the rows of each out.
const { Terminal } = require("@xterm/headless");
const { Unicode11Addon } = require("@xterm/addon-unicode11");

async function rows([cols, text]) {
  const terminal = new Terminal({ cols, rows: 200, allowProposedApi: true, convertEol: true });
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = "11";
  await new Promise((done) => terminal.write(text, done));
  const buffer = terminal.buffer.active;
  const found = [];
  for (let y = 0; y <= buffer.cursorY; y++) {
    const line = buffer.getLine(y);
    const cells = [];
    for (let x = 0; x < cols; x++) cells.push(line.getCell(x).getChars());
    found.push({ wrapped: line.isWrapped, cells });
  }
  return found;
}

let input = "";
process.stdin.on("data", (chunk) => (input += chunk));
process.stdin.on("end", async () => console.log(JSON.stringify(await Promise.all(JSON.parse(input).map(rows)))));
