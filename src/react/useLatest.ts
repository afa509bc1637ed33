'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** The latest value, for callbacks that outlive a render: a new inline function then changes nothing. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
