import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFocusKeeper, type FocusKeeper } from '../../src/ui/parts/focusKeeper.js';

// Rows and cards as users meet them are in groups.test.tsx and connectCard.test.tsx. Here: whatever may happen to the elements.

let root: HTMLElement;
let keeper: FocusKeeper;
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<button id="outside"></button><main></main>';
  root = document.querySelector('main') as HTMLElement;
  keeper = createFocusKeeper();
  stop = keeper.watch(root);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const get = (id: string) => document.getElementById(id) as HTMLElement;
const focus = (id: string) => get(id).focus();
/** After what was just done to the elements is known. */
const focused = async () => {
  await Promise.resolve();
  return document.activeElement === document.body ? null : document.activeElement?.id;
};
const tick = () => new Promise((resolve) => setTimeout(resolve));
const row = (id: string, inside: string, status = 'connected') =>
  `<li class="pipes-row" data-row="${id}" data-status="${status}">${inside}</li>`;

describe('when the control that has the focus goes away, the focus moves', () => {
  test('to what can be done now in its row', async () => {
    root.innerHTML = row('a', '<button id="a1"></button>') + row('b', '<button id="b1"></button>');
    focus('b1');
    get('b1').outerHTML = '<button id="details" aria-expanded="false"></button><button id="b2"></button>';
    expect(await focused()).toBe('b2');
  });

  test('to its row, wherever that is by then', async () => {
    root.innerHTML = `<ul>${row('a', '<button id="a1"></button>')}</ul><ul id="other"></ul>`;
    focus('a1');
    root.querySelector('li')?.remove();
    get('other').innerHTML = row('b', '<button id="b1"></button>') + row('a', '<button id="a2"></button>');
    expect(await focused()).toBe('a2');
  });

  test('to what comes later, while an attempt’s buttons are loading', async () => {
    root.innerHTML = row('a', '<button id="a1"></button>', 'connecting');
    focus('a1');
    get('a1').outerHTML = '<button id="details" aria-expanded="false"></button>';
    expect(await focused()).toBeNull();
    get('details').insertAdjacentHTML('beforebegin', '<button id="cancel"></button>');
    expect(await focused()).toBe('cancel');
  });

  test('beyond what is hidden or cannot be used', async () => {
    root.innerHTML = row('a', '<button id="a1"></button>');
    focus('a1');
    get('a1').outerHTML = '<button disabled></button><a id="nowhere"></a><a id="link" href="/there"></a>';
    expect(await focused()).toBe('link');
  });

  test('to what is in the same place, if it was in no row', async () => {
    root.innerHTML = '<button id="first"></button><p id="notice"><button id="again"></button></p>';
    focus('again');
    get('notice').innerHTML = '<button id="instead"></button>';
    expect(await focused()).toBe('instead');
  });

  test('to what comes before it, if nothing is left there', async () => {
    root.innerHTML =
      '<p><button id="first"></button></p><p><button id="second"></button></p><p><button id="x"></button></p>';
    focus('x');
    get('x').remove();
    expect(await focused()).toBe('second');
  });

  test('to the first that comes, if nothing is left at all', async () => {
    root.innerHTML = '<p><button id="x"></button></p>';
    focus('x');
    root.replaceChildren();
    expect(await focused()).toBeNull();
    root.innerHTML = '<input id="search"><button></button>';
    expect(await focused()).toBe('search');
  });

  test('not to the dialog around it', async () => {
    root.innerHTML = '<div role="dialog" tabindex="-1"><p><button id="choice"></button></p></div>';
    focus('choice');
    (root.querySelector('p') as HTMLElement).innerHTML = '<input id="field">';
    expect(await focused()).toBe('field');
  });

  test('from the inside of a custom element', async () => {
    root.innerHTML = '<p><span id="own"></span></p><button id="y"></button>';
    const shadow = get('own').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button></button>';
    shadow.querySelector('button')?.focus();
    get('own').remove();
    expect(await focused()).toBe('y');
  });

  test('on and on', async () => {
    root.innerHTML = row('a', '<button id="a1"></button>');
    focus('a1');
    for (const next of ['a2', 'a3', 'a4']) {
      root.innerHTML = row('a', `<button id="${next}"></button>`);
      expect(await focused()).toBe(next);
    }
  });
});

describe('the focus is left', () => {
  test('where the person has put it', async () => {
    root.innerHTML = '<p><button id="x"></button></p><button id="y"></button>';
    focus('x');
    focus('outside');
    get('x').remove();
    expect(await focused()).toBe('outside');
  });

  test('nowhere, after a click on nothing', async () => {
    root.innerHTML = '<p><button id="x"></button></p><button id="y"></button>';
    focus('x');
    // What a browser does then.
    get('x').blur();
    await tick();
    get('x').remove();
    expect(await focused()).toBeNull();
  });

  test('but not after a click that takes no focus away', async () => {
    root.innerHTML = '<p><button id="x"></button></p><button id="y"></button>';
    focus('x');
    document.body.dispatchEvent(new Event('mousedown', { bubbles: true, composed: true }));
    await tick();
    get('x').remove();
    expect(await focused()).toBe('y');
  });

  test('to a dialog that closes, which gives it back', async () => {
    root.innerHTML = '<button id="x"></button><div role="alertdialog"><button id="keep"></button></div>';
    focus('keep');
    root.querySelector('div')?.remove();
    expect(await focused()).toBeNull();
  });

  test('to a dialog that had it itself', async () => {
    root.innerHTML = '<button id="x"></button><div role="dialog" tabindex="-1" id="dialog"></div>';
    focus('dialog');
    get('dialog').remove();
    expect(await focused()).toBeNull();
  });

  test('alone once nobody watches', async () => {
    root.innerHTML = '<p><button id="x"></button></p><button id="y"></button>';
    focus('x');
    stop();
    get('x').remove();
    expect(await focused()).toBeNull();
  });
});

describe('led to a row', () => {
  test('it stays on the button until that is gone', async () => {
    root.innerHTML = `<p><button id="now"></button></p>${row('a', '<button id="a1"></button>')}`;
    focus('now');
    keeper.leadTo('a', get('now'));
    expect(await focused()).toBe('now');
    get('now').remove();
    expect(await focused()).toBe('a1');
  });

  test('it goes there at once if the button is gone already', async () => {
    root.innerHTML = row('a', '<button id="a1"></button>') + row('b', '<button id="b1"></button>');
    keeper.leadTo('b', document.createElement('button'));
    expect(await focused()).toBe('b1');
  });
});

test('two roots do not take it from each other', async () => {
  root.innerHTML = '<p><button id="x"></button></p>';
  const other = document.createElement('section');
  other.innerHTML = '<button id="y"></button><button id="z"></button>';
  document.body.append(other);
  const stopOther = createFocusKeeper().watch(other);
  focus('x');
  focus('y');
  get('x').remove();
  expect(await focused()).toBe('y');
  get('y').remove();
  expect(await focused()).toBe('z');
  stopOther();
});
