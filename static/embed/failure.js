// What stands in a board's place when its program cannot: a sentence, what can be done, and an event. What another try
// will not mend is told by static/trouble.js, which is fetched for it.
import { drawn } from './notice.js';
import { imported } from './fetching.js';
import { TROUBLE } from './names.js';

const SORRY = ['图表暂时打不开，以下为文字版。', 'The charts cannot be opened; text version below.'];
const AGAIN = ['重新读取', 'Load again'];

/** Says in `root` why nothing is drawn; `again` tries once more. */
export async function say(board, root, error, again) {
  const code = error.code || (error instanceof RangeError ? 'memory' : 'page_conflict');
  const told = /missing|unreachable|cut/.test(code) ? null : await imported(TROUBLE).catch(() => null);
  const { sentence, label, act } = told ? told.trouble(code, error) : { sentence: SORRY, label: AGAIN, act: again };
  const word = (words) => words && words[/^en/i.test(board.getAttribute('lang') || '') ? 1 : 0];
  drawn(root, word(sentence), word(label), (button) => act(button, word));
  const detail = { code, message: word(sentence), cause: error.message };
  board.dispatchEvent(new CustomEvent('jianyi:error', { bubbles: true, composed: true, detail }));
}
