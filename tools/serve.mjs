// A static file server with the policy of every server of this project: `node tools/serve.mjs DIR [--port N]`.
// Tests import it: they can also make a path fail, stall or break off, add a folder, and see what was asked for.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { policyHeaders } from './policy.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']];

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/** The file for a path in the first folder that has it; a path never leads out of its folder. */
function find(folders, path) {
  const inside = normalize(join('/', decodeURIComponent(path))).replace(/\/$/, '/index.html');
  return folders.map((folder) => join(folder, inside)).find(isFile);
}

/** The packed neighbour that the browser takes, or the file itself. */
function packed(file, accepted) {
  const choice = ENCODINGS.find(([name, suffix]) => accepted.includes(name) && isFile(file + suffix));
  return choice ? { file: file + choice[1], encoding: choice[0] } : { file };
}

function send(request, response, found, headers, fault) {
  const { file, encoding } = packed(found, request.headers['accept-encoding'] || '');
  const { size } = statSync(file);
  const type = TYPES[extname(found)] || 'application/octet-stream';
  response.writeHead(200, {
    ...headers, 'content-type': type, 'content-length': size, 'cache-control': 'no-cache', vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}), ...fault.headers,
  });
  if (request.method === 'HEAD') return response.end();
  if (fault.stallAfter) return createReadStream(file, { end: fault.stallAfter - 1 }).on('data', (part) => response.write(part));
  if (!fault.cutAfter) return createReadStream(file).pipe(response);
  // Promised in full, then broken off: what a lost connection looks like.
  createReadStream(file, { end: fault.cutAfter - 1 }).on('data', (part) => response.write(part))
    .on('end', () => setTimeout(() => response.destroy(), fault.cutDelay || 50));
}

async function answer(request, response, server) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const fault = server.faults.find(({ path }) => (path instanceof RegExp ? path.test(pathname) : path === pathname)) || {};
  server.requests.push({ method: request.method, path: pathname, host: request.headers.host });
  if (fault.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
  const found = find(server.folders, pathname);
  const headers = { ...policyHeaders(), ...server.headers };
  if (fault.location) return response.writeHead(302, { ...headers, location: fault.location }).end();
  if (fault.body !== undefined) {
    const type = TYPES[extname(pathname)] || 'text/plain; charset=utf-8';
    return response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-cache', ...fault.headers }).end(fault.body);
  }
  if (fault.status || !found) return response.writeHead(fault.status || 404, headers).end();
  send(request, response, found, headers, fault);
}

/**
 * Serves the first folder that has a path. `faults`: [{path, status | delay | cutAfter, cutDelay | stallAfter | headers | body | location}],
 * changed at will;
 * `headers` are sent with everything; `requests` records what was asked for.
 */
export function serve(folders, { port = 0, address = '127.0.0.1' } = {}) {
  const server = { folders: [folders].flat(), faults: [], headers: {}, requests: [] };
  const http = createServer((request, response) => {
    answer(request, response, server).catch((error) => response.writeHead(500).end(String(error)));
  });
  server.close = () => new Promise((resolve) => {
    http.close(resolve);
    http.closeAllConnections();
  });
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, address, () => resolve(Object.assign(server, { url: `http://${address}:${http.address().port}/` })));
  });
}

async function main([folder, flag, port]) {
  if (!folder || (flag && flag !== '--port')) throw new Error('use: node tools/serve.mjs DIR [--port N]');
  const { url } = await serve(folder, { port: Number(port || 0) });
  console.log(`serving ${folder} at ${url}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
