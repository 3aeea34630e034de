// Failures that another try will not mend: what is said of each, and the details to copy for whoever runs the site.

const OLD = ['您的浏览器不支持图表，以下为文字版，内容相同。', 'Your browser cannot show the charts; the text version has the same figures.'];
const WRONG = ['页面设置有误，请联系网站管理员。', 'The page is set up wrongly; please tell the site.'];
const CRASH = ['图表出现故障，以下为文字版。', 'The charts failed; text version below.'];
const COPY = ['复制详情', 'Copy details'];
const COPIED = ['已复制', 'Copied'];

const SENTENCES = {
  program_cors: WRONG,
  program_type: WRONG,
  program_policy: WRONG,
  program_unsupported: OLD,
  program_disabled: OLD,
};

/** Copies a text where the browser lets a page do so; else it is shown, to be copied by hand. */
async function copy(text, button, done) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = done;
  } catch (_) {
    const shown = document.createElement('pre');
    shown.textContent = text;
    button.replaceWith(shown);
    getSelection().selectAllChildren(shown);
  }
}

/** The sentence of a failure, in both languages, and what can be done about it. */
export function trouble(code, error) {
  const sentence = SENTENCES[code] || CRASH;
  if (sentence === OLD) return { sentence };
  const { version } = customElements.get('jianyi-board');
  const details = [code, error.message, version, navigator.userAgent, new Date().toISOString()].join('\n');
  return { sentence, label: COPY, act: (button, word) => copy(details, button, word(COPIED)) };
}
