'use client';
import type { Labels } from '../labels/labels.js';
import type { Way } from '../model/ways.js';

/** The ways to connect, to choose from. */
export function Ways({ ways, labels, onChoose }: { ways: Way[]; labels: Labels; onChoose(way: Way): void }) {
  return (
    <ul className="pipes-ways" role="list" aria-label={labels.chooseWay}>
      {ways.map((way) => (
        <li key={way} className="pipes-way">
          <button type="button" className="pipes-button" data-variant="way" onClick={() => onChoose(way)}>
            <span className="pipes-way-title">{labels.ways[way].title}</span>
            <span className="pipes-hint">{labels.ways[way].text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
