import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage } from '@microsoft/api-extractor';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface ReportOptions {
  /** The folder that every path is relative to, with a package.json in it. */
  root: string;
  /** The name of the report, without `.api.md`. */
  name: string;
  /** The entry's declarations. */
  entry: string;
  /** Where the committed reports are. */
  reports: string;
  /** Where the reports of the declarations as they are now are put. */
  fresh: string;
  /** Whether the committed report is replaced, not compared. */
  update?: boolean;
  /** Types that another entry exports: a host that needs their names has them from there. And those that need no name. */
  exportedElsewhere?: ReadonlySet<string> | undefined;
}

export interface Report {
  isChanged: boolean;
  /** From the committed report to the fresh one. Empty if there is none, or no committed report. */
  difference: string;
  /** What is wrong with the types themselves, e.g. one that cannot be named because no entry exports it. */
  problems: string[];
  /** What the entry exports. */
  names: ReadonlySet<string>;
}

/** Compares the public types of one entry with the committed report of them. */
export function reportApi({
  root,
  name,
  entry,
  reports,
  fresh,
  update = false,
  exportedElsewhere,
}: ReportOptions): Report {
  const entryPath = join(root, entry);
  const file = `${name}.api.md`;
  const problems: string[] = [];
  let difference = '';
  const { apiReportChanged } = Extractor.invoke(prepare(), {
    localBuild: update,
    printApiReportDiff: true,
    messageCallback(message) {
      // Nothing is printed here.
      message.handled = true;
      if (message.messageId === 'console-api-report-diff') difference = message.text;
      const isOfTypes = message.category !== 'console' && message.logLevel !== ExtractorLogLevel.None;
      if (isOfTypes && !isExportedElsewhere(message)) problems.push(sentenceOf(message));
    },
  });
  const report = readFileSync(join(root, fresh, file), 'utf8');
  return { isChanged: apiReportChanged, difference, problems, names: exportedNames(report) };

  function prepare(): ExtractorConfig {
    return ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: entryPath,
        newlineKind: 'lf',
        // The declarations as a host's compiler reads them.
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'ES2022',
              lib: ['ES2023', 'DOM', 'DOM.Iterable'],
              module: 'nodenext',
              moduleResolution: 'nodenext',
              strict: true,
              exactOptionalPropertyTypes: true,
              types: [],
              // `npm run test:consumers` checks the declarations themselves.
              skipLibCheck: true,
            },
            files: [entryPath],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: file,
          reportFolder: join(root, reports),
          reportTempFolder: join(root, fresh),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: {
            default: { logLevel: ExtractorLogLevel.Error },
            // Whatever an entry exports is public; what is internal is not in the declarations at all.
            'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
            // Marked in the report. A name that says it all needs no comment.
            'ae-undocumented': { logLevel: ExtractorLogLevel.None },
          },
          // The comments are read by editors, as JSDoc: braces in them are no tags.
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    });
  }

  function isExportedElsewhere({ messageId, text }: ExtractorMessage): boolean {
    const [, missing = ''] = /The symbol "([^"]+)"/.exec(text) ?? [];
    return messageId === 'ae-forgotten-export' && exportedElsewhere?.has(missing) === true;
  }

  function sentenceOf({ messageId, text, sourceFilePath, sourceFileLine }: ExtractorMessage): string {
    const where = sourceFilePath === undefined ? entry : `${relative(root, sourceFilePath)}:${sourceFileLine ?? 1}`;
    return `${where}: ${text} (${messageId})`;
  }
}

function exportedNames(report: string): ReadonlySet<string> {
  const names = report.matchAll(/^export (?:declare )?(?:abstract )?(?:class|const|function|interface|type) (\w+)/gm);
  return new Set([...names].map(([, name = '']) => name));
}
