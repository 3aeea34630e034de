// The page as a screen reader has it: roles and names, and nothing else; what is pressed is found by them.
import { devtools } from './browser.mjs';

const named = (node, key) => node[key] && node[key].value;

export class Tree {
  constructor(page) {
    this.page = page;
  }

  /** Everything that is exposed, in reading order: {role, name, id, depth}. */
  async nodes() {
    const { nodes } = await devtools(this.page.driver, 'Accessibility.getFullAXTree');
    const by = new Map(nodes.map((node) => [node.nodeId, node]));
    const told = [];
    const visit = (node, depth) => {
      if (!node.ignored) {
        const properties = Object.fromEntries((node.properties || []).map(({ name, value }) => [name, value.value]));
        told.push({ role: named(node, 'role'), name: named(node, 'name') || '', id: node.backendDOMNodeId, depth, properties });
      }
      (node.childIds || []).map((id) => by.get(id)).filter(Boolean).forEach((child) => visit(child, depth + 1));
    };
    visit(nodes[0], 0);
    return told;
  }

  /** The first node of a role whose name has this in it, after the first one of `after`. */
  async find(role, wanted, after) {
    const all = await this.nodes();
    const from = after ? all.findIndex((node) => node.role === after.role && node.name.includes(after.name)) : 0;
    const found = all.slice(Math.max(from, 0)).find((node) => node.role === role && node.name.includes(wanted));
    if (!found) throw new Error(`no ${role} ${wanted} among ${all.filter((node) => node.role === role).map(({ name }) => name).join(' | ')}`);
    return found;
  }

  /** What follows a node inside it. */
  async inside(role, wanted) {
    const all = await this.nodes();
    const at = all.findIndex((node) => node.role === role && node.name.includes(wanted));
    if (at < 0) throw new Error(`no ${role} ${wanted}`);
    const end = all.findIndex((node, place) => place > at && node.depth <= all[at].depth);
    return all.slice(at + 1, end < 0 ? all.length : end);
  }

  async call(node, declaration) {
    const { object } = await devtools(this.page.driver, 'DOM.resolveNode', { backendNodeId: node.id });
    await devtools(this.page.driver, 'Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: declaration });
    await this.page.driver.sleep(100);
    await this.page.settled();
  }

  async press(role, wanted, after) {
    await this.call(await this.find(role, wanted, after), 'function () { this.click(); }');
  }

  async type(role, wanted, text) {
    await this.call(await this.find(role, wanted), 'function () { this.focus(); }');
    await devtools(this.page.driver, 'Input.insertText', { text });
  }
}
