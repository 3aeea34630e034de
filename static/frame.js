// For a page that shows the board in a frame: gives each frame the height that its board has.
//   <iframe data-jianyi-frame src="/jianyi/index.html" title="…"></iframe> <script src="/jianyi/v1/frame.js" defer></script>
// A message counts only from the window and the site of the frame that it is about.
(() => {
  const TITLE = '代表建议办理情况';
  const LOWEST = 100;
  const HIGHEST = 200000;
  const frames = () => [...document.querySelectorAll('iframe[data-jianyi-frame]')];

  const isFrom = (frame, { source, origin }) => source === frame.contentWindow && origin === new URL(frame.src, document.baseURI).origin;

  const heard = (event) => {
    const { type, version, height } = event.data || {};
    if (type !== 'jianyi:resize' || version !== 1 || !Number.isFinite(height)) return;
    const frame = frames().find((one) => isFrom(one, event));
    if (frame) frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)))}px`;
  };

  // Without a title a screen reader has only the address.
  const entitle = () => frames().filter(({ title }) => !title).forEach((frame) => { frame.title = TITLE; });

  window.addEventListener('message', heard);
  entitle();
  document.addEventListener('DOMContentLoaded', entitle, { once: true });
})();
