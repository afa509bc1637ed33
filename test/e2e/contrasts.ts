/** How well something is told from what lies behind it. */
export interface Contrast {
  /** What it is: a class, with what it shows. */
  what: string;
  kind: 'text' | 'line';
  color: string;
  background: string;
  ratio: number;
}

/** Runs in the page: the contrast of each text, border, mark and focus ring in it, from the colors that are computed for them. */
export function measureContrasts(): Contrast[] {
  type Color = readonly [number, number, number];
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (paint === null) throw new Error('There is no canvas.');
  const found: Contrast[] = [];

  /** What is seen where these colors lie on each other, the lowest first. */
  function blend(colors: readonly string[]): Color {
    if (paint === null) return [0, 0, 0];
    for (const color of colors) {
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = paint.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  }

  /** The backgrounds at an element, the lowest first. A dialog lies on top of everything. */
  function layersAt(element: Element | null): string[] {
    const layers: string[] = [];
    for (let at = element; at !== null; at = at.matches('.pipes-dialog') ? null : at.parentElement)
      layers.unshift(getComputedStyle(at).backgroundColor);
    return [getComputedStyle(canvas).backgroundColor, ...layers];
  }

  function luminance(color: Color): number {
    const [r = 0, g = 0, b = 0] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function note(kind: Contrast['kind'], what: string, color: string, layers: readonly string[]): void {
    const [front, back] = [blend([...layers, color]), blend(layers)];
    const [light = 0, dark = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a);
    found.push({ what, kind, color: hex(front), background: hex(back), ratio: (light + 0.05) / (dark + 0.05) });
  }

  const hex = (color: Color) => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

  function nameOf(element: Element): string {
    const at = element.closest<HTMLElement>('[class*="pipes-"]');
    const name = /pipes-([\w-]+)/.exec(at?.getAttribute('class') ?? '')?.[1] ?? '?';
    const { variant, status, tone } = at?.dataset ?? {};
    const within = at?.closest('.pipes-row[data-status=needs_reauthorization]') ? ' on the warning surface' : '';
    return [name, variant ?? (name === 'row' ? '' : status) ?? tone].filter(Boolean).join(' ') + within;
  }

  // What the browser itself paints behind a page.
  const canvas = document.createElement('div');
  canvas.style.backgroundColor = 'Canvas';
  document.getElementById('stage')?.append(canvas);

  // While a dialog is open, nothing else can be focused.
  const within = document.querySelector('.pipes-dialog') ?? document;
  for (const element of within.querySelectorAll<HTMLElement>('.pipes-widget *')) {
    const style = getComputedStyle(element);
    const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const isSkipped =
      element.closest('svg, .pipes-hidden, [aria-disabled=true]') !== null || !element.checkVisibility();
    if (isSkipped) continue;
    const name = nameOf(element);
    const layers = layersAt(element);
    const around = layersAt(element.parentElement);
    // A letter in the place of an icon stands beside the name that it abbreviates.
    if (isText) note(element.matches('.pipes-monogram') ? 'line' : 'text', name, style.color, layers);
    if (element.matches('.pipes-input')) {
      note('text', 'placeholder', getComputedStyle(element, '::placeholder').color, layers);
      note('text', 'typed text', style.color, layers);
    }
    if (element.matches('.pipes-input, [data-variant=method]'))
      note('line', `border of ${name}`, style.borderBlockEndColor, around);
    if (element.matches('.pipes-status'))
      note('line', `mark of ${name}`, getComputedStyle(element, '::before').borderBlockEndColor, layers);
    if (element.matches('.pipes-button, .pipes-input:enabled, .pipes-summary')) {
      element.focus();
      if (!element.matches(':focus-visible')) throw new Error(`The focus of ${name} is not visible.`);
      note('line', `focus of ${name}`, getComputedStyle(element).outlineColor, around);
    }
  }
  canvas.remove();
  return found;
}
