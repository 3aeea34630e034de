// A sentence in the place of a board, with a button where something can be done.

/** Draws it into `root`. */
export function drawn(root, sentence, label, act) {
  const text = document.createElement('p');
  text.className = 'jianyi-failure';
  text.setAttribute('role', 'status');
  text.textContent = sentence;
  root.replaceChildren(text);
  if (!label) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'notice-button';
  button.textContent = label;
  button.onclick = () => act(button);
  root.append(button);
}
