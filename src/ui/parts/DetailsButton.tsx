'use client';
import { Button } from './Button.js';
import { useLabels } from './context.js';
import { useElements } from './useElements.js';

export interface DetailsButtonProps {
  /** The provider's name. */
  provider: string;
  isOpen: boolean;
  /** The id of what it shows, or several with spaces between them. */
  controls: string;
  onToggle(): void;
}

/** Shows and hides the details of a row. */
export function DetailsButton({ provider, isOpen, controls, onToggle }: DetailsButtonProps) {
  const element = useElements();
  const labels = useLabels();
  return (
    <Button
      variant="details"
      label={labels.detailsOf(provider)}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <span {...element('details-text')}>{labels.details}</span>
    </Button>
  );
}
