// Files of the program as they are asked for: why one does not come, and when it is tried again.
import { address } from './names.js';

/** Pauses before what did not come over the network is asked for again, in milliseconds. */
const PAUSES = [1000, 3000];

const pause = (time) => new Promise((resolve) => { setTimeout(resolve, time); });

export class Trouble extends Error {
  constructor(code, cause) {
    super(`${code}: ${cause}`);
    this.code = code;
  }
}

/** Why an address could not be reached: the policy, another site that does not allow it, or the network. */
async function why(url, cause, isRefused) {
  if (isRefused) return new Trouble('program_policy', cause);
  if (new URL(url).origin !== location.origin) {
    const opaque = await fetch(url, { mode: 'no-cors' }).catch(() => null);
    if (opaque) return new Trouble('program_cors', cause);
  }
  return new Trouble('program_unreachable', cause);
}

/** What `ask` comes to, or why it does not. */
async function reached(url, ask) {
  let isRefused = false;
  const heard = ({ blockedURI }) => { isRefused = isRefused || Boolean(blockedURI && url.startsWith(blockedURI)); };
  document.addEventListener('securitypolicyviolation', heard);
  try {
    return await ask();
  } catch (error) {
    // What the policy refuses is told after the failure.
    await pause(0);
    throw await why(url, error, isRefused);
  } finally {
    document.removeEventListener('securitypolicyviolation', heard);
  }
}

/** What `make` comes to; where the network failed, it is tried again after growing pauses. */
export async function patiently(make) {
  for (let round = 0; ; round += 1) {
    try {
      return await make(round);
    } catch (error) {
      if (!/unreachable|cut/.test(error.code) || round === PAUSES.length) throw error;
      await pause(PAUSES[round]);
    }
  }
}

/** The answer for one of our files. */
export async function answered(name) {
  const url = address(name);
  const response = await reached(url, () => fetch(url));
  if (response.ok) return response;
  throw new Trouble(response.status < 500 ? 'program_missing' : 'program_unreachable', `${response.status} ${url}`);
}

/** All of an answer, as `text` or `arrayBuffer`. */
export const whole = (answer, part) => answer[part]().catch((error) => { throw new Trouble('program_cut', error); });

// A promise made on first need and shared; a failure is forgotten, so that the next element tries again.
export function once(make) {
  let kept = null;
  return () => {
    if (!kept) {
      kept = make();
      kept.catch(() => { kept = null; });
    }
    return kept;
  };
}

/** A module of ours. A browser may remember that an address failed: the fragment makes it another one. */
export function imported(name) {
  return patiently(async (round) => {
    const url = address(name) + (round ? `#${round}` : '');
    try {
      return await reached(url, () => import(url));
    } catch (error) {
      if (error.code !== 'program_unreachable') throw error;
      const answer = await answered(name);
      throw /javascript/.test(answer.headers.get('Content-Type')) ? error : new Trouble('program_type', error);
    }
  });
}
