import type { ConnectLabels } from '../../../labels/labels.js';
import type { CredentialField } from '../../../model/authMethods.js';
import { matchesPattern } from '../../../model/pattern.js';
import type { ConfigField, ConnectedAccount } from '../../../model/provider.js';
import type { FieldSpec } from '../../parts/Field.js';

/** One value of the credentials. It has to be there. */
export function credentialFieldSpec(
  { name, secret, stored }: CredentialField,
  provider: string,
  account: ConnectedAccount | undefined,
  labels: ConnectLabels,
): FieldSpec {
  const { label, missing } = labels.credentialFields[name];
  const known = account?.[stored] ?? null;
  return {
    name,
    label,
    secret,
    hints: [
      ...(name === 'secret' ? [labels.apiKeyHint(provider)] : []),
      ...(secret && known !== null ? [labels.storedSecret(known)] : []),
    ],
    initial: secret || known === null ? undefined : known,
    check: (value) => (value === '' ? missing : null),
  };
}

/** A config field of the provider. What it says of itself is text; its pattern is enforced as far as that is safe. */
export function configFieldSpec(field: ConfigField, labels: ConnectLabels): FieldSpec {
  const { key, label, required, description, example, pattern, patternFlags, secret, default: usual } = field;
  const isRequired = required && usual === null;
  return {
    name: `config.${key}`,
    label: isRequired ? label : labels.optionalField(label),
    hints: [
      ...(description === null ? [] : [description]),
      ...(usual === null ? [] : [labels.fieldDefault(usual)]),
      ...(example === null ? [] : [labels.fieldExample(example)]),
    ],
    secret,
    placeholder: usual ?? undefined,
    check(value) {
      if (value === '') return isRequired ? labels.missingField(label) : null;
      return pattern !== null && matchesPattern(pattern, patternFlags, value) === false
        ? labels.invalidField(label)
        : null;
    },
  };
}
