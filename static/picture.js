// Turns a panel of the board into a picture to take along: SVG text, or the same as PNG. Fetched only when one is asked
// for. A copy of the panel is laid out beside the board, in light colours and at least 600 px wide; what stands there is
// written down as shapes and lines of text, with the colours and places that the browser gave them. Nothing of HTML is
// left in it (`foreignObject` taints a canvas in some browsers), and it names no other file.
// Plain ES2020 for Chrome 97, Safari 15.1 and Firefox 102.

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LEAST_PX = 600;
// Past this many pixels some phones give an empty canvas.
const MOST_PIXELS = 16e6;
// What is done with a panel is no part of its picture.
const CONTROLS = '.frame-foot, .frame-menu, .frame-how, .frame-arrow, .frame-taken, .frame-button, .bars-open, .about-list';
// What of a shape's style is written down, and what need not be, for it goes without saying.
const SHAPE = {
  'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  opacity: '1', 'text-anchor': 'start', 'dominant-baseline': 'auto', 'paint-order': 'normal',
};
const LEFT_OUT = /^(class|style|role|tabindex|focusable|fill|stroke|xmlns)$|^(on|aria-|data-)/;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
  // What XML cannot hold.
  .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
const short = (number) => String(Math.round(number * 100) / 100);
const tag = (name, attributes, inner = '') => {
  const written = Object.entries(attributes).filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? short(value) : value)}"`).join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
};

/** A computed colour as SVG has it: [#rrggbb, its opacity], or null where nothing is to be seen. */
function colour(text) {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1, 4).map((part) => Math.round(part).toString(16).padStart(2, '0'));
  const opacity = parts[4] === undefined ? 1 : Number(parts[4]);
  return opacity ? [`#${red}${green}${blue}`, opacity] : null;
}

/** `fill` or `stroke` with its opacity. */
function paint(kind, text, opacity = 1) {
  const found = colour(text);
  if (!found) return { [kind]: 'none' };
  const all = found[1] * opacity;
  return { [kind]: found[0], [`${kind}-opacity`]: all < 1 ? all : null };
}

const font = (style) => ({
  'font-size': parseFloat(style.fontSize),
  'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
  'letter-spacing': style.letterSpacing === 'normal' ? null : parseFloat(style.letterSpacing),
});

const canvas = () => document.createElement('canvas').getContext('2d');

/** Where the letters stand in a line of text: so far below its top. */
function ascent(context, style, height) {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('国');
  return up === undefined ? height * 0.8 : (height - up - down) / 2 + up;
}

/** The lines of a text as the browser broke them: [text, its box]. */
function lines(node) {
  const range = document.createRange();
  const found = [];
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    // White space that the browser left out has no box.
    if (box && box.width) {
      const last = found[found.length - 1];
      if (last && Math.abs(last.top - box.top) < box.height / 2) {
        last.text += letter;
        if (letter.trim()) last.right = box.right;
      } else if (letter.trim()) {
        found.push({ text: letter, left: box.left, right: box.right, top: box.top, height: box.height });
      }
    }
  }
  return found;
}

class Drawing {
  constructor(origin) {
    this.origin = origin;
    this.parts = [];
    this.right = 0;
    this.context = canvas();
  }

  placed(x, y) {
    return [x - this.origin.left + MARGIN, y - this.origin.top + MARGIN];
  }

  put(part, right) {
    this.parts.push(part);
    this.right = Math.max(this.right, right - this.origin.left);
  }

  text(node, style) {
    for (const line of lines(node)) {
      const isEnd = /^(right|end)$/.test(style.textAlign);
      const [x, y] = this.placed(isEnd ? line.right : line.left, line.top + ascent(this.context, style, line.height));
      const attributes = { x, y, ...font(style), ...paint('fill', style.color), 'text-anchor': isEnd ? 'end' : null };
      this.put(tag('text', attributes, escaped(line.text.trim())), line.right);
    }
  }

  /** The ground and the edges of a box. */
  box(element, style) {
    const ground = colour(style.backgroundColor);
    const sides = ['Top', 'Right', 'Bottom', 'Left'].map((side) => {
      const wide = style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]);
      return wide && colour(style[`border${side}Color`]) ? { wide, colour: style[`border${side}Color`] } : null;
    });
    if (!ground && !sides.some(Boolean)) return;
    for (const { left, top, width, height, right } of element.getClientRects()) {
      const [x, y] = this.placed(left, top);
      const rx = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2) || null;
      if (ground && width && height) {
        this.put(tag('rect', { x, y, width, height, rx, ...paint('fill', style.backgroundColor) }), right);
      }
      const edges = [[0, 0, width, 0], [width, 0, width, height], [0, height, width, height], [0, 0, 0, height]];
      const isWhole = sides.every((side) => side && side.colour === sides[0].colour);
      if (isWhole) {
        const half = sides[0].wide / 2;
        const inner = { x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half, rx, fill: 'none' };
        this.put(tag('rect', { ...inner, ...paint('stroke', sides[0].colour), 'stroke-width': sides[0].wide }), right);
      } else {
        sides.forEach((side, place) => {
          if (!side) return;
          const [x1, y1, x2, y2] = edges[place];
          const line = { x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, 'stroke-width': side.wide };
          this.put(tag('line', { ...line, ...paint('stroke', side.colour) }), right);
        });
      }
    }
  }

  element(element) {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || isOnlySaid(element, style)) return;
    if (element.namespaceURI === SVG) {
      const { left, top, width, height, right } = element.getBoundingClientRect();
      if (!width) return;
      const [x, y] = this.placed(left, top);
      // What is drawn over its edge is seen, as on the page.
      const frame = { x, y, width, height, viewBox: element.getAttribute('viewBox'), overflow: 'visible' };
      frame.preserveAspectRatio = element.getAttribute('preserveAspectRatio');
      this.put(tag('svg', frame, inside(element)), right);
      return;
    }
    this.box(element, style);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.text(child, style);
      else if (child.nodeType === Node.ELEMENT_NODE) this.element(child);
    }
  }
}

/** Text for those who hear the page only. */
function isOnlySaid(element, style) {
  return style.position === 'absolute' && element.clientWidth <= 1 && style.overflow === 'hidden';
}

function inside(element, stretch) {
  return [...element.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return escaped(child.data);
    return child.nodeType === Node.ELEMENT_NODE ? shape(child, stretch) : '';
  }).join('');
}

/** The outline of a drawing that is stretched to its frame, in the frame's own units: lines keep their width so. */
function stretched(outline, [across, down]) {
  let command = '';
  let place = 0;
  return outline.replace(/([A-Z])|(-?[\d.]+)/g, (all, letter, number) => {
    if (letter) {
      [command, place] = [letter, 0];
      return letter;
    }
    const isAcross = command === 'H' || (command !== 'V' && place % 2 === 0);
    place += 1;
    return short(Number(number) * (isAcross ? across : down));
  });
}

/** How far a drawing is stretched to its frame in each direction; nothing where it is not. */
function stretchOf(element) {
  if (element.getAttribute('preserveAspectRatio') !== 'none') return null;
  const { width, height } = element.viewBox.baseVal;
  const box = element.getBoundingClientRect();
  return [element.width.baseVal.value / width, element.height.baseVal.value / height || box.height / height];
}

/** A part of a drawing, with what the page's styles made of it. */
function shape(element, stretch) {
  const name = element.localName;
  if (name === 'title') return '';
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const attributes = {};
  for (const { name: key, value } of element.attributes) {
    if (!LEFT_OUT.test(key)) attributes[key] = value;
  }
  for (const [key, usual] of Object.entries(SHAPE)) {
    const value = style.getPropertyValue(key);
    if (value && value !== usual) attributes[key] = value;
  }
  if (name === 'text' || name === 'tspan') Object.assign(attributes, font(style));
  if (name !== 'g' && name !== 'svg') {
    Object.assign(attributes, paint('fill', style.fill, Number(style.fillOpacity)), paint('stroke', style.stroke, Number(style.strokeOpacity)));
    // Nothing is stroked unless it is asked for.
    if (attributes.stroke === 'none') delete attributes.stroke;
    if (!attributes.stroke) delete attributes['stroke-width'];
  }
  // Not every renderer knows lines that are not scaled.
  const own = name === 'svg' ? stretchOf(element) : stretch;
  if (name === 'svg' && own) {
    delete attributes.viewBox;
    delete attributes.preserveAspectRatio;
  }
  if (own && attributes.d) attributes.d = stretched(attributes.d, own);
  delete attributes['vector-effect'];
  return tag(name, attributes, inside(element, own));
}

/** A copy of the panel beside the board, in the same surroundings, so that the same styles apply. */
function laidOut(frame, notes) {
  const copy = frame.cloneNode(true);
  for (const control of copy.querySelectorAll(CONTROLS)) control.remove();
  for (const sample of copy.querySelectorAll('.frame-sample')) sample.prepend(' · ');
  for (const title of copy.querySelectorAll('.entry.is-key .entry-title')) {
    const mark = document.createElement('span');
    mark.className = 'picture-key';
    title.prepend(mark);
  }
  for (const note of notes) {
    const line = document.createElement('p');
    line.className = 'picture-note';
    line.textContent = note;
    copy.append(line);
  }
  let outer = copy;
  let around = frame.parentElement;
  for (; around && !around.classList.contains('jianyi-root'); around = around.parentElement) {
    const shell = around.cloneNode(false);
    shell.classList.add('picture-shell');
    shell.append(outer);
    outer = shell;
  }
  const sheet = document.createElement('div');
  sheet.className = 'picture-sheet';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(outer);
  // The policy forbids the attribute, not this.
  sheet.style.width = `${Math.max(LEAST_PX, frame.clientWidth)}px`;
  around.append(sheet);
  return { sheet, copy };
}

/** The panel as the text of an SVG file, with its size: {text, width, height}. */
export function drawn(frame, notes) {
  const { sheet, copy } = laidOut(frame, notes);
  try {
    const origin = copy.getBoundingClientRect();
    const style = getComputedStyle(sheet);
    const drawing = new Drawing(origin);
    drawing.element(copy);
    const width = Math.ceil(Math.max(origin.width, drawing.right) + 2 * MARGIN);
    const height = Math.ceil(origin.height + 2 * MARGIN);
    const title = tag('title', {}, escaped(copy.querySelector('.frame-title').textContent.trim()));
    const ground = tag('rect', { width, height, ...paint('fill', style.backgroundColor) });
    const root = { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': style.fontFamily.replace(/"/g, "'") };
    return { text: tag('svg', root, title + ground + drawing.parts.join('')), width, height };
  } finally {
    sheet.remove();
  }
}

function loaded(address) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the drawing cannot be shown'));
    image.src = address;
  });
}

/** A drawing as PNG, with two dots for each of its own in both directions where that is not too many. */
async function dotted({ text, width, height }) {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
    const context = canvas();
    context.canvas.width = Math.round(width * scale);
    context.canvas.height = Math.round(height * scale);
    context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
    return context.canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * The picture of a panel with notes under it: as `svg` or `png` a Blob, as `shown` the address of a PNG that can stand
 * in the page and be kept by a long press.
 */
export async function picture(frame, notes, kind) {
  const drawing = drawn(frame, notes);
  if (kind === 'svg') return new Blob([drawing.text], { type: 'image/svg+xml' });
  const dots = await dotted(drawing);
  if (kind === 'shown') return dots.toDataURL('image/png');
  return new Promise((resolve, reject) => {
    dots.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}
